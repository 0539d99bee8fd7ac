"""A clerk at the whole program on its sandbox, with tiles and keys for fingers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from ui_support import LONG_MS, child, press, said

from pos_app.app import make_application
from pos_app.domain.settings import Environment, Settings
from pos_app.launch import Launch
from pos_app.program import Program
from pos_app.ui.customer_display import CustomerDisplay
from pos_app.ui.main_window import MainWindow
from pos_app.ui.widgets.practice_menu import USUAL, Scene

TOUCHED = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
"""What a person can touch; menus' entries are asked for by their menu."""
DECLINED, PAID, PART = Scene("decline", ""), Scene("pay", ""), Scene("part", "")
DOUBTFUL = Scene("mismatch", "")
FAVOURITES = ("VVVGIFTCRD", "BOEKENBON")


class Clerk:
    """Works by keys alone."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot
        self.window: MainWindow = program.window

    @property
    def display(self) -> CustomerDisplay:
        around = self.program.surroundings
        assert around is not None
        return around.display

    @property
    def focused(self) -> QWidget:
        widget = self.window.focusWidget()
        assert widget is not None
        return widget

    @property
    def primary(self) -> QPushButton:
        return child(self.window, QPushButton, "primary")

    def says(self, name: str) -> str:
        return said(self.window, name).replace("\xa0", " ")

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=LONG_MS)

    def until_says(self, name: str, text: str) -> None:
        self.until(lambda: text in self.says(name))

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClick(self.window.windowHandle(), ord(sign))

    def press(self, *pressed: Qt.Key) -> None:
        for key in pressed:
            QTest.keyClick(self.window.windowHandle(), key)

    def tab_to(self, name: str) -> None:
        """Press Tab until it is reached."""
        for _ in range(40):
            if self.focused.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(name)

    def order(self, text: str, scene: Scene = USUAL, word: str = "Waiting") -> None:
        """A tile's key and the digits, Enter, and the verdict across the panel."""
        self.program.books.play(scene)
        self.type(text)
        self.until(lambda: self.window.form.draft().amount == _amount(text))
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.says("state_word").startswith(word) and self.primary.isEnabled())

    def next(self) -> None:
        """Enter, as soon as it means something; back at the form."""
        self.until(self.primary.isEnabled)
        press(self.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: not self.says("state_word"))

    def through(self, *pressed: Qt.Key) -> None:
        """Open the menu of the button that has the keys by Space, and press these in it."""
        button = self.focused
        assert isinstance(button, QPushButton | QToolButton)
        menu = button.menu()
        assert isinstance(menu, QMenu)

        def walk() -> None:
            for key in pressed:
                popup = QApplication.activePopupWidget()
                assert popup is not None
                QTest.keyClick(popup, key)

        # Qt waits in the menu until it closes.
        menu.aboutToShow.connect(
            lambda: QTimer.singleShot(0, walk), Qt.ConnectionType.SingleShotConnection
        )
        self.press(Qt.Key.Key_Space)
        # Drawing into memory, nobody gives the window its keys back.
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)


def _amount(text: str) -> str:
    digits = "".join(sign for sign in text if sign.isdigit())
    return f"{int(digits[:-2])},{digits[-2:]}"


def name_of(widget: QWidget) -> str:
    """Its object name; a bar's button goes by its bar."""
    around = widget.parentWidget()
    return widget.objectName() or ("" if around is None else around.objectName())


def touchable(window: QWidget) -> list[QWidget]:
    """What can be touched of a window as it is."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, TOUCHED) and widget.window() is window and widget.isVisibleTo(window)
    ]


@contextmanager
def clerk_at(qtbot: QtBot, folder: Path, settings: Settings | None = None) -> Iterator[Clerk]:
    """The whole program, ready to sell, its window in front."""
    make_application()
    shop = settings or Settings(keypad=True, favourites=FAVOURITES)
    with Program(Launch(Environment.SANDBOX, shop, folder, pace=0.05, budget=0.01)) as program:
        clerk = Clerk(program, qtbot)
        clerk.window.show()
        clerk.window.activateWindow()
        clerk.until(lambda: clerk.window.form.draft().order_id and clerk.window.isActiveWindow())
        clerk.until(lambda: clerk.window.findChild(QWidget, "view_menu") is not None)
        yield clerk
        clerk.window.leave()
    delete(program.window)
