"""The one place that turns what SQLite and the disk say into `JournalFailed`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from pos_app.domain.errors import Cause, JournalFailed

_CAUSES = {
    sqlite3.SQLITE_BUSY: Cause.LOCKED,
    sqlite3.SQLITE_LOCKED: Cause.LOCKED,
    sqlite3.SQLITE_PROTOCOL: Cause.LOCKED,
    sqlite3.SQLITE_CORRUPT: Cause.DAMAGED,
    sqlite3.SQLITE_NOTADB: Cause.DAMAGED,
    sqlite3.SQLITE_FORMAT: Cause.DAMAGED,
    sqlite3.SQLITE_FULL: Cause.DISK,
    sqlite3.SQLITE_IOERR: Cause.DISK,
    sqlite3.SQLITE_READONLY: Cause.DISK,
    sqlite3.SQLITE_CANTOPEN: Cause.DISK,
    sqlite3.SQLITE_PERM: Cause.DISK,
    sqlite3.SQLITE_NOLFS: Cause.DISK,
}
"""By primary result code. A code that is not here is a bug of ours and stays what it is."""
_DUPLICATES = frozenset({sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY})


@contextmanager
def translated(file_name: str) -> Iterator[None]:
    """Raise JournalFailed with its cause, `file` and SQLite's or the system's error number.

    Whatever is no fault of the file, the disk or another program passes unchanged.
    """
    try:
        yield
    except DBAPIError as error:
        _raise_known(error.orig, file_name)
        raise
    except (sqlite3.Error, OSError) as error:
        _raise_known(error, file_name)
        raise
    except UnicodeDecodeError as error:
        # sqlite3 reads SQLite's own messages as UTF-8, and they quote names from the file.
        raise JournalFailed(Cause.DAMAGED, file=file_name) from error


@contextmanager
def judged(file_name: str) -> Iterator[None]:
    """Raise JournalFailed(DAMAGED) for what `translated` would take for a bug of ours.

    Only for statements that any sound journal can answer: what SQLite can't do with them (an
    unknown file format, no such table) lies in the file.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_ERROR:
            raise
        code = sqlite3.SQLITE_ERROR
        raise JournalFailed(Cause.DAMAGED, file=file_name, sqlite=code) from error


def _raise_known(error: BaseException | None, file_name: str) -> None:
    if isinstance(error, OSError):
        raise JournalFailed(Cause.DISK, file=file_name, errno=error.errno or 0) from error
    if not isinstance(error, sqlite3.Error):
        return
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # sqlite3 gives no code to a text that is not UTF-8; its other errors without a code are
        # misuse, which it calls ProgrammingError or InterfaceError.
        if type(error) is sqlite3.OperationalError:
            raise JournalFailed(Cause.DAMAGED, file=file_name) from error
    elif code in _DUPLICATES:
        raise JournalFailed(Cause.DUPLICATE, file=file_name, sqlite=code) from error
    elif (cause := _CAUSES.get(code & 0xFF)) is not None:
        raise JournalFailed(cause, file=file_name, sqlite=code) from error
