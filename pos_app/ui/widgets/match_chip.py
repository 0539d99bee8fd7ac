"""The word and the colour by which clerk and customer know that they mean the same order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from pos_app.domain.match_marks import match_mark


class MatchChip(QLabel):
    """Shows an order's match mark; empty for no order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("match_mark")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._say()

    def show_order(self, order_id: str) -> None:
        """Take the mark of an order; "" for none."""
        mark = match_mark(order_id) if order_id else None
        word = "" if mark is None else mark.word
        self.setText(word)
        colour = "" if mark is None else mark.colour.value
        if self.property("match") != colour:
            self.setProperty("match", colour)
            self.style().unpolish(self)
            self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setToolTip(self.tr("The same word stands on the customer's screen"))
        self.setAccessibleDescription(self.toolTip())
