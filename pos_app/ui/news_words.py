"""What the window tells unasked: an order changed behind another one, a scan found nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pos_app.domain.match_marks import match_mark
from pos_app.domain.payments import Payment
from pos_app.ui import payment_words, wording

translate = QCoreApplication.translate
_NAMED = 6
"""Settings that a notice names; a file of another program's may hold hundreds."""


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


def settings_left_out(names: Sequence[str], aside: str) -> str:
    """What could not be used of the settings file at this start, and where that file is now.

    `names` as `settings_store.Loaded.faults` has them; `aside` is "" while it is in its place.
    """
    if "file" in names:  # not even one could be told from another
        said = translate("News", "The settings file could not be read: the defaults are in force.")
    else:
        named = [*names[:_NAMED], "…"] if len(names) > _NAMED else names
        said = translate(
            "News", "Settings that can't be used: {names}. Their default is in force."
        ).format(names=", ".join(named))
    if aside:
        return f"{said} {settings_kept_aside(aside)}"
    return f"{said} " + translate("News", "The file is as it was until a setting is changed.")


def settings_kept_aside(aside: str) -> str:
    """A settings file that could not be used whole got another name before it was written anew."""
    return translate("News", "The settings file as it was is kept as {file}.").format(file=aside)


def environment_not_kept() -> str:
    """The environment that was chosen could not be written into the settings file."""
    return translate(
        "News",
        "The other environment could not be saved on this computer, so the counter stays in "
        "this one.",
    )
