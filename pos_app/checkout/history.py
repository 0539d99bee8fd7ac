"""What this till did on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from pos_app.checkout.till import Till
from pos_app.domain.payments import OPEN, Payment, PaymentState


def payments_of_today(till: Till) -> Sequence[Payment]:
    """Payments created since local midnight, newest first, and older ones that are not done.

    An order that is open over midnight stays in sight, and so does one that waits for a person.
    Raises JournalFailed.
    """
    now = till.clock.now()
    day = now.astimezone().date()
    today = list(till.journal.between(_midnight(day), _midnight(day + timedelta(days=1))))
    known = {payment.order_id for payment in today}
    still_open = [p for p in till.journal.unsettled() if p.state in OPEN | {PaymentState.REVIEW}]
    older = {p.order_id: p for p in (*still_open, *till.journal.to_settle(now))}
    rest = [p for order_id, p in older.items() if order_id not in known]
    return today + sorted(rest, key=_newest_first, reverse=True)


def _newest_first(payment: Payment) -> tuple[datetime, str]:
    return payment.created_at, payment.order_id


def _midnight(day: date) -> datetime:
    """The day's first moment here. Days with a change of clocks have 23 or 25 hours."""
    return datetime.combine(day, time.min).astimezone()
