"""The nineteen brands of the assignment, each with a gateway MultiSafepay knows."""

from __future__ import annotations

import re

import pytest

from pos_app.domain.brands import BRANDS, Split, brand_of, our_spelling, over_cap

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


def test_what_multisafepay_no_longer_lists_is_marked() -> None:
    retired = {brand.gateway for brand in BRANDS if brand.retired}
    assert retired == {"FIETSENBON", "PARFUMCADE", "VRGIFTCARD", "WEBSHOPGFT"}


def test_three_can_be_tried_in_the_test_environment() -> None:
    testable = {brand.gateway for brand in BRANDS if brand.testable}
    assert testable == {"NATNLBIOSC", "VVVGIFTCRD", "WIJNCADEAU"}


def test_the_other_spelling_of_vvv_is_ours_and_no_other_is_touched() -> None:
    assert our_spelling("VVVGIFTCARD") == "VVVGIFTCRD"
    others = [*(brand.gateway for brand in BRANDS), "VVVBON", "EDENCOM", "vvvgiftcard", ""]
    assert [our_spelling(gateway) for gateway in others] == others


@pytest.mark.parametrize(
    ("gateway", "minor", "split"),
    [
        ("VVVGIFTCRD", 5000, None),
        ("VVVGIFTCRD", 5001, Split(5000, 1)),
        ("VVVGIFTCRD", 7495, Split(5000, 2495)),
        ("VVVGIFTCRD", 1, None),
        ("WEBSHOPGFT", 9_999_999, None),
    ],
)
def test_what_is_over_the_cap_is_left_for_another_method(
    gateway: str, minor: int, split: Split | None
) -> None:
    brand = brand_of(gateway)
    assert brand is not None
    assert over_cap(brand, minor) == split
