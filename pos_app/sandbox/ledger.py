"""What was really taken and given back: the ground truth against which a till is judged."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

EntryKind = Literal["coupon", "payment", "refund", "refund_void"]
"""`coupon` and `payment` take money; `refund` gives it back, `refund_void` undoes that."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One movement of money. `amount` is in minor units and never negative; `at` is UTC."""

    order_id: str
    kind: EntryKind
    method: str
    amount: int
    currency: str
    at: datetime

    def as_document(self) -> dict[str, Any]:
        """The entry as JSON, as `GET /sandbox/ledger` shows it and the store keeps it."""
        return {
            "order_id": self.order_id,
            "kind": self.kind,
            "method": self.method,
            "amount": self.amount,
            "currency": self.currency,
            "at": self.at.isoformat(),
        }

    @classmethod
    def from_document(cls, document: dict[str, Any]) -> LedgerEntry:
        """The entry that `as_document` wrote."""
        return cls(**{**document, "at": datetime.fromisoformat(document["at"])})


class Ledger:
    """Every movement since the sandbox (or its store) began; only ever appended to."""

    def __init__(self, entries: list[LedgerEntry] | None = None) -> None:
        self._lock = threading.Lock()
        self._entries: list[LedgerEntry] = []
        self._by_order: dict[str, list[LedgerEntry]] = {}
        self.append(entries or [])

    def append(self, entries: list[LedgerEntry]) -> None:
        """Add movements, oldest first."""
        with self._lock:
            for entry in entries:
                self._entries.append(entry)
                self._by_order.setdefault(entry.order_id, []).append(entry)

    def entries(self, order_id: str | None = None) -> list[LedgerEntry]:
        """All movements, oldest first, or those of one order."""
        with self._lock:
            known = self._entries if order_id is None else self._by_order.get(order_id, [])
            return list(known)

    def charged(self, order_id: str) -> int:
        """Minor units taken from the customer for an order, before refunds."""
        return self._sum(order_id, "coupon") + self._sum(order_id, "payment")

    def refunded(self, order_id: str) -> int:
        """Minor units given back for an order."""
        return self._sum(order_id, "refund") - self._sum(order_id, "refund_void")

    def _sum(self, order_id: str, kind: EntryKind) -> int:
        return sum(entry.amount for entry in self.entries(order_id) if entry.kind == kind)
