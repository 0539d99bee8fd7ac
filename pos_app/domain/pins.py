"""The supervisor's PIN: what it may be, how long wrong ones wait, and what checking one says."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

PIN_LEAST, PIN_MOST = 4, 12
"""Digits."""
_FREE = 3
"""Wrong PINs that nobody waits for."""
_WAITS = (5.0, 15.0, 60.0, 300.0, 600.0, 900.0)
"""Seconds before the next try, from the last free one on; the last for all that follow."""


class Answer(StrEnum):
    """What became of a PIN that was given."""

    RIGHT = "right"
    WRONG = "wrong"
    WAIT = "wait"
    """Too soon after wrong ones: it was not even looked at."""
    UNSET = "unset"
    """There is none, so nothing is guarded."""
    UNREADABLE = "unreadable"
    """Its file can't be read or written. What it guards stays guarded."""


class Checked(NamedTuple):
    """The answer, and the seconds until another PIN is looked at."""

    answer: Answer
    wait: float = 0.0


def is_pin(text: str) -> bool:
    """Whether this may be a PIN: 4 to 12 digits."""
    return PIN_LEAST <= len(text) <= PIN_MOST and re.fullmatch(r"[0-9]+", text) is not None


def wait_after(wrong: int) -> float:
    """Seconds that nobody may try for after so many wrong PINs in a row."""
    if wrong < _FREE:
        return 0.0
    return _WAITS[min(wrong - _FREE, len(_WAITS) - 1)]


def wait_left(wait: float, since: float) -> float:
    """What is left of a wait that began `since` seconds ago by a clock that may have been set.

    Of a clock that was set back nothing is believed: the wait is whole again, and never longer.
    """
    return wait if since < 0 else max(0.0, wait - since)
