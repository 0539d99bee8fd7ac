"""Opening the journal's file: made once, whole; checked each time; never overwritten."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from pos_app.checkout.ports import Clock
from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import files, schema
from pos_app.journal.engine import engine_connection

_DURABLE = (
    "PRAGMA synchronous = FULL",
    # Elsewhere it means nothing; on macOS a plain fsync leaves the data in the drive's cache.
    "PRAGMA fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    # Erased personal data must not be left in free pages.
    "PRAGMA secure_delete = ON",
)


def connected(path: Path, busy_seconds: float, clock: Clock) -> Connection:
    """A checked connection to the journal at `path`, which is made where nothing is there.

    Raises JournalFailed, sqlite3 and SQLAlchemy errors, and OSError; the caller translates. A
    file that is refused is left as it was.
    """
    _make_folder(path.parent)
    # The log is looked for first: whoever makes a journal now makes the file before the log.
    log_is_there = path.with_name(path.name + "-wal").exists()
    if not path.exists():
        # SQLite would replay a left-over log into the new file.
        if log_is_there:
            raise JournalFailed(Cause.DAMAGED, file=path.name, missing=1)
        _make_file(path)
    if path.is_file() and path.stat().st_size == 0:
        # Made whole or not at all: an empty file was cut, and SQLite would drop its log.
        raise JournalFailed(Cause.DAMAGED, file=path.name, empty=1)
    if _version_of_sound(path, busy_seconds) < schema.VERSION:
        # Alembic takes longer to import than all else here, and once in years is it needed.
        from pos_app.journal.migrations import migrate

        migrate(path, busy_seconds, clock.now())
        _version_of_sound(path, busy_seconds)
    connection = engine_connection(path, busy_seconds)
    try:
        _keep_private(path)
        _make_durable(connection, path.name)
    except BaseException:
        connection.close()
        raise
    return connection


def _version_of_sound(path: Path, busy_seconds: float) -> int:
    """See `files.require_whole_file`; a file that is refused keeps its bytes, and so its log.

    Whoever may write empties the log into the file when it closes, however damaged both are;
    and who may not makes a log where none is.
    """
    mode = "ro" if path.with_name(path.name + "-wal").exists() else "rw"
    with closing(files.connect(path, busy_seconds, mode)) as reading:
        return files.require_whole_file(reading, path.name)


def _make_folder(folder: Path) -> None:
    """Only a folder made here is made private: one that was there belongs to somebody."""
    folder.mkdir(files.PRIVATE_FOLDER, parents=True, exist_ok=True)


def _make_file(path: Path) -> None:
    """Make an empty journal beside `path` and give it its name when it is whole.

    So a crash leaves either no journal or a good one. Nothing is made where another program
    was quicker: its file is used.
    """
    with files.new_file(path) as new:
        connection = engine_connection(new, 0)
        try:
            for pragma in _DURABLE:
                connection.exec_driver_sql(pragma)
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            schema.metadata.create_all(connection, checkfirst=False)
            connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")
            connection.commit()
        finally:
            connection.close()
        _name_without_replacing(new, path)
    files.sync(path.parent)


def _name_without_replacing(new: Path, path: Path) -> None:
    try:
        if os.name == "nt":
            new.rename(path)
        else:
            # A POSIX rename would replace a file that appeared meanwhile.
            path.hardlink_to(new)
    except FileExistsError:
        return


def _keep_private(path: Path) -> None:
    """The log and its index take the mode of the file from SQLite, unless they were there."""
    if os.name == "nt":
        return
    for name in (path.name, path.name + "-wal", path.name + "-shm"):
        part = path.with_name(name)
        if part.exists() and part.stat().st_mode & 0o077:
            part.chmod(files.PRIVATE_FILE)


def _make_durable(connection: Connection, file_name: str) -> None:
    for pragma in _DURABLE:
        connection.exec_driver_sql(pragma)
    mode = connection.exec_driver_sql("PRAGMA journal_mode = WAL").scalar_one()
    if mode != "wal":
        raise JournalFailed(Cause.DISK, file=file_name, wal=0)
    # A read-only file or another program's lock shows now, not at a sale. Beginning is not
    # enough: on a read-only file SQLite begins a transaction that can only read.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")
    connection.exec_driver_sql("ROLLBACK")
