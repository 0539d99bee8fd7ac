"""The trainer's menu: the clerk meets the cases that real life brings, without a phone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from counter import Counter, open_counter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("case", "word", "verdict"),
    [
        ("The customer pays at once", "PAID", "PAID"),
        ("The customer pays 5 euros and stops", "PART PAID", "NOT PAID"),
        ("The payment is declined", "NOT PAID – declined", "NOT PAID"),
        ("Another amount is reported", "DON'T KNOW", "DON'T KNOW"),
        ("Another currency is reported", "DON'T KNOW", "DON'T KNOW"),
        ("The answer to the order is lost", "NOT PAID – no QR code", "NOT PAID"),
        ("The order number counts as used", "NOT PAID – no QR code", "NOT PAID"),
        ("MultiSafepay asks to slow down", "NOT PAID – no QR code", "NOT PAID"),
        ("MultiSafepay is out of order", "NOT PAID – no QR code", "NOT PAID"),
        ("The answer is cut off", "NOT PAID – no QR code", "NOT PAID"),
        ("A web page answers instead", "NOT PAID – no QR code", "NOT PAID"),
    ],
)
def test_a_case_ends_with_its_verdict(counter: Counter, case: str, word: str, verdict: str) -> None:
    counter.practise(case)
    counter.type_order("boe", "1250")
    counter.press(Qt.Key.Key_Return)
    counter.wait_for(word)
    assert counter.says("state_verdict") == verdict
    assert (counter.says("state_goods") == "Goods: hand over") == (verdict == "PAID")


def test_paid_after_the_end_is_told(counter: Counter) -> None:
    counter.practise("Expired, and paid after all")
    counter.type_order("boe", "1250")
    counter.press(Qt.Key.Key_Return)
    counter.wait_for("NOT PAID – expired")
    counter.click("check_now")
    counter.until(lambda: counter.says("alarm_text").startswith("PAID LATE"))
    assert counter.journaled("state") == ["paid"]
    assert counter.says("state_verdict") == "PAID"
    counter.click("settle")
    counter.find(QLineEdit, "settle_note").setText("Goods handed over after all")
    counter.find(QLineEdit, "settle_clerk").setText("Anna")
    counter.click("settle_save")
    counter.until(lambda: counter.says("alarm_text") == "")
    assert counter.journaled("settled_note") == ["Goods handed over after all"]
    assert "by Anna: Goods handed over after all." in counter.says("state_advice")


def test_paid_stays_paid_whatever_is_reported_later(counter: Counter) -> None:
    counter.practise("Paid, and later reported as unpaid")
    counter.type_order("boe", "1250")
    counter.press(Qt.Key.Key_Return)
    counter.wait_for("PAID")
    checked = counter.journaled("checked_at")
    counter.press(Qt.Key.Key_F5)
    counter.until(lambda: counter.journaled("checked_at") != checked)
    assert counter.journaled("state") == ["paid"]
    assert counter.says("state_verdict") == "PAID"


def test_a_case_lasts_until_a_usual_day_is_chosen(counter: Counter) -> None:
    counter.practise("The customer pays at once")
    counter.practise("A usual day: the phone decides")
    assert counter.find(QToolButton, "practice").text() == "Practise a situation"
    counter.take_order("boe", "1250")
    assert counter.says("state_verdict") == "NOT PAID"
