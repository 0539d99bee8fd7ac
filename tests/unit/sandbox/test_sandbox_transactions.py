"""The list of transactions: rows, filters, pages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sandbox_support import KEY, SMALL_CARD, START, Shop, open_shop


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


def page(shop: Shop, **query: Any) -> dict[str, Any]:
    answer = shop.api("GET", "/transactions", params=query)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def ids(body: dict[str, Any]) -> list[str]:
    return [row["order_id"] for row in body["data"]]


def several(shop: Shop, count: int) -> list[str]:
    """Orders paid a minute apart, newest first."""
    orders = []
    for _ in range(count):
        orders.append(shop.paid_by_card())
        shop.pass_time(minutes=1)
    return orders[::-1]


def test_one_row(shop: Shop) -> None:
    order_id = shop.paid_by_card(var1="till 2", customer={"email": "a@example.org"})
    (row,) = page(shop)["data"]
    assert row.pop("transaction_id") == shop.get(order_id)["transaction_id"]
    assert type(row.pop("site_id")) is int
    assert row == {
        "amount": 1250,
        "completed": "2026-03-02T14:05:09",
        "costs": [],
        "created": "2026-03-02T14:05:09",
        "currency": "EUR",
        "customer": {
            "email": "a@example.org",
            "first_name": None,
            "last_name": None,
            "iban": None,
        },
        "debit_credit": "C",
        "description": "Books",
        "financial_status": "completed",
        "invoice_id": None,
        "net": 1250,
        "order_id": order_id,
        "payment_method": "VVVGIFTCRD",
        "status": "completed",
        "type": "coupon",
        "var1": "till 2",
        "var2": None,
        "var3": None,
    }


def test_the_completed_rows_are_what_was_charged(shop: Shop) -> None:
    order_id = shop.paid_by_both(8000)
    rows = page(shop)["data"]
    assert {(row["type"], row["payment_method"], row["amount"]) for row in rows} == {
        ("coupon", "VVVGIFTCRD", 5000),
        ("payment", "IDEAL", 3000),
    }
    assert len({row["transaction_id"] for row in rows}) == 2
    (payment,) = (row for row in rows if row["type"] == "payment")
    assert payment["transaction_id"] == shop.get(order_id)["transaction_id"]
    (cost,) = payment["costs"]
    assert payment["net"] == 3000 - cost["amount"]
    assert type(cost["amount"]) is int


def test_unopened_links_are_no_transactions(shop: Shop) -> None:
    order_id = shop.create()
    assert page(shop)["data"] == []
    shop.open(order_id)
    (row,) = page(shop)["data"]
    assert (row["status"], row["amount"], row["completed"]) == ("initialized", 1250, None)


def test_what_was_not_paid_is_listed_too(shop: Shop) -> None:
    order_id = shop.create(amount=2000)
    shop.open(order_id)
    shop.card(order_id, SMALL_CARD)
    shop.act(order_id, "decline", method="IDEAL")
    shop.act(order_id, "retry")
    shop.act(order_id, "cancel")
    rows = {(row["type"], row["status"], row["amount"]) for row in page(shop)["data"]}
    assert rows == {
        ("coupon", "completed", 500),
        ("payment", "declined", 1500),
        ("payment", "void", 1500),
    }


def test_refunds_are_debits(shop: Shop) -> None:
    order_id = shop.paid_by_ideal(8000)
    shop.api("POST", f"/orders/{order_id}/refunds", {"currency": "EUR", "amount": 500})
    (row,) = page(shop, type="refund")["data"]
    assert (row["amount"], row["net"], row["debit_credit"]) == (500, -500, "D")
    assert (row["status"], row["completed"]) == ("reserved", None)
    shop.pass_time(days=1)
    (row,) = page(shop, type="refund")["data"]
    assert row["status"] == "completed"


def test_filters(shop: Shop) -> None:
    card, both = shop.paid_by_card(), shop.paid_by_both(8000)
    waiting = shop.create()
    shop.open(waiting)
    assert set(ids(page(shop, type="coupon"))) == {card, both}
    assert ids(page(shop, type="payment", status="completed")) == [both]
    assert ids(page(shop, payment_method="IDEAL")) == [both]
    assert set(ids(page(shop, payment_method="IDEAL,VVVGIFTCRD", status="completed"))) == {
        card,
        both,
    }
    assert ids(page(shop, status="initialized")) == [waiting]
    assert ids(page(shop, financial_status="initialized")) == [waiting]
    assert ids(page(shop, currency="USD")) == []
    assert ids(page(shop, site_id="1")) == []
    site = shop.api("GET", "/me").json()["data"]["site_id"]
    assert len(ids(page(shop, site_id=site))) == 4


@pytest.mark.parametrize("spelling", ["local", "utc", "offset", "unix"])
def test_periods_begin_inside_and_end_outside(shop: Shop, spelling: str) -> None:
    third, second, first = several(shop, 3)

    def at(minutes: int) -> str:
        moment = START + timedelta(minutes=minutes)
        return {
            "local": (moment + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%S"),
            "utc": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "offset": (moment + timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M:%S+02:00"),
            "unix": str(int(moment.timestamp())),
        }[spelling]

    for kind in ("created", "completed"):
        assert ids(page(shop, **{f"{kind}_from": at(1)})) == [third, second]
        assert ids(page(shop, **{f"{kind}_until": at(1)})) == [first]
        assert ids(page(shop, **{f"{kind}_from": at(1), f"{kind}_until": at(2)})) == [second]
    waiting = shop.create()
    shop.open(waiting)
    assert waiting not in ids(page(shop, completed_from=at(0)))


def test_newest_first_page_by_page_to_an_empty_one(shop: Shop) -> None:
    orders = several(shop, 5)
    body = page(shop, limit=2, locale="nl_NL", type="coupon")
    assert body["pager"]["before"] is None
    seen = []
    sizes = []
    while True:
        sizes.append(len(body["data"]))
        seen += ids(body)
        pager = body["pager"]
        assert pager["limit"] == 2
        if not body["data"]:
            break
        assert pager["cursor"]["after"] in pager["after"]
        assert "type=coupon" in pager["after"]
        body = shop.http.get(pager["after"], headers=KEY, timeout=10).json()
    assert seen == orders
    assert sizes == [2, 2, 1, 0]
    assert body["pager"] == {
        "after": None,
        "before": None,
        "cursor": {"after": None, "before": None},
        "limit": 2,
    }


def test_pages_back(shop: Shop) -> None:
    orders = several(shop, 5)
    first = page(shop, limit=2)
    second = page(shop, limit=2, after=first["pager"]["cursor"]["after"])
    third = page(shop, limit=2, after=second["pager"]["cursor"]["after"])
    back = shop.http.get(third["pager"]["before"], headers=KEY, timeout=10).json()
    assert ids(back) == ids(second) == orders[2:4]
    back = shop.http.get(back["pager"]["before"], headers=KEY, timeout=10).json()
    assert ids(back) == ids(first)
    assert back["pager"]["before"] is None


def test_new_rows_do_not_shift_a_page(shop: Shop) -> None:
    several(shop, 3)
    first = page(shop, limit=2)
    newest = shop.paid_by_card()
    second = page(shop, limit=2, after=first["pager"]["cursor"]["after"])
    assert not set(ids(second)) & set(ids(first))
    assert newest not in ids(second)
    assert ids(page(shop, before=first["pager"]["cursor"]["before"] or "")) == ids(page(shop))


def test_a_page_holds_a_hundred_by_default(shop: Shop) -> None:
    assert page(shop)["pager"]["limit"] == 100
    assert page(shop, limit=1000)["pager"]["limit"] == 1000


@pytest.mark.parametrize(
    "query",
    [
        {"limit": "0"},
        {"limit": "1001"},
        {"limit": "many"},
        {"limit": "\u0661"},
        {"after": "nonsense"},
        {"before": "%%%"},
        {"after": "MjAyNi0wMy0wMlQxMzowNTowOXx4"},
        {"created_from": "yesterday"},
        {"completed_until": "99999999999999999999"},
    ],
)
def test_a_query_that_makes_no_sense(shop: Shop, query: dict[str, str]) -> None:
    answer = shop.api("GET", "/transactions", params=query)
    assert answer.status_code == 422
    body = answer.json()
    assert body["success"] is False
    assert isinstance(body["message"], str)
    (fault,) = body["errors"]
    assert set(fault) == {"attribute", "details", "message", "uri"}
    assert fault["attribute"] == next(iter(query))


def test_the_pager_does_not_repeat_the_key(shop: Shop) -> None:
    shop.paid_by_card()
    answer = shop.api("GET", "/transactions", headers={}, params={"api_key": "sandbox-key"})
    assert answer.status_code == 200
    assert "sandbox-key" not in answer.text


def test_a_wrong_key_is_forbidden(shop: Shop) -> None:
    for path in ("/transactions", "/transactions/17"):
        answer = shop.api("GET", path, headers={"api_key": "wrong"})
        assert (answer.status_code, answer.json()) == (403, {"message": "Forbidden"})


def test_a_single_transaction(shop: Shop) -> None:
    shop.paid_by_card()
    (row,) = page(shop)["data"]
    answer = shop.api("GET", f"/transactions/{row['transaction_id']}")
    assert answer.json() == {"success": True, "data": row}
    answer = shop.api("GET", "/transactions/17")
    assert (answer.status_code, answer.json()) == (404, {"message": "Not found"})
