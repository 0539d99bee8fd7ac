"""What every room's tests may ask for: a clock to set, a journal, a scripted gateway, a whole till.

Qt draws into memory unless a test run chose a platform itself.
"""

from __future__ import annotations

import gc
import os
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

# Before anything imports Qt: the platform is chosen once a process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The texts that tests look for are English, whatever the developer's own computer speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

from pos_app.checkout.ports import ListedTransaction
from pos_app.checkout.till import Till
from pos_app.domain.errors import PosError
from pos_app.domain.money import Money
from pos_app.domain.offers import ListedBrand
from pos_app.domain.orders import Customer, OrderRequest, new_order_id
from pos_app.domain.payments import OrderAnswer, Payment, PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import OrderJournal, open_journal

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.program import Program
    from pos_app.sandbox import Sandbox
    from pos_app.ui.main_window import MainWindow

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
LINK = "https://testpayv2.multisafepay.com/connect/13yQ2LpMtNRkyBWfFGZJ7eZ8hYqQ4vW1xkD/?lang=nl_NL"
"""As long as MultiSafepay's links are, and of its test environment's host."""
NOBODY = Customer("nl_NL", "NL")
_LITTER = 200_000
"""Objects after which a test's garbage is collected, so that thousands of tests fit in memory."""
START_MS = 60_000
"""How long the whole program may take to be ready on a busy machine."""


class Figure(NamedTuple):
    """One line of the table that a test run ends with."""

    test: str
    measured: str
    to_reach: str


NoteFigure = Callable[[str, str, str], None]
_FIGURES = pytest.StashKey[list[Figure]]()


class SetClock:
    """A clock that stands still until a test lets time pass."""

    def __init__(self, now: datetime = NOON) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time

    def pass_time(self, **duration: float) -> None:
        """Let time pass: `pass_time(minutes=2)`."""
        self.time += timedelta(**duration)


class Call(NamedTuple):
    """One request that reached the gateway."""

    verb: str
    order_id: str
    exclude_order: bool | None = None


CreateReply = str | PosError | Callable[[OrderRequest], str]
GetReply = OrderAnswer | PosError | Callable[[str], OrderAnswer]
CancelReply = PosError | Callable[[str], None] | None
ListReply = list[ListedTransaction] | PosError
BrandsReply = list[ListedBrand] | PosError
IconReply = bytes | PosError | None


class ScriptedGateway:
    """A `checkout.ports.Gateway` that answers what a test wrote down; the last reply is repeated.

    Without a script an order gets LINK, is waiting, and its cancel is taken, and no brand has an
    icon. `calls` is what was asked, in order.
    """

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.requests: list[OrderRequest] = []
        self._creates: deque[CreateReply] = deque([LINK])
        self._gets: deque[GetReply] = deque([OrderAnswer("initialized")])
        self._cancels: deque[CancelReply] = deque([None])
        self._lists: deque[ListReply] = deque([[]])
        self._brands: deque[BrandsReply] = deque([[]])
        self._icons: deque[IconReply] = deque([None])
        self.periods: list[tuple[datetime, datetime | None]] = []

    def on_create(self, *replies: CreateReply) -> None:
        self._creates = deque(replies)

    def on_get(self, *replies: GetReply) -> None:
        self._gets = deque(replies)

    def on_cancel(self, *replies: CancelReply) -> None:
        self._cancels = deque(replies)

    def on_list(self, *replies: ListReply) -> None:
        self._lists = deque(replies)

    def on_brands(self, *replies: BrandsReply) -> None:
        self._brands = deque(replies)

    def on_icon(self, *replies: IconReply) -> None:
        self._icons = deque(replies)

    @property
    def asked(self) -> int:
        return sum(call.verb != "create" for call in self.calls)

    def verbs(self) -> list[str]:
        """What was asked, without the numbers."""
        return [call.verb for call in self.calls]

    def create(self, request: OrderRequest) -> str:
        self.calls.append(Call("create", request.order_id))
        self.requests.append(request)
        reply = _next(self._creates)
        if isinstance(reply, PosError):
            raise reply
        return reply if isinstance(reply, str) else reply(request)

    def get(self, order_id: str, *, insist: bool = False) -> OrderAnswer:
        self.calls.append(Call("get", order_id))
        reply = _next(self._gets)
        if isinstance(reply, PosError):
            raise reply
        return reply if isinstance(reply, OrderAnswer) else reply(order_id)

    def cancel(self, order_id: str, *, exclude_order: bool = True) -> None:
        self.calls.append(Call("cancel", order_id, exclude_order))
        reply = _next(self._cancels)
        if isinstance(reply, PosError):
            raise reply
        if reply is not None:
            reply(order_id)

    def transactions(
        self, prefix: str, since: datetime, until: datetime | None = None
    ) -> list[ListedTransaction]:
        self.calls.append(Call("list", prefix))
        self.periods.append((since, until))
        reply = _next(self._lists)
        if isinstance(reply, PosError):
            raise reply
        return [row for row in reply if row.order_id.startswith(prefix)]

    def brands(self) -> list[ListedBrand]:
        self.calls.append(Call("brands", ""))
        reply: BrandsReply = _next(self._brands)
        if isinstance(reply, PosError):
            raise reply
        return reply

    def icon(self, icon_url: str) -> bytes | None:
        self.calls.append(Call("icon", icon_url))
        reply: IconReply = _next(self._icons)
        if isinstance(reply, PosError):
            raise reply
        return reply


def _next(replies: deque[Any]) -> Any:
    return replies.popleft() if len(replies) > 1 else replies[0]


def middle(low: float, high: float) -> float:
    """Jitter that is known: gaps are exactly the documented ones."""
    return (low + high) / 2


def a_request(sequence: int = 1, **changes: Any) -> OrderRequest:
    """An order of 12,50 EUR for a VVV card that meets every limit."""
    values: dict[str, Any] = {
        "sale_id": f"sale-{sequence}",
        "attempt": 1,
        "order_id": new_order_id("till1", NOON, sequence),
        "gateway": "VVVGIFTCRD",
        "amount": Money(1250, "EUR"),
        "description": "Gift card",
        "customer": NOBODY,
    }
    return OrderRequest(**(values | changes))


def a_payment(state: PaymentState = PaymentState.WAITING, **changes: Any) -> Payment:
    """A payment created at NOON, with a link for a quarter of an hour."""
    values: dict[str, Any] = {
        "order_id": "till1-260302-0001-xaaaaaaaaaaaaa",
        "sale_id": "sale",
        "attempt": 1,
        "environment": Environment.TEST,
        "gateway": "VVVGIFTCRD",
        "amount": Money(1250, "EUR"),
        "description": "Gift card",
        "state": state,
        "created_at": NOON,
        "changed_at": NOON,
        "expires_at": NOON + timedelta(minutes=15),
        "payment_url": LINK,
    }
    return Payment(**(values | changes))


def an_answer(payment: Payment, status: str, **changes: Any) -> OrderAnswer:
    """What MultiSafepay says of an order that the customer has opened."""
    values: dict[str, Any] = {
        "financial_status": status,
        "order_id": payment.order_id,
        "amount": payment.amount.minor,
        "currency": payment.amount.currency,
    }
    return OrderAnswer(status, **(values | changes))


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> NoteFigure:
    """Notes `(test, measured, to reach)` for the table at the end. Call it before asserting."""

    def note(test: str, measured: str, to_reach: str) -> None:
        request.config.stash.setdefault(_FIGURES, []).append(Figure(test, measured, to_reach))

    return note


@pytest.fixture
def clock() -> SetClock:
    """A clock at NOON that the test sets."""
    return SetClock()


@pytest.fixture
def journal(tmp_path: Path, clock: SetClock) -> Iterator[OrderJournal]:
    """A real journal in a file of its own."""
    with open_journal(tmp_path / "journal.sqlite3", clock) as opened:
        yield opened


@pytest.fixture
def gateway() -> ScriptedGateway:
    """A MultiSafepay that says what the test wrote down."""
    return ScriptedGateway()


@pytest.fixture
def till(journal: OrderJournal, gateway: ScriptedGateway, clock: SetClock) -> Till:
    """A till of the test environment over the journal, the scripted gateway and the clock."""
    return Till(Environment.TEST, Settings(), gateway, journal, clock, jitter=middle)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A MultiSafepay of this test's own, over real HTTP."""
    from pos_app.sandbox import Sandbox

    with Sandbox() as running:
        yield running


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The whole program on a sandbox process of its own, open and ready to sell.

    Whatever the till can't tell by itself would stand in the window's notice.
    """
    from shiboken6 import delete

    from pos_app.app import make_application
    from pos_app.launch import Launch
    from pos_app.program import Program

    make_application()
    launch = Launch(Environment.SANDBOX, Settings(sound_volume=0), tmp_path, pace=0.05, budget=0.01)
    with Program(launch) as running:
        window = running.window
        window.show()
        qtbot.waitUntil(lambda: bool(window.notice.text) or _numbered(window), timeout=START_MS)
        assert window.notice.text == ""
        yield running
        window.close()
    # Here, and not whenever the collector runs, which may be in a worker thread.
    delete(window)


@pytest.fixture
def window(program: Program) -> MainWindow:
    """The whole program's window."""
    return program.window


def _numbered(window: MainWindow) -> bool:
    return window.form.draft().order_id.startswith("till1-")


@pytest.fixture(autouse=True)
def _no_garbage_in_workers() -> Iterator[None]:
    """As in the program (see `pos_app.ui.sweeper`): no worker destroys what a test left of Qt."""
    gc.disable()
    yield
    if gc.get_count()[0] > _LITTER:
        gc.collect()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI everything is installed, so a test that skips there has not held."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") == "true" and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """The figures of this run as a table."""
    if _FIGURES not in config.stash:
        return
    figures = config.stash[_FIGURES]
    rows = [Figure("test", "measured", "to reach"), *sorted(figures)]
    wide, wider = (max(len(row[column]) for row in rows) for column in (0, 1))
    terminalreporter.section("figures")
    for row in rows:
        terminalreporter.write_line(f"{row.test:<{wide}}  {row.measured:<{wider}}  {row.to_reach}")
