"""The first start, and the ways from one environment into another while the program runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from conftest import NoteFigure
from counter import link_on
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QToolButton
from walker import SystemKeyring, Walk, Walker, contents, press, says, sells, shown, there, using

from pos_app import app, cli, settings_store
from pos_app.domain.settings import Environment, Settings
from pos_app.launch import Launch
from pos_app.multisafepay import client
from pos_app.program import Program
from pos_app.sandbox import Sandbox
from pos_app.settings_store import Profile
from pos_app.ui import languages
from pos_app.ui.main_window import MainWindow
from pos_app.ui.widgets.key_card import KeyCard
from pos_app.ui.widgets.refusal_window import RefusalWindow
from pos_app.ui.widgets.setup_window import SetUpWindow

ENTER, TAB, ESC, SPACE = (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space)
TEST, LIVE, SANDBOX = Environment.TEST, Environment.LIVE, Environment.SANDBOX
TEST_KEY, LIVE_KEY = "key-of-the-test-account", "key-of-the-live-account"
SHOP = Settings(shop_name="Kaashuis", counter="kassa2", sound_volume=0)


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Profile]:
    """This user's till, whose folders are not even there."""
    for kind in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / "home" / kind.lower()))
    # What the command line does to its whole process would stay for the other tests.
    monkeypatch.setattr(cli, "_keep_secrets_in", lambda: None)
    yield settings_store.profile()
    running = QApplication.instance()
    assert running is not None
    languages.install(running, "en")


@pytest.fixture
def hosts(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[Environment, Sandbox]]:
    """Two sandboxes stand for MultiSafepay's test and live environments."""
    with Sandbox(api_key=TEST_KEY) as test, Sandbox(api_key=LIVE_KEY) as live:
        monkeypatch.setitem(client.BASE_URLS, TEST, test.base_url)
        monkeypatch.setitem(client.BASE_URLS, LIVE, live.base_url)
        yield {TEST: test, LIVE: live}


def start(*arguments: str) -> Callable[[], int]:
    """The program as its command line opens it."""
    return lambda: cli.main(arguments)


def launch(profile: Profile, environment: Environment, **changes: object) -> Launch:
    values: dict[str, object] = {"settings_file": profile.settings_file, "pace": 0.05}
    settings = replace(SHOP, environment=environment)
    return Launch(environment, settings, profile.data, **(values | changes))  # type: ignore[arg-type]


def home(profile: Profile) -> Path:
    """The folder that everything of this user lies in."""
    return profile.config.parent.parent


def kept(profile: Profile) -> Settings:
    return settings_store.load(profile.settings_file).settings


def menu_entry(words: str) -> None:
    """Choose an entry of the view menu."""
    menu = shown(MainWindow).findChildren(QToolButton, "view_menu")[0].menu()
    menu.aboutToShow.emit()  # it is filled when it opens
    (entry,) = (each for each in menu.actions() if each.text().startswith(words))
    entry.trigger()


@contextmanager
def noting(programs: list[Program]) -> Iterator[None]:
    """Keeps each program that is opened."""
    make = app._sitting

    def noted(coming: Launch) -> Program:
        sitting = make(coming)
        assert isinstance(sitting, Program)
        programs.append(sitting)
        return sitting

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(app, "_sitting", noted)
        yield


def sell() -> Walk:
    """Brand and amount by keys, until a phone reads the code."""
    yield lambda: sells() and shown(MainWindow).focusWidget() is not None
    shown(MainWindow).form.brand.setFocus()
    press("boe", TAB, "1250", ENTER)
    yield lambda: link_on(shown(MainWindow)) != ""


# -- the first start ------------------------------------------------------------------------


def test_an_empty_profile_reaches_a_practice_code(profile: Profile, figure: NoteFigure) -> None:
    def walk() -> Walk:
        yield there(SetUpWindow)
        assert contents(home(profile)) == {}
        press(ENTER)
        yield from sell()

    walker = Walker(walk())
    assert walker.through(start()) == 0
    screens = walker.screens
    figure(
        "first start: screens to a first practice QR",
        f"{len(screens)} ({', '.join(screens)})",
        "at most 3",
    )
    assert screens == ["SetUpWelcome", "TAKE", "SHOW"]
    assert kept(profile) == Settings()
    assert settings_store.load(profile.settings_file).found


def test_leaving_the_first_set_up_leaves_nothing(profile: Profile) -> None:
    def walk() -> Walk:
        yield there(SetUpWindow)
        box = shown(SetUpWindow).findChildren(QComboBox, "setup_language")[0]
        box.setFocus()
        press("Ned")
        assert languages.current() == "nl"
        press(ESC)
        yield lambda: True

    walker = Walker(walk())
    assert walker.through(start()) == 0
    assert contents(home(profile)) == {}


@pytest.mark.parametrize("arguments", [("--demo",), ("--environment", "test")])
def test_who_says_what_to_open_is_not_asked(profile: Profile, arguments: tuple[str, ...]) -> None:
    def walk() -> Walk:
        yield there(MainWindow)

    with using(SystemKeyring()):
        walker = Walker(walk())
        assert walker.through(start(*arguments)) == 0
    assert "SetUpWelcome" not in walker.screens


def test_settings_of_a_newer_version_are_told_in_a_window(
    profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    profile.config.mkdir(parents=True)
    profile.settings_file.write_text('{"version": 99}', "ascii")

    def walk() -> Walk:
        yield there(RefusalWindow)
        assert "newer version" in says("refusal_why")
        press(ENTER)
        yield lambda: not there(RefusalWindow)()

    assert Walker(walk()).through(start()) == 2
    assert "newer version" in capsys.readouterr().err
    assert profile.settings_file.read_text("ascii") == '{"version": 99}'


# -- connecting -----------------------------------------------------------------------------


def test_a_shop_connects_by_keys_alone(profile: Profile, hosts: dict[Environment, Sandbox]) -> None:
    """A live key, pasted for testing: it is told apart, used live, and in the keyring once."""
    ring = SystemKeyring()

    def walk() -> Walk:
        yield there(SetUpWindow)
        press(Qt.Key.Key_Right, ENTER)
        yield lambda: says("connect_title") != ""
        press("nobodys-key", ENTER)
        yield lambda: "refuses this key" in says("key_verdict")
        field = shown(SetUpWindow).connect_page.entry.field
        assert field.displayText() == "●" * len("nobodys-key")
        field.selectAll()
        press(LIVE_KEY)
        assert says("key_verdict") == ""  # it was about another key
        press(ENTER)
        yield lambda: says("key_verdict").startswith("This is a live key")
        assert says("shop_title") == ""
        press(TAB, TAB)  # past the switch that shows the key
        assert shown(SetUpWindow).focusWidget().objectName() == "switch_environment"
        press(SPACE)
        assert says("key_verdict").startswith("The key is right. It is a live key")
        assert "keyring keeps it" in says("key_keeping")
        assert ring.stored == []
        press(ENTER)
        yield lambda: says("shop_title") != ""
        assert "Boekenbon" in says("cards")
        press("Kaas<")
        assert "no < or >" in says("shop_name_message")
        press(ENTER)  # names it, and stays
        assert says("shop_title") != ""
        press(Qt.Key.Key_Backspace, "huis", TAB, Qt.Key.Key_Home, "K")
        assert says("counter_message") != ""
        press(Qt.Key.Key_Backspace, ENTER)
        yield sells
        assert says("test_band") == ""
        assert ring.stored == [("pos-app", "live")]

    with using(ring):
        assert Walker(walk()).through(start()) == 0
    assert ring.kept == {("pos-app", "live"): LIVE_KEY}
    assert kept(profile) == Settings(environment=LIVE, shop_name="Kaashuis")
    assert not any(LIVE_KEY.encode() in each for each in contents(home(profile)).values())


def test_without_a_line_it_is_tried_again(
    profile: Profile, hosts: dict[Environment, Sandbox], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Sandbox() as gone:
        nowhere = gone.base_url
    here = client.BASE_URLS[TEST]
    monkeypatch.setitem(client.BASE_URLS, TEST, nowhere)

    def walk() -> Walk:
        yield there(SetUpWindow)
        press(Qt.Key.Key_Right, ENTER, TEST_KEY, ENTER)
        yield lambda: "could not be reached" in says("key_verdict")
        assert "nothing was stored" in says("key_verdict")
        assert shown(SetUpWindow).primary.text() == "Try again"
        client.BASE_URLS[TEST] = here
        press(ENTER)
        yield lambda: says("key_verdict").startswith("The key is right. It is a test key")
        press(ESC)
        yield lambda: True

    ring = SystemKeyring()
    with using(ring):
        assert Walker(walk()).through(start()) == 0
    # Left before its end: nothing was kept anywhere.
    assert (ring.kept, contents(home(profile))) == ({}, {})


def test_leaving_does_not_wait_for_a_keyring_that_waits_for_a_person(
    profile: Profile, hosts: dict[Environment, Sandbox]
) -> None:
    unlocked = threading.Event()

    class Locked(SystemKeyring):
        __module__ = "keyring.backends.SecretService"

        def get_password(self, service: str, username: str) -> str | None:
            unlocked.wait(60)
            return None

    KeyringBackend._classes.discard(Locked)
    asked: list[float] = []

    def walk() -> Walk:
        yield there(SetUpWindow)
        press(Qt.Key.Key_Right, ENTER, TEST_KEY, ENTER)
        yield lambda: says("key_verdict").startswith("Asking")
        asked.append(monotonic())
        press(ESC)
        yield sells  # back where the set-up was asked for
        assert monotonic() - asked[0] < 15

    again = launch(profile, SANDBOX, set_up=True, set_up_again=True)
    with using(Locked()):
        Walker(walk()).through(lambda: app.run(again))
        unlocked.set()


# -- once more, and elsewhere ---------------------------------------------------------------


def test_set_up_again_keeps_journal_and_settings(profile: Profile) -> None:
    settings_store.save(profile.settings_file, SHOP)
    before = profile.settings_file.read_bytes()
    sold: list[str] = []

    def rows() -> int:
        return shown(MainWindow).payments.rowCount()

    def walk() -> Walk:
        yield from sell()
        sold.append(says("panel_reference"))
        menu_entry("Set up again")
        assert says("notice_text").startswith("Still open: Boekenbon € 12,50.")
        menu_entry("Set up again")  # said once, it is meant
        yield there(SetUpWindow)
        assert not there(MainWindow)()
        press(ESC)
        yield sells
        assert rows() == 1
        assert profile.settings_file.read_bytes() == before
        menu_entry("Set up again")
        menu_entry("Set up again")
        yield there(SetUpWindow)
        press(ENTER)
        yield sells
        assert shown(MainWindow).payments.row_of(sold[0]) == 0
        assert shown(MainWindow).form.draft().order_id.startswith("kassa2-")

    Walker(walk()).through(lambda: app.run(launch(profile, SANDBOX)))
    assert kept(profile) == SHOP


def test_another_environment_is_entered_while_the_program_runs(profile: Profile) -> None:
    """From practice to test, where no key is yet; back to practise for this run alone."""

    def walk() -> Walk:
        yield from sell()
        around = programs[-1].surroundings
        assert around is not None
        around.choose(replace(SHOP, environment=TEST, keypad=True))
        assert says("notice_text").startswith("Still open: Boekenbon € 12,50.")
        # The rest of what was chosen is kept; the environment is only once it is chosen again.
        yield lambda: kept(profile) == replace(SHOP, keypad=True)
        around.choose(replace(SHOP, environment=TEST, keypad=True))
        yield lambda: says("key_title") == "The test API key is needed"
        assert "test environment" in says("test_band")
        assert not shown(MainWindow).action_bar.isVisible()
        assert kept(profile).environment is TEST
        shown(MainWindow).findChildren(QPushButton, "key_practise")[0].click()
        yield sells
        assert "practice" in says("test_band")
        assert kept(profile).environment is TEST

    programs: list[Program] = []
    with noting(programs), using(SystemKeyring()):
        Walker(walk()).through(lambda: app.run(launch(profile, SANDBOX)))
    assert len(programs) == 3


def test_an_environment_that_can_not_be_saved_is_not_entered(profile: Profile) -> None:
    profile.config.parent.mkdir(parents=True)
    profile.config.write_text("in the way", "ascii")

    def walk() -> Walk:
        yield sells
        programs[-1].passages.keep(Settings(environment=TEST, sound_volume=0))
        yield lambda: "could not be saved" in says("notice_text")
        assert "practice" in says("test_band")

    programs: list[Program] = []
    with noting(programs):
        Walker(walk()).through(lambda: app.run(launch(profile, SANDBOX)))
    assert len(programs) == 1


def test_a_key_that_is_pasted_opens_the_till_in_place(
    profile: Profile, hosts: dict[Environment, Sandbox]
) -> None:
    ring = SystemKeyring()

    def walk() -> Walk:
        yield there(MainWindow)
        window = shown(MainWindow)
        yield lambda: "holds no key" in says("key_why")
        assert isinstance(window.faces.currentWidget(), KeyCard)
        press(ENTER)
        yield lambda: says("key_verdict") == "Paste the key first."
        assert isinstance(window.focusWidget(), QLineEdit)
        press(TEST_KEY, ENTER)
        yield sells
        assert shown(MainWindow) is window
        assert window.action_bar.isVisible()
        assert window.notice.text == ""

    with using(ring):
        Walker(walk()).through(lambda: app.run(launch(profile, TEST)))
    assert ring.kept == {("pos-app", "test"): TEST_KEY}


def test_a_live_key_on_the_card_of_a_test_till_opens_the_live_one_once_that_is_asked_for(
    profile: Profile, hosts: dict[Environment, Sandbox]
) -> None:
    ring = SystemKeyring()

    def walk() -> Walk:
        yield lambda: says("key_why") != ""
        press(LIVE_KEY, ENTER)
        yield lambda: says("key_verdict").startswith("This is a live key")
        press(ENTER)  # an impatient Enter takes no real money
        yield lambda: says("key_verdict").startswith("This is a live key")
        assert ring.kept == {}
        shown(MainWindow).findChildren(QPushButton, "switch_environment")[0].click()
        yield lambda: sells() and says("test_band") == ""

    with using(ring):
        Walker(walk()).through(lambda: app.run(launch(profile, TEST)))
    assert ring.kept == {("pos-app", "live"): LIVE_KEY}
    assert kept(profile).environment is LIVE
    assert {"journal-test.sqlite3", "journal-live.sqlite3"} <= contents(profile.data).keys()
