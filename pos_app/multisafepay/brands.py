"""MultiSafepay's lists of gateways and of payment methods -> the brands of this account."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from pos_app.domain.brands import our_spelling
from pos_app.domain.errors import BadReply, Cause
from pos_app.domain.offers import ListedBrand
from pos_app.multisafepay.answers import Answer
from pos_app.multisafepay.wire import GiftCard, as_type, code_of, payload

NAME_MAX = 60
"""Characters of a brand's name: the longest of MultiSafepay's has some thirty."""
_URL_MAX = 300


class _Icons(msgspec.Struct):
    # Any: an icon that is no text is none, and costs no more than itself.
    large: Any = None
    medium: Any = None


class _Method(msgspec.Struct):
    id: str
    # An empty object arrives as an empty list now and then.
    icon_urls: _Icons | list[Any] | None = None


def listed(cards: Iterable[GiftCard], icons: Mapping[str, str]) -> tuple[ListedBrand, ...]:
    """An account's gift cards, each once under our spelling, with `icons` by gateway."""
    brands: dict[str, ListedBrand] = {}
    for card in cards:
        gateway = our_spelling(card.id)
        name = _printable(card.name) or gateway
        brands.setdefault(gateway, ListedBrand(gateway, name, icons.get(gateway, "")))
    return tuple(brands.values())


def icon_urls(answer: Answer) -> dict[str, str]:
    """Where the icons of GET /payment-methods?include_coupons=1 are, by gateway: the large ones.

    Other methods than gift cards are left out. Raises Rejected or BadReply.
    """
    entries = payload(answer)
    if not isinstance(entries, list):
        raise BadReply(Cause.GARBLED, http=answer.http_status)
    coupons = [entry for entry in entries if isinstance(entry, dict)]
    coupons = [entry for entry in coupons if entry.get("type") == "coupon"]
    read = [as_type(entry, _Method, answer.http_status) for entry in coupons]
    return {
        our_spelling(method.id): _url(method.icon_urls) for method in read if code_of(method.id)
    }


def _url(icons: _Icons | list[Any] | None) -> str:
    if not isinstance(icons, _Icons):
        return ""
    found = (url for url in (icons.large, icons.medium) if isinstance(url, str))
    return next((url for url in found if 0 < len(url) <= _URL_MAX), "")


def _printable(name: str) -> str:
    """A text from outside without what reorders, hides or breaks a line of ours."""
    kept = "".join(character for character in name if character.isprintable())
    return kept.strip()[:NAME_MAX].rstrip()
