"""Pictures of the methods this sandbox lists: a coloured tile with the first letter, round pen."""

from __future__ import annotations

import colorsys
import struct
import zlib
from functools import lru_cache
from math import hypot

from flask import Blueprint, Response
from werkzeug.exceptions import NotFound

from pos_app.sandbox.methods import Method

_PREFIX = "/media/img"
_FOLDERS = {"large": "3x", "medium": "2x", "vector": "svg"}
_CELLS = 11
"""The square's width in cells; a letter is five wide and seven high, in its middle."""
_PIXELS = {"2x": 8, "3x": 12}
"""Pixels of a cell, by the folder of that size."""
_LETTERS = bytes.fromhex(
    "7e1111117e 7f49494936 3e41414122 7f4141221c 7f49494941 7f09090901 3e4149497a 7f0808087f "
    "00417f4100 2040413f01 7f08142241 7f40404040 7f020c027f 7f0408107f 3e4141413e 7f09090906 "
    "3e4151215e 7f09192946 4649494931 01017f0101 3f4040403f 1f2040201f 3f4038403f 6314081463 "
    "0708700807 6151494543"
)
"""A to Z as on the common 5x7 LED panels: five columns each, the lowest bit at the top. Only the
pen's way from cell to cell is taken from them."""
_PEN, _CORNER = 0.56, 2.2
"""Cells: half the width of the pen, and the radius of the tile's corners."""
_SHADES = 16
"""Steps between the tile's colour and white, for edges that look smooth."""
_COLOURS = {
    "BABYCAD": "1f2792",
    "BEAUTYWELL": "ae097f",
    "BLOEMENCAD": "d82f5b",
    "BOEKENBON": "594f2d",
    "DEGROTESPL": "253570",
    "FASHIONCHQ": "087c01",
    "FASHIONGFT": "9852c1",
    "FIETSENBON": "a06621",
    "GOOD4FUN": "2c72da",
    "GEZONDHEID": "028472",
    "NATNLBIOSC": "a0615a",
    "NATNLETUIN": "07480c",
    "PARFUMCADE": "610f69",
    "SPORTENFIT": "1070a3",
    "VRGIFTCARD": "b63c0d",
    "VVVGIFTCRD": "8c5b8b",
    "WEBSHOPGFT": "767706",
    "WIJNCADEAU": "6b142a",
    "YOURGIFT": "0e4236",
}
"""By gateway, as far from each other as so many can be: brands with one initial differ in them."""

Place = tuple[float, float]


def media() -> Blueprint:
    """The pictures under `/media`. No key is asked for, as MultiSafepay's media hosts ask none."""
    pictures = Blueprint("media", __name__, url_prefix=_PREFIX)

    @pictures.get("/<_folder>/<size>/<file>")
    def _picture(_folder: str, size: str, file: str) -> Response:
        name, _, kind = file.rpartition(".")
        initial = name[:1].upper()
        if not "A" <= initial <= "Z":
            raise NotFound
        if size == _FOLDERS["vector"] and kind == "svg":
            return Response(_svg(name, initial), mimetype="image/svg+xml")
        if size in _PIXELS and kind == "png":
            return Response(_png(name, initial, _PIXELS[size]), mimetype="image/png")
        raise NotFound

    return pictures


def icon_urls(origin: str, method: Method) -> dict[str, str]:
    """Where the pictures of a method are, as its `icon_urls` say it."""
    # The folders and names of MultiSafepay's media hosts.
    folder = "coupons" if method.is_coupon else "methods"
    name = method.gateway if method.is_coupon else method.gateway.lower()
    return {
        size: f"{origin}{_PREFIX}/{folder}/{place}/{name}.{'svg' if place == 'svg' else 'png'}"
        for size, place in _FOLDERS.items()
    }


def _png(name: str, initial: str, pixels: int) -> bytes:
    """A PNG of a colour and its shades towards white, `pixels` a cell."""
    side = _CELLS * pixels
    rows = b"".join(b"\0" + row for row in _shades(initial, pixels))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            # Eight bits a pixel, which name one of the palette's colours.
            _chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 3, 0, 0, 0)),
            _chunk(b"PLTE", b"".join(_shade(_colour(name), step) for step in range(_SHADES + 1))),
            _chunk(b"IDAT", zlib.compress(rows)),
            _chunk(b"IEND", b""),
        )
    )


def _svg(name: str, initial: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 11 11">'
        f'<rect width="11" height="11" rx="{_CORNER}" fill="#{_colour(name).hex()}"/>'
        '<text x="5.5" y="8.3" font-size="8" font-family="sans-serif" text-anchor="middle" '
        f'fill="#fff">{initial}</text>'
        "</svg>"
    )


@lru_cache(maxsize=64)
def _shades(initial: str, pixels: int) -> tuple[bytes, ...]:
    """How white each pixel is, row by row, from 0 to _SHADES. Kept: brands share initials."""
    strokes = _strokes(initial)
    places = [(place + 0.5) / pixels for place in range(_CELLS * pixels)]
    return tuple(bytes(_whiteness((x, y), strokes, pixels) for x in places) for y in places)


def _whiteness(place: Place, strokes: list[tuple[Place, Place]], pixels: int) -> int:
    """Of one pixel: inside the pen's way, or outside of the tile's round corners."""
    x, y = place
    near = [
        _distance(place, stroke)
        for stroke in strokes
        if abs(stroke[0][0] - x) < 2 and abs(stroke[0][1] - y) < 2
    ]
    inside = _PEN - min(near, default=1.0)
    far_x = max(_CORNER - x, x - (_CELLS - _CORNER), 0.0)
    far_y = max(_CORNER - y, y - (_CELLS - _CORNER), 0.0)
    outside = hypot(far_x, far_y) - _CORNER
    covered = max(inside, outside) * pixels + 0.5
    return round(_SHADES * min(max(covered, 0.0), 1.0))


def _strokes(initial: str) -> list[tuple[Place, Place]]:
    """The pen's way: from each of the letter's cells to its neighbours, around no corner twice."""
    cells = _cells(initial)
    found: list[tuple[Place, Place]] = []
    for x, y in cells:
        middle = x + 0.5, y + 0.5
        for right, down in ((1, 0), (0, 1), (1, 1), (-1, 1)):
            other = x + right, y + down
            # A slanting line would cut off the corner of an upright letter.
            corner = right and down and ((x + right, y) in cells or (x, y + down) in cells)
            if other in cells and not corner:
                found.append((middle, (other[0] + 0.5, other[1] + 0.5)))
    return found


def _distance(place: Place, stroke: tuple[Place, Place]) -> float:
    (ax, ay), (bx, by) = stroke
    along_x, along_y = bx - ax, by - ay
    part = ((place[0] - ax) * along_x + (place[1] - ay) * along_y) / (along_x**2 + along_y**2)
    part = min(max(part, 0.0), 1.0)
    return hypot(place[0] - ax - part * along_x, place[1] - ay - part * along_y)


def _cells(initial: str) -> set[tuple[int, int]]:
    """The cells of the letter, in the middle of the tile."""
    place = (ord(initial) - ord("A")) * 5
    columns = enumerate(_LETTERS[place : place + 5], start=3)
    return {(x, y + 2) for x, column in columns for y in range(7) if column >> y & 1}


def _colour(name: str) -> bytes:
    """A dark colour that a name always gets."""
    known = _COLOURS.get(name.upper())
    if known is not None:
        return bytes.fromhex(known)
    hue = zlib.crc32(name.upper().encode()) % 360 / 360
    return bytes(round(part * 255) for part in colorsys.hls_to_rgb(hue, 0.32, 0.6))


def _shade(colour: bytes, step: int) -> bytes:
    return bytes(part + (255 - part) * step // _SHADES for part in colour)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )
