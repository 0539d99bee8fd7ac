"""What a supervisor alone may do, by keys at the whole program: a real file, a real hash."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from counter import Counter, open_counter, read_on
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from pos_app.domain.settings import Settings
from pos_app.ui.viewmodels.guard import Purpose

PIN, OTHER = "4071", "4072"
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config"


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path, config: Path) -> Iterator[Counter]:
    with open_counter(
        qtbot, tmp_path / "data", settings_file=config / "settings.json"
    ) as at_counter:
        yield at_counter


def asked(counter: Counter) -> str:
    """All that stands on the card; "" while there is none."""
    card = counter.window.findChild(QFrame, "pin_card")
    return read_on(card) if card is not None and card.isVisible() else ""


def typed(counter: Counter, pin: str) -> None:
    """The PIN as the system hands its keys to the window, then Enter."""
    counter.hit(pin)
    counter.hit(ENTER)


def set_pin(counter: Counter, pin: str = PIN) -> None:
    counter.choose("Supervisor PIN")
    counter.until(lambda: "New supervisor PIN" in asked(counter))
    typed(counter, pin)
    counter.until(lambda: "once more" in asked(counter))
    typed(counter, pin)
    counter.until(lambda: asked(counter) == "")
    assert counter.window.notice.text == "The supervisor PIN is set."


def customers(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "data" / "journal-sandbox.sqlite3")) as journal:
        ((count,),) = journal.execute("SELECT count(*) FROM customers").fetchall()
        return int(count)


def sell_to_anna(counter: Counter) -> None:
    """A sale with an e-mail, cancelled: its customer's details may be erased."""
    counter.click("fold")
    counter.find(QLineEdit, "email").setText("anna@example.com")
    counter.take_order("vvv", "1250")
    for _twice in range(2):
        counter.click("cancel")
    counter.until(lambda: counter.find(QAbstractButton, "erase").isVisible())


def erase(counter: Counter) -> None:
    for _twice in range(2):
        counter.click("erase")


def test_without_a_pin_nothing_is_asked(counter: Counter, tmp_path: Path, config: Path) -> None:
    done: list[str] = []
    counter.program.guarding.guard.ask(Purpose.SETTINGS, lambda: done.append("settings"))
    counter.until(lambda: done == ["settings"])
    sell_to_anna(counter)
    erase(counter)
    counter.until(lambda: customers(tmp_path) == 0)
    assert asked(counter) == ""
    assert not (config / "supervisor.json").exists()


def test_erasing_waits_for_the_pin_while_the_till_goes_on(counter: Counter, tmp_path: Path) -> None:
    sell_to_anna(counter)
    set_pin(counter)
    counter.program.guarding.guard.forget()
    erase(counter)
    assert "To erase a customer's details." in asked(counter)
    typed(counter, OTHER)
    counter.until(lambda: "Wrong PIN. Try again." in asked(counter))
    counter.hit(PIN[:3])
    counter.hit(ESC)
    assert asked(counter) == ""
    assert customers(tmp_path) == 1
    assert counter.find(QAbstractButton, "erase").text() == "Erase details"
    erase(counter)
    # A sale that is made while it is asked for goes first: its code stands behind no card.
    first = counter.order_shown()
    counter.window.action_bar.primary.setFocus()
    counter.hit(ENTER)
    assert "To erase" in asked(counter)
    counter.sell("b2000")
    assert asked(counter) == ""
    counter.program.checkout.orders.focus(first)
    counter.until(lambda: counter.order_shown() == first)
    erase(counter)
    typed(counter, PIN)
    counter.until(lambda: customers(tmp_path) == 0)
    assert asked(counter) == ""
    # Given a moment ago: what comes next is not asked for.
    done: list[str] = []
    counter.program.guarding.guard.ask(Purpose.EXPORT, lambda: done.append("export"))
    assert done == ["export"]


def test_wrong_pins_wait_and_the_wait_is_counted_down(counter: Counter, config: Path) -> None:
    set_pin(counter)
    guard = counter.program.guarding.guard
    guard.forget()
    done: list[str] = []
    guard.ask(Purpose.SETTINGS, lambda: done.append("settings"))
    for number in range(1, 4):
        typed(counter, OTHER)
        counter.until(lambda: json.loads(file(config))["wrong"] == number)  # noqa: B023
        counter.until(lambda: "Wrong PIN" in asked(counter) and pin_field(counter).text() == "")
    counter.until(lambda: "Wrong PIN. Next try in 0:05." in asked(counter))
    typed(counter, PIN)  # too soon: Enter does nothing
    assert json.loads(file(config))["wrong"] == 3
    counter.until(lambda: "0:04" in asked(counter))
    # Whoever goes away and comes back waits on.
    counter.hit(ESC)
    guard.ask(Purpose.SETTINGS, lambda: done.append("settings"))
    counter.until(lambda: "Too many wrong PINs. Next try in 0:0" in asked(counter))
    assert done == []


def pin_field(counter: Counter) -> QLineEdit:
    return counter.find(QLineEdit, "pin")


def file(config: Path) -> str:
    return (config / "supervisor.json").read_text("ascii")


def test_the_pin_is_changed_by_who_knows_it_and_removed(counter: Counter, config: Path) -> None:
    set_pin(counter)
    first = file(config)
    # Also right after it was given: a supervisor who walked away is not locked out.
    counter.choose("Supervisor PIN")
    assert "To change the PIN itself." in asked(counter)
    typed(counter, PIN)
    counter.until(lambda: "New supervisor PIN" in asked(counter))
    typed(counter, "99999")
    typed(counter, "99998")
    assert "Those were not the same digits." in asked(counter)
    typed(counter, "99999")
    typed(counter, "99999")
    counter.until(lambda: asked(counter) == "" and file(config) != first)
    counter.choose("Supervisor PIN")
    typed(counter, "99999")
    counter.until(lambda: counter.find(QAbstractButton, "pin_remove").isVisible())
    for _twice in range(2):
        counter.click("pin_remove")
    counter.until(lambda: not (config / "supervisor.json").exists())
    counter.until(lambda: "nothing is locked" in counter.window.notice.text)


def test_by_fingers(counter: Counter) -> None:
    set_pin(counter)
    guard = counter.program.guarding.guard
    guard.forget()
    done: list[str] = []
    guard.ask(Purpose.REFUND, lambda: done.append("refund"))
    for digit in "4" + "9←" + PIN[1:]:
        counter.click(f"pin_key_{digit}")
    counter.click("pin_enter")
    counter.until(lambda: done == ["refund"])


def test_a_damaged_file_locks_and_says_what_to_do(
    qtbot: QtBot, tmp_path: Path, config: Path
) -> None:
    config.mkdir()
    (config / "supervisor.json").write_text("{")
    done: list[str] = []
    with open_counter(
        qtbot, tmp_path / "data", settings_file=config / "settings.json"
    ) as at_counter:
        guard = at_counter.program.guarding.guard
        guard.ask(Purpose.SETTINGS, lambda: done.append("settings"))
        at_counter.until(lambda: "supervisor.json" in asked(at_counter))
        typed(at_counter, PIN)
        at_counter.until(lambda: "deletes it" in asked(at_counter))
        assert done == []
        # Deleted, it guards nothing, without a new start.
        (config / "supervisor.json").unlink()
        at_counter.hit(ESC)
        guard.ask(Purpose.SETTINGS, lambda: done.append("settings"))
        at_counter.until(lambda: done == ["settings"])
        assert asked(at_counter) == ""


def test_a_program_that_forgets_its_settings_offers_no_pin(qtbot: QtBot, tmp_path: Path) -> None:
    with open_counter(qtbot, tmp_path) as at_counter:
        menu = at_counter.find(QToolButton, "view_menu").menu()
        menu.aboutToShow.emit()
        assert not [entry for entry in menu.actions() if "PIN" in entry.text()]


# -- the full screen --------------------------------------------------------------------------


def test_a_kiosk_is_left_by_a_supervisor_alone(qtbot: QtBot, tmp_path: Path, config: Path) -> None:
    with open_counter(
        qtbot, tmp_path / "data", Settings(), settings_file=config / "settings.json", kiosk=True
    ) as at_counter:
        window = at_counter.window
        assert window.isFullScreen()
        assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
        set_pin(at_counter)
        at_counter.program.guarding.guard.forget()
        window.close()
        assert window.isVisible()
        assert "To leave the full screen." in asked(at_counter)
        at_counter.hit(ESC)
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(window, Qt.Key.Key_Q, both)
        assert "To leave the full screen." in asked(at_counter)
        assert window.isFullScreen()
        typed(at_counter, PIN)
        at_counter.until(lambda: not window.isFullScreen())
        assert window.isVisible()
        # What is left fills the screen again at the same keys, and its sales are told of.
        QTest.keyClick(window, Qt.Key.Key_Q, both)
        assert window.isFullScreen()
        at_counter.sell("v1000")
        window.close()
        at_counter.until(lambda: "can still be paid" in window.notice.text)
        assert window.isFullScreen()
        window.close()
        at_counter.until(lambda: not window.isVisible())
