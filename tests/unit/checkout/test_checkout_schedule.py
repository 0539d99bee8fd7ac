"""When an order is asked for again: the documented gaps, and no order forgotten."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from conftest import LINK, NOON, a_payment, middle
from hypothesis import given
from hypothesis import strategies as st

from pos_app.checkout.schedule import link_alive, next_check
from pos_app.domain.payments import CLOSED, OPEN, PAYABLE, Payment, PaymentState, Settlement

S = PaymentState
FINAL = frozenset(S) - OPEN - CLOSED - {S.UNANSWERED, S.REVIEW}
MINUTE, HOUR, DAY = 60, 3600, 86400


def gap(payment: Payment, age: float, *, focused: bool = False, pace: float = 1.0) -> float | None:
    """Seconds to the next check of a payment, `age` seconds after it was made."""
    now = NOON + timedelta(seconds=age)
    due = next_check(payment, now, focused=focused, jitter=middle, pace=pace)
    return None if due is None else (due - now).total_seconds()


@pytest.mark.parametrize("state", sorted(OPEN))
@pytest.mark.parametrize(
    ("age", "focused", "background"),
    [
        (0, 2, 15),
        (119, 2, 15),
        (120, 5, 15),
        (150, 5, 15),
        (10 * MINUTE, 5, 60),
        (2 * HOUR, 5, 720),
        (10 * HOUR, 5, HOUR),
        (20 * HOUR, 5, HOUR),
        (20 * DAY, 5, DAY),
        (40 * DAY, 5, DAY),
    ],
)
def test_an_open_order(state: S, age: int, focused: int, background: int) -> None:
    payment = a_payment(state)
    assert gap(payment, age, focused=True) == focused
    assert gap(payment, age) == background
    assert gap(a_payment(S.REVIEW), age) == background


@pytest.mark.parametrize(
    ("failures", "seconds"), [(1, 2), (2, 4), (3, 8), (4, 16), (5, 30), (6, 30), (10_000, 30)]
)
@pytest.mark.parametrize("focused", [True, False])
def test_after_errors(failures: int, seconds: int, focused: bool) -> None:
    for state in (S.WAITING, S.DECLINED, S.REVIEW):
        payment = a_payment(state, failed_checks=failures)
        assert gap(payment, 5, focused=focused) == seconds


def test_after_an_error_never_at_once() -> None:
    payment = a_payment(failed_checks=1)
    due = next_check(payment, NOON, jitter=lambda low, _high: low)
    assert due == NOON + timedelta(seconds=1)


@pytest.mark.parametrize("state", [S.CANCELLED, S.EXPIRED])
@pytest.mark.parametrize(
    ("age", "seconds"),
    [
        (0, HOUR),
        (DAY + 15 * MINUTE - 1, HOUR),
        (DAY + 15 * MINUTE, DAY),
        (30 * DAY - 1, DAY),
        (30 * DAY, None),
    ],
)
def test_a_closed_order_is_watched_on(state: S, age: int, seconds: int | None) -> None:
    assert gap(a_payment(state), age, focused=True) == seconds


@pytest.mark.parametrize("failures", [1, 40])
def test_errors_make_nobody_ask_for_a_closed_order_more_often_or_longer(failures: int) -> None:
    for state in (S.CANCELLED, S.EXPIRED):
        assert gap(a_payment(state, failed_checks=failures), 0) == HOUR
        assert gap(a_payment(state, failed_checks=failures), 30 * DAY) is None


def test_what_a_person_settled_is_not_asked_for_for_ever() -> None:
    settled = a_payment(S.REVIEW, settlement=Settlement("In cash", NOON, "Sam"), failed_checks=9)
    assert gap(settled, 30 * DAY) is None
    assert gap(a_payment(S.REVIEW), 40 * DAY) == DAY


def test_a_declined_order_may_be_tried_again_while_its_link_lives() -> None:
    declined = a_payment(S.DECLINED)
    assert gap(declined, 15 * MINUTE - 1, focused=True) == 5
    assert gap(declined, 15 * MINUTE, focused=True) == HOUR


@pytest.mark.parametrize(
    ("age", "seconds"),
    [
        (0, 5),
        (4, 1),
        (5, 15),
        (19, 1),
        (20, 40),
        (60, 15),
        (10 * MINUTE, 60),
        (30 * DAY - 1, HOUR),
        (30 * DAY, None),
    ],
)
def test_a_lost_answer_is_looked_for(age: int, seconds: int | None) -> None:
    payment = a_payment(S.UNANSWERED, payment_url=None, failed_checks=3)
    assert gap(payment, age) == seconds


@pytest.mark.parametrize("state", sorted(FINAL))
def test_what_is_final_is_not_asked_for(state: S) -> None:
    assert gap(a_payment(state), 0, focused=True) is None


def test_pace_shortens_every_gap() -> None:
    assert gap(a_payment(), 0, focused=True, pace=0.05) == pytest.approx(0.1)
    assert gap(a_payment(S.EXPIRED), 0, pace=0.5) == HOUR / 2


def test_tills_spread_their_checks() -> None:
    dues = {next_check(a_payment(), NOON) for _ in range(50)}
    assert len(dues) > 1
    assert all(
        due is not None and timedelta(seconds=12) <= due - NOON <= timedelta(seconds=18)
        for due in dues
    )


payments = st.builds(
    a_payment,
    st.sampled_from(sorted(S)),
    changed_at=st.floats(0, 40 * DAY).map(lambda seconds: NOON + timedelta(seconds=seconds)),
    expires_at=st.floats(1, 366 * DAY).map(lambda seconds: NOON + timedelta(seconds=seconds)),
    failed_checks=st.integers(0, 100),
)
ages = st.floats(-2 * DAY, 60 * DAY).map(lambda seconds: NOON + timedelta(seconds=seconds))


@given(payment=payments, now=ages, focused=st.booleans())
def test_the_next_check_lies_ahead_and_none_means_final(
    payment: Payment, now: datetime, focused: bool
) -> None:
    due = next_check(payment, now, focused=focused)
    if due is not None:
        assert due > now
        assert payment.state not in FINAL
    else:
        watched_out = payment.state in CLOSED | {S.UNANSWERED} and (
            now >= payment.created_at + timedelta(days=30)
        )
        assert payment.state in FINAL or watched_out


@given(payment=payments, now=ages)
def test_no_gap_is_longer_than_a_day_even_after_the_clock_was_set_back(
    payment: Payment, now: datetime
) -> None:
    due = next_check(payment, now)
    assert due is None or due - now <= timedelta(days=1.2)


@pytest.mark.parametrize("state", sorted(S))
def test_a_link_is_shown_only_while_it_can_be_paid(state: S) -> None:
    payment = a_payment(state)
    end = payment.expires_at
    assert link_alive(payment, NOON) == (state in PAYABLE)
    assert link_alive(payment, end - timedelta(seconds=1)) == (state in PAYABLE)
    assert not link_alive(payment, end)
    assert not link_alive(a_payment(state, payment_url=None), NOON)
    assert not link_alive(a_payment(state, cancel_asked_at=NOON), NOON)
    assert payment.payment_url == LINK
