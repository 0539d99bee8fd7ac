"""Take: favourite brands, the form, and keys for fingers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.settings import Settings
from pos_app.ui.widgets.order_form import OrderForm

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pos_app.ui.widgets.brand_tiles import BrandTiles
    from pos_app.ui.widgets.keypad import Keypad

_FORM_MAX, _HUGE, _HUGE_FORM_MAX = 960, 2200, 1440
"""A line of a form that is wider is harder to read; on a face that is huge it is written larger."""
_FILLED, _SHARE = 560, 4
"""Pixels of height that tiles and form fill; this part of what is left stays above them."""


class TakeFace(QFrame):
    """The form stands at once; what the first paint need not wait for comes with `furnish`."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("card")
        self.form = OrderForm(settings)
        self.tiles: BrandTiles | None = None
        self.keypad: Keypad | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self._column.addWidget(self.form, 1)
        held = QWidget()
        self._held = held
        self._column.setContentsMargins(0, 0, 0, 0)
        held.setLayout(self._column)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 12, 16, 12)
        self._line.setSpacing(16)
        self._line.addStretch(1)
        self._line.addWidget(held, 1000)
        self._line.addStretch(1)

    def furnish(self, tiles: BrandTiles) -> None:
        """Put the favourites above the form."""
        self.tiles = tiles
        self._column.insertWidget(0, tiles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        above = max(self.height() - _FILLED, 0) // _SHARE
        self._column.setContentsMargins(0, above, 0, 0)
        most = _HUGE_FORM_MAX if self.width() >= _HUGE else _FORM_MAX
        self._held.setMaximumWidth(most)

    def show_keypad(self, keypad: Keypad | None) -> None:
        """Put keys for fingers beside the form, or take them away with None."""
        if self.keypad is not None:
            self._line.removeWidget(self.keypad)
            self.keypad.deleteLater()
        self.keypad = keypad
        if keypad is not None:
            self._line.insertWidget(2, keypad)
