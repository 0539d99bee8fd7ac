"""Keeps the display from going dark while a customer scans it."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

_log = logging.getLogger("pos_app")
CALM_MS = 3_000
"""After so long the wish is passed on. No display sleeps sooner after a key was pressed, and the
seconds in which a code is made and painted belong to the sale."""
_CLOSING_MS = 500


class Awake(QObject):
    """Asks the system for a display that stays on, in a process of its own (see `awake_keeper`).

    Where the system grants no such wish nothing happens, noted once in the log. What was asked
    for ends with this program, however that ends.
    """

    def __init__(self, calm_ms: int = CALM_MS) -> None:
        super().__init__()
        self._wanted = False
        self._noted = False
        self._keeper = QProcess(self)
        self._keeper.setProgram(sys.executable)
        self._keeper.setArguments(["-m", "pos_app.ui.awake_keeper"])
        self._keeper.setStandardOutputFile(QProcess.nullDevice())
        self._keeper.setStandardErrorFile(QProcess.nullDevice())
        self._keeper.finished.connect(self._on_finished)
        self._keeper.errorOccurred.connect(self._on_error)
        self._calm = QTimer(self, singleShot=True, interval=calm_ms)
        self._calm.timeout.connect(self._on_calm)

    @Slot(bool)
    def hold(self, wanted: bool) -> None:
        """Whether the display is to stay on from now on."""
        if wanted is self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._calm.start()
        else:
            self._calm.stop()
            self._keeper.closeWriteChannel()

    def close(self) -> None:
        """Let the display sleep as it likes; waits half a second for the system to hear it."""
        self.hold(False)
        if not self._keeper.waitForFinished(_CLOSING_MS):
            self._keeper.kill()
            self._keeper.waitForFinished(_CLOSING_MS)

    @Slot()
    def _on_calm(self) -> None:
        # Where the last one is still giving back what it held, its end begins the next.
        if self._keeper.state() is QProcess.ProcessState.NotRunning:
            self._keeper.start()

    @Slot(int)
    def _on_finished(self, code: int) -> None:
        if not self._wanted:
            return
        if code != 0:
            self._note_failure()
        elif not self._calm.isActive():
            self._keeper.start()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._note_failure()

    def _note_failure(self) -> None:
        if not self._noted:
            self._noted = True
            _log.info("not_awake")
