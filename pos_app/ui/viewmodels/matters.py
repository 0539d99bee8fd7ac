"""What waits for a person: kept in sight until somebody records how it was settled."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pos_app.domain.matters import Matter, matter
from pos_app.domain.payments import Payment

_LOOK_AGAIN = 30_000
"""Milliseconds: a part payment becomes a matter when its link ends, which nobody reports."""


class OpenMatter(NamedTuple):
    """A payment and why it needs a person."""

    payment: Payment
    matter: Matter


class Matters(QObject):
    """Tells which payments a person must still settle, whenever that changes."""

    changed = Signal(object)
    """A list of OpenMatter, the newest payment first; empty once all is settled."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        """`now` is the till's time (UTC)."""
        super().__init__(parent)
        self._now = now
        self._watched: dict[str, Payment] = {}
        self._told: list[OpenMatter] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._on_timer)

    def watch(self, payments: Iterable[Payment]) -> None:
        """Begin with these."""
        for payment in payments:
            self._keep(payment)
        self._tell()

    @Slot(object)
    def show_payment(self, payment: Payment) -> None:
        """Bring one payment up to date."""
        self._keep(payment)
        self._tell()

    def _keep(self, payment: Payment) -> None:
        # Only what may become a matter by time alone, or is one: most payments never are.
        if payment.gift_cards or matter(payment, self._now()) is not None:
            self._watched[payment.order_id] = payment
        else:
            self._watched.pop(payment.order_id, None)

    def _tell(self) -> None:
        now = self._now()
        found = [(payment, matter(payment, now)) for payment in self._watched.values()]
        open_now = [OpenMatter(payment, why) for payment, why in found if why is not None]
        open_now.sort(key=_age, reverse=True)
        if self._watched:
            self._timer.start()
        else:
            self._timer.stop()
        if open_now != self._told:
            self._told = open_now
            self.changed.emit(open_now)

    @Slot()
    def _on_timer(self) -> None:
        self._tell()


def _age(one: OpenMatter) -> tuple[datetime, str]:
    return one.payment.changed_at, one.payment.order_id
