"""Asks for every open order when it is due, the one on screen first, never too many at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from pos_app.domain.errors import PosError
from pos_app.domain.payments import Payment
from pos_app.ui.tasks import Lane, Tasks

MAX_IN_FLIGHT = 2
BUDGET_SECONDS = 1.0
"""At most one check a second, whatever the number of open orders."""
_LATE = 30_000
"""Milliseconds. The timer looks again at least this often: the wall clock may jump."""


class Poller(QObject):
    """A heap of due times and one timer. Starts checks; knows nothing of how they are done.

    `refresh(order_id, focused)` runs on the poller's lane; `learnt` gets its payment on the GUI
    thread. An order has at most one check in flight.
    """

    def __init__(
        self,
        tasks: Tasks,
        refresh: Callable[[str, bool], Payment],
        learnt: Callable[[Payment], None],
        now: Callable[[], datetime],
        *,
        budget: float = BUDGET_SECONDS,
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._refresh = refresh
        self._learnt = learnt
        self._now = now
        self._budget = budget
        self._due: dict[str, float] = {}
        self._in_flight: set[str] = set()
        self._focused = ""
        self._stopped = False
        self._last_start = -budget
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer)

    def watch(self, payment: Payment) -> None:
        """Take the payment's own time of its next check; forget it where there is none."""
        due = payment.next_check_at
        if due is None:
            self._due.pop(payment.order_id, None)
        else:
            wait = (due - self._now()).total_seconds()
            self._due[payment.order_id] = time.monotonic() + wait
        self._arm()

    def focus(self, order_id: str) -> None:
        """Put an order first ("" for none) and ask for it now, if it is watched at all."""
        self._focused = order_id
        if order_id in self._due:
            self.check_now(order_id)

    def check_now(self, order_id: str) -> None:
        """Ask for an order as soon as the budget allows, whether it is watched or not."""
        self._due[order_id] = time.monotonic()
        self._arm()

    def stop(self) -> None:
        """Start nothing more."""
        self._stopped = True
        self._timer.stop()

    @Slot()
    def _on_timer(self) -> None:
        order_id = self._next()
        if order_id is not None:
            self._last_start = time.monotonic()
            self._in_flight.add(order_id)
            del self._due[order_id]
            self._tasks.run(
                partial(self._refresh, order_id, order_id == self._focused),
                self._on_learnt,
                partial(self._on_failed, order_id),
                Lane.POLLER,
            )
        self._arm()

    def _next(self) -> str | None:
        now = time.monotonic()
        if len(self._in_flight) >= MAX_IN_FLIGHT or now < self._last_start + self._budget:
            return None
        waiting = [o for o, due in self._due.items() if due <= now and o not in self._in_flight]
        if self._focused in waiting:
            return self._focused
        return min(waiting, key=self._due.__getitem__, default=None)

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
        due = max(min(free), self._last_start + self._budget)
        wait = (due - time.monotonic()) * 1000
        self._timer.start(int(min(max(wait, 0.0), _LATE)) + 1)
