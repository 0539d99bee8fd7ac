"""The clerk's window: puts the widgets together and connects them. Decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.errors import Cause, JournalFailed, PosError
from pos_app.domain.settings import Environment, Settings
from pos_app.ui import wording
from pos_app.ui.viewmodels.checkout import Checkout, Stage
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.order_form import OrderForm

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from pos_app.checkout.open_till import OpenedTill
    from pos_app.checkout.ports import JournalCopy
    from pos_app.domain.payments import Payment
    from pos_app.ui.viewmodels.matters import OpenMatter
    from pos_app.ui.widgets.payment_panel import PaymentPanel
    from pos_app.ui.widgets.restore_card import RestoreCard

_FORM_WIDTH = 372


class MainWindow(QMainWindow):
    """Form and list on the left, the payment on the right, the TEST band above all."""

    painted = Signal()
    """Once: the form has been painted and takes keys. Heavy libraries load from here on."""

    practice_chosen = Signal(object)
    """A Scene of the trainer's menu, in sandbox mode."""

    restore_asked = Signal(object)
    """A JournalCopy, asked for twice: it takes the damaged journal's place."""

    def __init__(
        self,
        checkout: Checkout,
        settings: Settings,
        environment: Environment,
        *,
        lan: bool = False,
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Gift Card Counter"))
        self._checkout = checkout
        self._was_painted = False
        self._was_warned = False
        self.panel: PaymentPanel | None = None
        self._restore: RestoreCard | None = None
        self.form = OrderForm(settings)
        self._bars = QVBoxLayout()
        self._bars.setSpacing(0)
        self.notice = NoticeBar("notice", self.tr("Close"))
        self._alarming = ""
        """The order that the alarm speaks of."""
        self._right = QStackedWidget()
        self._idle = QFrame()
        self._idle.setObjectName("card")
        self._right.addWidget(self._idle)
        self._left = QVBoxLayout()
        self._band = QHBoxLayout()
        self._band.setSpacing(0)
        self._below = QStackedWidget()
        self._below.addWidget(QWidget())
        self._lay_out(wording.environment_band(environment, lan=lan))
        self._connect()
        self.resize(1180, 720)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Nothing is cancelled: what is open is taken up again at the next start. Say so once.
        payable = self._checkout.orders.still_payable()
        if payable and not self._was_warned:
            from pos_app.ui import payment_words

            self._was_warned = True
            self.notice.say(payment_words.open_orders(payable))
            event.ignore()
            return
        self._checkout.orders.close()
        event.accept()

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
        from pos_app.ui.widgets.idle_face import say_ready
        from pos_app.ui.widgets.payment_panel import PaymentPanel
        from pos_app.ui.widgets.payments_list import PaymentsList

        self.outage = NoticeBar("outage")
        self.alarm = NoticeBar("alarm", self.tr("&Show it"))
        self.alarm.pressed.connect(self._on_alarm_pressed)
        for place, bar in enumerate((self.outage, self.alarm)):
            self._bars.insertWidget(place, bar)
        self._checkout.orders.outage_changed.connect(self._on_outage)
        self.payments = PaymentsModel(self)
        self.payments.set_rows(opened.today)
        self.list = PaymentsList(self.payments)
        self.list.chosen.connect(self._checkout.orders.focus)
        self._below.addWidget(self.list)
        self._below.setCurrentWidget(self.list)
        self.panel = PaymentPanel(opened.till.may_show, opened.till.clock.now)
        self.panel.cancel_asked.connect(self._checkout.cancel)
        self.panel.check_asked.connect(self._checkout.orders.check_now)
        self.panel.renew_asked.connect(self._checkout.renew)
        self.panel.settled.connect(self._checkout.orders.settle)
        self.panel.erase_asked.connect(self._checkout.orders.erase_customer)
        self._checkout.orders.customer_erased.connect(self.panel.show_erased)
        self.matters = Matters(opened.till.clock.now, self)
        self.matters.changed.connect(self._on_matters)
        self._right.addWidget(self.panel)
        self._right.setCurrentWidget(self._idle)
        say_ready(self._idle)
        if opened.till.environment is Environment.SANDBOX:
            from pos_app.ui.widgets.practice_menu import PracticeMenu

            menu = PracticeMenu()
            menu.chosen.connect(self.practice_chosen)
            self._band.addWidget(menu)
        self._set_shortcuts()
        self.matters.watch([*opened.watched, *opened.today])
        self._checkout.orders.payment_changed.connect(self.matters.show_payment)
        self._checkout.orders.payment_changed.connect(self._on_payment_changed)
        self._checkout.orders.payment_focused.connect(self._on_payment_focused)
        self._checkout.open(opened)

    @Slot(object)
    def show_failure(self, failure: PosError) -> None:
        """Say what went wrong where no payment's panel can say it."""
        self.notice.say(wording.error(failure))

    def show_refused(self, failure: PosError) -> None:
        """Say on the right why the journal can't be used, and what can be done."""
        from pos_app.ui.widgets.restore_card import RestoreCard

        self._restore = RestoreCard(failure)
        self._restore.restore_asked.connect(self.restore_asked)
        self._right.addWidget(self._restore)
        self._right.setCurrentWidget(self._restore)

    def offer_restore(self, copy: JournalCopy | None) -> None:
        """Name the newest good copy, if there is one."""
        if self._restore is not None:
            self._restore.offer(copy)

    def show_not_restored(self, failure: PosError) -> None:
        """Say why the copy could not be restored, or why the till can't sell although it was."""
        self.show_failure(failure)
        if isinstance(failure, JournalFailed) and self._restore is not None:
            self._restore.offer_again()
        else:
            self._right.setCurrentWidget(self._idle)

    def show_restored(self, complete: bool, found: int) -> None:
        """Say that the restored journal was compared with MultiSafepay's list, or was not yet."""
        self.notice.say(wording.restored(complete, found))

    def _lay_out(self, band: str) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 14)
        inside.addWidget(self.form)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._left.setSpacing(10)
        self._left.addWidget(card)
        self._left.addWidget(self._below, 1)
        self._left.addStretch()
        left = QWidget()
        left.setFixedWidth(_FORM_WIDTH)
        left.setLayout(self._left)
        self._left.setContentsMargins(0, 0, 0, 0)
        halves = QHBoxLayout()
        halves.setContentsMargins(12, 12, 12, 12)
        halves.setSpacing(12)
        halves.addWidget(left)
        halves.addWidget(self._right, 1)
        pane = QWidget()
        pane.setObjectName("pane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if band:
            label = QLabel(band)
            label.setObjectName("test_band")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._band.addWidget(label, 1)
        column.addLayout(self._band)
        self._bars.addWidget(self.notice)
        column.addLayout(self._bars)
        column.addLayout(halves, 1)
        self.setCentralWidget(pane)

    def _connect(self) -> None:
        self.form.submitted.connect(self._checkout.pay)
        self.form.new_order_asked.connect(self._on_new_order)
        self.form.unfolded.connect(self._on_unfolded)
        self._checkout.order_id_changed.connect(self.form.show_order_id)
        self._checkout.draft_refused.connect(self.form.show_errors)
        self._checkout.sale_begun.connect(self.form.reset)
        self._checkout.stage_changed.connect(self.form.show_stage)
        self._checkout.stage_changed.connect(self._on_stage)
        self._checkout.not_sent.connect(self._on_not_sent)
        self.notice.pressed.connect(self.notice.clear)

    def _set_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        for keys, slot in (
            (QKeySequence.StandardKey.New, self._on_new_order),
            (QKeySequence.StandardKey.Refresh, self._on_check_now),
        ):
            QShortcut(keys, self).activated.connect(slot)

    @Slot(object)
    def _on_payment_focused(self, payment: Payment | None) -> None:
        assert self.panel is not None  # noqa: S101 - nothing is followed before it is built
        if payment is None:
            self.list.clearSelection()
            self._right.setCurrentWidget(self._idle)
            return
        self.panel.show_payment(payment)
        if self._right.currentWidget() is not self.panel:
            self._right.setCurrentWidget(self.panel)
            # At once, before list and form have changed and want to be painted too.
            self.panel.repaint()
        self._select(payment)

    @Slot(object)
    def _on_payment_changed(self, payment: Payment) -> None:
        assert self.panel is not None  # noqa: S101 - nothing is followed before it is built
        self.payments.show_payment(payment)
        if payment.order_id == self.panel.order_id:
            self._select(payment)

    def _select(self, payment: Payment) -> None:
        row = self.payments.row_of(payment.order_id)
        if row is not None:
            self.list.selectRow(row)

    @Slot(bool)
    def _on_unfolded(self, unfolded: bool) -> None:
        # On the smallest screens form and list do not fit below each other.
        self._below.setVisible(not unfolded)

    @Slot()
    def _on_new_order(self) -> None:
        self._was_warned = False
        self._checkout.new_order()

    @Slot()
    def _on_check_now(self) -> None:
        if self.panel is not None:
            self._checkout.orders.check_now(self.panel.order_id)

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        if stage is not Stage.TYPING:
            self.notice.clear()

    @Slot(object)
    def _on_outage(self, down: Cause | None) -> None:
        self.outage.say("" if down is None else wording.outage(down))

    @Slot(object)
    def _on_matters(self, matters: list[OpenMatter]) -> None:
        from pos_app.ui import matter_words

        if not matters:
            self.alarm.say("")
            return
        newest, why = matters[0]
        self._alarming = newest.order_id
        self.alarm.say(matter_words.alarm(newest, why, len(matters) - 1))

    @Slot()
    def _on_alarm_pressed(self) -> None:
        self._checkout.orders.focus(self._alarming)

    @Slot(object)
    def _on_not_sent(self, failure: PosError) -> None:
        self.notice.say(wording.not_sent(failure))
