"""A picture is judged by its first bytes: nothing large or foreign is ever decoded."""

from __future__ import annotations

import struct

import pytest

from pos_app.domain.icons import ICON_BYTES_MAX, ICON_SIDE_MAX, is_icon

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def png(width: int, height: int, length: int = 13, kind: bytes = b"IHDR", rest: int = 9) -> bytes:
    return SIGNATURE + struct.pack(">I4sII", length, kind, width, height) + b"\0" * rest


@pytest.mark.parametrize(("width", "height"), [(1, 1), (132, 88), (ICON_SIDE_MAX, ICON_SIDE_MAX)])
def test_a_small_png_is_an_icon(width: int, height: int) -> None:
    assert is_icon(png(width, height))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        SIGNATURE,
        png(8, 8)[:23],
        b"\xff\xd8\xff\xe0" + png(8, 8),
        b"GIF89a" + b"\0" * 40,
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        png(8, 8, kind=b"IDAT"),
        png(8, 8, length=14),
        png(0, 8),
        png(8, 0),
        png(ICON_SIDE_MAX + 1, 8),
        png(8, ICON_SIDE_MAX + 1),
        png(2**32 - 1, 2**32 - 1),
    ],
)
def test_anything_else_is_none(content: bytes) -> None:
    assert not is_icon(content)


def test_the_longest_icon_has_a_quarter_of_a_megabyte() -> None:
    head = len(png(8, 8, rest=0))
    assert is_icon(png(8, 8, rest=ICON_BYTES_MAX - head))
    assert not is_icon(png(8, 8, rest=ICON_BYTES_MAX - head + 1))
