"""What this till did on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from pos_app.checkout.till import Till
from pos_app.domain.payments import OPEN, Payment, PaymentState


def payments_of_today(till: Till) -> Sequence[Payment]:
    """Payments created since local midnight, newest first, and older ones still open.

    An order that is open over midnight stays in sight. Raises JournalFailed.
    """
    now = till.clock.now().astimezone()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    today = list(till.journal.between(midnight, midnight + timedelta(days=1)))
    known = {payment.order_id for payment in today}
    older = [
        p
        for p in till.journal.unsettled()
        if p.order_id not in known and p.state in OPEN | {PaymentState.REVIEW}
    ]
    return today + older[::-1]
