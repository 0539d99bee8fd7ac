"""Paints one order of the list: match colour, brand, amount, state and age, two lines high."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from pos_app.domain.match_marks import match_mark
from pos_app.domain.payments import Payment
from pos_app.ui import payment_words, theme, wording
from pos_app.ui.viewmodels.payments import PaymentRole, needs_eyes

_HEIGHT = 56
"""Pixels, at least: a row is a target for fingers."""
_BAR, _GAP, _RING = 8, 10, 3


class OrderDelegate(QStyledItemDelegate):
    """A row is a target for fingers, and says in words what its colours say."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """`now` is the till's time (UTC)."""
        super().__init__(parent)
        self._now = now

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line: int = option.fontMetrics.height()
        return QSize(120, max(_HEIGHT, 2 * line + 18))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        # What is cut off in the row is read here.
        said = index.data(int(Qt.ItemDataRole.AccessibleTextRole))
        QToolTip.showText(event.globalPos(), said or "", view)
        return True

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        payment: Payment = index.data(PaymentRole)
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(room, theme.colour("chosen" if chosen else "card"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), _RING))
            painter.drawRect(room.adjusted(1, 1, -2, -2))
        mark = match_mark(payment.order_id)
        bar = QRect(room.left(), room.top() + 4, _BAR, room.height() - 8)
        painter.fillRect(bar, theme.colour(f"match-{mark.colour.value}"))
        painter.setPen(theme.colour("line"))
        painter.drawRect(bar)
        inside = room.adjusted(_BAR + _GAP, 6, -_GAP, -6)
        above = QRect(inside.topLeft(), QSize(inside.width(), inside.height() // 2))
        below = above.translated(0, inside.height() // 2)
        painter.setPen(theme.colour("text"))
        strong, plain = _weighted(font, bold=True), _weighted(font, bold=needs_eyes(payment))
        brand, money = wording.brand_name(payment.gateway), wording.money(payment.amount)
        money_side, time_side = above, below
        if _width(strong, brand) + _GAP + _width(strong, money) > inside.width():
            # A long name is read whole: the time, which is short, and the amount change places.
            money_side, time_side = below, above
        when = since(payment, self._now())
        for room, weight, text in ((money_side, strong, money), (time_side, plain, when)):
            painter.setFont(weight)
            painter.drawText(room, _RIGHT, text)
        ends = {True: _width(strong, money) + _GAP, False: _width(plain, when) + _GAP}
        left = above.adjusted(0, 0, -ends[money_side is above], 0)
        painter.setFont(strong if _width(strong, brand) <= left.width() else font)
        painter.drawText(left, _LEFT, _fitting(painter, left, brand))
        painter.setFont(plain)
        left = below.adjusted(0, 0, -ends[money_side is below], 0)
        # The word by which clerk and customer find each other is not cut off.
        word = f" · {mark.word}"
        before = left.adjusted(0, 0, -_width(plain, word), 0)
        said = _fitting(painter, before, payment_words.state_word(payment))
        painter.drawText(left, _LEFT, f"{said}{word}")
        painter.restore()


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def since(payment: Payment, now: datetime) -> str:
    """How long an order has been open, in minutes; its time of the day once it is not."""
    minutes = int((now - payment.created_at).total_seconds() // 60)
    if needs_eyes(payment) and 0 <= minutes < 60:
        return QCoreApplication.translate("OrderDelegate", "{minutes} min").format(minutes=minutes)
    return wording.clock_time(payment.created_at)


def _width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


def _weighted(font: QFont, *, bold: bool) -> QFont:
    weighted = QFont(font)
    weighted.setBold(bold)
    return weighted


def _fitting(painter: QPainter, room: QRect, text: str) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
