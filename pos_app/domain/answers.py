"""What an answer of MultiSafepay makes of a payment: the paid rule, and what each status means."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from pos_app.domain.errors import ORDER_UNKNOWN, Cause
from pos_app.domain.payments import PAID_ONCE, OrderAnswer, Payment, PaymentState, moved

_S = PaymentState


def paid_by_rule(payment: Payment, answer: OrderAnswer) -> bool:
    """The paid rule. Nothing else in the program may call a payment paid.

    MultiSafepay's `status` decides; older accounts leave the financial status of card-paid
    orders at initialized (or empty), any third value contradicts. Number, amount and currency
    must be exactly what was sent, and all of them must be there.
    """
    return (
        answer.status == "completed"
        and answer.financial_status in ("completed", "initialized", None)
        and answer.order_id == payment.order_id
        and answer.amount == payment.amount.minor
        and answer.currency == payment.amount.currency
    )


def contradicts(payment: Payment, answer: OrderAnswer) -> bool:
    """Whether an answer found under our number speaks of other money than we asked for."""
    return (answer.amount is not None and answer.amount != payment.amount.minor) or (
        answer.currency is not None and answer.currency != payment.amount.currency
    )


_STATE_OF_STATUS = {
    "uncleared": _S.HELD,
    "reserved": _S.HELD,
    "shipped": _S.HELD,
    "declined": _S.DECLINED,
    "void": _S.CANCELLED,
    "cancelled": _S.CANCELLED,
    "expired": _S.EXPIRED,
}
_NOT_PAID = ("declined", "cancelled", "expired")
_AFTER_PAID = {
    "refunded": _S.REFUNDED,
    "partial_refunded": _S.PARTLY_REFUNDED,
    "chargeback": _S.CHARGED_BACK,
    "chargedback": _S.CHARGED_BACK,
}

_KNOWN = {"initialized", "completed", *_STATE_OF_STATUS, *_AFTER_PAID}


def state_said(payment: Payment, answer: OrderAnswer) -> PaymentState:
    """The state an answer speaks of; the payment's own where it says nothing new.

    A status never seen before changes nothing: it is never read as paid or as unpaid.
    """
    if contradicts(payment, answer):
        return _S.REVIEW
    if answer.status == "completed":
        return _S.PAID if paid_by_rule(payment, answer) else _S.REVIEW
    if answer.status == "void" and answer.financial_status == "void":
        # Both void is MultiSafepay's word for a charge-back, if there was anything to take back.
        return _S.CHARGED_BACK if payment.state in PAID_ONCE else _S.CANCELLED
    if answer.status in _NOT_PAID and answer.financial_status == "completed":
        return _S.REVIEW  # closed, and yet the money is said to be there
    if answer.status in _AFTER_PAID:
        return _AFTER_PAID[answer.status] if payment.state in PAID_ONCE else _S.REVIEW
    if answer.status == "initialized":
        if answer.gift_cards:
            return _S.PART_PAID
        return payment.state if answer.order_id is None else _S.OPENED
    return _STATE_OF_STATUS.get(answer.status, payment.state)


def _cause_said(payment: Payment, answer: OrderAnswer, state: PaymentState) -> Cause | None:
    """What is odd about an answer that speaks of the right money; None for nothing."""
    if payment.cause is Cause.MISMATCH:
        return Cause.MISMATCH
    if payment.state in PAID_ONCE and state not in PAID_ONCE:
        return Cause.TAKEN_BACK
    return None if answer.status in _KNOWN else Cause.UNRECOGNISED


def after_answer(payment: Payment, answer: OrderAnswer, now: datetime) -> Payment:
    """The payment after a good answer to a GET; one that names another order changes nothing.

    What the cards paid is kept even where the state does not move, except that an answer
    without any never erases a charge that was seen.
    """
    if answer.order_id not in (None, payment.order_id):
        return payment
    state = state_said(payment, answer)
    if state is _S.PAID and payment.state is _S.REVIEW and payment.cause is Cause.MISMATCH:
        state = _S.REVIEW  # an amount that once differed is for a person to judge
    settled = moved(payment, state, now)
    if contradicts(payment, answer):
        settled = replace(settled, cause=Cause.MISMATCH)
    else:
        settled = replace(settled, cause=_cause_said(payment, answer, state))
        if answer.gift_cards:
            settled = replace(settled, gift_cards=answer.gift_cards)
        if answer.second_method:
            settled = replace(settled, second_method=answer.second_method)
    return replace(
        settled,
        checked_at=now,
        failed_checks=0,
        unknown_checks=0,
        unknown_since=None,
        api_code=None,
    )


def is_security_event(payment: Payment) -> bool:
    """Whether an order met what does not happen by accident.

    A host that points elsewhere, a link that leads elsewhere, or a number of 64 random bits that
    was used before.
    """
    used = payment.state is _S.UNANSWERED and payment.api_code == ORDER_UNKNOWN
    never_asked = payment.checked_at is None and payment.unknown_checks == 0
    return payment.cause in (Cause.REDIRECT, Cause.LINK) or (used and never_asked)
