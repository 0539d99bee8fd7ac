"""Keys for fingers: the amount without a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from pos_app.ui.wording import DECIMAL_SIGN

_SIDE = 56
"""Pixels, at least: a finger hits it without looking."""
_ROWS = (("7", "8", "9"), ("4", "5", "6"), ("1", "2", "3"), ("0", "00", DECIMAL_SIGN))


class Keypad(QWidget):
    """Says what `Keys` says of a real keyboard. The focus stays where it was."""

    amount_key = Signal(str)
    erase_asked = Signal()
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keypad")
        self._erase = _key("erase")
        self._clear = _key("clear")
        keys = QGridLayout(self)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(8)
        for row, texts in enumerate(_ROWS):
            for column, text in enumerate(texts):
                key = _key(text)
                key.setText(text)
                key.clicked.connect(self._on_key)
                keys.addWidget(key, row, column)
        keys.addWidget(self._erase, 0, 3, 2, 1)
        keys.addWidget(self._clear, 2, 3, 2, 1)
        self._erase.clicked.connect(self.erase_asked)
        self._clear.clicked.connect(self.clear_asked)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        # An arrow and a letter are read faster than words; whoever hears them gets words.
        self._erase.setText("←")
        self._erase.setAccessibleName(self.tr("Take the last key back"))
        self._erase.setToolTip(self.tr("Take the last key back"))
        self._clear.setText(self.tr("C"))
        self._clear.setAccessibleName(self.tr("Clear the amount"))
        self._clear.setToolTip(self.tr("Clear the amount"))

    @Slot()
    def _on_key(self) -> None:
        key = self.sender()
        if isinstance(key, QPushButton):
            for typed in key.text():
                self.amount_key.emit(typed)


def _key(name: str) -> QPushButton:
    key = QPushButton()
    key.setObjectName(f"key_{name}")
    key.setProperty("role", "key")
    key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    key.setAutoRepeat(False)
    key.setMinimumSize(_SIDE, _SIDE)
    key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return key
