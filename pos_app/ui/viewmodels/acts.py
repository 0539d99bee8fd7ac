"""What a clerk may do with an order now: the one place that decides which buttons it gets."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from pos_app.domain.matters import (
    is_held_back,
    may_be_held_back,
    may_be_renewed,
    may_be_settled,
)
from pos_app.domain.payments import OPEN, Payment, PaymentState
from pos_app.domain.settings import Environment
from pos_app.ui.viewmodels.guard import Purpose

if TYPE_CHECKING:
    from pos_app.ui.viewmodels.checkout import Checkout


class Act(StrEnum):
    """One thing that can be done with an order. In the order in which the buttons stand."""

    CHECK = "check_now"
    """Ask MultiSafepay at once."""
    SETTLE = "settle"
    RENEW = "renew"
    """Close it, then give its sale a new link."""
    SWAP = "swap_brand"
    """Close it, then a new link for another brand."""
    CANCEL = "cancel"
    HOLD = "hold_back"
    """The card shows nothing: no new link for this sale for an hour."""
    RELEASE = "release"
    """A supervisor lifts that."""
    BROWSE = "browse"
    """Open the payment page here (sandbox only)."""
    ERASE = "erase"
    """The customer's details."""
    COPY = "copy_link"
    MAIL = "mail_link"
    PRINT = "print_code"


ASKED_TWICE = frozenset({Act.CANCEL, Act.ERASE, Act.RELEASE})
"""Not to be taken back, or only by a supervisor: the button wants a second press."""


GUARDED = {Act.ERASE: Purpose.ERASE, Act.RELEASE: Purpose.RELEASE}
"""What a supervisor's PIN is asked for, where there is one."""


def acts(payment: Payment, now: datetime, *, alive: bool) -> frozenset[Act]:
    """What may be done with `payment` at `now` (UTC); `alive` says that its link is shown."""
    found = set()
    if payment.next_check_at is not None and payment.state not in OPEN:
        found.add(Act.CHECK)  # an open one is what Enter is for
    if may_be_renewed(payment, now) and not payment.cancelling:
        found |= {Act.RENEW, Act.SWAP}
    if alive:
        found |= {Act.COPY, Act.MAIL, Act.PRINT}
        if payment.environment is Environment.SANDBOX:
            found.add(Act.BROWSE)
    if is_held_back(payment, now):
        found.add(Act.RELEASE)
    elif may_be_held_back(payment, now):
        found.add(Act.HOLD)
    if may_be_settled(payment, now):
        found.add(Act.SETTLE)
    if payment.state not in OPEN:
        found.add(Act.ERASE)
    if may_be_cancelled(payment):
        found.add(Act.CANCEL)
    return frozenset(found)


def may_be_cancelled(payment: Payment) -> bool:
    """Whether there is something left to cancel. Once paid, there is not."""
    return not payment.cancelling and (
        payment.state in OPEN - {PaymentState.SENDING} or payment.state is PaymentState.DECLINED
    )


def do(act: Act, order_id: str, checkout: Checkout) -> None:
    """Do what a button of an order asks for. Mail, paper and clipboard are the window's."""
    orders = checkout.orders
    match act:
        case Act.CHECK:
            orders.check_now(order_id)
        case Act.RENEW:
            checkout.renew(order_id)
        case Act.CANCEL:
            checkout.cancel(order_id)
        case Act.HOLD:
            orders.hold_back(order_id)
        case Act.RELEASE:
            orders.release(order_id)
        case Act.ERASE:
            orders.erase_customer(order_id)
