"""The right side of the window: one payment, its QR code and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import monotonic

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_app.checkout.schedule import link_alive
from pos_app.domain.matters import matter, may_be_renewed, may_be_settled
from pos_app.domain.payments import OPEN, Payment, PaymentState
from pos_app.domain.settings import Environment
from pos_app.domain.verdicts import verdict
from pos_app.ui import payment_words, wording
from pos_app.ui.qr_matrix import qr_matrix
from pos_app.ui.widgets.field_row import FieldScroll
from pos_app.ui.widgets.qr_view import QrView
from pos_app.ui.widgets.settle_form import SettleForm
from pos_app.ui.widgets.state_banner import StateBanner, StateMark

_TICK = 1000
_SIDE_WIDTH = 212


class PaymentPanel(QFrame):
    """Renders one `Payment` and asks for what the clerk wants done with it.

    The code is drawn only while the link may be paid and is on the allow-list; the moment it may
    not, the card is empty.
    """

    cancel_asked = Signal(str)
    check_asked = Signal(str)
    renew_asked = Signal(str)
    erase_asked = Signal(str)
    settled = Signal(str, str, str)
    """Order number, how it was settled, and by whom."""

    def __init__(self, may_show: Callable[[str], bool], now: Callable[[], datetime]) -> None:
        """`may_show` judges a link, `now` is the till's time (UTC)."""
        super().__init__()
        self.setObjectName("payment_panel")
        self._may_show = may_show
        self._now = now
        self._payment: Payment | None = None
        self._drawn_link = ""
        self._ends = 0.0
        """When the link ends by a clock that nobody sets back."""
        self._sure = False
        """Whether erasing was asked for once."""
        self._banner = StateBanner()
        self._mark = StateMark()
        self._qr = QrView()
        self._qr.setObjectName("qr")
        self._qr.setAccessibleName(self.tr("QR code of the payment page"))
        self._host = _label("panel_host")
        self._amount = _label("panel_amount")
        self._brand = _label("panel_brand")
        self._left = _label("panel_left")
        self._age = _label("panel_age")
        self._reference = _label("panel_reference", selectable=True)
        self._copied = _label("panel_copied")
        self._copy = QPushButton(self.tr("Copy &link"))
        self._browse = QPushButton(self.tr("&Pay here as the customer"))
        self._check = QPushButton(self.tr("Check now (F5)"))
        self._renew = QPushButton(self.tr("New &QR code"))
        self._cancel = QPushButton(self.tr("&Cancel this order"))
        self._settle = QPushButton(self.tr("&Settle it by hand"))
        self._erase = QPushButton()
        self._settle_form = SettleForm()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)
        self._lay_out()
        self._copy.clicked.connect(self._on_copy)
        self._browse.clicked.connect(self._on_browse)
        self._check.clicked.connect(self._on_check)
        self._renew.clicked.connect(self._on_renew)
        self._cancel.clicked.connect(self._on_cancel)
        self._settle.clicked.connect(self._settle_form.ask)
        self._settle_form.submitted.connect(self._on_settled)
        self._settle_form.unfolded.connect(self._on_unfolded)
        self._erase.clicked.connect(self._on_erase)

    @Slot(object)
    def show_payment(self, payment: Payment) -> None:
        """Bring the panel to this payment."""
        if self._payment is None or self._payment.order_id != payment.order_id:
            self._copied.clear()
            self._settle_form.leave()
            self._offer_to_erase()
            self._ends = monotonic() + (payment.expires_at - self._now()).total_seconds()
        self._payment = payment
        self._amount.setText(wording.money(payment.amount))
        self._brand.setText(wording.brand_name(payment.gateway))
        self._reference.setText(payment.order_id)
        self._cancel.setVisible(_cancellable(payment))
        self._renew.setVisible(may_be_renewed(payment) and not payment.cancelling)
        self._erase.setVisible(payment.state not in OPEN)
        self._check.setVisible(payment.next_check_at is not None)
        self._render_time()
        self._timer.start()

    @property
    def payment(self) -> Payment | None:
        """The payment that is shown."""
        return self._payment

    @property
    def order_id(self) -> str:
        """The order that is shown; "" for none."""
        return "" if self._payment is None else self._payment.order_id

    def _render_time(self) -> None:
        """All that changes with the clock alone."""
        payment = self._payment
        if payment is None:
            return
        now = self._now()
        seconds = (now - (payment.checked_at or payment.changed_at)).total_seconds()
        known = verdict(payment, seconds)
        headline = payment_words.headline(payment, known, matter(payment, now))
        self._banner.show_headline(headline)
        self._mark.show_headline(headline)
        link = payment.payment_url or ""
        alive = link_alive(payment, now) and monotonic() < self._ends and self._may_show(link)
        self._draw(link if alive else "")
        self._left.setText(self._left_text(payment, now, alive))
        asked_for = payment.checked_at is not None or payment.payment_url is not None
        self._age.setText(wording.checked(payment.checked_at, now) if asked_for else "")
        self._settle.setVisible(may_be_settled(payment, now))
        self._copy.setVisible(alive)
        self._browse.setVisible(alive and payment.environment is Environment.SANDBOX)

    def _left_text(self, payment: Payment, now: datetime, alive: bool) -> str:
        if alive:
            left = wording.time_left((payment.expires_at - now).total_seconds())
            return self.tr("Link valid for {time}").format(time=left)
        if payment.cancelling and payment.cancel_asked_at is not None:
            since = (now - payment.cancel_asked_at).total_seconds()
            return self.tr("Cancel asked {seconds} s ago").format(seconds=max(0, int(since)))
        if payment.state in OPEN and now >= payment.expires_at:
            return self.tr("The link has ended")
        if payment.state in OPEN and payment.payment_url and not payment.cancelling:
            return self.tr("This link can't be shown any more")
        return ""

    def _draw(self, link: str) -> None:
        if link == self._drawn_link:
            return
        self._drawn_link = link
        self._qr.show_matrix(qr_matrix(link) if link else None)
        self._card.setVisible(bool(link))
        self._mark.setVisible(not link)
        self._host.setText(QUrl(link).host() if link else "")

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setObjectName("qr_card")
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._qr)
        self._card.hide()
        for button, name in (
            (self._copy, "copy_link"),
            (self._browse, "browse"),
            (self._check, "check_now"),
            (self._renew, "renew"),
            (self._cancel, "cancel"),
            (self._settle, "settle"),
            (self._erase, "erase"),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.hide()  # each payment says which of them it needs
        self._browse.setToolTip(
            self.tr("Opens the practice payment page on this computer (sandbox only)")
        )
        facts = QVBoxLayout()
        facts.setSpacing(4)
        for label in (self._amount, self._brand, self._left, self._age):
            facts.addWidget(label)
        facts.addStretch(1)
        facts.addWidget(self._copied)
        for button in (
            self._copy,
            self._browse,
            self._check,
            self._renew,
            self._cancel,
            self._settle,
            self._erase,
        ):
            facts.addWidget(button)
        facts.addSpacing(2)
        facts.addWidget(self._reference)
        facts.addWidget(self._host)
        side = QWidget()
        side.setLayout(facts)
        facts.setContentsMargins(0, 0, 0, 0)
        # Keeps its room while there is no code, so that nothing jumps.
        place = QWidget()
        filled = QVBoxLayout(place)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addWidget(self._card)
        filled.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignCenter)
        # On a low screen the buttons scroll; code and verdict keep their room.
        scroll = FieldScroll(side)
        scroll.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        scroll.setFixedWidth(_SIDE_WIDTH)
        self._body = QWidget()
        body = QHBoxLayout(self._body)
        body.setContentsMargins(16, 14, 16, 14)
        body.setSpacing(16)
        body.addWidget(place, 1)
        body.addWidget(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for top in (self._banner, self._settle_form):
            top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            column.addWidget(top)
        column.addWidget(self._body, 1)
        column.addStretch()

    @Slot()
    def _on_tick(self) -> None:
        self._render_time()

    @Slot()
    def _on_copy(self) -> None:
        if self._drawn_link:
            QGuiApplication.clipboard().setText(self._drawn_link)
            self._copied.setText(self.tr("Link copied"))

    @Slot()
    def _on_browse(self) -> None:
        if self._drawn_link:
            QDesktopServices.openUrl(QUrl(self._drawn_link))

    @Slot()
    def _on_check(self) -> None:
        self.check_asked.emit(self.order_id)

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel_asked.emit(self.order_id)

    @Slot(bool)
    def _on_unfolded(self, unfolded: bool) -> None:
        self._body.setVisible(not unfolded)

    @Slot()
    def _on_renew(self) -> None:
        self.renew_asked.emit(self.order_id)

    @Slot(str, str)
    def _on_settled(self, note: str, clerk: str) -> None:
        self.settled.emit(self.order_id, note, clerk)

    def _offer_to_erase(self) -> None:
        self._sure = False
        self._erase.setEnabled(True)
        self._erase.setText(self.tr("Erase customer's details"))

    @Slot()
    def _on_erase(self) -> None:
        # What is erased is gone from every copy too, so it takes a second press.
        if not self._sure:
            self._sure = True
            self._erase.setText(self.tr("Press again to erase"))
            return
        self._erase.setEnabled(False)
        self._erase.setText(self.tr("Erasing…"))
        self.erase_asked.emit(self.order_id)

    @Slot(str)
    def show_erased(self, order_id: str) -> None:
        """Say that nothing of an order's customer is kept any more."""
        if order_id == self.order_id:
            self._erase.setText(self.tr("Details erased"))


def _cancellable(payment: Payment) -> bool:
    return not payment.cancelling and (
        payment.state in OPEN - {PaymentState.SENDING} or payment.state is PaymentState.DECLINED
    )


def _label(name: str, *, selectable: bool = False) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
