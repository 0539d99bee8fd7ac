"""The clerk's side of the counter: presses keys, looks at the screen, reads the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import zxingcpp
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pos_app.app import make_application
from pos_app.domain.settings import Environment, Settings
from pos_app.launch import Launch
from pos_app.program import Program
from pos_app.ui.customer_display import CustomerDisplay
from pos_app.ui.surroundings import Surroundings

PATIENCE = 20_000
"""Milliseconds; what a machine busy with other tests may take for one step."""
_CLERKS_GAP, _SCANNERS_GAP = 80, 8
"""Milliseconds between two keys."""
_TEXTS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t", Qt.Key.Key_Backspace: "\b"}
WidgetT = TypeVar("WidgetT", bound=QWidget)


class Counter:
    """A clerk at the program's window. Only keys and visible texts, no inner doors."""

    def __init__(self, program: Program, qtbot: QtBot, folder: Path) -> None:
        self.program = program
        self.window = program.window
        self._qtbot = qtbot
        self._folder = folder
        self._pressed_at = 1_000
        """Milliseconds: when the last key was pressed, by the keys' own clock."""

    def type_order(self, brand: str, digits: str) -> None:
        """Brand by its first letters, Tab, the amount's digits."""
        self.find(QWidget, "brand").setFocus()
        self.keys(brand)
        self.press(Qt.Key.Key_Tab)
        self.keys(digits)

    def keys(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focused(), key)

    def hit(
        self,
        keys: str | Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        window: QWidget | None = None,
    ) -> int:
        """Press keys as the system hands them to a window, the clerk's, at a clerk's pace.

        Returns how many were pressed.
        """
        pressed = list(keys) if isinstance(keys, str) else [keys]
        for key in pressed:
            self._from_the_system(key, _CLERKS_GAP, modifier, window or self.window)
        return len(pressed)

    def scan(self, code: str) -> None:
        """A scanner's burst of keys and its Enter, as the system hands them to the window."""
        self._pressed_at += 1_000
        for character in code:
            self._from_the_system(character, _SCANNERS_GAP)
        self._from_the_system(Qt.Key.Key_Return, _SCANNERS_GAP)
        self._pressed_at += 1_000

    def _from_the_system(
        self,
        key: str | Qt.Key,
        gap: int,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        window: QWidget | None = None,
    ) -> None:
        code = key if isinstance(key, Qt.Key) else Qt.Key(ord(key.upper()))
        text = key if isinstance(key, str) else _TEXTS.get(key, "")
        self._pressed_at += gap
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, modifier, text)
            event.setTimestamp(self._pressed_at)
            QApplication.sendEvent((window or self.window).windowHandle(), event)

    def confirm(self) -> None:
        """Enter, as soon as it means something."""
        self.until(self.find(QPushButton, "primary").isEnabled)
        self.press(Qt.Key.Key_Return)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def take_order(self, brand: str, digits: str) -> str:
        """Type, press Enter, wait for the code; returns the link that the screen shows."""
        before = self.order_shown()
        self.type_order(brand, digits)
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.order_shown() not in ("", before) and self.link_on_screen() != "")
        return self.link_on_screen()

    def sell(self, keys: str) -> str:
        """A letter for the brand and the amount's digits, by keys alone, then Enter.

        Returns the link that the screen shows then.
        """
        before = self.order_shown()
        self.hit(keys)
        self.hit(Qt.Key.Key_Return)
        self.until(lambda: self.order_shown() not in ("", before) and self.link_on_screen() != "")
        return self.link_on_screen()

    def link_on_screen(self) -> str:
        """What a phone reads off the window's pixels; "" if there is no code."""
        return link_on(self.window)

    @property
    def around(self) -> Surroundings:
        assert self.program.surroundings is not None
        return self.program.surroundings

    @property
    def display(self) -> CustomerDisplay:
        """The customer's window."""
        return self.around.display

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

    def choose(self, *words: str) -> None:
        """Walk through the view menu to an entry, e.g. "Look", "Dark", and press it."""
        menu: QMenu = self.find(QToolButton, "view_menu").menu()
        menu.aboutToShow.emit()  # it is filled when it opens
        entry = QAction()
        for word in words:
            (entry,) = (each for each in menu.actions() if each.text().startswith(word))
            inner = entry.menu()
            menu = inner if isinstance(inner, QMenu) else menu
        entry.trigger()

    def practise(self, words: str) -> None:
        """Choose a case in the trainer's menu, and wait until the sandbox plays it."""
        menu = self.find(QToolButton, "practice").menu()
        (action,) = (each for each in menu.actions() if each.text() == words)
        action.trigger()
        self.until(lambda: self.program.books.practised == action.data())

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window


@contextmanager
def open_counter(
    qtbot: QtBot,
    folder: Path,
    settings: Settings | None = None,
    *,
    aloud: bool = False,
    **launching: Any,
) -> Iterator[Counter]:
    """The whole program over this folder, ready to sell; silent unless `aloud`.

    `launching` goes into its Launch.
    """
    from shiboken6 import delete

    make_application()
    settings = settings or Settings()
    if not aloud:
        settings = replace(settings, sound_volume=0)
    launching = {"pace": 0.05, "budget": 0.01} | launching
    launch = Launch(Environment.SANDBOX, settings, folder, **launching)
    with Program(launch) as program:
        program.show()
        counter = Counter(program, qtbot, folder)
        qtbot.waitUntil(lambda: counter.says("order_id").startswith("till1-"), timeout=3 * PATIENCE)
        yield counter
        program.window.close()
    delete(program.window)


def link_on(widget: QWidget) -> str:
    """What a phone reads off a widget's pixels; "" if there is no code."""
    found = zxingcpp.read_barcodes(picture_of(widget))
    return found[0].text if found else ""


def read_on(widget: QWidget) -> str:
    """All that stands on a widget, line by line, as long as it is visible."""
    labels = widget.findChildren(QWidget)
    texts = (label.text() for label in labels if isinstance(label, QLabel) and label.isVisible())
    return "\n".join(text.replace("\xa0", " ") for text in texts)


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
