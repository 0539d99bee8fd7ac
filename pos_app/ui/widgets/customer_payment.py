"""A payment as the customer sees it: how much, for which card, the code and what to do."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pos_app.domain.match_marks import MatchMark
from pos_app.ui import customer_words
from pos_app.ui.customer_words import Asked, Message, Stage
from pos_app.ui.languages import Tongue
from pos_app.ui.qr_matrix import qr_matrix
from pos_app.ui.qr_size import COUNTER_CM, SizeJudgement
from pos_app.ui.widgets.customer_message import CustomerMessage
from pos_app.ui.widgets.customer_steps import CustomerSteps
from pos_app.ui.widgets.customer_text import CustomerText, unit
from pos_app.ui.widgets.qr_view import QrView

_ACROSS_CM = 300.0
"""The code fills its card: whoever stands back from the counter may scan it too."""
_CARD_SHARE = 0.455
"""Of the width that the code takes beside the words."""
_CARD_HEIGHT = 0.435
"""Of the height that it takes between them."""


class CustomerPayment(QWidget):
    """Words on the left and the code on the right; on an upright screen the code between them."""

    size_judged = Signal(object)
    """A SizeJudgement of the code, for a phone across the counter."""
    damaged = Signal()
    """The code could not be drawn as it must be, so there is none."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self._caption = CustomerText("customer_caption", parent=self)
        self._mark = CustomerText(
            "match_mark", bold=True, alignment=Qt.AlignmentFlag.AlignHCenter, parent=self
        )
        self._amount = CustomerText("customer_amount", bold=True, parent=self)
        self._brand = CustomerText("customer_brand", parent=self)
        self._steps = CustomerSteps(self)
        self._message = CustomerMessage(small=True, parent=self)
        self._card = QFrame(self)
        self._card.setObjectName("qr_card")
        self._qr = QrView(distance_cm=_ACROSS_CM)
        self._qr.setObjectName("customer_qr")
        self._qr.setMinimumSize(1, 1)
        self._link = ""
        self._damaged = False
        """Whether this link's code could not be drawn safely."""
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._qr)
        self._qr.damaged.connect(self._on_damaged)
        self._qr.size_judged.connect(self._on_size_judged)

    def show_asked(self, asked: Asked, mark: MatchMark, tongue: Tongue) -> None:
        """Show how much is asked for which card, and the order's mark."""
        self._caption.setText(asked.caption)
        self._amount.setText(asked.amount)
        self._brand.setText(asked.brand)
        self._mark.setText(mark.word)
        self._mark.setAccessibleName(customer_words.mark_name(mark.word, tongue))
        if self._mark.property("match") != mark.colour.value:
            self._mark.setProperty("match", mark.colour.value)
            self._mark.style().unpolish(self._mark)
            self._mark.style().polish(self._mark)
        self._qr.setAccessibleName(customer_words.code_name(tongue))
        self._tongue = tongue

    def show_stage(self, stage: Stage, message: Message | None) -> None:
        """Show the steps, or the message that takes their place."""
        if self._damaged:
            message = customer_words.no_code(self._tongue)
        if message is None:
            present = 1 if stage is Stage.ON_PHONE else 0
            self._steps.show_steps(customer_words.steps(self._tongue), present)
        else:
            self._message.show_message(message)
        self._steps.setVisible(message is None)
        self._message.setVisible(message is not None)

    def show_link(self, link: str) -> None:
        """Draw this link as a code; "" for an empty card. The same link again costs nothing."""
        if link == self._link:
            return
        self._link = link
        self._damaged = False
        if link:
            self._qr.show_link(link, qr_matrix(link))
        else:
            self._qr.clear()
        self._card.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        one, width, height = unit(self), self.width(), self.height()
        gap = int(14 * one)
        line, figure, brand = int(40 * one), int(88 * one), int(36 * one)
        top = line + figure + brand
        if width >= height:
            side = min(height, int(width * _CARD_SHARE))
            words = QRect(0, 0, width - side - gap, height)
            card = QRect(width - side, (height - side) // 2, side, side)
            rest = words.adjusted(0, top + gap // 2, 0, 0)
        else:
            side = min(width, int(height * _CARD_HEIGHT))
            words = QRect(0, 0, width, top)
            card = QRect((width - side) // 2, top + gap, side, side)
            rest = QRect(0, card.bottom() + gap, width, height - card.bottom() - gap)
        self._card.setGeometry(card)
        chip = min(int(130 * one), words.width() // 2)
        self._mark.setGeometry(words.width() - chip, 0, chip, line)
        self._caption.setGeometry(0, 0, words.width() - chip - gap, line)
        self._amount.setGeometry(0, line, words.width(), figure)
        self._brand.setGeometry(0, line + figure, words.width(), brand)
        self._steps.setGeometry(rest)
        self._message.setGeometry(rest.adjusted(0, gap // 2, 0, 0))
        self._caption.ask_pixels(24 * one)
        self._mark.ask_pixels(26 * one)
        self._amount.ask_pixels(76 * one)
        self._brand.ask_pixels(26 * one)

    @Slot()
    def _on_damaged(self) -> None:
        self._damaged = True
        self._card.hide()
        self.show_stage(Stage.SCAN, None)
        self.damaged.emit()

    @Slot(object)
    def _on_size_judged(self, judged: SizeJudgement) -> None:
        share = COUNTER_CM / _ACROSS_CM
        self.size_judged.emit(replace(judged, needed_mm=judged.needed_mm * share))
