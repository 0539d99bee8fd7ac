"""Where an API key is pasted: hidden unless it is to be seen, with what came of its check."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from pos_app.ui import key_words
from pos_app.ui.announcing import announce
from pos_app.ui.viewmodels.key_check import KeyCheck, KeyState
from pos_app.ui.widgets.field_row import FieldRow
from pos_app.ui.widgets.plain_label import plain_label

_LONGEST = 250
"""More than any key has, so that what is too long is refused and not cut."""


class KeyEntry(QWidget):
    """The key's field, its show switch, and the verdict below."""

    told = Signal(str)
    """What is said of the key now, for those who hear the screen too."""

    def __init__(self, check: KeyCheck, *, known: bool = False) -> None:
        """`known`: there may be a key already, which an empty field leaves as it is."""
        super().__init__()
        self._check, self._known = check, known
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        # A keyboard on the screen must neither learn it nor finish it.
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._show = QToolButton()
        self._show.setObjectName("show_key")
        self._show.setCheckable(True)
        self._row = FieldRow("api_key", self.field, self._show)
        self._where = plain_label("key_where", "caption")
        self._verdict = plain_label("key_verdict", "fact")
        self._keeping = plain_label("key_keeping", "hint")
        self._switch = QPushButton()
        self._switch.setObjectName("switch_environment")
        self._switch.setAutoDefault(False)
        self._switch.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._row, self._where, self._verdict, self._keeping):
            column.addWidget(part)
        column.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        self._show.toggled.connect(self._on_show)
        self.field.textEdited.connect(check.forget)
        self._switch.clicked.connect(check.switch)
        check.changed.connect(self._on_changed)
        self._say()

    def check(self) -> None:
        """Have the key checked that is in the field now."""
        self._check.check(self.field.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    @Slot()
    def _say(self) -> None:
        self._row.set_caption(self.tr("API &key"))
        self._show.setText(self.tr("&Show"))
        self._show.setAccessibleName(self.tr("Show the API key"))
        waiting = self.tr("Leave it empty to go on with the key that is known.")
        self._where.setText(waiting if self._known else key_words.where_to_find())
        self._on_changed()

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)

    @Slot()
    def _on_changed(self) -> None:
        check = self._check
        said = key_words.verdict(check)
        taken = check.state in (KeyState.RIGHT, KeyState.ELSEWHERE)
        wrong = check.state in (KeyState.REFUSED, KeyState.UNTOLD)
        tone = "good" if check.state is KeyState.RIGHT else "bad" if wrong else ""
        if self._verdict.property("ink") != tone:
            self._verdict.setProperty("ink", tone)
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)
        new = said if said != self._verdict.text() else ""
        self._verdict.setText(said)
        self._verdict.setVisible(bool(said))
        self.field.setAccessibleDescription(said or self._where.text())
        self._keeping.setText(key_words.keeping(check.lack) if taken else "")
        self._keeping.setVisible(taken)
        if new:
            announce(self, f"{new} {self._keeping.text()}".strip())
            self.told.emit(new)
        had = self._switch.hasFocus()
        self._switch.setText(key_words.switch(check))
        self._switch.setVisible(check.state is KeyState.ELSEWHERE)
        if had:
            self.field.setFocus()
