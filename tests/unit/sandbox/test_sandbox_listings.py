"""Gateways, payment methods, categories, me."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sandbox_support import Shop, open_shop

from pos_app.domain.brands import BRANDS

BRAND_IDS = {brand.gateway for brand in BRANDS}


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


def listed(shop: Shop, path: str, **query: str) -> list[dict[str, Any]]:
    answer = shop.api("GET", path, params=query)
    assert answer.status_code == 200, answer.text
    assert answer.json()["success"] is True
    return list(answer.json()["data"])


def error(shop: Shop, path: str, **query: str) -> tuple[int, int]:
    answer = shop.api("GET", path, params=query)
    return answer.status_code, answer.json()["error_code"]


def test_gateways_show_one_card_unless_asked(shop: Shop) -> None:
    cards = [each for each in listed(shop, "/gateways") if each.get("type") == "coupon"]
    assert [card["id"] for card in cards] == ["VVVGIFTCRD"]
    everything = listed(shop, "/gateways", include="coupons")
    cards = [each for each in everything if each.get("type") == "coupon"]
    assert {card["id"] for card in cards} == BRAND_IDS
    others = [each for each in everything if each.get("type") != "coupon"]
    assert {"id": "IDEAL", "description": "iDEAL"} in others


def test_gateways_by_country(shop: Shop) -> None:
    in_germany = {each["id"] for each in listed(shop, "/gateways", include="coupons", country="DE")}
    assert "VISA" in in_germany
    assert not in_germany & (BRAND_IDS | {"IDEAL"})
    in_belgium = {each["id"] for each in listed(shop, "/gateways", include="coupons", country="BE")}
    assert in_belgium >= BRAND_IDS
    assert error(shop, "/gateways", country="XX") == (404, 1018)


def test_one_gateway(shop: Shop) -> None:
    answer = shop.api("GET", "/gateways/BOEKENBON").json()
    assert answer["data"] == {"id": "BOEKENBON", "description": "Boekenbon", "type": "coupon"}
    assert error(shop, "/gateways/VVVGIFTCARD") == (404, 1023)
    assert error(shop, "/payment-methods/VVVGIFTCARD") == (404, 1023)


def test_payment_methods_leave_cards_out_unless_asked(shop: Shop) -> None:
    assert not BRAND_IDS & {each["id"] for each in listed(shop, "/payment-methods")}
    methods = listed(shop, "/payment-methods", include_coupons="1")
    assert {each["id"] for each in methods} >= BRAND_IDS | {"IDEAL", "VISA"}
    assert {each["type"] for each in methods} == {"coupon", "payment-method"}


def test_one_card_has_the_documented_shape(shop: Shop) -> None:
    card = shop.api("GET", "/payment-methods/BOEKENBON").json()["data"]
    media = f"{shop.sandbox.origin}/media/img/coupons"
    components = card["apps"].pop("payment_components")
    assert card == {
        "id": "BOEKENBON",
        "name": "Boekenbon",
        "type": "coupon",
        "allowed_amount": {"min": 0, "max": None},
        "allowed_countries": [],
        "allowed_currencies": ["EUR"],
        "icon_urls": {
            "large": f"{media}/3x/BOEKENBON.png",
            "medium": f"{media}/2x/BOEKENBON.png",
            "vector": f"{media}/svg/BOEKENBON.svg",
        },
        "brands": [],
        "additional_data": {},
        "apps": {"fastcheckout": {"is_enabled": False}},
        "preferred_countries": [],
        "required_customer_data": [],
        "shopping_cart_required": False,
        "tokenization": {"is_enabled": False, "models": None},
    }
    assert set(components) == {"is_enabled", "has_fields", "qr"}
    assert set(components["qr"]) == {"supported"}


def test_payment_methods_can_be_filtered(shop: Shop) -> None:
    def ids(**query: str) -> set[str]:
        return {
            each["id"] for each in listed(shop, "/payment-methods", include_coupons="1", **query)
        }

    assert not ids(country="DE") & BRAND_IDS
    assert not ids(currency="USD") & (BRAND_IDS | {"IDEAL"})
    assert "VISA" in ids(currency="USD")
    assert ids(type="coupon") == BRAND_IDS
    assert ids(amount="99999999") >= BRAND_IDS
    grouped = ids(group_cards="1")
    assert "CREDITCARD" in grouped
    assert not grouped & {"VISA", "MASTERCARD"}
    assert "CREDITCARD" not in ids(group_cards="1", type="coupon")


def test_filters_must_make_sense(shop: Shop) -> None:
    assert error(shop, "/payment-methods", amount="ten") == (404, 1001)
    assert error(shop, "/payment-methods", currency="EURO") == (404, 1002)
    assert error(shop, "/payment-methods", country="NLD") == (404, 1018)


def test_grouped_cards_name_their_brands(shop: Shop) -> None:
    (group,) = (
        each
        for each in listed(shop, "/payment-methods", group_cards="1")
        if each["id"] == "CREDITCARD"
    )
    assert {"VISA", "MASTERCARD"} <= {brand["id"] for brand in group["brands"]}


def test_me(shop: Shop) -> None:
    me = shop.api("GET", "/me").json()["data"]
    assert set(me) == {"account_id", "role", "site_id"}
    assert type(me["account_id"]) is int
    assert type(me["site_id"]) is int
    assert isinstance(me["role"], str)


def test_categories(shop: Shop) -> None:
    categories = listed(shop, "/categories")
    assert all(set(each) == {"code", "description"} for each in categories)
    assert len({each["code"] for each in categories}) == len(categories) > 10
