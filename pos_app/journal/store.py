"""The order journal: SQLite through SQLAlchemy Core, one connection, one lock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from pos_app.checkout.ports import Clock, SystemClock
from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.matters import awaits_handover, matter
from pos_app.domain.orders import Customer
from pos_app.domain.payments import Payment
from pos_app.journal import files
from pos_app.journal.checksums import DamagedRow, damaged_rows
from pos_app.journal.erasing import CREATED_BEFORE, ONE_CUSTOMER, erase_elsewhere
from pos_app.journal.faults import translated
from pos_app.journal.opening import connected
from pos_app.journal.queries import (
    ADD_CUSTOMER,
    ADD_EVENT,
    ADD_ORDER,
    ATTEMPTS,
    BETWEEN,
    COUNT,
    CUSTOMER,
    EVENTS,
    LAST_BRANDS,
    LAST_CHARACTER,
    NEXT_EVENT,
    ONE_ORDER,
    SET_ORDER,
    TO_CHECK,
    TO_HAND_OVER,
    TO_SETTLE,
)
from pos_app.journal.rows import (
    Event,
    changed_order_row,
    customer_of,
    customer_row,
    event_of,
    event_row,
    new_order_row,
    payment_of,
    utc_text,
    worth_telling,
)

BUSY_SECONDS = 5.0
"""How long another program may hold the file before a call gives up."""

_FIRST_EVENT = "recorded"
_FIXED = ("order_id", "sale_id", "attempt", "environment", "amount")


def open_journal(
    path: Path, clock: Clock | None = None, busy_seconds: float = BUSY_SECONDS
) -> OrderJournal:
    """The journal at `path`, made with its folder where nothing is there.

    Raises JournalFailed: DAMAGED for a file that is not a sound journal (with `rows`, `table` and
    `key` of the first where damaged rows can be read), NEWER for one of a later version, LOCKED
    where another program held it for `busy_seconds`, DISK where it can't be read or written. A
    file that is refused keeps its bytes, and so does its log; one of an earlier version is
    migrated on a copy and kept beside the new one. A row that is damaged while the file is sound
    is named when it is read, and once a day before the copy is made.
    """
    clock = SystemClock() if clock is None else clock
    with translated(path.name):
        connection = connected(path, busy_seconds, clock)
    return OrderJournal(connection, path, clock)


class OrderJournal:
    """What `checkout.ports.Journal` promises, over one SQLite file; close it, or use `with`.

    All threads share one connection behind one lock. SQLite lets only one write at a time
    anyway, each takes about as long as its fsync, and a lock is fairer than SQLite's own
    sleeping and retrying. A read waits for the write before it.

    A row that can't be read back raises JournalFailed(DAMAGED, order_id=...): from `get` and
    `change` for that order alone, from a list for the whole list. Leaving it out would lose an
    order without a word; every other order can still be read and changed by its number.
    """

    def __init__(self, connection: Connection, path: Path, clock: Clock) -> None:
        self._connection = connection
        self._path = path
        self._file_name = path.name
        self._clock = clock
        # Re-entrant, so that a step that wrongly calls the journal fails aloud, not for ever.
        self._lock = threading.RLock()
        # A copy made while a customer is erased would bring the customer back.
        self._housekeeping = threading.Lock()
        self._is_blank = False
        """Whether no page holds what was erased: a former run may have been killed in between."""
        files.hold(path)

    def __enter__(self) -> OrderJournal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file after the call under way; later calls raise JournalFailed(DISK)."""
        with self._lock, translated(self._file_name):
            if not self._connection.closed:
                self._connection.close()
                files.release(self._path)

    def record(self, payment: Payment, customer: Customer) -> None:
        """See `Journal.record`. The order must be new in this file, and so its sale's attempt."""
        personal = customer_row(payment.order_id, customer)
        row = new_order_row(payment, customer)
        with self._transaction():
            self._write(ADD_ORDER, row)
            if personal is not None:
                self._write(ADD_CUSTOMER, personal)
            self._tell(None, payment, _FIRST_EVENT)

    def change(self, order_id: str, step: Callable[[Payment], Payment], event: str) -> Payment:
        """See `Journal.change`. An equal payment writes nothing; an error of `step` neither.

        Raises ValueError where `step` touches what an order is: number, sale, attempt,
        environment or amount.
        """
        with self._transaction():
            row = self._only(ONE_ORDER, order_id)
            before = payment_of(row)
            after = step(before)
            if after == before:
                return before
            for name in _FIXED:
                if getattr(after, name) != getattr(before, name):
                    raise ValueError(f"the {name} of an order never changes")
            new_row = changed_order_row(row, after)
            new_row["wanted"] = new_row.pop("order_id")
            self._write(SET_ORDER, new_row)
            if worth_telling(before, after):
                self._tell(before, after, event)
        return after

    def get(self, order_id: str) -> Payment:
        """See `Journal.get`."""
        return payment_of(self._only(ONE_ORDER, order_id))

    def unsettled(self) -> Sequence[Payment]:
        """See `Journal.unsettled`."""
        return [payment_of(row) for row in self._read(TO_CHECK, {})]

    def between(self, start: datetime, end: datetime) -> Sequence[Payment]:
        """See `Journal.between`. Raises ValueError for a naive time."""
        span = {"start": utc_text(start), "end": utc_text(end)}
        return [payment_of(row) for row in self._read(BETWEEN, span)]

    def last_brands(self) -> Sequence[str]:
        """See `Journal.last_brands`."""
        return [row.gateway for row in self._read(LAST_BRANDS, {})]

    def attempts_of(self, sale_id: str) -> Sequence[Payment]:
        """See `Journal.attempts_of`."""
        return [payment_of(row) for row in self._read(ATTEMPTS, {"wanted": sale_id})]

    def to_settle(self, now: datetime) -> Sequence[Payment]:
        """See `Journal.to_settle`. Raises ValueError for a naive time."""
        rows = self._read(TO_SETTLE, {"now": utc_text(now)})
        payments = [payment_of(row) for row in rows]
        return [payment for payment in payments if matter(payment, now) is not None]

    def to_hand_over(self) -> Sequence[Payment]:
        """See `Journal.to_hand_over`."""
        payments = [payment_of(row) for row in self._read(TO_HAND_OVER, {})]
        return [payment for payment in payments if awaits_handover(payment)]

    def count_of(self, prefix: str) -> int:
        """See `Journal.count_of`. Upper and lower case differ; "" counts all."""
        counted: int = self._read(COUNT, {"start": prefix, "end": prefix + LAST_CHARACTER})[0][0]
        return counted

    def customer_of(self, order_id: str) -> Customer:
        """See `Journal.customer_of`."""
        with self._lock:
            order = self._only(ONE_ORDER, order_id)
            personal = self._read(CUSTOMER, {"wanted": order_id})
        return customer_of(order, personal[0] if personal else None)

    def events_of(self, order_id: str) -> list[Event]:
        """The history of an order, oldest first; empty if unknown."""
        return [event_of(row) for row in self._read(EVENTS, {"wanted": order_id})]

    def verify(self) -> list[DamagedRow]:
        """See `damaged_rows`. On a connection of its own: selling goes on."""
        with self._lock:
            self._refuse_closed()
        with translated(self._file_name), closing(files.connect(self._path)) as connection:
            connection.execute("BEGIN")
            return damaged_rows(connection)

    @property
    def path(self) -> Path:
        return self._path

    @property
    def copies(self) -> Path:
        """The folder of this journal's copies; each environment has a journal of its own."""
        return files.copies_folder(self._path)

    @contextmanager
    def housekeeping(self) -> Iterator[None]:
        """One copying or erasing at a time; selling goes on."""
        with self._housekeeping:
            with self._lock:
                self._refuse_closed()
            yield

    def erase_customer(self, order_id: str) -> None:
        """Leave nothing of an order's customer in the journal, its copies and its former files.

        May be repeated, also for an order that only a copy knows. Locale and country stay.
        Raises JournalFailed: `file` says which file may still have the customer.
        """
        with self.housekeeping():
            self._erase(ONE_CUSTOMER, order_id)
            erase_elsewhere(self._path, self.copies, ONE_CUSTOMER, order_id)

    def purge_customers(self, before: datetime) -> int:
        """Erase the customers of all orders created before a time; how many this file had.

        As `erase_customer`. Raises ValueError for a naive time.
        """
        limit = utc_text(before)
        with self.housekeeping():
            erased = self._erase(CREATED_BEFORE, limit)
            erase_elsewhere(self._path, self.copies, CREATED_BEFORE, limit)
        return erased

    def _erase(self, which: str, value: str) -> int:
        """secure_delete blanks the rows, VACUUM the gaps in pages, the rest is in the log."""
        with self._transaction(), translated(self._file_name):
            delete = f"DELETE FROM customers WHERE {which}"  # noqa: S608
            erased = self._connection.exec_driver_sql(delete, (value,)).rowcount
        if self._is_blank and not erased:
            return 0  # a sale would wait for the whole file to be written anew
        self._is_blank = False
        with self._lock:
            self._drive("VACUUM")
            with translated(self._file_name):
                emptied = self._connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                if emptied.one()[0]:
                    raise JournalFailed(Cause.LOCKED, file=self._file_name)
        self._is_blank = True
        return erased

    def _tell(self, before: Payment | None, after: Payment, event: str) -> None:
        # Asked of sqlite3 itself, which is quicker: it is in every sale.
        with translated(self._file_name), closing(self._connection.connection.cursor()) as cursor:
            cursor.execute(NEXT_EVENT)
            (number,) = cursor.fetchone() or (1,)
        self._write(ADD_EVENT, event_row(number, before, after, event, self._clock.now()))

    def _only(self, query: sa.Select[Any], order_id: str) -> sa.Row[Any]:
        rows = self._read(query, {"wanted": order_id})
        if not rows:
            raise KeyError(order_id)
        return rows[0]

    def _read(self, query: sa.Select[Any], values: dict[str, str]) -> Sequence[sa.Row[Any]]:
        """One statement needs no transaction, so it needs no write lock and no room on the disk."""
        with self._lock, translated(self._file_name):
            self._refuse_closed()
            return self._connection.execute(query, values).all()

    def _write(self, statement: sa.Insert | sa.Update, row: dict[str, Any]) -> None:
        with translated(self._file_name):
            self._connection.execute(statement, row)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Holds the write lock from the first read on; writes all of the block, or nothing."""
        with self._lock:
            self._refuse_closed()
            self._drive("BEGIN IMMEDIATE")
            try:
                yield
                self._drive("COMMIT")
            except BaseException:
                # Asked of sqlite3 itself, which does nothing where SQLite has rolled back
                # already (a full disk); SQLAlchemy forgets a transaction whose COMMIT failed.
                self._connection.connection.rollback()
                raise

    def _drive(self, command: str) -> None:
        with translated(self._file_name):
            self._connection.exec_driver_sql(command)

    def _refuse_closed(self) -> None:
        if self._connection.closed:
            raise JournalFailed(Cause.DISK, file=self._file_name, closed=1)
