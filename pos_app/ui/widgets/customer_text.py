"""Words on the customer's screen: as large as was asked for, smaller where they would be cut."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_SMALLEST = 8
_ENDLESS = 100_000
EDGE = 2
"""Logical pixels left and right of the words."""
_LONG_SIDE, _SHORT_SIDE = 800, 480
"""The smallest window that is laid out for; a larger one is the same picture, larger."""


def unit(widget: QWidget) -> float:
    """Logical pixels in the widget's window for one pixel of the smallest window."""
    size = widget.window().size()
    width, height = (
        (_LONG_SIDE, _SHORT_SIDE) if size.width() >= size.height() else (_SHORT_SIDE, _LONG_SIDE)
    )
    return min(size.width() / width, size.height() / height)


class CustomerText(QLabel):
    """A text that is never clipped: it wraps, then shrinks until it fits its place.

    Its own painting chooses the size, so a style sheet gives it colours and nothing else.
    """

    def __init__(
        self,
        name: str,
        *,
        bold: bool = False,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the object name that the style sheet knows it by."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._bold = bold
        self._wanted = _SMALLEST

    def ask_pixels(self, wanted: float) -> None:
        """How large the letters may be, in logical pixels of font size."""
        self._wanted = max(_SMALLEST, int(wanted))
        self.update()

    def fitting_font(self) -> QFont:
        """What the text is painted with. Bold gives way before size does."""
        font = self._largest(self._bold)
        if not self._bold or font.pixelSize() == self._wanted:
            return font
        thin = self._largest(False)
        return thin if thin.pixelSize() > font.pixelSize() else font

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.fitting_font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self._place(), self._flags(), self.text())

    def _place(self) -> QRect:
        # Letters may lean out of their own width by a fraction of a pixel.
        return self.rect().adjusted(EDGE, 0, -EDGE, 0)

    def _flags(self) -> int:
        return self.alignment().value | Qt.TextFlag.TextWordWrap.value

    def _largest(self, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        low, high = _SMALLEST, self._wanted
        while low < high:
            middle = (low + high + 1) // 2
            font.setPixelSize(middle)
            low, high = (middle, high) if self._fits(font) else (low, middle - 1)
        font.setPixelSize(low)
        return font

    def _fits(self, font: QFont) -> bool:
        place = self._place()
        needed = QFontMetrics(font).boundingRect(
            QRect(0, 0, place.width(), _ENDLESS), Qt.TextFlag.TextWordWrap.value, self.text()
        )
        return needed.width() <= place.width() and needed.height() <= place.height()
