"""The parent's commands as a signal in the child's GUI thread."""

from __future__ import annotations

import os
import threading

from PySide6.QtCore import QObject, Signal


class Commands(QObject):
    """Reads standard input in a thread; its end says `ended`, as a closed window would."""

    given = Signal(str)
    ended = Signal()

    def start(self) -> None:
        """Begin to read. Connect first."""
        threading.Thread(target=self._read, name="commands", daemon=True).start()

    def _read(self) -> None:
        # Not sys.stdin: its lock would be held when the interpreter ends.
        while received := os.read(0, 1024):
            for command in received.decode().split():
                self.given.emit(command)
        self.ended.emit()
