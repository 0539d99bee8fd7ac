"""The scripted scenarios, one by one, over real HTTP."""

from __future__ import annotations

import http.client
import io
import json
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
import requests
from sandbox_support import KEY, START, Shop, open_shop, order_body

from pos_app.sandbox.app import Site, make_app
from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.serving import OWN_ADDRESS
from pos_app.sandbox.stage import Stage
from pos_app.sandbox.store import Store
from pos_app.sandbox.wire import WirePace

LIMIT = 10.0
"""Seconds after which a test gives up; none should come near."""
QUICK = WirePace(stall=0.05, drip=0.0005)
ENDLESS = WirePace(stall=3600, drip=3600)
CALLS = ("create", "get", "cancel")


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(LIMIT)
        assert not thread.is_alive(), thread


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop(pace=QUICK) as shop:
        yield shop


def created(shop: Shop, **changes: Any) -> str:
    """A new order whose scripted customer had time to act."""
    order_id = shop.create(**changes)
    shop.pass_time(seconds=1)
    return order_id


def statuses(shop: Shop, order_id: str, times: int) -> list[tuple[str, str | None]]:
    """What so many GETs in a row say."""
    views = [shop.get(order_id) for _ in range(times)]
    return [(view["status"], view["financial_status"]) for view in views]


def charges(shop: Shop, order_id: str) -> list[tuple[str, str, int]]:
    """The ledger's lines for an order, as a trainer reads them."""
    answer = stage(shop, "GET", f"/ledger?order_id={order_id}")
    return [(line["kind"], line["method"], line["amount"]) for line in answer.json()]


def stage(
    shop: Shop, method: str, path: str = "/scenario", body: object = None, **options: Any
) -> requests.Response:
    """Call the sandbox's own endpoints."""
    options.setdefault("headers", KEY)
    return shop.http.request(
        method, f"{shop.sandbox.origin}/sandbox{path}", json=body, timeout=LIMIT, **options
    )


def request_bytes(call: str, order_id: str, **changes: Any) -> bytes:
    """A call of the API as it is on the wire."""
    verb, path, body = {
        "create": ("POST", "", order_body(order_id=order_id, **changes)),
        "get": ("GET", f"/{order_id}", None),
        "cancel": ("PATCH", f"/{order_id}", {"status": "cancelled", "exclude_order": True}),
    }[call]
    content = b"" if body is None else json.dumps(body).encode()
    head = (
        f"{verb} /v1/json/orders{path} HTTP/1.1\r\nHost: localhost\r\napi_key: sandbox-key\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


def wire(shop: Shop) -> socket.socket:
    return socket.create_connection(("127.0.0.1", shop.sandbox.port), timeout=LIMIT)


def exchange(shop: Shop, call: str, order_id: str) -> bytes:
    """Everything that is answered until the server closes."""
    with wire(shop) as connection:
        connection.sendall(request_bytes(call, order_id))
        return b"".join(iter(lambda: connection.recv(65536), b""))


class Received(NamedTuple):
    """An answer as it came; `promised` is its Content-Length."""

    status: int
    promised: int
    body: bytes


def parsed(received: bytes) -> Received:
    head = io.BytesIO(received)
    status = int(head.readline().split()[1])
    headers = http.client.parse_headers(head)
    return Received(status, int(headers["Content-Length"]), head.read())


def until_met(shop: Shop) -> None:
    """Return once the only scenario in force, a fault that hits once, has hit."""
    end = time.monotonic() + LIMIT
    while stage(shop, "GET").json():
        assert time.monotonic() < end


def prepared(shop: Shop, name: str, call: str) -> str:
    """Put a fault of one call in force; returns an order id that this call may then use."""
    shop.sandbox.play(name, at=call, times=1)
    return str(order_body()["order_id"]) if call == "create" else shop.create()


def is_known(shop: Shop, order_id: str) -> bool:
    return stage(shop, "GET", f"/orders/{order_id}").status_code == 200


def is_carried_out(shop: Shop, call: str, order_id: str) -> bool:
    """Whether a create or a cancel did what it says; a GET does nothing."""
    if call == "create":
        return is_known(shop, order_id)
    ended_by: str | None = shop.inside(order_id)["ended_by"]
    return ended_by == ("merchant" if call == "cancel" else None)


# --- what the customer does


def test_pay_takes_the_whole_amount_from_a_gift_card(shop: Shop) -> None:
    shop.sandbox.play("pay")
    order_id = created(shop)
    view = shop.get(order_id)
    assert (view["status"], view["financial_status"]) == ("completed", "completed")
    assert (view["order_id"], view["amount"], view["currency"]) == (order_id, 1250, "EUR")
    assert charges(shop, order_id) == [("coupon", "VVVGIFTCRD", 1250)]
    assert shop.inside(order_id)["opens"] == 1
    assert statuses(shop, order_id, 2) == [("completed", "completed")] * 2
    assert len(charges(shop, order_id)) == 1


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ({"amount": 12000, "gateway": "WEBSHOPGFT"}, [("WEBSHOPGFT", 10000), ("IDEAL", 2000)]),
        ({"amount": 6000}, [("VVVGIFTCRD", 5000), ("IDEAL", 1000)]),
        ({"gateway": "IDEAL"}, [("IDEAL", 1250)]),
        ({"gateway": "VISA", "currency": "USD"}, [("VISA", 1250)]),
    ],
)
def test_pay_adds_a_second_method_where_a_card_does_not_suffice(
    shop: Shop, order: dict[str, Any], expected: list[tuple[str, int]]
) -> None:
    shop.sandbox.play("pay")
    order_id = created(shop, **order)
    assert shop.get(order_id)["status"] == "completed"
    assert [line[1:] for line in charges(shop, order_id)] == expected


def test_the_customer_needs_a_moment_by_the_sandboxs_clock(shop: Shop) -> None:
    shop.sandbox.play("pay")
    order_id = shop.create()
    assert "order_id" not in shop.get(order_id)
    shop.pass_time(milliseconds=299)
    assert "order_id" not in shop.get(order_id)
    assert charges(shop, order_id) == []
    shop.pass_time(milliseconds=1)
    assert shop.get(order_id)["status"] == "completed"


def test_a_cancel_that_comes_first_leaves_nothing_to_pay(shop: Shop) -> None:
    shop.sandbox.play("pay")
    order_id = created(shop)
    shop.api("PATCH", f"/orders/{order_id}", {"status": "cancelled"})
    assert shop.get(order_id)["status"] == "cancelled"
    assert charges(shop, order_id) == []


def test_part_takes_five_euros_and_leaves_the_rest(shop: Shop) -> None:
    shop.sandbox.play("part")
    order_id = created(shop)
    view = shop.get(order_id)
    assert (view["status"], view["financial_status"]) == ("initialized", "initialized")
    assert [method["amount"] for method in view["payment_methods"]] == [500]
    assert statuses(shop, order_id, 2) == [("initialized", "initialized")] * 2
    assert charges(shop, order_id) == [("coupon", "VVVGIFTCRD", 500)]


def test_decline_leaves_the_link_for_another_try(shop: Shop) -> None:
    shop.sandbox.play("decline")
    order_id = created(shop)
    assert statuses(shop, order_id, 2) == [("declined", "declined")] * 2
    assert charges(shop, order_id) == []
    assert shop.inside(order_id)["page_state"] == "declined"


@pytest.mark.parametrize(
    ("name", "first"),
    [("late", ("expired", "expired")), ("late_cancelled", ("void", "cancelled"))],
)
def test_late_is_paid_after_the_end(shop: Shop, name: str, first: tuple[str, str]) -> None:
    shop.sandbox.play(name)
    order_id = created(shop)
    assert statuses(shop, order_id, 1) == [first]
    assert charges(shop, order_id) == []
    assert statuses(shop, order_id, 3) == [("completed", "completed")] * 3
    assert charges(shop, order_id) == [("coupon", "VVVGIFTCRD", 1250)]


def test_late_pays_an_order_that_the_merchant_had_cancelled(shop: Shop) -> None:
    shop.sandbox.play("late")
    order_id = created(shop)
    shop.api("PATCH", f"/orders/{order_id}", {"status": "cancelled"})
    assert statuses(shop, order_id, 2) == [("cancelled", None), ("completed", "completed")]
    assert shop.sandbox.ledger.charged(order_id) == 1250


def test_backwards_takes_back_in_words_what_stays_charged(shop: Shop) -> None:
    shop.sandbox.play("backwards")
    order_id = created(shop)
    assert statuses(shop, order_id, 5) == [
        (status, status)
        for status in ("completed", "initialized", "expired", "cancelled", "cancelled")
    ]
    assert shop.get(order_id)["completed"] is None
    assert shop.sandbox.ledger.charged(order_id) == 1250
    assert shop.inside(order_id)["status"] == "completed"


@pytest.mark.parametrize(
    ("name", "told"), [("mismatch", (1350, "EUR")), ("mismatch_currency", (1250, "USD"))]
)
def test_mismatch_tells_another_sum_than_was_charged(
    shop: Shop, name: str, told: tuple[int, str]
) -> None:
    shop.sandbox.play(name)
    order_id = created(shop)
    for _ in range(2):
        view = shop.get(order_id)
        assert (view["status"], view["amount"], view["currency"]) == ("completed", *told)
    (entry,) = shop.sandbox.ledger.entries(order_id)
    assert (entry.amount, entry.currency) == (1250, "EUR")


@pytest.mark.parametrize("name", ["mismatch", "mismatch_currency"])
def test_mismatch_has_nothing_to_tell_of_an_order_nobody_opened(shop: Shop, name: str) -> None:
    shop.sandbox.play(name)
    order_id = created(shop)
    shop.api("PATCH", f"/orders/{order_id}", {"status": "cancelled"})
    assert not {"amount", "currency"} & shop.get(order_id).keys()


# --- what goes wrong on the way


@pytest.mark.parametrize("call", CALLS)
def test_lost_answer_does_what_was_asked_and_says_nothing(shop: Shop, call: str) -> None:
    order_id = prepared(shop, "lost_answer", call)
    assert exchange(shop, call, order_id) == b""
    assert is_carried_out(shop, call, order_id)


def test_id_used_refuses_a_new_number_as_used(shop: Shop) -> None:
    shop.sandbox.play("id_used", times=1)
    body = order_body()
    answer = shop.api("POST", "/orders", body)
    assert (answer.status_code, answer.json()["error_code"]) == (404, 1006)
    assert answer.json()["success"] is False
    assert shop.api("GET", f"/orders/{body['order_id']}").json()["error_code"] == 1006
    assert shop.api("POST", "/orders", body).status_code == 200


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("name", "status", "content_type"),
    [
        ("busy", 429, "application/json"),
        ("server_error", 500, "text/html; charset=utf-8"),
        ("garbage", 200, "text/html; charset=utf-8"),
    ],
)
def test_something_else_is_answered_and_nothing_done(
    shop: Shop, call: str, name: str, status: int, content_type: str
) -> None:
    order_id = prepared(shop, name, call)
    verb, path = {
        "create": ("POST", "/orders"),
        "get": ("GET", f"/orders/{order_id}"),
        "cancel": ("PATCH", f"/orders/{order_id}"),
    }[call]
    body = order_body(order_id=order_id) if call == "create" else {"status": "cancelled"}
    answer = shop.api(verb, path, body)
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, content_type)
    assert answer.headers.get("Retry-After") == ("3" if name == "busy" else None)
    assert ("<html>" in answer.text) is (name != "busy")
    assert is_carried_out(shop, call, order_id) is (call == "get")
    assert shop.api(verb, path, body).json()["success"] is True


@pytest.mark.parametrize("call", CALLS)
def test_stall_answers_nothing_within_its_limit(shop: Shop, call: str) -> None:
    order_id = prepared(shop, "stall", call)
    assert exchange(shop, call, order_id) == b""
    assert is_carried_out(shop, call, order_id) is (call == "get")


@pytest.mark.parametrize("call", CALLS)
def test_drip_sends_the_whole_answer_byte_by_byte(shop: Shop, call: str) -> None:
    order_id = prepared(shop, "drip", call)
    answer = parsed(exchange(shop, call, order_id))
    assert (answer.status, answer.promised) == (200, len(answer.body))
    assert json.loads(answer.body)["success"] is True
    assert is_carried_out(shop, call, order_id)


def test_between_two_bytes_of_a_drip_there_is_a_pause() -> None:
    with open_shop(pace=ENDLESS) as shop:
        order_id = prepared(shop, "drip", "get")
        with wire(shop) as connection:
            connection.sendall(request_bytes("get", order_id))
            assert connection.recv(65536) == b"H"


@pytest.mark.parametrize("call", CALLS)
def test_truncate_ends_in_the_middle_of_the_body(shop: Shop, call: str) -> None:
    order_id = prepared(shop, "truncate", call)
    answer = parsed(exchange(shop, call, order_id))
    assert answer.status == 200
    assert 0 < len(answer.body) < answer.promised
    assert is_carried_out(shop, call, order_id)


@pytest.mark.parametrize("name", ["stall", "drip"])
def test_a_client_that_leaves_frees_its_thread(name: str) -> None:
    with open_shop(pace=ENDLESS) as shop:
        order_id = prepared(shop, name, "get")
        before = set(threading.enumerate())
        with wire(shop) as connection:
            connection.sendall(request_bytes("get", order_id))
            until_met(shop)
            (waiting,) = set(threading.enumerate()) - before
        waiting.join(LIMIT)
        assert not waiting.is_alive()


@pytest.mark.parametrize("name", ["stall", "drip"])
def test_the_sandboxs_end_ends_what_hangs(name: str) -> None:
    with open_shop(pace=ENDLESS) as shop:
        order_id = prepared(shop, name, "get")
        connection = wire(shop)
        connection.sendall(request_bytes("get", order_id))
        until_met(shop)
    with connection:
        assert b"".join(iter(lambda: connection.recv(65536), b"")) in (b"", b"H")


def test_the_payment_page_can_fail_too(shop: Shop) -> None:
    shop.sandbox.play("server_error", at="page", times=2)
    order_id = shop.create()
    assert shop.open(order_id).status_code == 500
    assert shop.card(order_id, "111115").status_code == 500
    assert shop.open(order_id).status_code == 200
    assert shop.inside(order_id)["opens"] == 1
    unknown = f"{shop.sandbox.origin}/connect/nobody/"
    assert shop.http.get(unknown, timeout=LIMIT).status_code == 404


# --- whom it concerns, and for how long


def test_only_orders_made_later_are_concerned(shop: Shop) -> None:
    older = created(shop)
    shop.sandbox.play("pay")
    shop.sandbox.play("busy", at="get", times=1)
    assert "order_id" not in shop.get(older)
    newer = created(shop)
    assert shop.api("GET", f"/orders/{newer}").status_code == 429
    assert shop.get(newer)["status"] == "completed"


def test_one_order_is_chosen_before_or_after_it_is_made(shop: Shop) -> None:
    former, other, later = created(shop), created(shop), str(order_body()["order_id"])
    for order_id in (former, later):
        shop.sandbox.play("decline", order_id=order_id)
        shop.sandbox.play("busy", order_id=order_id, at="get", times=1)
    shop.sandbox.play("pay")
    created(shop, order_id=later)
    for order_id in (former, later):
        assert shop.api("GET", f"/orders/{order_id}").status_code == 429
        assert shop.get(order_id)["status"] == "declined"
    assert "order_id" not in shop.get(other)
    assert shop.get(created(shop))["status"] == "completed"


def test_a_fault_follows_the_order_under_its_psp_id(shop: Shop) -> None:
    shop.sandbox.play("pay")
    order_id = created(shop)
    psp_id = shop.get(order_id)["transaction_id"]
    shop.sandbox.play("busy", order_id=order_id, at="get", times=1)
    assert shop.api("GET", f"/orders/{psp_id}").status_code == 429


def test_times_counts_calls_of_a_fault_and_orders_of_a_story(shop: Shop) -> None:
    shop.sandbox.play("decline", times=2)
    shop.sandbox.play("busy", times=2)
    answers = [shop.api("POST", "/orders", order_body()).status_code for _ in range(3)]
    assert answers == [429, 429, 200]
    assert shop.get(created(shop))["status"] == "declined"
    assert "order_id" not in shop.get(created(shop))


def test_without_times_it_goes_on_until_cleared(shop: Shop) -> None:
    shop.sandbox.play("server_error", at="get")
    shop.sandbox.play("backwards")
    order_id = created(shop)
    for _ in range(5):
        assert shop.api("GET", f"/orders/{order_id}").status_code == 500
    shop.sandbox.play("busy", order_id=order_id, at="cancel")
    assert shop.api("POST", f"/orders/{order_id}/cancel").status_code == 429
    shop.sandbox.clear_scenarios()
    assert shop.get(order_id)["status"] == "initialized"
    assert charges(shop, order_id) == []
    assert "order_id" not in shop.get(created(shop))


def test_another_choice_replaces_the_former(shop: Shop) -> None:
    shop.sandbox.play("busy", at="get")
    shop.sandbox.play("pay")
    paid = created(shop)
    shop.sandbox.play("garbage", at="get")
    shop.sandbox.play("decline")
    declined = created(shop)
    assert shop.get(paid)["status"] == "completed"
    assert shop.api("GET", f"/orders/{declined}").text.startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"order_id": []}', b"\xff"])
def test_a_create_that_cannot_be_read_runs_into_the_fault_as_well(shop: Shop, body: bytes) -> None:
    shop.sandbox.play("busy", times=1)
    url = shop.sandbox.base_url + "/orders"
    answers = [shop.http.post(url, data=body, headers=KEY, timeout=LIMIT) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [429, 404]


def test_a_shipment_is_no_cancel_and_an_unknown_order_no_order_of_ours(shop: Shop) -> None:
    shop.sandbox.play("busy", at="cancel")
    shop.sandbox.play("busy", at="get")
    shop.sandbox.play("pay")
    order_id = created(shop)
    assert shop.api("PATCH", f"/orders/{order_id}", {"status": "shipped"}).status_code != 429
    assert shop.api("GET", "/orders/nobody").status_code == 404


def test_a_call_without_the_key_meets_no_fault(shop: Shop) -> None:
    shop.sandbox.play("busy", times=1)
    assert shop.api("POST", "/orders", order_body(), headers={}).status_code == 401
    assert shop.api("POST", "/orders", order_body()).status_code == 429


# --- over HTTP


def test_the_menu_lists_every_scenario_with_a_description(shop: Shop) -> None:
    listed = stage(shop, "GET", "/scenarios").json()
    names = (
        "pay part late late_cancelled decline lost_answer id_used busy server_error stall drip "
        "truncate garbage backwards mismatch mismatch_currency"
    )
    assert [each["name"] for each in listed] == names.split()
    assert all(0 < len(each["description"]) <= 60 for each in listed)
    calls = {each["name"]: each["calls"] for each in listed}
    assert (calls["pay"], calls["id_used"]) == ([], ["create"])
    assert calls["stall"] == ["create", "get", "cancel", "page"]


def test_a_scenario_is_chosen_shown_and_cleared(shop: Shop) -> None:
    pay = {"name": "pay", "order_id": "", "call": "", "times": None}
    busy = {"name": "busy", "order_id": "x-1", "call": "cancel", "times": 2}
    assert stage(shop, "GET").json() == []
    assert stage(shop, "POST", body={"name": "pay"}).json() == pay
    assert stage(shop, "POST", body=busy).json() == busy
    assert stage(shop, "GET").json() == [busy, pay]
    assert shop.get(created(shop))["status"] == "completed"
    cleared = stage(shop, "DELETE")
    assert (cleared.status_code, cleared.json()) == (200, [])
    assert stage(shop, "GET").json() == []
    assert "order_id" not in shop.get(created(shop))


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        {"name": "nothing"},
        {"name": 1},
        {"name": "pay", "order": "x"},
        {"name": "pay", "call": "get"},
        {"name": "pay", "order_id": "x", "times": 2},
        {"name": "pay", "times": 0},
        {"name": "pay", "times": True},
        {"name": "pay", "times": "2"},
        {"name": "busy", "call": "refund"},
        {"name": "id_used", "call": "get"},
    ],
)
def test_a_choice_that_makes_no_sense_is_refused(shop: Shop, body: object) -> None:
    answer = stage(shop, "POST", body=body)
    assert answer.status_code == 400
    assert answer.json()["message"]
    assert stage(shop, "GET").json() == []


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"api_key": "wrong"}, 401),
        ({**KEY, "Host": "evil.example"}, 403),
        ({**KEY, "Origin": "http://evil.example"}, 403),
        ({**KEY, "Sec-Fetch-Site": "cross-site"}, 403),
    ],
)
def test_not_everyone_may_choose(shop: Shop, headers: dict[str, str], status: int) -> None:
    assert stage(shop, "POST", body={"name": "pay"}, headers=headers).status_code == status
    assert stage(shop, "GET").json() == []


@pytest.mark.parametrize(
    ("remote", "own", "status"),
    [
        ("192.168.1.20", "192.168.1.5", 403),
        ("fe80::1%eth0", "fd00::2", 403),
        ("192.168.1.5", "192.168.1.5", 200),
        ("127.0.0.1", "127.0.0.1", 200),
        ("::1", "::1", 200),
        ("::ffff:127.0.0.1", "::ffff:127.0.0.2", 200),
    ],
)
def test_only_this_machine_may_choose(remote: str, own: str, status: int) -> None:
    site = Site("http://localhost", "sandbox-key", frozenset({"localhost"}))
    app = make_app(OrderBook(Store(None), lambda: START), site, Stage())
    addresses = {"REMOTE_ADDR": remote, OWN_ADDRESS: own}
    answer = app.test_client().get("/sandbox/scenarios", headers=KEY, environ_base=addresses)
    assert answer.status_code == status


@pytest.mark.parametrize("arguments", [{"name": "pay", "times": -1}, {"name": ""}])
def test_in_process_a_bad_choice_raises(shop: Shop, arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"times|scenario"):
        shop.sandbox.play(**arguments)


def test_nothing_is_in_force_at_first() -> None:
    assert Stage().in_force() == []
