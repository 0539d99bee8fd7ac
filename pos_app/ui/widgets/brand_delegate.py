"""One brand in the open dropdown."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_app.ui.widgets.gateway_print import HINT, draw_gateway


class BrandDelegate(QStyledItemDelegate):
    """Name on the left, gateway ID small on the right."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else HINT
        gateway = str(index.data(Qt.ItemDataRole.UserRole))
        painter.save()
        room = option.rect.adjusted(0, 0, -10, 0)
        draw_gateway(painter, room, gateway, option.palette.color(role))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 110, max(hint.height(), 30))
