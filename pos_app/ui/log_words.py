"""Lines of the log in words: when, what happened, and the facts that were told with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.log_lines import LogLine
from pos_app.ui.locale_words import day

translate = QCoreApplication.translate


def moment(line: LogLine) -> str:
    """Day and time on this till's clock, to the second."""
    here = line.moment.astimezone()
    return f"{day(here.date())} {here:%H:%M:%S}"


def event(line: LogLine) -> str:
    """What happened; an event that has no words yet by its own name."""
    match line.event:
        case "opened":
            return translate("Log", "Till opened")
        case "not_opened":
            return translate("Log", "Till could not be opened")
        case "closed":
            return translate("Log", "Till closed")
        case "exchange":
            return translate("Log", "MultiSafepay was asked")
        case "payment":
            return translate("Log", "Order changed")
        case "failed":
            return translate("Log", "Something failed")
        case "no_sound":
            return translate("Log", "No sound")
        case "not_awake":
            return translate("Log", "The screen may fall asleep")
        case "code_damaged":
            return translate("Log", "A code could not be drawn")
        case "bug":
            return translate("Log", "Mistake of the program")
        case "unlisted":
            return translate("Log", "Said by a library")
        case other:
            return other


def facts(line: LogLine) -> str:
    """The facts, as they are in the file: whoever helps asks for them by these names."""
    told = []
    for name, value in line.facts.items():
        if name == "ms":
            told.append(f"{value} ms")
        elif name == "http":
            told.append(f"HTTP {value}")
        elif isinstance(value, list):
            told.append(" ".join(map(str, value)))
        elif name in ("order_id", "state", "type"):
            told.append(str(value))
        else:
            told.append(f"{name} {value}")
    return " · ".join(told)
