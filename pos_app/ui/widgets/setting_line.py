"""A setting that is typed on one line: a text or a number."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from pos_app.domain.setting_rules import RULES, Kind
from pos_app.ui.viewmodels.settings_draft import typed

_NUMBER_WIDTH = 220
"""Pixels: a number needs no more, and looks like one."""


class SettingLine(QLineEdit):
    """Takes whatever is typed, so that what is wrong can be named rather than refused."""

    value_edited = Signal(object)
    """The text."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        if RULES[name].kind is Kind.NUMBER:
            self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            self.setMaximumWidth(_NUMBER_WIDTH)
        self.textEdited.connect(self._on_edited)

    def show_value(self, value: Any) -> None:
        """Show a value, unless the text means it already: then it stays as it was typed."""
        if typed(self._name, self.text()) != value:
            self.setText(str(value))
            self.setCursorPosition(0)

    @Slot()
    def _on_edited(self) -> None:
        self.value_edited.emit(self.text())
