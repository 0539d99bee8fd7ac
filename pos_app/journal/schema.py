"""The journal's tables. Amounts are whole minor units, times UTC text that sorts by itself."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

VERSION = 4
"""What `PRAGMA user_version` says of a file with these tables."""
APPLICATION_ID = int.from_bytes(b"GCCj", "big")
"""What `PRAGMA application_id` says, so that another program's SQLite file is recognised."""

CHECKSUM = "checksum"

_SINCE = "since"
"""In a column's `info`: the version that added it, where that is not the first."""

metadata = sa.MetaData()


def _added(version: int, name: str, kind: Any, **rest: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, info={_SINCE: version}, **rest)


def _checksum() -> sa.Column[str]:
    """See `checksums`. A row put in by somebody else has none, and so is a damaged row."""
    return _added(2, CHECKSUM, sa.Text, nullable=False, server_default=sa.text("''"))


orders = sa.Table(
    "orders",
    metadata,
    # The number alone is the key: every call of the journal asks by it.
    sa.Column("order_id", sa.Text, primary_key=True),
    sa.Column("sale_id", sa.Text, nullable=False),
    sa.Column("attempt", sa.Integer, nullable=False),
    sa.Column("environment", sa.Text, nullable=False),
    sa.Column("gateway", sa.Text, nullable=False),
    sa.Column("amount_minor", sa.BigInteger, nullable=False),
    sa.Column("currency", sa.Text, nullable=False),
    sa.Column("description", sa.Text, nullable=False),
    # What the payment page was asked for. Not personal, so it outlives an erased customer row.
    sa.Column("locale", sa.Text, nullable=False),
    sa.Column("country", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("created_at", sa.Text, nullable=False),
    sa.Column("changed_at", sa.Text, nullable=False),
    sa.Column("expires_at", sa.Text, nullable=False),
    sa.Column("payment_url", sa.Text),
    sa.Column("gift_cards", sa.Text, nullable=False),
    sa.Column("second_method", sa.Text, nullable=False),
    sa.Column("checked_at", sa.Text),
    sa.Column("next_check_at", sa.Text),
    sa.Column("failed_checks", sa.Integer, nullable=False),
    sa.Column("unknown_checks", sa.Integer, nullable=False),
    sa.Column("unknown_since", sa.Text),
    sa.Column("cancel_asked_at", sa.Text),
    sa.Column("cause", sa.Text),
    sa.Column("api_code", sa.Integer),
    # How a person settled what MultiSafepay did not, who did, and when the goods were handed over.
    _added(2, "settled_note", sa.Text, nullable=False, server_default=sa.text("''")),
    _added(2, "settled_at", sa.Text),
    _added(2, "clerk", sa.Text, nullable=False, server_default=sa.text("''")),
    _added(2, "acknowledged_at", sa.Text),
    _added(2, "late", sa.Integer, nullable=False, server_default=sa.text("0")),
    _checksum(),
    # Behind the checksum, as a migration adds them: a new file has the same columns in a row.
    _added(3, "acknowledged_by", sa.Text, nullable=False, server_default=sa.text("''")),
    _added(3, "held_back_until", sa.Text),
    # Who stood at the counter: a name of the shop's own list.
    _added(4, "taken_by", sa.Text, nullable=False, server_default=sa.text("''")),
    sa.UniqueConstraint("environment", "order_id"),
    sa.UniqueConstraint("sale_id", "attempt"),
    sa.CheckConstraint("amount_minor > 0", name="amount_is_positive"),
    sa.CheckConstraint("attempt > 0", name="attempt_is_positive"),
)
"""One row a payment: every field of `Payment`, and nothing that names a customer."""

TO_CHECK = sa.text("next_check_at IS NOT NULL OR state = 'sending'")
"""The rows that start-up loads. Literal text, so that SQLite sees the partial index fits."""

TO_HAND_OVER = sa.text("state = 'paid' AND acknowledged_at IS NULL AND settled_at IS NULL")
"""The rows of `domain.matters.awaits_handover`; literal text for the same reason."""

sa.Index("orders_created", orders.c.created_at)
# Its key is not next_check_at: a poll that only moves that time leaves the index alone.
sa.Index("orders_to_check", orders.c.created_at, sqlite_where=TO_CHECK)
sa.Index("orders_to_hand_over", orders.c.created_at, sqlite_where=TO_HAND_OVER)

events = sa.Table(
    "events",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("order_id", sa.ForeignKey("orders.order_id"), nullable=False, index=True),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("event", sa.Text, nullable=False),
    sa.Column("from_state", sa.Text),
    sa.Column("to_state", sa.Text, nullable=False),
    sa.Column("facts", sa.Text, nullable=False),
    _checksum(),
    sqlite_autoincrement=True,
)
"""What happened, in order, never changed afterwards. `facts` is JSON of codes and numbers."""

customers = sa.Table(
    "customers",
    metadata,
    sa.Column("order_id", sa.ForeignKey("orders.order_id"), primary_key=True),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("first_name", sa.Text, nullable=False),
    sa.Column("last_name", sa.Text, nullable=False),
    sa.Column("phone", sa.Text, nullable=False),
    _checksum(),
)
"""The one table with personal data. No row where the shop asked for none."""


def columns_of(table: sa.Table, version: int) -> tuple[str, ...]:
    """The names of a table's columns in a journal of that version, always in the same order."""
    return tuple(column.name for column in table.columns if column.info.get(_SINCE, 1) <= version)
