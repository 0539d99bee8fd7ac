"""A damaged journal is refused before it is written to, says what is hit, and keeps its bytes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from journal_support import ANNA, NOON, answer_of, as_version_1, other_program, sending

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import schema
from pos_app.journal.copies import make_daily_copy, newest_good_copy, restore
from pos_app.journal.store import open_journal

ORDER = sending().order_id
PAGE = 4096
OPEN_FILES = Path("/proc/self/fd")


class NoonOf:
    """A clock that stands at noon of a day in March."""

    def __init__(self, day: int) -> None:
        self._time = NOON.replace(day=day)

    def now(self) -> datetime:
        return self._time


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """A closed journal with one payment in it."""
    path = tmp_path / "journal.sqlite3"
    with open_journal(path) as journal:
        journal.record(sending(), ANNA)
    return path


def refused(path: Path) -> JournalFailed:
    with pytest.raises(JournalFailed) as caught, open_journal(path, busy_seconds=0):
        pass
    return caught.value


def flip(path: Path, place: int, bits: int = 0x80) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= bits
    path.write_bytes(content)


def start_of(path: Path, name: str) -> int:
    """Where the first page of a table or an index begins."""
    query = f"SELECT rootpage FROM sqlite_schema WHERE name = '{name}'"  # noqa: S608
    ((page,),) = answer_of(path, query)
    return (int(page) - 1) * PAGE


def contents(folder: Path) -> dict[str, bytes]:
    """The bytes of what is kept; SQLite's index of a log is made anew by whoever reads."""
    return {
        part.name: part.read_bytes()
        for part in folder.iterdir()
        if part.is_file() and not part.name.endswith("-shm")
    }


def as_a_power_cut_leaves_it(path: Path, statement: str) -> Path:
    """A copy of a journal and its log, with what `statement` changed only in the log."""
    cut = path.parent / "after the cut"
    cut.mkdir()
    with other_program(path) as other:
        other.execute(statement)
        for part in (path, path.with_name(path.name + "-wal")):
            shutil.copy(part, cut)
    assert (cut / (path.name + "-wal")).stat().st_size > 0
    return cut / path.name


def of_this_version(path: Path) -> None:
    pass


def of_version_1_by_mistake(path: Path) -> None:
    """All columns are there: only the number is wrong."""
    with other_program(path) as other:
        other.execute("PRAGMA user_version = 1")


@pytest.mark.parametrize("version", [of_this_version, as_version_1, of_version_1_by_mistake])
def test_a_refused_journal_and_its_log_keep_every_byte(
    used: Path, version: Callable[[Path], None]
) -> None:
    version(used)
    table = start_of(used, "customers")
    path = as_a_power_cut_leaves_it(used, "UPDATE orders SET failed_checks = 1")
    if version is not of_version_1_by_mistake:
        flip(path, table)
    before = contents(path.parent)
    for _ in range(2):
        assert refused(path).cause is Cause.DAMAGED
        assert contents(path.parent) == before


def test_a_sound_log_is_still_taken_in(used: Path) -> None:
    with open_journal(used) as journal:
        later = journal.change(ORDER, lambda p: replace(p, failed_checks=1), "checked")
        cut = used.parent / "after the cut"
        cut.mkdir()
        for part in (used, used.with_name(used.name + "-wal")):
            shutil.copy(part, cut)
    with open_journal(cut / used.name) as journal:
        assert journal.get(ORDER) == later
    assert [part.name for part in cut.iterdir()] == [used.name]


def test_a_refused_file_that_had_no_log_is_not_set_up_for_one(used: Path) -> None:
    table = start_of(used, "customers")
    with other_program(used) as other:
        assert other.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    flip(used, table)
    before = contents(used.parent)
    assert refused(used).cause is Cause.DAMAGED
    assert contents(used.parent) == before


def name_that_is_no_utf8(path: Path) -> None:
    content = path.read_bytes()
    content = content.replace(b"CREATE INDEX orders_created", b"CREATE INDEY orders_created")
    path.write_bytes(content.replace(b"orders_created", b"orders_cre\xf4ted", 1))


def unknown_format(path: Path) -> None:
    flip(path, 47, 0x40)


def swapped_key(index: str, text: bytes) -> Callable[[Path], None]:
    """One bit of one key in an index: no page is broken, and the order is no longer found."""

    def spoil(path: Path) -> None:
        start = start_of(path, index)
        flip(path, path.read_bytes().rindex(text, start, start + PAGE), 0x04)

    return spoil


BLOWS = {
    "name that is no UTF-8": name_that_is_no_utf8,
    "unknown format": unknown_format,
    "order number in its index": swapped_key("sqlite_autoindex_orders_1", b"till1"),
    "time in its index": swapped_key("orders_created", b"2026-03-01"),
    "events' order number": swapped_key("ix_events_order_id", b"till1"),
}


@pytest.mark.parametrize("blow", BLOWS.values(), ids=BLOWS)
def test_damage_that_a_quick_look_misses_is_refused(
    used: Path, blow: Callable[[Path], None]
) -> None:
    blow(used)
    before = contents(used.parent)
    error = refused(used)
    assert error.cause is Cause.DAMAGED
    assert error.facts["file"] == used.name
    assert contents(used.parent) == before


@pytest.mark.parametrize("blow", BLOWS.values(), ids=BLOWS)
def test_such_a_copy_is_passed_over_and_not_put_in_place(
    used: Path, blow: Callable[[Path], None]
) -> None:
    with open_journal(used) as journal:
        copy = make_daily_copy(journal, journal.copies, NoonOf(1))
        bad = make_daily_copy(journal, journal.copies, NoonOf(2))
    assert bad is not None
    blow(bad)
    assert newest_good_copy(bad.parent) == copy
    before = contents(used.parent)
    with pytest.raises(JournalFailed) as caught:
        restore(used, bad)
    assert caught.value.cause is Cause.DAMAGED
    assert contents(used.parent) == before


def test_the_first_damaged_row_is_named_where_the_file_is_refused(used: Path) -> None:
    with open_journal(used) as journal:
        journal.record(sending("second"), ANNA)
    swapped_key("orders_created", b"2026-03-01")(used)
    with other_program(used) as intruder:
        intruder.execute("UPDATE events SET event = 'paid' WHERE id = 2")
        intruder.execute("UPDATE customers SET phone = '' WHERE order_id = 'second'")
    facts = refused(used).facts
    assert facts == {
        "file": used.name,
        "integrity_check": 1,
        "rows": 2,
        "table": "events",
        "key": 2,
    }


def test_what_was_named_before_the_broken_page_stays_named(used: Path) -> None:
    table = start_of(used, "customers")
    with other_program(used) as intruder:
        intruder.execute("UPDATE orders SET state = 'paid'")
    flip(used, table)
    facts = refused(used).facts
    assert (facts["rows"], facts["table"], facts["key"]) == (1, "orders", ORDER)


@pytest.mark.parametrize("version", [0, schema.VERSION + 1])
def test_a_refused_file_is_let_go_at_once(used: Path, version: int) -> None:
    with other_program(used) as other:
        other.execute(f"PRAGMA user_version = {version}")
    error = refused(used)
    assert error.facts["version"] == version  # and its frames are still there
    if OPEN_FILES.is_dir():
        assert str(used) not in {os.path.realpath(entry) for entry in OPEN_FILES.iterdir()}
    used.rename(used.with_name("moved"))  # Windows refuses that while anybody has it open


def test_a_newer_journal_with_a_log_keeps_every_byte(used: Path) -> None:
    path = as_a_power_cut_leaves_it(used, f"PRAGMA user_version = {schema.VERSION + 1}")
    before = contents(path.parent)
    assert refused(path).cause is Cause.NEWER
    assert contents(path.parent) == before
