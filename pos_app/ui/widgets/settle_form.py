"""Where a clerk writes down how a payment was settled that MultiSafepay did not settle."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from pos_app.domain.matters import CLERK_MAX, NOTE_MAX


class SettleForm(QFrame):
    """Words and a name; both are needed. Hidden until `ask`, and again once it has been sent."""

    submitted = Signal(str, str)
    """The words and the clerk's name."""
    unfolded = Signal(bool)
    """Whether the form takes its room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settle_form")
        self._note = QLineEdit()
        self._note.setObjectName("settle_note")
        self._note.setMaxLength(NOTE_MAX)
        self._clerk = QLineEdit()
        self._clerk.setObjectName("settle_clerk")
        self._clerk.setMaxLength(CLERK_MAX)
        self._labels = {self._note: QLabel(), self._clerk: QLabel()}
        self._save = QPushButton()
        self._save.setObjectName("settle_save")
        self._back = QPushButton()
        self._lay_out()
        self._say()
        self._note.textChanged.connect(self._on_edited)
        self._clerk.textChanged.connect(self._on_edited)
        self._note.returnPressed.connect(self._on_save)
        self._clerk.returnPressed.connect(self._on_save)
        self._save.clicked.connect(self._on_save)
        self._back.clicked.connect(self.leave)
        self._on_edited()
        self.hide()

    def ask(self, name: str = "") -> None:
        """Show the empty form with this name; "": that of the clerk who wrote last stays."""
        self._note.clear()
        if name:
            self._clerk.setText(name)
        self.unfolded.emit(True)
        self.show()
        self._note.setFocus()

    @Slot()
    def leave(self) -> None:
        """Record nothing."""
        self.hide()
        self.unfolded.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter is this form's: half a note must not turn the window to the next customer.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        for field, caption in (
            (self._note, self.tr("&How was it settled?")),
            (self._clerk, self.tr("Your na&me")),
        ):
            self._labels[field].setText(caption)
            field.setAccessibleName(caption.replace("&", ""))
        self._note.setPlaceholderText(self.tr("For example: the rest was paid in cash"))
        self._save.setText(self.tr("&Record it"))
        self._back.setText(self.tr("Back"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(4)
        for field, label in self._labels.items():
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self._back, self._save):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column.addLayout(buttons)

    @Slot()
    def _on_edited(self) -> None:
        self._save.setEnabled(bool(self._note.text().strip() and self._clerk.text().strip()))

    @Slot()
    def _on_save(self) -> None:
        if not self._save.isEnabled():
            return
        self.submitted.emit(self._note.text(), self._clerk.text())
        self.leave()
