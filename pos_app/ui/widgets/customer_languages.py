"""One press, and the customer's screen speaks another language."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QStyle,
    QStyleOption,
    QWidget,
)

from pos_app.domain.settings import LANGUAGES
from pos_app.ui.customer_words import LANGUAGE_NAMES

TARGET = 44
"""Logical pixels that a finger needs (WCAG 2.2, target size, enhanced)."""
_LETTERS, _BREADTH = 0.42, 1.2
"""Font size and width as parts of the key's height."""


class CustomerLanguages(QWidget):
    """A row of languages by their codes, the chosen one filled and in bold."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._buttons = {code: _LanguageButton(code) for code in LANGUAGES}
        for button in self._buttons.values():
            self._group.addButton(button)
            self._row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def show_language(self, code: str) -> None:
        """Mark this language as the one that is spoken."""
        self._buttons[code].setChecked(True)
        for button in self._buttons.values():
            button.mark()

    def fit(self, one: float) -> None:
        """Take the size that a window asks for; `one` is the unit of `customer_text`."""
        self._row.setSpacing(int(6 * one))
        side = max(TARGET, int(TARGET * one))
        for button in self._buttons.values():
            button.fit(side)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _LanguageButton):
            self.language_chosen.emit(button.code)


class _LanguageButton(QRadioButton):
    """One language. A radio button to those who hear the screen, a key to those who touch it."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self._letters = int(TARGET * _LETTERS)
        self.setObjectName("customer_language")
        self.setText(code.upper())
        self.setAccessibleName(LANGUAGE_NAMES[code])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def fit(self, side: int) -> None:
        """Take this height, in logical pixels, and a little more width."""
        self._letters = int(side * _LETTERS)
        self.setFixedSize(int(side * _BREADTH), side)

    def mark(self) -> None:
        """Let the style sheet see whether it is chosen."""
        if self.property("chosen") is not self.isChecked():
            self.setProperty("chosen", self.isChecked())
            self.style().unpolish(self)
            self.style().polish(self)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        font = QFont(self.font())
        font.setBold(self.isChecked())
        font.setPixelSize(self._letters)
        painter.setFont(font)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
