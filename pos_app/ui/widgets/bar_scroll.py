"""The bars across the window: they scroll before the order below them runs out of room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pos_app.ui.widgets.bars import Bars

_NEXT = 24
"""Pixels of the second bar that show: somebody sees that there is more to scroll to."""

_SHARE = 0.3
"""Of a window that is not low: so much the bars may take from what stands below them."""


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
        # The uppermost bar is read in any case, and its button is there to be pressed.
        least = self._bars.first_height + _NEXT
        if not self._bars.folded:
            least = max(least, int(self.window().height() * _SHARE))
        return QSize(0, min(self._needed, least))

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
        # Qt would keep a scroll bar that was needed a moment ago, and the bars' ends below it.
        policy = Qt.ScrollBarPolicy
        fits = high <= self.height()
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
