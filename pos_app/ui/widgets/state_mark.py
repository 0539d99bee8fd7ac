"""The state's icon, large, where the code was: the outcome is seen from across the counter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui import theme
from pos_app.ui.payment_words import Headline

_LARGEST, _SMALLEST = 320, 72
_ICON_SHARE = 0.65


class StateMark(QWidget):
    """A disc in the headline's tone with its icon, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("state_mark")
        self.setMinimumSize(QSize(_SMALLEST, _SMALLEST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._shown: Headline | None = None
        theme.look().changed.connect(self.update)

    def show_headline(self, headline: Headline) -> None:
        """Take the headline's icon and colour."""
        if headline != self._shown:
            self._shown = headline
            self.setAccessibleName(headline.word)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height() * 4 // 5, _LARGEST)
        disc = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._shown.tone.value))
        painter.drawEllipse(disc)
        inside = int(side * _ICON_SHARE)
        icon = f"state-{self._shown.icon}"
        picture = theme.pixmap(icon, inside, self.devicePixelRatioF(), "on-tone")
        corner = disc.center().toPoint()
        painter.drawPixmap(corner.x() - inside // 2, corner.y() - inside // 2, picture)
