"""Goods handed over, a card that shows nothing, and another brand for the same sale."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from conftest import LINK, ScriptedGateway, SetClock, a_request, an_answer, middle

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import cancel_payment, refresh_payment
from pos_app.checkout.hand_over import hand_over
from pos_app.checkout.hold_back import hold_back, release
from pos_app.checkout.open_till import HANDOVER_HOURS, open_till
from pos_app.checkout.renew_payment import next_attempt
from pos_app.checkout.settle_payment import settle_payment
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, SaleBarred
from pos_app.domain.matters import HOLD_SECONDS, awaits_handover, may_be_renewed
from pos_app.domain.payments import Payment, PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import OrderJournal, open_journal

S = PaymentState
AN_HOUR = timedelta(seconds=HOLD_SECONDS)


@pytest.fixture
def waiting(till: Till) -> Payment:
    return create_payment(a_request(), till)


@pytest.fixture
def paid(till: Till, gateway: ScriptedGateway, waiting: Payment) -> Payment:
    return answered(till, gateway, waiting, "completed")


def answered(till: Till, gateway: ScriptedGateway, payment: Payment, status: str) -> Payment:
    gateway.on_get(an_answer(payment, status))
    return refresh_payment(payment.order_id, till)


def second(till: Till, first: Payment, gateway: str | None = None) -> Payment:
    number = f"{first.order_id}2"
    return create_payment(next_attempt(first.order_id, number, till, gateway), till)


def events(journal: OrderJournal, payment: Payment) -> list[str]:
    return [event.event for event in journal.events_of(payment.order_id)]


def numbers(payments: object) -> list[str]:
    return [payment.order_id for payment in payments]  # type: ignore[attr-defined]


# -- handed over -------------------------------------------------------------------------------


def test_the_journal_says_who_handed_over_and_when(
    till: Till, journal: OrderJournal, clock: SetClock, paid: Payment
) -> None:
    assert numbers(journal.to_hand_over()) == [paid.order_id]
    clock.pass_time(minutes=1)
    done = hand_over(paid.order_id, "Anna", till)
    assert (done.state, done.handover) == (S.PAID, (clock.now(), "Anna"))
    assert journal.get(paid.order_id) == done
    assert journal.to_hand_over() == []
    assert events(journal, paid)[-1] == "handed_over"


def test_a_second_press_changes_nothing(
    till: Till, journal: OrderJournal, clock: SetClock, paid: Payment
) -> None:
    done = hand_over(paid.order_id, "Anna", till)
    clock.pass_time(minutes=1)
    assert hand_over(paid.order_id, "Bo", till) == done
    assert events(journal, paid).count("handed_over") == 1


@pytest.mark.parametrize("status", ["initialized", "uncleared", "declined", "cancelled"])
def test_the_goods_of_what_is_not_paid_stay(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment, status: str
) -> None:
    before = answered(till, gateway, waiting, status)
    assert hand_over(waiting.order_id, "Anna", till) == before
    assert "handed_over" not in events(journal, waiting)
    assert journal.to_hand_over() == []


def test_what_was_paid_late_may_be_handed_over_too(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    answered(till, gateway, waiting, "expired")
    late = answered(till, gateway, waiting, "completed")
    assert (late.late, awaits_handover(late)) == (True, True)
    hand_over(waiting.order_id, "", till)
    assert journal.to_hand_over() == []


def test_what_a_person_settled_waits_for_no_handover(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    answered(till, gateway, waiting, "expired")
    answered(till, gateway, waiting, "completed")
    settle_payment(waiting.order_id, "Paid back", "Anna", till)
    assert journal.to_hand_over() == []


def test_goods_not_handed_over_are_found_after_a_restart(
    tmp_path: Path, gateway: ScriptedGateway, clock: SetClock
) -> None:
    path = tmp_path / "restarted.sqlite3"

    def started(journal: OrderJournal) -> Till:
        return Till(Environment.TEST, Settings(), gateway, journal, clock, jitter=middle)

    with open_journal(path, clock) as journal:
        till = started(journal)
        made = [create_payment(a_request(number), till) for number in (1, 2, 3)]
        for payment in made[:2]:
            answered(till, gateway, payment, "completed")
            clock.pass_time(minutes=1)
        hand_over(made[1].order_id, "Anna", till)
        oldest = made[0]
    clock.pass_time(hours=23)
    with open_journal(path, clock) as journal:
        assert numbers(open_till(started(journal)).to_hand_over) == [oldest.order_id]
    clock.pass_time(hours=1)
    with open_journal(path, clock) as journal:
        # Whoever waits longer than a day has left; the list of the day still has the order.
        assert open_till(started(journal)).to_hand_over == []
        assert numbers(journal.to_hand_over()) == [oldest.order_id]
    assert timedelta(hours=24) == HANDOVER_HOURS


# -- a card that shows nothing -----------------------------------------------------------------


def test_a_sale_held_back_gets_no_further_attempt_for_an_hour(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, clock: SetClock, waiting: Payment
) -> None:
    held = hold_back(waiting.order_id, till)
    assert (held.state, held.held_back_until) == (S.WAITING, clock.now() + AN_HOUR)
    assert not may_be_renewed(held, clock.now())
    gateway.on_get(an_answer(waiting, "cancelled"))
    cancel_payment(waiting.order_id, till)
    clock.pass_time(seconds=HOLD_SECONDS - 1)
    with pytest.raises(SaleBarred) as barred:
        second(till, waiting)
    assert barred.value.cause is Cause.HELD_BACK
    assert barred.value.facts == {
        "reference": waiting.order_id,
        "until": "2026-03-02T13:00:00+00:00",
    }
    assert gateway.verbs().count("create") == 1
    assert len(journal.attempts_of(waiting.sale_id)) == 1
    clock.pass_time(seconds=1)
    assert may_be_renewed(journal.get(waiting.order_id), clock.now())
    assert second(till, waiting).state is S.WAITING


def test_an_order_that_may_still_be_paid_is_said_first(till: Till, waiting: Payment) -> None:
    hold_back(waiting.order_id, till)
    with pytest.raises(SaleBarred) as barred:
        second(till, waiting)
    assert barred.value.cause is Cause.BARRED


def test_any_order_of_the_sale_holds_it_back(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    answered(till, gateway, waiting, "cancelled")
    renewed = second(till, waiting)
    hold_back(waiting.order_id, till)
    answered(till, gateway, renewed, "cancelled")
    with pytest.raises(SaleBarred) as barred:
        second(till, renewed)
    assert barred.value.facts["reference"] == waiting.order_id


def test_the_order_itself_stays_open_watched_and_payable(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    hold_back(waiting.order_id, till)
    assert gateway.verbs() == ["create"]
    assert numbers(journal.unsettled()) == [waiting.order_id]
    assert answered(till, gateway, waiting, "completed").state is S.PAID


def test_other_sales_go_on(till: Till, waiting: Payment) -> None:
    hold_back(waiting.order_id, till)
    assert create_payment(a_request(2), till).state is S.WAITING


def test_what_is_paid_is_not_held_back(till: Till, journal: OrderJournal, paid: Payment) -> None:
    assert hold_back(paid.order_id, till) == paid
    assert "held_back" not in events(journal, paid)


def test_a_supervisor_lifts_it(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    hold_back(waiting.order_id, till)
    answered(till, gateway, waiting, "cancelled")
    free = release(waiting.order_id, till)
    assert (free.state, free.held_back_until) == (S.CANCELLED, None)
    assert events(journal, waiting)[1:] == ["answered", "held_back", "checked", "released"]
    assert second(till, waiting).state is S.WAITING


def test_it_survives_a_restart(
    tmp_path: Path, gateway: ScriptedGateway, clock: SetClock, till: Till
) -> None:
    path = tmp_path / "restarted.sqlite3"
    for _ in range(2):
        with open_journal(path, clock) as journal:
            again = Till(Environment.TEST, Settings(), gateway, journal, clock, jitter=middle)
            if journal.count_of("") == 0:
                waiting = create_payment(a_request(), again)
                hold_back(waiting.order_id, again)
                answered(again, gateway, waiting, "expired")
                continue
            open_till(again)
            with pytest.raises(SaleBarred):
                second(again, waiting)


# -- another brand -----------------------------------------------------------------------------


def test_another_brand_takes_the_place_of_the_first_in_the_same_sale(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    answered(till, gateway, waiting, "cancelled")
    other = second(till, waiting, "BOEKENBON")
    assert (other.sale_id, other.attempt, other.gateway) == (waiting.sale_id, 2, "BOEKENBON")
    assert (other.amount, other.payment_url) == (waiting.amount, LINK)
    assert gateway.requests[-1].gateway == "BOEKENBON"
    answered(till, gateway, other, "cancelled")
    number = "till1-260302-0009-xbbbbbbbbbbbbb"
    third = next_attempt(waiting.order_id, number, till)
    assert (third.attempt, third.gateway) == (3, "VVVGIFTCRD")


def test_another_brand_is_no_way_round_an_open_order(till: Till, waiting: Payment) -> None:
    with pytest.raises(SaleBarred):
        second(till, waiting, "BOEKENBON")
