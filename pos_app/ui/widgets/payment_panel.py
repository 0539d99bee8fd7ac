"""Show and Result: one payment, its QR code while it can be paid, and what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from time import monotonic

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_app.checkout.schedule import link_alive
from pos_app.domain.matters import awaits_handover, matter
from pos_app.domain.payments import OPEN, Payment
from pos_app.domain.verdicts import verdict
from pos_app.ui import payment_words
from pos_app.ui.qr_matrix import qr_matrix
from pos_app.ui.qr_size import SizeJudgement
from pos_app.ui.viewmodels.acts import Act
from pos_app.ui.widgets.field_row import FieldScroll
from pos_app.ui.widgets.handover_box import HandoverBox
from pos_app.ui.widgets.order_facts import OrderFacts
from pos_app.ui.widgets.qr_view import QrView
from pos_app.ui.widgets.settle_form import SettleForm
from pos_app.ui.widgets.state_banner import StateBanner
from pos_app.ui.widgets.state_mark import StateMark

_log = logging.getLogger("pos_app")
_TICK = 1000
_SIDE_WIDTHS = (320, 420, 720)
"""Pixels, from the narrowest to the widest, and to that on a huge screen."""
_HUGE = 2200
"""Pixels of width from which the panel is that large."""
_SIDE_SHARE, _SIDE_LEAST = 0.3, 72
_AROUND, _CODE_LEAST = 32, 300
"""Pixels of margins and gaps around the code, and of width that its place has in any case."""
_SCROLL_BAR = 10
"""Pixels of width, as the style sheet has it."""
_CODE_WIDTH = 1200
"""Beyond it a code gets no larger; it stays beside and below what is said of it."""


class PaymentPanel(QFrame):
    """Renders one `Payment` and asks for what the clerk wants done with it.

    The code is drawn only while the link may be paid and is on the allow-list; the moment it may
    not, the card is empty.
    """

    asked = Signal(object, str)
    """An Act that is not the panel's own, and the order number."""
    swap_asked = Signal(str, str)
    """Order number, and the gateway of the brand that is to take its place."""
    settled = Signal(str, str, str)
    """Order number, how it was settled, and by whom."""
    handed_over = Signal(str, str)
    """Order number, and by whom, "" where no name was written."""
    headline_shown = Signal(str, object)
    """Order number and its Headline, also where neither is new."""

    def __init__(self, may_show: Callable[[str], bool], now: Callable[[], datetime]) -> None:
        """`may_show` judges a link, `now` is the till's time (UTC)."""
        super().__init__()
        self.setObjectName("payment_panel")
        self._may_show = may_show
        self._now = now
        self._payment: Payment | None = None
        self._drawn_link = ""
        self._clerk = ""
        """Who is at the counter; "" where nobody is asked."""
        self._ends = 0.0
        """When the link ends by a clock that nobody sets back."""
        self._banner = StateBanner()
        self._mark = StateMark()
        self._qr = QrView()
        self._qr.setObjectName("qr")
        self._handover = HandoverBox()
        self._facts = OrderFacts()
        self._settle_form = SettleForm()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)
        self._lay_out()
        self._say()
        self._qr.damaged.connect(self._on_damaged)
        self._qr.size_judged.connect(self._facts.show_size)
        self._facts.buttons.asked.connect(self._on_asked)
        self._facts.buttons.swap_asked.connect(self._on_swap)
        self._settle_form.submitted.connect(self._on_settled)
        self._settle_form.unfolded.connect(self._on_unfolded)

    @Slot(object)
    def show_payment(self, payment: Payment) -> None:
        """Bring the panel to this payment."""
        self._turn_to(payment)
        self._facts.show_payment(payment)
        self._handover.show_payment(payment)
        self._render_time()
        self._facts.show()
        self._timer.start()

    def show_code(self, payment: Payment) -> None:
        """Bring verdict and code to this payment, and clear what stands beside them.

        For a panel that comes to the front: its code can be painted first, `show_payment` follows.
        """
        self._facts.hide()
        self._turn_to(payment)
        self._render_state(payment, self._now())

    @property
    def payment(self) -> Payment | None:
        """The payment that is shown."""
        return self._payment

    def paint_code(self) -> None:
        """Paint the code at once, before all else that is to be shown: the customer waits."""
        self._qr.repaint()

    @property
    def order_id(self) -> str:
        """The order that is shown; "" for none."""
        return "" if self._payment is None else self._payment.order_id

    @Slot()
    def hand_over(self) -> None:
        """The clerk says that the customer has the goods."""
        if self._payment is not None and awaits_handover(self._payment):
            self.handed_over.emit(self.order_id, self._handover.clerk)

    @Slot(object)
    def show_customers_size(self, judged: SizeJudgement | None) -> None:
        """How large the code is on the customer's screen; None: there is none to be seen."""
        self._facts.show_across(judged)

    @Slot()
    def show_customers_damage(self) -> None:
        """The code could not be drawn on the customer's screen."""
        self._facts.show_across(None, damaged=True)

    @Slot(str)
    def show_clerk(self, name: str) -> None:
        """Who is at the counter: the name that handing over and settling begin with."""
        self._clerk = name
        self._handover.begin_with(name)

    @Slot(str)
    def show_erasing(self, order_id: str) -> None:
        """Say that an order's customer is being forgotten."""
        if order_id == self.order_id:
            self._facts.buttons.show_erasing(True)

    @Slot(str)
    def show_erased(self, order_id: str) -> None:
        """Say that nothing of an order's customer is kept any more."""
        if order_id == self.order_id:
            self._facts.buttons.show_erasing(False, done=True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give the words what the code, which is square, has no use for."""
        least, most, huge = _SIDE_WIDTHS
        if self.width() >= _HUGE:
            most = huge
        code = self.height() - self._banner.height() - _AROUND
        spare = max(
            int(self.width() * _SIDE_SHARE), self.width() - max(code, _CODE_LEAST) - _AROUND
        )
        width = min(max(spare, least), most)
        self._side.setFixedWidth(width)
        self._facts.set_room(width - _SCROLL_BAR)

    def _say(self) -> None:
        self._qr.setAccessibleName(self.tr("QR code of the payment page"))
        if self._payment is not None:
            self.show_payment(self._payment)

    def _turn_to(self, payment: Payment) -> None:
        if self._payment is None or self._payment.order_id != payment.order_id:
            self._settle_form.leave()
            self._handover.begin_with(self._clerk or payment.taken_by)
            self._ends = monotonic() + (payment.expires_at - self._now()).total_seconds()
        self._payment = payment

    def _render_time(self) -> None:
        """All that changes with the clock alone."""
        if self._payment is not None:
            now = self._now()
            alive = self._render_state(self._payment, now)
            self._facts.show_time(self._payment, now, alive=alive)

    def _render_state(self, payment: Payment, now: datetime) -> bool:
        """Verdict and code, and whether the link may be shown."""
        seconds = (now - (payment.checked_at or payment.changed_at)).total_seconds()
        known = verdict(payment, seconds)
        headline = payment_words.headline(payment, known, matter(payment, now))
        result = payment.state not in OPEN
        if self._banner.show_headline(headline, result=result) and self.isVisible():
            self._make_room()
        self._mark.show_headline(headline)
        self.headline_shown.emit(payment.order_id, headline)
        link = payment.payment_url or ""
        alive = link_alive(payment, now) and monotonic() < self._ends and self._may_show(link)
        self._draw(link if alive else "")
        return alive

    def _make_room(self) -> None:
        """Let the banner have its height now: painted first, it would be cut off for a frame."""
        for placed in (self._banner.layout(), self.layout()):
            assert placed is not None  # noqa: S101 - both were laid out
            placed.activate()

    def _draw(self, link: str) -> None:
        if link == self._drawn_link:
            return
        self._drawn_link = link
        self._facts.show_link(link)
        if link:
            self._qr.show_link(link, qr_matrix(link))
        else:
            self._qr.clear()
        self._card.setVisible(bool(link))
        self._mark.setVisible(not link)

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setObjectName("qr_card")
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._qr)
        self._card.hide()
        # Keeps its room while there is no code, so that nothing jumps.
        place = QWidget()
        filled = QVBoxLayout(place)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addWidget(self._card)
        filled.addWidget(self._mark, 1)
        filled.addWidget(self._handover)
        # On a low screen the buttons scroll; code and verdict keep their room.
        self._side = FieldScroll(self._facts)
        self._side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._side.setFixedWidth(_SIDE_WIDTHS[0])
        self._side.setMinimumHeight(_SIDE_LEAST)
        self._body = QWidget()
        body = QHBoxLayout(self._body)
        body.setContentsMargins(12, 12, 8, 12)
        body.setSpacing(12)
        place.setMaximumWidth(_CODE_WIDTH)
        self._body.setMaximumHeight(_CODE_WIDTH)
        body.addStretch(1)
        body.addWidget(place, 1000)
        body.addWidget(self._side)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for top in (self._banner, self._settle_form):
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            top.setSizePolicy(policy)
            column.addWidget(top)
        column.addWidget(self._body, 1)
        column.addStretch()

    @Slot()
    def _on_tick(self) -> None:
        self._render_time()

    @Slot()
    def _on_damaged(self) -> None:
        _log.error("code_damaged", extra={"order_id": self.order_id})
        self._facts.show_damage()

    @Slot(object)
    def _on_asked(self, act: Act) -> None:
        match act:
            case Act.COPY:
                if self._drawn_link:
                    QGuiApplication.clipboard().setText(self._drawn_link)
                    self._facts.show_copied()
            case Act.BROWSE:
                if self._drawn_link:
                    QDesktopServices.openUrl(QUrl(self._drawn_link))
            case Act.SETTLE:
                taken_by = "" if self._payment is None else self._payment.taken_by
                self._settle_form.ask(self._clerk or taken_by)
            case _:
                self.asked.emit(act, self.order_id)

    @Slot(str)
    def _on_swap(self, gateway: str) -> None:
        self.swap_asked.emit(self.order_id, gateway)

    @Slot(bool)
    def _on_unfolded(self, unfolded: bool) -> None:
        self._body.setVisible(not unfolded)

    @Slot(str, str)
    def _on_settled(self, note: str, clerk: str) -> None:
        self.settled.emit(self.order_id, note, clerk)
