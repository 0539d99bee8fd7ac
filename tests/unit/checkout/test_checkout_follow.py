"""What each answer makes of an order, and how an order is cancelled, as the journal tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import (
    LINK,
    NOON,
    Call,
    ScriptedGateway,
    SetClock,
    a_request,
    an_answer,
)

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import cancel_payment, refresh_payment
from pos_app.checkout.renew_payment import next_attempt
from pos_app.checkout.schedule import link_alive
from pos_app.checkout.till import Till
from pos_app.domain.errors import BadReply, Cause, JournalFailed, PosError, Rejected, Unreachable
from pos_app.domain.matters import Matter, matter
from pos_app.domain.money import Money
from pos_app.domain.orders import OrderRequest
from pos_app.domain.payments import GiftCardPart, OrderAnswer, Payment, PaymentState
from pos_app.domain.verdicts import Verdict, verdict
from pos_app.journal.store import OrderJournal, open_journal

S = PaymentState
UNKNOWN = Rejected(1006, 404)
FIVE_EURO = (GiftCardPart("VVVGIFTCRD", 500),)


@pytest.fixture
def waiting(till: Till) -> Payment:
    """An order whose code is on the screen."""
    return create_payment(a_request(), till)


@pytest.fixture
def unanswered(till: Till, gateway: ScriptedGateway) -> Payment:
    """An order whose answer was lost."""
    gateway.on_create(Unreachable(Cause.TIMEOUT))
    return create_payment(a_request(), till)


def events(journal: OrderJournal, payment: Payment) -> list[tuple[str, PaymentState]]:
    return [(event.event, event.to_state) for event in journal.events_of(payment.order_id)]


@pytest.mark.parametrize(
    ("status", "financial", "state"),
    [
        ("initialized", "initialized", S.OPENED),
        ("initialized", None, S.OPENED),
        ("completed", "completed", S.PAID),
        ("completed", "initialized", S.PAID),
        ("completed", None, S.PAID),
        ("completed", "uncleared", S.REVIEW),
        ("completed", "declined", S.REVIEW),
        ("completed", "cancelled", S.REVIEW),
        ("completed", "void", S.REVIEW),
        ("uncleared", "uncleared", S.HELD),
        ("shipped", "uncleared", S.HELD),
        ("reserved", "reserved", S.HELD),
        ("declined", "declined", S.DECLINED),
        ("void", "cancelled", S.CANCELLED),
        ("cancelled", "cancelled", S.CANCELLED),
        ("void", "void", S.CANCELLED),
        ("expired", "expired", S.EXPIRED),
        ("refunded", "completed", S.REVIEW),
        ("partial_refunded", "completed", S.REVIEW),
        ("chargeback", "void", S.REVIEW),
        ("Canceled", "cancelled", S.WAITING),
        ("COMPLETED", "completed", S.WAITING),
        ("a_word_of_next_year", "completed", S.WAITING),
        ("", None, S.WAITING),
    ],
)
def test_every_status(
    till: Till,
    gateway: ScriptedGateway,
    journal: OrderJournal,
    clock: SetClock,
    waiting: Payment,
    status: str,
    financial: str | None,
    state: PaymentState,
) -> None:
    gateway.on_get(an_answer(waiting, status, financial_status=financial))
    clock.pass_time(seconds=2)
    payment = refresh_payment(waiting.order_id, till)
    assert payment.state is state
    assert payment.checked_at == NOON + timedelta(seconds=2)
    assert journal.get(waiting.order_id) == payment
    # A word that nobody knows moves nothing, and is told too.
    assert events(journal, waiting)[2:] == [("checked", state)]
    assert payment.cause is (Cause.UNRECOGNISED if state is S.WAITING else None)
    assert gateway.verbs() == ["create", "get"]


@pytest.mark.parametrize(
    ("status", "financial", "state"),
    [
        ("refunded", "completed", S.REFUNDED),
        ("partial_refunded", "completed", S.PARTLY_REFUNDED),
        ("chargeback", "void", S.CHARGED_BACK),
        ("chargedback", "void", S.CHARGED_BACK),
        ("void", "void", S.CHARGED_BACK),
        ("initialized", "initialized", S.PAID),
        ("expired", "expired", S.PAID),
        ("cancelled", "cancelled", S.PAID),
        ("void", "cancelled", S.PAID),
        ("declined", "declined", S.PAID),
        ("uncleared", "uncleared", S.PAID),
        ("completed", "declined", S.PAID),
        ("something", "new", S.PAID),
    ],
)
def test_paid_is_never_taken_back_by_an_unpaid_status(
    till: Till,
    gateway: ScriptedGateway,
    journal: OrderJournal,
    waiting: Payment,
    status: str,
    financial: str,
    state: PaymentState,
) -> None:
    gateway.on_get(
        an_answer(waiting, "completed"), an_answer(waiting, status, financial_status=financial)
    )
    assert refresh_payment(waiting.order_id, till).state is S.PAID
    assert refresh_payment(waiting.order_id, till).state is state
    assert journal.get(waiting.order_id).state is state


def test_a_link_nobody_opened(till: Till, journal: OrderJournal, waiting: Payment) -> None:
    payment = refresh_payment(waiting.order_id, till, focused=True)
    assert payment.state is S.WAITING
    assert payment.checked_at == NOON
    assert events(journal, waiting) == [("recorded", S.SENDING), ("answered", S.WAITING)]


@pytest.mark.parametrize(
    "changes",
    [{"order_id": None}, {"amount": None}, {"currency": None}],
    ids=["no number", "no amount", "no currency"],
)
def test_completed_without_all_the_facts_is_not_paid(
    till: Till, gateway: ScriptedGateway, waiting: Payment, changes: dict[str, None]
) -> None:
    gateway.on_get(an_answer(waiting, "completed", **changes))
    assert refresh_payment(waiting.order_id, till).state is S.REVIEW


@pytest.mark.parametrize("status", ["completed", "initialized", "expired", "cancelled"])
@pytest.mark.parametrize("answered", [True, False])
def test_an_answer_about_another_order_changes_nothing(
    till: Till, gateway: ScriptedGateway, status: str, answered: bool
) -> None:
    gateway.on_create(LINK if answered else Unreachable(Cause.TIMEOUT))
    before = create_payment(a_request(), till)
    gateway.on_get(an_answer(before, status, order_id="somebody-else-1", gift_cards=FIVE_EURO))
    after = refresh_payment(before.order_id, till)
    assert (after.state, after.gift_cards) == (before.state, ())
    assert after.checked_at is None
    assert after.next_check_at is not None


@pytest.mark.parametrize("changes", [{"amount": 1251}, {"amount": 125000}, {"currency": "USD"}])
@pytest.mark.parametrize("status", ["completed", "initialized", "cancelled"])
def test_other_money_than_was_asked_for(
    till: Till,
    gateway: ScriptedGateway,
    waiting: Payment,
    changes: dict[str, object],
    status: str,
) -> None:
    gateway.on_get(an_answer(waiting, status, **changes), an_answer(waiting, "completed"))
    payment = refresh_payment(waiting.order_id, till)
    assert (payment.state, payment.cause) == (S.REVIEW, Cause.MISMATCH)
    assert payment.amount == Money(1250, "EUR")
    # A later answer that fits does not undo what a person has to judge.
    again = refresh_payment(waiting.order_id, till)
    assert (again.state, again.cause) == (S.REVIEW, Cause.MISMATCH)
    gateway.on_get(Unreachable(Cause.NETWORK))
    assert refresh_payment(waiting.order_id, till).cause is Cause.MISMATCH


def test_a_review_that_turns_out_paid(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    gateway.on_get(
        an_answer(waiting, "completed", financial_status="declined"),
        an_answer(waiting, "completed"),
    )
    assert refresh_payment(waiting.order_id, till).state is S.REVIEW
    assert refresh_payment(waiting.order_id, till).state is S.PAID


def test_a_gift_card_that_paid_a_part(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    part = an_answer(waiting, "initialized", gift_cards=FIVE_EURO)
    rest = an_answer(waiting, "completed", second_method="IDEAL", gift_cards=FIVE_EURO)
    gateway.on_get(part, an_answer(waiting, "initialized"), rest)
    payment = refresh_payment(waiting.order_id, till)
    assert (payment.state, payment.gift_part, payment.still_due) == (S.PART_PAID, 500, 750)
    # An answer without the card does not erase the charge that was seen.
    assert refresh_payment(waiting.order_id, till).gift_part == 500
    paid = refresh_payment(waiting.order_id, till)
    assert (paid.state, paid.second_method, paid.still_due) == (S.PAID, "IDEAL", 0)
    assert [event.facts for event in journal.events_of(waiting.order_id)][2:] == [
        {"gift_part": 500},
        {"gift_part": 500, "second_method": "IDEAL"},
    ]


@pytest.mark.parametrize("closed", ["cancelled", "expired", "declined"])
def test_a_closed_order_that_is_paid_late(
    till: Till, gateway: ScriptedGateway, waiting: Payment, closed: str
) -> None:
    gateway.on_get(an_answer(waiting, closed), an_answer(waiting, "completed"))
    assert refresh_payment(waiting.order_id, till).next_check_at is not None
    late = refresh_payment(waiting.order_id, till)
    assert (late.state, late.next_check_at) == (S.PAID, None)


# -- no good answer ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "failure",
    [
        Unreachable(Cause.NETWORK),
        Unreachable(Cause.TIMEOUT),
        Unreachable(Cause.SERVER),
        Unreachable(Cause.BUSY),
        BadReply(Cause.GARBLED),
        BadReply(Cause.REDIRECT),
    ],
    ids=lambda failure: failure.cause.value,
)
def test_failed_checks_change_no_state(
    till: Till,
    gateway: ScriptedGateway,
    journal: OrderJournal,
    clock: SetClock,
    waiting: Payment,
    failure: PosError,
) -> None:
    refresh_payment(waiting.order_id, till)
    gateway.on_get(failure)
    for count, gap in enumerate((2, 4, 8, 16, 30, 30), 1):
        clock.pass_time(seconds=2)
        payment = refresh_payment(waiting.order_id, till, focused=True)
        assert (payment.state, payment.cause) == (S.WAITING, failure.cause)
        assert payment.failed_checks == count
        assert payment.checked_at == NOON  # the last good answer, whose age the screen says
        assert payment.next_check_at == clock.now() + timedelta(seconds=gap)
    # One line in the history for the cause, not one a check.
    assert [event.facts for event in journal.events_of(waiting.order_id)][2:] == [
        {"cause": failure.cause.value}
    ]
    gateway.on_get(OrderAnswer("initialized"))
    healed = refresh_payment(waiting.order_id, till)
    assert (healed.cause, healed.failed_checks, healed.checked_at) == (None, 0, clock.now())


def test_a_key_that_was_revoked_leaves_the_order_open(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    gateway.on_get(Rejected(1032, 401), OrderAnswer("initialized"))
    payment = refresh_payment(waiting.order_id, till)
    assert (payment.state, payment.cause, payment.api_code) == (S.WAITING, Cause.REFUSED, 1032)
    assert payment.unknown_checks == 0
    assert refresh_payment(waiting.order_id, till).api_code is None


def test_a_known_order_that_is_unknown_three_times(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    gateway.on_get(UNKNOWN)
    states = [refresh_payment(waiting.order_id, till).state for _ in range(3)]
    assert states == [S.WAITING, S.WAITING, S.REVIEW]
    assert journal.get(waiting.order_id).api_code == 1006


def test_unknown_must_be_said_three_times_in_a_row(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    gateway.on_get(UNKNOWN, UNKNOWN, OrderAnswer("initialized"), UNKNOWN, UNKNOWN)
    states = {refresh_payment(waiting.order_id, till).state for _ in range(5)}
    assert states == {S.WAITING}


def test_a_journal_that_fails_is_said(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    def the_disk_breaks(_order_id: str) -> OrderAnswer:
        journal.close()
        return an_answer(waiting, "completed")

    gateway.on_get(the_disk_breaks)
    unrecorded = refresh_payment(waiting.order_id, till)
    assert (unrecorded.state, unrecorded.recorded) == (S.PAID, False)
    with pytest.raises(JournalFailed):
        refresh_payment(waiting.order_id, till)
    with pytest.raises(JournalFailed):
        cancel_payment(waiting.order_id, till)
    assert gateway.verbs() == ["create", "get"]


# -- an order whose answer was lost ---------------------------------------------------------


def test_unknown_twice_and_long_enough_apart_was_not_sent(
    till: Till,
    gateway: ScriptedGateway,
    journal: OrderJournal,
    clock: SetClock,
    unanswered: Payment,
) -> None:
    gateway.on_get(UNKNOWN)
    clock.pass_time(seconds=5)
    first = refresh_payment(unanswered.order_id, till)
    assert first.state is S.UNANSWERED
    # A moment more than the 15 seconds, so that a quicker answer is not too early to count.
    assert first.next_check_at == NOON + timedelta(seconds=20.5)
    clock.pass_time(seconds=15)
    second = refresh_payment(unanswered.order_id, till)
    assert (second.state, second.next_check_at) == (S.NOT_SENT, None)
    assert journal.unsettled() == []
    assert "cancel" not in gateway.verbs()


def test_unknown_twice_at_once_proves_nothing(
    till: Till, gateway: ScriptedGateway, clock: SetClock, unanswered: Payment
) -> None:
    gateway.on_get(UNKNOWN)
    states = []
    for seconds in (0, 7, 7.999, 0.001):
        clock.pass_time(seconds=seconds)
        states.append(refresh_payment(unanswered.order_id, till).state)
    assert states == [S.UNANSWERED, S.UNANSWERED, S.UNANSWERED, S.NOT_SENT]


def test_unknown_once_and_no_answer_proves_nothing(
    till: Till, gateway: ScriptedGateway, clock: SetClock, unanswered: Payment
) -> None:
    gateway.on_get(UNKNOWN, Unreachable(Cause.TIMEOUT))
    refresh_payment(unanswered.order_id, till)
    clock.pass_time(seconds=60)
    payment = refresh_payment(unanswered.order_id, till)
    assert (payment.state, payment.cause) == (S.UNANSWERED, Cause.TIMEOUT)


def test_one_that_arrived_is_cancelled(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, unanswered: Payment
) -> None:
    gateway.on_get(OrderAnswer("initialized"), OrderAnswer("cancelled", "cancelled"))
    payment = refresh_payment(unanswered.order_id, till)
    assert payment.state is S.CANCELLED
    assert payment.payment_url is None
    order_id = unanswered.order_id
    assert gateway.calls[1:] == [
        Call("get", order_id),
        Call("cancel", order_id, True),
        Call("get", order_id),
    ]
    assert events(journal, unanswered)[-1] == ("checked", S.CANCELLED)


def test_one_that_was_started_needs_the_transaction_cancelled_too(
    till: Till, gateway: ScriptedGateway, unanswered: Payment
) -> None:
    started = an_answer(unanswered, "initialized")
    gateway.on_get(started, started, an_answer(unanswered, "void", financial_status="cancelled"))
    assert refresh_payment(unanswered.order_id, till).state is S.CANCELLED
    cancels = [call.exclude_order for call in gateway.calls if call.verb == "cancel"]
    assert cancels == [True, False]


@pytest.mark.parametrize("refusal", [None, Rejected(1006, 404)])
def test_one_that_stays_open_is_asked_for_again(
    till: Till, gateway: ScriptedGateway, unanswered: Payment, refusal: PosError | None
) -> None:
    gateway.on_cancel(refusal)
    payment = refresh_payment(unanswered.order_id, till)
    assert payment.state is S.UNANSWERED
    assert payment.next_check_at is not None
    refresh_payment(unanswered.order_id, till)
    assert gateway.verbs() == ["create", *["get", "cancel", "get"] * 2]


def test_one_whose_cancel_was_lost_is_cancelled_again(
    till: Till, gateway: ScriptedGateway, unanswered: Payment
) -> None:
    gateway.on_cancel(Unreachable(Cause.TIMEOUT), None)
    assert refresh_payment(unanswered.order_id, till).state is S.UNANSWERED
    gateway.on_get(OrderAnswer("initialized"), OrderAnswer("cancelled", None))
    assert refresh_payment(unanswered.order_id, till).state is S.CANCELLED


def test_one_that_was_paid_is_paid(
    till: Till, gateway: ScriptedGateway, unanswered: Payment
) -> None:
    gateway.on_get(an_answer(unanswered, "completed"))
    assert refresh_payment(unanswered.order_id, till).state is S.PAID
    assert "cancel" not in gateway.verbs()


@pytest.mark.parametrize("status", ["expired", "declined", "cancelled", "void"])
def test_one_that_is_closed_is_cancelled(
    till: Till, gateway: ScriptedGateway, unanswered: Payment, status: str
) -> None:
    gateway.on_get(an_answer(unanswered, status))
    assert refresh_payment(unanswered.order_id, till).state is S.CANCELLED
    assert "cancel" not in gateway.verbs()


def test_one_of_which_a_card_paid_a_part_is_for_a_person(
    till: Till, gateway: ScriptedGateway, unanswered: Payment
) -> None:
    gateway.on_get(an_answer(unanswered, "initialized", gift_cards=FIVE_EURO))
    payment = refresh_payment(unanswered.order_id, till)
    assert (payment.state, payment.gift_part) == (S.REVIEW, 500)


def test_one_with_other_money_is_for_a_person(
    till: Till, gateway: ScriptedGateway, unanswered: Payment
) -> None:
    gateway.on_get(an_answer(unanswered, "completed", amount=1))
    payment = refresh_payment(unanswered.order_id, till)
    assert (payment.state, payment.cause) == (S.REVIEW, Cause.MISMATCH)


def test_a_link_that_was_not_recorded_is_cancelled_once_the_journal_writes_again(
    till: Till, gateway: ScriptedGateway, clock: SetClock, tmp_path: Path
) -> None:
    import sqlite3

    path = tmp_path / "busy.sqlite3"
    with open_journal(path, clock, busy_seconds=0.05) as busy:
        other = sqlite3.connect(path, isolation_level=None)
        shop = replace(till, journal=busy)

        def meanwhile_held(_request: OrderRequest) -> str:
            other.execute("BEGIN IMMEDIATE")
            return LINK

        gateway.on_create(meanwhile_held)
        request = a_request()
        withheld = create_payment(request, shop)
        assert (withheld.state, withheld.payment_url) == (S.UNANSWERED, None)
        other.execute("ROLLBACK")
        other.close()
        gateway.on_get(OrderAnswer("initialized"), OrderAnswer("cancelled", "cancelled"))
        payment = refresh_payment(request.order_id, shop)
        assert payment.state is S.CANCELLED
        assert "cancel" in gateway.verbs()


# -- cancelling -----------------------------------------------------------------------------


def closes(gateway: ScriptedGateway, payment: Payment) -> Callable[[str], None]:
    """A cancel that works: the next answers say so."""

    def close(_order_id: str) -> None:
        gateway.on_get(an_answer(payment, "cancelled"))

    return close


def test_the_wish_is_recorded_before_it_is_sent(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    found: list[Payment] = []

    def look(order_id: str) -> None:
        found.append(journal.get(order_id))
        closes(gateway, waiting)(order_id)

    gateway.on_cancel(look)
    payment = cancel_payment(waiting.order_id, till)
    assert [(row.state, row.cancelling) for row in found] == [(S.WAITING, True)]
    assert (payment.state, payment.cancelling, payment.cancel_asked_at) == (
        S.CANCELLED,
        False,
        None,
    )
    assert events(journal, waiting)[2:] == [
        ("cancel_asked", S.WAITING),
        ("checked", S.CANCELLED),
    ]
    assert gateway.verbs() == ["create", "cancel", "get"]


def test_a_lost_cancel_is_asked_for_again(
    till: Till, gateway: ScriptedGateway, clock: SetClock, waiting: Payment
) -> None:
    gateway.on_cancel(Unreachable(Cause.TIMEOUT), closes(gateway, waiting))
    payment = cancel_payment(waiting.order_id, till)
    assert (payment.state, payment.cancelling) == (S.WAITING, True)
    clock.pass_time(seconds=2)
    payment = refresh_payment(waiting.order_id, till)
    assert (payment.state, payment.cancelling) == (S.CANCELLED, False)


def test_a_cancel_that_is_not_confirmed_goes_on(
    till: Till, gateway: ScriptedGateway, clock: SetClock, waiting: Payment
) -> None:
    for _ in range(3):
        payment = cancel_payment(waiting.order_id, till)
        assert payment.cancelling
        assert payment.cancel_asked_at == NOON  # since when it is asked for
        clock.pass_time(seconds=2)
    assert gateway.verbs() == ["create", *["cancel", "get"] * 3]


def test_paid_wins_over_cancel(till: Till, gateway: ScriptedGateway, waiting: Payment) -> None:
    gateway.on_cancel(Rejected(1024, 400))
    gateway.on_get(an_answer(waiting, "completed"))
    payment = cancel_payment(waiting.order_id, till)
    assert (payment.state, payment.cancel_asked_at) == (S.PAID, None)


@pytest.mark.parametrize(
    "failure", [Unreachable(Cause.SERVER), Unreachable(Cause.TIMEOUT), BadReply(Cause.GARBLED)]
)
def test_paid_is_learnt_even_where_the_cancel_gets_no_answer(
    till: Till, gateway: ScriptedGateway, waiting: Payment, failure: PosError
) -> None:
    # MultiSafepay may never answer a cancel of an order that was paid meanwhile.
    gateway.on_cancel(failure)
    gateway.on_get(an_answer(waiting, "completed"))
    assert cancel_payment(waiting.order_id, till).state is S.PAID


def test_a_started_order_is_cancelled_whole(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    started = an_answer(waiting, "initialized")
    gateway.on_get(started, an_answer(waiting, "void", financial_status="cancelled"))
    assert cancel_payment(waiting.order_id, till).state is S.CANCELLED
    assert gateway.calls[1:] == [
        Call("cancel", waiting.order_id, True),
        Call("get", waiting.order_id),
        Call("cancel", waiting.order_id, False),
        Call("get", waiting.order_id),
    ]


@pytest.mark.parametrize("status", ["completed", "expired", "cancelled"])
def test_what_is_over_is_not_cancelled(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment, status: str
) -> None:
    gateway.on_get(an_answer(waiting, status))
    before = refresh_payment(waiting.order_id, till)
    after = cancel_payment(waiting.order_id, till)
    assert (after.state, after.cancel_asked_at) == (before.state, None)
    assert "cancel" not in gateway.verbs()
    assert "cancel_asked" not in [event for event, _ in events(journal, waiting)]


def test_a_declined_order_can_be_cancelled(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    gateway.on_get(an_answer(waiting, "declined"))
    refresh_payment(waiting.order_id, till)
    gateway.on_cancel(closes(gateway, waiting))
    assert cancel_payment(waiting.order_id, till).state is S.CANCELLED


def test_an_order_in_doubt_can_be_cancelled_and_stays_in_doubt(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    gateway.on_get(an_answer(waiting, "completed", amount=1))
    refresh_payment(waiting.order_id, till)
    payment = cancel_payment(waiting.order_id, till)
    assert (payment.state, payment.cancel_asked_at) == (S.REVIEW, None)
    assert "cancel" in gateway.verbs()


def test_an_answer_from_before_the_cancel_does_not_bring_the_code_back(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, waiting: Payment
) -> None:
    stale = an_answer(waiting, "initialized")

    def overtaken(order_id: str) -> OrderAnswer:
        # This answer left MultiSafepay first, and arrives after the clerk's cancel has ended.
        gateway.on_get(an_answer(waiting, "cancelled"))
        assert cancel_payment(order_id, till).state is S.CANCELLED
        return stale

    gateway.on_get(overtaken)
    refresh_payment(waiting.order_id, till)
    assert journal.get(waiting.order_id).state is S.CANCELLED


@pytest.mark.parametrize("ended", ["cancelled", "expired"])
def test_a_closed_order_that_goes_on_is_cancelled_again_and_its_link_stays_hidden(
    till: Till, gateway: ScriptedGateway, waiting: Payment, clock: SetClock, ended: str
) -> None:
    gateway.on_get(an_answer(waiting, ended, financial_status=ended))
    refresh_payment(waiting.order_id, till)
    # Its customer had left the page open; the sale has another link by now.
    second = create_payment(next_attempt(waiting.order_id, "till1-x-2", till), till)
    gateway.on_get(an_answer(waiting, "initialized"))
    resumed = refresh_payment(waiting.order_id, till)
    assert (resumed.state, resumed.cancelling) == (S.OPENED, True)
    assert not link_alive(resumed, clock.now())
    assert link_alive(second, clock.now())
    gateway.on_get(an_answer(waiting, "cancelled", financial_status="cancelled"))
    gateway.calls.clear()
    assert refresh_payment(waiting.order_id, till).state is S.CANCELLED
    assert gateway.verbs() == ["cancel", "get"]


@pytest.mark.parametrize("ended", ["cancelled", "expired"])
def test_paid_after_all_is_late_whatever_came_in_between(
    till: Till, gateway: ScriptedGateway, waiting: Payment, ended: str
) -> None:
    for status, financial in ((ended, ended), ("initialized", "initialized")):
        gateway.on_get(an_answer(waiting, status, financial_status=financial))
        refresh_payment(waiting.order_id, till)
    gateway.on_get(an_answer(waiting, "completed"))
    paid = refresh_payment(waiting.order_id, till)
    assert paid.state is S.PAID
    assert matter(paid, till.clock.now()) is Matter.PAID_LATE


@pytest.mark.parametrize("ended", [S.CANCELLED, S.EXPIRED, S.DECLINED])
def test_a_closed_order_that_the_account_forgets_is_no_alarm(
    till: Till, gateway: ScriptedGateway, waiting: Payment, ended: S
) -> None:
    gateway.on_get(an_answer(waiting, ended, financial_status=ended))
    refresh_payment(waiting.order_id, till)
    gateway.on_get(UNKNOWN)
    for _ in range(4):
        after = refresh_payment(waiting.order_id, till)
    assert after.state is ended
    assert matter(after, till.clock.now()) is None


@pytest.mark.parametrize("status", ["declined", "cancelled", "expired"])
def test_closed_and_yet_financially_complete_is_for_a_person(
    till: Till, gateway: ScriptedGateway, waiting: Payment, status: str
) -> None:
    gateway.on_get(an_answer(waiting, status, financial_status="completed"))
    assert refresh_payment(waiting.order_id, till).state is S.REVIEW


def test_refunded_before_paid_could_be_recorded_is_recorded_so(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    refunded = replace(waiting, state=S.REFUNDED, recorded=False)
    gateway.on_get(an_answer(waiting, "refunded", financial_status="completed"))
    after = refresh_payment(waiting.order_id, till, held=refunded)
    assert after.state is S.REFUNDED
    assert till.journal.get(waiting.order_id).state is S.REFUNDED


@pytest.mark.parametrize("status", ["initialized", "cancelled", "expired", "void"])
def test_what_was_paid_and_is_said_not_to_be_stays_paid_and_calls_a_person(
    till: Till, gateway: ScriptedGateway, waiting: Payment, status: str
) -> None:
    gateway.on_get(an_answer(waiting, "completed"))
    refresh_payment(waiting.order_id, till)
    gateway.on_get(an_answer(waiting, status, financial_status="cancelled"))
    kept = refresh_payment(waiting.order_id, till)
    assert (kept.state, kept.cause) == (S.PAID, Cause.TAKEN_BACK)
    assert matter(kept, till.clock.now()) is Matter.TAKEN_BACK
    assert till.journal.to_settle(till.clock.now()) == [kept]


def test_a_word_nobody_knows_is_neither_paid_nor_unpaid(
    till: Till, gateway: ScriptedGateway, waiting: Payment
) -> None:
    gateway.on_get(an_answer(waiting, "a_word_of_next_year"))
    unsure = refresh_payment(waiting.order_id, till)
    assert (unsure.state, unsure.cause) == (S.WAITING, Cause.UNRECOGNISED)
    assert verdict(unsure, 0) is Verdict.DONT_KNOW
    gateway.on_get(an_answer(waiting, "initialized"))
    assert verdict(refresh_payment(waiting.order_id, till), 0) is Verdict.NOT_PAID
