"""One sentence across the window for what belongs to no single payment."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget


class NoticeBar(QFrame):
    """Hidden until something is said; stays until it is closed or the next thing is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = QLabel()
        self._text.setObjectName("notice_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        close = QToolButton()
        close.setText(self.tr("Close"))
        close.clicked.connect(self.clear)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 8, 8)
        line.addWidget(self._text, 1)
        line.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is being said; "" if nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """Show a sentence."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        self.hide()
