"""How the clerk's window is laid out: band and bars above, faces and orders, the action below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_app.domain.settings import Environment, Settings
from pos_app.ui import wording
from pos_app.ui.widgets.action_bar import ActionBar
from pos_app.ui.widgets.bars import Bars
from pos_app.ui.widgets.faces import Faces

_SIDE_WIDTH = 264


class Pane(QWidget):
    """Places its parts; what they say and do is theirs."""

    def __init__(self, settings: Settings, environment: Environment, *, lan: bool) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._environment = environment, lan
        self.bars = Bars()
        self.faces = Faces(settings)
        self.action_bar = ActionBar()
        self._band = QHBoxLayout()
        self._band.setSpacing(0)
        self._band_words = QLabel()
        self._band_words.setObjectName("test_band")
        self._band_words.setTextFormat(Qt.TextFormat.PlainText)
        self._band_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if environment is not Environment.LIVE:
            self._band.addWidget(self._band_words, 1)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "brand")
        self._head = QHBoxLayout()
        self._head.setContentsMargins(12, 0, 4, 0)
        self._head.addWidget(self._title, 1)
        side = QFrame()
        side.setObjectName("side")
        side.setFixedWidth(_SIDE_WIDTH)
        self._side = QVBoxLayout(side)
        self._side.setContentsMargins(1, 4, 1, 1)
        self._side.addLayout(self._head)
        self._side.addStretch()
        body = QHBoxLayout()
        body.setContentsMargins(12, 12, 12, 12)
        body.setSpacing(12)
        body.addWidget(self.faces, 1)
        body.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._band)
        column.addWidget(self.bars)
        column.addLayout(body, 1)
        column.addWidget(self.action_bar)
        self._say()

    def add_to_band(self, widget: QWidget) -> None:
        """Right of the TEST band's words."""
        self._band.addWidget(widget)

    def add_above_orders(self, widget: QWidget) -> None:
        """Right of the orders' title."""
        self._head.addWidget(widget)

    def show_orders(self, orders: QWidget) -> None:
        """Fill the side with the list of orders."""
        self._side.addWidget(orders, 1000)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        environment, lan = self._environment
        self._band_words.setText(wording.environment_band(environment, lan=lan))
        self._title.setText(self.tr("Orders"))
