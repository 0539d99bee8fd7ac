"""A setting that is on or off."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QCheckBox


class SettingSwitch(QCheckBox):
    """Its name stands above it, as with every other setting."""

    value_edited = Signal(object)
    """A bool."""

    def __init__(self) -> None:
        super().__init__()
        self.clicked.connect(self._on_clicked)
        self._say()

    def show_value(self, value: Any) -> None:
        """Show whether it is on."""
        self.setChecked(bool(value))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setText(self.tr("On"))

    @Slot(bool)
    def _on_clicked(self, on: bool) -> None:
        self.value_edited.emit(on)
