"""How the clerk's window is laid out: band and bars above, faces and orders, the action below."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.settings import Environment, Settings
from pos_app.ui import wording
from pos_app.ui.widgets.action_bar import ActionBar
from pos_app.ui.widgets.bar_scroll import BarScroll
from pos_app.ui.widgets.bars import Bars
from pos_app.ui.widgets.faces import Faces

_SIDE_WIDTHS = (264, 360, 560)
"""Pixels, from the narrowest to the widest, and to that on a huge screen."""
_WIDE, _SIDE_MORE = 1024, 284
"""Pixels: a window that wide has so much for the orders."""
_SIDE_SHARE = 0.22
_LEAST = QSize(800, 480)
_ROOMS = (("huge", QSize(2600, 1400)), ("large", QSize(1600, 860)), ("roomy", QSize(1180, 700)))
"""From here on everything is written larger: a large screen is looked at from further."""
_LOW = 680
"""Pixels of height below which what is said above everything must be short."""


class Pane(QWidget):
    """Places its parts; what they say and do is theirs."""

    def __init__(self, settings: Settings, environment: Environment, *, lan: bool) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setProperty("room", "")
        # Not what its parts would like: the window must get small again after it was large.
        self.setMinimumSize(_LEAST)
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
        self._band_words.setWordWrap(True)
        if environment is not Environment.LIVE:
            self._band.addWidget(self._band_words, 1)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "brand")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(12, 0, 4, 0)
        self._head.addWidget(self._title, 1)
        self._beside = QFrame()
        self._beside.setObjectName("side")
        self._beside.setFixedWidth(_SIDE_WIDTHS[0])
        self._side = QVBoxLayout(self._beside)
        self._side.setContentsMargins(1, 4, 1, 1)
        self._side.addLayout(self._head)
        self._side.addStretch()
        body = QHBoxLayout()
        body.setContentsMargins(8, 8, 8, 8)
        body.setSpacing(8)
        body.addWidget(self.faces, 1)
        body.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._band)
        column.addWidget(BarScroll(self.bars))
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

    def order_keys(self) -> None:
        """Lead Tab through the parts as they are read, whenever each of them was built."""
        parts = (self.faces, self._beside, self.action_bar, self.bars)
        stops = (stop for part in parts for stop in part.findChildren(QWidget) if self._stops(stop))
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least, most, huge = _SIDE_WIDTHS
        if self.width() >= _WIDE:
            least = _SIDE_MORE
        if self.width() >= _ROOMS[0][1].width():
            most = huge
        self._beside.setFixedWidth(min(max(int(self.width() * _SIDE_SHARE), least), most))
        self.bars.fold(self.height() < _LOW)
        room = _room_of(self.size())
        if self.property("room") != room:
            self.setProperty("room", room)
            # Qt does not look at what is inside by itself.
            for styled in (self, *self.findChildren(QWidget)):
                styled.style().unpolish(styled)
                styled.style().polish(styled)

    def expect(self, size: QSize) -> None:
        """The size it will be shown at: before that, nothing has to be written anew for it."""
        self.setProperty("room", _room_of(size))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _stops(self, stop: QWidget) -> bool:
        by_tab = stop.focusPolicy() & Qt.FocusPolicy.TabFocus
        return bool(by_tab) and stop.window() is self.window()

    def _say(self) -> None:
        environment, lan = self._environment
        self._band_words.setText(wording.environment_band(environment, lan=lan))
        self._title.setText(self.tr("Orders"))
        self._title.setToolTip(self._title.text())


def _room_of(size: QSize) -> str:
    fitting = (room for room, least in _ROOMS if size.expandedTo(least) == size)
    return next(fitting, "")
