"""What a clerk sees and does: visible texts, decoded codes, keys."""

from __future__ import annotations

from typing import TypeVar

import zxingcpp
from PIL import Image
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

LONG_MS = 20_000
"""How long a wait may last on a busy machine; it ends as soon as its condition holds."""
Kind = TypeVar("Kind", bound=QObject)


def child(parent: QObject, kind: type[Kind], name: str) -> Kind:
    """The one widget of that object name."""
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def said(parent: QWidget, name: str) -> str:
    """The text of a label, "" where nobody can see it."""
    label = child(parent, QLabel, name)
    return label.text() if label.isVisibleTo(parent) else ""


def keys(widget: QWidget, text: str) -> None:
    """Type a text, key by key."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click in the middle of a widget, or at a place in it."""
    nothing = Qt.KeyboardModifier.NoModifier
    at = widget.rect().center() if place is None else place
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, nothing, at)


def press(
    widget: QWidget,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release one key."""
    QTest.keyClick(widget, key, modifier)


def picture(widget: QWidget) -> QImage:
    """What the widget looks like, in device pixels, as shades of grey."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def grey_rows(image: QImage) -> list[bytes]:
    """The picture's rows, one byte a pixel."""
    line, width = image.bytesPerLine(), image.width()
    pixels = bytes(image.constBits())
    return [pixels[y * line : y * line + width] for y in range(image.height())]


def scanned(widget: QWidget) -> list[str]:
    """What a phone reads in the picture of a widget."""
    image = picture(widget)
    rows = grey_rows(image)
    photo = Image.frombytes("L", (image.width(), image.height()), b"".join(rows))
    found = zxingcpp.read_barcodes(photo)
    return [code.text for code in found if code.format == zxingcpp.BarcodeFormat.QRCode]
