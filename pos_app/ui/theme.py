"""Palette, style sheet, icons and translations: how the program looks, read from resources/."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication


@lru_cache(maxsize=1)
def resources() -> Path:
    """Where resources/ lies: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def apply(app: QApplication) -> None:
    """Give the application its style; light or dark follows the system."""
    QDir.addSearchPath("icons", str(resources() / "icons"))
    app.setStyle("Fusion")
    app.setStyleSheet((resources() / "app.qss").read_text(encoding="utf-8"))


@lru_cache(maxsize=64)
def icon(name: str) -> QIcon:
    """An icon of resources/icons by its name without ending."""
    return QIcon(str(resources() / "icons" / f"{name}.svg"))
