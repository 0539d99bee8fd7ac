"""The nineteen brands of the assignment, each with a gateway MultiSafepay knows."""

from __future__ import annotations

import re

from pos_app.domain.brands import BRANDS, brand_of

GATEWAYS = (
    "BABYCAD BEAUTYWELL BLOEMENCAD BOEKENBON DEGROTESPL FASHIONCHQ FASHIONGFT FIETSENBON GOOD4FUN "
    "GEZONDHEID NATNLBIOSC NATNLETUIN PARFUMCADE SPORTENFIT VRGIFTCARD VVVGIFTCRD WEBSHOPGFT "
    "WIJNCADEAU YOURGIFT"
)


def test_there_are_nineteen_and_none_twice() -> None:
    assert [brand.gateway for brand in BRANDS] == GATEWAYS.split()
    assert len(BRANDS) == len({brand.gateway for brand in BRANDS}) == 19
    assert len({brand.name.casefold() for brand in BRANDS}) == 19


def test_gateways_have_the_shape_of_multisafepays() -> None:
    for brand in BRANDS:
        assert re.fullmatch(r"[A-Z0-9]{1,10}", brand.gateway)


def test_the_cap_is_fifty_euros_but_for_the_one_that_left_the_open_loop() -> None:
    assert {brand.gateway for brand in BRANDS if brand.cap_minor is None} == {"WEBSHOPGFT"}
    assert {brand.cap_minor for brand in BRANDS} == {5000, None}


def test_a_brand_is_found_by_its_gateway_alone() -> None:
    assert all(brand_of(brand.gateway) is brand for brand in BRANDS)
    for unknown in ("", "vvvgiftcrd", "VVVGIFTCARD", "IDEAL", "VVV Cadeaukaart"):
        assert brand_of(unknown) is None
