PRAGMA application_id = 1195590506;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE customers (
	order_id TEXT NOT NULL, 
	email TEXT NOT NULL, 
	first_name TEXT NOT NULL, 
	last_name TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	PRIMARY KEY (order_id), 
	FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "customers" VALUES('till1-260201-0001-xaaaaaaaaaaaa1','anna@example.com','Anna','Jansen','+32 2 555 0100');
CREATE TABLE events (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	event TEXT NOT NULL, 
	from_state TEXT, 
	to_state TEXT NOT NULL, 
	facts TEXT NOT NULL, 
	FOREIGN KEY(order_id) REFERENCES orders (order_id)
);
INSERT INTO "events" VALUES(1,'till1-260201-0001-xaaaaaaaaaaaa1','2026-02-01T13:00:00.000000Z','recorded',NULL,'sending','{}');
INSERT INTO "events" VALUES(2,'till1-260201-0001-xaaaaaaaaaaaa1','2026-02-01T13:00:00.000000Z','answered','sending','waiting','{}');
INSERT INTO "events" VALUES(3,'till1-260201-0001-xaaaaaaaaaaaa1','2026-02-01T13:00:00.000000Z','checked','waiting','paid','{}');
INSERT INTO "events" VALUES(4,'till1-260201-0002-xaaaaaaaaaaaa2','2026-02-01T13:00:00.000000Z','recorded',NULL,'part_paid','{"cause": "timeout", "gift_part": 500}');
INSERT INTO "events" VALUES(5,'till1-260201-0003-xaaaaaaaaaaaa3','2026-02-01T13:00:00.000000Z','recorded',NULL,'sending','{}');
INSERT INTO "events" VALUES(6,'till1-260201-0004-xaaaaaaaaaaaa4','2026-02-01T13:00:00.000000Z','recorded',NULL,'refunded','{}');
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
	PRIMARY KEY (order_id), 
	UNIQUE (environment, order_id), 
	UNIQUE (sale_id, attempt), 
	CONSTRAINT amount_is_positive CHECK (amount_minor > 0), 
	CONSTRAINT attempt_is_positive CHECK (attempt > 0)
);
INSERT INTO "orders" VALUES('till1-260201-0001-xaaaaaaaaaaaa1','sale-1',1,'test','VVVGIFTCRD',1250,'EUR','Gift card','fr_BE','BE','paid','2026-02-01T12:01:00.000000Z','2026-02-01T12:02:00.000000Z','2026-02-01T12:16:00.000000Z','https://testpayv2.multisafepay.com/connect/abc/?lang=nl_NL','[]','','2026-02-01T12:02:00.000000Z',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "orders" VALUES('till1-260201-0002-xaaaaaaaaaaaa2','sale-2',1,'test','VVVGIFTCRD',1250,'EUR','Boekenbon · «ete» 本','nl_NL','NL','part_paid','2026-02-01T12:02:00.000000Z','2026-02-01T12:02:30.000000Z','2026-02-01T12:17:00.000000Z','https://testpayv2.multisafepay.com/connect/abc/?lang=nl_NL','[["VVVGIFTCRD", 500]]','',NULL,'2026-02-01T14:00:00.000000Z',3,0,NULL,'2026-02-01T12:03:00.000000Z','timeout',NULL);
INSERT INTO "orders" VALUES('till1-260201-0003-xaaaaaaaaaaaa3','sale-3',1,'test','VVVGIFTCRD',1250,'EUR','Gift card','nl_NL','NL','sending','2026-02-01T12:03:00.000000Z','2026-02-01T12:03:30.000000Z','2026-02-01T12:18:00.000000Z',NULL,'[]','',NULL,NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "orders" VALUES('till1-260201-0004-xaaaaaaaaaaaa4','sale-4',1,'test','VVVGIFTCRD',1250,'EUR','Gift card','nl_NL','NL','refunded','2026-02-01T12:04:00.000000Z','2026-02-01T12:04:30.000000Z','2026-02-01T12:19:00.000000Z','https://testpayv2.multisafepay.com/connect/abc/?lang=nl_NL','[]','',NULL,NULL,0,0,NULL,NULL,NULL,NULL);
CREATE INDEX orders_created ON orders (created_at);
CREATE INDEX orders_to_check ON orders (created_at) WHERE next_check_at IS NOT NULL OR state = 'sending';
CREATE INDEX ix_events_order_id ON events (order_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('events',6);
COMMIT;
