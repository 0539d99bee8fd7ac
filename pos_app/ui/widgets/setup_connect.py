"""The set-up's second page: test or live, and the key that opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.settings import Environment
from pos_app.ui import key_words
from pos_app.ui.viewmodels.setting_up import SettingUp
from pos_app.ui.widgets.key_entry import KeyEntry

_CHOICES = (Environment.TEST, Environment.LIVE)


class SetUpConnect(QWidget):
    """Checks a key before anything relies on it."""

    def __init__(self, setting_up: SettingUp) -> None:
        super().__init__()
        self._check = setting_up.check
        self.entry = KeyEntry(setting_up.check, known=setting_up.again)
        self._title = QLabel()
        self._title.setObjectName("connect_title")
        self._title.setProperty("role", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._group = QButtonGroup(self)
        self._choices = {environment: QPushButton() for environment in _CHOICES}
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for environment, button in self._choices.items():
            button.setObjectName(f"choose_{environment.value}")
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._group.addButton(button)
            choices.addWidget(button)
        choices.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addLayout(choices)
        column.addWidget(self.entry)
        column.addStretch(3)
        self._on_changed()
        self._group.buttonClicked.connect(self._on_chosen)
        self._check.changed.connect(self._on_changed)
        self._say()

    def take_keys(self) -> None:
        """The page is in front."""
        self.entry.field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Connect to MultiSafepay"))
        for environment, button in self._choices.items():
            button.setText(key_words.environment_name(environment))
            button.setAccessibleName(button.text())

    @Slot()
    def _on_chosen(self) -> None:
        for environment, button in self._choices.items():
            if button.isChecked():
                self._check.mean(environment)

    @Slot()
    def _on_changed(self) -> None:
        self._choices[self._check.environment].setChecked(True)
