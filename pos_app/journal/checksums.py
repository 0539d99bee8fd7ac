"""A checksum in every row: whatever changed a row without this program is found and named.

SQLite guards the shape of its pages, not what is in them: a flipped bit in an amount passes its
integrity check. The checksum has no key. It finds damage, not a forger who knows this file.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, NamedTuple

import sqlalchemy as sa

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal.schema import (
    CHECKSUM,
    VERSION,
    columns_of,
    customers,
    events,
    metadata,
    orders,
)

UNSEALED = 1
"""The one version whose rows have no checksum."""
_COLUMNS = {
    (table, version): tuple(name for name in columns_of(table, version) if name != CHECKSUM)
    for table in metadata.tables.values()
    for version in range(UNSEALED, VERSION + 1)
}
ROW_NUMBER = "rowid"
"""SQLite's own number of a row: there, and one of a kind, whatever became of the key."""
_KEYS = {orders: "order_id", events: "id", customers: "order_id"}
# One encoder for all rows: `json.dumps` makes a new one at each call.
_canonical = json.JSONEncoder(ensure_ascii=False).encode
_LOST = """
    SELECT order_id FROM events NOT INDEXED EXCEPT SELECT order_id FROM orders NOT INDEXED
"""


class DamagedRow(NamedTuple):
    """A row that is not as it was written. `key` is an order number, or an event's own number."""

    table: str
    key: str | int


def checksum(table: sa.Table, row: Mapping[str, Any], version: int = VERSION) -> str:
    """The digest of every other column that a journal of this version has.

    Raises TypeError or ValueError for what this program never writes: bytes, broken Unicode.
    JSON tells a number from a text and NULL from both, and no two rows share one form.
    """
    values = [row[name] for name in _COLUMNS[table, version]]
    return hashlib.sha256(_canonical([table.name, *values]).encode()).hexdigest()


def sealed(table: sa.Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """The row, whole, with its checksum."""
    return {**row, CHECKSUM: checksum(table, row)}


def is_sound(table: sa.Table, row: Mapping[str, Any], version: int = VERSION) -> bool:
    """Whether a row that was read is the row that a journal of this version wrote."""
    try:
        return bool(row[CHECKSUM] == checksum(table, row, version))
    except (TypeError, ValueError):
        return False


def require_sound(table: sa.Table, row: Mapping[str, Any]) -> None:
    """Raise JournalFailed(DAMAGED, order_id=...), and for an event its `event_id`."""
    if not is_sound(table, row):
        event = {"event_id": _printable(row["id"])} if table is events else {}
        raise JournalFailed(Cause.DAMAGED, order_id=str(_printable(row["order_id"])), **event)


def rows_of(
    connection: sqlite3.Connection, table: sa.Table, version: int = VERSION
) -> Iterator[dict[str, Any]]:
    """Every row as the table itself holds it: an index may still have what a row had.

    With SQLite's own number of the row, which a copy of the file's pages keeps.
    """
    names = (ROW_NUMBER, *columns_of(table, version))
    query = f"SELECT {', '.join(names)} FROM {table.name} NOT INDEXED"  # noqa: S608
    for values in connection.execute(query):
        yield dict(zip(names, values, strict=True))


def damaged_rows(connection: sqlite3.Connection, version: int = VERSION) -> list[DamagedRow]:
    """Each damaged row of the file, and each order that has a history but is not there.

    None in a file of version 1, whose rows nothing guards.
    """
    return list(_each_damaged_row(connection, version))


def damaged_rows_that_can_be_read(
    connection: sqlite3.Connection, version: int = VERSION
) -> list[DamagedRow]:
    """As `damaged_rows`, as far as SQLite gets in a file that it finds something wrong with."""
    found = []
    with suppress(sqlite3.Error, UnicodeDecodeError):
        # One by one: what was found stays when the next read fails.
        for row in _each_damaged_row(connection, version):
            found.append(row)
    return found


def _each_damaged_row(connection: sqlite3.Connection, version: int) -> Iterator[DamagedRow]:
    if version == UNSEALED:
        return
    for table, key in _KEYS.items():
        for row in rows_of(connection, table, version):
            if not is_sound(table, row, version):
                yield DamagedRow(table.name, _printable(row[key]))
    for (order_id,) in connection.execute(_LOST):
        yield DamagedRow(orders.name, _printable(order_id))


def as_text(stored: bytes) -> str:
    """How every connection reads a text: one that is no UTF-8 is for the checksum to find."""
    return stored.decode("utf-8", "surrogateescape")


def _printable(key: object) -> str | int:
    """A key as it may stand in a message: a damaged one can be anything."""
    if isinstance(key, int):
        return key
    return str(key).encode("utf-8", "replace").decode("utf-8")
