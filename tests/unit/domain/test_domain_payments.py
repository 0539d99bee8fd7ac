"""Nothing is called paid that is not, and nothing paid is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.answers import after_answer, contradicts, paid_by_rule, state_said
from pos_app.domain.errors import Cause, PosError, Rejected
from pos_app.domain.money import Money
from pos_app.domain.orders import Customer, OrderRequest
from pos_app.domain.payments import (
    CLOSED,
    LEGAL_MOVES,
    PAID_ONCE,
    PAYABLE,
    GiftCardPart,
    OrderAnswer,
    Payment,
    PaymentState,
    moved,
    new_payment,
)
from pos_app.domain.settings import Environment
from pos_app.domain.verdicts import STALE_SECONDS, Verdict, verdict

S = PaymentState
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=1)
CARDS = (GiftCardPart("VVVGIFTCRD", 500), GiftCardPart("", 250))
COMPLETED = OrderAnswer("completed", "completed", "order", 1250, "EUR")
PAID_HISTORY = {S.PAID, S.PARTLY_REFUNDED, S.REFUNDED, S.CHARGED_BACK}

MOVES = {
    S.SENDING: "UNANSWERED REJECTED WAITING REVIEW",
    S.UNANSWERED: "NOT_SENT CANCELLED REVIEW PAID",
    S.NOT_SENT: "",
    S.REJECTED: "",
    S.WAITING: "OPENED PART_PAID HELD PAID CANCELLED EXPIRED DECLINED REVIEW",
    S.OPENED: "PART_PAID HELD PAID CANCELLED EXPIRED DECLINED REVIEW",
    S.PART_PAID: "HELD PAID CANCELLED EXPIRED DECLINED REVIEW",
    S.HELD: "PAID CANCELLED EXPIRED DECLINED REVIEW",
    S.PAID: "PARTLY_REFUNDED REFUNDED CHARGED_BACK",
    S.CANCELLED: "OPENED PART_PAID PAID REVIEW EXPIRED DECLINED",
    S.EXPIRED: "OPENED PART_PAID PAID REVIEW CANCELLED DECLINED",
    S.DECLINED: "OPENED PART_PAID PAID REVIEW CANCELLED EXPIRED",
    S.REVIEW: "PAID",
    S.PARTLY_REFUNDED: "PAID REFUNDED CHARGED_BACK",
    S.REFUNDED: "PAID PARTLY_REFUNDED CHARGED_BACK",
    S.CHARGED_BACK: "PAID PARTLY_REFUNDED REFUNDED",
}
"""The table of the architecture, written out once more."""


def payment_in(state: PaymentState, **changes: Any) -> Payment:
    values: dict[str, Any] = {
        "order_id": "order",
        "sale_id": "sale",
        "attempt": 1,
        "environment": Environment.TEST,
        "gateway": "VVVGIFTCRD",
        "amount": Money(1250, "EUR"),
        "description": "Gift card",
        "state": state,
        "created_at": NOON,
        "changed_at": NOON,
        "expires_at": NOON + timedelta(minutes=15),
    }
    return Payment(**values | changes)


def test_a_new_payment_is_being_sent_and_nothing_else() -> None:
    request = OrderRequest(
        "sale", 3, "order", "VVVGIFTCRD", Money(1250, "EUR"), "Gift card", Customer("nl_NL", "NL")
    )
    made = new_payment(request, Environment.TEST, NOON, NOON + timedelta(minutes=15))
    assert made == payment_in(S.SENDING, attempt=3)


@pytest.mark.parametrize("financial", ["completed", "initialized", None])
def test_the_paid_rule_holds_for_the_three_good_answers(financial: str | None) -> None:
    assert paid_by_rule(payment_in(S.WAITING), replace(COMPLETED, financial_status=financial))


@pytest.mark.parametrize(
    "deviation",
    [
        *({"status": status} for status in ("initialized", "Completed", "completed ", "shipped")),
        *({"status": status} for status in ("", "reserved", "uncleared", "void", "refunded")),
        *(
            {"financial_status": status}
            for status in ("", "Completed", "uncleared", "cancelled", "void", "declined", "null")
        ),
        {"order_id": None},
        {"order_id": "Order"},
        {"order_id": "order2"},
        {"amount": None},
        {"amount": 1249},
        {"amount": 1251},
        {"amount": 0},
        {"amount": -1250},
        {"currency": None},
        {"currency": "USD"},
        {"currency": "eur"},
    ],
    ids=str,
)
def test_every_single_deviation_is_not_paid(deviation: dict[str, Any]) -> None:
    answer = replace(COMPLETED, **deviation)
    for state in set(S) - PAID_HISTORY:
        payment = payment_in(state)
        assert not paid_by_rule(payment, answer)
        assert after_answer(payment, answer, LATER).state not in PAID_HISTORY


@pytest.mark.parametrize("state", S)
def test_the_moves_are_those_of_the_table(state: PaymentState) -> None:
    allowed = {getattr(S, name) for name in MOVES[state].split()}
    assert LEGAL_MOVES[state] == allowed
    payment = payment_in(state)
    for target in S:
        after = moved(payment, target, LATER)
        if target in allowed:
            late = target is S.PAID and state in CLOSED | {S.UNANSWERED}
            # It was told to be over: it is cancelled once more, and its link is not shown again.
            resumed = target in PAYABLE and state in CLOSED - {S.DECLINED}
            assert after == replace(
                payment,
                state=target,
                changed_at=LATER,
                late=late or resumed,
                cancel_asked_at=LATER if resumed else None,
            )
        else:
            assert after is payment


def test_paid_is_left_for_nothing_that_looks_unpaid() -> None:
    for state in PAID_ONCE:
        assert LEGAL_MOVES[state] <= PAID_ONCE
    assert PAID_ONCE == PAID_HISTORY


@pytest.mark.parametrize(
    ("status", "financial", "expected"),
    [
        ("completed", "completed", S.PAID),
        ("completed", "initialized", S.PAID),
        ("completed", None, S.PAID),
        ("completed", "uncleared", S.REVIEW),
        ("uncleared", "uncleared", S.HELD),
        ("reserved", "initialized", S.HELD),
        ("shipped", "uncleared", S.HELD),
        ("declined", "declined", S.DECLINED),
        ("void", "cancelled", S.CANCELLED),
        ("void", "void", S.CANCELLED),
        ("cancelled", "cancelled", S.CANCELLED),
        ("cancelled", None, S.CANCELLED),
        ("expired", "expired", S.EXPIRED),
        ("initialized", "initialized", S.OPENED),
        ("refunded", "completed", S.REVIEW),
        ("partial_refunded", "completed", S.REVIEW),
        ("chargeback", "void", S.REVIEW),
        ("chargedback", "void", S.REVIEW),
    ],
)
def test_what_a_status_means_while_a_link_is_out(
    status: str, financial: str | None, expected: PaymentState
) -> None:
    answer = replace(COMPLETED, status=status, financial_status=financial)
    after = after_answer(payment_in(S.WAITING), answer, LATER)
    assert after.state is expected
    assert after.changed_at == LATER


@pytest.mark.parametrize(
    ("status", "financial", "expected"),
    [
        ("refunded", "completed", S.REFUNDED),
        ("partial_refunded", "completed", S.PARTLY_REFUNDED),
        ("chargeback", "void", S.CHARGED_BACK),
        ("chargedback", None, S.CHARGED_BACK),
        ("void", "void", S.CHARGED_BACK),
        ("void", "cancelled", S.PAID),
        ("cancelled", "cancelled", S.PAID),
        ("expired", "expired", S.PAID),
        ("declined", "declined", S.PAID),
        ("initialized", "initialized", S.PAID),
        ("uncleared", "uncleared", S.PAID),
        ("completed", "uncleared", S.PAID),
        ("new word", "new word", S.PAID),
    ],
)
def test_what_a_status_means_once_it_was_paid(
    status: str, financial: str | None, expected: PaymentState
) -> None:
    answer = replace(COMPLETED, status=status, financial_status=financial)
    assert after_answer(payment_in(S.PAID), answer, LATER).state is expected


@pytest.mark.parametrize("state", [S.PARTLY_REFUNDED, S.REFUNDED, S.CHARGED_BACK])
def test_a_reversed_charge_back_is_paid_again(state: PaymentState) -> None:
    assert after_answer(payment_in(state), COMPLETED, LATER).state is S.PAID


@pytest.mark.parametrize(
    "status", ["", "canceled", "Cancelled", "COMPLETED", "paid", "\n", "новый"]
)
@pytest.mark.parametrize("state", S)
def test_a_status_never_seen_before_changes_nothing(state: PaymentState, status: str) -> None:
    payment = payment_in(state)
    assert state_said(payment, replace(COMPLETED, status=status)) is state
    assert after_answer(payment, replace(COMPLETED, status=status), LATER).state is state


def test_a_link_that_nobody_opened_stays_as_it_was() -> None:
    after = after_answer(payment_in(S.WAITING), OrderAnswer("initialized"), LATER)
    assert after == payment_in(S.WAITING, checked_at=LATER)


@pytest.mark.parametrize("state", [S.CANCELLED, S.EXPIRED, S.DECLINED])
def test_what_was_closed_can_come_back(state: PaymentState) -> None:
    opened = replace(COMPLETED, status="initialized", financial_status="initialized")
    assert after_answer(payment_in(state), opened, LATER).state is S.OPENED
    with_cards = replace(opened, gift_cards=CARDS)
    assert after_answer(payment_in(state), with_cards, LATER).state is S.PART_PAID
    assert after_answer(payment_in(state), COMPLETED, LATER).state is S.PAID


def test_part_paid_says_what_is_left_and_forgets_no_card() -> None:
    first = replace(COMPLETED, status="initialized", gift_cards=CARDS, second_method="IDEAL")
    part = after_answer(payment_in(S.OPENED), first, LATER)
    assert (part.state, part.gift_part, part.still_due) == (S.PART_PAID, 750, 500)
    silent = replace(first, gift_cards=(), second_method="")
    again = after_answer(part, silent, LATER)
    assert (again.state, again.gift_cards, again.second_method) == (S.PART_PAID, CARDS, "IDEAL")
    ended = replace(silent, status="expired", financial_status="expired")
    expired = after_answer(again, ended, LATER)
    assert (expired.state, expired.gift_part, expired.still_due) == (S.EXPIRED, 750, 500)
    paid = after_answer(expired, COMPLETED, LATER)
    assert (paid.state, paid.still_due, paid.gift_part) == (S.PAID, 0, 750)


def test_what_is_left_is_never_less_than_nothing() -> None:
    assert payment_in(S.PART_PAID, gift_cards=(GiftCardPart("", 2000),)).still_due == 0
    assert payment_in(S.WAITING).still_due == 1250


@pytest.mark.parametrize("state", S)
@pytest.mark.parametrize("other", [{"amount": 1251}, {"currency": "USD"}], ids=str)
def test_other_money_than_was_asked_for_is_never_adopted(
    state: PaymentState, other: dict[str, Any]
) -> None:
    answer = replace(COMPLETED, gift_cards=CARDS, second_method="IDEAL", **other)
    payment = payment_in(state)
    assert contradicts(payment, answer)
    after = after_answer(payment, answer, LATER)
    expected = S.REVIEW if S.REVIEW in LEGAL_MOVES[state] else state
    assert (after.state, after.cause) == (expected, Cause.MISMATCH)
    assert (after.amount, after.gift_cards, after.second_method) == (payment.amount, (), "")


def test_an_answer_without_money_contradicts_nothing() -> None:
    assert not contradicts(payment_in(S.WAITING), OrderAnswer("initialized"))


def test_a_review_ends_by_the_paid_rule_unless_the_money_differed() -> None:
    review = payment_in(S.REVIEW, cause=Cause.LINK)
    assert after_answer(review, COMPLETED, LATER).state is S.PAID
    mismatch = payment_in(S.REVIEW, cause=Cause.MISMATCH)
    after = after_answer(mismatch, COMPLETED, LATER)
    assert (after.state, after.cause) == (S.REVIEW, Cause.MISMATCH)
    assert after_answer(after, COMPLETED, LATER).state is S.REVIEW


def test_a_good_answer_ends_what_failed_before() -> None:
    troubled = payment_in(
        S.OPENED,
        failed_checks=4,
        unknown_checks=2,
        unknown_since=NOON,
        cause=Cause.TIMEOUT,
        api_code=1006,
        cancel_asked_at=NOON,
    )
    after = after_answer(troubled, replace(COMPLETED, status="initialized"), LATER)
    assert after == payment_in(S.OPENED, checked_at=LATER, cancel_asked_at=NOON)
    assert after.cancelling


@pytest.mark.parametrize("state", S)
def test_a_cancel_is_under_way_only_while_the_order_is_open(state: PaymentState) -> None:
    open_states = {S.SENDING, S.WAITING, S.OPENED, S.PART_PAID, S.HELD}
    assert payment_in(state, cancel_asked_at=NOON).cancelling is (state in open_states)
    assert not payment_in(state).cancelling


_ANSWERS = st.builds(
    OrderAnswer,
    status=st.sampled_from(
        [
            "initialized",
            "completed",
            "uncleared",
            "reserved",
            "shipped",
            "declined",
            "cancelled",
            "void",
            "expired",
            "refunded",
            "partial_refunded",
            "chargeback",
            "chargedback",
            "canceled",
        ]
    )
    | st.text(max_size=9),
    financial_status=st.none()
    | st.sampled_from(
        [
            "initialized",
            "completed",
            "uncleared",
            "declined",
            "cancelled",
            "expired",
            "void",
        ]
    ),
    order_id=st.sampled_from(["order", "other", None]),
    amount=st.sampled_from([1250, 1251, 0, None]),
    currency=st.sampled_from(["EUR", "USD", None]),
    gift_cards=st.sampled_from([(), CARDS]),
    second_method=st.sampled_from(["", "IDEAL"]),
)


@given(st.sampled_from(S), st.lists(_ANSWERS, max_size=12))
def test_whatever_is_answered_paid_comes_by_the_rule_and_stays(
    start: PaymentState, answers: list[OrderAnswer]
) -> None:
    payment = payment_in(start)
    for step, answer in enumerate(answers):
        now = NOON + timedelta(seconds=step + 1)
        after = after_answer(payment, answer, now)
        if payment.state in PAID_HISTORY:
            assert after.state in PAID_HISTORY
            assert verdict(after, 1e9) is Verdict.PAID
        elif after.state in PAID_HISTORY:
            assert after.state is S.PAID
            assert paid_by_rule(payment, answer)
        assert after.state is payment.state or after.state in LEGAL_MOVES[payment.state]
        assert after.changed_at == (payment.changed_at if after.state is payment.state else now)
        assert after.gift_part >= payment.gift_part
        assert (after.amount, after.order_id) == (payment.amount, payment.order_id)
        payment = after


@pytest.mark.parametrize("state", S)
def test_the_verdict_of_a_state_just_checked(state: PaymentState) -> None:
    expected = Verdict.NOT_PAID
    if state in PAID_HISTORY:
        expected = Verdict.PAID
    elif state is S.REVIEW:
        expected = Verdict.DONT_KNOW
    assert verdict(payment_in(state), 0) is expected
    assert verdict(payment_in(state), STALE_SECONDS) is expected


@pytest.mark.parametrize("state", S)
def test_the_verdict_of_a_state_nobody_vouches_for(state: PaymentState) -> None:
    watched = state in {S.WAITING, S.OPENED, S.PART_PAID, S.HELD, S.REVIEW}
    fresh = verdict(payment_in(state), 0)
    expected = Verdict.DONT_KNOW if watched else fresh
    assert verdict(payment_in(state), STALE_SECONDS + 0.001) is expected
    assert verdict(payment_in(state, cause=Cause.GARBLED), 0) is expected
    assert verdict(payment_in(state, cause=Cause.TIMEOUT), 0) is fresh


def test_errors_carry_codes_and_facts_and_no_prose() -> None:
    error = PosError(Cause.DISK, file="journal.sqlite3", errno=28)
    assert (str(error), error.cause, error.facts) == (
        "disk",
        Cause.DISK,
        {"file": "journal.sqlite3", "errno": 28},
    )
    refused = Rejected(1006, 404)
    assert (refused.cause, refused.api_code, refused.http) == (Cause.REFUSED, 1006, 404)
    assert refused.facts == {"api_code": 1006, "http": 404}


def test_of_an_order_that_was_found_again_nothing_is_said_before_it_was_asked_for() -> None:
    assert verdict(payment_in(S.UNANSWERED), 0) is Verdict.NOT_PAID
    found = payment_in(S.UNANSWERED, description="")
    assert found.found
    assert verdict(found, 0) is Verdict.DONT_KNOW
    assert verdict(replace(found, state=S.CANCELLED), 0) is Verdict.NOT_PAID
    assert verdict(replace(found, state=S.PAID), 0) is Verdict.PAID
