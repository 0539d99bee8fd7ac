"""Take up again what a former run of the program left unfinished."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pos_app.checkout.follow_payment import interrupted
from pos_app.checkout.schedule import next_check
from pos_app.checkout.till import Till
from pos_app.domain.payments import Payment, PaymentState


def recover_payments(till: Till) -> Sequence[Payment]:
    """Every payment still to be watched, after a start.

    One that was being sent when the program ended has no known answer and showed no link: it
    becomes UNANSWERED, to be asked for and cancelled. Raises JournalFailed.
    """
    now = till.clock.now()

    def taken_up(payment: Payment) -> Payment:
        after = interrupted(payment, now)
        due = next_check(after, now, jitter=till.jitter, pace=till.pace)
        return replace(after, next_check_at=due)

    def not_too_far(payment: Payment) -> Payment:
        # Where the clock was set back meanwhile, the time it was planned for may be days away.
        latest = next_check(payment, now, jitter=_longest, pace=till.pace)
        planned = payment.next_check_at
        if planned is None or latest is None or planned <= latest:
            return payment
        return replace(payment, next_check_at=latest)

    return [
        till.journal.change(payment.order_id, taken_up, "interrupted")
        if payment.state is PaymentState.SENDING
        else not_too_far(payment)
        for payment in till.journal.unsettled()
    ]


def _longest(_low: float, high: float) -> float:
    return high
