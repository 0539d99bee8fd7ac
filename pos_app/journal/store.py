"""The order journal: SQLite through SQLAlchemy Core, one connection, one lock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from pos_app.checkout.ports import Clock, SystemClock
from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.orders import Customer
from pos_app.domain.payments import Payment
from pos_app.journal.faults import translated
from pos_app.journal.opening import connected
from pos_app.journal.rows import (
    Event,
    customer_row,
    event_of,
    event_row,
    payment_of,
    payment_row,
    utc_text,
)
from pos_app.journal.schema import TO_CHECK, customers, events, orders

BUSY_SECONDS = 5.0
"""How long another program may hold the file before a call gives up."""

_FIRST_EVENT = "recorded"
_FIXED = ("order_id", "sale_id", "attempt", "environment", "amount")
_TOLD = (
    "state",
    "gift_cards",
    "second_method",
    "cancel_asked_at",
    "cause",
    "api_code",
    "payment_url",
)

# Built once: SQLAlchemy keeps the compiled text with the statement.
_ADD_ORDER = sa.insert(orders)
_ADD_EVENT = sa.insert(events)
_ADD_CUSTOMER = sa.insert(customers)
_ONE_ORDER = sa.select(orders).where(orders.c.order_id == sa.bindparam("wanted"))
_SET_ORDER = sa.update(orders).where(orders.c.order_id == sa.bindparam("wanted"))
_TO_CHECK = sa.select(orders).where(TO_CHECK).order_by(orders.c.created_at, orders.c.order_id)
_BETWEEN = (
    sa.select(orders)
    .where(orders.c.created_at >= sa.bindparam("start"), orders.c.created_at < sa.bindparam("end"))
    .order_by(orders.c.created_at.desc(), orders.c.order_id.desc())
)
# A range, not LIKE: LIKE has wild cards, ignores case and can't use the key's index. Order
# numbers are ASCII, so the last code point stands after every one of them.
_COUNT = sa.select(sa.func.count()).where(
    orders.c.order_id >= sa.bindparam("start"), orders.c.order_id < sa.bindparam("end")
)
_LAST_CHARACTER = "\U0010ffff"
_CUSTOMER = (
    sa.select(
        orders.c.locale,
        orders.c.country,
        *(
            sa.func.coalesce(column, "").label(column.name)
            for column in customers.c
            if column.name != "order_id"
        ),
    )
    .select_from(orders.outerjoin(customers))
    .where(orders.c.order_id == sa.bindparam("wanted"))
)
_EVENTS = sa.select(events).where(events.c.order_id == sa.bindparam("wanted")).order_by(events.c.id)


def open_journal(
    path: Path, clock: Clock | None = None, busy_seconds: float = BUSY_SECONDS
) -> OrderJournal:
    """The journal at `path`, made with its folder where nothing is there.

    Raises JournalFailed: DAMAGED for a file that is not a sound journal, NEWER for one of a
    later version, LOCKED where another program held it for `busy_seconds`, DISK where it can't
    be read or written. A file that is refused is never replaced.
    """
    with translated(path.name):
        connection = connected(path, busy_seconds)
    return OrderJournal(connection, path.name, SystemClock() if clock is None else clock)


class OrderJournal:
    """What `checkout.ports.Journal` promises, over one SQLite file; close it, or use `with`.

    All threads share one connection behind one lock. SQLite lets only one write at a time
    anyway, each takes about as long as its fsync, and a lock is fairer than SQLite's own
    sleeping and retrying. A read waits for the write before it.

    A row that can't be read back raises JournalFailed(DAMAGED, order_id=...): from `get` and
    `change` for that order alone, from a list for the whole list. Leaving it out would lose an
    order without a word; every other order can still be read and changed by its number.
    """

    def __init__(self, connection: Connection, file_name: str, clock: Clock) -> None:
        self._connection = connection
        self._file_name = file_name
        self._clock = clock
        # Re-entrant, so that a step that wrongly calls the journal fails aloud, not for ever.
        self._lock = threading.RLock()

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
            self._connection.close()

    def record(self, payment: Payment, customer: Customer) -> None:
        """See `Journal.record`. The order must be new in this file, and so its sale's attempt."""
        personal = customer_row(payment.order_id, customer)
        row = payment_row(payment) | {"locale": customer.locale, "country": customer.country}
        with self._transaction():
            self._write(_ADD_ORDER, row)
            if personal is not None:
                self._write(_ADD_CUSTOMER, personal)
            self._tell(None, payment, _FIRST_EVENT)

    def change(self, order_id: str, step: Callable[[Payment], Payment], event: str) -> Payment:
        """See `Journal.change`. An equal payment writes nothing; an error of `step` neither.

        Raises ValueError where `step` touches what an order is: number, sale, attempt,
        environment or amount.
        """
        with self._transaction():
            before = self.get(order_id)
            after = step(before)
            if after == before:
                return before
            for name in _FIXED:
                if getattr(after, name) != getattr(before, name):
                    raise ValueError(f"the {name} of an order never changes")
            row = payment_row(after)
            row["wanted"] = row.pop("order_id")
            self._write(_SET_ORDER, row)
            if any(getattr(after, name) != getattr(before, name) for name in _TOLD):
                self._tell(before, after, event)
        return after

    def get(self, order_id: str) -> Payment:
        """See `Journal.get`."""
        return payment_of(self._only(_ONE_ORDER, order_id))

    def unsettled(self) -> Sequence[Payment]:
        """See `Journal.unsettled`."""
        return [payment_of(row) for row in self._read(_TO_CHECK, {})]

    def between(self, start: datetime, end: datetime) -> Sequence[Payment]:
        """See `Journal.between`. Raises ValueError for a naive time."""
        span = {"start": utc_text(start), "end": utc_text(end)}
        return [payment_of(row) for row in self._read(_BETWEEN, span)]

    def count_of(self, prefix: str) -> int:
        """See `Journal.count_of`. Upper and lower case differ; "" counts all."""
        counted: int = self._read(_COUNT, {"start": prefix, "end": prefix + _LAST_CHARACTER})[0][0]
        return counted

    def customer_of(self, order_id: str) -> Customer:
        """What is kept of the customer: locale and country always. KeyError if unknown."""
        return Customer(**self._only(_CUSTOMER, order_id)._mapping)

    def events_of(self, order_id: str) -> list[Event]:
        """The history of an order, oldest first; empty if unknown."""
        return [event_of(row) for row in self._read(_EVENTS, {"wanted": order_id})]

    def _tell(self, before: Payment | None, after: Payment, event: str) -> None:
        self._write(_ADD_EVENT, event_row(before, after, event, self._clock.now()))

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
