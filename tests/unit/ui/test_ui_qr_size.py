"""Millimetres on the glass: how wide a code must be, and how wide it is."""

from __future__ import annotations

from math import inf, nan

import pytest
from PySide6.QtGui import QGuiApplication

from pos_app.ui.qr_size import (
    Density,
    density,
    judgement,
    largest_module,
    needed_mm,
    reading_distance_cm,
    screen_density,
    shown_mm,
)

AN_INCH = 25.4
DESKTOP = Density(96 / AN_INCH, guessed=False)


def test_a_tenth_of_the_distance_for_25_modules() -> None:
    assert needed_mm(25, 60) == pytest.approx(60)
    assert needed_mm(41, 60) == pytest.approx(98.4)
    assert needed_mm(41, 30) == pytest.approx(49.2)
    assert needed_mm(41) == needed_mm(41, 60)


def test_eight_pixels_of_a_desktop_screen_are_87_mm() -> None:
    assert shown_mm(41, 8, DESKTOP.dots_per_mm) == pytest.approx(86.8, abs=0.05)
    assert reading_distance_cm(41, 86.8) == pytest.approx(53, abs=0.1)


@pytest.mark.parametrize("modules", [21, 41, 57])
@pytest.mark.parametrize("distance", [25.0, 60.0, 150.0])
def test_as_wide_as_needed_is_read_from_there(modules: int, distance: float) -> None:
    assert reading_distance_cm(modules, needed_mm(modules, distance)) == pytest.approx(distance)


@pytest.mark.parametrize("dpi", [50, 96, 163, 340])
@pytest.mark.parametrize("distance", [40.0, 60.0, 150.0])
def test_the_largest_module_is_enough_and_not_half_as_much_again_and_a_tenth(
    dpi: float, distance: float
) -> None:
    dots = dpi / AN_INCH
    width = shown_mm(41, largest_module(dots, distance), dots)
    assert 1 <= width / needed_mm(41, distance) <= 1.6


@pytest.mark.parametrize(
    ("pixels", "small", "distance"), [(3, True, 20), (8, True, 53), (9, False, 60), (12, False, 79)]
)
def test_a_code_is_judged(pixels: int, small: bool, distance: int) -> None:
    judged = judgement(41, pixels, DESKTOP)
    assert judged.small is small
    assert round(judged.distance_cm) == distance
    assert judged.needed_mm == needed_mm(41)
    assert judged.shown_mm == shown_mm(41, pixels, DESKTOP.dots_per_mm)
    assert not judged.guessed


def test_farther_away_the_same_code_is_small() -> None:
    assert not judgement(41, 9, DESKTOP).small
    assert judgement(41, 9, DESKTOP, distance_cm=100).small


@pytest.mark.parametrize("physical", [0.0, 49.9, 601.0, inf, nan, -96.0])
def test_a_screen_that_talks_nonsense_is_guessed(physical: float) -> None:
    assert density(physical, 96) == Density(96 / AN_INCH, guessed=True)
    assert judgement(41, 8, density(physical, 96)).guessed


@pytest.mark.parametrize("physical", [50.0, 96.0, 163.2, 600.0])
def test_a_screen_that_knows_its_size_is_believed(physical: float) -> None:
    assert density(physical, 96) == Density(physical / AN_INCH, guessed=False)


@pytest.mark.usefixtures("qapp")
def test_this_screens_own_figures() -> None:
    screen = QGuiApplication.primaryScreen()
    measured = screen_density(screen)
    pixels = screen.geometry().width() * screen.devicePixelRatio()
    assert not measured.guessed
    assert measured.dots_per_mm == pytest.approx(pixels / screen.physicalSize().width(), rel=0.01)
