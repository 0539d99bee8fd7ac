"""Webhooks go to this machine only, signed, in order, without holding anything up."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import queue
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import pytest
from sandbox_support import KEY, SMALL_CARD, START, Shop, open_shop

from pos_app.sandbox.orders import Order
from pos_app.sandbox.times import utc_now
from pos_app.sandbox.webhooks import Notifier


class Received(NamedTuple):
    method: str
    path: str
    query: dict[str, list[str]]
    auth: str | None
    body: bytes


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


class Merchant:
    """A shop's webhook endpoint on this machine; `hold` keeps its answers back."""

    def __init__(self) -> None:
        self.received: queue.Queue[Received] = queue.Queue()
        self.hold = threading.Event()
        self.hold.set()
        merchant = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                url = urlsplit(self.path)
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                merchant.received.put(
                    Received(
                        self.command, url.path, parse_qs(url.query), self.headers["Auth"], body
                    )
                )
                merchant.hold.wait(10)
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"OK")

            do_GET = do_POST

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"

    def close(self) -> None:
        self.hold.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def merchant() -> Iterator[Merchant]:
    merchant = Merchant()
    yield merchant
    merchant.close()


def test_each_change_is_told_in_order(shop: Shop, merchant: Merchant) -> None:
    order_id = shop.create(payment_options={"notification_url": merchant.url})
    shop.open(order_id)
    shop.card(order_id, SMALL_CARD)
    shop.act(order_id, "decline", method="IDEAL")
    shop.act(order_id, "pay", method="IDEAL")
    calls = [merchant.received.get(timeout=10) for _ in range(4)]
    told = [json.loads(call.body) for call in calls]
    assert [each["status"] for each in told] == [
        "initialized",
        "initialized",
        "declined",
        "completed",
    ]
    assert told[0]["payment_methods"] is None
    assert told[1]["payment_methods"][0]["amount"] == 500
    assert told[3] == shop.get(order_id)
    assert {call.method for call in calls} == {"POST"}
    assert calls[3].path == "/hook"
    assert calls[3].query == {
        "transactionid": [order_id],
        "timestamp": [str(int(START.timestamp()))],
    }


def test_the_signature_is_over_the_raw_body(shop: Shop, merchant: Merchant) -> None:
    order_id = shop.create(description="Œuvre", payment_options={"notification_url": merchant.url})
    shop.open(order_id)
    call = merchant.received.get(timeout=10)
    assert call.auth is not None
    timestamp, _, signature = base64.b64decode(call.auth).decode().partition(":")
    assert timestamp == call.query["timestamp"][0]
    message = timestamp.encode() + b":" + call.body
    assert signature == hmac.new(b"sandbox-key", message, hashlib.sha512).hexdigest()


def test_get_when_asked_for(shop: Shop, merchant: Merchant) -> None:
    options = {"notification_url": merchant.url + "?shop=2", "notification_method": "GET"}
    order_id = shop.create(payment_options=options)
    shop.open(order_id)
    call = merchant.received.get(timeout=10)
    assert (call.method, call.body, call.auth) == ("GET", b"", None)
    assert call.query["transactionid"] == [order_id]
    assert call.query["shop"] == ["2"]


def test_a_link_that_ended_unopened_is_marked(shop: Shop, merchant: Merchant) -> None:
    order_id = shop.create(payment_options={"notification_url": merchant.url})
    shop.api("PATCH", f"/orders/{order_id}", {"status": "cancelled", "exclude_order": True})
    call = merchant.received.get(timeout=10)
    assert call.query["payload_type"] == ["pretransaction"]
    assert json.loads(call.body)["status"] == "cancelled"


def test_a_slow_shop_holds_nothing_up(shop: Shop, merchant: Merchant) -> None:
    merchant.hold.clear()
    order_id = shop.create(payment_options={"notification_url": merchant.url})
    shop.open(order_id)
    merchant.received.get(timeout=10)
    # The shop has the call and answers nothing; the customer goes on all the same.
    shop.card(order_id, SMALL_CARD)
    assert shop.inside(order_id)["charged"] == 500
    merchant.hold.set()
    assert merchant.received.get(timeout=10).method == "POST"


def test_a_shop_that_is_not_there_misses_it(shop: Shop, merchant: Merchant) -> None:
    gone = shop.create(payment_options={"notification_url": "http://127.0.0.1:9/hook"})
    shop.open(gone)
    order_id = shop.create(payment_options={"notification_url": merchant.url})
    shop.open(order_id)
    assert merchant.received.get(timeout=10).query["transactionid"] == [order_id]


def test_the_sandbox_itself_can_be_the_shop() -> None:
    with open_shop() as shop:
        url = f"{shop.sandbox.origin}/merchant/notification"
        order_id = shop.create(payment_options={"notification_url": url})
        shop.open(order_id)
        answer = shop.http.get(url, params={"transactionid": "by-hand"}, timeout=10)
        assert answer.text == "OK"
        shop.sandbox.wait_for_webhooks()
        calls = shop.http.get(
            f"{shop.sandbox.origin}/sandbox/notifications", headers=KEY, timeout=10
        ).json()
    assert {call["transactionid"] for call in calls} == {order_id, "by-hand"}
    (sent,) = (call for call in calls if call["transactionid"] == order_id)
    assert json.loads(sent["body"])["order_id"] == order_id
    assert sent["auth"]


@pytest.mark.parametrize(
    "address",
    [
        "http://shop.example/hook",
        "http://192.0.2.7/hook",
        "https://127.0.0.1/hook",
        "ftp://127.0.0.1/hook",
        "http://127.0.0.1.evil.example/hook",
        "http://127.0.0.1@evil.example/hook",
        "http://evil.example#@127.0.0.1/",
        "http://127.0.0.1:99999999/",
        "http://[::1",
        "http://127.0.0.1/\r\nX: y",
        "//127.0.0.1/hook",
        "",
        None,
        7,
    ],
)
def test_no_other_machine_is_ever_contacted(address: object) -> None:
    notifier = Notifier("sandbox-key", "http://127.0.0.1:1234", utc_now)
    order = Order(
        order_id="A",
        session_id="s",
        amount=1,
        currency="EUR",
        description="d",
        gateway="",
        request={"payment_options": {"notification_url": address}},
        created=START,
        modified=START,
        expires=START,
    )
    before = set(threading.enumerate())
    notifier.order_changed(order)
    # The thread that could send anything starts with the first call that is queued.
    assert "webhooks" not in {thread.name for thread in set(threading.enumerate()) - before}
