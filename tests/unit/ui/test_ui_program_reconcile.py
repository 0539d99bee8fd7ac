"""When the program compares its journal with MultiSafepay's list, and how far back it looks."""

from __future__ import annotations

from datetime import datetime, timedelta

import psutil
import pytest
from conftest import NOBODY, a_payment
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS

from pos_app.checkout.reconcile import Reconciled
from pos_app.checkout.till import Till
from pos_app.domain.payments import Payment, PaymentState
from pos_app.domain.settings import Environment
from pos_app.program import Program


def test_the_first_look_is_repeated_until_it_was_whole(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[tuple[datetime, datetime | None]] = []
    whole = [False, True, True]

    def look(_till: Till, since: datetime, until: datetime | None = None) -> Reconciled:
        looks.append((since, until))
        return Reconciled((), whole[len(looks) - 1])

    monkeypatch.setattr("pos_app.checkout.reconcile.reconcile", look)
    program.books.reconcile(at_once=True)
    program.books.reconcile()
    program.books.reconcile()
    (first, none), (again, until), (later, _) = looks
    # An empty journal may have lost a month; what is a look old needs no more than two days.
    assert first == again
    assert none is None
    assert until is not None
    assert until - first == pytest.approx(timedelta(days=30), abs=timedelta(minutes=10))
    assert later - first == pytest.approx(timedelta(days=28), abs=timedelta(minutes=10))


def test_what_a_run_finds_is_shown_and_followed(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched: list[Payment] = []

    def look(till: Till, *_: object) -> Reconciled:
        found = a_payment(
            PaymentState.CANCELLED,
            environment=Environment.SANDBOX,
            payment_url=None,
            created_at=till.clock.now(),
            next_check_at=till.clock.now(),
        )
        till.journal.record(found, NOBODY)
        watched.append(found)
        return Reconciled(watched, True)

    monkeypatch.setattr("pos_app.checkout.reconcile.reconcile", look)
    program._on_house()
    window = program.window
    qtbot.waitUntil(lambda: window.payments.rowCount() == 1, timeout=LONG_MS)
    order_id = watched[0].order_id
    assert window.payments.row_of(order_id) == 0
    # It is asked for: this MultiSafepay does not know it, and the row says so in the end.
    journal = program.books._journal
    assert journal is not None
    qtbot.waitUntil(lambda: journal.get(order_id).unknown_checks > 0, timeout=LONG_MS)
    assert window.notice.text == ""


def test_without_the_network_a_run_says_nothing(
    program: Program, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    for process in psutil.Process().children(recursive=True):
        if "pos_app.sandbox" in process.cmdline():
            process.kill()
            process.wait()
    program._on_house()

    def failed() -> set[object]:
        return {vars(record)["cause"] for record in caplog.records if record.msg == "failed"}

    qtbot.waitUntil(lambda: bool(failed()), timeout=LONG_MS)
    # The account's brands may be asked for at the same moment: as often as it is said, the log
    # knows one cause, and the clerk none.
    assert failed() == {"network"}
    assert program.window.notice.text == ""
