"""One kill from a till's start to the books' comparison: till, customer, restart, audit."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections import Counter
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from kill_points import CANCELLING, EVER, SETTLE_SECONDS, UNSHOWN, Case, Customer, Fate, Point
from killing_proxy import KillingProxy, Trap
from till_channel import Channel, Life

from pos_app.domain.payments import Payment
from pos_app.journal.store import open_journal
from pos_app.sandbox import Sandbox
from pos_app.sandbox.orders import Order

_HEAR_SECONDS = SETTLE_SECONDS + 60.0
"""So long a till may be silent before it is taken for hung."""
_FOUND: dict[Point, tuple[str, bool] | None] = {
    Point.BEFORE_SENDING: None,
    Point.AFTER_PAID: ("paid", False),
    **{point: ("sending", False) for point in UNSHOWN - {Point.BEFORE_SENDING}},
    **{
        point: ("waiting", point in CANCELLING)
        for point in set(Point) - UNSHOWN - {Point.AFTER_PAID}
    },
}
"""What the restarted till must find in its journal: the state, and whether a cancel is asked."""


class Breach(NamedTuple):
    """A promise that was not kept. `kind` is what the figures count."""

    kind: str
    what: str


class Result(NamedTuple):
    """What one run showed; seconds count from the restart."""

    breaches: list[Breach]
    settled: float = 0.0
    next_sale: float = 0.0


class Nursery:
    """The process that tills are forked from. A context manager."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def bear(self, life: Life) -> Channel:
        """Start a till, which says its pid and then waits for a word."""
        ours, theirs = socket.socketpair()
        with theirs, self._lock:
            socket.send_fds(self._control, [b"."], [theirs.fileno()])
        ours.settimeout(_HEAR_SECONDS)
        channel = Channel(ours)
        channel.say(**life._asdict())
        return channel

    def __enter__(self) -> Nursery:
        self._control, theirs = socket.socketpair()
        script = Path(__file__).with_name("headless_till.py")
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, str(script), str(theirs.fileno())], pass_fds=[theirs.fileno()]
            )
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._control.close()
        self._process.wait(10)


class Street:
    """The sandbox, the proxy before it, and where tills come from."""

    def __init__(
        self, sandbox: Sandbox, proxy: KillingProxy, nursery: Nursery, folder: Path, pace: float
    ) -> None:
        self.sandbox = sandbox
        self.proxy = proxy
        self.nursery = nursery
        self.folder = folder
        self.pace = pace
        self.journaled: set[str] = set()
        """Every order that some till's journal has."""

    def orders_of(self, counter: str) -> dict[str, Order]:
        with self.sandbox.book as book:
            return {o.order_id: o for o in book.orders() if o.order_id.startswith(f"{counter}-")}


def run(street: Street, number: int, case: Case, *, forgets: bool = False) -> Result:
    """Kill one till in one case, start it again and compare the books."""
    counter = f"k{number:04}"
    life = Life(
        counter=counter,
        journal=str(street.folder / counter / "journal.sqlite3"),
        base_url=street.sandbox.base_url.replace(str(street.sandbox.port), str(street.proxy.port)),
        origin=street.sandbox.origin,
        api_key=street.sandbox.api_key,
        sale_id=f"sale-{counter}",
        pace=street.pace,
        point=case.point,
    )
    try:
        if breaches := _killed(street, life, case):
            return Result(breaches)
        again = life._replace(
            point="",
            sale_id=life.sale_id if case.point in UNSHOWN else f"{life.sale_id}-next",
            cancels=case.customer in (Customer.NOBODY, Customer.LOOKS),
            forgets=forgets,
        )
        heard = _restarted(street, again, case)
    except (TimeoutError, EOFError) as silence:
        return Result([Breach("stuck", f"{case}: {type(silence).__name__}")])
    found, settled, new = heard["found"], heard["settled"], heard["new"]
    breaches = _audit(street, life, case, settled, new)
    if not _found_as_left(case, found):
        breaches.append(Breach("missed", f"{case}: found {found}"))
    return Result(breaches, max(settled.values(), default=0.0), heard["seconds"])


def _killed(street: Street, life: Life, case: Case) -> list[Breach]:
    """The first life of a till, its customer, and its end."""
    link = ""
    with closing(street.nursery.bear(life)) as till:
        pid = till.hear()["pid"]
        street.proxy.set_trap(life.counter, Trap(case.point, pid, case.fate))
        till.say(go=True)
        try:
            while "exit" not in (message := till.hear()):
                (link,) = message["shown"].values()
                if case.customer is Customer.BEFORE:
                    pay(link)
                elif case.customer is Customer.LOOKS:
                    visit(link)
                till.say(go=True)
        except TimeoutError:
            os.kill(pid, signal.SIGKILL)
            raise
    breaches = []
    by_proxy = pid in street.proxy.killed
    if message["exit"] != -signal.SIGKILL or by_proxy != case.is_at_the_server:
        breaches.append(Breach("missed", f"{case}: ended with {message['exit']}"))
    at_server = street.orders_of(life.counter).values()
    if [order.ended_by for order in at_server] not in _at_the_server(case):
        breaches.append(Breach("missed", f"{case}: {at_server} at the server"))
    if case.customer is Customer.WHILE_DEAD and link:
        pay(link)
    return breaches


def _restarted(street: Street, life: Life, case: Case) -> dict[str, Any]:
    """The next life of the till; all that it said."""
    heard: dict[str, Any] = {}
    with closing(street.nursery.bear(life)) as till:
        pid = till.hear()["pid"]
        till.say(go=True)
        try:
            while "exit" not in heard:
                message = till.hear()
                heard |= message
                if "shown" not in message:
                    continue
                # The till waits, so that its customers have paid before it asks.
                for order_id, link in message["shown"].items():
                    if order_id == message["new"] or case.customer is Customer.LATER:
                        pay(link)
                till.say(go=True)
        except TimeoutError:
            os.kill(pid, signal.SIGKILL)
            raise
    if "settled" not in heard:
        raise EOFError  # it ended before it could say so; its own words are on stderr
    return heard


def _at_the_server(case: Case) -> list[list[str | None]]:
    """By whom the orders that the server has were ended, when the till has just died."""
    if case.point in (Point.BEFORE_SENDING, Point.AFTER_SENDING):
        return [[]]
    if case.point is Point.POST_SENT:
        return [[], [None]] if case.fate is Fate.ARRIVES else [[]]
    cancelled = case.point in (Point.CANCEL_SENT, Point.BEFORE_CANCELLED)
    return [["merchant"]] if cancelled and case.customer is not Customer.BEFORE else [[None]]


def _found_as_left(case: Case, found: list[tuple[str, str, bool]]) -> bool:
    """Whether the journal was as it is at that point and at no other."""
    expected = _FOUND[case.point]
    return [(state, cancelling) for _, state, cancelling in found] == (
        [] if expected is None else [expected]
    )


def _audit(
    street: Street, life: Life, case: Case, settled: dict[str, float], new: str
) -> list[Breach]:
    """Compare one till's journal with what the sandbox knows and charged."""
    with open_journal(Path(life.journal)) as journal:
        payments = {payment.order_id: payment for payment in journal.between(*EVER)}
        damaged = journal.verify()
    orders = street.orders_of(life.counter)
    street.journaled |= payments.keys()
    breaches = [Breach("lost", f"{case}: {order_id}") for order_id in orders.keys() - payments]
    breaches += [Breach("lost", f"{case}: {row}") for row in damaged]
    charged: Counter[str] = Counter()
    for order_id, payment in payments.items():
        truth = _truth(street, payment, orders.get(order_id))
        charged[payment.sale_id] += truth == "paid"
        planned = "paid" if order_id == new else case.end
        if not truth == payment.state == planned:
            what = f"{case}: {order_id} is {truth}, journal {payment.state}, planned {planned}"
            breaches.append(Breach("wrong", what))
        if not settled.get(order_id, 0.0) <= SETTLE_SECONDS:
            breaches.append(Breach("stuck", f"{case}: {order_id} after {settled[order_id]} s"))
    left = [p for p in payments.values() if p.order_id not in settled and p.state != case.end]
    breaches += [Breach("stuck", f"{case}: {p.order_id} {p.state}") for p in left]
    posted = street.proxy.posted
    twice = [order_id for order_id in payments if posted[order_id] > 1]
    twice += [sale_id for sale_id, times in charged.items() if times > 1]
    return breaches + [Breach("double", f"{case}: {what}") for what in twice]


def _truth(street: Street, payment: Payment, order: Order | None) -> str:
    """What the journal must say of an order, by what the sandbox has and what it charged."""
    charged = street.sandbox.ledger.charged(payment.order_id)
    if order is None:
        return "not_sent"
    if charged == payment.amount.minor == order.amount and order.is_paid:
        return "paid"
    return "cancelled" if charged == 0 and not order.is_payable else f"open, {charged} charged"


def pay(link: str) -> None:
    """What the customer's phone sends: the page, then its form with a gift card."""
    visit(link)
    form = {
        "due": "1250",
        "brand": "VVVGIFTCRD",
        "card_number": "111115",
        "card_code": "1234",
    }
    _ask("POST", link.partition("?")[0] + "card", urlencode(form))


def visit(link: str) -> None:
    """Scan the QR code: the page opens."""
    _ask("GET", link)


def _ask(method: str, link: str, form: str | None = None) -> None:
    parts = urlsplit(link)
    headers = {} if form is None else {"Content-Type": "application/x-www-form-urlencoded"}
    with closing(HTTPConnection(parts.netloc, timeout=20)) as connection:
        connection.request(method, f"{parts.path}?{parts.query}", form, headers)
        answer = connection.getresponse()
        answer.read()
        assert answer.status in (200, 303), answer.status
