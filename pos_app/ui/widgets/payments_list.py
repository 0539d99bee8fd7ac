"""Today's payments with their states; a click or Enter brings one back to the panel."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from pos_app.ui.viewmodels.payments import Column, PaymentRole, PaymentsModel

_WIDEST = {Column.TIME: "00:00", Column.AMOUNT: "€ 99.999,99", Column.STATE: "Partly refunded"}
"""Texts that give the fixed columns their width; the brand takes what is left."""


class PaymentsList(QTableView):
    """A read-only table over `PaymentsModel`."""

    chosen = Signal(str)
    """The order number of the row that was clicked or entered."""

    def __init__(self, model: PaymentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("payments")
        self.setAccessibleName(self.tr("Today's orders"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.BRAND, QHeaderView.ResizeMode.Stretch)
        for column, widest in _WIDEST.items():
            header.resizeSection(column, self.fontMetrics().horizontalAdvance(widest) + 16)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(PaymentRole).order_id)
