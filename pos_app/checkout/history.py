"""What this till did on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from pos_app.checkout.till import Till
from pos_app.domain.payments import OPEN, Payment, PaymentState


def payments_of_today(till: Till) -> Sequence[Payment]:
    """Payments created since local midnight, newest first, and older ones still open.

    An order that is open over midnight stays in sight. Raises JournalFailed.
    """
    day = till.clock.now().astimezone().date()
    today = list(till.journal.between(_midnight(day), _midnight(day + timedelta(days=1))))
    known = {payment.order_id for payment in today}
    older = [
        p
        for p in till.journal.unsettled()
        if p.order_id not in known and p.state in OPEN | {PaymentState.REVIEW}
    ]
    return today + older[::-1]


def _midnight(day: date) -> datetime:
    """The day's first moment here. Days with a change of clocks have 23 or 25 hours."""
    return datetime.combine(day, time.min).astimezone()
