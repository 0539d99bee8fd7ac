"""Tells a scanner from a clerk: to this machine both are a keyboard."""

from __future__ import annotations

from typing import NamedTuple

SCAN_MIN = 6
"""Characters in a row, each within GAP of the one before, that no fingers type."""
GAP = 0.048
"""Seconds. A key waits this long for a follower, so what fingers type is late by less than 50 ms;
scanners leave 1 to 20 ms."""
SILENCE = 0.3
"""Seconds without a key that end a scan whose scanner sends no Enter."""


class Heard(NamedTuple):
    """What keys turned out to be. Most of the time nothing is decided yet."""

    typed: str = ""
    """Typed by hand, in order."""
    scanned: str = ""


NOTHING = Heard()


class Burst:
    """Holds keys back until it is known who pressed them, so nothing has ever to be undone.

    Times are seconds on any one clock that never goes back; the clock of the key events, since
    keys that waited while the program was busy were still pressed when they were pressed.
    """

    def __init__(self) -> None:
        self._held = ""
        self._last = 0.0
        self._scanning = False

    @property
    def scanning(self) -> bool:
        """Whether keys belong to a scan: it is under way, or has just ended.

        What follows an end within SILENCE is the scanner's too: a second Enter, or the next of
        the codes that it has stored.
        """
        return self._scanning

    @property
    def patience(self) -> float | None:
        """Seconds without a key after which `fell_silent` is due; None if nothing waits."""
        if self._scanning:
            return SILENCE
        return GAP if self._held else None

    def typed(self, character: str, at: float) -> Heard:
        """One character was pressed; it is held. Says what the time since the last one decided."""
        heard = self._passed(at)
        self._held += character
        self._last = at
        self._scanning = self._scanning or len(self._held) >= SCAN_MIN
        return heard

    def ended(self, at: float) -> Heard:
        """Enter or Tab was pressed. While `scanning` still holds it was the scanner's."""
        heard = self.interrupted(at)
        if self._scanning:
            heard = self.fell_silent()
            self._last, self._scanning = at, True
        return heard

    def interrupted(self, at: float) -> Heard:
        """Another key was pressed: it comes after what is held. While `scanning` it is noise."""
        heard = self._passed(at)
        return heard if self._scanning or heard != NOTHING else self.fell_silent()

    def fell_silent(self) -> Heard:
        """No key came for `patience`: decide. A rest that is no whole code is dropped."""
        held, scanning = self._held, self._scanning
        self._held, self._scanning = "", False
        if not scanning:
            return Heard(typed=held)
        return Heard(scanned=held) if len(held) >= SCAN_MIN else NOTHING

    def _passed(self, at: float) -> Heard:
        limit = SILENCE if self._scanning else GAP
        return NOTHING if at - self._last < limit else self.fell_silent()
