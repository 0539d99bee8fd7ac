"""The arithmetic of a shopping cart: does it add up to the order?"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any, NamedTuple

from pos_app.sandbox import errors
from pos_app.sandbox.errors import Refusal
from pos_app.sandbox.money import decimals

_ROUNDING_SLACK = 1
"""Minor units by which a cart may differ: shops round per line, per tax rate or once."""


class CartTotal(NamedTuple):
    """A cart's total with tax, and that tax, in minor units."""

    total: int
    tax: int


def check_cart(request: dict[str, Any], amount: int, currency: str) -> None:
    """Compare an order's cart with its amount (minor units) and currency.

    Raises Refusal 1025 to 1031, as the error reference lists them for carts.
    """
    items = _items(request)
    named = [item["currency"] for item in items if item.get("currency")]
    if not all(isinstance(each, str) and len(each) == 3 for each in named):
        raise Refusal(errors.CART_ITEM_CURRENCY)
    if len(set(named)) > 1:
        raise Refusal(errors.CART_MIXED_CURRENCIES)
    if named and named[0] != currency:
        raise Refusal(errors.CART_OTHER_CURRENCY)
    if items and abs(cart_total(request, currency).total - amount) > _ROUNDING_SLACK:
        raise Refusal(errors.CART_OTHER_SUM)


def cart_total(request: dict[str, Any], currency: str) -> CartTotal:
    """Add up the cart: unit prices are in major units without tax.

    Raises Refusal 1028, 1029 or 1031 on what cannot be added up.
    """
    items = _items(request)
    if not items:
        return CartTotal(0, 0)
    default, named = _tax_rates(request)
    net = tax = Decimal(0)
    for item in items:
        price = _number(item.get("unit_price"))
        quantity = _number(item.get("quantity"))
        if price is None or quantity is None:
            raise Refusal(errors.CART_ITEM_PRICE)
        selector = item.get("tax_table_selector")
        if selector in (None, ""):
            rate = default
        elif isinstance(selector, str | int) and str(selector) in named:
            rate = named[str(selector)]
        else:
            raise Refusal(errors.CART_ITEM_TAX)
        net += price * quantity
        tax += price * quantity * rate
    return CartTotal(_minor(net + tax, currency), _minor(tax, currency))


def _items(request: dict[str, Any]) -> list[dict[str, Any]]:
    cart = request.get("shopping_cart")
    if cart is None:
        return []
    items = cart.get("items", []) if isinstance(cart, dict) else None
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise Refusal(errors.CART_ITEM_PRICE)
    return items


def _tax_rates(request: dict[str, Any]) -> tuple[Decimal, dict[str, Decimal]]:
    """The default rate and the named ones, from `checkout_options.tax_tables`."""
    options = request.get("checkout_options")
    tables = options.get("tax_tables") if isinstance(options, dict) else None
    if not isinstance(tables, dict):
        return Decimal(0), {}
    default = tables.get("default")
    rates = {"": _rate(default)} if isinstance(default, dict) else {"": Decimal(0)}
    alternates = tables.get("alternate")
    for table in alternates if isinstance(alternates, list) else []:
        rules = table.get("rules") if isinstance(table, dict) else None
        if not isinstance(rules, list) or not rules or not isinstance(rules[0], dict):
            raise Refusal(errors.CART_TAX_RATE)
        rates[str(table.get("name"))] = _rate(rules[0])
    return rates.pop(""), rates


def _rate(rule: dict[str, Any]) -> Decimal:
    rate = _number(rule.get("rate", 0))
    if rate is None or not 0 <= rate <= 1:
        raise Refusal(errors.CART_TAX_RATE)
    return rate


def _number(value: object) -> Decimal | None:
    """A finite number, sent as one or as text: carts may do both."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    # The bound keeps a hostile exponent from costing gigabytes.
    return number if number.is_finite() and abs(number.adjusted()) < 20 else None


def _minor(major: Decimal, currency: str) -> int:
    return int(major.scaleb(decimals(currency)).quantize(Decimal(1), ROUND_HALF_UP))
