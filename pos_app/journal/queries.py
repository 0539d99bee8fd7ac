"""The journal's statements, built once: SQLAlchemy keeps the compiled text with each."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from pos_app.domain.errors import Cause
from pos_app.domain.payments import CLOSED, PAID_ONCE, PaymentState
from pos_app.journal import schema
from pos_app.journal.schema import customers, events, orders

ADD_ORDER = sa.insert(orders)
ADD_EVENT = sa.insert(events)
ADD_CUSTOMER = sa.insert(customers)
SET_ORDER = sa.update(orders).where(orders.c.order_id == sa.bindparam("wanted"))


def _among(column: sa.ColumnElement[str], states: Iterable[PaymentState]) -> sa.ColumnElement[bool]:
    return column.in_([sa.literal(state.value) for state in sorted(states)])


_other = orders.alias("other")
_PAID_TWICE = sa.exists().where(
    _other.c.sale_id == orders.c.sale_id,
    _other.c.order_id != orders.c.order_id,
    _among(_other.c.state, PAID_ONCE),
    sa.or_(_other.c.settled_at.is_(None), _other.c.settled_at < _other.c.changed_at),
)
"""Asked anew whenever an order is read: nothing has to be kept in step with it."""
_PAYMENTS = sa.select(orders, _PAID_TWICE.label("paid_twice"))

ONE_ORDER = _PAYMENTS.where(orders.c.order_id == sa.bindparam("wanted"))
ATTEMPTS = _PAYMENTS.where(orders.c.sale_id == sa.bindparam("wanted")).order_by(orders.c.attempt)
TO_CHECK = _PAYMENTS.where(schema.TO_CHECK).order_by(orders.c.created_at, orders.c.order_id)
BETWEEN = _PAYMENTS.where(
    orders.c.created_at >= sa.bindparam("start"), orders.c.created_at < sa.bindparam("end")
).order_by(orders.c.created_at.desc(), orders.c.order_id.desc())
# By the index alone: the start of a till is not to wait for a year of orders.
LAST_BRANDS = sa.select(orders.c.gateway).order_by(orders.c.created_at.desc()).limit(50)

_ended = sa.or_(
    _among(orders.c.state, CLOSED),
    sa.and_(
        orders.c.state == PaymentState.PART_PAID.value, orders.c.expires_at <= sa.bindparam("now")
    ),
)
TO_SETTLE = _PAYMENTS.where(
    sa.or_(
        orders.c.state == PaymentState.REVIEW.value,
        orders.c.late == 1,
        orders.c.cause == Cause.TAKEN_BACK.value,
        sa.and_(orders.c.gift_cards != "[]", _ended),
        sa.and_(orders.c.attempt > 1, _among(orders.c.state, PAID_ONCE), _PAID_TWICE),
    )
).order_by(orders.c.created_at, orders.c.order_id)
"""A few more than wait for a person; `domain.matters.matter` has the last word."""

TO_HAND_OVER = _PAYMENTS.where(schema.TO_HAND_OVER).order_by(orders.c.created_at, orders.c.order_id)

# A range, not LIKE: LIKE has wild cards, ignores case and can't use the key's index. Order
# numbers are ASCII, so the last code point stands after every one of them.
COUNT = sa.select(sa.func.count()).where(
    orders.c.order_id >= sa.bindparam("start"), orders.c.order_id < sa.bindparam("end")
)
LAST_CHARACTER = "\U0010ffff"
CUSTOMER = sa.select(customers).where(customers.c.order_id == sa.bindparam("wanted"))
# An event's number is part of its checksum, so it is known before the row is written.
NEXT_EVENT = "SELECT coalesce(max(id), 0) + 1 FROM events"
EVENTS = sa.select(events).where(events.c.order_id == sa.bindparam("wanted")).order_by(events.c.id)
