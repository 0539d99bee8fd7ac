"""What the customer does on the payment page: open, pay, decline, try again, cancel."""

from __future__ import annotations

from enum import Enum, auto
from typing import Literal

from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.cards import balance_of, is_security_code
from pos_app.sandbox.ledger import LedgerEntry
from pos_app.sandbox.methods import (
    GIFT_CARDS,
    OTHER_METHODS,
    Method,
    is_coupon,
    method_of,
)
from pos_app.sandbox.orders import (
    CANCELLED,
    COMPLETED,
    DECLINED,
    INITIALIZED,
    MAX_OPENS,
    VOID,
    Charge,
    Order,
)

_USUAL_METHODS = OTHER_METHODS[:3]


class CardProblem(Enum):
    """Why a gift card was not charged."""

    BAD_NUMBER = auto()
    BAD_CODE = auto()
    EMPTY = auto()
    CAP_REACHED = auto()
    NO_BRAND = auto()


def offered_cards(order: Order) -> list[Method]:
    """The gift cards that may pay this order.

    `coupons.allow` decides; without it the order's own brand, or, when the order names no
    gateway, every brand. Codes this shop does not have are passed over. Gift cards are in euros.
    """
    settings = order.payment_option("settings")
    coupons = settings.get("coupons") if isinstance(settings, dict) else None
    rules = coupons if isinstance(coupons, dict) else {}
    if rules.get("disabled") is True or order.currency != "EUR":
        return []
    if order.gateway and not is_coupon(order.gateway):
        return []
    allowed = rules.get("allow")
    if not isinstance(allowed, list):
        if not order.gateway:
            return list(GIFT_CARDS)
        allowed = [order.gateway]
    known = (method_of(code) for code in dict.fromkeys(allowed) if isinstance(code, str))
    return [method for method in known if method is not None and method.is_coupon]


def offered_methods(order: Order) -> list[Method]:
    """The simulated methods for what a gift card does not pay."""
    chosen = method_of(order.gateway)
    if chosen is not None and not chosen.is_coupon:
        return [chosen]
    return [
        method
        for method in _USUAL_METHODS
        if not method.currencies or order.currency in method.currencies
    ] or [_USUAL_METHODS[-1]]


def open_link(book: OrderBook, order: Order) -> bool:
    """Count one opening of the link; the first starts the transaction.

    Returns False, and counts nothing, once the link was opened 20 times.
    """
    with book:
        if not order.is_payable:
            return True
        if order.opens >= MAX_OPENS:
            return False
        order.opens += 1
        if order.attempt is None:
            book.begin_attempt(order, book.clock())
            book.record(order)
        else:
            book.keep(order)
        return True


def charge_card(
    book: OrderBook, order: Order, brand: str, number: str, code: str
) -> CardProblem | None:
    """Take from a gift card what it holds, what is due, or what its cap leaves: the least.

    Returns what stood in the way, None when money was taken. The caller holds the book and has
    made sure that the order is payable.
    """
    method = next((card for card in offered_cards(order) if card.gateway == brand), None)
    if method is None:
        return CardProblem.NO_BRAND
    balance = balance_of(number)
    if balance is None:
        return CardProblem.BAD_NUMBER
    if not is_security_code(code):
        return CardProblem.BAD_CODE
    balance -= sum(charge.amount for charge in order.coupons if charge.card_number == number)
    if balance <= 0:
        return CardProblem.EMPTY
    room = cap_left(order, method)
    if room is not None and room <= 0:
        return CardProblem.CAP_REACHED
    amount = min(balance, order.due, balance if room is None else room)
    _start(book, order)
    _take(book, order, "coupon", brand, amount, number)
    return None


def cap_left(order: Order, method: Method) -> int | None:
    """Minor units an open-loop card may still pay of this order; None when nothing caps it.

    The cap holds for all open-loop cards of one order together (rules of 2021; today's pages
    are silent about several cards).
    """
    if method.cap_minor is None:
        return None
    spent = sum(
        charge.amount
        for charge in order.coupons
        if (card := method_of(charge.method)) is not None and card.cap_minor is not None
    )
    return method.cap_minor - spent


def pay_rest(book: OrderBook, order: Order, gateway: str) -> bool:
    """Pay all that is due by a simulated method; False when it is not offered."""
    if gateway not in {method.gateway for method in offered_methods(order)}:
        return False
    _start(book, order)
    order.attempts[-1].method = gateway
    _take(book, order, "payment", gateway, order.due)
    return True


def decline(book: OrderBook, order: Order, gateway: str) -> bool:
    """Let the simulated method say no; the customer may try again. False when not offered."""
    if gateway not in {method.gateway for method in offered_methods(order)}:
        return False
    _start(book, order)
    attempt = order.attempts[-1]
    attempt.method = gateway
    attempt.status = attempt.financial_status = DECLINED
    attempt.reason = "Declined by the issuer"
    book.record(order)
    return True


def try_again(book: OrderBook, order: Order) -> None:
    """After a decline: a new transaction under the same order_id."""
    if order.status == DECLINED:
        _start(book, order)
        book.record(order)


def cancel(book: OrderBook, order: Order) -> None:
    """The customer gives up: void/cancelled. A charged gift card stays charged, see `book`."""
    attempt = order.attempt
    order.ended_by = "customer"
    if attempt is not None:
        attempt.status, attempt.financial_status = VOID, CANCELLED
    book.record(order)


def _start(book: OrderBook, order: Order) -> None:
    """Make sure that the newest transaction waits for money."""
    if order.attempt is None or order.attempt.status != INITIALIZED:
        book.begin_attempt(order, book.clock())


def _take(
    book: OrderBook,
    order: Order,
    kind: Literal["coupon", "payment"],
    method: str,
    amount: int,
    card_number: str | None = None,
) -> None:
    now = book.clock()
    attempt = order.attempts[-1]
    completes = amount == order.due
    charge = Charge(
        kind=kind,
        method=method,
        amount=amount,
        at=now,
        # The charge that completes the order is its transaction; others have their own.
        transaction_id=attempt.transaction_id if completes else book.new_transaction_id(now),
        card_number=card_number,
    )
    order.charges.append(charge)
    if completes:
        attempt.status = attempt.financial_status = COMPLETED
        attempt.completed = now
    entry = LedgerEntry(order.order_id, charge.kind, method, amount, order.currency, now)
    book.record(order, [entry])
