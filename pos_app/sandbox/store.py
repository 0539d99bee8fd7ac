"""The sandbox's memory across restarts: one SQLite file of JSON documents."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from pos_app.sandbox.ledger import LedgerEntry
from pos_app.sandbox.orders import Order

_LOCK_WAIT_SECONDS = 5.0
_SCHEMA = """
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
            connection = sqlite3.connect(
                path,
                timeout=_LOCK_WAIT_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"cannot open the store {path}: {error}") from None
        try:
            # Two sandboxes on one file would each know half of the orders. The lock is the
            # operating system's, so it ends with the process that holds it.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
        except sqlite3.Error as error:
            connection.close()
            raise StoreError(f"cannot use the store {path}: {error}") from None
        self._connection = connection

    def orders(self) -> list[Order]:
        """Every order, in the order of creation."""
        rows = self._rows("SELECT document FROM orders ORDER BY rowid")
        return [Order.from_json(document) for document in rows]

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
