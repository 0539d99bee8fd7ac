"""Where the goods went: who handed them over, or that nobody has said so yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout

from pos_app.domain.matters import CLERK_MAX, awaits_handover
from pos_app.domain.payments import Payment
from pos_app.ui import wording


class HandoverBox(QFrame):
    """The clerk's name beside the goods; the name of the last one stays for the next customer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("handover")
        self._payment: Payment | None = None
        self._done = QLabel()
        self._done.setObjectName("handover_done")
        self._done.setProperty("role", "fact")
        self._done.setTextFormat(Qt.TextFormat.PlainText)
        self._done.setWordWrap(True)
        self._caption = QLabel()
        self._caption.setProperty("role", "caption")
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._name = QLineEdit()
        self._name.setObjectName("handover_clerk")
        self._name.setMaxLength(CLERK_MAX)
        self._caption.setBuddy(self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._caption, self._name, self._done):
            column.addWidget(part)
        self._say()

    def begin_with(self, name: str) -> None:
        """Have this name in the field, for whoever hands over to change; "" leaves it."""
        if name:
            self._name.setText(name)

    @property
    def clerk(self) -> str:
        """Who hands over; "" where nobody wrote a name."""
        return self._name.text().strip()

    def show_payment(self, payment: Payment) -> None:
        """Ask for the name, or say who did it."""
        self._payment = payment
        asks = awaits_handover(payment)
        self._caption.setVisible(asks)
        self._name.setVisible(asks)
        self._done.setVisible(payment.handover is not None)
        if payment.handover is not None:
            self._done.setText(self._handed_over(payment))
        self.setVisible(asks or payment.handover is not None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._caption.setText(self.tr("Handed over b&y"))
        self._name.setAccessibleName(self._caption.text().replace("&", ""))
        self._name.setPlaceholderText(self.tr("Name, if you like"))
        if self._payment is not None:
            self.show_payment(self._payment)

    def _handed_over(self, payment: Payment) -> str:
        assert payment.handover is not None  # noqa: S101 - asked before
        at, clerk = wording.clock_time(payment.handover.at), payment.handover.clerk
        if not clerk:
            return self.tr("Goods handed over at {time}").format(time=at)
        return self.tr("Goods handed over at {time} by {clerk}").format(time=at, clerk=clerk)
