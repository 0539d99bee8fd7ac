"""When an order is asked for again. Pure: one function from a payment to a time."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from pos_app.domain.payments import CLOSED, OPEN, PAYABLE, Payment, PaymentState

FOCUSED_GAP = 2.0
"""Seconds between checks of the order the clerk looks at, in its first two minutes."""
FOCUSED_FRESH = 120.0
FOCUSED_LATER_GAP = 5.0
BACKGROUND_MIN, BACKGROUND_MAX = 15.0, 3600.0
ERROR_MIN, ERROR_MAX = 1.0, 60.0
CLOSED_GAP = 3600.0
WATCH_AFTER_LINK = timedelta(hours=24)
"""A closed order is watched hourly this long after its link ended, then daily."""
DAILY = 86400.0
WATCH_DAYS = timedelta(days=30)
NOT_SENT_SECONDS = 15.0
"""An unanswered order is not there once it was unknown twice, this far apart."""
RESOLVE_AFTER = (5.0, 20.0, 60.0)
"""Seconds after the lost answer at which an UNANSWERED order is asked for."""

Jitter = Callable[[float, float], float]


def next_check(
    payment: Payment,
    now: datetime,
    *,
    focused: bool = False,
    jitter: Jitter = random.uniform,
    pace: float = 1.0,
) -> datetime | None:
    """When to ask for this payment again (UTC); None once nothing more can change.

    `jitter(low, high)` spreads the checks of many tills; `pace` shortens every gap (tests).
    """
    gap = _gap(payment, now, focused, jitter)
    return None if gap is None else now + timedelta(seconds=gap * pace)


def _gap(payment: Payment, now: datetime, focused: bool, jitter: Jitter) -> float | None:
    state = payment.state
    if state is PaymentState.UNANSWERED:
        return _resolve_gap(payment, now, jitter)
    if state not in OPEN | CLOSED | {PaymentState.REVIEW}:
        return None
    over = state in CLOSED or payment.settlement is not None
    if over and state not in OPEN and now >= payment.created_at + WATCH_DAYS:
        return None
    at_leisure = state in CLOSED and not _retryable(payment, now)
    if payment.failed_checks and not at_leisure:
        ceiling = min(ERROR_MAX, 2.0 * 2.0 ** min(payment.failed_checks, 10))
        return max(ERROR_MIN, jitter(0.0, ceiling))
    if at_leisure:
        return _closed_gap(payment, now, jitter)
    age = _age(payment.created_at, now)
    if focused:
        gap = FOCUSED_GAP if age < FOCUSED_FRESH else FOCUSED_LATER_GAP
    elif now >= payment.expires_at + WATCH_AFTER_LINK:
        gap = DAILY  # its link has long ended, and a card that was charged stays charged
    else:
        gap = min(BACKGROUND_MAX, max(BACKGROUND_MIN, age / 10))
    return gap * jitter(0.8, 1.2)


def _retryable(payment: Payment, now: datetime) -> bool:
    """Whether the customer may still try again on the page: declined, and the link lives."""
    return payment.state is PaymentState.DECLINED and now < payment.expires_at


def _closed_gap(payment: Payment, now: datetime, jitter: Jitter) -> float:
    if now < payment.expires_at + WATCH_AFTER_LINK:
        return CLOSED_GAP * jitter(0.8, 1.2)
    return DAILY * jitter(0.8, 1.2)


def _resolve_gap(payment: Payment, now: datetime, jitter: Jitter) -> float | None:
    age = _age(payment.changed_at, now)
    for after in RESOLVE_AFTER:
        if age < after:
            return max(after - age, _until_it_counts(payment, now))
    if now >= payment.created_at + WATCH_DAYS:
        return None
    return min(BACKGROUND_MAX, max(BACKGROUND_MIN, age / 10)) * jitter(0.8, 1.2)


def _until_it_counts(payment: Payment, now: datetime) -> float:
    """Seconds before another "no such order" would mean that it is not there."""
    if payment.unknown_since is None:
        return 0.0
    # A little more: an answer that comes quicker than the first one did would be too early.
    return max(0.0, NOT_SENT_SECONDS + 0.5 - _age(payment.unknown_since, now))


def _age(since: datetime, now: datetime) -> float:
    """Seconds since then; 0 where the clock was set back in between."""
    return max(0.0, (now - since).total_seconds())


def link_alive(payment: Payment, now: datetime) -> bool:
    """Whether the link may be shown: it was received, nobody closed it, our clock agrees."""
    return (
        payment.payment_url is not None
        and payment.state in PAYABLE
        and not payment.late
        and payment.cancel_asked_at is None
        and now < payment.expires_at
    )
