"""Take one order: record it, send it once, keep what came back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from pos_app.checkout.follow_payment import interrupted
from pos_app.checkout.schedule import next_check
from pos_app.checkout.till import Till
from pos_app.domain.errors import (
    ORDER_UNKNOWN,
    BadReply,
    Cause,
    JournalFailed,
    NotConfigured,
    PosError,
    Rejected,
    SaleBarred,
    Unreachable,
)
from pos_app.domain.matters import bars_next_attempt, is_held_back
from pos_app.domain.orders import OrderRequest
from pos_app.domain.payments import Payment, PaymentState, moved, new_payment


def create_payment(request: OrderRequest, till: Till) -> Payment:
    """Journal the order as SENDING, POST it once, journal the outcome and return it.

    The payment comes back WAITING (its link may be shown), REJECTED, UNANSWERED (nobody can pay
    it: no link was shown) or REVIEW (a link came that must not be shown). Raises JournalFailed,
    with nothing sent, where the first record could not be written, with cause DUPLICATE where
    this order was sent before. Where the second record fails the link is withheld and the
    payment is UNANSWERED with cause DISK. Raises SaleBarred, with nothing recorded or sent, where
    another order of the sale may still be paid, or was, or is held back.
    """
    now = till.clock.now()
    if request.attempt > 1:
        _require_free(request.sale_id, till, now)
    expires = now + timedelta(seconds=till.settings.seconds_active)
    payment = new_payment(request, till.environment, now, expires)
    till.journal.record(payment, request.customer)
    try:
        link = till.gateway.create(request)
    except Rejected as refusal:
        # A used number means that this order may exist after all: it is asked for.
        state = (
            PaymentState.UNANSWERED if refusal.api_code == ORDER_UNKNOWN else PaymentState.REJECTED
        )
        return _keep(till, payment, state, cause=refusal.cause, api_code=refusal.api_code)
    except NotConfigured as missing:
        return _keep(till, payment, PaymentState.REJECTED, cause=missing.cause)
    except (Unreachable, BadReply) as failure:
        if failure.cause is Cause.LINK:
            return _withhold(till, payment)
        return _keep(till, payment, PaymentState.UNANSWERED, cause=failure.cause)
    if not till.may_show(link):
        return _withhold(till, payment)
    return _keep(till, payment, PaymentState.WAITING, link=link)


def _require_free(sale_id: str, till: Till, now: datetime) -> None:
    # Two that ask at once would both pass, but the journal takes each attempt of a sale once.
    # Nobody sends one of them any more: the sale's former attempt is over, however it ended.
    others = [interrupted(other, now) for other in till.journal.attempts_of(sale_id)]
    for other in others:
        if bars_next_attempt(other):
            raise SaleBarred(other.order_id)
    for other in others:
        if is_held_back(other, now):
            raise SaleBarred(other.order_id, until=other.held_back_until)


def _keep(
    till: Till,
    payment: Payment,
    state: PaymentState,
    *,
    link: str | None = None,
    cause: Cause | None = None,
    api_code: int | None = None,
) -> Payment:
    now = till.clock.now()

    def answered(current: Payment) -> Payment:
        after = replace(
            moved(current, state, now), payment_url=link, cause=cause, api_code=api_code
        )
        # The clerk looks at the order that was just made.
        due = next_check(after, now, focused=True, jitter=till.jitter, pace=till.pace)
        return replace(after, next_check_at=due)

    try:
        return till.journal.change(payment.order_id, answered, "answered")
    except JournalFailed:
        lost = replace(moved(payment, PaymentState.UNANSWERED, now), cause=Cause.DISK)
        due = next_check(lost, now, jitter=till.jitter, pace=till.pace)
        return replace(lost, next_check_at=due)


def _withhold(till: Till, payment: Payment) -> Payment:
    review = _keep(till, payment, PaymentState.REVIEW, cause=Cause.LINK)
    with suppress(PosError):  # it is asked for again anyway, and nobody has its link
        till.gateway.cancel(payment.order_id)
    return review
