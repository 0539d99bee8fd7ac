"""The dropdown of gift-card brands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from pos_app.domain.brands import BRANDS

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class BrandBox(QComboBox):
    """The 19 brands by name, the gateway ID small beside it; first letters jump.

    Nothing is chosen to begin with: a brand that was only left standing is a sale gone wrong.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Choose a brand…"))
        self.setMaxVisibleItems(len(BRANDS))
        for brand in BRANDS:
            self.addItem(brand.name, brand.gateway)
        self.setCurrentIndex(-1)

    @property
    def gateway(self) -> str:
        """The chosen brand's gateway ID, "" if none."""
        return self.currentData() or ""

    def choose(self, gateway: str) -> None:
        """Choose a brand by its gateway; an unknown one or "" chooses none."""
        if self.currentIndex() >= 0:
            # Letters typed for the last customer are no part of the next one's search.
            self.view().keyboardSearch("")
        self.setCurrentIndex(self.findData(gateway) if gateway else -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.gateway:
            # Loaded once a brand is chosen: no part of the first window.
            from PySide6.QtGui import QPainter

            from pos_app.ui.widgets.gateway_print import HINT, draw_gateway

            painter = QPainter(self)
            room = self.rect().adjusted(0, 0, -34, 0)
            draw_gateway(painter, room, self.gateway, self.palette().color(HINT))

    def showPopup(self) -> None:
        # The delegate and its view are made when they are first looked at; what they need of Qt
        # would make the first window wait.
        from pos_app.ui.widgets.brand_delegate import BrandDelegate

        if not isinstance(self.itemDelegate(), BrandDelegate):
            self.setItemDelegate(BrandDelegate(self))
        super().showPopup()
