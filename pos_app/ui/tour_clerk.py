"""The tour's clerk: presses keys and buttons, chooses from menus, looks at the state."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from pos_app.domain.payments import Payment, PaymentState
from pos_app.domain.scans import SILENCE

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

_BETWEEN_KEYS = 0.09
"""Seconds: faster keys would be a scanner's."""
_AFTER_A_SCAN = 1.2 * SILENCE
"""Seconds until an Enter is a clerk's again."""

Condition = Callable[[], bool]
Steps = Iterator[Condition]
"""What is done one after the other; each condition must hold before it goes on."""
WidgetT = TypeVar("WidgetT", bound=QWidget)


def a_moment(seconds: float = _BETWEEN_KEYS) -> Condition:
    """Holds after the time that fingers need, and the window to draw what has changed."""
    end = monotonic() + seconds
    return lambda: monotonic() >= end


class Clerk:
    """Keys go where the system hands them to the window, as a real keyboard's do."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    # -- hands -------------------------------------------------------------------------------

    def keys(self, keys: str) -> Steps:
        """Press keys one by one, as fingers do."""
        for key in keys:
            self._press(_key_of(key))
            yield a_moment()

    def press(self, key: Qt.Key) -> Steps:
        """Press one key that types nothing."""
        self._press(key)
        yield a_moment()

    def enter(self) -> Steps:
        """Press Enter as soon as it means something."""
        yield self.may_confirm
        yield from self.press(Qt.Key.Key_Return)

    def next_customer(self) -> Steps:
        """Leave the order that is shown to itself."""
        self._press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        yield lambda: self.shown is None

    def scan(self, code: str) -> Steps:
        """Hold a paper with an order number under the scanner."""
        for key in code:
            self._press(_key_of(key))
        self._press(Qt.Key.Key_Return)
        yield lambda: self.shown is not None and self.shown.order_id == code
        yield a_moment(_AFTER_A_SCAN)

    def write(self, name: str, text: str) -> Steps:
        """Click into a field and write."""
        field = self.find(QLineEdit, name)
        field.setFocus()
        QTest.keyClicks(field, text)
        yield a_moment()

    def click(self, name: str) -> Steps:
        """Click a button."""
        self.find(QPushButton, name).click()
        yield a_moment()

    def choose(self, name: str, *wanted: object) -> Steps:
        """Choose the entry of a button's menu that means `wanted`."""
        button = self._window.findChild(QToolButton, name) or self.find(QPushButton, name)
        menu = button.menu()
        assert isinstance(menu, QMenu), name  # noqa: S101 - the window is ours
        menu.aboutToShow.emit()
        _meaning(menu, wanted).trigger()
        yield a_moment()

    def _press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self._window.windowHandle(), key, modifier)

    # -- eyes --------------------------------------------------------------------------------

    @property
    def shown(self) -> Payment | None:
        """The order that Show or Result is about; None on Take."""
        panel = self._window.panel
        if panel is None or self._window.faces.currentWidget() is not panel:
            return None
        return panel.payment

    @property
    def link(self) -> str:
        """The link behind the code that is shown."""
        return "" if self.shown is None else self.shown.payment_url or ""

    def sees(self, state: PaymentState) -> Condition:
        """Holds when the order that is shown has come to this state."""
        return lambda: self.shown is not None and self.shown.state is state

    def sees_code(self) -> bool:
        """Whether a code is shown."""
        return self.find(QWidget, "qr").isVisible()

    def may_confirm(self) -> bool:
        """Whether Enter means something."""
        return self.find(QPushButton, "primary").isEnabled()

    def find(self, kind: type[WidgetT], name: str) -> WidgetT:
        """A part of the window."""
        found = self._window.findChild(kind, name)
        assert found is not None, name  # noqa: S101 - the window is ours
        return found


def _key_of(character: str) -> Qt.Key:
    return Qt.Key(ord(character.upper()))


def _meaning(menu: QMenu, wanted: tuple[object, ...]) -> QAction:
    entries = (entry for entry in menu.findChildren(QAction) if _parts(entry.data()) == wanted)
    return next(entries)


def _parts(meaning: object) -> tuple[object, ...]:
    # Qt hands a tuple back as a list.
    return tuple(meaning) if isinstance(meaning, (list, tuple)) else (meaning,)
