"""Opening the journal's file: made once, whole; checked each time; never overwritten."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import schema

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700
_DURABLE = (
    "PRAGMA synchronous = FULL",
    # Elsewhere it means nothing; on macOS a plain fsync leaves the data in the drive's cache.
    "PRAGMA fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    # Erased personal data must not be left in free pages.
    "PRAGMA secure_delete = ON",
)


def connected(path: Path, busy_seconds: float) -> Connection:
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
    connection = _connection(path, busy_seconds)
    try:
        _refuse_foreign(connection, path.name)
        _keep_private(path)
        _make_durable(connection, path.name)
    except BaseException:
        connection.close()
        raise
    return connection


def _make_folder(folder: Path) -> None:
    """Only a folder made here is made private: one that was there belongs to somebody."""
    folder.mkdir(_PRIVATE_FOLDER, parents=True, exist_ok=True)


def _make_file(path: Path) -> None:
    """Make an empty journal beside `path` and give it its name when it is whole.

    So a crash leaves either no journal or a good one. Nothing is made where another program
    was quicker: its file is used.
    """
    descriptor, name = tempfile.mkstemp(".new", path.name + ".", path.parent)
    os.close(descriptor)
    new = Path(name)
    try:
        connection = _connection(new, 0)
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
    finally:
        new.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _name_without_replacing(new: Path, path: Path) -> None:
    try:
        if os.name == "nt":
            new.rename(path)
        else:
            # A POSIX rename would replace a file that appeared meanwhile.
            path.hardlink_to(new)
    except FileExistsError:
        return


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _connection(path: Path, busy_seconds: float) -> Connection:
    """One SQLite connection that makes no file, begins nothing by itself and serves any thread.

    The journal's own lock sees to it that one thread uses it at a time.
    """
    address = f"{path.absolute().as_uri()}?mode=rw"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            address,
            uri=True,
            timeout=busy_seconds,
            isolation_level=None,
            check_same_thread=False,
        )

    return create_engine("sqlite://", creator=connect, poolclass=NullPool).connect()


def _refuse_foreign(connection: Connection, file_name: str) -> None:
    """Before anything is set: whose file this is. Reading changes nothing in it."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    if application != schema.APPLICATION_ID:
        raise JournalFailed(Cause.DAMAGED, file=file_name, foreign=1)
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > schema.VERSION:
        raise JournalFailed(Cause.NEWER, file=file_name, version=version, known=schema.VERSION)
    tables = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")
    if version != schema.VERSION or not set(schema.metadata.tables) <= set(tables.scalars()):
        raise JournalFailed(Cause.DAMAGED, file=file_name, version=version)


def _keep_private(path: Path) -> None:
    """The log and its index take the mode of the file from SQLite, unless they were there."""
    if os.name == "nt":
        return
    for name in (path.name, path.name + "-wal", path.name + "-shm"):
        part = path.with_name(name)
        if part.exists() and part.stat().st_mode & 0o077:
            part.chmod(_PRIVATE_FILE)


def _make_durable(connection: Connection, file_name: str) -> None:
    for pragma in _DURABLE:
        connection.exec_driver_sql(pragma)
    mode = connection.exec_driver_sql("PRAGMA journal_mode = WAL").scalar_one()
    if mode != "wal":
        raise JournalFailed(Cause.DISK, file=file_name, wal=0)
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
        raise JournalFailed(Cause.DAMAGED, file=file_name, quick_check=1)
    # A read-only file or another program's lock shows now, not at a sale. Beginning is not
    # enough: on a read-only file SQLite begins a transaction that can only read.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")
    connection.exec_driver_sql("ROLLBACK")
