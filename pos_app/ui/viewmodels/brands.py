"""Which brands this account may sell, and their icons: asked at opening and on demand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.checkout.ports import Gateway
from pos_app.checkout.till import Till
from pos_app.domain.errors import PosError
from pos_app.domain.offers import ListedBrand, Standing, offers
from pos_app.ui.brand_cache import BrandCache, Heard, decoded, icon_urls
from pos_app.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage


class Brands(QObject):
    """What is known of the account's brands. Lives on the GUI thread, asks on a worker.

    Icons come one by one after the list, so that checks of orders are never behind more than one.
    """

    changed = Signal()
    """The account was asked anew, or all pictures that could be had have come."""
    refresh_failed = Signal(object)
    """The PosError; what was known still holds."""

    def __init__(self, tasks: Tasks, folder: Path) -> None:
        """`folder` keeps what was last heard, for one environment and for nothing else."""
        super().__init__()
        self._tasks = tasks
        self._cache = BrandCache(folder)
        self._gateway: Gateway | None = None
        self._listed: tuple[ListedBrand, ...] | None = None
        self._standings = offers(None)
        self._icons: dict[str, QImage] = {}
        self._missing: list[str] = []
        self._asking = self._fetching = self._has_new_icons = False

    def open(self, till: Till) -> None:
        """Begin with what was last heard, and ask anew."""
        self._gateway = till.gateway
        self._tasks.run(self._cache.load, self._on_loaded, lane=Lane.POLLER)

    def standing(self, gateway: str) -> Standing:
        """Whether a brand can be sold at this account."""
        return self._standings.get(gateway, Standing.UNKNOWN)

    def icon(self, gateway: str) -> QImage | None:
        """The account's own picture of a brand, None as long as there is none."""
        urls = [one.icon_url for one in self._listed or () if one.gateway == gateway]
        return self._icons.get(urls[0]) if urls else None

    def refresh(self) -> None:
        """Ask what the account has; nothing where that is under way, or before opening."""
        if self._gateway is None or self._asking:
            return
        self._asking = True
        self._tasks.run(
            partial(_ask, self._gateway, self._cache, self._listed),
            self._on_listed,
            self._on_failed,
            Lane.POLLER,
        )

    def _on_loaded(self, heard: Heard) -> None:
        if self._listed is None and heard.listed is not None:
            self._icons = heard.icons | self._icons
            self._show(heard.listed)
        self.refresh()

    def _on_listed(self, listed: tuple[ListedBrand, ...]) -> None:
        self._asking = False
        self._show(listed)
        self._missing = [url for url in icon_urls(listed) if url not in self._icons]
        if not self._fetching:
            self._fetch_next()

    def _on_failed(self, failure: PosError) -> None:
        self._asking = False
        self.refresh_failed.emit(failure)

    def _show(self, listed: tuple[ListedBrand, ...]) -> None:
        self._listed = listed
        self._standings = offers(listed)
        self.changed.emit()

    def _fetch_next(self) -> None:
        self._fetching = bool(self._missing)
        if self._fetching and self._gateway is not None:
            icon_url = self._missing.pop(0)
            self._tasks.run(
                partial(_fetch, self._gateway, self._cache, icon_url),
                partial(self._on_icon, icon_url),
                self._on_no_icons,
                Lane.POLLER,
            )
        elif self._has_new_icons:
            # Told once: a window that is drawn anew for each of nineteen would flicker.
            self._has_new_icons = False
            self.changed.emit()

    def _on_icon(self, icon_url: str, image: QImage | None) -> None:
        if image is not None:
            self._icons[icon_url] = image
            self._has_new_icons = True
        self._fetch_next()

    def _on_no_icons(self, _failure: PosError) -> None:
        # Their host is down, and each would wait for it; a till sells without. Next time.
        self._missing = []
        self._fetch_next()


def _ask(
    gateway: Gateway, cache: BrandCache, known: Sequence[ListedBrand] | None
) -> tuple[ListedBrand, ...]:
    """One look at the account, on a worker. Raises PosError."""
    icons = {one.gateway: one.icon_url for one in known or ()}
    listed = tuple(
        # Where no icons were told this time, those that were known are still there.
        one if one.icon_url else one._replace(icon_url=icons.get(one.gateway, ""))
        for one in gateway.brands()
    )
    cache.keep(listed)
    return listed


def _fetch(gateway: Gateway, cache: BrandCache, icon_url: str) -> QImage | None:
    """One picture, on a worker. Raises Unreachable."""
    content = gateway.icon(icon_url)
    image = None if content is None else decoded(content)
    if content is not None and image is not None:
        cache.keep_icon(icon_url, content)
    return image
