"""What to do about what the doctor found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.errors import Cause
from pos_app.domain.findings import Check, Finding, Level, Trouble

translate = QCoreApplication.translate


def advice(finding: Finding) -> str:
    """What to do; "" where there is nothing to do, or another line tells it."""
    if finding.level in (Level.GOOD, Level.SKIPPED):
        return ""
    match finding.check:
        case Check.PROGRAM:
            return translate("Doctor", "Install the program anew, with another version of Qt.")
        case Check.QT:
            return translate("Doctor", "Start the program on a computer with a screen.")
        case Check.DISPLAYS:
            return _screens(finding)
        case Check.PRINTERS:
            return _printers(finding)
        case Check.SETTINGS:
            return _settings(finding)
        case Check.DISK:
            return _disk(finding)
        case Check.JOURNAL:
            return _journal(finding)
        case Check.COPIES:
            return translate(
                "Doctor",
                "Leave the till open for a few minutes: it makes one by itself. If this line "
                "stays, look at the disk.",
            )
        case Check.KEYRING:
            return translate(
                "Doctor",
                "Set up this computer's keyring (on Linux GNOME Keyring or KWallet), then start "
                "again. Until then the key is asked for at each start.",
            )
        case Check.CLOCK:
            return translate(
                "Doctor",
                "Let this computer set its clock by the internet. Links end by MultiSafepay's "
                "clock.",
            )
        case Check.KEY:
            return _key(finding)
        case Check.NAME | Check.NETWORK:
            return _network(finding)


def _screens(finding: Finding) -> str:
    if finding.matter is Trouble.SMALL_SCREEN:
        return translate(
            "Doctor", "The window needs 960 by 540: choose a smaller scaling in the system."
        )
    return translate("Doctor", "Connect it, or choose another one in the View menu.")


def _printers(finding: Finding) -> str:
    if finding.matter is Trouble.NO_PRINTER:
        return translate(
            "Doctor", "Set one up in the system, if codes and receipts are to be printed."
        )
    return translate("Doctor", "Switch it on, or choose another one in the settings.")


def _settings(finding: Finding) -> str:
    match finding.matter:
        case Trouble.UNKNOWN_SETTINGS:
            return translate("Doctor", "Set them anew in the program.")
        case Trouble.NO_SETTINGS:
            return translate(
                "Doctor", "Set up the shop anew. The damaged file is kept under another name."
            )
        case Cause.SETTINGS_NEWER:
            return _update()
        case _:
            return translate("Doctor", "Let this user read the program's own folders.")


def _disk(finding: Finding) -> str:
    if finding.matter is Trouble.UNWRITABLE:
        return translate(
            "Doctor",
            "Let this user write the program's own folders, and look whether the disk is full or "
            "broken. Without it nothing is sold.",
        )
    return translate(
        "Doctor", "Delete or move what is not needed. The till can't sell on a full disk."
    )


def _journal(finding: Finding) -> str:
    match finding.matter:
        case Cause.NEWER:
            return _update()
        case Cause.LOCKED:
            return translate("Doctor", "Close the other program.")
        case Cause.DAMAGED:
            return translate(
                "Doctor",
                "Start the program: it offers the newest good copy. Leave the files where they "
                "are.",
            )
        case _:
            return translate("Doctor", "Let this user read the program's own folders.")


def _key(finding: Finding) -> str:
    match finding.matter:
        case Cause.NO_KEYRING:
            return translate("Doctor", "Unlock it, then check again.")
        case Cause.WRONG_KEY:
            return translate(
                "Doctor",
                "Store the key of this very environment: test and live have one each. It stands "
                "in MultiSafepay's dashboard, under the site's settings.",
            )
        case Cause.NO_KEY | Cause.BAD_KEY:
            return translate(
                "Doctor",
                "Store it with “pos-app key set”. It stands in MultiSafepay's dashboard, under "
                "the site's settings.",
            )
        case _:
            return translate("Doctor", "Check again in a minute.")


def _network(finding: Finding) -> str:
    match finding.matter:
        case Cause.TLS:
            return translate(
                "Doctor",
                "Look at the date of this computer, and ask who looks after the network whether "
                "something reads along.",
            )
        case Cause.REDIRECT | Cause.GARBLED | Cause.TOO_LONG:
            return translate(
                "Doctor", "Sign in to this network with a browser, or use another network."
            )
        case Cause.SERVER | Cause.BUSY:
            return translate(
                "Doctor", "Wait a few minutes, then check again. QR codes on screen stay valid."
            )
        case Cause.NO_SANDBOX:
            return translate("Doctor", "Close the program and start it again.")
        case _:
            return translate(
                "Doctor",
                "Look at the cable or the Wi-Fi, then at the router. If other pages open, a "
                "firewall may hold back this program.",
            )


def _update() -> str:
    return translate("Doctor", "Update this program.")
