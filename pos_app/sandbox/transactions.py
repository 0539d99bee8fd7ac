"""`GET /transactions`: every movement as a row, newest first, page by page.

Each charge is a row of its own, so the completed rows of an order add up to what was taken from
the customer; a transaction that charged nothing (waiting, declined, cancelled, expired) is a row
with the amount it was for. Links that nobody opened are no transactions.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, jsonify, request

from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.keys import PREFIX, has_key, success
from pos_app.sandbox.listings import SITE_ID
from pos_app.sandbox.orders import COMPLETED, Order
from pos_app.sandbox.shapes import PRETENDED_FEE_CENTS, refund_status, wire_order_id
from pos_app.sandbox.times import Clock, api_time, from_amsterdam

_DEFAULT_LIMIT = 100
_LIMITS = range(1, 1000 + 1)
_FILTERS = ("currency", "financial_status", "status", "type", "debit_credit")
_PERIODS = ("created_from", "created_until", "completed_from", "completed_until")


class _BadQuery(Exception):
    """A query that cannot be understood; `attribute` is the parameter at fault."""

    def __init__(self, attribute: str, message: str) -> None:
        super().__init__(message)
        self.attribute = attribute
        self.message = message


@dataclass(frozen=True)
class _Row:
    """One row, with the moments it is sorted and filtered by."""

    created: datetime
    completed: datetime | None
    view: dict[str, Any]

    @property
    def key(self) -> tuple[datetime, int]:
        """Sorts rows by age; two of the same moment by their id."""
        return self.created, self.view["transaction_id"]


def transactions_api(book: OrderBook, origin: str) -> Blueprint:
    """The list and its single rows; `origin` starts the pager's URLs."""
    api = Blueprint("transactions", __name__, url_prefix=PREFIX)

    @api.before_request
    def _require_key() -> tuple[Response, int] | None:
        return None if has_key() else (jsonify({"message": "Forbidden"}), 403)

    @api.get("/transactions")
    def _list() -> Response | tuple[Response, int]:
        try:
            return _page(_rows(book), f"{origin}{PREFIX}/transactions")
        except _BadQuery as bad:
            return _unprocessable(bad)

    @api.get("/transactions/<transaction_id>")
    def _single(transaction_id: str) -> Response | tuple[Response, int]:
        for row in _rows(book):
            if str(row.view["transaction_id"]) == transaction_id:
                return success(row.view)
        return jsonify({"message": "Not found"}), 404

    return api


def _unprocessable(bad: _BadQuery) -> tuple[Response, int]:
    fault = {
        "attribute": bad.attribute,
        "details": [],
        "message": bad.message,
        "uri": f"#/{bad.attribute}",
    }
    body = {"success": False, "message": "Unprocessable Entity", "errors": [fault]}
    return jsonify(body), 422


def _page(rows: list[_Row], url: str) -> Response:
    """The part of the rows between the cursors, newest first, and the way to its neighbours.

    A page with rows always has an `after`, so the last one leads to an empty page without
    cursors: that page, not a missing cursor, is the end.
    """
    limit = _limit()
    wanted = sorted(filter(_filter(), rows), key=lambda row: row.key, reverse=True)
    after, before = _cursor("after"), _cursor("before")
    has_newer = False
    if after is not None:
        older = [row for row in wanted if row.key < after]
        has_newer = len(older) < len(wanted)
        page = older[:limit]
    elif before is not None:
        newer = [row for row in wanted if row.key > before]
        page = newer[-limit:]
        has_newer = len(newer) > limit
    else:
        page = wanted[:limit]
    next_cursor = _encode(page[-1].key) if page else None
    former_cursor = _encode(page[0].key) if page and has_newer else None
    return success(
        [row.view for row in page],
        pager={
            "after": _neighbour(url, "after", next_cursor),
            "before": _neighbour(url, "before", former_cursor),
            "cursor": {"after": next_cursor, "before": former_cursor},
            "limit": limit,
        },
    )


def _neighbour(url: str, direction: str, cursor: str | None) -> str | None:
    if cursor is None:
        return None
    # Without the key: the pager's URLs end up in logs.
    kept = [
        (name, value)
        for name, value in request.args.items(multi=True)
        if name not in ("after", "before", "api_key")
    ]
    return f"{url}?{urlencode([*kept, (direction, cursor)])}"


def _encode(key: tuple[datetime, int]) -> str:
    text = f"{key[0].isoformat()}|{key[1]}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _cursor(name: str) -> tuple[datetime, int] | None:
    cursor = request.args.get(name)
    if not cursor:
        return None
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        moment, _, transaction_id = base64.urlsafe_b64decode(padded).decode().partition("|")
        return datetime.fromisoformat(moment).astimezone(UTC), int(transaction_id)
    except (ValueError, binascii.Error, OverflowError):
        raise _BadQuery(name, "is no cursor of this list") from None


def _limit() -> int:
    text = request.args.get("limit") or str(_DEFAULT_LIMIT)
    if not (text.isascii() and text.isdecimal() and len(text) < 6 and int(text) in _LIMITS):
        raise _BadQuery("limit", "must be a whole number from 1 to 1000")
    return int(text)


def _moment(name: str) -> datetime | None:
    """A time of the query: ISO (Amsterdam's clock unless it says otherwise) or unix seconds."""
    text = request.args.get(name)
    if not text:
        return None
    try:
        if text.isascii() and text.isdecimal() and len(text) > 8:
            return datetime.fromtimestamp(int(text), UTC)
        # An unencoded "+" of an offset arrives as a space.
        moment = datetime.fromisoformat(text.replace(" ", "+") if "T" in text else text)
        return moment.astimezone(UTC) if moment.tzinfo else from_amsterdam(moment)
    except (ValueError, OverflowError, OSError):
        raise _BadQuery(name, "must be an ISO date or a unix timestamp") from None


def _filter() -> Any:
    """The filter that the query describes, as a function of one row."""
    equal = {name: request.args[name] for name in _FILTERS if request.args.get(name)}
    site = request.args.get("site_id")
    methods = {
        method
        for value in request.args.getlist("payment_method")
        + request.args.getlist("payment_method[]")
        for method in value.split(",")
        if method
    }
    period = {name: _moment(name) for name in _PERIODS}

    def wanted(row: _Row) -> bool:
        return (
            all(row.view[name] == value for name, value in equal.items())
            and (not site or site == str(SITE_ID))
            and (not methods or row.view["payment_method"] in methods)
            and _within(row.created, period["created_from"], period["created_until"])
            and _within(row.completed, period["completed_from"], period["completed_until"])
        )

    return wanted


def _within(moment: datetime | None, start: datetime | None, end: datetime | None) -> bool:
    if start is None and end is None:
        return True
    if moment is None:
        return False
    return (start is None or moment >= start) and (end is None or moment < end)


def _rows(book: OrderBook) -> list[_Row]:
    with book:
        return [row for order in book.orders() for row in _rows_of(order, book.clock)]


def _rows_of(order: Order, clock: Clock) -> Iterator[_Row]:
    for charge in order.charges:
        yield _row(
            order,
            created=charge.at,
            completed=charge.at,
            amount=charge.amount,
            costs=PRETENDED_FEE_CENTS if charge.kind == "payment" else 0,
            transaction_id=charge.transaction_id,
            method=charge.method,
            row_type=charge.kind,
        )
    charged = {charge.transaction_id for charge in order.charges}
    for attempt in order.attempts:
        if attempt.transaction_id not in charged:
            yield _row(
                order,
                created=attempt.created,
                amount=order.due or order.amount,
                transaction_id=attempt.transaction_id,
                method=attempt.method or order.gateway or None,
                status=attempt.status,
                financial_status=attempt.financial_status,
            )
    for refund in order.refunds:
        status = refund_status(refund, clock)
        yield _row(
            order,
            created=refund.created,
            completed=refund.created if status == COMPLETED else None,
            amount=refund.amount,
            transaction_id=refund.refund_id,
            method=next(iter(refund.parts)),
            row_type="refund",
            status=status,
            financial_status=status,
            debit_credit="D",
        )


def _row(
    order: Order,
    *,
    created: datetime,
    amount: int,
    transaction_id: int,
    method: str | None,
    row_type: str = "payment",
    completed: datetime | None = None,
    costs: int = 0,
    status: str = COMPLETED,
    financial_status: str = COMPLETED,
    debit_credit: str = "C",
) -> _Row:
    customer = order.request.get("customer") or {}
    costs_view = [{"amount": costs, "description": "Transaction fee", "type": "SYSTEM"}]
    view = {
        "amount": amount,
        "completed": api_time(completed),
        "costs": costs_view if costs else [],
        "created": api_time(created),
        "currency": order.currency,
        "customer": {
            name: customer.get(name) for name in ("email", "first_name", "last_name", "iban")
        },
        "debit_credit": debit_credit,
        "description": order.description,
        "financial_status": financial_status,
        "invoice_id": None,
        "net": amount - costs if debit_credit == "C" else -amount,
        "order_id": wire_order_id(order.order_id),
        "payment_method": method,
        "site_id": SITE_ID,
        "status": status,
        "transaction_id": transaction_id,
        "type": row_type,
        "var1": order.request.get("var1"),
        "var2": order.request.get("var2"),
        "var3": order.request.get("var3"),
    }
    return _Row(created, completed, view)
