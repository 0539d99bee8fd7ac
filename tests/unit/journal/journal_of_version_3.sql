PRAGMA application_id = 1195590506;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE customers (
	order_id TEXT NOT NULL, 
	email TEXT NOT NULL, 
	first_name TEXT NOT NULL, 
	last_name TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	checksum TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (order_id), 
	FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "customers" VALUES('till1-260201-0001-xaaaaaaaaaaaa1','anna@example.com','Anna','Jansen','+32 2 555 0100','9957eb3d11f1cbaf715d5d840a4925ac97303ebc61c642a75326451760c3be8d');
CREATE TABLE events (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	event TEXT NOT NULL, 
	from_state TEXT, 
	to_state TEXT NOT NULL, 
	facts TEXT NOT NULL, 
	checksum TEXT DEFAULT '' NOT NULL, 
	FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "events" VALUES(1,'till1-260201-0001-xaaaaaaaaaaaa1','2026-02-01T13:00:00.000000Z','recorded',NULL,'sending','{}','f629c2da1b2f5d97741204724b79fd6e86a0ea6f94588d2fcd74164a176978d4');
INSERT INTO "events" VALUES(2,'till1-260201-0001-xaaaaaaaaaaaa1','2026-02-01T13:00:00.000000Z','answered','sending','waiting','{}','2d17778b79c49cbd2d50525dd9793ce8b8f9e6ee93b6e4c0b5008277fb6ac352');
INSERT INTO "events" VALUES(3,'till1-260201-0001-xaaaaaaaaaaaa1','2026-02-01T13:00:00.000000Z','checked','waiting','paid','{}','8ade2e0dcfbdae005e9882d2a5d1b0033d13c1147843ab237d40b5063f1837df');
INSERT INTO "events" VALUES(4,'till1-260201-0002-xaaaaaaaaaaaa2','2026-02-01T13:00:00.000000Z','recorded',NULL,'part_paid','{"cause": "timeout", "gift_part": 500}','3a317fbcc9fa35abf0adbbde6af55043075cf3dfee4eb928b14d4369964c11d1');
INSERT INTO "events" VALUES(5,'till1-260201-0003-xaaaaaaaaaaaa3','2026-02-01T13:00:00.000000Z','recorded',NULL,'sending','{}','9540151870ccf91fecc4f25f29825fc8a59c63c04a4c3d4511bd3b7a090d572f');
INSERT INTO "events" VALUES(6,'till1-260201-0004-xaaaaaaaaaaaa4','2026-02-01T13:00:00.000000Z','recorded',NULL,'refunded','{}','a7e0770c3abfc5fa2c82e8623562a7ba86e32e8335076b64b7649c01d8e108db');
INSERT INTO "events" VALUES(7,'till1-260201-0005-xaaaaaaaaaaaa5','2026-02-01T13:00:00.000000Z','recorded',NULL,'paid','{}','30682cf8665a891ca72c274bf9eac0b935488e739edef7b60498c925f3083caf');
INSERT INTO "events" VALUES(8,'till1-260201-0005-xaaaaaaaaaaaa5','2026-02-01T13:00:00.000000Z','settled','paid','paid','{}','10066e42dcb86c12bc9194afb32b6d750e0a677da5a03dfa2a6d2f341dba3733');
INSERT INTO "events" VALUES(9,'till1-260201-0006-xaaaaaaaaaaaa6','2026-02-01T13:00:00.000000Z','recorded',NULL,'sending','{}','a8956bb4c410887f32b1fc7d4d6d1c19f1963b9bfe541d53572b6f0a1f4e3980');
INSERT INTO "events" VALUES(10,'till1-260201-0006-xaaaaaaaaaaaa6','2026-02-01T13:00:00.000000Z','checked','sending','paid','{}','fd8b4bc9e7931f83151ead36123e0a1309fba72e5ca7ede534f532433085dd1f');
INSERT INTO "events" VALUES(11,'till1-260201-0006-xaaaaaaaaaaaa6','2026-02-01T13:00:00.000000Z','handed_over','paid','paid','{}','99fd36bce59dd773cd61c62f124b31ec86ee0765413c70aeae92da78c602d1a5');
INSERT INTO "events" VALUES(12,'till1-260201-0002-xaaaaaaaaaaaa2','2026-02-01T13:00:00.000000Z','held_back','part_paid','part_paid','{"cause": "timeout", "gift_part": 500}','b83cfdb73394863b4e6019cc055f51e0e7f02c4bd0e041106d2a43fc08cda5cc');
CREATE TABLE orders (
	order_id TEXT NOT NULL, 
	sale_id TEXT NOT NULL, 
	attempt INTEGER NOT NULL, 
	environment TEXT NOT NULL, 
	gateway TEXT NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	currency TEXT NOT NULL, 
	description TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	country TEXT NOT NULL, 
	state TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	expires_at TEXT NOT NULL, 
	payment_url TEXT, 
	gift_cards TEXT NOT NULL, 
	second_method TEXT NOT NULL, 
	checked_at TEXT, 
	next_check_at TEXT, 
	failed_checks INTEGER NOT NULL, 
	unknown_checks INTEGER NOT NULL, 
	unknown_since TEXT, 
	cancel_asked_at TEXT, 
	cause TEXT, 
	api_code INTEGER, 
	settled_note TEXT DEFAULT '' NOT NULL, 
	settled_at TEXT, 
	clerk TEXT DEFAULT '' NOT NULL, 
	acknowledged_at TEXT, 
	late INTEGER DEFAULT 0 NOT NULL, 
	checksum TEXT DEFAULT '' NOT NULL, acknowledged_by TEXT DEFAULT '' NOT NULL, held_back_until TEXT, 
	PRIMARY KEY (order_id), 
	UNIQUE (environment, order_id), 
	UNIQUE (sale_id, attempt), 
	CONSTRAINT amount_is_positive CHECK (amount_minor > 0), 
	CONSTRAINT attempt_is_positive CHECK (attempt > 0)
);
INSERT INTO "orders" VALUES('till1-260201-0001-xaaaaaaaaaaaa1','sale-1',1,'test','VVVGIFTCRD',1250,'EUR','Gift card','fr_BE','BE','paid','2026-02-01T12:01:00.000000Z','2026-02-01T12:02:00.000000Z','2026-02-01T12:16:00.000000Z','https://testpayv2.multisafepay.com/connect/abc/?lang=nl_NL','[]','','2026-02-01T12:02:00.000000Z',NULL,0,0,NULL,NULL,NULL,NULL,'',NULL,'','2026-02-01T12:02:00.000000Z',0,'10354204a84a461e78b1718a2d7cb0d1c1d8e2deaf3dec1a7ae42396f35642f4','',NULL);
INSERT INTO "orders" VALUES('till1-260201-0002-xaaaaaaaaaaaa2','sale-2',1,'test','VVVGIFTCRD',1250,'EUR','Boekenbon · «ete» 本','nl_NL','NL','part_paid','2026-02-01T12:02:00.000000Z','2026-02-01T12:02:30.000000Z','2026-02-01T12:17:00.000000Z','https://testpayv2.multisafepay.com/connect/abc/?lang=nl_NL','[["VVVGIFTCRD", 500]]','',NULL,'2026-02-01T14:00:00.000000Z',3,0,NULL,'2026-02-01T12:03:00.000000Z','timeout',NULL,'',NULL,'',NULL,0,'8fa51687361481aba398909895a565a3a13a3c81729816b97fe71276229d5d42','','2026-02-01T14:00:00.000000Z');
INSERT INTO "orders" VALUES('till1-260201-0003-xaaaaaaaaaaaa3','sale-3',1,'test','VVVGIFTCRD',1250,'EUR','Gift card','nl_NL','NL','sending','2026-02-01T12:03:00.000000Z','2026-02-01T12:03:30.000000Z','2026-02-01T12:18:00.000000Z',NULL,'[]','',NULL,NULL,0,0,NULL,NULL,NULL,NULL,'',NULL,'',NULL,0,'2e32208df2645b1afe3863a99a359ad63a8b37d62aceddd9f3132a0dc43af405','',NULL);
INSERT INTO "orders" VALUES('till1-260201-0004-xaaaaaaaaaaaa4','sale-4',1,'test','VVVGIFTCRD',1250,'EUR','Gift card','nl_NL','NL','refunded','2026-02-01T12:04:00.000000Z','2026-02-01T12:04:30.000000Z','2026-02-01T12:19:00.000000Z','https://testpayv2.multisafepay.com/connect/abc/?lang=nl_NL','[]','',NULL,NULL,0,0,NULL,NULL,NULL,NULL,'',NULL,'','2026-02-01T12:04:30.000000Z',0,'d4c9307968c350765659d0b3184b528fb8bd33880383953875ffaa9bff880a5d','',NULL);
INSERT INTO "orders" VALUES('till1-260201-0005-xaaaaaaaaaaaa5','sale-5',1,'test','VVVGIFTCRD',1250,'EUR','Gift card','nl_NL','NL','paid','2026-02-01T12:05:00.000000Z','2026-02-01T12:05:30.000000Z','2026-02-01T12:20:00.000000Z','https://testpayv2.multisafepay.com/connect/abc/?lang=nl_NL','[]','',NULL,NULL,0,0,NULL,NULL,NULL,NULL,'rest in cash','2026-02-01T12:40:00.000000Z','Ann','2026-02-01T12:05:30.000000Z',1,'bd4422a3c6e2bf3f290dc94722c9d8071dd2f62725e4acb29b25960e9239ae4e','',NULL);
INSERT INTO "orders" VALUES('till1-260201-0006-xaaaaaaaaaaaa6','sale-6',1,'test','VVVGIFTCRD',1250,'EUR','Gift card','nl_NL','NL','paid','2026-02-01T12:06:00.000000Z','2026-02-01T12:07:00.000000Z','2026-02-01T12:21:00.000000Z','https://testpayv2.multisafepay.com/connect/6/?lang=nl_NL','[]','',NULL,NULL,0,0,NULL,NULL,NULL,NULL,'',NULL,'','2026-02-01T12:08:00.000000Z',0,'60e191ce8aec23ea3cb5f56e0fca26af061de323d06f8ec118d4509991964a84','Bo',NULL);
CREATE INDEX orders_created ON orders (created_at);
CREATE INDEX orders_to_check ON orders (created_at) WHERE next_check_at IS NOT NULL OR state = 'sending';
CREATE INDEX ix_events_order_id ON events (order_id);
CREATE INDEX orders_to_hand_over ON orders (created_at) WHERE state = 'paid' AND acknowledged_at IS NULL AND settled_at IS NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('events',12);
COMMIT;
