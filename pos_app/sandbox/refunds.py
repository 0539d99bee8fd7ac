"""Refunds, with the rules that gift cards impose (gift cards and refunds pages)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pos_app.sandbox import errors
from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.errors import Refusal
from pos_app.sandbox.ledger import EntryKind, LedgerEntry
from pos_app.sandbox.orders import COMPLETED, PARTIAL_REFUNDED, REFUNDED, Order, Refund
from pos_app.sandbox.shapes import refund_status
from pos_app.sandbox.validation import is_integer

_REPEAT_AFTER = timedelta(minutes=5)
_DESCRIPTION_LENGTH = 200
_REFUND_ORDER_ID_LENGTH = 50


def refund(book: OrderBook, order: Order, request: dict[str, Any]) -> Refund:
    """Give back `amount` minor units, or all that is left when it is absent or 0.

    Raises Refusal: 1034 for what cannot be refunded (not paid, paid by gift card alone, a part of
    a mixed payment, more than is left, the same amount within five minutes, a refund_order_id
    used before), and 1001, 1002, 1008, 1014 or 1016 for a bad request.
    """
    amount = _read_amount(request)
    description = _read_description(request)
    refund_order_id = _read_refund_order_id(request)
    currency = request.get("currency")
    if currency is None:
        raise Refusal(errors.DATA_MISSING, "currency is missing")
    if currency != order.currency:
        raise Refusal(errors.BAD_CURRENCY)
    with book:
        left = order.amount - order.refunded
        now = book.clock()
        amount = amount or left
        if (
            not order.is_paid
            or not _other_methods(order)
            or amount > left
            or left == 0
            or (order.coupons and amount != order.amount)
            or _is_repeat(order, amount, refund_order_id, now)
        ):
            raise Refusal(errors.REFUND_IMPOSSIBLE)
        given = Refund(
            refund_id=book.new_transaction_id(now),
            amount=amount,
            description=description or f"Refund for order {order.order_id}",
            created=now,
            refund_order_id=refund_order_id,
            parts=_parts(order, amount),
        )
        order.refunds.append(given)
        _record(book, order, given, "refund")
        return given


def void_refund(book: OrderBook, order: Order, refund_id: str) -> None:
    """Undo a refund that is still reserved.

    Raises Refusal 1006 for an unknown refund, 1034 for one that is final.
    """
    with book:
        given = next((each for each in order.refunds if str(each.refund_id) == refund_id), None)
        if given is None:
            raise Refusal(errors.BAD_ORDER_ID)
        if given.voided is not None:
            return
        if refund_status(given, book.clock) != "reserved":
            raise Refusal(errors.REFUND_IMPOSSIBLE)
        given.voided = book.clock()
        _record(book, order, given, "refund_void")


def _record(book: OrderBook, order: Order, given: Refund, kind: EntryKind) -> None:
    if order.refunded == 0:
        status = COMPLETED
    else:
        status = REFUNDED if order.refunded == order.amount else PARTIAL_REFUNDED
    order.attempts[-1].status = status
    now = book.clock()
    book.record(
        order,
        [
            LedgerEntry(order.order_id, kind, method, part, order.currency, now)
            for method, part in given.parts.items()
        ],
    )


def _other_methods(order: Order) -> int:
    return sum(charge.amount for charge in order.charges if charge.kind == "payment")


def _is_repeat(order: Order, amount: int, refund_order_id: str | None, now: datetime) -> bool:
    return any(
        (each.amount == amount and now - each.created < _REPEAT_AFTER)
        or (refund_order_id is not None and each.refund_order_id == refund_order_id)
        for each in order.refunds
    )


def _parts(order: Order, amount: int) -> dict[str, int]:
    """Which method gets back how much: the other method first, what is over to the cards.

    MultiSafepay gives mixed refunds below 5 EUR wholly to the other method. None can come up
    here: they are full ones only, and each practice card with money pays 5 EUR or all by itself.
    """
    other = next(charge for charge in order.charges if charge.kind == "payment")
    if not order.coupons:
        return {other.method: amount}
    parts = {other.method: min(amount, other.amount)}
    rest = amount - other.amount
    for coupon in order.coupons:
        parts[coupon.method] = parts.get(coupon.method, 0) + min(rest, coupon.amount)
        rest -= min(rest, coupon.amount)
    return parts


def _read_amount(request: dict[str, Any]) -> int:
    amount = request.get("amount")
    if amount is None:
        return 0
    if type(amount) is not int or amount < 0:
        raise Refusal(errors.BAD_AMOUNT)
    return amount


def _read_description(request: dict[str, Any]) -> str | None:
    description = request.get("description")
    if description is not None and (
        not isinstance(description, str) or len(description) > _DESCRIPTION_LENGTH
    ):
        raise Refusal(errors.BAD_DESCRIPTION)
    return description


def _read_refund_order_id(request: dict[str, Any]) -> str | None:
    refund_order_id = request.get("refund_order_id")
    if is_integer(refund_order_id):
        refund_order_id = str(refund_order_id)
    if refund_order_id in (None, ""):
        return None
    if not isinstance(refund_order_id, str) or len(refund_order_id) > _REFUND_ORDER_ID_LENGTH:
        raise Refusal(errors.UNSPECIFIED, "Invalid refund_order_id")
    return refund_order_id
