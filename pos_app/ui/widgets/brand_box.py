"""The dropdown of gift-card brands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
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
        self.setMaxVisibleItems(len(BRANDS))
        for brand in BRANDS:
            self.addItem(brand.name, brand.gateway)
        self.setCurrentIndex(-1)
        self._say()

    @property
    def gateway(self) -> str:
        """The chosen brand's gateway ID, "" if none."""
        return self.currentData() or ""

    def choose(self, gateway: str) -> None:
        """Choose a brand by its gateway; an unknown or barred one or "" chooses none."""
        if self.currentIndex() >= 0:
            # Letters typed for the last customer are no part of the next one's search.
            self.view().keyboardSearch("")
        row = self.findData(gateway) if gateway else -1
        self.setCurrentIndex(row if self._may_be_chosen(row) else -1)

    def set_standing(self, gateway: str, enabled: bool, reason: str = "") -> None:
        """Whether a brand can be sold, and what to know of it; "" for nothing.

        One that can't stands grey in the list and says why. If it was chosen, it no longer is:
        MultiSafepay would refuse the order. ValueError: no brand of ours.
        """
        row = self.findData(gateway)
        if row < 0:
            raise ValueError(gateway)
        from PySide6.QtGui import QStandardItemModel

        model = self.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 - a combo box's own
        model.item(row).setEnabled(enabled)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            self.setItemData(row, reason, role)
        if not enabled and self.currentIndex() == row:
            self.choose("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

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

    def _say(self) -> None:
        self.setPlaceholderText(self.tr("Choose a brand…"))

    def _may_be_chosen(self, row: int) -> bool:
        return bool(self.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled)
