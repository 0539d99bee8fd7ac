"""Work away from the window: every result comes back once, on the window's own thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS

from pos_app.domain.errors import Cause, JournalFailed, PosError
from pos_app.ui.tasks import Lane, Tasks

WAIT = 20.0


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    with Tasks() as running:
        yield running


def held(door: threading.Event) -> str:
    assert door.wait(WAIT)
    return "done"


def fail(error: Exception) -> str:
    raise error


def not_expected(_result: object) -> None:
    pytest.fail("no result was expected")


def test_the_result_hops_to_the_windows_thread(tasks: Tasks, qtbot: QtBot) -> None:
    worked: list[threading.Thread] = []
    heard: list[tuple[str, threading.Thread]] = []

    def work() -> str:
        worked.append(threading.current_thread())
        return "done"

    tasks.run(work, lambda result: heard.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG_MS)
    assert heard == [("done", threading.main_thread())]
    assert worked[0] is not threading.main_thread()


def test_a_foreseen_failure_goes_to_its_caller(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[PosError] = []
    unheard: list[PosError] = []
    tasks.failure_unhandled.connect(unheard.append)
    error = JournalFailed(Cause.DISK)
    tasks.run(partial(fail, error), not_expected, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG_MS)
    assert heard == [error]
    assert unheard == []


def test_a_failure_nobody_asked_for_is_told_to_all(tasks: Tasks, qtbot: QtBot) -> None:
    error = JournalFailed(Cause.DISK)
    with qtbot.waitSignal(tasks.failure_unhandled, timeout=LONG_MS) as told:
        tasks.run(partial(fail, error), not_expected)
    assert told.args == [error]


@pytest.mark.parametrize("listened", [True, False])
def test_a_bug_is_reported_and_the_task_fails(tasks: Tasks, qtbot: QtBot, listened: bool) -> None:
    failures: list[PosError] = []
    bug = ZeroDivisionError("a mistake of ours")
    tasks.failure_unhandled.connect(failures.append)
    with qtbot.waitSignal(tasks.bug_found, timeout=LONG_MS) as told:
        tasks.run(partial(fail, bug), not_expected, failures.append if listened else None)
    assert told.args == [bug]
    qtbot.waitUntil(lambda: bool(failures), timeout=LONG_MS)
    assert [failure.cause for failure in failures] == [Cause.BUG]


def test_two_thousand_results_and_none_is_lost(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[int] = []
    for number in range(2000):
        lane = Lane.CLERK if number % 3 else Lane.POLLER
        tasks.run(partial(int, number), heard.append, lane=lane)
    qtbot.waitUntil(lambda: len(heard) >= 2000, timeout=LONG_MS)
    assert sorted(heard) == list(range(2000))


def test_hanging_checks_do_not_hold_up_a_sale(tasks: Tasks, qtbot: QtBot) -> None:
    door = threading.Event()
    late: list[str] = []
    sold: list[str] = []
    for _ in range(50):
        tasks.run(partial(held, door), late.append, lane=Lane.POLLER)
    tasks.run(lambda: "sold", sold.append)
    qtbot.waitUntil(lambda: sold == ["sold"], timeout=LONG_MS)
    assert late == []
    door.set()
    qtbot.waitUntil(lambda: len(late) == 50, timeout=LONG_MS)


@pytest.mark.parametrize(("lane", "workers"), [(Lane.CLERK, 4), (Lane.POLLER, 2), (Lane.KEEPER, 1)])
def test_a_lane_has_so_many_workers(tasks: Tasks, qtbot: QtBot, lane: Lane, workers: int) -> None:
    together = threading.Barrier(workers + 1)
    heard: list[int] = []
    for _ in range(workers):
        tasks.run(lambda: together.wait(WAIT), heard.append, lane=lane)
    together.wait(WAIT)  # all of them are at work at the same time
    qtbot.waitUntil(lambda: len(heard) == workers, timeout=LONG_MS)


def test_closing_waits_for_what_runs_and_delivers_nothing(qtbot: QtBot) -> None:
    tasks = Tasks()
    door, begun = threading.Event(), threading.Event()
    ended: list[str] = []
    heard: list[object] = []

    def work() -> str:
        begun.set()
        result = held(door)
        ended.append(result)
        return result

    started: list[Callable[[], str]] = [work, *[lambda: "never"] * 20]
    for each in started:
        tasks.run(each, heard.append, heard.append, Lane.POLLER)
    tasks.run(work, heard.append)
    assert begun.wait(WAIT)
    threading.Timer(0.05, door.set).start()
    tasks.close()
    assert ended == ["done", "done"]
    tasks.run(lambda: "too late", heard.append)
    tasks.close()
    # Whatever was queued for this thread would be delivered before this.
    with Tasks() as others:
        last: list[str] = []
        others.run(lambda: "last", last.append)
        qtbot.waitUntil(lambda: last == ["last"], timeout=LONG_MS)
    assert heard == []
