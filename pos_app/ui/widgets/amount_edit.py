"""The amount field: cents or euros first, decimals once a comma or dot is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit

from pos_app.domain.money import AmountEntry, decimals_of, parse_amount
from pos_app.ui.wording import DECIMAL_SIGN

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

_Modifier = Qt.KeyboardModifier
COMMANDS = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
"""Held with a key, they command something."""
_ALT_GR = _Modifier.ControlModifier | _Modifier.AltModifier
"""What AltGr is on Windows: it types characters, as in a link, and commands nothing."""
AMOUNT_KEYS = frozenset("0123456789,.")
_NUMPAD = {ord(key): key for key in AMOUNT_KEYS}
"""By Qt's codes of the keys, which are their characters in ASCII."""


def character_of(event: QKeyEvent) -> str:
    """The character that a key types, "" where it types none or commands something.

    A numpad's decimal key means decimals whatever letter the keyboard's language gives it.
    """
    modifiers = event.modifiers()
    if modifiers & COMMANDS and modifiers & COMMANDS != _ALT_GR:
        return ""
    if modifiers & _Modifier.KeypadModifier and event.key() in _NUMPAD:
        return _NUMPAD[event.key()]
    text = event.text()
    return text if len(text) == 1 and text.isprintable() else ""


class AmountEdit(QLineEdit):
    """Shows `AmountEntry` and feeds it keys. Backspace takes the last key back, Esc clears.

    The cursor is always at the end: an amount is typed, not edited in the middle.
    """

    amount_edited = Signal(str)
    """The text as typed, for `OrderDraft.amount`."""

    def __init__(
        self, currency: str, euros_first: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entry = AmountEntry(euros_first=euros_first)
        self._decimals = decimals_of(currency)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self._show()

    def set_currency(self, currency: str) -> None:
        """Obey another currency's decimals. An amount typed for other decimals is cleared."""
        decimals = decimals_of(currency)
        if decimals != self._decimals:
            self._decimals = decimals
            self.clear_amount()
            self._show()

    def set_euros_first(self, euros_first: bool) -> None:
        """Fill the other way from now on. What was typed the one way is cleared."""
        if euros_first != self._entry.euros_first:
            self._take(AmountEntry(euros_first=euros_first))

    @Slot(str)
    def type_key(self, key: str) -> None:
        """One key, wherever it was pressed: a digit, or a comma or dot."""
        self._take(self._entry.typed(key, self._decimals))

    @Slot()
    def erase(self) -> None:
        """Take the last key back."""
        self._take(self._entry.erased())

    @Slot()
    def clear_amount(self) -> None:
        """Forget what was typed."""
        self._take(self._entry.cleared())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtGui import QKeySequence

        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Delete) and self.text():
            self.clear_amount()
        elif character_of(event) in AMOUNT_KEYS:
            self.type_key(character_of(event))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)  # emits returnPressed
        else:
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # On-screen keyboards commit text without key presses.
        for key in event.commitString():
            self.type_key(key)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        pass

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pass

    def _paste(self, text: str) -> None:
        """Take a pasted amount only if the grammar reads it in exactly one way."""
        text = text.strip()
        if parse_amount(text, self._decimals) is None:
            return
        entry = self._entry.cleared()
        for key in text if "," in text or "." in text or not self._decimals else text + ",":
            entry = entry.typed(key, self._decimals)
        if entry.fraction == "":
            for _ in range(self._decimals):
                entry = entry.typed("0", self._decimals)
        self._take(entry)

    def _take(self, entry: AmountEntry) -> None:
        if entry != self._entry:
            self._entry = entry
            self._show()
            self.amount_edited.emit(self.text())

    def _show(self) -> None:
        self.setText(self._entry.text(self._decimals, DECIMAL_SIGN))
        self.setPlaceholderText(AmountEntry("0").text(self._decimals, DECIMAL_SIGN))
