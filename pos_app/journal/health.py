"""How the journal is, looked at from beside: nothing is locked, changed or made.

A till that sells meanwhile goes on: whoever only reads a log-ahead file holds up nobody.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import files
from pos_app.journal.copies import copies_of
from pos_app.journal.faults import judged, translated

_STEPS = 50_000
"""Of SQLite's machine between two looks whether somebody wants it to end: a few milliseconds."""
_ORDERS = (
    "SELECT order_id, state, amount_minor, currency, created_at, changed_at, checked_at, cause,"
    " api_code FROM orders ORDER BY created_at DESC, order_id DESC LIMIT ?"
)
ORDER_COLUMNS = (
    "order_id",
    "state",
    "amount_minor",
    "currency",
    "created_at",
    "changed_at",
    "checked_at",
    "cause",
    "api_code",
)
"""What is told of an order to whoever helps: nothing that a person typed, nothing that pays."""


_Looked = TypeVar("_Looked")


class Stopped(Exception):
    """Somebody wanted the look to end."""


class Health(NamedTuple):
    """A sound journal."""

    orders: int
    size: int
    """Bytes, with its log."""
    newest_order: datetime | None
    """When the newest order was made (UTC)."""
    newest_copy: date | None
    """The UTC day of the newest daily copy."""


def health(path: Path, stopped: Callable[[], bool]) -> Health | None:
    """How the journal at `path` is, row by row; None where none was made yet.

    Raises JournalFailed: DAMAGED (with `missing=1` where only its copies are there), NEWER, DISK.
    Stopped once `stopped`.
    """
    with translated(path.name):
        copies = copies_of(files.copies_folder(path))
        if not path.exists():
            if copies:
                raise JournalFailed(Cause.DAMAGED, file=path.name, missing=1)
            return None

    def look(connection: sqlite3.Connection) -> Health:
        files.require_sound_file(connection, path.name)
        orders, newest = connection.execute(
            "SELECT count(*), max(created_at) FROM orders"
        ).fetchone()
        return Health(
            orders,
            sum(part.stat().st_size for part in (path, *files.sides(path)) if part.exists()),
            None if newest is None else datetime.fromisoformat(newest).astimezone(UTC),
            date.fromisoformat(copies[-1].stem) if copies else None,
        )

    return _read(path, stopped, look)


def order_rows(
    path: Path, most: int, stopped: Callable[[], bool]
) -> tuple[int, list[tuple[object, ...]]]:
    """How many orders there are, and `ORDER_COLUMNS` of the newest ones. Raises as `health`."""
    with translated(path.name):
        if not path.exists():
            return 0, []

    def look(connection: sqlite3.Connection) -> tuple[int, list[tuple[object, ...]]]:
        with judged(path.name):
            ((count,),) = connection.execute("SELECT count(*) FROM orders").fetchall()
            return count, connection.execute(_ORDERS, (most,)).fetchall()

    return _read(path, stopped, look)


def _read(
    path: Path, stopped: Callable[[], bool], look: Callable[[sqlite3.Connection], _Looked]
) -> _Looked:
    # Whoever has a journal open has a log beside it. Without one nobody does, and SQLite is told
    # that the file stays as it is: else it would make a log only to read.
    open_somewhere = path.with_name(path.name + "-wal").exists()
    try:
        return _looked(path, "ro" if open_somewhere else "ro&immutable=1", stopped, look)
    except JournalFailed:
        if open_somewhere or not path.with_name(path.name + "-wal").exists():
            raise
    # A till opened it meanwhile, so what was read did not stay as it was.
    return _looked(path, "ro", stopped, look)


def _looked(
    path: Path,
    mode: str,
    stopped: Callable[[], bool],
    look: Callable[[sqlite3.Connection], _Looked],
) -> _Looked:
    try:
        with translated(path.name), closing(files.connect(path, mode=mode)) as connection:
            connection.set_progress_handler(stopped, _STEPS)
            return look(connection)
    except sqlite3.OperationalError:
        if stopped():
            raise Stopped from None
        raise
