"""Which buttons an order gets, and which face of the window: tables, without a window."""

from __future__ import annotations

from datetime import timedelta

import pytest
from conftest import LINK, NOON, a_payment

from pos_app.domain.matters import settled
from pos_app.domain.payments import OPEN, GiftCardPart, Payment, PaymentState
from pos_app.domain.settings import Environment
from pos_app.ui.viewmodels.acts import ASKED_TWICE, Act, acts
from pos_app.ui.viewmodels.face import Face, face_of

S = PaymentState
CARD = (GiftCardPart("VVVGIFTCRD", 500),)
HANDOUTS = {Act.COPY, Act.MAIL, Act.PRINT}
NEW_LINK = {Act.RENEW, Act.SWAP}


def offered(payment: Payment, *, alive: bool = False) -> set[Act]:
    return set(acts(payment, NOON, alive=alive))


def test_a_waiting_order() -> None:
    found = offered(a_payment(next_check_at=NOON), alive=True)
    assert found == {*NEW_LINK, *HANDOUTS, Act.HOLD, Act.CANCEL}


def test_only_in_practice_the_clerk_may_pay() -> None:
    practice = a_payment(environment=Environment.SANDBOX)
    assert Act.BROWSE in offered(practice, alive=True)
    assert Act.BROWSE not in offered(practice)
    assert Act.BROWSE not in offered(a_payment(), alive=True)


@pytest.mark.parametrize("state", sorted(S))
def test_no_link_is_given_that_is_not_alive(state: S) -> None:
    assert not offered(a_payment(state, payment_url=LINK)) & {*HANDOUTS, Act.BROWSE}


@pytest.mark.parametrize("state", [S.PAID, S.PARTLY_REFUNDED, S.REFUNDED, S.CHARGED_BACK])
def test_once_paid_nothing_is_cancelled_or_sent_again(state: S) -> None:
    assert not offered(a_payment(state)) & {Act.CANCEL, *NEW_LINK}


@pytest.mark.parametrize("state", sorted(S))
def test_a_closed_order_may_be_looked_up_and_its_customer_erased(state: S) -> None:
    found = offered(a_payment(state, next_check_at=NOON))
    assert (Act.ERASE in found) == (state not in OPEN)
    # An open one is asked for by Enter, in the same place as ever.
    assert (Act.CHECK in found) == (state not in OPEN)
    assert Act.CHECK not in offered(a_payment(state))


def test_while_it_is_being_cancelled_it_gets_no_other_end() -> None:
    found = offered(a_payment(S.OPENED, cancel_asked_at=NOON))
    assert not found & {Act.CANCEL, *NEW_LINK}


def test_a_part_payment_is_settled_by_a_person() -> None:
    part = a_payment(S.PART_PAID, gift_cards=CARD)
    assert Act.SETTLE in offered(part)
    assert Act.SETTLE not in offered(settled(part, "cash", "Anna", NOON))
    assert not offered(part) & NEW_LINK


def test_an_empty_card_holds_its_sale_until_it_is_released_or_an_hour_has_passed() -> None:
    held = a_payment(S.CANCELLED, held_back_until=NOON + timedelta(seconds=1))
    assert offered(held) >= {Act.RELEASE}
    assert not offered(held) & {*NEW_LINK, Act.HOLD}
    over = a_payment(S.CANCELLED, held_back_until=NOON)
    assert offered(over) >= NEW_LINK
    assert Act.RELEASE not in offered(over)


def test_what_can_not_be_taken_back_is_asked_twice() -> None:
    assert {Act.CANCEL, Act.ERASE, Act.RELEASE} == ASKED_TWICE


@pytest.mark.parametrize("state", sorted(S))
def test_an_order_is_shown_while_it_is_open_and_told_when_it_is_not(state: S) -> None:
    assert face_of(a_payment(state)) is (Face.SHOW if state in OPEN else Face.RESULT)


def test_without_an_order_one_is_taken() -> None:
    assert face_of(None) is Face.TAKE
