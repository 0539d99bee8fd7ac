"""The window of all settings: each found by search, typed by keys, judged, saved and read back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from clerk_support import touchable
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from room_support import Stretched, faults
from shiboken6 import delete
from ui_support import child, keys, said

from pos_app import settings_store
from pos_app.app import make_application
from pos_app.domain.brands import BRANDS
from pos_app.domain.setting_rules import RULES, Group, Kind
from pos_app.domain.settings import LANGUAGES, THEMES, Environment, Settings
from pos_app.ui import languages, setting_search, setting_words, theme
from pos_app.ui.viewmodels.settings_draft import DEFAULTS
from pos_app.ui.widgets.setting_row import SettingRow
from pos_app.ui.widgets.settings_window import SettingsWindow

OFFERED = {"customer_screen": ["HDMI-1"], "printer": ["Bon"]}
POPUPS_ON_PAPER = "This plugin does not support (raise|grabbing)"
K = Qt.Key
RIGHT: dict[str, tuple[str | list[Qt.Key], Any]] = {
    "shop_name": ("Boekhandel De Vries", "Boekhandel De Vries"),
    "shop_address": ("Grote Markt 1\n9711 LV Groningen", "Grote Markt 1\n9711 LV Groningen"),
    "counter": ("desk2", "desk2"),
    "clerks": ("Ann\nBo", ("Ann", "Bo")),
    "environment": ([K.Key_Down], Environment.TEST),
    "request_seconds": ("5", 5),
    "proxy": ("http://proxy.example:3128", "http://proxy.example:3128"),
    "certificate_authority": ("/etc/shop.pem", "/etc/shop.pem"),
    "currency": ([K.Key_Down], "AED"),
    "description": ("Cadeaukaart", "Cadeaukaart"),
    "seconds_active": (" 600 ", 600),
    "notification_url": ("https://shop.example/told", "https://shop.example/told"),
    "redirect_url": ("https://shop.example/paid", "https://shop.example/paid"),
    "cancel_url": ("https://shop.example/no", "https://shop.example/no"),
    "close_window": ([K.Key_Space], True),
    "locale": ([K.Key_Down], "nl_BE"),
    "country": ("Belg", "BE"),
    "customer_screen": ([K.Key_Down], "HDMI-1"),
    "keep_customer_days": ("7", 7),
    "ip_address": ("45.83.64.1", "45.83.64.1"),
    "language": ([K.Key_End], "fr"),
    "theme": ([K.Key_Down, K.Key_Down], "dark"),
    "favourites": ([K.Key_Down], (BRANDS[0].gateway,)),
    "euros_first": ([K.Key_Space], True),
    "keypad": ([K.Key_Space], True),
    "sound_volume": ("0", 0),
    "printer": ([K.Key_Down], "Bon"),
    "receipt_text": ("Tot ziens", "Tot ziens"),
}
"""What is typed into each, and what the file holds then."""
NINE = tuple(brand.gateway for brand in BRANDS[:9])
WRONG: dict[str, tuple[Any, str]] = {
    "shop_name": ("x" * 61, "At most 60 characters"),
    "shop_address": ("a\nb\nc\nd\ne\nf\ng", "At most 6 lines of 60 characters"),
    "counter": ("Till 1", "A small letter, then small letters and digits"),
    "clerks": ("Ann\nAnn", "At most 30 names of 30 characters, none twice"),
    "environment": ("moon", "Choose one of the list"),
    "request_seconds": ("0", "A whole number from 1 to 60"),
    "proxy": ("http://me:secret@proxy.example:3128", "without a password"),
    "certificate_authority": ("<none>", "No < or >"),
    "currency": ("BTC", "Choose one of the list"),
    "description": ("x" * 201, "At most 200 characters"),
    "seconds_active": ("a quarter", "A whole number from 1 to 31536000"),
    "notification_url": ("http://shop.example/", "An address such as https://"),
    "redirect_url": ("https://192.168.1.4/paid", "An address such as https://"),
    "cancel_url": ("shop.example/no", "An address such as https://"),
    "close_window": ("perhaps", "Either on or off"),
    "locale": ("xx_XX", "Choose one of the list"),
    "country": ("nl", "Two capital letters"),
    "customer_screen": ("x" * 121, "At most 120 characters"),
    "keep_customer_days": ("-1", "A whole number from 0 to 3650"),
    "ip_address": ("192.168.1.4", "A public IP address"),
    "language": ("it", "Choose one of the list"),
    "theme": ("pink", "Choose one of the list"),
    "favourites": (NINE, "At most 8 brands"),
    "euros_first": ("perhaps", "Either on or off"),
    "keypad": ("perhaps", "Either on or off"),
    "sound_volume": ("101", "A whole number from 0 to 100"),
    "printer": ("x" * 121, "At most 120 characters"),
    "receipt_text": ("<b>Tot ziens</b>", "no < or >"),
}
"""What breaks each rule, and what is said then."""
FREE = (QLineEdit, QPlainTextEdit)
"""Where anything can be typed; all else is chosen, and wrong in a draft at most."""


class Desk:
    """A person at the window, and a file in which it ends."""

    def __init__(self, qtbot: QtBot, file: Path, settings: Settings) -> None:
        self.file, self.saved = file, list[Settings]()
        self.around = QWidget()
        self.around.show()
        self.window = SettingsWindow(settings, OFFERED, self.around)
        self.window.settings_saved.connect(self._keep)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def _keep(self, settings: Settings) -> None:
        self.saved.append(settings)
        settings_store.save(self.file, settings)

    @property
    def focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    @property
    def save(self) -> QPushButton:
        return child(self.window, QPushButton, "settings_save")

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        popup = QApplication.activePopupWidget()
        QTest.keyClick(self.focused if popup is None else popup.focusWidget(), key, modifier)

    def search(self, text: str) -> None:
        self.press(K.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(self.focused, QLineEdit)
        # As if pasted, but for the last letter: each key searches anew.
        self.focused.setText(text[:-1])
        keys(self.focused, text[-1:])

    def shown(self) -> list[str]:
        rows = self.window.findChildren(SettingRow)
        return [row.name for row in rows if row.isVisibleTo(self.window)]

    def row(self, name: str) -> SettingRow:
        return child(self.window, SettingRow, f"setting_row_{name}")

    def go_to(self, name: str) -> None:
        """By its label in the search, then by Tab."""
        self.search(setting_words.words(name).label)
        assert name in self.shown()
        for _ in range(40):
            if self.row(name).isAncestorOf(self.focused):
                return
            self.press(K.Key_Tab)
        raise AssertionError(name)

    def type(self, typed: str | list[Qt.Key]) -> None:
        """Into what has the keys, in place of what stands there."""
        field = self.focused
        if isinstance(field, FREE):
            field.selectAll()
            self.press(K.Key_Backspace)
        if isinstance(typed, list):
            for key in typed:
                self.press(key)
            if QApplication.activePopupWidget() is not None:
                self.press(K.Key_Return)
            return
        for place, line in enumerate(typed.split("\n")):
            if place:
                self.press(K.Key_Return)
            keys(field, line)

    def close(self) -> None:
        delete(self.around)


@pytest.fixture
def sit(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    app = make_application()
    if not app.styleSheet():
        theme.dress()
    desks: list[Desk] = []

    def open_at(settings: Settings = DEFAULTS) -> Desk:
        desks.append(Desk(qtbot, tmp_path / "settings.json", settings))
        return desks[-1]

    yield open_at
    for desk in desks:
        desk.close()
    languages.install(app, "en")
    theme.set_theme("")


# -- words ----------------------------------------------------------------------------------


def test_every_setting_has_words_and_its_place() -> None:
    assert set(setting_words.names()) == set(RULES) == set(RIGHT) == set(WRONG)
    for name, rule in RULES.items():
        label, helping = setting_words.words(name)
        assert label
        assert helping.endswith(".")
        assert setting_words.value_in_words(name, getattr(DEFAULTS, name)), name
        spoken = [setting_words.choice(name, value) for value in rule.choices]
        assert all(spoken), name
        assert len(set(spoken)) == len(spoken), name
    titles = [setting_words.group_title(group) for group in Group]
    assert len(set(titles)) == len(titles)
    assert {rule.group for rule in RULES.values()} == set(Group)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_finds_label_help_name_and_choice_in_the_language(
    qapp: QApplication, language: str
) -> None:
    languages.install(qapp, language)
    for name in RULES:
        label, helping = setting_words.words(name)
        for query in (label, helping.upper(), name, name.replace("_", " ")):
            assert name in setting_search.found(query), (name, query)
    assert setting_search.found("francais") == ["language"]
    assert setting_search.found("nothing of the kind") == []
    assert set(setting_search.found(" ")) == set(RULES)
    languages.install(qapp, "en")


# -- typed and saved ------------------------------------------------------------------------


@pytest.mark.qt_log_ignore(POPUPS_ON_PAPER)
@pytest.mark.parametrize("name", RULES)
def test_every_setting_is_found_typed_saved_and_read_back(
    sit: Callable[..., Desk], name: str
) -> None:
    desk = sit()
    typed, expected = RIGHT[name]
    desk.go_to(name)
    desk.type(typed)
    assert desk.row(name).message == ""
    assert desk.save.isEnabled()
    assert setting_words.words(name).label in said(desk.window, "settings_reason")
    if RULES[name].kind in (Kind.TEXT, Kind.NAMES):
        desk.press(K.Key_Tab)  # to the button that sets it back
        desk.save.setFocus()
    desk.press(K.Key_Return)
    assert not desk.window.isVisible()
    read = settings_store.load(desk.file)
    assert read.faults == ()
    assert read.settings == replace(DEFAULTS, **{name: expected})


@pytest.mark.parametrize("name", RULES)
def test_a_wrong_value_is_named_and_not_saved(sit: Callable[..., Desk], name: str) -> None:
    desk = sit(replace(DEFAULTS, shop_name="De Vries", description="Bon"))
    value, words = WRONG[name]
    assert not RULES[name].fits(value if RULES[name].kind is not Kind.NUMBER else None)
    desk.go_to(name)
    if isinstance(desk.focused, FREE):
        desk.type(value)
    else:
        desk.window.draft.edit(name, value)
    assert words in desk.row(name).message
    assert said(desk.window, f"setting_{name}_message") == desk.row(name).message
    assert desk.row(name).editor.accessibleDescription() == desk.row(name).message
    reason = said(desk.window, "settings_reason")
    assert setting_words.words(name).label in reason
    assert words in reason
    assert not desk.save.isEnabled()
    child(desk.window, QLineEdit, "settings_search").setFocus()
    desk.press(K.Key_Return)
    assert desk.window.isVisible()
    assert desk.saved == []
    assert not desk.file.exists()
    # A right one beside it does not let it pass.
    desk.window.draft.edit("keypad" if name != "keypad" else "euros_first", True)
    assert not desk.save.isEnabled()


def test_the_default_is_one_press_away(sit: Callable[..., Desk]) -> None:
    desk = sit(Settings(seconds_active=60, keypad=True))
    desk.go_to("seconds_active")
    assert "Default: 900." in said(desk.window, "setting_seconds_active_help")
    desk.press(K.Key_Tab)
    assert desk.focused.objectName() == "setting_seconds_active_default"
    desk.press(K.Key_Return)
    assert child(desk.window, QLineEdit, "setting_seconds_active").text() == "900"
    assert desk.focused.objectName() == "setting_seconds_active"
    button = child(desk.window, QPushButton, "setting_seconds_active_default")
    assert not button.isVisible()
    desk.press(K.Key_Return)
    assert desk.saved == [Settings(keypad=True)]


@pytest.mark.qt_log_ignore(POPUPS_ON_PAPER)
def test_favourites_are_ordered_by_keys(sit: Callable[..., Desk]) -> None:
    desk = sit(Settings(favourites=("BOEKENBON", "VVVGIFTCRD", "GONE")))
    desk.go_to("favourites")
    chosen = child(desk.window, QListWidget, "setting_favourites_list")
    assert [chosen.item(row).text() for row in range(3)] == ["Boekenbon", "VVV Cadeaukaart", "GONE"]
    chosen.setFocus()
    desk.press(K.Key_Down)
    desk.press(K.Key_Up, Qt.KeyboardModifier.ControlModifier)
    desk.press(K.Key_Down, Qt.KeyboardModifier.ControlModifier)
    desk.press(K.Key_Down, Qt.KeyboardModifier.ControlModifier)
    desk.press(K.Key_Up)
    desk.press(K.Key_Delete)
    assert desk.window.draft.value("favourites") == ("BOEKENBON", "VVVGIFTCRD")
    desk.window.draft.edit("favourites", NINE[:8])
    add = child(desk.window, QComboBox, "setting_favourites_add")
    add.setFocus()
    desk.type([K.Key_Down])
    assert "At most 8 brands" in desk.row("favourites").message
    chosen.setFocus()
    desk.press(K.Key_Delete)
    assert desk.row("favourites").message == ""


# -- leaving --------------------------------------------------------------------------------


def test_escape_ends_the_search_first_and_then_drops_the_changes(sit: Callable[..., Desk]) -> None:
    desk = sit()
    desk.go_to("shop_name")
    desk.type("De Vries")
    desk.press(K.Key_Escape)
    assert desk.window.isVisible()
    assert len(desk.shown()) > 1
    desk.press(K.Key_Escape)
    assert not desk.window.isVisible()
    assert desk.saved == []


@pytest.mark.parametrize("closed", ["itself", "the till"])
def test_closing_asks_once_whether_changes_are_to_be_lost(
    sit: Callable[..., Desk], closed: str
) -> None:
    desk = sit()
    target = desk.window if closed == "itself" else desk.around
    desk.go_to("shop_name")
    desk.type("De Vries")
    assert not target.close()
    assert "not saved" in said(desk.window, "settings_question_text")
    desk.search("shop name")
    desk.go_to("shop_name")
    desk.type("")  # as it was: nothing to lose, nothing to ask
    assert said(desk.window, "settings_question_text") == ""
    desk.type("De Wit")
    assert not target.close()
    assert target.close()
    assert desk.saved == []


def test_tab_leads_through_the_window_as_it_is_read(sit: Callable[..., Desk]) -> None:
    desk = sit(Settings(counter="desk2"))
    desk.search("every order number")
    expected = [
        "settings_groups",
        "setting_counter",
        "setting_counter_default",
        "settings_set_up",
        "settings_cancel",
        "settings_search",
    ]
    for name in expected:
        desk.press(K.Key_Tab)
        assert desk.focused.objectName() == name


def test_the_set_up_is_asked_for_once_nothing_would_be_lost(
    sit: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = sit()
    button = child(desk.window, QPushButton, "settings_set_up")
    desk.window.draft.edit("keypad", True)
    with qtbot.assertNotEmitted(desk.window.set_up_asked):
        button.click()
    assert "not saved" in said(desk.window, "settings_question_text")
    with qtbot.waitSignal(desk.window.set_up_asked):
        button.click()
    assert not desk.window.isVisible()
    assert desk.saved == []


def test_nothing_changed_is_nothing_to_save_or_ask(sit: Callable[..., Desk]) -> None:
    desk = sit()
    assert not desk.save.isEnabled()
    assert said(desk.window, "settings_reason") == "Nothing is changed."
    assert desk.window.close()


def test_what_changes_elsewhere_is_neither_lost_nor_undone(sit: Callable[..., Desk]) -> None:
    desk = sit(Settings(sound_volume=70, theme="light", keypad=False, shop_name="De Vries"))
    draft = desk.window.draft
    desk.go_to("sound_volume")
    desk.type("30")
    desk.go_to("keypad")
    desk.press(K.Key_Space)
    elsewhere = Settings(sound_volume=100, theme="dark", keypad=True, shop_name="De Vries")
    desk.window.show_settings(elsewhere)
    desk.go_to("theme")
    assert child(desk.window, QComboBox, "setting_theme").currentText() == "Dark"
    # The same choice was made twice: it is no change any more.
    assert draft.edited() == ["sound_volume"]
    desk.go_to("sound_volume")
    assert isinstance(desk.focused, QLineEdit)
    assert desk.focused.text() == "30"
    desk.press(K.Key_Return)
    assert desk.saved == [replace(elsewhere, sound_volume=30)]


# -- how it looks ---------------------------------------------------------------------------


@pytest.mark.parametrize("stretched", [False, True], ids=["as translated", "stretched"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_groups_have_room_in_every_language(
    sit: Callable[..., Desk], qapp: QApplication, language: str, stretched: bool
) -> None:
    languages.install(qapp, language)
    longer = Stretched(language)
    if stretched:
        qapp.installTranslator(longer)
    desk = sit(Settings(favourites=("NATNLBIOSC",)))
    desk.window.draft.edit("shop_name", "x" * 61)
    assert not desk.window.close()
    groups = child(desk.window, QListWidget, "settings_groups")
    found = []
    for row in range(groups.count()):
        theme.set_theme(THEMES[row // 2])
        groups.setCurrentRow(row)
        for width, height in ((1024, 600), (880, 460)):
            found += [f"{row}: {fault}" for fault in faults(desk.window, width, height)]
    qapp.removeTranslator(longer)
    assert found == []


def test_another_language_is_spoken_at_once(
    sit: Callable[..., Desk], qapp: QApplication, qtbot: QtBot
) -> None:
    desk = sit()
    longer = Stretched("en")
    qapp.installTranslator(longer)
    window = desk.window
    qtbot.waitUntil(lambda: window.windowTitle() == "Settings ver")
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    assert len(labels) > 6
    assert [label.text() for label in labels if " v" not in label.text()] == []
    qapp.removeTranslator(longer)


def test_everything_has_a_name_a_help_and_a_fingers_size(sit: Callable[..., Desk]) -> None:
    desk = sit(Settings(favourites=("VVVGIFTCRD",), seconds_active=60))
    groups = child(desk.window, QListWidget, "settings_groups")
    for row in range(groups.count()):
        groups.setCurrentRow(row)
        desk.window.grab()
        for target in touchable(desk.window):
            name = target.objectName()
            assert target.accessibleName() or target.property("text"), name
            assert min(target.width(), target.height()) >= 44, name
    assert groups.sizeHintForRow(0) >= 44
    assert len(desk.window.page.rows) == len(RULES)
    for name, setting in desk.window.page.rows.items():
        assert setting.editor.accessibleName() == setting_words.words(name).label
        assert setting_words.words(name).help in setting.editor.accessibleDescription()
