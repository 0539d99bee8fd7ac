"""Nineteen marks that can be read and told apart, and that the account's own picture replaces."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import dist

import pytest
from conftest import NoteFigure
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from pos_app.domain.brands import BRANDS
from pos_app.ui.brand_marks import brand_pixmap, colour, monogram

GATEWAYS = [brand.gateway for brand in BRANDS]


def linear(part: float) -> float:
    """A part of an sRGB colour (0 to 1) as light."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def light(name: str) -> tuple[float, float, float]:
    seen = QColor(name)
    return linear(seen.redF()), linear(seen.greenF()), linear(seen.blueF())


def white_on(name: str) -> float:
    """WCAG 2 contrast of white letters on a colour."""
    red, green, blue = light(name)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def lab(name: str) -> tuple[float, float, float]:
    """CIE L*a*b* (D65): the distance of two colours is how different they look (CIE76)."""
    red, green, blue = light(name)

    def bent(value: float) -> float:
        return value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116

    x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(one: str, other: str) -> float:
    return dist(lab(colour(one)), lab(colour(other)))


def square(name: str, width: int = 60, height: int = 60) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(name))
    return image


def colours(mark: QPixmap) -> dict[str, int]:
    """How many pixels have which colour; what is see-through is left out."""
    image = mark.toImage()
    counted: dict[str, int] = {}
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            if pixel.alpha() == 255:
                counted[pixel.name()] = counted.get(pixel.name(), 0) + 1
    return counted


def test_letters_are_one_or_two_and_nobody_elses() -> None:
    letters = [monogram(gateway) for gateway in GATEWAYS]
    assert all(text.isalpha() and len(text) in (1, 2) for text in letters)
    assert len({text.casefold() for text in letters}) == 19


def test_white_letters_can_be_read_on_every_colour(figure: NoteFigure) -> None:
    least = min(white_on(colour(gateway)) for gateway in GATEWAYS)
    figure("white on a brand's colour, least contrast", f"{least:.2f}", ">= 4.5")
    assert least >= 4.5
    assert white_on(colour("ANOTHER")) >= 4.5


def test_neighbours_look_different_and_no_two_brands_the_same(figure: NoteFigure) -> None:
    nearest = min(apart(*pair) for pair in pairwise(GATEWAYS))
    least = min(apart(*pair) for pair in combinations(GATEWAYS, 2))
    figure("colours of neighbouring brands, least distance", f"{nearest:.0f}", ">= 35")
    figure("colours of any two brands, least distance", f"{least:.0f}", ">= 25")
    assert nearest >= 35
    assert least >= 25
    assert len({colour(gateway) for gateway in GATEWAYS}) == 19


def test_a_brand_that_is_not_ours_has_a_mark_too(qtbot: QtBot) -> None:
    assert monogram("EDENCOM") == "ED"
    assert monogram("") == ""
    assert colour("EDENCOM") in colours(brand_pixmap("EDENCOM", 40, 1.0, None))
    assert not brand_pixmap("", 40, 1.0, None).isNull()


@pytest.mark.parametrize(("side", "ratio"), [(16, 1.0), (40, 1.0), (40, 1.25), (40, 2.0)])
def test_a_mark_is_as_sharp_as_the_screen(qtbot: QtBot, side: int, ratio: float) -> None:
    for icon in (None, square("#ff0000")):
        mark = brand_pixmap("VVVGIFTCRD", side, ratio, icon)
        assert mark.width() == mark.height() == round(side * ratio)
        assert mark.devicePixelRatio() == ratio


def test_letters_stand_white_on_the_brands_colour(qtbot: QtBot) -> None:
    counted = colours(brand_pixmap("BOEKENBON", 40, 2.0, None))
    ground = counted[colour("BOEKENBON")]
    assert ground > 40 * 40 * 4 / 2
    assert 100 < counted["#ffffff"] < ground
    image = brand_pixmap("BOEKENBON", 40, 2.0, None).toImage()
    assert image.pixelColor(0, 0).alpha() == 0


def test_each_brand_is_drawn_in_its_own_way(qtbot: QtBot) -> None:
    pictures = [brand_pixmap(gateway, 32, 1.0, None).toImage() for gateway in GATEWAYS]
    assert all(one != other for one, other in combinations(pictures, 2))


@pytest.mark.parametrize(("width", "height"), [(60, 60), (132, 88), (20, 60), (1024, 8)])
def test_the_accounts_picture_stands_whole_on_white(qtbot: QtBot, width: int, height: int) -> None:
    mark = brand_pixmap("VVVGIFTCRD", 40, 1.0, square("#ff0000", width, height))
    counted = colours(mark)
    assert counted["#ff0000"] > 0
    assert counted["#ffffff"] > 100
    assert colour("VVVGIFTCRD") not in counted
    image = mark.toImage()
    reds = [
        (x, y)
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).red() > 250 and image.pixelColor(x, y).green() < 5
    ]
    wide = max(x for x, _ in reds) - min(x for x, _ in reds) + 1
    high = max(y for _, y in reds) - min(y for _, y in reds) + 1
    assert max(wide, high) in (31, 32)
    assert wide / high == pytest.approx(width / height, rel=0.2) or min(wide, high) == 1
    assert min(x for x, _ in reds) >= 4
    assert min(y for _, y in reds) >= 4


def test_what_was_drawn_is_kept_until_the_picture_changes(qtbot: QtBot) -> None:
    red, blue = square("#ff0000"), square("#0000ff")
    first = brand_pixmap("YOURGIFT", 40, 1.0, red)
    assert brand_pixmap("YOURGIFT", 40, 1.0, red).cacheKey() == first.cacheKey()
    assert "#0000ff" in colours(brand_pixmap("YOURGIFT", 40, 1.0, blue))
    assert "#ff0000" in colours(brand_pixmap("YOURGIFT", 40, 1.0, red))
    letters = brand_pixmap("YOURGIFT", 40, 1.0, None)
    assert colour("YOURGIFT") in colours(letters)
    assert brand_pixmap("YOURGIFT", 48, 1.0, None).width() == 48
