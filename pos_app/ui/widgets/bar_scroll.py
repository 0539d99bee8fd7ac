"""The bars across the window: they scroll before the order below them runs out of room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pos_app.ui.widgets.bars import Bars

_LEAST = 72
"""Pixels of height that the bars have in any case: the uppermost one is read."""


class BarScroll(QScrollArea):
    """As high as its bars where there is room."""

    def __init__(self, bars: Bars) -> None:
        super().__init__()
        self.setObjectName("bar_scroll")
        self._bars = bars
        self._needed = 0
        self.setWidget(bars)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        bars.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(0, self._needed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self._needed, _LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        column = self._bars.layout()
        assert column is not None  # noqa: S101 - its bars stand in one
        high = column.totalSizeHint().height()
        if column.hasHeightForWidth():
            high = column.totalHeightForWidth(self.width())
        if high != self._needed:
            self._needed = high
            self.updateGeometry()
