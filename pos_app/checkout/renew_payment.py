"""A new link for a sale: the order that is to take the place of one that was closed."""

from __future__ import annotations

from pos_app.checkout.till import Till
from pos_app.domain.orders import OrderRequest


def next_attempt(
    order_id: str,
    new_order_id: str,
    till: Till,
    gateway: str | None = None,
    taken_by: str = "",
) -> OrderRequest:
    """The same order once more, as its sale's next attempt under a number of its own.

    It asks for what the journal holds, not for what the form says by now; only the brand may be
    another, by its `gateway`, and the clerk, `taken_by`; "" keeps who took it first. Raises
    JournalFailed.
    """
    former = till.journal.get(order_id)
    attempts = till.journal.attempts_of(former.sale_id)
    return OrderRequest(
        sale_id=former.sale_id,
        attempt=attempts[-1].attempt + 1,
        order_id=new_order_id,
        gateway=former.gateway if gateway is None else gateway,
        amount=former.amount,
        description=former.description,
        customer=till.journal.customer_of(order_id),
        taken_by=taken_by or former.taken_by,
    )
