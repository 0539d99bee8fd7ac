"""A clerk's hands: keys into the real window, found by the names its widgets carry."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

_KIND = TypeVar("_KIND", bound=QWidget)


def find(window: QWidget, kind: type[_KIND], name: str) -> _KIND:
    """The one widget of that object name."""
    widget = window.findChild(kind, name)
    assert widget is not None, name
    return widget


def press(widget: QWidget, key: Qt.Key, text: str = "") -> bool:
    """Press and let go of a key; whether anything took it. Without QtTest, which weighs a bit."""
    taken = False
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(widget, event)
        taken = taken or event.isAccepted()
    return taken


def type_amount(window: QWidget, digits: str) -> QLineEdit:
    """Type an amount, cents first; returns its field, ready for Enter."""
    field = find(window, QLineEdit, "amount")
    field.setFocus()
    for digit in digits:
        press(field, Qt.Key(Qt.Key.Key_0 + int(digit)), digit)
    return field


def fill_in(window: QWidget, digits: str) -> QLineEdit:
    """A new order with a brand and an amount; returns the field to press Enter in."""
    again = find(window, QPushButton, "new_order")
    if again.isVisible():
        again.click()
    brand = find(window, QComboBox, "brand")
    brand.setCurrentIndex(brand.findData("VVVGIFTCRD"))
    return type_amount(window, digits)
