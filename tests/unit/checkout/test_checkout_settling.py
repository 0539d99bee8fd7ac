"""Orders of one sale beside each other, what a person settled, and a journal that fails."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import (
    LINK,
    ScriptedGateway,
    SetClock,
    a_request,
    an_answer,
)

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import RECORD_AGAIN, cancel_payment, refresh_payment
from pos_app.checkout.history import payments_of_today
from pos_app.checkout.hold_back import hold_back
from pos_app.checkout.renew_payment import next_attempt
from pos_app.checkout.settle_payment import settle_payment
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, JournalFailed, Rejected, SaleBarred, Unreachable
from pos_app.domain.matters import Matter, matter
from pos_app.domain.orders import Customer
from pos_app.domain.payments import GiftCardPart, OrderAnswer, Payment, PaymentState
from pos_app.journal.store import OrderJournal

S = PaymentState
ANNA = Customer("nl_NL", "NL", "anna@example.com", "Anna", "Smit", "+31612345678")


@pytest.fixture
def waiting(till: Till) -> Payment:
    return create_payment(a_request(customer=ANNA), till)


def second(till: Till, first: Payment) -> Payment:
    return create_payment(next_attempt(first.order_id, f"{first.order_id}2", till), till)


def paid_in_full(payment: Payment) -> OrderAnswer:
    return an_answer(payment, "completed")


def closed(till: Till, gateway: ScriptedGateway, payment: Payment) -> Payment:
    gateway.on_get(an_answer(payment, "cancelled"))
    after = cancel_payment(payment.order_id, till)
    assert after.state is S.CANCELLED
    return after


# -- one link per sale -------------------------------------------------------------------------


def test_the_next_attempt_asks_for_the_same_once_more(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    request = next_attempt(waiting.order_id, "till1-260302-0002-xbbbbbbbbbbbbb", till)
    assert request == replace(
        gateway.requests[0], attempt=2, order_id="till1-260302-0002-xbbbbbbbbbbbbb"
    )
    assert request.customer == ANNA


@pytest.mark.parametrize("status", ["initialized", "uncleared", "declined", "completed"])
def test_while_the_first_can_take_money_there_is_no_second_link(
    till: Till,
    gateway: ScriptedGateway,
    journal: OrderJournal,
    waiting: Payment,
    status: str,
) -> None:
    gateway.on_get(an_answer(waiting, status))
    refresh_payment(waiting.order_id, till)
    with pytest.raises(SaleBarred) as barred:
        second(till, waiting)
    assert barred.value.facts == {"reference": waiting.order_id}
    assert gateway.verbs().count("create") == 1
    assert len(journal.attempts_of(waiting.sale_id)) == 1


def test_an_unconfirmed_cancel_gives_no_second_link(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    gateway.on_get(Unreachable(Cause.TIMEOUT))
    assert cancel_payment(waiting.order_id, till).cancelling
    with pytest.raises(SaleBarred):
        second(till, waiting)


def test_once_the_first_is_closed_the_second_link_is_made(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    closed(till, gateway, waiting)
    renewed = second(till, waiting)
    assert (renewed.state, renewed.attempt, renewed.payment_url) == (S.WAITING, 2, LINK)
    assert [p.attempt for p in journal.attempts_of(waiting.sale_id)] == [1, 2]
    third = next_attempt(renewed.order_id, "till1-260302-0003-xbbbbbbbbbbbbb", till)
    assert third.attempt == 3


@pytest.mark.parametrize(
    "reply", [Unreachable(Cause.TIMEOUT), Rejected(1023, 400)], ids=["lost", "refused"]
)
def test_a_lost_or_refused_order_never_holds_up_the_next(
    till: Till, gateway: ScriptedGateway, reply: Unreachable | Rejected
) -> None:
    gateway.on_create(reply, LINK)
    first = create_payment(a_request(), till)
    again = a_request(2, sale_id=first.sale_id, attempt=2)
    assert create_payment(again, till).state is S.WAITING


def test_a_card_charged_on_the_first_leaves_no_second_link(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    part = an_answer(waiting, "cancelled", gift_cards=(GiftCardPart("VVVGIFTCRD", 500),))
    gateway.on_get(part)
    assert refresh_payment(waiting.order_id, till).state is S.CANCELLED
    with pytest.raises(SaleBarred):
        second(till, waiting)


def test_both_paid_is_a_task_until_one_is_settled(
    till: Till,
    gateway: ScriptedGateway,
    journal: OrderJournal,
    clock: SetClock,
    waiting: Payment,
) -> None:
    closed(till, gateway, waiting)
    renewed = second(till, waiting)
    gateway.on_get(paid_in_full(renewed))
    assert matter(refresh_payment(renewed.order_id, till), clock.now()) is None
    gateway.on_get(paid_in_full(waiting))
    late = refresh_payment(waiting.order_id, till)
    assert (late.late, late.paid_twice) == (True, True)
    assert matter(late, clock.now()) is Matter.PAID_TWICE
    assert [p.order_id for p in journal.to_settle(clock.now())] == [
        waiting.order_id,
        renewed.order_id,
    ]
    clock.pass_time(minutes=1)
    done = settle_payment(waiting.order_id, "Paid back at the dashboard", "Anna", till)
    assert done.settlement == ("Paid back at the dashboard", clock.now(), "Anna")
    assert journal.to_settle(clock.now()) == []
    assert not journal.get(renewed.order_id).paid_twice


# -- settled by a person -----------------------------------------------------------------------


def test_a_part_payment_settled_in_cash_stays_watched(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, clock: SetClock, waiting: Payment
) -> None:
    part = an_answer(waiting, "initialized", gift_cards=(GiftCardPart("VVVGIFTCRD", 500),))
    gateway.on_get(part)
    refresh_payment(waiting.order_id, till)
    done = settle_payment(waiting.order_id, "Rest in cash", "Anna", till)
    assert (done.state, done.settlement) == (S.PART_PAID, ("Rest in cash", clock.now(), "Anna"))
    assert [p.order_id for p in journal.unsettled()] == [waiting.order_id]
    assert journal.events_of(waiting.order_id)[-1].event == "settled"
    clock.pass_time(hours=1)
    assert journal.to_settle(clock.now()) == []
    gateway.on_get(paid_in_full(waiting))
    late = refresh_payment(waiting.order_id, till)
    assert (late.state, late.late) == (S.PAID, True)
    assert [p.order_id for p in journal.to_settle(clock.now())] == [waiting.order_id]


def test_what_waits_for_a_person_is_in_sight_on_later_days(
    till: Till, gateway: ScriptedGateway, clock: SetClock, waiting: Payment
) -> None:
    gateway.on_get(an_answer(waiting, "expired"))
    refresh_payment(waiting.order_id, till)
    gateway.on_get(paid_in_full(waiting))
    refresh_payment(waiting.order_id, till)
    clock.pass_time(days=3)
    (shown,) = payments_of_today(till)
    assert (shown.order_id, shown.late) == (waiting.order_id, True)
    settle_payment(waiting.order_id, "Handed over", "Anna", till)
    assert payments_of_today(till) == []


# -- a journal that fails ------------------------------------------------------------------------


class BrokenJournal:
    """The journal's disk as long as `broken` holds: nothing is written, or not even read."""

    def __init__(self, journal: OrderJournal) -> None:
        self.journal = journal
        self.broken: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> object:
        if name in self.broken:
            return self._fail
        return getattr(self.journal, name)

    def _fail(self, *_: object, **__: object) -> None:
        raise JournalFailed(Cause.DISK)


@pytest.fixture
def broken(till: Till, journal: OrderJournal) -> tuple[Till, BrokenJournal]:
    disk = BrokenJournal(journal)
    return replace(till, journal=disk), disk  # type: ignore[arg-type]


@pytest.mark.parametrize("fails", [("change",), ("change", "get")], ids=["writing", "reading too"])
def test_paid_that_can_not_be_recorded_is_shown_and_recorded_later(
    broken: tuple[Till, BrokenJournal],
    gateway: ScriptedGateway,
    journal: OrderJournal,
    clock: SetClock,
    waiting: Payment,
    fails: tuple[str, ...],
) -> None:
    till, disk = broken
    disk.broken = fails
    gateway.on_get(paid_in_full(waiting))
    shown = refresh_payment(waiting.order_id, till, held=waiting)
    assert (shown.state, shown.recorded) == (S.PAID, False)
    assert shown.next_check_at == clock.now() + RECORD_AGAIN
    assert journal.get(waiting.order_id).state is S.WAITING
    # The line goes down too: paid stays paid.
    gateway.on_get(Unreachable(Cause.NETWORK))
    shown = refresh_payment(waiting.order_id, till, held=shown)
    assert (shown.state, shown.recorded) == (S.PAID, False)
    disk.broken = ()
    healed = refresh_payment(waiting.order_id, till, held=shown)
    assert (healed.state, healed.recorded) == (S.PAID, True)
    assert journal.get(waiting.order_id).state is S.PAID
    assert journal.events_of(waiting.order_id)[-1].to_state is S.PAID


def test_what_people_did_meanwhile_stays_when_it_is_recorded_later(
    broken: tuple[Till, BrokenJournal],
    gateway: ScriptedGateway,
    journal: OrderJournal,
    waiting: Payment,
) -> None:
    till, disk = broken
    part = an_answer(waiting, "initialized", gift_cards=(GiftCardPart("VVVGIFTCRD", 500),))
    gateway.on_get(part)
    refresh_payment(waiting.order_id, till)
    disk.broken = ("change",)
    gateway.on_get(paid_in_full(waiting))
    shown = refresh_payment(waiting.order_id, till, held=waiting)
    disk.broken = ()
    held = hold_back(waiting.order_id, till)
    settled = settle_payment(waiting.order_id, "Rest in cash", "Anna", till)
    healed = refresh_payment(waiting.order_id, till, held=shown)
    assert (healed.state, healed.recorded) == (S.PAID, True)
    assert (healed.held_back_until, healed.settlement) == (
        held.held_back_until,
        settled.settlement,
    )
    assert journal.get(waiting.order_id) == healed


def test_what_is_not_held_and_not_readable_is_said(
    broken: tuple[Till, BrokenJournal], gateway: ScriptedGateway, waiting: Payment
) -> None:
    till, disk = broken
    disk.broken = ("get",)
    with pytest.raises(JournalFailed):
        refresh_payment(waiting.order_id, till)
    assert "get" not in gateway.verbs()


def test_a_stale_screen_never_changes_the_journal(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    gateway.on_get(paid_in_full(waiting))
    refresh_payment(waiting.order_id, till)
    gateway.on_get(Unreachable(Cause.NETWORK))
    assert refresh_payment(waiting.order_id, till, held=waiting).state is S.PAID
    assert journal.get(waiting.order_id).state is S.PAID
