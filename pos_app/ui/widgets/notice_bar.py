"""One sentence across the window for what belongs to no single payment."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget


class NoticeBar(QFrame):
    """Hidden until something is said; stays until the next thing is said, or nothing."""

    pressed = Signal()
    """The bar's button."""
    said = Signal(str)
    """A sentence that did not stand there before."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is its object name."""
        super().__init__(parent)
        self.setObjectName(name)
        # What the style sheet knows it by, and what a test finds its text by.
        self.setProperty("bar", True)
        self._text = QLabel()
        self._text.setObjectName(f"{name}_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 8, 4)
        line.addWidget(self._text, 1)
        self._button = QToolButton()
        self._button.clicked.connect(self.pressed)
        self._button.hide()
        line.addWidget(self._button)
        self.hide()

    @property
    def text(self) -> str:
        """What is being said; "" if nothing."""
        return "" if self.isHidden() else self._text.text()

    def offer(self, words: str) -> None:
        """Put a button at the end of the bar."""
        self._button.setText(words)
        self._button.show()

    def say(self, text: str) -> None:
        """Show a sentence; "" hides the bar."""
        new = bool(text) and text != self.text
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if new:
            self.said.emit(text)

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        self.hide()
