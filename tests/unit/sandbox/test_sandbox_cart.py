"""Carts must add up to the order."""

from __future__ import annotations

from typing import Any

import pytest

from pos_app.sandbox.cart import cart_total, check_cart
from pos_app.sandbox.errors import Refusal

TAXES = {
    "tax_tables": {
        "default": {"shipping_taxed": True, "rate": 0.21},
        "alternate": [
            {"name": "BTW9", "rules": [{"rate": "0.09", "country": "NL"}]},
            {"name": "none", "rules": [{"rate": 0}]},
        ],
    }
}


def order(*items: dict[str, Any], taxes: object = TAXES) -> dict[str, Any]:
    return {"shopping_cart": {"items": list(items)}, "checkout_options": taxes}


def item(price: object, quantity: object = 1, **more: Any) -> dict[str, Any]:
    return {"name": "Lamp", "unit_price": price, "quantity": quantity, **more}


@pytest.mark.parametrize(
    ("request_body", "amount"),
    [
        (order(item(10)), 1210),
        (order(item("10.00", "2")), 2420),
        (order(item(10, tax_table_selector="BTW9"), item(5, tax_table_selector="none")), 1590),
        (order(item(10), item(-2)), 968),
        (order(item(10), taxes=None), 1000),
        (order(item(10), taxes={"tax_tables": {"alternate": "x"}}), 1000),
        (order(item(0.005), taxes=None), 1),
        (order(item(10, currency="EUR"), item(0, currency=None)), 1210),
        # One cent of rounding either way is a shop's own business.
        (order(item(10)), 1209),
        (order(item(10)), 1211),
        ({}, 77),
        ({"shopping_cart": {}}, 77),
        ({"shopping_cart": {"items": []}, "checkout_options": {"tax_tables": {"default": 5}}}, 77),
    ],
)
def test_a_cart_that_adds_up(request_body: dict[str, Any], amount: int) -> None:
    check_cart(request_body, amount, "EUR")


@pytest.mark.parametrize(
    ("request_body", "code"),
    [
        (order(item(10, currency="EUR"), item(10, currency="USD")), 1025),
        (order(item(10, currency="USD")), 1026),
        (order(item(11)), 1027),
        (order(item(10), taxes={"tax_tables": {"default": {"rate": 1.5}}}), 1028),
        (order(item(10), taxes={"tax_tables": {"default": {"rate": "x"}}}), 1028),
        (order(item(10), taxes={"tax_tables": {"alternate": [{"name": "a"}]}}), 1028),
        (order(item(10), taxes={"tax_tables": {"alternate": ["a"]}}), 1028),
        (order(item(10, tax_table_selector="BTW5")), 1029),
        (order(item(10, tax_table_selector=["BTW9"])), 1029),
        (order(item(10, currency="EURO")), 1030),
        (order(item(10, currency=["EUR"])), 1030),
        (order(item("ten")), 1031),
        (order(item(None)), 1031),
        (order(item(True)), 1031),
        (order(item("NaN")), 1031),
        (order(item("1e99999999")), 1031),
        (order(item(10, quantity=[1])), 1031),
        ({"shopping_cart": {"items": "x"}}, 1031),
        ({"shopping_cart": {"items": [5]}}, 1031),
        ({"shopping_cart": 5}, 1031),
    ],
)
def test_a_cart_that_does_not(request_body: dict[str, Any], code: int) -> None:
    with pytest.raises(Refusal) as refusal:
        check_cart(request_body, 1210, "EUR")
    assert refusal.value.code == code


def test_tax_is_told_apart() -> None:
    assert cart_total(order(item(10), item(5, tax_table_selector="BTW9")), "EUR") == (1755, 255)


def test_a_cart_in_yen_has_no_decimals() -> None:
    check_cart(order(item(1250), taxes=None), 1250, "JPY")
