"""Figure 3: from Enter to a painted QR code, the sandbox on loopback and everything warm.

Ours includes two durable commits, before the POST and after it; the peer keeps nothing.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.children import Child
from benchmarks.table import Figure, Side
from pos_app.sandbox.server import DEFAULT_API_KEY

_RUNS, _WARM_UP = 160, 8
AT_MOST = 1.0


def measure(folder: Path) -> list[Figure]:
    """Ours and the SDK's, turn by turn on the same sandbox, in milliseconds."""
    ours: list[float] = []
    theirs: list[float] = []
    with Child("till_window", folder / "warm", "stay") as till:
        till.heard("open")
        till.say("sale")
        link = urlsplit(till.heard("drawn")[1])
        origin = f"{link.scheme}://{link.netloc}"
        with Child("sdk_peer", folder, origin, DEFAULT_API_KEY) as peer:
            peer.heard("open")
            for run in range(_WARM_UP + _RUNS):
                for child, times in ((till, ours), (peer, theirs)):
                    child.say("sale")
                    taken = float(child.heard("drawn")[0])
                    if run >= _WARM_UP:
                        times.append(taken)
    return [
        Figure(
            "Enter to a painted QR code",
            Side(ours, "ms"),
            Side(theirs, "ms"),
            "official SDK and qrcode.make",
            AT_MOST,
            ("ours checks the form, commits twice to the disk, paints; the peer keeps no record",),
        )
    ]
