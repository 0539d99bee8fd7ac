"""The peer of the first two figures: the least that PySide6 puts on a screen, one label."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel

from benchmarks.reporting import report


class BareWindow(QLabel):
    """A window of one label that reports its first paint."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__("Hello")
        self._was_painted = False
        self.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    @Slot()
    def _on_painted(self) -> None:
        # Queued, so that the whole window is painted and its event loop runs.
        report("painted", time.monotonic_ns())
        from benchmarks.commands import Commands

        self._commands = Commands()
        self._commands.ended.connect(QApplication.quit)
        self._commands.start()


def main() -> None:
    """Open the window until standard input ends."""
    app = QApplication([])
    window = BareWindow()
    window.show()
    app.exec()
