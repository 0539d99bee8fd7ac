"""A till on the sandbox whose disk breaks at a chosen commit of the flow, and what must follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from broken_disks import FAULTS, Fault
from conftest import SetClock, a_request, middle
from torn_copies import FILE, Key, Row, rows_in

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import cancel_payment, refresh_payment
from pos_app.checkout.ports import ListedTransaction
from pos_app.checkout.recover_payments import recover_payments
from pos_app.checkout.schedule import link_alive
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.money import Money
from pos_app.domain.offers import ListedBrand
from pos_app.domain.orders import OrderRequest
from pos_app.domain.payments import OrderAnswer, Payment, PaymentState, new_payment
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import open_journal
from pos_app.multisafepay.client import MultiSafepay
from pos_app.sandbox import Sandbox, payments
from pos_app.sandbox.orders import Order

S = PaymentState
FULL_CARD, FIVE_EURO_CARD = "111115", "111112"
_numbers = count(1)


class WatchedGateway:
    """The sandbox over HTTP; sees to it that no order is sent whose row another program can't read.

    `answered` is called once, when the next answer of `verb` has come.
    """

    def __init__(self, real: MultiSafepay, path: Path) -> None:
        self._real = real
        self._path = path
        self._hook: tuple[str, Callable[[], None]] | None = None
        self.created: list[str] = []
        self.cancelled: list[str] = []
        self.without_row: list[str] = []

    def at_answer(self, verb: str, hook: Callable[[], None]) -> None:
        self._hook = (verb, hook)

    def create(self, request: OrderRequest) -> str:
        row = rows_in(self._path).get(("orders", request.order_id))
        if row is None or row["state"] != "sending":
            self.without_row.append(request.order_id)
        self.created.append(request.order_id)
        with self._answer("create"):
            return self._real.create(request)

    def get(self, order_id: str, *, insist: bool = False) -> OrderAnswer:
        with self._answer("get"):
            return self._real.get(order_id)

    def cancel(self, order_id: str, *, exclude_order: bool = True) -> None:
        self.cancelled.append(order_id)
        with self._answer("cancel"):
            self._real.cancel(order_id, exclude_order=exclude_order)

    @property
    def asked(self) -> int:
        return self._real.asked

    def transactions(
        self, prefix: str, since: datetime, until: datetime | None = None
    ) -> list[ListedTransaction]:
        return self._real.transactions(prefix, since, until)

    def brands(self) -> tuple[ListedBrand, ...]:
        return self._real.brands()

    def icon(self, icon_url: str) -> bytes | None:
        return self._real.icon(icon_url)

    @contextmanager
    def _answer(self, verb: str) -> Iterator[None]:
        try:
            yield
        finally:
            if self._hook is not None and self._hook[0] == verb:
                hook, self._hook = self._hook[1], None
                hook()


class FaultyTill:
    """One till, one order, one fault. Close it, or use `with`."""

    def __init__(
        self, folder: Path, sandbox: Sandbox, fault: Fault, *, former: int = 0, busy: float = 0.05
    ) -> None:
        """`former` orders are in the journal already; `busy` seconds a lock is waited for."""
        self.fault = fault
        self.sandbox = sandbox
        self.clock = SetClock()
        self._closing = ExitStack()
        self._broken = ExitStack()
        self.path = folder / FILE
        self.journal = self._closing.enter_context(
            open_journal(self.path, self.clock, busy_seconds=busy)
        )
        real = MultiSafepay(
            Environment.SANDBOX, sandbox.api_key, Settings(), sandbox.base_url, total=20.0
        )
        self._closing.enter_context(real)
        self.gateway = WatchedGateway(real, self.path)
        self.till = self.till_of(sandbox.origin)
        self.name = f"t{next(_numbers)}"
        for number in range(2, former + 2):
            self.record(self.request(number))
        self.order_id = self.request().order_id

    def __enter__(self) -> FaultyTill:
        return self

    def __exit__(self, *_: object) -> None:
        self._broken.close()
        self._closing.close()

    def till_of(self, origin: str) -> Till:
        return Till(
            Environment.SANDBOX,
            Settings(),
            self.gateway,
            self.journal,
            self.clock,
            sandbox_origin=origin,
            jitter=middle,
        )

    def request(self, number: int = 1, **changes: Any) -> OrderRequest:
        order_id = f"{self.name}-{number}-x"
        return a_request(
            number, order_id=order_id, sale_id=order_id, amount=Money(2000, "EUR"), **changes
        )

    def record(self, request: OrderRequest) -> None:
        """As `create_payment` does before it sends."""
        now = self.clock.now()
        payment = new_payment(request, Environment.SANDBOX, now, now)
        self.journal.record(payment, request.customer)

    def start_again(self) -> None:
        """The program ends and starts, on the file as it is now."""
        self.journal.close()
        self.journal = self._closing.enter_context(open_journal(self.path, self.clock))
        self.till = self.till_of(self.sandbox.origin)

    # The disk

    def break_disk(self) -> None:
        self._broken.enter_context(self.fault.breaks(self.journal, self.order_id))

    def heal(self) -> None:
        self._broken.close()

    def rows(self) -> dict[Key, Row]:
        return rows_in(self.path)

    def refused(self, call: Callable[[], object]) -> None:
        """The call says what is wrong with the journal."""
        with pytest.raises(JournalFailed) as caught:
            call()
        assert caught.value.cause is self.fault.cause

    # The sandbox's side

    def order(self) -> Order:
        return self.sandbox.book.find(self.order_id)

    def known(self) -> set[str]:
        """The sandbox's own record of this till's orders."""
        begin = self.name + "-"
        orders = self.sandbox.book.orders()
        return {order.order_id for order in orders if order.order_id.startswith(begin)}

    def charged(self) -> int:
        return self.sandbox.ledger.charged(self.order_id)

    def customer(self, *acts: Callable[[FaultyTill, Order], object]) -> None:
        """What the customer does on the phone."""
        with self.sandbox.book:
            for act in acts:
                act(self, self.order())

    # What every case begins and ends with

    def waiting(self) -> Payment:
        payment = create_payment(self.request(), self.till)
        assert payment.state is S.WAITING
        self.clock.pass_time(seconds=2)
        return payment

    def row(self) -> Payment:
        return self.journal.get(self.order_id)

    def check(self, held: Payment | None = None) -> Payment:
        self.clock.pass_time(seconds=5)
        return refresh_payment(self.order_id, self.till, held=held)

    def every_order_has_a_row(self) -> None:
        assert self.gateway.without_row == []
        assert self.known() <= {key for table, key in self.rows() if table == "orders"}

    def ends_as_charged(self) -> None:
        """The journal's last word is the ledger's, and nothing in the file is damaged."""
        states = {2000: S.PAID, 0: S.CANCELLED if self.order_id in self.known() else S.NOT_SENT}
        payment = self.row()
        assert payment.state is states[self.charged()]
        if payment.state is S.CANCELLED:
            assert not self.order().is_payable
        assert len(self.gateway.created) == len(set(self.gateway.created))
        assert self.journal.verify() == []
        self.every_order_has_a_row()


def opens(till: FaultyTill, order: Order) -> None:
    assert payments.open_link(till.sandbox.book, order)


def pays_by_card(till: FaultyTill, order: Order) -> None:
    book = till.sandbox.book
    assert payments.charge_card(book, order, order.gateway, FULL_CARD, "1234") is None


def pays_five_euro(till: FaultyTill, order: Order) -> None:
    book = till.sandbox.book
    assert payments.charge_card(book, order, order.gateway, FIVE_EURO_CARD, "1234") is None


def pays_the_rest(till: FaultyTill, order: Order) -> None:
    assert payments.pay_rest(till.sandbox.book, order, "IDEAL")


def gives_up(till: FaultyTill, order: Order) -> None:
    payments.cancel(till.sandbox.book, order)


def sending(till: FaultyTill) -> None:
    """Nothing is sent, nothing stays; the same order can be sent once there is a disk."""
    request = till.request()
    before = till.rows()
    till.break_disk()
    till.refused(lambda: create_payment(request, till.till))
    till.refused(lambda: create_payment(request, till.till))
    assert till.gateway.created == []
    assert till.known() == set()
    till.heal()
    assert till.rows() == before
    with pytest.raises(KeyError):
        till.row()
    assert till.waiting().payment_url is not None
    till.customer(opens, pays_by_card)
    assert till.check().state is S.PAID


def _withheld(till: FaultyTill, sent: bool = True, **changes: Any) -> Payment:
    """The answer can't be kept: no link is shown, and after a restart it is still being sent."""
    till.gateway.at_answer("create", till.break_disk)
    payment = create_payment(till.request(**changes), till.till)
    assert (payment.state, payment.cause) == (S.UNANSWERED, Cause.DISK)
    assert payment.payment_url is None
    assert not link_alive(payment, till.clock.now())
    assert till.gateway.created == [till.order_id]
    assert till.known() == ({till.order_id} if sent else set())
    till.heal()
    row = till.row()
    assert (row.state, row.payment_url) == (S.SENDING, None)
    till.every_order_has_a_row()
    return payment


def waiting(till: FaultyTill) -> None:
    _withheld(till)
    assert till.order().is_payable
    assert till.check().state is S.CANCELLED


def unanswered(till: FaultyTill) -> None:
    till.sandbox.play("lost_answer", order_id=till.order_id, at="create", times=1)
    _withheld(till)
    assert till.check().state is S.CANCELLED


def rejected(till: FaultyTill) -> None:
    _withheld(till, sent=False, gateway="NOSUCHCARD")
    assert till.check().state is S.UNANSWERED
    till.clock.pass_time(seconds=15)
    assert till.check().state is S.NOT_SENT


def review(till: FaultyTill) -> None:
    """A link of a host that is not the sandbox's may not be shown."""
    till.till = till.till_of("http://127.0.0.1:9")
    _withheld(till)
    assert till.gateway.cancelled == [till.order_id]
    assert till.check().state is S.CANCELLED


def _learnt(
    state: PaymentState,
    *acts: Callable[[FaultyTill, Order], object],
    held: bool = True,
    late: bool = False,
) -> Callable[[FaultyTill], None]:
    """What a check brings is told though it can't be kept, and kept once there is a disk.

    `held`: the screen shows the order; else it may only be said that the journal can't be read.
    `late`: the disk breaks between MultiSafepay's answer and the commit.
    """

    def case(till: FaultyTill) -> None:
        former = till.waiting()
        till.customer(*acts)
        if late:
            till.gateway.at_answer("get", till.break_disk)
        else:
            till.break_disk()
        told = former if held else None
        for _ in range(2):
            try:
                told = till.check(told)
            except JournalFailed as failure:
                if told is not None or late or failure.cause is not till.fault.cause:
                    raise
            else:
                assert (told.state, told.recorded) == (state, False)
        till.heal()
        row = till.row()
        assert row.state is former.state
        assert row.recorded
        till.every_order_has_a_row()
        after = till.check(told)
        assert (after.state, after.recorded) == (state, True)
        assert till.row().state is state
        if state is S.OPENED:
            till.customer(pays_by_card)
        elif state is S.PART_PAID:
            till.customer(pays_the_rest)
        till.check()

    return case


def cancel_asked(till: FaultyTill) -> None:
    """A cancel that can't be kept is not asked for."""
    former = till.waiting()
    till.break_disk()
    till.refused(lambda: cancel_payment(till.order_id, till.till))
    assert till.gateway.cancelled == []
    assert till.order().is_payable
    till.heal()
    assert till.row() == former
    assert cancel_payment(till.order_id, till.till).state is S.CANCELLED


def cancel_confirmed(till: FaultyTill) -> None:
    """Asked for and kept; that it was done can't be kept, so it is asked for again."""
    till.waiting()
    till.gateway.at_answer("cancel", till.break_disk)
    told = cancel_payment(till.order_id, till.till)
    assert (told.state, told.recorded) == (S.CANCELLED, False)
    till.heal()
    row = till.row()
    assert row.cancelling
    assert not link_alive(row, till.clock.now())
    assert till.check().state is S.CANCELLED
    assert till.row().recorded


def recovered(till: FaultyTill) -> None:
    """The program ended between POST and answer; at the next start the disk is broken."""
    request = till.request()
    till.record(request)
    till.gateway.create(request)
    till.break_disk()
    till.refused(lambda: recover_payments(till.till))
    till.heal()
    assert till.row().state is S.SENDING
    states = {payment.order_id: payment.state for payment in recover_payments(till.till)}
    assert states[till.order_id] is S.UNANSWERED
    assert till.check().state is S.CANCELLED


COMMITS: dict[str, Callable[[FaultyTill], None]] = {
    "sending": sending,
    "waiting": waiting,
    "unanswered": unanswered,
    "rejected": rejected,
    "review": review,
    "opened": _learnt(S.OPENED, opens),
    "part paid": _learnt(S.PART_PAID, opens, pays_five_euro),
    "paid": _learnt(S.PAID, opens, pays_by_card),
    "paid, not on the screen": _learnt(S.PAID, opens, pays_by_card, held=False),
    "paid, just answered": _learnt(S.PAID, opens, pays_by_card, held=False, late=True),
    "cancelled": _learnt(S.CANCELLED, opens, gives_up),
    "cancel asked": cancel_asked,
    "cancel confirmed": cancel_confirmed,
    "recovered": recovered,
}
"""What is being written when the disk fails."""


CASES = [
    (commit, fault)
    for commit in COMMITS
    for fault in FAULTS
    # At its first commit there is no row yet that could be altered.
    if (commit, fault) != ("sending", "altered row")
]


def run(folder: Path, sandbox: Sandbox, commit: str, fault: str, former: int = 0) -> None:
    """One case, from an open journal to the settled order."""
    with FaultyTill(folder, sandbox, FAULTS[fault], former=former) as till:
        COMMITS[commit](till)
        till.ends_as_charged()
