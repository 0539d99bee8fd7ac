"""Garbage is collected on the GUI thread and nowhere else.

Python collects in whichever thread happens to allocate. A widget or timer that is part of a
circle of references would then be destroyed by a worker, and Qt crashes ("Timers cannot be
stopped from another thread"). So the automatic collection is off, and a timer does its work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 500
_OLD_ONCE_IN = 10
"""Looks: what has outlived two collections is gone through less often, as Python does."""


class Sweeper(QObject):
    """Collects what Python would have, between two events."""

    def __init__(self, parent: QObject | None = None, look_ms: int = _LOOK_MS) -> None:
        super().__init__(parent)
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(look_ms)
        self._timer.timeout.connect(self._on_timer)

    def start(self) -> None:
        """Take over from Python's automatic collection."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Collect no more; the automatic collection stays off until somebody turns it on."""
        self._timer.stop()

    @Slot()
    def _on_timer(self) -> None:
        self._looks = (self._looks + 1) % _OLD_ONCE_IN
        if gc.get_count()[0] > gc.get_threshold()[0] or not self._looks:
            gc.collect(1 if self._looks else 2)
