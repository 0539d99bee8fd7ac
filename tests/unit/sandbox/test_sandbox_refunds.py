"""Refunds and what gift cards forbid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sandbox_support import SMALL_CARD, Shop, open_shop


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


def refund(shop: Shop, order_id: str, **request: Any) -> tuple[int, dict[str, Any]]:
    body = {"currency": "EUR", **request}
    answer = shop.api(
        "POST",
        f"/orders/{order_id}/refunds",
        {name: value for name, value in body.items() if value is not None},
    )
    return answer.status_code, answer.json()


def refused(shop: Shop, order_id: str, **request: Any) -> int:
    status, body = refund(shop, order_id, **request)
    assert (status, body["success"]) == (404, False)
    return int(body["error_code"])


def ledger(shop: Shop, order_id: str) -> list[tuple[str, str, int]]:
    entries = shop.sandbox.ledger.entries(order_id)
    return [
        (entry.kind, entry.method, entry.amount)
        for entry in entries
        if entry.kind.startswith("refund")
    ]


def test_a_part_of_an_ordinary_payment(shop: Shop) -> None:
    order_id = shop.paid_by_ideal(8000)
    status, body = refund(
        shop, order_id, amount=3000, description="Lamp", refund_order_id=f"{order_id}-r1"
    )
    assert status == 200
    data = body["data"]
    assert data["order_id"] == order_id
    assert data["transaction_id"] == data["refund_id"]
    order = shop.get(order_id)
    assert (order["status"], order["financial_status"]) == ("partial_refunded", "completed")
    assert order["amount_refunded"] == 3000
    (related,) = order["related_transactions"]
    assert related["type"] == "refund"
    assert related["amount"] == 3000
    assert related["status"] == "reserved"
    assert related["description"] == "Lamp"
    assert related["refund_order_id"] == f"{order_id}-r1"
    assert related["transaction_id"] == data["refund_id"]
    assert related["reference_transaction_id"] == order["transaction_id"]
    assert ledger(shop, order_id) == [("refund", "IDEAL", 3000)]
    assert shop.sandbox.ledger.refunded(order_id) == 3000


@pytest.mark.parametrize("request_amount", [None, 0])
def test_no_amount_or_zero_is_everything(shop: Shop, request_amount: int | None) -> None:
    order_id = shop.paid_by_ideal(8000)
    assert refund(shop, order_id, amount=request_amount)[0] == 200
    order = shop.get(order_id)
    assert (order["status"], order["amount_refunded"]) == ("refunded", 8000)


def test_all_that_is_left(shop: Shop) -> None:
    order_id = shop.paid_by_ideal(8000)
    refund(shop, order_id, amount=3000)
    assert refused(shop, order_id, amount=5001) == 1034
    assert refund(shop, order_id)[0] == 200
    assert shop.get(order_id)["amount_refunded"] == 8000
    assert refused(shop, order_id) == 1034


def test_the_same_amount_again_needs_five_minutes(shop: Shop) -> None:
    order_id = shop.paid_by_ideal(8000)
    refund(shop, order_id, amount=1000)
    shop.pass_time(seconds=299)
    assert refused(shop, order_id, amount=1000) == 1034
    assert refund(shop, order_id, amount=1001)[0] == 200
    shop.pass_time(seconds=1)
    assert refund(shop, order_id, amount=1000)[0] == 200


def test_a_refund_order_id_is_used_once(shop: Shop) -> None:
    order_id = shop.paid_by_ideal(8000)
    refund(shop, order_id, amount=1000, refund_order_id="R1")
    shop.pass_time(hours=1)
    assert refused(shop, order_id, amount=2000, refund_order_id="R1") == 1034
    assert refund(shop, order_id, amount=2000, refund_order_id="R2")[0] == 200


def test_gift_cards_alone_cannot_be_refunded(shop: Shop) -> None:
    order_id = shop.paid_by_card()
    assert refused(shop, order_id) == 1034
    assert refused(shop, order_id, amount=100) == 1034
    assert shop.get(order_id)["amount_refunded"] == 0


def test_a_mixed_payment_is_refunded_whole_or_not(shop: Shop) -> None:
    order_id = shop.paid_by_both(8000)
    assert refused(shop, order_id, amount=3000) == 1034
    assert refund(shop, order_id, amount=8000)[0] == 200
    # The other method first, what is over to the card.
    assert ledger(shop, order_id) == [
        ("refund", "IDEAL", 3000),
        ("refund", "VVVGIFTCRD", 5000),
    ]
    assert shop.get(order_id)["status"] == "refunded"


@pytest.mark.parametrize("prepare", ["waiting", "part-paid", "cancelled", "declined"])
def test_what_is_not_paid_is_not_refunded(shop: Shop, prepare: str) -> None:
    order_id = shop.create(amount=8000)
    shop.open(order_id)
    if prepare == "part-paid":
        shop.card(order_id, SMALL_CARD)
    elif prepare == "cancelled":
        shop.act(order_id, "cancel")
    elif prepare == "declined":
        shop.act(order_id, "decline", method="IDEAL")
    assert refused(shop, order_id) == 1034


@pytest.mark.parametrize(
    ("request_body", "code"),
    [
        ({"amount": -1}, 1001),
        ({"amount": "10"}, 1001),
        ({"amount": 1.5}, 1001),
        ({"amount": True}, 1001),
        ({"currency": "USD"}, 1002),
        ({"currency": ["EUR"]}, 1002),
        ({"description": "d" * 201}, 1008),
        ({"description": 5}, 1008),
        ({"refund_order_id": "r" * 51}, 1014),
        ({"refund_order_id": ["r"]}, 1014),
        ({"currency": None}, 1016),
    ],
)
def test_a_wrong_request(shop: Shop, request_body: dict[str, Any], code: int) -> None:
    order_id = shop.paid_by_ideal(8000)
    assert refused(shop, order_id, **request_body) == code
    assert ledger(shop, order_id) == []


def test_an_unknown_order(shop: Shop) -> None:
    assert refused(shop, "nobody") == 1006


def test_a_reserved_refund_can_be_undone(shop: Shop) -> None:
    order_id = shop.paid_by_ideal(8000)
    refund_id = refund(shop, order_id, amount=3000)[1]["data"]["refund_id"]
    path = f"/orders/{order_id}/refunds/{refund_id}"
    for _ in range(2):
        assert shop.api("PATCH", path, {"status": "void"}).json() == {"success": True, "data": {}}
    order = shop.get(order_id)
    assert (order["status"], order["amount_refunded"]) == ("completed", 0)
    assert order["related_transactions"][0]["status"] == "void"
    assert ledger(shop, order_id) == [("refund", "IDEAL", 3000), ("refund_void", "IDEAL", 3000)]
    assert shop.sandbox.ledger.refunded(order_id) == 0


def test_at_midnight_a_refund_is_final(shop: Shop) -> None:
    order_id = shop.paid_by_ideal(8000)
    refund_id = refund(shop, order_id, amount=3000)[1]["data"]["refund_id"]
    # 14:05:09 in Amsterdam, so midnight is 9:54:51 away.
    shop.pass_time(hours=9, minutes=54, seconds=50)
    assert shop.get(order_id)["related_transactions"][0]["status"] == "reserved"
    shop.pass_time(seconds=1)
    assert shop.get(order_id)["related_transactions"][0]["status"] == "completed"
    answer = shop.api("PATCH", f"/orders/{order_id}/refunds/{refund_id}", {"status": "void"})
    assert (answer.status_code, answer.json()["error_code"]) == (404, 1034)


def test_only_refunds_that_exist_are_undone(shop: Shop) -> None:
    order_id = shop.paid_by_ideal(8000)
    path = f"/orders/{order_id}/refunds/17"
    assert shop.api("PATCH", path, {"status": "void"}).json()["error_code"] == 1006
    assert shop.api("PATCH", path, {"status": "completed"}).json()["error_code"] == 1016
