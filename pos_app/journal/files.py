"""Files of the journal as files: made private, checked, put in place whole, never overwritten."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import schema
from pos_app.journal.checksums import (
    DamagedRow,
    as_text,
    damaged_rows,
    damaged_rows_that_can_be_read,
)
from pos_app.journal.faults import judged

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
SIDES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file, by the end of its name."""
_NEW = ".new"

_held: Counter[Path] = Counter()
_held_lock = Lock()


def hold(path: Path) -> None:
    """Note that this process has the journal open; `release` ends it."""
    with _held_lock:
        _held[path.resolve()] += 1


def release(path: Path) -> None:
    with _held_lock:
        _held[path.resolve()] -= 1


def is_held(path: Path) -> bool:
    """Whether this process has the journal open. Other processes are asked by their locks."""
    with _held_lock:
        return _held[path.resolve()] > 0


def connect(path: Path, busy_seconds: float = 5.0, mode: str = "rw") -> sqlite3.Connection:
    """A connection that makes no file, begins nothing by itself and serves any thread."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.text_factory = as_text
    return connection


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """A private, empty file beside `path`, under a name of its own; gone afterwards."""
    descriptor, name = tempfile.mkstemp(_NEW, path.name + ".", path.parent)
    os.close(descriptor)
    new = Path(name)
    try:
        yield new
    finally:
        for part in (new, *sides(new)):
            part.unlink(missing_ok=True)


def copies_folder(path: Path) -> Path:
    """Where the copies of the journal at `path` lie; each environment has a journal of its own."""
    return path.parent / "copies" / path.stem


def left_over(path: Path) -> list[Path]:
    """What a kill left of files that were being made beside `path`."""
    return [
        part
        for part in path.parent.glob("*")
        if part.name.startswith(path.name + ".")
        and part.name.endswith((_NEW, *(_NEW + side for side in SIDES)))
    ]


def sides(path: Path) -> list[Path]:
    return [path.with_name(path.name + side) for side in SIDES]


def put_in_place(new: Path, path: Path) -> None:
    """Give a whole, closed file the name: after a crash it has the old file or the new one."""
    sync(new)
    new.replace(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Have a file or a folder on the disk. Windows has no folder to sync."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def dated_name(path: Path, kind: str, now: datetime) -> Path:
    """A free name beside `path` that says what is kept there and since when (UTC)."""
    stem = f"{path.name}.{kind}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    number = 1
    kept = path.with_name(stem)
    while any(part.exists() for part in (kept, *sides(kept))):
        number += 1
        kept = path.with_name(f"{stem}-{number}")
    return kept


def require_sound_file(connection: sqlite3.Connection, file_name: str) -> None:
    """Raise JournalFailed(DAMAGED) unless the whole file is a sound journal, row by row.

    One of version 1 has no checksums: only its pages are checked.
    """
    version = require_whole_file(connection, file_name)
    damaged = damaged_rows(connection, version)
    if damaged:
        raise JournalFailed(Cause.DAMAGED, file=file_name, **_hit(damaged))


def require_whole_file(connection: sqlite3.Connection, file_name: str) -> int:
    """The version of a journal that SQLite finds nothing wrong with, whatever its rows say.

    Raises JournalFailed: NEWER; DAMAGED, with the first damaged row where one can be read, for
    any other file. Changes nothing.
    """
    with judged(file_name):
        version = _version_of(connection, file_name)
        # A quick check leaves the indexes out: an order that is not in them is never found.
        said = connection.execute("PRAGMA integrity_check(1)").fetchall()
    if said != [("ok",)]:
        hit = _hit(damaged_rows_that_can_be_read(connection, version))
        raise JournalFailed(Cause.DAMAGED, file=file_name, integrity_check=1, **hit)
    return version


def _version_of(connection: sqlite3.Connection, file_name: str) -> int:
    """Whose file this is, and that no table or column of its version is missing or too many."""
    ((application,),) = connection.execute("PRAGMA application_id").fetchall()
    if application != schema.APPLICATION_ID:
        raise JournalFailed(Cause.DAMAGED, file=file_name, foreign=1)
    version: int
    ((version,),) = connection.execute("PRAGMA user_version").fetchall()
    if version > schema.VERSION:
        raise JournalFailed(Cause.NEWER, file=file_name, version=version, known=schema.VERSION)
    for table in schema.metadata.tables.values():
        entries = connection.execute(f"PRAGMA table_info({table.name})").fetchall()
        found = {name for _, name, *_ in entries}
        # A version number can be damaged too; a migration would find out too late.
        if version < 1 or found & set(table.columns.keys()) != {*schema.columns_of(table, version)}:
            raise JournalFailed(Cause.DAMAGED, file=file_name, version=version)
    return version


def _hit(damaged: list[DamagedRow]) -> dict[str, str | int]:
    """The facts of a failure that say which rows are damaged; empty if none is known."""
    if not damaged:
        return {}
    return {"rows": len(damaged), "table": damaged[0].table, "key": damaged[0].key}


def copy_pages(source: sqlite3.Connection, new: Path) -> None:
    """Fill a new file with what `source` holds now, as one file without a log."""
    with closing(connect(new)) as target:
        # In one step: one moment of the journal, whoever writes meanwhile.
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
