"""What the account lists decides which brands stand as offered; without a list none is refused."""

from __future__ import annotations

from pos_app.domain.brands import BRANDS
from pos_app.domain.offers import ListedBrand, Standing, offers

VVV = ListedBrand("VVVGIFTCRD", "VVV Cadeaukaart")


def test_before_any_list_was_read_nothing_is_known() -> None:
    assert offers(None) == {brand.gateway: Standing.UNKNOWN for brand in BRANDS}


def test_a_brand_is_offered_where_the_account_lists_it_and_only_there() -> None:
    stood = offers(
        [VVV, ListedBrand("FIETSENBON", "Fietsenbon"), ListedBrand("EDENCOM", "Edenred")]
    )
    assert stood.keys() == {brand.gateway for brand in BRANDS}
    offered = {gateway for gateway, standing in stood.items() if standing is Standing.OFFERED}
    assert offered == {"VVVGIFTCRD", "FIETSENBON"}
    assert set(stood.values()) == {Standing.OFFERED, Standing.NOT_ON_ACCOUNT}


def test_an_account_without_gift_cards_has_none() -> None:
    assert set(offers([]).values()) == {Standing.NOT_ON_ACCOUNT}
