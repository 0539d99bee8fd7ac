"""How the doctor's checks and levels are called, and the sign of each level."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.findings import Check, Level

translate = QCoreApplication.translate

SIGNS = {
    Level.GOOD: ("state-tick", "good-ink"),
    Level.WARN: ("warning", "part-ink"),
    Level.BAD: ("state-cross", "bad-ink"),
    Level.SKIPPED: ("state-unknown", "neutral-ink"),
}
"""Icon and colour of each level."""


def level_word(level: Level) -> str:
    match level:
        case Level.GOOD:
            return translate("Doctor", "Good")
        case Level.WARN:
            return translate("Doctor", "Warning")
        case Level.BAD:
            return translate("Doctor", "Problem")
        case Level.SKIPPED:
            return translate("Doctor", "Not checked")


def check_name(check: Check) -> str:
    """What was looked at."""
    match check:
        case Check.PROGRAM:
            return translate("Doctor", "Program")
        case Check.QT:
            return translate("Doctor", "Window system")
        case Check.DISPLAYS:
            return translate("Doctor", "Screens")
        case Check.PRINTERS:
            return translate("Doctor", "Printers")
        case Check.SETTINGS:
            return translate("Doctor", "Settings")
        case Check.DISK:
            return translate("Doctor", "Disk")
        case Check.JOURNAL:
            return translate("Doctor", "Journal")
        case Check.COPIES:
            return translate("Doctor", "Daily copy")
        case Check.KEYRING:
            return translate("Doctor", "Keyring")
        case Check.NAME:
            return translate("Doctor", "Name lookup")
        case Check.NETWORK:
            return translate("Doctor", "Connection")
        case Check.CLOCK:
            return translate("Doctor", "Clock")
        case Check.KEY:
            return translate("Doctor", "API key")
