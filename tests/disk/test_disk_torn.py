"""Copies of a journal are cut, flipped and overwritten: what is wrong is named, nothing is guessed.

What a torn log lost is a whole number of the last commits, and MultiSafepay knows those orders.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest
from broken_disks import FAULTS
from conftest import NoteFigure
from faulty_tills import FaultyTill, S, opens, pays_by_card
from torn_copies import FILE, LOG, Damage, Original, content_of, damage, damages, judge, originals

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import refresh_payment
from pos_app.checkout.recover_payments import recover_payments
from pos_app.journal.store import open_journal
from pos_app.sandbox import Sandbox

OUTCOMES = {"refused", "named", "lost tail", "harmless"}


def judged(folder: Path, count: int, seed: int) -> tuple[Counter[str], list[str]]:
    """How `count` damaged copies ended, and those that did not end as they must."""
    ends: Counter[str] = Counter()
    wrong: list[str] = []
    made = originals(folder / "originals", seed)
    each = -(-count // len(made))
    cases: list[tuple[Original, Damage]] = [
        (original, what)
        for original in made
        for what in damages(each, seed, sorted(content_of(original.folder)))
    ]
    for original, what in islice(cases, count):
        copy = folder / "copy"
        shutil.copytree(original.folder, copy)
        damage(copy, what)
        try:
            ends[judge(original, copy, what)] += 1
        except Exception as error:
            wrong.append(f"{original.folder.parent.name}, {what}: {error!r}")
        shutil.rmtree(copy)
    return ends, wrong


def test_500_torn_or_bit_flipped_journals(tmp_path: Path) -> None:
    ends, wrong = judged(tmp_path, 500, seed=1)
    assert wrong == []
    assert ends.keys() == OUTCOMES
    assert ends.total() == 500


@pytest.mark.full
def test_5000_torn_or_bit_flipped_journals(tmp_path: Path, figure: NoteFigure) -> None:
    ends: Counter[str] = Counter()
    wrong: list[str] = []
    for part in range(10):
        more, also_wrong = judged(tmp_path / str(part), 500, seed=1000 * (part + 1))
        ends += more
        wrong += also_wrong
    figure(
        "torn or bit-flipped journals: 5,000",
        ", ".join(f"{ends[end]} {end}" for end in sorted(OUTCOMES)) + f", {len(wrong)} wrong",
        "every altered row named, 0 overwritten",
    )
    assert wrong == []
    assert ends.keys() == OUTCOMES
    assert ends.total() == 5000


def test_what_a_torn_log_left_is_settled_with_multisafepay(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    """Orders that remain end as they were charged; those that are lost are the last ones made."""
    torn = tmp_path / "torn"
    with FaultyTill(tmp_path / "live", sandbox, FAULTS["held by another"]) as till:
        made = []
        for number in range(1, 7):
            till.order_id = till.request(number).order_id
            made.append(till.order_id)
            create_payment(till.request(number), till.till)
            if number % 2:
                till.customer(opens, pays_by_card)
            if number % 3:
                till.check()
        torn.mkdir()
        for name in (FILE, LOG):
            shutil.copy(till.path.with_name(name), torn)
        left: set[int] = set()
        for tenth in range(10, -1, -1):
            copy = tmp_path / f"{tenth} tenths"
            shutil.copytree(torn, copy)
            log = copy / LOG
            os.truncate(log, log.stat().st_size * tenth // 10)
            with open_journal(copy / FILE, till.clock) as journal:
                again = replace(till.till, journal=journal)
                watched = [payment.order_id for payment in recover_payments(again)]
                till.clock.pass_time(seconds=30)
                for order_id in watched:
                    refresh_payment(order_id, again)
                remain = [order_id for order_id in made if journal.count_of(order_id)]
                assert remain == made[: len(remain)]
                left.add(len(remain))
                for order_id in remain:
                    charged = sandbox.ledger.charged(order_id)
                    state = journal.get(order_id).state
                    assert (state is S.PAID) == (charged == 2000)
                    assert state in (S.PAID, S.WAITING, S.CANCELLED)
                    assert (state is S.CANCELLED) <= (not sandbox.book.find(order_id).is_payable)
            assert till.known() >= set(made)
        assert {0, len(made)} < left
