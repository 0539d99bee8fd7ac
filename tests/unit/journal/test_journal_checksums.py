"""Whatever changes a row behind the journal's back is found, and the row is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from journal_support import ANNA, NOBODY, NOON, answer_of, every_field_set, other_program, sending

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal.checksums import checksum, is_sound
from pos_app.journal.schema import customers, events, metadata, orders
from pos_app.journal.store import OrderJournal, open_journal

ORDER = every_field_set().order_id


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """A closed journal with two orders, one of them with a customer and a second event."""
    path = tmp_path / "journal.sqlite3"
    with open_journal(path) as journal:
        journal.record(every_field_set(), ANNA)
        journal.record(sending(), NOBODY)
        journal.change(ORDER, lambda p: replace(p, api_code=1001), "checked")
    return path


def alter(path: Path, statement: str) -> None:
    with other_program(path) as intruder:
        intruder.execute("PRAGMA ignore_check_constraints = ON")
        intruder.execute(statement)


def failure(call: Callable[[], object]) -> JournalFailed:
    with pytest.raises(JournalFailed) as caught:
        call()
    assert caught.value.cause is Cause.DAMAGED
    return caught.value


def test_what_the_journal_wrote_is_sound(used: Path) -> None:
    with open_journal(used) as journal:
        assert journal.verify() == []


@pytest.mark.parametrize(
    "column", [column.name for column in orders.columns if column.name != "order_id"]
)
def test_every_column_of_an_order_is_guarded(used: Path, column: str) -> None:
    changed = f"CASE WHEN {column} IS NULL THEN 'x' ELSE NULLIF({column} || '1', '01') END"
    alter(used, f"UPDATE orders SET {column} = coalesce({changed}, 7) WHERE order_id = '{ORDER}'")  # noqa: S608
    with open_journal(used) as journal:
        for call in (
            lambda: journal.get(ORDER),
            lambda: journal.customer_of(ORDER),
            lambda: journal.change(ORDER, lambda p: replace(p, failed_checks=9), "checked"),
            lambda: journal.between(NOON, NOON.replace(year=9999)),
        ):
            assert failure(call).facts == {"order_id": ORDER}
        assert journal.verify() == [("orders", ORDER)]
        assert journal.get(sending().order_id) == sending()


@pytest.mark.parametrize(
    "column", [column.name for column in customers.columns if column.name != "order_id"]
)
def test_every_column_of_a_customer_is_guarded(used: Path, column: str) -> None:
    alter(used, f"UPDATE customers SET {column} = 'eve'")  # noqa: S608
    with open_journal(used) as journal:
        assert failure(lambda: journal.customer_of(ORDER)).facts == {"order_id": ORDER}
        assert journal.verify() == [("customers", ORDER)]
        assert journal.get(ORDER).api_code == 1001


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", "'2026-03-01T12:00:00.000000Z'"),
        ("event", "'paid'"),
        ("from_state", "'paid'"),
        ("to_state", "'paid'"),
        ("facts", "'{}'"),
        ("checksum", "''"),
    ],
)
def test_every_column_of_an_event_is_guarded(used: Path, column: str, value: str) -> None:
    alter(used, f"UPDATE events SET {column} = {value} WHERE id = 3")  # noqa: S608
    with open_journal(used) as journal:
        facts = failure(lambda: journal.events_of(ORDER)).facts
        assert facts == {"order_id": ORDER, "event_id": 3}
        assert journal.verify() == [("events", 3)]


def test_an_event_given_to_another_order_is_found(used: Path) -> None:
    alter(used, f"UPDATE events SET order_id = '{sending().order_id}' WHERE id = 3")  # noqa: S608
    with open_journal(used) as journal:
        assert journal.verify() == [("events", 3)]


def test_an_event_put_in_another_place_is_found(used: Path) -> None:
    alter(used, "UPDATE events SET id = 30 WHERE id = 3")
    with open_journal(used) as journal:
        assert journal.verify() == [("events", 30)]


def test_an_order_under_another_number_is_found_under_both(used: Path) -> None:
    alter(used, f"UPDATE orders SET order_id = 'other' WHERE order_id = '{ORDER}'")  # noqa: S608
    with open_journal(used) as journal:
        assert failure(lambda: journal.get("other")).facts == {"order_id": "other"}
        assert journal.verify() == [("orders", "other"), ("orders", ORDER)]


def test_an_order_that_was_taken_out_is_missed(used: Path) -> None:
    alter(used, f"DELETE FROM orders WHERE order_id = '{ORDER}'")  # noqa: S608
    with open_journal(used) as journal:
        assert journal.verify() == [("orders", ORDER)]


def test_a_key_that_is_no_text_can_still_be_said(used: Path) -> None:
    alter(used, f"UPDATE orders SET order_id = CAST(x'41ff' AS TEXT) WHERE order_id = '{ORDER}'")  # noqa: S608
    with open_journal(used) as journal:
        assert ("orders", "A?") in journal.verify()


@pytest.mark.parametrize("column", ["description", "payment_url", "gift_cards", "amount_minor"])
def test_every_flipped_bit_of_a_row_is_found(used: Path, column: str) -> None:
    ((value,),) = answer_of(used, f"SELECT {column} FROM orders WHERE order_id = '{ORDER}'")  # noqa: S608
    stored = value.to_bytes(3, "big") if isinstance(value, int) else value.encode()
    sound = used.read_bytes()
    assert sound.count(stored) == 1
    start = sound.index(stored)
    flips = range(0, len(stored) * 8, max(1, len(stored) * 8 // 24))
    for flip in flips:
        content = bytearray(sound)
        content[start + flip // 8] ^= 1 << flip % 8
        used.write_bytes(content)
        with open_journal(used) as journal:
            assert journal.verify() == [("orders", ORDER)]
            assert failure(lambda journal=journal: journal.get(ORDER)).facts == {"order_id": ORDER}  # type: ignore[misc]


def test_what_people_did_stays_through_a_change(used: Path) -> None:
    kept = {
        "settled_note": "paid in cash",
        "settled_at": "2026-03-01T12:00:00.000000Z",
        "clerk": "Bo",
        "acknowledged_at": "2026-03-01T12:00:01.000000Z",
        "late": 1,
        "acknowledged_by": "Cy",
        "held_back_until": "2026-03-01T12:00:02.000000Z",
    }
    with open_journal(used) as journal:
        row = journal._connection.exec_driver_sql(
            f"SELECT * FROM orders WHERE order_id = '{ORDER}'"  # noqa: S608
        ).one()
        written = row._asdict() | kept
        sets = ", ".join(f"{name} = ?" for name in kept)
        alter_with = (*kept.values(), checksum(orders, written), ORDER)
        with other_program(used) as program:
            program.execute(
                f"UPDATE orders SET {sets}, checksum = ? WHERE order_id = ?",  # noqa: S608
                alter_with,
            )
        journal.change(ORDER, lambda p: replace(p, failed_checks=8), "checked")
        assert journal.verify() == []
    assert answer_of(
        used,
        f"SELECT {', '.join(kept)} FROM orders WHERE order_id = '{ORDER}'",  # noqa: S608
    ) == [tuple(kept.values())]
    assert answer_of(
        used,
        f"SELECT {', '.join(kept)} FROM orders WHERE order_id != '{ORDER}'",  # noqa: S608
    ) == [("", None, "", None, 0, "", None)]


def test_kinds_of_values_are_told_apart() -> None:
    row: dict[str, object] = {column.name: "1" for column in events.columns}
    digests = {checksum(events, row | {"facts": value}) for value in ("1", 1, 1.0, None, "null")}
    assert len(digests) == 5
    for value in (b"1", "\udcff"):
        assert not is_sound(events, row | {"facts": value})
    assert json.dumps(sorted(metadata.tables)) == '["customers", "events", "orders"]'


def test_a_closed_journal_is_not_verified(used: Path) -> None:
    journal: OrderJournal = open_journal(used)
    journal.close()
    with pytest.raises(JournalFailed) as caught:
        journal.verify()
    assert caught.value.facts["closed"] == 1
