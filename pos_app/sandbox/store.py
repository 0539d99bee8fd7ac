"""The sandbox's memory across restarts: one SQLite file of JSON documents."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from pos_app.sandbox.ledger import LedgerEntry
from pos_app.sandbox.orders import Order

_LOCK_WAIT_SECONDS = 5.0
_SQLITE_HEADER = b"SQLite format 3\0"
_APPLICATION_ID = 0x53424F58
"""Marks the file as a sandbox's, in SQLite's own header field: "SBOX"."""
_SCHEMA = f"""
PRAGMA application_id = {_APPLICATION_ID};
CREATE TABLE IF NOT EXISTS orders (
    order_id TEXT PRIMARY KEY,
    document TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS ledger (
    position INTEGER PRIMARY KEY,
    document TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
"""


class StoreError(Exception):
    """The store's file cannot be used; the text says why, for the person who named it."""


class Store:
    """Keeps orders, ledger and port in `path`, or nothing at all when `path` is None.

    Not thread-safe by itself: the order book calls it under its lock.
    """

    def __init__(self, path: Path | None) -> None:
        """Open the file and take it for this sandbox alone.

        Raises StoreError when it is no store, cannot be written, or another sandbox has it.
        """
        self._connection: sqlite3.Connection | None = None
        if path is None:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _refuse_other_files(path)
            connection = sqlite3.connect(
                path,
                timeout=_LOCK_WAIT_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"cannot open the store {path}: {error}") from None
        try:
            _refuse_other_databases(connection)
            # Two sandboxes on one file would each know half of the orders. The lock is the
            # operating system's, so it ends with the process that holds it.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
        except (OSError, sqlite3.Error) as error:
            connection.close()
            raise StoreError(f"cannot use the store {path}: {error}") from None
        self._connection = connection

    def orders(self) -> list[Order]:
        """Every order, in the order of creation. Raises StoreError on one it cannot read."""
        rows = self._rows("SELECT document FROM orders ORDER BY rowid")
        try:
            return [Order.from_json(document) for document in rows]
        except (KeyError, TypeError, ValueError):
            raise StoreError("the store was written by another version") from None

    def ledger_entries(self) -> list[LedgerEntry]:
        """Every movement of money, oldest first."""
        rows = self._rows("SELECT document FROM ledger ORDER BY position")
        return [LedgerEntry.from_document(json.loads(document)) for document in rows]

    def save(self, order: Order, entries: list[LedgerEntry]) -> None:
        """Write an order and what it moved, both or neither."""
        if self._connection is None:
            return
        with closing(self._connection.cursor()) as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            try:
                cursor.execute(
                    "INSERT INTO orders (order_id, document) VALUES (?, ?)"
                    " ON CONFLICT (order_id) DO UPDATE SET document = excluded.document",
                    (order.order_id, order.to_json()),
                )
                cursor.executemany(
                    "INSERT INTO ledger (document) VALUES (?)",
                    [(json.dumps(entry.as_document()),) for entry in entries],
                )
            except BaseException:
                cursor.execute("ROLLBACK")
                raise
            cursor.execute("COMMIT")

    @property
    def port(self) -> int | None:
        """The port this store's sandbox had last, so that old links can work again."""
        rows = self._rows("SELECT value FROM settings WHERE name = 'port'")
        return int(rows[0]) if rows else None

    @port.setter
    def port(self, port: int) -> None:
        if self._connection is not None:
            self._connection.execute(
                "INSERT INTO settings (name, value) VALUES ('port', ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (str(port),),
            )

    def close(self) -> None:
        """Give the file free; closing twice does no harm."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _rows(self, query: str) -> list[str]:
        if self._connection is None:
            return []
        return [row[0] for row in self._connection.execute(query)]


def _refuse_other_files(path: Path) -> None:
    """SQLite takes any file below 512 bytes for an empty database, and would write over it."""
    if path.is_file():
        with path.open("rb") as file:
            if file.read(len(_SQLITE_HEADER)) not in (b"", _SQLITE_HEADER):
                raise OSError("the file is not a database")


def _refuse_other_databases(connection: sqlite3.Connection) -> None:
    """A slip of the hand must not put our tables into the till's journal."""
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and mark != _APPLICATION_ID:
        raise OSError("the file is another program's database")
