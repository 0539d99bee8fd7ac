"""Ask what became of an order, and cancel one."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from pos_app.checkout.schedule import NOT_SENT_SECONDS, next_check
from pos_app.checkout.till import Till
from pos_app.domain.answers import after_answer, paid_by_rule
from pos_app.domain.errors import (
    ORDER_UNKNOWN,
    BadReply,
    Cause,
    JournalFailed,
    PosError,
    Rejected,
)
from pos_app.domain.payments import (
    CLOSED,
    LEGAL_MOVES,
    OPEN,
    PAID_ONCE,
    OrderAnswer,
    Payment,
    PaymentState,
    moved,
)

UNKNOWN_MEANS_REVIEW = 3
"""After so many answers "no such order" for one whose link we hold, a person must look."""
UNKNOWN_MEANS_NOT_SENT = 2


RECORD_AGAIN = timedelta(seconds=5)
"""After this what could not be journaled is asked for, and recorded, once more."""


def refresh_payment(
    order_id: str,
    till: Till,
    *,
    focused: bool = False,
    insist: bool = False,
    held: Payment | None = None,
) -> Payment:
    """Ask once and journal what was learnt, with the time of the next check.

    An order whose cancel was asked for, and one that nobody should be able to pay because its
    answer was lost, are cancelled first. Every fault of the network becomes part of the payment
    (`cause`, `failed_checks`). `insist` asks even while MultiSafepay is known to be down.

    `held` is the payment as the screen has it. Where the journal can't be written (or read) what
    was learnt comes back with `recorded` false, to be recorded by the next call. Raises
    JournalFailed only where the journal can't be read and nothing is held.
    """
    payment = _as_known(order_id, till, held)
    try:
        answer = _cancel_and_ask(payment, till, insist=insist)
        learn = partial(_answered, answer=answer)
        brings_paid = paid_by_rule(payment, answer)
    except PosError as failure:
        learn = partial(_unanswered, failure=failure)
        brings_paid = False
    now = till.clock.now()

    def learnt(row: Payment) -> Payment:
        current = interrupted(_with_held(row, held), now)
        # A newer answer may have come while this one was under way: only "paid" is never stale.
        overtaken = (current.state, current.checked_at) != (payment.state, payment.checked_at)
        after = current if overtaken and not brings_paid else learn(current, now)
        due = next_check(after, now, focused=focused, jitter=till.jitter, pace=till.pace)
        return replace(after, next_check_at=due)

    try:
        return till.journal.change(order_id, learnt, "checked")
    except JournalFailed:
        return replace(learnt(payment), recorded=False, next_check_at=now + RECORD_AGAIN)


def _as_known(order_id: str, till: Till, held: Payment | None) -> Payment:
    try:
        row = till.journal.get(order_id)
    except JournalFailed:
        if held is None:
            raise
        row = held
    return interrupted(_with_held(row, held), till.clock.now())


def _with_held(row: Payment, held: Payment | None) -> Payment:
    """What was learnt before and not recorded is not asked for again: it may not come back.

    What people did is in the row alone: they are told when it can't be recorded.
    """
    if held is None or held.recorded:
        return row
    # Refunded before "paid" could be recorded: what was paid once stays so.
    paid = held.state in PAID_ONCE and row.state not in PAID_ONCE
    if not paid and held.state not in LEGAL_MOVES[row.state]:
        return row
    return replace(
        held,
        recorded=True,
        settlement=row.settlement,
        handover=row.handover,
        held_back_until=row.held_back_until,
    )


def interrupted(payment: Payment, now: datetime) -> Payment:
    """A payment found SENDING although nobody sends it any more: its answer was lost.

    The program ended meanwhile, or the answer could not be recorded. No link was shown.
    """
    if payment.state is not PaymentState.SENDING:
        return payment
    return moved(payment, PaymentState.UNANSWERED, now)


def cancel_payment(order_id: str, till: Till) -> Payment:
    """Record that the clerk wants the order cancelled, ask for it, and see what came of it.

    Until MultiSafepay confirms, the payment stays what it was with `cancelling` set, and every
    later check asks again. If it was paid in the meantime, paid it is.
    """
    now = till.clock.now()

    def asked(payment: Payment) -> Payment:
        if payment.state not in OPEN | {PaymentState.DECLINED, PaymentState.REVIEW}:
            return payment
        return replace(payment, cancel_asked_at=payment.cancel_asked_at or now)

    till.journal.change(order_id, asked, "cancel_asked")
    return refresh_payment(order_id, till, focused=True, insist=True)


def _cancel_and_ask(payment: Payment, till: Till, *, insist: bool) -> OrderAnswer:
    unwanted = payment.cancel_asked_at is not None and payment.state not in CLOSED - {
        PaymentState.DECLINED
    }
    answer = None
    if payment.state is PaymentState.UNANSWERED:
        answer = till.gateway.get(payment.order_id, insist=insist)
        unwanted = _still_open(answer)
    if not unwanted:
        return answer or till.gateway.get(payment.order_id, insist=insist)
    answer = _cancelled(payment.order_id, till, exclude_order=True, insist=insist)
    if _still_open(answer) and answer.order_id is not None:
        # The customer has started: the session is gone, the transaction needs a second word.
        answer = _cancelled(payment.order_id, till, exclude_order=False, insist=insist)
    return answer


def _cancelled(order_id: str, till: Till, *, exclude_order: bool, insist: bool) -> OrderAnswer:
    with suppress(PosError):  # refused because it is paid, or lost on the way: the GET tells
        till.gateway.cancel(order_id, exclude_order=exclude_order)
    return till.gateway.get(order_id, insist=insist)


def _still_open(answer: OrderAnswer) -> bool:
    return answer.status == "initialized"


def _answered(payment: Payment, now: datetime, *, answer: OrderAnswer) -> Payment:
    if answer.order_id not in (None, payment.order_id):
        return _unanswered(payment, now, failure=BadReply(Cause.GARBLED))
    after = after_answer(payment, answer, now)
    if after.state is PaymentState.UNANSWERED:
        if answer.gift_cards:
            # Nobody had its link, yet a card was charged: a person must look.
            after = moved(after, PaymentState.REVIEW, now)
        elif answer.status in ("expired", "declined"):
            # Nobody had its link: whatever closed it, it is gone.
            after = moved(after, PaymentState.CANCELLED, now)
    if after.state not in OPEN:
        after = replace(after, cancel_asked_at=None)
    return after


def _unanswered(payment: Payment, now: datetime, *, failure: PosError) -> Payment:
    failed = replace(
        payment,
        cause=payment.cause if payment.cause is Cause.MISMATCH else failure.cause,
        failed_checks=payment.failed_checks + 1,
    )
    if not isinstance(failure, Rejected):
        return failed
    failed = replace(failed, api_code=failure.api_code)
    if failure.api_code != ORDER_UNKNOWN:
        return failed
    since = payment.unknown_since or now
    failed = replace(failed, unknown_checks=payment.unknown_checks + 1, unknown_since=since)
    if payment.state is PaymentState.UNANSWERED:
        long_enough = (now - since).total_seconds() >= NOT_SENT_SECONDS
        if failed.unknown_checks >= UNKNOWN_MEANS_NOT_SENT and long_enough:
            return moved(failed, PaymentState.NOT_SENT, now)
        return failed
    if failed.unknown_checks >= UNKNOWN_MEANS_REVIEW and payment.state not in CLOSED:
        return moved(failed, PaymentState.REVIEW, now)
    return failed
