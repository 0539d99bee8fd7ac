"""One order is recorded, sent once, and what came back is what the journal and the clerk see."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from conftest import LINK, NOBODY, NOON, ScriptedGateway, SetClock, a_request, middle

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.till import Till
from pos_app.domain.errors import (
    BadReply,
    Cause,
    JournalFailed,
    NotConfigured,
    PosError,
    Rejected,
    Unreachable,
)
from pos_app.domain.orders import Customer, OrderRequest
from pos_app.domain.payments import PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import OrderJournal

UNREACHABLE = (
    Cause.NETWORK,
    Cause.NAME,
    Cause.TLS,
    Cause.TIMEOUT,
    Cause.SERVER,
    Cause.BUSY,
)
UNTRUSTED = (Cause.REDIRECT, Cause.GARBLED, Cause.TOO_LONG)
HOSTILE_LINKS = (
    "",
    "http://testpayv2.multisafepay.com/connect/abc/",
    "https://testpayv2.multisafepay.com.evil.example/connect/abc/",
    "https://evil.example\\@testpayv2.multisafepay.com/connect/abc/",
    "https://user@testpayv2.multisafepay.com/connect/abc/",
    "https://testpayv2.multisafepay.com:444/connect/abc/",
    "https://payv2.multisafepay.com/connect/abc/",
    "javascript:alert(1)",
    LINK + "\n",
    LINK + "a" * 300,
)


def states_told(journal: OrderJournal, order_id: str) -> list[PaymentState]:
    return [event.to_state for event in journal.events_of(order_id)]


def test_a_link_came(till: Till, gateway: ScriptedGateway, journal: OrderJournal) -> None:
    request = a_request()
    payment = create_payment(request, till)
    assert payment.state is PaymentState.WAITING
    assert payment.payment_url == LINK
    assert (payment.cause, payment.api_code, payment.checked_at) == (None, None, None)
    assert payment.expires_at == NOON + timedelta(minutes=15)
    assert payment.next_check_at == NOON + timedelta(seconds=2)
    assert payment.environment is Environment.TEST
    assert journal.get(request.order_id) == payment
    assert states_told(journal, request.order_id) == [PaymentState.SENDING, PaymentState.WAITING]
    assert gateway.requests == [request]


def test_nothing_is_sent_that_is_not_recorded(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    found: list[PaymentState] = []

    def look(request: OrderRequest) -> str:
        row = journal.get(request.order_id)
        found.append(row.state)
        assert row.amount == request.amount
        assert row.payment_url is None
        return LINK

    gateway.on_create(look)
    create_payment(a_request(), till)
    assert found == [PaymentState.SENDING]


def test_the_link_lives_as_long_as_the_shop_chose(till: Till) -> None:
    hour = replace(till, settings=Settings(seconds_active=3600))
    assert create_payment(a_request(), hour).expires_at == NOON + timedelta(hours=1)


def test_times_are_those_of_the_answer(
    till: Till, gateway: ScriptedGateway, clock: SetClock
) -> None:
    def slow(_request: OrderRequest) -> str:
        clock.pass_time(seconds=7)
        return LINK

    gateway.on_create(slow)
    payment = create_payment(a_request(), till)
    assert payment.created_at == NOON
    assert payment.changed_at == NOON + timedelta(seconds=7)
    # The link's life is counted from before it was asked for: never longer than it lives.
    assert payment.expires_at == NOON + timedelta(minutes=15)


def test_the_customer_is_kept_apart(till: Till, journal: OrderJournal) -> None:
    anna = Customer("fr_BE", "BE", "anna@example.com", "Anna", "Jansen", "+32 2 555 0100")
    request = a_request(customer=anna)
    create_payment(request, till)
    assert journal.customer_of(request.order_id) == anna
    nobody = a_request(2)
    create_payment(nobody, till)
    assert journal.customer_of(nobody.order_id) == NOBODY


@pytest.mark.parametrize("code", [1000, 1001, 1002, 1008, 1016, 1019, 1023, 1024, 1032])
def test_refused_with_a_code(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, code: int
) -> None:
    gateway.on_create(Rejected(code, 400))
    request = a_request()
    payment = create_payment(request, till)
    assert payment.state is PaymentState.REJECTED
    assert (payment.cause, payment.api_code) == (Cause.REFUSED, code)
    assert payment.payment_url is None
    assert payment.next_check_at is None
    assert journal.get(request.order_id) == payment
    assert journal.events_of(request.order_id)[-1].facts == {"cause": "refused", "api_code": code}
    assert journal.unsettled() == []


def test_a_number_that_was_used_is_asked_for(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    gateway.on_create(Rejected(1006, 400))
    payment = create_payment(a_request(), till)
    assert payment.state is PaymentState.UNANSWERED
    assert (payment.cause, payment.api_code) == (Cause.REFUSED, 1006)
    assert payment.next_check_at == NOON + timedelta(seconds=5)
    assert journal.unsettled() == [payment]


@pytest.mark.parametrize(
    "failure",
    [
        *(Unreachable(cause) for cause in UNREACHABLE),
        *(BadReply(cause) for cause in UNTRUSTED),
    ],
    ids=lambda failure: f"{type(failure).__name__}-{failure.cause}",
)
def test_no_usable_answer(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, failure: PosError
) -> None:
    gateway.on_create(failure)
    request = a_request()
    payment = create_payment(request, till)
    assert payment.state is PaymentState.UNANSWERED
    assert payment.cause is failure.cause
    assert payment.payment_url is None
    assert payment.next_check_at == NOON + timedelta(seconds=5)
    assert journal.get(request.order_id) == payment
    assert gateway.verbs() == ["create"]  # never twice by itself


@pytest.mark.parametrize("cause", [Cause.NO_KEY, Cause.NO_KEYRING])
def test_without_a_key_nothing_was_sent(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, cause: Cause
) -> None:
    gateway.on_create(NotConfigured(cause))
    request = a_request()
    payment = create_payment(request, till)
    assert (payment.state, payment.cause) == (PaymentState.REJECTED, cause)
    assert payment.api_code is None
    assert journal.get(request.order_id) == payment


@pytest.mark.parametrize("link", HOSTILE_LINKS)
def test_a_link_that_must_not_be_shown(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, link: str
) -> None:
    gateway.on_create(link)
    request = a_request()
    payment = create_payment(request, till)
    assert (payment.state, payment.cause) == (PaymentState.REVIEW, Cause.LINK)
    assert payment.payment_url is None
    assert journal.get(request.order_id) == payment
    # An empty link is in every text; the others must be in no row and no event.
    assert not link or link not in repr(journal.events_of(request.order_id))
    assert gateway.verbs() == ["create", "cancel"]
    assert gateway.calls[-1].exclude_order is True


def test_an_answer_without_a_link(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    gateway.on_create(BadReply(Cause.LINK))
    payment = create_payment(a_request(), till)
    assert (payment.state, payment.cause) == (PaymentState.REVIEW, Cause.LINK)
    assert gateway.verbs() == ["create", "cancel"]
    assert journal.unsettled() == [payment]  # it is asked for again


@pytest.mark.parametrize(
    "failure", [Unreachable(Cause.TIMEOUT), BadReply(Cause.GARBLED), Rejected(1006, 404)]
)
def test_the_cancel_of_a_withheld_link_may_fail(
    till: Till, gateway: ScriptedGateway, failure: PosError
) -> None:
    gateway.on_create("javascript:alert(1)")
    gateway.on_cancel(failure)
    payment = create_payment(a_request(), till)
    assert (payment.state, payment.cause) == (PaymentState.REVIEW, Cause.LINK)


def test_the_sandbox_shows_only_its_own_links(till: Till, gateway: ScriptedGateway) -> None:
    origin = "http://127.0.0.1:4711"
    practice = replace(till, environment=Environment.SANDBOX, sandbox_origin=origin)
    gateway.on_create(f"{origin}/connect/abc/", "http://127.0.0.1:4712/connect/abc/", LINK)
    states = [create_payment(a_request(n), practice).state for n in (1, 2, 3)]
    assert states == [PaymentState.WAITING, PaymentState.REVIEW, PaymentState.REVIEW]


def test_a_till_without_its_origin_shows_nothing(till: Till) -> None:
    assert not replace(till, environment=Environment.SANDBOX).may_show(LINK)
    assert till.may_show(LINK)


def test_the_same_order_is_not_sent_twice(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    request = a_request()
    first = create_payment(request, till)
    with pytest.raises(JournalFailed) as caught:
        create_payment(request, till)
    assert caught.value.cause is Cause.DUPLICATE
    assert gateway.verbs() == ["create"]
    assert journal.get(request.order_id) == first


def test_the_same_attempt_is_not_sent_under_another_number(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    first, second = a_request(), a_request(order_id="till1-260302-0002-xbbbbbbbbbbbbb")
    create_payment(first, till)
    with pytest.raises(JournalFailed) as caught:
        create_payment(second, till)
    assert caught.value.cause is Cause.DUPLICATE
    assert gateway.verbs() == ["create"]
    with pytest.raises(KeyError):
        journal.get(second.order_id)


def test_a_journal_that_records_nothing_stops_the_sale(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    journal.close()
    with pytest.raises(JournalFailed) as caught:
        create_payment(a_request(), till)
    assert caught.value.cause is Cause.DISK
    assert gateway.calls == []


@pytest.mark.parametrize("link", [LINK, "javascript:alert(1)"])
def test_a_link_that_was_not_recorded_is_withheld(
    till: Till, gateway: ScriptedGateway, journal: OrderJournal, link: str
) -> None:
    def the_disk_breaks(_request: OrderRequest) -> str:
        journal.close()
        return link

    gateway.on_create(the_disk_breaks)
    payment = create_payment(a_request(), till)
    assert (payment.state, payment.cause) == (PaymentState.UNANSWERED, Cause.DISK)
    assert payment.payment_url is None
    assert payment.next_check_at == NOON + timedelta(seconds=5)


def test_the_next_try_is_free_once_the_disk_is_back(
    till: Till, gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise JournalFailed(Cause.DISK)

    with monkeypatch.context() as broken:
        broken.setattr(till.journal, "change", no_room)
        lost = create_payment(a_request(), till)
    assert lost.state is PaymentState.UNANSWERED
    again = a_request(2, sale_id=lost.sale_id, attempt=2)
    assert create_payment(again, till).state is PaymentState.WAITING


def test_gaps_obey_the_pace(till: Till) -> None:
    quick = replace(till, jitter=middle, pace=0.05)
    assert create_payment(a_request(), quick).next_check_at == NOON + timedelta(seconds=0.1)
