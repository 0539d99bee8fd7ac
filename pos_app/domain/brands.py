"""The gift-card brands a clerk can choose, each one a MultiSafepay gateway."""

from __future__ import annotations

from typing import NamedTuple

OPEN_LOOP_CAP_MINOR = 5000
"""Euro cents an open-loop card may pay in one transaction; the rest needs another method."""


class Brand(NamedTuple):
    """One gift-card brand.

    `cap_minor` is advice to the clerk, never a block: no source says per brand which loop it is,
    so the cap follows the definition (open loop = spent at many merchants). None = no cap known.
    """

    name: str
    gateway: str
    cap_minor: int | None = OPEN_LOOP_CAP_MINOR


BRANDS: tuple[Brand, ...] = (
    Brand("Baby Cadeaubon", "BABYCAD"),
    Brand("Beautyandwellness", "BEAUTYWELL"),
    Brand("Bloemencadeaukaart", "BLOEMENCAD"),
    Brand("Boekenbon", "BOEKENBON"),
    Brand("Degrotespeelgoedwinkel", "DEGROTESPL"),
    Brand("Fashioncheque", "FASHIONCHQ"),
    Brand("Fashiongiftcard", "FASHIONGFT"),
    Brand("Fietsenbon", "FIETSENBON"),
    Brand("Good4fun", "GOOD4FUN"),
    Brand("Gezondheidsbon", "GEZONDHEID"),
    Brand("Nationale bioscoopbon", "NATNLBIOSC"),
    Brand("Nationaletuinbon", "NATNLETUIN"),
    Brand("Parfumcadeaukaart", "PARFUMCADE"),
    Brand("Sportenfit", "SPORTENFIT"),
    Brand("Vuur & rook gift card", "VRGIFTCARD"),
    Brand("VVV Cadeaukaart", "VVVGIFTCRD"),
    # Its open-loop cards ended, so nothing caps it.
    Brand("Webshopgiftcard", "WEBSHOPGFT", None),
    Brand("Wijncadeau", "WIJNCADEAU"),
    Brand("Yourgift", "YOURGIFT"),
)

_BY_GATEWAY = {brand.gateway: brand for brand in BRANDS}


def brand_of(gateway: str) -> Brand | None:
    """The brand behind a gateway ID; None for one that is not ours to sell."""
    return _BY_GATEWAY.get(gateway)
