"""Thousands of orders in one run of the program: every one ends right, and nothing grows.

The till is a process of its own (`soak_till.py`), its sandbox another; the customers are here.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from statistics import linear_regression
from types import TracebackType
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest
import requests
from conftest import NoteFigure
from soak_customers import Fate, Phone, Step, fates

from pos_app.domain.payments import PaymentState
from pos_app.journal.store import open_journal
from pos_app.sandbox.server import DEFAULT_API_KEY

CUSTOMERS = 16
"""How many phones are busy at a time."""
SETTLED_SECONDS = 90.0
ORDER_BYTES = 2048
"""What a line of today's list may cost: memory an order leaves behind."""
WORKERS = 6
"""Threads of the program's two lanes; each starts when it is first needed."""
MORE_FILES = 2 * WORKERS
"""A kept connection for each of them, which has two handles."""
ENDED = {"paid", "declined", "cancelled", "expired"}
HARMLESS = "This plugin does not support propagateSizeHints"


class Weight(NamedTuple):
    """The till's process after so many orders; memory in bytes."""

    taken: int
    resident: int
    threads: int
    files: int


class SoakTill:
    """The program with its restless clerk, as a child process. A context manager."""

    def __init__(self, folder: Path, orders: int, link_seconds: int, patience: float) -> None:
        """`patience`: seconds after which a run that has not ended counts as broken."""
        self.folder = folder
        self.weights: list[Weight] = []
        self.ending: dict[str, Any] = {}
        self._errors = (folder / "errors.txt").open("w+", encoding="utf-8")
        script = Path(__file__).with_name("soak_till.py")
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", script, folder, str(orders), str(link_seconds)],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self._too_late = threading.Timer(patience, self._process.kill)
        self._too_late.start()

    def hear(self) -> dict[str, Any]:
        """The next thing it says; {} once it has ended."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        said: dict[str, Any] = json.loads(line) if line else {}
        if "taken" in said:
            self.weights.append(Weight(**said))
        return said

    def cancel(self, order_id: str) -> None:
        """Let the clerk cancel an order."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"cancel {order_id}\n")
        self._process.stdin.flush()

    def end(self) -> int:
        """Close its window and let it go; its exit code."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        while said := self.hear():
            self.ending.update(said)
        return self._process.wait()

    def complaints(self) -> list[str]:
        """What it wrote to standard error."""
        self._errors.seek(0)
        return [line for line in self._errors if HARMLESS not in line]

    def __enter__(self) -> SoakTill:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._too_late.cancel()
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        self._errors.close()


class Customers:
    """A crowd with phones of their own; `seen` is what their pages said at last."""

    def __init__(self) -> None:
        self.seen: dict[str, Future[str]] = {}
        self._pool = ThreadPoolExecutor(CUSTOMERS)
        self._own = threading.local()
        self._phones: list[Phone] = []

    def send(self, order_id: str, link: str, fate: Fate) -> None:
        self.seen[order_id] = self._pool.submit(self._follow, link, fate)

    def __enter__(self) -> Customers:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)
        for phone in self._phones:
            phone.close()

    def _follow(self, link: str, fate: Fate) -> str:
        if not hasattr(self._own, "phone"):
            self._own.phone = Phone()
            self._phones.append(self._own.phone)
        phone: Phone = self._own.phone
        return phone.follow(link, fate)


class Soak(NamedTuple):
    """All that is known after a run."""

    fate: dict[str, Fate]
    page: dict[str, str]
    truth: dict[str, dict[str, Any]]
    """Each order as it is inside the sandbox."""
    cards: Counter[str]
    """Minor units that gift cards paid, by order, from the sandbox's ledger."""
    weights: list[Weight]
    ending: dict[str, Any]


def soak(folder: Path, orders: int, link_seconds: int, patience: float) -> Soak:
    """Take so many orders, let customers be customers, and wait until all are settled."""
    fate: dict[str, Fate] = {}
    plan = iter(fates(orders, seed=10))
    origin = ""
    with SoakTill(folder, orders, link_seconds, patience) as till, Customers() as customers:
        while not till.weights or till.weights[-1].taken < orders:
            said = till.hear()
            assert said, till.complaints()
            if "link" not in said:
                continue
            order_id, link = said["order_id"], said["link"]
            fate[order_id] = next(plan)
            if fate[order_id] is Fate.CLERK_CANCELS:
                till.cancel(order_id)
            customers.send(order_id, link, fate[order_id])
            origin = "http://" + urlsplit(link).netloc
        page = {order_id: seen.result() for order_id, seen in customers.seen.items()}
        paid = {o["order_id"] for o in _ask(origin, "orders") if o["status"] == "completed"}
        _until(lambda: _journal_says(folder, paid), SETTLED_SECONDS)
        truth = {order["order_id"]: order for order in _ask(origin, "orders")}
        cards = Counter[str]()
        for entry in _ask(origin, "ledger"):
            cards[entry["order_id"]] += entry["amount"] if entry["kind"] == "coupon" else 0
        assert till.end() == 0
        assert till.complaints() == []
        return Soak(fate, page, truth, cards, till.weights, till.ending)


def _ask(origin: str, what: str) -> list[dict[str, Any]]:
    answer = requests.get(
        f"{origin}/sandbox/{what}", headers={"api_key": DEFAULT_API_KEY}, timeout=60
    )
    answer.raise_for_status()
    told: list[dict[str, Any]] = answer.json()
    return told


def _journal_says(folder: Path, paid: set[str]) -> bool:
    """Whether the till has recorded these as paid and waits for no customer any more."""
    with closing(sqlite3.connect(folder / "journal-sandbox.sqlite3")) as connection:
        rows = connection.execute("SELECT order_id, state FROM orders").fetchall()
    ended = all(state in ENDED for _, state in rows)
    return ended and {order_id for order_id, state in rows if state == "paid"} == paid


def _until(holds: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def ledgers_are_equal(folder: Path, run: Soak, orders: int) -> None:
    """Journal, sandbox and customers tell one story of every order."""
    with open_journal(folder / "journal-sandbox.sqlite3") as journal:
        payments = {order_id: journal.get(order_id) for order_id in run.truth}
        assert journal.count_of("") == orders
        assert journal.verify() == []
    assert len(run.truth) == len(run.fate) == orders
    assert len({payment.sale_id for payment in payments.values()}) == orders
    for order_id, payment in payments.items():
        truth = run.truth[order_id]
        is_paid = payment.state is PaymentState.PAID
        assert is_paid == (truth["status"] == "completed"), order_id
        assert is_paid == (truth["charged"] == payment.amount.minor == truth["amount"]), order_id
        assert is_paid == (run.page[order_id] == "paid"), order_id
        assert payment.gift_part == run.cards[order_id], order_id
    states = Counter((run.fate[order_id], payments[order_id].state) for order_id in payments)
    assert len({fate for fate, _ in states}) == len(Fate)
    assert {state for _, state in states} == {
        PaymentState.PAID,
        PaymentState.DECLINED,
        PaymentState.CANCELLED,
        PaymentState.EXPIRED,
    }
    # Who wanted to pay has paid: but for a crawling machine, no link ends that fast.
    paying = [f for f in Fate if f.steps and f.steps[-1] in (Step.CARD, Step.REST)]
    assert sum(count for (fate, _), count in states.items() if fate in paying) > orders // 2


def handles_are_flat(weights: list[Weight]) -> None:
    """Nothing is left open by an order: threads and files are those of the first orders."""
    warm = weights[len(weights) // 10]
    assert weights[-1].taken - warm.taken > 10 * MORE_FILES
    assert max(weight.threads for weight in weights) - warm.threads <= WORKERS
    assert max(weight.files for weight in weights) - warm.files <= MORE_FILES


def growth(weights: list[Weight]) -> float:
    """Bytes of resident memory an order costs, in the second half of a run."""
    half = weights[len(weights) // 2 :]
    line = linear_regression(
        [weight.taken for weight in half], [weight.resident for weight in half]
    )
    return line.slope


def test_some_hundred_orders(tmp_path: Path) -> None:
    orders = 200
    run = soak(tmp_path, orders, link_seconds=4, patience=180)
    ledgers_are_equal(tmp_path, run, orders)
    handles_are_flat(run.weights)


@pytest.mark.full
def test_ten_thousand_orders(tmp_path: Path, figure: NoteFigure) -> None:
    orders = 10_000
    run = soak(tmp_path, orders, link_seconds=20, patience=2400)
    ledgers_are_equal(tmp_path, run, orders)
    warm, last = run.weights[len(run.weights) // 10], run.weights[-1]
    slope = growth(run.weights)
    figure(
        "soak: 10,000 orders",
        f"{slope / 1024:.1f} KB an order, threads {warm.threads} -> {last.threads},"
        f" files {warm.files} -> {last.files}, ledgers equal",
        "< 2 KB, flat, equal",
    )
    figure(
        "soak: UI stall",
        f"99 % under {run.ending['stall']} ms, longest {run.ending['longest_stall']} ms",
        "99 % < 50 ms",
    )
    handles_are_flat(run.weights)
    assert slope < ORDER_BYTES
