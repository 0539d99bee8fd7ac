"""Ways in which the disk under an open journal stops working, each with its healing."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from pos_app.domain.errors import Cause
from pos_app.journal import files
from pos_app.journal.schema import VERSION
from pos_app.journal.store import OrderJournal

PAGE = 4096
OPEN_FILES = Path("/proc/self/fd")


class Fault(NamedTuple):
    """One way to fail; `breaks(journal, order_id)` lasts as long as its block."""

    cause: Cause
    breaks: Callable[[OrderJournal, str], AbstractContextManager[None]]


@contextmanager
def other_program(path: Path) -> Iterator[sqlite3.Connection]:
    """The file, opened by something that is not the journal."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as connection:
        yield connection


@contextmanager
def no_page_more(journal: OrderJournal, _order_id: str) -> Iterator[None]:
    """The file may not grow, and every order written would need it to: SQLITE_FULL.

    An order alone may fit into a page that is there, so each brings ballast with it.
    """
    with other_program(journal.path) as other:
        other.execute("CREATE TABLE IF NOT EXISTS ballast (bytes BLOB)")
    run = journal._connection.exec_driver_sql
    pages = run("PRAGMA page_count").scalar_one()
    run(f"PRAGMA max_page_count = {pages}")
    for verb in ("INSERT", "UPDATE"):
        action = "BEGIN INSERT INTO ballast VALUES (zeroblob(65536)); END"
        run(f"CREATE TEMP TRIGGER ballast_{verb} BEFORE {verb} ON main.orders {action}")
    yield
    for verb in ("INSERT", "UPDATE"):
        run(f"DROP TRIGGER ballast_{verb}")
    run("PRAGMA max_page_count = 1000000")


@contextmanager
def no_byte_more(journal: OrderJournal, _order_id: str) -> Iterator[None]:
    """The system refuses every byte that would be added to the log: the COMMIT fails.

    The log is emptied before, for a long one would be written over from its start.
    """
    import resource

    _empty_the_log(journal)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def log_turned_read_only(journal: OrderJournal, _order_id: str) -> Iterator[None]:
    """As after a remount on errors: the open log takes no write any more, but can be read."""
    log = str(journal.path) + "-wal"
    (number,) = {
        int(entry.name) for entry in OPEN_FILES.iterdir() if os.path.realpath(entry) == log
    }
    kept, unwritable = os.dup(number), os.open(log, os.O_RDONLY)
    os.dup2(unwritable, number)
    try:
        yield
    finally:
        os.dup2(kept, number)
        os.close(unwritable)
        os.close(kept)


@contextmanager
def query_only(journal: OrderJournal, _order_id: str) -> Iterator[None]:
    journal._connection.exec_driver_sql("PRAGMA query_only = ON")
    yield
    journal._connection.exec_driver_sql("PRAGMA query_only = OFF")


@contextmanager
def opened_read_only(journal: OrderJournal, _order_id: str) -> Iterator[None]:
    """The journal's connection is one that may only read."""
    usual = journal._connection
    connect = partial(files.connect, journal.path, 0, "ro")
    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    with engine.connect() as journal._connection:
        yield
    journal._connection = usual


@contextmanager
def held_by_another(journal: OrderJournal, _order_id: str) -> Iterator[None]:
    with other_program(journal.path) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def _bytes_changed(journal: OrderJournal, change: Callable[[bytearray], None]) -> Iterator[None]:
    """The file itself is written over, with nothing in the log that would hide it.

    Emptying the log also makes the journal's connection forget the pages that it has read.
    """
    _empty_the_log(journal)
    sound = journal.path.read_bytes()
    spoiled = bytearray(sound)
    change(spoiled)
    _write_in_place(journal.path, spoiled)
    yield
    _write_in_place(journal.path, sound)
    with other_program(journal.path) as other:
        other.execute(f"PRAGMA user_version = {VERSION}")


def _write_in_place(path: Path, content: bytes | bytearray) -> None:
    with path.open("r+b") as file:
        file.write(content)


def _empty_the_log(journal: OrderJournal) -> None:
    with other_program(journal.path) as other:
        assert other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() == (0, 0, 0)


def garbage_header(journal: OrderJournal, _order_id: str) -> AbstractContextManager[None]:
    def change(content: bytearray) -> None:
        content[:100] = b"garbage\n" * 12 + b"...."

    return _bytes_changed(journal, change)


def garbage_pages(journal: OrderJournal, _order_id: str) -> AbstractContextManager[None]:
    """No page but the first is of any kind that SQLite knows."""

    def change(content: bytearray) -> None:
        for start in range(PAGE, len(content), PAGE):
            content[start] ^= 0x80

    return _bytes_changed(journal, change)


@contextmanager
def altered_row(journal: OrderJournal, order_id: str) -> Iterator[None]:
    """The order's row is not as it was written; SQLite finds nothing wrong with it."""
    swap = "UPDATE orders SET amount_minor = amount_minor + ? WHERE order_id = ?"
    with other_program(journal.path) as other:
        other.execute(swap, (1, order_id))
        yield
        other.execute(swap, (-1, order_id))


FAULTS = {
    "no page more": Fault(Cause.DISK, no_page_more),
    "query only": Fault(Cause.DISK, query_only),
    "opened read-only": Fault(Cause.DISK, opened_read_only),
    "held by another": Fault(Cause.LOCKED, held_by_another),
    "garbage header": Fault(Cause.DAMAGED, garbage_header),
    "garbage pages": Fault(Cause.DAMAGED, garbage_pages),
    "altered row": Fault(Cause.DAMAGED, altered_row),
}
if sys.platform != "win32":
    FAULTS["no byte more"] = Fault(Cause.DISK, no_byte_more)
if OPEN_FILES.is_dir():
    FAULTS["log turned read-only"] = Fault(Cause.DISK, log_turned_read_only)
