"""The clerk's window: puts the widgets together and connects them. Decides nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from pos_app.domain.errors import JournalFailed, PosError
from pos_app.domain.settings import Environment, Settings
from pos_app.ui import wording
from pos_app.ui.announcing import Announcer
from pos_app.ui.viewmodels.checkout import Checkout, Stage
from pos_app.ui.viewmodels.face import Action, Face, action_of
from pos_app.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from pos_app.checkout.open_till import OpenedTill
    from pos_app.domain.payments import Payment
    from pos_app.ui.viewmodels.acts import Act
    from pos_app.ui.viewmodels.guard import Guard
    from pos_app.ui.widgets.payment_panel import PaymentPanel
    from pos_app.ui.widgets.view_menu import ViewMenu

_READ_FIRST = 700
"""Milliseconds for which Enter does nothing on a result that has just appeared: whoever pressed it
meant what was there before."""


class MainWindow(QMainWindow):
    """The TEST band and what must be said above, the three faces, the orders beside, one action."""

    painted = Signal()
    """Once: the form has been painted and takes keys. Heavy libraries load from here on."""

    practice_chosen = Signal(object)
    """A Scene of the trainer's menu, in sandbox mode."""

    restore_asked = Signal(object)
    """A JournalCopy, asked for twice: it takes the damaged journal's place."""

    full_screen_asked = Signal()
    """F11: the one screen there is, for the customer."""

    language_changed = Signal()
    """The window speaks another language."""

    stage_changed = Signal(object)
    """The Stage of the form's sale, once the window shows it."""

    handout_asked = Signal(object, object)
    """Act.MAIL or Act.PRINT, and the Payment whose link the customer is to have."""

    def __init__(
        self,
        checkout: Checkout,
        settings: Settings,
        environment: Environment,
        *,
        lan: bool = False,
    ) -> None:
        super().__init__()
        self._checkout = checkout
        self._was_painted = False
        self._was_warned = False
        self.panel: PaymentPanel | None = None
        self.guard: Guard | None = None
        """Who holds back what a supervisor alone may do; None: nobody does."""
        self.pane = Pane(settings, environment, lan=lan)
        self.bars, self.faces = self.pane.bars, self.pane.faces
        self.action_bar = self.pane.action_bar
        self.announcer = Announcer(self.faces, self.bars)
        self.notice, self.form = self.bars.notice, self.faces.take.form
        self.stage = Stage.TYPING
        self._read_first = QTimer(self)
        self._read_first.setSingleShot(True)
        self._read_first.setInterval(_READ_FIRST)
        self.setAnimated(False)
        self.setCentralWidget(self.pane)
        self._say()
        self._connect()
        self.resize(1180, 720)
        self.pane.expect(self.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.warns_of_open_orders():
            event.ignore()
            return
        self._checkout.orders.close()
        event.accept()

    def warns_of_open_orders(self) -> bool:
        """Say once, before this counter is left, what may still be paid; False once it was said.

        Nothing is cancelled: what is open is taken up again at the next start.
        """
        payable = self._checkout.orders.still_payable()
        if not payable or self._was_warned:
            return False
        from pos_app.ui import payment_words

        self._was_warned = True
        self.notice.say(payment_words.open_orders(payable))
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.language_changed.emit()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What no widget wanted: Enter is the primary action from wherever it comes.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.confirm()
        else:
            super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Close without asking."""
        self._was_warned = True
        self.close()

    @Slot(object)
    def show_opened(self, opened: OpenedTill) -> None:
        """The till can sell: build what the first paint did not need, and follow open orders."""
        from pos_app.ui.viewmodels.matters import Matters
        from pos_app.ui.viewmodels.payments import PaymentsModel
        from pos_app.ui.widgets.clerk_button import ClerkButton
        from pos_app.ui.widgets.payment_panel import PaymentPanel
        from pos_app.ui.widgets.payments_list import PaymentsList

        orders, now = self._checkout.orders, opened.till.clock.now
        self._read_first.setInterval(int(_READ_FIRST * opened.till.pace))
        self.bars.furnish()
        self.payments = PaymentsModel(self)
        self.payments.set_rows(opened.today)
        for waiting in opened.to_hand_over:
            self.payments.show_payment(waiting)
        self.list = PaymentsList(self.payments, now)
        self.pane.show_orders(self.list)
        self.panel = PaymentPanel(opened.till.may_show, now)
        self.faces.furnish(self.panel)
        self.announcer.furnish(self.panel)
        self.matters = Matters(now, self)
        if opened.till.environment is Environment.SANDBOX:
            from pos_app.ui.widgets.practice_menu import PracticeMenu

            menu = PracticeMenu()
            menu.chosen.connect(self.practice_chosen)
            self.pane.add_to_band(menu)
        self.clerk = ClerkButton(self._checkout.clerks)
        self.action_bar.add_first(self.clerk)
        self._set_shortcuts()
        self._connect_opened()
        self.pane.order_keys()
        self.matters.watch([*opened.watched, *opened.today])
        orders.payment_changed.connect(self.matters.show_payment)
        orders.payment_changed.connect(self._on_payment_changed)
        orders.payment_focused.connect(self._on_payment_focused)
        self._say()
        self._checkout.open(opened)

    def furnish(self, menu: ViewMenu) -> None:
        """Put the menu of looks, sounds and screens above the orders."""
        self.pane.add_above_orders(menu)
        self.pane.order_keys()

    @Slot(object)
    def show_failure(self, failure: PosError) -> None:
        """Say what went wrong where no payment's panel can say it."""
        self.notice.say(wording.error(failure))

    def show_keyless(self, card: QWidget | None) -> None:
        """Have a card in place of the form, which can't sell without a key; None: it can again."""
        self.action_bar.setVisible(card is None)
        self.faces.show_card(card)

    def show_not_restored(self, failure: PosError) -> None:
        """Say why the copy could not be restored, or why the till can't sell although it was."""
        self.show_failure(failure)
        if isinstance(failure, JournalFailed):
            self.faces.offer_restore_again()
        else:
            self.faces.show_payment(None)

    def show_restored(self, complete: bool, found: int) -> None:
        """Say that the restored journal was compared with MultiSafepay's list, or was not yet."""
        self.notice.say(wording.restored(complete, found))

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Gift Card Counter"))
        self._show_action()

    def _connect(self) -> None:
        self.form.submitted.connect(self._checkout.pay)
        self.faces.face_changed.connect(self._on_face)
        self.faces.restore_asked.connect(self.restore_asked)
        self.action_bar.confirmed.connect(self.confirm)
        self.action_bar.next_asked.connect(self._on_next)
        self._checkout.order_id_changed.connect(self.form.show_order_id)
        self._checkout.draft_refused.connect(self.form.show_errors)
        self._checkout.draft_refused.connect(self.announcer.show_errors)
        self._checkout.sale_begun.connect(self.form.reset)
        # In this order: fields that are held would pass the keys on to a neighbour.
        self._checkout.stage_changed.connect(self._on_stage)
        self._checkout.stage_changed.connect(self.form.show_stage)
        self._checkout.not_sent.connect(self._on_not_sent)
        self._read_first.timeout.connect(self._show_action)

    def _connect_opened(self) -> None:
        assert self.panel is not None  # noqa: S101 - just built
        orders = self._checkout.orders
        orders.outage_changed.connect(self.bars.show_outage)
        orders.changed_behind.connect(self.bars.show_behind)
        orders.customer_erasing.connect(self.panel.show_erasing)
        orders.customer_erased.connect(self.panel.show_erased)
        orders.not_found.connect(self._on_not_found)
        self.list.chosen.connect(orders.focus)
        self.panel.asked.connect(self._on_asked)
        self.panel.swap_asked.connect(self._checkout.renew)
        self.panel.settled.connect(orders.settle)
        self.panel.settled.connect(self.action_bar.primary.setFocus)
        self.panel.handed_over.connect(orders.hand_over)
        clerks = self._checkout.clerks
        clerks.asked.connect(self.clerk.open)
        clerks.changed.connect(self.panel.show_clerk)
        self.clerk.answered.connect(clerks.answered)
        self.bars.order_asked.connect(orders.focus)
        self.matters.changed.connect(self.bars.show_matters)

    def _set_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        for keys, slot in (
            (QKeySequence.StandardKey.New, self._on_next),
            (QKeySequence.StandardKey.Refresh, self._on_check_now),
            (QKeySequence(Qt.Key.Key_F2), self.clerk.open),
            (QKeySequence(Qt.Key.Key_F11), self.full_screen_asked.emit),
        ):
            QShortcut(keys, self).activated.connect(slot)

    @Slot()
    def confirm(self) -> None:
        """Do what the primary button says."""
        if not self.action_bar.primary.isEnabled():
            return
        match self._action():
            case Action.SEND:
                self.form.submit()
            case Action.CHECK:
                self._on_check_now()
            case Action.HAND_OVER if self.panel is not None:
                self.panel.hand_over()
                self._checkout.leave()
            case Action.TRY_AGAIN:
                self._checkout.leave()
                self.form.submit()
            case Action.NEXT:
                self._checkout.leave()

    def _action(self) -> Action:
        shown = None if self.panel is None else self.panel.payment
        return action_of(self.faces.face, shown, self.stage, self._checkout)

    @Slot(object)
    def _on_payment_focused(self, payment: Payment | None) -> None:
        order_id = "" if payment is None else payment.order_id
        self.faces.show_payment(payment)
        self.bars.forget(order_id)
        self.list.show_chosen(order_id)
        self._show_action()

    @Slot(object)
    def _on_face(self, face: Face) -> None:
        if face is Face.RESULT:
            self._read_first.start()
        else:
            self._read_first.stop()
        self._show_action()
        if face is Face.TAKE:
            (self.form.amount if self.form.brand.gateway else self.form.brand).setFocus()
        else:
            self.action_bar.setFocus()

    @Slot(object)
    def _on_payment_changed(self, payment: Payment) -> None:
        assert self.panel is not None  # noqa: S101 - nothing is followed before it is built
        self.payments.show_payment(payment)
        if self.faces.face is not Face.TAKE and payment.order_id == self.panel.order_id:
            self.list.show_chosen(payment.order_id)

    @Slot()
    def _show_action(self) -> None:
        # The bar keeps the keys for its button, which would lose them whenever it is disabled.
        bar = self.action_bar
        held = self.focusWidget() in (bar, bar.primary)
        if held:
            bar.setFocus()
        bar.show_action(self._action(), at_once=not self._read_first.isActive())
        if held and bar.primary.isEnabled():
            bar.primary.setFocus()

    @Slot(object, str)
    def _on_asked(self, act: Act, order_id: str) -> None:
        from pos_app.ui.viewmodels import acts

        if act in (acts.Act.MAIL, acts.Act.PRINT):
            self.handout_asked.emit(act, self._checkout.orders.get(order_id))
        elif act in acts.GUARDED and self.guard is not None:
            done = partial(acts.do, act, order_id, self._checkout)
            self.guard.ask(acts.GUARDED[act], done)
        else:
            acts.do(act, order_id, self._checkout)

    @Slot()
    def _on_next(self) -> None:
        self._was_warned = False
        self._checkout.leave()

    @Slot()
    def _on_check_now(self) -> None:
        if self.panel is not None:
            self._checkout.orders.check_now(self.panel.order_id)

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        self.stage = stage
        if stage is not Stage.TYPING:
            self.notice.clear()
        if stage is Stage.SENDING:
            self.action_bar.setFocus()
        self._show_action()
        self.stage_changed.emit(stage)

    @Slot(str)
    def open_scanned(self, code: str) -> None:
        """Bring a scanned order to the panel."""
        if self.panel is not None:
            self._checkout.orders.open_scanned(code)

    @Slot(str)
    def _on_not_found(self, code: str) -> None:
        from pos_app.ui import news_words

        self.notice.say(news_words.not_found(code))

    @Slot(object)
    def _on_not_sent(self, failure: PosError) -> None:
        self.notice.say(wording.not_sent(failure))
