"""Pages of MultiSafepay's list of transactions (GET /transactions) -> our own rows."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, NamedTuple

import msgspec

from pos_app.checkout.ports import ListedTransaction
from pos_app.domain.brands import our_spelling
from pos_app.domain.errors import BadReply, Cause
from pos_app.multisafepay.answers import Answer
from pos_app.multisafepay.wire import Minor, Text, as_type, code_of, payload

PAGE_ROWS = 100
"""Rows asked for at once: a page of them is far below the longest answer that is read."""
MOST_PAGES = 100
_DEBIT = "D"


class Page(NamedTuple):
    """The rows that were looked for, and the cursor of the next page; None at the end."""

    rows: list[ListedTransaction]
    after: str | None


class _Row(msgspec.Struct):
    order_id: str
    status: Text
    amount: Minor
    currency: Text
    payment_method: Any = None
    debit_credit: Any = None


class _Cursor(msgspec.Struct):
    after: Annotated[str, msgspec.Meta(max_length=1000)] | None = None


class _Pager(msgspec.Struct):
    # An empty object arrives as an empty list now and then.
    cursor: _Cursor | list[Any] | None = None


class _Document(msgspec.Struct):
    pager: _Pager | list[Any] | None = None


def query(since: datetime, until: datetime | None) -> dict[str, str]:
    """The query of the first page. Unix time: MultiSafepay's own texts of time name no zone."""
    period = {"created_from": str(int(since.timestamp()))}
    if until is not None:
        period["created_until"] = str(int(until.timestamp()))
    return period | {"limit": str(PAGE_ROWS)}


def page(answer: Answer, prefix: str, installation: str = "") -> Page:
    """One page, without what belongs to other orders than those of `prefix`.

    With `installation`, only what carries that mark (see `wire.order_body`).

    Only rows of these are read strictly: another shop's odd ones are none of our business. The
    list ends with an empty page; the page before still has a cursor. Raises Rejected or BadReply.
    """
    rows = payload(answer)
    if not isinstance(rows, list):
        raise BadReply(Cause.GARBLED, http=answer.http_status)
    ours = [
        as_type(row, _Row, answer.http_status)
        for row in rows
        if _begins(row, prefix) and (not installation or row.get("var1") == installation)
    ]
    listed = [
        ListedTransaction(
            row.order_id,
            row.status,
            row.amount,
            row.currency,
            our_spelling(code_of(row.payment_method)),
        )
        for row in ours
        if row.debit_credit != _DEBIT
    ]
    return Page(listed, _cursor(answer) if rows else None)


def _begins(row: object, prefix: str) -> bool:
    order_id = row.get("order_id") if isinstance(row, dict) else None
    return isinstance(order_id, str) and order_id.startswith(prefix)


def _cursor(answer: Answer) -> str | None:
    pager = as_type(answer.document, _Document, answer.http_status).pager
    cursor = pager.cursor if isinstance(pager, _Pager) else None
    return (cursor.after or None) if isinstance(cursor, _Cursor) else None
