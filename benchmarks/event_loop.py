"""Figure 4: pauses of the event loop while the API hangs, fifty orders are due and a clerk types.

Also shown: a new sale during the hang, beside one before it. The API takes orders all the time;
what hangs are the checks, so that the sale can only be late because of them.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.busy_till import OPEN_ORDERS
from benchmarks.children import Child
from benchmarks.table import Figure, Side

HANG_SECONDS = 10.0
_AFTER_SECONDS = 2.0
"""Watched on: what waited comes back all at once."""
_SALES = 5
_FRAME = 16.0
"""Milliseconds a screen of 60 Hz shows one picture, rounded down."""
_NEVER = 50.0
"""Milliseconds after which a key press feels late."""
_BUDGETS = (("one a second", 1.0), ("unthrottled", 0.0))
"""Seconds between the starts of two checks: the program's own, and none at all as the worst."""


class _Run(NamedTuple):
    """Milliseconds, as `Pauses.summary` has them, and the sales' times from Enter to QR."""

    usual: float
    longest: float
    idle_usual: float
    idle_longest: float
    before: list[float]
    during: list[float]


def measure(folder: Path) -> list[Figure]:
    """For each budget: what 99 of 100 events wait, and the longest pause, beside their limits."""
    figures: list[Figure] = []
    for name, budget in _BUDGETS:
        run = _run(folder / f"hang-{budget}", budget)
        machine = "a process with an empty event loop at the same time: {:.1f} ms"
        figures += [
            Figure(
                f"API hangs, {OPEN_ORDERS} checks {name}: 99 % of waits",
                Side([run.usual], "ms"),
                Side([_FRAME], "ms"),
                "one frame",
                1.0,
                (machine.format(run.idle_usual),),
            ),
            Figure(
                f"API hangs, {OPEN_ORDERS} checks {name}: longest pause",
                Side([run.longest], "ms"),
                Side([_NEVER], "ms"),
                "limit",
                1.0,
                (
                    machine.format(run.idle_longest),
                    f"a sale meanwhile: {Side(run.during, 'ms')}, before: {Side(run.before, 'ms')}",
                ),
            ),
        ]
    return figures


def _run(folder: Path, budget: float) -> _Run:
    with (
        Child("hanging_api", folder) as api,
        Child("busy_till", folder, api.heard("open")[0], str(folder), str(budget), "stay") as till,
        Child("idle_loop", folder) as idle,
    ):
        till.heard("open")
        idle.heard("open")
        before = [_sale(till) for _ in range(_SALES)]
        api.say(str(HANG_SECONDS))
        api.heard("hanging")
        began = time.monotonic()
        till.say("watch")
        idle.say("watch")
        time.sleep(HANG_SECONDS / 4)  # both threads of the poller wait for an answer by now
        during = []
        for _ in range(_SALES):
            during.append(_sale(till))
            time.sleep(HANG_SECONDS / 20)
        assert time.monotonic() < began + HANG_SECONDS, "a sale took longer than the API hung"
        time.sleep(began + HANG_SECONDS + _AFTER_SECONDS - time.monotonic())
        till.say("stop")
        idle.say("stop")
        usual, longest, _ = map(float, till.heard("pauses"))
        idle_usual, idle_longest, _ = map(float, idle.heard("pauses"))
    return _Run(usual, longest, idle_usual, idle_longest, before[1:], during)


def _sale(till: Child) -> float:
    till.say("sale")
    return float(till.heard("drawn")[0])
