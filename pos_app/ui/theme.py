"""Palette, style sheet, icons and translations: how the program looks, read from resources/."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication

_COLOURS = {
    "@wrong": ("#c62828", "#ff8a80"),
    "@accent": ("#1565c0", "#64b5f6"),
    "@line": ("#8d949e", "#7b838f"),
}
"""Colours of the style sheet that stand on the system's own surfaces: on light, on dark."""


@lru_cache(maxsize=1)
def resources() -> Path:
    """Where resources/ lies: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def apply(app: QApplication) -> None:
    """Give the application its style; light or dark follows the system, also while it runs."""
    QDir.addSearchPath("icons", str(resources() / "icons"))
    app.setStyle("Fusion")
    _apply_sheet()
    app.styleHints().colorSchemeChanged.connect(_apply_sheet)


def _apply_sheet() -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - called by it alone
    dark = app.palette().color(QPalette.ColorRole.Base).lightness() < 128
    sheet = (resources() / "app.qss").read_text(encoding="utf-8")
    for name, (on_light, on_dark) in _COLOURS.items():
        sheet = sheet.replace(name, on_dark if dark else on_light)
    app.setStyleSheet(sheet)


@lru_cache(maxsize=64)
def icon(name: str) -> QIcon:
    """An icon of resources/icons by its name without ending."""
    return QIcon(str(resources() / "icons" / f"{name}.svg"))
