"""Pictures of the methods this sandbox lists: a coloured square with the first letter."""

from __future__ import annotations

import colorsys
import struct
import zlib

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
"""A to Z as on the common 5x7 LED panels: five columns each, the lowest bit at the top."""


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
    """A PNG of two colours, `pixels` a cell."""
    rows = b"".join(
        b"\0" + bytes(cell for cell in row for _ in range(pixels))
        for row in _cells(initial)
        for _ in range(pixels)
    )
    side = _CELLS * pixels
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            # Eight bits a pixel, which name one of the palette's colours.
            _chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 3, 0, 0, 0)),
            _chunk(b"PLTE", _colour(name) + b"\xff\xff\xff"),
            _chunk(b"IDAT", zlib.compress(rows)),
            _chunk(b"IEND", b""),
        )
    )


def _svg(name: str, initial: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 11 11">'
        f'<rect width="11" height="11" fill="#{_colour(name).hex()}"/>'
        f'<text x="5.5" y="8.5" font-size="8" text-anchor="middle" fill="#fff">{initial}</text>'
        "</svg>"
    )


def _cells(initial: str) -> list[list[int]]:
    """The square's cells, row by row: 1 where the letter is."""
    place = (ord(initial) - ord("A")) * 5
    cells = [[0] * _CELLS for _ in range(_CELLS)]
    for x, column in enumerate(_LETTERS[place : place + 5], start=3):
        for y in range(7):
            cells[y + 2][x] = column >> y & 1
    return cells


def _colour(name: str) -> bytes:
    """A dark colour that a name always gets."""
    hue = zlib.crc32(name.upper().encode()) % 360 / 360
    return bytes(round(part * 255) for part in colorsys.hls_to_rgb(hue, 0.32, 0.6))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )
