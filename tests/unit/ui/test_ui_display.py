"""A start without a screen ends with one sentence, not with Qt's abort."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.ui import display
from pos_app.ui.display import Missing

DEAD_DISPLAY = ":97"


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment without any screen, and with folders of its own."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    folders = {name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME")}
    return kept | folders


@pytest.fixture
def x_server() -> Iterator[str]:
    """Something that listens where an X server would; its DISPLAY."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        for number in range(4100, 4200):
            try:
                listener.bind(f"\0/tmp/.X11-unix/X{number}")
            except OSError:
                continue
            break
        listener.listen()
        yield f":{number}"


@pytest.fixture
def tcp_server() -> Iterator[str]:
    """An X server on a TCP port, as ssh -X forwards it."""
    with socket.socket() as listener:
        for number in range(4100, 4200):
            try:
                listener.bind(("127.0.0.1", 6000 + number))
            except OSError:
                continue
            break
        listener.listen()
        yield f"127.0.0.1:{number}.0"


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ":"},
        {"DISPLAY": ":x"},
        {"DISPLAY": DEAD_DISPLAY},
        {"DISPLAY": "unix:97.0"},
        {"DISPLAY": "127.0.0.1:97"},
        {"DISPLAY": "no-such-host.invalid:0"},
        {"WAYLAND_DISPLAY": "wayland-97"},
        {"WAYLAND_DISPLAY": "wayland-97", "XDG_RUNTIME_DIR": "/nonexistent"},
        {"DISPLAY": DEAD_DISPLAY, "QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland"},
        {"QT_QPA_PLATFORM": "wayland-egl;xcb"},
    ],
    ids=lambda environ: " ".join(f"{name}={value}" for name, value in environ.items()) or "empty",
)
def test_no_screen(environ: dict[str, str]) -> None:
    assert display.missing(environ) is Missing.SCREEN


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc", "offscreen:size=800x600"])
def test_platforms_that_need_no_screen(platform: str) -> None:
    assert display.missing({"QT_QPA_PLATFORM": platform}) is None


def test_an_x_server_that_answers_is_a_screen(x_server: str) -> None:
    for name in (x_server, f"{x_server}.0", f"unix{x_server}"):
        assert display.missing({"DISPLAY": name}) is not Missing.SCREEN


def test_an_x_server_behind_a_tcp_port(tcp_server: str) -> None:
    assert display.missing({"DISPLAY": tcp_server}) is not Missing.SCREEN


def test_x_is_no_screen_for_wayland(x_server: str) -> None:
    chosen = {"DISPLAY": x_server, "QT_QPA_PLATFORM": "wayland"}
    assert display.missing(chosen) is Missing.SCREEN


@pytest.mark.parametrize("absolute", [True, False])
def test_a_wayland_compositor_that_answers_is_a_screen(tmp_path: Path, absolute: bool) -> None:
    # The paths of sockets are short: below the system's own folder for them.
    path = tmp_path / "w"
    if len(str(path)) > 100:
        pytest.skip("this machine's folder for tests has too long a name for a socket")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.bind(str(path))
        listener.listen()
        environ = {"WAYLAND_DISPLAY": str(path) if absolute else "w"}
        if not absolute:
            environ["XDG_RUNTIME_DIR"] = str(tmp_path)
        assert display.missing(environ) is None
        assert display.missing(environ | {"QT_QPA_PLATFORM": "xcb"}) is Missing.SCREEN


def test_the_sentences_say_what_to_do() -> None:
    screen, libraries = (display.sentence(what) for what in Missing)
    assert "make tour" in screen
    assert "apt install" in libraries
    assert "dnf install" in libraries
    assert "\n" not in screen + libraries


@pytest.mark.parametrize("dead", [None, DEAD_DISPLAY])
@pytest.mark.parametrize("arguments", [["--demo"], []])
def test_the_program_ends_with_one_sentence(
    bare: dict[str, str], tmp_path: Path, dead: str | None, arguments: list[str]
) -> None:
    if dead is not None:
        bare["DISPLAY"] = dead
    ended = subprocess.run(
        [sys.executable, "-m", "pos_app", *arguments],
        env=bare,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr == display.sentence(Missing.SCREEN) + "\n"
    assert "make tour" in ended.stderr
    assert list(tmp_path.iterdir()) == []  # nothing was made on the way


def test_missing_system_libraries_are_named(bare: dict[str, str], tmp_path: Path) -> None:
    # What PySide6 does on a bare Linux: its modules are there and can't be loaded.
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text("")
    (broken / "QtGui.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object')")
    ended = subprocess.run(
        [sys.executable, "-m", "pos_app", "--demo"],
        env=bare | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 2
    assert "apt install libegl1" in ended.stderr
    assert "dnf install mesa-libEGL" in ended.stderr
    assert "Traceback" not in ended.stderr
