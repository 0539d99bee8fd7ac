"""Figure 2: resident memory once a first sale is paid, the sandbox's own process apart."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median

import psutil

from benchmarks.children import Child
from benchmarks.customer import pay
from benchmarks.table import Figure, Side

_RUNS = 3
_SETTLE_SECONDS = 0.5
AT_MOST = 2.6
_MIB = 1024 * 1024


def measure(folder: Path) -> list[Figure]:
    """Ours and the bare window's, turn by turn, in MiB of RSS; USS in the note."""
    ours: list[float] = []
    bare: list[float] = []
    ours_alone: list[float] = []
    bare_alone: list[float] = []
    for run in range(_RUNS):
        with Child("till_window", folder / f"first-sale-{run}", "stay") as till:
            till.heard("open")
            till.say("sale")
            pay(till.heard("drawn")[1])
            till.heard("paid")
            _weigh(till, ours, ours_alone)
        with Child("bare_window", folder) as window:
            window.heard("painted")
            _weigh(window, bare, bare_alone)
    return [
        Figure(
            "resident memory after a first sale",
            Side(ours, "MiB"),
            Side(bare, "MiB"),
            "bare window, one label",
            AT_MOST,
            (
                f"of it shared with no other process (USS): {median(ours_alone):.1f} MiB,"
                f" the bare window {median(bare_alone):.1f} MiB",
            ),
        )
    ]


def _weigh(child: Child, resident: list[float], alone: list[float]) -> None:
    time.sleep(_SETTLE_SECONDS)
    weight = psutil.Process(child.pid).memory_full_info()
    resident.append(weight.rss / _MIB)
    alone.append(weight.uss / _MIB)
