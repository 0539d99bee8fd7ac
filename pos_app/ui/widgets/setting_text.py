"""A setting of several lines: a text for paper, or names."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit

from pos_app.ui.viewmodels.settings_draft import typed

_LINES = 4
"""How many are seen at once."""


class SettingText(QPlainTextEdit):
    """Enter begins a line, Tab leaves the field."""

    value_edited = Signal(object)
    """The text with its line ends."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * 22 + 14)
        self.textChanged.connect(self._on_changed)

    def show_value(self, value: Any) -> None:
        """Show a value, unless the text means it already: then it stays as it was typed."""
        if typed(self._name, self.toPlainText()) != value:
            self.setPlainText(value if isinstance(value, str) else "\n".join(value))

    @Slot()
    def _on_changed(self) -> None:
        self.value_edited.emit(self.toPlainText())
