"""Who paid what of an order, what is due, how it was settled, and why nobody can be sure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.errors import Cause
from pos_app.domain.money import Money
from pos_app.domain.payments import OPEN, GiftCardPart, Payment, PaymentState
from pos_app.ui.wording import brand_name, cause, clock_time, money

translate = QCoreApplication.translate


def settlement(payment: Payment) -> str:
    """How a person settled it, when and who; "" if nobody did."""
    if payment.settlement is None:
        return ""
    note, at, clerk = payment.settlement
    return translate("Wording", "Settled at {time} by {clerk}: {note}.").format(
        time=clock_time(at), clerk=clerk, note=note.rstrip(".")
    )


def reference(payment: Payment) -> str:
    return translate("Wording", "Reference {order}.").format(order=payment.order_id)


def due(payment: Payment) -> str:
    """What is still to be paid, in words."""
    return money(Money(payment.still_due, payment.amount.currency))


def paid_by_cards(payment: Payment) -> str:
    """Which cards paid how much: "VVV Cadeaukaart paid € 30,00"."""
    return translate("Wording", "{card} paid {amount}").format(
        card=", ".join(_card_name(part) for part in payment.gift_cards),
        amount=money(Money(payment.gift_part, payment.amount.currency)),
    )


def parts_paid(payment: Payment) -> str:
    """Who paid what, the cards first: "VVV Cadeaukaart € 30,00, IDEAL € 20,00"."""
    currency = payment.amount.currency
    parts = [(_card_name(part), part.minor) for part in payment.gift_cards]
    rest = payment.amount.minor - payment.gift_part
    if payment.second_method and rest > 0:
        parts.append((payment.second_method, rest))
    return ", ".join(f"{name} {money(Money(minor, currency))}" for name, minor in parts)


def _card_name(part: GiftCardPart) -> str:
    return brand_name(part.gateway) or translate("Wording", "A gift card")


def doubt(payment: Payment) -> str:
    if payment.state is PaymentState.UNANSWERED:
        found = translate(
            "Wording",
            "The journal had lost this order. It is asked for and, if nobody paid it, cancelled. "
            "Do not hand over the goods for it yet.",
        )
        return f"{found} {reference(payment)}"
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
    return " ".join((what, do, reference(payment)))
