"""The brand dropdown: all brands, none chosen by itself, found by typing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_support import grey_rows, keys, picture, press

from pos_app.domain.brands import BRANDS
from pos_app.ui.widgets.brand_box import BrandBox
from pos_app.ui.widgets.brand_delegate import small_print


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication) -> Iterator[BrandBox]:
    shown = BrandBox()
    qtbot.addWidget(shown)
    shown.resize(340, 36)
    shown.show()
    pause = qapp.keyboardInputInterval()
    # A busy machine may need longer between two keys than a clerk.
    qapp.setKeyboardInputInterval(10_000)
    yield shown
    qapp.setKeyboardInputInterval(pause)


def test_every_brand_by_its_name_and_none_chosen(box: BrandBox) -> None:
    assert box.count() == 19
    assert [box.itemText(row) for row in range(19)] == [brand.name for brand in BRANDS]
    assert (box.gateway, box.currentText()) == ("", "")
    assert box.placeholderText() == "Choose a brand…"


@pytest.mark.parametrize(
    ("typed", "gateway"),
    [
        ("b", "BABYCAD"),
        ("bo", "BOEKENBON"),
        ("boek", "BOEKENBON"),
        ("vvv", "VVVGIFTCRD"),
        ("VVV", "VVVGIFTCRD"),
        ("vu", "VRGIFTCARD"),
        ("fashiong", "FASHIONGFT"),
        ("y", "YOURGIFT"),
        ("nationalet", "NATNLETUIN"),
    ],
)
def test_first_letters_jump(box: BrandBox, typed: str, gateway: str) -> None:
    keys(box, typed)
    assert box.gateway == gateway


def test_letters_of_no_brand_choose_none(box: BrandBox) -> None:
    keys(box, "q")
    assert box.gateway == ""


def test_the_next_customer_begins_a_new_search(box: BrandBox) -> None:
    keys(box, "vvv")
    box.choose("")
    keys(box, "bo")
    assert box.gateway == "BOEKENBON"


def test_arrow_keys(box: BrandBox) -> None:
    press(box, Qt.Key.Key_Down)
    assert box.gateway == "BABYCAD"
    press(box, Qt.Key.Key_End)
    assert box.gateway == "YOURGIFT"
    press(box, Qt.Key.Key_Up)
    assert box.gateway == "WIJNCADEAU"


def test_a_brand_is_chosen_by_its_gateway(box: BrandBox) -> None:
    box.choose("BOEKENBON")
    assert box.currentText() == "Boekenbon"
    box.choose("NOT_OURS")
    assert box.gateway == ""


def shades_on_the_right(box: BrandBox) -> set[int]:
    """The shades where the small gateway ID stands, right of every name."""
    return {grey for row in grey_rows(picture(box))[10:26] for grey in row[200:300]}


def test_the_gateway_stands_beside_the_name(box: BrandBox) -> None:
    empty = shades_on_the_right(box)
    box.choose("BABYCAD")
    assert len(shades_on_the_right(box)) > len(empty)


def shown_in_list(box: BrandBox, gateway: str) -> str:
    return small_print(box.model().index(box.findData(gateway), 0))


def test_a_brand_that_is_not_on_the_account(box: BrandBox) -> None:
    box.choose("BABYCAD")
    box.set_standing("BABYCAD", False, "Not on this account")
    assert box.gateway == ""
    box.choose("BABYCAD")
    assert box.gateway == ""
    keys(box, "b")
    assert box.gateway == "BEAUTYWELL"
    press(box, Qt.Key.Key_Up)
    assert box.gateway == "BEAUTYWELL"
    row = box.findData("BABYCAD")
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        assert box.itemData(row, role) == "Not on this account"
    assert shown_in_list(box, "BABYCAD") == "✕ Not on this account"
    assert shown_in_list(box, "BOEKENBON") == "BOEKENBON"


def test_a_retired_brand_is_marked_and_can_be_chosen(box: BrandBox) -> None:
    box.set_standing("FIETSENBON", True, "No longer issued")
    assert shown_in_list(box, "FIETSENBON") == "! No longer issued"
    box.choose("FIETSENBON")
    assert box.gateway == "FIETSENBON"


def test_a_brand_that_comes_back(box: BrandBox) -> None:
    box.set_standing("YOURGIFT", False, "Not on this account")
    box.set_standing("YOURGIFT", True)
    assert shown_in_list(box, "YOURGIFT") == "YOURGIFT"
    box.choose("YOURGIFT")
    assert box.gateway == "YOURGIFT"


def test_no_standing_for_a_brand_that_is_not_ours(box: BrandBox) -> None:
    with pytest.raises(ValueError, match="NOT_OURS"):
        box.set_standing("NOT_OURS", True)


def test_another_language(box: BrandBox) -> None:
    box.setPlaceholderText("")
    QApplication.sendEvent(box, QEvent(QEvent.Type.LanguageChange))
    assert box.placeholderText() == "Choose a brand…"


# Memory has no windows to put on top and no keyboard to take.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_has_room_for_name_and_gateway(box: BrandBox, qtbot: QtBot) -> None:
    box.set_standing("GOOD4FUN", False, "Not on this account, and this is a long story about it")
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    texts = box.fontMetrics()
    assert all(view.sizeHintForRow(row) >= 30 for row in range(box.count()))
    widest = max(texts.horizontalAdvance(brand.name) for brand in BRANDS)
    assert view.sizeHintForColumn(0) >= widest + 110
    drawn = {grey for row in grey_rows(picture(view)) for grey in row}
    assert len(drawn) > 2
    box.hidePopup()
