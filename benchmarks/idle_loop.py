"""An event loop with nothing to do: what the machine itself keeps a process waiting."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot

from benchmarks.commands import Commands
from benchmarks.pauses import Pauses
from benchmarks.reporting import report


class IdleLoop(QObject):
    """Obeys "watch" and "stop" like the busy till, and does nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._pauses = Pauses()
        self._commands = Commands()
        self._commands.given.connect(self._on_command)
        self._commands.ended.connect(QCoreApplication.quit)
        self._commands.start()
        report("open")

    @Slot(str)
    def _on_command(self, command: str) -> None:
        if command == "watch":
            self._pauses.start()
        else:
            self._pauses.stop()
            report("pauses", *self._pauses.summary())


def main() -> None:
    """Run until standard input ends."""
    app = QCoreApplication([])
    loop = IdleLoop()
    app.exec()
    del loop
