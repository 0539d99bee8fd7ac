"""Open a counter: take up what a former run left, read today's payments, be ready to mint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pos_app.checkout.history import payments_of_today
from pos_app.checkout.order_numbers import OrderNumbers
from pos_app.checkout.recover_payments import recover_payments
from pos_app.checkout.till import Till
from pos_app.domain.payments import Payment


class OpenedTill(NamedTuple):
    """A till that can sell, with what its journal holds of today and of what is still open."""

    till: Till
    numbers: OrderNumbers
    today: Sequence[Payment]
    watched: Sequence[Payment]


def open_till(till: Till) -> OpenedTill:
    """Recover what a former run left and read today's payments. Raises JournalFailed."""
    watched = recover_payments(till)
    return OpenedTill(till, OrderNumbers(till), payments_of_today(till), watched)
