"""Payments to journal, and another program that looks into the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pos_app.domain.errors import Cause
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

NOON = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)
NOBODY = Customer("nl_NL", "NL")
ANNA = Customer("fr_BE", "BE", "anna@example.com", "Anna", "Jansen", "+32 2 555 0100")


class FixedClock:
    """A clock that stands still, so that a row's time is known."""

    def now(self) -> datetime:
        return NOON + timedelta(hours=1)


def sending(order_id: str = "till1-260301-0001-xaaaa", **changes: Any) -> Payment:
    """A payment as it is recorded before its order is sent."""
    values: dict[str, Any] = {
        "order_id": order_id,
        "sale_id": f"sale-{order_id}",
        "attempt": 1,
        "environment": Environment.TEST,
        "gateway": "VVVGIFTCRD",
        "amount": Money(1250, "EUR"),
        "description": "Gift card",
        "state": PaymentState.SENDING,
        "created_at": NOON,
        "changed_at": NOON,
        "expires_at": NOON + timedelta(minutes=15),
    }
    return Payment(**values | changes)


def every_field_set(order_id: str = "till1-260301-0002-xbbbb") -> Payment:
    """A payment in which no field has its default, each with a value of its own."""
    return sending(
        order_id,
        attempt=2,
        environment=Environment.LIVE,
        gateway="BOEKENBON",
        amount=Money(9_999_999, "KWD"),
        description="Boekenbon · «été» 本",
        state=PaymentState.PART_PAID,
        changed_at=NOON + timedelta(seconds=1, microseconds=1),
        payment_url="https://payv2.multisafepay.com/connect/abc/?lang=nl_NL",
        gift_cards=(GiftCardPart("VVVGIFTCRD", 500), GiftCardPart("", 250)),
        second_method="IDEAL",
        checked_at=NOON + timedelta(seconds=2),
        next_check_at=NOON + timedelta(seconds=3),
        failed_checks=3,
        unknown_checks=2,
        unknown_since=NOON + timedelta(seconds=4),
        cancel_asked_at=NOON + timedelta(seconds=5),
        cause=Cause.TIMEOUT,
        api_code=1006,
        late=True,
        settlement=Settlement("the rest in cash", NOON + timedelta(seconds=6), "Ann"),
        handover=Handover(NOON + timedelta(seconds=7), "Bo"),
        held_back_until=NOON + timedelta(seconds=8),
        taken_by="Cleo",
    )


@contextmanager
def other_program(path: Path) -> Iterator[sqlite3.Connection]:
    """The file, opened by something that is not the journal; it commits only when told to."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as connection:
        yield connection


def answer_of(path: Path, query: str) -> list[tuple[Any, ...]]:
    """The rows that another program reads from the file."""
    with other_program(path) as connection:
        return connection.execute(query).fetchall()


def as_version_1(path: Path) -> None:
    """Turn a closed journal into what version 1 of it would have left."""
    added = {"events": ["checksum"], "customers": ["checksum"]}
    added["orders"] = ["settled_note", "settled_at", "clerk", "acknowledged_at", "late", "checksum"]
    added["orders"] += ["acknowledged_by", "held_back_until", "taken_by"]
    with other_program(path) as connection:
        connection.execute("DROP INDEX orders_to_hand_over")
        for table, columns in added.items():
            for column in columns:
                connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        connection.execute("PRAGMA user_version = 1")


def left_by_version(version: int, path: Path) -> None:
    """Make the file that this version of the program itself has left, from its dump."""
    dump = Path(__file__).with_name(f"journal_of_version_{version}.sql")
    path.touch(0o600)
    with other_program(path) as connection:
        connection.executescript(dump.read_text("utf-8"))
