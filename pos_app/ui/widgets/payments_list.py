"""The orders beside the sale: those that need eyes first, then the rest of today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from pos_app.domain.match_marks import match_mark
from pos_app.domain.payments import Payment
from pos_app.ui import payment_words, wording
from pos_app.ui.viewmodels.payments import PaymentRole, PaymentsModel, needs_eyes
from pos_app.ui.widgets.order_delegate import OrderDelegate, since

_AGES = 15_000
"""Milliseconds: ages are told in minutes."""
_TEXT = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


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
        self._payments = model
        self._sorted = _EyesFirst(now, self)
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
        row = self._payments.row_of(order_id)
        if row is not None:
            self.setCurrentIndex(self._sorted.mapFromSource(self._payments.index(row, 0)))
            return
        self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        # Qt opens the row and lets Enter climb on, to the window: there it would send the form.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Today's orders"))
        self.viewport().update()

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(PaymentRole).order_id)


class _EyesFirst(QSortFilterProxyModel):
    """What needs somebody's eyes stands on top, else the newest. Its rows say all they show."""

    def __init__(self, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _TEXT) -> Any:
        if role == _SPOKEN:
            return _spoken(super().data(index, PaymentRole), self._now())
        return super().data(index, role)

    def lessThan(
        self,
        left: QModelIndex | QPersistentModelIndex,
        right: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        return _rank(left.data(PaymentRole)) > _rank(right.data(PaymentRole))


def _spoken(payment: Payment, now: datetime) -> str:
    return ", ".join(
        (
            wording.brand_name(payment.gateway),
            wording.money(payment.amount),
            payment_words.state_word(payment),
            match_mark(payment.order_id).word,
            since(payment, now),
        )
    )


def _rank(payment: Payment) -> tuple[bool, datetime, str]:
    return needs_eyes(payment), payment.created_at, payment.order_id
