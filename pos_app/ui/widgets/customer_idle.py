"""What the customer's screen shows between two customers: whose shop it is, and a greeting."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from pos_app.ui import customer_words
from pos_app.ui.languages import Tongue
from pos_app.ui.widgets.customer_text import CustomerText, unit

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class CustomerIdle(QWidget):
    """The shop's name, large; a shop without one greets in its place."""

    def __init__(self, shop_name: str) -> None:
        super().__init__()
        self._shop_name = shop_name
        self._shop = CustomerText("customer_welcome", bold=True, alignment=_CENTRE, parent=self)
        self._greeting = CustomerText("customer_greeting", alignment=_CENTRE, parent=self)
        self._invitation = CustomerText("customer_invitation", alignment=_CENTRE, parent=self)
        self._rule = QFrame(self)
        self._rule.setObjectName("customer_rule")

    def set_shop(self, shop_name: str) -> None:
        """The name to show from the next `speak` on."""
        self._shop_name = shop_name

    def speak(self, tongue: Tongue) -> None:
        """Say it in this language."""
        greeting, invitation = customer_words.welcome(tongue)
        self._shop.setText(self._shop_name or greeting)
        self._greeting.setText(greeting if self._shop_name else "")
        self._invitation.setText(invitation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        one, width, height = unit(self), self.width(), self.height()
        edge = int(24 * one)
        shop, greeting, invitation = int(150 * one), int(90 * one), int(90 * one)
        top = (height - shop - greeting - invitation) // 2
        for label, high, letters in (
            (self._shop, shop, 68),
            (self._greeting, greeting, 40),
            (self._invitation, invitation, 30),
        ):
            label.setGeometry(edge, top, width - 2 * edge, high)
            label.ask_pixels(letters * one)
            top += high
        rule = QRect(0, 0, int(96 * one), max(2, int(5 * one)))
        rule.moveCenter(QPoint(width // 2, self._greeting.y() + int(8 * one)))
        self._rule.setGeometry(rule)
