"""A setting that is chosen from a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from pos_app.domain.setting_rules import RULES
from pos_app.ui import locale_words, setting_words
from pos_app.ui.widgets.choice_box import ChoiceBox


class SettingChoice(ChoiceBox):
    """The choices of a setting's rule, or those that this machine has, in words."""

    value_edited = Signal(object)
    """The choice, as `Settings` has it."""

    def __init__(self, name: str, offered: Sequence[str] = ()) -> None:
        """`offered` are the names of what is there, for a setting whose rule has no choices."""
        super().__init__()
        self._name = name
        self._offered = tuple(offered)
        self._value = ""
        # The longest country must not widen the window.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._on_activated)
        self._fill()

    def offer(self, names: Sequence[str]) -> None:
        """Offer other names than before."""
        self._offered = tuple(names)
        self._fill()

    def show_value(self, value: Any) -> None:
        """Choose it; what is not in the list, since it is not there now, joins it."""
        self._value = str(value)
        row = self.findData(self._value)
        if row < 0:
            self._fill()
            row = self.findData(self._value)
        self.setCurrentIndex(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Whoever scrolls past it changes nothing.
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        self.clear()
        for value, words in self._choices():
            self.addItem(words, value)
        if self.findData(self._value) < 0:
            absent = self.tr("{name} (not there now)").format(name=self._value)
            self.addItem(absent, self._value)
        self.setCurrentIndex(self.findData(self._value))

    def _choices(self) -> list[tuple[str, str]]:
        if self._name == "country":
            return list(locale_words.countries().items())
        choices = RULES[self._name].choices or ("", *self._offered)
        return [(value, setting_words.choice(self._name, value)) for value in choices]

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        self._value = self.itemData(row)
        self.value_edited.emit(self._value)
