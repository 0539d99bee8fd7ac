"""Today's payments as rows: what stands in the list, and which rows are painted anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from conftest import NOON, a_payment
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from ui_support import click, press

from pos_app.domain.money import Money
from pos_app.domain.payments import GiftCardPart, Handover, PaymentState
from pos_app.ui import wording
from pos_app.ui.viewmodels.payments import PaymentRole, PaymentsModel
from pos_app.ui.widgets.payments_list import PaymentsList

FIRST = a_payment(order_id="till1-260302-0001-xa")
SECOND = a_payment(
    PaymentState.PAID,
    handover=Handover(NOON, ""),
    order_id="till1-260302-0002-xb",
    gateway="BOEKENBON",
    amount=Money(1999, "EUR"),
    created_at=NOON + timedelta(minutes=3),
)


@pytest.fixture
def model() -> PaymentsModel:
    filled = PaymentsModel()
    filled.set_rows([SECOND, FIRST])
    return filled


def row(model: PaymentsModel, number: int) -> list[str]:
    return [str(model.index(number, c).data()) for c in range(model.columnCount())]


def test_it_keeps_qts_rules(model: PaymentsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_payment(a_payment(order_id="till1-260302-0003-xc"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_what_stands_in_the_list(model: PaymentsModel) -> None:
    headers = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert headers == ["Time", "Brand", "Amount", "State"]
    assert row(model, 0) == [
        wording.clock_time(SECOND.created_at),
        "Boekenbon",
        "€\xa019,99",
        "PAID",
    ]
    assert row(model, 1)[1:] == ["VVV Cadeaukaart", "€\xa012,50", "Waiting"]


def test_what_a_screen_reader_says(model: PaymentsModel) -> None:
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Boekenbon, €\xa019,99, PAID")


def test_roles(model: PaymentsModel) -> None:
    assert model.index(1, 0).data(PaymentRole) == FIRST
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) == right
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None


def test_a_table_has_no_branches(model: PaymentsModel) -> None:
    inside = model.index(0, 0)
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)
    assert (model.rowCount(QModelIndex()), model.rowCount()) == (2, 2)


def test_a_new_payment_stands_on_top(model: PaymentsModel) -> None:
    spy = QSignalSpy(model.rowsInserted)
    third = a_payment(order_id="till1-260302-0003-xc")
    model.show_payment(third)
    assert [model.index(r, 0).data(PaymentRole) for r in range(3)] == [third, SECOND, FIRST]
    assert spy.count() == 1
    assert model.row_of(FIRST.order_id) == 2
    assert model.row_of("till1-unknown") is None


def test_a_changed_payment_is_painted_anew(model: PaymentsModel) -> None:
    spy = QSignalSpy(model.dataChanged)
    model.show_payment(replace(FIRST, state=PaymentState.PAID))
    assert row(model, 1)[3] == "PAID"
    assert spy.count() == 1
    assert (spy.at(0)[0].row(), spy.at(0)[1].row(), spy.at(0)[1].column()) == (1, 1, 3)
    assert model.rowCount() == 2


@pytest.mark.parametrize(
    ("changes", "painted"),
    [
        ({"checked_at": NOON, "failed_checks": 3}, 0),
        ({"cancel_asked_at": NOON}, 1),
        ({"gift_cards": (GiftCardPart("VVVGIFTCRD", 500),)}, 1),
    ],
)
def test_only_what_is_seen_is_painted(
    model: PaymentsModel, changes: dict[str, Any], painted: int
) -> None:
    spy = QSignalSpy(model.dataChanged)
    changed = a_payment(order_id=FIRST.order_id, **changes)
    model.show_payment(changed)
    assert spy.count() == painted
    # The row holds the newest facts all the same.
    assert model.index(1, 0).data(PaymentRole) == changed


def test_the_list_brings_an_order_back(model: PaymentsModel, qtbot: QtBot) -> None:
    shown = PaymentsList(model, lambda: NOON)
    qtbot.addWidget(shown)
    shown.resize(372, 300)
    shown.show()
    # The one that is still open stands above the one that was paid after it.
    rows = shown.model()
    place = shown.visualRect(rows.index(0, 0)).center()
    with qtbot.waitSignal(shown.chosen) as told:
        click(shown.viewport(), place)
    assert told.args == [FIRST.order_id]
    shown.setCurrentIndex(rows.index(1, 0))
    with qtbot.waitSignal(shown.chosen) as told:
        press(shown, Qt.Key.Key_Return)
    assert told.args == [SECOND.order_id]
    assert shown.editTriggers() == PaymentsList.EditTrigger.NoEditTriggers
