"""Any order of sales, answers, cancels, clocks and restarts: what must hold after each."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import LINK, NoteFigure, ScriptedGateway, SetClock, a_request, middle
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from memory_journal import MemoryJournal

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import cancel_payment, refresh_payment
from pos_app.checkout.hand_over import hand_over
from pos_app.checkout.hold_back import hold_back, release
from pos_app.checkout.order_numbers import OrderNumbers
from pos_app.checkout.recover_payments import recover_payments
from pos_app.checkout.renew_payment import next_attempt
from pos_app.checkout.schedule import link_alive
from pos_app.checkout.settle_payment import settle_payment
from pos_app.checkout.till import Till
from pos_app.domain.errors import (
    BadReply,
    Cause,
    NotConfigured,
    PosError,
    Rejected,
    SaleBarred,
    Unreachable,
)
from pos_app.domain.matters import Matter, bars_next_attempt, matter
from pos_app.domain.orders import new_sale_id
from pos_app.domain.payments import (
    CLOSED,
    LEGAL_MOVES,
    PAID_ONCE,
    GiftCardPart,
    OrderAnswer,
    Payment,
    PaymentState,
    new_payment,
)
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import OrderJournal, open_journal

S = PaymentState
SETTLED = PAID_ONCE | {S.NOT_SENT, S.REJECTED}
STATUSES = (
    *("initialized", "completed", "uncleared", "reserved", "shipped", "declined", "cancelled"),
    *("void", "expired", "refunded", "partial_refunded", "chargeback", "Canceled", "new word"),
)
FINANCIALS = (None, "initialized", "completed", "cancelled", "declined", "void", "expired")

failures: st.SearchStrategy[PosError] = st.sampled_from(
    [
        Unreachable(Cause.TIMEOUT),
        Unreachable(Cause.NETWORK),
        BadReply(Cause.GARBLED),
        Rejected(1006, 404),
        Rejected(1032, 401),
        NotConfigured(Cause.NO_KEY),
    ]
)
links: st.SearchStrategy[str | PosError] = st.one_of(
    st.just(LINK),
    st.just(LINK),
    st.sampled_from(["javascript:alert(1)", LINK.replace("https", "http")]),
    st.builds(BadReply, st.just(Cause.LINK)),
    failures,
)


class Said:
    """One reply to a GET, independent of the order it will be about."""

    def __init__(self, status: str, financial: str | None, facts: str, card: int) -> None:
        self.status, self.financial, self.facts, self.card = status, financial, facts, card

    def __repr__(self) -> str:
        return f"Said({self.status!r}, {self.financial!r}, {self.facts!r}, {self.card})"

    def about(self, order_id: str) -> OrderAnswer:
        cards = (GiftCardPart("VVVGIFTCRD", self.card),) if self.card else ()
        whole = OrderAnswer(self.status, self.financial, order_id, 1250, "EUR", cards)
        match self.facts:
            case "unopened":
                return replace(whole, order_id=None, amount=None, currency=None)
            case "amount":
                return replace(whole, amount=1249)
            case "currency":
                return replace(whole, currency="USD")
            case "stranger":
                return replace(whole, order_id="somebody-else-1")
            case _:
                return whole

    def pays(self) -> bool:
        """The paid rule once more, written down apart from the program's."""
        return (self.status, self.facts) == ("completed", "whole") and (
            self.financial in ("completed", "initialized", None)
        )


def may_be_paid(payment: Payment) -> bool:
    """Whether its link was shown and nobody said that it is closed; written down once more."""
    ended = {S.CANCELLED, S.EXPIRED, S.NOT_SENT, S.REJECTED, S.UNANSWERED}
    return payment.state not in ended or bool(payment.gift_cards)


said = st.builds(
    Said,
    st.sampled_from(STATUSES),
    st.sampled_from(FINANCIALS),
    st.sampled_from(["whole", "whole", "whole", "unopened", "amount", "currency", "stranger"]),
    st.sampled_from([0, 0, 0, 500]),
)
replies: st.SearchStrategy[Said | PosError] = st.one_of(said, said, said, failures)
cancels: st.SearchStrategy[PosError | None] = st.one_of(st.none(), failures)


class Sales(RuleBasedStateMachine):
    """A till with a real journal that is opened and closed as it pleases."""

    orders: Bundle[str] = Bundle("orders")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = SetClock()
        self.gateway = ScriptedGateway()
        self.seen: dict[str, Payment] = {}
        self.touched: set[str] = set()
        self.paid: set[str] = set()
        self.sales: set[str] = set()
        self.proof: dict[str, bool] = {}
        self.held: dict[str, datetime] = {}
        self.journal = self._opened()
        self.till = self._till()

    def _opened(self) -> OrderJournal | MemoryJournal:
        return open_journal(self.folder / "journal.sqlite3", self.clock)

    def _till(self) -> Till:
        return Till(
            Environment.TEST, Settings(), self.gateway, self.journal, self.clock, jitter=middle
        )

    def _recover(self) -> None:
        for payment in recover_payments(self.till):
            self._learn(payment)

    def teardown(self) -> None:
        self.touched = set(self.seen)
        self.the_history_is_whole_and_legal()
        self.journal.close()
        shutil.rmtree(self.folder)

    def _learn(self, payment: Payment) -> None:
        self.seen[payment.order_id] = payment
        self.sales.add(payment.sale_id)
        self.touched.add(payment.order_id)
        if payment.state in PAID_ONCE:
            self.paid.add(payment.order_id)

    def _script(self, order_id: str, answers: list[Said | PosError]) -> None:
        def reply(answer: Said | PosError) -> OrderAnswer | PosError:
            return answer if isinstance(answer, PosError) else answer.about(order_id)

        self.gateway.on_get(*map(reply, answers))
        if any(isinstance(answer, Said) and answer.pays() for answer in answers):
            self.proof[order_id] = True

    @rule(target=orders, link=links)
    def sell(self, link: str | PosError) -> str:
        self.gateway.on_create(link)
        number = OrderNumbers(self.till).mint()
        payment = create_payment(a_request(order_id=number, sale_id=new_sale_id()), self.till)
        self._learn(payment)
        return payment.order_id

    @rule(target=orders, order=orders, link=links)
    def ask_for_another_link(self, order: str, link: str | PosError) -> str | MultipleResults[str]:
        self.gateway.on_create(link)
        request = next_attempt(order, OrderNumbers(self.till).mint(), self.till)
        others = self.journal.attempts_of(request.sale_id)
        try:
            payment = create_payment(request, self.till)
        except SaleBarred:
            assert any(
                bars_next_attempt(other) or self._holds_back(other.order_id) for other in others
            )
            return multiple()
        assert not any(may_be_paid(other) for other in others)
        assert not any(self._holds_back(other.order_id) for other in others)
        self._learn(payment)
        return payment.order_id

    @rule(order=orders)
    def settle(self, order: str) -> None:
        before = self.journal.get(order)
        after = settle_payment(order, "Rest in cash", "Anna", self.till)
        assert (after.state, after.next_check_at) == (before.state, before.next_check_at)
        assert matter(after, self.clock.now()) is None
        self._learn(after)

    @rule(order=orders)
    def hand_over(self, order: str) -> None:
        before = self.journal.get(order)
        after = hand_over(order, "Anna", self.till)
        assert (after.state, after.next_check_at) == (before.state, before.next_check_at)
        assert (after.handover is not None) >= (before.state is S.PAID)
        assert before.handover in (None, after.handover)
        self._learn(after)

    @rule(order=orders)
    def hold_back(self, order: str) -> None:
        before = self.journal.get(order)
        after = hold_back(order, self.till)
        assert (after.state, after.next_check_at) == (before.state, before.next_check_at)
        if after != before:
            self.held[order] = self.clock.now() + timedelta(hours=1)
        self._learn(after)

    @rule(order=orders)
    def release(self, order: str) -> None:
        self.held.pop(order, None)
        self._learn(release(order, self.till))

    def _holds_back(self, order: str) -> bool:
        """Written down once more, apart from the journal's own."""
        return order in self.held and self.clock.now() < self.held[order]

    @rule(target=orders)
    def die_while_sending(self) -> str:
        request = a_request(order_id=OrderNumbers(self.till).mint(), sale_id=new_sale_id())
        now: datetime = self.clock.now()
        sending = new_payment(request, Environment.TEST, now, now + timedelta(minutes=15))
        self.journal.record(sending, request.customer)
        self._recover()
        return request.order_id

    @rule(order=orders, answers=st.lists(replies, min_size=1, max_size=3), cancel=cancels)
    def check(self, order: str, answers: list[Said | PosError], cancel: PosError | None) -> None:
        self._script(order, answers)
        self.gateway.on_cancel(cancel)
        self._learn(refresh_payment(order, self.till, focused=len(answers) == 1))

    @rule(order=orders)
    def a_page_left_open_goes_on(self, order: str) -> None:
        """What was closed is open again: its sale may have another link by now."""
        self.check(order, [Said("initialized", "initialized", "whole", 0)], None)

    @rule(order=orders, answers=st.lists(replies, min_size=1, max_size=3), cancel=cancels)
    def cancel(self, order: str, answers: list[Said | PosError], cancel: PosError | None) -> None:
        self._script(order, answers)
        self.gateway.on_cancel(cancel)
        self._learn(cancel_payment(order, self.till))

    @rule(order=consumes(orders))
    def pay(self, order: str) -> None:
        """The customer pays: whatever had been said of the order, the till has to notice."""
        before = self.journal.get(order)
        whole = Said("completed", "completed", "whole", 0)
        self._script(order, [whole])
        self.gateway.on_cancel(None)
        after = refresh_payment(order, self.till)
        self._learn(after)
        if before.cause is not Cause.MISMATCH and before.state not in (S.NOT_SENT, S.REJECTED):
            assert after.state in PAID_ONCE

    @rule(seconds=st.sampled_from([1, 5, 16, 120, 900, 4000, 90_000, 2_700_000]))
    def wait(self, seconds: int) -> None:
        self.clock.pass_time(seconds=seconds)

    @rule()
    def restart(self) -> None:
        self.journal.close()
        self.journal = self._opened()
        self.till = self._till()
        self._recover()

    @invariant()
    def paid_is_never_lost_and_never_guessed(self) -> None:
        for order in self.paid:
            assert self.journal.get(order).state in PAID_ONCE
            assert self.proof.get(order)

    @invariant()
    def the_history_is_whole_and_legal(self) -> None:
        for order in self.touched:
            payment = self.seen[order]
            now = self.journal.get(order)
            # Another order of its sale may have been paid since.
            assert replace(now, paid_twice=payment.paid_twice) == payment
            told = self.journal.events_of(order)
            assert told[0].from_state is None
            assert told[0].to_state is S.SENDING
            for before, event in pairwise(told):
                assert event.from_state is before.to_state
                assert event.to_state in LEGAL_MOVES[before.to_state] | {before.to_state}
            assert payment.state is told[-1].to_state
            # Only an order that was waiting for its customer ever has a link.
            waited = any(event.to_state is S.WAITING for event in told)
            assert payment.payment_url == (LINK if waited else None)
        self.touched.clear()

    @invariant()
    def goods_are_never_handed_over_before_they_are_paid(self) -> None:
        for order in self.touched:
            payment = self.journal.get(order)
            assert payment.handover is None or payment.state in PAID_ONCE
        # A customer who has paid is never forgotten, whatever happens to the program.
        waiting = {payment.order_id for payment in self.journal.to_hand_over()}
        for order, payment in self.seen.items():
            done = payment.handover is not None or payment.settlement is not None
            assert (order in waiting) is (payment.state is S.PAID and not done)

    @invariant()
    def no_open_order_is_forgotten(self) -> None:
        watched = {payment.order_id for payment in self.journal.unsettled()}
        for order, payment in self.seen.items():
            over = payment.state in CLOSED | {S.UNANSWERED} or (
                payment.state is S.REVIEW and payment.settlement is not None
            )
            old = over and self.clock.now() >= payment.created_at + timedelta(days=30)
            assert order in watched or payment.state in SETTLED or old

    @invariant()
    def a_sale_never_has_two_live_links(self) -> None:
        # A link comes to life by a step of its own sale, never by time.
        for sale in self.sales:
            attempts = self.journal.attempts_of(sale)
            assert sum(link_alive(payment, self.clock.now()) for payment in attempts) <= 1
            # Two are paid only where a closed or a lost one came back to life, and that is told.
            paid = [payment for payment in attempts if payment.state in PAID_ONCE]
            if len(paid) > 1:
                open_matters = [matter(payment, self.clock.now()) for payment in paid]
                whole = all(p.state in (S.PAID, S.PARTLY_REFUNDED) for p in paid)
                nobody_settled = all(payment.settlement is None for payment in paid)
                assert Matter.PAID_TWICE in open_matters or not (whole and nobody_settled)
        self.sales.clear()

    @invariant()
    def no_order_is_sent_twice(self) -> None:
        sent = [call.order_id for call in self.gateway.calls if call.verb == "create"]
        assert len(sent) == len(set(sent))


class SalesInMemory(Sales):
    """The same without a disk, which takes ten times as long."""

    def __init__(self) -> None:
        self.memory = MemoryJournal()
        super().__init__()

    def _opened(self) -> MemoryJournal:
        return self.memory


QUIET = settings(
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
Sales.TestCase.settings = settings(QUIET, max_examples=50, stateful_step_count=30)
TestSales = Sales.TestCase


@pytest.mark.full
def test_ten_thousand_days_at_the_till(figure: NoteFigure) -> None:
    run_state_machine_as_test(
        SalesInMemory, settings=settings(QUIET, max_examples=10_000, stateful_step_count=50)
    )
    run_state_machine_as_test(
        Sales, settings=settings(QUIET, max_examples=100, stateful_step_count=50)
    )
    figure(
        "state machine: 10,000 runs x 50 steps in memory, 100 on a disk",
        "PAID sticky, at most 1 live QR a sale",
        "PAID sticky, at most 1",
    )
