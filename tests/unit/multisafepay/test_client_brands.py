"""The brands of an account: two lists joined, of which the first alone is enough."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from client_support import (
    KEY,
    ORDER_ID,
    Peer,
    Request,
    Server,
    answering,
    http,
    order,
    serving,
    success,
)

from pos_app.domain.errors import BadReply, Rejected, Unreachable
from pos_app.domain.offers import ListedBrand
from pos_app.domain.payments import GiftCardPart
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay.client import MultiSafepay

GATEWAYS = "/v1/json/gateways?include=coupons"
METHODS = "/v1/json/payment-methods?include_coupons=1"
MEDIA = "https://media.multisafepay.com/img/coupons"
BOEKENBON = {"id": "BOEKENBON", "description": "Boekenbon", "type": "coupon"}
FORBIDDEN = http(b'{"message": "Forbidden"}', "403 Forbidden")
WRONG_KEY = http(b'{"success": false, "error_code": 1032}', "401 Unauthorized")


def card(gateway: str = "BOEKENBON", **changes: Any) -> dict[str, Any]:
    """One gift card among the payment methods."""
    icons = {size: f"{MEDIA}/{size}/{gateway}.png" for size in ("large", "medium", "vector")}
    return {"id": gateway, "name": "x", "type": "coupon", "icon_urls": icons} | changes


def lists(gateways: bytes, methods: bytes) -> Callable[[Peer], None]:
    """A script for an account whose two lists are these."""

    def script(peer: Peer) -> None:
        while (request := peer.request()) is not None:
            peer.send(methods if "/payment-methods" in request.target else gateways)

    return script


def client(server: Server) -> MultiSafepay:
    return MultiSafepay(
        Environment.SANDBOX, KEY, Settings(), server.url, connect=2, read=2, total=4
    )


def brands_of(gateways: Any, methods: Any) -> tuple[ListedBrand, ...]:
    with serving(lists(success(gateways), success(methods))) as server, client(server) as gateway:
        return gateway.brands()


def targets(requests: list[Request]) -> list[str]:
    return [request.target for request in requests]


def test_cards_are_listed_with_their_icons() -> None:
    gateways = [{"id": "IDEAL", "description": "iDEAL"}, BOEKENBON]
    methods = [{"id": "IDEAL", "type": "payment-method", "icon_urls": 7}, card(), card("YOURGIFT")]
    with serving(lists(success(gateways), success(methods))) as server, client(server) as gateway:
        assert gateway.brands() == (
            ListedBrand("BOEKENBON", "Boekenbon", f"{MEDIA}/large/BOEKENBON.png"),
        )
        assert targets(server.requests) == [GATEWAYS, METHODS]


def test_the_other_spelling_of_vvv_is_the_same_brand_once() -> None:
    gateways = [
        {"id": "VVVGIFTCARD", "description": "VVV", "type": "coupon"},
        {"id": "VVVGIFTCRD", "description": "VVV again", "type": "coupon"},
    ]
    (vvv,) = brands_of(gateways, [card("VVVGIFTCARD")])
    assert vvv == ListedBrand("VVVGIFTCRD", "VVV", f"{MEDIA}/large/VVVGIFTCARD.png")


def test_the_other_spelling_is_the_same_brand_in_orders_and_transactions_too() -> None:
    charge = {"type": "COUPON", "status": "completed", "amount": 500, "currency": "EUR"}
    paid = {"status": "completed", "payment_methods": [charge | {"coupon_brand": "VVVGIFTCARD"}]}
    row = {"order_id": ORDER_ID, "status": "completed", "amount": 500, "currency": "EUR"}
    listed = success([row | {"payment_method": "VVVGIFTCARD"}])
    script = answering(success(paid), listed, success([]))
    with serving(script) as server, client(server) as gateway:
        (part,) = gateway.get(ORDER_ID).gift_cards
        (transaction,) = gateway.transactions("till1-", datetime(2026, 3, 1, tzinfo=UTC))
    assert part == GiftCardPart("VVVGIFTCRD", 500)
    assert transaction.method == "VVVGIFTCRD"


@pytest.mark.parametrize(
    ("icon_urls", "found"),
    [
        ({"medium": "https://a/m.png", "large": "https://a/l.png"}, "https://a/l.png"),
        ({"medium": "https://a/m.png"}, "https://a/m.png"),
        ({"medium": "https://a/m.png", "large": ""}, "https://a/m.png"),
        ({"medium": "https://a/m.png", "large": 7}, "https://a/m.png"),
        ({"large": "https://a/" + "l" * 300}, ""),
        ({"vector": "https://a/v.svg"}, ""),
        ({}, ""),
        ([], ""),
        (None, ""),
    ],
)
def test_an_icon_that_is_missing_is_none(icon_urls: object, found: str) -> None:
    (brand,) = brands_of([BOEKENBON], [card(icon_urls=icon_urls)])
    assert brand.icon_url == found


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (" Boeken\u200bbon\n", "Boekenbon"),
        ("evil\u202egnp.exe", "evilgnp.exe"),
        ("\x1b[31mred\x00", "[31mred"),
        ("B" * 90, "B" * 60),
        ("B" * 59 + "  rest", "B" * 59),
        ("\u200b\n", "BOEKENBON"),
        ("", "BOEKENBON"),
        (None, "BOEKENBON"),
        ("Caf\xe9 \u4e2d \u20ac", "Caf\xe9 \u4e2d \u20ac"),
    ],
)
def test_a_name_from_outside_is_sixty_printable_characters(said: object, shown: str) -> None:
    (brand,) = brands_of([BOEKENBON | {"description": said}], [])
    assert brand.name == shown


@pytest.mark.parametrize(
    "methods",
    [
        http(b"<html>", "404 Not Found"),
        http(b'{"success": false, "error_code": 1023}', "404 Not Found"),
        http(b"", "503 Down"),
        http(b"", "302 Found", "Location: /\r\n"),
        success({}),
        success([{"type": "coupon"}]),
        success([card(icon_urls="x")]),
        FORBIDDEN,
        WRONG_KEY,
    ],
)
def test_without_the_second_list_there_are_brands_without_icons(methods: bytes) -> None:
    with serving(lists(success([BOEKENBON]), methods)) as server, client(server) as gateway:
        assert gateway.brands() == (ListedBrand("BOEKENBON", "Boekenbon"),)


@pytest.mark.parametrize(
    ("gateways", "kind"),
    [
        (http(b"", "503 Down"), Unreachable),
        (http(b"<html>"), BadReply),
        (success({}), BadReply),
        (success([{"type": "coupon", "id": 7}]), BadReply),
        (WRONG_KEY, Rejected),
    ],
)
def test_without_the_first_list_nothing_is_known(gateways: bytes, kind: type[Exception]) -> None:
    with serving(lists(gateways, success([card()]))) as server, client(server) as gateway:
        with pytest.raises(kind):
            gateway.brands()
        assert targets(server.requests) == [GATEWAYS]


@pytest.mark.parametrize("refusal", [FORBIDDEN, WRONG_KEY])
def test_a_key_that_may_not_list_methods_still_sells(refusal: bytes) -> None:
    link = "https://testpayv2.multisafepay.com/connect/1/"
    created = success({"order_id": ORDER_ID, "payment_url": link})

    def script(peer: Peer) -> None:
        while (request := peer.request()) is not None:
            if request.method == "POST":
                peer.send(created)
            else:
                peer.send(refusal if request.target == METHODS else success([BOEKENBON]))

    with serving(script) as server, client(server) as gateway:
        gateway.brands()
        assert gateway.create(order()) == link


def test_nobody_waits_for_it_while_multisafepay_is_down() -> None:
    with serving(answering(http(b"", "503 Down"))) as server, client(server) as gateway:
        for _ in range(3):
            with pytest.raises(Unreachable):
                gateway.brands()
        with pytest.raises(Unreachable):
            gateway.brands()
        assert len(server.requests) == 3
