"""What is saved in the window of all settings holds at once, is kept, and never stops the till."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from counter import Counter, open_counter, read_on
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pos_app import settings_store
from pos_app.domain.settings import Settings
from pos_app.ui.widgets.practice_menu import Scene
from pos_app.ui.widgets.settings_window import SettingsWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")
CONTROL = Qt.KeyboardModifier.ControlModifier


def ask_for_settings(counter: Counter) -> SettingsWindow:
    # Drawing into memory, nobody gives the till its keys back when another window closes.
    counter.window.activateWindow()
    counter.until(counter.window.isActiveWindow)
    QTest.keyClick(counter.window, Qt.Key.Key_Comma, CONTROL)
    found = counter.window.findChild(SettingsWindow)
    assert found is not None
    counter.until(found.isActiveWindow)
    return found


def type_into(window: SettingsWindow, label: str, name: str, text: str) -> None:
    """Find a setting by its label and type over what it holds."""
    search = window.findChild(QLineEdit, "settings_search")
    assert search is not None
    search.selectAll()
    QTest.keyClicks(search, label)
    field = window.findChild(QLineEdit, f"setting_{name}")
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def save(counter: Counter, window: SettingsWindow) -> None:
    button = window.findChild(QPushButton, "settings_save")
    assert button is not None
    assert button.isEnabled()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    counter.until(lambda: counter.window.findChild(SettingsWindow) is None)


def asked_of_the_sandbox(folder: Path) -> list[dict[str, Any]]:
    """The orders as they reached it, read from its own file."""
    with closing(sqlite3.connect(folder / "sandbox.sqlite3")) as store:
        rows = store.execute("SELECT document FROM orders").fetchall()
    return [json.loads(document) for (document,) in rows]


def test_what_is_saved_holds_for_the_next_order_and_the_next_start(
    qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "settings.json"
    shop = Settings(request_seconds=60, shop_name="De Wit")
    with open_counter(qtbot, tmp_path, shop, settings_file=file, budget=None) as counter:
        counter.sell("b1250")
        QTest.keyClick(counter.window, Qt.Key.Key_N, CONTROL)
        window = ask_for_settings(counter)
        type_into(window, "Lifetime of a link", "seconds_active", "600")
        type_into(window, "Shop name", "shop_name", "De Vries")
        type_into(window, "Description", "description", "Cadeaukaart")
        type_into(window, "Days that", "keep_customer_days", "0")
        type_into(window, "Seconds between", "request_seconds", "1")
        type_into(window, "Counter name", "counter", "desk2")
        # Meanwhile, in the menu of the till beside it.
        counter.choose("On-screen keypad")
        counter.until(lambda: file.exists())
        assert settings_store.load(file).settings.shop_name == "De Wit"
        save(counter, window)
        expected = Settings(
            sound_volume=0,
            seconds_active=600,
            shop_name="De Vries",
            description="Cadeaukaart",
            keep_customer_days=0,
            request_seconds=1,
            counter="desk2",
            keypad=True,
        )
        counter.until(lambda: settings_store.load(file).settings == expected)
        assert "De Vries" in read_on(counter.display) or "De Vries" in _hidden_words(counter)
        # The budget of a minute would keep the second order waiting for its first check.
        counter.program.books.play(Scene("pay", ""))
        counter.sell("v700")
        counter.wait_for("PAID")
        assert counter.journaled("description")[-1] == "Cadeaukaart"
        begun, ends = (
            datetime.fromisoformat(str(counter.journaled(column)[-1]))
            for column in ("created_at", "expires_at")
        )
        assert ends - begun == timedelta(seconds=600)
        # The name of the counter is said to wait for the next start, and does.
        assert all(str(number).startswith("till1-") for number in counter.journaled("order_id"))
        counter.program.books.keep_house()
        with closing(sqlite3.connect(tmp_path / "journal-sandbox.sqlite3")) as journal:
            assert journal.execute("SELECT count(*) FROM customers").fetchall() == [(0,)]
    lives = [order["request"]["seconds_active"] for order in asked_of_the_sandbox(tmp_path)]
    assert sorted(lives) == [600, 900]


def _hidden_words(counter: Counter) -> str:
    """What the customer's window would say: on one screen it is not shown."""
    return "\n".join(label.text() for label in counter.display.findChildren(QLabel))


def test_settings_that_cannot_be_kept_hold_and_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "no-folder").write_text("in the way", encoding="ascii")
    lost = tmp_path / "no-folder" / "settings.json"
    with open_counter(qtbot, tmp_path, settings_file=lost) as counter:
        counter.choose("All settings…")
        window = counter.window.findChild(SettingsWindow)
        assert window is not None
        counter.until(window.isActiveWindow)
        # Asked for once more, it is the same window.
        assert ask_for_settings(counter) is window
        window.draft.edit("currency", "GBP")
        save(counter, window)
        counter.until(lambda: "could not be saved" in counter.says("notice_text"))
        assert counter.find(QComboBox, "currency").currentText() == "GBP"
        # The window of the settings never keeps the program from its end.
        again = ask_for_settings(counter)
        assert not again.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
        assert counter.window.close()
