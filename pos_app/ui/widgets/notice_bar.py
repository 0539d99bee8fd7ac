"""One sentence across the window for what belongs to no single payment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

_FOLDED_LINES = 2
"""Beside a button there is room for so many, however low the bar is; without one for a single."""


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
        self._text = _Sentence()
        self._text.setObjectName(f"{name}_text")
        self._folded = False
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
        return "" if self.isHidden() else self._text.whole

    def offer(self, words: str) -> None:
        """Put a button at the end of the bar."""
        self._button.setText(words)
        self._button.show()
        self.fold(self._folded)

    def say(self, text: str) -> None:
        """Show a sentence; "" hides the bar."""
        new = bool(text) and text != self.text
        self._text.say(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if new:
            self.said.emit(text)

    def fold(self, folded: bool) -> None:
        """Take no more height than the button does: what is cut off is in the tool tip."""
        self._folded = folded
        lines = 1 if self._button.isHidden() else _FOLDED_LINES
        self._text.set_lines(lines if folded else 0)

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        self.hide()


class _Sentence(QLabel):
    """A text on as many lines as it takes, or on few, where its end is cut off."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = ""
        self._lines = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def say(self, text: str) -> None:
        self.whole = text
        self.setAccessibleName(text)
        self._write()

    def set_lines(self, most: int) -> None:
        """How many lines there may be; 0: as many as it takes."""
        if most == self._lines:
            return
        self._lines = most
        self.setWordWrap(not most)
        # Cut to its width, it can't also ask for one.
        across = QSizePolicy.Policy.Ignored if most else QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._write()

    def _write(self) -> None:
        shown = self._cut() if self._lines else self.whole
        if shown != self.text():
            self.setText(shown)
            self.setToolTip("" if shown.replace("\n", " ") == self.whole else self.whole)

    def _cut(self) -> str:
        """The whole text on so many lines, the last one cut off."""
        width, rest = self.contentsRect().width(), self.whole
        lines: list[str] = []
        while rest and len(lines) < self._lines - 1:
            layout = QTextLayout(rest, self.font())
            layout.beginLayout()
            line = layout.createLine()
            line.setLineWidth(width)
            layout.endLayout()
            lines.append(rest[: line.textLength()].rstrip())
            rest = rest[line.textLength() :]
        last = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return "\n".join([*lines, last] if last else lines)
