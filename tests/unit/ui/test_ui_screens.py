"""Which screen the customer's window stands on, with several of them, and when one goes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from ui_support import press

from pos_app.ui.screens import Screens

CLERKS = {"name": "DP-1", "x": 0, "y": 0, "width": 1366, "height": 768}
CUSTOMERS = {"name": "HDMI-1", "x": 1366, "y": 0, "width": 1024, "height": 600}
TWIN = CUSTOMERS
"""The platform draws two of one name at one place."""

_SCRIPT = """
import json
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pos_app.ui.screens import Screens
app = QApplication([])
screens = Screens()
told = []
screens.customer_screen_changed.connect(told.append)
window = QWidget()
real = QGuiApplication.screens()
def stands():
    place = window.geometry()
    flags = window.windowFlags()
    return {
        "visible": window.isVisible(),
        "place": [place.x(), place.y(), place.width(), place.height()],
        "screen": real.index(window.screen()),
        "full": window.isFullScreen(),
        "quiet": bool(flags & Qt.WindowType.WindowDoesNotAcceptFocus)
        and window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating),
        "present": screens.present,
        "told": list(told),
    }
"""

_NO_MANAGER = "This plugin does not support propagateSizeHints()\n"


def on_screens(tmp_path: Path, screens: list[dict[str, Any]], script: str) -> Any:
    """What a script prints as JSON, on a machine with these screens; the first is the primary."""
    whole = [{"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1} | screen for screen in screens]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": whole}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT + script],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr.replace(_NO_MANAGER, "").strip()) == (0, "")
    return json.loads(done.stdout)


def test_screens_of_one_name_are_told_apart(tmp_path: Path) -> None:
    script = """
print(json.dumps([[c.name, c.geometry.x(), c.is_primary] for c in screens.choices()]))
"""
    assert on_screens(tmp_path, [CLERKS, CUSTOMERS, TWIN], script) == [
        ["DP-1", 0, True],
        ["HDMI-1", 1366, False],
        ["HDMI-1 (2)", 1366, False],
    ]


@pytest.mark.parametrize(("name", "screen"), [("HDMI-1", 1), ("HDMI-1 (2)", 2)])
def test_the_window_fills_the_chosen_screen(tmp_path: Path, name: str, screen: int) -> None:
    script = f"screens.place(window, {name!r})\nprint(json.dumps(stands()))"
    assert on_screens(tmp_path, [CLERKS, CUSTOMERS, TWIN], script) == {
        "visible": True,
        "place": [1366, 0, 1024, 600],
        "screen": screen,
        "full": True,
        "quiet": True,
        "present": True,
        "told": [True],
    }


def test_the_clerk_keeps_the_keys(tmp_path: Path) -> None:
    script = """
till = QWidget()
field = QLineEdit(till)
till.show()
field.setFocus()
QTest.qWaitForWindowActive(till)
before = app.focusWidget() is field
screens.place(window, "HDMI-1")
print(json.dumps([before, app.focusWidget() is field, app.activeWindow() is till]))
"""
    assert on_screens(tmp_path, [CLERKS, CUSTOMERS], script) == [True, True, True]


def test_a_screen_that_goes_and_comes_back(tmp_path: Path) -> None:
    script = """
steps = []
screen = real[1]
screens.place(window, "HDMI-1")
for change in (app.screenRemoved, app.screenRemoved, app.screenAdded, app.screenAdded):
    change.emit(screen)
    steps.append([window.isVisible(), screens.present, list(told)])
print(json.dumps([steps, stands()]))
"""
    steps, after = on_screens(tmp_path, [CLERKS, CUSTOMERS], script)
    assert steps == [
        [False, False, [True, False]],
        [False, False, [True, False]],
        [True, True, [True, False, True]],
        [True, True, [True, False, True]],
    ]
    assert after["place"] == [1366, 0, 1024, 600]
    assert after["full"]
    assert after["quiet"]


def test_another_screen_that_goes_or_comes_changes_nothing(tmp_path: Path) -> None:
    script = """
steps = []
screens.place(window, "HDMI-1")
app.screenRemoved.emit(real[2])
steps.append(stands())
app.screenRemoved.emit(real[1])
app.screenAdded.emit(real[0])
steps.append(stands())
print(json.dumps(steps))
"""
    first, second = on_screens(tmp_path, [CLERKS, CUSTOMERS, TWIN], script)
    assert first["visible"]
    assert first["place"] == [1366, 0, 1024, 600]
    assert not second["visible"]
    assert second["told"] == [True, False]


@pytest.mark.parametrize("name", ["", "DP-7", "HDMI-1 (2)"])
def test_a_screen_that_is_not_there_shows_nothing(tmp_path: Path, name: str) -> None:
    script = f"screens.place(window, {name!r})\nprint(json.dumps(stands()))"
    found = on_screens(tmp_path, [CLERKS, CUSTOMERS], script)
    assert not found["visible"]
    assert found["told"] == []


def test_it_comes_as_soon_as_its_screen_is_there(tmp_path: Path) -> None:
    script = """
screens.place(window, "HDMI-1 (2)")
before = window.isVisible()
app.screenAdded.emit(real[1])
print(json.dumps([before, stands()]))
"""
    before, after = on_screens(tmp_path, [CLERKS, CUSTOMERS], script)
    assert not before
    assert after["visible"]
    assert after["place"] == [1366, 0, 1024, 600]


def test_no_screen_any_more(tmp_path: Path) -> None:
    script = """
screens.place(window, "HDMI-1")
screens.place(window, "")
app.screenAdded.emit(real[1])
print(json.dumps(stands()))
"""
    found = on_screens(tmp_path, [CLERKS, CUSTOMERS], script)
    assert not found["visible"]
    assert found["told"] == [True, False]


# -- one screen for both ----------------------------------------------------------------------


@pytest.fixture
def display(qtbot: QtBot) -> QWidget:
    """A window with something in it that takes keys."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QRadioButton())
    return window


def test_the_only_screen_is_never_taken(display: QWidget) -> None:
    screens = Screens()
    (only,) = screens.choices()
    screens.place(display, only.name)
    assert not display.isVisible()
    assert not screens.present
    assert only.is_primary


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
@pytest.mark.parametrize("inside", [False, True])
def test_on_the_clerks_own_screen_until_a_key(
    qtbot: QtBot, display: QWidget, key: Qt.Key, inside: bool
) -> None:
    till = QWidget()
    field = QLineEdit(till)
    qtbot.addWidget(till)
    till.show()
    till.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    screens = Screens()
    screens.show_full_screen_here(display)
    assert display.isFullScreen()
    assert display.geometry() == QGuiApplication.primaryScreen().geometry()
    with qtbot.waitSignal(screens.closed_by_key):
        press(display.findChildren(QRadioButton)[0] if inside else display, key)
    assert not display.isVisible()
    qtbot.waitUntil(field.hasFocus)


def test_other_keys_leave_it_open(display: QWidget) -> None:
    screens = Screens()
    screens.show_full_screen_here(display)
    press(display, Qt.Key.Key_Space)
    assert display.isVisible()


def test_a_window_that_the_customer_has_stays_there(tmp_path: Path) -> None:
    script = """
closed = []
screens.closed_by_key.connect(lambda: closed.append(1))
screens.place(window, "HDMI-1")
screens.show_full_screen_here(window)
QTest.keyClick(window, Qt.Key.Key_Escape)
print(json.dumps([stands(), closed]))
"""
    found, closed = on_screens(tmp_path, [CLERKS, CUSTOMERS], script)
    assert found["visible"]
    assert found["place"] == [1366, 0, 1024, 600]
    assert found["quiet"]
    assert closed == []


def test_from_the_clerks_screen_to_the_customers(tmp_path: Path) -> None:
    script = """
screens.show_full_screen_here(window)
first = stands()
screens.place(window, "HDMI-1")
print(json.dumps([first, stands()]))
"""
    first, then = on_screens(tmp_path, [CLERKS, CUSTOMERS], script)
    assert first["place"] == [0, 0, 1366, 768]
    assert not first["quiet"]
    assert first["told"] == []
    assert then["place"] == [1366, 0, 1024, 600]
    assert then["quiet"]
    assert then["told"] == [True]
