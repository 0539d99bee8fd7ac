"""The settings as they are read: a heading for each group, a row for each setting."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pos_app.domain.setting_rules import RULES, Group
from pos_app.ui import setting_words
from pos_app.ui.viewmodels.settings_draft import SettingsDraft
from pos_app.ui.widgets.field_row import FieldScroll
from pos_app.ui.widgets.plain_label import plain_label
from pos_app.ui.widgets.setting_row import SettingRow

_EDGE, _BETWEEN = 16, 14


class SettingsPage(FieldScroll):
    """Shows the rows that are asked for. A row is built when it is first shown."""

    def __init__(self, draft: SettingsDraft, offered: Mapping[str, Sequence[str]]) -> None:
        """`offered` has the names of what is there, by the setting that chooses among them."""
        self._inside = QWidget()
        super().__init__(self._inside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._draft = draft
        self._offered = dict(offered)
        self._names = setting_words.names()
        self.rows: dict[str, SettingRow] = {}
        self._nothing = plain_label("settings_nothing_found", "fact")
        self._headings = {group: plain_label(f"settings_{group}", "brand") for group in Group}
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._column.setSpacing(_BETWEEN)
        self._column.addWidget(self._nothing)
        for heading in self._headings.values():
            self._column.addWidget(heading)
        self._column.addStretch(1)
        self._say()

    def show_settings(self, names: Collection[str]) -> None:
        """Show these and no others, each under its group's title."""
        for name in self._names:
            if name in names:
                self._row(name).show()
            elif name in self.rows:
                self.rows[name].hide()
        shown = {RULES[name].group for name in names}
        for group, heading in self._headings.items():
            heading.setVisible(group in shown)
        self._nothing.setVisible(not names)
        self.verticalScrollBar().setValue(0)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, as the rows are read, whenever each of them was built."""
        ordered = [self.rows[name] for name in self._names if name in self.rows]
        return [
            stop
            for row in ordered
            for stop in row.findChildren(QWidget)
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.window() is self.window()
        ]

    def offer(self, name: str, offered: Sequence[str]) -> None:
        """What this machine has for a setting became known."""
        self._offered[name] = offered
        if name in self.rows:
            self.rows[name].offer(offered)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._nothing.setText(self.tr("No setting is called like that."))
        for group, heading in self._headings.items():
            heading.setText(setting_words.group_title(group))

    def _row(self, name: str) -> SettingRow:
        if name not in self.rows:
            row = SettingRow(name, self._draft, self._offered.get(name, ()))
            self.rows[name] = row
            self._column.insertWidget(self._place(name), row)
        return self.rows[name]

    def _place(self, name: str) -> int:
        """Behind its heading and those of its group that come before it."""
        group = RULES[name].group
        before = [
            one for one in self._names[: self._names.index(name)] if RULES[one].group is group
        ]
        ahead = sum(one in self.rows for one in before)
        return self._column.indexOf(self._headings[group]) + 1 + ahead
