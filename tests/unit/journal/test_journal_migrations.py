"""A journal of an earlier version is brought to this one, or left exactly as it was."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.operations import Operations
from journal_support import (
    ANNA,
    NOBODY,
    FixedClock,
    answer_of,
    as_version_1,
    every_field_set,
    left_by_version,
    other_program,
    sending,
)
from sqlalchemy.exc import OperationalError

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.payments import PaymentState
from pos_app.journal import migrations, schema
from pos_app.journal.copies import newest_good_copy, restore
from pos_app.journal.store import open_journal

S = PaymentState
EVERY_FIELD = replace(
    every_field_set(),
    late=False,
    settlement=None,
    handover=None,
    held_back_until=None,
    taken_by="",
)
"""All that version 1 could say of a payment."""
KEPT = "journal.sqlite3.v1-20260301T130000Z"


@pytest.fixture
def former(tmp_path: Path) -> Path:
    """A closed journal of version 1 with two orders."""
    path = tmp_path / "journal.sqlite3"
    with open_journal(path) as journal:
        journal.record(EVERY_FIELD, ANNA)
        journal.record(sending(), NOBODY)
    as_version_1(path)
    return path


def names_beside(path: Path) -> list[str]:
    return sorted(part.name for part in path.parent.iterdir())


def schema_of(path: Path) -> list[tuple[object, ...]]:
    found = answer_of(path, "SELECT name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    for table in schema.metadata.tables:
        found += answer_of(path, f"PRAGMA table_info({table})")
    return found


def test_every_order_event_and_customer_comes_along(former: Path) -> None:
    with open_journal(former, FixedClock()) as journal:
        assert journal.get(EVERY_FIELD.order_id) == EVERY_FIELD
        assert journal.customer_of(EVERY_FIELD.order_id) == ANNA
        assert journal.unsettled() == [EVERY_FIELD, sending()][::-1]
        assert [event.event for event in journal.events_of(sending().order_id)] == ["recorded"]
        assert journal.verify() == []
        journal.record(sending("next"), ANNA)
    assert answer_of(former, "PRAGMA user_version") == [(schema.VERSION,)]


def test_it_is_the_same_as_a_new_one(former: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.sqlite3"
    for path in (former, new):
        with open_journal(path):
            pass
    assert schema_of(former) == schema_of(new)


def test_the_former_file_is_kept_under_a_dated_name(former: Path) -> None:
    content = former.read_bytes()
    with open_journal(former, FixedClock()):
        pass
    assert names_beside(former) == [former.name, KEPT]
    kept = former.with_name(KEPT)
    assert kept.read_bytes() == content
    if os.name != "nt":
        assert [path.stat().st_mode & 0o777 for path in (former, kept)] == [0o600, 0o600]


def test_a_kept_file_is_not_overwritten(former: Path) -> None:
    former.with_name(KEPT).write_text("of before")
    with open_journal(former, FixedClock()):
        pass
    assert names_beside(former) == [former.name, KEPT, KEPT + "-2"]
    assert former.with_name(KEPT).read_text() == "of before"


def test_what_only_the_log_held_comes_along(former: Path) -> None:
    child = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute(\"UPDATE orders SET description = 'in the log'\")\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", child, str(former)], check=True)
    assert former.with_name(former.name + "-wal").stat().st_size > 0
    with open_journal(former) as journal:
        assert journal.get(sending().order_id).description == "in the log"
        assert journal.verify() == []


def test_a_row_that_could_not_be_read_before_is_named_not_blessed(former: Path) -> None:
    with other_program(former) as intruder:
        intruder.execute("UPDATE orders SET state = 'gone' WHERE attempt = 1")
        intruder.execute("UPDATE events SET facts = '{' WHERE id = 1")
        intruder.execute("UPDATE customers SET phone = x'00'")
    with open_journal(former) as journal:
        assert set(journal.verify()) == {
            ("orders", sending().order_id),
            ("events", 1),
            ("customers", EVERY_FIELD.order_id),
        }
        assert journal.get(EVERY_FIELD.order_id) == EVERY_FIELD


@pytest.mark.parametrize("step", ["_from_1_to_2", "_seal", "_verify"])
@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (JournalFailed(Cause.DAMAGED), Cause.DAMAGED),
        (OperationalError("", {}, Exception("broken")), Cause.DAMAGED),
        (OSError(28, "full"), Cause.DISK),
    ],
    ids=["refused", "broken", "disk"],
)
def test_a_failed_migration_leaves_the_file_as_it_was(
    former: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: Exception, cause: Cause
) -> None:
    def fail(*_: object) -> Iterator[None]:
        raise error

    content = former.read_bytes()
    with monkeypatch.context() as patched:
        if step == "_from_1_to_2":
            patched.setattr(migrations, "_STEPS", (fail, fail, fail, fail))
        else:
            patched.setattr(migrations, step, fail)
        with pytest.raises(JournalFailed) as caught, open_journal(former):
            pass
    assert caught.value.cause is cause
    assert former.read_bytes() == content
    assert names_beside(former) == [former.name]
    with open_journal(former) as journal:
        assert journal.verify() == []


def test_a_loss_on_the_way_is_seen(former: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lose(operations: Operations) -> None:
        migrations._from_1_to_2(operations)
        operations.execute("DELETE FROM events WHERE id = 2")

    rest = migrations._STEPS[2:]
    monkeypatch.setattr(migrations, "_STEPS", (lose, lose, *rest))
    content = former.read_bytes()
    with pytest.raises(JournalFailed) as caught, open_journal(former):
        pass
    assert caught.value.cause is Cause.DAMAGED
    assert former.read_bytes() == content


def test_columns_that_should_not_be_there_yet_stop_it(former: Path) -> None:
    with other_program(former) as intruder:
        intruder.execute("ALTER TABLE orders ADD COLUMN late TEXT")
    with pytest.raises(JournalFailed) as caught, open_journal(former):
        pass
    assert caught.value.cause is Cause.DAMAGED
    assert caught.value.facts == {"file": former.name, "version": 1}


def test_a_journal_that_somebody_has_open_is_not_taken_away(former: Path) -> None:
    with other_program(former) as holder:
        holder.execute("SELECT * FROM orders").fetchall()
        with pytest.raises(JournalFailed) as caught, open_journal(former, busy_seconds=0.05):
            pass
        assert caught.value.cause is Cause.LOCKED
    assert names_beside(former) == [former.name]


def test_who_comes_second_opens_what_the_first_has_migrated(former: Path) -> None:
    def start(_: int) -> None:
        migrations.migrate(former, 20.0, FixedClock().now())

    with ThreadPoolExecutor(3) as pool:
        for done in [pool.submit(start, number) for number in range(3)]:
            done.result()
    assert former.with_name(KEPT).exists()
    assert not former.with_name(KEPT + "-2").exists()
    with open_journal(former) as journal:
        assert journal.count_of("") == 2
        assert journal.verify() == []


def test_a_file_that_lies_about_its_version_is_refused(former: Path) -> None:
    with other_program(former) as intruder:
        intruder.execute(f"PRAGMA user_version = {schema.VERSION}")
    with pytest.raises(JournalFailed) as caught, open_journal(former):
        pass
    assert caught.value.cause is Cause.DAMAGED


def test_alembic_is_imported_only_when_it_is_due(former: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from pos_app.journal.store import open_journal\n"
        "open_journal(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    for path, imported in ((tmp_path / "new.sqlite3", "False"), (former, "True")):
        said = subprocess.run(
            [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
        )
        assert said.stdout.strip() == imported


# -- files that the former versions themselves have written ------------------------------------

PAID = "till1-260201-0001-xaaaaaaaaaaaa1"
PART = "till1-260201-0002-xaaaaaaaaaaaa2"
LOST = "till1-260201-0003-xaaaaaaaaaaaa3"
REFUNDED = "till1-260201-0004-xaaaaaaaaaaaa4"
SETTLED = "till1-260201-0005-xaaaaaaaaaaaa5"


@pytest.fixture(params=[1, 2, 3])
def old(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """What versions 1 to 3 of the program left on the disk, byte for byte their own rows."""
    path = tmp_path / "journal.sqlite3"
    left_by_version(request.param, path)
    return path


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """What version 2 left: rows with checksums, and an order that a person settled."""
    path = tmp_path / "journal.sqlite3"
    left_by_version(2, path)
    return path


def told(path: Path, columns: str, order_id: str) -> tuple[object, ...]:
    (row,) = answer_of(path, f"SELECT {columns} FROM orders WHERE order_id = '{order_id}'")  # noqa: S608
    return row


def test_all_that_an_old_file_says_is_still_said(old: Path) -> None:
    columns = "state, amount_minor, gift_cards, description, cause, next_check_at, created_at"
    before = answer_of(old, f"SELECT {columns} FROM orders ORDER BY order_id")  # noqa: S608
    history = answer_of(old, "SELECT order_id, at, event, facts FROM events ORDER BY id")
    with open_journal(old, FixedClock()) as journal:
        assert journal.verify() == []
        assert {payment.order_id for payment in journal.unsettled()} == {PART, LOST}
        part = journal.get(PART)
        assert (part.state, part.gift_part, part.cause) == (S.PART_PAID, 500, Cause.TIMEOUT)
        assert journal.customer_of(PAID) == ANNA
        journal.change(PART, lambda p: replace(p, failed_checks=4), "checked")
        assert journal.verify() == []
    assert answer_of(old, f"SELECT {columns} FROM orders ORDER BY order_id") == before  # noqa: S608
    assert answer_of(old, "SELECT order_id, at, event, facts FROM events ORDER BY id") == history


def test_nobody_is_asked_about_goods_that_went_before(old: Path) -> None:
    with open_journal(old, FixedClock()) as journal:
        assert journal.to_hand_over() == []
        paid, refunded = journal.get(PAID), journal.get(REFUNDED)
        assert paid.handover == (paid.changed_at, "")
        # A refund may be reversed; that is no reason to ask either.
        assert refunded.handover == (refunded.changed_at, "")
        for order_id in (PART, LOST):
            assert journal.get(order_id).handover is None
        journal.change(PART, lambda p: replace(p, state=S.PAID), "checked")
        assert [payment.order_id for payment in journal.to_hand_over()] == [PART]


def test_an_old_file_becomes_the_same_as_a_new_one(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.sqlite3"
    for path in (old, new):
        with open_journal(path):
            pass
    assert schema_of(old) == schema_of(new)


def test_the_old_file_itself_is_kept(old: Path) -> None:
    content = old.read_bytes()
    ((version,),) = answer_of(old, "PRAGMA user_version")
    with open_journal(old, FixedClock()):
        pass
    assert old.with_name(f"{old.name}.v{version}-20260301T130000Z").read_bytes() == content


def test_a_settlement_comes_along(second: Path) -> None:
    columns = "settled_note, settled_at, clerk, late"
    before = told(second, columns, SETTLED)
    with open_journal(second) as journal:
        settlement = journal.get(SETTLED).settlement
        assert settlement is not None
        assert (settlement.note, settlement.clerk) == ("rest in cash", "Ann")
        assert journal.get(SETTLED).late
    assert told(second, columns, SETTLED) == before


@pytest.mark.parametrize(
    "blow",
    [
        "UPDATE orders SET amount_minor = 9999 WHERE sale_id = 'sale-1'",
        "UPDATE orders SET state = 'refunded' WHERE sale_id = 'sale-1'",
        "UPDATE orders SET acknowledged_at = changed_at WHERE sale_id = 'sale-1'",
        "UPDATE orders SET gift_cards = x'00' WHERE sale_id = 'sale-1'",
    ],
)
def test_a_row_that_was_damaged_before_is_not_blessed(second: Path, blow: str) -> None:
    with other_program(second) as intruder:
        intruder.execute(blow)
        intruder.execute("UPDATE events SET event = 'paid' WHERE id = 5")
        intruder.execute("UPDATE customers SET phone = '1'")
    with open_journal(second) as journal:
        assert set(journal.verify()) == {("orders", PAID), ("events", 5), ("customers", PAID)}
        with pytest.raises(JournalFailed) as caught:
            journal.get(PAID)
        assert caught.value.facts == {"order_id": PAID}
        assert journal.get(PART).gift_part == 500


def test_an_order_whose_number_was_damaged_is_not_blessed(second: Path) -> None:
    with other_program(second) as intruder:
        intruder.execute(
            "UPDATE orders SET order_id = CAST(x'41ff' AS TEXT) WHERE sale_id = 'sale-1'"
        )
    with open_journal(second) as journal:
        assert set(journal.verify()) == {("orders", "A?"), ("orders", PAID)}


def test_a_copy_of_version_2_is_looked_at_row_by_row(second: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies" / "journal"
    folder.mkdir(parents=True)
    sound, damaged = folder / "2026-02-01.sqlite3", folder / "2026-02-02.sqlite3"
    for copy in (sound, damaged):
        left_by_version(2, copy)
    with other_program(damaged) as intruder:
        intruder.execute("UPDATE orders SET amount_minor = 9999 WHERE sale_id = 'sale-1'")
    assert newest_good_copy(folder) == sound
    with pytest.raises(JournalFailed) as caught:
        restore(second, damaged, FixedClock())
    assert caught.value.cause is Cause.DAMAGED
    assert (caught.value.facts["table"], caught.value.facts["key"]) == ("orders", PAID)
    restore(second, sound, FixedClock())
    with open_journal(second) as journal:
        assert journal.verify() == []
        assert journal.count_of("") == 5


def test_a_broken_file_of_version_2_names_the_row(second: Path) -> None:
    ((page,),) = answer_of(
        second, "SELECT rootpage FROM sqlite_schema WHERE name = 'orders_created'"
    )
    with other_program(second) as intruder:
        intruder.execute("UPDATE orders SET amount_minor = 9999 WHERE sale_id = 'sale-1'")
    content = bytearray(second.read_bytes())
    content[page * 4096 - 8 : page * 4096 - 4] = b"\x00" * 4
    second.write_bytes(content)
    with pytest.raises(JournalFailed) as caught, open_journal(second):
        pass
    assert caught.value.facts["key"] == PAID


@pytest.mark.parametrize("version", [1, 2])
def test_a_file_that_is_older_than_it_says_is_refused(old: Path, version: int) -> None:
    ((is_version,),) = answer_of(old, "PRAGMA user_version")
    if version == is_version:
        version = 0
    with other_program(old) as intruder:
        intruder.execute(f"PRAGMA user_version = {version}")
    content = old.read_bytes()
    with pytest.raises(JournalFailed) as caught, open_journal(old):
        pass
    assert caught.value.cause is Cause.DAMAGED
    assert old.read_bytes() == content


def test_a_customer_is_erased_from_the_file_of_version_2_too(second: Path) -> None:
    with open_journal(second, FixedClock()) as journal:
        journal.erase_customer(PAID)
    for file in second.parent.iterdir():
        assert b"anna@example.com" not in file.read_bytes()


# -- from version 3: who took an order ---------------------------------------------------------

HANDED_OVER = "till1-260201-0006-xaaaaaaaaaaaa6"


@pytest.fixture
def third(tmp_path: Path) -> Path:
    """What version 3 left: goods handed over by Bo, and a sale that is held back."""
    path = tmp_path / "journal.sqlite3"
    left_by_version(3, path)
    return path


def rows_as_version_3_has_them(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Each row, its checksum apart where a migration has to write it anew."""
    found = {}
    for name, table in schema.metadata.tables.items():
        columns = [
            column
            for column in schema.columns_of(table, 3)
            if table is not schema.orders or column != schema.CHECKSUM
        ]
        query = f"SELECT {', '.join(columns)} FROM {name} ORDER BY rowid"  # noqa: S608
        found[name] = answer_of(path, query)
    return found


def test_from_version_3_every_row_comes_along(third: Path) -> None:
    before = rows_as_version_3_has_them(third)
    counts = {name: len(rows) for name, rows in before.items()}
    assert counts == {"orders": 6, "events": 12, "customers": 1}
    with open_journal(third, FixedClock()) as journal:
        assert journal.verify() == []
        handed_over = journal.get(HANDED_OVER)
        assert handed_over.handover is not None
        assert (handed_over.handover.clerk, handed_over.taken_by) == ("Bo", "")
        assert journal.get(PART).held_back_until is not None
    assert rows_as_version_3_has_them(third) == before
    sealed = answer_of(third, "SELECT count(*) FROM orders WHERE length(checksum) = 64")
    assert sealed == [(6,)]


def test_from_version_3_a_damaged_handover_is_not_blessed(third: Path) -> None:
    with other_program(third) as intruder:
        intruder.execute(
            f"UPDATE orders SET acknowledged_by = 'Eve' WHERE order_id = '{HANDED_OVER}'"  # noqa: S608
        )
    with open_journal(third) as journal:
        assert journal.verify() == [("orders", HANDED_OVER)]


def test_a_handover_that_is_lost_on_the_way_is_seen(
    third: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(operations: Operations) -> None:
        migrations._from_3_to_4(operations)
        operations.execute("UPDATE orders SET acknowledged_at = NULL")

    monkeypatch.setattr(migrations, "_STEPS", (*migrations._STEPS[:3], lose))
    with pytest.raises(JournalFailed) as caught, open_journal(third):
        pass
    assert caught.value.cause is Cause.DAMAGED


def test_who_took_an_order_is_kept_and_guarded(third: Path) -> None:
    taken = replace(sending("till1-260201-0007-xaaaaaaaaaaaa7"), taken_by="Sam")
    with open_journal(third) as journal:
        journal.record(taken, NOBODY)
    with open_journal(third) as journal:
        assert journal.get(taken.order_id).taken_by == "Sam"
    with other_program(third) as intruder:
        intruder.execute("UPDATE orders SET taken_by = 'Eve' WHERE taken_by = 'Sam'")
    with open_journal(third) as journal:
        assert journal.verify() == [("orders", taken.order_id)]
