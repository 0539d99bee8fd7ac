"""How long an event loop was away: a timer that should come every millisecond, and its gaps."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot

INTERVAL = 1
"""Milliseconds between two ticks of a loop that has nothing else to do."""
_STEPS = 10
"""Events a millisecond in `waits`."""


class Pauses(QObject):
    """Records, in milliseconds, how much later than due each tick came."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._last_ns = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Forget what was recorded and begin."""
        self.late = []
        self._last_ns = time.perf_counter_ns()
        self._timer.start(INTERVAL)

    def stop(self) -> None:
        """Record nothing more."""
        self._timer.stop()

    def waits(self) -> list[float]:
        """What an event would have waited, had one come every tenth of a millisecond, sorted.

        One long pause is one late tick but holds up every event that falls into it, so the ticks
        alone would make a busy loop look better than it feels.
        """
        waits = [0.0] * (len(self.late) * INTERVAL * _STEPS)
        for late in self.late:
            waits += [late - step / _STEPS for step in range(int(late * _STEPS))]
        return sorted(waits)

    def summary(self) -> tuple[float, float, float]:
        """Milliseconds: what 99 of 100 events wait at most, the longest pause, the time watched."""
        waits = self.waits()
        return waits[len(waits) * 99 // 100], max(self.late), len(waits) / _STEPS

    @Slot()
    def _on_tick(self) -> None:
        now = time.perf_counter_ns()
        self.late.append(max(0.0, (now - self._last_ns) / 1e6 - INTERVAL))
        self._last_ns = now
