"""The window for the screen that faces the customer: amount, code and steps, then the outcome."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from pos_app.checkout.schedule import link_alive
from pos_app.domain.match_marks import match_mark
from pos_app.domain.payments import OPEN, Payment
from pos_app.domain.settings import LANGUAGES, Environment
from pos_app.domain.verdicts import verdict
from pos_app.ui import customer_words
from pos_app.ui.customer_words import Stage
from pos_app.ui.languages import Tongue
from pos_app.ui.widgets.customer_idle import CustomerIdle
from pos_app.ui.widgets.customer_languages import TARGET, CustomerLanguages
from pos_app.ui.widgets.customer_message import CustomerMessage
from pos_app.ui.widgets.customer_payment import CustomerPayment
from pos_app.ui.widgets.customer_text import CustomerText, unit

THANKS_SECONDS = 6.0
"""How long a customer is thanked; then the screen is the next one's."""
_TICK = 1000


class CustomerDisplay(QWidget):
    """Renders the one `Payment` that clerk and customer are at, in the customer's language.

    An order comes on show while it is open, and only then is its outcome shown: a clerk who looks
    at an old order shows it to nobody. Order numbers, causes and customers' details never are.
    """

    size_judged = Signal(object)
    """A SizeJudgement of the code that the customer sees; None: there is none to be seen."""
    damaged = Signal()
    """The code could not be drawn for the customer."""

    def __init__(
        self,
        shop_name: str,
        environment: Environment,
        language: str,
        may_show: Callable[[str], bool],
        now: Callable[[], datetime],
        thanks_seconds: float = THANKS_SECONDS,
    ) -> None:
        """`language` is the shop's, one of LANGUAGES; `may_show` judges a link, `now` is UTC."""
        super().__init__()
        self.setObjectName("customer_display")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Customer display"))
        self._shop_language = language if language in LANGUAGES else "en"
        self._tongue = Tongue(self._shop_language)
        self._may_show = may_show
        self._now = now
        self._payment: Payment | None = None
        self._sale_id = ""
        self._ends = 0.0
        """When the link ends by a clock that nobody sets back."""
        self._band = CustomerText(
            "customer_band", bold=True, alignment=Qt.AlignmentFlag.AlignHCenter, parent=self
        )
        self._band.setVisible(environment is not Environment.LIVE)
        self._shop = CustomerText("customer_shop", bold=True, parent=self)
        self._shop.setText(shop_name)
        self._languages = CustomerLanguages(self)
        self._languages.language_chosen.connect(self.set_language)
        self._idle = CustomerIdle(shop_name)
        self._asking = CustomerPayment(self._tongue)
        self._asking.size_judged.connect(self.size_judged)
        self._asking.damaged.connect(self.damaged)
        self._outcome = CustomerMessage()
        self._body = QWidget(self)
        self._faces = QStackedLayout(self._body)
        for face in (self._idle, self._asking, self._outcome):
            self._faces.addWidget(face)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)
        self._thanks = QTimer(self)
        self._thanks.setSingleShot(True)
        self._thanks.setInterval(int(thanks_seconds * 1000))
        self._thanks.timeout.connect(self._on_thanked)
        self._render()

    def set_shop(self, shop_name: str, language: str) -> None:
        """The shop goes by another name, or its customers speak another language from now on."""
        self._shop.setText(shop_name)
        self._idle.set_shop(shop_name)
        spoken = language if language in LANGUAGES else "en"
        if spoken != self._shop_language:
            self._shop_language = spoken
            if self._payment is None:
                self._tongue = Tongue(spoken)
        self._render()

    @Slot(object)
    def show_payment(self, payment: Payment | None) -> None:
        """Bring the display to this payment; None, or one that never was on show: to nobody's.

        Thanks are said to their end, whatever the clerk does meanwhile, except for the next sale.
        """
        on_show = (
            self._payment is not None
            and payment is not None
            and (payment.order_id == self._payment.order_id)
        )
        if not on_show and (payment is None or payment.state not in OPEN):
            if not self._thanks.isActive():
                self._clear()
            return
        if payment is not None and not on_show:
            self._begin(payment)
        self._payment = payment
        self._timer.start()
        self._render()

    @Slot(str)
    def set_language(self, code: str) -> None:
        """Speak one of LANGUAGES until the next sale begins; another code changes nothing."""
        if code in LANGUAGES and code != self._tongue.language:
            self._tongue = Tongue(code)
        self._render()

    @property
    def language(self) -> str:
        """The language that is spoken now."""
        return self._tongue.language

    @property
    def tongue(self) -> Tongue:
        """The customer's, also for what they take along."""
        return self._tongue

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.size_judged.emit(None)

    def _begin(self, payment: Payment) -> None:
        self._thanks.stop()
        self._ends = monotonic() + (payment.expires_at - self._now()).total_seconds()
        if payment.sale_id != self._sale_id:  # another attempt is for the same customer
            self._sale_id = payment.sale_id
            self._tongue = Tongue(self._shop_language)

    def _clear(self) -> None:
        self._payment = None
        self._sale_id = ""
        self._tongue = Tongue(self._shop_language)
        self._timer.stop()
        self._render()

    def _render(self) -> None:
        tongue = self._tongue
        self._band.setText(customer_words.test_band(tongue))
        self._languages.show_language(tongue.language)
        self._idle.speak(tongue)
        stage = Stage.IDLE if self._payment is None else self._show_stage(self._payment)
        idle = stage is Stage.IDLE
        if idle:
            self._asking.show_link("")
            self._faces.setCurrentWidget(self._idle)
        self._shop.setVisible(not idle)
        self._languages.setVisible(not idle)

    def _show_stage(self, payment: Payment) -> Stage:
        now, tongue = self._now(), self._tongue
        age = (now - (payment.checked_at or payment.changed_at)).total_seconds()
        link = payment.payment_url or ""
        alive = link_alive(payment, now) and monotonic() < self._ends and self._may_show(link)
        stage = customer_words.stage(payment, verdict(payment, age), alive)
        message = customer_words.message(stage, payment, alive, tongue)
        self._asking.show_link(link if alive else "")
        if stage is Stage.PAID and not self._thanks.isActive():
            self._thanks.start()
        if alive or stage is Stage.PREPARING:
            self._asking.show_asked(
                customer_words.asked(payment, tongue), match_mark(payment.order_id), tongue
            )
            self._asking.show_stage(stage, message)
            self._faces.setCurrentWidget(self._asking)
        elif message is not None:
            self._outcome.show_message(message)
            self._faces.setCurrentWidget(self._outcome)
        return stage

    def resizeEvent(self, event: QResizeEvent) -> None:
        one, width, height = unit(self), self.width(), self.height()
        gap = int(12 * one)
        band = 0 if self._band.isHidden() else max(20, int(26 * one))
        self._band.setGeometry(0, 0, width, band)
        self._band.ask_pixels(18 * one)
        key = max(TARGET, int(TARGET * one))
        self._languages.fit(one)
        keys = self._languages.sizeHint().width()
        self._languages.setGeometry(width - gap - keys, band + gap // 2, keys, key)
        self._shop.setGeometry(gap, band + gap // 2, width - keys - 3 * gap, key)
        self._shop.ask_pixels(26 * one)
        top = band + gap // 2 + key + gap // 2
        self._body.setGeometry(gap, top, width - 2 * gap, height - top - gap)

    @Slot()
    def _on_tick(self) -> None:
        self._render()

    @Slot()
    def _on_thanked(self) -> None:
        self._clear()
