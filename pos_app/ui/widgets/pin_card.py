"""Where the supervisor's PIN is typed: a card over the clerk's window, which goes on behind it."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.pins import PIN_MOST, Answer, Checked, is_pin
from pos_app.ui import pin_words
from pos_app.ui.viewmodels.guard import Purpose
from pos_app.ui.widgets.plain_label import plain_label
from pos_app.ui.widgets.sure_button import SureButton

_SIDE = 56
"""Pixels, at least: a finger hits it without looking."""
_TICK = 200
_WORDS_WIDTH = 300
_ROWS = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"), ("", "0", "←"))


class PinCard(QFrame):
    """Digits, Enter, Esc; by keys or by fingers. Decides nothing.

    Its buttons take no focus: Enter is the field's, and what has the focus behind gets it back.
    """

    given = Signal(str)
    """A PIN, to be looked at."""
    chosen = Signal(str)
    """A new PIN, typed twice."""
    removed = Signal()
    left = Signal()
    said = Signal(str)
    """A sentence that did not stand there before."""

    def __init__(self, parent: QWidget) -> None:
        """`parent` is what it stands in the middle of."""
        super().__init__(parent)
        self.setObjectName("pin_card")
        self._over = parent
        self._purpose: Purpose | None = None
        """None while a new PIN is chosen."""
        self._removable = False
        self._first = ""
        """The new PIN as it was typed the first time."""
        self._answer = Answer.UNSET
        self._differs = self._looking = False
        self._ends = 0.0
        self._before: QWidget | None = None
        """What had the focus."""
        self._title, self._why, self._message = (
            plain_label(name, role)
            for name, role in (
                ("pin_title", "brand"),
                ("pin_why", "hint"),
                ("pin_message", "fact"),
            )
        )
        self._field = QLineEdit()
        self._field.setObjectName("pin")
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(PIN_MOST)
        digits = QRegularExpression(f"[0-9]{{0,{PIN_MOST}}}")
        self._field.setValidator(QRegularExpressionValidator(digits, self))
        hints = Qt.InputMethodHint
        self._field.setInputMethodHints(hints.ImhDigitsOnly | hints.ImhSensitiveData)
        self._enter, self._back = _button("pin_enter"), _button("pin_back")
        self._remove = SureButton()
        self._remove.setObjectName("pin_remove")
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._show)
        self._lay_out()
        self._field.textChanged.connect(self._on_typed)
        self._enter.clicked.connect(self._on_enter)
        self._back.clicked.connect(self.left)
        self._remove.confirmed.connect(self.removed)
        parent.installEventFilter(self)
        self._say()
        self.hide()

    @Slot(object)
    def ask(self, purpose: Purpose) -> None:
        """Ask for the PIN."""
        self._open(purpose)

    @Slot(bool)
    def choose(self, removable: bool) -> None:
        """Ask for a new PIN, twice; `removable`: there is one that can be taken away instead."""
        self._removable = removable
        self._open(None)

    @Slot(object)
    def show_answer(self, checked: Checked) -> None:
        """Say what became of what was given, and count down until the next may be."""
        self._looking = False
        self._answer, self._ends = checked.answer, monotonic() + checked.wait
        if checked.answer is Answer.WRONG:
            self._field.clear()
        if checked.wait:
            self._clock.start()
        self._show()
        self.said.emit(self._message.text())

    @Slot()
    def end(self) -> None:
        """Nothing is asked any more: what had the focus gets it back."""
        if self.isHidden():
            return
        self._clock.stop()
        held = self._field.hasFocus()
        self._field.clear()
        self._first = ""
        self.hide()
        if held and self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Both end here: behind this card they mean a sale.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._on_enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _open(self, purpose: Purpose | None) -> None:
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._purpose, self._first = purpose, ""
        self._answer, self._ends = Answer.UNSET, 0.0
        self._differs = self._looking = False
        self._field.clear()
        self._remove.calm()
        self._clock.stop()
        self._say()
        self.show()
        self.raise_()
        self._field.setFocus()
        self.said.emit(f"{self._title.text()}. {self._why.text()}")

    def _say(self) -> None:
        self._enter.setText(self.tr("OK"))
        self._back.setText(self.tr("Back"))
        self._remove.say(self.tr("&Remove the PIN"), self.tr("Press again: nothing stays locked"))
        for key in self.findChildren(QPushButton):
            if key.property("digit") == "←":
                key.setAccessibleName(self.tr("Take the last digit back"))
                key.setToolTip(key.accessibleName())
        self._show()

    @Slot()
    def _show(self) -> None:
        """All that changes with the step and with the clock."""
        choosing = self._purpose is None
        left = max(0.0, self._ends - monotonic())
        if self._clock.isActive() and not left:
            self._clock.stop()
        if not choosing:
            self._title.setText(self.tr("Supervisor PIN"))
            self._why.setText("" if self._purpose is None else pin_words.purpose(self._purpose))
            said = pin_words.answer(self._answer, left)
        else:
            self._title.setText(self.tr("New supervisor PIN"))
            again = self.tr("The same digits once more.")
            self._why.setText(again if self._first else self.tr("4 to 12 digits."))
            said = self.tr("Those were not the same digits.") if self._differs else ""
        self._message.setText(said)
        self._field.setAccessibleName(self._title.text())
        self._field.setAccessibleDescription(said or self._why.text())
        self._remove.setVisible(choosing and self._removable)
        ready = is_pin(self._field.text()) and not left and not self._looking
        self._enter.setEnabled(ready)
        self._place()

    def _place(self) -> None:
        """In the middle of the window; on a low one it starts at the top."""
        if self.isHidden():
            return
        room = self._over.rect()
        size = self.sizeHint().boundedTo(room.size())
        self.resize(size)
        self.move(
            max(0, (room.width() - size.width()) // 2), max(0, (room.height() - size.height()) // 2)
        )

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(6)
        for part in (self._title, self._why, self._field, self._message):
            words.addWidget(part)
        words.addStretch(1)
        words.addWidget(self._remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._back)
        buttons.addWidget(self._enter, 1)
        words.addLayout(buttons)
        keys = QGridLayout()
        keys.setSpacing(8)
        for row, digits in enumerate(_ROWS):
            for column, digit in enumerate(digits):
                if digit:
                    keys.addWidget(self._key(digit), row, column)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 16, 16, 16)
        line.setSpacing(20)
        line.addLayout(words, 1)
        line.addLayout(keys)
        for part in (self._title, self._why, self._message, self._field):
            part.setFixedWidth(_WORDS_WIDTH)

    def _key(self, digit: str) -> QPushButton:
        key = _button(f"pin_key_{digit}")
        key.setText(digit)
        key.setProperty("role", "key")
        key.setProperty("digit", digit)
        key.setMinimumSize(_SIDE, _SIDE)
        key.clicked.connect(self._on_key)
        return key

    @Slot()
    def _on_key(self) -> None:
        digit = str(self.sender().property("digit"))
        self._field.setFocus()
        if digit == "←":
            self._field.backspace()
        else:
            self._field.insert(digit)

    @Slot()
    def _on_typed(self) -> None:
        if self._field.text():
            self._differs = False
        self._show()

    @Slot()
    def _on_enter(self) -> None:
        self._show()
        if not self._enter.isEnabled():
            return
        pin = self._field.text()
        if self._purpose is not None:
            self._looking = True
            self._show()
            self.given.emit(pin)
        elif not self._first:
            self._first = pin
            self._field.clear()
            self._show()
            self.said.emit(self._why.text())
        elif pin == self._first:
            self._looking = True
            self._show()
            self.chosen.emit(pin)
        else:
            self._first, self._differs = "", True
            self._field.clear()
            self._show()
            self.said.emit(self._message.text())


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
