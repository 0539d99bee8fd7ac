"""Favourite brands as tiles: what they show, what a press says, what stays grey."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_support import child, click, grey_rows, picture

from pos_app.domain.brand_keys import tile_letters
from pos_app.domain.brands import BRANDS, Brand
from pos_app.ui.widgets.brand_tile import BrandTile, TileFace
from pos_app.ui.widgets.brand_tiles import BrandTiles

EIGHT = [brand.gateway for brand in BRANDS][:8]


def faces(*gateways: str) -> list[TileFace]:
    letters = tile_letters(gateways)
    names = {brand.gateway: brand.name for brand in BRANDS}
    return [TileFace(gateway, names[gateway], letters[gateway]) for gateway in gateways]


class Shelf:
    """Tiles on the screen and what they said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.tiles = BrandTiles()
        self.chosen: list[str] = []
        self.tiles.chosen.connect(self.chosen.append)
        qtbot.addWidget(self.tiles)
        self.tiles.resize(640, 120)
        self.tiles.show()

    def tile(self, gateway: str) -> BrandTile:
        return child(self.tiles, BrandTile, f"tile_{gateway}")

    def shown(self) -> list[str]:
        return [tile.face.gateway for tile in self.tiles.findChildren(BrandTile)]

    def checked(self) -> list[str]:
        return [
            tile.face.gateway for tile in self.tiles.findChildren(BrandTile) if tile.isChecked()
        ]


@pytest.fixture
def shelf(qtbot: QtBot) -> Shelf:
    return Shelf(qtbot)


def test_no_brands_take_no_room(qtbot: QtBot) -> None:
    tiles = BrandTiles()
    qtbot.addWidget(tiles)
    assert tiles.isHidden()
    tiles.set_brands(faces("BOEKENBON"))
    assert not tiles.isHidden()
    tiles.set_brands([])
    assert tiles.isHidden()


def test_eight_tiles_at_most_and_large_enough(shelf: Shelf, qtbot: QtBot) -> None:
    nine = [*faces(*EIGHT), *faces("YOURGIFT")]
    shelf.tiles.set_brands(nine)
    qtbot.waitUntil(lambda: shelf.tile("BABYCAD").isVisible())
    shelf.tiles.grab()  # lays out
    assert shelf.shown() == EIGHT
    places = [shelf.tile(gateway).geometry() for gateway in EIGHT]
    assert min(place.height() for place in places) >= 56
    assert len({place.y() for place in places}) == 2
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


def test_a_press_asks_and_the_window_answers(shelf: Shelf) -> None:
    shelf.tiles.set_brands(faces("BOEKENBON", "VVVGIFTCRD"))
    click(shelf.tile("VVVGIFTCRD"))
    assert (shelf.chosen, shelf.checked()) == (["VVVGIFTCRD"], [])
    shelf.tiles.show_chosen("VVVGIFTCRD")
    click(shelf.tile("VVVGIFTCRD"))
    assert (shelf.chosen[1:], shelf.checked()) == (["VVVGIFTCRD"], ["VVVGIFTCRD"])
    shelf.tiles.show_chosen("YOURGIFT")
    assert shelf.checked() == []


def test_what_is_chosen_stays_marked_on_new_tiles(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.tiles.show_chosen("YOURGIFT")
    shelf.tiles.set_brands(faces("BOEKENBON"))
    shelf.tiles.set_brands(faces("BOEKENBON", "YOURGIFT"))
    qtbot.waitUntil(lambda: len(shelf.shown()) == 2)
    assert shelf.checked() == ["YOURGIFT"]


def test_a_brand_that_is_not_on_the_account(shelf: Shelf) -> None:
    (face,) = faces("BOEKENBON")
    barred = face._replace(enabled=False, reason="Not on this account")
    shelf.tiles.set_brands([barred])
    tile = shelf.tile("BOEKENBON")
    click(tile)
    assert (shelf.chosen, tile.isEnabled()) == ([], False)
    assert tile.toolTip() == "Boekenbon\nNot on this account"
    assert tile.accessibleDescription() == "Not on this account"


def test_words_for_who_hears_or_hovers(shelf: Shelf) -> None:
    shelf.tiles.set_brands([*faces("VRGIFTCARD"), TileFace("YOURGIFT", "Yourgift", "")])
    tile = shelf.tile("VRGIFTCARD")
    assert (tile.accessibleName(), tile.accessibleDescription()) == (
        "Vuur & rook gift card",
        "Key V",
    )
    assert tile.toolTip() == "Vuur & rook gift card\nKey V"
    assert shelf.tile("YOURGIFT").toolTip() == "Yourgift"
    tile.setToolTip("")
    QApplication.sendEvent(tile, QEvent(QEvent.Type.LanguageChange))
    assert tile.toolTip() == "Vuur & rook gift card\nKey V"


def differ(one: BrandTile, other: BrandTile, width: int = 200) -> list[bool]:
    """Whether the mark, the name and the key of two tiles look different."""
    for tile in (one, other):
        tile.resize(width, 56)
    rows = list(zip(grey_rows(picture(one)), grey_rows(picture(other)), strict=True))
    places = (QRect(8, 11, 22, 22), QRect(54, 2, width - 60, 52), QRect(31, 34, 18, 18))
    return [
        any(
            row[place.left() : place.right()] != same[place.left() : place.right()]
            for row, same in rows[place.top() : place.bottom()]
        )
        for place in places
    ]


@pytest.mark.parametrize(
    ("change", "seen"),
    [
        ({}, [False, False, False]),
        ({"name": "Bo"}, [False, True, False]),
        ({"name": "Book"}, [False, True, False]),
        ({"name": "Zoekenbon"}, [True, True, False]),
        ({"letter": "e"}, [False, False, True]),
        ({"letter": ""}, [False, False, True]),
        ({"enabled": False, "reason": "Not on this account"}, [True, True, True]),
    ],
)
def test_mark_name_and_key_are_drawn(
    qtbot: QtBot, change: dict[str, Any], seen: list[bool]
) -> None:
    (face,) = faces("BOEKENBON")
    one, other = BrandTile(face), BrandTile(face._replace(**change))
    qtbot.addWidget(one)
    qtbot.addWidget(other)
    assert differ(one, other) == seen


def test_the_chosen_one_shows_a_tick_in_place_of_its_key(qtbot: QtBot) -> None:
    (face,) = faces("BOEKENBON")
    one, other = BrandTile(face), BrandTile(face._replace(letter="e"))
    for tile in (one, other):
        qtbot.addWidget(tile)
        tile.setChecked(True)
    assert differ(one, other) == [False, False, False]
    one.setChecked(False)
    assert differ(one, other)[2]


def test_names_that_begin_alike_differ_on_a_narrow_tile(qtbot: QtBot) -> None:
    one = BrandTile(TileFace("ONE", "Fashioncheque", "f"))
    other = BrandTile(TileFace("ONE", "Fashiongiftcard", "f"))
    qtbot.addWidget(one)
    qtbot.addWidget(other)
    assert differ(one, other, width=132) == [False, True, False]


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.gateway)
def test_every_name_has_room_on_the_narrowest_tile(qtbot: QtBot, brand: Brand) -> None:
    tile = BrandTile(TileFace(brand.gateway, brand.name, "x"))
    qtbot.addWidget(tile)
    tile.resize(tile.minimumSizeHint())
    assert tile.name_fits()
    tile.resize(70, 56)
    assert not tile.name_fits()


@pytest.mark.parametrize(("width", "columns"), [(1000, 4), (460, 3), (320, 2)])
def test_fewer_stand_side_by_side_where_there_is_less_room(
    shelf: Shelf, qtbot: QtBot, width: int, columns: int
) -> None:
    shelf.tiles.set_brands(faces(*EIGHT))
    shelf.tiles.resize(width, 300)
    qtbot.waitUntil(lambda: shelf.tile("BABYCAD").isVisible())
    shelf.tiles.grab()  # lays out
    places = [shelf.tile(gateway).geometry() for gateway in EIGHT]
    assert len({place.x() for place in places}) == columns
    assert min(place.width() for place in places) >= 124


def test_a_brands_own_mark(qtbot: QtBot) -> None:
    mark = QPixmap(64, 64)
    mark.setDevicePixelRatio(2)
    mark.fill(QColor("#7f7f7f"))
    tile = BrandTile(faces("BOEKENBON")[0]._replace(pixmap=mark))
    qtbot.addWidget(tile)
    tile.resize(200, 56)
    row = grey_rows(picture(tile))[20]
    assert set(row[9:38]) == {0x7F}
