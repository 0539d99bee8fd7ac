"""The counter without eyes and without a mouse: names, order of the keys, and where they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from clerk_support import DECLINED, DOUBTFUL, PAID, Clerk, clerk_at, name_of, touchable
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui_support import child, keys, press

from pos_app.domain.errors import Cause
from pos_app.domain.match_marks import match_mark
from pos_app.domain.settings import THEMES
from pos_app.ui import theme
from pos_app.ui.viewmodels.payments import PaymentRole
from pos_app.ui.widgets.brand_tile import BrandTile
from pos_app.ui.widgets.qr_view import QrView
from pos_app.ui.widgets.view_menu import ViewMenu

Text, Role = QAccessible.Text, QAccessible.Role
ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QAbstractButton, {Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu}),
    (QLineEdit, {Role.EditableText}),
    (QComboBox, {Role.ComboBox}),
    (QAbstractItemView, {Role.List}),
)
POPUPS_ON_PAPER = "This plugin does not support (raise|grabbing)"
TAKE = ["brand", "amount", "currency", "fold", "copy_order_id", "payments", "view_menu", "primary"]
DETAILS = ["description", "locale", "country", "first_name", "last_name", "email", "phone"]


@pytest.fixture
def clerk(qtbot: QtBot, tmp_path: Path) -> Iterator[Clerk]:
    with clerk_at(qtbot, tmp_path) as at_counter:
        yield at_counter


@pytest.fixture
def spare_theme() -> Iterator[None]:
    yield
    theme.set_theme("")


def spoken(widget: QWidget) -> QAccessibleInterface:
    heard = QAccessible.queryAccessibleInterface(widget)
    assert heard is not None
    return heard


def check(window: QWidget) -> None:
    """Each control of the window has a name, a role and its state for those who can't see it."""
    found = touchable(window)
    assert found
    for widget in found:
        heard = spoken(widget)
        name, state = heard.text(Text.Name), heard.state()
        assert name, widget
        assert "&" not in name, name
        (roles,) = (roles for kind, roles in ROLES if isinstance(widget, kind))
        assert heard.role() in roles, name
        assert bool(state.disabled) is not widget.isEnabled(), name
        if isinstance(widget, QComboBox):
            called = {name, heard.text(Text.Description)}
            called |= {other.text(Text.Name) for other, _ in heard.relations()}
            assert widget.accessibleName() in called, name
        if isinstance(widget, QAbstractButton):
            assert bool(state.checkable) is widget.isCheckable(), name
            assert bool(state.checked) is widget.isChecked(), name


def check_menu(menu: QMenu) -> None:
    heard = spoken(menu)
    entries = [entry for entry in menu.actions() if not entry.isSeparator()]
    assert entries
    for place, action in enumerate(menu.actions()):
        entry = heard.child(place)
        if action.isSeparator():
            continue
        assert entry.text(Text.Name), action.text()
        assert "&" not in entry.text(Text.Name)
        assert entry.role() is Role.MenuItem
        assert bool(entry.state().checked) is action.isChecked()
        inside = action.menu()
        if isinstance(inside, QMenu):
            check_menu(inside)


def stops(clerk: Clerk, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Where the keys go, from where they are and back there, in object names."""
    first = clerk.focused
    names: list[str] = []
    while not names or clerk.focused is not first:
        names.append(name_of(clerk.focused))
        clerk.press(key)
        assert len(names) < 40, names
    return names


def check_order(clerk: Clerk, expected: list[str]) -> None:
    assert stops(clerk) == expected
    assert stops(clerk, Qt.Key.Key_Backtab) == [expected[0], *expected[:0:-1]]
    reached = set(expected)
    for widget in touchable(clerk.window):
        if widget.isEnabled() and widget.objectName() not in reached:
            # Doubles for fingers: the brand's list and the keyboard do the same.
            doubles = isinstance(widget, BrandTile) or widget.property("role") == "key"
            assert doubles or name_of(widget) in reached, widget


def test_every_control_has_a_name_a_role_and_a_state(clerk: Clerk) -> None:
    check(clerk.window)
    child(clerk.window, QToolButton, "fold").click()
    check(clerk.window)
    clerk.press(Qt.Key.Key_Return)  # nothing typed: brand and amount are wrong
    check(clerk.window)
    assert spoken(child(clerk.window, QWidget, "amount")).text(Text.Description) == (
        "Type the amount."
    )
    child(clerk.window, QToolButton, "fold").click()
    clerk.order("v1250")
    check(clerk.window)
    for code in (child(clerk.window, QrView, "qr"), child(clerk.display, QrView, "customer_qr")):
        assert spoken(code).text(Text.Name)
    clerk.display.resize(800, 480)
    check(clerk.display)
    clerk.next()
    clerk.order("v7000", PAID, "PAID")
    check(clerk.window)
    clerk.next()
    clerk.order("b1500", DOUBTFUL, "DON'T KNOW")
    clerk.window.bars.show_outage(Cause.NETWORK)
    clerk.window.bars.notice.say("The printer is out of paper.")
    check(clerk.window)
    child(clerk.window, QPushButton, "settle").click()
    check(clerk.window)
    view = child(clerk.window, ViewMenu, "view_menu").menu()
    view.aboutToShow.emit()
    check_menu(view)
    check_menu(child(clerk.window, QToolButton, "practice").menu())


def test_a_row_says_what_it_shows(clerk: Clerk) -> None:
    clerk.order("v1250")
    mark = match_mark(clerk.says("panel_reference")).word
    rows = child(clerk.window, QAbstractItemView, "payments")
    row = spoken(rows).child(0)
    assert row.role() is Role.ListItem
    said = row.text(Text.Name).replace("\xa0", " ")
    assert said == f"VVV Cadeaukaart, € 12,50, Waiting, {mark}, 0 min"


def test_tab_follows_the_eye_and_shift_tab_leads_back(clerk: Clerk) -> None:
    clerk.window.form.brand.setFocus()
    # Right of the TEST band stands what is the trainer's, at the end.
    check_order(clerk, [*TAKE, "practice"])
    child(clerk.window, QToolButton, "fold").click()
    check_order(clerk, [*TAKE[:4], *DETAILS, *TAKE[4:], "practice"])
    child(clerk.window, QToolButton, "fold").click()
    clerk.order("v1250")
    offered = ["renew", "swap_brand", "cancel", "hold_back"]
    links = ["browse", "copy_link", "mail_link", "print_code"]
    show = [*offered, *links, "payments", "view_menu", "new_order"]
    check_order(clerk, ["primary", "practice", *show])
    clerk.next()
    clerk.order("v7000", PAID, "PAID")
    result = ["handover_clerk", "erase", "payments", "view_menu"]
    check_order(clerk, ["primary", "practice", *result])
    clerk.next()
    clerk.order("b1500", DOUBTFUL, "DON'T KNOW")
    doubtful = ["check_now", "settle", "erase", "payments", "view_menu"]
    check_order(clerk, ["primary", "alarm", "practice", *doubtful])


def test_a_result_leaves_the_keys_at_the_primary_button(clerk: Clerk) -> None:
    clerk.order("v7000", PAID, "PAID")
    assert clerk.focused is clerk.primary
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: not clerk.says("state_word"))
    clerk.order("b1500")
    assert clerk.focused is clerk.primary


def frame(widget: QWidget) -> list[int]:
    """The pixels of its edge, four wide, and all of a list's: its row has the ring."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    all_of_it = isinstance(widget, QAbstractItemView)
    return [
        image.pixel(x, y)
        for x in range(width)
        for y in range(height)
        if all_of_it or min(x, y, width - 1 - x, height - 1 - y) < 4
    ]


@pytest.mark.usefixtures("spare_theme")
@pytest.mark.parametrize("name", THEMES)
def test_what_has_the_keys_looks_different(clerk: Clerk, name: str) -> None:
    theme.set_theme(name)
    clerk.window.form.brand.setFocus()
    for face in (len(TAKE) + 1, 13):
        if face == 13:
            clerk.order("v1250")
        for _ in range(face):
            here = clerk.focused
            with_keys = frame(here)
            clerk.press(Qt.Key.Key_Tab)
            changed = sum(a != b for a, b in zip(with_keys, frame(here), strict=True))
            assert changed > 40, here.objectName()


@pytest.mark.qt_log_ignore(POPUPS_ON_PAPER)
def test_a_sale_is_cancelled_and_settled_without_a_mouse(clerk: Clerk) -> None:
    clerk.order("v1250")
    clerk.tab_to("cancel")
    clerk.press(Qt.Key.Key_Space)
    assert child(clerk.window, QPushButton, "cancel").text() == "Press again to cancel"
    clerk.press(Qt.Key.Key_Space)
    clerk.until_says("state_word", "NOT PAID – cancelled")
    clerk.until(clerk.primary.isEnabled)
    clerk.next()
    clerk.order("b1500", DOUBTFUL, "DON'T KNOW")
    clerk.tab_to("settle")
    clerk.press(Qt.Key.Key_Space)
    keys(clerk.focused, "paid in cash")  # past the ear for scanners, which type as fast
    clerk.press(Qt.Key.Key_Tab)
    keys(clerk.focused, "Anna")
    clerk.press(Qt.Key.Key_Return)
    clerk.until_says("state_advice", "Anna")
    clerk.until_says("state_goods", "as settled")
    assert clerk.focused is clerk.primary


def test_enter_in_half_a_note_leaves_the_order_where_it_is(clerk: Clerk) -> None:
    clerk.order("b1500", DOUBTFUL, "DON'T KNOW")
    child(clerk.window, QPushButton, "settle").click()
    keys(clerk.focused, "paid in cash")
    clerk.press(Qt.Key.Key_Return)
    press(clerk.focused, Qt.Key.Key_Return)
    assert clerk.says("state_word") == "DON'T KNOW"
    assert child(clerk.window, QLineEdit, "settle_note").text() == "paid in cash"


def test_a_screen_reader_chooses_a_brand_by_toggling_its_tile(clerk: Clerk) -> None:
    form = clerk.window.form
    for _ in range(2):  # once more does not take it back
        action = spoken(child(clerk.window, BrandTile, "tile_BOEKENBON")).actionInterface()
        action.doAction("Toggle")
        assert form.brand.gateway == "BOEKENBON"
        assert child(clerk.window, BrandTile, "tile_BOEKENBON").isChecked()
        assert not child(clerk.window, BrandTile, "tile_VVVGIFTCRD").isChecked()


@pytest.mark.qt_log_ignore(POPUPS_ON_PAPER)
def test_another_brand_and_an_older_order_without_a_mouse(clerk: Clerk) -> None:
    clerk.order("v1250", DECLINED, "NOT PAID")
    declined = clerk.says("panel_reference")
    clerk.next()
    clerk.order("v1500")
    clerk.tab_to("swap_brand")
    clerk.through(Qt.Key.Key_Down, Qt.Key.Key_Return)
    clerk.until_says("panel_brand", "Baby Cadeaubon")
    clerk.until_says("state_word", "Waiting")
    clerk.tab_to("payments")
    rows = child(clerk.window, QAbstractItemView, "payments")
    clerk.press(Qt.Key.Key_Home)
    while rows.currentIndex().data(PaymentRole).order_id != declined:
        clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Return)
    clerk.until_says("panel_reference", declined)


@pytest.mark.qt_log_ignore(POPUPS_ON_PAPER)
@pytest.mark.usefixtures("spare_theme")
def test_the_view_menu_without_a_mouse(clerk: Clerk) -> None:
    clerk.window.form.brand.setFocus()
    clerk.tab_to("view_menu")
    down, right, enter = Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return
    clerk.through(down, down, right, down, down, enter)
    clerk.until(lambda: theme.look().name == "dark")
