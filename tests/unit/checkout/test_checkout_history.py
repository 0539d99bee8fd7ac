"""Today's payments, and what is taken up again after a start."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from conftest import NOON, ScriptedGateway, SetClock, a_request, an_answer

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import refresh_payment
from pos_app.checkout.history import payments_of_today
from pos_app.checkout.recover_payments import recover_payments
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, JournalFailed, Rejected, Unreachable
from pos_app.domain.orders import OrderRequest
from pos_app.domain.payments import OrderAnswer, PaymentState, new_payment
from pos_app.domain.settings import Environment
from pos_app.journal.store import OrderJournal


@pytest.fixture
def in_amsterdam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The shop's clock: an hour ahead of UTC in winter."""
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def paid(till: Till, gateway: ScriptedGateway, sequence: int) -> str:
    payment = create_payment(a_request(sequence), till)
    gateway.on_get(an_answer(payment, "completed"))
    assert refresh_payment(payment.order_id, till).state is PaymentState.PAID
    gateway.on_get(OrderAnswer("initialized"))
    return payment.order_id


def shown(till: Till) -> list[str]:
    return [payment.order_id for payment in payments_of_today(till)]


def test_nothing_was_sold_yet(till: Till) -> None:
    assert shown(till) == []


def test_today_newest_first(till: Till, clock: SetClock) -> None:
    made = []
    for sequence in range(3):
        made.append(create_payment(a_request(sequence), till).order_id)
        clock.pass_time(minutes=1)
    assert shown(till) == made[::-1]


@pytest.mark.usefixtures("in_amsterdam")
def test_what_is_open_over_midnight_stays_in_sight(
    till: Till, gateway: ScriptedGateway, clock: SetClock
) -> None:
    clock.time = datetime(2026, 3, 2, 22, 50, tzinfo=UTC)
    settled = paid(till, gateway, 1)
    older = create_payment(a_request(2), till).order_id
    clock.pass_time(minutes=5)
    gateway.on_create("javascript:alert(1)")
    doubtful = create_payment(a_request(3), till).order_id
    gateway.on_create(Rejected(1001, 400))
    refused = create_payment(a_request(4), till).order_id
    assert set(shown(till)) == {settled, older, doubtful, refused}
    clock.pass_time(minutes=5)  # 00:00 in the shop
    gateway.on_create(Unreachable(Cause.NETWORK))
    new = create_payment(a_request(5), till).order_id
    assert shown(till) == [new, doubtful, older]


@pytest.mark.usefixtures("in_amsterdam")
@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        # The clocks go forward that night: 23 hours, and back: 25 hours.
        (datetime(2026, 3, 28, 23, 0, tzinfo=UTC), datetime(2026, 3, 29, 22, 0, tzinfo=UTC)),
        (datetime(2026, 10, 24, 22, 0, tzinfo=UTC), datetime(2026, 10, 25, 23, 0, tzinfo=UTC)),
    ],
    ids=["spring", "autumn"],
)
def test_a_day_without_24_hours_begins_and_ends_at_its_own_midnights(
    till: Till, gateway: ScriptedGateway, clock: SetClock, begins: datetime, ends: datetime
) -> None:
    clock.time = begins - timedelta(minutes=1)
    paid(till, gateway, 1)
    clock.time = begins
    first = paid(till, gateway, 2)
    assert shown(till) == [first]
    clock.time = ends - timedelta(minutes=1)
    last = paid(till, gateway, 3)
    assert shown(till) == [last, first]
    clock.time = ends
    assert shown(till) == []


def test_an_unreadable_journal_is_said(till: Till, journal: OrderJournal) -> None:
    journal.close()
    with pytest.raises(JournalFailed):
        payments_of_today(till)
    with pytest.raises(JournalFailed):
        recover_payments(till)


def interrupted(till: Till, journal: OrderJournal, request: OrderRequest) -> None:
    """What a kill between the record and the answer leaves behind."""
    payment = new_payment(request, Environment.TEST, NOON, NOON + timedelta(minutes=15))
    journal.record(payment, request.customer)


def test_an_order_that_was_being_sent_is_unanswered(
    till: Till, journal: OrderJournal, clock: SetClock
) -> None:
    request = a_request()
    interrupted(till, journal, request)
    clock.pass_time(hours=1)
    (payment,) = recover_payments(till)
    assert payment.state is PaymentState.UNANSWERED
    assert payment.payment_url is None
    assert payment.next_check_at == NOON + timedelta(hours=1, seconds=5)
    assert journal.get(request.order_id) == payment
    last = journal.events_of(request.order_id)[-1]
    assert (last.event, last.to_state) == ("interrupted", PaymentState.UNANSWERED)


def test_recovery_leaves_the_rest_as_it_was(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    waiting = create_payment(a_request(1), till)
    paid(till, gateway, 2)
    gateway.on_create(Unreachable(Cause.NAME))
    unanswered = create_payment(a_request(3), till)
    cut_off = a_request(4)
    interrupted(till, journal, cut_off)
    recovered = {payment.order_id: payment for payment in recover_payments(till)}
    assert recovered.pop(cut_off.order_id).state is PaymentState.UNANSWERED
    assert recovered == {p.order_id: p for p in (waiting, unanswered)}


def test_recovery_twice_changes_nothing_more(till: Till, journal: OrderJournal) -> None:
    request = a_request()
    interrupted(till, journal, request)
    first = recover_payments(till)
    told = journal.events_of(request.order_id)
    assert recover_payments(till) == first
    assert journal.events_of(request.order_id) == told


def test_nothing_to_recover(till: Till) -> None:
    assert recover_payments(till) == []
