"""The program sitting for its pictures: one order, then its windows at every screen's size."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.camera_windows import LINK, SCREENS, Screen, windows
from benchmarks.reporting import report
from pos_app.domain.orders import Customer, OrderDraft
from pos_app.domain.payments import PaymentState
from pos_app.program import Program
from pos_app.ui import theme
from pos_app.ui.qr_matrix import qr_matrix
from pos_app.ui.qr_size import Density
from pos_app.ui.widgets import qr_view
from pos_app.ui.widgets.qr_view import QrView

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from pos_app.domain.payments import Payment
    from pos_app.launch import Launch

_DRAFT = OrderDraft("", 1, "", "VVVGIFTCRD", "12,50", "EUR", "Gift card", Customer("nl_NL", "NL"))


class PicturedProgram(Program):
    """Sells once, leaves a picture of each window on each screen, and goes."""

    def __init__(self, launch: Launch) -> None:
        super().__init__(launch)
        once = Qt.ConnectionType.QueuedConnection.value
        once |= Qt.ConnectionType.SingleShotConnection.value
        self.checkout.order_id_changed.connect(self._on_open, Qt.ConnectionType(once))
        self.checkout.orders.payment_changed.connect(self._on_payment)

    @Slot()
    def _on_open(self) -> None:
        self.checkout.pay(_DRAFT)

    @Slot(object)
    def _on_payment(self, payment: Payment) -> None:
        if payment.state is PaymentState.WAITING:
            self.checkout.orders.payment_changed.disconnect(self._on_payment)
            # Once the window shows it.
            QTimer.singleShot(0, self._sit)

    @Slot()
    def _sit(self) -> None:
        scaling = int(sys.argv[2])
        screens = [screen for screen in SCREENS if screen.scaling == scaling]
        tested = windows(self)
        theme.set_theme(sys.argv[1])
        report("pictures", len(tested) * len(screens))
        for name, window in tested.items():
            for screen in screens:
                _picture(name, window, screen)
            window.hide()
        QApplication.quit()


def _picture(name: str, window: QWidget, screen: Screen) -> None:
    """Report "picture <window> <screen's width> <file> <x> <y> <module pixels>"."""

    def density(_screen: QScreen) -> Density:
        return Density(screen.dots_per_mm, guessed=False)

    # What this screen would say of itself.
    setattr(qr_view, "screen_density", density)  # noqa: B010 - a function is no variable to mypy
    (view,) = (shown for shown in window.findChildren(QrView) if shown.isVisibleTo(window))
    view.show_link(LINK, qr_matrix(LINK))
    window.resize(screen.width // screen.scaling, screen.height // screen.scaling)
    picture = window.grab().toImage()
    assert (picture.width(), picture.height()) == (screen.width, screen.height), picture.size()
    file = f"{name}-{screen.width}.png"
    assert picture.save(str(Path(sys.argv[3]) / file))
    middle = view.mapTo(window, QPointF(view.width() / 2, view.height() / 2))
    x, y = middle.x() * screen.scaling, middle.y() * screen.scaling
    report("picture", name, screen.width, file, x, y, view.module_pixels)
