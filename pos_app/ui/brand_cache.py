"""What was last heard of the account's brands, on this machine's disk: a till may start offline.

Nothing rests on it: what can't be read is asked for again, what can't be written is not kept.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from pos_app.domain.brands import brand_of
from pos_app.domain.icons import ICON_BYTES_MAX, is_icon
from pos_app.domain.offers import ListedBrand

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

_LIST = "brands.json"
_LIST_BYTES_MAX = 256 * 1024
_TEXT_MAX = 300
_GATEWAY = r"[A-Za-z][A-Za-z0-9_]{0,31}"
_UNFINISHED = ".new"


class Heard(NamedTuple):
    """What MultiSafepay said of this account's brands: None where it was never asked."""

    listed: tuple[ListedBrand, ...] | None
    icons: dict[str, QImage]
    """Pictures by their `icon_url`."""


class BrandCache:
    """The last good list and its icons in a folder of its own. Used from worker threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self) -> Heard:
        """What was kept. A list that is damaged counts as none, a damaged icon as missing."""
        listed = self._listed()
        icons = {}
        for icon_url in icon_urls(listed or ()):
            content = _content(self._icon(icon_url), ICON_BYTES_MAX)
            image = None if content is None else decoded(content)
            if image is not None:
                icons[icon_url] = image
        return Heard(listed, icons)

    def keep(self, listed: Sequence[ListedBrand]) -> None:
        """Put a list in the place of the former one, and let go of icons that none of it has."""
        import json

        self._write(_LIST, json.dumps([brand._asdict() for brand in listed]).encode())
        kept = {self._icon(icon_url) for icon_url in icon_urls(listed)}
        with suppress(OSError):
            for path in self._folder.iterdir():
                if path.suffix in (".png", _UNFINISHED) and path not in kept:
                    path.unlink()

    def keep_icon(self, icon_url: str, content: bytes) -> None:
        """Keep one picture: what was fetched from its address."""
        self._write(self._icon(icon_url).name, content)

    def _icon(self, icon_url: str) -> Path:
        from hashlib import sha256

        return self._folder / f"{sha256(icon_url.encode()).hexdigest()[:32]}.png"

    def _listed(self) -> tuple[ListedBrand, ...] | None:
        import json

        content = _content(self._folder / _LIST, _LIST_BYTES_MAX)
        try:
            entries = None if content is None else json.loads(content)
        except (ValueError, RecursionError):
            return None
        if not isinstance(entries, list) or not all(map(_is_entry, entries)):
            return None
        return tuple(ListedBrand(**entry) for entry in entries)

    def _write(self, name: str, content: bytes) -> None:
        """Whole or not at all, readable by this user alone."""
        import tempfile

        with suppress(OSError):
            self._folder.mkdir(0o700, parents=True, exist_ok=True)
            descriptor, temporary = tempfile.mkstemp(_UNFINISHED, dir=self._folder)  # mode 0600
            with open(descriptor, "wb") as file:
                file.write(content)
            os.replace(temporary, self._folder / name)


def icon_urls(listed: Iterable[ListedBrand]) -> list[str]:
    """Where the icons are of those brands that this program sells."""
    return [one.icon_url for one in listed if one.icon_url and brand_of(one.gateway)]


def decoded(content: bytes) -> QImage | None:
    """A picture from outside; None where it is none, or larger than an icon may be."""
    from PySide6.QtGui import QImage

    if not is_icon(content):
        return None
    image = QImage.fromData(content)
    return None if image.isNull() else image


def _content(path: Path, most: int) -> bytes | None:
    """A file's bytes; None for one that is not there, not readable or longer than `most`."""
    with suppress(OSError), path.open("rb") as file:
        content = file.read(most + 1)
        return content if len(content) <= most else None
    return None


def _is_entry(entry: object) -> bool:
    return (
        isinstance(entry, dict)
        and entry.keys() == set(ListedBrand._fields)
        and all(isinstance(text, str) and len(text) <= _TEXT_MAX for text in entry.values())
        and re.fullmatch(_GATEWAY, entry["gateway"], re.ASCII) is not None
        and all(text.isprintable() for text in entry.values())
    )
