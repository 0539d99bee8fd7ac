"""Personal data leaves every file there is of a journal, not only the rows that show it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import zip_longest
from pathlib import Path

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import files, schema
from pos_app.journal.faults import judged, translated

ONE_CUSTOMER = "order_id = ?"
CREATED_BEFORE = "order_id IN (SELECT order_id FROM orders NOT INDEXED WHERE created_at < ?)"
"""Which rows of `customers` go, each with one value."""


def erase_elsewhere(path: Path, copies: Path, which: str, value: str) -> None:
    """Take the rows out of every copy and every former file of the journal at `path`.

    What a kill left half made is removed. A file that can't be rewritten does not keep the
    others from it; it is named afterwards, by its JournalFailed, for a person to remove.
    """
    failed: JournalFailed | None = None
    # First: by chance a half-made file may be named as a former one is.
    with translated(path.name):
        for part in [*files.left_over(path), *copies.glob("*.new*")]:
            part.unlink(missing_ok=True)
    for file in [*_former_files(path), *sorted(copies.glob("*.sqlite3"))]:
        try:
            _rewrite(file, which, value)
        except JournalFailed as error:
            failed = error
    if failed is not None:
        raise failed


def _former_files(path: Path) -> list[Path]:
    return [
        file
        for kind in ("v", "damaged-")
        for file in sorted(path.parent.glob(f"{path.name}.{kind}*"))
        if not file.name.endswith(files.SIDES)
    ]


def _rewrite(file: Path, which: str, value: str) -> None:
    """Replace a file by the same without the rows, checked before it takes the name."""
    # A damaged index would hide a row that is there.
    condition = f"FROM customers NOT INDEXED WHERE {which}"
    with translated(file.name), judged(file.name), files.new_file(file) as new:
        with closing(files.connect(file)) as source:
            ((found,),) = source.execute(f"SELECT count(*) {condition}", (value,)).fetchall()
            if not found:
                return
            files.copy_pages(source, new)
            with closing(files.connect(new)) as connection:
                connection.execute("PRAGMA secure_delete = ON")
                # It is no file of the journal's yet; `put_in_place` has it on the disk.
                connection.execute("PRAGMA synchronous = OFF")
                connection.execute(f"DELETE {condition}", (value,))
                connection.execute("VACUUM")
                files.require_whole_file(connection, file.name)
                if not _differ_by_these_alone(source, connection, which, value):
                    raise JournalFailed(Cause.DAMAGED, file=file.name)
        files.put_in_place(new, file)
        for side in files.sides(file):
            side.unlink(missing_ok=True)


def _differ_by_these_alone(
    before: sqlite3.Connection, after: sqlite3.Connection, which: str, value: str
) -> bool:
    """Whether every other row is as it was, damaged or not: quicker than their checksums."""
    for connection in (before, after):
        connection.text_factory = bytes
    for table in schema.metadata.tables.values():
        goes = table is schema.customers
        where, values = (f"WHERE ({which}) IS NOT TRUE", (value,)) if goes else ("", ())
        query = f"SELECT * FROM {table.name} NOT INDEXED {{}} ORDER BY rowid"  # noqa: S608
        stay = before.execute(query.format(where), values)
        left = after.execute(query.format(""))
        if any(row != other for row, other in zip_longest(stay, left)):
            return False
    return True
