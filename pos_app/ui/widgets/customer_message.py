"""One thing the customer is told: a sign, a word to read from two metres, a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.customer_words import Message
from pos_app.ui.widgets.customer_sign import CustomerSign
from pos_app.ui.widgets.customer_text import CustomerText, unit

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class CustomerMessage(QWidget):
    """Shows one `Message`: filling the screen, or in the small place beside a code."""

    def __init__(self, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customer_message")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._small = small
        alignment = Qt.AlignmentFlag.AlignLeft if small else _CENTRE
        self._sign = CustomerSign(self)
        self._word = CustomerText("customer_word", bold=True, alignment=alignment, parent=self)
        self._sentence = CustomerText("customer_sentence", alignment=alignment, parent=self)

    def show_message(self, message: Message) -> None:
        """Replace what is shown."""
        self._sign.show_sign(message.sign)
        self._sign.setAccessibleName(message.word)
        self._word.setText(message.word)
        self._sentence.setText(message.sentence)
        self.setAccessibleName(f"{message.word}. {message.sentence}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        one, width, height = unit(self), self.width(), self.height()
        if self._small:
            side = min(int(84 * one), height // 2)
            gap = int(14 * one)
            self._sign.setGeometry(0, 0, side, side)
            self._word.setGeometry(side + gap, 0, width - side - gap, side)
            self._sentence.setGeometry(QRect(0, side + gap, width, height - side - gap))
            self._word.ask_pixels(32 * one)
            self._sentence.ask_pixels(28 * one)
            # A short sentence stands right under its word.
            self._sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            return
        sign = min(int(height * 0.5), int(width * 0.5))
        word = min(int(96 * one), int(height * 0.24))
        sentence = min(int(90 * one), int(height * 0.24))
        top = (height - sign - word - sentence) // 2
        self._sign.setGeometry(0, top, width, sign)
        self._word.setGeometry(0, top + sign, width, word)
        self._sentence.setGeometry(0, top + sign + word, width, sentence)
        self._word.ask_pixels(64 * one)
        self._sentence.ask_pixels(34 * one)
