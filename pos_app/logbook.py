"""The till's log: lines of facts from an allow-list, so that nothing else can ever be in it.

Whoever has something to tell says so through the standard library, to the logger `pos_app`:
`logging.getLogger("pos_app").info("exchange", extra={"http": 200})`. The message is one of
`EVENTS`, the facts are those of `_FACTS`, each with a shape that no name, address, card number
or key has. All else about a record is left out: arguments, exceptions, stacks, other fields.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import re
import secrets
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from pos_app.domain.errors import Cause
from pos_app.domain.log_lines import LogLine
from pos_app.domain.payments import PaymentState

LOGGER = "pos_app"
EVENTS = frozenset(
    {
        "opened",
        "not_opened",
        "closed",
        "exchange",
        "payment",
        "failed",
        "security",
        "no_sound",
        "not_awake",
        "code_damaged",
        "bug",
    }
)
_UNLISTED = "unlisted"

MOST_BYTES = 1_000_000
"""Of one file. The newest is followed by `.1` to `.4`, the oldest of which goes."""
KEPT_FILES = 5
_PRIVATE_FILE, _PRIVATE_FOLDER = 0o600, 0o700
_MOST_WAITING = 1_000
"""Lines that wait for a slow disk; more are lost, since a sale does not wait for its log."""
_CLOSING_SECONDS = 2.0
_MOST_PLACES = 20


def open_logbook(path: Path) -> Logbook:
    """Have everything that is told from now on written to `path`, until the logbook is closed.

    Never fails: where the file can't be written there is no log.
    """
    book = Logbook(path)
    logging.getLogger().addHandler(book)
    logging.getLogger(LOGGER).setLevel(logging.INFO)
    return book


def note_bug(error: BaseException) -> str:
    """Tell the log what kind of mistake of ours it was, and where. Returns its reference."""
    reference = secrets.token_hex(4)
    facts = {
        "reference": reference,
        "type": kind_of(error),
        "places": places_of(error.__traceback__),
    }
    logging.getLogger(LOGGER).error("bug", extra=facts)
    return reference


def kind_of(error: BaseException) -> str:
    """The name of an error's type; "" for one that no type of a program has."""
    name = type(error).__name__
    return name if _FACTS["type"](name) else ""


def places_of(trace: TracebackType | None) -> list[str]:
    """`module:line` of each step to an error, the last one where it happened. No values.

    Modules, not files: a path may name a person's home.
    """
    places: list[str] = []
    while trace is not None:
        places.append(f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}")
        trace = trace.tb_next
    return [place for place in places if _is_place(place)][-_MOST_PLACES:]


def line_of(record: logging.LogRecord) -> str | None:
    """A record as one line of JSON; None for what other libraries say below a warning."""
    ours = record.name == LOGGER or record.name.startswith(LOGGER + ".")
    if not ours and record.levelno < logging.WARNING:
        return None
    millis = int(record.created * 1000)
    moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(millis // 1000))
    line: dict[str, object] = {"utc": f"{moment}.{millis % 1000:03}Z"}
    # Compared, never formatted: a message with values put into it is no event.
    if record.name == LOGGER and type(record.msg) is str and record.msg in EVENTS:
        line["event"] = record.msg
        for name, fits in _FACTS.items():
            value = getattr(record, name, None)
            if fits(value):
                line[name] = value
    else:
        line["event"] = _UNLISTED
        if _is_logger(record.name):
            line["logger"] = record.name
        line["level"] = record.levelno
    return json.dumps(line)


def log_files(path: Path) -> list[Path]:
    """The log at `path` and its older files, as far as they are there, the newest first."""
    numbers = range(KEPT_FILES)
    files = (path.with_name(f"{path.name}.{number}") if number else path for number in numbers)
    return [file for file in files if file.is_file()]


def read_line(text: str) -> LogLine | None:
    """A line of a log, of which no more is left than a logbook writes; None where it is none."""
    try:
        told = json.loads(text)
        moment = datetime.strptime(told["utc"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
        event = told["event"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    if type(event) is not str or event not in EVENTS | {_UNLISTED}:
        return None
    shapes = _FACTS | {"logger": _is_logger, "level": _whole(0, 100)}
    facts = {name: told[name] for name, fits in shapes.items() if fits(told.get(name))}
    return LogLine(moment, event, facts)


def read_log(path: Path, most: int) -> list[LogLine]:
    """The newest lines of the log at `path` and its older files, the newest first.

    Raises OSError.
    """
    found: list[LogLine] = []
    for file in log_files(path):
        lines = file.read_text("ascii", "replace").splitlines()
        found += [line for text in reversed(lines) if (line := read_line(text)) is not None]
        if len(found) >= most:
            break
    return found[:most]


def log_text(path: Path, most: int) -> str:
    """The same lines as a text, oldest first, each written anew. Raises OSError."""
    told = reversed(read_log(path, most))
    return "".join(f"{json.dumps(_written(line))}\n" for line in told)


def _written(line: LogLine) -> dict[str, object]:
    moment = line.moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"utc": moment, "event": line.event, **line.facts}


class Logbook(logging.Handler):
    """Writes lines in a thread of its own: a slow, full or lost disk costs lines, never a sale."""

    def __init__(
        self, path: Path, most_bytes: int = MOST_BYTES, kept_files: int = KEPT_FILES
    ) -> None:
        super().__init__()
        self._path, self._most_bytes, self._kept_files = path, most_bytes, kept_files
        self._file: int | None = None
        self._size = 0
        self._lines: queue.Queue[str | None] = queue.Queue(_MOST_WAITING)
        self._writer = threading.Thread(target=self._write_all, name="logbook", daemon=True)
        self._writer.start()

    def emit(self, record: logging.LogRecord) -> None:
        line = line_of(record)
        if line is not None:
            with suppress(queue.Full):
                self._lines.put_nowait(line)

    def handleError(self, record: logging.LogRecord) -> None:
        """Says nothing: the standard handler prints the record with its values."""

    def close(self) -> None:
        """Hear no more, and write what was heard, for as long as the disk takes it."""
        logging.getLogger().removeHandler(self)
        super().close()
        if self._writer.is_alive():
            with suppress(queue.Full):
                self._lines.put(None, timeout=_CLOSING_SECONDS)
                self._writer.join(_CLOSING_SECONDS)

    def _write_all(self) -> None:
        while (line := self._lines.get()) is not None:
            with suppress(OSError):
                self._write(f"{line}\n".encode("ascii"))
        self._close_file()

    def _write(self, line: bytes) -> None:
        file = self._opened()
        if self._size + len(line) > self._most_bytes:
            self._close_file()
            self._turn_over()
            file = self._opened()
        written = os.write(file, line)
        if written < len(line):
            os.ftruncate(file, self._size)  # a line that the disk had no room for
        else:
            self._size += written

    def _opened(self) -> int:
        if self._file is None:
            self._path.parent.mkdir(_PRIVATE_FOLDER, parents=True, exist_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            self._file = os.open(self._path, flags, _PRIVATE_FILE)
            self._size = os.fstat(self._file).st_size
        return self._file

    def _turn_over(self) -> None:
        for number in range(self._kept_files - 1, 0, -1):
            older = self._numbered(number - 1)
            if older.exists():
                older.replace(self._numbered(number))

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}") if number else self._path

    def _close_file(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):
                os.close(file)


_Fits = Callable[[object], bool]


def _text(shape: str) -> _Fits:
    pattern = re.compile(shape, re.ASCII)
    return lambda value: type(value) is str and pattern.fullmatch(value) is not None


def _whole(least: int, most: int) -> _Fits:
    return lambda value: type(value) is int and least <= value <= most


def _one_of(values: frozenset[str]) -> _Fits:
    return lambda value: isinstance(value, str) and value in values


_is_place = _text(r"(?!.*[0-9]{7})[A-Za-z_][A-Za-z0-9_.]{0,99}:[0-9]{1,6}")
_is_logger = _text(r"(?!.*[0-9]{4})[A-Za-z_][A-Za-z0-9_.]{0,99}")


def _are_places(value: object) -> bool:
    return isinstance(value, list) and len(value) <= _MOST_PLACES and all(map(_is_place, value))


_FACTS: dict[str, _Fits] = {
    # As `domain.orders.new_order_id` makes them; any other text is not an order of this till.
    "order_id": _text(r"[a-z0-9]{1,8}-[0-9]{6}-[0-9]{4,9}-x[0-9a-hjkmnp-tv-z]{13}"),
    "state": _one_of(frozenset(PaymentState)),
    "http": _whole(100, 599),
    "error_code": _whole(1, 999_999),
    "cause": _one_of(frozenset(Cause)),
    "ms": _whole(0, 10**9),
    "reference": _text(r"[0-9a-f]{8}"),
    "type": _text(r"(?!.*[0-9]{4})[A-Za-z_][A-Za-z0-9_]{0,59}"),
    "places": _are_places,
}
"""What a line may say beside its event and its time, and the shape that each must have."""
