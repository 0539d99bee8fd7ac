"""A till without a window, as a process of its own that ends by SIGKILL where it is told.

`python headless_till.py FD` loads the program once and forks a till for each socket that comes
in over the socket FD. Each till has a parent of its own that waits for it and says how it ended.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import sqlalchemy
from kill_points import CANCELLING, EVER, SETTLE_SECONDS, UNSHOWN, Point
from till_channel import Channel, Life

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import cancel_payment, refresh_payment
from pos_app.checkout.order_numbers import OrderNumbers
from pos_app.checkout.recover_payments import recover_payments
from pos_app.checkout.till import Till
from pos_app.domain.money import Money
from pos_app.domain.orders import Customer, OrderRequest
from pos_app.domain.payments import CLOSED, PAYABLE, Payment, PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import open_journal
from pos_app.multisafepay.client import MultiSafepay

SETTLED = CLOSED | {PaymentState.PAID, PaymentState.NOT_SENT, PaymentState.REJECTED}

_COMMITS = {
    Point.BEFORE_SENDING: ("before", "recorded", "sending"),
    Point.AFTER_SENDING: ("after", "recorded", "sending"),
    Point.BEFORE_WAITING: ("before", "answered", "waiting"),
    Point.AFTER_WAITING: ("after", "answered", "waiting"),
    Point.BEFORE_PAID: ("before", "checked", "paid"),
    Point.AFTER_PAID: ("after", "checked", "paid"),
    Point.CANCEL_RECORDED: ("after", "cancel_asked", "waiting"),
    Point.BEFORE_CANCELLED: ("before", "checked", "cancelled"),
}
"""Which COMMIT, by the event that it writes and the state that the order is in by then."""


def die() -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("nobody outlives this")


def arm(point: Point) -> None:
    """End this process at a point of its own; those at the server are not its own."""
    if point in _COMMITS:
        _arm_commit(*_COMMITS[point])
    elif point is Point.HALF_ANSWER:
        _arm_first_read()


def _arm_commit(moment: str, event: str, state: str) -> None:
    """Right before SQLite is told to commit, or right after it did."""
    written = ("", "")

    def on_statement(*call: Any) -> None:
        nonlocal written
        statement, context = call[2], call[4]
        if statement.startswith("BEGIN"):
            written = ("", "")
        elif statement.startswith("INSERT INTO events"):
            row = context.compiled_parameters[0]
            written = (row["event"], row["to_state"])
        elif statement == "COMMIT" and moment == "before" and written == (event, state):
            die()

    def on_done(*call: Any) -> None:
        if call[2] == "COMMIT" and moment == "after" and written == (event, state):
            die()

    sqlalchemy.event.listen(sqlalchemy.Engine, "before_cursor_execute", on_statement)
    sqlalchemy.event.listen(sqlalchemy.Engine, "after_cursor_execute", on_done)


def _arm_first_read() -> None:
    """Once the first bytes of an answer were read; the server sends no more than half of it."""
    read = socket.SocketIO.readinto

    def readinto(self: socket.SocketIO, buffer: Any) -> int | None:
        count = read(self, buffer)
        if count:
            die()
        return count

    socket.SocketIO.readinto = readinto  # type: ignore[assignment, method-assign]


@contextmanager
def open_till(life: Life) -> Iterator[Till]:
    settings = Settings(counter=life.counter)
    environment = Environment.SANDBOX
    with (
        open_journal(Path(life.journal)) as journal,
        MultiSafepay(environment, life.api_key, settings, life.base_url) as gateway,
    ):
        yield Till(
            environment,
            settings,
            gateway,
            journal,
            sandbox_origin=life.origin,
            pace=life.pace,
        )


def sell(till: Till, sale_id: str, attempt: int) -> Payment:
    """Make an order, as the clerk's Enter does."""
    request = OrderRequest(
        sale_id=sale_id,
        attempt=attempt,
        order_id=OrderNumbers(till).mint(),
        gateway="VVVGIFTCRD",
        amount=Money(1250, "EUR"),
        description="Gift card",
        customer=Customer("nl_NL", "NL"),
    )
    return create_payment(request, till)


def follow(till: Till, watched: dict[str, Payment], focused: str, born: float) -> dict[str, float]:
    """Check each order when its time has come, as the window's poller does, until all settled.

    Returns when each settled, in seconds from `born`. Gives up after SETTLE_SECONDS, and at once
    where no order is to be checked again although one has not settled.
    """
    settled: dict[str, float] = {}
    while True:
        for order_id, payment in watched.items():
            if payment.state in SETTLED:
                settled.setdefault(order_id, time.monotonic() - born)
        due = {
            order_id: payment.next_check_at
            for order_id, payment in watched.items()
            if order_id not in settled and payment.next_check_at is not None
        }
        if not due or time.monotonic() - born > SETTLE_SECONDS:
            return settled
        order_id = min(due, key=due.__getitem__)
        wait = (due[order_id] - till.clock.now()).total_seconds()
        time.sleep(max(0.0, min(wait, SETTLE_SECONDS)))
        watched[order_id] = refresh_payment(order_id, till, focused=order_id == focused)


def first_life(life: Life, channel: Channel, born: float) -> None:
    """One sale, up to the point where this till ends."""
    point = Point(life.point)
    with open_till(life) as till:
        arm(point)
        payment = sell(till, life.sale_id, 1)
        if point in UNSHOWN or point is Point.AFTER_WAITING:
            return  # too late to be killed there
        channel.say(shown={payment.order_id: payment.payment_url})
        channel.hear()  # the customer has done what a customer does before the kill
        if point is Point.QR_SHOWN:
            die()
        if point in CANCELLING:
            cancel_payment(payment.order_id, till)
        else:
            follow(till, {payment.order_id: payment}, payment.order_id, born)


def next_life(life: Life, channel: Channel, born: float) -> None:
    """Take up what was left, sell at once, and follow every order to its end."""
    with open_till(life) as till:
        found = till.journal.between(*EVER)
        left = [] if life.forgets else recover_payments(till)
        watched = {payment.order_id: payment for payment in left}
        attempt = 1 + sum(payment.sale_id == life.sale_id for payment in found)
        new = sell(till, life.sale_id, attempt)
        seconds = time.monotonic() - born
        for payment in left:
            if payment.state in PAYABLE:  # the clerk looks at it first, and shows it only then
                watched[payment.order_id] = refresh_payment(payment.order_id, till, focused=True)
        open_links = {p.order_id: p.payment_url for p in watched.values() if p.state in PAYABLE}
        channel.say(
            found=[[p.order_id, p.state, p.cancelling] for p in found],
            shown={new.order_id: new.payment_url, **open_links},
            new=new.order_id,
            seconds=seconds,
        )
        channel.hear()
        watched[new.order_id] = new
        for order_id in open_links if life.cancels else ():
            watched[order_id] = cancel_payment(order_id, till)
        settled = follow(till, watched, new.order_id, born)
        channel.say(settled=settled)


def live(channel: Channel) -> None:
    born = time.monotonic()
    life = Life(**channel.hear())
    channel.say(pid=os.getpid())
    channel.hear()
    (first_life if life.point else next_life)(life, channel, born)


def _bear(channel: Channel) -> None:
    """Start a till, wait for its end and tell how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            live(channel)
            code = 0
        except Exception:
            traceback.print_exc()
        finally:
            os._exit(code)
    _, status = os.waitpid(pid, 0)
    channel.say(exit=os.waitstatus_to_exitcode(status))


def main() -> None:
    """Fork until the other side closes."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how the tills' parents ended
    gc.freeze()
    with socket.socket(fileno=int(sys.argv[1])) as orders:
        while True:
            order, wires, _, _ = socket.recv_fds(orders, 1, 1)
            if not order:
                return
            if os.fork() == 0:
                try:
                    orders.close()
                    _bear(Channel(socket.socket(fileno=wires[0])))
                finally:
                    os._exit(0)
            os.close(wires[0])


if __name__ == "__main__":
    main()
