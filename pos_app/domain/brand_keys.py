"""Which brand a letter means: the key of a tile, else the first letters of a name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from string import ascii_lowercase

from pos_app.domain.brands import BRANDS, brand_of

REFINES = 0.7
"""Seconds within which the next letter belongs to the same name."""


def letters_of(name: str) -> str:
    """What can be typed of a name: its letters, small. Digits are the amount's."""
    return "".join(letter for letter in name.casefold() if letter in ascii_lowercase)


_SPELLED = {brand.gateway: letters_of(brand.name) for brand in BRANDS}
_INITIALS = frozenset(spelled[0] for spelled in _SPELLED.values())


def tile_letters(gateways: Iterable[str]) -> dict[str, str]:
    """One small letter for each gateway, no two the same: its brand's initial, else another of
    its name, at best one that no brand begins with, so that first letters still find the others.

    Who comes first keeps the initial. A gateway that is no brand of ours gets none.
    """
    known = [gateway for gateway in dict.fromkeys(gateways) if brand_of(gateway) is not None]
    letters: dict[str, str] = {}
    for gateway in known:
        initial = _SPELLED[gateway][0]
        if initial not in letters.values():
            letters[gateway] = initial
    for gateway in known:
        if gateway not in letters:
            own = sorted(dict.fromkeys(_SPELLED[gateway]), key=_INITIALS.__contains__)
            letters[gateway] = next(
                letter for letter in (*own, *ascii_lowercase) if letter not in letters.values()
            )
    return {gateway: letters[gateway] for gateway in known}


class BrandSearch:
    """Letters as they are typed -> the brand they choose.

    The first letter is a tile's key, if it has one; the next ones, each within REFINES of the
    last, spell a name on from it. A letter that spells nothing begins anew. Pressed again, a
    letter goes on to the next brand that begins with it.
    """

    def __init__(self) -> None:
        self.tiles: Mapping[str, str] = {}
        """`tile_letters` of what the tiles show."""
        self.barred: Collection[str] = frozenset()
        """Gateways that can't be chosen. The key of a barred tile chooses nothing else instead."""
        self._spelled = ""
        self._last = 0.0

    def typed(self, letter: str, now: float, chosen: str = "") -> str | None:
        """The gateway that this letter chooses, None for no change.

        `now` in seconds; `chosen` is the gateway that stands, "" for none.
        """
        letter = letter.casefold()
        if now - self._last >= REFINES:
            self._spelled = ""
        self._last = now
        spelled, self._spelled = self._spelled + letter, letter
        if len(spelled) > 1 and (found := self._beginning(spelled)):
            self._spelled = spelled
            # What is chosen already and fits stays: "fa" goes on from "f".
            return chosen if chosen in found else found[0]
        tile = next((gateway for gateway, key in self.tiles.items() if key == letter), None)
        if tile in self.barred:
            return None
        if tile is not None and spelled[:-1] != letter:
            return tile
        found = self._beginning(letter)
        if not found:
            return None
        after = found.index(chosen) + 1 if chosen in found else 0
        return found[after % len(found)]

    def forget(self) -> None:
        """The next customer begins a new search."""
        self._spelled = ""

    def _beginning(self, spelled: str) -> list[str]:
        return [
            gateway
            for gateway, name in _SPELLED.items()
            if name.startswith(spelled) and gateway not in self.barred
        ]
