"""How the program looks: one of three themes as palette, style sheet and icons of resources/."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from pos_app.ui.colours import SIZES, colours

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap, QStyleHints
    from PySide6.QtWidgets import QWidget

_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup
_PALETTE = (
    (_Role.Window, "surface"),
    (_Role.WindowText, "text"),
    (_Role.Base, "card"),
    (_Role.AlternateBase, "stripe"),
    (_Role.Text, "text"),
    (_Role.PlaceholderText, "muted"),
    (_Role.Button, "button"),
    (_Role.ButtonText, "text"),
    (_Role.Highlight, "accent"),
    (_Role.HighlightedText, "on-accent"),
    (_Role.Accent, "accent"),
    (_Role.Link, "info-ink"),
    (_Role.ToolTipBase, "card"),
    (_Role.ToolTipText, "text"),
    (_Role.Light, "hover"),
    (_Role.Midlight, "hover"),
    (_Role.Mid, "rule"),
    (_Role.Dark, "line"),
)
_TOKEN = re.compile(r"@([a-z0-9-]+)")
_BUTTON_SIDES = (20, 24, 40, 48)
_LARGE_SIDES = (*_BUTTON_SIDES, 88, 260)
"""Device pixels an icon is drawn at; between two of them Qt shrinks the larger."""
_LARGE = ("state-", "app")
"""How the icons begin that are also shown large."""


class Look(QObject):
    """The theme in force: the shop's choice, or what the system asks for."""

    changed = Signal()
    """All widgets wear another theme; whoever keeps painted pictures paints them anew."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._chosen = ""
        self._dressed = False
        self._dark_palette = app.palette().color(_Role.Base).lightness() < 128
        """What tells light from dark on systems that do not say it otherwise."""
        self.name = self._asked_for()
        """"light", "dark" or "contrast"."""
        self.colours = colours(self.name)
        app.setPalette(self._palette())

    def follow(self, system: QStyleHints) -> None:
        """Change with the system, also while the program runs."""
        system.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(system, "accessibility"):  # since Qt 6.10
            system.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def choose(self, theme: str) -> None:
        """Wear one of `domain.settings.THEMES`; "" follows the system."""
        if theme == self._chosen:
            return
        self._chosen = theme
        hints = self._app.styleHints()
        # Title bars and the system's own dialogs go with it.
        match theme:
            case "":
                hints.unsetColorScheme()
            case "light":
                hints.setColorScheme(Qt.ColorScheme.Light)
            case _:
                hints.setColorScheme(Qt.ColorScheme.Dark)
        self._on_system_changed()

    def dress(self) -> None:
        """Put the style sheet on all widgets, and on those that come."""
        self._dressed = True
        self._app.setStyleSheet(sheet("app"))

    @Slot()
    def _on_system_changed(self) -> None:
        name = self._asked_for()
        if name == self.name:
            return
        self.name = name
        self.colours = colours(name)
        self._app.setPalette(self._palette())
        if self._dressed:
            self.dress()
        self.changed.emit()

    def _asked_for(self) -> str:
        hints = self._app.styleHints()
        high = False
        if hasattr(hints, "accessibility"):
            preference = hints.accessibility().contrastPreference()
            high = preference is Qt.ContrastPreference.HighContrast
        return worn(self._chosen, hints.colorScheme(), high, self._dark_palette)

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _PALETTE:
            palette.setColor(role, self.colours[name])
        disabled = self.colours["disabled"]
        for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
            palette.setColor(_Group.Disabled, role, disabled)
        return palette


def worn(chosen: str, scheme: Qt.ColorScheme, high_contrast: bool, dark_palette: bool) -> str:
    """The theme to wear: the one that was chosen, else what the system asks for.

    `dark_palette` decides where the system has no scheme to tell of.
    """
    if chosen:
        return chosen
    if high_contrast:
        return "contrast"
    if scheme is Qt.ColorScheme.Unknown:
        return "dark" if dark_palette else "light"
    return "dark" if scheme is Qt.ColorScheme.Dark else "light"


@lru_cache(maxsize=1)
def look() -> Look:
    """The application's one look; connect to its `changed`."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - no other kind is made
    return Look(app)


@lru_cache(maxsize=1)
def resources() -> Path:
    """Where resources/ lies: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def apply(app: QApplication) -> None:
    """Let the style sheet find its icons and follow the system, also while the program runs."""
    QDir.addSearchPath("icons", str(resources() / "icons"))
    look().follow(app.styleHints())


def set_theme(name: str) -> None:
    """Wear one of `domain.settings.THEMES`, at once and everywhere; "" follows the system."""
    look().choose(name)


def dress() -> None:
    """Put the style sheet on all widgets.

    Once the window is built: before, each widget would be styled anew with each new parent.
    """
    look().dress()


def dress_window(window: QWidget, name: str, theme: str = "") -> None:
    """Put a further style sheet of resources/ on one window, above the program's own.

    It keeps today's colours: call it again when `look().changed`.
    """
    window.setStyleSheet(sheet(name, theme))


def sheet(name: str, theme: str = "") -> str:
    """A style sheet of resources/ in the colours of a theme, "" for the one in force.

    KeyError: it names an unknown token.
    """
    values = SIZES | (colours(theme) if theme else look().colours)
    text = (resources() / f"{name}.qss").read_text(encoding="utf-8")
    return _TOKEN.sub(lambda token: values[token[1]], text)


def colour(name: str) -> QColor:
    """A colour of `ui.colours` in the theme in force, for painters. KeyError: there is none."""
    return QColor(look().colours[name])


def icon(name: str, ink: str = "") -> QIcon:
    """An icon of resources/icons by its name without ending, in a colour of `ui.colours`.

    Without `ink` a state's icon is coloured for its tone's ground, any other as text is. The
    colour is today's: ask again when `look().changed`.
    """
    values = look().colours
    ink = ink or ("on-tone" if name.startswith("state-") else "text")
    return _icon(name, values[ink], values["disabled"])


def pixmap(name: str, side: int, ratio: float, ink: str) -> QPixmap:
    """The same as a picture of `side` device-independent pixels, sharp at `ratio`."""
    return _pixmap(name, side, ratio, look().colours[ink])


def reduced_motion() -> bool:
    """Whether the system asks for stillness. Qt tells from 6.12 on; False where it does not."""
    hints = QApplication.styleHints()
    told = hints.accessibility() if hasattr(hints, "accessibility") else None
    preference = getattr(told, "motionPreference", None)
    return preference is not None and preference().name == "ReducedMotion"


@lru_cache(maxsize=256)
def _icon(name: str, ink: str, faint: str) -> QIcon:
    from PySide6.QtGui import QIcon

    drawn = QIcon()
    for picture in _drawn(name, ink, _LARGE_SIDES if name.startswith(_LARGE) else _BUTTON_SIDES):
        drawn.addPixmap(picture)
    for picture in _drawn(name, faint, _BUTTON_SIDES):
        drawn.addPixmap(picture, QIcon.Mode.Disabled)
    return drawn


@lru_cache(maxsize=256)
def _pixmap(name: str, side: int, ratio: float, ink: str) -> QPixmap:
    (picture,) = _drawn(name, ink, (round(side * ratio),))
    picture.setDevicePixelRatio(ratio)
    return picture


def _drawn(name: str, ink: str, sides: tuple[int, ...]) -> list[QPixmap]:
    from PySide6.QtGui import QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer

    drawing = (resources() / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(drawing.replace(b"currentColor", ink.encode()))
    pictures = []
    for side in sides:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        pictures.append(picture)
    return pictures
