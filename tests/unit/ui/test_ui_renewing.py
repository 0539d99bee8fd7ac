"""A new code for a sale, an outage, and what a person settles: as the till tells the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from conftest import LINK, ScriptedGateway, SetClock, a_request, an_answer
from pytestqt.qtbot import QtBot
from till_counter import TillCounter
from ui_support import LONG_MS

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import refresh_payment
from pos_app.checkout.hold_back import hold_back
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, PosError, Rejected, Unreachable
from pos_app.domain.orders import OrderRequest
from pos_app.domain.payments import GiftCardPart, OrderAnswer, Payment, PaymentState
from pos_app.journal.store import OrderJournal
from pos_app.ui.tasks import Tasks
from pos_app.ui.viewmodels.checkout import Stage

S = PaymentState
DOWN = Unreachable(Cause.NETWORK)


@pytest.fixture
def counter(till: Till, qtbot: QtBot) -> Iterator[TillCounter]:
    with Tasks() as tasks:
        made = TillCounter(replace(till, pace=0.02), tasks, qtbot)
        yield made
        made.checkout.orders.close()


class Server:
    """What MultiSafepay says of each order: still open, unless it was cancelled or ended."""

    def __init__(self, gateway: ScriptedGateway) -> None:
        self.ends: dict[str, str] = {}
        self.cancellable = True
        gateway.on_get(self._get)
        gateway.on_cancel(self._cancel)

    def _get(self, order_id: str) -> OrderAnswer:
        status = self.ends.get(order_id, "initialized")
        return OrderAnswer(status, status, order_id, 1250, "EUR")

    def _cancel(self, order_id: str) -> None:
        if not self.cancellable:
            raise Unreachable(Cause.TIMEOUT)
        self.ends.setdefault(order_id, "cancelled")


def sold(counter: TillCounter) -> Payment:
    counter.open()
    counter.pay()
    counter.until(Stage.SHOWN)
    return counter.changed[0]


def until_attempt(counter: TillCounter, number: int) -> Payment:
    def found() -> bool:
        return any(p.attempt == number and p.state is S.WAITING for p in counter.changed)

    counter.qtbot.waitUntil(found, timeout=LONG_MS)
    return next(p for p in counter.changed if p.attempt == number)


def test_a_new_code_comes_once_the_old_one_is_closed(
    counter: TillCounter, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    Server(gateway)
    first = sold(counter)
    counter.checkout.renew(first.order_id)
    renewed = until_attempt(counter, 2)
    counter.until(Stage.SHOWN)
    assert (renewed.sale_id, renewed.payment_url) == (first.sale_id, LINK)
    assert journal.get(first.order_id).state is S.CANCELLED
    shown = counter.focused[-1]
    assert shown is not None
    assert shown.order_id == renewed.order_id
    cancel = gateway.verbs().index("cancel")
    create = gateway.verbs().index("create", 1)
    assert gateway.verbs()[cancel:create].count("get") >= 1


def test_while_the_cancel_is_not_confirmed_there_is_no_new_code(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    server = Server(gateway)
    server.cancellable = False
    first = sold(counter)
    counter.checkout.renew(first.order_id)
    counter.qtbot.waitUntil(lambda: gateway.verbs().count("cancel") >= 3, timeout=LONG_MS)
    assert gateway.verbs().count("create") == 1
    assert counter.changed[-1].cancelling
    server.cancellable = True
    until_attempt(counter, 2)


def test_a_new_code_waits_for_the_sale_that_is_being_sent(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    server = Server(gateway)
    first = sold(counter)
    counter.checkout.new_order()
    server.cancellable = False
    counter.checkout.renew(first.order_id)
    counter.qtbot.waitUntil(lambda: counter.changed[-1].cancelling, timeout=LONG_MS)
    # The next customer's order is on its way when MultiSafepay confirms the cancel.
    counter.checkout.leave()
    sent, confirmed = Event(), Event()

    def slow(_request: OrderRequest) -> str:
        sent.set()
        assert confirmed.wait(LONG_MS / 1000)
        return LINK

    gateway.on_create(slow, LINK)
    counter.pay()
    assert sent.wait(LONG_MS / 1000)
    server.cancellable = True
    counter.until_state(S.CANCELLED)
    assert gateway.verbs().count("create") == 2
    confirmed.set()
    renewed = until_attempt(counter, 2)
    # Each has its code, the panel keeps the one that its customer looks at, the till goes on.
    assert renewed.sale_id == first.sale_id
    counter.until(Stage.SHOWN)
    shown = counter.focused[-1]
    assert shown is not None
    assert shown.sale_id not in ("", first.sale_id)
    counter.checkout.new_order()
    counter.until(Stage.TYPING)


def test_an_order_that_can_not_be_closed_is_said_to_get_no_new_code(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    server = Server(gateway)
    first = sold(counter)
    server.ends[first.order_id] = "declined"
    counter.checkout.orders.check_now(first.order_id)
    counter.until_state(S.DECLINED)
    counter.checkout.renew(first.order_id)
    counter.qtbot.waitUntil(lambda: bool(counter.not_sent), timeout=LONG_MS)
    assert counter.not_sent[0].cause is Cause.BARRED
    assert gateway.verbs().count("create") == 1


def test_an_order_that_turns_out_to_be_paid_gets_no_new_code(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    server = Server(gateway)
    first = sold(counter)
    server.ends[first.order_id] = "completed"
    counter.checkout.renew(first.order_id)
    counter.until_state(S.PAID)
    counter.checkout.renew(first.order_id)
    assert gateway.verbs().count("create") == 1


def test_a_card_charged_meanwhile_stops_it(counter: TillCounter, gateway: ScriptedGateway) -> None:
    first = sold(counter)
    card = (GiftCardPart("VVVGIFTCRD", 500),)
    gateway.on_get(an_answer(first, "cancelled", gift_cards=card))
    counter.checkout.renew(first.order_id)
    counter.until_state(S.CANCELLED)
    counter.checkout.renew(first.order_id)
    assert gateway.verbs().count("create") == 1


def test_a_sale_that_is_held_back_gets_no_new_code_and_keeps_its_own(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    Server(gateway)
    first = sold(counter)
    counter.checkout.orders.show_answer(hold_back(first.order_id, counter.till))
    counter.checkout.renew(first.order_id)
    checks = gateway.verbs().count("get")
    counter.qtbot.waitUntil(lambda: gateway.verbs().count("get") > checks + 2, timeout=LONG_MS)
    assert "cancel" not in gateway.verbs()


def test_a_sale_that_is_held_back_meanwhile_gets_no_new_code(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    server = Server(gateway)
    server.cancellable = False
    first = sold(counter)
    counter.checkout.renew(first.order_id)
    counter.qtbot.waitUntil(lambda: "cancel" in gateway.verbs(), timeout=LONG_MS)
    counter.checkout.orders.show_answer(hold_back(first.order_id, counter.till))
    server.cancellable = True
    counter.until_state(S.CANCELLED)
    assert counter.stages[-1] is Stage.SHOWN
    assert gateway.verbs().count("create") == 1


def test_the_next_customer_ends_the_wish_for_a_new_code(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    server = Server(gateway)
    server.cancellable = False
    first = sold(counter)
    counter.checkout.renew(first.order_id)
    counter.qtbot.waitUntil(lambda: "cancel" in gateway.verbs(), timeout=LONG_MS)
    counter.checkout.new_order()
    server.cancellable = True
    counter.until_state(S.CANCELLED)
    assert gateway.verbs().count("create") == 1


def test_a_closed_order_of_the_list_gets_its_code_at_once(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    server = Server(gateway)
    first = sold(counter)
    counter.checkout.cancel(first.order_id)
    counter.until_state(S.CANCELLED)
    counter.checkout.new_order()
    counter.until(Stage.TYPING)
    server.ends.clear()
    counter.checkout.renew(first.order_id)
    renewed = until_attempt(counter, 2)
    # The form is another sale's, and goes on where it was.
    counter.until(Stage.TYPING)
    counter.qtbot.waitUntil(
        lambda: (
            counter.focused[-1] is not None and counter.focused[-1].order_id == renewed.order_id
        ),
        timeout=LONG_MS,
    )


def test_a_new_code_that_was_lost_leaves_the_form_to_try_again(
    counter: TillCounter, gateway: ScriptedGateway
) -> None:
    Server(gateway)
    first = sold(counter)
    gateway.on_create(DOWN, LINK)
    counter.checkout.renew(first.order_id)
    counter.until_state(S.UNANSWERED)
    counter.until(Stage.TYPING)
    counter.pay()
    until_attempt(counter, 3)


def test_both_paid_is_told_for_both(
    counter: TillCounter, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    server = Server(gateway)
    first = sold(counter)
    counter.checkout.renew(first.order_id)
    renewed = until_attempt(counter, 2)
    for order in (renewed, first):
        server.ends[order.order_id] = "completed"
        counter.checkout.orders.check_now(order.order_id)
        counter.qtbot.waitUntil(
            lambda wanted=order.order_id: journal.get(wanted).state is S.PAID,  # type: ignore[misc]
            timeout=LONG_MS,
        )

    def both_told() -> bool:
        return {p.order_id for p in counter.changed if p.paid_twice} == {
            first.order_id,
            renewed.order_id,
        }

    counter.qtbot.waitUntil(both_told, timeout=LONG_MS)
    counter.checkout.orders.settle(first.order_id, "Paid back", "Anna")
    counter.qtbot.waitUntil(
        lambda: any(
            p.order_id == renewed.order_id and p.state is S.PAID and not p.paid_twice
            for p in counter.changed[-2:]
        ),
        timeout=LONG_MS,
    )


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (DOWN, Cause.NETWORK),
        (Unreachable(Cause.NAME), Cause.NAME),
        (Unreachable(Cause.TIMEOUT), Cause.TIMEOUT),
        (Rejected(1032, 401), Cause.WRONG_KEY),
    ],
)
def test_an_outage_is_told_once_and_its_end_too(
    counter: TillCounter, gateway: ScriptedGateway, failure: PosError, said: Cause
) -> None:
    gateway.on_get(failure)
    first = sold(counter)
    counter.checkout.orders.check_now(first.order_id)
    counter.qtbot.waitUntil(lambda: gateway.verbs().count("get") >= 3, timeout=LONG_MS)
    counter.qtbot.waitUntil(lambda: counter.outages == [said], timeout=LONG_MS)
    gateway.on_get(OrderAnswer("initialized"))
    counter.qtbot.waitUntil(lambda: counter.outages == [said, None], timeout=LONG_MS)


def test_when_the_line_is_back_all_that_waited_is_asked_for(
    till: Till, counter: TillCounter, gateway: ScriptedGateway, clock: SetClock
) -> None:
    orders = [create_payment(a_request(number), till) for number in (1, 2, 3)]
    gateway.on_get(DOWN)
    for order in orders:
        for _ in range(8):  # they wait up to a minute by now
            refresh_payment(order.order_id, till)
    counter.till = replace(till, pace=1.0)
    counter.open()
    counter.checkout.orders.check_now(orders[0].order_id)
    counter.qtbot.waitUntil(lambda: counter.outages == [Cause.NETWORK], timeout=LONG_MS)
    gateway.on_get(OrderAnswer("initialized"))
    gateway.calls.clear()
    counter.checkout.orders.check_now(orders[0].order_id)
    counter.qtbot.waitUntil(
        lambda: {call.order_id for call in gateway.calls} == {o.order_id for o in orders},
        timeout=LONG_MS,
    )


def test_paid_that_could_not_be_recorded_is_shown_and_recorded_when_the_disk_is_back(
    counter: TillCounter,
    gateway: ScriptedGateway,
    journal: OrderJournal,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = sold(counter)
    with journal._lock:
        journal._connection.exec_driver_sql("PRAGMA query_only = ON")
    gateway.on_get(an_answer(first, "completed"))
    paid = counter.until_state(S.PAID)
    assert not paid.recorded
    assert journal.get(first.order_id).state is S.WAITING
    with journal._lock:
        journal._connection.exec_driver_sql("PRAGMA query_only = OFF")
    counter.checkout.orders.check_now(first.order_id)
    counter.qtbot.waitUntil(lambda: counter.changed[-1].recorded, timeout=LONG_MS)
    assert journal.get(first.order_id).state is S.PAID


def test_the_customers_details_are_erased(
    counter: TillCounter, gateway: ScriptedGateway, journal: OrderJournal, till: Till
) -> None:
    request = a_request()
    named = request.customer._replace(email="anna@example.com")
    create_payment(replace(request, customer=named), till)
    counter.open()
    with counter.qtbot.waitSignal(
        counter.checkout.orders.customer_erased, timeout=LONG_MS
    ) as erased:
        counter.checkout.orders.erase_customer(request.order_id)
    assert erased.args == [request.order_id]
    assert journal.customer_of(request.order_id).email == ""
