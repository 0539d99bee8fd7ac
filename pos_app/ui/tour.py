"""Drives the real program through practice sales and leaves a picture of every step."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.domain.payments import PaymentState
from pos_app.domain.settings import Settings
from pos_app.ui.tasks import Tasks
from pos_app.ui.tour_album import CUSTOMER_SCREEN, Album
from pos_app.ui.tour_clerk import Clerk, Condition, Steps, a_moment
from pos_app.ui.tour_phone import Phone

if TYPE_CHECKING:
    from pos_app.ui.customer_display import CustomerDisplay
    from pos_app.ui.main_window import MainWindow
    from pos_app.ui.surroundings import Surroundings

SETTINGS = Settings(
    shop_name="Boekhandel De Ezel",
    language="en",
    locale="en_US",
    theme="light",
    sound_volume=0,
    customer_screen=CUSTOMER_SCREEN,
)
"""The tour's shop: the same pictures on every computer, and no sound."""
_TICK = 30
_PATIENCE = 30_000
"""Milliseconds one step may take before the tour gives up."""
_THEMES, _LANGUAGES = ("dark", "contrast"), ("nl", "de", "fr")
"""The looks and languages that are pictured besides the light one in English."""


def _at_once() -> bool:
    """Holds always: the script only waits for the customer to be back."""
    return True


class Tour(QObject):
    """A clerk and customers, scripted. Ends with `finished(exit code)`."""

    finished = Signal(int)

    def __init__(
        self,
        window: MainWindow,
        around: Callable[[], Surroundings | None],
        tasks: Tasks,
        folder: Path,
    ) -> None:
        """`around` is what is around the window, as soon as it can sell."""
        super().__init__()
        self._window = window
        self._around = around
        self._tasks = tasks
        self._clerk = Clerk(window)
        self._phone = Phone()
        self._folder = folder
        self._away = self._complete = False
        self._waited = 0
        self._left_open = self._left_link = ""
        """The order that is left to itself while others are served, and its link."""
        self._script = self._tour()
        self._ready: Condition = _at_once
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin; the window must be on its way to the screen."""
        self._album = Album(self._folder)
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        self._waited += _TICK
        if self._waited > _PATIENCE:
            self._end(1)
        elif not self._away and self._ready():
            self._waited = 0
            following = next(self._script, None)
            if following is not None:
                self._ready = following
            else:
                # A script that a bug has ended has nothing more to say either.
                self._end(0 if self._complete else 1)

    def _end(self, code: int) -> None:
        self._timer.stop()
        if code:
            said = self._window.notice.text
            print(f"The tour stopped after picture {self._album.count}. {said}", file=sys.stderr)
        self.finished.emit(code)

    # -- the script: each yield waits until its condition holds and the customer is back -------

    def _tour(self) -> Steps:
        yield lambda: self._around() is not None
        self._window.activateWindow()
        yield a_moment()
        self._picture("take")
        self._album.keep("customer-idle", self._display)
        yield from self._part_paid_then_paid()
        yield from self._cancelled()
        yield from self._another_brand()
        yield from self._next_customer()
        yield from self._looks_and_languages()
        yield from self._nobody_knows()
        yield from self._beside_the_counter()
        self._complete = True

    def _part_paid_then_paid(self) -> Steps:
        """More than the card may pay, typed anew; then a card with too little, and the rest."""
        clerk = self._clerk
        yield from clerk.keys("b7495")
        self._picture("take-over-the-cap")
        yield from clerk.press(Qt.Key.Key_Escape)
        yield from clerk.keys("1259")
        yield from clerk.press(Qt.Key.Key_Backspace)
        yield from clerk.keys("0")
        self._picture("take-typed")
        yield from self._show_code()
        self._picture_both("show")
        self._send_customer(partial(self._phone.open, clerk.link))
        yield clerk.sees(PaymentState.OPENED)
        self._picture("opened")
        self._picture_phone("payment-page")
        yield _at_once
        self._send_customer(partial(self._phone.pay_by_card, "BOEKENBON", "111112", "1234"))
        yield clerk.sees(PaymentState.PART_PAID)
        self._picture_both("part-paid")
        self._picture_phone("rest-due")
        yield _at_once
        self._send_customer(partial(self._phone.pay_rest, "IDEAL"))
        yield clerk.sees(PaymentState.PAID)
        yield clerk.may_confirm
        yield from clerk.write("handover_clerk", "Sam")
        self._picture_both("paid")
        self._picture_phone("thanks")
        yield _at_once
        order_id = self._order_id
        yield from clerk.enter()
        yield from clerk.scan(order_id)
        self._picture("handed-over")
        yield from clerk.enter()

    def _cancelled(self) -> Steps:
        clerk = self._clerk
        yield from clerk.keys("v2500")
        yield from self._show_code()
        yield from clerk.click("cancel")
        self._picture("cancel-asked")
        yield from clerk.click("cancel")
        yield clerk.sees(PaymentState.CANCELLED)
        yield clerk.may_confirm
        self._picture_both("cancelled")
        yield from clerk.enter()

    def _another_brand(self) -> Steps:
        """The first order is closed before the second is made; then the customer speaks French."""
        clerk = self._clerk
        yield from clerk.keys("f1500")
        yield from self._show_code()
        yield from clerk.choose("swap_brand", "WIJNCADEAU")
        yield lambda: clerk.shown is not None and clerk.shown.gateway == "WIJNCADEAU"
        yield clerk.sees_code
        self._picture("another-brand")
        keys = self._display.findChildren(QAbstractButton, "customer_language")
        next(key for key in keys if key.text() == "FR").click()
        yield a_moment()
        self._album.keep("customer-in-french", self._display)
        self._left_open = self._order_id
        self._left_link = clerk.link
        yield from clerk.next_customer()

    def _next_customer(self) -> Steps:
        """While an order is typed, the customer of another one comes to the payment page."""
        news = self._window.bars.news
        yield from self._clerk.keys("g1000")
        self._send_customer(partial(self._phone.open, self._left_link))
        yield news.isVisible
        yield a_moment()
        self._picture("next-customer")
        next(iter(news.findChildren(QAbstractButton))).click()
        yield self._clerk.sees_code
        yield from self._clerk.next_customer()

    def _looks_and_languages(self) -> Steps:
        for name in _THEMES:
            yield from self._clerk.choose("view_menu", "theme", name)
            yield from self._take_and_show(name)
        yield from self._clerk.choose("view_menu", "theme", "light")
        for name in _LANGUAGES:
            yield from self._clerk.choose("view_menu", "language", name)
            yield from self._take_and_show(name)
        yield from self._clerk.choose("view_menu", "language", "en")

    def _take_and_show(self, name: str) -> Steps:
        """What is typed waits on Take while another order is looked at."""
        yield a_moment()
        self._picture(f"take-{name}")
        yield from self._clerk.scan(self._left_open)
        yield self._clerk.sees_code
        self._picture(f"show-{name}")
        yield from self._clerk.next_customer()

    def _nobody_knows(self) -> Steps:
        clerk = self._clerk
        yield from clerk.choose("practice", "mismatch", "")
        yield from clerk.press(Qt.Key.Key_Escape)
        yield from clerk.keys("n2000")
        yield from clerk.press(Qt.Key.Key_Return)
        yield clerk.sees(PaymentState.REVIEW)
        yield clerk.may_confirm
        self._picture_both("dont-know")

    def _beside_the_counter(self) -> Steps:
        """The windows of all settings and of help, which stand beside the clerk's."""
        clerk = self._clerk
        yield from clerk.choose("view_menu", "settings", None)
        settings = clerk.find(QWidget, "settings_window")
        yield settings.isVisible
        yield a_moment()
        self._album.keep("settings", settings)
        settings.close()
        yield from clerk.choose("view_menu", "help", None)
        doctor = clerk.find(QWidget, "help_window")
        yield lambda: doctor.findChild(QWidget, "finding_program") is not None
        yield a_moment()
        self._album.keep("doctor", doctor)
        doctor.close()

    def _show_code(self) -> Steps:
        """Enter, and the code is there."""
        yield from self._clerk.press(Qt.Key.Key_Return)
        yield self._clerk.sees(PaymentState.WAITING)
        yield self._clerk.sees_code

    # -- pictures and the customer -------------------------------------------------------------

    @property
    def _order_id(self) -> str:
        shown = self._clerk.shown
        return "" if shown is None else shown.order_id

    @property
    def _display(self) -> CustomerDisplay:
        around = self._around()
        assert around is not None  # noqa: S101 - the script waited for it
        return around.display

    def _picture(self, name: str) -> None:
        self._album.keep(name, self._window)

    def _picture_both(self, name: str) -> None:
        """Clerk and customer at the same moment."""
        self._album.keep(name, self._window, self._display)

    def _picture_phone(self, name: str) -> None:
        if self._phone.browser is not None:
            path = self._album.next_path(f"phone-{name}")
            self._send_customer(partial(self._phone.picture, path))

    def _send_customer(self, act: Callable[[], None]) -> None:
        """Let the customer do something away from this thread; the script waits for it."""
        self._away = True
        self._tasks.run(act, self._on_customer_back)

    def _on_customer_back(self, _nothing: None) -> None:
        self._away = False
