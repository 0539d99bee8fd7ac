"""What the doctor finds on a machine, as codes with facts. Their words: `ui/doctor_words.py`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from pos_app.domain.errors import Cause


class Check(StrEnum):
    """What is looked at, in the order in which it is told."""

    PROGRAM = "program"
    """Versions of the program and of what it stands on."""
    QT = "qt"
    """How windows are drawn."""
    DISPLAYS = "displays"
    PRINTERS = "printers"
    SETTINGS = "settings"
    DISK = "disk"
    """Room where journal, log and settings lie."""
    JOURNAL = "journal"
    COPIES = "copies"
    KEYRING = "keyring"
    NAME = "name"
    """Whether the API's host can be looked up."""
    NETWORK = "network"
    """Whether the API answers."""
    CLOCK = "clock"
    """This computer's clock against the API's."""
    KEY = "key"


class Level(StrEnum):
    """How much a finding matters."""

    GOOD = "good"
    WARN = "warn"
    """The till sells, but somebody should look at it."""
    BAD = "bad"
    SKIPPED = "skipped"
    """It could not be looked at, for a reason that another line tells. Not bad by itself."""


class Trouble(StrEnum):
    """What is the matter where no `Cause` says it."""

    CRASHES = "crashes"
    """This version of Qt ends by itself on this version of Python."""
    IN_MEMORY = "in_memory"
    """Windows are drawn, but no screen shows them."""
    NO_WINDOW = "no_window"
    """There is no screen to ask."""
    SMALL_SCREEN = "small_screen"
    NO_CUSTOMER_SCREEN = "no_customer_screen"
    """The customer's screen of the settings is not connected."""
    NO_PRINTER = "no_printer"
    OTHER_PRINTER = "other_printer"
    """The printer of the settings is not there."""
    UNKNOWN_SETTINGS = "unknown_settings"
    """Some settings are wrong or unknown, and left out."""
    NO_SETTINGS = "no_settings"
    """The settings file can't be read at all."""
    NOT_YET = "not_yet"
    """There is none so far, and need not be."""
    OLD = "old"
    FULL = "full"
    LOW = "low"
    UNWRITABLE = "unwritable"
    AHEAD = "ahead"
    BEHIND = "behind"
    NO_DATE = "no_date"
    """The API did not say what time it is."""
    NOT_NEEDED = "not_needed"
    NO_NETWORK = "no_network"
    """Not looked at: another line says that the API can't be reached."""
    NO_DISK = "no_disk"
    """Not looked at: another line says that the disk takes nothing."""
    ENDED = "ended"
    """The program was closed meanwhile."""


Fact = str | int


class Finding(NamedTuple):
    """One line of the doctor's. `facts` are plain values: no key, no path, nothing of customers."""

    check: Check
    level: Level
    matter: Cause | Trouble | None = None
    """What is the matter; None where nothing is."""
    facts: Mapping[str, Fact] = {}


def worst(findings: tuple[Finding, ...]) -> Level:
    """The level of the whole: GOOD where nothing is bad and nothing to be looked at."""
    levels = {finding.level for finding in findings}
    return next((level for level in (Level.BAD, Level.WARN) if level in levels), Level.GOOD)
