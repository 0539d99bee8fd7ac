"""What only a person can settle or do, and when a sale may get another link."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from pos_app.domain.errors import Cause
from pos_app.domain.payments import (
    CLOSED,
    OPEN,
    PAID_ONCE,
    PAYABLE,
    Handover,
    Payment,
    PaymentState,
    Settlement,
)

NOTE_MAX = 200
CLERK_MAX = 40
"""Characters of a settlement's words, and of a clerk's name."""
HOLD_SECONDS = 3600
"""How long a sale waits whose card showed no money. A VVV card may wrongly show a balance of zero;
its holder waits an hour before trying again (MultiSafepay's gift cards page)."""


class Matter(StrEnum):
    """Why a payment needs a person. It stays until somebody records how it was settled."""

    CONTRADICTION = "contradiction"
    """The facts contradict each other: state REVIEW."""
    PART_PAID = "part_paid"
    """A gift card was charged and the rest can't come any more."""
    PAID_LATE = "paid_late"
    """Paid after it was closed, lost, or settled in another way."""
    PAID_TWICE = "paid_twice"
    """Another order of the same sale was paid too: one is to be paid back."""
    TAKEN_BACK = "taken_back"
    """Paid, and later MultiSafepay said that it was not. Paid stays paid until somebody looks."""


def matter(payment: Payment, now: datetime) -> Matter | None:
    """What a person must still settle about this payment at `now` (UTC); None for nothing."""
    settled = payment.settlement
    match payment.state:
        case PaymentState.PAID | PaymentState.PARTLY_REFUNDED if _told(payment):
            return None
        case PaymentState.PAID | PaymentState.PARTLY_REFUNDED if payment.paid_twice:
            return Matter.PAID_TWICE
        case PaymentState.PAID | PaymentState.PARTLY_REFUNDED if payment.late:
            return Matter.PAID_LATE
        case PaymentState.PAID if payment.cause is Cause.TAKEN_BACK:
            return Matter.TAKEN_BACK
        case PaymentState.REVIEW if not _told(payment):
            return Matter.CONTRADICTION
        case PaymentState.PART_PAID if now >= payment.expires_at and settled is None:
            return Matter.PART_PAID
        case state if state in CLOSED and payment.gift_cards and settled is None:
            return Matter.PART_PAID
        case _:
            return None


def _told(payment: Payment) -> bool:
    """Whether somebody settled what the payment has become, and not what it was before."""
    return payment.settlement is not None and payment.settlement.at >= payment.changed_at


def may_be_settled(payment: Payment, now: datetime) -> bool:
    """Whether a person may record how this payment was settled.

    A part payment may be at any time: the customer leaves, or pays the rest in cash.
    """
    part_paid = payment.state is PaymentState.PART_PAID and payment.settlement is None
    return part_paid or matter(payment, now) is not None


def settled(payment: Payment, note: str, clerk: str, now: datetime) -> Payment:
    """The payment with how it was settled, by whom, at `now` (UTC); itself where nothing is to be.

    Control characters go and both texts are cut to their length. Raises ValueError for an empty
    note or name: a record without words or without a name settles nothing.
    """
    words, name = _plain(note, NOTE_MAX), _plain(clerk, CLERK_MAX)
    if not words or not name:
        raise ValueError("a settlement has words and a name")
    if not may_be_settled(payment, now):
        return payment
    return replace(payment, settlement=Settlement(words, now, name))


def _plain(text: str, limit: int) -> str:
    printable = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(printable.split())[:limit]


def awaits_handover(payment: Payment) -> bool:
    """Whether the goods may go and nobody has said that they went.

    Only of what is recorded: a handover can't be journaled for an order that is not PAID there.
    Whoever settled a payment by hand has seen it, and said more.
    """
    paid = payment.state is PaymentState.PAID and payment.recorded
    return paid and payment.handover is None and payment.settlement is None


def handed_over(payment: Payment, clerk: str, now: datetime) -> Payment:
    """The payment with its goods handed over by `clerk` ("" for nobody named) at `now` (UTC).

    Itself where it is not PAID or was handed over before. The name is cleaned and cut.
    """
    if payment.state is not PaymentState.PAID or payment.handover is not None:
        return payment
    return replace(payment, handover=Handover(now, _plain(clerk, CLERK_MAX)))


def is_held_back(payment: Payment, now: datetime) -> bool:
    """Whether its sale gets no further attempt yet, because a card of it showed no money."""
    return payment.held_back_until is not None and now < payment.held_back_until


def may_be_held_back(payment: Payment, now: datetime) -> bool:
    """Whether a card of it may just have shown no money: it has had a link and is not paid."""
    return payment.state in PAYABLE | CLOSED and not is_held_back(payment, now)


def held_back(payment: Payment, now: datetime) -> Payment:
    """The payment, its sale held back for HOLD_SECONDS; itself where it may not or is already."""
    if not may_be_held_back(payment, now):
        return payment
    return replace(payment, held_back_until=now + timedelta(seconds=HOLD_SECONDS))


def bars_next_attempt(payment: Payment) -> bool:
    """Whether this order keeps its sale from getting another link.

    It does while it is being sent, may still be paid or was paid, also in part: a double charge
    comes from a second link for one sale. No link was ever shown for one that is UNANSWERED.
    """
    if payment.gift_cards:
        return True
    return payment.state in OPEN | PAID_ONCE | {PaymentState.DECLINED, PaymentState.REVIEW}


def may_be_renewed(payment: Payment, now: datetime) -> bool:
    """Whether the clerk may ask at `now` (UTC) for a new link in place of this one's."""
    renewable = {PaymentState.WAITING, PaymentState.OPENED} | CLOSED
    free = not payment.gift_cards and not is_held_back(payment, now)
    return payment.state in renewable and free
