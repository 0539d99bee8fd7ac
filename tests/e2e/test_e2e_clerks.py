"""Who stood at the counter: asked once, kept with each order, forgotten with the program."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from counter import Counter, open_counter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from pos_app.app import make_application
from pos_app.domain.settings import Environment, Settings
from pos_app.launch import Launch
from pos_app.program import Program
from pos_app.ui.widgets.clerk_button import ClerkButton

SHOP = Settings(clerks=("Sam", "Clara & Co"))
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")


def menu_of(counter: Counter) -> QMenu:
    return counter.find(ClerkButton, "clerk").menu()


def sold(counter: Counter, keys: str) -> None:
    """A sale that nobody is asked about."""
    counter.sell(keys)
    assert not menu_of(counter).isVisible()
    counter.program.checkout.leave()


def test_the_first_sale_asks_and_each_order_keeps_who_took_it(qtbot: QtBot, tmp_path: Path) -> None:
    with open_counter(qtbot, tmp_path, SHOP) as counter:
        button = counter.find(QToolButton, "clerk")
        assert button.text() == "Who is here?"
        # Typing is not disturbed; the question comes with Enter, and by keys it is answered.
        counter.hit("v1250")
        assert not menu_of(counter).isVisible()
        counter.hit(ENTER)
        counter.until(menu_of(counter).isVisible)
        assert [entry.text() for entry in menu_of(counter).actions()] == ["Sam", "Clara && Co"]
        assert counter.journaled("order_id") == []
        QTest.keyClick(menu_of(counter), Qt.Key.Key_Down)
        QTest.keyClick(menu_of(counter), ENTER)
        counter.until(lambda: counter.link_on_screen() != "")
        assert button.text() == "Clara && Co"
        assert "Clara & Co is at the counter" in button.toolTip()
        assert counter.says("panel_taken") == "Taken by Clara & Co"
        counter.program.checkout.leave()
        sold(counter, "b1000")
        # Another one takes over, by F2.
        # Drawn into memory, no window gets the keys back by itself.
        counter.window.activateWindow()
        counter.until(counter.window.isActiveWindow)
        QTest.keyClick(counter.window, Qt.Key.Key_F2)
        counter.until(menu_of(counter).isVisible)
        QTest.keyClick(menu_of(counter), ENTER)
        counter.until(lambda: button.text() == "Sam")
        sold(counter, "b2000")
        assert counter.journaled("taken_by") == ["Clara & Co", "Clara & Co", "Sam"]
    with open_counter(qtbot, tmp_path, SHOP) as counter:
        assert counter.find(QToolButton, "clerk").text() == "Who is here?"


def test_whoever_does_not_answer_sells_and_is_asked_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_counter(qtbot, tmp_path, SHOP) as counter:
        for number in (1, 2):
            counter.hit("v1250")
            counter.hit(ENTER)
            counter.until(menu_of(counter).isVisible)
            QTest.keyClick(menu_of(counter), ESC)
            counter.until(lambda: counter.link_on_screen() != "")
            assert counter.says("panel_taken") == ""
            assert counter.journaled("taken_by") == [""] * number
            counter.program.checkout.leave()


def test_an_order_that_was_faster_than_the_books_asks_too(qtbot: QtBot, tmp_path: Path) -> None:
    make_application()
    settings = replace(SHOP, sound_volume=0)
    launch = Launch(Environment.SANDBOX, settings, tmp_path, pace=0.05, budget=0.01)
    with Program(launch) as program:
        program.show()
        counter = Counter(program, qtbot, tmp_path)
        program.window.form.brand.choose("VVVGIFTCRD")
        QTest.keyClicks(program.window.form.amount, "1250")
        QTest.keyClick(program.window.form.amount, ENTER)
        assert program.window.panel is None  # nothing can be sold yet
        counter.until(lambda: program.window.panel is not None and menu_of(counter).isVisible())
        QTest.keyClick(menu_of(counter), ENTER)
        counter.until(lambda: counter.link_on_screen() != "")
        assert counter.journaled("taken_by") == ["Sam"]
        program.window.leave()
    delete(program.window)


def test_what_is_wrong_with_an_order_is_said_before_anybody_is_asked(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_counter(qtbot, tmp_path, SHOP) as counter:
        counter.hit("v")
        counter.hit(ENTER)
        counter.until(lambda: counter.says("amount_message") == "Type the amount.")
        assert not menu_of(counter).isVisible()


def test_handing_over_and_settling_begin_with_that_name(qtbot: QtBot, tmp_path: Path) -> None:
    with open_counter(qtbot, tmp_path, SHOP) as counter:
        counter.program.checkout.clerks.choose("Sam")
        counter.practise("The customer pays at once")
        counter.hit("v1250")
        counter.hit(ENTER)
        counter.until(lambda: counter.find(QLineEdit, "handover_clerk").isVisible())
        assert counter.find(QLineEdit, "handover_clerk").text() == "Sam"
        counter.program.checkout.clerks.choose("Clara & Co")
        assert counter.find(QLineEdit, "handover_clerk").text() == "Clara & Co"
        counter.confirm()
        counter.until(lambda: counter.journaled("acknowledged_by") == ["Clara & Co"])
        counter.practise("Another amount is reported")
        counter.hit("v1250")
        counter.hit(ENTER)
        counter.until(lambda: counter.find(QToolButton, "clerk").isVisible())
        counter.wait_for("DON'T KNOW")
        counter.click("settle")
        assert counter.find(QLineEdit, "settle_clerk").text() == "Clara & Co"


def test_names_may_change_meanwhile(qtbot: QtBot, tmp_path: Path) -> None:
    with open_counter(qtbot, tmp_path) as counter:
        button = counter.window.findChild(QToolButton, "clerk")
        assert button is not None
        assert not button.isVisible()
        sold(counter, "v1000")
        settings = replace(Settings(sound_volume=0), clerks=("Ann",))
        counter.around.choose(settings)
        assert button.isVisible()
        counter.program.checkout.clerks.choose("Ann")
        counter.around.choose(replace(settings, clerks=("Bo",)))
        assert button.text() == "Who is here?"
        counter.around.choose(replace(settings, clerks=()))
        assert not button.isVisible()
        sold(counter, "b1000")
        assert counter.journaled("taken_by") == ["", ""]
