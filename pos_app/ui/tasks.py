"""Work off the GUI thread: lanes of worker threads, one queued hop back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pos_app.domain.errors import Cause, PosError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Result = TypeVar("Result")
Done = Callable[[Result], None]
Failed = Callable[[PosError], None]


class Lane(Enum):
    """Which threads do a piece of work. The value is how many there are."""

    SALE = ("sale", 2)
    """What a customer waits for: the next code. Nothing that hangs elsewhere holds it up."""
    CLERK = ("clerk", 4)
    """What the clerk waits for: cancel, look at an order, open the till."""
    POLLER = ("poller", 2)
    """Checks of open orders. Fifty of them against a hanging server never hold up a sale."""
    HOUSE = ("house", 1)
    """Copies, and comparing with MultiSafepay's list: takes its time, and nobody waits."""
    KEEPER = ("keeper", 1)
    """The clerk's choices, written one after the other: the last one is what stays."""
    DOCTOR = ("doctor", 2)
    """A look at the whole machine, which may take half a minute; the log is read beside it."""


class Tasks(QObject):
    """Runs work in a lane and hands its result to a callback on the GUI thread.

    A foreseen failure goes to the task's `failed`, or where there is none to `failure_unhandled`.
    Anything else is a bug: `bug_found` gets the exception, and the task fails with Cause.BUG, so
    that nothing waits for it.
    """

    failure_unhandled = Signal(object)
    bug_found = Signal(object)
    _finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._closed = threading.Event()
        # Connected before any work can end, explicitly queued: a done-callback may run in the
        # worker thread before the submitting call has returned.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        done: Done[Result],
        failed: Failed | None = None,
        lane: Lane = Lane.CLERK,
    ) -> None:
        """Call `work` in a worker thread, then `done(result)` or `failed(error)` in this one."""
        if self._closed.is_set():
            return
        future = self._lane(lane).submit(work)
        future.add_done_callback(lambda ended: self._hand_over((done, failed, ended)))

    def close(self) -> None:
        """Let nothing more start or be delivered, and wait for what runs (bounded by deadlines)."""
        self._closed.set()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._lanes.clear()

    def __enter__(self) -> Tasks:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _lane(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._lanes:
            from concurrent.futures import ThreadPoolExecutor

            name, workers = lane.value
            self._lanes[lane] = ThreadPoolExecutor(workers, thread_name_prefix=name)
        return self._lanes[lane]

    def _hand_over(self, ended: tuple[Done[Any], Failed | None, Future[Any]]) -> None:
        if not self._closed.is_set():
            self._finished.emit(ended)

    @Slot(object)
    def _deliver(self, ended: tuple[Done[Any], Failed | None, Future[Any]]) -> None:
        done, failed, future = ended
        if self._closed.is_set() or future.cancelled():
            return
        error = future.exception()
        if error is None:
            done(future.result())
            return
        if not isinstance(error, PosError):
            self.bug_found.emit(error)
            error = PosError(Cause.BUG)
        if failed is not None:
            failed(error)
        else:
            self.failure_unhandled.emit(error)
