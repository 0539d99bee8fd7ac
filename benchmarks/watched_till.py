"""The program with somebody watching its window, who reports what is to be timed.

Everything runs as at a counter; the watcher is told of the first paint and of each drawn code.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.reporting import report
from pos_app.program import Program

if TYPE_CHECKING:
    from pos_app.domain.payments import Payment
    from pos_app.launch import Launch

_HAND = 40
"""Milliseconds from the last digit to Enter: even a fast clerk's finger has to travel."""


class WatchedProgram(Program):
    """Reports "painted", "open", and for each command "sale": "drawn", then "paid"."""

    def __init__(self, launch: Launch) -> None:
        super().__init__(launch)
        self.window.painted.connect(self._on_first_paint, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_first_paint(self) -> None:
        # Comes after the program's own work at that moment, as a key of the clerk's would.
        from benchmarks.clerk import press

        focused = QApplication.focusWidget()
        assert focused is not None
        assert self.window.form.isAncestorOf(focused)
        assert press(focused, Qt.Key.Key_V, "v")
        report("painted", time.monotonic_ns())
        from benchmarks.commands import Commands

        self._commands = Commands()
        self._commands.ended.connect(self.window.leave)
        if "stay" in sys.argv:
            self.checkout.order_id_changed.connect(
                self._on_open,
                Qt.ConnectionType(
                    Qt.ConnectionType.QueuedConnection.value
                    | Qt.ConnectionType.SingleShotConnection.value
                ),
            )
        else:
            self._commands.start()

    @Slot()
    def _on_open(self) -> None:
        self._sale = Sale(self)
        self._commands.given.connect(self._sale.take)
        self._commands.start()
        report("open")


class Sale(QObject):
    """Takes one sale after the other and reports "drawn <milliseconds> <link>", then "paid"."""

    _painted = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__()
        from benchmarks.clerk import find

        self._window = program.window
        assert program.window.panel is not None
        self._panel = program.window.panel
        self._link = ""
        self._former = ""
        """The order the panel showed before this sale."""
        self._entered_ns = 0
        self._under_way = False
        self._link_painted = False
        self._field: QWidget = self._window.form
        self._view = find(self._window, QWidget, "qr")
        self._view.installEventFilter(self)
        program.checkout.orders.payment_changed.connect(self._on_payment)
        # A code that is painted in a pass of the event loop is on the screen when that has ended,
        # one that the window repaints at once when that returns: that puts out the pixels.
        self._painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
        self._repaint = self._panel.paint_code
        setattr(self._panel, "paint_code", self._repaint_at_once)  # noqa: B010 - mypy: a method

    @property
    def under_way(self) -> bool:
        """Whether an order was begun and its code is not painted yet."""
        return self._under_way

    @Slot()
    def take(self) -> None:
        """Fill in a new order and, once that is painted, press Enter: the clock starts there."""
        from benchmarks.clerk import fill_in

        self._under_way = True
        self._field = fill_in(self._window, "1250")
        QTimer.singleShot(_HAND, self._enter)

    def _enter(self) -> None:
        from benchmarks.clerk import press

        self._former = self._panel.order_id
        self._entered_ns = time.perf_counter_ns()
        press(self._field, Qt.Key.Key_Return)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._entered_ns:
            shown = self._panel.payment
            # The panel has given the view its code before anything is painted.
            if shown is not None and shown.payment_url and shown.order_id != self._former:
                self._link = shown.payment_url
                self._link_painted = True
                self._painted.emit()
        return super().eventFilter(watched, event)

    def _repaint_at_once(self) -> None:
        self._repaint()
        if self._link_painted:
            self._on_painted()

    @Slot(object)
    def _on_payment(self, payment: Payment) -> None:
        if payment.state == "paid":
            report("paid", payment.order_id)

    @Slot()
    def _on_painted(self) -> None:
        self._link_painted = False
        if self._entered_ns:
            taken = (time.perf_counter_ns() - self._entered_ns) / 1e6
            self._entered_ns = 0
            self._under_way = False
            report("drawn", taken, self._link)
