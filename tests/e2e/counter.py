"""The clerk's side of the counter: presses keys, looks at the screen, reads the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pos_app.app import Program, make_application
from pos_app.books import Launch
from pos_app.domain.settings import Environment, Settings

PATIENCE = 20_000
"""Milliseconds; what a machine busy with other tests may take for one step."""
WidgetT = TypeVar("WidgetT", bound=QWidget)


class Counter:
    """A clerk at the program's window. Only keys and visible texts, no inner doors."""

    def __init__(self, program: Program, qtbot: QtBot, folder: Path) -> None:
        self.program = program
        self.window = program.window
        self._qtbot = qtbot
        self._folder = folder

    def type_order(self, brand: str, digits: str) -> None:
        """Brand by its first letters, Tab, the amount's digits."""
        self.find(QWidget, "brand").setFocus()
        self.keys(brand)
        self.press(Qt.Key.Key_Tab)
        self.keys(digits)

    def keys(self, text: str) -> None:
        QTest.keyClicks(self._focused(), text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._focused(), key)

    def confirm(self) -> None:
        """Enter, as soon as it means something."""
        self.until(self.find(QPushButton, "primary").isEnabled)
        self.press(Qt.Key.Key_Return)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def take_order(self, brand: str, digits: str) -> str:
        """Type, press Enter, wait for the code; returns the link that the screen shows."""
        before = self.order_shown()
        self.type_order(brand, digits)
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.order_shown() not in ("", before) and self.link_on_screen() != "")
        return self.link_on_screen()

    def link_on_screen(self) -> str:
        """What a phone reads off the window's pixels; "" if there is no code."""
        found = zxingcpp.read_barcodes(picture_of(self.window))
        return found[0].text if found else ""

    def says(self, name: str) -> str:
        """The text of a visible label; "" if it is hidden."""
        label = self.window.findChild(QLabel, name)
        return label.text() if label is not None and label.isVisible() else ""

    def order_shown(self) -> str:
        return self.says("panel_reference")

    def wait_for(self, word: str) -> None:
        """Wait until the verdict across the panel begins with this."""
        self.until(lambda: self.says("state_word").startswith(word))

    def until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=PATIENCE)

    def find(self, kind: type[WidgetT], name: str) -> WidgetT:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def rows(self) -> list[tuple[str, str]]:
        """Brand and state of each row of today's list, top down."""
        model = self.window.payments
        return [
            (str(model.index(row, 1).data()), str(model.index(row, 3).data()))
            for row in range(model.rowCount())
        ]

    def journaled(self, column: str) -> list[object]:
        """A column of the journal's orders, oldest first, read from the file itself."""
        path = self._folder / "journal-sandbox.sqlite3"
        with sqlite3.connect(path) as connection:
            rows = connection.execute(f"SELECT {column} FROM orders ORDER BY created_at")  # noqa: S608
            values = [value for (value,) in rows]
        connection.close()
        return values

    def practise(self, words: str) -> None:
        """Choose a case in the trainer's menu, and wait until the sandbox plays it."""
        menu = self.find(QToolButton, "practice").menu()
        (action,) = (each for each in menu.actions() if each.text() == words)
        action.trigger()
        self.until(lambda: self.program.books.practised == action.data())

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window


@contextmanager
def open_counter(qtbot: QtBot, folder: Path, settings: Settings | None = None) -> Iterator[Counter]:
    """The whole program over this folder, ready to sell."""
    from shiboken6 import delete

    make_application()
    launch = Launch(Environment.SANDBOX, settings or Settings(), folder, pace=0.05, budget=0.01)
    with Program(launch) as program:
        program.window.show()
        counter = Counter(program, qtbot, folder)
        qtbot.waitUntil(lambda: counter.says("order_id").startswith("till1-"), timeout=3 * PATIENCE)
        yield counter
        program.window.close()
    delete(program.window)


def picture_of(widget: QWidget) -> Image.Image:
    """The widget's pixels as they are on the screen."""
    grabbed = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombytes(
        "RGB",
        (grabbed.width(), grabbed.height()),
        bytes(grabbed.constBits()),
        "raw",
        "RGB",
        grabbed.bytesPerLine(),
    )
