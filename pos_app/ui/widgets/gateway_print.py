"""A gateway ID in small print, for the brand box and its list."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette

HINT = QPalette.ColorRole.PlaceholderText
"""The gateway ID's colour."""
_SMALL = 11
"""Pixels: the gateway ID is for whoever reads a dashboard, not for the customer."""


def draw_gateway(painter: QPainter, room: QRect, gateway: str, colour: QColor) -> None:
    """Write a gateway ID at the right end of a place."""
    font = painter.font()
    font.setPixelSize(_SMALL)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, gateway)
