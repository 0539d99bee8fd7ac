"""The program's own windows on screens of several sizes, in one theme, each with a waiting order.

Runs as a child: theme, scaling of the screens and the folder for the pictures are its arguments.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pos_app.program import Program

THEMES = ("light", "dark")
LINK = "https://testpayv2.multisafepay.com/connect/13yQ2LpMtNRkyBWfFGZJ7eZ8hYqQ4vW1xkD/?lang=nl_NL"
"""As long as MultiSafepay's links are; the same in every run, and so is its code."""


class Screen(NamedTuple):
    """A screen as shops have them."""

    width: int
    height: int
    inches: float
    """From corner to corner."""
    scaling: int
    """Device pixels a logical one."""

    @property
    def dots_per_mm(self) -> float:
        """Device pixels."""
        return hypot(self.width, self.height) / self.inches / 25.4


SCREENS = (
    Screen(1024, 600, 10.1, 1),
    Screen(1366, 768, 15.6, 1),
    Screen(1920, 1080, 21.5, 1),
    Screen(3840, 2160, 27.0, 2),
)


def windows(program: Program) -> dict[str, QWidget]:
    """The windows under test, each with its own `QrView`; the order of `program` is waiting."""
    from datetime import UTC, datetime

    from pos_app.domain.settings import Environment

    tested: dict[str, QWidget] = {"clerk": program.window}
    try:
        from pos_app.ui.customer_display import CustomerDisplay
    except ImportError:
        return tested

    def may_show(_link: str) -> bool:
        return True

    def now() -> datetime:
        return datetime.now(UTC)

    display = CustomerDisplay("Shop", Environment.SANDBOX, "en", may_show, now)
    assert program.window.panel is not None
    display.show_payment(program.window.panel.payment)
    display.show()
    return tested | {"customer": display}


def main() -> None:
    """What `pos-app --demo` does, in memory; the program pictures itself and goes."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # pictures of any screen, on none
    os.environ["QT_SCALE_FACTOR"] = sys.argv[2]
    from pos_app import cli

    opened = cli._open

    def pictured(options: Namespace) -> int:
        from benchmarks.camera_sitter import PicturedProgram
        from pos_app import app

        setattr(app, "Program", PicturedProgram)  # noqa: B010 - a class is no variable to mypy
        return opened(options)

    cli._open = pictured
    sys.exit(cli.main(["--demo"]))
