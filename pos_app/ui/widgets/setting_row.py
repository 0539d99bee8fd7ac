"""One setting: its name, its editor, what is wrong with it, a line of help, its default."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.setting_rules import RULES, Kind
from pos_app.ui import setting_faults, setting_words
from pos_app.ui.viewmodels.settings_draft import DEFAULTS, SettingsDraft
from pos_app.ui.widgets.field_row import FieldRow
from pos_app.ui.widgets.setting_brands import SettingBrands
from pos_app.ui.widgets.setting_choice import SettingChoice
from pos_app.ui.widgets.setting_file import SettingFile
from pos_app.ui.widgets.setting_line import SettingLine
from pos_app.ui.widgets.setting_switch import SettingSwitch
from pos_app.ui.widgets.setting_text import SettingText

Editor = SettingBrands | SettingChoice | SettingLine | SettingSwitch | SettingText


class SettingRow(QWidget):
    """Shows what the draft says of its setting, and tells the draft what is typed."""

    def __init__(self, name: str, draft: SettingsDraft, offered: Sequence[str] = ()) -> None:
        """`offered` are the names of what is there, for a screen or a printer."""
        super().__init__()
        self.setObjectName(f"setting_row_{name}")
        self.name = name
        self._draft = draft
        self.editor = _editor(name, offered)
        self._default = QPushButton()
        self._default.setObjectName(f"setting_{name}_default")
        self._default.clicked.connect(self._on_default)
        # There only where there is something to set back, but its place is kept.
        policy = self._default.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._default.setSizePolicy(policy)
        self._field = FieldRow(f"setting_{name}", self.editor, self._beside())
        self._help = QLabel()
        self._help.setObjectName(f"setting_{name}_help")
        self._help.setProperty("role", "caption")
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        self._help.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._field)
        column.addWidget(self._help)
        self.editor.value_edited.connect(self._on_edited)
        draft.changed.connect(self._on_changed)
        self._say()

    @property
    def message(self) -> str:
        """What is wrong; "" if nothing."""
        return self._field.message

    def offer(self, offered: Sequence[str]) -> None:
        """Offer other names than before, where there is a list of them."""
        if isinstance(self.editor, SettingChoice):
            self.editor.offer(offered)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        label, helping = setting_words.words(self.name)
        self._field.set_caption(label)
        default = setting_words.value_in_words(self.name, getattr(DEFAULTS, self.name))
        said = self.tr("{help} Default: {default}.").format(help=helping, default=default)
        if self.name in setting_words.FROM_THE_NEXT_START:
            later = self.tr("In force from the next start on.")
            said = f"{said} {later}"
        self._help.setText(said)
        self._default.setText(self.tr("Default"))
        spoken = self.tr("Set back to the default: {setting}").format(setting=label)
        self._default.setAccessibleName(spoken)
        self._default.setToolTip(spoken)
        self._show()

    def _show(self) -> None:
        value = self._draft.value(self.name)
        self.editor.show_value(value)
        wrong = self._draft.is_wrong(self.name)
        self._field.show_message(setting_faults.fault(self.name, value) if wrong else "")
        if not wrong:
            self.editor.setAccessibleDescription(self._help.text())
        self._default.setVisible(not self._draft.is_default(self.name))

    def _beside(self) -> QWidget:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        if isinstance(self.editor, SettingFile):
            line.addWidget(self.editor.browse)
        line.addWidget(self._default)
        line.addStretch()  # behind a number, which is short
        column.addLayout(line)
        column.addStretch()
        return beside

    @Slot(object)
    def _on_edited(self, value: object) -> None:
        self._draft.edit(self.name, value)

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        if name == self.name:
            self._show()

    @Slot()
    def _on_default(self) -> None:
        # First: a button that hides would hand the keys to whatever comes next.
        self.editor.setFocus()
        self._draft.set_back(self.name)


def _editor(name: str, offered: Sequence[str]) -> Editor:
    if name == "country":
        return SettingChoice(name)  # nobody knows all the codes
    match RULES[name].kind:
        case Kind.LINE | Kind.NUMBER:
            return SettingLine(name)
        case Kind.TEXT | Kind.NAMES:
            return SettingText(name)
        case Kind.SWITCH:
            return SettingSwitch()
        case Kind.CHOICE:
            return SettingChoice(name, offered)
        case Kind.BRANDS:
            return SettingBrands(name)
        case Kind.FILE:
            return SettingFile(name)
