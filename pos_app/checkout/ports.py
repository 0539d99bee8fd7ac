"""What a till needs from the outside, as protocols: a gateway, a journal, a clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from pos_app.domain.offers import ListedBrand
from pos_app.domain.orders import Customer, OrderRequest
from pos_app.domain.payments import OrderAnswer, Payment


class ListedTransaction(NamedTuple):
    """One row of MultiSafepay's list: a charge, or an attempt that charged nothing.

    `amount` is the row's own in minor units, often a part of what its order was for.
    """

    order_id: str
    status: str
    amount: int
    currency: str
    method: str
    """The gateway that was used, or that is preselected; "" if none."""


class Gateway(Protocol):
    """MultiSafepay, as far as a till uses it. Thread-safe; every call ends within its deadline.

    All raise `Unreachable` (no usable answer), `BadReply` (an answer that can't be trusted),
    `Rejected` (refused with an error code) and `NotConfigured` (no key, or
    no authority to trust; nothing was sent).
    """

    @property
    def asked(self) -> int:
        """How many requests were sent so far but new orders, which nothing holds back.

        The budget is of these, whatever came of them.
        """
        ...

    def create(self, request: OrderRequest) -> str:
        """Send one order, once. Returns the `payment_url` as received, unjudged."""
        ...

    def get(self, order_id: str, *, insist: bool = False) -> OrderAnswer:
        """Ask what became of an order. Rejected(1006) means that it is not known.

        While MultiSafepay is known to be down a check fails at once with what is known;
        `insist` sends it all the same, because somebody waits for it.
        """
        ...

    def cancel(self, order_id: str, *, exclude_order: bool = True) -> None:
        """Ask for an order to be cancelled; may be repeated. Only a later `get` tells.

        `exclude_order` is MultiSafepay's field: true for the order and its unstarted session;
        false where a started transaction must go too.
        """
        ...

    def transactions(
        self, prefix: str, since: datetime, until: datetime | None = None
    ) -> Sequence[ListedTransaction]:
        """What MultiSafepay lists of orders whose number begins with `prefix`, newest first.

        Transactions begun from `since` until before `until`; of a very long list only the
        newest. What was given back is left out, and so are links that nobody has opened: they
        are no transactions yet.
        """
        ...

    def brands(self) -> Sequence[ListedBrand]:
        """The gift cards that this account may sell, with their icons where those are known.

        Nobody waits for it: while MultiSafepay is known to be down it fails at once.
        """
        ...

    def icon(self, icon_url: str) -> bytes | None:
        """A brand's picture as a PNG that `domain.icons` lets pass; None where there is none.

        Fetched without the key, and from hosts of MultiSafepay's pictures only. Raises
        Unreachable alone.
        """
        ...


class JournalCopy(NamedTuple):
    """A verified copy of the journal. Times are UTC, the day is the copy's own (UTC too)."""

    path: Path
    day: date
    made_at: datetime | None
    """None where only the day is known."""
    orders: int
    last_order_at: datetime | None


class Journal(Protocol):
    """The till's record. Every call raises `JournalFailed` and leaves the file as it was.

    Thread-safe. What a call has returned from is on the disk.
    """

    def record(self, payment: Payment, customer: Customer) -> None:
        """Write a new payment and its first event. JournalFailed(DUPLICATE) if it was there."""
        ...

    def change(self, order_id: str, step: Callable[[Payment], Payment], event: str) -> Payment:
        """Replace a payment by `step(payment)` in one transaction with its event row.

        `step` must be pure: it is given the row as it is now, so that two threads never
        overwrite each other. The event (a short code) is written only if what it tells of
        changed: state, cards, cancel, cause, or what a person did. Raises KeyError for an
        unknown order.
        """
        ...

    def get(self, order_id: str) -> Payment:
        """One payment; KeyError if unknown."""
        ...

    def unsettled(self) -> Sequence[Payment]:
        """Every payment that is still to be checked or was being sent, oldest first."""
        ...

    def between(self, start: datetime, end: datetime) -> Sequence[Payment]:
        """Payments created from `start` until before `end` (UTC), newest first."""
        ...

    def last_brands(self) -> Sequence[str]:
        """Gateways of the last 50 orders, of whatever day, the newest first."""
        ...

    def attempts_of(self, sale_id: str) -> Sequence[Payment]:
        """Every order of one sale, the first attempt first."""
        ...

    def to_settle(self, now: datetime) -> Sequence[Payment]:
        """Every payment that waits for a person at `now` (see `domain.matters`), oldest first."""
        ...

    def to_hand_over(self) -> Sequence[Payment]:
        """Every payment whose goods nobody has handed over, oldest first (`domain.matters`)."""
        ...

    def customer_of(self, order_id: str) -> Customer:
        """What is kept of an order's customer: locale and country always. KeyError if unknown."""
        ...

    def erase_customer(self, order_id: str) -> None:
        """Leave nothing of an order's customer in any file of the journal; may be repeated."""
        ...

    def count_of(self, prefix: str) -> int:
        """How many order numbers begin with `prefix`."""
        ...


class Clock(Protocol):
    """The time. Injected, so that tests need not wait."""

    def now(self) -> datetime:
        """Wall-clock time, aware, UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)
