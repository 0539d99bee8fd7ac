"""The gift-card brands a clerk can choose, each one a MultiSafepay gateway."""

from __future__ import annotations

from typing import NamedTuple

OPEN_LOOP_CAP_MINOR = 5000
"""Euro cents an open-loop card may pay in one transaction; the rest needs another method."""


class Brand(NamedTuple):
    """One gift-card brand.

    `cap_minor` is advice to the clerk, never a block: no source says per brand which loop it is,
    so the cap follows the definition (open loop = spent at many merchants). None = no cap known.

    `testable`: MultiSafepay's list of gateway IDs marks it as one that its test environment takes
    cards of; all others are live only. `retired`: gone from MultiSafepay's list of brands, or its
    open-loop cards ended (gift cards page). An account that still has a retired brand may sell it.
    """

    name: str
    gateway: str
    cap_minor: int | None = OPEN_LOOP_CAP_MINOR
    testable: bool = False
    retired: bool = False


BRANDS: tuple[Brand, ...] = (
    Brand("Baby Cadeaubon", "BABYCAD"),
    Brand("Beautyandwellness", "BEAUTYWELL"),
    Brand("Bloemencadeaukaart", "BLOEMENCAD"),
    Brand("Boekenbon", "BOEKENBON"),
    Brand("Degrotespeelgoedwinkel", "DEGROTESPL"),
    Brand("Fashioncheque", "FASHIONCHQ"),
    Brand("Fashiongiftcard", "FASHIONGFT"),
    Brand("Fietsenbon", "FIETSENBON", retired=True),
    Brand("Good4fun", "GOOD4FUN"),
    Brand("Gezondheidsbon", "GEZONDHEID"),
    Brand("Nationale bioscoopbon", "NATNLBIOSC", testable=True),
    Brand("Nationaletuinbon", "NATNLETUIN"),
    Brand("Parfumcadeaukaart", "PARFUMCADE", retired=True),
    Brand("Sportenfit", "SPORTENFIT"),
    Brand("Vuur & rook gift card", "VRGIFTCARD", retired=True),
    Brand("VVV Cadeaukaart", "VVVGIFTCRD", testable=True),
    # Its open-loop cards ended, so nothing caps it.
    Brand("Webshopgiftcard", "WEBSHOPGFT", None, retired=True),
    Brand("Wijncadeau", "WIJNCADEAU", testable=True),
    Brand("Yourgift", "YOURGIFT"),
)

_OTHER_SPELLINGS = {"VVVGIFTCARD": "VVVGIFTCRD"}
"""MultiSafepay's OpenAPI document spells this one so; its list of gateway IDs as we do."""
_BY_GATEWAY = {brand.gateway: brand for brand in BRANDS}


def brand_of(gateway: str) -> Brand | None:
    """The brand behind a gateway ID; None for one that is not ours to sell."""
    return _BY_GATEWAY.get(gateway)


def our_spelling(gateway: str) -> str:
    """A gateway ID that came from outside as this program spells it."""
    return _OTHER_SPELLINGS.get(gateway, gateway)


class Split(NamedTuple):
    """How an amount above a brand's cap divides: by card at most, and left over. Minor units."""

    card: int
    rest: int


def over_cap(brand: Brand, minor: int) -> Split | None:
    """What a card of this brand can pay of `minor` euro cents at most; None if it may pay all."""
    if brand.cap_minor is None or minor <= brand.cap_minor:
        return None
    return Split(brand.cap_minor, minor - brand.cap_minor)
