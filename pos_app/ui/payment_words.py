"""A payment in words: the verdict, the state, what to do, and what a person must still settle."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pos_app.domain.errors import Cause
from pos_app.domain.matters import Matter
from pos_app.domain.payments import Payment, PaymentState
from pos_app.domain.verdicts import Verdict
from pos_app.ui.matter_words import matter_advice, matter_word
from pos_app.ui.paid_words import doubt, due, paid_by_cards, parts_paid, reference, settlement
from pos_app.ui.wording import brand_name, cause, money, refusal

translate = QCoreApplication.translate


class Tone(StrEnum):
    """The colour of a message; never the only thing that tells states apart."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    PART = "part"
    BAD = "bad"
    UNKNOWN = "unknown"


class Headline(NamedTuple):
    """What a payment's panel says first: one word to read from a metre, one line under it."""

    tone: Tone
    icon: str
    """Name of an icon in resources/icons."""
    word: str
    advice: str
    verdict: str
    """PAID, NOT PAID or DON'T KNOW, and nothing else."""
    goods: str
    """Whether the clerk may hand over the goods."""


def state_word(payment: Payment) -> str:
    """A state in one or two words, for the list."""
    if payment.cancelling:
        return translate("Wording", "Cancelling…")
    match payment.state:
        case PaymentState.SENDING:
            return translate("Wording", "Sending")
        case PaymentState.UNANSWERED if payment.found:
            return translate("Wording", "Don't know")
        case PaymentState.UNANSWERED:
            return translate("Wording", "Not sent")
        case PaymentState.NOT_SENT:
            return translate("Wording", "Not sent")
        case PaymentState.REJECTED:
            return translate("Wording", "Refused")
        case PaymentState.WAITING:
            return translate("Wording", "Waiting")
        case PaymentState.OPENED:
            return translate("Wording", "Opened")
        case PaymentState.PART_PAID:
            return translate("Wording", "Part paid")
        case PaymentState.HELD:
            return translate("Wording", "On hold")
        case PaymentState.PAID:
            return translate("Wording", "PAID")
        case PaymentState.CANCELLED:
            return translate("Wording", "Cancelled")
        case PaymentState.EXPIRED:
            return translate("Wording", "Expired")
        case PaymentState.DECLINED:
            return translate("Wording", "Declined")
        case PaymentState.REVIEW:
            return translate("Wording", "Don't know")
        case PaymentState.PARTLY_REFUNDED:
            return translate("Wording", "Partly refunded")
        case PaymentState.REFUNDED:
            return translate("Wording", "Refunded")
        case PaymentState.CHARGED_BACK:
            return translate("Wording", "Charged back")


def headline(payment: Payment, known: Verdict, open_matter: Matter | None = None) -> Headline:
    """The panel's first words.

    `known` is the verdict of `domain.payments.verdict`, `open_matter` what
    `domain.matters.matter` says must still be settled.
    """
    tone, icon, word, advice = _state(payment, known)
    if open_matter in _PAID_ASKEW:
        tone, icon, word = Tone.PART, "part", matter_word(open_matter)
        advice = matter_advice(payment, open_matter)
    elif payment.settlement is not None:
        advice = f"{settlement(payment)} {advice}"
    goods = _goods(payment, known, open_matter)
    return Headline(tone, icon, word, advice, verdict_word(known), goods)


def verdict_word(known: Verdict) -> str:
    """The answer to "was it paid?"."""
    match known:
        case Verdict.PAID:
            return translate("Wording", "PAID")
        case Verdict.NOT_PAID:
            return translate("Wording", "NOT PAID")
        case Verdict.DONT_KNOW:
            return translate("Wording", "DON'T KNOW")


def _goods(payment: Payment, known: Verdict, open_matter: Matter | None) -> str:
    """The answer to "may I hand over the goods?": yes for money that came and stayed."""
    if open_matter is Matter.PAID_TWICE:
        return translate("Wording", "Goods: hand over once")
    if payment.settlement is not None and payment.state is not PaymentState.PAID:
        return translate("Wording", "Goods: as settled")
    if payment.state is PaymentState.PAID and payment.handover is not None:
        return translate("Wording", "Goods: handed over")
    if payment.state is PaymentState.PAID:
        return translate("Wording", "Goods: hand over")
    if known is Verdict.PAID:
        return translate("Wording", "Goods: money went back")
    return translate("Wording", "Keep the goods")


def _state(payment: Payment, known: Verdict) -> tuple[Tone, str, str, str]:
    """Tone, icon, big word and advice."""
    if known is Verdict.DONT_KNOW:
        return Tone.UNKNOWN, "unknown", verdict_word(known), doubt(payment)
    if payment.cancelling:
        return (
            Tone.NEUTRAL,
            "clock",
            translate("Wording", "Cancelling…"),
            translate(
                "Wording",
                "Not confirmed yet. Do not hand over the goods and do not charge again.",
            ),
        )
    tone, icon = _LOOK[payment.state]
    if payment.gift_cards and payment.state not in (*_GOOD, PaymentState.PART_PAID):
        tone, icon = Tone.PART, "part"
    return tone, icon, _big_word(payment), _advice(payment)


_PAID_ASKEW = (Matter.PAID_LATE, Matter.PAID_TWICE, Matter.TAKEN_BACK)


def open_orders(payments: Sequence[Payment]) -> str:
    """The warning before the window closes over orders that may still be paid."""
    named = ", ".join(f"{brand_name(p.gateway)} {money(p.amount)}" for p in payments)
    return translate(
        "Wording",
        "Still open: {orders}. They can still be paid and are followed again at the next start. "
        "Close once more to leave.",
    ).format(orders=named)


_GOOD = (
    PaymentState.PAID,
    PaymentState.PARTLY_REFUNDED,
    PaymentState.REFUNDED,
    PaymentState.CHARGED_BACK,
)
_LOOK: dict[PaymentState, tuple[Tone, str]] = {
    PaymentState.SENDING: (Tone.NEUTRAL, "clock"),
    PaymentState.UNANSWERED: (Tone.BAD, "cross"),
    PaymentState.NOT_SENT: (Tone.BAD, "cross"),
    PaymentState.REJECTED: (Tone.BAD, "cross"),
    PaymentState.WAITING: (Tone.NEUTRAL, "clock"),
    PaymentState.OPENED: (Tone.INFO, "phone"),
    PaymentState.PART_PAID: (Tone.PART, "part"),
    PaymentState.HELD: (Tone.PART, "clock"),
    PaymentState.PAID: (Tone.GOOD, "tick"),
    PaymentState.CANCELLED: (Tone.BAD, "cross"),
    PaymentState.EXPIRED: (Tone.BAD, "cross"),
    PaymentState.DECLINED: (Tone.BAD, "cross"),
    PaymentState.REVIEW: (Tone.UNKNOWN, "unknown"),
    PaymentState.PARTLY_REFUNDED: (Tone.NEUTRAL, "tick"),
    PaymentState.REFUNDED: (Tone.NEUTRAL, "tick"),
    PaymentState.CHARGED_BACK: (Tone.BAD, "cross"),
}


def _big_word(payment: Payment) -> str:
    match payment.state:
        case PaymentState.WAITING:
            return translate("Wording", "Waiting for the customer")
        case PaymentState.OPENED:
            return translate("Wording", "Opened by the customer")
        case PaymentState.PART_PAID:
            return translate("Wording", "PART PAID – {due} still due").format(due=due(payment))
        case PaymentState.UNANSWERED | PaymentState.NOT_SENT:
            return translate("Wording", "NOT PAID – no QR code was made")
        case PaymentState.REJECTED:
            return translate("Wording", "NOT PAID – order refused")
        case PaymentState.CANCELLED:
            return translate("Wording", "NOT PAID – cancelled")
        case PaymentState.EXPIRED:
            return translate("Wording", "NOT PAID – expired")
        case PaymentState.DECLINED:
            return translate("Wording", "NOT PAID – declined")
        case PaymentState.HELD:
            return translate("Wording", "NOT PAID yet – on hold")
        case _:
            return state_word(payment)


def _advice(payment: Payment) -> str:
    if payment.state in (PaymentState.CANCELLED, PaymentState.EXPIRED, PaymentState.DECLINED):
        return _closed_advice(payment)
    match payment.state:
        case PaymentState.SENDING:
            return translate("Wording", "The order is on its way to MultiSafepay.")
        case PaymentState.WAITING:
            return translate("Wording", "Not paid yet. Let the customer scan the QR code.")
        case PaymentState.OPENED:
            return translate("Wording", "Not paid yet. The payment page is open on a phone.")
        case PaymentState.PART_PAID:
            return translate(
                "Wording",
                "{paid}. The customer pays {due} on the same page. Do not hand over the goods yet.",
            ).format(paid=paid_by_cards(payment), due=due(payment))
        case PaymentState.HELD:
            return translate(
                "Wording", "The money is announced but not there. Hold the goods for now."
            )
        case PaymentState.PAID if not payment.recorded:
            said = translate(
                "Wording",
                "{amount} is paid at MultiSafepay, but this computer could not record it yet. "
                "Hand over the goods and write down the reference.",
            ).format(amount=money(payment.amount))
            return f"{said} {reference(payment)}"
        case PaymentState.PAID if payment.handover is not None:
            return translate("Wording", "{amount} is paid, and the customer has the goods.").format(
                amount=money(payment.amount)
            )
        case PaymentState.PAID if payment.gift_cards:
            return translate("Wording", "{amount} is paid: {parts}. Hand over the goods.").format(
                amount=money(payment.amount), parts=parts_paid(payment)
            )
        case PaymentState.PAID:
            return translate("Wording", "{amount} is paid. Hand over the goods.").format(
                amount=money(payment.amount)
            )
        case PaymentState.REJECTED if payment.api_code is not None:
            return refusal(payment.api_code)
        case PaymentState.UNANSWERED | PaymentState.NOT_SENT | PaymentState.REJECTED:
            return " ".join(
                (
                    cause(payment.cause or Cause.NETWORK),
                    translate("Wording", "Nobody was charged. Press Enter to try again."),
                )
            )
        case _:
            return translate("Wording", "The money went back after it was paid.")


def _closed_advice(payment: Payment) -> str:
    if payment.gift_cards:
        return translate(
            "Wording",
            "Do not hand over the goods. {paid} already: call the supervisor. Reference {order}.",
        ).format(paid=paid_by_cards(payment), order=payment.order_id)
    if payment.state is PaymentState.DECLINED:
        return translate(
            "Wording",
            "No money was taken. The customer may try again on the same page, "
            "or you start a new order.",
        )
    return translate("Wording", "No money was taken. Start a new order to try again.")
