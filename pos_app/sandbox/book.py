"""All orders of the sandbox: made, found, expired, cancelled, kept."""

from __future__ import annotations

import secrets
import string
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, NamedTuple

from pos_app.sandbox import errors
from pos_app.sandbox.ledger import Ledger, LedgerEntry
from pos_app.sandbox.orders import (
    CANCELLED,
    EXPIRED,
    INITIALIZED,
    SHIPPED,
    Attempt,
    Order,
)
from pos_app.sandbox.store import Store
from pos_app.sandbox.times import Clock

_SESSION_ALPHABET = string.ascii_letters + string.digits
_SESSION_LENGTH = 35


class NewOrder(NamedTuple):
    """A `POST /orders` body that passed validation; `lifetime` is the link's, from now."""

    order_id: str
    amount: int
    currency: str
    description: str
    gateway: str
    lifetime: timedelta
    request: dict[str, Any]


class OrderBook:
    """The orders, the ledger and the store behind them.

    `with book:` holds the lock; whoever reads or changes an order does so inside. `on_change` is
    called under that lock whenever an order's status or charges changed.
    """

    def __init__(
        self, store: Store, clock: Clock, on_change: Callable[[Order], None] = lambda _: None
    ) -> None:
        self.clock = clock
        self.ledger = Ledger(store.ledger_entries())
        self._store = store
        self._on_change = on_change
        self._lock = threading.RLock()
        self._orders: dict[str, Order] = {}
        self._sessions: dict[str, Order] = {}
        self._transactions: dict[int, Order] = {}
        for order in store.orders():
            self._index(order)

    def __enter__(self) -> OrderBook:
        self._lock.acquire()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._lock.release()

    def create(self, new: NewOrder) -> Order:
        """Make an order and its payment link.

        Raises Refusal 1006 for an id that any earlier order has, whatever became of it: sources
        differ on unpaid ids, and this is the reading that no client can abuse.
        """
        with self:
            if new.order_id in self._orders:
                raise errors.Refusal(errors.BAD_ORDER_ID)
            now = self.clock()
            order = Order(
                order_id=new.order_id,
                session_id="".join(
                    secrets.choice(_SESSION_ALPHABET) for _ in range(_SESSION_LENGTH)
                ),
                amount=new.amount,
                currency=new.currency,
                description=new.description,
                gateway=new.gateway,
                request=new.request,
                created=now,
                modified=now,
                expires=now + new.lifetime,
            )
            self._store.save(order, [])
            self._index(order)
            return order

    def find(self, key: str) -> Order:
        """The order with this order_id or, failing that, with this PSP id.

        Raises Refusal 1006 when there is none.
        """
        with self:
            order = self._orders.get(key)
            if order is None and key.isascii() and key.isdecimal() and len(key) < 20:
                order = self._transactions.get(int(key))
            if order is None:
                raise errors.Refusal(errors.BAD_ORDER_ID)
            return self._aged(order)

    def by_session(self, session_id: str) -> Order | None:
        """The order behind a payment link."""
        with self:
            order = self._sessions.get(session_id)
            return None if order is None else self._aged(order)

    def orders(self) -> list[Order]:
        """Every order, oldest first."""
        with self:
            return [self._aged(order) for order in self._orders.values()]

    def begin_attempt(self, order: Order, now: datetime) -> Attempt:
        """Give the order a new transaction, status initialized. The caller records it."""
        attempt = Attempt(self.new_transaction_id(now), created=now, modified=now)
        order.attempts.append(attempt)
        self._transactions[attempt.transaction_id] = order
        return attempt

    def new_transaction_id(self, now: datetime) -> int:
        """A PSP id of 17 digits, as today's are: beyond what a JavaScript number can hold."""
        while True:
            transaction_id = int(now.timestamp()) * 10**7 + secrets.randbelow(10**7)
            if transaction_id not in self._transactions:
                return transaction_id

    def record(self, order: Order, entries: list[LedgerEntry] | None = None) -> None:
        """Keep a changed order and the money it moved, then tell whoever listens."""
        order.modified = self.clock()
        if order.attempt is not None:
            order.attempt.modified = order.modified
        self._store.save(order, entries or [])
        self.ledger.append(entries or [])
        self._on_change(order)

    def keep(self, order: Order) -> None:
        """Keep a change that no client can see, such as one more opening of the link."""
        self._store.save(order, [])

    def cancel(self, order: Order) -> None:
        """Cancel an order and its link for the merchant; again does no harm.

        A charged gift card stays charged: what really happens to it is not documented, and a
        till must be able to live with the worst. Raises Refusal 1000 with HTTP 410 when the order
        is paid, or its link has ended by itself, so that nothing is left to cancel.
        """
        with self:
            if order.ended_by in ("merchant", "customer"):
                return
            if not order.is_payable:
                raise errors.Refusal(errors.NOT_FOUND, status=410)
            order.ended_by = "merchant"
            if order.attempt is not None:
                order.attempt.status = order.attempt.financial_status = CANCELLED
            self.record(order)

    def ship(self, order: Order) -> None:
        """Note that a paid order was sent, as shops with parcels do. Raises Refusal 1000."""
        with self:
            attempt = order.attempt
            if attempt is None or not order.is_paid:
                raise errors.Refusal(errors.NOT_FOUND, status=410)
            attempt.status = SHIPPED
            self.record(order)

    def _index(self, order: Order) -> None:
        self._orders[order.order_id] = order
        self._sessions[order.session_id] = order
        for attempt in order.attempts:
            self._transactions[attempt.transaction_id] = order

    def _aged(self, order: Order) -> Order:
        """The order after its link's end, if that has passed.

        A started transaction that waits becomes expired; a declined one stays declined; a link
        nobody opened is reported cancelled, as MultiSafepay does with abandoned sessions.
        """
        if order.is_payable and self.clock() >= order.expires:
            order.ended_by = "expiry"
            if order.attempt is not None and order.attempt.status == INITIALIZED:
                order.attempt.status = order.attempt.financial_status = EXPIRED
            self.record(order)
        return order
