"""A till on a sandbox whose door a test watches: what is asked when, and checks that hang."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pos_app.app import make_application
from pos_app.domain.payments import Payment, PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.launch import Launch
from pos_app.program import Program
from pos_app.sandbox import Sandbox, child
from pos_app.sandbox.app import make_app

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PATIENCE = 20_000
"""Milliseconds; what a machine busy with other tests may take for one step."""
_ORDERS = "/v1/json/orders/"


class Check(NamedTuple):
    """One GET of an order, and when it reached the sandbox, in seconds that only grow."""

    at: float
    order_id: str


class Edge:
    """Stands before the sandbox's application: notes every check, and keeps it while `hangs`."""

    def __init__(self, app: WSGIApplication) -> None:
        self.checks: list[Check] = []
        self.hanging = 0
        """How many checks wait for an answer that does not come."""
        self._app = app
        self._free = threading.Event()
        self._free.set()

    def __call__(self, environ: WSGIEnvironment, answer: StartResponse) -> Iterable[bytes]:
        path: str = environ["PATH_INFO"]
        if environ["REQUEST_METHOD"] == "GET" and path.startswith(_ORDERS):
            self.checks.append(Check(time.monotonic(), path.removeprefix(_ORDERS)))
            if not self._free.is_set():
                self.hanging += 1
                self._free.wait()
        return self._app(environ, answer)

    def hang(self) -> None:
        """Answer no check from now on; orders are taken as before."""
        self.hanging = 0
        self._free.clear()

    def go_on(self) -> None:
        self._free.set()


class Counter(NamedTuple):
    """A whole program, open and ready to sell, and the door to its sandbox."""

    program: Program
    edge: Edge
    qtbot: QtBot

    def sell(self) -> tuple[Payment, float]:
        """Take one order; what the clerk then sees, and the seconds from Enter to the code."""
        checkout = self.program.checkout
        checkout.new_order()
        draft = self.program.window.form.draft()._replace(gateway="VVVGIFTCRD", amount="12,50")
        shown: list[tuple[Payment, float]] = []

        def on_payment(payment: Payment) -> None:
            if payment.checked_at is None and payment.order_id == draft.order_id:
                shown.append((payment, time.perf_counter()))

        checkout.orders.payment_changed.connect(on_payment)
        began = time.perf_counter()
        checkout.pay(draft)
        self.qtbot.waitUntil(lambda: bool(shown), timeout=PATIENCE)
        checkout.orders.payment_changed.disconnect(on_payment)
        payment, at = shown[0]
        assert payment.state is PaymentState.WAITING
        return payment, at - began

    def says(self, name: str) -> str:
        """The text of a label of the window."""
        label = self.program.window.findChild(QLabel, name)
        assert label is not None, name
        return label.text()


@contextmanager
def open_counter(qtbot: QtBot, folder: Path, *, pace: float, budget: float) -> Iterator[Counter]:
    """The whole program on a sandbox of this process, so that its door can be watched."""
    from shiboken6 import delete

    make_application()
    edges: list[Edge] = []

    def watched_app(*parts: Any) -> Edge:
        edges.append(Edge(make_app(*parts)))
        return edges[0]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pos_app.sandbox.server.make_app", watched_app)
        with Sandbox() as sandbox:

            class Here:
                """Takes the place of the sandbox's own process."""

                def __init__(self, _store: Path, *, lan: bool = False) -> None:
                    assert not lan

                def announced(self) -> tuple[str, str]:
                    return sandbox.base_url, sandbox.api_key

                def close(self) -> None:
                    pass

            patch.setattr(child, "SandboxProcess", Here)
            settings = Settings(sound_volume=0)
            launch = Launch(Environment.SANDBOX, settings, folder, pace=pace, budget=budget)
            try:
                with Program(launch) as program:
                    window = program.window
                    window.show()
                    qtbot.waitUntil(
                        lambda: window.form.draft().order_id.startswith("till1-"),
                        timeout=3 * PATIENCE,
                    )
                    yield Counter(program, edges[0], qtbot)
                    window.leave()
            finally:
                edges[0].go_on()
        delete(window)
