"""The guided set-up's window: three pages, one in front, and the one thing that Enter does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.errors import Cause, NotConfigured, PosError
from pos_app.ui import key_words, wording
from pos_app.ui.announcing import announce
from pos_app.ui.viewmodels.key_check import KeyState
from pos_app.ui.viewmodels.setting_up import SettingUp, Way
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.setup_connect import SetUpConnect
from pos_app.ui.widgets.setup_shop import SetUpShop
from pos_app.ui.widgets.setup_welcome import SetUpWelcome

_LEAST = QSize(800, 480)
_PAGE_MAX = 960
"""Pixels: a line that is wider is harder to read."""


class SetUpWindow(QMainWindow):
    """Enter goes on, Back goes back, Esc leaves everything as it was."""

    language_chosen = Signal(str)

    def __init__(self, setting_up: SettingUp) -> None:
        super().__init__()
        self._setting_up = setting_up
        self.welcome = SetUpWelcome(setting_up)
        self.connect_page = SetUpConnect(setting_up)
        self.shop = SetUpShop(setting_up)
        self._pages = QStackedWidget()
        for page in (self.welcome, self.connect_page, self.shop):
            self._pages.addWidget(page)
        self.notice = NoticeBar("notice")
        self.notice.pressed.connect(self.notice.clear)
        self.notice.said.connect(self._on_said)
        self._hint = QLabel()
        self._hint.setObjectName("keys_hint")
        self._hint.setProperty("role", "hint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._back, self.primary = QPushButton(), QPushButton()
        self._back.setObjectName("back")
        self.primary.setObjectName("primary")
        self.primary.setProperty("role", "primary")
        for button in (self._back, self.primary):
            button.setAutoDefault(False)
        self._lay_out()
        self._back.clicked.connect(self._on_back)
        self.primary.clicked.connect(self.go_on)
        self.welcome.way_chosen.connect(self._say)
        self.welcome.language_chosen.connect(self.language_chosen)
        setting_up.check.changed.connect(self._say)
        setting_up.changed.connect(self._on_changed)
        self.resize(1180, 720)
        self._say()
        self.welcome.take_keys()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.isAutoRepeat():
                self.go_on()
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                super().keyPressEvent(event)

    @Slot()
    def go_on(self) -> None:
        """Do what the primary button says."""
        if not self.primary.isEnabled():
            return
        match self._pages.currentWidget():
            case self.welcome if self._setting_up.way is Way.CONNECT:
                self._turn_to(self.connect_page)
            case self.welcome:
                self._setting_up.finish()
            case self.connect_page if self._setting_up.check.state is KeyState.RIGHT:
                self._turn_to(self.shop)
            case self.connect_page:
                self.connect_page.entry.check()
            case _:
                if self.shop.accept():
                    self._setting_up.finish()

    def show_failure(self, failure: PosError) -> None:
        """Say what belongs to no page."""
        self.notice.say(wording.error(failure))

    @Slot()
    def _on_back(self) -> None:
        before = max(self._pages.currentIndex() - 1, 0)
        self._turn_to((self.welcome, self.connect_page)[before])

    def _turn_to(self, page: SetUpWelcome | SetUpConnect | SetUpShop) -> None:
        self.notice.clear()
        self._pages.setCurrentWidget(page)
        self._say()
        page.take_keys()

    @Slot()
    def _on_changed(self) -> None:
        failure = self._setting_up.failure
        if failure is None:
            self.notice.clear()
        elif isinstance(failure, NotConfigured) and failure.cause is Cause.NO_KEYRING:
            self.notice.say(f"{key_words.keeping(failure)} " + self.tr("Press Enter to go on."))
        elif failure.cause is Cause.DISK:
            self.notice.say(
                self.tr("The settings could not be saved on this computer. Enter tries again.")
            )
        else:
            self.show_failure(failure)
        self._say()

    @Slot(str)
    def _on_said(self, text: str) -> None:
        announce(self.notice, text)

    @Slot()
    def _say(self) -> None:
        self.setWindowTitle(self.tr("Set up Gift Card Counter"))
        self.notice.offer(self.tr("Close"))
        self._back.setText(self.tr("&Back"))
        step = self._pages.currentIndex() + 1
        self._back.setVisible(step > 1)
        self._back.setEnabled(not self._setting_up.keeping)
        check = self._setting_up.check
        busy = self._setting_up.keeping or (step == 2 and check.state is KeyState.CHECKING)
        self.primary.setEnabled(not busy)
        self.primary.setText(self.tr("One moment…") if busy else self._next_words(step))
        hint = self.tr("Step {step} of 3  ·  Enter: go on  ·  Esc: leave everything as it was")
        self._hint.setText(hint.format(step=step))

    def _next_words(self, step: int) -> str:
        check = self._setting_up.check
        if step == 1 and self._setting_up.way is Way.PRACTISE:
            return self.tr("Practise now")
        if step == 3:
            return self.tr("Open the counter")
        if step == 1 or check.state is KeyState.RIGHT:
            return self.tr("Next")
        return self.tr("Try again") if check.may_work_later else self.tr("Check the key")

    def _lay_out(self) -> None:
        pane = QWidget()
        pane.setObjectName("pane")
        pane.setMinimumSize(_LEAST)
        card = QFrame()
        card.setObjectName("card")
        self._pages.setMaximumWidth(_PAGE_MAX)
        inside = QHBoxLayout(card)
        inside.setContentsMargins(24, 16, 24, 16)
        inside.addStretch(1)
        inside.addWidget(self._pages, 1000)
        inside.addStretch(1)
        bar = QFrame()
        bar.setObjectName("action_bar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(12)
        line.addWidget(self._hint, 1)
        line.addWidget(self._back)
        line.addWidget(self.primary)
        body = QVBoxLayout()
        body.setContentsMargins(8, 8, 8, 8)
        body.addWidget(card)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(body, 1)
        column.addWidget(bar)
        self.setCentralWidget(pane)
