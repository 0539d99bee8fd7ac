"""Figure 1: from starting a fresh process to a painted form that takes keys."""

from __future__ import annotations

from pathlib import Path

from benchmarks.children import Child
from benchmarks.table import Figure, Side

_RUNS, _WARM_UP = 31, 2
AT_MOST = 1.7


def measure(folder: Path) -> list[Figure]:
    """Ours and the bare window's, turn by turn, in milliseconds."""
    ours: list[float] = []
    bare: list[float] = []
    for run in range(_WARM_UP + _RUNS):
        for module, times in (("till_window", ours), ("bare_window", bare)):
            taken = _first_paint(module, folder / "start")
            if run >= _WARM_UP:
                times.append(taken)
    return [
        Figure(
            "cold start to a typeable form",
            Side(ours, "ms"),
            Side(bare, "ms"),
            "bare window, one label",
            AT_MOST,
        )
    ]


def _first_paint(module: str, folder: Path) -> float:
    """Milliseconds. The monotonic clock is the system's: child and parent read the same one."""
    with Child(module, folder) as child:
        return (int(child.heard("painted")[0]) - child.started_ns) / 1e6
