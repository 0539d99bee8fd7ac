"""Codes, states, money and times in words: the one place where the program finds its sentences.

An error says: what happened, was money taken, what to do now, and a reference.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pos_app.domain.brands import brand_of
from pos_app.domain.errors import Cause, PosError, Rejected
from pos_app.domain.money import Money
from pos_app.domain.orders import Fault, Field, FieldError
from pos_app.domain.payments import OPEN, Payment, PaymentState, Verdict
from pos_app.domain.settings import Environment

translate = QCoreApplication.translate

MONEY_LOCALE = "nl_NL"
"""Amounts are written as Dutch customers write them: a comma before the cents, "€ 12,50"."""
DECIMAL_SIGN = ","


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


def money(amount: Money) -> str:
    """An amount as a person writes it: "€ 12,50"."""
    from decimal import Decimal

    from babel.numbers import format_currency

    return format_currency(Decimal(amount.plain()), amount.currency, locale=MONEY_LOCALE)


def clock_time(moment: datetime) -> str:
    """Hours and minutes of a UTC time on this till's clock."""
    return f"{moment.astimezone():%H:%M}"


def brand_name(gateway: str) -> str:
    """A gateway's brand, or the bare ID of one that we do not know."""
    brand = brand_of(gateway)
    return gateway if brand is None else brand.name


def time_left(seconds: float) -> str:
    """How long a link can still be opened: "12:05"."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def age(seconds: float) -> str:
    """How long ago the last good answer came."""
    if seconds < 2:
        return translate("Wording", "Checked just now")
    if seconds < 120:
        return translate("Wording", "Checked {seconds} s ago").format(seconds=int(seconds))
    minutes = int(seconds // 60)
    return translate("Wording", "Checked {minutes} minutes ago").format(minutes=minutes)


def environment_band(environment: Environment, *, lan: bool = False) -> str:
    """What every screen says while no real money can move; "" at the live till.

    `lan` says that the sandbox is open to the shop's network.
    """
    match environment:
        case Environment.SANDBOX if lan:
            return translate(
                "Wording", "TEST – practice open to every phone on this network, no real money"
            )
        case Environment.SANDBOX:
            return translate("Wording", "TEST – practice on this computer, no real money")
        case Environment.TEST:
            return translate("Wording", "TEST – MultiSafepay's test environment, no real money")
        case Environment.LIVE:
            return ""


def state_word(payment: Payment) -> str:
    """A state in one or two words, for the list."""
    if payment.cancelling:
        return translate("Wording", "Cancelling…")
    match payment.state:
        case PaymentState.SENDING:
            return translate("Wording", "Sending")
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


def headline(payment: Payment, known: Verdict) -> Headline:
    """The panel's first words. `known` is the verdict of `domain.payments.verdict`."""
    tone, icon, word, advice = _state(payment, known)
    return Headline(tone, icon, word, advice, verdict_word(known), _goods(payment, known))


def verdict_word(known: Verdict) -> str:
    """The answer to "was it paid?"."""
    match known:
        case Verdict.PAID:
            return translate("Wording", "PAID")
        case Verdict.NOT_PAID:
            return translate("Wording", "NOT PAID")
        case Verdict.DONT_KNOW:
            return translate("Wording", "DON'T KNOW")


def _goods(payment: Payment, known: Verdict) -> str:
    """The answer to "may I hand over the goods?": yes for money that came and stayed."""
    if payment.state is PaymentState.PAID:
        return translate("Wording", "Goods: hand over")
    if known is Verdict.PAID:
        return translate("Wording", "Goods: money went back")
    return translate("Wording", "Goods: keep")


def _state(payment: Payment, known: Verdict) -> tuple[Tone, str, str, str]:
    """Tone, icon, big word and advice."""
    if known is Verdict.DONT_KNOW:
        return Tone.UNKNOWN, "unknown", verdict_word(known), _doubt(payment)
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


def paid_late(payment: Payment) -> str:
    """The alarm for an order that was closed, and was paid all the same."""
    return translate(
        "Wording",
        "PAID LATE: {amount} by {brand} was paid after the order was closed. Look for the "
        "customer: hand over the goods or pay back. Reference {order}.",
    ).format(
        amount=money(payment.amount),
        brand=brand_name(payment.gateway),
        order=payment.order_id,
    )


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


def due(payment: Payment) -> str:
    """What is still to be paid, in words."""
    return money(Money(payment.still_due, payment.amount.currency))


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
                "A gift card paid {paid}. The customer pays {due} on the same page. "
                "Do not hand over the goods yet.",
            ).format(paid=_gift_part(payment), due=due(payment))
        case PaymentState.HELD:
            return translate(
                "Wording", "The money is announced but not there. Hold the goods for now."
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
            "Do not hand over the goods. A gift card was already charged {paid}: "
            "call the supervisor. Reference {order}.",
        ).format(paid=_gift_part(payment), order=payment.order_id)
    if payment.state is PaymentState.DECLINED:
        return translate(
            "Wording",
            "No money was taken. The customer may try again on the same page, "
            "or you start a new order.",
        )
    return translate("Wording", "No money was taken. Start a new order to try again.")


def _gift_part(payment: Payment) -> str:
    return money(Money(payment.gift_part, payment.amount.currency))


def _doubt(payment: Payment) -> str:
    match payment.cause:
        case Cause.MISMATCH:
            what = translate("Wording", "MultiSafepay reports another amount than was asked for.")
        case Cause.LINK:
            what = translate("Wording", "MultiSafepay's answer held a link that is not safe.")
        case None:
            what = translate("Wording", "MultiSafepay's answers contradict each other.")
        case known:
            what = cause(known)
    if payment.state in OPEN:
        do = translate("Wording", "Do not charge again and do not hand over the goods: press F5.")
    else:
        do = translate("Wording", "Do not hand over the goods: call the supervisor.")
    reference = translate("Wording", "Reference {order}.").format(order=payment.order_id)
    return " ".join((what, do, reference))


def refusal(api_code: int) -> str:
    """Why MultiSafepay refused an order, by its error code, and what to do."""
    return " ".join(
        (
            _refusal(api_code),
            translate("Wording", "Nobody was charged. MultiSafepay error {code}.").format(
                code=api_code
            ),
        )
    )


def _refusal(api_code: int) -> str:
    match api_code:
        case 1001:
            return translate("Wording", "MultiSafepay refused the amount: type another one.")
        case 1002:
            return translate("Wording", "This account can't take that currency: choose EUR.")
        case 1008:
            return translate("Wording", "MultiSafepay refused the description: shorten it.")
        case 1019 | 1020:
            return translate(
                "Wording", "MultiSafepay has blocked this account: call the supervisor."
            )
        case 1023:
            return translate("Wording", "This brand is not switched on: choose another one.")
        case 1024:
            return translate("Wording", "MultiSafepay declined the order: pay another way.")
        case 1032:
            return translate(
                "Wording",
                "The API key is wrong or belongs to another environment: "
                "a manager stores the right one with “pos-app key set”.",
            )
        case _:
            return translate("Wording", "MultiSafepay refused the order: call the supervisor.")


def cause(failed: Cause) -> str:
    """Which link of the chain failed, in one sentence."""
    match failed:
        case Cause.NETWORK:
            return translate("Wording", "MultiSafepay could not be reached: check the network.")
        case Cause.NAME:
            return translate(
                "Wording", "MultiSafepay's address could not be looked up: check the network."
            )
        case Cause.TLS:
            return translate(
                "Wording", "The connection to MultiSafepay is not safe, so it was cut."
            )
        case Cause.TIMEOUT:
            return translate("Wording", "MultiSafepay did not answer in time.")
        case Cause.SERVER:
            return translate("Wording", "MultiSafepay is out of order at the moment.")
        case Cause.BUSY:
            return translate("Wording", "MultiSafepay asks this till to slow down.")
        case Cause.REDIRECT | Cause.GARBLED | Cause.TOO_LONG | Cause.MISMATCH:
            return translate("Wording", "MultiSafepay's answer could not be read.")
        case Cause.REFUSED:
            return translate("Wording", "MultiSafepay refused the request.")
        case Cause.LINK:
            return translate("Wording", "MultiSafepay's answer held no link that is safe to show.")
        case Cause.NO_KEY:
            return translate(
                "Wording",
                "No API key is stored for MultiSafepay: practise with “pos-app --demo”, "
                "or store a key with “pos-app key set”.",
            )
        case Cause.NO_KEYRING:
            return translate(
                "Wording",
                "This computer has no keyring that keeps secrets safe: set one up and store a key "
                "with “pos-app key set”, or practise with “pos-app --demo”.",
            )
        case Cause.BAD_KEY:
            return translate("Wording", "That is not an API key: paste it once more.")
        case Cause.DISK:
            return translate(
                "Wording",
                "The journal on this computer's disk can't be written, so selling is stopped.",
            )
        case Cause.LOCKED:
            return translate(
                "Wording", "Another program holds this till's journal, so selling is stopped."
            )
        case Cause.RUNNING:
            return translate("Wording", "Gift Card Counter is already open on this computer.")
        case Cause.DAMAGED:
            return translate(
                "Wording",
                "The journal's file is damaged. It was left as it is, and selling is stopped.",
            )
        case Cause.NEWER:
            return translate(
                "Wording",
                "The journal was written by a newer version of this program: update it.",
            )
        case Cause.DUPLICATE:
            return translate("Wording", "This order was sent before: look for it in the list.")
        case Cause.NO_SANDBOX:
            return translate("Wording", "The practice MultiSafepay could not be started.")
        case Cause.BUG:
            return translate("Wording", "The program made a mistake; the till goes on.")


def error(failure: PosError) -> str:
    """A failure that belongs to no payment, for the notice bar."""
    if isinstance(failure, Rejected):
        return refusal(failure.api_code)
    if failure.cause is Cause.NO_KEYRING and failure.facts.get("locked"):
        return translate("Wording", "This computer's keyring is locked: unlock it and start again.")
    reference = failure.facts.get("reference") or failure.facts.get("file")
    if not reference:
        return cause(failure.cause)
    named = translate("Wording", "Reference {order}.").format(order=reference)
    return f"{cause(failure.cause)} {named}"


def not_sent(failure: PosError) -> str:
    """A failure that came before anything was sent, for the notice bar."""
    said = translate("Wording", "Nothing was sent and nobody was charged.")
    return f"{error(failure)} {said}"


def field_error(wrong: FieldError) -> str:
    """What to say beside a field."""
    match wrong.field, wrong.fault:
        case Field.BRAND, _:
            return translate("Wording", "Choose the brand of the gift card.")
        case Field.AMOUNT, Fault.MISSING:
            return translate("Wording", "Type the amount.")
        case Field.AMOUNT, Fault.ZERO:
            return translate("Wording", "The amount must be more than zero.")
        case Field.AMOUNT, _ if wrong.limit == 0:
            return translate("Wording", "Type whole units only, at most five digits.")
        case Field.AMOUNT, _:
            return translate("Wording", "Type {decimals} digits after the comma.").format(
                decimals=wrong.limit
            )
        case Field.DESCRIPTION, Fault.MISSING:
            return translate("Wording", "Say what is being paid for.")
        case Field.EMAIL, Fault.MALFORMED:
            return translate("Wording", "Not an e-mail.")
        case Field.PHONE, Fault.MALFORMED:
            return translate("Wording", "Not a phone number.")
        case _, Fault.TOO_LONG:
            return translate("Wording", "At most {limit} characters.").format(limit=wrong.limit)
        case _, Fault.TOO_SHORT:
            return translate("Wording", "At least {limit} characters.").format(limit=wrong.limit)
        case _, Fault.MARKUP:
            return translate("Wording", "Leave out the signs < and >.")
        case _, Fault.UNPRINTABLE:
            return translate("Wording", "Leave out control characters.")
        case _:
            return translate("Wording", "Choose one from the list.")
