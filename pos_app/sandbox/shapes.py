"""Orders as `GET /orders/{id}` and the webhook show them."""

from __future__ import annotations

from html import escape
from typing import Any

from pos_app.sandbox.cart import cart_total
from pos_app.sandbox.methods import method_of
from pos_app.sandbox.money import major_text
from pos_app.sandbox.orders import DECLINED, Attempt, Charge, Order, Refund
from pos_app.sandbox.times import Clock, api_time, next_midnight

_CUSTOMER_FIELDS = (
    "address1",
    "address2",
    "city",
    "company_name",
    "country",
    "country_name",
    "email",
    "first_name",
    "house_number",
    "last_name",
    "locale",
    "phone1",
    "phone2",
    "state",
    "zip_code",
)
# Pretended: what MultiSafepay charges is in each shop's contract. It is here because real answers
# carry costs, in euros and as a fraction, beside amounts in cents.
_PRETENDED_FEE_EUROS = 0.29
PRETENDED_FEE_CENTS = 29


def order_view(order: Order, clock: Clock) -> dict[str, Any]:
    """The `data` of a GET: the pre-transaction form until the link is opened, then the whole."""
    attempt = order.attempt
    if attempt is None:
        return _pre_transaction_view(order)
    view: dict[str, Any] = {
        "amount": order.amount,
        "amount_refunded": order.refunded,
        "completed": api_time(attempt.completed),
        "costs": _costs(order),
        "created": api_time(order.created),
        "currency": order.currency,
        "custom_info": _custom_info(order),
        "customer": _customer(order),
        "description": order.description,
        "fastcheckout": "NO",
        "financial_status": attempt.financial_status,
        "items": order.request.get("items"),
        "modified": api_time(order.modified),
        "order_id": wire_order_id(order.order_id),
        "payment_details": _payment_details(order, attempt),
        "payment_methods": _payment_methods(order, attempt) or None,
        "reason": attempt.reason,
        "reason_code": None,
        "related_transactions": _related_transactions(order, clock) or None,
        "status": attempt.status,
        "transaction_id": attempt.transaction_id,
        "var1": order.request.get("var1"),
        "var2": order.request.get("var2"),
        "var3": order.request.get("var3"),
    }
    if order.request.get("shopping_cart"):
        view.update(_cart(order))
    return view


def wire_order_id(order_id: str) -> str | int:
    """The id as GET spells it: an integer when it is all digits, as MultiSafepay's fixtures do."""
    is_number = order_id.isascii() and order_id.isdecimal() and len(order_id) <= 18
    return int(order_id) if is_number and str(int(order_id)) == order_id else order_id


def _pre_transaction_view(order: Order) -> dict[str, Any]:
    return {
        "costs": [],
        "created": api_time(order.created),
        "custom_info": _custom_info(order),
        "fastcheckout": "NO",
        "financial_status": None,
        "modified": api_time(order.modified),
        "payment_details": {},
        "payment_methods": None,
        "status": order.status,
    }


def _custom_info(order: Order) -> dict[str, Any]:
    sent = order.request.get("custom_info")
    sent = sent if isinstance(sent, dict) else {}
    return {name: sent.get(name) for name in ("custom_1", "custom_2", "custom_3")}


def _customer(order: Order) -> dict[str, Any]:
    sent = order.request.get("customer")
    sent = sent if isinstance(sent, dict) else {}
    renamed = {"phone1": sent.get("phone"), "locale": sent.get("locale") or "en_US"}
    return {name: renamed.get(name, sent.get(name)) for name in _CUSTOMER_FIELDS}


def _costs(order: Order) -> list[dict[str, Any]]:
    return [
        {
            "amount": _PRETENDED_FEE_EUROS,
            "description": f"{_PRETENDED_FEE_EUROS} EUR For {_name(charge.method)} Transactions",
            "transaction_id": charge.transaction_id,
            "type": "SYSTEM",
        }
        for charge in order.charges
        if charge.kind == "payment"
    ]


def _payment_details(order: Order, attempt: Attempt) -> dict[str, Any]:
    details: dict[str, Any] = {
        "account_holder_name": None,
        "account_id": None,
        "external_transaction_id": None,
        "issuer_id": None,
        "recurring_flow": None,
        "recurring_id": None,
        "recurring_model": None,
        "response_code": None,
        "type": None,
    }
    if attempt.method is not None:
        details["type"] = attempt.method
        details["external_transaction_id"] = str(attempt.transaction_id)
    elif order.coupons:
        details["type"] = "Coupon::Intersolve"
        details["coupon_brand"] = order.coupons[-1].method
    return details


def _payment_methods(order: Order, attempt: Attempt) -> list[dict[str, Any]]:
    methods = [
        _coupon_entry(order, charge)
        if charge.kind == "coupon"
        else _payment_entry(order, charge.method, charge.amount, charge.transaction_id, "completed")
        for charge in order.charges
    ]
    if attempt.status == DECLINED and attempt.method is not None:
        methods.append(
            _payment_entry(order, attempt.method, order.due, attempt.transaction_id, DECLINED)
        )
    return methods


def _coupon_entry(order: Order, charge: Charge) -> dict[str, Any]:
    # The card number in the description is no slip: MultiSafepay's own answers carry it, and a
    # client must keep it out of its logs and screens.
    return {
        "amount": charge.amount,
        "coupon_brand": charge.method,
        "currency": order.currency,
        "description": f"Coupon Intersolve/{charge.card_number}",
        "status": "completed",
        "type": "COUPON",
    }


def _payment_entry(
    order: Order, gateway: str, amount: int, transaction_id: int, status: str
) -> dict[str, Any]:
    return {
        "amount": amount,
        "currency": order.currency,
        "description": order.description,
        "external_transaction_id": str(transaction_id),
        "payment_description": _name(gateway),
        "status": status,
        "type": gateway,
    }


def _related_transactions(order: Order, clock: Clock) -> list[dict[str, Any]]:
    return [
        {
            "amount": refund.amount,
            "costs": [],
            "created": api_time(refund.created),
            "currency": order.currency,
            "description": refund.description,
            "modified": api_time(refund.voided or refund.created),
            "order_id": wire_order_id(order.order_id),
            "reference_transaction_id": order.attempts[-1].transaction_id,
            "refund_order_id": refund.refund_order_id,
            "status": refund_status(refund, clock),
            "transaction_id": refund.refund_id,
            "type": "refund",
        }
        for refund in order.refunds
    ]


def refund_status(refund: Refund, clock: Clock) -> str:
    """`void` when undone; `reserved` until the midnight after it was asked for; `completed`."""
    if refund.voided is not None:
        return "void"
    return "reserved" if clock() < next_midnight(refund.created) else "completed"


def _cart(order: Order) -> dict[str, Any]:
    """A cart's echo: amounts as text in major units, and the HTML table of `items`."""
    cart = order.request["shopping_cart"]
    rows = "".join(
        f"<tr><td>{escape(str(item.get('quantity', '')))}</td>"
        f"<td>{escape(str(item.get('name', '')))}</td></tr>"
        for item in cart.get("items", [])
    )
    return {
        "checkout_options": order.request.get("checkout_options"),
        "items": order.request.get("items") or f"<table>{rows}</table>",
        "order_adjustment": {
            "total_adjustment": major_text(0, order.currency),
            "total_tax": major_text(cart_total(order.request, order.currency).tax, order.currency),
        },
        "order_total": major_text(order.amount, order.currency),
        "shopping_cart": cart,
    }


def _name(gateway: str) -> str:
    method = method_of(gateway)
    return gateway if method is None else method.name
