"""What stands in place of the form while there is no API key to sell with, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.errors import Cause, PosError
from pos_app.domain.settings import Environment
from pos_app.ui import key_words
from pos_app.ui.viewmodels.key_check import KeyCheck, KeyState
from pos_app.ui.widgets.field_row import FieldScroll
from pos_app.ui.widgets.key_entry import KeyEntry


class KeyCard(QFrame):
    """Says why the key is asked for, checks the one that is pasted, and offers two other ways."""

    practise_asked = Signal()
    set_up_asked = Signal()

    def __init__(self, failure: PosError, check: KeyCheck) -> None:
        """`failure` is why the till could not open: NO_KEY, NO_KEYRING or BAD_KEY."""
        super().__init__()
        self.setObjectName("card")
        self._failure, self._check = failure, check
        self._environment = check.environment
        self._title, self._why = QLabel(), QLabel()
        for label, name, role in (
            (self._title, "key_title", "title"),
            (self._why, "key_why", "fact"),
        ):
            label.setObjectName(name)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.entry = KeyEntry(check)
        self._go_on = _button("key_check")
        self._go_on.setProperty("role", "primary")
        self._practise, self._set_up = _button("key_practise"), _button("key_set_up")
        self._go_on.clicked.connect(self.entry.check)
        self._practise.clicked.connect(self.practise_asked)
        self._set_up.clicked.connect(self.set_up_asked)
        check.changed.connect(self._on_changed)
        self._lay_out()
        self._say()

    def take_keys(self) -> None:
        """The card is in front."""
        self.entry.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter is the key's, and not the form's that is behind.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._go_on.isEnabled() and not event.isAutoRepeat():
                self.entry.check()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        if self._environment is Environment.LIVE:
            self._title.setText(self.tr("The live API key is needed"))
        else:
            self._title.setText(self.tr("The test API key is needed"))
        self._why.setText(f"{self._reason()} {self._means()}")
        self._practise.setText(self.tr("&Practise instead"))
        self._set_up.setText(self.tr("Se&t up…"))
        self._on_changed()

    def _reason(self) -> str:
        match self._failure.cause:
            case Cause.NO_KEYRING:
                return key_words.why_not_kept(self._failure)
            case Cause.BAD_KEY:
                return self.tr("What this computer's keyring holds is no API key.")
            case _:
                return self.tr("This computer's keyring holds no key for this till.")

    def _means(self) -> str:
        if self._failure.cause is not Cause.NO_KEYRING:
            return self.tr("Paste it, and the till opens. The keyring keeps it from then on.")
        if self._failure.facts.get("locked"):
            return self.tr(
                "Unlock it and press “Check”, or paste the key: it is used until the program is "
                "closed."
            )
        return self.tr(
            "So the key is asked for at each start: paste it, and it is used until the program is "
            "closed."
        )

    @Slot()
    def _on_changed(self) -> None:
        state = self._check.state
        again = self._check.may_work_later
        self._go_on.setText(self.tr("Try &again") if again else self.tr("&Check"))
        self._go_on.setEnabled(state not in (KeyState.CHECKING, KeyState.RIGHT))

    def _lay_out(self) -> None:
        inside = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        scroll = FieldScroll(inside)
        scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        whole.addWidget(scroll)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addStretch(2)
        for part in (self._title, self._why, self.entry):
            column.addWidget(part)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self._practise)
        ways.addWidget(self._set_up)
        ways.addStretch(1)
        ways.addWidget(self._go_on)
        column.addLayout(ways)
        column.addStretch(3)


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
