"""Nothing flashes, nothing moves, and no state is told by its colour alone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from clerk_support import DOUBTFUL, PART, Clerk, clerk_at
from conftest import NoteFigure, a_payment
from PySide6.QtCore import QAbstractAnimation, QSize, Qt
from PySide6.QtGui import QImage, QMovie
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.payments import PaymentState
from pos_app.domain.verdicts import verdict
from pos_app.ui import payment_words, theme
from pos_app.ui.payment_words import Tone
from pos_app.ui.widgets.practice_menu import USUAL, Scene

CELLS = QSize(48, 32)
"""Areas of a window that are watched one by one; the blinking cursor is far smaller than one."""
FLASH = 0.1
"""Of the largest luminance: a change that counts (WCAG 2.3.1)."""


@pytest.fixture
def clerk(qtbot: QtBot, tmp_path: Path) -> Iterator[Clerk]:
    with clerk_at(qtbot, tmp_path) as at_counter:
        yield at_counter


def luminances(window: QWidget) -> list[float]:
    """Of each cell, 0 to 1."""
    small = (
        window.grab()
        .toImage()
        .scaled(
            CELLS, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    )
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    return [
        ((grey.pixel(x, y) & 255) / 255) ** 2.2
        for y in range(grey.height())
        for x in range(grey.width())
    ]


def most_changes(frames: list[list[float]]) -> int:
    """How often the least quiet cell turned brighter or darker; a flash is two of these."""
    most = 0
    for course in zip(*frames, strict=True):
        last, changes = course[0], 0
        for now in course:
            if abs(now - last) >= FLASH:
                last, changes = now, changes + 1
        most = max(most, changes)
    return most


@pytest.mark.parametrize(
    ("scene", "word"),
    [(USUAL, "Waiting"), (DOUBTFUL, "DON'T KNOW"), (PART, "PART PAID")],
    ids=["waiting", "don't know", "part paid"],
)
def test_nothing_flashes(clerk: Clerk, figure: NoteFigure, scene: Scene, word: str) -> None:
    clerk.order("v7000", scene, word)
    clerk.display.resize(800, 480)
    for window in (clerk.window, clerk.display):
        frames: list[list[float]] = []
        ends = time.monotonic() + 1.0

        def watched(
            window: QWidget = window, frames: list[list[float]] = frames, ends: float = ends
        ) -> bool:
            frames.append(luminances(window))
            return time.monotonic() >= ends

        clerk.until(watched)
        changes = most_changes(frames)
        name = f"changes of light, {word.lower()}, {window.objectName() or 'clerk'}"
        figure(name, f"{changes} in {len(frames)} frames", "6 a second at most")
        assert len(frames) >= 8
        assert changes <= 1, name


def test_a_flash_would_be_seen() -> None:
    dark, bright = [0.0, 0.2], [0.0, 0.5]
    assert most_changes([dark, bright] * 4) == 7
    assert most_changes([dark] * 8) == 0


def test_nothing_moves_so_nothing_has_to_stop(clerk: Clerk) -> None:
    # Whoever asks for stillness has it: `theme.reduced_motion` has nothing to turn off.
    for scene, word in ((USUAL, "Waiting"), (DOUBTFUL, "DON'T KNOW")):
        clerk.order("v7000", scene, word)
        for window in (clerk.window, clerk.display):
            assert window.findChildren(QAbstractAnimation) == []
            assert window.findChildren(QMovie) == []
        clerk.next()


@pytest.fixture
def one_ink(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.mark.usefixtures("one_ink")
def test_the_icons_of_the_states_differ_as_shapes(figure: NoteFigure) -> None:
    shapes = {}
    for icon in sorted({icon for _, icon in payment_words._LOOK.values()}):
        picture = theme.pixmap(f"state-{icon}", 44, 1.0, "text").toImage()
        shapes[icon] = [(picture.pixel(x, y) >> 24) > 127 for y in range(44) for x in range(44)]
    assert {"clock", "phone", "tick", "part", "cross", "unknown"} == set(shapes)
    least = 1.0
    for one, other in combinations(shapes, 2):
        inked = sum(a or b for a, b in zip(shapes[one], shapes[other], strict=True))
        apart = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        least = min(least, apart / inked)
    figure("state icons in one ink", f"{least:.0%} apart at least", "30 %")
    assert least >= 0.3


def test_the_words_of_the_states_differ() -> None:
    said: dict[str, set[Tone]] = {}
    icons: dict[PaymentState, str] = {}
    for state in PaymentState:
        payment = a_payment(state)
        headline = payment_words.headline(payment, verdict(payment, 0.0))
        assert headline.word
        said.setdefault(headline.word, set()).add(headline.tone)
        icons[state] = headline.icon
        assert headline.verdict in ("PAID", "NOT PAID", "DON'T KNOW")
    assert all(len(tones) == 1 for tones in said.values()), said
    assert icons[PaymentState.PAID] == "tick"
    assert icons[PaymentState.WAITING] not in ("tick", "cross")
    assert icons[PaymentState.REVIEW] == "unknown"
    assert icons[PaymentState.DECLINED] == "cross"
