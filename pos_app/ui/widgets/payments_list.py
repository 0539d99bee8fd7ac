"""The orders beside the sale: those that need eyes first, then the rest of today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from pos_app.domain.payments import Payment
from pos_app.ui.viewmodels.payments import PaymentRole, PaymentsModel, needs_eyes
from pos_app.ui.widgets.order_delegate import OrderDelegate

_AGES = 15_000
"""Milliseconds: ages are told in minutes."""


class PaymentsList(QListView):
    """A read-only list over `PaymentsModel`; a click or Enter brings an order to the panel."""

    chosen = Signal(str)
    """The order number of the row that was clicked or entered."""

    def __init__(
        self, model: PaymentsModel, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """`now` is the till's time (UTC)."""
        super().__init__(parent)
        self.setObjectName("payments")
        self._sorted = _EyesFirst(self)
        self._sorted.setSourceModel(model)
        self._sorted.sort(0)
        self.setModel(self._sorted)
        self.setItemDelegate(OrderDelegate(now, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self._ages = QTimer(self)
        self._ages.setInterval(_AGES)
        self._ages.timeout.connect(self.viewport().update)
        self._ages.start()
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self._say()

    def show_chosen(self, order_id: str) -> None:
        """Mark the order that the panel shows; "" marks none."""
        for row in range(self._sorted.rowCount()) if order_id else ():
            index = self._sorted.index(row, 0)
            if index.data(PaymentRole).order_id == order_id:
                self.setCurrentIndex(index)
                return
        self.clearSelection()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Today's orders"))

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(PaymentRole).order_id)


class _EyesFirst(QSortFilterProxyModel):
    """What needs somebody's eyes stands on top, else the newest."""

    def lessThan(
        self,
        left: QModelIndex | QPersistentModelIndex,
        right: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        return _rank(left.data(PaymentRole)) > _rank(right.data(PaymentRole))


def _rank(payment: Payment) -> tuple[bool, datetime, str]:
    return needs_eyes(payment), payment.created_at, payment.order_id
