"""What the shop may use: gateways, payment methods, categories, and whose key it is."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request

from pos_app.sandbox import errors
from pos_app.sandbox.errors import Refusal
from pos_app.sandbox.icons import icon_urls
from pos_app.sandbox.keys import PREFIX, require_key, success
from pos_app.sandbox.methods import ENABLED, GIFT_CARDS, OTHER_METHODS, Method, enabled_method
from pos_app.sandbox.money import CURRENCIES
from pos_app.sandbox.validation import COUNTRIES

ACCOUNT_ID = 10000001
SITE_ID = 20000001
# Without include=coupons the list holds a single card; this one is testable at MultiSafepay too.
_LONE_CARD = next(card for card in GIFT_CARDS if card.gateway == "VVVGIFTCRD")
_CARD_GROUP = Method("CREDITCARD", "Credit card", currencies=("EUR", "GBP", "USD"))
_CATEGORIES = (
    (100, "Gifts and gadgets"),
    (101, "Electronics and computers"),
    (102, "Games"),
    (103, "Health"),
    (104, "Home and garden"),
    (105, "Office supplies"),
    (106, "Children and toys"),
    (107, "Food"),
    (108, "Fashion and care"),
    (109, "Music, films and books"),
    (110, "Sports and leisure"),
    (111, "Telephone and internet"),
    (112, "Holidays and travel"),
    (113, "Sales and auctions"),
    (114, "Other"),
    (999, "Adult"),
)


def listings_api(origin: str) -> Blueprint:
    """The lists. All take `country`; the payment methods take more filters.

    `origin` is where the pictures are that they name.
    """
    api = Blueprint("listings", __name__, url_prefix=PREFIX)
    api.before_request(require_key)

    @api.get("/gateways")
    def _gateways() -> Response:
        cards = GIFT_CARDS if request.args.get("include") == "coupons" else (_LONE_CARD,)
        country = _country()
        return success(
            [
                _gateway_view(method)
                for method in OTHER_METHODS + cards
                if _usable_in(method, country)
            ]
        )

    @api.get("/gateways/<gateway>")
    def _gateway(gateway: str) -> Response:
        return success(_gateway_view(_known(gateway)))

    @api.get("/payment-methods")
    def _payment_methods() -> Response:
        return success([_method_view(method, origin) for method in _filtered()])

    @api.get("/payment-methods/<gateway>")
    def _payment_method(gateway: str) -> Response:
        return success(_method_view(_known(gateway), origin))

    @api.get("/me")
    def _me() -> Response:
        return success({"account_id": ACCOUNT_ID, "role": "merchant", "site_id": SITE_ID})

    @api.get("/categories")
    def _categories() -> Response:
        return success([{"code": code, "description": text} for code, text in _CATEGORIES])

    return api


def _known(gateway: str) -> Method:
    method = enabled_method(gateway)
    if method is None:
        raise Refusal(errors.BAD_GATEWAY)
    return method


def _country() -> str | None:
    country = request.args.get("country")
    if country and country not in COUNTRIES:
        raise Refusal(errors.BAD_COUNTRY)
    return country or None


def _usable_in(method: Method, country: str | None) -> bool:
    return country is None or not method.countries or country in method.countries


def _is_on(name: str) -> bool:
    return request.args.get(name, "").lower() in ("1", "true", "yes")


def _filtered() -> list[Method]:
    """The enabled methods that the query asks for.

    `amount` (minor units) is checked but hides nothing: cards may pay a part of any amount, and
    this shop's other methods have no limits.
    """
    country = _country()
    currency = request.args.get("currency")
    if currency and currency not in CURRENCIES:
        raise Refusal(errors.BAD_CURRENCY)
    amount = request.args.get("amount")
    if amount and not (amount.isascii() and amount.isdecimal()):
        raise Refusal(errors.BAD_AMOUNT)
    methods = ENABLED if _is_on("include_coupons") else OTHER_METHODS
    kept = [
        method
        for method in methods
        if _usable_in(method, country)
        and (not currency or currency in method.currencies)
        and request.args.get("type", _type(method)) == _type(method)
    ]
    if not _is_on("group_cards"):
        return kept
    grouped = [method for method in kept if method.group is None]
    return grouped if len(grouped) == len(kept) else [_CARD_GROUP, *grouped]


def _type(method: Method) -> str:
    return "coupon" if method.is_coupon else "payment-method"


def _gateway_view(method: Method) -> dict[str, str]:
    view = {"id": method.gateway, "description": method.name}
    if method.is_coupon:
        view["type"] = "coupon"
    return view


def _method_view(method: Method, origin: str) -> dict[str, Any]:
    return {
        "additional_data": {},
        "allowed_amount": {"max": None, "min": 0},
        # A card's stays empty although it is for NL and BE: that is how the schema shows it.
        "allowed_countries": [] if method.is_coupon else list(method.countries),
        "allowed_currencies": list(method.currencies),
        "apps": {
            "fastcheckout": {"is_enabled": False},
            "payment_components": {
                "has_fields": method.is_coupon,
                "is_enabled": True,
                "qr": {"supported": False},
            },
        },
        "brands": [
            {"allowed_countries": [], "icon_urls": icon_urls(origin, card)}
            | {"id": card.gateway, "name": card.name}
            for card in OTHER_METHODS
            if method is _CARD_GROUP and card.group == method.gateway
        ],
        "icon_urls": icon_urls(origin, method),
        "id": method.gateway,
        "name": method.name,
        "preferred_countries": [],
        "required_customer_data": [],
        "shopping_cart_required": False,
        "tokenization": {"is_enabled": False, "models": None},
        "type": _type(method),
    }
