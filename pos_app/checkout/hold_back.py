"""Keep a sale from another attempt while the customer's card may wrongly show no money."""

from __future__ import annotations

from dataclasses import replace

from pos_app.checkout.till import Till
from pos_app.domain.matters import held_back
from pos_app.domain.payments import Payment


def hold_back(order_id: str, till: Till) -> Payment:
    """Journal that this order's sale waits for an hour (`domain.matters.HOLD_SECONDS`).

    The order itself stays open and watched: its customer may still pay it with another card. One
    that is paid or held back already comes back as it is. Raises JournalFailed.
    """
    now = till.clock.now()
    return till.journal.change(order_id, lambda payment: held_back(payment, now), "held_back")


def release(order_id: str, till: Till) -> Payment:
    """Journal that a supervisor lifted that before its time. Raises JournalFailed."""
    return till.journal.change(
        order_id, lambda payment: replace(payment, held_back_until=None), "released"
    )
