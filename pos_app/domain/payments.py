"""A payment from its first record to its end: states, legal moves, what is kept of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from pos_app.domain.errors import Cause
from pos_app.domain.money import Money
from pos_app.domain.orders import OrderRequest
from pos_app.domain.settings import Environment


class PaymentState(StrEnum):
    """What the till knows of a payment."""

    SENDING = "sending"
    """Recorded; the order is on its way to MultiSafepay."""
    UNANSWERED = "unanswered"
    """No usable answer came. No link was shown, so nobody can pay it."""
    NOT_SENT = "not_sent"
    """MultiSafepay does not know the order."""
    REJECTED = "rejected"
    """MultiSafepay refused the order."""
    WAITING = "waiting"
    """A link came and may be shown."""
    OPENED = "opened"
    """The customer has opened the payment page."""
    PART_PAID = "part_paid"
    """A gift card was charged; the rest is still due."""
    HELD = "held"
    """Money is announced but not there: hold the goods."""
    PAID = "paid"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    DECLINED = "declined"
    REVIEW = "review"
    """The facts contradict each other."""
    PARTLY_REFUNDED = "partly_refunded"
    REFUNDED = "refunded"
    CHARGED_BACK = "charged_back"


_S = PaymentState
CLOSED = frozenset({_S.CANCELLED, _S.EXPIRED, _S.DECLINED})
"""Not paid and said so by MultiSafepay, yet never final: each may come back."""
PAID_ONCE = frozenset({_S.PAID, _S.PARTLY_REFUNDED, _S.REFUNDED, _S.CHARGED_BACK})
"""States that only a payment that was paid can have."""
PAYABLE = frozenset({_S.WAITING, _S.OPENED, _S.PART_PAID})
"""States in which the link is shown to the customer."""
OPEN = PAYABLE | {_S.SENDING, _S.HELD}
"""States that change by themselves within minutes: the clerk is waiting for them."""

_AFTER_LINK = CLOSED | {_S.PAID, _S.REVIEW}
_BACK_TO_LIFE = frozenset({_S.OPENED, _S.PART_PAID, _S.PAID, _S.REVIEW})
LEGAL_MOVES: dict[PaymentState, frozenset[PaymentState]] = {
    _S.SENDING: frozenset({_S.UNANSWERED, _S.REJECTED, _S.WAITING, _S.REVIEW}),
    _S.UNANSWERED: frozenset({_S.NOT_SENT, _S.CANCELLED, _S.REVIEW, _S.PAID}),
    _S.NOT_SENT: frozenset(),
    _S.REJECTED: frozenset(),
    _S.WAITING: _AFTER_LINK | {_S.OPENED, _S.PART_PAID, _S.HELD},
    _S.OPENED: _AFTER_LINK | {_S.PART_PAID, _S.HELD},
    _S.PART_PAID: _AFTER_LINK | {_S.HELD},
    _S.HELD: _AFTER_LINK,
    _S.PAID: PAID_ONCE - {_S.PAID},
    # A closed order may be closed for another reason (declined, then cancelled by the clerk).
    _S.CANCELLED: _BACK_TO_LIFE | {_S.EXPIRED, _S.DECLINED},
    _S.EXPIRED: _BACK_TO_LIFE | {_S.CANCELLED, _S.DECLINED},
    _S.DECLINED: _BACK_TO_LIFE | {_S.CANCELLED, _S.EXPIRED},
    _S.REVIEW: frozenset({_S.PAID}),
    _S.PARTLY_REFUNDED: PAID_ONCE - {_S.PARTLY_REFUNDED},
    _S.REFUNDED: PAID_ONCE - {_S.REFUNDED},
    _S.CHARGED_BACK: PAID_ONCE - {_S.CHARGED_BACK},
}
"""The one table of moves; whatever is not in it does not happen."""


class GiftCardPart(NamedTuple):
    """One gift card that was charged for an order: its brand's gateway and minor units.

    The gateway is "" where MultiSafepay does not say. Card numbers never get this far.
    """

    gateway: str
    minor: int


@dataclass(frozen=True)
class OrderAnswer:
    """What one GET of an order said, read strictly. None means the answer had no such field.

    An order whose link was never opened has no order_id, amount or currency.
    """

    status: str
    financial_status: str | None = None
    order_id: str | None = None
    amount: int | None = None
    currency: str | None = None
    gift_cards: tuple[GiftCardPart, ...] = ()
    second_method: str = ""
    """The method that paid what the cards did not, e.g. IDEAL; "" if none."""


class Settlement(NamedTuple):
    """How a person settled what MultiSafepay did not: the words, when (UTC), and who."""

    note: str
    at: datetime
    clerk: str


class Handover(NamedTuple):
    """When the goods of a paid order were handed over (UTC), and by whom; "" if nobody said."""

    at: datetime
    clerk: str


@dataclass(frozen=True)
class Payment:
    """One order as the journal holds it. All times are UTC."""

    order_id: str
    sale_id: str
    attempt: int
    environment: Environment
    gateway: str
    amount: Money
    description: str
    state: PaymentState
    created_at: datetime
    changed_at: datetime
    """When `state` was last entered."""
    expires_at: datetime
    """When the link ends, by our clock; only MultiSafepay says that it has expired."""
    payment_url: str | None = None
    gift_cards: tuple[GiftCardPart, ...] = ()
    second_method: str = ""
    checked_at: datetime | None = None
    """The last good answer to a GET; None before the first."""
    next_check_at: datetime | None = None
    failed_checks: int = 0
    """Checks without a good answer since the last good one."""
    unknown_checks: int = 0
    """How many checks in a row said that MultiSafepay does not know the order."""
    unknown_since: datetime | None = None
    """The first of those checks."""
    cancel_asked_at: datetime | None = None
    """Set once the clerk asked to cancel, until MultiSafepay says how it ended."""
    cause: Cause | None = None
    """Why the last request failed, if it did."""
    api_code: int | None = None
    """MultiSafepay's error code, where it refused."""
    late: bool = False
    """Went on after it was cancelled or expired, or was paid after it was closed, lost, or settled
    in another way. Its link is shown no more: its sale may have another one by now."""
    settlement: Settlement | None = None
    paid_twice: bool = False
    """Another order of this sale is paid too, and nobody has settled that one."""
    handover: Handover | None = None
    held_back_until: datetime | None = None
    """Until then its sale gets no further attempt: the customer's card showed no money."""
    taken_by: str = ""
    """The clerk who stood at the counter; "" where nobody is asked."""
    recorded: bool = True
    """False where MultiSafepay's last word could not be journaled; it is tried again."""

    @property
    def gift_part(self) -> int:
        """Minor units that gift cards have paid."""
        return sum(part.minor for part in self.gift_cards)

    @property
    def still_due(self) -> int:
        """Minor units not yet paid: 0 once paid, never negative."""
        return 0 if self.state in PAID_ONCE else max(0, self.amount.minor - self.gift_part)

    @property
    def found(self) -> bool:
        """Whether it was taken from MultiSafepay's list: what its customer saw nobody knows.

        Every order that this till sends says what it is for; the list does not.
        """
        return not self.description

    @property
    def cancelling(self) -> bool:
        """Whether a cancel is under way that MultiSafepay has not confirmed."""
        return self.cancel_asked_at is not None and self.state in OPEN


def new_payment(
    request: OrderRequest, environment: Environment, now: datetime, expires_at: datetime
) -> Payment:
    """The payment as it is journaled before anything is sent: SENDING."""
    return Payment(
        order_id=request.order_id,
        sale_id=request.sale_id,
        attempt=request.attempt,
        environment=environment,
        gateway=request.gateway,
        amount=request.amount,
        description=request.description,
        state=_S.SENDING,
        created_at=now,
        changed_at=now,
        expires_at=expires_at,
        taken_by=request.taken_by,
    )


def moved(payment: Payment, state: PaymentState, now: datetime) -> Payment:
    """The payment in another state, or itself where the table has no such move."""
    if state not in LEGAL_MOVES[payment.state]:
        return payment
    awaited = payment.state in OPEN | {_S.REVIEW} and payment.settlement is None
    late = state is _S.PAID and not awaited and payment.state not in PAID_ONCE
    # After a decline the customer may try again on the same page; these two were told to be over.
    resumed = payment.state in (_S.CANCELLED, _S.EXPIRED) and state in PAYABLE
    after = replace(payment, state=state, changed_at=now, late=payment.late or late or resumed)
    return replace(after, cancel_asked_at=now) if resumed else after
