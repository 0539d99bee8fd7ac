"""What the sandbox knows of one order: request, link, attempts, charges, refunds."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Literal

MAX_OPENS = 20
"""A payment link opens at most this many times (MultiSafepay, payment links page)."""

INITIALIZED = "initialized"
COMPLETED = "completed"
DECLINED = "declined"
CANCELLED = "cancelled"
VOID = "void"
EXPIRED = "expired"
SHIPPED = "shipped"
REFUNDED = "refunded"
PARTIAL_REFUNDED = "partial_refunded"

PAID_STATUSES = frozenset({COMPLETED, SHIPPED, REFUNDED, PARTIAL_REFUNDED})
_OPEN_STATUSES = frozenset({INITIALIZED, DECLINED})

PageState = Literal["open", "part-paid", "paid", "declined", "cancelled", "expired"]
LinkState = Literal["Active", "Cancelled", "Completed", "Declined", "Expired"]
_IMPERSONAL = ("locale", "country")
EndedBy = Literal["customer", "merchant", "expiry"]


@dataclass(slots=True)
class Charge:
    """Money taken, in minor units: from a gift card (`coupon`) or by another method."""

    kind: Literal["coupon", "payment"]
    method: str
    amount: int
    at: datetime
    transaction_id: int
    card_number: str | None = None


@dataclass(slots=True)
class Attempt:
    """One transaction of the order; a retry after a decline is a new one.

    `method` is the non-gift-card gateway the customer used, None as long as there is none.
    """

    transaction_id: int
    created: datetime
    modified: datetime
    completed: datetime | None = None
    status: str = INITIALIZED
    financial_status: str = INITIALIZED
    reason: str | None = None
    method: str | None = None


@dataclass(slots=True)
class Refund:
    """Money given back, in minor units. Reserved until Amsterdam's midnight, then final."""

    refund_id: int
    amount: int
    description: str
    created: datetime
    refund_order_id: str | None = None
    voided: datetime | None = None
    parts: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Order:
    """One order. Times are aware UTC, amounts minor units of `currency`.

    Without attempts it is a pre-transaction: a link that nobody opened yet.
    """

    order_id: str
    session_id: str
    amount: int
    currency: str
    description: str
    gateway: str
    request: dict[str, Any]
    created: datetime
    modified: datetime
    expires: datetime
    opens: int = 0
    ended_by: EndedBy | None = None
    attempts: list[Attempt] = field(default_factory=list)
    charges: list[Charge] = field(default_factory=list)
    refunds: list[Refund] = field(default_factory=list)

    @property
    def attempt(self) -> Attempt | None:
        """The newest transaction; None before the link is opened."""
        return self.attempts[-1] if self.attempts else None

    @property
    def status(self) -> str:
        """The order's status as the API says it."""
        if self.attempts:
            return self.attempts[-1].status
        return INITIALIZED if self.ended_by is None else CANCELLED

    @property
    def is_payable(self) -> bool:
        """Whether the customer may still pay: declined orders may be tried again."""
        return self.ended_by is None and self.status in _OPEN_STATUSES

    @property
    def is_paid(self) -> bool:
        """Whether the whole amount was taken once, refunded since or not."""
        return self.status in PAID_STATUSES

    @property
    def coupons(self) -> list[Charge]:
        """What gift cards paid, in order."""
        return [charge for charge in self.charges if charge.kind == "coupon"]

    @property
    def paid(self) -> int:
        """Minor units taken so far."""
        return sum(charge.amount for charge in self.charges)

    @property
    def due(self) -> int:
        """Minor units still to be paid."""
        return self.amount - self.paid

    @property
    def refunded(self) -> int:
        """Minor units given back or reserved to be."""
        return sum(refund.amount for refund in self.refunds if refund.voided is None)

    @property
    def locale(self) -> str | None:
        """The customer's locale as it was sent."""
        customer = self.request.get("customer")
        locale = customer.get("locale") if isinstance(customer, dict) else None
        return locale if isinstance(locale, str) else None

    @property
    def page_state(self) -> PageState:
        """What the payment page shows."""
        if self.is_paid:
            return "paid"
        if self.ended_by is not None:
            return "expired" if self.ended_by == "expiry" else "cancelled"
        if self.status == DECLINED:
            return "declined"
        return "part-paid" if self.charges else "open"

    @property
    def link_state(self) -> LinkState:
        """The state of the payment link, in the words of MultiSafepay's dashboard."""
        states: dict[PageState, LinkState] = {
            "paid": "Completed",
            "expired": "Expired",
            "cancelled": "Cancelled",
            "declined": "Declined",
        }
        return states.get(self.page_state, "Active")

    def payment_option(self, name: str) -> Any:
        """One field of the request's `payment_options`; None when it was not sent."""
        options = self.request.get("payment_options")
        return options.get(name) if isinstance(options, dict) else None

    def to_json(self) -> str:
        """The order as the store keeps it: without who the customer is.

        The till may be asked to erase that from every file, and this is one of its files.
        """
        document = asdict(self)
        customer = document["request"].get("customer")
        if isinstance(customer, dict):
            kept = {name: value for name, value in customer.items() if name in _IMPERSONAL}
            document["request"]["customer"] = kept
        return json.dumps(document, default=datetime.isoformat, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Order:
        """The order that `to_json` wrote."""
        document = json.loads(text)
        return cls(
            **{
                **_with_times(document, "created", "modified", "expires"),
                "attempts": [
                    Attempt(**_with_times(attempt, "created", "modified", "completed"))
                    for attempt in document["attempts"]
                ],
                "charges": [Charge(**_with_times(each, "at")) for each in document["charges"]],
                "refunds": [
                    Refund(**_with_times(refund, "created", "voided"))
                    for refund in document["refunds"]
                ],
            }
        )


def _with_times(document: dict[str, Any], *names: str) -> dict[str, Any]:
    times = {
        name: None if document[name] is None else datetime.fromisoformat(document[name])
        for name in names
    }
    return {**document, **times}
