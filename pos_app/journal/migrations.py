"""A journal of an earlier version becomes one of this version. Imported only when that is due."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy.exc import SQLAlchemyError

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import files, schema
from pos_app.journal.checksums import ROW_NUMBER, UNSEALED, checksum, is_sound, rows_of
from pos_app.journal.engine import engine_connection
from pos_app.journal.faults import translated
from pos_app.journal.rows import read_event, read_payment

_Damaged = dict[str, set[int]]
"""By table, SQLite's own numbers of the rows that are not as they were written."""
_HANDOVER_SINCE = 3
"""The version that filled `acknowledged_at` anew, in every file before it."""


def migrate(path: Path, busy_seconds: float, now: datetime) -> None:
    """Bring the journal at `path` to this version; the former file stays under a dated name.

    All happens on a copy, which takes the name when it has been verified: until then the file
    is as it was. Raises JournalFailed, also LOCKED where anybody else has the journal open.
    """
    found = path.stat().st_ino
    with translated(path.name), closing(files.connect(path, busy_seconds)) as former:
        _hold_alone(former, path.name)
        version = former.execute("PRAGMA user_version").fetchone()[0]
        if path.stat().st_ino != found or version == schema.VERSION:
            return  # another program was quicker; its work is opened
        with files.new_file(path) as new:
            files.copy_pages(former, new)
            try:
                _migrate_file(new, version, _damaged_in(former, version))
                _verify(former, new, version)
            except (SQLAlchemyError, sqlite3.Error) as error:
                with suppress(SQLAlchemyError, sqlite3.Error), translated(path.name):
                    raise
                raise JournalFailed(Cause.DAMAGED, file=path.name, version=version) from error
            # A second name, not another one: at every moment there is a journal at `path`.
            files.dated_name(path, f"v{version}", now).hardlink_to(path)
            files.put_in_place(new, path)


def _hold_alone(connection: sqlite3.Connection, file_name: str) -> None:
    """Keep everybody else out until the connection closes, with the log emptied into the file.

    The log goes by the file's name: what was in it would be replayed into the new file.
    """
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise JournalFailed(Cause.LOCKED, file=file_name)


def _damaged_in(former: sqlite3.Connection, version: int) -> _Damaged:
    """The rows that were damaged before: a new checksum would hide that."""
    if version == UNSEALED:
        return {}
    return {
        name: {
            row[ROW_NUMBER]
            for row in rows_of(former, table, version)
            if not is_sound(table, row, version)
        }
        for name, table in schema.metadata.tables.items()
    }


def _migrate_file(new: Path, version: int, damaged: _Damaged) -> None:
    with closing(engine_connection(new, 0)) as connection:
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        operations = Operations(MigrationContext.configure(connection))
        for step in _STEPS[version:]:
            step(operations)
        for table, read in _READERS.items():
            _seal(connection, table, read, damaged.get(table.name, set()))
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")
        connection.exec_driver_sql("COMMIT")


def _from_1_to_2(operations: Operations) -> None:
    """Room for how an order was settled, and a checksum in every row."""
    empty = sa.text("''")
    for column in (
        sa.Column("settled_note", sa.Text, nullable=False, server_default=empty),
        sa.Column("settled_at", sa.Text),
        sa.Column("clerk", sa.Text, nullable=False, server_default=empty),
        sa.Column("acknowledged_at", sa.Text),
        sa.Column("late", sa.Integer, nullable=False, server_default=sa.text("0")),
    ):
        operations.add_column("orders", column)
    for table in ("orders", "events", "customers"):
        column = sa.Column("checksum", sa.Text, nullable=False, server_default=empty)
        operations.add_column(table, column)


def _from_2_to_3(operations: Operations) -> None:
    """Room for who handed the goods over, and for a sale that is held back.

    Nobody is asked about goods that went before anybody could say so.
    """
    for column in (
        sa.Column("acknowledged_by", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("held_back_until", sa.Text),
    ):
        operations.add_column("orders", column)
    operations.execute(
        "UPDATE orders SET acknowledged_at = changed_at "
        "WHERE state IN ('paid', 'partly_refunded', 'refunded', 'charged_back')"
    )
    operations.create_index(
        "orders_to_hand_over",
        "orders",
        ["created_at"],
        sqlite_where=sa.text("state = 'paid' AND acknowledged_at IS NULL AND settled_at IS NULL"),
    )


def _from_3_to_4(operations: Operations) -> None:
    """Room for who took an order. Of older ones nobody knows."""
    empty = sa.text("''")
    column = sa.Column("taken_by", sa.Text, nullable=False, server_default=empty)
    operations.add_column("orders", column)


_STEPS: tuple[Callable[[Operations], None], ...] = (
    lambda _: None,
    _from_1_to_2,
    _from_2_to_3,
    _from_3_to_4,
)
"""By the version that each starts from. None was ever written with version 0."""
_READERS: dict[sa.Table, Callable[[sa.Row[tuple[object, ...]]], object]] = {
    schema.orders: read_payment,
    schema.events: read_event,
    schema.customers: lambda row: row,
}


def _seal(
    connection: sa.Connection,
    table: sa.Table,
    read: Callable[[sa.Row[tuple[object, ...]]], object],
    damaged: set[int],
) -> None:
    """Write each row's checksum; none for a row that was damaged before or can't be read."""
    # By SQLite's own number: the key of a damaged row may be anything.
    number: sa.ColumnElement[int] = sa.literal_column(ROW_NUMBER)
    put = (
        sa.update(table)
        .where(number == sa.bindparam("wanted"))
        .values(checksum=sa.bindparam("digest"))
    )
    seals = []
    for row in connection.execute(sa.select(table, number.label("row_number"))):
        digest = ""
        if row.row_number not in damaged:
            with suppress(JournalFailed, TypeError, ValueError):
                read(row)
                digest = checksum(table, row._asdict())
        seals.append({"wanted": row.row_number, "digest": digest})
    if seals:
        connection.execute(put, seals)


def _verify(former: sqlite3.Connection, new: Path, version: int) -> None:
    """Nothing was lost, and nothing is damaged but what could not be read before."""
    rewritten = {schema.CHECKSUM}
    if version < _HANDOVER_SINCE:
        rewritten.add("acknowledged_at")
    with closing(files.connect(new)) as connection:
        files.require_whole_file(connection, new.name)
        for table in schema.metadata.tables:
            columns = former.execute(f"PRAGMA table_info({table})").fetchall()
            names = ", ".join(name for _, name, *_ in columns if name not in rewritten)
            query = f"SELECT {names} FROM {table} ORDER BY rowid"  # noqa: S608
            if former.execute(query).fetchall() != connection.execute(query).fetchall():
                raise JournalFailed(Cause.DAMAGED, file=new.name)
        for entry in schema.metadata.tables.values():
            for row in rows_of(connection, entry):
                if row[schema.CHECKSUM] and not is_sound(entry, row):
                    raise JournalFailed(Cause.DAMAGED, file=new.name)
