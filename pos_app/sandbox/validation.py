"""Which `POST /orders` bodies are accepted, and with which code the others are refused."""

from __future__ import annotations

import json
from datetime import timedelta
from ipaddress import ip_address
from typing import Any, NoReturn

from pos_app.sandbox import errors
from pos_app.sandbox.book import NewOrder
from pos_app.sandbox.cart import check_cart
from pos_app.sandbox.errors import Refusal
from pos_app.sandbox.methods import is_coupon, method_of
from pos_app.sandbox.money import CURRENCIES

_ORDER_ID_LENGTH = 50
_DESCRIPTION_LENGTH = 200
_VARIABLE_LENGTH = 100
_DEFAULT_SECONDS = 2_592_000
_SECONDS = range(1, 31_536_000 + 1)
_DAYS = range(1, 365 + 1)
_TYPES = frozenset({"redirect", "direct", "paymentlink", "checkout"})
_OBJECTS = (
    "payment_options",
    "customer",
    "custom_info",
    "second_chance",
    "shopping_cart",
    "checkout_options",
    "delivery",
    "gateway_info",
    "plugin",
)
_COUNTRY_CODES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM "
    "ZW"
)
COUNTRIES = frozenset(_COUNTRY_CODES.split())
"""ISO 3166-1 alpha-2 codes."""


def read_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a request's body. Raises Refusal 1016 on anything else.

    Numbers beyond a float and halves of a surrogate pair are refused with it: neither could be
    sent back.
    """
    try:
        parsed = json.loads(body, parse_constant=_no_constant)
        json.dumps(parsed, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        raise Refusal(errors.DATA_MISSING, "Invalid JSON") from None
    if not isinstance(parsed, dict):
        raise Refusal(errors.DATA_MISSING, "The body is not an object")
    return parsed


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def is_integer(value: object) -> bool:
    """Whether a JSON value is a whole number; `true` is none."""
    return type(value) is int


def _is_one_of(value: object, choices: frozenset[str]) -> bool:
    return isinstance(value, str) and value in choices


def read_order(body: bytes) -> NewOrder:
    """The order in the body of `POST /orders`.

    Raises Refusal with the documented code of the first fault found. Where no code is documented
    it is 1016 for something missing and 1014 for something of the wrong form.
    """
    request = read_object(body)
    if not _is_one_of(request.get("type", "redirect"), _TYPES):
        raise Refusal(errors.DATA_MISSING, "Unknown type")
    for name in _OBJECTS:
        if not isinstance(request.get(name), dict | None):
            raise Refusal(errors.UNSPECIFIED, f"{name} is not an object")
    order_id = _order_id(request)
    amount = request.get("amount")
    if type(amount) is not int or amount < 1:
        raise Refusal(errors.BAD_AMOUNT)
    gateway = _gateway(request)
    currency = request.get("currency")
    if not isinstance(currency, str) or currency not in CURRENCIES:
        raise Refusal(errors.BAD_CURRENCY)
    if is_coupon(gateway) and currency != "EUR":
        raise Refusal(errors.BAD_CURRENCY)
    description = request.get("description")
    if not isinstance(description, str) or not 0 < len(description) <= _DESCRIPTION_LENGTH:
        raise Refusal(errors.BAD_DESCRIPTION)
    for name in ("var1", "var2", "var3"):
        value = request.get(name)
        if value is not None and not (isinstance(value, str) and len(value) <= _VARIABLE_LENGTH):
            raise Refusal(errors.BAD_VARIABLES)
    _check_customer(request.get("customer") or {})
    check_cart(request, amount, currency)
    return NewOrder(
        order_id=order_id,
        amount=amount,
        currency=currency,
        description=description,
        gateway=gateway,
        lifetime=_lifetime(request),
        request=request,
    )


def _order_id(request: dict[str, Any]) -> str:
    order_id = request.get("order_id")
    if order_id is None or order_id == "":
        raise Refusal(errors.DATA_MISSING, "order_id is missing")
    if is_integer(order_id):
        order_id = str(order_id)
    if not isinstance(order_id, str) or len(order_id) > _ORDER_ID_LENGTH:
        raise Refusal(errors.UNSPECIFIED, "Invalid order_id")
    return order_id


def _gateway(request: dict[str, Any]) -> str:
    gateway = request.get("gateway")
    if gateway is None or gateway == "":
        return ""
    if not isinstance(gateway, str) or method_of(gateway) is None:
        raise Refusal(errors.BAD_GATEWAY)
    return gateway


def _check_customer(customer: dict[str, Any]) -> None:
    for name in ("ip_address", "forwarded_ip"):
        address = customer.get(name)
        # The documented sample itself sends forwarded_ip empty.
        if address in (None, ""):
            continue
        try:
            ip_address(address if isinstance(address, str) else "")
        except ValueError:
            raise Refusal(errors.BAD_IP_ADDRESS) from None
    country = customer.get("country")
    if country not in (None, "") and not _is_one_of(country, COUNTRIES):
        raise Refusal(errors.BAD_COUNTRY)


def _lifetime(request: dict[str, Any]) -> timedelta:
    """How long the link lives from now; seconds_active beats days_active."""
    seconds = request.get("seconds_active")
    days = request.get("days_active")
    if seconds is not None:
        if not is_integer(seconds) or seconds not in _SECONDS:
            raise Refusal(errors.UNSPECIFIED, "Invalid seconds_active")
        return timedelta(seconds=seconds)
    if days is not None:
        if not is_integer(days) or days not in _DAYS:
            raise Refusal(errors.UNSPECIFIED, "Invalid days_active")
        return timedelta(days=days)
    return timedelta(seconds=_DEFAULT_SECONDS)
