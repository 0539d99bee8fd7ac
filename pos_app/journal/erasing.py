"""Personal data leaves every file there is of a journal, not only the rows that show it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal import files, schema
from pos_app.journal.checksums import damaged_rows
from pos_app.journal.faults import translated

ONE_CUSTOMER = "order_id = ?"
CREATED_BEFORE = "order_id IN (SELECT order_id FROM orders WHERE created_at < ?)"
"""Which rows of `customers` go, each with one value."""


def erase_elsewhere(path: Path, copies: Path, which: str, value: str) -> None:
    """Take the rows out of every copy and every former file of the journal at `path`.

    What a kill left half made is removed. A file that can't be rewritten does not keep the
    others from it; it is named afterwards, by its JournalFailed, for a person to remove.
    """
    failed: JournalFailed | None = None
    for file in [*_former_files(path), *sorted(copies.glob("*.sqlite3"))]:
        try:
            _rewrite(file, which, value)
        except JournalFailed as error:
            failed = error
    with translated(path.name):
        left_over = files.left_over(path)
        for copy in copies.glob("*.new*"):
            left_over.append(copy)
        for part in left_over:
            part.unlink(missing_ok=True)
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
    condition = f"FROM customers WHERE {which}"
    with translated(file.name), files.new_file(file) as new:
        with closing(files.connect(file)) as source:
            found = source.execute(f"SELECT count(*) {condition}", (value,)).fetchone()[0]
            if not found:
                return
            version = files.require_whole_file(source, file.name)
            before = set(damaged_rows(source)) if version == schema.VERSION else set()
            files.copy_pages(source, new)
        with closing(files.connect(new)) as connection:
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute(f"DELETE {condition}", (value,))
            connection.execute("VACUUM")
            files.require_whole_file(connection, file.name)
            after = set(damaged_rows(connection)) if version == schema.VERSION else set()
            if not after <= before:
                raise JournalFailed(Cause.DAMAGED, file=file.name)
        files.put_in_place(new, file)
        for side in files.sides(file):
            side.unlink(missing_ok=True)
