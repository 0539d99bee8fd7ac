"""Which screen faces the customer, and what happens to its window when that screen goes."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget

_CLOSING_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_F11)
_NUMBER = re.compile(r" \([0-9]+\)$")
"""What tells screens of one name apart is ours: alone, such a screen comes without it."""


class ScreenChoice(NamedTuple):
    """A connected screen as the settings offer it."""

    name: str
    """The system's name; a second screen of the same name has " (2)" behind it, and so on."""
    geometry: QRect
    """Its place on the desktop, in logical pixels."""
    is_primary: bool


class Screens(QObject):
    """Keeps one window on the screen that faces the customer, and off every other one."""

    customer_screen_changed = Signal(bool)
    """Whether the customer's screen is there, when that has changed."""

    closed_by_key = Signal()
    """Somebody pressed Esc or F11 on the window that was shown on the clerk's own screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._screen: QScreen | None = None
        """Where the window stands for the customer; None while it is nowhere."""
        self._awaited = ""
        """The system's name of the screen to come back to; "" for none."""
        self._clerks: QWidget | None = None
        """The window that gets the keys back."""
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - no other kind has screens
        app.screenAdded.connect(self._on_screen_added)
        app.screenRemoved.connect(self._on_screen_removed)

    def choices(self) -> list[ScreenChoice]:
        """The connected screens from left to right, each name once."""
        primary = QGuiApplication.primaryScreen()
        return [
            ScreenChoice(name, screen.geometry(), screen is primary)
            for name, screen in _named().items()
        ]

    @property
    def present(self) -> bool:
        """Whether the window stands on the customer's screen."""
        return self._screen is not None

    def place(self, window: QWidget, name: str) -> None:
        """Show `window` over the whole screen of that name; hide it while there is none.

        `name` is one of `choices()`, or "" for no customer's screen. The only screen there is is
        never taken: it is the clerk's.
        """
        self._take(window)
        screens = _named()
        self._awaited = ""
        screen = screens.get(name) if len(screens) > 1 else None
        if screen is not None:
            self._stand_on(screen)
            return
        self._awaited = _NUMBER.sub("", name)
        self._leave()

    def show_full_screen_here(self, window: QWidget) -> None:
        """Show `window` over the screen at which the clerk works, until Esc or F11.

        It has the keys then, so that these two reach it.
        """
        if self.present:
            return
        self._take(window)
        self._clerks = QApplication.activeWindow()
        screen = QGuiApplication.primaryScreen() if self._clerks is None else self._clerks.screen()
        _set_passive(window, False)
        _fill(window, screen)
        window.activateWindow()

    def leave(self) -> None:
        """Hide the window and let go of it: it is about to end."""
        self._awaited = ""
        self._leave()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _CLOSING_KEYS
            and not self.present
            and isinstance(watched, QWidget)
        ):
            watched.hide()
            if self._clerks is not None:
                self._clerks.activateWindow()
            self.closed_by_key.emit()
            return True
        return super().eventFilter(watched, event)

    def _take(self, window: QWidget) -> None:
        if window is not self._window:
            if self._window is not None:
                self._window.removeEventFilter(self)
            self._window = window
            window.installEventFilter(self)

    def _stand_on(self, screen: QScreen) -> None:
        if self._window is None:
            return
        was_present = self.present
        self._screen = screen
        self._awaited = screen.name()
        _set_passive(self._window, True)
        _fill(self._window, screen)
        if not was_present:
            self.customer_screen_changed.emit(True)

    def _leave(self) -> None:
        was_present = self.present
        self._screen = None
        if self._window is not None:
            self._window.hide()
        if was_present:
            self.customer_screen_changed.emit(False)

    @Slot(QScreen)
    def _on_screen_added(self, screen: QScreen) -> None:
        if not self.present and self._awaited and screen.name() == self._awaited:
            self._stand_on(screen)

    @Slot(QScreen)
    def _on_screen_removed(self, screen: QScreen) -> None:
        # Told before Qt moves what stood there to the primary screen: what is hidden stays so.
        if screen is self._screen:
            self._leave()


def _named() -> dict[str, QScreen]:
    """The screens by a name of their own, from left to right and from top to bottom."""
    screens = sorted(
        QGuiApplication.screens(), key=lambda one: (one.geometry().x(), one.geometry().y())
    )
    seen: Counter[str] = Counter()
    named = {}
    for screen in screens:
        name = screen.name()
        seen[name] += 1
        named[name if seen[name] == 1 else f"{name} ({seen[name]})"] = screen
    return named


def _set_passive(window: QWidget, passive: bool) -> None:
    """Whether the window leaves the keys with the clerk. A change hides it for a moment."""
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, passive)
    flag = Qt.WindowType.WindowDoesNotAcceptFocus
    if bool(window.windowFlags() & flag) is not passive:
        window.setWindowFlag(flag, passive)


def _fill(window: QWidget, screen: QScreen) -> None:
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    # Not showFullScreen, which asks for the keys as well.
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    window.setVisible(True)
