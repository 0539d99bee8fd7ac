"""The window's three faces, one in front: Take, Show and Result, or why nothing can be sold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.domain.settings import Settings
from pos_app.ui.viewmodels.face import Face, face_of
from pos_app.ui.widgets.take_face import TakeFace

if TYPE_CHECKING:
    from pos_app.checkout.ports import JournalCopy
    from pos_app.domain.errors import PosError
    from pos_app.domain.payments import Payment
    from pos_app.ui.widgets.payment_panel import PaymentPanel
    from pos_app.ui.widgets.restore_card import RestoreCard


class Faces(QStackedWidget):
    """Turns to the face that an order needs."""

    face_changed = Signal(object)
    """The Face that is in front now."""

    restore_asked = Signal(object)
    """A JournalCopy, asked for twice: it takes the damaged journal's place."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.take = TakeFace(settings)
        self.panel: PaymentPanel | None = None
        self.face = Face.TAKE
        self._restore: RestoreCard | None = None
        self._card: QWidget | None = None
        self.addWidget(self.take)

    def furnish(self, panel: PaymentPanel) -> None:
        """The panel, once there may be something to show on it."""
        self.panel = panel
        self.addWidget(panel)
        self.setCurrentWidget(self.take)

    def show_payment(self, payment: Payment | None) -> None:
        """Turn to an order; None turns back to taking one."""
        before, self.face = self.face, face_of(payment)
        if payment is None:
            self.setCurrentWidget(self.take)
        else:
            assert self.panel is not None  # noqa: S101 - no order is followed before it is built
            if self.currentWidget() is not self.panel:
                self.panel.show_code(payment)
                self.setCurrentWidget(self.panel)
                self.panel.paint_code()
            self.panel.show_payment(payment)
        if self.face is not before:
            self.face_changed.emit(self.face)

    def show_refused(self, failure: PosError) -> None:
        """Say why the journal can't be used, and what can be done."""
        from pos_app.ui.widgets.restore_card import RestoreCard

        self._restore = RestoreCard(failure)
        self._restore.restore_asked.connect(self.restore_asked)
        self.addWidget(self._restore)
        self.setCurrentWidget(self._restore)

    def show_card(self, card: QWidget | None) -> None:
        """Turn to a card that stands in place of the form; None turns back."""
        if self._card is not None:
            self.removeWidget(self._card)
            self._card.deleteLater()
        self._card = card
        if card is not None:
            self.addWidget(card)
        self.setCurrentWidget(card or self.take)

    def offer_restore(self, copy: JournalCopy | None) -> None:
        """Name the newest good copy, if there is one."""
        if self._restore is not None:
            self._restore.offer(copy)

    def offer_restore_again(self) -> None:
        """The copy could not take the journal's place; it may be tried once more."""
        if self._restore is not None:
            self._restore.offer_again()
