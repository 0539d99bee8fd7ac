"""The till's state behind the window: one sale being taken, many orders being followed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import cancel_payment, refresh_payment
from pos_app.checkout.history import payments_of_today
from pos_app.checkout.order_numbers import OrderNumbers
from pos_app.checkout.recover_payments import recover_payments
from pos_app.checkout.till import Till
from pos_app.domain.errors import PosError
from pos_app.domain.orders import OrderDraft, OrderRequest, new_sale_id, validate
from pos_app.domain.payments import CLOSED, OPEN, PAYABLE, Payment, PaymentState
from pos_app.ui.qr_matrix import qr_matrix
from pos_app.ui.tasks import Tasks
from pos_app.ui.viewmodels.poller import BUDGET_SECONDS, Poller


class Stage(Enum):
    """Where the form's sale stands."""

    TYPING = "typing"
    SENDING = "sending"
    """Sent or about to be; Enter does nothing more."""
    SHOWN = "shown"
    """Its link is on the panel; the next sale needs "new order"."""


class OpenedTill(NamedTuple):
    """What a worker brings back once the till can sell."""

    till: Till
    numbers: OrderNumbers
    today: Sequence[Payment]
    watched: Sequence[Payment]


def open_books(till: Till) -> OpenedTill:
    """Recover what a former run left and read today's payments. Raises JournalFailed."""
    watched = recover_payments(till)
    return OpenedTill(till, OrderNumbers(till), payments_of_today(till), watched)


class Checkout(QObject):
    """One sale at a time is typed; its order is sent once, however often Enter is pressed.

    Lives on the GUI thread; every use case runs in a worker and comes back as one `Payment`.
    """

    payment_changed = Signal(object)
    """A Payment, new or changed."""
    payment_focused = Signal(object)
    """The Payment the panel shows, or None."""
    draft_refused = Signal(object)
    """A list of FieldError: nothing was sent."""
    order_id_changed = Signal(str)
    sale_begun = Signal()
    """A new sale: what was typed for the last one goes."""
    stage_changed = Signal(object)
    """The Stage of the form's sale."""
    paid_late = Signal(object)
    """A Payment that was closed, or never shown, and turned out to be paid."""
    not_sent = Signal(object)
    """A PosError: the order could not be recorded, so nothing was sent."""

    def __init__(self, tasks: Tasks, *, budget: float = BUDGET_SECONDS) -> None:
        super().__init__()
        self._tasks = tasks
        self._budget = budget
        self._opened: OpenedTill | None = None
        self._failure: PosError | None = None
        self._poller: Poller | None = None
        self._payments: dict[str, Payment] = {}
        self._focused = ""
        self._sale_id, self._attempt, self._order_id = new_sale_id(), 1, ""
        self._stage = Stage.TYPING
        self._early: OrderDraft | None = None

    # -- opening -------------------------------------------------------------------------

    def open(self, opened: OpenedTill) -> None:
        """Start selling: mint the first number, follow what is open, send what was typed."""
        self._opened = opened
        self._poller = Poller(
            self._tasks,
            lambda order_id, focused: refresh_payment(order_id, opened.till, focused=focused),
            self._show,
            self.now,
            budget=self._budget,
        )
        self._payments = {p.order_id: p for p in [*opened.watched, *opened.today]}
        for payment in opened.watched:
            self._poller.watch(payment)
        self._mint()
        if self._early is not None:
            early, self._early = self._early, None
            self._set_stage(Stage.TYPING)
            self.pay(early)

    def refuse(self, failure: PosError) -> None:
        """The books could not be opened: every order is answered with this failure."""
        self._failure = failure
        self._early = None
        self._set_stage(Stage.TYPING)

    def close(self) -> None:
        """Stop asking; the journal knows when to go on."""
        if self._poller is not None:
            self._poller.stop()

    def now(self) -> datetime:
        """The till's time, UTC."""
        assert self._opened is not None  # noqa: S101 - only asked once books are open
        return self._opened.till.clock.now()

    # -- one sale ------------------------------------------------------------------------

    def pay(self, draft: OrderDraft) -> None:
        """Send the form's order, unless it is under way or on screen already.

        Once the order on screen has ended, Enter acknowledges that and begins the next sale.
        """
        if self._stage is not Stage.TYPING:
            if self._stage is Stage.SHOWN and self._payments[self._order_id].state not in OPEN:
                self.new_order()
            return
        if self._failure is not None:
            self.not_sent.emit(self._failure)
            return
        if self._opened is None:
            # Enter was faster than the journal: keep it until the books are open.
            self._early = draft
            self._set_stage(Stage.SENDING)
            return
        numbered = draft._replace(
            sale_id=self._sale_id, attempt=self._attempt, order_id=self._order_id
        )
        request = validate(numbered)
        if not isinstance(request, OrderRequest):
            self.draft_refused.emit(request)
            return
        self._stage = Stage.SENDING
        self._tasks.run(
            partial(_create, request, self._opened.till),
            self._on_created,
            self._on_not_created,
        )
        # Told after the start: what the screen changes meanwhile is not waited for.
        self.stage_changed.emit(Stage.SENDING)

    def new_order(self) -> None:
        """Leave the sale on the panel to itself (it is still followed) and start another."""
        if self._stage is Stage.SENDING:
            return  # its outcome has to be seen first
        self._sale_id, self._attempt = new_sale_id(), 1
        self._mint()
        self._set_stage(Stage.TYPING)
        self.sale_begun.emit()
        self.focus("")

    def _on_created(self, payment: Payment) -> None:
        assert self._poller is not None  # noqa: S101 - nothing is created before books are open
        self._focused = payment.order_id
        self._poller.watch(payment)
        if payment.state in (PaymentState.REJECTED, PaymentState.UNANSWERED):
            # No link was shown, so nobody can pay it: the same form may be sent again at once,
            # as the next attempt under a number of its own.
            self._next_attempt()
        else:
            self._poller.focus(payment.order_id)
        # The code before all else: the customer waits for it.
        self._show(payment)
        if payment.state not in (PaymentState.REJECTED, PaymentState.UNANSWERED):
            self._set_stage(Stage.SHOWN)

    def _on_not_created(self, error: PosError) -> None:
        self._next_attempt()
        self.not_sent.emit(error)

    def _next_attempt(self) -> None:
        self._attempt += 1
        self._mint()
        self._set_stage(Stage.TYPING)

    # -- any order -----------------------------------------------------------------------

    def focus(self, order_id: str) -> None:
        """Show an order on the panel and check it first; "" shows none."""
        self._focused = order_id
        payment = self._payments.get(order_id)
        if self._poller is not None:
            self._poller.focus(order_id)
        if payment is None or payment.payment_url is None:
            self.payment_focused.emit(payment)
            return
        # The code is drawn from memory; an order of a former run must be encoded first.
        link = payment.payment_url
        self._tasks.run(partial(qr_matrix, link), lambda _matrix: self._refocus(order_id))

    def cancel(self, order_id: str) -> None:
        """Ask for an order to be cancelled; it stays what it is until that is confirmed."""
        if self._opened is not None:
            self._tasks.run(partial(cancel_payment, order_id, self._opened.till), self._on_change)

    def still_payable(self) -> list[Payment]:
        """Orders whose link may be paid at this moment."""
        return [payment for payment in self._payments.values() if payment.state in PAYABLE]

    def check_now(self, order_id: str) -> None:
        """Ask for an order at once."""
        if self._poller is not None and order_id in self._payments:
            self._poller.check_now(order_id)

    def _refocus(self, order_id: str) -> None:
        if order_id == self._focused:
            self.payment_focused.emit(self._payments[order_id])

    def _on_change(self, payment: Payment) -> None:
        if self._poller is not None:
            self._poller.watch(payment)
        self._show(payment)

    def _show(self, payment: Payment) -> None:
        before = self._payments.get(payment.order_id)
        self._payments[payment.order_id] = payment
        if payment.order_id == self._focused:
            self.payment_focused.emit(payment)
        self.payment_changed.emit(payment)
        unexpected = CLOSED | {PaymentState.UNANSWERED}
        if before is not None and before.state in unexpected and payment.state is PaymentState.PAID:
            self.paid_late.emit(payment)

    def _mint(self) -> None:
        if self._opened is not None:
            self._order_id = self._opened.numbers.mint()
            self.order_id_changed.emit(self._order_id)

    def _set_stage(self, stage: Stage) -> None:
        self._stage = stage
        self.stage_changed.emit(stage)


def _create(request: OrderRequest, till: Till) -> Payment:
    payment = create_payment(request, till)
    if payment.payment_url is not None:
        qr_matrix(payment.payment_url)  # encoded here, so that the GUI thread only paints
    return payment
