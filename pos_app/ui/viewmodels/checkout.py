"""The till's state behind the window: one sale being taken, many orders being followed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from pos_app.checkout.renew_payment import next_attempt
from pos_app.checkout.settle_payment import settle_payment
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, PosError
from pos_app.domain.matters import bars_next_attempt, may_be_renewed
from pos_app.domain.orders import OrderDraft, OrderRequest, new_sale_id, validate
from pos_app.domain.payments import OPEN, PAID_ONCE, PAYABLE, Payment, PaymentState, outage
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
    outage_changed = Signal(object)
    """The Cause that says which link is down; None once MultiSafepay answers again."""
    customer_erased = Signal(str)
    """An order number: nothing of its customer is kept any more."""
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
        self._outage: Cause | None = None
        self._renewing = ""
        """The order that is being closed so that its sale gets a new link."""

    # -- opening -------------------------------------------------------------------------

    def open(self, opened: OpenedTill) -> None:
        """Start selling: mint the first number, follow what is open, send what was typed."""
        self._opened, self._failure = opened, None
        self._poller = Poller(
            self._tasks,
            self._refresh,
            self._on_heard,
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
        self._renewing = ""
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
        self._on_heard(payment)
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
        self._renewing = ""
        self._cancel(order_id)

    def renew(self, order_id: str) -> None:
        """Close an order, and give its sale a new link once MultiSafepay has confirmed that.

        Until then no new link is shown; where the order turns out to be paid, there is none.
        """
        payment = self._payments.get(order_id)
        if payment is None or not may_be_renewed(payment) or self._stage is Stage.SENDING:
            return
        self._renewing = order_id
        if bars_next_attempt(payment):
            self._cancel(order_id)
        else:
            self._make_next_attempt(payment)

    def settle(self, order_id: str, note: str, clerk: str) -> None:
        """Record how a person settled what MultiSafepay did not."""
        self._run(partial(settle_payment, order_id, note, clerk))

    def erase_customer(self, order_id: str) -> None:
        """Let the customer's e-mail, names and phone go, from every copy too."""
        if self._opened is not None:
            self._tasks.run(
                partial(self._opened.till.journal.erase_customer, order_id),
                lambda _done: self.customer_erased.emit(order_id),
            )

    def watch(self, payment: Payment) -> None:
        """Follow and show a payment that was found elsewhere than at this counter."""
        if self._poller is not None:
            self._poller.watch(payment)
            self._show(payment)

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

    def _refresh(self, order_id: str, *, focused: bool, insist: bool) -> Payment:
        """One check, on a worker."""
        assert self._opened is not None  # noqa: S101 - nothing is followed before books are open
        held = self._payments.get(order_id)
        return refresh_payment(
            order_id, self._opened.till, focused=focused, insist=insist, held=held
        )

    def _cancel(self, order_id: str) -> None:
        if self._opened is not None:
            self._tasks.run(partial(cancel_payment, order_id, self._opened.till), self._on_answer)

    def _run(self, use_case: Callable[[Till], Payment]) -> None:
        """A use case that asks nobody outside."""
        if self._opened is not None:
            self._tasks.run(partial(use_case, self._opened.till), self._show)

    def _make_next_attempt(self, former: Payment) -> None:
        assert self._opened is not None  # noqa: S101 - there is an order, so books are open
        self._renewing = ""
        typed = self._stage
        self._set_stage(Stage.SENDING)
        number = self._opened.numbers.mint()
        self._tasks.run(
            partial(_create_next, former.order_id, number, self._opened.till),
            partial(self._on_renewed, typed),
            partial(self._on_not_renewed, typed),
        )

    def _on_renewed(self, typed: Stage, payment: Payment) -> None:
        if payment.sale_id == self._sale_id:
            self._attempt, self._order_id = payment.attempt, payment.order_id
            self._on_created(payment)
            return
        # An older sale, from the list: the form keeps what it holds.
        self._set_stage(typed)
        self._on_answer(payment)
        self.focus(payment.order_id)

    def _on_not_renewed(self, typed: Stage, error: PosError) -> None:
        self._set_stage(typed)
        self.not_sent.emit(error)

    def _on_answer(self, payment: Payment) -> None:
        if self._poller is not None:
            self._poller.watch(payment)
        self._on_heard(payment)

    def _on_heard(self, payment: Payment) -> None:
        """MultiSafepay answered, or was not to be reached."""
        self._note_outage(payment)
        self._show(payment)

    def _note_outage(self, payment: Payment) -> None:
        down = outage(payment)
        if down is self._outage:
            return
        self._outage = down
        self.outage_changed.emit(down)
        if down is None and self._poller is not None:
            # They waited longer and longer for a line that is back.
            for waiting in self._payments.values():
                if waiting.failed_checks:
                    self._poller.hasten(waiting.order_id)

    def _show(self, payment: Payment) -> None:
        before = self._payments.get(payment.order_id)
        if before is not None and before.state in PAID_ONCE and payment.state not in PAID_ONCE:
            return  # an answer that was overtaken on its way here
        self._payments[payment.order_id] = payment
        if payment.order_id == self._focused:
            self.payment_focused.emit(payment)
        self.payment_changed.emit(payment)
        if before is not None and _told_apart(before) != _told_apart(payment):
            self._show_others_of(payment)
        if payment.order_id == self._renewing:
            self._go_on_renewing(payment)

    def _go_on_renewing(self, payment: Payment) -> None:
        if not bars_next_attempt(payment):
            self._make_next_attempt(payment)
        elif not may_be_renewed(payment):
            self._renewing = ""  # paid meanwhile, or in part: there is nothing to renew

    def _show_others_of(self, payment: Payment) -> None:
        """Whether a sale was paid twice stands in every order of it: read the others again."""
        for other in list(self._payments.values()):
            if other.sale_id == payment.sale_id and other.order_id != payment.order_id:
                self._run(partial(_reread, other.order_id))

    def _mint(self) -> None:
        if self._opened is not None:
            self._order_id = self._opened.numbers.mint()
            self.order_id_changed.emit(self._order_id)

    def _set_stage(self, stage: Stage) -> None:
        self._stage = stage
        self.stage_changed.emit(stage)


def _told_apart(payment: Payment) -> tuple[bool, bool]:
    """What the other orders of a sale must know of this one."""
    return payment.state in PAID_ONCE, payment.settlement is not None


def _reread(order_id: str, till: Till) -> Payment:
    return till.journal.get(order_id)


def _create_next(former: str, order_id: str, till: Till) -> Payment:
    return _create(next_attempt(former, order_id, till), till)


def _create(request: OrderRequest, till: Till) -> Payment:
    payment = create_payment(request, till)
    if payment.payment_url is not None:
        qr_matrix(payment.payment_url)  # encoded here, so that the GUI thread only paints
    return payment
