"""The supervisor's PIN in words: what it is asked for, and what became of one that was given."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from pos_app.domain.pins import Answer
from pos_app.ui import wording
from pos_app.ui.viewmodels.guard import Purpose

translate = QCoreApplication.translate


def purpose(asked: Purpose) -> str:
    """What only a supervisor may do, in one sentence."""
    match asked:
        case Purpose.SETTINGS:
            return translate("PinWords", "To open the settings.")
        case Purpose.PIN:
            return translate("PinWords", "To change the PIN itself.")
        case Purpose.ERASE:
            return translate("PinWords", "To erase a customer's details.")
        case Purpose.RELEASE:
            return translate("PinWords", "To release a sale that is held back.")
        case Purpose.EXPORT:
            return translate("PinWords", "To take figures out of this till.")
        case Purpose.REPORT:
            return translate("PinWords", "To save a report for support.")
        case Purpose.REFUND:
            return translate("PinWords", "To pay money back.")
        case Purpose.LEAVE:
            return translate("PinWords", "To leave the full screen.")


def answer(said: Answer, seconds: float) -> str:
    """What became of a PIN; `seconds` are left until the next one is looked at."""
    match said:
        case Answer.WRONG if seconds > 0:
            return translate("PinWords", "Wrong PIN. Next try in {time}.").format(
                time=wording.time_left(math.ceil(seconds))
            )
        case Answer.WAIT if seconds > 0:
            return translate("PinWords", "Too many wrong PINs. Next try in {time}.").format(
                time=wording.time_left(math.ceil(seconds))
            )
        case Answer.WRONG:
            return translate("PinWords", "Wrong PIN. Try again.")
        case Answer.WAIT:
            return translate("PinWords", "Try again.")
        case Answer.UNREADABLE:
            return translate(
                "PinWords",
                "The file supervisor.json can't be used, so this stays locked. Whoever looks "
                "after this computer deletes it and sets a new PIN.",
            )
        case _:
            return ""


def changed(is_set: bool) -> str:
    """After a PIN was chosen or removed, for the notice bar."""
    if is_set:
        return translate("PinWords", "The supervisor PIN is set.")
    return translate("PinWords", "There is no supervisor PIN any more: nothing is locked.")


def not_kept() -> str:
    """The PIN could not be kept, for the notice bar."""
    return translate(
        "PinWords",
        "The supervisor PIN could not be saved: it is what it was. Is the disk full, or the "
        "file supervisor.json damaged?",
    )
