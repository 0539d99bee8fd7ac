"""The set-up's pages, the key's card: room for every language, and answers that come too late."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from room_support import Stretched, faults, laid_out
from shiboken6 import delete
from ui_support import LONG_MS, child, press, said

from pos_app.app import make_application
from pos_app.checkout.check_key import Checked, KeyVerdict
from pos_app.domain.brands import BRANDS
from pos_app.domain.errors import Cause, NotConfigured, PosError, Unreachable
from pos_app.domain.offers import ListedBrand
from pos_app.domain.settings import LANGUAGES, Environment, Settings
from pos_app.ui import languages, theme
from pos_app.ui.main_window import MainWindow
from pos_app.ui.tasks import Tasks
from pos_app.ui.viewmodels.checkout import Checkout
from pos_app.ui.viewmodels.key_check import KeyCheck, KeyState
from pos_app.ui.viewmodels.setting_up import SettingUp, Way
from pos_app.ui.widgets.key_card import KeyCard
from pos_app.ui.widgets.key_entry import KeyEntry
from pos_app.ui.widgets.refusal_window import RefusalWindow
from pos_app.ui.widgets.setup_window import SetUpWindow

TEST, LIVE = Environment.TEST, Environment.LIVE
SIZES = [(960, 540), (1366, 768)]
CARDS = tuple(ListedBrand(brand.gateway, brand.name) for brand in BRANDS)
NO_KEYRING = NotConfigured(Cause.NO_KEYRING)
LOCKED = NotConfigured(Cause.NO_KEYRING, locked=1)


class Desk:
    """Answers as told, when it is told to; keeps nothing."""

    def __init__(self) -> None:
        self.answers: dict[str, Checked | PosError] = {}
        self.may_answer = threading.Event()
        self.lack: PosError | None = None
        self.kept: list[str] = []

    def check(self, key: str, environment: Environment) -> Checked:
        assert self.may_answer.wait(20)
        answer = self.answers[key]
        if isinstance(answer, PosError):
            raise answer
        return answer

    def keep(self, environment: Environment, key: str) -> None:
        if self.lack is not None:
            raise self.lack
        self.kept.append(key)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def tasks(desk: Desk) -> Iterator[Tasks]:
    make_application()
    with Tasks() as running:
        yield running
        desk.may_answer.set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_room_in_longer_words_yet(
    qapp: QApplication, qtbot: QtBot, tasks: Tasks, desk: Desk, language: str
) -> None:
    theme.dress()
    languages.install(qapp, language)
    translator = Stretched(language)
    qapp.installTranslator(translator)
    found: list[str] = []

    def look(window: QWidget, what: str) -> None:
        for width, height in SIZES:
            found.extend(f"{what} {width}: {fault}" for fault in faults(window, width, height))

    setting_up = SettingUp(tasks, desk, lambda _: None, Settings(), again=True)
    setting_up.way = Way.CONNECT
    window = SetUpWindow(setting_up)
    window.show()
    look(window, "welcome")
    window.go_on()
    look(window, "connect")
    check = setting_up.check
    check._on_failed(check._question, Unreachable(Cause.NAME))
    look(window, "no line")
    check._on_checked(check._question, Checked("k", KeyVerdict(LIVE, CARDS), NO_KEYRING))
    look(window, "elsewhere")
    check.switch()
    window.go_on()
    look(window, "shop")
    child(window, QLineEdit, "shop_name").setText("<")
    child(window, QLineEdit, "counter").setText("Kassa 1")
    window.go_on()
    setting_up._on_failed(LOCKED)
    look(window, "wrong")
    main = MainWindow(Checkout(tasks), Settings(), TEST)
    waiting = KeyCheck(tasks, desk, TEST)
    for failure in (NotConfigured(Cause.NO_KEY), LOCKED, NO_KEYRING):
        main.show_keyless(KeyCard(failure, waiting))
        main.show()
        look(main, failure.cause)
    waiting._on_checked(waiting._question, Checked("k", KeyVerdict(LIVE, CARDS), NO_KEYRING))
    look(main, "card elsewhere")
    refusal = RefusalWindow(NotConfigured(Cause.SETTINGS_NEWER))
    refusal.show()
    found += faults(refusal, 640, 360)
    qapp.removeTranslator(translator)
    languages.install(qapp, "en")
    for one in (window, main, refusal):
        one.hide()
        delete(one)
    assert found == []


def test_another_language_leaves_no_text_of_the_former(
    qapp: QApplication, tasks: Tasks, desk: Desk
) -> None:
    window = SetUpWindow(SettingUp(tasks, desk, lambda _: None, Settings(), again=False))
    window.show()
    before = {label.text() for label in window.findChildren(QLabel)}
    stretched = Stretched("en")
    qapp.installTranslator(stretched)
    laid_out(window, 1180, 720)
    after = {label.text() for label in window.findChildren(QLabel)}
    qapp.removeTranslator(stretched)
    delete(window)
    assert sorted(text for text in before & after if len(text) > 1) == []


def test_an_answer_about_a_former_key_is_dropped(tasks: Tasks, desk: Desk, qtbot: QtBot) -> None:
    desk.answers = {
        "former-key": Checked("former-key", KeyVerdict(TEST, CARDS)),
        "newer-key": Checked("newer-key", KeyVerdict(None)),
    }
    check = KeyCheck(tasks, desk, TEST)
    entry = KeyEntry(check)
    qtbot.addWidget(entry)
    told: list[str] = []
    entry.told.connect(told.append)
    states: list[KeyState] = []
    check.changed.connect(lambda: states.append(check.state))
    check.check("former-key")
    check.check("former-key")  # an impatient Enter asks nothing more
    check.forget()
    check.check("newer-key")
    desk.may_answer.set()
    qtbot.waitUntil(lambda: check.state is KeyState.REFUSED, timeout=LONG_MS)
    assert KeyState.RIGHT not in states
    # Each is told once, to those who hear the screen as well.
    assert [words.split()[0] for words in told] == ["Asking", "Asking", "MultiSafepay"]
    assert check.key == ""


def test_a_keyring_that_fails_at_the_end_is_told_before_it_goes_on_without(
    tasks: Tasks, desk: Desk, qtbot: QtBot
) -> None:
    saved: list[Settings] = []
    ended: list[tuple[object, object]] = []
    setting_up = SettingUp(tasks, desk, saved.append, Settings(), again=False)
    setting_up.finished.connect(lambda settings, key: ended.append((settings, key)))
    setting_up.way = Way.CONNECT
    window = SetUpWindow(setting_up)
    window.show()
    window.go_on()
    desk.may_answer.set()
    desk.answers = {"a-key": Checked("a-key", KeyVerdict(TEST, CARDS))}
    child(window, QLineEdit, "api_key").setText("a-key")
    window.go_on()
    qtbot.waitUntil(lambda: setting_up.check.state is KeyState.RIGHT, timeout=LONG_MS)
    window.go_on()
    desk.lack = LOCKED
    window.go_on()
    qtbot.waitUntil(lambda: said(window, "notice_text") != "", timeout=LONG_MS)
    assert "keyring is locked" in said(window, "notice_text")
    assert "asked for at each start" in said(window, "notice_text")
    assert (saved, ended) == ([], [])
    window.go_on()
    qtbot.waitUntil(lambda: bool(ended), timeout=LONG_MS)
    assert ended == [(Settings(environment=TEST), "a-key")]
    assert saved == [Settings(environment=TEST)]
    delete(window)


def test_what_can_not_be_saved_is_told_and_tried_again(
    tasks: Tasks, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = [NotConfigured(Cause.DISK, file="settings.json")]
    ended: list[object] = []

    def save(settings: Settings) -> None:
        if broken:
            raise broken.pop()

    setting_up = SettingUp(tasks, desk, save, Settings(), again=False)
    setting_up.finished.connect(lambda settings, _key: ended.append(settings))
    window = SetUpWindow(setting_up)
    window.show()
    window.go_on()
    qtbot.waitUntil(lambda: said(window, "notice_text") != "", timeout=LONG_MS)
    assert "The settings could not be saved" in said(window, "notice_text")
    assert ended == []
    assert window.primary.isEnabled()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ended == [Settings()], timeout=LONG_MS)
    delete(window)
