"""How large a QR code is on the screen, in millimetres, and from how far a phone reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

COUNTER_CM = 60.0
"""Between the customer's phone and the screen, across a counter."""
_MM_PER_INCH, _MM_PER_CM = 25.4, 10
_DISTANCE_TO_WIDTH, _SMALLEST_CODE = 10, 25
"""A code of 25 modules is read from ten times its width; more modules need as much more width."""
_LARGEST = 1.6
"""Times the width that is needed. Beyond it a code is no easier to read, only harder to frame."""
_NEARLY = 0.95
"""Modules are whole pixels, so a code that is a few percent short is not worth a word."""
_LIKELY_DPI = (50, 600)
"""From the coarsest television to the finest tablet; a screen that says otherwise is wrong."""


class Density(NamedTuple):
    """How close a screen's device pixels lie."""

    dots_per_mm: float
    guessed: bool
    """Whether the screen did not know its own size."""


@dataclass(frozen=True)
class SizeJudgement:
    """Whether a code on the screen is large enough; widths without the quiet zone."""

    shown_mm: float
    needed_mm: float
    distance_cm: float
    """From how far a phone reads it."""
    guessed: bool
    """Whether the screen's size is a guess, and with it all but `needed_mm`."""

    @property
    def small(self) -> bool:
        """Whether the phone must come closer than it should have to."""
        return self.shown_mm < _NEARLY * self.needed_mm


def needed_mm(modules: int, distance_cm: float = COUNTER_CM) -> float:
    """How wide a code of `modules` a side must be to be read from `distance_cm`."""
    return distance_cm * _MM_PER_CM / _DISTANCE_TO_WIDTH * modules / _SMALLEST_CODE


def shown_mm(modules: int, module_pixels: int, dots_per_mm: float) -> float:
    """How wide a code is whose modules are `module_pixels` device pixels."""
    return modules * module_pixels / dots_per_mm


def reading_distance_cm(modules: int, width_mm: float) -> float:
    """From how far a code of that width is read."""
    return width_mm / needed_mm(modules, 1)


def largest_module(dots_per_mm: float, distance_cm: float = COUNTER_CM) -> int:
    """The most device pixels a module may have: more would help nobody at that distance."""
    return int(_LARGEST * needed_mm(1, distance_cm) * dots_per_mm)


def judgement(
    modules: int, module_pixels: int, density: Density, distance_cm: float = COUNTER_CM
) -> SizeJudgement:
    """Judge a code that is to be read from `distance_cm`."""
    width = shown_mm(modules, module_pixels, density.dots_per_mm)
    needed = needed_mm(modules, distance_cm)
    return SizeJudgement(width, needed, reading_distance_cm(modules, width), density.guessed)


def screen_density(screen: QScreen) -> Density:
    """What the screen says of itself.

    Qt's inches hold device-independent pixels (`QScreen.physicalDotsPerInch` divides the screen's
    geometry by its size), so the ratio makes device pixels of them.
    """
    ratio = screen.devicePixelRatio()
    return density(screen.physicalDotsPerInch() * ratio, screen.logicalDotsPerInch() * ratio)


def density(physical_dpi: float, logical_dpi: float) -> Density:
    """The physical figure, or where that can't be true (a screen of 0 mm) the logical one."""
    low, high = _LIKELY_DPI
    guessed = not low <= physical_dpi <= high
    return Density((logical_dpi if guessed else physical_dpi) / _MM_PER_INCH, guessed)
