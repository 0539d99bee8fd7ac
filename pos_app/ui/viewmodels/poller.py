"""Asks for every open order when it is due, the one on screen first, never too many at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from pos_app.domain.errors import PosError
from pos_app.domain.payments import Payment
from pos_app.domain.settings import REQUEST_BUDGET
from pos_app.ui.tasks import Lane, Tasks

MAX_IN_FLIGHT = 2
_LATE = 30_000
"""Milliseconds. The timer looks again at least this often: the wall clock may jump."""


CLOCK_JUMP = 30.0
"""Seconds by which the wall clock and the monotonic one may drift apart unnoticed."""


class Refresh(Protocol):
    """Asks for one order. `focused`: it is on screen; `insist`: somebody just asked for it."""

    def __call__(self, order_id: str, *, focused: bool, insist: bool) -> Payment: ...


class Poller(QObject):
    """A heap of due times and one timer. Starts checks; knows nothing of how they are done.

    `refresh` runs on the poller's lane; `learnt` gets its payment on the GUI thread. An order
    has at most one check in flight.
    """

    def __init__(
        self,
        tasks: Tasks,
        refresh: Refresh,
        learnt: Callable[[Payment], None],
        now: Callable[[], datetime],
        *,
        asked: Callable[[], int],
        budget: float = REQUEST_BUDGET,
    ) -> None:
        """`asked` counts this till's requests but new orders; each is given `budget` seconds."""
        super().__init__()
        self._tasks = tasks
        self._refresh = refresh
        self._learnt = learnt
        self._now = now
        self._budget = budget
        self._due: dict[str, float] = {}
        self._planned: dict[str, datetime] = {}
        """The same by the wall clock, for when that one jumps or the machine has slept."""
        self._clocks = now(), time.monotonic()
        self._insisted: set[str] = set()
        self._in_flight: set[str] = set()
        self._focused = ""
        self._stopped = False
        self._asked = asked
        self._last_start, self._asked_before = -budget, asked()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer)

    def watch(self, payment: Payment) -> None:
        """Take the payment's own time of its next check; forget it where there is none."""
        due = payment.next_check_at
        if due is None:
            self._due.pop(payment.order_id, None)
            self._planned.pop(payment.order_id, None)
        else:
            wait = (due - self._now()).total_seconds()
            self._due[payment.order_id] = time.monotonic() + wait
            self._planned[payment.order_id] = due
        self._arm()

    def focus(self, order_id: str) -> None:
        """Put an order first ("" for none) and ask for it now, if it is watched at all."""
        self._focused = order_id
        self.hasten(order_id)

    def hasten(self, order_id: str) -> None:
        """Ask for an order as soon as the budget allows, if it is watched at all."""
        if order_id in self._due:
            self._due[order_id] = time.monotonic()
            self._arm()

    def check_now(self, order_id: str) -> None:
        """As `hasten`, for somebody who waits: watched or not, and even while the line is down."""
        self._due[order_id] = time.monotonic()
        self._insisted.add(order_id)
        self._arm()

    def set_budget(self, seconds: float) -> None:
        """Leave so much time between two checks from now on."""
        self._budget = seconds
        self._arm()

    def stop(self) -> None:
        """Start nothing more."""
        self._stopped = True
        self._timer.stop()

    @Slot()
    def _on_timer(self) -> None:
        self._mind_the_clock()
        order_id = self._next()
        if order_id is not None:
            self._last_start, self._asked_before = time.monotonic(), self._asked()
            self._in_flight.add(order_id)
            del self._due[order_id]
            insist = order_id in self._insisted
            self._insisted.discard(order_id)
            focused = order_id == self._focused
            self._tasks.run(
                partial(self._refresh, order_id, focused=focused, insist=insist),
                self._on_learnt,
                partial(self._on_failed, order_id),
                Lane.POLLER,
            )
        self._arm()

    def _mind_the_clock(self) -> None:
        """After a jump of the wall clock, or a sleep, what is due by it is due now."""
        wall, steady = self._now(), time.monotonic()
        before, self._clocks = self._clocks, (wall, steady)
        drift = (wall - before[0]).total_seconds() - (steady - before[1])
        if abs(drift) <= CLOCK_JUMP:
            return
        for order_id, due in self._due.items():
            planned = self._planned.get(order_id, wall)
            self._due[order_id] = min(due, steady + (planned - wall).total_seconds())
        self.hasten(self._focused)

    def _free_at(self) -> float:
        """When the budget allows the next check: one may have taken several requests."""
        spent = self._asked() - self._asked_before
        return self._last_start + self._budget * max(1, spent)

    def _next(self) -> str | None:
        now = time.monotonic()
        if len(self._in_flight) >= MAX_IN_FLIGHT or now < self._free_at():
            return None
        waiting = [o for o, due in self._due.items() if due <= now and o not in self._in_flight]
        if self._focused in waiting:
            return self._focused
        if self._turn(now) > now:
            return None
        return min(waiting, key=self._due.__getitem__, default=None)

    def _turn(self, moment: float) -> float:
        """When the next check may start: a turn just before the focused order's is left to it.

        Else that one would wait a whole turn more, whenever another had started just before.
        """
        due = self._due.get(self._focused)
        if due is None or self._focused in self._in_flight:
            return moment
        return due if moment < due <= moment + self._budget / 2 else moment

    def _on_learnt(self, payment: Payment) -> None:
        self._in_flight.discard(payment.order_id)
        self.watch(payment)
        self._learnt(payment)

    def _on_failed(self, order_id: str, _error: PosError) -> None:
        # The journal could not keep the answer: ask again later, the answer will be the same.
        self._in_flight.discard(order_id)
        self._due[order_id] = time.monotonic() + max(self._budget, 1.0) * 5
        self._arm()

    def _arm(self) -> None:
        free = [due for order, due in self._due.items() if order not in self._in_flight]
        if self._stopped or not free or len(self._in_flight) >= MAX_IN_FLIGHT:
            self._timer.stop()
            return
        now = time.monotonic()
        due = self._turn(max(min(free), self._free_at(), now))
        wait = (due - now) * 1000
        self._timer.start(int(min(max(wait, 0.0), _LATE)) + 1)
