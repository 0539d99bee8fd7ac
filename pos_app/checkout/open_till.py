"""Open a counter: take up what a former run left, read today's payments, be ready to mint."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from pos_app.checkout.history import payments_of_today
from pos_app.checkout.order_numbers import OrderNumbers
from pos_app.checkout.recover_payments import recover_payments
from pos_app.checkout.till import Till
from pos_app.domain.payments import Payment

HANDOVER_HOURS = timedelta(hours=24)
"""How far back a start looks for goods that nobody has handed over."""


class OpenedTill(NamedTuple):
    """A till that can sell, with what its journal holds of today and of what is still open."""

    till: Till
    numbers: OrderNumbers
    today: Sequence[Payment]
    watched: Sequence[Payment]
    to_hand_over: Sequence[Payment]
    """Paid within HANDOVER_HOURS and not handed over, oldest first: their customers may wait."""
    recent: Sequence[str]
    """Gateways of the last orders, the newest first."""


def open_till(till: Till) -> OpenedTill:
    """Recover what a former run left and read today's payments. Raises JournalFailed."""
    watched = recover_payments(till)
    recent = till.clock.now() - HANDOVER_HOURS
    to_hand_over = [p for p in till.journal.to_hand_over() if p.changed_at >= recent]
    today, brands = payments_of_today(till), till.journal.last_brands()
    return OpenedTill(till, OrderNumbers(till), today, watched, to_hand_over, brands)
