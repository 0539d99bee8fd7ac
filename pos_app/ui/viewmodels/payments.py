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

from pos_app.domain.payments import Payment
from pos_app.ui import wording

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
        self._texts: list[tuple[str, ...]] = []
        """What stands in each row, put into words once and not whenever it is painted."""

    def set_rows(self, payments: Sequence[Payment]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = list(payments)
        self._texts = list(map(_texts, self._rows))
        self.endResetModel()

    @Slot(object)
    def show_payment(self, payment: Payment) -> None:
        """Bring one payment up to date."""
        for row, shown in enumerate(self._rows):
            if shown.order_id == payment.order_id:
                self._rows[row] = payment
                self._texts[row] = _texts(payment)
                if (shown.state, shown.gift_part, shown.cancelling) != (
                    payment.state,
                    payment.gift_part,
                    payment.cancelling,
                ):
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
                return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.insert(0, payment)
        self._texts.insert(0, _texts(payment))
        self.endInsertRows()

    def row_of(self, order_id: str) -> int | None:
        """The row that shows an order, if any."""
        rows = (row for row, shown in enumerate(self._rows) if shown.order_id == order_id)
        return next(rows, None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _TEXT) -> Any:
        row, column = index.row(), index.column()
        if role == _TEXT:
            return self._texts[row][column]
        if role == PaymentRole:
            return self._rows[row]
        if role == _ALIGNMENT and column == Column.AMOUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _SPOKEN:
            return ", ".join(self._texts[row])
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


def _texts(payment: Payment) -> tuple[str, ...]:
    """In the order of `Column`."""
    return (
        wording.clock_time(payment.created_at),
        wording.brand_name(payment.gateway),
        wording.money(payment.amount),
        wording.state_word(payment),
    )
