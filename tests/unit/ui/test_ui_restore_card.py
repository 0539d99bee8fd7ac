"""The card that stands where payments would, while the journal can't be used."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import time_machine
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from ui_support import child, click, press, said

from pos_app.checkout.ports import JournalCopy
from pos_app.domain.errors import Cause, JournalFailed, NotConfigured
from pos_app.domain.settings import Environment, Settings
from pos_app.ui.main_window import MainWindow
from pos_app.ui.tasks import Tasks
from pos_app.ui.viewmodels.checkout import Checkout
from pos_app.ui.widgets.restore_card import RestoreCard

FILE = "journal-live.sqlite3"
COPY = JournalCopy(
    Path("copies/2026-11-21.sqlite3"),
    date(2026, 11, 21),
    datetime(2026, 11, 21, 18, 0, tzinfo=UTC),
    42,
    datetime(2026, 11, 21, 17, 58, tzinfo=UTC),
)


def card_for(qtbot: QtBot, cause: Cause, **facts: str | int) -> RestoreCard:
    card = RestoreCard(JournalFailed(cause, file=FILE, **facts))
    qtbot.addWidget(card)
    card.resize(640, 600)
    card.show()
    return card


def whole_text(card: RestoreCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def button(card: RestoreCard) -> QPushButton:
    return child(card, QPushButton, "restore")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window over a journal that is damaged, with a copy on offer."""
    with Tasks() as tasks:
        shown = MainWindow(Checkout(tasks), Settings(), Environment.TEST)
        shown.show()
        shown.faces.show_refused(JournalFailed(Cause.DAMAGED, file=FILE))
        shown.faces.offer_restore(COPY)
        yield shown
        shown.close()
    delete(shown)


def test_a_damaged_journal_is_explained_while_a_copy_is_looked_for(qtbot: QtBot) -> None:
    card = card_for(qtbot, Cause.DAMAGED)
    assert said(card, "restore_title") == "The journal is damaged"
    assert FILE in said(card, "restore_what")
    assert "kept as it is" in said(card, "restore_what")
    assert "No money is lost" in said(card, "restore_money")
    assert "Looking for" in said(card, "restore_found")
    assert not button(card).isVisible()


@time_machine.travel(datetime(2026, 11, 22, 9, tzinfo=UTC))
def test_the_newest_copy_is_named_with_what_it_holds(qtbot: QtBot) -> None:
    card = card_for(qtbot, Cause.DAMAGED)
    card.offer(COPY)
    assert COPY.made_at is not None
    made = f"{COPY.made_at.astimezone():%H:%M}"
    assert said(card, "restore_found").startswith(
        f"The newest good copy is of 21 November {made}. It holds 42 orders."
    )
    assert "The last of them was made on 21 November" in said(card, "restore_found")
    assert "looked for at MultiSafepay" in said(card, "restore_means")
    assert button(card).isVisible()
    assert button(card).text() == f"&Restore the copy of 21 November {made}"


def test_of_a_rewritten_copy_only_the_day_is_known(qtbot: QtBot) -> None:
    card = card_for(qtbot, Cause.DAMAGED)
    card.offer(COPY._replace(made_at=None, orders=0, last_order_at=None))
    assert button(card).text() == "&Restore the copy of 21 November"
    assert said(card, "restore_found") == (
        "The newest good copy is of 21 November. It holds 0 orders."
    )


def test_it_takes_two_presses(qtbot: QtBot) -> None:
    card = card_for(qtbot, Cause.DAMAGED)
    asked: list[object] = []
    card.restore_asked.connect(asked.append)
    card.offer(COPY)
    click(button(card))
    assert asked == []
    assert button(card).text() == "Press again to restore"
    click(button(card))
    assert asked == [COPY]
    assert button(card).text() == "Restoring…"
    click(button(card))
    assert asked == [COPY]


def test_it_can_be_done_by_keys_alone(qtbot: QtBot) -> None:
    card = card_for(qtbot, Cause.DAMAGED)
    asked: list[object] = []
    card.restore_asked.connect(asked.append)
    card.offer(COPY)
    # Not at once: whoever is typing an order must not restore with it.
    assert not button(card).hasFocus()
    assert button(card).focusPolicy() & Qt.FocusPolicy.TabFocus
    press(button(card), Qt.Key.Key_Space)
    press(button(card), Qt.Key.Key_Space)
    assert asked == [COPY]


def test_after_a_failure_it_is_offered_again(qtbot: QtBot) -> None:
    card = card_for(qtbot, Cause.DAMAGED)
    asked: list[object] = []
    card.restore_asked.connect(asked.append)
    card.offer(COPY)
    click(button(card))
    click(button(card))
    card.offer_again()
    assert button(card).isEnabled()
    assert "Restore the copy" in button(card).text()
    click(button(card))
    assert len(asked) == 1
    click(button(card))
    assert len(asked) == 2


def test_without_a_good_copy_there_is_nothing_to_press(qtbot: QtBot) -> None:
    card = card_for(qtbot, Cause.DAMAGED)
    card.offer(None)
    card.offer_again()
    assert "There is no good copy" in said(card, "restore_found")
    assert "Call" in said(card, "restore_found")
    assert not button(card).isVisible()


def test_a_newer_journal_is_never_restored_over(qtbot: QtBot) -> None:
    card = card_for(qtbot, Cause.NEWER, version=9, known=2)
    assert said(card, "restore_title") == "The journal is newer than this program"
    assert "Update the program" in said(card, "restore_what")
    assert "copy" not in whole_text(card)
    assert not button(card).isVisible()


def test_a_missing_journal_is_told_from_a_damaged_one(qtbot: QtBot) -> None:
    card = card_for(qtbot, Cause.DAMAGED, missing=1)
    assert said(card, "restore_title") == "The journal is missing"
    assert "is gone" in said(card, "restore_what")


def test_the_window_asks_once_for_the_copy_that_it_shows(window: MainWindow) -> None:
    asked: list[object] = []
    window.restore_asked.connect(asked.append)
    restore = child(window, QPushButton, "restore")
    for _ in range(3):
        click(restore)
    assert asked == [COPY]


def test_a_copy_that_can_not_be_restored_is_offered_again(window: MainWindow) -> None:
    restore = child(window, QPushButton, "restore")
    click(restore)
    click(restore)
    window.show_not_restored(JournalFailed(Cause.LOCKED, file=FILE))
    assert restore.isVisible()
    assert restore.isEnabled()
    assert "Another program holds this till's journal" in window.notice.text


def test_what_is_restored_is_not_offered_again(window: MainWindow) -> None:
    # The journal is good again; that the till can't sell has another reason by now.
    window.show_not_restored(NotConfigured(Cause.NO_KEY))
    assert not child(window, QPushButton, "restore").isVisible()
    assert "No API key" in window.notice.text


@pytest.mark.parametrize(
    ("complete", "found", "words"),
    [
        (True, 0, "knows of no order made after the copy"),
        (True, 3, "were found at MultiSafepay: 3."),
        (False, 0, "could not yet be asked"),
        (False, 3, "could not yet be asked"),
    ],
)
def test_what_came_of_asking_is_said(
    window: MainWindow, complete: bool, found: int, words: str
) -> None:
    window.show_restored(complete, found)
    assert window.notice.text.startswith("The journal is restored.")
    assert words in window.notice.text


def test_all_of_it_fits_beside_the_form_on_the_smallest_screen(qtbot: QtBot) -> None:
    card = card_for(qtbot, Cause.DAMAGED)
    card.offer(COPY)
    # 960 by 540: the form takes 372 of the width, bands and margins the rest.
    card.resize(552, 460)
    for label in card.findChildren(QLabel):
        assert label.heightForWidth(label.width()) <= label.height() + 1, label.objectName()
    assert card.rect().contains(button(card).geometry())
