"""What the window tells unasked: an order changed behind another one, a scan found nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.match_marks import match_mark
from pos_app.domain.payments import Payment
from pos_app.ui import payment_words, wording

translate = QCoreApplication.translate


def news(payment: Payment) -> str:
    """An order that is not before the clerk has another state."""
    return translate("News", "{word}: {brand} {amount} is now: {state}.").format(
        word=match_mark(payment.order_id).word,
        brand=wording.brand_name(payment.gateway),
        amount=wording.money(payment.amount),
        state=payment_words.state_word(payment),
    )


def not_found(code: str) -> str:
    """A code that was scanned is no order of this till."""
    return translate("News", "No order of this till has the number {code}.").format(code=code[:60])


def not_printed() -> str:
    """The code did not go to paper."""
    return translate(
        "News",
        "The code could not be printed: look at the printer. The order stays as it is, and nobody "
        "was charged by this.",
    )


def no_mail_program() -> str:
    """Nothing on this computer takes a mail."""
    return translate(
        "News", "This computer has no e-mail program: copy the link or print the code instead."
    )


def choice_not_kept() -> str:
    """What the clerk chose in the menu could not be written into the settings file."""
    return translate(
        "News",
        "This choice could not be saved on this computer. It holds until the program is closed; "
        "selling goes on.",
    )


def environment_not_kept() -> str:
    """The environment that was chosen could not be written into the settings file."""
    return translate(
        "News",
        "The other environment could not be saved on this computer, so the counter stays in "
        "this one.",
    )
