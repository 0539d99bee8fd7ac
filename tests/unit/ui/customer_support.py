"""What a customer reads on the screen that faces them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from pos_app.domain.settings import Environment
from pos_app.ui.customer_display import CustomerDisplay
from pos_app.ui.languages import Tongue
from pos_app.ui.theme import sheet
from pos_app.ui.widgets.customer_text import EDGE, CustomerText

SHOP = "Boekhandel De Lindeboom"
SIZES = [(800, 480), (1024, 600), (960, 540), (1920, 1080), (3840, 2160), (480, 800), (1080, 1920)]
"""Of customers' screens, in logical pixels, lying and upright."""
_ROOM = 200
"""Pixels around a text in which cut-off ink would show."""


def always(_link: str) -> bool:
    """Every link may be shown."""
    return True


def a_display(now: Callable[[], datetime], **changes: Any) -> CustomerDisplay:
    """A dressed display of the test environment that speaks English."""
    values: dict[str, Any] = {
        "shop_name": SHOP,
        "environment": Environment.TEST,
        "language": "en",
        "may_show": always,
        "now": now,
    }
    display = CustomerDisplay(**(values | changes))
    display.setStyleSheet(sheet("customer"))
    display.resize(800, 480)
    display.show()
    return display


def texts(display: QWidget) -> list[CustomerText]:
    """The texts that can be seen."""
    found = display.findChildren(CustomerText)
    return [text for text in found if text.text() and text.isVisibleTo(display)]


def read(display: QWidget) -> str:
    """All that can be read, one text a line."""
    return "\n".join(text.text() for text in texts(display))


def letters(display: QWidget, name: str) -> int:
    """The smallest font size, in logical pixels, of the texts of that object name."""
    return min(
        text.fitting_font().pixelSize() for text in texts(display) if text.objectName() == name
    )


def clipped(text: CustomerText) -> bool:
    """Whether any of its ink falls outside its place: drawn once more with room all around."""
    place = QRect(QPoint(_ROOM, _ROOM), text.size())
    whole = place.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM).size()
    image = QImage(whole, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    blank = image.copy()
    painter = QPainter(image)
    painter.setFont(text.fitting_font())
    wrapped = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextDontClip.value
    painter.drawText(
        place.adjusted(EDGE, 0, -EDGE, 0), text.alignment().value | wrapped, text.text()
    )
    painter.fillRect(place, Qt.GlobalColor.white)
    painter.end()
    return image != blank


class NamedTongue(Tongue):
    """Says in which language it speaks, whatever was translated by now."""

    def say(self, context: str, text: str, n: int = -1) -> str:
        return f"[{self.language}] {text}"


class LongTongue(Tongue):
    """Says everything in four tenths more letters, as another language might."""

    def say(self, context: str, text: str, n: int = -1) -> str:
        said = super().say(context, text, n)
        more = -(-len(said) * 4 // 10)
        return said + (" verlängert" * more)[:more]
