"""The log is read back as it was told: the newest first, over all its files, and nothing else."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app.logbook import Logbook, log_text, read_line, read_log

ORDER_ID = "till1-260302-0001-xabcdefghjkmnp"
GOOD = {"utc": "2026-03-02T12:00:00.123Z", "event": "exchange", "order_id": ORDER_ID, "ms": 7}


def test_what_was_told_is_read_over_all_files(tmp_path: Path) -> None:
    path = tmp_path / "till-test.log"
    book = Logbook(path, most_bytes=400, kept_files=5)
    told = logging.getLogger("pos_app.told")
    for number in range(12):
        book.handle(
            told.makeRecord("pos_app", 20, "", 0, "exchange", (), None, extra={"ms": number})
        )
    book.close()
    assert path.with_name("till-test.log.1").exists()
    lines = read_log(path, 100)
    assert [line.facts["ms"] for line in lines] == list(range(11, -1, -1))
    assert lines[0].moment.tzinfo is UTC
    assert [line.facts["ms"] for line in read_log(path, 3)] == [11, 10, 9]
    written = [json.loads(line) for line in log_text(path, 3).splitlines()]
    assert [line["ms"] for line in written] == [9, 10, 11]
    originals = [json.loads(line) for line in path.read_text("ascii").splitlines()]
    assert written[-1] == originals[-1]


def test_a_log_that_is_not_there(tmp_path: Path) -> None:
    assert read_log(tmp_path / "till-test.log", 5) == []
    assert log_text(tmp_path / "till-test.log", 5) == ""


def test_a_line_keeps_what_is_allowed() -> None:
    line = read_line(json.dumps(GOOD | {"card": "6033445566778899", "cause": "anna@example.nl"}))
    assert line is not None
    assert line.moment == datetime(2026, 3, 2, 12, 0, 0, 123_000, tzinfo=UTC)
    assert (line.event, line.facts) == ("exchange", {"order_id": ORDER_ID, "ms": 7})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "anna@example.nl",
        "[]",
        "7",
        "null",
        "{}",
        "[" * 100_000,
        json.dumps(GOOD | {"event": "anna@example.nl"}),
        json.dumps(GOOD | {"event": ["exchange"]}),
        json.dumps(GOOD | {"utc": "yesterday"}),
        json.dumps(GOOD | {"utc": 7}),
    ],
    ids=lambda text: text[:12],
)
def test_what_is_no_line(text: str) -> None:
    assert read_line(text) is None
