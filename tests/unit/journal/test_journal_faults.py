"""What the journal does while the disk is full, the file is held, or a row is not as written."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from journal_support import ANNA, NOBODY, NOON, every_field_set, other_program, sending
from sqlalchemy import Engine, event
from sqlalchemy.exc import IntegrityError, OperationalError

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.money import Money
from pos_app.domain.payments import PaymentState
from pos_app.journal.faults import translated
from pos_app.journal.store import OrderJournal, open_journal

ORDER = sending().order_id


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """A closed journal with one payment in it."""
    path = tmp_path / "journal.sqlite3"
    with open_journal(path) as journal:
        journal.record(sending(), NOBODY)
    return path


@pytest.fixture
def at_connect() -> Iterator[Callable[[str], None]]:
    """Runs a statement on every connection that is made from now on."""
    statements: list[str] = []

    def run(connection: sqlite3.Connection, _: object) -> None:
        for statement in statements:
            connection.execute(statement).close()

    event.listen(Engine, "connect", run)
    yield statements.append
    event.remove(Engine, "connect", run)


def fill(journal: OrderJournal, recorded: list[str]) -> tuple[JournalFailed, str]:
    """Record until the journal refuses: how it did, and the order that it refused."""
    for number in range(1000):
        order_id = f"f{number:04d}"
        try:
            journal.record(sending(order_id, description="x" * 200), ANNA)
        except JournalFailed as error:
            return error, order_id
        recorded.append(order_id)
    raise AssertionError("the disk never was full")


def test_a_full_disk_stops_what_writes_and_nothing_else(
    used: Path, at_connect: Callable[[str], None]
) -> None:
    at_connect("PRAGMA max_page_count = 1")  # SQLite takes that as: not one page more
    with open_journal(used) as journal:
        recorded = [ORDER]
        error, full_at = fill(journal, recorded)
        assert error.cause is Cause.DISK
        assert error.facts == {"file": used.name, "sqlite": sqlite3.SQLITE_FULL}
        with pytest.raises(KeyError):
            journal.get(full_at)
        assert journal.events_of(full_at) == []
        assert journal.count_of("") == len(recorded)
        assert len(journal.unsettled()) == len(recorded)
    with open_journal(used) as journal:
        assert sorted(payment.order_id for payment in journal.unsettled()) == sorted(recorded)


def test_a_disk_with_room_again_takes_the_next_order(
    used: Path, at_connect: Callable[[str], None]
) -> None:
    at_connect("PRAGMA max_page_count = 1")
    with open_journal(used) as journal:
        fill(journal, [])
        journal._connection.exec_driver_sql("PRAGMA max_page_count = 100000")
        journal.record(sending("again"), ANNA)
        assert journal.customer_of("again") == ANNA


def test_a_disk_too_full_for_a_new_journal_leaves_none(
    tmp_path: Path, at_connect: Callable[[str], None]
) -> None:
    at_connect("PRAGMA max_page_count = 3")
    with pytest.raises(JournalFailed) as caught, open_journal(tmp_path / "journal.sqlite3"):
        pass
    assert caught.value.cause is Cause.DISK
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_takes_nothing_still_lets_read(used: Path) -> None:
    with open_journal(used) as journal:
        journal._connection.exec_driver_sql("PRAGMA query_only = ON")
        for write in (
            lambda: journal.record(sending("second"), NOBODY),
            lambda: journal.change(ORDER, lambda p: replace(p, failed_checks=1), "checked"),
        ):
            with pytest.raises(JournalFailed) as caught:
                write()
            assert caught.value.cause is Cause.DISK
        assert journal.get(ORDER) == sending()
        assert journal.unsettled() == [sending()]


def test_a_journal_held_too_long_fails_the_call_and_lets_read(used: Path) -> None:
    with open_journal(used, busy_seconds=0.05) as journal, other_program(used) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalFailed) as caught:
            journal.record(sending("second"), NOBODY)
        assert caught.value.cause is Cause.LOCKED
        assert journal.get(ORDER) == sending()
        holder.execute("ROLLBACK")
        journal.record(sending("second"), NOBODY)
        assert journal.count_of("") == 2


def test_a_journal_held_for_a_moment_is_waited_for(used: Path) -> None:
    asked = threading.Event()

    def step_after_the_holder() -> None:
        asked.set()
        journal.change(ORDER, lambda p: replace(p, failed_checks=1), "checked")

    with (
        open_journal(used, busy_seconds=60) as journal,
        other_program(used) as holder,
        ThreadPoolExecutor(1) as pool,
    ):
        holder.execute("BEGIN IMMEDIATE")
        call = pool.submit(step_after_the_holder)
        assert asked.wait(60)
        holder.execute("ROLLBACK")
        call.result(60)
        assert journal.get(ORDER).failed_checks == 1


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("state", "'teleported'"),
        ("environment", "'moon'"),
        ("cause", "'bad luck'"),
        ("attempt", "'one'"),
        ("amount_minor", "12.5"),
        ("amount_minor", "'12,50'"),
        ("currency", "x'ff'"),
        ("description", "x'00'"),
        ("created_at", "'yesterday'"),
        ("changed_at", "'2026-03-01T12:00:00'"),
        ("gift_cards", "'[['"),
        ("gift_cards", "'{\"a\": 1}'"),
        ("gift_cards", "'[[\"VVVGIFTCRD\", 1.5]]'"),
        ("gift_cards", "'7'"),
        ("next_check_at", "5"),
        ("api_code", "'none'"),
        ("payment_url", "x'68'"),
        ("description", "CAST(x'ff' AS TEXT)"),
    ],
)
def test_a_row_that_was_not_written_like_this_is_named_not_guessed(
    used: Path, column: str, value: str
) -> None:
    with open_journal(used) as journal:
        journal.change(ORDER, lambda p: replace(p, next_check_at=NOON), "checked")
        journal.record(sending("sound", created_at=NOON + timedelta(days=1)), NOBODY)
    update = f"UPDATE orders SET {column} = {value} WHERE order_id = ?"  # noqa: S608
    with other_program(used) as intruder:
        intruder.execute(update, (ORDER,))
    with open_journal(used) as journal:
        for read in (
            lambda: journal.get(ORDER),
            lambda: journal.change(ORDER, replace, "checked"),
            journal.unsettled,
        ):
            with pytest.raises(JournalFailed) as caught:
                read()
            assert caught.value.cause is Cause.DAMAGED
            assert caught.value.facts == {"order_id": ORDER}
        assert journal.get("sound").state is PaymentState.SENDING
        journal.change("sound", lambda p: replace(p, failed_checks=1), "checked")


@pytest.mark.parametrize(
    ("column", "value"), [("to_state", "'gone'"), ("facts", "'{'"), ("at", "1")]
)
def test_an_event_that_was_not_written_like_this_is_named(
    used: Path, column: str, value: str
) -> None:
    with other_program(used) as intruder:
        intruder.execute(f"UPDATE events SET {column} = {value}")  # noqa: S608
    with open_journal(used) as journal, pytest.raises(JournalFailed) as caught:
        journal.events_of(ORDER)
    assert caught.value.facts == {"order_id": ORDER, "event_id": 1}


@pytest.mark.parametrize("wrong", [{"amount": Money(0, "EUR")}, {"attempt": 0}], ids=str)
def test_an_order_that_can_not_be_is_a_bug_and_stays_one(used: Path, wrong: dict[str, Any]) -> None:
    with open_journal(used) as journal:
        with pytest.raises(IntegrityError):
            journal.record(replace(every_field_set(), **wrong), ANNA)
        assert journal.count_of("") == 1


def test_what_is_wrong_with_a_statement_is_a_bug_and_stays_one(used: Path) -> None:
    with open_journal(used) as journal:
        with other_program(used) as intruder:
            intruder.execute("ALTER TABLE orders RENAME COLUMN gateway TO brand")
        with pytest.raises(OperationalError, match="no such column"):
            journal.get(ORDER)


def _sqlite_error(kind: type[sqlite3.Error], code: int | None) -> sqlite3.Error:
    error = kind("as SQLite would say")
    if code is not None:
        error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (_sqlite_error(sqlite3.OperationalError, sqlite3.SQLITE_IOERR_FSYNC), Cause.DISK),
        (_sqlite_error(sqlite3.OperationalError, sqlite3.SQLITE_READONLY_DBMOVED), Cause.DISK),
        (_sqlite_error(sqlite3.OperationalError, sqlite3.SQLITE_BUSY_SNAPSHOT), Cause.LOCKED),
        (_sqlite_error(sqlite3.DatabaseError, sqlite3.SQLITE_CORRUPT_VTAB), Cause.DAMAGED),
        (_sqlite_error(sqlite3.OperationalError, None), Cause.DAMAGED),
        (OSError(28, "No space left on device"), Cause.DISK),
        (OSError("no number"), Cause.DISK),
        (UnicodeDecodeError("utf-8", b"\xf4", 0, 1, "as sqlite3 says"), Cause.DAMAGED),
    ],
    ids=repr,
)
def test_extended_codes_are_read_by_their_family(error: Exception, cause: Cause) -> None:
    with pytest.raises(JournalFailed) as caught, translated("journal.sqlite3"):
        raise error
    assert caught.value.cause is cause
    assert caught.value.facts["file"] == "journal.sqlite3"
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    "error",
    [
        _sqlite_error(sqlite3.ProgrammingError, None),
        _sqlite_error(sqlite3.OperationalError, sqlite3.SQLITE_ERROR),
        _sqlite_error(sqlite3.IntegrityError, sqlite3.SQLITE_CONSTRAINT_CHECK),
        ValueError("anything else"),
    ],
    ids=repr,
)
def test_a_bug_passes_unchanged(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, translated("journal.sqlite3"):
        raise error
    assert caught.value is error
