"""The tour's pictures: numbered, of the clerk's window, the customer's screen, or both at once."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

CUSTOMER_SCREEN = "customer"
"""The name of the screen that faces the customer, where `two_screens` draws."""
_CLERK_SIZE, _CUSTOMER_SIZE = (1180, 720), (1280, 720)
_GAP = 24
"""Pixels between two windows in one picture."""
_SMALLEST_FILE = 0
"""What Qt calls this quality costs time and no pixel of a PNG."""


def two_screens(folder: Path) -> str:
    """Describe the clerk's and the customer's screen in `folder`, to be drawn in memory.

    Returns what QT_QPA_PLATFORM has to be.
    """
    screens, left = [], 0
    for name, (width, height) in (("clerk", _CLERK_SIZE), (CUSTOMER_SCREEN, _CUSTOMER_SIZE)):
        place = {"name": name, "x": left, "y": 0, "width": width, "height": height}
        screens.append(place | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1})
        left += width
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    return f"offscreen:configfile={path}"


class Album:
    """A folder of pictures; whoever asks for one names what it shows."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.count = 0

    def next_path(self, name: str) -> Path:
        """Where the next picture goes."""
        self.count += 1
        return self._folder / f"{self.count:02d}-{name}.png"

    def keep(self, name: str, *windows: QWidget) -> None:
        """Keep what windows show at this moment, side by side."""
        grabbed = [_grabbed(window) for window in windows]
        width = sum(one.width() for one in grabbed) + _GAP * (len(grabbed) - 1)
        picture = QImage(width, max(one.height() for one in grabbed), QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        left = 0
        for one in grabbed:
            painter.drawPixmap(QPoint(left, 0), one)
            left += one.width() + _GAP
        painter.end()
        path = self.next_path(name)
        picture.save(str(path), quality=_SMALLEST_FILE)
        print(path)


def _grabbed(window: QWidget) -> QPixmap:
    if not window.isVisible():
        # No second screen here: it is drawn as if there were one.
        window.resize(*_CUSTOMER_SIZE)
    return window.grab()
