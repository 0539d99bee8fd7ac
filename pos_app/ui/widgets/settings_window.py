"""All settings in one window: grouped, searched, judged while they are typed, saved as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.setting_rules import RULES, Group
from pos_app.domain.settings import Settings
from pos_app.ui import setting_faults, setting_search, setting_words
from pos_app.ui.viewmodels.settings_draft import SettingsDraft
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.settings_page import SettingsPage

_SIZE, _LEAST = QSize(980, 680), QSize(880, 460)
_EDGES = QSize(40, 60)
"""What a window's frame and a desktop's bars take of a screen."""
_SIDE = 190
_NAMED = 4
"""How many changed settings are named at most."""


class SettingsWindow(QDialog):
    """Beside the till, which sells on. Enter saves, Esc drops what was typed."""

    settings_saved = Signal(object)
    """The Settings as they are to be: what is in force by now, with what was typed here."""
    set_up_asked = Signal()
    """The guided set-up, once more."""

    def __init__(
        self, settings: Settings, offered: Mapping[str, Sequence[str]], parent: QWidget
    ) -> None:
        """`offered` has the names of what is there, by the setting that chooses among them."""
        super().__init__(parent)
        self.setObjectName("settings_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The clerk's window ends the program, whether or not this one is open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        parent.installEventFilter(self)
        self.draft = SettingsDraft(settings, self)
        self.page = SettingsPage(self.draft, offered)
        self._asked = False
        """Whether it was said once that closing drops changes."""
        self._search = QLineEdit()
        self._search.setObjectName("settings_search")
        self._groups = QListWidget()
        self._groups.setObjectName("settings_groups")
        self._question = NoticeBar("settings_question")
        self._reason = QLabel()
        self._set_up, self._cancel, self._save = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self._say()
        self._groups.setCurrentRow(0)
        self._search.setFocus()

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """Other settings came into force: what was not typed over shows them."""
        self.draft.follow(settings)

    def offer(self, name: str, offered: Sequence[str]) -> None:
        """What this machine has for a setting became known."""
        self.page.offer(name, offered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The first Esc in a search ends the search.
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            self._search.setFocus()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._asks():
            event.ignore()
            return
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and watched is self.parent() and self._asks():
            # The clerk's window would take this one along.
            self.activateWindow()
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def reject(self) -> None:
        """Drop what was typed, and close."""
        self._asked = True
        super().reject()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._search.setPlaceholderText(self.tr("Search the settings"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._groups.setAccessibleName(self.tr("Groups of settings"))
        for row, group in enumerate(Group):
            self._groups.item(row).setText(setting_words.group_title(group))
        self._set_up.setText(self.tr("Set up &again…"))
        self._cancel.setText(self.tr("Cancel"))
        self._save.setText(self.tr("&Save"))
        self._question.offer(self.tr("&Drop them"))
        if self._question.text:
            self._ask()
        self._on_search()
        self._show_state()

    def _asks(self) -> bool:
        """Whether closing would lose changes, and nobody was told: they are told now."""
        if self._asked or not self.draft.edited():
            return False
        self._asked = True
        self._ask()
        return True

    def _ask(self) -> None:
        self._question.say(self.tr("Your changes are not saved yet. Close once more to drop them."))

    def _lay_out(self) -> None:
        for button, name in (
            (self._set_up, "settings_set_up"),
            (self._cancel, "settings_cancel"),
            (self._save, "settings_save"),
        ):
            button.setObjectName(name)
        self._set_up.setProperty("role", "quiet")
        self._save.setProperty("role", "primary")
        self._save.setDefault(True)
        self._reason.setObjectName("settings_reason")
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._groups.addItems(list(Group))
        self._groups.setProperty("rows", "touched")
        self._groups.setFixedWidth(_SIDE)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.page)
        body = QHBoxLayout()
        body.setSpacing(8)
        body.addWidget(self._groups)
        body.addWidget(card, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._set_up)
        foot.addWidget(self._reason, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addLayout(body, 1)
        column.addWidget(self._question)
        column.addLayout(foot)
        self.setMinimumSize(_LEAST)
        room = self.screen().availableSize() - _EDGES
        self.resize(_SIZE.boundedTo(room).expandedTo(_LEAST))

    def _connect(self) -> None:
        self.draft.changed.connect(self._show_state)
        self._search.textChanged.connect(self._on_search)
        self._groups.currentRowChanged.connect(self._on_group)
        self._groups.itemClicked.connect(self._on_group)
        self._question.pressed.connect(self.reject)
        self._set_up.clicked.connect(self._on_set_up)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._search.setFocus)

    @Slot()
    def _show_state(self) -> None:
        """Whether there is something to save, and why not."""
        wrong, edited = self.draft.wrong(), self.draft.edited()
        if wrong:
            fault = setting_faults.fault(wrong[0], self.draft.value(wrong[0]))
            label = setting_words.words(wrong[0]).label
            said = self.tr("Can't be saved. {setting}: {fault}")
            said = said.format(setting=label, fault=fault)
        elif edited:
            labels = ", ".join(setting_words.words(name).label for name in edited[:_NAMED])
            labels += ", …" if len(edited) > _NAMED else ""
            said = self.tr("To be saved: {settings}").format(settings=labels)
        else:
            said = self.tr("Nothing is changed.")
        self._reason.setText(said)
        self._save.setAccessibleDescription(said)
        if self._reason.property("role") != (role := "message" if wrong else "caption"):
            self._reason.setProperty("role", role)
            self._reason.style().unpolish(self._reason)
            self._reason.style().polish(self._reason)
        self._save.setEnabled(bool(edited) and not wrong)
        if not edited:
            self._question.clear()
            self._asked = False

    @Slot()
    def _on_search(self) -> None:
        query = self._search.text()
        if query.strip():
            self._groups.clearSelection()
            self._show(setting_search.found(query))
        else:
            self._show_group()

    @Slot()
    def _on_group(self) -> None:
        # Whoever turns to a group has found, or has given up, what was searched for.
        if self._search.text():
            self._search.clear()
        else:
            self._show_group()

    def _show_group(self) -> None:
        row = max(0, self._groups.currentRow())
        self._groups.item(row).setSelected(True)
        group = list(Group)[row]
        self._show([name for name in RULES if RULES[name].group is group])

    def _show(self, names: list[str]) -> None:
        self.page.show_settings(names)
        # Rows are built when they are first shown, which is no order to lead Tab through.
        ends = (self._set_up, self._cancel, self._save)
        for before, after in pairwise((self._search, self._groups, *self.page.stops(), *ends)):
            QWidget.setTabOrder(before, after)

    @Slot()
    def _on_set_up(self) -> None:
        # It ends in settings of its own: what was typed here would be lost.
        if not self._asks():
            self.set_up_asked.emit()
            self.reject()

    @Slot()
    def _on_save(self) -> None:
        if self._save.isEnabled():
            self.settings_saved.emit(self.draft.result())
            self.reject()
