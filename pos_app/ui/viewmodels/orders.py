"""Every order the till follows: asked for when it is due, shown in the list and on the panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from pos_app.checkout.follow_payment import cancel_payment, refresh_payment
from pos_app.checkout.hand_over import hand_over
from pos_app.checkout.hold_back import hold_back, release
from pos_app.checkout.settle_payment import settle_payment
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause
from pos_app.domain.payments import PAID_ONCE, PAYABLE, Payment
from pos_app.domain.settings import REQUEST_BUDGET
from pos_app.domain.verdicts import outage
from pos_app.ui.qr_matrix import qr_matrix
from pos_app.ui.tasks import Tasks
from pos_app.ui.viewmodels.poller import Poller


class Orders(QObject):
    """The orders of today and all that are still watched, each as its last `Payment`.

    Lives on the GUI thread; every use case runs in a worker and comes back as one `Payment`.
    """

    payment_changed = Signal(object)
    """A Payment, new or changed."""
    payment_focused = Signal(object)
    """The Payment the panel shows, or None."""
    outage_changed = Signal(object)
    """The Cause that says which link is down; None once MultiSafepay answers again."""
    changed_behind = Signal(object)
    """A Payment that is not on the panel and got another state."""
    not_found = Signal(str)
    """A scanned code that is no order of this till."""
    customer_erasing = Signal(str)
    """An order number: what is kept of its customer is being erased."""
    customer_erased = Signal(str)
    """An order number: nothing of its customer is kept any more."""

    def __init__(self, tasks: Tasks, *, budget: float = REQUEST_BUDGET) -> None:
        super().__init__()
        self._tasks = tasks
        self._budget = budget
        self._till: Till | None = None
        self._poller: Poller | None = None
        self._payments: dict[str, Payment] = {}
        self._focused = ""
        self._outage: Cause | None = None

    def open(self, till: Till, today: Sequence[Payment], watched: Sequence[Payment]) -> None:
        """Begin with these, and follow those that are to be watched."""
        self._till = till
        self._poller = Poller(
            self._tasks,
            self._refresh,
            self._on_heard,
            self.now,
            asked=partial(_asked, till),
            budget=self._budget,
        )
        self._payments = {payment.order_id: payment for payment in (*watched, *today)}
        for payment in watched:
            self._poller.watch(payment)

    def set_budget(self, seconds: float) -> None:
        """Leave so much time between two checks from now on."""
        self._budget = seconds
        if self._poller is not None:
            self._poller.set_budget(seconds)

    def close(self) -> None:
        """Stop asking; the journal knows when to go on."""
        if self._poller is not None:
            self._poller.stop()

    def now(self) -> datetime:
        """The till's time, UTC."""
        assert self._till is not None  # noqa: S101 - only asked once books are open
        return self._till.clock.now()

    def get(self, order_id: str) -> Payment | None:
        """An order as it was last heard of."""
        return self._payments.get(order_id)

    @property
    def focused(self) -> str:
        """The order on the panel; "" for none."""
        return self._focused

    def still_payable(self) -> list[Payment]:
        """Orders whose link may be paid at this moment."""
        return [payment for payment in self._payments.values() if payment.state in PAYABLE]

    # -- what the clerk does -----------------------------------------------------------------

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

    def check_now(self, order_id: str) -> None:
        """Ask for an order at once."""
        if self._poller is not None and order_id in self._payments:
            self._poller.check_now(order_id)

    def cancel(self, order_id: str) -> None:
        """Ask for an order to be cancelled; it stays what it is until that is confirmed."""
        self._run(partial(cancel_payment, order_id), self.show_answer)

    def settle(self, order_id: str, note: str, clerk: str) -> None:
        """Record how a person settled what MultiSafepay did not."""
        self._run(partial(settle_payment, order_id, note, clerk), self._show)

    def hand_over(self, order_id: str, clerk: str) -> None:
        """Record that the customer has the goods."""
        self._run(partial(hand_over, order_id, clerk), self._show)

    def hold_back(self, order_id: str) -> None:
        """The card shows nothing: its sale gets no new link for an hour."""
        self._run(partial(hold_back, order_id), self._show)

    def release(self, order_id: str) -> None:
        """A supervisor lets the sale have a new link before that."""
        self._run(partial(release, order_id), self._show)

    def open_scanned(self, code: str) -> None:
        """Bring the order with this number to the panel, of whatever day; tell if there is none."""
        if code in self._payments:
            self.focus(code)
        elif self._till is not None:
            self._tasks.run(partial(_looked_up, code, self._till), partial(self._on_found, code))

    def erase_customer(self, order_id: str) -> None:
        """Let the customer's e-mail, names and phone go, from every copy too."""
        if self._till is not None:
            self.customer_erasing.emit(order_id)
            self._tasks.run(
                partial(self._till.journal.erase_customer, order_id),
                lambda _done: self.customer_erased.emit(order_id),
            )

    # -- what comes in -----------------------------------------------------------------------

    def show_created(self, payment: Payment, *, on_panel: bool) -> None:
        """Follow an order that was just made and put it on the panel.

        `on_panel` says that somebody waits for it there, so that it is asked for first.
        """
        assert self._poller is not None  # noqa: S101 - nothing is created before books are open
        self._focused = payment.order_id
        self._poller.watch(payment)
        if on_panel:
            self._poller.focus(payment.order_id)
        self._on_heard(payment)

    def show_answer(self, payment: Payment) -> None:
        """Follow and show what MultiSafepay said of an order."""
        if self._poller is not None:
            self._poller.watch(payment)
        self._on_heard(payment)

    def watch(self, payment: Payment) -> None:
        """Follow and show a payment that was found elsewhere than at this counter."""
        if self._poller is not None:
            self._poller.watch(payment)
            self._show(payment)

    def _on_found(self, code: str, payment: Payment | None) -> None:
        if payment is None:
            self.not_found.emit(code)
            return
        self._payments[code] = payment
        self.focus(code)

    def _refocus(self, order_id: str) -> None:
        if order_id == self._focused:
            self.payment_focused.emit(self._payments[order_id])

    def _refresh(self, order_id: str, *, focused: bool, insist: bool) -> Payment:
        """One check, on a worker."""
        assert self._till is not None  # noqa: S101 - nothing is followed before books are open
        held = self._payments.get(order_id)
        return refresh_payment(order_id, self._till, focused=focused, insist=insist, held=held)

    def _run(self, use_case: Callable[[Till], Payment], done: Callable[[Payment], None]) -> None:
        if self._till is not None:
            self._tasks.run(partial(use_case, self._till), done)

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
        behind = payment.order_id != self._focused
        if behind and before is not None and before.state is not payment.state:
            self.changed_behind.emit(payment)
        if before is not None and _told_apart(before) != _told_apart(payment):
            self._show_others_of(payment)

    def _show_others_of(self, payment: Payment) -> None:
        """Whether a sale was paid twice stands in every order of it: read the others again."""
        for other in list(self._payments.values()):
            if other.sale_id == payment.sale_id and other.order_id != payment.order_id:
                self._run(partial(_reread, other.order_id), self._show)


def _asked(till: Till) -> int:
    return till.gateway.asked


def _told_apart(payment: Payment) -> tuple[bool, bool]:
    """What the other orders of a sale must know of this one."""
    return payment.state in PAID_ONCE, payment.settlement is not None


def _looked_up(code: str, till: Till) -> Payment | None:
    try:
        return till.journal.get(code)
    except KeyError:
        return None


def _reread(order_id: str, till: Till) -> Payment:
    return till.journal.get(order_id)
