"""The client against the sandbox that ships: what one sends the other takes, and back."""

from __future__ import annotations

import urllib.parse
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pos_app.domain.answers import paid_by_rule
from pos_app.domain.errors import Cause, NotConfigured, Rejected, Unreachable
from pos_app.domain.links import is_payment_link
from pos_app.domain.money import Money
from pos_app.domain.orders import Customer, OrderRequest, new_order_id
from pos_app.domain.payments import GiftCardPart, new_payment
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay.client import MultiSafepay
from pos_app.sandbox import Sandbox

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
FULL_CARD, FIVE_EURO_CARD = "111115", "111112"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def till(sandbox: Sandbox) -> Iterator[MultiSafepay]:
    with client_of(sandbox) as gateway:
        yield gateway


def client_of(sandbox: Sandbox, key: str | None = None, **settings: Any) -> MultiSafepay:
    api_key = sandbox.api_key if key is None else key
    return MultiSafepay(Environment.SANDBOX, api_key, Settings(**settings), sandbox.base_url)


def order(**changes: Any) -> OrderRequest:
    values: dict[str, Any] = {
        "sale_id": "sale",
        "attempt": 1,
        "order_id": new_order_id("till1", NOON, 1),
        "gateway": "VVVGIFTCRD",
        "amount": Money(1250, "EUR"),
        "description": "Gift card order",
        "customer": Customer("nl_NL", "NL"),
    }
    return OrderRequest(**(values | changes))


def open_link(link: str) -> None:
    """What the customer's phone does when it scans the code."""
    with urllib.request.urlopen(link, timeout=10) as page:  # noqa: S310 - our own sandbox
        assert page.status == 200


def submit(link: str, action: str, **form: str | int) -> None:
    """What the customer's phone does when a form of the page is sent."""
    base = link.split("?")[0]
    content = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(base + action, content, timeout=10) as page:  # noqa: S310
        assert page.status == 200


def pay_by_card(link: str, due: int, number: str = FULL_CARD, brand: str = "VVVGIFTCRD") -> None:
    submit(link, "card", due=due, brand=brand, card_number=number, card_code="1234")


def test_an_order_is_paid_by_gift_card(sandbox: Sandbox, till: MultiSafepay) -> None:
    request = order()
    link = till.create(request)
    assert is_payment_link(link, Environment.SANDBOX, sandbox.origin)
    unopened = till.get(request.order_id)
    assert (unopened.status, unopened.order_id, unopened.amount) == ("initialized", None, None)

    open_link(link)
    opened = till.get(request.order_id)
    assert (opened.status, opened.order_id) == ("initialized", request.order_id)
    assert (opened.amount, opened.currency) == (1250, "EUR")

    pay_by_card(link, 1250)
    paid = till.get(request.order_id)
    assert paid_by_rule(new_payment(request, Environment.SANDBOX, NOON, NOON), paid)
    assert paid.gift_cards == (GiftCardPart("VVVGIFTCRD", 1250),)
    assert paid.second_method == ""
    assert sandbox.ledger.charged(request.order_id) == 1250


def test_a_card_that_does_not_suffice_leaves_a_rest(sandbox: Sandbox, till: MultiSafepay) -> None:
    request = order()
    link = till.create(request)
    open_link(link)
    pay_by_card(link, 1250, FIVE_EURO_CARD)
    part = till.get(request.order_id)
    assert part.status == "initialized"
    assert part.gift_cards == (GiftCardPart("VVVGIFTCRD", 500),)
    assert sandbox.ledger.charged(request.order_id) == 500

    submit(link, "pay", due=750, method="IDEAL")
    paid = till.get(request.order_id)
    assert paid_by_rule(new_payment(request, Environment.SANDBOX, NOON, NOON), paid)
    assert paid.gift_cards == (GiftCardPart("VVVGIFTCRD", 500),)
    assert paid.second_method == "IDEAL"
    assert sandbox.ledger.charged(request.order_id) == 1250


def test_an_order_is_cancelled_before_it_is_opened(till: MultiSafepay) -> None:
    request = order()
    till.create(request)
    till.cancel(request.order_id)
    assert till.get(request.order_id).status == "cancelled"


def test_an_opened_order_is_cancelled(sandbox: Sandbox, till: MultiSafepay) -> None:
    request = order()
    open_link(till.create(request))
    till.cancel(request.order_id)
    till.cancel(request.order_id, exclude_order=False)
    assert till.get(request.order_id).status in ("cancelled", "void")
    assert sandbox.ledger.charged(request.order_id) == 0


def test_a_declined_order_is_told_and_not_paid(till: MultiSafepay) -> None:
    request = order(amount=Money(9000, "EUR"))
    link = till.create(request)
    open_link(link)
    pay_by_card(link, 9000)
    due = 9000 - sum(part.minor for part in till.get(request.order_id).gift_cards)
    submit(link, "decline", due=due, method="IDEAL")
    answer = till.get(request.order_id)
    assert answer.status == "declined"
    assert not paid_by_rule(new_payment(request, Environment.SANDBOX, NOON, NOON), answer)


@pytest.mark.parametrize(("opened", "status"), [(True, "expired"), (False, "cancelled")])
def test_a_link_ends_after_the_seconds_the_shop_chose(opened: bool, status: str) -> None:
    # MultiSafepay reports a session that was never started as cancelled, not as expired.
    now = NOON

    def clock() -> datetime:
        return now

    with Sandbox(clock=clock) as sandbox, client_of(sandbox, seconds_active=60) as till:
        request = order()
        link = till.create(request)
        if opened:
            open_link(link)
        now = NOON + timedelta(seconds=59)
        assert till.get(request.order_id).status == "initialized"
        now = NOON + timedelta(seconds=61)
        assert till.get(request.order_id).status == status


def test_an_order_that_is_not_known(till: MultiSafepay) -> None:
    with pytest.raises(Rejected) as caught:
        till.get("till1-260301-0001-xnever")
    assert (caught.value.api_code, caught.value.http) == (1006, 404)
    with pytest.raises(Rejected):
        till.cancel("till1-260301-0001-xnever")


@pytest.mark.parametrize("order_id", ["2026/03/01-7", "12345678", "A_b-C/9", "-", "x" * 50])
def test_every_order_number_that_may_be_typed(till: MultiSafepay, order_id: str) -> None:
    link = till.create(order(order_id=order_id))
    open_link(link)
    assert till.get(order_id).order_id == order_id
    till.cancel(order_id)
    assert till.get(order_id).status in ("cancelled", "void")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"amount": Money(0, "EUR")}, 1001),
        ({"amount": Money(100, "XXX")}, 1002),
        ({"description": "d" * 201}, 1008),
        ({"gateway": "NOSUCHCARD"}, 1023),
        ({"customer": Customer("nl_NL", "XQ1")}, 1018),
    ],
)
def test_what_must_not_be_sent_is_refused_with_its_code(
    sandbox: Sandbox, till: MultiSafepay, changes: dict[str, Any], code: int
) -> None:
    request = order(**changes)
    with pytest.raises(Rejected) as caught:
        till.create(request)
    assert caught.value.api_code == code
    with pytest.raises(Rejected):
        till.get(request.order_id)


def test_everything_a_shop_may_set_is_taken(sandbox: Sandbox) -> None:
    customer = Customer("fr_BE", "BE", "anna@example.com", "Anna", "Jansen", "+32 2 555 0100")
    request = order(
        customer=customer, description="Caf\xe9 \u20ac \u2013 \u4e2d", gateway="BOEKENBON"
    )
    with client_of(
        sandbox,
        notification_url="https://shop.example/notify",
        redirect_url="https://shop.example/thanks",
        cancel_url="https://shop.example/cancelled",
        close_window=True,
        ip_address="203.0.113.7",
    ) as till:
        open_link(till.create(request))
        assert till.get(request.order_id).order_id == request.order_id
        till.cancel(request.order_id)


def test_the_gift_cards_of_the_account(till: MultiSafepay) -> None:
    cards = {card.id: card.name for card in till.gift_cards()}
    assert len(cards) >= 19
    assert cards["VVVGIFTCRD"] == "VVV Cadeaukaart"


def test_a_key_that_is_right(till: MultiSafepay) -> None:
    account = till.check_key()
    assert account.account_id.isdecimal()
    assert account.site_id.isdecimal()


def test_a_key_that_is_wrong(sandbox: Sandbox) -> None:
    request = order()
    with client_of(sandbox, "not-the-key") as stranger:
        for call in (
            lambda: stranger.create(request),
            lambda: stranger.get(request.order_id),
            lambda: stranger.cancel(request.order_id),
            stranger.gift_cards,
            stranger.check_key,
        ):
            with pytest.raises(Rejected) as caught:
                call()
            assert caught.value.api_code == 1032


def test_a_key_that_is_missing(sandbox: Sandbox) -> None:
    with client_of(sandbox, "") as till, pytest.raises(NotConfigured):
        till.create(order())


def test_many_orders_at_once(sandbox: Sandbox, till: MultiSafepay) -> None:
    requests = [order() for _ in range(40)]
    with ThreadPoolExecutor(6) as pool:
        links = list(pool.map(till.create, requests))
        answers = list(pool.map(till.get, [request.order_id for request in requests]))
    assert len(set(links)) == 40
    assert {answer.status for answer in answers} == {"initialized"}


def test_a_sandbox_that_was_closed_is_the_network() -> None:
    with Sandbox() as sandbox:
        till = client_of(sandbox)
        till.check_key()
    with till, pytest.raises(Unreachable) as caught:
        till.create(order())
    assert caught.value.cause is Cause.NETWORK
