"""One brand in the open dropdown."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.ui.widgets.gateway_print import HINT, draw_gateway

_BARRED, _MARKED = "✕ ", "! "
"""Before what there is to know of a brand: it can't be chosen, or it still can. Not grey alone."""


class BrandDelegate(QStyledItemDelegate):
    """Name on the left; small on the right its gateway ID, or why it stands out."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else HINT
        painter.save()
        name = option.fontMetrics.horizontalAdvance(str(index.data()))
        room = option.rect.adjusted(name + 20, 0, -10, 0)
        shown = option.fontMetrics.elidedText(
            small_print(index), Qt.TextElideMode.ElideRight, room.width()
        )
        draw_gateway(painter, room, shown, option.palette.color(role))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 110, max(hint.height(), 30))


def small_print(index: QModelIndex | QPersistentModelIndex) -> str:
    """What stands small beside a brand's name."""
    reason = index.data(Qt.ItemDataRole.ToolTipRole)
    if not reason:
        return str(index.data(Qt.ItemDataRole.UserRole))
    return (_MARKED if index.flags() & Qt.ItemFlag.ItemIsEnabled else _BARRED) + str(reason)
