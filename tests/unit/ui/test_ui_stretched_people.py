"""PIN card, clerk's button and the window for mistakes, in each language and longer yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from conftest import a_payment
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from room_support import Stretched, faults, laid_out
from shiboken6 import delete
from ui_support import child, said

from pos_app.app import make_application
from pos_app.checkout.open_till import open_till
from pos_app.checkout.till import Till
from pos_app.domain.payments import PaymentState
from pos_app.domain.pins import Answer, Checked
from pos_app.domain.settings import LANGUAGES, Environment, Settings
from pos_app.ui import languages, theme
from pos_app.ui.bugs import Bug, Bugs
from pos_app.ui.main_window import MainWindow
from pos_app.ui.tasks import Tasks
from pos_app.ui.viewmodels.checkout import Checkout
from pos_app.ui.viewmodels.guard import Purpose
from pos_app.ui.widgets.bug_window import BugWindow
from pos_app.ui.widgets.pin_card import PinCard

SMALL = (1024, 600)
CLERK = "Annemarie van den Broek-Jansen"
BUG = Bug("0123abcd", "KeyError", [f"pos_app.ui.widgets.order_form:{line}" for line in range(20)])


class Screen(QObject):
    """The clerk's window, ready to sell, with a clerk of a long name."""

    def __init__(self, till: Till, tasks: Tasks) -> None:
        super().__init__()
        self.checkout = Checkout(tasks, budget=0.01)
        self.checkout.clerks.set_names([CLERK, "Sam"])
        self.window = MainWindow(self.checkout, Settings(), Environment.TEST)
        self.window.show()
        self.window.show_opened(open_till(till))
        self.tasks = tasks


@pytest.fixture
def screen(qtbot: QtBot, till: Till) -> Iterator[Screen]:
    make_application()
    theme.dress()
    with Tasks() as tasks:
        shown = Screen(replace(till, pace=0.02), tasks)
        yield shown
        shown.window.leave()
        tasks.close()
        delete(shown.window)


@pytest.fixture(params=[(language, longer) for language in LANGUAGES for longer in (False, True)])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """A language, or that language in four tenths more letters."""
    language, longer = request.param
    languages.install(qapp, language)
    stretched = Stretched(language)
    if longer:
        qapp.installTranslator(stretched)
    yield
    qapp.removeTranslator(stretched)
    languages.install(qapp, "en")


@pytest.mark.usefixtures("spoken")
def test_everything_has_its_room(screen: Screen) -> None:
    window = screen.window
    found = [f"nobody chosen: {fault}" for fault in faults(window, *SMALL)]
    screen.checkout.clerks.choose(CLERK)
    found += [f"a long name: {fault}" for fault in faults(window, *SMALL)]
    screen.checkout.orders.payment_focused.emit(
        a_payment(PaymentState.UNANSWERED, payment_url=None, taken_by=CLERK)
    )
    found += [f"an order: {fault}" for fault in faults(window, *SMALL)]
    assert CLERK in said(window, "panel_taken")
    card = PinCard(window.pane)
    steps: dict[str, Callable[[], None]] = {
        purpose.value: partial(card.ask, purpose) for purpose in Purpose
    }
    steps["wait"] = partial(card.show_answer, Checked(Answer.WAIT, 899))
    steps["damaged"] = partial(card.show_answer, Checked(Answer.UNREADABLE))
    steps["new"] = partial(card.choose, True)
    steps["remove"] = child(card, QPushButton, "pin_remove").click
    for step, show in steps.items():
        show()
        laid_out(window, *SMALL)
        assert window.pane.rect().contains(card.geometry()), step
        found += [f"{step}: {fault}" for fault in faults(card, card.width(), card.height())]
    card.hide()
    bugs = Bugs(window, screen.tasks, may_save=True)
    for _ in range(2):
        bugs.tell(BUG)
    bugs._on_turn()
    told = child(window, BugWindow, "bug_window")
    child(told, QPushButton, "bug_copy").click()
    assert told.width() <= SMALL[0]
    assert told.height() <= SMALL[1] - 40
    found += [f"mistake: {fault}" for fault in faults(told, told.width(), told.height())]
    assert found == []


@pytest.mark.parametrize("look", ["dark", "contrast"])
def test_a_change_of_the_look_is_followed(screen: Screen, look: str) -> None:
    """As if it had been opened in it."""
    pictures = []
    for worn_first in ("light", look):
        theme.set_theme(worn_first)
        screen.window.show()
        card = PinCard(screen.window.pane)
        card.ask(Purpose.SETTINGS)
        laid_out(screen.window, *SMALL)
        theme.set_theme(look)
        laid_out(screen.window, *SMALL)
        pictures.append(card.grab().toImage())
        card.hide()
        delete(card)
    theme.set_theme("")
    assert pictures[0] == pictures[1]
