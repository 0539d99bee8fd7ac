"""The log holds what its allow-list names, and nothing else, whatever is told to it."""

from __future__ import annotations

import json
import logging
import os
import stat
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import get_ident
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app import logbook
from pos_app.domain.errors import Cause
from pos_app.domain.orders import new_order_id
from pos_app.domain.payments import PaymentState
from pos_app.logbook import Logbook, line_of, note_bug, open_logbook

ORDER_ID = "till1-260302-0001-xabcdefghjkmnp"
CANARY = "canary-anna@example.nl-6064365900001234567"
SECONDS = 20.0

OURS = logging.getLogger("pos_app")
FOREIGN = logging.getLogger("urllib4.connectionpool")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log" / "till-test.log"


@pytest.fixture
def book(path: Path) -> Iterator[Logbook]:
    opened = open_logbook(path)
    yield opened
    opened.close()


def told(book: Logbook, path: Path) -> list[dict[str, Any]]:
    """Close the log and read it."""
    book.close()
    return [json.loads(line) for line in path.read_text("ascii").splitlines()]


def a_record(message: object, /, **facts: Any) -> logging.LogRecord:
    name = facts.pop("name", "pos_app")
    record = logging.LogRecord(name, logging.ERROR, "/home/anna/x.py", 1, message, None, None)
    record.__dict__.update(facts)
    return record


def line(message: object, /, **facts: object) -> dict[str, Any]:
    text = line_of(a_record(message, **facts))
    assert text is not None
    read: dict[str, Any] = json.loads(text)
    read.pop("utc")
    return read


def test_what_is_on_the_list_is_kept(book: Logbook, path: Path) -> None:
    before = datetime.now(UTC)
    facts: dict[str, object] = {"order_id": ORDER_ID, "http": 404, "error_code": 1006, "ms": 12}
    OURS.info("exchange", extra=facts)
    state = {"order_id": ORDER_ID, "state": PaymentState.PAID, "cause": Cause.TIMEOUT}
    OURS.info("payment", extra=state)
    first, second = told(book, path)
    moment = datetime.fromisoformat(first.pop("utc"))
    assert abs((moment - before).total_seconds()) < SECONDS
    second.pop("utc")
    assert first == {"event": "exchange"} | facts
    assert second == {
        "event": "payment",
        "order_id": ORDER_ID,
        "state": "paid",
        "cause": "timeout",
    }


def test_every_number_of_this_till_has_the_shape_that_is_kept() -> None:
    for sequence in (1, 9_999, 10_000):
        number = new_order_id("balie2", datetime(2026, 3, 2), sequence)
        assert line("payment", order_id=number) == {"event": "payment", "order_id": number}


@pytest.mark.parametrize(
    "facts",
    [
        {"email": CANARY},
        {"order_id": "anna-de-vries"},
        {"order_id": "6064365900001234567"},
        {"order_id": ORDER_ID + "\n"},
        {"order_id": ORDER_ID.upper()},
        {"order_id": None},
        {"state": "Anna"},
        {"state": ["paid"]},
        {"http": "200"},
        {"http": 6064365900001234567},
        {"http": True},
        {"error_code": CANARY},
        {"error_code": 1006.5},
        {"error_code": 6064365900001234567},
        {"cause": CANARY},
        {"cause": {"network": CANARY}},
        {"ms": -1},
        {"ms": float("nan")},
        {"reference": CANARY},
        {"type": CANARY},
        {"type": "Key0123456789"},
        {"places": CANARY},
        {"places": [CANARY]},
        {"places": ["pos_app.app:12", "/home/anna/pos_app/app.py:12"]},
        {"places": ["pos_app.app:12"] * 1000},
        {"exc_text": CANARY, "stack_info": CANARY, "utc": CANARY, "event": CANARY},
    ],
    ids=str,
)
def test_what_does_not_fit_is_left_out(facts: dict[str, object]) -> None:
    assert line("exchange", **facts) == {"event": "exchange"}


@pytest.mark.parametrize(
    "message",
    [CANARY, f"payment {CANARY}", "Payment", "payment\n", "", None, {"payment": CANARY}, 12],
    ids=str,
)
def test_a_message_that_is_no_event_is_left_out(message: object) -> None:
    said = line(message, order_id=ORDER_ID)
    assert said == {"event": "unlisted", "logger": "pos_app", "level": logging.ERROR}


def test_what_is_to_be_put_into_a_message_never_is(book: Logbook, path: Path) -> None:
    book.handle(a_record("payment", args=(CANARY,)))
    OURS.error("bug %s", CANARY)
    try:
        raise ValueError(CANARY)
    except ValueError:
        OURS.exception("payment", stack_info=True)
    OURS.getChild(CANARY).error("payment")
    said = told(book, path)
    assert [each["event"] for each in said] == ["payment", "unlisted", "payment", "unlisted"]
    assert "logger" not in said[3]
    content = path.read_text("ascii")
    assert "canary" not in content
    assert "Traceback" not in content
    assert __name__ not in content


def test_other_libraries_are_heard_but_not_quoted(book: Logbook, path: Path) -> None:
    FOREIGN.setLevel(logging.DEBUG)
    FOREIGN.debug("GET /orders/%s", CANARY)
    FOREIGN.info("payment", extra={"order_id": ORDER_ID})
    FOREIGN.warning("payment", extra={"order_id": ORDER_ID})
    FOREIGN.error("broken by %s", CANARY)
    unlisted = {"event": "unlisted", "logger": "urllib4.connectionpool"}
    said = told(book, path)
    for each in said:
        each.pop("utc")
    assert said == [unlisted | {"level": logging.WARNING}, unlisted | {"level": logging.ERROR}]


def test_a_bug_is_told_by_kind_and_place(book: Logbook, path: Path) -> None:
    def deep(steps: int) -> None:
        if steps == 0:
            raise KeyError(CANARY)
        deep(steps - 1)

    try:
        deep(100)
    except KeyError as error:
        reference = note_bug(error)
    (said,) = told(book, path)
    assert said["event"] == "bug"
    assert said["reference"] == reference
    assert said["type"] == "KeyError"
    assert len(said["places"]) == 20
    assert set(said) == {"utc", "event", "reference", "type", "places"}
    assert {place.split(":")[0] for place in said["places"]} == {__name__}
    assert "canary" not in path.read_text("ascii")


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)
_NAMES = st.sampled_from(
    ["order_id", "state", "http", "error_code", "cause", "ms", "reference", "type", "places"]
)


@settings(deadline=None)
@given(
    message=st.sampled_from(["payment", "exchange"]) | _VALUES,
    name=st.sampled_from(["pos_app", "pos_app.x", "root"]) | st.text(max_size=20),
    facts=st.dictionaries(_NAMES, _VALUES, max_size=4),
)
def test_whatever_is_told_comes_out_as_one_line_of_listed_names(
    message: object, name: str, facts: dict[str, object]
) -> None:
    text = line_of(a_record(message, name=name, **facts))
    assert text is not None
    assert text.isascii()
    assert text.isprintable()
    said = json.loads(text)
    allowed = {"utc", "event", "logger", "level", *logbook._FACTS}
    assert set(said) <= allowed
    assert said["event"] in {*logbook.EVENTS, "unlisted"}


# -- the file -------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_only_this_user_may_read_it(book: Logbook, path: Path) -> None:
    before = os.umask(0)
    try:
        OURS.info("closed")
        book.close()
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_it_goes_on_where_it_ended(path: Path) -> None:
    for _ in range(3):
        book = open_logbook(path)
        OURS.info("closed")
        book.close()
    assert len(path.read_text("ascii").splitlines()) == 3


def test_the_oldest_lines_go(path: Path) -> None:
    book = Logbook(path, most_bytes=1_000, kept_files=3)
    for number in range(200):
        book.handle(a_record("exchange", ms=number))
    book.close()
    files = [path, *(path.with_name(f"{path.name}.{number}") for number in (1, 2))]
    assert sorted(path.parent.iterdir()) == sorted(files)
    assert all(0 < file.stat().st_size <= 1_000 for file in files)
    kept = [
        json.loads(text)["ms"] for file in reversed(files) for text in file.read_text().splitlines()
    ]
    assert kept == list(range(200 - len(kept), 200))


def test_a_closed_log_hears_nothing(book: Logbook, path: Path) -> None:
    OURS.info("closed")
    book.close()
    OURS.error("payment")
    book.handle(a_record("payment"))
    book.close()
    assert len(path.read_text("ascii").splitlines()) == 1


# -- a disk that fails ----------------------------------------------------------------------


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_costs_lines_and_nothing_else(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "till.log"
    path.symlink_to("/dev/full")
    book = open_logbook(path)
    for _ in range(100):
        OURS.error("payment", extra={"order_id": ORDER_ID})
    book.close()
    assert capfd.readouterr() == ("", "")
    # Once there is room again, the next start writes again.
    path.unlink()
    book = open_logbook(path)
    OURS.error("payment")
    book.close()
    assert len(path.read_text("ascii").splitlines()) == 1


def test_a_line_with_no_room_leaves_no_half(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    room = [7]

    def short(file: int, data: bytes) -> int:
        return write(file, data[: room.pop()] if room else data)

    book = Logbook(path)
    monkeypatch.setattr(os, "write", short)
    for number in range(3):
        book.handle(a_record("exchange", ms=number))
    book.close()
    assert [json.loads(text)["ms"] for text in path.read_text().splitlines()] == [1, 2]


def test_where_no_file_can_be_made_there_is_no_log(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("no folder")
    book = open_logbook(tmp_path / "log" / "till.log")
    OURS.error("payment")
    book.close()
    assert (tmp_path / "log").read_text() == "no folder"
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe by name")
def test_a_disk_that_hangs_holds_up_nobody(tmp_path: Path) -> None:
    path = tmp_path / "till.log"
    os.mkfifo(path)  # to be opened for writing once somebody reads it
    book = open_logbook(path)
    started = time.monotonic()
    for _ in range(2 * logbook._MOST_WAITING):
        OURS.error("payment", extra={"order_id": ORDER_ID})
    assert time.monotonic() - started < SECONDS
    book.close()  # gives up after a while
    assert time.monotonic() - started < SECONDS
    with path.open("rb") as pipe:
        lines = [pipe.readline() for _ in range(logbook._MOST_WAITING)]
    assert all(text.startswith(b'{"utc": ') for text in lines)


def test_lines_are_written_by_another_thread(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    writers: list[int] = []

    def watched(file: int, data: bytes) -> int:
        # A test before this one may have left a writer behind, on a file of its own.
        if path.exists() and os.path.samestat(os.fstat(file), path.stat()):
            writers.append(get_ident())
        return write(file, data)

    monkeypatch.setattr(os, "write", watched)
    book = open_logbook(path)
    OURS.error("payment")
    book.close()
    assert len(writers) == 1
    assert writers[0] != get_ident()
