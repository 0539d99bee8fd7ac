"""The till with many open orders at an API that hangs, a clerk typing all the while."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from benchmarks.pauses import Pauses
from benchmarks.reporting import report
from benchmarks.watched_till import Sale, WatchedProgram
from pos_app import app
from pos_app.domain.money import Money
from pos_app.domain.orders import Customer, OrderRequest, new_order_id, new_sale_id
from pos_app.domain.settings import Environment, Settings
from pos_app.launch import Launch

OPEN_ORDERS = 50
_KEY = "no-key-at-all"
_KEY_GAP = 80
"""Milliseconds between two keys of a clerk who types fast."""


class RunningApi:
    """Takes the place of `SandboxProcess`: the API that the parent has started already."""

    def __init__(self, _store: Path, *, lan: bool = False) -> None:
        del lan

    def announced(self) -> tuple[str, str]:
        """Its base URL and a key that it never looks at."""
        return f"{sys.argv[1]}/v1/json", _KEY

    def close(self) -> None:
        """It belongs to the parent."""


class BusyProgram(WatchedProgram):
    """Obeys "sale", "watch" (for pauses, and begin to type) and "stop"."""

    @Slot()
    def _on_open(self) -> None:
        self._sale = Sale(self)
        self._pauses = Pauses()
        self._typing = QTimer(self)
        self._typing.setInterval(_KEY_GAP)
        self._typing.timeout.connect(self._on_key)
        self._commands.given.connect(self._on_command)
        self._commands.start()
        report("open")

    @Slot(str)
    def _on_command(self, command: str) -> None:
        if command == "sale":
            self._sale.take()
        elif command == "watch":
            self._pauses.start()
            self._typing.start()
        else:
            self._pauses.stop()
            self._typing.stop()
            report("pauses", *self._pauses.summary())

    @Slot()
    def _on_key(self) -> None:
        from benchmarks.clerk import fill_in, press

        if self._sale.under_way:
            return
        field = QApplication.focusWidget()
        if field is None or field.objectName() != "amount" or len(field.property("text")) > 6:
            field = fill_in(self.window, "")
            press(field, Qt.Key.Key_Escape)
        press(field, Qt.Key.Key_1, "1")


def _leave_open_orders(folder: Path) -> None:
    """A former run's journal, made by the use case itself."""
    from pos_app.checkout.create_payment import create_payment
    from pos_app.checkout.till import Till
    from pos_app.journal.store import open_journal
    from pos_app.multisafepay.client import MultiSafepay

    settings = Settings()
    with (
        open_journal(folder / "journal-sandbox.sqlite3") as journal,
        MultiSafepay(Environment.SANDBOX, _KEY, settings, f"{sys.argv[1]}/v1/json") as gateway,
    ):
        till = Till(Environment.SANDBOX, settings, gateway, journal, sandbox_origin=sys.argv[1])
        now = till.clock.now().astimezone()
        for sequence in range(OPEN_ORDERS):
            create_payment(
                OrderRequest(
                    new_sale_id(),
                    1,
                    new_order_id(settings.counter, now, sequence + 1),
                    "VVVGIFTCRD",
                    Money(1250, "EUR"),
                    "Left open",
                    Customer(settings.locale, settings.country),
                ),
                till,
            )


def main() -> None:
    """Arguments: the API's origin, the profile's folder, seconds between two checks, "stay"."""
    from pos_app.sandbox import child

    folder = Path(sys.argv[2])
    _leave_open_orders(folder)
    setattr(child, "SandboxProcess", RunningApi)  # noqa: B010 - a class is no variable to mypy
    setattr(app, "Program", BusyProgram)  # noqa: B010 - as above
    budget = float(sys.argv[3])
    sys.exit(app.run(Launch(Environment.SANDBOX, Settings(sound_volume=0), folder, budget=budget)))
