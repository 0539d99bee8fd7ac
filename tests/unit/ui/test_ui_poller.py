"""Which order is asked for when: the one on screen first, never too many, never forgotten."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise

import pytest
from conftest import NOON, SetClock, a_payment
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.payments import Payment
from pos_app.ui.tasks import Done, Failed, Lane, Result, Tasks
from pos_app.ui.viewmodels import poller as poller_module
from pos_app.ui.viewmodels.poller import Poller

WAIT = 20.0
QUICK = 0.005


class TimedTasks(Tasks):
    """Notes when each task was started."""

    def __init__(self) -> None:
        super().__init__()
        self.started: list[float] = []

    def run(
        self,
        work: Callable[[], Result],
        done: Done[Result],
        failed: Failed | None = None,
        lane: Lane = Lane.CLERK,
    ) -> None:
        assert lane is Lane.POLLER
        self.started.append(time.monotonic())
        super().run(work, done, failed, lane)


class Watch:
    """A poller over a refresh that a test can hold, and all that it did."""

    def __init__(self, clock: SetClock, budget: float) -> None:
        self.tasks = TimedTasks()
        self.door = threading.Event()
        self.door.set()
        self.asked: list[tuple[str, bool]] = []
        self.insisted: list[str] = []
        self.learnt: list[str] = []
        self.failures: list[Exception] = []
        self.next_checks: dict[str, float] = {}
        self.running: set[str] = set()
        self.most_at_once = 0
        self.twice: list[str] = []
        self._lock = threading.Lock()
        self.clock = clock
        self.sent = 0
        self.requests = 1
        """How many requests one check takes."""
        self.poller = Poller(
            self.tasks,
            self._refresh,
            self._learn,
            clock.now,
            asked=lambda: self.sent,
            budget=budget,
        )

    def _refresh(self, order_id: str, *, focused: bool, insist: bool) -> Payment:
        with self._lock:
            self.sent += self.requests
            self.asked.append((order_id, focused))
            if insist:
                self.insisted.append(order_id)
            if order_id in self.running:
                self.twice.append(order_id)
            self.running.add(order_id)
            self.most_at_once = max(self.most_at_once, len(self.running))
        assert self.door.wait(WAIT)
        with self._lock:
            self.running.discard(order_id)
            if self.failures:
                raise self.failures.pop()
        return order(order_id, self.next_checks.get(order_id))

    def _learn(self, payment: Payment) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.learnt.append(payment.order_id)

    def orders(self) -> list[str]:
        return [order_id for order_id, _ in self.asked]


def order(order_id: str, due: float | None = 0.0) -> Payment:
    """A payment whose next check is `due` seconds after NOON; None for a settled one."""
    at = None if due is None else NOON + timedelta(seconds=due)
    return a_payment(order_id=order_id, next_check_at=at)


@pytest.fixture
def watch(clock: SetClock) -> Iterator[Watch]:
    made = Watch(clock, QUICK)
    yield made
    made.poller.stop()
    made.door.set()
    made.tasks.close()


def test_what_is_due_is_asked_for(watch: Watch, qtbot: QtBot) -> None:
    watch.poller.watch(order("a"))
    watch.poller.watch(order("later", 3600))
    watch.poller.watch(order("settled", None))
    qtbot.waitUntil(lambda: watch.learnt == ["a"], timeout=LONG_MS)
    watch.poller.watch(order("b"))
    qtbot.waitUntil(lambda: watch.learnt == ["a", "b"], timeout=LONG_MS)
    assert watch.asked == [("a", False), ("b", False)]


def test_an_overdue_order_comes_before_a_due_one(watch: Watch, qtbot: QtBot) -> None:
    for name, due in (("x", 0.0), ("oldest", -60.0), ("old", -30.0)):
        watch.poller.watch(order(name, due))
    qtbot.waitUntil(lambda: len(watch.learnt) == 3, timeout=LONG_MS)
    assert watch.orders() == ["oldest", "old", "x"]


def test_the_next_check_is_the_payments_own(watch: Watch, qtbot: QtBot) -> None:
    watch.next_checks = {"a": 0.05}
    watch.poller.watch(order("a"))
    qtbot.waitUntil(lambda: len(watch.learnt) >= 3, timeout=LONG_MS)
    gaps = [b - a for a, b in zip(watch.tasks.started, watch.tasks.started[1:], strict=False)]
    assert min(gaps) >= 0.05


def test_an_order_is_never_asked_for_twice_at_a_time(watch: Watch, qtbot: QtBot) -> None:
    watch.door.clear()
    watch.poller.watch(order("a"))
    qtbot.waitUntil(lambda: watch.orders() == ["a"], timeout=LONG_MS)
    for _ in range(5):
        watch.poller.check_now("a")
    watch.poller.watch(order("b"))
    qtbot.waitUntil(lambda: watch.orders() == ["a", "b"], timeout=LONG_MS)
    watch.poller.check_now("a")
    watch.poller.watch(order("c"))
    watch.door.set()
    qtbot.waitUntil(lambda: "c" in watch.learnt, timeout=LONG_MS)
    assert watch.twice == []


def test_at_most_two_in_flight(watch: Watch, qtbot: QtBot) -> None:
    watch.door.clear()
    names = [f"order-{number}" for number in range(12)]
    for name in names:
        watch.poller.watch(order(name))
    qtbot.waitUntil(lambda: len(watch.asked) == 2, timeout=LONG_MS)
    assert len(watch.tasks.started) == 2  # the others do not even wait in the lane
    watch.door.set()
    qtbot.waitUntil(lambda: sorted(watch.learnt) == sorted(names), timeout=LONG_MS)
    assert watch.most_at_once <= 2


def test_the_order_on_screen_comes_first(watch: Watch, qtbot: QtBot) -> None:
    watch.door.clear()
    for number in range(20):
        watch.poller.watch(order(f"order-{number}", -60.0))
    qtbot.waitUntil(lambda: len(watch.asked) == 2, timeout=LONG_MS)
    watch.poller.watch(order("shown", 3600))
    watch.poller.focus("shown")  # asked for now, though it is not due
    watch.door.set()
    qtbot.waitUntil(lambda: "shown" in watch.learnt, timeout=LONG_MS)
    assert watch.asked[2] == ("shown", True)
    assert {focused for name, focused in watch.asked if name != "shown"} == {False}


def test_focus_on_what_is_not_watched_asks_nothing(watch: Watch, qtbot: QtBot) -> None:
    watch.poller.focus("settled long ago")
    watch.poller.focus("")
    watch.poller.watch(order("a"))
    qtbot.waitUntil(lambda: watch.learnt == ["a"], timeout=LONG_MS)
    assert watch.orders() == ["a"]


def test_check_now_asks_even_for_what_is_settled(watch: Watch, qtbot: QtBot) -> None:
    watch.poller.watch(order("settled", None))
    watch.poller.check_now("settled")
    qtbot.waitUntil(lambda: watch.learnt == ["settled"], timeout=LONG_MS)


def test_the_budget_is_kept(clock: SetClock, qtbot: QtBot) -> None:
    watch = Watch(clock, 0.1)
    for number in range(6):
        watch.poller.watch(order(f"order-{number}", -60.0))
    watch.poller.focus("order-5")
    qtbot.waitUntil(lambda: len(watch.learnt) == 6, timeout=LONG_MS)
    started = watch.tasks.started
    assert watch.orders()[0] == "order-5"
    assert min(b - a for a, b in pairwise(started)) >= 0.1
    watch.tasks.close()


def test_a_check_of_several_requests_uses_up_several_turns(clock: SetClock, qtbot: QtBot) -> None:
    watch = Watch(clock, 0.05)
    watch.requests = 4
    for number in range(4):
        watch.poller.watch(order(f"order-{number}", -60.0))
    qtbot.waitUntil(lambda: len(watch.learnt) == 4, timeout=LONG_MS)
    # A second check may be on its way before the first has sent all of its own.
    first, *_, last = watch.tasks.started
    assert last - first >= 2 * 4 * 0.05
    watch.tasks.close()


def test_a_smaller_budget_holds_at_once(clock: SetClock, qtbot: QtBot) -> None:
    watch = Watch(clock, 3600)
    for number in range(2):
        watch.poller.watch(order(f"order-{number}", -60.0))
    qtbot.waitUntil(lambda: len(watch.learnt) == 1, timeout=LONG_MS)
    watch.poller.set_budget(0.01)
    qtbot.waitUntil(lambda: len(watch.learnt) == 2, timeout=LONG_MS)
    watch.tasks.close()


def test_a_settled_order_is_forgotten(watch: Watch, qtbot: QtBot) -> None:
    watch.poller.watch(order("a", 0.3))
    watch.poller.watch(order("a", None))
    watch.poller.watch(order("b", 0.4))
    qtbot.waitUntil(lambda: watch.learnt == ["b"], timeout=LONG_MS)
    assert watch.orders() == ["b"]


@pytest.mark.parametrize("failure", [JournalFailed(Cause.DISK), ZeroDivisionError()])
def test_after_a_failure_an_order_can_be_asked_for_again(
    watch: Watch, qtbot: QtBot, failure: Exception
) -> None:
    watch.failures = [failure]
    watch.poller.watch(order("a"))
    qtbot.waitUntil(lambda: not watch.failures, timeout=LONG_MS)
    watch.poller.watch(order("b"))
    qtbot.waitUntil(lambda: watch.learnt == ["b"], timeout=LONG_MS)
    watch.poller.check_now("a")
    qtbot.waitUntil(lambda: watch.learnt == ["b", "a"], timeout=LONG_MS)


def test_after_a_failed_journal_it_is_asked_again_by_itself(watch: Watch, qtbot: QtBot) -> None:
    watch.failures = [JournalFailed(Cause.DISK)]
    watch.poller.watch(order("a"))
    qtbot.waitUntil(lambda: watch.learnt == ["a"], timeout=LONG_MS)
    first, second = watch.tasks.started
    assert 5 <= second - first < 15


def test_after_the_stop_nothing_is_asked(watch: Watch, qtbot: QtBot) -> None:
    watch.door.clear()
    for number in range(4):
        watch.poller.watch(order(f"order-{number}"))
    qtbot.waitUntil(lambda: len(watch.asked) == 2, timeout=LONG_MS)
    watch.poller.stop()
    watch.next_checks = {"order-0": 0.0, "order-1": 0.0}
    watch.door.set()
    qtbot.waitUntil(lambda: len(watch.learnt) >= 2, timeout=LONG_MS)
    # As long as another one needs for twenty checks.
    other = Watch(watch.clock, QUICK)
    other.next_checks = {"a": 0.0}
    other.poller.watch(order("a"))
    qtbot.waitUntil(lambda: len(other.learnt) >= 20, timeout=LONG_MS)
    other.poller.stop()
    other.tasks.close()
    assert len(watch.tasks.started) == 2


def test_who_asks_by_hand_insists(watch: Watch, qtbot: QtBot) -> None:
    watch.poller.watch(order("a"))
    watch.poller.focus("a")
    qtbot.waitUntil(lambda: watch.learnt != [], timeout=LONG_MS)
    assert watch.insisted == []
    watch.poller.check_now("b")
    qtbot.waitUntil(lambda: "b" in watch.learnt, timeout=LONG_MS)
    assert watch.insisted == ["b"]


@pytest.mark.parametrize("hours", [2, -2], ids=["asleep or set on", "set back"])
def test_when_the_clock_jumps_the_order_on_screen_is_asked_for(
    watch: Watch, clock: SetClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, hours: int
) -> None:
    # The timer looks at the clocks every half minute; here sooner.
    monkeypatch.setattr(poller_module, "_LATE", 20)
    watch.poller.focus("shown")
    watch.poller.watch(order("shown", 3600))
    watch.poller.watch(order("tomorrow", 86_400))
    clock.pass_time(hours=hours)
    qtbot.waitUntil(lambda: watch.learnt != [], timeout=LONG_MS)
    assert watch.asked == [("shown", True)]


def test_after_a_sleep_what_is_overdue_is_asked_for(
    watch: Watch, clock: SetClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller_module, "_LATE", 20)
    watch.poller.watch(order("soon", 3600))
    watch.poller.watch(order("tomorrow", 86_400))
    clock.pass_time(hours=2)
    qtbot.waitUntil(lambda: watch.learnt == ["soon"], timeout=LONG_MS)
    assert watch.asked == [("soon", False)]
