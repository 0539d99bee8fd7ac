"""What the customer reads: the stage of a payment, and its words in the customer's own language.

Nothing here names an order number, a cause or an error: those are between clerk and program.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pos_app.domain.match_marks import MatchColour, MatchMark
from pos_app.domain.money import Money
from pos_app.domain.payments import Payment, PaymentState
from pos_app.domain.verdicts import Verdict
from pos_app.ui.languages import Tongue
from pos_app.ui.wording import brand_name, money

LANGUAGE_NAMES = {"en": "English", "nl": "Nederlands", "de": "Deutsch", "fr": "Français"}
"""Each of `domain.settings.LANGUAGES` as those who speak it write it: never translated."""

_CONTEXT = "Customer"


class Stage(StrEnum):
    """How far a payment is, as far as it concerns the customer."""

    IDLE = "idle"
    PREPARING = "preparing"
    """The order is on its way; there is no code yet."""
    SCAN = "scan"
    ON_PHONE = "on_phone"
    """The payment page is open on a phone."""
    PART_PAID = "part_paid"
    CHECKING = "checking"
    """Whatever only the cashier can find out."""
    PAID = "paid"
    NOT_PAID = "not_paid"
    ENDED = "ended"
    """The code may not be shown any more, and nobody has said how it ended."""


class Sign(StrEnum):
    """The large picture beside the words; each has a shape of its own, not only a colour."""

    TICK = "tick"
    HALF = "half"
    CROSS = "cross"
    CLOCK = "clock"


class Message(NamedTuple):
    """One thing the customer is told."""

    sign: Sign
    word: str
    sentence: str


class Asked(NamedTuple):
    """What is asked of the customer: how much, and for which card."""

    caption: str
    amount: str
    brand: str


def stage(payment: Payment, known: Verdict, alive: bool) -> Stage:
    """The stage of a payment whose verdict is `known`; `alive` says that its link may be shown."""
    if known is Verdict.PAID:
        return Stage.PAID if payment.state is PaymentState.PAID else Stage.IDLE
    if known is Verdict.DONT_KNOW or payment.cancelling:
        return Stage.CHECKING
    match payment.state:
        case PaymentState.SENDING:
            return Stage.PREPARING
        case PaymentState.HELD:
            return Stage.CHECKING
        case PaymentState.PART_PAID:
            return Stage.PART_PAID
        case PaymentState.WAITING | PaymentState.OPENED if not alive:
            return Stage.ENDED
        case PaymentState.WAITING:
            return Stage.SCAN
        case PaymentState.OPENED:
            return Stage.ON_PHONE
        case _:
            return Stage.NOT_PAID


def message(at: Stage, payment: Payment, alive: bool, tongue: Tongue) -> Message | None:
    """What is said at a stage; None where the three steps say it."""
    match at:
        case Stage.PREPARING:
            sentence = QT_TRANSLATE_NOOP("Customer", "Your code is being made.")
            return Message(Sign.CLOCK, _one_moment(tongue), _in(tongue, sentence))
        case Stage.CHECKING:
            sentence = QT_TRANSLATE_NOOP("Customer", "The cashier is checking.")
            return Message(Sign.CLOCK, _one_moment(tongue), _in(tongue, sentence))
        case Stage.PART_PAID:
            word = _in(tongue, QT_TRANSLATE_NOOP("Customer", "Part paid"))
            return Message(Sign.HALF, word, _rest(payment, alive, tongue))
        case Stage.PAID:
            word = _in(tongue, QT_TRANSLATE_NOOP("Customer", "Paid"))
            sentence = QT_TRANSLATE_NOOP("Customer", "{amount} – thank you!")
            said = _in(tongue, sentence).format(amount=money(payment.amount, tongue.language))
            return Message(Sign.TICK, word, said)
        case Stage.NOT_PAID:
            word = _in(tongue, QT_TRANSLATE_NOOP("Customer", "Not paid"))
            return Message(Sign.CROSS, word, _ask(tongue))
        case Stage.ENDED:
            word = _in(tongue, QT_TRANSLATE_NOOP("Customer", "This code has ended"))
            return Message(Sign.CROSS, word, _ask(tongue))
        case _:
            return None


def no_code(tongue: Tongue) -> Message:
    """What is said instead of a code that could not be drawn safely."""
    word = _in(tongue, QT_TRANSLATE_NOOP("Customer", "No code can be shown"))
    return Message(Sign.CROSS, word, _ask(tongue))


def steps(tongue: Tongue) -> tuple[str, str, str]:
    """What the customer does, in order; the numbers are drawn beside them."""
    return (
        _in(tongue, QT_TRANSLATE_NOOP("Customer", "Scan the code with your phone")),
        _in(tongue, QT_TRANSLATE_NOOP("Customer", "Enter the number on your card")),
        _in(tongue, QT_TRANSLATE_NOOP("Customer", "Wait until this screen says “Paid”")),
    )


def asked(payment: Payment, tongue: Tongue) -> Asked:
    """What is still to be paid: all of it, or the rest once a gift card was charged."""
    brand = brand_name(payment.gateway)
    if not payment.gift_part:
        caption = _in(tongue, QT_TRANSLATE_NOOP("Customer", "To pay"))
        return Asked(caption, money(payment.amount, tongue.language), brand)
    caption = _in(tongue, QT_TRANSLATE_NOOP("Customer", "Still to pay"))
    paid = _in(tongue, QT_TRANSLATE_NOOP("Customer", "{paid} of {amount} is paid")).format(
        paid=_part(payment, payment.gift_part, tongue),
        amount=money(payment.amount, tongue.language),
    )
    return Asked(caption, _part(payment, payment.still_due, tongue), paid)


def welcome(tongue: Tongue) -> tuple[str, str]:
    """What stands there between two customers: a greeting, and what can be done here."""
    return (
        _in(tongue, QT_TRANSLATE_NOOP("Customer", "Welcome")),
        _in(tongue, QT_TRANSLATE_NOOP("Customer", "Pay with your gift card: come to the counter")),
    )


def test_band(tongue: Tongue) -> str:
    """What stands across the top while no real money can move."""
    return _in(tongue, QT_TRANSLATE_NOOP("Customer", "TEST – no real money"))


def code_name(tongue: Tongue) -> str:
    """What the code is, for those who hear the screen."""
    return _in(tongue, QT_TRANSLATE_NOOP("Customer", "QR code of the payment page"))


def mark_name(word: str, tongue: Tongue) -> str:
    """An order's match word, for those who hear the screen."""
    return _in(tongue, QT_TRANSLATE_NOOP("Customer", "Your word: {word}")).format(word=word)


def mark_on_paper(mark: MatchMark, tongue: Tongue) -> str:
    """An order's match word with the name of its colour."""
    return f"{mark.word} · {_in(tongue, _COLOUR_NAMES[mark.colour])}"


_COLOUR_NAMES = {
    MatchColour.BLUE: QT_TRANSLATE_NOOP("Customer", "blue"),
    MatchColour.YELLOW: QT_TRANSLATE_NOOP("Customer", "yellow"),
    MatchColour.PURPLE: QT_TRANSLATE_NOOP("Customer", "purple"),
    MatchColour.BROWN: QT_TRANSLATE_NOOP("Customer", "brown"),
    MatchColour.TEAL: QT_TRANSLATE_NOOP("Customer", "turquoise"),
    MatchColour.ORANGE: QT_TRANSLATE_NOOP("Customer", "orange"),
}


def _rest(payment: Payment, alive: bool, tongue: Tongue) -> str:
    if alive:
        go_on = QT_TRANSLATE_NOOP("Customer", "Pay the rest on your phone, or scan again.")
        return _in(tongue, go_on)
    said = QT_TRANSLATE_NOOP("Customer", "Paid: {paid}. Still to pay: {due}.")
    sums = _in(tongue, said).format(
        paid=_part(payment, payment.gift_part, tongue),
        due=_part(payment, payment.still_due, tongue),
    )
    return f"{sums} {_ask(tongue)}"


def _part(payment: Payment, minor: int, tongue: Tongue) -> str:
    """Minor units of a payment's currency as the customer writes them."""
    return money(Money(minor, payment.amount.currency), tongue.language)


def _one_moment(tongue: Tongue) -> str:
    return _in(tongue, QT_TRANSLATE_NOOP("Customer", "One moment please"))


def _ask(tongue: Tongue) -> str:
    return _in(tongue, QT_TRANSLATE_NOOP("Customer", "Please ask at the counter."))


def _in(tongue: Tongue, text: object) -> str:
    """A marked text in a language. What marks it for the translators is typed as any object."""
    return tongue.say(_CONTEXT, str(text))
