"""A payment as a row and back, strictly: a row that was tampered with is named, not guessed."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, NamedTuple

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.money import Money
from pos_app.domain.orders import Customer
from pos_app.domain.payments import (
    GiftCardPart,
    Handover,
    Payment,
    PaymentState,
    Settlement,
)
from pos_app.domain.settings import Environment
from pos_app.journal import schema
from pos_app.journal.checksums import require_sound, sealed

_TOLD = (
    "state",
    "gift_cards",
    "second_method",
    "cancel_asked_at",
    "cause",
    "api_code",
    "payment_url",
    "late",
    "settlement",
    "handover",
    "held_back_until",
)


class Event(NamedTuple):
    """One line of an order's history. `at` is UTC, `facts` codes and numbers."""

    at: datetime
    event: str
    from_state: PaymentState | None
    """None for the first event, which found no payment."""
    to_state: PaymentState
    facts: dict[str, str | int]


def utc_text(moment: datetime) -> str:
    """An aware time as "2026-03-01T13:05:09.000000Z": always 27 characters, so text sorts.

    Raises ValueError for a naive time, whose zone nobody knows.
    """
    if moment.tzinfo is None:
        raise ValueError("a naive time can't be journaled")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def new_order_row(payment: Payment, customer: Customer) -> dict[str, Any]:
    """The row of `orders` for a payment that was not there before."""
    asked_for = {"locale": customer.locale, "country": customer.country}
    return sealed(schema.orders, payment_row(payment) | asked_for)


def changed_order_row(row: Any, payment: Payment) -> dict[str, Any]:
    """The row with this payment in it; what is no field of a payment stays as it is."""
    former = {name: value for name, value in row._asdict().items() if name in schema.orders.c}
    return sealed(schema.orders, former | payment_row(payment))


def payment_row(payment: Payment) -> dict[str, Any]:
    """The columns of `orders` that hold this payment."""
    return {
        "order_id": payment.order_id,
        "sale_id": payment.sale_id,
        "attempt": payment.attempt,
        "environment": payment.environment.value,
        "gateway": payment.gateway,
        "amount_minor": payment.amount.minor,
        "currency": payment.amount.currency,
        "description": payment.description,
        "state": payment.state.value,
        "created_at": utc_text(payment.created_at),
        "changed_at": utc_text(payment.changed_at),
        "expires_at": utc_text(payment.expires_at),
        "payment_url": payment.payment_url,
        "gift_cards": json.dumps(payment.gift_cards),
        "second_method": payment.second_method,
        "checked_at": _optional_text(payment.checked_at),
        "next_check_at": _optional_text(payment.next_check_at),
        "failed_checks": payment.failed_checks,
        "unknown_checks": payment.unknown_checks,
        "unknown_since": _optional_text(payment.unknown_since),
        "cancel_asked_at": _optional_text(payment.cancel_asked_at),
        "cause": None if payment.cause is None else payment.cause.value,
        "api_code": payment.api_code,
        "late": int(payment.late),
        **_settlement_columns(payment.settlement),
        **_handover_columns(payment.handover),
        "held_back_until": _optional_text(payment.held_back_until),
        "taken_by": payment.taken_by,
    }


def payment_of(row: Any) -> Payment:
    """The payment in a row of `orders`.

    Raises JournalFailed(DAMAGED, order_id=...) where the row or a value is not one that this
    program wrote.
    """
    require_sound(schema.orders, row._asdict())
    return read_payment(row)


def read_payment(row: Any) -> Payment:
    """As `payment_of`, whatever the row's checksum says."""
    try:
        return Payment(
            order_id=_text(row.order_id),
            sale_id=_text(row.sale_id),
            attempt=_whole(row.attempt),
            environment=Environment(row.environment),
            gateway=_text(row.gateway),
            amount=Money(_whole(row.amount_minor), _text(row.currency)),
            description=_text(row.description),
            state=PaymentState(row.state),
            created_at=_moment(row.created_at),
            changed_at=_moment(row.changed_at),
            expires_at=_moment(row.expires_at),
            payment_url=None if row.payment_url is None else _text(row.payment_url),
            gift_cards=_gift_cards(row.gift_cards),
            second_method=_text(row.second_method),
            checked_at=_optional_moment(row.checked_at),
            next_check_at=_optional_moment(row.next_check_at),
            failed_checks=_whole(row.failed_checks),
            unknown_checks=_whole(row.unknown_checks),
            unknown_since=_optional_moment(row.unknown_since),
            cancel_asked_at=_optional_moment(row.cancel_asked_at),
            cause=None if row.cause is None else Cause(row.cause),
            api_code=None if row.api_code is None else _whole(row.api_code),
            late=bool(_whole(row.late)),
            settlement=_settlement(row),
            handover=_handover(row),
            held_back_until=_optional_moment(row.held_back_until),
            taken_by=_text(row.taken_by),
            paid_twice=bool(getattr(row, "paid_twice", 0)),
        )
    except (ValueError, TypeError) as error:
        raise JournalFailed(Cause.DAMAGED, order_id=str(row.order_id)) from error


def customer_row(order_id: str, customer: Customer) -> dict[str, Any] | None:
    """The row of `customers`, or None where nothing personal was given."""
    personal = {
        "email": customer.email,
        "first_name": customer.first_name,
        "last_name": customer.last_name,
        "phone": customer.phone,
    }
    if not any(personal.values()):
        return None
    return sealed(schema.customers, {"order_id": order_id, **personal})


def customer_of(order: Any, personal: Any | None) -> Customer:
    """The customer from an order's row and, where there is one, that of `customers`.

    Raises JournalFailed(DAMAGED, order_id=...) as `payment_of` does.
    """
    require_sound(schema.orders, order._mapping)
    if personal is None:
        return Customer(order.locale, order.country)
    require_sound(schema.customers, personal._mapping)
    return Customer(
        order.locale,
        order.country,
        personal.email,
        personal.first_name,
        personal.last_name,
        personal.phone,
    )


def worth_telling(before: Payment, after: Payment) -> bool:
    """Whether a change belongs in an order's history; a poll that says nothing new does not."""
    return any(getattr(after, name) != getattr(before, name) for name in _TOLD)


def event_row(
    number: int, before: Payment | None, after: Payment, event: str, at: datetime
) -> dict[str, Any]:
    """The row of `events` that tells how `before` became `after`."""
    facts: dict[str, str | int] = {}
    if after.cause is not None:
        facts["cause"] = after.cause.value
    if after.api_code is not None:
        facts["api_code"] = after.api_code
    if after.gift_cards:
        facts["gift_part"] = after.gift_part
    if after.second_method:
        facts["second_method"] = after.second_method
    row = {
        "id": number,
        "order_id": after.order_id,
        "at": utc_text(at),
        "event": event,
        "from_state": None if before is None else before.state.value,
        "to_state": after.state.value,
        "facts": json.dumps(facts),
    }
    return sealed(schema.events, row)


def event_of(row: Any) -> Event:
    """The event in a row. Raises JournalFailed(DAMAGED, order_id=...) as `payment_of` does."""
    require_sound(schema.events, row._mapping)
    return read_event(row)


def read_event(row: Any) -> Event:
    """As `event_of`, whatever the row's checksum says."""
    try:
        return Event(
            at=_moment(row.at),
            event=_text(row.event),
            from_state=None if row.from_state is None else PaymentState(row.from_state),
            to_state=PaymentState(row.to_state),
            facts=json.loads(row.facts),
        )
    except (ValueError, TypeError) as error:
        raise JournalFailed(Cause.DAMAGED, order_id=str(row.order_id)) from error


def _settlement_columns(settlement: Settlement | None) -> dict[str, str | None]:
    if settlement is None:
        return {"settled_note": "", "settled_at": None, "clerk": ""}
    note, at, clerk = settlement
    return {"settled_note": note, "settled_at": utc_text(at), "clerk": clerk}


def _settlement(row: Any) -> Settlement | None:
    if row.settled_at is None:
        return None
    return Settlement(_text(row.settled_note), _moment(row.settled_at), _text(row.clerk))


def _handover_columns(handover: Handover | None) -> dict[str, str | None]:
    if handover is None:
        return {"acknowledged_at": None, "acknowledged_by": ""}
    return {"acknowledged_at": utc_text(handover.at), "acknowledged_by": handover.clerk}


def _handover(row: Any) -> Handover | None:
    if row.acknowledged_at is None:
        return None
    return Handover(_moment(row.acknowledged_at), _text(row.acknowledged_by))


def _optional_text(moment: datetime | None) -> str | None:
    return None if moment is None else utc_text(moment)


def _text(value: object) -> str:
    if type(value) is not str:
        raise TypeError
    return value


def _whole(value: object) -> int:
    # SQLite keeps whatever it was given: a column of integers may hold a text.
    if type(value) is not int:
        raise TypeError
    return value


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError
    return moment


def _optional_moment(value: object) -> datetime | None:
    return None if value is None else _moment(value)


def _gift_cards(value: object) -> tuple[GiftCardPart, ...]:
    return tuple(
        GiftCardPart(_text(gateway), _whole(minor)) for gateway, minor in json.loads(_text(value))
    )
