"""How the counter looks, sounds and speaks: what a clerk changes without a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from pos_app.domain.settings import FAVOURITES_MAX, Settings
from pos_app.ui import theme, wording
from pos_app.ui.customer_words import LANGUAGE_NAMES

_VOLUMES = (0, 30, 70, 100)


class ViewMenu(QToolButton):
    """Built anew each time it opens, so that it says what is in force."""

    settings_chosen = Signal(object)
    """The Settings with one thing changed."""
    customer_language_chosen = Signal(str)
    full_screen_asked = Signal()
    pin_asked = Signal()
    """Set, change or remove the supervisor's PIN."""
    brands_asked = Signal()
    """Ask MultiSafepay again which brands the account has."""
    help_asked = Signal()
    """The doctor, the log, the support bundle."""
    set_up_asked = Signal()
    """The guided set-up once more."""
    settings_asked = Signal()
    """All settings, in their window."""

    def __init__(self, settings: Settings, screens: Callable[[], Sequence[str]]) -> None:
        """`screens` names those that a customer could face, the clerk's own left out."""
        super().__init__()
        self.setObjectName("view_menu")
        self.setProperty("role", "quiet")
        self._settings = settings
        self._screens = screens
        self._gateway = ""
        self._has_pin = False
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._draw_icon()
        theme.look().changed.connect(self._draw_icon)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_opening)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)
        self._say()

    def show_settings(self, settings: Settings) -> None:
        """What is in force now."""
        self._settings = settings

    def show_brand(self, gateway: str) -> None:
        """The brand that is chosen in the form: it can be made a favourite."""
        self._gateway = gateway

    def offer_pin(self) -> None:
        """Have an entry for the supervisor's PIN."""
        self._has_pin = True

    @Slot()
    def _draw_icon(self) -> None:
        self.setIcon(theme.icon("theme"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setText(self.tr("View"))
        self.setToolTip(self.tr("Language, look, sound, screens"))
        self.setAccessibleName(self.toolTip())
        self._menu.setAccessibleName(self.toolTip())

    @Slot()
    def _on_opening(self) -> None:
        self._menu.clear()
        now = self._settings
        tongues = [("", self.tr("As this computer")), *LANGUAGE_NAMES.items()]
        self._choices(self.tr("Language"), "language", tongues, now.language)
        looks = [
            ("", self.tr("As this computer")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]
        self._choices(self.tr("Look"), "theme", looks, now.theme)
        words = (self.tr("Off"), self.tr("Soft"), self.tr("Normal"), self.tr("Loud"))
        sounds = list(zip(_VOLUMES, words, strict=True))
        self._choices(self.tr("Sound"), "sound_volume", sounds, now.sound_volume)
        screens = [("", self.tr("None")), *((name, name) for name in self._screens())]
        self._choices(self.tr("Customer's screen"), "customer_screen", screens, now.customer_screen)
        self._menu.addSeparator()
        self._switch(self.tr("On-screen keypad"), "keypad", now.keypad)
        self._switch(self.tr("Type euros first, not cents"), "euros_first", now.euros_first)
        self._offer_favourite()
        self._menu.addSeparator()
        spoken = self._menu.addMenu(self.tr("Customer speaks"))
        for code, name in LANGUAGE_NAMES.items():
            spoken.addAction(name).setData(("customer", code))
        self._menu.addAction(self.tr("Code on the full screen (F11)")).setData(("full", None))
        self._menu.addAction(self.tr("Ask which brands we have")).setData(("brands", None))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Help and problems… (F1)")).setData(("help", None))
        self._menu.addAction(self.tr("Set up again…")).setData(("set_up", None))
        self._menu.addAction(self.tr("All settings… (Ctrl+,)")).setData(("settings", None))
        if self._has_pin:
            self._menu.addAction(self.tr("Supervisor PIN…")).setData(("pin", None))

    def _choices(
        self, words: str, setting: str, choices: Sequence[tuple[object, str]], chosen: object
    ) -> None:
        menu = self._menu.addMenu(words)
        for value, name in choices:
            entry = menu.addAction(name)
            entry.setCheckable(True)
            entry.setChecked(value == chosen)
            entry.setData((setting, value))

    def _switch(self, words: str, setting: str, on: bool) -> None:
        entry = self._menu.addAction(words)
        entry.setCheckable(True)
        entry.setChecked(on)
        entry.setData((setting, not on))

    def _offer_favourite(self) -> None:
        favourites = self._settings.favourites
        if not self._gateway:
            return
        if self._gateway in favourites:
            without = tuple(gateway for gateway in favourites if gateway != self._gateway)
            words, value = self.tr("{brand} is no favourite any more"), without
        elif len(favourites) < FAVOURITES_MAX:
            words, value = self.tr("Make {brand} a favourite"), (*favourites, self._gateway)
        else:
            return
        named = words.format(brand=wording.brand_name(self._gateway))
        self._menu.addAction(named).setData(("favourites", value))

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        what, value = entry.data()
        match what:
            case "customer":
                self.customer_language_chosen.emit(value)
            case "full":
                self.full_screen_asked.emit()
            case "brands":
                self.brands_asked.emit()
            case "help":
                self.help_asked.emit()
            case "set_up":
                self.set_up_asked.emit()
            case "settings":
                self.settings_asked.emit()
            case "pin":
                self.pin_asked.emit()
            case _:
                # Qt hands a tuple back as a list.
                change: dict[str, Any] = {what: tuple(value) if isinstance(value, list) else value}
                self._settings = replace(self._settings, **change)
                self.settings_chosen.emit(self._settings)
