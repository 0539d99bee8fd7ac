"""The keys for fingers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS, child, click

from pos_app.ui.widgets.amount_edit import AmountEdit
from pos_app.ui.widgets.keypad import Keypad


class Counter:
    """An amount and its keypad, as a window puts them together."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.amount = AmountEdit("EUR")
        self.keypad = Keypad()
        line = QHBoxLayout(self.window)
        line.addWidget(self.amount)
        line.addWidget(self.keypad)
        self.keypad.amount_key.connect(self.amount.type_key)
        self.keypad.erase_asked.connect(self.amount.erase)
        self.keypad.clear_asked.connect(self.amount.clear_amount)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow, timeout=LONG_MS)
        self.amount.setFocus()

    def key(self, name: str) -> QPushButton:
        return child(self.keypad, QPushButton, f"key_{name}")

    def touch(self, *names: str) -> str:
        for name in names:
            click(self.key(name))
        return self.amount.text()


@pytest.fixture
def counter(qtbot: QtBot) -> Counter:
    return Counter(qtbot)


def test_an_amount_by_touch(counter: Counter) -> None:
    assert counter.touch("1", "2", "5", "0") == "12,50"
    assert counter.touch("erase") == "1,25"
    assert counter.touch("clear") == ""
    assert counter.touch("9", "8", ",", "7", "6") == "98,76"
    assert counter.touch("clear", "3", "4", "00") == "34,00"
    assert QApplication.focusWidget() is counter.amount


def test_every_key_is_there_once_and_large_enough(counter: Counter) -> None:
    keys = counter.keypad.findChildren(QPushButton)
    names = {*"0123456789", "00", ",", "erase", "clear"}
    assert {key.objectName().removeprefix("key_") for key in keys} == names
    assert len(keys) == len(names)
    assert min(min(key.width(), key.height()) for key in keys) >= 56
    assert all(key.focusPolicy() is Qt.FocusPolicy.NoFocus for key in keys)
    places = [key.geometry() for key in keys]
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


def test_a_finger_that_rests_or_slides_off(counter: Counter) -> None:
    key, left = counter.key("7"), Qt.MouseButton.LeftButton
    QTest.mousePress(key, left)
    assert (counter.amount.text(), key.autoRepeat()) == ("", False)
    beside = key.rect().bottomRight() * 2
    QTest.mouseRelease(key, left, Qt.KeyboardModifier.NoModifier, beside)
    assert counter.amount.text() == ""


def test_two_quick_touches_are_two_keys(counter: Counter) -> None:
    key, left = counter.key("7"), Qt.MouseButton.LeftButton
    click(key)
    QTest.mouseDClick(key, left)  # the second press alone
    QTest.mouseRelease(key, left)
    assert counter.amount.text() == "0,77"


def test_whoever_hears_the_keys_gets_words(counter: Counter) -> None:
    for name, words in (("erase", "Take the last key back"), ("clear", "Clear the amount")):
        key = counter.key(name)
        assert (key.accessibleName(), key.toolTip()) == (words, words)
        key.setAccessibleName("")
        QApplication.sendEvent(counter.keypad, QEvent(QEvent.Type.LanguageChange))
        assert key.accessibleName() == words
