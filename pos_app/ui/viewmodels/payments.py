"""Today's payments as a table: rows in, roles out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from pos_app.domain.matters import awaits_handover
from pos_app.domain.payments import OPEN, Payment
from pos_app.ui import payment_words, wording

Index = QModelIndex | QPersistentModelIndex
PaymentRole = int(Qt.ItemDataRole.UserRole)
"""Returns the row's Payment."""
# Numbers, not enums: the table asks for some 300 values in every pass that paints it.
_TEXT = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class Column(IntEnum):
    TIME = 0
    BRAND = 1
    AMOUNT = 2
    STATE = 3


class PaymentsModel(QAbstractTableModel):
    """Newest first. `show_payment` changes one row or puts a new one on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Payment] = []
        """The oldest first, so that a new one moves no other: the view's rows are counted down."""
        self._place: dict[str, int] = {}
        self._texts: dict[str, tuple[str, ...]] = {}
        """What stands in a row, put into words when it is first painted, and only once."""

    def set_rows(self, payments: Sequence[Payment]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = list(payments)[::-1]
        self._place = {payment.order_id: n for n, payment in enumerate(self._rows)}
        self._texts.clear()
        self.endResetModel()

    @Slot(object)
    def show_payment(self, payment: Payment) -> None:
        """Bring one payment up to date."""
        place = self._place.get(payment.order_id)
        if place is None:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._place[payment.order_id] = len(self._rows)
            self._rows.append(payment)
            self.endInsertRows()
            return
        shown, self._rows[place] = self._rows[place], payment
        if _seen(shown) != _seen(payment):
            self._texts.pop(payment.order_id, None)
            row = self._row(place)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def row_of(self, order_id: str) -> int | None:
        """The row that shows an order, if any."""
        place = self._place.get(order_id)
        return None if place is None else self._row(place)

    def _row(self, place: int) -> int:
        """The place of a row, and the row of a place."""
        return len(self._rows) - 1 - place

    def _words(self, payment: Payment) -> tuple[str, ...]:
        words = self._texts.get(payment.order_id)
        if words is None:
            words = self._texts[payment.order_id] = _texts(payment)
        return words

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _TEXT) -> Any:
        payment, column = self._rows[self._row(index.row())], index.column()
        if role == _TEXT:
            return self._words(payment)[column]
        if role == PaymentRole:
            return payment
        if role == _ALIGNMENT and column == Column.AMOUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _SPOKEN:
            return ", ".join(self._words(payment))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            Column.TIME: self.tr("Time"),
            Column.BRAND: self.tr("Brand"),
            Column.AMOUNT: self.tr("Amount"),
            Column.STATE: self.tr("State"),
        }[Column(section)]


def needs_eyes(payment: Payment) -> bool:
    """Whether somebody still has to look after an order: it is open, or the goods are here."""
    return payment.state in OPEN or awaits_handover(payment)


def _seen(payment: Payment) -> tuple[object, ...]:
    """What a row tells of its payment that may change."""
    return payment.state, payment.gift_part, payment.cancelling, payment.handover


def _texts(payment: Payment) -> tuple[str, ...]:
    """In the order of `Column`."""
    return (
        wording.clock_time(payment.created_at),
        wording.brand_name(payment.gateway),
        wording.money(payment.amount),
        payment_words.state_word(payment),
    )
