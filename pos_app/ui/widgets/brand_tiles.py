"""The shop's favourite brands, or the recent ones, one key or one touch away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.domain.settings import FAVOURITES_MAX
from pos_app.ui.widgets.brand_tile import BrandTile, TileFace

_GAP, _LEAST, _MOST = 8, 2, 4
"""Pixels between tiles, and how many stand side by side."""


class BrandTiles(QWidget):
    """Up to eight tiles, two rows of four where there is room; none take no room."""

    chosen = Signal(str)
    """The gateway of the tile that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("brand_tiles")
        self._tiles: dict[str, BrandTile] = {}
        self._gateway = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._columns = 0
        self.hide()

    def set_brands(self, faces: Sequence[TileFace]) -> None:
        """Show these brands, the first FAVOURITES_MAX of them, in this order."""
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self._tiles = {face.gateway: BrandTile(face) for face in faces[:FAVOURITES_MAX]}
        for tile in self._tiles.values():
            tile.clicked.connect(self._on_clicked)
            tile.toggled.connect(self._on_toggled)
        self._arrange(self._columns or _MOST)
        self.setVisible(bool(self._tiles))
        self.show_chosen(self._gateway)

    def minimumSizeHint(self) -> QSize:
        # Of the fewest columns, not of those that stand now: else it could never get narrower.
        least = super().minimumSizeHint()
        tile = next(iter(self._tiles.values()), None)
        if tile is not None:
            least.setWidth(_LEAST * tile.minimumSizeHint().width() + (_LEAST - 1) * _GAP)
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tile = next(iter(self._tiles.values()), None)
        if tile is not None:
            fitting = (self.width() + _GAP) // (tile.minimumSizeHint().width() + _GAP)
            rows = -(-len(self._tiles) // min(max(fitting, _LEAST), _MOST))
            columns = -(-len(self._tiles) // rows) if rows > 1 else _MOST
            if columns != self._columns:
                self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        for place, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, *divmod(place, columns))
        for column in range(_MOST):
            self._grid.setColumnStretch(column, int(column < columns))

    @Slot(str)
    def show_chosen(self, gateway: str) -> None:
        """Mark the tile of the chosen brand, if it has one; "" marks none."""
        self._gateway = gateway
        for tile in self._tiles.values():
            tile.setChecked(tile.face.gateway == gateway)

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, BrandTile):
            self.chosen.emit(tile.face.gateway)

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        # A screen reader toggles a tile where a finger presses it.
        tile = self.sender()
        if not isinstance(tile, BrandTile):
            return
        gateway = tile.face.gateway
        if checked and gateway != self._gateway:
            self.chosen.emit(gateway)
        tile.setChecked(gateway == self._gateway)
