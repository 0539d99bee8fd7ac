"""The computer's clock is set forward or back, or falls back from summer time: nothing goes wrong.

The till keeps UTC and takes every age from it, so a jump is a wrong age. Such an age may hide a
code or hasten a check. It never ends a payment, never keeps a dead link alive, and never puts
the next check far away.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from conftest import NOON, ScriptedGateway, a_request, an_answer

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import cancel_payment, refresh_payment
from pos_app.checkout.history import payments_of_today
from pos_app.checkout.order_numbers import OrderNumbers
from pos_app.checkout.ports import SystemClock
from pos_app.checkout.recover_payments import recover_payments
from pos_app.checkout.schedule import link_alive
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, Rejected, Unreachable
from pos_app.domain.orders import OrderRequest
from pos_app.domain.payments import OrderAnswer, Payment, PaymentState
from pos_app.domain.verdicts import Verdict, verdict
from pos_app.journal.store import OrderJournal
from pos_app.ui.wording import clock_time

S = PaymentState
UNKNOWN = Rejected(1006, 404)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
FORWARD = [HOUR, DAY]
BACK = [-HOUR, -DAY]
SOON = timedelta(seconds=20)
"""A background check of a young order comes after 15 s, give or take a fifth."""
SUMMER_HALF_PAST_TWO = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
"""02:30 in Amsterdam, an hour before it is 02:30 again."""
WINTER_HALF_PAST_TWO = SUMMER_HALF_PAST_TWO + HOUR

jumps = pytest.mark.parametrize("jump", FORWARD + BACK, ids=str)
forward = pytest.mark.parametrize("jump", FORWARD, ids=str)
back = pytest.mark.parametrize("jump", BACK, ids=str)


@pytest.fixture
def machine() -> Iterator[time_machine.Traveller]:
    """The computer's own clock, standing at NOON until a test sets it."""
    # As a number: a time with a zone would change the zone of the computer too.
    with time_machine.travel(NOON.timestamp(), tick=False) as traveller:
        yield traveller


@pytest.fixture
def clock(machine: time_machine.Traveller) -> SystemClock:
    """What the till of these tests reads: the computer's clock and no other."""
    return SystemClock()


@pytest.fixture
def in_amsterdam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The shop's time zone."""
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def waiting(till: Till) -> Payment:
    """An order whose code is on the screen."""
    return create_payment(a_request(), till)


def now() -> datetime:
    return datetime.now(UTC)


def opened(payment: Payment) -> OrderAnswer:
    return an_answer(payment, "initialized")


def test_the_till_reads_the_clock_that_these_tests_set(
    till: Till, machine: time_machine.Traveller
) -> None:
    assert till.clock.now() == NOON
    machine.shift(DAY)
    assert till.clock.now() == NOON + DAY
    assert create_payment(a_request(), till).created_at == NOON + DAY


@forward
@pytest.mark.parametrize("restart", [False, True], ids=["running", "restarted"])
def test_set_forward_hides_the_code_and_ends_nothing(
    till: Till,
    gateway: ScriptedGateway,
    waiting: Payment,
    machine: time_machine.Traveller,
    jump: timedelta,
    restart: bool,
) -> None:
    """A jump, or a computer that slept: only MultiSafepay says that an order has expired."""
    assert link_alive(waiting, now())
    machine.shift(jump)
    if restart:
        (waiting,) = recover_payments(till)
    assert not link_alive(waiting, now())
    assert waiting.state is S.WAITING
    assert waiting.next_check_at is not None
    assert waiting.next_check_at <= now()  # asked for at once

    gateway.on_get(Unreachable(Cause.NETWORK), opened(waiting), an_answer(waiting, "expired"))
    lost = refresh_payment(waiting.order_id, till)
    assert lost.state is S.WAITING
    assert verdict(lost, (now() - lost.created_at).total_seconds()) is Verdict.DONT_KNOW
    alive_there = refresh_payment(waiting.order_id, till)
    assert alive_there.state is S.OPENED
    assert not link_alive(alive_there, now())
    assert refresh_payment(waiting.order_id, till).state is S.EXPIRED


@jumps
def test_paid_is_seen_and_stays_whatever_the_clock_says(
    till: Till,
    gateway: ScriptedGateway,
    waiting: Payment,
    machine: time_machine.Traveller,
    jump: timedelta,
) -> None:
    machine.shift(jump)
    gateway.on_get(an_answer(waiting, "completed"), opened(waiting))
    assert refresh_payment(waiting.order_id, till).state is S.PAID
    machine.shift(-2 * jump)
    after = refresh_payment(waiting.order_id, till)
    assert after.state is S.PAID
    for age in (-DAY, DAY):
        assert verdict(after, age.total_seconds()) is Verdict.PAID


@jumps
@pytest.mark.parametrize("focused", [True, False], ids=["on screen", "in the background"])
def test_an_open_order_is_asked_for_soon_after_a_jump(
    till: Till,
    gateway: ScriptedGateway,
    waiting: Payment,
    machine: time_machine.Traveller,
    jump: timedelta,
    focused: bool,
) -> None:
    machine.shift(jump)
    for reply in (opened(waiting), Unreachable(Cause.NETWORK)):
        gateway.on_get(reply)
        after = refresh_payment(waiting.order_id, till, focused=focused)
        assert after.next_check_at is not None
        gap = after.next_check_at - now()
        assert timedelta(0) < gap <= (SOON if jump < timedelta(0) or focused else HOUR * 1.2)


@back
def test_set_back_and_restarted_no_open_order_waits_for_the_old_time(
    till: Till, waiting: Payment, machine: time_machine.Traveller, jump: timedelta
) -> None:
    """The journal holds the time of the next check, and that time is far away now."""
    assert waiting.next_check_at is not None
    machine.shift(jump)
    (taken_up,) = recover_payments(till)
    assert taken_up.order_id == waiting.order_id
    assert taken_up.next_check_at is not None
    assert taken_up.next_check_at - now() <= SOON


@back
@pytest.mark.parametrize("status", ["cancelled", "expired", "declined"])
def test_set_back_and_restarted_a_closed_order_is_still_watched(
    till: Till,
    gateway: ScriptedGateway,
    waiting: Payment,
    machine: time_machine.Traveller,
    jump: timedelta,
    status: str,
) -> None:
    gateway.on_get(an_answer(waiting, status))
    refresh_payment(waiting.order_id, till)
    machine.shift(jump)
    (closed,) = recover_payments(till)
    assert closed.next_check_at is not None
    assert closed.next_check_at - now() <= HOUR * 1.2
    gateway.on_get(an_answer(waiting, "completed"))
    assert refresh_payment(waiting.order_id, till).state is S.PAID


@jumps
@pytest.mark.parametrize("restart", [False, True], ids=["running", "restarted"])
def test_an_order_whose_answer_was_lost_is_settled_after_a_jump(
    till: Till,
    gateway: ScriptedGateway,
    machine: time_machine.Traveller,
    jump: timedelta,
    restart: bool,
) -> None:
    gateway.on_create(Unreachable(Cause.TIMEOUT))
    lost = create_payment(a_request(), till)
    machine.shift(jump)
    if restart:
        (lost,) = recover_payments(till)
        assert lost.next_check_at is not None
        assert lost.next_check_at - now() <= SOON
    gateway.on_get(OrderAnswer("initialized"), OrderAnswer("cancelled"))
    assert refresh_payment(lost.order_id, till).state is S.CANCELLED
    assert gateway.verbs()[-3:] == ["get", "cancel", "get"]


@jumps
def test_a_cancel_under_way_goes_on_after_a_jump(
    till: Till,
    gateway: ScriptedGateway,
    waiting: Payment,
    machine: time_machine.Traveller,
    jump: timedelta,
) -> None:
    gateway.on_cancel(Unreachable(Cause.TIMEOUT), None)
    gateway.on_get(Unreachable(Cause.TIMEOUT), OrderAnswer("cancelled"))
    assert cancel_payment(waiting.order_id, till).cancelling
    machine.shift(jump)
    (taken_up,) = recover_payments(till)
    assert taken_up.cancelling
    assert not link_alive(taken_up, now())
    assert refresh_payment(waiting.order_id, till).state is S.CANCELLED


@back
def test_set_back_between_two_unknowns_the_order_is_followed_on(
    till: Till,
    gateway: ScriptedGateway,
    machine: time_machine.Traveller,
    jump: timedelta,
) -> None:
    gateway.on_create(Unreachable(Cause.TIMEOUT))
    gateway.on_get(UNKNOWN)
    lost = create_payment(a_request(), till)
    refresh_payment(lost.order_id, till)
    machine.shift(jump)
    for _ in range(5):
        machine.shift(MINUTE)
        after = refresh_payment(lost.order_id, till)
        assert after.state in (S.UNANSWERED, S.NOT_SENT)
        if after.state is S.UNANSWERED:
            assert after.next_check_at is not None
            assert after.next_check_at - now() <= MINUTE


@jumps
def test_order_numbers_stay_unique_after_a_jump(
    till: Till, machine: time_machine.Traveller, jump: timedelta
) -> None:
    numbers = OrderNumbers(till)
    minted = []
    for shift in (jump, -jump, jump, -jump):
        for _ in range(3):
            minted.append(numbers.mint())
            create_payment(order(minted[-1]), till)  # the journal refuses a number used before
        machine.shift(shift)
    again = OrderNumbers(till)
    minted += [again.mint() for _ in range(3)]
    assert len(set(minted)) == len(minted)


def order(order_id: str) -> OrderRequest:
    return a_request(order_id=order_id, sale_id=f"sale-{order_id}")


# -- the night of 25 October 2026: 02:30 comes twice -----------------------------------------


@pytest.mark.usefixtures("in_amsterdam")
def test_half_past_two_comes_twice(machine: time_machine.Traveller) -> None:
    read = []
    for moment in (SUMMER_HALF_PAST_TWO, WINTER_HALF_PAST_TWO):
        machine.move_to(moment.timestamp())
        assert clock_time(now()) == "02:30"
        read.append(datetime.now().astimezone().utcoffset())
    assert read == [2 * HOUR, HOUR]


@pytest.mark.usefixtures("in_amsterdam")
@pytest.mark.parametrize("restart", [False, True], ids=["running", "restarted"])
def test_orders_of_both_half_past_twos_are_in_the_order_they_were_made(
    till: Till, journal: OrderJournal, machine: time_machine.Traveller, restart: bool
) -> None:
    machine.move_to((SUMMER_HALF_PAST_TWO - 10 * MINUTE).timestamp())
    numbers = OrderNumbers(till)
    minted = []
    for _ in range(10):
        if restart:
            numbers = OrderNumbers(till)
        minted.append(numbers.mint())
        create_payment(order(minted[-1]), till)
        machine.shift(10 * MINUTE)
    assert now() > WINTER_HALF_PAST_TWO
    assert [number[:18] for number in minted] == [f"till1-261025-{n:04d}-" for n in range(1, 11)]
    assert sorted(minted) == minted
    assert len(set(minted)) == len(minted)
    newest_first = [payment.order_id for payment in payments_of_today(till)]
    assert newest_first == minted[::-1]
    assert [payment.order_id for payment in journal.unsettled()] == minted


@pytest.mark.usefixtures("in_amsterdam")
@pytest.mark.parametrize(
    "made_at", [SUMMER_HALF_PAST_TWO, WINTER_HALF_PAST_TWO], ids=["summer", "winter"]
)
def test_a_link_lives_a_quarter_of_an_hour_that_night_too(
    till: Till, gateway: ScriptedGateway, machine: time_machine.Traveller, made_at: datetime
) -> None:
    """One made at 02:50 summer time ends at 02:05 winter time, earlier to the eye."""
    for start in (made_at, made_at + 20 * MINUTE):
        machine.move_to(start.timestamp())
        payment = create_payment(order(OrderNumbers(till).mint()), till)
        gateway.on_get(opened(payment))
        assert payment.expires_at == start + 15 * MINUTE
        machine.move_to((start + 15 * MINUTE - timedelta(seconds=1)).timestamp())
        assert link_alive(refresh_payment(payment.order_id, till), now())
        machine.shift(1)
        assert not link_alive(refresh_payment(payment.order_id, till), now())


@pytest.mark.usefixtures("in_amsterdam")
def test_checks_go_on_through_the_second_hour(
    till: Till, gateway: ScriptedGateway, machine: time_machine.Traveller
) -> None:
    machine.move_to((SUMMER_HALF_PAST_TWO + 29 * MINUTE).timestamp())
    payment = create_payment(a_request(), till)
    gateway.on_get(opened(payment))
    while now() < WINTER_HALF_PAST_TWO:
        after = refresh_payment(payment.order_id, till)
        assert after.next_check_at is not None
        gap = after.next_check_at - now()
        assert timedelta(0) < gap <= 10 * MINUTE
        machine.move_to(after.next_check_at.timestamp())
    assert len(gateway.calls) > 8


@pytest.mark.usefixtures("in_amsterdam")
def test_that_day_has_twenty_five_hours(till: Till, machine: time_machine.Traveller) -> None:
    first = datetime(2026, 10, 24, 22, 0, tzinfo=UTC)
    made = []
    for moment in (first - timedelta(seconds=1), first, first + 25 * HOUR - MINUTE):
        machine.move_to(moment.timestamp())
        number = OrderNumbers(till).mint()
        create_payment(order(number), till)
        cancel_payment(number, till)
        made.append(number)
    assert made[0].startswith("till1-261024-0001-")
    assert made[1].startswith("till1-261025-0001-")
    assert made[2].startswith("till1-261025-0002-")
    today = [payment.order_id for payment in payments_of_today(till)]
    assert today[:2] == made[:0:-1]
    machine.shift(MINUTE)
    assert OrderNumbers(till).mint().startswith("till1-261026-0001-")
