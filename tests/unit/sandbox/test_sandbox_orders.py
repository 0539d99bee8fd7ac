"""POST, GET and PATCH of orders: the envelope, the codes, the shapes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sandbox_support import FULL_CARD, KEY, SMALL_CARD, Shop, open_shop, order_body

from pos_app.domain.brands import BRANDS

PRE_TRANSACTION_FIELDS = {
    "costs",
    "created",
    "custom_info",
    "fastcheckout",
    "financial_status",
    "modified",
    "payment_details",
    "payment_methods",
    "status",
}


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture(scope="module")
def empty_shop() -> Iterator[Shop]:
    """A sandbox that no test puts an order into."""
    with open_shop() as shop:
        yield shop


def test_a_new_order_gets_a_link(shop: Shop) -> None:
    answer = shop.api("POST", "/orders", order_body(order_id="A-1", customer={"locale": "nl_NL"}))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/json"
    body = answer.json()
    assert set(body) == {"success", "data"}
    assert body["success"] is True
    session_id = body["data"]["session_id"]
    assert body["data"] == {
        "order_id": "A-1",
        "session_id": session_id,
        "payment_url": f"{shop.sandbox.origin}/connect/{session_id}/?lang=nl_NL",
    }
    assert re.fullmatch(r"[A-Za-z0-9]{35}", session_id)


@pytest.mark.parametrize(("locale", "expected"), [("fr_BE", "fr_BE"), ("xx_XX", "en_US")])
def test_an_unknown_locale_falls_back_to_english(shop: Shop, locale: str, expected: str) -> None:
    order_id = shop.create(customer={"locale": locale})
    assert shop.urls[order_id].endswith(f"?lang={expected}")


@pytest.mark.parametrize("gateway", [*(brand.gateway for brand in BRANDS), "IDEAL", "EDENRES", ""])
def test_every_brand_and_the_usual_methods_are_accepted(shop: Shop, gateway: str) -> None:
    assert shop.get(shop.create(gateway=gateway))["status"] == "initialized"


REFUSED: list[tuple[dict[str, Any], int]] = [
    ({"amount": 0}, 1001),
    ({"amount": -5}, 1001),
    ({"amount": "1250"}, 1001),
    ({"amount": 12.5}, 1001),
    ({"amount": True}, 1001),
    ({"amount": None}, 1001),
    ({"currency": "XXX"}, 1002),
    ({"currency": "eur"}, 1002),
    ({"currency": None}, 1002),
    ({"currency": ["EUR"]}, 1002),
    ({"currency": "USD"}, 1002),
    ({"customer": {"ip_address": "999.1.1.1"}}, 1007),
    ({"customer": {"forwarded_ip": 7}}, 1007),
    ({"description": None}, 1008),
    ({"description": ""}, 1008),
    ({"description": "d" * 201}, 1008),
    ({"description": 5}, 1008),
    ({"var1": "v" * 101}, 1010),
    ({"var3": 5}, 1010),
    ({"customer": "Jan"}, 1014),
    ({"order_id": "x" * 51}, 1014),
    ({"order_id": True}, 1014),
    ({"seconds_active": 0}, 1014),
    ({"seconds_active": 31_536_001}, 1014),
    ({"seconds_active": "900"}, 1014),
    ({"seconds_active": None, "days_active": 366}, 1014),
    ({"order_id": None}, 1016),
    ({"order_id": ""}, 1016),
    ({"type": "teleport"}, 1016),
    ({"type": ["redirect"]}, 1016),
    ({"customer": {"country": "XX"}}, 1018),
    ({"customer": {"country": ["NL"]}}, 1018),
    ({"gateway": "VVVGIFTCARD"}, 1023),
    ({"gateway": 5}, 1023),
]


@pytest.mark.parametrize(("changes", "code"), REFUSED, ids=lambda value: str(value)[:40])
def test_a_wrong_order_is_refused_with_its_code(
    empty_shop: Shop, changes: dict[str, Any], code: int
) -> None:
    answer = empty_shop.api("POST", "/orders", order_body(**changes))
    assert answer.status_code == 404
    body = answer.json()
    assert (body["success"], body["data"], body["error_code"]) == (False, {}, code)
    assert isinstance(body["error_info"], str)
    assert empty_shop.sandbox.book.orders() == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"x"',
        b"null",
        b"\xff",
        b'{"amount": NaN}',
        b"[" * 100_000,
        b'{"x":1e999}',
        b'{"x":"\\ud800"}',
    ],
    ids=["empty", "cut", "list", "text", "null", "bytes", "nan", "deep", "huge", "half"],
)
def test_what_is_no_json_object_is_refused(empty_shop: Shop, body: bytes) -> None:
    url = empty_shop.sandbox.base_url + "/orders"
    answer = empty_shop.http.post(url, data=body, headers=KEY, timeout=10)
    assert (answer.status_code, answer.json()["error_code"]) == (404, 1016)


def test_the_documented_limits_themselves_are_accepted(shop: Shop) -> None:
    order_id = shop.create(
        order_id="x" * 50,
        amount=1,
        description="d" * 200,
        var1="v" * 100,
        customer={"ip_address": "2001:db8::1", "forwarded_ip": "", "country": "NL"},
        seconds_active=31_536_000,
    )
    assert shop.get(order_id)["status"] == "initialized"


def test_an_order_id_is_used_once_whatever_became_of_it(shop: Shop) -> None:
    order_id = shop.create()
    for _ in range(2):
        answer = shop.api("POST", "/orders", order_body(order_id=order_id))
        assert (answer.status_code, answer.json()["error_code"]) == (404, 1006)
        shop.api("PATCH", f"/orders/{order_id}", {"status": "cancelled", "exclude_order": True})


def test_before_it_is_opened_an_order_has_no_id(shop: Shop) -> None:
    order_id = shop.create(custom_info={"custom_1": "till 2"})
    order = shop.get(order_id)
    assert set(order) == PRE_TRANSACTION_FIELDS
    assert (order["status"], order["financial_status"]) == ("initialized", None)
    assert (order["costs"], order["payment_details"]) == ([], {})
    assert order["payment_methods"] is None
    assert order["custom_info"] == {"custom_1": "till 2", "custom_2": None, "custom_3": None}


def test_times_are_those_of_amsterdam_without_a_zone(shop: Shop) -> None:
    order_id = shop.create()
    assert shop.get(order_id)["created"] == "2026-03-02T14:05:09"
    shop.pass_time(days=60)
    summer = shop.create()
    assert shop.get(summer)["created"] == "2026-05-01T15:05:09"


def test_once_opened_the_order_is_a_transaction(shop: Shop) -> None:
    order_id = shop.create(
        customer={
            "locale": "nl_NL",
            "first_name": "Anne",
            "phone": "0612345678",
            "ip_address": "192.0.2.4",
        },
        var2="shift 3",
    )
    shop.open(order_id)
    order = shop.get(order_id)
    assert order["order_id"] == order_id
    assert 10**16 <= order["transaction_id"] < 10**17
    assert (order["amount"], order["currency"], order["amount_refunded"]) == (1250, "EUR", 0)
    assert (order["status"], order["financial_status"]) == ("initialized", "initialized")
    assert (order["description"], order["var1"], order["var2"]) == ("Books", None, "shift 3")
    assert order["customer"]["phone1"] == "0612345678"
    assert order["customer"]["first_name"] == "Anne"
    assert order["customer"]["country_name"] is None
    assert "ip_address" not in order["customer"]
    assert order["payment_details"]["type"] is None
    assert order["payment_methods"] is None
    assert order["related_transactions"] is None
    assert order["completed"] is None


def test_no_get_carries_the_link(shop: Shop) -> None:
    order_id = shop.create()
    before = json.dumps(shop.get(order_id))
    shop.open(order_id)
    shop.card(order_id, FULL_CARD)
    session_id = shop.inside(order_id)["session_id"]
    for text in (before, json.dumps(shop.get(order_id))):
        assert session_id not in text
        assert "payment_url" not in text


def test_an_order_is_found_by_its_psp_id(shop: Shop) -> None:
    order_id = shop.create()
    shop.open(order_id)
    transaction_id = shop.get(order_id)["transaction_id"]
    assert shop.get(str(transaction_id))["order_id"] == order_id


def test_an_id_of_digits_comes_back_as_a_number(shop: Shop) -> None:
    for order_id, expected in (("20260302", 20260302), ("007", "007"), (42, 42)):
        shop.create(order_id=order_id)
        shop.open(str(order_id))
        assert shop.get(str(order_id))["order_id"] == expected


def test_an_id_may_hold_slashes(shop: Shop) -> None:
    shop.create(order_id="2026/03/02-1")
    shop.open("2026/03/02-1")
    assert shop.get("2026%2F03%2F02-1")["order_id"] == "2026/03/02-1"
    answer = shop.api("POST", "/orders/2026%2F03%2F02-1/refunds", {"currency": "EUR"})
    assert answer.json()["error_code"] == 1034


@pytest.mark.parametrize("order_id", ["nobody", "17000000000000001", "9" * 60, "x/y"])
def test_an_unknown_order_is_1006(shop: Shop, order_id: str) -> None:
    answer = shop.api("GET", f"/orders/{order_id}")
    assert answer.status_code == 404
    assert answer.json() == {
        "success": False,
        "data": {},
        "error_code": 1006,
        "error_info": "Invalid transaction ID",
    }


def test_paid_by_gift_card_alone(shop: Shop) -> None:
    order = shop.get(shop.paid_by_card())
    assert (order["status"], order["financial_status"]) == ("completed", "completed")
    assert order["completed"] == "2026-03-02T14:05:09"
    assert order["payment_details"]["type"] == "Coupon::Intersolve"
    assert order["payment_details"]["coupon_brand"] == "VVVGIFTCRD"
    assert order["costs"] == []
    assert order["payment_methods"] == [
        {
            "amount": 1250,
            "coupon_brand": "VVVGIFTCRD",
            "currency": "EUR",
            "description": f"Coupon Intersolve/{FULL_CARD}",
            "status": "completed",
            "type": "COUPON",
        }
    ]


def test_paid_by_gift_card_and_another_method(shop: Shop) -> None:
    order = shop.get(shop.paid_by_both(8000))
    assert (order["status"], order["financial_status"]) == ("completed", "completed")
    assert order["payment_details"]["type"] == "IDEAL"
    assert "coupon_brand" not in order["payment_details"]
    entries = [(entry["type"], entry["amount"]) for entry in order["payment_methods"]]
    assert entries == [("COUPON", 5000), ("IDEAL", 3000)]
    assert order["payment_methods"][1]["payment_description"] == "iDEAL"
    assert isinstance(order["costs"][0]["amount"], float)


def test_an_order_without_gift_cards_is_echoed(shop: Shop) -> None:
    order = shop.get(shop.paid_by_ideal())
    assert order["payment_details"]["type"] == "IDEAL"
    assert [entry["type"] for entry in order["payment_methods"]] == ["IDEAL"]


def test_partly_paid_stays_initialized(shop: Shop) -> None:
    order_id = shop.create()
    shop.open(order_id)
    shop.card(order_id, SMALL_CARD)
    order = shop.get(order_id)
    assert (order["status"], order["financial_status"]) == ("initialized", "initialized")
    (coupon,) = order["payment_methods"]
    assert (coupon["type"], coupon["amount"], coupon["status"]) == ("COUPON", 500, "completed")


def cancel(shop: Shop, order_id: str, exclude_order: object = True) -> tuple[int, dict[str, Any]]:
    answer = shop.api(
        "PATCH",
        f"/orders/{order_id}",
        {"status": "cancelled", "exclude_order": exclude_order},
    )
    return answer.status_code, answer.json()


@pytest.mark.parametrize("exclude_order", [True, False, 1, 0])
def test_an_unopened_order_is_cancelled_in_the_documented_form(
    shop: Shop, exclude_order: object
) -> None:
    order_id = shop.create()
    assert cancel(shop, order_id, exclude_order) == (200, {"success": True, "data": {}})
    order = shop.get(order_id)
    assert set(order) == PRE_TRANSACTION_FIELDS
    assert (order["status"], order["financial_status"]) == ("cancelled", None)
    assert shop.inside(order_id)["link_state"] == "Cancelled"


def test_a_started_order_is_cancelled_and_its_charge_stands(shop: Shop) -> None:
    order_id = shop.create()
    shop.open(order_id)
    shop.card(order_id, SMALL_CARD)
    assert cancel(shop, order_id)[0] == 200
    order = shop.get(order_id)
    assert (order["status"], order["financial_status"]) == ("cancelled", "cancelled")
    assert order["payment_methods"][0]["amount"] == 500
    assert shop.sandbox.ledger.charged(order_id) == 500


def test_cancelling_again_does_no_harm(shop: Shop) -> None:
    order_id = shop.create()
    assert [cancel(shop, order_id)[0] for _ in range(3)] == [200, 200, 200]


def test_a_paid_order_cannot_be_cancelled(shop: Shop) -> None:
    order_id = shop.paid_by_card()
    status, body = cancel(shop, order_id)
    assert (status, body["error_code"], body["error_info"]) == (410, 1000, "Not found")
    assert shop.get(order_id)["status"] == "completed"


def test_an_expired_order_cannot_be_cancelled(shop: Shop) -> None:
    order_id = shop.create()
    shop.open(order_id)
    shop.pass_time(seconds=900)
    assert cancel(shop, order_id)[0] == 410
    assert shop.get(order_id)["status"] == "expired"


def test_an_unknown_order_cannot_be_cancelled(shop: Shop) -> None:
    status, body = cancel(shop, "nobody")
    assert (status, body["error_code"]) == (404, 1006)


def test_a_patch_must_make_sense(shop: Shop) -> None:
    order_id = shop.create()
    for body in ({"status": "paid"}, {"status": "cancelled", "exclude_order": "yes"}, ["x"]):
        answer = shop.api("PATCH", f"/orders/{order_id}", body)
        assert answer.status_code == 404
        assert answer.json()["success"] is False
    assert shop.api("PATCH", f"/orders/{order_id}", {"var1": "x"}).json()["success"] is True
    assert shop.get(order_id)["status"] == "initialized"


def test_only_paid_orders_are_shipped(shop: Shop) -> None:
    waiting, paid = shop.create(), shop.paid_by_ideal()
    assert shop.api("PATCH", f"/orders/{waiting}", {"status": "shipped"}).status_code == 410
    assert shop.api("PATCH", f"/orders/{paid}", {"status": "shipped"}).status_code == 200
    assert shop.get(paid)["status"] == "shipped"


def test_post_cancel_is_for_bancontact_only(shop: Shop) -> None:
    card, bancontact = shop.create(), shop.create(gateway="MISTERCASH")
    answer = shop.api("POST", f"/orders/{card}/cancel")
    assert (answer.status_code, answer.json()) == (403, {"message": "Forbidden"})
    assert shop.get(card)["status"] == "initialized"
    answer = shop.api("POST", f"/orders/{bancontact}/cancel")
    assert answer.status_code == 200
    assert set(answer.json()["data"]) == PRE_TRANSACTION_FIELDS
    assert answer.json()["data"]["status"] == "cancelled"


def test_a_cart_is_echoed(shop: Shop) -> None:
    cart = {"items": [{"name": "<b>Lamp</b>", "unit_price": 12.5, "quantity": 1}]}
    order_id = shop.create(gateway="IDEAL", shopping_cart=cart)
    shop.open(order_id)
    order = shop.get(order_id)
    assert order["shopping_cart"] == cart
    assert order["order_total"] == "12.50"
    assert "&lt;b&gt;Lamp" in order["items"]
    assert "shopping_cart" not in shop.get(shop.paid_by_card())


def test_seconds_active_beats_days_active(shop: Shop) -> None:
    order_id = shop.create(seconds_active=60, days_active=2)
    by_days = shop.create(seconds_active=None, days_active=2)
    by_default = shop.create(seconds_active=None)
    shop.open(order_id)
    shop.pass_time(seconds=60)
    assert shop.get(order_id)["status"] == "expired"
    for other, days in ((by_days, 2), (by_default, 30)):
        shop.now = shop.now.replace(day=2)
        assert shop.inside(other)["expires"].startswith(
            {2: "2026-03-04T13:05:09", 30: "2026-04-01T13:05:09"}[days]
        )
