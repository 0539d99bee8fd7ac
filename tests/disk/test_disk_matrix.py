"""The disk fails at every commit of a sale; what then was sent is asked of the sandbox itself."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest
from broken_disks import FAULTS, PAGE
from conftest import NoteFigure
from faulty_tills import CASES, FaultyTill, S, opens, pays_by_card, run
from torn_copies import FILE, rows_in

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import refresh_payment
from pos_app.checkout.recover_payments import recover_payments
from pos_app.domain.errors import Cause, JournalFailed
from pos_app.journal.store import BUSY_SECONDS, open_journal
from pos_app.sandbox import Sandbox

LOCK_SECONDS = 30.0
SETTLED_SECONDS = 90.0
_HOLDER = """
import select, sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
select.select([sys.stdin], [], [], float(sys.argv[2]))
held.execute("ROLLBACK")
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@contextmanager
def another_program_holds(path: Path) -> Iterator[Callable[[], None]]:
    """Another process holds the file for LOCK_SECONDS, or until it is told to let go."""
    command = [sys.executable, "-c", _HOLDER, str(path), str(LOCK_SECONDS)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"

        def let_go() -> None:
            holder.communicate(b"\n", timeout=60)

        yield let_go
    assert holder.returncode == 0


@pytest.mark.parametrize(
    ("commit", "fault"), [pytest.param(*case, id=": ".join(case)) for case in CASES]
)
def test_a_disk_that_fails(tmp_path: Path, sandbox: Sandbox, commit: str, fault: str) -> None:
    run(tmp_path, sandbox, commit, fault)


def test_a_journal_held_by_another_process_sends_nothing(tmp_path: Path, sandbox: Sandbox) -> None:
    with FaultyTill(tmp_path, sandbox, FAULTS["held by another"], busy=BUSY_SECONDS) as till:
        with another_program_holds(till.path) as let_go:
            began = monotonic()
            till.refused(lambda: create_payment(till.request(), till.till))
            assert monotonic() - began > 0.9 * BUSY_SECONDS
            assert till.known() == set()
            let_go()
        till.waiting()
        till.customer(opens, pays_by_card)
        assert till.check().state is S.PAID
        till.ends_as_charged()


def _garbage_header(content: bytes) -> bytes:
    return b"garbage\n" * 12 + content[96:]


def _garbage_pages(content: bytes) -> bytes:
    return content[:PAGE] + bytes(len(content) - PAGE)


@pytest.mark.parametrize(
    "spoil",
    [
        _garbage_header,
        _garbage_pages,
        lambda content: content[: len(content) // 2],
        lambda content: b"a text\n" * (len(content) // 7),
        lambda content: b"",
    ],
    ids=["header", "pages", "cut", "text", "nothing"],
)
def test_a_journal_that_is_damaged_at_start_is_kept(
    tmp_path: Path, sandbox: Sandbox, spoil: Callable[[bytes], bytes]
) -> None:
    with FaultyTill(tmp_path, sandbox, FAULTS["garbage header"]) as till:
        till.waiting()
        till.customer(opens, pays_by_card)
        till.journal.close()
        sound = till.path.read_bytes()
        till.path.write_bytes(spoil(sound))
        for _ in range(2):
            till.refused(lambda: open_journal(till.path))
        assert till.path.read_bytes() == spoil(sound)
        assert [part.name for part in tmp_path.iterdir()] == [FILE]
        till.path.write_bytes(sound)
        till.start_again()
        assert [payment.order_id for payment in recover_payments(till.till)] == [till.order_id]
        assert till.check().state is S.PAID
        till.ends_as_charged()


def test_an_altered_row_at_start_is_named_before_anything_is_asked(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    with FaultyTill(tmp_path, sandbox, FAULTS["altered row"]) as till:
        till.waiting()
        till.break_disk()
        till.start_again()
        with pytest.raises(JournalFailed) as caught:
            recover_payments(till.till)
        assert caught.value.cause is Cause.DAMAGED
        assert caught.value.facts == {"order_id": till.order_id}
        till.heal()
        till.customer(opens, pays_by_card)
        assert till.check().state is S.PAID
        till.ends_as_charged()


@pytest.mark.full
def test_every_fault_at_every_commit_of_journals_of_any_size(
    tmp_path: Path, sandbox: Sandbox, figure: NoteFigure
) -> None:
    cases = [(*case, former) for former in (1, 4, 15, 60, 250) for case in CASES]
    wrong: list[str] = []
    rows: set[object] = set()
    before = len(sandbox.book.orders())
    for number, (commit, fault, former) in enumerate(cases):
        folder = tmp_path / str(number)
        try:
            run(folder, sandbox, commit, fault, former)
        except (Exception, pytest.fail.Exception) as error:
            wrong.append(f"{commit}: {fault}, {former} former orders: {error!r}")
        rows |= {key for table, key in rows_in(folder / FILE) if table == "orders"}
    made = {order.order_id for order in sandbox.book.orders()[before:]}
    figure(
        "disk faults at every commit",
        f"{len(cases) - len(wrong)} of {len(cases)} as the table says, "
        f"{len(made - rows)} POSTs without a row",
        "100 %, 0",
    )
    assert wrong == []
    assert len(made) > len(cases) // 2
    assert made <= rows


@pytest.mark.full
def test_a_lock_of_half_a_minute_ends_as_it_was_paid(
    tmp_path: Path, sandbox: Sandbox, figure: NoteFigure
) -> None:
    with FaultyTill(tmp_path, sandbox, FAULTS["held by another"], busy=BUSY_SECONDS) as till:
        told = till.waiting()
        till.customer(opens, pays_by_card)
        with another_program_holds(till.path):
            began = monotonic()
            unrecorded = 0
            while monotonic() - began < SETTLED_SECONDS:
                told = refresh_payment(till.order_id, till.till, held=told)
                assert told.state is S.PAID
                if told.recorded:
                    break
                unrecorded += 1
            seconds = monotonic() - began
        figure(
            "journal locked for 30 s",
            f"PAID told {unrecorded} times unrecorded, recorded after {seconds:.1f} s",
            "recorded",
        )
        assert told.recorded
        assert unrecorded >= 3
        till.ends_as_charged()
