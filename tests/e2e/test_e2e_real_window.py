"""The program on a real X server, and its tour of pictures."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageStat
from pytestqt.qtbot import QtBot

from pos_app.domain.settings import Environment
from pos_app.ui import tour
from pos_app.ui.main_window import MainWindow
from pos_app.ui.tasks import Tasks
from pos_app.ui.tour_clerk import Steps
from pos_app.ui.viewmodels.checkout import Checkout

SECONDS = 120
LOOKS = ("dark", "contrast", "nl", "de", "fr")
PICTURES = [
    "take",
    "customer-idle",
    "take-over-the-cap",
    "take-typed",
    "show",
    "opened",
    "part-paid",
    "paid",
    "handed-over",
    "cancel-asked",
    "cancelled",
    "another-brand",
    "customer-in-french",
    "next-customer",
    *(f"{face}-{look}" for look in LOOKS for face in ("take", "show")),
    "dont-know",
    "settings",
    "doctor",
]
"""All of the program's own, in their order; the phone's stand between them."""
PHONES = ["phone-payment-page", "phone-rest-due", "phone-thanks"]


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of this test's own, by its DISPLAY."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("no Xvfb on this machine")
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as number:
        shown = number.readline().strip()
    yield f":{shown}"
    process.terminate()
    process.wait()


def _tour(folder: Path, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "pos_app", "tour", str(folder)],
        env=kept | {"HOME": str(home)} | environment,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )


def _codes(folder: Path, name: str) -> list[str]:
    """The links that phones read off a picture."""
    with Image.open(_picture(folder, name)) as picture:
        return [found.text for found in zxingcpp.read_barcodes(picture.convert("RGB"))]


def _picture(folder: Path, name: str) -> Path:
    (path,) = folder.glob(f"[0-9][0-9]-{name}.png")
    return path


def _brightness(folder: Path, name: str) -> float:
    """Of a window as a whole: 0 is black, 255 is white."""
    with Image.open(_picture(folder, name)) as picture:
        (mean,) = ImageStat.Stat(picture.convert("L")).mean
    return mean


def _check_pictures(folder: Path) -> None:
    names = [path.stem[3:] for path in sorted(folder.iterdir())]
    assert [name for name in names if not name.startswith("phone-")] == PICTURES
    # Clerk and customer have the same code, and neither has one when there is nothing to pay.
    for both in ("show", "part-paid"):
        first, second = _codes(folder, both)
        assert first == second
        assert first.startswith("http://127.0.0.1:")
    for without in ("paid", "handed-over", "cancelled", "dont-know", "customer-idle", "take"):
        assert _codes(folder, without) == []
    # One order in every look and language.
    (other,) = _codes(folder, "another-brand")
    for look in LOOKS:
        assert _codes(folder, f"show-{look}") == [other]
    assert _codes(folder, "customer-in-french") == [other]
    bright, dark, contrast = (
        _brightness(folder, name) for name in ("take-nl", "take-dark", "take-contrast")
    )
    assert bright > 200 > 60 > dark > contrast
    taken = [_picture(folder, f"take-{language}").read_bytes() for language in ("nl", "de", "fr")]
    assert len(set(taken)) == 3


@pytest.mark.xserver
def test_a_sale_in_a_real_window(display: str, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    done = _tour(pictures, tmp_path, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    assert (done.returncode, done.stderr) == (0, "")
    _check_pictures(pictures)


@pytest.mark.browser
def test_the_tour_without_a_screen_has_the_phone_too(tmp_path: Path) -> None:
    if shutil.which("chromium") is None:
        pytest.skip("no chromium on this machine")
    pictures = tmp_path / "pictures"
    done = _tour(pictures, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    _check_pictures(pictures)
    assert [path.stem[3:] for path in sorted(pictures.glob("*-phone-*.png"))] == PHONES


def test_a_tour_that_waits_in_vain_says_where_it_stopped(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(tour, "_PATIENCE", 100)
    with _tour_of_a_closed_shop(qtbot, tmp_path) as guide, qtbot.waitSignal(guide.finished) as end:
        guide.start()
    assert end.args == [1]
    assert capsys.readouterr().err.startswith("The tour stopped after picture 0.")


def test_a_tour_with_a_bug_is_no_success(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_tour: tour.Tour) -> Steps:
        yield from ()
        raise KeyError

    monkeypatch.setattr(tour.Tour, "_tour", broken)
    with (
        qtbot.captureExceptions() as bugs,
        _tour_of_a_closed_shop(qtbot, tmp_path) as guide,
        qtbot.waitSignal(guide.finished) as end,
    ):
        guide.start()
    assert end.args == [1]
    assert [kind for kind, _, _ in bugs] == [KeyError]


def test_the_pictures_in_the_readme_are_the_tours() -> None:
    root = Path(tour.__file__).parents[2]
    named = re.findall(r"\]\((docs/pictures/[^)]+)\)", (root / "README.md").read_text("utf-8"))
    assert {Path(one).stem[3:] for one in named} <= {*PICTURES, *PHONES}
    assert [one for one in named if not (root / one).is_file()] == []
    kept = sorted(path.stem[3:] for path in (root / "docs" / "pictures").iterdir())
    assert kept == sorted([*PICTURES, *PHONES])


@contextmanager
def _tour_of_a_closed_shop(qtbot: QtBot, folder: Path) -> Iterator[tour.Tour]:
    """It never comes to sell."""
    with Tasks() as tasks:
        window = MainWindow(Checkout(tasks), tour.SETTINGS, Environment.SANDBOX)
        qtbot.addWidget(window)
        yield tour.Tour(window, lambda: None, tasks, folder)
