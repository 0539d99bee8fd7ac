"""An order before it is sent: what the clerk typed, the rules it must meet, its number."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from pos_app.domain.brands import brand_of
from pos_app.domain.money import CURRENCIES, Money, decimals_of, parse_amount
from pos_app.domain.settings import LOCALES

# Limits of POST /orders as MultiSafepay's API reference states them.
DESCRIPTION_MAX = 200
EMAIL_MAX = 64
NAME_MIN, NAME_MAX = 2, 25
PHONE_MAX = 25
ORDER_ID_MAX = 50

# Plain texts: compiling them at import would make the first window wait.
_ORDER_ID = r"(?=.*[A-Za-z])[A-Za-z0-9/_-]{1,50}"
"""With a letter, so that nobody's JSON turns it into a number."""
_COUNTRY = r"[A-Z]{2}"
_PHONE = r"\+?(?:[ ()./-]*[0-9]){3,}[ ()./-]*"
_EMAIL = (
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}"
)
_UNPRINTABLE = "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
"""Control characters, halves of surrogate pairs, and what hides text or turns it around."""
_RANDOM_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32: no i, l, o, u, so a number read over the phone stays the same."""


class Field(StrEnum):
    """The fields of the form, so that a message can stand beside the right one."""

    BRAND = "brand"
    AMOUNT = "amount"
    CURRENCY = "currency"
    DESCRIPTION = "description"
    ORDER_ID = "order_id"
    LOCALE = "locale"
    COUNTRY = "country"
    EMAIL = "email"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    PHONE = "phone"


class Fault(StrEnum):
    """What is wrong with a field. The words live in `ui/wording.py`."""

    MISSING = "missing"
    AMBIGUOUS = "ambiguous"
    ZERO = "zero"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    MARKUP = "markup"
    UNPRINTABLE = "unprintable"
    UNKNOWN = "unknown"
    MALFORMED = "malformed"


class FieldError(NamedTuple):
    """One field and what is wrong with it; `limit` is the number the message names, if any."""

    field: Field
    fault: Fault
    limit: int = 0


class Customer(NamedTuple):
    """Who pays, as far as the shop chose to ask. Empty means not sent."""

    locale: str
    country: str
    email: str = ""
    first_name: str = ""
    last_name: str = ""
    phone: str = ""


class OrderDraft(NamedTuple):
    """The form's content, unjudged: every value as the clerk sees it."""

    sale_id: str
    attempt: int
    order_id: str
    gateway: str
    amount: str
    currency: str
    description: str
    customer: Customer
    taken_by: str = ""


@dataclass(frozen=True)
class OrderRequest:
    """An order that meets every limit of POST /orders. Only `validate` makes one from a draft."""

    sale_id: str
    attempt: int
    """1 for the first order of a sale, one more for each after a lost or refused one."""
    order_id: str
    gateway: str
    amount: Money
    description: str
    customer: Customer
    taken_by: str = ""
    """The clerk at the counter, one of `Settings.clerks`; MultiSafepay is not told."""


def new_order_id(counter: str, now: datetime, sequence: int) -> str:
    """A fresh order number: `counter-yymmdd-sequence-random`, 64 random bits and a letter in it.

    `now` is the till's local time (people read the date). The random part is what makes an
    order found under this number ours; MultiSafepay never takes a used number again.
    """
    bits = int.from_bytes(os.urandom(8))
    random = "".join(_RANDOM_ALPHABET[(bits >> shift) & 31] for shift in range(60, -1, -5))
    # The leading letter keeps the whole from ever being read as a number.
    return f"{counter}-{now:%y%m%d}-{sequence:04d}-x{random}"


def new_sale_id() -> str:
    """Names one sale at the counter, whatever number of orders it takes to be paid."""
    return os.urandom(8).hex()


def validate(draft: OrderDraft) -> OrderRequest | list[FieldError]:
    """The order that may be sent, or everything that is wrong, in the form's own order."""
    errors = [error for field in Field if (error := check(draft, field)) is not None]
    if errors:
        return errors
    minor = parse_amount(draft.amount, decimals_of(draft.currency))
    assert minor is not None  # noqa: S101 - check(AMOUNT) has just accepted it
    return OrderRequest(
        sale_id=draft.sale_id,
        attempt=draft.attempt,
        order_id=draft.order_id,
        gateway=draft.gateway,
        amount=Money(minor, draft.currency),
        description=draft.description.strip(),
        customer=draft.customer._replace(
            email=draft.customer.email.strip(),
            first_name=draft.customer.first_name.strip(),
            last_name=draft.customer.last_name.strip(),
            phone=draft.customer.phone.strip(),
        ),
        taken_by=draft.taken_by,
    )


def check(draft: OrderDraft, field: Field) -> FieldError | None:
    """What is wrong with one field of the draft, for a message while typing; None if nothing."""
    fault, limit = _fault_of(draft, field)
    return None if fault is None else FieldError(field, fault, limit)


def _fault_of(draft: OrderDraft, field: Field) -> tuple[Fault | None, int]:
    customer = draft.customer
    match field:
        case Field.BRAND:
            return _known(draft.gateway, brand_of(draft.gateway) is not None)
        case Field.AMOUNT:
            return _amount_fault(draft)
        case Field.CURRENCY:
            return _known(draft.currency, draft.currency in CURRENCIES)
        case Field.DESCRIPTION:
            return _description_fault(draft.description.strip())
        case Field.ORDER_ID:
            return _known(draft.order_id, _has_shape(draft.order_id, _ORDER_ID))
        case Field.LOCALE:
            return _known(customer.locale, customer.locale in LOCALES)
        case Field.COUNTRY:
            return _known(customer.country, _has_shape(customer.country, _COUNTRY))
        case Field.EMAIL:
            return _shaped(customer.email.strip(), _EMAIL, EMAIL_MAX)
        case Field.FIRST_NAME:
            return _name_fault(customer.first_name.strip())
        case Field.LAST_NAME:
            return _name_fault(customer.last_name.strip())
        case _:
            return _shaped(customer.phone.strip(), _PHONE, PHONE_MAX)


def _known(value: str, known: bool) -> tuple[Fault | None, int]:
    if not value:
        return Fault.MISSING, 0
    return (None, 0) if known else (Fault.UNKNOWN, 0)


def _amount_fault(draft: OrderDraft) -> tuple[Fault | None, int]:
    if not draft.amount:
        return Fault.MISSING, 0
    if draft.currency not in CURRENCIES:
        return None, 0  # the currency's own message says it
    decimals = decimals_of(draft.currency)
    minor = parse_amount(draft.amount, decimals)
    if minor is None:
        return Fault.AMBIGUOUS, decimals
    return (Fault.ZERO, 0) if minor == 0 else (None, 0)


def _description_fault(text: str) -> tuple[Fault | None, int]:
    if not text:
        return Fault.MISSING, 0
    if len(text) > DESCRIPTION_MAX:
        return Fault.TOO_LONG, DESCRIPTION_MAX
    if "<" in text or ">" in text:
        return Fault.MARKUP, 0
    return (Fault.UNPRINTABLE, 0) if re.search(_UNPRINTABLE, text) else (None, 0)


def _name_fault(text: str) -> tuple[Fault | None, int]:
    if not text:
        return None, 0
    if len(text) < NAME_MIN:
        return Fault.TOO_SHORT, NAME_MIN
    if len(text) > NAME_MAX:
        return Fault.TOO_LONG, NAME_MAX
    if "<" in text or ">" in text:
        return Fault.MARKUP, 0
    return (Fault.UNPRINTABLE, 0) if re.search(_UNPRINTABLE, text) else (None, 0)


def _shaped(text: str, shape: str, limit: int) -> tuple[Fault | None, int]:
    if not text:
        return None, 0
    if len(text) > limit:
        return Fault.TOO_LONG, limit
    return (None, 0) if _has_shape(text, shape) else (Fault.MALFORMED, 0)


def _has_shape(text: str, shape: str) -> bool:
    return re.fullmatch(shape, text, re.ASCII) is not None
