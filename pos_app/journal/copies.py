"""Daily copies of the journal: each verified row by row before it counts, and how to go back."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from pos_app.checkout.ports import Clock, JournalCopy, SystemClock
from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import files
from pos_app.journal.faults import translated
from pos_app.journal.store import OrderJournal

KEPT_COPIES = 14
_DAYS = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].sqlite3"
# Where SQLite's POSIX locks begin that every connection holds while it has a file open.
_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510


def told_of(copy: Path) -> JournalCopy:
    """What a person is told of a copy before it is restored. Raises JournalFailed."""
    with translated(copy.name), closing(files.connect(copy, mode="ro")) as connection:
        orders, newest = connection.execute(
            "SELECT count(*), max(created_at) FROM orders"
        ).fetchone()
        written = datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    # Erasing a customer rewrites a copy: only its day is sure, by its name.
    on_its_day = f"{written:%Y-%m-%d}" == copy.stem
    return JournalCopy(
        copy,
        date.fromisoformat(copy.stem),
        written if on_its_day else None,
        orders,
        None if newest is None else datetime.fromisoformat(newest),
    )


def copies_of(folder: Path) -> list[Path]:
    """The copies in a folder, oldest first; none where there is no folder."""
    return sorted(folder.glob(_DAYS))


def make_daily_copy(journal: OrderJournal, folder: Path, clock: Clock) -> Path | None:
    """Copy the journal into `folder` under today's UTC day; None if today's copy is there.

    The folder is the journal's own: erasing a customer reaches `journal.copies` and no other.
    Raises ValueError for another folder, and JournalFailed where the journal can't be copied or
    is damaged (the first damaged row as `table` and `key`): then the older copies all stay.
    Selling goes on meanwhile. It is here, once a day, that every row is looked at: at a start
    that would take a second for 10,000 orders.
    """
    if folder.resolve() != journal.copies.resolve():
        raise ValueError("a journal's copies lie where erasing reaches them")
    copy = folder / f"{clock.now().astimezone(UTC):%Y-%m-%d}.sqlite3"
    with journal.housekeeping(), translated(copy.name):
        if copy.exists():
            return None
        folder.mkdir(files.PRIVATE_FOLDER, parents=True, exist_ok=True)
        with files.new_file(copy) as new:
            with closing(files.connect(journal.path)) as source:
                files.copy_pages(source, new)
            with closing(files.connect(new, mode="ro")) as written:
                # What is damaged here is damaged there: nobody could find the copy by its name.
                files.require_sound_file(written, journal.path.name)
            files.put_in_place(new, copy)
        for old in copies_of(folder)[:-KEPT_COPIES]:
            old.unlink()
    return copy


def newest_good_copy(folder: Path) -> Path | None:
    """The newest copy in which nothing is damaged, checked now; None if there is none."""
    for copy in reversed(copies_of(folder)):
        try:
            _require_good(copy)
        except JournalFailed:
            continue
        return copy
    return None


def restore(path: Path, copy: Path, clock: Clock | None = None) -> Path | None:
    """Put a good copy in the journal's place; where the damaged file is kept, or None.

    The damaged file and its log stay beside, under a dated name, byte for byte. Raises
    JournalFailed: DAMAGED for a copy that is not good, LOCKED while anybody has the journal open.
    Nothing has changed then.
    """
    now = (SystemClock() if clock is None else clock).now()
    _require_good(copy)
    with translated(path.name), _nobody_has(path), files.new_file(path) as new:
        with closing(files.connect(copy, mode="ro")) as source:
            files.copy_pages(source, new)
        _require_good(new)
        kept = files.dated_name(path, "damaged", now)
        sides = [part for part in files.sides(path) if part.exists()]
        if path.exists():
            # A second name: were the first taken away, a crash now would look like a first start.
            kept.hardlink_to(path)
        # SQLite would replay the old log into the restored file.
        for side in sides:
            side.rename(kept.with_name(kept.name + side.name.removeprefix(path.name)))
        files.sync(path.parent)
        files.put_in_place(new, path)
    return kept if kept.exists() or sides else None


def _require_good(copy: Path) -> None:
    with translated(copy.name), closing(files.connect(copy, mode="ro")) as connection:
        files.require_sound_file(connection, copy.name)


@contextmanager
def _nobody_has(path: Path) -> Iterator[None]:
    """Keep others from opening the journal, or raise JournalFailed(LOCKED).

    SQLite is not asked: it would write into a damaged file. On Windows the system itself
    refuses to replace a file that is open.
    """
    if files.is_held(path):
        raise JournalFailed(Cause.LOCKED, file=path.name)
    if os.name == "nt" or not path.exists():
        yield
        return
    import fcntl

    # Closing it drops every lock this process has on the file: it has none, as was asked above.
    with path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)
        except BlockingIOError as error:
            raise JournalFailed(Cause.LOCKED, file=path.name) from error
        yield
