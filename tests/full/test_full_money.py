"""Amounts by the hundred thousand, and codes by the thousand: read back as they were written."""

from __future__ import annotations

import random
import runpy
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from conftest import NoteFigure
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from pos_app.domain.links import is_payment_link
from pos_app.domain.money import parse_amount
from pos_app.domain.settings import Environment
from pos_app.ui.qr_matrix import QUIET_ZONE, qr_matrix

UNIT = Path(__file__).parent.parent / "unit" / "domain" / "test_domain_money.py"
by_hand: Callable[[str, int], int | None] = runpy.run_path(str(UNIT))["by_hand"]
"""The grammar of amounts once more, written down without a pattern."""

typed = st.one_of(
    st.text(alphabet="0123456789", max_size=7),
    st.from_regex(r"[0-9]{1,6}[.,' ][0-9]{1,4}", fullmatch=True),
    st.text(alphabet="0123456789.,-+eE '\u0663\uff11\u00a0\u2009_", max_size=12),
    st.text(max_size=8),
)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_PIXELS = 3


def misread(hundreds: int) -> list[str]:
    """Texts that are read as another amount than the grammar's, or that are not refused."""
    wrong: list[str] = []

    @settings(
        max_examples=hundreds,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(st.lists(typed, min_size=100, max_size=100), st.sampled_from([0, 2, 3]))
    def read(texts: list[str], decimals: int) -> None:
        wrong.extend(t for t in texts if parse_amount(t, decimals) != by_hand(t, decimals))

    read()
    return wrong


def unscanned(count: int, seed: int) -> list[str]:
    """Those of `count` links whose code is not read back as exactly that link."""
    chance = random.Random(seed)
    failed = []
    for _ in range(count):
        session = "".join(chance.choices(_LETTERS, k=chance.randint(20, 60)))
        link = f"https://payv2.multisafepay.com/connect/{session}/?lang=nl_NL"
        assert is_payment_link(link, Environment.LIVE)
        found = zxingcpp.read_barcodes(picture(link))
        if [code.text for code in found] != [link]:
            failed.append(link)
    return failed


def picture(link: str) -> Image.Image:
    """The link's code, dark on light, with its quiet zone."""
    matrix = qr_matrix(link)
    side = len(matrix) + 2 * QUIET_ZONE
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(matrix, QUIET_ZONE):
        for x, dark in enumerate(row, QUIET_ZONE):
            if dark:
                image.putpixel((x, y), 0)
    return image.resize((side * _PIXELS, side * _PIXELS), Image.Resampling.NEAREST)


def test_amounts_are_read_as_the_grammar_says() -> None:
    assert misread(20) == []


@pytest.mark.full
def test_two_hundred_thousand_amounts(figure: NoteFigure) -> None:
    wrong = misread(2_000)
    figure("amounts: 200,000 typed texts", f"{len(wrong)} misread", "0")
    assert wrong == []


def test_codes_are_read_back() -> None:
    assert unscanned(50, seed=1) == []


@pytest.mark.full
def test_a_thousand_codes(figure: NoteFigure) -> None:
    failed = unscanned(1_000, seed=2)
    figure("QR codes: 1,000 links", f"{1_000 - len(failed)} read back", "1,000")
    assert failed == []
