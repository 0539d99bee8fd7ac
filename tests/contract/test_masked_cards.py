"""MultiSafepay's answers carry the number of each gift card; no journal, log or screen does."""

from __future__ import annotations

import logging
import re
import urllib.parse
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import a_request
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import refresh_payment
from pos_app.checkout.ports import SystemClock
from pos_app.checkout.till import Till
from pos_app.domain.money import Money
from pos_app.domain.payments import GiftCardPart, Payment, PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import OrderJournal, open_journal
from pos_app.multisafepay.client import MultiSafepay
from pos_app.sandbox import Sandbox, api, cards, stage
from pos_app.sandbox.orders import Order
from pos_app.sandbox.shapes import order_view
from pos_app.sandbox.times import Clock
from pos_app.ui.viewmodels.payments import PaymentsModel
from pos_app.ui.widgets.payment_panel import PaymentPanel

CARD_NUMBER = "6035711234567890123"
"""As long as the numbers of real gift cards; MultiSafepay's test cards have six digits."""
CARD_PARTS = (CARD_NUMBER, CARD_NUMBER[:12], CARD_NUMBER[-12:], CARD_NUMBER[-6:])
FIVE_EURO = 500


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A MultiSafepay that knows a card with a real card's number, worth five euro."""
    monkeypatch.setitem(cards._BALANCES, CARD_NUMBER, FIVE_EURO)
    with Sandbox() as running:
        yield running


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[OrderJournal]:
    with open_journal(tmp_path / "journal.sqlite3") as opened:
        yield opened


@pytest.fixture
def till(sandbox: Sandbox, journal: OrderJournal) -> Iterator[Till]:
    """The real client, over HTTP, and a real journal."""
    with MultiSafepay(
        Environment.SANDBOX, sandbox.api_key, Settings(), sandbox.base_url
    ) as gateway:
        yield Till(
            Environment.SANDBOX,
            Settings(),
            gateway,
            journal,
            SystemClock(),
            sandbox_origin=sandbox.origin,
        )


def submit(payment: Payment, action: str, **form: str | int) -> None:
    """What the customer's phone does when a form of the payment page is sent."""
    assert payment.payment_url is not None
    base = payment.payment_url.split("?")[0]
    content = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(base + action, content, timeout=10) as page:  # noqa: S310
        assert page.status == 200


def pay_by_card(payment: Payment, due: int) -> None:
    assert payment.payment_url is not None
    with urllib.request.urlopen(payment.payment_url, timeout=10) as page:  # noqa: S310
        assert page.status == 200
    submit(
        payment,
        "card",
        due=due,
        brand=payment.gateway,
        card_number=CARD_NUMBER,
        card_code="1234",
    )


def answer_of(sandbox: Sandbox, payment: Payment) -> str:
    """The answer of a GET, as it comes over the wire."""
    request = urllib.request.Request(  # noqa: S310 - our own sandbox
        f"{sandbox.base_url}/orders/{payment.order_id}", headers={"api_key": sandbox.api_key}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        return str(answer.read().decode())


def texts_of(widget: QWidget) -> str:
    """Everything a widget and what is in it shows, or says to a screen reader."""
    texts = []
    for part in [widget, *widget.findChildren(QWidget)]:
        texts += [part.toolTip(), part.accessibleName(), part.accessibleDescription()]
        texts += [part.statusTip(), part.whatsThis(), part.windowTitle()]
        if isinstance(part, QLabel | QPushButton):
            texts.append(part.text())
    return "\n".join(texts)


def rows_of(model: PaymentsModel) -> str:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    return "\n".join(
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in roles
    )


def on_disk(folder: Path) -> bytes:
    """Every file of the journal: the main one, the write-ahead log, the copies."""
    return b"\n".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def assert_masked(place: str) -> None:
    assert place
    assert [part for part in CARD_PARTS if part in place] == []


def test_a_card_number_reaches_neither_journal_nor_screen(
    sandbox: Sandbox,
    till: Till,
    journal: OrderJournal,
    tmp_path: Path,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    panel = PaymentPanel(till.may_show, lambda: datetime.now(UTC))
    qtbot.addWidget(panel)
    panel.show()
    today = PaymentsModel()
    made = create_payment(a_request(), till)

    pay_by_card(made, 1250)
    assert f"Coupon Intersolve/{CARD_NUMBER}" in answer_of(sandbox, made)
    part_paid = refresh_payment(made.order_id, till)
    assert part_paid.state is PaymentState.PART_PAID
    submit(made, "pay", due=750, method="IDEAL")
    assert CARD_NUMBER in answer_of(sandbox, made)
    paid = refresh_payment(made.order_id, till)
    assert paid.state is PaymentState.PAID

    for payment in (part_paid, paid):
        assert payment.gift_cards == (GiftCardPart("VVVGIFTCRD", FIVE_EURO),)
        panel.show_payment(payment)
        today.show_payment(payment)
        assert_masked(repr(payment))
        assert_masked(texts_of(panel))
        assert_masked(rows_of(today))
    assert_masked(repr(journal.events_of(made.order_id)))
    assert_masked(caplog.text)
    journal.close()
    stored = on_disk(tmp_path)
    assert made.order_id.encode() in stored
    assert_masked(stored.decode("latin-1"))


def test_a_card_that_pays_it_all_leaves_no_number_either(
    sandbox: Sandbox, till: Till, journal: OrderJournal, tmp_path: Path
) -> None:
    made = create_payment(a_request(amount=Money(FIVE_EURO, "EUR")), till)
    pay_by_card(made, FIVE_EURO)
    assert CARD_NUMBER in answer_of(sandbox, made)
    paid = refresh_payment(made.order_id, till)
    assert paid.state is PaymentState.PAID
    assert_masked(repr(paid))
    journal.close()
    assert_masked(on_disk(tmp_path).decode("latin-1"))


@pytest.mark.parametrize(
    "field", ["status", "financial_status", "currency", "order_id", "coupon_brand", "type"]
)
def test_a_card_number_in_another_field_is_not_kept(
    sandbox: Sandbox,
    till: Till,
    journal: OrderJournal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    field: str,
) -> None:
    """Should an answer ever carry the number where none was seen, it still goes no further."""

    def with_number(order: Order, clock: Clock) -> dict[str, Any]:
        view = order_view(order, clock)
        if field in view:
            view[field] = CARD_NUMBER
        for entry in view["payment_methods"] or []:
            entry[field] = CARD_NUMBER
        return view

    made = create_payment(a_request(), till)
    pay_by_card(made, 1250)
    monkeypatch.setattr(stage, "order_view", with_number)
    monkeypatch.setattr(api, "order_view", with_number)
    assert re.search(f'"{field}": *"{CARD_NUMBER}"', answer_of(sandbox, made))
    after = refresh_payment(made.order_id, till)
    assert after.state is not PaymentState.PAID
    assert_masked(repr(after))
    assert_masked(repr(journal.events_of(made.order_id)))
    journal.close()
    assert_masked(on_disk(tmp_path).decode("latin-1"))
