"""`python -m benchmarks`: every figure, one table."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from benchmarks import camera, cold_start, enter_to_qr, event_loop, memory
from benchmarks.children import ROOT
from benchmarks.table import text

_ALL = {
    "cold_start": cold_start.measure,
    "memory": memory.measure,
    "enter_to_qr": enter_to_qr.measure,
    "event_loop": event_loop.measure,
    "camera": camera.measure,
}


def main() -> int:
    """Measure all, or those that are named, and print them. Returns the exit code."""
    chosen = sys.argv[1:] or list(_ALL)
    figures = []
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "build") as folder:
        for name in chosen:
            print(f"measuring {name} …", file=sys.stderr, flush=True)
            figures += _ALL[name](Path(folder))
    print(text(figures))
    if hasattr(os, "getloadavg"):
        print(f"load of the machine: {os.getloadavg()[1]:.1f} over 5 min, {os.cpu_count()} cores")
    return 0


if __name__ == "__main__":
    sys.exit(main())
