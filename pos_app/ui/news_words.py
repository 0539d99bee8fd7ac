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
