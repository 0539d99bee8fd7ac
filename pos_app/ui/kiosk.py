"""A window that fills the screen and is left by a supervisor alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from pos_app.ui.viewmodels.guard import Guard, Purpose

KEYS = QKeySequence("Ctrl+Shift+Q")
"""Leave the full screen, and back to it."""


class Kiosk(QObject):
    """Holds a window's closing back while it fills the screen and there is a PIN.

    It keeps nobody from the system's own keys: that is the system's business.
    """

    def __init__(self, window: QWidget, guard: Guard) -> None:
        super().__init__(window)
        self._window, self._guard = window, guard
        self.on = False
        """Whether the window fills the screen."""
        window.installEventFilter(self)
        QShortcut(KEYS, window).activated.connect(self._on_keys)

    def enter(self) -> None:
        """Fill the screen, without a frame to close it by."""
        self.on = True
        self._window.setWindowFlag(Qt.WindowType.FramelessWindowHint, True)
        self._window.showFullScreen()

    def leave(self) -> None:
        """An ordinary window again."""
        if self.on:
            self.on = False
            self._window.setWindowFlag(Qt.WindowType.FramelessWindowHint, False)
            self._window.showNormal()

    def let_go(self) -> None:
        """Let the window close without anybody being asked."""
        self.on = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self.on and self._guard.is_set:
            event.ignore()
            self._guard.ask(Purpose.LEAVE, self._close_soon)
            return True
        return super().eventFilter(watched, event)

    def _close_soon(self) -> None:
        # Not in the middle of the closing that is being held back.
        QTimer.singleShot(0, self._close)

    @Slot()
    def _close(self) -> None:
        # It may ask back once for codes that can still be paid: then it fills the screen still.
        self.let_go()
        if not self._window.close():
            self.on = True

    @Slot()
    def _on_keys(self) -> None:
        if self.on:
            self._guard.ask(Purpose.LEAVE, self.leave)
        else:
            self.enter()
