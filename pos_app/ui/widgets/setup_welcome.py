"""The set-up's first page: the language, and whether to practise or to connect."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.ui import theme
from pos_app.ui.customer_words import LANGUAGE_NAMES
from pos_app.ui.viewmodels.setting_up import SettingUp, Way
from pos_app.ui.widgets.choice_box import ChoiceBox
from pos_app.ui.widgets.field_row import FieldRow
from pos_app.ui.widgets.plain_label import plain_label

_BLANK = "\N{EN SPACE}"
_ICONS = {Way.PRACTISE: "screen", Way.CONNECT: "lock"}


class SetUpWelcome(QWidget):
    """Everything has a default: Enter practises."""

    language_chosen = Signal(str)
    """One of `domain.settings.LANGUAGES`, or "" for the system's."""
    way_chosen = Signal()

    def __init__(self, setting_up: SettingUp) -> None:
        super().__init__()
        self._setting_up = setting_up
        self._title, self._lead = (
            plain_label("setup_title", "title"),
            plain_label("setup_lead", "fact"),
        )
        self._language = ChoiceBox()
        self._row = FieldRow("setup_language", self._language)
        self._row.setMaximumWidth(320)
        for code, name in (("", ""), *LANGUAGE_NAMES.items()):
            self._language.addItem(name, code)
        chosen = self._language.findData(setting_up.settings.language)
        self._language.setCurrentIndex(max(chosen, 0))
        self._group = QButtonGroup(self)
        self.ways = {way: self._way(way) for way in Way}
        self._about = {way: plain_label(f"about_{way.value}", "caption") for way in Way}
        self.ways[setting_up.way].setChecked(True)
        self._lay_out()
        self._language.activated.connect(self._on_language)
        self._group.buttonToggled.connect(self._on_way)
        theme.look().changed.connect(self._draw_icons)
        self._draw_icons()
        self._say()

    def take_keys(self) -> None:
        """The page is in front."""
        self.ways[self._setting_up.way].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Welcome to Gift Card Counter"))
        self._lead.setText(
            self.tr("Take a first payment in a minute. All of this can be changed later.")
        )
        self._row.set_caption(self.tr("&Language"))
        self._language.setItemText(0, self.tr("As this computer"))
        practise, connect = self.ways[Way.PRACTISE], self.ways[Way.CONNECT]
        # The blank keeps the icon and its words apart; Qt has no other means.
        practise.setText(_BLANK + self.tr("&Practise on this computer"))
        connect.setText(_BLANK + self.tr("&Connect to MultiSafepay"))
        self._about[Way.PRACTISE].setText(
            self.tr("No account needed: a MultiSafepay of its own runs here. No money moves.")
        )
        self._about[Way.CONNECT].setText(
            self.tr("For testing, or to sell. You need the API key of your account.")
        )
        for way, button in self.ways.items():
            button.setAccessibleName(button.text().replace("&", "").strip())
            button.setAccessibleDescription(self._about[way].text())

    @Slot()
    def _draw_icons(self) -> None:
        for way, button in self.ways.items():
            button.setIcon(theme.icon(_ICONS[way]))

    @Slot(int)
    def _on_language(self, _place: int) -> None:
        code = self._language.currentData()
        self._setting_up.choose(language=code)
        self.language_chosen.emit(code)

    @Slot()
    def _on_way(self) -> None:
        chosen = next(way for way, button in self.ways.items() if button.isChecked())
        self._setting_up.way = chosen
        self.way_chosen.emit()

    def _way(self, way: Way) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"way_{way.value}")
        button.setProperty("role", "choice")
        button.setCheckable(True)
        button.setAutoDefault(False)
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(4)
        column.addWidget(self._row)
        column.addSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for place, way in enumerate(Way):
            grid.addWidget(self.ways[way], 0, place)
            grid.addWidget(self._about[way], 1, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        column.addStretch(3)
