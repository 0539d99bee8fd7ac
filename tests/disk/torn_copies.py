"""Journals whose every commit is known, copies of them that are damaged, and what is left."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

from conftest import LINK, NOBODY, NOON, SetClock, a_payment

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.orders import Customer
from pos_app.domain.payments import GiftCardPart, Payment, PaymentState
from pos_app.journal.schema import metadata
from pos_app.journal.store import OrderJournal, open_journal

S = PaymentState
FILE = "journal.sqlite3"
LOG = FILE + "-wal"
PAGE = 4096
ANNA = Customer("fr_BE", "BE", "anna@example.com", "Anna", "Jansen", "+32 2 555 0100")
KEYS = {"orders": "order_id", "events": "id", "customers": "order_id"}
ORDERS = 12
FOREVER = timedelta(days=3650)
CARDS = (GiftCardPart("VVVGIFTCRD", 1250),)
_LINKED = {"state": S.WAITING, "payment_url": LINK}
STORIES: tuple[tuple[dict[str, Any], ...], ...] = (
    (_LINKED, {"state": S.OPENED}, {"state": S.PAID, "gift_cards": CARDS}),
    ({"state": S.UNANSWERED, "cause": Cause.TIMEOUT}, {"state": S.CANCELLED, "cause": None}),
    (_LINKED, {"state": S.PART_PAID, "gift_cards": CARDS}),
    ({"state": S.REJECTED, "cause": Cause.REFUSED, "api_code": 1001},),
    (_LINKED,),
    (),
)
"""What becomes of an order, commit by commit, after it was recorded."""
COMMITS = sum(1 + len(STORIES[number % len(STORIES)]) for number in range(ORDERS))

Row = dict[str, Any]
Key = tuple[str, str | int]
"""A table and the key of a row in it, as `DamagedRow` names it."""


class Commit(NamedTuple):
    """All that the journal held after one commit."""

    rows: dict[Key, Row]
    payments: dict[str, Payment]


class Original(NamedTuple):
    """A folder with a journal and its log as a power cut would leave them, and its history.

    `commits[first]` is what the file alone holds, without its log.
    """

    folder: Path
    commits: list[Commit]
    first: int


class Damage(NamedTuple):
    """What is done to one of the two files. `seed` repeats it."""

    seed: int
    file: str
    how: str


def rows_in(path: Path) -> dict[Key, Row]:
    """Every row as the tables themselves hold it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
        found: dict[Key, Row] = {}
        for table in metadata.tables:
            cursor = connection.execute(f"SELECT * FROM {table} NOT INDEXED")  # noqa: S608
            names = [column[0] for column in cursor.description]
            for values in cursor:
                row = dict(zip(names, values, strict=True))
                found[table, _printable(row[KEYS[table]])] = row
        return found


def _printable(key: object) -> str | int:
    return key if isinstance(key, int) else str(key).encode("utf-8", "replace").decode()


def originals(folder: Path, seed: int) -> list[Original]:
    """All commits in the log; half of them; one; a log begun anew over an older one; no log."""
    chance = random.Random(seed)
    return [
        _original(folder / "all", chance),
        _original(folder / "half", chance, closed_after=COMMITS // 2),
        _original(folder / "one", chance, closed_after=COMMITS - 1),
        _original(folder / "anew", chance, emptied_after=COMMITS * 2 // 3),
        _original(folder / "none", chance, closed_after=COMMITS),
    ]


def _original(
    folder: Path, chance: random.Random, *, closed_after: int = 0, emptied_after: int = 0
) -> Original:
    path = folder / "live" / FILE
    clock = SetClock()
    journal = open_journal(path, clock)
    commits = [Commit(rows_in(path), {})]
    for number, step in enumerate(_history(chance, clock), 1):
        payment = step(journal)
        commits.append(Commit(rows_in(path), commits[-1].payments | {payment.order_id: payment}))
        if number == closed_after:
            journal.close()
            if number < COMMITS:
                journal = open_journal(path, clock)
        if number == emptied_after:
            with closing(sqlite3.connect(path)) as other:
                assert other.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[0] == 0
    assert len(commits) == COMMITS + 1
    copied = folder / "copied"
    copied.mkdir()
    for part in (path, path.with_name(LOG)):
        if part.exists():
            shutil.copy(part, copied)
    journal.close()
    return Original(copied, commits, max(closed_after, emptied_after))


def _history(chance: random.Random, clock: SetClock) -> Iterator[Callable[[OrderJournal], Payment]]:
    """The stories of all orders, shuffled into each other; each keeps its own order."""
    turns = [n for n in range(ORDERS) for _ in (None, *STORIES[n % len(STORIES)])]
    chance.shuffle(turns)
    names = [f"till1-260302-{n:04d}-x{chance.getrandbits(64):016x}" for n in range(ORDERS)]
    had: Counter[int] = Counter()
    for number in turns:
        clock.pass_time(seconds=1)
        if number not in had:
            yield _recorded(names[number], number, clock)
        else:
            story = STORIES[number % len(STORIES)]
            yield _changed(names[number], story[had[number] - 1], clock)
        had[number] += 1


def _recorded(order_id: str, number: int, clock: SetClock) -> Callable[[OrderJournal], Payment]:
    now = clock.now()
    customer = ANNA if number % 2 else NOBODY

    def step(journal: OrderJournal) -> Payment:
        sale = {"order_id": order_id, "sale_id": f"sale-{number}", "payment_url": None}
        payment = a_payment(S.SENDING, created_at=now, changed_at=now, **sale)
        journal.record(payment, customer)
        return payment

    return step


def _changed(
    order_id: str, changes: dict[str, Any], clock: SetClock
) -> Callable[[OrderJournal], Payment]:
    now = clock.now()
    due = None if changes["state"] is S.REJECTED else now + timedelta(seconds=5)
    told = {**changes, "changed_at": now, "next_check_at": due}
    return lambda journal: journal.change(order_id, lambda p: replace(p, **told), "checked")


def damages(count: int, seed: int, files: Sequence[str]) -> Iterator[Damage]:
    """Each way to damage each file, over and over."""
    ways = [(file, how) for file in files for how in ("cut", "flip", "overwrite")]
    for number in range(count):
        yield Damage(seed + number, *ways[number % len(ways)])


def damage(folder: Path, what: Damage) -> None:
    """Do it, anywhere in the file; it is never left as it was."""
    chance = random.Random(what.seed)
    path = folder / what.file
    before = path.read_bytes()
    content = bytearray(before)
    while content == before:
        if what.how == "cut":
            del content[chance.randrange(len(content)) :]
        elif what.how == "flip":
            for _ in range(chance.randint(1, 8)):
                content[_place(chance, content)] ^= 1 << chance.randrange(8)
        else:
            start = _place(chance, content)
            length = min(chance.choice((1, 2, 8, 64, 512, PAGE)), len(content) - start)
            run = chance.choice((bytes(length), b"\xff" * length, chance.randbytes(length)))
            content[start : start + length] = run
    path.write_bytes(content)


def _place(chance: random.Random, content: bytearray) -> int:
    """Mostly where something is written: most of a small journal is empty."""
    while True:
        place = chance.randrange(len(content))
        if content[place] or chance.random() < 0.1:
            return place


def judge(original: Original, folder: Path, what: Damage) -> str:
    """What became of a damaged copy: refused, named, lost tail or harmless.

    Fails where a row that is not as it was written is neither named nor refused, where a row is
    missing that no lost commit explains, or where a refused file or its log was touched.
    """
    path = folder / FILE
    before = content_of(folder)
    refused_as = None
    try:
        journal = open_journal(path, SetClock(), busy_seconds=0)
    except JournalFailed as refusal:
        refused_as = refusal.cause
    if refused_as is not None:
        # A file may also say of itself that it is newer, or that it may only be read.
        assert refused_as in (Cause.DAMAGED, Cause.NEWER, Cause.DISK), refused_as
        assert content_of(folder) == before, "a refused file or its log was touched"
        return "refused"
    with journal:
        named: set[Key] = set(journal.verify())
        rows = rows_in(path)
        commit = _commit_of(original, what, rows, named)
        _require_sound_answers(journal, original, commit)
    if named:
        assert what.file == FILE
        return "named"
    return "harmless" if commit is original.commits[-1] else "lost tail"


def content_of(folder: Path) -> dict[str, bytes]:
    """The bytes of file and log; SQLite's index of a log is made anew by whoever reads."""
    kept = (part for part in folder.iterdir() if not part.name.endswith("-shm"))
    return {part.name: part.read_bytes() for part in kept}


def _commit_of(original: Original, what: Damage, rows: dict[Key, Row], named: set[Key]) -> Commit:
    """The commit whose rows these are, but for the named ones.

    Only a damaged log may lose commits, from one of them on. A row whose key was altered is
    named under the key that it has now.
    """
    sound = {key: row for key, row in rows.items() if key not in named}
    since = original.first if what.file == LOG else len(original.commits) - 1
    for commit in reversed(original.commits[since:]):
        unchanged = all(commit.rows.get(key) == row for key, row in sound.items())
        missing = Counter(table for table, _ in commit.rows.keys() - rows.keys() - named)
        rekeyed = Counter(table for table, _ in rows.keys() - commit.rows.keys())
        if unchanged and missing <= rekeyed:
            return commit
    raise AssertionError(f"these are the rows of no commit; {len(named)} are named")


def _require_sound_answers(journal: OrderJournal, original: Original, commit: Commit) -> None:
    """Whatever the journal still answers is what was written, and no list leaves an order out."""
    for order_id in original.commits[-1].payments:
        told = _answer(lambda order_id=order_id: [journal.get(order_id)])  # type: ignore[misc]
        known = commit.payments.get(order_id)
        assert told is None or told == ([known] if known else []), order_id
    by_time = sorted(commit.payments.values(), key=lambda p: (p.created_at, p.order_id))
    told = _answer(lambda: journal.between(NOON - FOREVER, NOON + FOREVER))
    assert told is None or told == by_time[::-1]
    told = _answer(journal.unsettled)
    assert told is None or told == [
        payment for payment in by_time if payment.next_check_at or payment.state is S.SENDING
    ]


def _answer(call: Callable[[], Sequence[Payment]]) -> list[Payment] | None:
    """None where the journal says that it is damaged.

    Whether a sale was paid twice is asked of other rows, and none of these was.
    """
    try:
        return [replace(payment, paid_twice=False) for payment in call()]
    except KeyError:
        return []
    except JournalFailed as failure:
        if failure.cause is not Cause.DAMAGED:
            raise AssertionError(f"failed as {failure.cause}") from failure
        return None
