"""The one word for "was it paid?", and which link is down while nobody can say."""

from __future__ import annotations

from enum import StrEnum

from pos_app.domain.errors import WRONG_KEY, Cause
from pos_app.domain.payments import OPEN, PAID_ONCE, Payment, PaymentState

_LINE = frozenset(
    {
        Cause.NETWORK,
        Cause.NAME,
        Cause.PROXY,
        Cause.NO_AUTHORITY,
        Cause.TLS,
        Cause.TIMEOUT,
        Cause.SERVER,
        Cause.BUSY,
        Cause.REDIRECT,
    }
)


def outage(payment: Payment) -> Cause | None:
    """Which link was down when this payment was last asked for; None if it was answered."""
    if payment.api_code == WRONG_KEY:
        return Cause.WRONG_KEY
    return payment.cause if payment.cause in _LINE else None


class Verdict(StrEnum):
    """The one word for the question "was it paid?"."""

    PAID = "paid"
    NOT_PAID = "not_paid"
    DONT_KNOW = "dont_know"


_UNREADABLE = frozenset({Cause.GARBLED, Cause.TOO_LONG, Cause.UNRECOGNISED})
STALE_SECONDS = 30.0
"""Age of the last good answer from which an open order's state is no longer vouched for."""
_SAME_MOMENT = 1.0


def verdict(payment: Payment, age_seconds: float) -> Verdict:
    """The verdict on a payment whose last good answer (or creation) is `age_seconds` old.

    Derived each time, never stored. Paid stays paid, whatever its age. An answer from the future
    means that the clock was set back: its age is not known, so it vouches for nothing.
    """
    if payment.state in PAID_ONCE:
        return Verdict.PAID
    lost = payment.state is PaymentState.UNANSWERED and payment.found
    if payment.state is PaymentState.REVIEW or lost:
        return Verdict.DONT_KNOW
    watched = payment.state in OPEN and payment.state is not PaymentState.SENDING
    fresh = -_SAME_MOMENT <= age_seconds <= STALE_SECONDS
    if watched and (payment.cause in _UNREADABLE or not fresh):
        return Verdict.DONT_KNOW
    return Verdict.NOT_PAID
