"""What each setting may hold, the group it stands in and how it is asked for: the one place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple

from pos_app.domain.money import CURRENCIES
from pos_app.domain.settings import (
    FAVOURITES_MAX,
    LANGUAGES,
    LOCALES,
    THEMES,
    Environment,
    Settings,
)

SHOP_NAME_MAX = 60
"""Characters; what fits on a receipt's line and in the window's title."""
PAPER_LINES_MAX = 6
CLERKS_MAX, CLERK_NAME_MAX = 30, 30
SCREEN_NAME_MAX = PRINTER_NAME_MAX = 120
PATH_MAX = 500
URL_MAX = 150
SECONDS_ACTIVE_MAX = 31_536_000
KEEP_DAYS_MAX = 3650
REQUEST_SECONDS_MAX = 60

# Plain texts: compiling them at import would cost the first window a few milliseconds.
_COUNTER = r"[a-z][a-z0-9]{0,7}"
_COUNTRY = r"[A-Z]{2}"
# No port, user, query or escape; a name that ends in letters, so no number of a machine.
_URL = r"https://(?:[A-Za-z0-9-]+\.)+[A-Za-z][A-Za-z0-9-]+(?:/[A-Za-z0-9_.:/-]*)?"
# No user and no password: those would be secrets in a file.
_PROXY = r"http://[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?:[1-9][0-9]{0,4}"
_GATEWAY = r"[A-Z0-9]{1,20}"


class Group(StrEnum):
    """Where a setting stands among the others."""

    SHOP = "shop"
    CONNECTION = "connection"
    ORDERS = "orders"
    CUSTOMER = "customer"
    COUNTER = "counter"
    PAPER = "paper"


class Kind(StrEnum):
    """How a setting is asked for."""

    LINE = "line"
    TEXT = "text"
    """Several lines."""
    NUMBER = "number"
    SWITCH = "switch"
    CHOICE = "choice"
    """One of `Rule.choices`, or of what the machine has (screens, printers)."""
    BRANDS = "brands"
    """Some of the brands, in an order."""
    NAMES = "names"
    """Several lines, each a name."""
    FILE = "file"


class Rule(NamedTuple):
    """One setting's place and limits. `fits` judges a value as `Settings` or its file has it."""

    group: Group
    kind: Kind
    fits: Callable[[Any], bool]
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    """The largest number, or the most characters of a line."""


def faults_of(settings: Settings) -> tuple[str, ...]:
    """The fields whose value breaks its rule, in the order of `RULES`."""
    return tuple(name for name, rule in RULES.items() if not rule.fits(getattr(settings, name)))


def _line(group: Group, most: int, kind: Kind = Kind.LINE) -> Rule:
    return Rule(group, kind, partial(_is_line, most), most=most)


def _shaped(group: Group, shape: str, most: int, *, empty: bool = True) -> Rule:
    def fits(value: object) -> bool:
        return (empty and value == "") or (_matches(shape, value) and len(str(value)) <= most)

    return Rule(group, Kind.LINE, fits, most=most)


def _paper(group: Group) -> Rule:
    def fits(value: object) -> bool:
        lines = value.split("\n") if type(value) is str else []
        return 0 < len(lines) <= PAPER_LINES_MAX and all(
            _is_line(SHOP_NAME_MAX, line) for line in lines
        )

    return Rule(group, Kind.TEXT, fits, most=SHOP_NAME_MAX)


def _choice(group: Group, *choices: str) -> Rule:
    def fits(value: object) -> bool:
        return isinstance(value, str) and value in choices

    return Rule(group, Kind.CHOICE, fits, choices)


def _number(group: Group, least: int, most: int) -> Rule:
    def fits(value: object) -> bool:
        return type(value) is int and least <= value <= most

    return Rule(group, Kind.NUMBER, fits, least=least, most=most)


def _switch(group: Group) -> Rule:
    return Rule(group, Kind.SWITCH, lambda value: type(value) is bool)


def _several(group: Group, kind: Kind, at_most: int, fits_one: Callable[[object], bool]) -> Rule:
    def fits(value: object) -> bool:
        # A list as the file has it, a tuple as `Settings` has it.
        return (
            isinstance(value, list | tuple)
            and len(set(map(str, value))) == len(value) <= at_most
            and all(map(fits_one, value))
        )

    return Rule(group, kind, fits, most=at_most)


def _is_line(limit: int, value: object) -> bool:
    import unicodedata

    return (
        type(value) is str
        and len(value) <= limit
        and not any(
            character in "<>" or unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
            for character in value
        )
    )


def _is_description(value: object) -> bool:
    from pos_app.domain.orders import DESCRIPTION_MAX

    return _is_line(DESCRIPTION_MAX, value)


def _is_name(value: object) -> bool:
    return _is_line(CLERK_NAME_MAX, value) and str(value).strip() == value != ""


def _is_public_address(value: object) -> bool:
    import ipaddress

    if value == "" or type(value) is not str:
        return value == ""
    try:
        address = ipaddress.ip_address(value)
    except ValueError:
        return False
    # A mapped or scoped address is a private one in another coat.
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "scope_id", None)
    return inner is None and address.is_global and not address.is_multicast


def _is_proxy(value: object) -> bool:
    return value == "" or (_matches(_PROXY, value) and int(str(value).rpartition(":")[2]) <= 65_535)


def _matches(shape: str, value: object) -> bool:
    return type(value) is str and re.fullmatch(shape, value, re.ASCII) is not None


RULES: dict[str, Rule] = {
    "environment": _choice(Group.CONNECTION, *(environment.value for environment in Environment)),
    "counter": _shaped(Group.SHOP, _COUNTER, 8, empty=False),
    "shop_name": _line(Group.SHOP, SHOP_NAME_MAX),
    "shop_address": _paper(Group.SHOP),
    "receipt_text": _paper(Group.PAPER),
    "clerks": _several(Group.SHOP, Kind.NAMES, CLERKS_MAX, _is_name),
    "currency": _choice(Group.ORDERS, *CURRENCIES),
    "locale": _choice(Group.CUSTOMER, *LOCALES),
    "country": _shaped(Group.CUSTOMER, _COUNTRY, 2, empty=False),
    "description": Rule(Group.ORDERS, Kind.LINE, _is_description, most=200),
    "seconds_active": _number(Group.ORDERS, 1, SECONDS_ACTIVE_MAX),
    "keep_customer_days": _number(Group.CUSTOMER, 0, KEEP_DAYS_MAX),
    "notification_url": _shaped(Group.ORDERS, _URL, URL_MAX),
    "redirect_url": _shaped(Group.ORDERS, _URL, URL_MAX),
    "cancel_url": _shaped(Group.ORDERS, _URL, URL_MAX),
    "close_window": _switch(Group.ORDERS),
    "ip_address": Rule(Group.CUSTOMER, Kind.LINE, _is_public_address, most=45),
    "language": _choice(Group.COUNTER, "", *LANGUAGES),
    "theme": _choice(Group.COUNTER, "", *THEMES),
    # A brand that is no longer sold may stay: the window passes it over.
    "favourites": _several(Group.COUNTER, Kind.BRANDS, FAVOURITES_MAX, partial(_matches, _GATEWAY)),
    "euros_first": _switch(Group.COUNTER),
    "keypad": _switch(Group.COUNTER),
    "sound_volume": _number(Group.COUNTER, 0, 100),
    "customer_screen": _line(Group.CUSTOMER, SCREEN_NAME_MAX, Kind.CHOICE),
    "printer": _line(Group.PAPER, PRINTER_NAME_MAX, Kind.CHOICE),
    "request_seconds": _number(Group.CONNECTION, 1, REQUEST_SECONDS_MAX),
    "proxy": Rule(Group.CONNECTION, Kind.LINE, _is_proxy, most=300),
    "certificate_authority": _line(Group.CONNECTION, PATH_MAX, Kind.FILE),
}
"""One for each field of `Settings`; a field without a rule is refused at import."""
if set(RULES) != {field.name for field in fields(Settings)}:
    raise TypeError("every setting needs its rule")
