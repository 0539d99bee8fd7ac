"""The shop's favourite brands, or the recent ones, one key or one touch away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.domain.settings import FAVOURITES_MAX
from pos_app.ui.widgets.brand_tile import BrandTile, TileFace

_COLUMNS = 4


class BrandTiles(QWidget):
    """Up to eight tiles in two rows; none take no room."""

    chosen = Signal(str)
    """The gateway of the tile that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("brand_tiles")
        self._tiles: dict[str, BrandTile] = {}
        self._gateway = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.hide()

    def set_brands(self, faces: Sequence[TileFace]) -> None:
        """Show these brands, the first FAVOURITES_MAX of them, in this order."""
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self._tiles = {face.gateway: BrandTile(face) for face in faces[:FAVOURITES_MAX]}
        for place, tile in enumerate(self._tiles.values()):
            tile.clicked.connect(self._on_clicked)
            self._grid.addWidget(tile, *divmod(place, _COLUMNS))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.setVisible(bool(self._tiles))
        self.show_chosen(self._gateway)

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
