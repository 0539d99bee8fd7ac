"""Taking an order by keys, fingers and tiles: what they mean for the form."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pos_app.domain.brand_keys import BrandSearch, tile_letters
from pos_app.domain.brands import BRANDS, brand_of
from pos_app.domain.money import Money, decimals_of, parse_amount
from pos_app.domain.offers import Standing
from pos_app.domain.settings import FAVOURITES_MAX, Environment, Settings
from pos_app.ui import brand_marks, brand_words, wording
from pos_app.ui.keys import Keys
from pos_app.ui.viewmodels.brands import Brands
from pos_app.ui.viewmodels.checkout import Stage
from pos_app.ui.viewmodels.face import Face
from pos_app.ui.widgets.brand_tile import MARK, TileFace
from pos_app.ui.widgets.brand_tiles import BrandTiles
from pos_app.ui.widgets.keypad import Keypad

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

_USUAL = ("VVVGIFTCRD", "BOEKENBON", "FASHIONCHQ", "NATNLBIOSC")
"""Tiles of a shop that has chosen few favourites and sold little yet."""


class Taking(QObject):
    """Connects keys, keypad, tiles and the account's brands with the form that they fill."""

    def __init__(
        self,
        window: MainWindow,
        brands: Brands,
        settings: Settings,
        environment: Environment,
        recent: Sequence[str],
    ) -> None:
        """`recent` are the gateways of the last orders, the newest first."""
        super().__init__()
        self._window, self._form = window, window.form
        self._brands = brands
        self._environment = environment
        self._recent = list(dict.fromkeys(recent))
        self._has_sold = False
        """Whether the tiles are to follow what was sold."""
        self._settings = settings
        self._search = BrandSearch()
        self.tiles = BrandTiles()
        window.faces.take.furnish(self.tiles)
        self.keys = Keys(window)
        self._connect(self.keys)
        self.keys.brand_letter.connect(self._on_letter)
        self.keys.confirmed.connect(window.confirm)
        self.keys.scanned.connect(window.open_scanned)
        self.tiles.chosen.connect(self._on_chosen)
        self._form.edited.connect(self._on_edited)
        window.faces.face_changed.connect(self._on_turned)
        window.stage_changed.connect(self._on_turned)
        brands.changed.connect(self._on_brands)
        window.language_changed.connect(self._on_language)
        self.show_settings(settings)

    def close(self) -> None:
        """Hear no more keys: the window is about to end."""
        self.keys.stop()

    def show_settings(self, settings: Settings) -> None:
        """Follow what was chosen: favourites, keypad, what a new order begins with."""
        self._settings = settings
        self._form.show_settings(settings)
        take = self._window.faces.take
        if settings.keypad != (take.keypad is not None):
            keypad = Keypad() if settings.keypad else None
            if keypad is not None:
                self._connect(keypad)
            take.show_keypad(keypad)
        self._on_brands()

    @Slot()
    def _on_language(self) -> None:
        self._on_brands()
        self._on_edited()

    def _connect(self, keys: Keys | Keypad) -> None:
        amount = self._form.amount
        keys.amount_key.connect(amount.type_key)
        keys.erase_asked.connect(amount.erase)
        keys.clear_asked.connect(amount.clear_amount)

    def _shown(self) -> list[str]:
        """The gateways that have a tile."""
        first = (*self._settings.favourites, *self._recent, *_USUAL)
        known = [gateway for gateway in dict.fromkeys(first) if brand_of(gateway) is not None]
        return known[:FAVOURITES_MAX]

    @Slot()
    def _on_brands(self) -> None:
        shown, barred = self._shown(), set()
        letters = tile_letters(shown)
        for brand in BRANDS:
            standing = self._brands.standing(brand.gateway)
            if standing is Standing.NOT_ON_ACCOUNT:
                barred.add(brand.gateway)
            reason = self._reason(brand.gateway)
            self._form.brand.set_standing(brand.gateway, brand.gateway not in barred, reason)
        self._search.tiles, self._search.barred = letters, barred
        self.tiles.set_brands([self._tile(gateway, letters, barred) for gateway in shown])
        self.tiles.show_chosen(self._form.brand.gateway)

    def _tile(self, gateway: str, letters: dict[str, str], barred: set[str]) -> TileFace:
        ratio, icon = self._window.devicePixelRatioF(), self._brands.icon(gateway)
        return TileFace(
            gateway,
            wording.brand_name(gateway),
            letters.get(gateway, ""),
            gateway not in barred,
            self._reason(gateway),
            brand_marks.brand_pixmap(gateway, MARK, ratio, icon),
        )

    def _reason(self, gateway: str) -> str:
        """Why a brand is marked. That its standing is not known yet needs no mark."""
        brand, standing = brand_of(gateway), self._brands.standing(gateway)
        if brand is None or (standing is Standing.UNKNOWN and not brand.retired):
            return ""
        return brand_words.standing_reason(standing, brand)

    @Slot(str)
    def _on_letter(self, letter: str) -> None:
        found = self._search.typed(letter, time.monotonic(), self._form.brand.gateway)
        if found is not None:
            self._on_chosen(found)

    @Slot(str)
    def _on_chosen(self, gateway: str) -> None:
        self._form.brand.choose(gateway)
        self._form.amount.setFocus()

    @Slot()
    def _on_edited(self) -> None:
        """Say before the code what the brand means for this amount, and read both back."""
        draft = self._form.draft()
        self.tiles.show_chosen(draft.gateway)
        brand = brand_of(draft.gateway)
        minor = parse_amount(draft.amount, decimals_of(draft.currency)) if draft.amount else None
        said = []
        if minor:
            said.append(wording.spoken_amount(Money(minor, draft.currency)))
        if brand is not None:
            if minor:
                said.append(brand_words.split_plan(brand, Money(minor, draft.currency)))
            said.append(self._reason(brand.gateway))
            said.append(brand_words.no_refund())
        self._form.advise("\n".join(words for words in said if words))

    @Slot()
    def _on_turned(self) -> None:
        taking = self._window.faces.face is Face.TAKE and self._window.stage is Stage.TYPING
        self.keys.set_taking(taking)
        sold = self._form.brand.gateway
        if self._window.stage is Stage.SHOWN and sold and self._recent[:1] != [sold]:
            self._recent = list(dict.fromkeys((sold, *self._recent)))
            self._has_sold = True
        if not taking or sold:
            return
        self._search.forget()
        if self._has_sold:
            # With the next customer, before a key is pressed: a tile never moves under a finger.
            self._has_sold = False
            self._on_brands()
