"""Which brands this account may sell, from what MultiSafepay lists for it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from pos_app.domain.brands import BRANDS


class ListedBrand(NamedTuple):
    """A gift card that MultiSafepay lists for this account.

    `gateway` is spelled as ours are; `name` is MultiSafepay's, of printable characters only;
    `icon_url` is where its picture is, unjudged, "" where none is known.
    """

    gateway: str
    name: str
    icon_url: str = ""


class Standing(StrEnum):
    """Whether a brand can be sold at this account."""

    OFFERED = "offered"
    NOT_ON_ACCOUNT = "not_on_account"
    """MultiSafepay lists the account's gift cards, and this brand is not among them."""
    UNKNOWN = "unknown"
    """Never asked yet, or could not be asked. Sells as if offered: MultiSafepay decides."""


def offers(listed: Sequence[ListedBrand] | None) -> dict[str, Standing]:
    """Each brand's standing by its gateway; None for `listed` where no list was ever read."""
    if listed is None:
        return {brand.gateway: Standing.UNKNOWN for brand in BRANDS}
    there = {one.gateway for one in listed}
    return {
        brand.gateway: Standing.OFFERED if brand.gateway in there else Standing.NOT_ON_ACCOUNT
        for brand in BRANDS
    }
