"""Show and Result: one payment, its QR code while it can be paid, and what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from time import monotonic

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pos_app.checkout.schedule import link_alive
from pos_app.domain.brands import brand_of
from pos_app.domain.matters import awaits_handover, matter
from pos_app.domain.payments import OPEN, Payment
from pos_app.domain.verdicts import verdict
from pos_app.ui import brand_words, payment_words, wording
from pos_app.ui.qr_matrix import qr_matrix
from pos_app.ui.qr_size import SizeJudgement
from pos_app.ui.viewmodels.acts import Act, acts
from pos_app.ui.widgets.field_row import FieldScroll
from pos_app.ui.widgets.handover_box import HandoverBox
from pos_app.ui.widgets.match_chip import MatchChip
from pos_app.ui.widgets.order_actions import OrderActions
from pos_app.ui.widgets.qr_view import QrView
from pos_app.ui.widgets.settle_form import SettleForm
from pos_app.ui.widgets.state_banner import StateBanner
from pos_app.ui.widgets.state_mark import StateMark

_log = logging.getLogger("pos_app")
_TICK = 1000
_SIDE_WIDTHS = (320, 420)
"""Pixels, from the narrowest to the widest."""
_SIDE_SHARE, _SIDE_LEAST = 0.3, 72
_CODE_WIDTH = 1200
"""Beyond it a code gets no larger; it stays beside what is said of it."""
_COUNT_DOWN = 120
"""Seconds: only the last two minutes of a link are counted down, a clock makes people hurry."""


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
        self._judged: SizeJudgement | None = None
        self._is_damaged = False
        self._ends = 0.0
        """When the link ends by a clock that nobody sets back."""
        self._banner = StateBanner()
        self._mark = StateMark()
        self._qr = QrView()
        self._qr.setObjectName("qr")
        self._handover = HandoverBox()
        self._match = MatchChip()
        self._host = _label("panel_host", "hint")
        self._amount = _label("panel_amount", "title")
        self._brand = _label("panel_brand", "brand")
        self._left = _label("panel_left", "fact")
        self._age = _label("panel_age", "fact")
        self._help = _label("panel_help", "hint")
        self._hints = _label("panel_hints", "hint")
        self._reference = _label("panel_reference", "hint", selectable=True)
        self._copied = _label("panel_copied", "hint")
        self._warning = _label("panel_warning", "hint")
        self._actions = OrderActions()
        self._settle_form = SettleForm()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)
        self._lay_out()
        self._say()
        self._qr.damaged.connect(self._on_damaged)
        self._qr.size_judged.connect(self._on_size_judged)
        self._actions.asked.connect(self._on_asked)
        self._actions.swap_asked.connect(self._on_swap)
        self._settle_form.submitted.connect(self._on_settled)
        self._settle_form.unfolded.connect(self._on_unfolded)

    @Slot(object)
    def show_payment(self, payment: Payment) -> None:
        """Bring the panel to this payment."""
        if self._payment is None or self._payment.order_id != payment.order_id:
            self._copied.clear()
            self._settle_form.leave()
            self._actions.calm()
            self._ends = monotonic() + (payment.expires_at - self._now()).total_seconds()
        self._payment = payment
        self._match.show_order(payment.order_id)
        self._amount.setText(wording.money(payment.amount))
        self._brand.setText(wording.brand_name(payment.gateway))
        self._reference.setText(payment.order_id)
        self._handover.show_payment(payment)
        brand = brand_of(payment.gateway)
        said = [] if brand is None else brand_words.hints(brand, payment.environment)
        self._hints.setText("\n".join(said))
        self._render_time()
        self._timer.start()

    @property
    def payment(self) -> Payment | None:
        """The payment that is shown."""
        return self._payment

    def paint_code(self) -> None:
        """Paint the code at once, before all else that has changed: the customer waits for it."""
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

    @Slot(str)
    def show_erased(self, order_id: str) -> None:
        """Say that nothing of an order's customer is kept any more."""
        if order_id == self.order_id:
            self._actions.show_erasing(False, done=True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least, most = _SIDE_WIDTHS
        self._side.setFixedWidth(min(max(int(self.width() * _SIDE_SHARE), least), most))

    def _say(self) -> None:
        self._qr.setAccessibleName(self.tr("QR code of the payment page"))
        self._help.setText(
            self.tr(
                "No phone that scans? Code on paper, link by e-mail, or cancel and take "
                "another way of paying."
            )
        )
        self._copied.clear()
        self._warn()
        if self._payment is not None:
            self.show_payment(self._payment)

    def _render_time(self) -> None:
        """All that changes with the clock alone."""
        payment = self._payment
        if payment is None:
            return
        now = self._now()
        seconds = (now - (payment.checked_at or payment.changed_at)).total_seconds()
        known = verdict(payment, seconds)
        headline = payment_words.headline(payment, known, matter(payment, now))
        result = payment.state not in OPEN
        self._banner.show_headline(headline, result=result)
        self._mark.show_headline(headline)
        self.headline_shown.emit(payment.order_id, headline)
        link = payment.payment_url or ""
        alive = link_alive(payment, now) and monotonic() < self._ends and self._may_show(link)
        self._draw(link if alive else "")
        left = self._left_text(payment, now, alive)
        self._left.setText(left)
        self._left.setVisible(bool(left))
        asked_for = payment.checked_at is not None or payment.payment_url is not None
        self._age.setText(wording.checked(payment.checked_at, now) if asked_for else "")
        self._help.setVisible(alive)
        self._hints.setVisible(alive)
        self._warning.setVisible(alive and bool(self._warning.text()))
        self._actions.show_acts(acts(payment, now, alive=alive), payment.gateway)

    def _left_text(self, payment: Payment, now: datetime, alive: bool) -> str:
        held = payment.held_back_until
        if held is not None and now < held:
            return self.tr(
                "No new code for this sale until {time}: the card may be right by then"
            ).format(time=wording.clock_time(held))
        if alive:
            seconds = (payment.expires_at - now).total_seconds()
            if seconds > _COUNT_DOWN:
                return self.tr("Link valid until {time}").format(
                    time=wording.clock_time(payment.expires_at)
                )
            return self.tr("Link valid for {time}").format(time=wording.time_left(seconds))
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
        self._judged, self._is_damaged = None, False
        self._warning.clear()
        if link:
            self._qr.show_link(link, qr_matrix(link))
        else:
            self._qr.clear()
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
        side = QWidget()
        facts = QVBoxLayout(side)
        facts.setContentsMargins(0, 0, 6, 0)
        facts.setSpacing(4)
        for label in (
            self._match,
            self._amount,
            self._brand,
            self._left,
            self._age,
            self._warning,
        ):
            facts.addWidget(label)
        facts.addStretch(1)
        facts.addWidget(self._copied)
        facts.addWidget(self._actions)
        facts.addWidget(self._hints)
        facts.addWidget(self._help)
        facts.addWidget(self._reference)
        facts.addWidget(self._host)
        # Keeps its room while there is no code, so that nothing jumps.
        place = QWidget()
        filled = QVBoxLayout(place)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addWidget(self._card)
        filled.addWidget(self._mark, 1)
        filled.addWidget(self._handover)
        # On a low screen the buttons scroll; code and verdict keep their room.
        self._side = FieldScroll(side)
        self._side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._side.setFixedWidth(_SIDE_WIDTHS[0])
        self._side.setMinimumHeight(_SIDE_LEAST)
        self._body = QWidget()
        body = QHBoxLayout(self._body)
        body.setContentsMargins(12, 12, 8, 12)
        body.setSpacing(12)
        place.setMaximumWidth(_CODE_WIDTH)
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
        self._judged = None
        self._is_damaged = True
        self._warn()

    @Slot(object)
    def _on_size_judged(self, judged: SizeJudgement) -> None:
        self._judged = judged
        self._warn()

    def _warn(self) -> None:
        """Say what is wrong with the code, if anything is."""
        said = ""
        if self._is_damaged:
            said = self.tr(
                "The code could not be drawn so that phones read it right, so it is not shown. "
                "Use the link or the paper, or make a new code."
            )
        elif self._judged is not None and self._judged.small:
            said = self.tr("Small code: phones read it to about {distance} cm.").format(
                distance=int(self._judged.distance_cm)
            )
        self._warning.setText(said)
        self._warning.setVisible(bool(said))

    @Slot(object)
    def _on_asked(self, act: Act) -> None:
        match act:
            case Act.COPY:
                if self._drawn_link:
                    QGuiApplication.clipboard().setText(self._drawn_link)
                    self._copied.setText(self.tr("Link copied"))
            case Act.BROWSE:
                if self._drawn_link:
                    QDesktopServices.openUrl(QUrl(self._drawn_link))
            case Act.SETTLE:
                self._settle_form.ask()
            case Act.ERASE:
                self._actions.show_erasing(True)
                self.asked.emit(act, self.order_id)
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


def _label(name: str, role: str, *, selectable: bool = False) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
