"""The outcome as one large picture: a tick, a half disc, a cross or a clock."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.customer_words import Sign

_DARK = 150
"""Lightness of 255 below which a shape is dark enough for white upon it."""


class CustomerSign(QWidget):
    """Draws a `Sign` as large as its place; its colour is the style sheet's, by property `sign`.

    A tick stands on a disc, a cross on an octagon, the clock and the half disc are rings: who
    sees no colours sees the shapes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customer_sign")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._sign = Sign.CLOCK
        self.setProperty("sign", self._sign.value)

    def show_sign(self, sign: Sign) -> None:
        """Take another sign; the same again costs nothing."""
        if sign is self._sign:
            return
        self._sign = sign
        self.setProperty("sign", sign.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(side / 100, side / 100)  # from here on the sign is 100 wide, around 0
        colour = self.palette().color(self.foregroundRole())
        upon = QColor(Qt.GlobalColor.white if colour.lightness() < _DARK else Qt.GlobalColor.black)
        match self._sign:
            case Sign.TICK:
                _filled(painter, colour)
                painter.drawEllipse(QPointF(0, 0), 49, 49)
                _stroked(painter, upon, 10)
                painter.drawPolyline([QPointF(-23, 2), QPointF(-7, 18), QPointF(24, -16)])
            case Sign.CROSS:
                _filled(painter, colour)
                painter.drawPolygon(_octagon(50))
                _stroked(painter, upon, 10)
                painter.drawLine(QPointF(-17, -17), QPointF(17, 17))
                painter.drawLine(QPointF(-17, 17), QPointF(17, -17))
            case Sign.HALF:
                _filled(painter, colour)
                painter.drawPie(QRectF(-45, -45, 90, 90), 90 * 16, 180 * 16)
                _stroked(painter, colour, 7)
                painter.drawEllipse(QPointF(0, 0), 45, 45)
            case Sign.CLOCK:
                _stroked(painter, colour, 7)
                painter.drawEllipse(QPointF(0, 0), 45, 45)
                painter.drawPolyline([QPointF(0, -27), QPointF(0, 0), QPointF(17, 12)])


def _filled(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)


def _stroked(painter: QPainter, colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _octagon(radius: float) -> QPolygonF:
    corners = [(2 * corner + 1) * pi / 8 for corner in range(8)]
    return QPolygonF([QPointF(radius * cos(angle), radius * sin(angle)) for angle in corners])
