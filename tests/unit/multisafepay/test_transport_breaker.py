"""The circuit breaker in its place: what a host says decides what it is asked next."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from client_support import (
    KEY,
    ORDER_ID,
    Server,
    answering,
    assert_discreet,
    http,
    order,
    serving,
    success,
)

from pos_app.domain.errors import BadReply, Cause, PosError, Rejected, Unreachable
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay.breaker import OPENS_AFTER, Breaker
from pos_app.multisafepay.client import MultiSafepay
from pos_app.multisafepay.transport import Transport

OUT_OF_ORDER = http(b"", "503 Service Unavailable")
LINK = "https://testpayv2.multisafepay.com/connect/1"
CREATED = success({"order_id": ORDER_ID, "payment_url": LINK})
WRONG_KEY = http(b'{"success": false, "error_code": 1032}', "401 Unauthorized")
FORBIDDEN = http(b'{"message": "Forbidden"}', "403 Forbidden")


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(answering(OUT_OF_ORDER)) as running:
        yield running


@pytest.fixture
def keys() -> list[str]:
    """The keyring: its last key is the current one."""
    return [KEY]


@pytest.fixture
def client(server: Server, keys: list[str]) -> Iterator[MultiSafepay]:
    with MultiSafepay(Environment.SANDBOX, lambda: keys[-1], Settings(), server.url) as running:
        yield running


def check(client: MultiSafepay) -> PosError:
    with pytest.raises(PosError) as caught:
        client.get(ORDER_ID)
    assert_discreet(caught.value)
    return caught.value


def open_by_checks(client: MultiSafepay, server: Server) -> None:
    for _ in range(OPENS_AFTER):
        check(client)
    assert len(server.requests) == OPENS_AFTER


def test_checks_stop_and_still_say_what_is_wrong(client: MultiSafepay, server: Server) -> None:
    open_by_checks(client, server)
    for _ in range(5):
        error = check(client)
        assert isinstance(error, Unreachable)
        assert error.cause is Cause.SERVER
        assert error.facts == {"http": 503}
    assert len(server.requests) == OPENS_AFTER


def test_a_sale_is_sent_all_the_same_and_starts_the_checks_again(
    client: MultiSafepay, server: Server
) -> None:
    open_by_checks(client, server)
    server.script = answering(CREATED, success({"status": "initialized"}))
    assert client.create(order()) == LINK
    assert client.get(ORDER_ID).status == "initialized"


def test_a_cancel_is_sent_all_the_same(client: MultiSafepay, server: Server) -> None:
    open_by_checks(client, server)
    with pytest.raises(Unreachable):
        client.cancel(ORDER_ID)
    assert server.requests[-1].method == "PATCH"
    assert len(server.requests) == OPENS_AFTER + 1


def test_orders_that_are_not_known_open_nothing(client: MultiSafepay, server: Server) -> None:
    server.script = answering(http(b'{"success": false, "error_code": 1006}', "404 Not Found"))
    for _ in range(10):
        assert isinstance(check(client), Rejected)
    assert len(server.requests) == 10


def test_pages_of_a_foreign_network_open_nothing(client: MultiSafepay, server: Server) -> None:
    server.script = answering(http(b"<html>log in</html>"))
    for _ in range(10):
        assert isinstance(check(client), BadReply)
    assert len(server.requests) == 10


def test_after_429_not_even_a_sale_is_sent(client: MultiSafepay, server: Server) -> None:
    server.script = answering(http(b"", "429 Too Many Requests", "Retry-After: 90\r\n"))
    assert check(client).facts == {"http": 429, "retry_after": 90}
    calls = (
        lambda: client.create(order()),
        lambda: client.cancel(ORDER_ID),
        lambda: client.get(ORDER_ID),
        client.gift_cards,
        client.check_key,
    )
    for call in calls:
        with pytest.raises(Unreachable) as caught:
            call()
        assert caught.value.cause is Cause.BUSY
        assert 80 <= int(caught.value.facts["retry_after"]) <= 99
        assert_discreet(caught.value)
    assert len(server.requests) == 1


@pytest.mark.parametrize(("answer", "http_status"), [(WRONG_KEY, 401), (FORBIDDEN, 403)])
def test_a_refused_key_stops_the_checks_until_there_is_another(
    client: MultiSafepay, server: Server, keys: list[str], answer: bytes, http_status: int
) -> None:
    server.script = answering(answer)
    for _ in range(4):
        error = check(client)
        assert isinstance(error, Rejected)
        assert (error.api_code, error.http) == (1032, http_status)
    assert len(server.requests) == 1
    keys.append("the-new-key")
    check(client)
    assert len(server.requests) == 2
    check(client)
    assert len(server.requests) == 2


@pytest.mark.parametrize(("answer", "http_status"), [(WRONG_KEY, 401), (FORBIDDEN, 403)])
def test_with_a_refused_key_no_sale_is_sent(
    client: MultiSafepay, server: Server, keys: list[str], answer: bytes, http_status: int
) -> None:
    server.script = answering(answer, CREATED)
    for _ in range(3):
        with pytest.raises(Rejected) as caught:
            client.create(order())
        assert (caught.value.api_code, caught.value.http) == (1032, http_status)
        assert_discreet(caught.value)
    assert len(server.requests) == 1
    keys.append("the-new-key")
    assert client.create(order()) == LINK


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.get(ORDER_ID, insist=True),
        lambda client: client.cancel(ORDER_ID),
        lambda client: client.check_key(),
    ],
    ids=["get", "cancel", "check_key"],
)
def test_what_the_clerk_insists_on_is_sent_with_a_refused_key(
    client: MultiSafepay, server: Server, call: Callable[[MultiSafepay], object]
) -> None:
    server.script = answering(WRONG_KEY)
    check(client)
    for sent in (2, 3):
        with pytest.raises(Rejected):
            call(client)
        assert len(server.requests) == sent
        check(client)
        with pytest.raises(Rejected):
            client.create(order())
        assert len(server.requests) == sent


def test_a_refused_key_is_tried_once_a_minute_and_heals(server: Server) -> None:
    times = [1000.0]
    transport = Transport(server.url, KEY, breaker=Breaker(lambda: times[-1]))

    def post_at(time: float) -> int | None:
        """The status of an answer, None where nothing was sent."""
        times.append(time)
        before = len(server.requests)
        try:
            return transport.exchange("POST", "/orders", body={}).http_status
        except Rejected:
            assert len(server.requests) == before
            return None

    server.script = answering(WRONG_KEY, WRONG_KEY, CREATED)
    outcomes = [post_at(time) for time in (1000.0, 1030.0, 1060.0, 1090.0, 1120.0, 1120.0)]
    transport.close()
    assert outcomes == [401, None, 401, None, 200, 200]


def test_a_key_that_works_again_starts_the_checks(client: MultiSafepay, server: Server) -> None:
    server.script = answering(
        WRONG_KEY, success({"account_id": 1}), success({"status": "initialized"})
    )
    check(client)
    check(client)
    client.check_key()
    assert client.get(ORDER_ID).status == "initialized"
    assert len(server.requests) == 3


def test_a_key_that_may_not_list_sells_all_the_same(server: Server) -> None:
    server.script = answering(FORBIDDEN, CREATED)
    transport = Transport(server.url, KEY)
    transport.exchange("GET", "/transactions", poll=True)
    assert transport.exchange("POST", "/orders", body={}).http_status == 200
    transport.close()


def test_a_list_that_is_refused_does_not_clear_a_refused_key(server: Server) -> None:
    now = iter([1000.0, 1000.0, 1060.0, 1060.0])
    transport = Transport(server.url, KEY, breaker=Breaker(lambda: next(now)))
    server.script = answering(WRONG_KEY, FORBIDDEN, CREATED)
    transport.exchange("POST", "/orders", body={})
    transport.exchange("GET", "/transactions", poll=True)
    with pytest.raises(Rejected):
        transport.exchange("POST", "/orders", body={})
    assert len(server.requests) == 2
    transport.close()


def test_a_bare_403_page_is_not_taken_for_a_refused_key(
    client: MultiSafepay, server: Server
) -> None:
    server.script = answering(http(b"<html>blocked by your network</html>", "403 Forbidden"))
    for _ in range(4):
        assert isinstance(check(client), BadReply)
    assert len(server.requests) == 4
