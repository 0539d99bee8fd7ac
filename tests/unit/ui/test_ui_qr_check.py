"""The self-check finds every damage that a picture of a code can have, however small."""

from __future__ import annotations

from time import perf_counter

import pytest
from conftest import LINK, NoteFigure
from qr_damages import DAMAGES, SCALE, Damage, block

from pos_app.ui.qr_check import text_of
from pos_app.ui.qr_matrix import Matrix, qr_matrix
from pos_app.ui.widgets.qr_view import code_picture

MATRIX = qr_matrix(LINK)


@pytest.mark.parametrize("link", [LINK, "http://127.0.0.1:41234/connect/13yQ2Lp/?lang=nl", "x"])
@pytest.mark.parametrize("scale", [1, 2, 3, 8, 15, 24])
def test_a_whole_picture_says_its_link(link: str, scale: int) -> None:
    assert text_of(code_picture(qr_matrix(link), scale), qr_matrix(link)) == link


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_picture_says_nothing(damage: Damage) -> None:
    assert text_of(damage(code_picture(MATRIX, SCALE)), MATRIX) is None


def test_every_single_module_counts() -> None:
    whole = code_picture(MATRIX, 1)
    for place in range(len(MATRIX) ** 2):
        y, x = divmod(place, len(MATRIX))
        assert text_of(block(4 + x, 4 + y, 1)(whole), MATRIX) is None, (x, y)


def test_the_picture_of_another_order() -> None:
    other = qr_matrix(LINK.replace("13yQ", "99zZ"))
    assert text_of(code_picture(other, SCALE), MATRIX) is None
    assert text_of(code_picture(other, SCALE), other) == LINK.replace("13yQ", "99zZ")


def test_modules_that_nobody_can_read() -> None:
    half = len(MATRIX) // 2
    torn: Matrix = tuple(row[:half] + (False,) * (len(row) - half) for row in MATRIX)
    assert text_of(code_picture(torn, SCALE), torn) is None


def test_it_costs_next_to_nothing(figure: NoteFigure) -> None:
    picture = code_picture(MATRIX, SCALE)
    times = []
    for _ in range(50):
        begun = perf_counter()
        assert text_of(picture, MATRIX) == LINK
        times.append((perf_counter() - begun) * 1e3)
    figure("self-check of a code, 41 modules of 8 pixels", f"{min(times):.2f} ms", "at most 1.5 ms")
    assert min(times) <= 1.5
