"""Palette, style sheet, icons and translations: how the program looks, read from resources/."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

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
    """Let the style sheet find its icons and follow light and dark, also while it runs."""
    QDir.addSearchPath("icons", str(resources() / "icons"))
    app.styleHints().colorSchemeChanged.connect(dress)


def dress() -> None:
    """Put the style sheet on all widgets.

    Once the window is built: before, each widget would be styled anew with each new parent.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - no other kind is made
    dark = app.palette().color(QPalette.ColorRole.Base).lightness() < 128
    sheet = (resources() / "app.qss").read_text(encoding="utf-8")
    for name, (on_light, on_dark) in _COLOURS.items():
        sheet = sheet.replace(name, on_dark if dark else on_light)
    app.setStyleSheet(sheet)


@lru_cache(maxsize=64)
def icon(name: str) -> QIcon:
    """An icon of resources/icons by its name without ending."""
    from PySide6.QtGui import QIcon

    return QIcon(str(resources() / "icons" / f"{name}.svg"))
