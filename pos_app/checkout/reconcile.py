"""Find the orders that the journal lost, or closed too early, in MultiSafepay's own list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from pos_app.checkout.follow_payment import refresh_payment
from pos_app.checkout.ports import ListedTransaction
from pos_app.checkout.schedule import WATCH_DAYS, next_check
from pos_app.checkout.till import Till
from pos_app.domain.brands import brand_of
from pos_app.domain.errors import BadReply, Cause, JournalFailed, PosError, Rejected
from pos_app.domain.money import CURRENCIES, Money
from pos_app.domain.orders import Customer, new_sale_id
from pos_app.domain.payments import CLOSED, Payment, PaymentState

ALWAYS_AGAIN = timedelta(days=2)
"""How far back every run looks, and how much further than the newest order the first one does."""
_COMPLETED = "completed"
_NUMBER = r"(?P<day>[0-9]{6})-[0-9]{4,9}-x[0-9a-hjkmnp-tv-z]{13}"
"""What follows the counter's name in a number of `domain.orders.new_order_id`."""


class Reconciled(NamedTuple):
    """What a run found: payments that are new or to be asked for, each to be watched now."""

    payments: Sequence[Payment]
    complete: bool
    """False where it was interrupted: the same time is to be gone through again."""


@dataclass
class _Listed:
    """What the list says of one order: its largest row, and all that was taken for it."""

    largest: ListedTransaction
    gateway: str = ""
    taken: int = 0


def reach_of(till: Till, before: datetime) -> datetime:
    """From when on orders may be missing in a journal whose end was lost.

    Generously before the newest order made before a time (UTC); the longest that orders are
    watched where there is none. Raises JournalFailed.
    """
    # Nearly always the first look finds one: the whole month is not read for it.
    for span in (ALWAYS_AGAIN, timedelta(days=7), WATCH_DAYS):
        found = till.journal.between(before - span, before)
        if found:
            return found[0].created_at - ALWAYS_AGAIN
    return before - WATCH_DAYS


def reconcile(till: Till, since: datetime, until: datetime | None = None) -> Reconciled:
    """Record this counter's orders that MultiSafepay lists and the journal does not know.

    Such an order was lost with the journal's end, and its link can't be shown any more. So it is
    UNANSWERED and treated so: asked for, and cancelled, unless it was paid, which then calls for
    a person. Of an order that is closed here while more was taken for it, the next check is now.

    Only transactions begun from `since` (UTC) until before `until` are looked at, and only numbers
    with this counter's own name: another till of the account has a journal of its own. A link
    that nobody has opened is not listed yet; a later run finds it. Raises PosError where the list
    could not be read; nothing has changed then.
    """
    prefix = f"{till.settings.counter}-"
    listed = _by_order(till.gateway.transactions(prefix, since, until), prefix)
    found: list[Payment] = []
    for order_id, said in listed.items():
        try:
            payment = _settled_with(order_id, said, till)
        except PosError:
            return Reconciled(found, complete=False)
        if payment is not None:
            found.append(payment)
    return Reconciled(found, complete=True)


def _by_order(rows: Sequence[ListedTransaction], prefix: str) -> dict[str, _Listed]:
    """The rows by order. Oldest orders first: they go to the top of the list one by one."""
    orders: dict[str, _Listed] = {}
    for row in reversed(rows):
        if _day_of(row.order_id, prefix) is None:
            continue
        order = orders.setdefault(row.order_id, _Listed(row))
        order.largest = max(order.largest, row, key=lambda one: one.amount)
        if brand_of(row.method) is not None:
            order.gateway = row.method
        if row.status == _COMPLETED:
            order.taken += row.amount
    return orders


def _day_of(order_id: str, prefix: str) -> str | None:
    """The day (yymmdd) in a number of this counter; None for any other number."""
    found = re.fullmatch(re.escape(prefix) + _NUMBER, order_id, re.ASCII)
    return None if found is None else found["day"]


def _settled_with(order_id: str, said: _Listed, till: Till) -> Payment | None:
    """The payment that has to be watched now; None where journal and list agree."""
    try:
        known = till.journal.get(order_id)
    except KeyError:
        return _taken_up(order_id, said, till)
    except JournalFailed as failure:
        if failure.cause is Cause.DAMAGED:
            return None  # this order is there, though it can't be read
        raise
    if known.state in CLOSED and said.taken > known.gift_part:
        return _hastened(order_id, till)
    return None


def _hastened(order_id: str, till: Till) -> Payment:
    now = till.clock.now()

    def due(payment: Payment) -> Payment:
        return replace(payment, next_check_at=now) if payment.state in CLOSED else payment

    return till.journal.change(order_id, due, "listed")


def _taken_up(order_id: str, said: _Listed, till: Till) -> Payment | None:
    """Record a lost order, and ask for it at once: nothing is said of it before that is known."""
    amount = _amount_of(order_id, said, till)
    if amount is None:
        return None
    now = till.clock.now()
    created = min(now, _end_of_day(order_id, till) or now)
    lost = Payment(
        order_id=order_id,
        sale_id=new_sale_id(),
        attempt=1,
        environment=till.environment,
        gateway=said.gateway,
        amount=amount,
        description="",
        state=PaymentState.UNANSWERED,
        created_at=created,
        changed_at=now,
        expires_at=created + timedelta(seconds=till.settings.seconds_active),
    )
    due = next_check(lost, now, jitter=till.jitter, pace=till.pace)
    nobody = Customer(till.settings.locale, till.settings.country)
    try:
        till.journal.record(replace(lost, next_check_at=due), nobody)
    except JournalFailed as failure:
        if failure.cause is Cause.DUPLICATE:
            return None  # another run was quicker
        raise
    return refresh_payment(order_id, till)


def _amount_of(order_id: str, said: _Listed, till: Till) -> Money | None:
    """What an order was for. A row may be a part of it, so the order itself is asked first.

    None where nothing usable is said: such an order can't be one that this till has sent.
    """
    row = said.largest
    amount, currency = row.amount, row.currency
    try:
        answer = till.gateway.get(order_id)
    except (BadReply, Rejected):
        pass  # should the row be wrong, a later answer contradicts it, and a person looks
    else:
        amount, currency = answer.amount or amount, answer.currency or currency
    return Money(amount, currency) if amount > 0 and currency in CURRENCIES else None


def _end_of_day(order_id: str, till: Till) -> datetime | None:
    """The last moment of the day that a number was made on: all that is known of its time."""
    day = _day_of(order_id, f"{till.settings.counter}-")
    try:
        midnight = datetime.strptime(day or "", "%y%m%d").astimezone()
    except (ValueError, OverflowError):
        return None
    return midnight + timedelta(days=1, microseconds=-1)
