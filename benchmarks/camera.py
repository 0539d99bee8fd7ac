"""Figures 5: what two scanners read of our screens through a simulated phone's camera.

Beside each window stands an ideal bitmap: the same code, as large and in the same place, alone on
a white screen. A border of one module on a dark screen, as many programs draw it, is in the notes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import mean

from benchmarks.camera_reading import Judged, Read, Sitting, judge
from benchmarks.camera_windows import SCREENS, THEMES
from benchmarks.children import Child
from benchmarks.table import Figure, Side

ZXING_AT_LEAST = 98.0
"""Percent of all frames."""
OPENCV_AT_LEAST = 0.98
"""Of what OpenCV reads from the ideal bitmap: it is a weak reader of any code."""
_PROCESSES = 2


def measure(folder: Path) -> list[Figure]:
    """Three lines a window: zxing beside its limit, then both scanners beside the ideal bitmap."""
    sittings = _sit(folder)
    with ProcessPoolExecutor(_PROCESSES, get_context("spawn")) as processes:
        judged = list(processes.map(judge, sittings))
    windows = dict.fromkeys(sitting.window for sitting in sittings)
    return [
        figure
        for window in windows
        for figure in _figures(window, [one for one in judged if one.sitting.window == window])
    ]


def _sit(folder: Path) -> list[Sitting]:
    """Every window on every screen; each theme and each scaling is a run of the program."""
    pictures: dict[tuple[str, int], list[Path]] = {}
    places: dict[tuple[str, int], tuple[float, float, int]] = {}
    for theme in THEMES:
        for scaling in sorted({screen.scaling for screen in SCREENS}):
            profile = folder / f"camera-{theme}-{scaling}"
            profile.mkdir()
            with Child("camera_windows", profile, theme, str(scaling), str(profile)) as child:
                for _ in range(int(child.heard("pictures")[0])):
                    window, width, name, x, y, pixels = child.heard("picture")
                    pictures.setdefault((window, int(width)), []).append(profile / name)
                    places[window, int(width)] = float(x), float(y), int(pixels)
    screens = {screen.width: screen for screen in SCREENS}
    return [
        Sitting(window, screens[width], (x, y), pixels, tuple(pictures[window, width]))
        for (window, width), (x, y, pixels) in sorted(places.items())
    ]


def _figures(window: str, judged: Sequence[Judged]) -> Iterable[Figure]:
    ours = _mean([read for one in judged for read in one.ours])
    ideal = _mean([one.ideal for one in judged])
    narrow = _mean([one.narrow for one in judged])
    notes = {
        name: (f"a border of one module on a dark screen: {percent:.1f} %",)
        for name, percent in (("zxing", narrow.zxing), ("OpenCV", narrow.opencv))
    }
    yield Figure(
        f"the {window}'s code in a phone: zxing",
        Side([ours.zxing], "%"),
        Side([ZXING_AT_LEAST], "%"),
        "of all frames, the limit",
        at_least=1.0,
        notes=[_note(one) for one in judged],
    )
    yield Figure(
        f"the {window}'s code in a phone: zxing",
        Side([ours.zxing], "%"),
        Side([ideal.zxing], "%"),
        "ideal bitmap, as large",
        at_least=1.0,
        notes=notes["zxing"],
    )
    yield Figure(
        f"the {window}'s code in a phone: OpenCV",
        Side([ours.opencv], "%"),
        Side([ideal.opencv], "%"),
        "ideal bitmap, as large",
        at_least=OPENCV_AT_LEAST,
        notes=notes["OpenCV"],
    )


def _mean(reads: Sequence[Read]) -> Read:
    return Read(mean(read.zxing for read in reads), mean(read.opencv for read in reads))


def _note(judged: Judged) -> str:
    sitting, screen = judged.sitting, judged.sitting.screen
    columns = [*zip(THEMES, judged.ours, strict=True), ("ideal", judged.ideal)]
    read = ", ".join(f"{name} {one.zxing:.0f}/{one.opencv:.0f}" for name, one in columns)
    return (
        f"{screen.width}x{screen.height}, {screen.inches} inches: {sitting.module_pixels} pixels"
        f" a module, {sitting.code_mm:.0f} mm; zxing/OpenCV in %: {read}"
    )
