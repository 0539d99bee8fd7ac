"""After an erasure nobody finds the customer in any file of the journal's folder."""

from __future__ import annotations

import base64
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from journal_support import (
    ANNA,
    NOBODY,
    NOON,
    FixedClock,
    answer_of,
    as_version_1,
    other_program,
    sending,
)

from pos_app.checkout.ports import SystemClock
from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.orders import Customer
from pos_app.journal import files
from pos_app.journal.copies import make_daily_copy, restore
from pos_app.journal.store import open_journal

CANARY = Customer("nl_NL", "NL", "kanarie.vogel@voorbeeld.nl", "Kanarie", "Gele-Vogel", "+31999888")
VALUES = (CANARY.email, CANARY.first_name, CANARY.last_name, CANARY.phone)
OTHERS = 60


def forms_of(value: str) -> set[bytes]:
    """How a value may lie in a file; base64 at each of its three places in a stream."""
    plain = value.encode()
    forms = {plain, plain.hex().encode(), plain.hex().upper().encode()}
    forms |= {quote(value, safe="").encode(), quote_plus(value).encode()}
    forms |= {value.encode("utf-16-le"), value.encode("utf-16-be")}
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + plain)
        forms.add(coded[(0, 2, 3)[shift] : -4])
    return forms


def hits_in(folder: Path) -> set[str]:
    return {
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file()
        for value in VALUES
        for form in forms_of(value)
        if form in file.read_bytes()
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal with a past: migrated, restored, copied; the canary is in all of its files."""
    path = tmp_path / "journal.sqlite3"
    with open_journal(path) as journal:
        journal.record(sending("canary"), CANARY)
        for number in range(OTHERS):
            created = NOON + timedelta(days=1, minutes=number)
            journal.record(sending(f"o{number}", created_at=created), ANNA)
    as_version_1(path)
    with open_journal(path, FixedClock()) as journal:
        copy = make_daily_copy(journal, journal.copies, FixedClock())
        make_daily_copy(journal, journal.copies, SystemClock())
    assert copy is not None
    restore(path, copy, FixedClock())
    return path


EVERYWHERE = {
    "journal.sqlite3",
    "journal.sqlite3.v1-20260301T130000Z",
    "journal.sqlite3.damaged-20260301T130000Z",
    "copies/journal/2026-03-01.sqlite3",
}


def test_an_erased_customer_is_in_no_file(path: Path) -> None:
    before = hits_in(path.parent)
    assert before >= EVERYWHERE
    left_over = path.with_name(path.name + ".abc.new")
    left_over.write_text(CANARY.email)
    with open_journal(path) as journal:
        journal.erase_customer("canary")
        assert journal.customer_of("canary") == NOBODY
        assert journal.customer_of("o1") == ANNA
        assert journal.verify() == []
    assert hits_in(path.parent) == set()
    for name in before:
        assert answer_of(path.parent / name, "SELECT count(*) FROM customers") == [(OTHERS,)]
        assert answer_of(path.parent / name, "SELECT count(*) FROM orders") == [(OTHERS + 1,)]


def test_it_is_gone_while_the_journal_is_still_open(path: Path) -> None:
    with open_journal(path) as journal:
        journal.record(sending("again"), CANARY)
        assert "journal.sqlite3-wal" in hits_in(path.parent)
        for order_id in ("again", "canary", "nowhere"):
            journal.erase_customer(order_id)
        assert hits_in(path.parent) == set()


def test_old_customers_are_purged_and_counted(path: Path) -> None:
    with open_journal(path) as journal:
        assert journal.purge_customers(NOON) == 0
        assert journal.purge_customers(NOON + timedelta(hours=1)) == 1
        assert hits_in(path.parent) == set()
        assert journal.purge_customers(NOON + timedelta(days=1, minutes=10)) == 10
        assert journal.customer_of("o9") == Customer(ANNA.locale, ANNA.country)
        assert journal.customer_of("o10") == ANNA
        with pytest.raises(ValueError, match="naive"):
            journal.purge_customers(NOON.replace(tzinfo=None))
        assert journal.verify() == []


def test_a_file_that_can_not_be_cleaned_is_named_and_stops_no_other(path: Path) -> None:
    bad = path.with_name(path.name + ".damaged-20250101T000000Z")
    bad.write_bytes(b"no database " + CANARY.email.encode())
    with open_journal(path) as journal, pytest.raises(JournalFailed) as caught:
        journal.erase_customer("canary")
    assert caught.value.cause is Cause.DAMAGED
    assert caught.value.facts["file"] == bad.name
    assert hits_in(path.parent) == {bad.name}


def spoil_the_index(copy: Path) -> None:
    """The customer is there, and not where the index has it."""
    with other_program(copy) as other:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_customers_1'"
        ((page,),) = other.execute(query).fetchall()
    content = bytearray(copy.read_bytes())
    content[content.rindex(b"canary", (page - 1) * 4096, page * 4096)] ^= 0x04
    copy.write_bytes(content)


def spoil_the_format(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[47] ^= 0x40
    copy.write_bytes(content)


def put_another_programs_file_there(copy: Path) -> None:
    copy.unlink()
    with other_program(copy) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
        other.execute("INSERT INTO bookmarks VALUES (?)", (CANARY.email,))


@pytest.mark.parametrize(
    "blow", [spoil_the_index, spoil_the_format, put_another_programs_file_there]
)
def test_a_copy_that_can_not_be_cleaned_is_named_and_stops_no_other(
    path: Path, blow: Callable[[Path], None]
) -> None:
    bad = path.parent / "copies" / "journal" / "2026-03-01.sqlite3"
    blow(bad)
    with open_journal(path) as journal, pytest.raises(JournalFailed) as caught:
        journal.erase_customer("canary")
    assert caught.value.cause is Cause.DAMAGED
    assert caught.value.facts["file"] == bad.name
    assert hits_in(path.parent) == {str(bad.relative_to(path.parent))}


def test_a_damaged_row_of_a_copy_stays_as_it_was(path: Path) -> None:
    copy = path.parent / "copies" / "journal" / "2026-03-01.sqlite3"
    with other_program(copy) as intruder:
        intruder.execute("UPDATE customers SET phone = CAST(x'ff' AS TEXT) WHERE order_id = 'o1'")
    query = "SELECT order_id, CAST(phone AS BLOB), checksum FROM customers ORDER BY order_id"
    others = [row for row in answer_of(copy, query) if row[0] != "canary"]
    assert ("o1", b"\xff") in [row[:2] for row in others]
    with open_journal(path) as journal:
        journal.erase_customer("canary")
    assert answer_of(copy, query) == others
    assert hits_in(path.parent) == set()


def test_a_copy_that_lost_more_than_the_customer_is_not_put_in_place(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose_an_event(source: sqlite3.Connection, new: Path) -> None:
        copy_pages(source, new)
        with other_program(new) as intruder:
            intruder.execute("DELETE FROM events WHERE order_id = 'o1'")

    copy_pages = files.copy_pages
    monkeypatch.setattr(files, "copy_pages", lose_an_event)
    with open_journal(path) as journal, pytest.raises(JournalFailed) as caught:
        journal.erase_customer("canary")
    assert caught.value.cause is Cause.DAMAGED
    for copy in sorted((path.parent / "copies" / "journal").iterdir()):
        assert answer_of(copy, "SELECT count(*) FROM events") == [(OTHERS + 1,)]


@pytest.mark.parametrize("name", ["v2b7i4pr", "damaged-", "x_0"])
def test_what_a_kill_left_half_made_is_no_former_file_whatever_its_name(
    path: Path, name: str
) -> None:
    half_made = path.with_name(f"{path.name}.{name}.new")
    half_made.write_bytes(b"half of a page")
    with open_journal(path) as journal:
        journal.purge_customers(NOON + timedelta(days=1))
    assert not half_made.exists()
