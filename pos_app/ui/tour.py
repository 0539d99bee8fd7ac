"""Drives the real window through a whole practice sale and leaves a picture of every step."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from pos_app.domain.payments import Payment, PaymentState
from pos_app.ui.tasks import Tasks
from pos_app.ui.tour_phone import Phone

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

_TICK = 30
_PATIENCE = 30_000
"""Milliseconds one step may take before the tour gives up."""

Condition = Callable[[], bool]
WidgetT = TypeVar("WidgetT", bound=QWidget)


def _at_once() -> bool:
    """Holds always: the script only waits for the customer to be back."""
    return True


class Tour(QObject):
    """A clerk and a customer, scripted. Ends with `finished(exit code)`."""

    finished = Signal(int)

    def __init__(self, window: MainWindow, tasks: Tasks, folder: Path) -> None:
        super().__init__()
        self._window = window
        self._tasks = tasks
        self._folder = folder
        self._phone = Phone()
        self._number = 0
        self._away = False
        self._waited = 0
        self._script = self._sale()
        self._ready: Condition = _at_once
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin; the window must be on its way to the screen."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        self._waited += _TICK
        if self._waited > _PATIENCE:
            said = self._window.notice.text
            print(f"The tour stopped after picture {self._number}. {said}", file=sys.stderr)
            self._end(1)
        elif not self._away and self._ready():
            self._waited = 0
            following = next(self._script, None)
            if following is None:
                self._end(0)
            else:
                self._ready = following

    def _end(self, code: int) -> None:
        self._timer.stop()
        self.finished.emit(code)

    def _sale(self) -> Iterator[Condition]:
        """The script. Each yield waits until its condition holds and the customer is back."""
        window = self._window
        yield lambda: window.panel is not None
        self._picture("ready")
        self._type_order("boekenbon", "1250")
        self._picture("order-typed")
        self._press(Qt.Key.Key_Return)
        yield self._state(PaymentState.WAITING)
        yield self._qr_drawn
        self._picture("qr-code")
        self._send_customer(partial(self._phone.open, self._link()))
        yield self._state(PaymentState.OPENED)
        self._picture("opened")
        self._phone_picture("payment-page")
        yield _at_once
        self._send_customer(partial(self._phone.pay_by_card, "BOEKENBON", "111112", "1234"))
        yield self._state(PaymentState.PART_PAID)
        self._picture("part-paid")
        self._phone_picture("rest-due")
        yield _at_once
        self._send_customer(partial(self._phone.pay_rest, "IDEAL"))
        yield self._state(PaymentState.PAID)
        self._picture("paid")
        self._phone_picture("thanks")
        yield _at_once
        self._click("new_order")
        self._type_order("vvv", "2500")
        self._press(Qt.Key.Key_Return)
        yield self._state(PaymentState.WAITING)
        yield self._qr_drawn
        self._click("cancel")
        yield self._state(PaymentState.CANCELLED)
        self._picture("cancelled")
        self._click("new_order")
        self._type_order("fiets", "1000")
        self._press(Qt.Key.Key_Return)
        yield self._state(PaymentState.WAITING)
        self._click("new_order")
        self._picture("next-customer")

    def _state(self, state: PaymentState) -> Condition:
        def reached() -> bool:
            shown = self._shown()
            return shown is not None and shown.state is state

        return reached

    def _link(self) -> str:
        shown = self._shown()
        return "" if shown is None or shown.payment_url is None else shown.payment_url

    def _shown(self) -> Payment | None:
        return None if self._window.panel is None else self._window.panel.payment

    def _qr_drawn(self) -> bool:
        return self._find(QWidget, "qr").isVisible()

    def _type_order(self, brand: str, digits: str) -> None:
        box = self._find(QComboBox, "brand")
        box.setFocus()
        QTest.keyClicks(box, brand)
        self._press(Qt.Key.Key_Tab)
        QTest.keyClicks(self._find(QWidget, "amount"), digits)

    def _press(self, key: Qt.Key) -> None:
        # The window's own focus: without a window manager it is never the active window.
        QTest.keyClick(self._window.focusWidget(), key)

    def _click(self, name: str) -> None:
        self._find(QPushButton, name).click()

    def _find(self, kind: type[WidgetT], name: str) -> WidgetT:
        found = self._window.findChild(kind, name)
        assert found is not None, name  # noqa: S101 - the window is ours
        return found

    def _picture(self, name: str) -> None:
        self._number += 1
        path = self._folder / f"{self._number:02d}-{name}.png"
        self._window.grab().save(str(path))
        print(path)

    def _phone_picture(self, name: str) -> None:
        if self._phone.browser is None:
            return
        self._number += 1
        path = self._folder / f"{self._number:02d}-phone-{name}.png"
        self._send_customer(partial(self._phone.picture, path))

    def _send_customer(self, act: Callable[[], None]) -> None:
        """Let the customer do something away from this thread; the script waits for it."""
        self._away = True
        self._tasks.run(act, self._on_customer_back)

    def _on_customer_back(self, _nothing: None) -> None:
        self._away = False
