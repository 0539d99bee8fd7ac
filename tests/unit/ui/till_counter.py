"""A checkout over a till, without a window: what a clerk does, and all that is told in return."""

from __future__ import annotations

from conftest import NOBODY
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS

from pos_app.checkout.open_till import open_till
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, PosError
from pos_app.domain.orders import FieldError, OrderDraft
from pos_app.domain.payments import Payment, PaymentState
from pos_app.ui.tasks import Tasks
from pos_app.ui.viewmodels.checkout import Checkout, Stage

DRAFT = OrderDraft("", 1, "", "VVVGIFTCRD", "12,50", "EUR", "Gift card", NOBODY)


class TillCounter:
    """A checkout over a till, and all that it told the window."""

    def __init__(self, till: Till, tasks: Tasks, qtbot: QtBot) -> None:
        self.till = till
        self.qtbot = qtbot
        self.checkout = Checkout(tasks, budget=0.01)
        self.changed: list[Payment] = []
        self.focused: list[Payment | None] = []
        self.numbers: list[str] = []
        self.stages: list[Stage] = []
        self.refused: list[list[FieldError]] = []
        self.not_sent: list[PosError] = []
        self.begun = 0
        self.checkout.orders.payment_changed.connect(self.changed.append)
        self.checkout.orders.payment_focused.connect(self.focused.append)
        self.checkout.order_id_changed.connect(self.numbers.append)
        self.checkout.stage_changed.connect(self.stages.append)
        self.checkout.draft_refused.connect(self.refused.append)
        self.checkout.not_sent.connect(self.not_sent.append)
        self.outages: list[Cause | None] = []
        self.checkout.orders.outage_changed.connect(self.outages.append)
        self.checkout.sale_begun.connect(self._on_begun)

    def _on_begun(self) -> None:
        self.begun += 1

    def open(self) -> None:
        self.checkout.open(open_till(self.till))

    def pay(self) -> None:
        self.checkout.pay(DRAFT)

    def until(self, stage: Stage) -> None:
        self.qtbot.waitUntil(lambda: self.stages[-1:] == [stage], timeout=LONG_MS)

    def until_state(self, state: PaymentState) -> Payment:
        def reached() -> bool:
            return any(payment.state is state for payment in self.changed)

        self.qtbot.waitUntil(reached, timeout=LONG_MS)
        return next(payment for payment in self.changed if payment.state is state)
