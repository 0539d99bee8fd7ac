"""Tills killed at fourteen points of a payment: nothing lost, charged twice, or stuck.

Each till is a process of its own that dies by SIGKILL and is started again on its journal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from kill_points import Case, Customer, Fate, Point, cases
from kill_runs import Breach, Nursery, Result, Street, run
from killing_proxy import KillingProxy

from pos_app.sandbox import Sandbox

NoteFigure = Callable[[str, str, str], None]
BRISK = 0.2
"""Gaps between checks are a fifth; that two answers be 15 seconds apart is not hurried."""


def kill_all(
    plan: list[Case], folder: Path, *, at_once: int, pace: float, forgets: bool = False
) -> tuple[list[Result], list[Breach]]:
    """Run every case, so many tills at once; the breaches, those of the whole street too."""
    with (
        Sandbox() as sandbox,
        KillingProxy(sandbox.port) as proxy,
        Nursery() as nursery,
        ThreadPoolExecutor(at_once) as clerks,
    ):
        street = Street(sandbox, proxy, nursery, folder, pace)
        results = list(clerks.map(lambda job: run(street, *job, forgets=forgets), enumerate(plan)))
        unknown = {order.order_id for order in sandbox.book.orders()} - street.journaled
    breaches = [breach for result in results for breach in result.breaches]
    return results, breaches + [Breach("lost", order_id) for order_id in unknown]


def note(figure: NoteFigure, results: list[Result], breaches: list[Breach]) -> None:
    kinds = Counter(breach.kind for breach in breaches)
    slowest = max(result.settled for result in results)
    next_sale = max(result.next_sale for result in results)
    figure(
        f"kill matrix: {len(results)} kills at {len(Point)} points",
        f"{kinds['lost']} lost, {kinds['double']} double, {kinds['stuck']} stuck, "
        f"{kinds['wrong']} wrong, {kinds['missed']} missed; slowest settled {slowest:.0f} s, "
        f"next sale {next_sale:.1f} s after the restart",
        "0, 0, 0, 0, 0; 90 s",
    )


def test_the_plan_has_its_size() -> None:
    plan = cases(50)
    assert len(plan) == 700
    assert Counter(case.point for case in plan) == dict.fromkeys(Point, 50)
    assert {case.fate for case in plan} == set(Fate)
    assert {case.customer for case in plan} == set(Customer)
    assert {case.end for case in plan} == {"", "not_sent", "cancelled", "paid"}


def test_two_kills_at_each_point(tmp_path: Path, figure: NoteFigure) -> None:
    results, breaches = kill_all(cases(2), tmp_path, at_once=28, pace=BRISK)
    note(figure, results, breaches)
    assert breaches == []


@pytest.mark.full
def test_fifty_kills_at_each_point(tmp_path: Path, figure: NoteFigure) -> None:
    results, breaches = kill_all(cases(50), tmp_path, at_once=20, pace=1.0)
    note(figure, results, breaches)
    assert breaches == []


def test_a_till_that_forgets_is_caught(tmp_path: Path) -> None:
    """The comparison itself: without its recovery at the start a till does not pass it."""
    plan = [Case(Point.CANCEL_RECORDED), Case(Point.QR_SHOWN, Customer.WHILE_DEAD)]
    _, breaches = kill_all(plan, tmp_path, at_once=2, pace=BRISK, forgets=True)
    assert Counter(breach.kind for breach in breaches) == {"stuck": 2, "wrong": 2}
