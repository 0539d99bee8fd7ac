"""What Qt knows of this machine, for the doctor: how windows are drawn, screens, printers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from pos_app.domain.findings import Check, Fact, Finding, Level, Trouble
from pos_app.ui.screens import Screens

if TYPE_CHECKING:
    from pos_app.domain.settings import Settings

_LEAST = (960, 540)
"""Device-independent pixels that the window needs."""
_IN_MEMORY = ("offscreen", "minimal", "vnc", "linuxfb")
_NAME_MAX = 60


def surveyed(settings: Settings) -> tuple[Finding, ...]:
    """Windows and screens. On the GUI thread, where there is an application."""
    platform = QGuiApplication.platformName()
    facts: dict[str, Fact] = {"platform": platform}
    if platform in _IN_MEMORY:
        return Finding(Check.QT, Level.WARN, Trouble.IN_MEMORY, facts), _screens(settings)
    return Finding(Check.QT, Level.GOOD, None, facts), _screens(settings)


def printers(settings: Settings) -> Finding:
    """The printers of this system, which may take its time to tell: on a worker."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return Finding(Check.PRINTERS, Level.WARN, Trouble.NO_PRINTER)
    names = QPrinterInfo.availablePrinterNames()
    if not names:
        return Finding(Check.PRINTERS, Level.WARN, Trouble.NO_PRINTER)
    # Not their names: people call printers after people.
    facts: dict[str, Fact] = {"count": len(names)}
    if settings.printer and settings.printer not in names:
        return Finding(Check.PRINTERS, Level.WARN, Trouble.OTHER_PRINTER, facts)
    return Finding(Check.PRINTERS, Level.GOOD, None, facts)


def _screens(settings: Settings) -> Finding:
    screens = QGuiApplication.screens()
    told, fits = [], False
    for screen in screens:
        size, ratio = screen.size(), screen.devicePixelRatio()
        wide, high = round(size.width() * ratio), round(size.height() * ratio)
        dpi = round(screen.physicalDotsPerInch() * ratio)
        name = screen.name()[:_NAME_MAX]
        told.append(f"{name} {wide}×{high}, {dpi} dpi, {round(ratio * 100)} %".strip())  # noqa: RUF001
        fits = fits or (size.width() >= _LEAST[0] and size.height() >= _LEAST[1])
    facts: dict[str, Fact] = {"names": "; ".join(told)}
    if not fits:
        return Finding(Check.DISPLAYS, Level.WARN, Trouble.SMALL_SCREEN, facts)
    wanted = settings.customer_screen
    if wanted and wanted not in [choice.name for choice in Screens().choices()]:
        return Finding(Check.DISPLAYS, Level.WARN, Trouble.NO_CUSTOMER_SCREEN, facts)
    return Finding(Check.DISPLAYS, Level.GOOD, None, facts)
