"""A journal is made whole, opened with care, and never put over something else."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from journal_support import NOBODY, NOON, answer_of, other_program, sending

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import schema
from pos_app.journal.store import open_journal

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows keeps no POSIX modes")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "shop" / "journal.sqlite3"


@pytest.fixture
def used(path: Path) -> Path:
    """A closed journal with one payment in it."""
    with open_journal(path) as journal:
        journal.record(sending(), NOBODY)
    return path


def refused(path: Path, busy_seconds: float = 0.0) -> JournalFailed:
    with pytest.raises(JournalFailed) as caught, open_journal(path, busy_seconds=busy_seconds):
        pass
    return caught.value


def test_the_file_says_whose_it_is_and_what_is_in_it(used: Path) -> None:
    assert answer_of(used, "PRAGMA application_id") == [(schema.APPLICATION_ID,)]
    assert answer_of(used, "PRAGMA user_version") == [(schema.VERSION,)]
    assert answer_of(used, "PRAGMA journal_mode") == [("wal",)]
    tables = answer_of(used, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    assert {name for (name,) in tables} >= {"orders", "events", "customers"}


def test_nothing_is_left_beside_a_closed_journal(used: Path) -> None:
    assert [part.name for part in used.parent.iterdir()] == [used.name]


@posix_only
def test_only_its_owner_can_read_it(path: Path) -> None:
    wide_open = os.umask(0)
    try:
        with open_journal(path) as journal:
            journal.record(sending(), NOBODY)
            modes = {part.name: stat.S_IMODE(part.stat().st_mode) for part in path.parent.iterdir()}
    finally:
        os.umask(wide_open)
    assert modes == {path.name + tail: 0o600 for tail in ("", "-wal", "-shm")}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@posix_only
def test_a_journal_that_others_could_read_is_closed_to_them(used: Path) -> None:
    used.chmod(0o644)
    with open_journal(used):
        assert stat.S_IMODE(used.stat().st_mode) == 0o600


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    before = tmp_path.stat().st_mode
    with open_journal(tmp_path / "journal.sqlite3"):
        assert tmp_path.stat().st_mode == before


@pytest.mark.parametrize("name", ["a b?c#d%20é.sqlite3", "journal:1.sqlite3"])
@posix_only
def test_a_name_is_a_name_and_no_address(tmp_path: Path, name: str) -> None:
    with open_journal(tmp_path / name) as journal:
        journal.record(sending(), NOBODY)
    assert [part.name for part in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    "content",
    [b"x", b"garbage\n" * 1000, b"SQLite format 3\x00" + b"\xff" * 4080, b""],
    ids=["one byte", "text", "header only", "cut to nothing"],
)
def test_a_file_that_is_no_journal_is_refused_and_kept(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    error = refused(path)
    assert error.cause is Cause.DAMAGED
    assert error.facts["file"] == path.name
    assert path.read_bytes() == content
    assert [part.name for part in path.parent.iterdir()] == [path.name]


def test_another_programs_database_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.sqlite3"
    with other_program(path) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
        connection.execute("PRAGMA user_version = 1")
    content = path.read_bytes()
    error = refused(path)
    assert error.cause is Cause.DAMAGED
    assert error.facts["foreign"] == 1
    assert path.read_bytes() == content


def test_a_newer_journal_is_refused_and_kept(used: Path) -> None:
    with other_program(used) as newer:
        newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    error = refused(used)
    assert error.cause is Cause.NEWER
    assert error.facts == {
        "file": used.name,
        "version": schema.VERSION + 1,
        "known": schema.VERSION,
    }
    assert answer_of(used, "SELECT count(*) FROM orders") == [(1,)]


@pytest.mark.parametrize("blow", ["PRAGMA user_version = 0", "DROP TABLE events"])
def test_a_journal_with_parts_missing_is_refused(used: Path, blow: str) -> None:
    with other_program(used) as connection:
        connection.execute(blow)
    assert refused(used).cause is Cause.DAMAGED


def test_a_damaged_page_is_seen_at_once(used: Path) -> None:
    ((page,),) = answer_of(used, "SELECT rootpage FROM sqlite_schema WHERE name = 'orders'")
    content = bytearray(used.read_bytes())
    content[(page - 1) * 4096 : (page - 1) * 4096 + 64] = b"\x00" * 64
    used.write_bytes(content)
    assert refused(used).cause is Cause.DAMAGED


def test_a_cut_file_is_seen_at_once(used: Path) -> None:
    os.truncate(used, used.stat().st_size // 2)
    assert refused(used).cause is Cause.DAMAGED


def test_a_log_without_its_file_is_refused_and_kept(path: Path) -> None:
    path.parent.mkdir()
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"left over")
    error = refused(path)
    assert error.cause is Cause.DAMAGED
    assert error.facts["missing"] == 1
    assert log.read_bytes() == b"left over"
    assert not path.exists()


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "shop").write_text("not a folder")
    assert refused(tmp_path / "shop" / "journal.sqlite3").cause is Cause.DISK


def test_a_folder_where_the_file_should_be_is_refused(path: Path) -> None:
    path.mkdir(parents=True)
    assert refused(path).cause is Cause.DISK


@pytest.mark.parametrize("hold", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_a_journal_that_another_program_holds_is_refused(used: Path, hold: str) -> None:
    with other_program(used) as holder:
        holder.execute(hold)
        error = refused(used, busy_seconds=0.05)
        holder.execute("ROLLBACK")
    assert error.cause is Cause.LOCKED
    with open_journal(used) as journal:
        assert journal.count_of("") == 1


def test_a_journal_held_in_exclusive_mode_is_refused(used: Path) -> None:
    with other_program(used) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN IMMEDIATE")
        holder.execute("COMMIT")
        assert refused(used, busy_seconds=0.05).cause is Cause.LOCKED


@pytest.fixture
def nobodys_folder() -> Iterator[Path]:
    """A folder of a user who is bound by modes, which this process is for the while."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # SQLAlchemy's late imports must not fall into the time without rights.
        with open_journal(folder / "journal.sqlite3") as journal:
            journal.record(sending(), NOBODY)
        if os.geteuid() == 0:
            for part in (folder, *folder.iterdir()):
                os.chown(part, 65534, 65534)
            os.seteuid(65534)
            yield folder
            os.seteuid(0)
        else:
            yield folder
        folder.chmod(0o700)


@posix_only
def test_a_read_only_file_is_refused(nobodys_folder: Path) -> None:
    path = nobodys_folder / "journal.sqlite3"
    path.chmod(0o400)
    assert refused(path).cause is Cause.DISK


@posix_only
def test_an_unreadable_file_is_refused(nobodys_folder: Path) -> None:
    path = nobodys_folder / "journal.sqlite3"
    path.chmod(0o000)
    assert refused(path).cause is Cause.DISK


@posix_only
@pytest.mark.parametrize("name", ["journal.sqlite3", "new.sqlite3", "deeper/new.sqlite3"])
def test_a_read_only_folder_is_refused(nobodys_folder: Path, name: str) -> None:
    nobodys_folder.chmod(0o500)
    error = refused(nobodys_folder / name)
    assert error.cause is Cause.DISK
    assert sorted(part.name for part in nobodys_folder.iterdir()) == ["journal.sqlite3"]


def test_many_who_make_it_at_once_make_one(path: Path) -> None:
    def start(number: int) -> None:
        with open_journal(path) as journal:
            journal.record(sending(f"n{number}"), NOBODY)

    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(start, number) for number in range(8)]:
            done.result()
    with open_journal(path) as journal:
        assert journal.count_of("n") == 8
    assert [part.name for part in path.parent.iterdir()] == [path.name]


def test_the_settings_that_make_it_durable_are_on(path: Path) -> None:
    with open_journal(path) as journal:
        asked = {
            name: journal._connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "secure_delete",
                "busy_timeout",
            )
        }
    assert asked == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }


_TILL = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from journal_support import NOBODY, sending
from pos_app.journal.store import open_journal
with open_journal(Path(sys.argv[1])) as journal:
    start = journal.count_of("")
    for number in range(start, start + 100_000):
        journal.record(sending(f"k{number:06d}"), NOBODY)
        print(f"k{number:06d}", flush=True)
"""


def test_what_was_answered_survives_a_kill(path: Path) -> None:
    told: list[str] = []
    for _ in range(4):
        till = subprocess.Popen(
            [sys.executable, "-c", _TILL, str(path), str(Path(__file__).parent)],
            stdout=subprocess.PIPE,
            text=True,
        )
        with till:
            assert till.stdout is not None
            told += [till.stdout.readline().strip() for _ in range(20)]
            till.kill()
            # What it still managed to say before it died was committed too.
            told += [line.strip() for line in till.stdout if line.endswith("\n")]
    assert len(told) >= 80
    with open_journal(path) as journal:
        assert all(journal.get(order_id).created_at == NOON for order_id in told)
        assert all(len(journal.events_of(order_id)) == 1 for order_id in told)
        assert len(told) <= journal.count_of("k") <= len(told) + 4


def test_a_foreign_build_of_sqlite_has_what_the_journal_needs() -> None:
    assert sqlite3.sqlite_version_info >= (3, 33, 0)  # sqlite_schema
