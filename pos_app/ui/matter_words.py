"""What waits for a person, in words: the alarm across the window, the words on the panel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.errors import Cause
from pos_app.domain.matters import Matter
from pos_app.domain.payments import Payment
from pos_app.ui.paid_words import doubt, due, paid_by_cards, reference
from pos_app.ui.wording import Wording, brand_name, cause, money

translate = QCoreApplication.translate


def alarm(payment: Payment, open_matter: Matter, others: int) -> str:
    """What the window says until a person has settled this, and how many more there are."""
    said = translate("Wording", "{word}: {brand} {amount}. {advice}").format(
        word=matter_word(open_matter),
        brand=brand_name(payment.gateway),
        amount=money(payment.amount),
        advice=matter_advice(payment, open_matter),
    )
    if not others:
        return said
    return f"{said} " + Wording.tr("And %n more to settle.", "", others)


def matter_word(open_matter: Matter) -> str:
    match open_matter:
        case Matter.CONTRADICTION:
            return translate("Wording", "DON'T KNOW")
        case Matter.PART_PAID:
            return translate("Wording", "PART PAID")
        case Matter.PAID_LATE:
            return translate("Wording", "PAID LATE")
        case Matter.PAID_TWICE:
            return translate("Wording", "PAID TWICE")
        case Matter.TAKEN_BACK:
            return translate("Wording", "PAID, and taken back?")


def matter_advice(payment: Payment, open_matter: Matter) -> str:
    match open_matter:
        case Matter.CONTRADICTION:
            return doubt(payment)
        case Matter.PART_PAID:
            do = translate(
                "Wording",
                "{paid}, {due} is missing. Do not hand over the goods for it: call the supervisor.",
            ).format(paid=paid_by_cards(payment), due=due(payment))
        case Matter.PAID_LATE:
            do = translate(
                "Wording",
                "Paid after the order was closed. Look for the customer: hand over the goods or "
                "pay back.",
            )
        case Matter.PAID_TWICE:
            do = translate(
                "Wording",
                "This sale was paid twice. Call the supervisor: one payment must be paid back.",
            )
        case Matter.TAKEN_BACK:
            do = " ".join(
                (
                    cause(Cause.TAKEN_BACK),
                    translate("Wording", "Call the supervisor, who looks it up at MultiSafepay."),
                )
            )
    return f"{do} {reference(payment)}"
