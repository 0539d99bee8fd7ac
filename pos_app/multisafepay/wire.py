"""MultiSafepay's JSON <-> our own types. The only place that knows how its fields are spelled.

Field names, types and oddities follow MultiSafepay's API reference (docs.multisafepay.com) and
what its own SDKs do where the reference is silent. Fields not named here are never read.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, NamedTuple, TypeVar

import msgspec

from pos_app.domain.brands import our_spelling
from pos_app.domain.errors import WRONG_KEY, BadReply, Cause, Rejected
from pos_app.domain.orders import OrderRequest
from pos_app.domain.payments import GiftCardPart, OrderAnswer
from pos_app.domain.settings import Settings
from pos_app.multisafepay.answers import Answer

_OK = 200
_LARGEST = 10**12
"""Minor units. Far above any order, far below what a database column holds."""
Minor = Annotated[int, msgspec.Meta(ge=-_LARGEST, le=_LARGEST)]
Text = Annotated[str, msgspec.Meta(max_length=100)]
_Id = str | int

_CODE = re.compile(r"(?!.*[0-9]{6})[A-Za-z][A-Za-z0-9_]{0,31}", re.ASCII)
"""A gateway or method code. Six digits in a row could be part of a card number."""
_COUPON = "COUPON"

_T = TypeVar("_T")


class GiftCard(NamedTuple):
    """A gift card that this account may sell: its gateway and MultiSafepay's name for it."""

    id: str
    name: str


class Account(NamedTuple):
    """Whose key it is. Each value is "" where MultiSafepay did not say."""

    account_id: str = ""
    role: str = ""
    site_id: str = ""


class _Envelope(msgspec.Struct):
    success: bool | None = None
    error_code: Annotated[int, msgspec.Meta(ge=1, le=999_999)] | None = None
    data: Any = None


class _Method(msgspec.Struct):
    # Any: the rest of an entry counts only where it is a gift card's.
    type: Any = None
    status: Any = None
    amount: Any = None
    currency: Any = None
    coupon_brand: Any = None


class _Details(msgspec.Struct):
    type: Any = None


class _Order(msgspec.Struct):
    status: Text
    financial_status: Text | None = None
    order_id: _Id | None = None
    amount: Minor | None = None
    currency: Text | None = None
    # An empty object arrives as an empty list now and then.
    payment_details: _Details | list[Any] | None = None
    payment_methods: list[_Method] | None = None


class _Created(msgspec.Struct):
    order_id: _Id
    payment_url: Any = None


class _Gateway(msgspec.Struct):
    id: str
    description: str | None = None


class _Me(msgspec.Struct):
    account_id: _Id | None = None
    role: str | None = None
    site_id: _Id | None = None


def order_body(request: OrderRequest, settings: Settings, installation: str = "") -> dict[str, Any]:
    """The JSON of POST /orders: amounts in minor units, the link's life in seconds.

    What is empty is left out. The gateway only preselects a brand, so `coupons.allow` narrows
    the page to it. MultiSafepay's reference spells the switch for reminder mails `send_mail`,
    its SDKs `send_email`: both are sent, or a reminder could re-open a cancelled order.
    """
    options: dict[str, Any] = {
        "close_window": settings.close_window,
        "settings": {"coupons": {"allow": [request.gateway]}},
    }
    if settings.notification_url:
        options["notification_url"] = settings.notification_url
        options["notification_method"] = "POST"
    if settings.redirect_url:
        options["redirect_url"] = settings.redirect_url
    if settings.cancel_url:
        options["cancel_url"] = settings.cancel_url
    customer = {
        **request.customer._asdict(),
        # Not the phone's address: a till can't know that one.
        "ip_address": settings.ip_address,
    }
    mark = {"var1": installation} if installation else {}
    return {
        **mark,
        "type": "redirect",
        "order_id": request.order_id,
        "gateway": request.gateway,
        "currency": request.amount.currency,
        "amount": request.amount.minor,
        "description": request.description,
        "manual": False,
        "payment_options": options,
        "customer": {name: value for name, value in customer.items() if value},
        "seconds_active": settings.seconds_active,
        "second_chance": {"send_email": False, "send_mail": False},
    }


def cancel_body(*, exclude_order: bool) -> dict[str, Any]:
    """The JSON of PATCH /orders/{order_id} that cancels."""
    return {"status": "cancelled", "exclude_order": exclude_order}


def payload(answer: Answer) -> Any:
    """The `data` of a success.

    Decides on `success` being true, then on the error code, then on the HTTP status. Raises
    Rejected for a refusal (a bare 401 or 403 in JSON is a wrong key: MultiSafepay answers
    `{"message":"Forbidden"}` without a code) and BadReply for what is neither.
    """
    http = answer.http_status
    envelope = as_type(answer.document, _Envelope, http)
    if envelope.success is True:
        if 200 <= http < 300:
            return envelope.data
        raise BadReply(Cause.GARBLED, http=http)
    if envelope.success is False and envelope.error_code is not None:
        raise Rejected(envelope.error_code, http)
    if http in (401, 403) and envelope.error_code in (None, WRONG_KEY):
        raise Rejected(WRONG_KEY, http)
    raise BadReply(Cause.GARBLED, http=http)


def refuses_key(answer: Answer) -> bool:
    """Whether it was the key that was refused, whatever was asked."""
    try:
        payload(answer)
    except Rejected as refusal:
        return refusal.api_code == WRONG_KEY
    except BadReply:
        pass
    return False


def payment_url(answer: Answer, order_id: str) -> str:
    """The link of an order just created, as received: whether it may be shown is not judged.

    Raises Rejected, BadReply(GARBLED) where the answer is not about `order_id`, and
    BadReply(LINK) where it is but carries no text as link.
    """
    created = as_type(payload(answer), _Created, answer.http_status)
    if str(created.order_id) != order_id:
        raise BadReply(Cause.GARBLED, http=answer.http_status)
    if not isinstance(created.payment_url, str):
        raise BadReply(Cause.LINK, http=answer.http_status)
    return created.payment_url


def order_answer(answer: Answer, order_id: str) -> OrderAnswer:
    """What a GET of `order_id` said. Raises Rejected or BadReply.

    An order whose link was never opened has no order_id, amount or currency yet; a number that
    is there must be the one asked for. Statuses are kept letter by letter.
    """
    order = as_type(payload(answer), _Order, answer.http_status)
    if answer.http_status != _OK:
        raise BadReply(Cause.GARBLED, http=answer.http_status)
    if order.order_id is not None and str(order.order_id) != order_id:
        raise BadReply(Cause.GARBLED, http=answer.http_status)
    methods = order.payment_methods or []
    parts = [_gift_card_part(method, order.currency, answer.http_status) for method in methods]
    return OrderAnswer(
        status=order.status,
        financial_status=order.financial_status,
        order_id=None if order.order_id is None else order_id,
        amount=order.amount,
        currency=order.currency,
        gift_cards=tuple(part for part in parts if part is not None),
        second_method=_second_method(order.payment_details, methods),
    )


def gift_cards(answer: Answer) -> tuple[GiftCard, ...]:
    """The gift cards among the gateways of GET /gateways?include=coupons.

    Other payment methods and entries without a usable id are left out.
    """
    entries = payload(answer)
    if not isinstance(entries, list):
        raise BadReply(Cause.GARBLED, http=answer.http_status)
    coupons = [entry for entry in entries if isinstance(entry, dict)]
    coupons = [entry for entry in coupons if entry.get("type") == "coupon"]
    read = [as_type(entry, _Gateway, answer.http_status) for entry in coupons]
    return tuple(
        GiftCard(gateway.id, (gateway.description or gateway.id)[:100])
        for gateway in read
        if code_of(gateway.id)
    )


def account(answer: Answer) -> Account:
    """Whose key it is, from GET /me; the numbers may be sent as text."""
    me = as_type(payload(answer), _Me, answer.http_status)
    return Account(_shown(me.account_id), _shown(me.role), _shown(me.site_id))


def as_type(value: object, kind: type[_T], http: int) -> _T:
    """A part of an answer as one of our types. Raises BadReply, without a word of the answer."""
    try:
        return msgspec.convert(value, kind, strict=True)
    except msgspec.ValidationError:
        pass
    # Raised here, not above: nothing of the answer may hang on the error.
    raise BadReply(Cause.GARBLED, http=http)


def _gift_card_part(method: _Method, currency: str | None, http: int) -> GiftCardPart | None:
    """The charge of a gift card that an entry of `payment_methods` speaks of, if any.

    The entry's description holds the card's number and is never read.
    """
    if method.type != _COUPON or method.status != "completed":
        return None
    if type(method.amount) is not int or not 0 <= method.amount <= _LARGEST:
        raise BadReply(Cause.GARBLED, http=http)
    if currency is not None and method.currency not in (None, currency):
        # A card was charged, and nobody can say how much of the order that is.
        raise BadReply(Cause.GARBLED, http=http)
    return GiftCardPart(our_spelling(code_of(method.coupon_brand)), method.amount)


def _second_method(details: _Details | list[Any] | None, methods: list[_Method]) -> str:
    named = details.type if isinstance(details, _Details) else None
    for candidate in (named, *(method.type for method in methods)):
        word = code_of(candidate)
        # "Coupon::Intersolve" and the like is no word: the cards paid, not a second method.
        if word and word.upper() != _COUPON:
            return word
    return ""


def code_of(value: object) -> str:
    """A code as it may be kept and shown; "" for anything else."""
    return value if isinstance(value, str) and _CODE.fullmatch(value) else ""


def _shown(value: str | int | None) -> str:
    return "" if value is None else str(value)[:100]
