"""The client asks the sandbox what it sells, and fetches the pictures that it names."""

from __future__ import annotations

import pytest

from pos_app.domain.brands import BRANDS
from pos_app.domain.errors import Rejected
from pos_app.domain.icons import is_icon
from pos_app.domain.offers import Standing, offers
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay.client import MultiSafepay
from pos_app.sandbox import Sandbox


def test_every_brand_is_offered_with_a_picture_of_its_own(sandbox: Sandbox) -> None:
    with MultiSafepay(Environment.SANDBOX, sandbox.api_key, Settings(), sandbox.base_url) as client:
        listed = client.brands()
        assert set(offers(listed).values()) == {Standing.OFFERED}
        assert {one.gateway: one.name for one in listed} == {
            brand.gateway: brand.name for brand in BRANDS
        }
        pictures = [client.icon(one.icon_url) for one in listed]
    assert all(picture is not None and is_icon(picture) for picture in pictures)
    assert len(set(pictures)) == len(BRANDS)


def test_a_wrong_key_is_told(sandbox: Sandbox) -> None:
    with (
        MultiSafepay(Environment.SANDBOX, "wrong-key", Settings(), sandbox.base_url) as client,
        pytest.raises(Rejected) as caught,
    ):
        client.brands()
    assert caught.value.api_code == 1032
