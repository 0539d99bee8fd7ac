"""Whatever is touched is as large as a finger needs it, with the screen at 100 %."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from clerk_support import DOUBTFUL, PAID, Clerk, clerk_at, name_of, touchable
from conftest import NoteFigure
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui_support import child

from pos_app.ui.widgets.view_menu import ViewMenu

FINGER, KEY = 44, 56
ON_THE_BAND = "practice"
"""The trainer's button is as low as the TEST band that it ends."""
NO_SCREEN = "This plugin does not support (raise|grabbing)"


@pytest.fixture
def clerk(qtbot: QtBot, tmp_path: Path) -> Iterator[Clerk]:
    with clerk_at(qtbot, tmp_path) as at_counter:
        yield at_counter


def sides(window: QWidget) -> dict[str, int]:
    """The shorter side of each target, by its name."""
    found = {}
    for target in touchable(window):
        name = name_of(target)
        if name == ON_THE_BAND:
            continue
        side = min(target.width(), target.height())
        if target.property("role") in ("key", "tile", "primary"):
            assert side >= KEY, (name, target.size())
        assert side >= FINGER, (name, target.size())
        found[name] = side
    return found


def entries(menu: QMenu) -> list[int]:
    """How high the entries of a menu and of those inside it are."""
    found = []
    for action in menu.actions():
        if not action.isSeparator() and action.isVisible():
            found.append(menu.actionGeometry(action).height())
        inside = action.menu()
        if isinstance(inside, QMenu):
            found += entries(inside)
    return found


@pytest.mark.qt_log_ignore(NO_SCREEN)
def test_every_target_takes_a_finger(clerk: Clerk, figure: NoteFigure) -> None:
    child(clerk.window, QToolButton, "fold").click()
    found = sides(clerk.window)
    for box in clerk.window.findChildren(QComboBox):
        box.showPopup()
        found[f"{box.objectName()} rows"] = box.view().sizeHintForRow(0)
        box.hidePopup()
    child(clerk.window, QToolButton, "fold").click()
    clerk.order("v1250")
    found |= sides(clerk.window)
    rows = child(clerk.window, QAbstractItemView, "payments")
    found["orders"] = rows.visualRect(rows.model().index(0, 0)).height()
    swap = child(clerk.window, QPushButton, "swap_brand").menu()
    assert isinstance(swap, QMenu)
    found["swap_brand entries"] = min(entries(swap))
    view = child(clerk.window, ViewMenu, "view_menu").menu()
    view.aboutToShow.emit()
    found["view entries"] = min(entries(view))
    found["practice entries"] = min(entries(child(clerk.window, QToolButton, "practice").menu()))
    clerk.display.resize(800, 480)
    clerk.display.show()
    found |= {f"customer {name}": side for name, side in sides(clerk.display).items()}
    clerk.display.hide()
    clerk.window.activateWindow()
    clerk.until(clerk.window.isActiveWindow)
    clerk.next()
    clerk.order("v7000", PAID, "PAID")
    found |= sides(clerk.window)
    clerk.next()
    clerk.order("b1500", DOUBTFUL, "DON'T KNOW")
    found |= sides(clerk.window)
    child(clerk.window, QPushButton, "settle").click()
    found |= sides(clerk.window)
    smallest = min(found, key=lambda name: found[name])
    figure("smallest target, 100 %", f"{found[smallest]} px ({smallest})", f"{FINGER} px")
    assert found[smallest] >= FINGER, smallest


def test_at_the_smallest_window_targets_keep_their_size(clerk: Clerk) -> None:
    clerk.window.resize(960, 540)
    clerk.order("v1250")
    scrolled = child(clerk.window, QAbstractScrollArea, "fields")
    assert scrolled is not None
    assert min(sides(clerk.window).values()) >= FINGER
