"""A kill while a journal is copied, put back or migrated leaves a good one for the next start."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from dying_chores import Chore, Moment, Today
from journal_support import ANNA, FixedClock, as_version_1, other_program, sending

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.payments import Payment
from pos_app.journal.copies import copies_of, make_daily_copy, newest_good_copy, restore
from pos_app.journal.store import open_journal

FILE = "journal.sqlite3"
KILLED = -9 if os.name != "nt" else 15
# So long that it has pages which a later order leaves alone.
MORNING = sending("morning", description="x" * 20_000)
EVENING = sending("evening")
BOTH = {MORNING.order_id, EVENING.order_id}
YESTERDAY, TODAY = "2026-03-01.sqlite3", "2026-03-02.sqlite3"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal with yesterday's copy, and an order that only the journal's log holds."""
    live = tmp_path / "live" / FILE
    with open_journal(live) as journal:
        journal.record(MORNING, ANNA)
        make_daily_copy(journal, journal.copies, FixedClock())
    with open_journal(live) as journal:
        journal.record(EVENING, ANNA)
        return as_it_is_now(live, tmp_path / "till")


def as_it_is_now(path: Path, folder: Path) -> Path:
    """All files, as the program would leave them if it were killed here."""
    shutil.copytree(path.parent, folder)
    assert (folder / (FILE + "-wal")).stat().st_size > 0
    return folder / FILE


def killed(chore: Chore, moment: Moment, path: Path) -> None:
    """The chore was under way and the moment came."""
    program = Path(__file__).with_name("dying_chores.py")
    root = Path(__file__).parents[3]
    child = subprocess.run(
        [sys.executable, program, chore, moment, path],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert child.returncode == KILLED, child.stderr


def orders_in(path: Path) -> set[str]:
    """What another program reads from a file that may be of any version; it must be whole."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return {order_id for (order_id,) in connection.execute("SELECT order_id FROM orders")}


def names_in(folder: Path) -> list[str]:
    return sorted(part.name for part in folder.iterdir())


def starts_again(path: Path, *payments: Payment) -> None:
    """The next start finds these orders, makes its copy and lets the customers go everywhere."""
    with open_journal(path, Today()) as journal:
        assert journal.verify() == []
        assert {order.order_id for order in journal.unsettled()} == {
            payment.order_id for payment in payments
        }
        for payment in payments:
            assert journal.get(payment.order_id) == payment
            assert journal.customer_of(payment.order_id) == ANNA
        make_daily_copy(journal, journal.copies, Today())
        assert newest_good_copy(journal.copies) == journal.copies / TODAY
        # What the kill left half made goes with the customers' data that is in it.
        assert journal.purge_customers(Today().now()) == len(payments)
        assert names_in(journal.copies) == [YESTERDAY, TODAY]
        assert [name for name in names_in(path.parent) if ".new" in name] == []
        journal.change(MORNING.order_id, lambda p: replace(p, failed_checks=5), "checked")


@pytest.mark.parametrize("moment", list(Moment))
def test_a_kill_while_the_daily_copy_is_made(path: Path, moment: Moment) -> None:
    killed(Chore.COPY, moment, path)
    folder = path.parent / "copies" / path.stem
    made = [YESTERDAY, TODAY] if moment is Moment.REPLACED else [YESTERDAY]
    assert [copy.name for copy in copies_of(folder)] == made
    assert newest_good_copy(folder) == folder / made[-1]
    assert orders_in(folder / YESTERDAY) == {MORNING.order_id}
    if moment is Moment.REPLACED:
        assert orders_in(folder / TODAY) == BOTH
    starts_again(path, MORNING, EVENING)


@pytest.mark.parametrize("moment", list(Moment))
def test_a_kill_while_a_copy_is_put_back(path: Path, moment: Moment) -> None:
    content = bytearray(path.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page] ^= 0x80
    path.write_bytes(content)
    was = [bytes(content), path.with_name(FILE + "-wal").read_bytes()]
    killed(Chore.RESTORE, moment, path)
    copy = path.parent / "copies" / path.stem / YESTERDAY
    assert newest_good_copy(copy.parent) == copy
    if moment is not Moment.REPLACED:
        # It is not taken for a first start, and the way back can be gone again.
        with pytest.raises(JournalFailed) as caught, open_journal(path):
            pass
        assert caught.value.cause is Cause.DAMAGED
        restore(path, copy, Today())
    kept = [part.read_bytes() for part in path.parent.iterdir() if part.is_file()]
    assert all(one in kept for one in was)
    assert orders_in(path) == {MORNING.order_id}
    for part in path.parent.glob(f"{FILE}.damaged-*"):
        part.unlink()  # as a person does whom an erasure would otherwise name it to
    starts_again(path, MORNING)


@pytest.mark.parametrize("moment", list(Moment))
def test_a_kill_while_the_journal_is_migrated(path: Path, tmp_path: Path, moment: Moment) -> None:
    with other_program(path) as other:
        other.execute("SELECT * FROM orders").fetchall()
        as_version_1(path)
        former = as_it_is_now(path, tmp_path / "former")
    killed(Chore.MIGRATION, moment, former)
    assert orders_in(former) == BOTH
    starts_again(former, MORNING, EVENING)
    kept = list(former.parent.glob(f"{FILE}.v1-*Z*"))
    assert kept
    assert all(orders_in(part) == BOTH for part in kept)
