"""The program on a real X server, and its tour of pictures."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

SECONDS = 120


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


def _check_pictures(folder: Path) -> None:
    names = [path.name for path in sorted(folder.iterdir())]
    for step in ("ready", "order-typed", "qr-code", "opened", "part-paid", "paid", "cancelled"):
        assert any(name.endswith(f"-{step}.png") for name in names), names
    (shows_code,) = folder.glob("*-qr-code.png")
    (paid,) = (path for path in folder.glob("*-paid.png") if "part" not in path.name)
    with Image.open(shows_code) as picture:
        assert zxingcpp.read_barcodes(picture)[0].text.startswith("http://127.0.0.1:")
    with Image.open(paid) as picture:
        assert zxingcpp.read_barcodes(picture) == []


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
    assert done.returncode == 0, done.stderr
    _check_pictures(pictures)
    assert len(list(pictures.glob("*-phone-*.png"))) == 3
