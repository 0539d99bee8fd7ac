"""Our reading of the mask penalties against the library's own."""

from __future__ import annotations

import random

import qrcode
import qrcode.util
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.ui.qr_mask import penalty
from pos_app.ui.qr_matrix import qr_matrix

LINKS = st.text(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./?=:&", min_size=1
)


def the_librarys_own(link: str) -> tuple[tuple[bool, ...], ...]:
    """The code as `qrcode` makes it when it chooses the mask itself."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    code.add_data(link, optimize=0)
    code.make(fit=True)
    return tuple(tuple(map(bool, row)) for row in code.get_matrix())


@given(LINKS)
@settings(max_examples=30, deadline=None)
def test_the_code_is_the_one_the_library_would_choose(link: str) -> None:
    assert qr_matrix(link) == the_librarys_own(link)


@given(st.integers(21, 45), st.integers(0, 2**32))
@settings(max_examples=30, deadline=None)
def test_every_pattern_costs_the_points_of_the_standard(side: int, seed: int) -> None:
    chance = random.Random(seed)
    rows = [[chance.random() < 0.5 for _ in range(side)] for _ in range(side)]
    bits = sum(
        1 << (y * side + x) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark
    )
    modules: list[list[bool | None]] = [list(row) for row in rows]
    assert penalty(bits, side) == qrcode.util.lost_point(modules)
