"""The counter's keys work wherever the focus is, and a scanner's never reach the amount."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from pos_app.domain.scans import Burst, Heard
from pos_app.ui.widgets.amount_edit import AMOUNT_KEYS, COMMANDS, AmountEdit, character_of

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SILENT = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
"""Keys that only change others: scanners press Shift in the middle of a code."""


class Keys(QObject):
    """Reads a window's keys before its widgets do and says what they mean at the counter.

    Digits and the decimal sign are the amount's, letters the brand's, Enter is the primary action
    whatever has the focus; Space presses the button that has it. All else passes: shortcuts, Tab,
    arrows, dead keys. What is typed into a text field or an open list is theirs, but an Enter
    that ends a scan reaches nobody: codes are no orders.

    It listens where the system hands a window its keys, so other windows keep theirs and no
    other event costs anything.
    """

    amount_key = Signal(str)
    """A digit, or a comma or dot."""
    erase_asked = Signal()
    clear_asked = Signal()
    brand_letter = Signal(str)
    confirmed = Signal()
    """Enter was pressed, once; holding it down says nothing more."""
    scanned = Signal(str)
    """A scanner's whole code."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._taking = True
        self._burst = Burst()
        self._elsewhere = Burst()
        """What goes to a text field or an open list: only its scans' Enter is of interest."""
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._on_silence)
        self._last_look = QTimer(self)
        self._last_look.setSingleShot(True)
        self._last_look.timeout.connect(self._on_last_look)
        window.installEventFilter(self)
        self._listen()

    @Slot(bool)
    def set_taking(self, taking: bool) -> None:
        """Whether an order is being typed. While none is, digits, letters, Backspace and Esc mean
        nothing here; Enter and scans still do."""
        self._taking = taking

    def stop(self) -> None:
        """Listen no more. A window that is being destroyed still has events for whoever listens,
        and what would be looked at then is only half there."""
        self._silence.stop()
        self._last_look.stop()
        self._window.removeEventFilter(self)
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            # Keys that climb up to it from its widgets have been here before.
            if event.type() is QEvent.Type.WinIdChange:
                self._listen()
            return False
        # In this order: most events are no keys, and their kind is costlier to ask for.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_press(event)
        return False

    def _listen(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def _on_press(self, event: QKeyEvent) -> bool:
        """Whether the key is spent. Its own clock tells when it was pressed, if it has one."""
        at = event.timestamp() / 1000 or time.monotonic()
        if event.key() in _SILENT:
            return False
        if QApplication.activePopupWidget() is not None or _wants_text(QApplication.focusWidget()):
            return self._passes_a_scan(event, at)
        character = character_of(event)
        if character and (character != " " or self._burst.patience is not None):
            # A key that is held down is not typed again and again: 0 does not become 000000.
            if not event.isAutoRepeat():
                self._tell(self._burst.typed(character, at))
            return True
        ends = event.key() in (*_ENTER, Qt.Key.Key_Tab)
        self._tell(self._burst.ended(at) if ends else self._burst.interrupted(at))
        if event.key() in _ENTER and _opens_a_row(QApplication.focusWidget()):
            return self._burst.scanning
        return self._burst.scanning or self._means(event)

    def _passes_a_scan(self, event: QKeyEvent, at: float) -> bool:
        character = character_of(event)
        if character:
            self._elsewhere.typed(character, at)
        elif event.key() in (*_ENTER, Qt.Key.Key_Tab):
            self._elsewhere.ended(at)
            return self._elsewhere.scanning
        return False

    def _means(self, event: QKeyEvent) -> bool:
        """Say what a key that types nothing means; whether it means anything."""
        if event.modifiers() & COMMANDS:
            return False
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Backspace and self._taking:
            self.erase_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self._taking:
            self.clear_asked.emit()
        else:
            return False
        return True

    def _tell(self, heard: Heard) -> None:
        for key in heard.typed if self._taking else "":
            if key in AMOUNT_KEYS:
                self.amount_key.emit(key)
            elif key.isalpha():
                self.brand_letter.emit(key)
        if heard.scanned:
            self.scanned.emit(heard.scanned)
        self._last_look.stop()
        patience = self._burst.patience
        if patience is None:
            self._silence.stop()
        else:
            self._silence.start(math.ceil(patience * 1000))

    @Slot()
    def _on_silence(self) -> None:
        # If the window was busy, keys that were pressed meanwhile are waiting: they come first.
        self._last_look.start(0)

    @Slot()
    def _on_last_look(self) -> None:
        self._tell(self._burst.fell_silent())


def _opens_a_row(focus: QWidget | None) -> bool:
    """Whoever has walked through a list with the arrows means its row, not the form behind it."""
    return isinstance(focus, QAbstractItemView)


def _wants_text(focus: QWidget | None) -> bool:
    if isinstance(focus, QComboBox):
        return focus.isEditable()
    if isinstance(focus, AmountEdit):
        return False
    fields = (QLineEdit, QAbstractSpinBox, QTextEdit, QPlainTextEdit)
    return isinstance(focus, fields) and not focus.isReadOnly()
