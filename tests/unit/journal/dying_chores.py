"""One chore around a journal's files, in a process that kills itself at a chosen moment.

Run as `dying_chores.py CHORE MOMENT PATH`: chores and moments are the values below. It ends by
itself, with code 0, where the moment never comes.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from pos_app.journal.copies import make_daily_copy, newest_good_copy, restore
from pos_app.journal.store import open_journal


class Chore(StrEnum):
    """What is going on."""

    COPY = "copy"
    RESTORE = "restore"
    MIGRATION = "migration"


class Moment(StrEnum):
    """When it ends."""

    COPYING = "half of the pages are copied"
    REPLACING = "before the new file gets the name"
    REPLACED = "after the new file got the name"


class Today:
    """A clock that stands in the afternoon of the second day."""

    def now(self) -> datetime:
        return datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


def die(*_: object) -> None:
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


class _HalfCopied(sqlite3.Connection):
    """Copies page by page, and dies in the middle."""

    def backup(self, target: sqlite3.Connection, **_: Any) -> None:
        def halfway(_status: int, remaining: int, total: int) -> None:
            if remaining <= total // 2:
                die()

        super().backup(target, pages=1, progress=halfway)


def _replace_and_die(path: Path, target: Path) -> None:
    os.replace(path, target)
    die()


def arm(moment: Moment) -> None:
    """Have this process die at that moment."""
    match moment:
        case Moment.COPYING:
            sqlite3.connect = partial(sqlite3.connect, factory=_HalfCopied)  # type: ignore[assignment]
        case Moment.REPLACING:
            Path.replace = die  # type: ignore[assignment,method-assign]
        case Moment.REPLACED:
            Path.replace = _replace_and_die  # type: ignore[assignment,method-assign]


def do(chore: Chore, moment: Moment, path: Path) -> None:
    """The chore as the program does it, with the moment armed when its own work begins."""
    if chore is Chore.COPY:
        with open_journal(path, Today()) as journal:
            arm(moment)
            make_daily_copy(journal, journal.copies, Today())
    elif chore is Chore.RESTORE:
        copy = newest_good_copy(path.parent / "copies" / path.stem)
        assert copy is not None
        arm(moment)
        restore(path, copy, Today())
    else:
        arm(moment)
        open_journal(path, Today()).close()


if __name__ == "__main__":
    do(Chore(sys.argv[1]), Moment(sys.argv[2]), Path(sys.argv[3]))
