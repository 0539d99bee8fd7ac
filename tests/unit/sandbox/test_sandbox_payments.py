"""What the customer can do, and what it does to the order and to the ledger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sandbox_support import EMPTY_CARD, FULL_CARD, KEY, SMALL_CARD, Shop, open_shop

from pos_app.sandbox.ledger import LedgerEntry


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


def charges(shop: Shop, order_id: str) -> list[tuple[str, str, int]]:
    entries: list[LedgerEntry] = shop.sandbox.ledger.entries(order_id)
    return [(entry.kind, entry.method, entry.amount) for entry in entries]


@pytest.mark.parametrize("amount", [1, 1250, 5000])
def test_a_card_pays_what_is_due(shop: Shop, amount: int) -> None:
    order_id = shop.paid_by_card(amount=amount)
    assert charges(shop, order_id) == [("coupon", "VVVGIFTCRD", amount)]
    assert shop.inside(order_id)["page_state"] == "paid"


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        ("111116", "1234", "Invalid card number"),
        ("", "1234", "Invalid card number"),
        ("111115 111115", "1234", "Invalid card number"),
        (FULL_CARD, "123", "has 4 digits"),
        (FULL_CARD, "12345", "has 4 digits"),
        (FULL_CARD, "12a4", "has 4 digits"),
        (FULL_CARD, "١٢٣٤", "has 4 digits"),
        (FULL_CARD, "", "has 4 digits"),
        (EMPTY_CARD, "1234", "This card is empty"),
    ],
)
def test_a_card_that_cannot_pay_says_why(shop: Shop, number: str, code: str, words: str) -> None:
    order_id = shop.create()
    shop.open(order_id)
    page = shop.card(order_id, number, code)
    assert page.status_code == 422
    assert words in page.text
    assert 'aria-invalid="true"' in page.text
    assert charges(shop, order_id) == []
    assert shop.get(order_id)["status"] == "initialized"


@pytest.mark.parametrize("number", ["111 115", " 111115 ", "111-115"])
def test_a_card_number_may_be_typed_in_groups(shop: Shop, number: str) -> None:
    order_id = shop.create()
    shop.open(order_id)
    assert shop.card(order_id, number, " 0000 ").status_code == 303
    assert shop.get(order_id)["payment_methods"][0]["description"] == "Coupon Intersolve/111115"


def test_a_small_card_leaves_the_rest(shop: Shop) -> None:
    order_id = shop.create(amount=1250)
    shop.open(order_id)
    shop.card(order_id, SMALL_CARD)
    assert (shop.inside(order_id)["due"], shop.inside(order_id)["page_state"]) == (750, "part-paid")
    assert "This card is empty" in shop.card(order_id, SMALL_CARD).text
    shop.card(order_id, FULL_CARD)
    assert charges(shop, order_id) == [
        ("coupon", "VVVGIFTCRD", 500),
        ("coupon", "VVVGIFTCRD", 750),
    ]
    order = shop.get(order_id)
    assert order["status"] == "completed"
    assert [entry["amount"] for entry in order["payment_methods"]] == [500, 750]


def test_practice_cards_are_full_again_for_each_order(shop: Shop) -> None:
    for _ in range(3):
        order_id = shop.create(amount=500)
        shop.open(order_id)
        shop.card(order_id, SMALL_CARD)
        assert shop.get(order_id)["status"] == "completed"


def test_an_open_loop_card_stops_at_50_euros(shop: Shop) -> None:
    order_id = shop.create(amount=8000)
    shop.open(order_id)
    shop.card(order_id, FULL_CARD)
    assert charges(shop, order_id) == [("coupon", "VVVGIFTCRD", 5000)]
    page = shop.card(order_id, FULL_CARD)
    assert page.status_code == 422
    assert charges(shop, order_id) == [("coupon", "VVVGIFTCRD", 5000)]
    shop.act(order_id, "pay", method="VISA")
    assert shop.get(order_id)["payment_details"]["type"] == "VISA"


def test_the_cap_holds_for_all_open_loop_cards_together(shop: Shop) -> None:
    order_id = shop.create(amount=9000, gateway=None)
    shop.open(order_id)
    shop.card(order_id, SMALL_CARD, brand="BOEKENBON")
    shop.card(order_id, FULL_CARD, brand="VVVGIFTCRD")
    assert [amount for _, _, amount in charges(shop, order_id)] == [500, 4500]
    # A card without a cap still pays.
    shop.card(order_id, FULL_CARD, brand="WEBSHOPGFT")
    assert shop.get(order_id)["status"] == "completed"


def test_a_card_without_cap_pays_all_it_holds(shop: Shop) -> None:
    order_id = shop.create(amount=12000, gateway="WEBSHOPGFT")
    shop.open(order_id)
    shop.card(order_id, FULL_CARD, brand="WEBSHOPGFT")
    assert charges(shop, order_id) == [("coupon", "WEBSHOPGFT", 10000)]


def test_only_the_allowed_brands_are_taken(shop: Shop) -> None:
    allow = {"settings": {"coupons": {"allow": ["BOEKENBON", "NOSUCHCARD"]}}}
    order_id = shop.create(gateway=None, payment_options=allow)
    shop.open(order_id)
    assert shop.card(order_id, FULL_CARD, brand="VVVGIFTCRD").status_code == 422
    assert charges(shop, order_id) == []
    assert shop.card(order_id, FULL_CARD, brand="BOEKENBON").status_code == 303


@pytest.mark.parametrize(
    "changes",
    [
        {"gateway": "IDEAL"},
        {"gateway": None, "currency": "USD"},
        {"payment_options": {"settings": {"coupons": {"disabled": True}}}},
        {"payment_options": {"settings": {"coupons": {"allow": []}}}},
    ],
)
def test_some_orders_take_no_card(shop: Shop, changes: dict[str, object]) -> None:
    order_id = shop.create(**changes)
    page = shop.open(order_id)
    assert 'id="card-number"' not in page.text
    assert 'id="pay-rest"' in page.text
    assert shop.card(order_id, FULL_CARD).status_code == 422
    assert charges(shop, order_id) == []


def test_an_order_in_dollars_is_paid_by_card(shop: Shop) -> None:
    order_id = shop.create(gateway=None, currency="USD")
    shop.open(order_id)
    assert shop.act(order_id, "pay", method="IDEAL").status_code == 422
    shop.act(order_id, "pay", method="VISA")
    assert shop.get(order_id)["status"] == "completed"


def test_a_method_that_is_not_offered_pays_nothing(shop: Shop) -> None:
    order_id = shop.create(gateway="IDEAL")
    shop.open(order_id)
    for action in ("pay", "decline"):
        assert shop.act(order_id, action, method="VISA").status_code == 422
        assert shop.act(order_id, action).status_code == 422
    assert charges(shop, order_id) == []
    assert shop.get(order_id)["status"] == "initialized"


def test_declined_and_tried_again(shop: Shop) -> None:
    order_id = shop.create(amount=8000)
    shop.open(order_id)
    shop.card(order_id, FULL_CARD)
    shop.act(order_id, "decline", method="IDEAL")
    declined = shop.get(order_id)
    assert (declined["status"], declined["financial_status"]) == ("declined", "declined")
    assert declined["reason"]
    assert [(entry["type"], entry["status"]) for entry in declined["payment_methods"]] == [
        ("COUPON", "completed"),
        ("IDEAL", "declined"),
    ]
    assert shop.inside(order_id)["link_state"] == "Declined"
    assert shop.sandbox.ledger.charged(order_id) == 5000
    shop.act(order_id, "retry")
    retried = shop.get(order_id)
    assert retried["status"] == "initialized"
    assert retried["transaction_id"] != declined["transaction_id"]
    assert retried["reason"] is None
    shop.act(order_id, "pay", method="IDEAL")
    assert shop.get(order_id)["status"] == "completed"
    assert shop.sandbox.ledger.charged(order_id) == 8000
    # Both attempts lead to the order.
    assert shop.get(str(declined["transaction_id"]))["status"] == "completed"


def test_paying_right_after_a_decline_is_a_new_attempt(shop: Shop) -> None:
    order_id = shop.create()
    shop.open(order_id)
    shop.act(order_id, "decline", method="IDEAL")
    shop.act(order_id, "pay", method="IDEAL")
    assert shop.get(order_id)["status"] == "completed"
    assert len(shop.inside(order_id)["transaction_ids"]) == 2


def test_retry_changes_nothing_unless_declined(shop: Shop) -> None:
    order_id = shop.create()
    shop.open(order_id)
    shop.act(order_id, "retry")
    assert len(shop.inside(order_id)["transaction_ids"]) == 1


def test_the_customer_cancels(shop: Shop) -> None:
    order_id = shop.create()
    shop.open(order_id)
    shop.card(order_id, SMALL_CARD)
    shop.act(order_id, "cancel")
    order = shop.get(order_id)
    assert (order["status"], order["financial_status"]) == ("void", "cancelled")
    assert order["payment_methods"][0]["amount"] == 500
    assert shop.sandbox.ledger.charged(order_id) == 500


def test_nothing_can_be_paid_after_cancelling(shop: Shop) -> None:
    by_customer, by_merchant = shop.create(), shop.create()
    shop.open(by_customer)
    shop.act(by_customer, "cancel")
    shop.open(by_merchant)
    shop.api("PATCH", f"/orders/{by_merchant}", {"status": "cancelled", "exclude_order": True})
    for order_id, status in ((by_customer, "void"), (by_merchant, "cancelled")):
        shop.card(order_id, FULL_CARD)
        shop.act(order_id, "pay", method="IDEAL")
        assert charges(shop, order_id) == []
        assert shop.get(order_id)["status"] == status


def test_a_started_order_expires(shop: Shop) -> None:
    order_id = shop.create(seconds_active=900)
    shop.open(order_id)
    shop.card(order_id, SMALL_CARD)
    shop.pass_time(seconds=899)
    assert shop.get(order_id)["status"] == "initialized"
    shop.pass_time(seconds=1)
    order = shop.get(order_id)
    assert (order["status"], order["financial_status"]) == ("expired", "expired")
    assert order["payment_methods"][0]["amount"] == 500
    shop.card(order_id, FULL_CARD)
    assert shop.sandbox.ledger.charged(order_id) == 500
    assert shop.inside(order_id)["link_state"] == "Expired"


def test_a_link_that_nobody_opened_is_reported_cancelled(shop: Shop) -> None:
    order_id = shop.create(seconds_active=900)
    shop.pass_time(seconds=900)
    order = shop.get(order_id)
    assert (order["status"], order["financial_status"]) == ("cancelled", None)
    assert "order_id" not in order
    assert shop.inside(order_id)["link_state"] == "Expired"
    assert 'data-state="expired"' in shop.open(order_id).text
    assert shop.inside(order_id)["opens"] == 0


def test_a_declined_order_stays_declined_when_its_link_ends(shop: Shop) -> None:
    order_id = shop.create(seconds_active=900)
    shop.open(order_id)
    shop.act(order_id, "decline", method="IDEAL")
    shop.pass_time(days=1)
    assert shop.get(order_id)["status"] == "declined"
    shop.act(order_id, "pay", method="IDEAL")
    assert charges(shop, order_id) == []


def test_a_paid_order_does_not_expire(shop: Shop) -> None:
    order_id = shop.paid_by_card()
    shop.pass_time(days=400)
    assert shop.get(order_id)["status"] == "completed"


def test_a_second_tap_pays_nothing_twice(shop: Shop) -> None:
    order_id = shop.create(amount=2000)
    shop.open(order_id)
    shop.card(order_id, SMALL_CARD)
    # The first page still shows 20,00 due.
    page = shop.act(
        order_id, "card", card_number=FULL_CARD, card_code="1234", brand="VVVGIFTCRD", due="2000"
    )
    assert page.status_code == 303
    shop.act(order_id, "pay", method="IDEAL", due="2000")
    assert charges(shop, order_id) == [("coupon", "VVVGIFTCRD", 500)]


def test_the_ledger_can_be_read_over_http(shop: Shop) -> None:
    order_id = shop.paid_by_both(8000)
    other = shop.paid_by_card()
    url = f"{shop.sandbox.origin}/sandbox/ledger"
    entries = shop.http.get(url, headers=KEY, timeout=10).json()
    assert entries[0] == {
        "order_id": order_id,
        "kind": "coupon",
        "method": "VVVGIFTCRD",
        "amount": 5000,
        "currency": "EUR",
        "at": "2026-03-02T13:05:09+00:00",
    }
    assert [(entry["order_id"], entry["kind"]) for entry in entries[1:]] == [
        (order_id, "payment"),
        (other, "coupon"),
    ]
    only = shop.http.get(url, headers=KEY, params={"order_id": other}, timeout=10).json()
    assert [entry["order_id"] for entry in only] == [other]
    assert shop.http.get(url, timeout=10).status_code == 401


def test_the_inside_of_all_orders_can_be_read(shop: Shop) -> None:
    first, second = shop.create(), shop.create()
    url = f"{shop.sandbox.origin}/sandbox/orders"
    orders = shop.http.get(url, headers=KEY, timeout=10).json()
    assert [order["order_id"] for order in orders] == [first, second]
    assert shop.http.get(f"{url}/nobody", headers=KEY, timeout=10).status_code == 404
