"""Many orders open at once: the one on screen comes first, the host is spared, sales go on."""

from __future__ import annotations

from collections import Counter as Tally
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest
from conftest import NoteFigure
from edge_of_sandbox import PATIENCE, Check, Counter, open_counter
from pytestqt.qtbot import QtBot

FRESH = 120.0
"""Seconds in which the order on screen is asked for every two."""
GAP = (1.6, 2.4)
ON_ITS_WAY = 0.3
"""Seconds that an answer, a row on the disk and a thread's turn may take on a busy machine."""
SALES = 25
HANGING = 50


def crowding(checks: list[Check], budget: float) -> float:
    """By how many checks the worst window is too full: under 1 where none of n holds n + 2."""
    return max(
        number - (later.at - first.at) / budget
        for start, first in enumerate(checks)
        for number, later in enumerate(checks[start:])
    )


def highest_rate(checks: list[Check], seconds: float) -> float:
    """Checks a second, in the fullest window of at least so long."""
    return max(
        number / (later.at - first.at)
        for start, first in enumerate(checks)
        for number, later in enumerate(checks[start:])
        if later.at - first.at >= seconds
    )


def test_the_order_on_screen_goes_before_many_others(qtbot: QtBot, tmp_path: Path) -> None:
    """A tenth of all times, and a few orders less: what counts is who comes when."""
    budget = 0.1
    with open_counter(qtbot, tmp_path, pace=0.1, budget=budget) as counter:
        sold = [counter.sell()[0].order_id for _ in range(24)]
        before = len(counter.edge.checks)
        qtbot.waitUntil(lambda: len(counter.edge.checks) >= before + 60, timeout=3 * PATIENCE)
        checks = counter.edge.checks[before:]
    asked = Tally(check.order_id for check in checks)
    shown = [place for place, check in enumerate(checks) if check.order_id == sold[-1]]
    # Due every two turns, give or take a fifth: it never waits for a queue of others.
    assert median(later - place for place, later in pairwise(shown)) <= 3
    assert asked.keys() == set(sold)
    others = [asked[order_id] for order_id in sold[:-1]]
    assert max(others) - min(others) <= 2
    # Two turns' grace, for threads that were late: where checks press, it is far more.
    assert crowding(checks, budget) < 3


def test_checks_that_hang_hold_up_no_sale(qtbot: QtBot, tmp_path: Path) -> None:
    with open_counter(qtbot, tmp_path, pace=0.05, budget=0.2) as counter:
        free, held = sales_without_and_with_hanging_checks(counter, 10)
        assert len(counter.program.checkout.orders.still_payable()) == HANGING + 20
    # Behind a check it would wait for ten seconds.
    assert median(held) - median(free) < 1.0


def sales_without_and_with_hanging_checks(
    counter: Counter, sales: int
) -> tuple[list[float], list[float]]:
    """Seconds from Enter to the code: every check answered, then none any more."""
    for _ in range(HANGING):
        counter.sell()
    free = [counter.sell()[1] for _ in range(sales)]
    counter.edge.hang()
    counter.qtbot.waitUntil(lambda: counter.edge.hanging >= 2, timeout=PATIENCE)
    return free, [counter.sell()[1] for _ in range(sales)]


@pytest.mark.full
def test_fifty_hanging_checks_delay_a_sale_by_next_to_nothing(
    qtbot: QtBot, tmp_path: Path, figure: NoteFigure
) -> None:
    with open_counter(qtbot, tmp_path, pace=0.05, budget=0.2) as counter:
        free, held = sales_without_and_with_hanging_checks(counter, SALES)
        # The first ones are given up after ten seconds, and others hang in their place.
        qtbot.waitUntil(lambda: counter.edge.hanging >= 3, timeout=PATIENCE)
        later = [counter.sell()[1] for _ in range(SALES)]
    delay = max(median(held), median(later)) - median(free)
    figure(f"{HANGING} hanging polls delay a sale by", f"{delay * 1000:.0f} ms", "< 100 ms")
    assert delay < 0.1


@pytest.mark.full
def test_a_hundred_open_orders(qtbot: QtBot, tmp_path: Path, figure: NoteFigure) -> None:
    """The counter's own schedule, for the two minutes after the last of a hundred sales."""
    with open_counter(qtbot, tmp_path, pace=1.0, budget=1.0) as counter:
        sold = [counter.sell()[0] for _ in range(100)]
        edge, shown = counter.edge, sold[-1].order_id
        before = len(edge.checks)
        qtbot.waitUntil(lambda: len(edge.checks) > before, timeout=PATIENCE)
        end = edge.checks[before].at + FRESH
        qtbot.waitUntil(lambda: edge.checks[-1].at > end, timeout=int(FRESH * 2000))
        checks = [check for check in edge.checks[before:] if check.at <= end]
        others = [check.order_id for check in checks if check.order_id != shown]
        # What could not be asked for in time says how old its state is, and that nobody knows.
        edge.hang()
        qtbot.waitUntil(lambda: edge.hanging >= 1, timeout=PATIENCE)
        late = others[0]
        counter.program.checkout.orders.focus(late)
        qtbot.waitUntil(lambda: counter.says("panel_reference") == late, timeout=PATIENCE)
        age, verdict = counter.says("panel_age"), counter.says("state_verdict")
    at = [check.at for check in checks if check.order_id == shown]
    gaps = [later - earlier for earlier, later in pairwise(at)]
    figure(
        "100 open orders: focused one",
        f"gap median {median(gaps):.1f} s, longest {max(gaps):.1f} s",
        "every 2 s for two minutes",
    )
    rate = highest_rate(checks, 60.0)
    figure("100 open orders: requests", f"{rate:.2f} a second at most", "<= 1 a second")
    assert crowding(checks, 1.0) < 1
    assert rate < 1.01
    # The others take what is left, in turn.
    assert len(others) > FRESH / 3
    assert max(Tally(others).values()) <= 2
    assert age.startswith("Checked ")
    assert verdict == "DON'T KNOW"
    assert at[0] - checks[0].at < GAP[1] + ON_ITS_WAY
    assert end - at[-1] < GAP[1] + ON_ITS_WAY
    assert min(gaps) > GAP[0] - ON_ITS_WAY
    assert max(gaps) < GAP[1] + ON_ITS_WAY
