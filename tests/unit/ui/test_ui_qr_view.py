"""The code on the screen: what a phone reads, in whole pixels, on white, at every scaling."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import groupby, pairwise
from pathlib import Path

import pytest
from conftest import LINK
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui_support import grey_rows, picture, scanned

from pos_app.ui.qr_matrix import qr_matrix
from pos_app.ui.widgets.qr_view import QrView

BLACK, WHITE = 0, 255
QUIET_ZONE = 4
"""Modules of white on every side, as ISO/IEC 18004 asks; not taken from the program."""


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    """A desktop that paints everything dark."""
    before = qapp.palette()
    palette = QPalette(QColor(20, 20, 20), QColor(30, 30, 30))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(240, 240, 240))
    qapp.setPalette(palette)
    yield
    qapp.setPalette(before)


def shown(qtbot: QtBot, link: str = LINK, width: int = 420, height: int = 420) -> QrView:
    view = QrView()
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show_link(link, qr_matrix(link))
    return view


def runs(line: bytes) -> list[tuple[int, int]]:
    """A row as (shade, how many pixels of it)."""
    return [(shade, len(list(same))) for shade, same in groupby(line)]


def drawn_box(rows: list[bytes]) -> tuple[int, int, int, int]:
    """First and last black column and row."""
    lines = [y for y, row in enumerate(rows) if BLACK in row]
    columns = [x for x, column in enumerate(zip(*rows, strict=True)) if BLACK in column]
    return columns[0], columns[-1], lines[0], lines[-1]


def check_modules(view: QrView, rows: list[bytes], link: str) -> None:
    """The picture holds the link's modules, each the same whole number of pixels."""
    matrix = qr_matrix(link)
    size = view.module_pixels
    left, right, top, bottom = drawn_box(rows)
    assert right - left + 1 == bottom - top + 1 == size * len(matrix)
    for y, modules in enumerate(matrix):
        expected = b"".join(bytes([BLACK if black else WHITE]) * size for black in modules)
        for line in range(top + y * size, top + (y + 1) * size):
            assert rows[line][left : right + 1] == expected
    quiet = QUIET_ZONE * size
    for row in rows[top - quiet : bottom + 1 + quiet]:
        assert set(row[left - quiet : left]) == {WHITE}
        assert set(row[right + 1 : right + 1 + quiet]) == {WHITE}
    for row in (*rows[top - quiet : top], *rows[bottom + 1 : bottom + 1 + quiet]):
        assert set(row[left - quiet : right + 1 + quiet]) == {WHITE}
    assert top >= quiet
    assert left >= quiet
    assert bottom + quiet < len(rows)


@pytest.mark.parametrize(
    "link",
    [LINK, "http://127.0.0.1:41234/connect/13yQ2LpMtNRkyBWfFGZJ7eZ8hYqQ4vW1xkD/?lang=nl_NL", "x"],
)
@pytest.mark.parametrize("size", [220, 301, 420, 777])
def test_a_phone_reads_exactly_the_link(qtbot: QtBot, link: str, size: int) -> None:
    view = shown(qtbot, link, size, size)
    assert scanned(view) == [link]
    check_modules(view, grey_rows(picture(view)), link)


@pytest.mark.parametrize(("width", "height"), [(401, 300), (300, 401), (333, 222)])
def test_the_smaller_side_decides(qtbot: QtBot, width: int, height: int) -> None:
    view = shown(qtbot, LINK, width, height)
    modules = len(qr_matrix(LINK)) + 2 * QUIET_ZONE
    assert view.module_pixels == min(width, height) // modules
    check_modules(view, grey_rows(picture(view)), LINK)
    assert scanned(view) == [LINK]


@pytest.mark.usefixtures("dark")
def test_black_on_white_in_a_dark_theme(qtbot: QtBot) -> None:
    view = shown(qtbot)
    rows = grey_rows(picture(view))
    left, right, top, bottom = drawn_box(
        [bytes(BLACK if grey == BLACK else WHITE for grey in row) for row in rows]
    )
    quiet = QUIET_ZONE * view.module_pixels
    inside = [row[left - quiet : right + 1 + quiet] for row in rows[top - quiet : bottom + quiet]]
    assert {grey for row in inside for grey in row} == {BLACK, WHITE}
    check_modules(view, rows, LINK)
    assert scanned(view) == [LINK]


def test_no_link_no_code(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.clear()
    assert view.module_pixels == 0
    assert scanned(view) == []
    assert len({grey for row in grey_rows(picture(view)) for grey in row}) == 1


def test_another_order_another_code(qtbot: QtBot) -> None:
    view = shown(qtbot)
    assert scanned(view) == [LINK]
    other = LINK.replace("13yQ", "99zZ")
    view.show_link(other, qr_matrix(other))
    assert scanned(view) == [other]


def test_it_grows_with_the_window(qtbot: QtBot) -> None:
    view = shown(qtbot, LINK, 240, 240)
    small = view.module_pixels
    assert scanned(view) == [LINK]
    view.resize(600, 600)
    assert view.module_pixels > small
    check_modules(view, grey_rows(picture(view)), LINK)


def test_too_small_for_one_pixel_a_module(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.setMinimumSize(1, 1)
    view.resize(30, 30)
    assert view.module_pixels == 0
    assert scanned(view) == []


def test_inside_a_window_at_an_odd_place(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 480)
    view = QrView(window)
    view.setGeometry(13, 7, 411, 409)
    view.show_link(LINK, qr_matrix(LINK))
    assert scanned(window) == [LINK]


def test_every_module_of_a_code_is_finder_timing_or_data() -> None:
    matrix = qr_matrix(LINK)
    assert len(matrix) == 41  # version 6: the link has 86 characters, correction M
    assert all(len(row) == len(matrix) for row in matrix)
    assert all(matrix[0][:7])
    assert all(a != b for a, b in pairwise(matrix[6][8:-8]))


_SCALED = """
import json, sys
sys.path[:0] = json.loads(sys.argv[1])
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
from test_ui_qr_view import LINK, check_modules, grey_rows, picture, qr_matrix, scanned, QrView
window = QWidget()
window.resize(503, 471)
views = []
for x, y, width, height in ((0, 0, 231, 229), (237, 3, 263, 251)):
    view = QrView(window)
    view.setGeometry(x, y, width, height)
    view.show_link(LINK, qr_matrix(LINK))
    views.append(view)
ratio = window.devicePixelRatioF()
whole = grey_rows(picture(window))
modules = []
for view in views:
    check_modules(view, grey_rows(picture(view)), LINK)
    place = view.geometry()
    left, top = int(place.x() * ratio), int(place.y() * ratio)
    right, bottom = int((place.right() + 1) * ratio), int((place.bottom() + 1) * ratio)
    check_modules(view, [row[left:right] for row in whole[top:bottom]], LINK)
    modules.append(view.module_pixels)
print(json.dumps({"ratio": ratio, "modules": modules, "read": scanned(window)}))
"""


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "1.75", "2"])
def test_whole_pixels_at_every_scaling_of_the_screen(scale: str) -> None:
    here = Path(__file__).resolve().parent
    folders = [str(here), str(here.parent.parent)]
    environment = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.run(
        [sys.executable, "-c", _SCALED, json.dumps(folders)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    told = json.loads(child.stdout)
    modules = len(qr_matrix(LINK)) + 2 * QUIET_ZONE
    assert told["ratio"] == float(scale)
    assert told["modules"] == [
        int(229 * float(scale)) // modules,
        int(251 * float(scale)) // modules,
    ]
    assert told["read"] == [LINK, LINK]
