"""Record how a person settled what MultiSafepay did not."""

from __future__ import annotations

from pos_app.checkout.till import Till
from pos_app.domain.matters import settled
from pos_app.domain.payments import Payment


def settle_payment(order_id: str, note: str, clerk: str, till: Till) -> Payment:
    """Journal the words and the name; state and verdict stay, and the order stays watched.

    Raises JournalFailed, and ValueError for an empty note or name.
    """
    now = till.clock.now()
    return till.journal.change(
        order_id, lambda payment: settled(payment, note, clerk, now), "settled"
    )
