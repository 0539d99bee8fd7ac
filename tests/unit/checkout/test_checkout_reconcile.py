"""What the journal lost is found in MultiSafepay's list, and nobody else's orders are touched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from conftest import NOBODY, NOON, ScriptedGateway, SetClock, a_payment

from pos_app.checkout.ports import ListedTransaction
from pos_app.checkout.reconcile import reach_of, reconcile
from pos_app.checkout.schedule import WATCH_DAYS
from pos_app.checkout.till import Till
from pos_app.domain.errors import BadReply, Cause, JournalFailed, PosError, Rejected, Unreachable
from pos_app.domain.matters import Matter, matter
from pos_app.domain.money import Money
from pos_app.domain.orders import new_order_id
from pos_app.domain.payments import GiftCardPart, OrderAnswer, Payment, PaymentState
from pos_app.journal.store import OrderJournal

S = PaymentState
SINCE = NOON - timedelta(days=2)
DOWN = Unreachable(Cause.NETWORK)


def a_number(counter: str = "till1", sequence: int = 1, now: datetime = NOON) -> str:
    return new_order_id(counter, now, sequence)


def row(order_id: str, status: str = "completed", amount: int = 1250, **said: str) -> Any:
    values = {"currency": "EUR", "method": "VVVGIFTCRD"} | said
    return ListedTransaction(order_id, status, amount, **values)


def paid(order_id: str, amount: int = 1250) -> OrderAnswer:
    return OrderAnswer("completed", "completed", order_id, amount, "EUR")


def opened(order_id: str, **said: Any) -> OrderAnswer:
    return OrderAnswer("initialized", "initialized", order_id, 1250, "EUR", **said)


CLOSED = OrderAnswer("cancelled", "cancelled")


def known(journal: OrderJournal) -> list[Payment]:
    return list(journal.between(NOON - timedelta(days=60), NOON + timedelta(days=60)))


def test_a_lost_order_that_was_paid_calls_for_a_person(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, clock: SetClock
) -> None:
    lost = a_number()
    gateway.on_list([row(lost)])
    gateway.on_get(paid)
    found, complete = reconcile(till, SINCE)
    assert complete
    assert found == known(journal) == [journal.get(lost)]
    (payment,) = found
    assert payment.state is S.PAID
    assert matter(payment, clock.now()) is Matter.PAID_LATE
    assert (payment.amount, payment.gateway) == (Money(1250, "EUR"), "VVVGIFTCRD")
    assert payment.payment_url is None
    assert (payment.created_at, payment.attempt) == (NOON, 1)
    assert payment.expires_at == NOON + timedelta(seconds=till.settings.seconds_active)
    assert [event.event for event in journal.events_of(lost)] == ["recorded", "checked"]
    assert journal.customer_of(lost) == NOBODY
    assert gateway.periods == [(SINCE, None)]


def test_a_lost_order_that_is_open_is_cancelled(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    lost = a_number()
    gateway.on_list([row(lost, "initialized")])
    gateway.on_get(opened, opened, opened, CLOSED)
    (payment,) = reconcile(till, SINCE).payments
    assert payment.state is S.CANCELLED
    assert gateway.verbs() == ["list", "get", "get", "cancel", "get", "cancel", "get"]
    assert payment.next_check_at is not None  # it may still be paid on an open page


def test_while_it_can_not_be_asked_for_it_stays_to_be_asked_for(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    lost = a_number()
    gateway.on_list([row(lost)])
    gateway.on_get(paid, DOWN)
    (payment,) = reconcile(till, SINCE).payments
    assert payment.state is S.UNANSWERED
    assert payment.next_check_at == NOON + timedelta(seconds=5)
    assert list(journal.unsettled()) == [payment]


def test_the_amount_is_the_orders_and_not_the_rows(till: Till, gateway: ScriptedGateway) -> None:
    lost = a_number()
    rows = [row(lost, "initialized", 750, method="IDEAL"), row(lost, amount=500)]
    cards = (GiftCardPart("VVVGIFTCRD", 500),)
    gateway.on_list(rows)
    gateway.on_get(
        lambda order_id: opened(order_id, gift_cards=cards),
        lambda order_id: opened(order_id, gift_cards=cards),
        lambda order_id: replace(opened(order_id, gift_cards=cards), status="cancelled"),
    )
    (payment,) = reconcile(till, SINCE).payments
    assert (payment.amount.minor, payment.gift_part) == (1250, 500)
    assert payment.gateway == "VVVGIFTCRD"
    # A card was charged and the rest can't come any more.
    assert matter(payment, NOON) is Matter.PART_PAID


@pytest.mark.parametrize("first", [BadReply(Cause.GARBLED), Rejected(1006, 404), CLOSED])
def test_where_the_order_does_not_say_it_the_largest_row_does(
    till: Till, gateway: ScriptedGateway, first: PosError | OrderAnswer
) -> None:
    lost = a_number()
    gateway.on_list([row(lost, amount=500), row(lost, amount=750, method="IDEAL")])
    gateway.on_get(first, paid)
    (payment,) = reconcile(till, SINCE).payments
    assert payment.amount.minor == 750
    # A wrong guess is contradicted by the order itself, and never taken for paid.
    assert (payment.state, payment.cause) == (S.REVIEW, Cause.MISMATCH)


@pytest.mark.parametrize(
    ("amount", "currency"), [(0, "EUR"), (-1250, "EUR"), (1250, "XXX"), (1250, "")]
)
def test_what_can_not_be_money_is_not_recorded(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, amount: int, currency: str
) -> None:
    gateway.on_list([row(a_number(), amount=amount, currency=currency)])
    gateway.on_get(OrderAnswer("completed"))
    assert reconcile(till, SINCE) == ([], True)
    assert known(journal) == []


@pytest.mark.parametrize(
    "other",
    [
        a_number("till2"),
        a_number("till11"),
        a_number("xtill1"),
        a_number("till1-b"),
        "till1-260302-0001",
        "till1-260302-0001-xaaaaaaaaaaaaa2",
        "till1-260302-0001-xAAAAAAAAAAAAA",
        "till1-webshop-17",
        "till1-",
        "",
    ],
)
def test_other_peoples_orders_are_left_alone(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, other: str
) -> None:
    gateway.on_list([row(other, "initialized")])
    assert reconcile(till, SINCE) == ([], True)
    assert gateway.verbs() == ["list"]
    assert known(journal) == []


@pytest.mark.parametrize("state", [S.SENDING, S.WAITING, S.OPENED, S.UNANSWERED, S.PAID, S.REVIEW])
def test_what_the_journal_knows_is_left_to_its_own_checks(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, state: PaymentState
) -> None:
    payment = a_payment(state, next_check_at=NOON + timedelta(minutes=5))
    journal.record(payment, NOBODY)
    gateway.on_list([row(payment.order_id)])
    assert reconcile(till, SINCE) == ([], True)
    assert gateway.verbs() == ["list"]
    assert known(journal) == [payment]


@pytest.mark.parametrize("state", [S.CANCELLED, S.EXPIRED, S.DECLINED])
def test_money_that_a_closed_order_does_not_know_of_is_asked_for_now(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, state: PaymentState
) -> None:
    payment = a_payment(state, next_check_at=NOON + timedelta(hours=1))
    journal.record(payment, NOBODY)
    gateway.on_list([row(payment.order_id)])
    (found,) = reconcile(till, SINCE).payments
    assert found == replace(payment, next_check_at=NOON) == journal.get(payment.order_id)
    assert gateway.verbs() == ["list"]


@pytest.mark.parametrize(
    "listed", [[("expired", 1250)], [("completed", 500)], [("completed", 500), ("expired", 750)]]
)
def test_no_news_of_a_closed_order_is_no_reason_to_ask(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, listed: list[tuple[str, int]]
) -> None:
    cards = (GiftCardPart("VVVGIFTCRD", 500),)
    payment = a_payment(S.EXPIRED, gift_cards=cards, next_check_at=NOON + timedelta(hours=1))
    journal.record(payment, NOBODY)
    gateway.on_list([row(payment.order_id, status, amount) for status, amount in listed])
    assert reconcile(till, SINCE) == ([], True)
    assert known(journal) == [payment]


def test_a_closed_order_that_is_paid_meanwhile_keeps_its_state(
    till: Till,
    gateway: ScriptedGateway,
    journal: OrderJournal,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    payment = a_payment(S.EXPIRED)
    journal.record(payment, NOBODY)
    before = journal.change

    def change(order_id: str, step: Callable[[Payment], Payment], event: str) -> Payment:
        """A check is quicker than this run."""
        before(order_id, lambda row: replace(row, state=S.PAID), "checked")
        return before(order_id, step, event)

    monkeypatch.setattr(journal, "change", change)
    gateway.on_list([row(payment.order_id)])
    (found,) = reconcile(till, SINCE).payments
    assert (found.state, found.next_check_at) == (S.PAID, None)


@pytest.mark.parametrize("failure", [DOWN, BadReply(Cause.GARBLED), Rejected(1032, 403)])
def test_a_list_that_can_not_be_read_changes_nothing(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, failure: PosError
) -> None:
    gateway.on_list(failure)
    with pytest.raises(PosError) as caught:
        reconcile(till, SINCE)
    assert caught.value is failure
    assert known(journal) == []


def test_what_was_found_before_the_line_went_down_is_kept(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    newest, oldest = a_number(sequence=2), a_number(sequence=1)
    gateway.on_list([row(newest), row(oldest)])
    gateway.on_get(paid, paid, DOWN)
    found, complete = reconcile(till, SINCE)
    assert not complete
    assert [payment.order_id for payment in found] == [oldest]
    gateway.on_get(paid)
    found, complete = reconcile(till, SINCE)
    assert complete
    assert [payment.order_id for payment in found] == [newest]
    assert reconcile(till, SINCE) == ([], True)


def test_a_row_that_can_not_be_read_is_not_recorded_anew(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway.on_list([row(a_number())])
    for cause, whole in ((Cause.DAMAGED, True), (Cause.DISK, False)):

        def get(order_id: str, cause: Cause = cause) -> Payment:
            raise JournalFailed(cause, order_id=order_id)

        monkeypatch.setattr(journal, "get", get)
        assert reconcile(till, SINCE) == ([], whole)
    assert known(journal) == []


@pytest.mark.parametrize(("cause", "complete"), [(Cause.DUPLICATE, True), (Cause.DISK, False)])
def test_an_order_that_can_not_be_recorded(
    till: Till,
    gateway: ScriptedGateway,
    journal: OrderJournal,
    monkeypatch: pytest.MonkeyPatch,
    cause: Cause,
    complete: bool,
) -> None:
    def record(*_: object) -> None:
        raise JournalFailed(cause)

    monkeypatch.setattr(journal, "record", record)
    gateway.on_list([row(a_number())])
    gateway.on_get(paid)
    assert reconcile(till, SINCE) == ([], complete)
    assert "cancel" not in gateway.verbs()


def test_an_older_order_belongs_to_the_day_of_its_number(
    till: Till, gateway: ScriptedGateway
) -> None:
    three_days_ago = NOON - timedelta(days=3)
    lost = a_number(now=three_days_ago.astimezone())
    gateway.on_list([row(lost)])
    gateway.on_get(paid)
    (payment,) = reconcile(till, SINCE).payments
    assert payment.created_at.astimezone().date() == three_days_ago.astimezone().date()
    assert payment.created_at > three_days_ago


@pytest.mark.parametrize("day", ["261399", "000000", "270101"])
def test_a_day_that_is_none_or_to_come_counts_as_today(
    till: Till, gateway: ScriptedGateway, day: str
) -> None:
    gateway.on_list([row(f"till1-{day}-0001-xaaaaaaaaaaaaa")])
    gateway.on_get(paid)
    (payment,) = reconcile(till, SINCE).payments
    assert payment.created_at == NOON


@pytest.mark.parametrize(
    ("age", "reach"),
    [
        (None, WATCH_DAYS),
        (timedelta(minutes=1), timedelta(days=2, minutes=1)),
        (timedelta(days=3), timedelta(days=5)),
        (timedelta(days=20), timedelta(days=22)),
        (timedelta(days=40), WATCH_DAYS),
    ],
)
def test_a_journal_that_lost_its_end_is_gone_through_from_well_before_it(
    till: Till, journal: OrderJournal, age: timedelta | None, reach: timedelta
) -> None:
    if age is not None:
        journal.record(a_payment(S.PAID, created_at=NOON - age), NOBODY)
    assert reach_of(till, NOON) == NOON - reach
    assert reach_of(till, NOON).tzinfo is UTC
