"""Whether there is a screen to open on. Asked before Qt, which aborts where there is none."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path


class Missing(StrEnum):
    """What a window needs and this machine has not."""

    SCREEN = "screen"
    LIBRARIES = "libraries"


_SCREEN_SENTENCE = (
    "There is no screen to open a window on; `make tour` (pos-app tour DIR) draws the program "
    "into pictures instead."
)
_LIBRARIES_SENTENCE = (
    "Qt's system libraries are missing. Debian/Ubuntu: apt install libegl1 libgl1 libxkbcommon0 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 "
    "libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libfontconfig1 libdbus-1-3. Fedora: dnf install "
    "mesa-libEGL mesa-libGL libxkbcommon libxkbcommon-x11 xcb-util-cursor xcb-util-wm "
    "xcb-util-keysyms xcb-util-image xcb-util-renderutil fontconfig dbus-libs."
)


def sentence(what: Missing) -> str:
    """What to tell the person who started the program. Not translated: Qt is not there yet."""
    return _SCREEN_SENTENCE if what is Missing.SCREEN else _LIBRARIES_SENTENCE


def missing(environ: Mapping[str, str] = os.environ) -> Missing | None:
    """What stands in the way of a window here; None if nothing does."""
    if not _screen_there(environ):
        return Missing.SCREEN
    if not _libraries_there(environ):
        return Missing.LIBRARIES
    return None


def _screen_there(environ: Mapping[str, str]) -> bool:
    if not sys.platform.startswith("linux"):
        return True
    chosen = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if chosen and chosen not in ("xcb", "wayland", "wayland-egl"):
        return True  # offscreen and its like need no screen
    return (chosen != "xcb" and _wayland_answers(environ)) or (
        not chosen.startswith("wayland") and _x_answers(environ.get("DISPLAY", ""))
    )


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    path = Path(environ.get("XDG_RUNTIME_DIR", "/")) / name
    return _unix_answers(str(path))


def _x_answers(display: str) -> bool:
    """Whether an X server listens behind DISPLAY, e.g. ":0", "unix:1.0" or "host:10.0"."""
    host, colon, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not colon or not number.isdigit():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
        return _unix_answers(path) or _unix_answers("\0" + path)
    return _tcp_answers(host.strip("[]"), 6000 + int(number))


def _unix_answers(path: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(2.0)
        return probe.connect_ex(path) == 0


def _tcp_answers(host: str, port: int) -> bool:
    import socket

    try:
        with socket.create_connection((host, port), timeout=2.0):
            return True
    except OSError:
        return False


def _libraries_there(environ: Mapping[str, str]) -> bool:
    try:
        from PySide6 import QtGui, QtWidgets  # noqa: F401
    except ImportError:
        return False
    on_x = sys.platform.startswith("linux") and not environ.get("WAYLAND_DISPLAY")
    if not on_x or environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] != "xcb":
        return True
    import ctypes

    from PySide6.QtCore import QLibraryInfo

    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    try:
        # Qt aborts where its X plugin can't be loaded; loading it here first only looks.
        ctypes.CDLL(str(Path(plugins) / "platforms" / "libqxcb.so"))
    except OSError:
        return False
    return True
