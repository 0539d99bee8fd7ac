"""The promises of `checkout.ports.Journal` over a dict, for runs too many for a disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.matters import awaits_handover, matter
from pos_app.domain.orders import Customer
from pos_app.domain.payments import PAID_ONCE, Payment, PaymentState
from pos_app.journal.rows import Event


class MemoryJournal:
    """Outlives `close`: what was recorded is there when it is "opened" again."""

    def __init__(self) -> None:
        self._rows: dict[str, Payment] = {}
        self._customers: dict[str, Customer] = {}
        self._events: dict[str, list[Event]] = {}

    def close(self) -> None:
        """Nothing to close."""

    def record(self, payment: Payment, customer: Customer) -> None:
        if payment.order_id in self._rows or any(
            other.attempt == payment.attempt for other in self.attempts_of(payment.sale_id)
        ):
            raise JournalFailed(Cause.DUPLICATE)
        self._rows[payment.order_id] = payment
        self._customers[payment.order_id] = customer
        self._events[payment.order_id] = [
            Event(payment.created_at, "recorded", None, payment.state, {})
        ]

    def change(self, order_id: str, step: Callable[[Payment], Payment], event: str) -> Payment:
        before = self.get(order_id)
        after = step(before)
        self._rows[order_id] = after
        if after.state is not before.state:
            told = Event(after.changed_at, event, before.state, after.state, {})
            self._events[order_id].append(told)
        return after

    def get(self, order_id: str) -> Payment:
        return self._beside_others(self._rows[order_id])

    def unsettled(self) -> Sequence[Payment]:
        rows = self._rows.values()
        waiting = [p for p in rows if p.next_check_at or p.state is PaymentState.SENDING]
        return [self._beside_others(payment) for payment in waiting]

    def between(self, start: datetime, end: datetime) -> Sequence[Payment]:
        found = [self.get(p.order_id) for p in self._rows.values() if start <= p.created_at < end]
        return sorted(found, key=_age, reverse=True)

    def last_brands(self) -> Sequence[str]:
        return [p.gateway for p in sorted(self._rows.values(), key=_age, reverse=True)][:50]

    def attempts_of(self, sale_id: str) -> Sequence[Payment]:
        return sorted(
            (self.get(p.order_id) for p in self._rows.values() if p.sale_id == sale_id),
            key=_attempt,
        )

    def to_settle(self, now: datetime) -> Sequence[Payment]:
        every = [self.get(order_id) for order_id in self._rows]
        return sorted((p for p in every if matter(p, now) is not None), key=_age)

    def to_hand_over(self) -> Sequence[Payment]:
        waiting = [p for p in self._rows.values() if awaits_handover(p)]
        return sorted((self.get(p.order_id) for p in waiting), key=_age)

    def customer_of(self, order_id: str) -> Customer:
        return self._customers[order_id]

    def erase_customer(self, order_id: str) -> None:
        known = self._customers[order_id]
        self._customers[order_id] = Customer(known.locale, known.country)

    def count_of(self, prefix: str) -> int:
        return sum(order_id.startswith(prefix) for order_id in self._rows)

    def events_of(self, order_id: str) -> list[Event]:
        return self._events[order_id]

    def _beside_others(self, payment: Payment) -> Payment:
        twice = any(
            other.sale_id == payment.sale_id
            and other.order_id != payment.order_id
            and other.state in PAID_ONCE
            and (other.settlement is None or other.settlement.at < other.changed_at)
            for other in self._rows.values()
        )
        return payment if twice == payment.paid_twice else replace(payment, paid_twice=twice)


def _age(payment: Payment) -> tuple[datetime, str]:
    return payment.created_at, payment.order_id


def _attempt(payment: Payment) -> int:
    return payment.attempt
