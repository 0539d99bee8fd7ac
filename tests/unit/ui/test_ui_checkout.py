"""The till behind the window: one order for each sale, however often Enter is pressed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from conftest import LINK, ScriptedGateway, SetClock, a_request, an_answer
from pytestqt.qtbot import QtBot
from till_counter import DRAFT, TillCounter
from ui_support import LONG_MS

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, JournalFailed, PosError, Rejected, Unreachable
from pos_app.domain.orders import Fault, Field, FieldError, OrderRequest
from pos_app.domain.payments import OrderAnswer, PaymentState
from pos_app.journal.store import OrderJournal
from pos_app.ui.tasks import Tasks
from pos_app.ui.viewmodels.checkout import Stage

S = PaymentState


@pytest.fixture
def counter(till: Till, qtbot: QtBot) -> Iterator[TillCounter]:
    with Tasks() as tasks:
        made = TillCounter(replace(till, pace=0.02), tasks, qtbot)
        yield made
        made.checkout.orders.close()


def creates(gateway: ScriptedGateway) -> int:
    return gateway.verbs().count("create")


def test_an_order_is_sent_and_shown(counter: TillCounter, gateway: ScriptedGateway) -> None:
    counter.open()
    (number,) = counter.numbers
    counter.pay()
    assert counter.stages == [Stage.SENDING]
    counter.until(Stage.SHOWN)
    (request,) = gateway.requests
    assert (request.order_id, request.attempt, request.amount.minor) == (number, 1, 1250)
    payment = counter.changed[0]
    assert (payment.state, payment.payment_url) == (S.WAITING, LINK)
    assert counter.focused[0] == payment


def test_enter_twice_is_one_order(counter: TillCounter, gateway: ScriptedGateway) -> None:
    door = threading.Event()

    def slow(_request: OrderRequest) -> str:
        assert door.wait(20)
        return LINK

    gateway.on_create(slow)
    counter.open()
    for _ in range(3):
        counter.pay()
    counter.qtbot.waitUntil(lambda: creates(gateway) == 1, timeout=LONG_MS)
    counter.pay()
    counter.checkout.new_order()  # its outcome has to be seen first
    door.set()
    counter.until(Stage.SHOWN)
    counter.pay()
    counter.pay()
    assert creates(gateway) == 1
    assert counter.begun == 0
    assert len(counter.till.journal.unsettled()) == 1


def test_enter_before_the_books_are_open_is_kept_and_sent_once(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    counter.pay()
    counter.pay()
    assert counter.stages == [Stage.SENDING]
    assert gateway.calls == []
    counter.open()
    counter.until(Stage.SHOWN)
    assert creates(gateway) == 1
    assert gateway.requests[0].gateway == "VVVGIFTCRD"
    assert gateway.requests[0].order_id == counter.numbers[0]


def test_a_wrong_order_kept_from_before_the_opening_is_named(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    counter.checkout.pay(DRAFT._replace(amount=""))
    counter.open()
    assert counter.refused == [[FieldError(Field.AMOUNT, Fault.MISSING)]]
    assert counter.stages[-1] is Stage.TYPING
    assert gateway.calls == []


def test_books_that_can_not_be_opened(counter: TillCounter) -> None:
    failure = JournalFailed(Cause.DAMAGED)
    counter.pay()
    counter.checkout.refuse(failure)
    assert counter.stages == [Stage.SENDING, Stage.TYPING]
    counter.pay()
    counter.pay()
    assert counter.not_sent == [failure, failure]
    # Nothing else of the window may trip over it.
    counter.checkout.new_order()
    counter.checkout.orders.focus("till1-unknown")
    counter.checkout.cancel("till1-unknown")
    counter.checkout.orders.check_now("till1-unknown")
    counter.checkout.orders.close()


def test_a_wrong_order_is_not_sent(counter: TillCounter, gateway: ScriptedGateway) -> None:
    counter.open()
    counter.checkout.pay(DRAFT._replace(gateway="", amount="1.000"))
    assert counter.refused == [
        [FieldError(Field.BRAND, Fault.MISSING), FieldError(Field.AMOUNT, Fault.AMBIGUOUS, 2)]
    ]
    assert counter.stages == []
    assert gateway.calls == []
    assert counter.till.journal.count_of("") == 0


@pytest.mark.parametrize(
    ("failure", "state"),
    [(Unreachable(Cause.TIMEOUT), S.UNANSWERED), (Rejected(1023, 400), S.REJECTED)],
)
def test_the_form_may_be_sent_again_as_the_next_attempt(
    counter: TillCounter, gateway: ScriptedGateway, failure: PosError, state: PaymentState
) -> None:
    gateway.on_create(failure, LINK)
    counter.open()
    counter.pay()
    counter.until(Stage.TYPING)
    lost = counter.until_state(state)
    assert counter.focused[0] == lost
    assert counter.begun == 0  # what was typed stays
    counter.pay()
    counter.until(Stage.SHOWN)
    first, second = gateway.requests
    assert (first.attempt, second.attempt) == (1, 2)
    assert first.sale_id == second.sale_id
    assert [first.order_id, second.order_id] == counter.numbers
    assert first.order_id != second.order_id
    assert counter.changed[-1].payment_url == LINK


def test_a_lost_order_is_looked_for_and_cancelled_in_the_background(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    gateway.on_create(Unreachable(Cause.TIMEOUT), LINK)
    gateway.on_get(OrderAnswer("initialized"), OrderAnswer("cancelled", "cancelled"))
    counter.open()
    counter.pay()
    gone = counter.until_state(S.CANCELLED)
    assert gone.order_id == gateway.requests[0].order_id
    assert gateway.verbs() == ["create", "get", "cancel", "get"]


def test_an_order_that_can_not_be_recorded_is_not_sent(
    counter: TillCounter, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    counter.open()
    journal.close()
    counter.pay()
    counter.until(Stage.TYPING)
    assert [failure.cause for failure in counter.not_sent] == [Cause.DISK]
    assert gateway.calls == []
    assert counter.changed == []


def test_a_link_that_must_not_be_shown(counter: TillCounter, gateway: ScriptedGateway) -> None:
    gateway.on_create("javascript:alert(1)")
    counter.open()
    counter.pay()
    counter.until(Stage.SHOWN)
    payment = counter.changed[0]
    assert (payment.state, payment.payment_url) == (S.REVIEW, None)


def test_the_next_sale(counter: TillCounter, gateway: ScriptedGateway) -> None:
    counter.open()
    counter.pay()
    counter.until(Stage.SHOWN)
    counter.checkout.new_order()
    assert counter.begun == 1
    assert counter.stages[-1] is Stage.TYPING
    assert counter.focused[-1] is None
    counter.pay()
    counter.until(Stage.SHOWN)
    first, second = gateway.requests
    assert first.sale_id != second.sale_id
    assert (first.attempt, second.attempt) == (1, 1)
    assert [first.order_id, second.order_id] == counter.numbers
    # The first one is still followed.
    gateway.on_get(an_answer(counter.changed[0], "completed"))
    counter.qtbot.waitUntil(
        lambda: counter.till.journal.get(first.order_id).state is S.PAID, timeout=LONG_MS
    )


def test_paid_is_seen_by_itself(counter: TillCounter, gateway: ScriptedGateway) -> None:
    counter.open()
    counter.pay()
    counter.until(Stage.SHOWN)
    gateway.on_get(an_answer(counter.changed[0], "completed"))
    paid = counter.until_state(S.PAID)
    assert counter.focused[-1] == paid
    assert counter.till.journal.unsettled() == []
    asked = len(gateway.calls)
    counter.checkout.orders.check_now(paid.order_id)
    counter.qtbot.waitUntil(lambda: len(gateway.calls) == asked + 1, timeout=LONG_MS)


def test_a_cancel_is_asked_and_confirmed(counter: TillCounter, gateway: ScriptedGateway) -> None:
    counter.open()
    counter.pay()
    counter.until(Stage.SHOWN)
    order_id = counter.changed[0].order_id

    def close(_order_id: str) -> None:
        gateway.on_get(an_answer(counter.changed[0], "cancelled"))

    gateway.on_cancel(close)
    counter.checkout.cancel(order_id)
    counter.until_state(S.CANCELLED)
    assert counter.till.journal.get(order_id).state is S.CANCELLED


def test_what_a_former_run_left_is_taken_up_again(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    left = create_payment(a_request(), counter.till)
    gateway.on_get(an_answer(left, "completed"))
    counter.open()
    assert counter.until_state(S.PAID).order_id == left.order_id
    assert counter.focused == []  # it does not push itself onto the panel


def test_an_older_order_is_brought_back_to_the_panel(
    counter: TillCounter, gateway: ScriptedGateway, clock: SetClock
) -> None:
    waiting = create_payment(a_request(1), counter.till)
    gateway.on_create(Rejected(1001, 400))
    refused = create_payment(a_request(2), counter.till)
    gateway.on_create(LINK)
    counter.open()
    counter.checkout.orders.focus(refused.order_id)
    assert counter.focused == [refused]
    counter.checkout.orders.focus(waiting.order_id)
    counter.qtbot.waitUntil(lambda: len(counter.focused) >= 2, timeout=LONG_MS)
    shown = counter.focused[-1]
    assert shown is not None
    assert shown.order_id == waiting.order_id
    counter.checkout.orders.focus("")
    assert counter.focused[-1] is None


def test_the_last_choice_wins(counter: TillCounter) -> None:
    waiting = create_payment(a_request(1), counter.till)
    counter.open()
    counter.checkout.orders.focus(waiting.order_id)
    counter.checkout.orders.focus("")
    counter.checkout.orders.check_now(waiting.order_id)
    counter.qtbot.waitUntil(lambda: bool(counter.changed), timeout=LONG_MS)
    assert counter.focused == [None]
