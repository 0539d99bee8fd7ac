"""What a person must settle, when it counts as settled, and when a sale may get another link."""

from __future__ import annotations

from datetime import timedelta

import pytest
from conftest import NOON, a_payment

from pos_app.domain.matters import (
    CLERK_MAX,
    HOLD_SECONDS,
    NOTE_MAX,
    Matter,
    awaits_handover,
    bars_next_attempt,
    handed_over,
    held_back,
    is_held_back,
    matter,
    may_be_held_back,
    may_be_renewed,
    may_be_settled,
    settled,
)
from pos_app.domain.payments import (
    CLOSED,
    OPEN,
    PAID_ONCE,
    GiftCardPart,
    Handover,
    PaymentState,
    Settlement,
    moved,
)

S = PaymentState
CARDS = (GiftCardPart("VVVGIFTCRD", 500),)
LATER = NOON + timedelta(minutes=5)
AFTER_THE_LINK = NOON + timedelta(minutes=15)


@pytest.mark.parametrize("state", sorted(set(S) - {S.PART_PAID}))
def test_a_payment_as_it_should_be_needs_nobody(state: S) -> None:
    expected = Matter.CONTRADICTION if state is S.REVIEW else None
    assert matter(a_payment(state), AFTER_THE_LINK) is expected


@pytest.mark.parametrize("state", sorted(CLOSED))
def test_a_card_charged_on_a_closed_order_needs_a_person(state: S) -> None:
    payment = a_payment(state, gift_cards=CARDS)
    assert matter(payment, NOON) is Matter.PART_PAID
    done = settled(payment, "Rest in cash", "Anna", LATER)
    assert done.settlement == Settlement("Rest in cash", LATER, "Anna")
    assert matter(done, LATER) is None


def test_a_part_payment_needs_a_person_once_its_link_has_ended() -> None:
    payment = a_payment(S.PART_PAID, gift_cards=CARDS)
    assert matter(payment, NOON) is None
    assert matter(payment, AFTER_THE_LINK) is Matter.PART_PAID
    # The customer may leave, or pay the rest in cash, long before.
    assert may_be_settled(payment, NOON)
    done = settled(payment, "Rest in cash", "Anna", NOON)
    assert not may_be_settled(done, AFTER_THE_LINK)
    assert matter(moved(done, S.CANCELLED, LATER), AFTER_THE_LINK) is None


def test_a_part_payment_settled_in_cash_and_then_paid_on_the_page_is_an_alarm() -> None:
    done = settled(a_payment(S.PART_PAID, gift_cards=CARDS), "Rest in cash", "Anna", NOON)
    paid = moved(done, S.PAID, LATER)
    assert paid.late
    assert matter(paid, LATER) is Matter.PAID_LATE
    again = settled(paid, "Cash given back", "Bo", LATER)
    assert matter(again, LATER) is None


@pytest.mark.parametrize("state", sorted(CLOSED | {S.UNANSWERED}))
def test_paid_after_the_end_needs_a_person(state: S) -> None:
    paid = moved(a_payment(state), S.PAID, LATER)
    assert matter(paid, LATER) is Matter.PAID_LATE
    assert matter(moved(paid, S.PARTLY_REFUNDED, LATER), LATER) is Matter.PAID_LATE
    assert matter(moved(paid, S.REFUNDED, LATER), LATER) is None
    assert matter(settled(paid, "Handed over", "Anna", LATER), LATER) is None


@pytest.mark.parametrize("state", sorted(OPEN | {S.REVIEW}))
def test_paid_in_time_is_never_late(state: S) -> None:
    assert not moved(a_payment(state), S.PAID, LATER).late


def test_a_reversed_charge_back_is_not_late() -> None:
    done = settled(moved(a_payment(S.EXPIRED), S.PAID, NOON), "Handed over", "Anna", NOON)
    back = moved(moved(done, S.CHARGED_BACK, LATER), S.PAID, LATER + timedelta(days=1))
    assert not moved(moved(a_payment(S.PAID), S.CHARGED_BACK, LATER), S.PAID, LATER).late
    assert back.late  # as it was


def test_a_sale_paid_twice_needs_a_person_until_one_is_paid_back() -> None:
    twice = a_payment(S.PAID, paid_twice=True)
    assert matter(twice, NOON) is Matter.PAID_TWICE
    assert matter(a_payment(S.REFUNDED, paid_twice=True), NOON) is None
    assert matter(a_payment(S.CANCELLED, paid_twice=True), NOON) is None
    assert matter(settled(twice, "Paid back", "Anna", NOON), NOON) is None


def test_a_settled_contradiction_that_goes_on_is_a_matter_again() -> None:
    done = settled(a_payment(S.REVIEW), "Looked up: not paid", "Anna", NOON)
    assert matter(done, NOON) is None
    assert matter(moved(done, S.PAID, LATER), LATER) is Matter.PAID_LATE


@pytest.mark.parametrize(("note", "clerk"), [("", "Anna"), (" \t", "Anna"), ("Cash", "\n")])
def test_a_record_needs_words_and_a_name(note: str, clerk: str) -> None:
    with pytest.raises(ValueError, match="words and a name"):
        settled(a_payment(S.REVIEW), note, clerk, NOON)


def test_texts_are_plain_and_bounded() -> None:
    done = settled(a_payment(S.REVIEW), " a\tb\x00\u202ec " + "x" * 300, "Bo " * 40, NOON)
    assert done.settlement is not None
    assert done.settlement.note.startswith("a b c xxx")
    assert (len(done.settlement.note), len(done.settlement.clerk)) == (NOTE_MAX, CLERK_MAX)


def test_there_is_nothing_to_settle_about_a_payment_as_it_should_be() -> None:
    payment = a_payment(S.PAID)
    assert not may_be_settled(payment, NOON)
    assert settled(payment, "Cash", "Anna", NOON) is payment


@pytest.mark.parametrize("state", sorted(S))
def test_only_an_order_that_can_take_no_money_lets_another_link_be_made(state: S) -> None:
    harmless = {S.UNANSWERED, S.NOT_SENT, S.REJECTED, S.CANCELLED, S.EXPIRED}
    assert bars_next_attempt(a_payment(state)) is (state not in harmless)
    assert bars_next_attempt(a_payment(state, gift_cards=CARDS))
    assert state in harmless or state in OPEN | PAID_ONCE | {S.DECLINED, S.REVIEW}


@pytest.mark.parametrize("state", sorted(S))
def test_a_new_link_is_offered_for_what_was_shown_and_is_not_paid(state: S) -> None:
    renewable = {S.WAITING, S.OPENED, S.CANCELLED, S.EXPIRED, S.DECLINED}
    assert may_be_renewed(a_payment(state), NOON) is (state in renewable)
    assert not may_be_renewed(a_payment(state, gift_cards=CARDS), NOON)
    assert not may_be_renewed(a_payment(state, held_back_until=LATER), NOON)
    assert may_be_renewed(a_payment(state, held_back_until=LATER), LATER) is (state in renewable)


# -- handed over -------------------------------------------------------------------------------


@pytest.mark.parametrize("state", sorted(S))
@pytest.mark.parametrize("late", [False, True])
def test_only_what_is_paid_is_handed_over(state: S, late: bool) -> None:
    payment = a_payment(state, late=late)
    after = handed_over(payment, "Anna", LATER)
    assert awaits_handover(payment) is (state is S.PAID)
    assert after.handover == (Handover(LATER, "Anna") if state is S.PAID else None)
    assert after.state is state
    assert not awaits_handover(after)


def test_goods_are_handed_over_once() -> None:
    first = handed_over(a_payment(S.PAID), "Anna", NOON)
    assert handed_over(first, "Bo", LATER) is first


def test_who_handed_over_is_plain_and_bounded_and_may_stay_unsaid() -> None:
    paid = a_payment(S.PAID)
    assert handed_over(paid, "", NOON).handover == (NOON, "")
    done = handed_over(paid, "\u202eAn\tna " * 20, NOON).handover
    assert done is not None
    assert done.clerk.startswith("An na An na")
    assert len(done.clerk) == CLERK_MAX


def test_goods_that_may_not_go_or_that_a_person_has_seen_to_wait_for_nobody() -> None:
    assert not awaits_handover(a_payment(S.PAID, recorded=False))
    alarm = a_payment(S.PAID, late=True, changed_at=NOON)
    assert not awaits_handover(settled(alarm, "Paid back", "Anna", LATER))


def test_a_reversed_charge_back_asks_for_no_second_handover() -> None:
    done = handed_over(a_payment(S.PAID), "Anna", NOON)
    assert not awaits_handover(moved(moved(done, S.CHARGED_BACK, LATER), S.PAID, LATER))


# -- a card that shows nothing -----------------------------------------------------------------


@pytest.mark.parametrize("state", sorted(S))
def test_an_order_is_held_back_once_its_link_was_shown_and_until_it_is_paid(state: S) -> None:
    shown = {S.WAITING, S.OPENED, S.PART_PAID, S.CANCELLED, S.EXPIRED, S.DECLINED}
    payment = a_payment(state)
    after = held_back(payment, NOON)
    assert may_be_held_back(payment, NOON) is (state in shown)
    assert is_held_back(after, NOON) is (state in shown)
    assert after.state is state


def test_it_is_held_back_for_an_hour_and_no_longer() -> None:
    until = NOON + timedelta(seconds=HOLD_SECONDS)
    assert until == NOON + timedelta(hours=1)
    payment = held_back(a_payment(), NOON)
    assert payment.held_back_until == until
    assert is_held_back(payment, until - timedelta(seconds=1))
    assert not is_held_back(payment, until)


def test_pressing_twice_makes_it_no_longer_and_after_the_hour_it_may_be_again() -> None:
    payment = held_back(a_payment(), NOON)
    assert held_back(payment, LATER) is payment
    assert not may_be_held_back(payment, LATER)
    later = NOON + timedelta(hours=2)
    assert held_back(payment, later).held_back_until == later + timedelta(hours=1)
