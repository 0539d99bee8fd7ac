"""The peer of the first two figures: the least that PySide6 puts on a screen, one label."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from benchmarks.reporting import report

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class BareWindow(QLabel):
    """A window of one label that reports its first paint."""

    def __init__(self) -> None:
        super().__init__("Hello")
        self._was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # Once the whole window is painted and its event loop runs.
            QTimer.singleShot(0, self._on_painted)

    def _on_painted(self) -> None:
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
