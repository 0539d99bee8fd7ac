"""A good copy a day, never a bad one, and a way back that loses nothing that was there."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from journal_support import ANNA, NOBODY, NOON, FixedClock, answer_of, other_program, sending

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import files
from pos_app.journal.copies import make_daily_copy, newest_good_copy, restore
from pos_app.journal.store import OrderJournal, open_journal

ORDER = sending().order_id


@dataclass
class DayClock:
    """A clock that a test moves on."""

    time: datetime = NOON

    def now(self) -> datetime:
        return self.time


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed journal with one order and its customer."""
    path = tmp_path / "journal.sqlite3"
    with open_journal(path) as journal:
        journal.record(sending(), ANNA)
    return path


def copy_of_day(journal: OrderJournal, day: int) -> Path | None:
    return make_daily_copy(journal, journal.copies, DayClock(NOON + timedelta(days=day)))


def names_in(folder: Path) -> list[str]:
    return sorted(part.name for part in folder.iterdir())


def test_a_day_has_one_copy_that_holds_all(path: Path) -> None:
    with open_journal(path) as journal:
        copy = copy_of_day(journal, 0)
        assert copy == path.parent / "copies" / "journal" / "2026-03-01.sqlite3"
        journal.record(sending("second"), NOBODY)
        assert copy_of_day(journal, 0) is None
        assert answer_of(copy, "SELECT order_id FROM orders") == [(ORDER,)]
        assert names_in(journal.copies) == [copy.name]
        if os.name != "nt":
            assert copy.stat().st_mode & 0o777 == 0o600
            assert journal.copies.stat().st_mode & 0o777 == 0o700


def test_fourteen_days_are_kept(path: Path) -> None:
    with open_journal(path) as journal:
        for day in range(16):
            assert copy_of_day(journal, day) is not None
        names = names_in(journal.copies)
    assert names == [f"2026-03-{day:02d}.sqlite3" for day in range(3, 17)]


def test_a_damaged_journal_makes_no_copy_and_costs_none(path: Path) -> None:
    with open_journal(path) as journal:
        for day in range(14):
            copy_of_day(journal, day)
        before = names_in(journal.copies)
        with other_program(path) as intruder:
            intruder.execute("UPDATE orders SET amount_minor = 1")
        with pytest.raises(JournalFailed) as caught:
            copy_of_day(journal, 14)
        assert caught.value.cause is Cause.DAMAGED
        assert caught.value.facts == {"file": path.name, "rows": 1, "table": "orders", "key": ORDER}
        assert names_in(journal.copies) == before
        assert newest_good_copy(journal.copies) == journal.copies / before[-1]


def test_a_copy_where_erasing_would_not_reach_is_refused(path: Path, tmp_path: Path) -> None:
    with open_journal(path) as journal, pytest.raises(ValueError, match="erasing"):
        make_daily_copy(journal, tmp_path / "elsewhere", FixedClock())


def test_a_closed_journal_is_not_copied(path: Path) -> None:
    journal = open_journal(path)
    journal.close()
    with pytest.raises(JournalFailed) as caught:
        copy_of_day(journal, 0)
    assert caught.value.facts["closed"] == 1


def test_the_newest_copy_without_damage_is_found(path: Path) -> None:
    with open_journal(path) as journal:
        folder = journal.copies
        assert newest_good_copy(folder) is None
        for day in range(4):
            copy_of_day(journal, day)
    third, fourth = folder / "2026-03-03.sqlite3", folder / "2026-03-04.sqlite3"
    fourth.write_bytes(fourth.read_bytes()[:5000])
    with other_program(third) as intruder:
        intruder.execute("UPDATE events SET event = 'paid'")
    assert newest_good_copy(folder) == folder / "2026-03-02.sqlite3"
    assert len(names_in(folder)) == 4


def test_going_back_keeps_the_damaged_file_and_its_log(path: Path) -> None:
    with open_journal(path) as journal:
        copy = copy_of_day(journal, 0)
        assert copy is not None
    log = path.with_name(path.name + "-wal")
    path.write_bytes(b"garbage")
    log.write_bytes(b"its log")
    kept = restore(path, copy, FixedClock())
    assert kept == path.with_name("journal.sqlite3.damaged-20260301T130000Z")
    assert kept.read_bytes() == b"garbage"
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"its log"
    assert not log.exists()
    with open_journal(path) as journal:
        assert journal.get(ORDER) == sending()
        assert journal.customer_of(ORDER) == ANNA
        assert journal.verify() == []
    assert copy.exists()
    path.write_bytes(b"again")
    again = restore(path, copy, FixedClock())
    assert again is not None
    assert (again.read_bytes(), kept.read_bytes()) == (b"again", b"garbage")


def test_a_journal_that_is_gone_comes_back(path: Path) -> None:
    with open_journal(path) as journal:
        copy = copy_of_day(journal, 0)
    path.unlink()
    assert copy is not None
    assert restore(path, copy) is None
    with open_journal(path) as journal:
        journal.change(ORDER, lambda p: replace(p, failed_checks=1), "checked")


def test_a_bad_copy_is_not_put_in_place(path: Path) -> None:
    with open_journal(path) as journal:
        copy = copy_of_day(journal, 0)
    assert copy is not None
    with other_program(copy) as intruder:
        intruder.execute("UPDATE customers SET phone = ''")
    content = path.read_bytes()
    with pytest.raises(JournalFailed) as caught:
        restore(path, copy)
    assert caught.value.cause is Cause.DAMAGED
    assert path.read_bytes() == content


def test_an_open_journal_is_not_replaced(path: Path) -> None:
    with open_journal(path) as journal:
        copy = copy_of_day(journal, 0)
        assert copy is not None
        with pytest.raises(JournalFailed) as caught:
            restore(path, copy)
        assert caught.value.cause is Cause.LOCKED
        journal.record(sending("second"), NOBODY)
    assert not files.is_held(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows itself refuses")
def test_a_journal_open_in_another_process_is_not_replaced(path: Path) -> None:
    with open_journal(path) as journal:
        copy = copy_of_day(journal, 0)
    assert copy is not None
    program = (
        "import sys; from pathlib import Path; from pos_app.journal.store import open_journal\n"
        "journal = open_journal(Path(sys.argv[1])); print('open', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(JournalFailed) as caught:
            restore(path, copy)
        assert caught.value.cause is Cause.LOCKED
        other.communicate("\n")
    restore(path, copy)
