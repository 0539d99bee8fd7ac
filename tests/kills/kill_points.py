"""The fourteen points at which a till is killed, and who does what around each of them."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

SETTLE_SECONDS = 90.0
"""From the restart on, for every order that was left."""
EVER = (datetime(2020, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))


class Point(StrEnum):
    """Where a till ends, in the order of a payment's life."""

    BEFORE_SENDING = "before the commit of SENDING"
    AFTER_SENDING = "after the commit of SENDING"
    POST_SENT = "the whole POST was sent"
    SERVER_DONE = "the server made the order, no byte of its answer came"
    HALF_ANSWER = "half of the answer was read"
    BEFORE_WAITING = "before the commit of WAITING"
    AFTER_WAITING = "after the commit of WAITING"
    QR_SHOWN = "the link was handed out"
    POLL_SENT = "a check was sent"
    BEFORE_PAID = "before the commit of PAID"
    AFTER_PAID = "after the commit of PAID"
    CANCEL_RECORDED = "the wish to cancel was committed, nothing sent"
    CANCEL_SENT = "the server cancelled, no byte of its answer came"
    BEFORE_CANCELLED = "the cancel was confirmed, before its commit"


UNSHOWN = frozenset(list(Point)[:6])
"""Here the clerk saw no QR code, so after the restart the same sale is tried again."""
CANCELLING = frozenset(list(Point)[11:])
AT_THE_SERVER = frozenset({Point.POST_SENT, Point.SERVER_DONE, Point.POLL_SENT, Point.CANCEL_SENT})
"""Only the other end of the line sees these: from there comes the kill."""


class Customer(StrEnum):
    """What the customer does with a link that was shown."""

    NOBODY = "nobody"
    LOOKS = "looks"
    """Opens the page before the kill and leaves it at that."""
    BEFORE = "before"
    """Pays before the kill."""
    WHILE_DEAD = "while dead"
    """Pays, or tries to, between kill and restart."""
    LATER = "later"
    """Pays once the till runs again."""


class Fate(StrEnum):
    """What becomes of a POST that was the last thing a till did."""

    ARRIVES = "arrives"
    LOST = "lost"
    LATE = "late"
    """Arrives only after the restarted till was told that there is no such order."""


class Case(NamedTuple):
    """One kill."""

    point: Point
    customer: Customer = Customer.NOBODY
    fate: Fate = Fate.ARRIVES

    def __str__(self) -> str:
        return f"{self.point} ({self.customer}, {self.fate})"

    @property
    def is_at_the_server(self) -> bool:
        """Whether the kill comes from the other end of the line."""
        return self.point in AT_THE_SERVER

    @property
    def end(self) -> str:
        """How the order must end in the journal; "" where it was never written."""
        if self.point is Point.BEFORE_SENDING:
            return ""
        if self.point is Point.AFTER_SENDING or self.fate is Fate.LOST:
            return "not_sent"
        if self.customer is Customer.WHILE_DEAD and self.point in _CLOSED_BY_THEN:
            return "cancelled"
        return "cancelled" if self.customer in (Customer.NOBODY, Customer.LOOKS) else "paid"


_CLOSED_BY_THEN = frozenset({Point.CANCEL_SENT, Point.BEFORE_CANCELLED})
_C = Customer
_CUSTOMERS: dict[Point, tuple[Customer, ...]] = {
    Point.AFTER_WAITING: (_C.LATER, _C.NOBODY),
    Point.QR_SHOWN: (_C.WHILE_DEAD, _C.NOBODY, _C.BEFORE, _C.LATER, _C.LOOKS),
    Point.POLL_SENT: (_C.BEFORE, _C.NOBODY, _C.WHILE_DEAD, _C.LATER, _C.LOOKS),
    Point.BEFORE_PAID: (_C.BEFORE,),
    Point.AFTER_PAID: (_C.BEFORE,),
    Point.CANCEL_RECORDED: (_C.WHILE_DEAD, _C.NOBODY, _C.BEFORE, _C.LOOKS),
    Point.CANCEL_SENT: (_C.WHILE_DEAD, _C.LOOKS, _C.BEFORE, _C.NOBODY),
    Point.BEFORE_CANCELLED: (_C.NOBODY, _C.LOOKS, _C.WHILE_DEAD),
}


def cases(times: int) -> list[Case]:
    """Each point so many times, its customers and fates in turn.

    The points alternate, so that the tills that run at once are at different ones.
    """
    plan = []
    for turn in range(times):
        for point in Point:
            customers = _CUSTOMERS.get(point, (Customer.NOBODY,))
            fates = (Fate.LATE, Fate.LOST, Fate.ARRIVES) if point is Point.POST_SENT else ()
            customer = customers[turn % len(customers)]
            fate = fates[turn % len(fates)] if fates else Fate.ARRIVES
            plan.append(Case(point, customer, fate))
    return plan
