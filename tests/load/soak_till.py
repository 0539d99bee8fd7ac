"""The till of a soak: the whole program in a process of its own, and a clerk who never rests.

A process of its own, so that its memory, threads and files are the program's and nothing else's.
Run as `python soak_till.py <folder> <orders> <seconds a link lives>`. It says on standard output,
one JSON object a line, each link that it shows and, about a hundred times, what it weighs; it
takes "cancel <order number>" on standard input and closes its window when that ends.
"""

from __future__ import annotations

import json
import os
import sys
import time
from array import array
from pathlib import Path

import psutil
from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from pos_app.app import make_application
from pos_app.domain.money import major_text
from pos_app.domain.payments import OPEN, Payment, PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.launch import Launch
from pos_app.program import Program
from pos_app.ui.viewmodels.checkout import Stage

PACE, BUDGET = 0.2, 0.001
"""The request budget is lifted; gaps are a fifth of those at a counter."""
_MOST_OPEN = 60
"""A clerk waits while so many customers are busy: how fast those are is not what is measured."""
_SAMPLES = 100
_BRANDS = ("VVVGIFTCRD", "BOEKENBON", "FIETSENBON", "WIJNCADEAU")
_AMOUNTS = range(750, 4000, 35)
"""Cents: more than the small practice card holds, less than an open-loop card may pay."""


class Heartbeat(QObject):
    """How long an event of the clerk's would have waited at each moment, in whole milliseconds."""

    _INTERVAL = 5

    def __init__(self) -> None:
        super().__init__()
        # Of a fixed size: what measures memory must not grow itself.
        self._waits = array("Q", [0] * 10_000)
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(self._INTERVAL)

    def summary(self) -> tuple[int, int]:
        """Milliseconds: what 99 of 100 events wait at most, and the longest stall."""
        usual, left = len(self._waits) - 1, sum(self._waits) // 100
        while left >= self._waits[usual]:
            left -= self._waits[usual]
            usual -= 1
        return usual, max(wait for wait, count in enumerate(self._waits) if count)

    @Slot()
    def _on_beat(self) -> None:
        now = time.perf_counter()
        late = int((now - self._last) * 1000) - self._INTERVAL
        self._last = now
        self._waits[0] += self._INTERVAL
        # One long stall is one late beat, but holds up every event that falls into it.
        for wait in range(1, min(late, len(self._waits) - 1) + 1):
            self._waits[wait] += 1


class Clerk(QObject):
    """Takes one order after the other through the till's state, as the form would."""

    def __init__(self, program: Program, orders: int) -> None:
        super().__init__()
        self._program = program
        self._orders = orders
        self._taken = 0
        self._open: set[str] = set()
        self._waiting = False
        self._heartbeat = Heartbeat()
        self._process = psutil.Process()
        self._heard = b""
        program.checkout.order_id_changed.connect(
            self._on_ready,
            Qt.ConnectionType(
                Qt.ConnectionType.QueuedConnection.value
                | Qt.ConnectionType.SingleShotConnection.value
            ),
        )
        program.checkout.orders.payment_changed.connect(self._on_payment)
        # Queued: the window has seen it before the clerk goes on.
        program.checkout.stage_changed.connect(self._on_stage, Qt.ConnectionType.QueuedConnection)
        program.tasks.bug_found.connect(self._on_bug)
        program.tasks.failure_unhandled.connect(self._on_bug)
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ears.activated.connect(self._on_heard)

    @Slot()
    def _on_ready(self) -> None:
        self._take()

    def _take(self) -> None:
        draft = self._program.window.form.draft()._replace(
            gateway=_BRANDS[self._taken % len(_BRANDS)],
            amount=major_text(_AMOUNTS[self._taken % len(_AMOUNTS)], 2, ","),
        )
        self._program.checkout.pay(draft)

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        if stage is not Stage.SHOWN:
            return
        self._taken += 1
        if self._taken % max(1, self._orders // _SAMPLES) == 0:
            self._weigh()
        if self._taken < self._orders:
            self._waiting = True
            self._go_on()

    def _go_on(self) -> None:
        if self._waiting and len(self._open) < _MOST_OPEN:
            self._waiting = False
            self._program.checkout.new_order()
            self._take()

    @Slot(object)
    def _on_payment(self, payment: Payment) -> None:
        if payment.state is PaymentState.WAITING and payment.checked_at is None:
            self._open.add(payment.order_id)
            _say(order_id=payment.order_id, link=payment.payment_url)
        elif payment.state not in OPEN:
            self._open.discard(payment.order_id)
            self._go_on()

    @Slot(object)
    def _on_bug(self, _error: BaseException) -> None:
        QApplication.exit(1)

    def _weigh(self) -> None:
        _say(
            taken=self._taken,
            # Not what is unshared: that changes with whatever else this machine runs.
            resident=self._process.memory_info().rss,
            threads=self._process.num_threads(),
            files=self._process.num_fds(),
        )

    @Slot()
    def _on_heard(self) -> None:
        piece = os.read(sys.stdin.fileno(), 4096)
        if not piece:
            self._ears.setEnabled(False)
            self._weigh()
            usual, longest = self._heartbeat.summary()
            _say(stall=usual, longest_stall=longest)
            self._program.window.leave()
            return
        *commands, self._heard = (self._heard + piece).split(b"\n")
        for command in commands:
            self._program.checkout.cancel(command.decode().removeprefix("cancel "))


def _say(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def main() -> None:
    folder, orders, seconds = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    app = make_application()
    settings = Settings(seconds_active=seconds, sound_volume=0)
    launch = Launch(Environment.SANDBOX, settings, folder, pace=PACE, budget=BUDGET)
    with Program(launch) as program:
        clerk = Clerk(program, orders)
        program.window.show()
        ended = app.exec()
        del clerk
    sys.exit(ended)


if __name__ == "__main__":
    main()
