"""The three numbered steps to a payment, the present one marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.widgets.customer_text import CustomerText, unit

_LETTERS = 24
"""Font size of the instructions in the smallest window; they never ask for less."""
_LARGEST = 28


class CustomerSteps(QWidget):
    """Shows the steps one under the other, all in one size.

    The present step has a filled number and a frame; the others a ring.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customer_steps")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._texts = [CustomerText("customer_step", parent=self) for _ in range(3)]
        self._shown = ("", "", ""), 0

    def show_steps(self, texts: tuple[str, str, str], present: int) -> None:
        """Show these words; `present` is the step the customer is at, from 0."""
        if (texts, present) == self._shown:
            return
        self._shown = texts, present
        for number, (label, text) in enumerate(zip(self._texts, texts, strict=True), 1):
            label.setText(text)
            label.setAccessibleName(f"{number}. {text}")
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        one = unit(self)
        colour = self.palette().color(self.foregroundRole())
        paper = self.palette().color(self.backgroundRole())
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(int(22 * one))
        painter.setFont(font)
        for number in range(3):
            row = self._row(number)
            present = number == self._shown[1]
            painter.setPen(QPen(colour, max(2.0, 2 * one)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if present:
                painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 10 * one, 10 * one)
                painter.setBrush(colour)
            radius = 18 * one
            disc = QPointF(row.left() + 26 * one, row.center().y())
            painter.drawEllipse(disc, radius, radius)
            painter.setPen(paper if present else colour)
            round_it = QRectF(disc.x() - radius, disc.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(round_it, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _row(self, number: int) -> QRectF:
        high = min(self.height() / 3, 96 * unit(self))
        top = (self.height() - 3 * high) / 2
        gap = 3 * unit(self)
        return QRectF(0, top + number * high + gap, self.width(), high - 2 * gap)

    def _arrange(self) -> None:
        one = unit(self)
        for number, label in enumerate(self._texts):
            row = self._row(number).adjusted(52 * one, 3 * one, -4 * one, -3 * one)
            label.setGeometry(row.toRect())
            label.ask_pixels(_LARGEST * one)
        smallest = min(label.fitting_font().pixelSize() for label in self._texts)
        for label in self._texts:
            label.ask_pixels(smallest)
