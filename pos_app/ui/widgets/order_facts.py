"""What stands beside a code or a result: the order in words, its buttons, what to read out."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pos_app.domain.brands import brand_of
from pos_app.domain.payments import OPEN, Payment
from pos_app.ui import brand_words, wording
from pos_app.ui.qr_size import SizeJudgement
from pos_app.ui.viewmodels.acts import acts
from pos_app.ui.widgets.match_chip import MatchChip
from pos_app.ui.widgets.order_actions import OrderActions
from pos_app.ui.widgets.plain_label import plain_label

_COUNT_DOWN = 120
"""Seconds: only the last two minutes of a link are counted down, a clock makes people hurry."""
_GAP, _APART, _EDGE = 4, 12, 6
"""Pixels between two lines, between the amount and the match word beside it, and at the right."""


class OrderFacts(QWidget):
    """One order in words. Decides nothing; its buttons are `buttons`."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons = OrderActions()
        self._payment: Payment | None = None
        self._judged: SizeJudgement | None = None
        self._across: SizeJudgement | None = None
        """The judgement of the code on the customer's own screen."""
        self._is_damaged = self._is_damaged_across = self._is_copied = False
        self._match = MatchChip()
        self._host = plain_label("panel_host", "hint")
        self._amount = plain_label("panel_amount", "title")
        self._brand = plain_label("panel_brand", "brand")
        self._taken = plain_label("panel_taken", "hint")
        self._left = plain_label("panel_left", "fact")
        self._age = plain_label("panel_age", "fact")
        self._help = plain_label("panel_help", "hint")
        self._hints = plain_label("panel_hints", "hint")
        self._reference = plain_label("panel_reference", "hint", selectable=True)
        self._copied = plain_label("panel_copied", "hint")
        self._warning = plain_label("panel_warning", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, _EDGE, 0)
        column.setSpacing(_GAP)
        self._head = QGridLayout()
        self._head.setSpacing(_GAP)
        self._head.setColumnStretch(1, 1)
        self._room = 0
        self._is_beside: bool | None = None
        """Whether the match word stands beside the amount, not above it."""
        column.addLayout(self._head)
        for label in (self._brand, self._taken, self._left, self._age, self._warning):
            column.addWidget(label)
        column.addWidget(self._copied)
        column.addWidget(self.buttons)
        for label in (self._help, self._hints, self._reference, self._host):
            column.addWidget(label)
        # At the end: on a large screen the buttons stay near what they are about.
        column.addStretch(1)
        for lettered in (self._amount, self._match):
            lettered.installEventFilter(self)
        self._say()

    def show_payment(self, payment: Payment) -> None:
        """Bring the words to this payment."""
        before, self._payment = self._payment, payment
        if before is None or before.order_id != payment.order_id:
            self._is_copied = False
            self.buttons.calm()
            self._say_order()

    def show_time(self, payment: Payment, now: datetime, *, alive: bool) -> None:
        """All that changes with the clock alone; `alive` says that the link may be shown."""
        left = self._left_text(payment, now, alive)
        self._left.setText(left)
        self._left.setVisible(bool(left))
        asked_for = payment.checked_at is not None or payment.payment_url is not None
        self._age.setText(wording.checked(payment.checked_at, now) if asked_for else "")
        for said in (self._help, self._hints):
            said.setVisible(alive)
        self.buttons.show_acts(acts(payment, now, alive=alive), payment.gateway)
        self._arrange()

    def show_link(self, link: str) -> None:
        """The link whose code is drawn; "" for none. Nothing is known yet of how it is drawn."""
        self._host.setText(QUrl(link).host() if link else "")
        self._judged, self._is_damaged = None, False
        self._warn()

    def show_size(self, judged: SizeJudgement) -> None:
        """How large the code is on this screen."""
        self._judged = judged
        self._warn()

    def show_damage(self) -> None:
        """The code could not be drawn as it must be."""
        self._judged, self._is_damaged = None, True
        self._warn()

    def show_across(self, judged: SizeJudgement | None, *, damaged: bool = False) -> None:
        """How large the code is on the customer's screen, or that it could not be drawn there."""
        self._across, self._is_damaged_across = judged, damaged
        self._warn()

    def show_copied(self) -> None:
        """The link is in the clipboard."""
        self._is_copied = True
        self._say_copied()

    def set_room(self, width: int) -> None:
        """The pixels of width that there are in any case."""
        self._room = width - _EDGE
        self._arrange()
        self.buttons.set_room(self._room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FontChange:
            self._arrange()
            self.buttons.arrange()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._help.setText(
            self.tr(
                "No phone that scans? Code on paper, link by e-mail, or cancel and take "
                "another way of paying."
            )
        )
        self._say_order()
        self._warn()

    def _say_order(self) -> None:
        self._say_copied()
        payment = self._payment
        if payment is None:
            return
        self._match.show_order(payment.order_id)
        self._amount.setText(wording.money(payment.amount))
        self._brand.setText(wording.brand_name(payment.gateway))
        self._reference.setText(payment.order_id)
        self._taken.setText(self.tr("Taken by {clerk}").format(clerk=payment.taken_by))
        self._taken.setVisible(bool(payment.taken_by))
        brand = brand_of(payment.gateway)
        said = [] if brand is None else brand_words.hints(brand, payment.environment)
        self._hints.setText("\n".join(said))

        self._arrange()

    def _say_copied(self) -> None:
        self._copied.setText(self.tr("Link copied") if self._is_copied else "")
        self._copied.setVisible(self._is_copied)

    def _arrange(self) -> None:
        """The match word beside the amount where both fit: what is below needs every line."""
        wide = self._amount.fontMetrics().horizontalAdvance(self._amount.text())
        beside = wide + _APART + self._match.sizeHint().width() <= self._room
        if beside is self._is_beside:
            return
        self._is_beside = beside
        self._head.setHorizontalSpacing(_APART)
        if beside:
            self._head.addWidget(self._amount, 0, 0)
            self._head.addWidget(self._match, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._head.addWidget(self._match, 0, 0, 1, 2)
            self._head.addWidget(self._amount, 1, 0, 1, 2)

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

    def _warn(self) -> None:
        """Say what is wrong with the code, here and on the customer's screen, if anything is."""
        said = []
        if self._is_damaged:
            said.append(
                self.tr(
                    "The code could not be drawn so that phones read it right, so it is not "
                    "shown. Use the link or the paper, or make a new code."
                )
            )
        elif self._judged is not None and self._judged.small:
            said.append(
                self.tr(
                    "Small code: phones read it to about {distance} cm. F11 shows it large."
                ).format(distance=int(self._judged.distance_cm))
            )
        if self._is_damaged_across:
            said.append(
                self.tr(
                    "The customer's screen could not draw the code: let the customer scan this one."
                )
            )
        elif self._across is not None and self._across.small:
            said.append(
                self.tr(
                    "The customer's screen shows a small code: phones read it to about "
                    "{distance} cm."
                ).format(distance=int(self._across.distance_cm))
            )
        self._warning.setText("\n".join(said))
        self._warning.setVisible(bool(said))
