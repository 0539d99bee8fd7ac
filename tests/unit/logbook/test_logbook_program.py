"""The log of a whole program: what a sale leaves in it, and that a sale can do without it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.payments import PaymentState
from pos_app.program import Program
from pos_app.ui.main_window import MainWindow

LONG_MS = 20_000


@pytest.fixture
def no_log(tmp_path: Path) -> Path:
    """What stands where the log's folder would be made."""
    path = tmp_path / "log"
    path.write_text("in the way", "ascii")
    return path


def sold(window: MainWindow, qtbot: QtBot) -> str:
    """Sell a gift card; the number of the order whose code is on the screen."""
    brand, amount = window.findChild(QWidget, "brand"), window.findChild(QWidget, "amount")
    assert brand is not None
    assert amount is not None
    QTest.keyClicks(brand, "vvv")
    QTest.keyClicks(amount, "1250")
    QTest.keyClick(amount, Qt.Key.Key_Return)
    panel = window.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.payment is not None, timeout=LONG_MS)
    assert panel.payment is not None
    assert panel.payment.state is PaymentState.WAITING
    return panel.payment.order_id


def test_a_sale_and_a_failure_are_in_the_log(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    def told() -> list[dict[str, Any]]:
        text = (tmp_path / "log" / "till-sandbox.log").read_text("ascii")
        return [json.loads(line) for line in text.splitlines()]

    order_id = sold(program.window, qtbot)
    program.tasks.failure_unhandled.emit(JournalFailed(Cause.DISK))
    qtbot.waitUntil(lambda: '"failed"' in json.dumps(told()), timeout=LONG_MS)
    lines = told()
    assert lines[0]["event"] == "opened"
    created = next(line for line in lines if line["event"] == "exchange" and "order_id" in line)
    assert (created["order_id"], created["http"]) == (order_id, 200)
    payments = [line for line in lines if line["event"] == "payment"]
    assert [(line["order_id"], line["state"]) for line in payments] == [(order_id, "waiting")]
    assert [line["cause"] for line in lines if line["event"] == "failed"] == ["disk"]


def test_a_till_without_a_log_sells(
    no_log: Path, program: Program, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    sold(program.window, qtbot)
    assert no_log.read_text("ascii") == "in the way"
    assert "Error" not in capfd.readouterr().err
