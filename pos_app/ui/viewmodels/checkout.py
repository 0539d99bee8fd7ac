"""The sale at the counter: typed, sent once, shown; the orders behind it are `Orders`'."""

from __future__ import annotations

from enum import Enum
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.orders import OrderDraft, OrderRequest, new_sale_id, validate
from pos_app.domain.settings import REQUEST_BUDGET
from pos_app.ui.tasks import Lane, Tasks
from pos_app.ui.viewmodels.clerks import Clerks

if TYPE_CHECKING:
    from pos_app.checkout.open_till import OpenedTill
    from pos_app.checkout.till import Till
    from pos_app.domain.errors import PosError
    from pos_app.domain.payments import Payment
    from pos_app.ui.viewmodels.orders import Orders


class Stage(Enum):
    """Where the form's sale stands."""

    TYPING = "typing"
    SENDING = "sending"
    """Sent or about to be; Enter does nothing more."""
    SHOWN = "shown"
    """Its link is on the panel; the next sale needs "new order"."""


class Checkout(QObject):
    """One sale at a time is typed; its order is sent once, however often Enter is pressed.

    Typing begins before anything can be sold, so what selling needs is loaded by whoever sells.
    """

    draft_refused = Signal(object)
    """A list of FieldError: nothing was sent."""
    order_id_changed = Signal(str)
    sale_begun = Signal()
    """A new sale: what was typed for the last one goes."""
    stage_changed = Signal(object)
    """The Stage of the form's sale."""
    not_sent = Signal(object)
    """A PosError: the order could not be recorded, so nothing was sent."""

    def __init__(self, tasks: Tasks, *, budget: float = REQUEST_BUDGET) -> None:
        super().__init__()
        self._tasks = tasks
        self._budget = budget
        self.clerks = Clerks()
        """Who stands at the counter."""
        self._opened: OpenedTill | None = None
        self._failure: PosError | None = None
        self._sale_id, self._attempt, self._order_id = new_sale_id(), 1, ""
        self._stage = Stage.TYPING
        self._early: OrderDraft | None = None
        self._renewing, self._swap_to = "", ""
        """The order that is being closed so that its sale gets a new link, and for which brand
        ("" for the same)."""

    @cached_property
    def orders(self) -> Orders:
        """The orders behind the sales."""
        from pos_app.ui.viewmodels.orders import Orders

        orders = Orders(self._tasks, budget=self._budget)
        orders.payment_changed.connect(self._on_payment_changed)
        return orders

    def set_budget(self, seconds: float) -> None:
        """Leave so much time between two checks from now on."""
        self._budget = seconds
        self.orders.set_budget(seconds)

    def open(self, opened: OpenedTill) -> None:
        """Start selling: mint the first number, follow what is open, send what was typed."""
        self._opened, self._failure = opened, None
        self.orders.open(opened.till, opened.today, opened.watched)
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

    def pay(self, draft: OrderDraft) -> None:
        """Send the form's order, unless it is under way or on screen already."""
        if self._stage is not Stage.TYPING:
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
            sale_id=self._sale_id,
            attempt=self._attempt,
            order_id=self._order_id,
            taken_by=self.clerks.current,
        )
        request = validate(numbered)
        if not isinstance(request, OrderRequest):
            self.draft_refused.emit(request)
            return
        if self.clerks.must_ask():
            self.clerks.ask(partial(self.pay, draft))
            return
        self._stage = Stage.SENDING
        self._tasks.run(
            partial(_create, request, self._opened.till),
            self._on_created,
            self._on_not_created,
            Lane.SALE,
        )
        # Told after the start: what the screen changes meanwhile is not waited for.
        self.stage_changed.emit(Stage.SENDING)

    def new_order(self) -> None:
        """Leave the sale on the panel to itself (it is still followed) and start another."""
        if self._stage is Stage.SENDING:
            return  # its outcome has to be seen first
        self._renewing = ""
        self.clerks.begin_sale()
        self._sale_id, self._attempt = new_sale_id(), 1
        self._mint()
        self._set_stage(Stage.TYPING)
        self.sale_begun.emit()
        self.orders.focus("")

    def leave(self) -> None:
        """Turn to the next customer: what is on the panel stays in the list and is followed.

        What was typed for a sale that was not sent yet is still there.
        """
        if self._stage is Stage.SHOWN:
            self.new_order()
        elif self._stage is Stage.TYPING:
            self.orders.focus("")

    def may_try_again(self, payment: Payment) -> bool:
        """Whether the form still holds an order whose link never came: it may be sent once more."""
        from pos_app.domain.payments import PaymentState

        lost = payment.state is PaymentState.UNANSWERED and payment.sale_id == self._sale_id
        return lost and self._stage is Stage.TYPING

    def renew(self, order_id: str, gateway: str = "") -> None:
        """Close an order, and give its sale a new link once MultiSafepay has confirmed that.

        Until then no new link is shown; where the order turns out to be paid, there is none.
        `gateway` asks for another brand; "" keeps the order's own.
        """
        from pos_app.domain.matters import bars_next_attempt

        payment = self.orders.get(order_id)
        if payment is None or not self._may_be_renewed(payment) or self._stage is Stage.SENDING:
            return
        self._renewing, self._swap_to = order_id, gateway
        if bars_next_attempt(payment):
            self.orders.cancel(order_id)
        else:
            self._make_next_attempt(payment)

    def cancel(self, order_id: str) -> None:
        """Close an order, and no more: its sale gets no new link."""
        self._renewing = ""
        self.orders.cancel(order_id)

    def _on_created(self, payment: Payment) -> None:
        from pos_app.domain.payments import PaymentState

        lost = payment.state in (PaymentState.REJECTED, PaymentState.UNANSWERED)
        if lost:
            # No link was shown, so nobody can pay it: the same form may be sent again at once,
            # as the next attempt under a number of its own.
            self._next_attempt()
        # The code before all else: the customer waits for it.
        self.orders.show_created(payment, on_panel=not lost)
        if not lost:
            self._set_stage(Stage.SHOWN)
        self._go_on_renewing()

    def _on_not_created(self, error: PosError) -> None:
        self._next_attempt()
        self.not_sent.emit(error)
        self._go_on_renewing()

    def _next_attempt(self) -> None:
        self._attempt += 1
        self._mint()
        self._set_stage(Stage.TYPING)

    def _make_next_attempt(self, former: Payment) -> None:
        assert self._opened is not None  # noqa: S101 - there is an order, so books are open
        self._renewing = ""
        typed = self._stage
        self._set_stage(Stage.SENDING)
        number = self._opened.numbers.mint()
        self._tasks.run(
            partial(
                _create_next,
                former.order_id,
                number,
                self._swap_to,
                self.clerks.current,
                self._opened.till,
            ),
            partial(self._on_renewed, typed, former.order_id),
            partial(self._on_not_renewed, typed),
            Lane.SALE,
        )

    def _on_renewed(self, typed: Stage, former: str, payment: Payment) -> None:
        if payment.sale_id == self._sale_id:
            self._attempt, self._order_id = payment.attempt, payment.order_id
            self._on_created(payment)
            return
        # An older sale, from the list: the form keeps what it holds.
        self._set_stage(typed)
        self.orders.show_answer(payment)
        if self.orders.focused in ("", former):
            self.orders.focus(payment.order_id)  # else another customer's code is on the panel

    def _on_not_renewed(self, typed: Stage, error: PosError) -> None:
        self._set_stage(typed)
        self.not_sent.emit(error)

    @Slot(object)
    def _on_payment_changed(self, payment: Payment) -> None:
        if payment.order_id == self._renewing:
            self._go_on_renewing()

    def _go_on_renewing(self) -> None:
        """Make the next attempt once the order is closed, and never beside one that is sent."""
        payment = self.orders.get(self._renewing) if self._renewing else None
        if payment is None or self._stage is Stage.SENDING:
            return
        from pos_app.domain.errors import SaleBarred
        from pos_app.domain.matters import bars_next_attempt
        from pos_app.domain.payments import PaymentState

        if not bars_next_attempt(payment):
            self._make_next_attempt(payment)
        elif not self._may_be_renewed(payment):
            self._renewing = ""  # paid meanwhile, in part, or held back: nothing to renew
        elif payment.state is PaymentState.DECLINED and payment.cancel_asked_at is None:
            # Asked for, and MultiSafepay would not close it: its customer may still try again.
            self._renewing = ""
            self.not_sent.emit(SaleBarred(payment.order_id))

    def _may_be_renewed(self, payment: Payment) -> bool:
        from pos_app.domain.matters import may_be_renewed

        assert self._opened is not None  # noqa: S101 - there is an order, so books are open
        return may_be_renewed(payment, self._opened.till.clock.now())

    def _mint(self) -> None:
        if self._opened is not None:
            self._order_id = self._opened.numbers.mint()
            self.order_id_changed.emit(self._order_id)

    def _set_stage(self, stage: Stage) -> None:
        self._stage = stage
        self.stage_changed.emit(stage)


def _create_next(former: str, order_id: str, gateway: str, clerk: str, till: Till) -> Payment:
    from pos_app.checkout.renew_payment import next_attempt

    return _create(next_attempt(former, order_id, till, gateway or None, clerk), till)


def _create(request: OrderRequest, till: Till) -> Payment:
    from pos_app.checkout.create_payment import create_payment
    from pos_app.ui.qr_matrix import qr_matrix

    payment = create_payment(request, till)
    if payment.payment_url is not None:
        qr_matrix(payment.payment_url)  # encoded here, so that the GUI thread only paints
    return payment
