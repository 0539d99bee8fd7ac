"""Each call of the client is one request of MultiSafepay's API, sent once."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from client_support import (
    KEY,
    ORDER_ID,
    Peer,
    Script,
    Server,
    answering,
    http,
    order,
    serving,
    success,
)

from pos_app.checkout.ports import Gateway
from pos_app.domain.errors import BadReply, Cause, Rejected, Unreachable
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay import wire
from pos_app.multisafepay.client import BASE_URLS, MultiSafepay
from pos_app.multisafepay.wire import Account, GiftCard

LINK = "https://testpayv2.multisafepay.com/connect/1a2b3c/?lang=nl_NL"
NOT_FOUND = http(b'{"message": "Not found"}', "404 Not Found")


class Till:
    """A client whose host is a server on loopback."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.gateway = MultiSafepay(
            Environment.SANDBOX, KEY, Settings(), server.url, connect=2, read=2, total=4
        )

    def asked(self) -> list[tuple[str, str]]:
        """Method and target of every request so far."""
        return [(request.method, request.target) for request in self.server.requests]


class Tills:
    """Makes tills and takes them down."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack

    def __call__(self, script: Script) -> Till:
        till = Till(self._stack.enter_context(serving(script)))
        self._stack.enter_context(till.gateway)
        return till


@pytest.fixture
def till() -> Iterator[Tills]:
    with ExitStack() as stack:
        yield Tills(stack)


def test_it_is_a_gateway(till: Tills) -> None:
    gateway: Gateway = till(answering(success({}))).gateway
    gateway.cancel(ORDER_ID)


def test_create_posts_the_order_once(till: Tills) -> None:
    one = till(answering(success({"order_id": ORDER_ID, "payment_url": LINK})))
    assert one.gateway.create(order()) == LINK
    assert one.asked() == [("POST", "/v1/json/orders")]
    sent = json.loads(one.server.requests[0].body)
    assert sent == wire.order_body(order(), Settings())


@pytest.mark.parametrize("status", ["500 No", "503 No", "429 Busy", "302 Found", "408 Slow"])
def test_a_create_that_fails_is_not_repeated(till: Tills, status: str) -> None:
    one = till(answering(http(b"", status, "Location: /\r\nRetry-After: 0\r\n")))
    with pytest.raises((Unreachable, BadReply)):
        one.gateway.create(order())
    assert len(one.server.requests) == 1


def test_a_create_whose_answer_is_lost_is_not_repeated(till: Tills) -> None:
    def script(peer: Peer) -> None:
        peer.request()

    one = till(script)
    with pytest.raises(Unreachable) as caught:
        one.gateway.create(order())
    assert caught.value.cause is Cause.NETWORK
    assert len(one.server.requests) == 1


def test_get_asks_for_one_order(till: Tills) -> None:
    one = till(answering(success({"status": "initialized"})))
    assert one.gateway.get(ORDER_ID).status == "initialized"
    assert one.asked() == [("GET", f"/v1/json/orders/{ORDER_ID}")]


@pytest.mark.parametrize(
    ("order_id", "target"),
    [
        ("2026/03/01-7", "2026%2F03%2F01-7"),
        ("a?b=c#d", "a%3Fb%3Dc%23d"),
        ("50% off", "50%25%20off"),
        ("../gateways", "..%2Fgateways"),
        ("%2F", "%252F"),
    ],
)
def test_a_number_stays_one_part_of_the_path(till: Tills, order_id: str, target: str) -> None:
    one = till(answering(success({"status": "initialized"})))
    one.gateway.get(order_id)
    one.gateway.cancel(order_id)
    path = f"/v1/json/orders/{target}"
    assert one.asked() == [("GET", path), ("PATCH", path)]


def test_an_unknown_order_is_told_by_its_code(till: Tills) -> None:
    refusal = b'{"success": false, "data": {}, "error_code": 1006, "error_info": "x"}'
    with pytest.raises(Rejected) as caught:
        till(answering(http(refusal, "404 Not Found"))).gateway.get(ORDER_ID)
    assert caught.value.api_code == 1006


def test_a_not_found_that_is_not_the_apis_says_nothing_of_the_order(till: Tills) -> None:
    with pytest.raises(BadReply):
        till(answering(NOT_FOUND)).gateway.get(ORDER_ID)


@pytest.mark.parametrize("exclude_order", [True, False])
def test_cancel_patches_the_order(till: Tills, exclude_order: bool) -> None:
    one = till(answering(success({})))
    one.gateway.cancel(ORDER_ID, exclude_order=exclude_order)
    assert one.asked() == [("PATCH", f"/v1/json/orders/{ORDER_ID}")]
    body = json.loads(one.server.requests[0].body)
    assert body == {"status": "cancelled", "exclude_order": exclude_order}


def test_a_refused_cancel_is_told(till: Tills) -> None:
    gone = http(b'{"success": false, "error_code": 1000}', "410 Gone")
    with pytest.raises(Rejected) as caught:
        till(answering(gone)).gateway.cancel(ORDER_ID)
    assert (caught.value.api_code, caught.value.http) == (1000, 410)


def test_gift_cards_are_asked_for_with_the_include(till: Tills) -> None:
    listed = [{"id": "BOEKENBON", "description": "Boekenbon", "type": "coupon"}]
    one = till(answering(success(listed)))
    assert one.gateway.gift_cards() == (GiftCard("BOEKENBON", "Boekenbon"),)
    assert one.asked() == [("GET", "/v1/json/gateways?include=coupons")]


def test_a_key_names_its_account(till: Tills) -> None:
    me = success({"account_id": 10_000_001, "role": "merchant", "site_id": 20_000_001})
    one = till(answering(me))
    assert one.gateway.check_key() == Account("10000001", "merchant", "20000001")
    assert one.asked() == [("GET", "/v1/json/me")]


@pytest.mark.parametrize(
    "missing",
    [
        NOT_FOUND,
        http(b"<html>", "404 Not Found"),
        http(b'{"success": false, "error_code": 1000}', "404 Not Found"),
    ],
)
def test_where_accounts_are_not_told_the_gateways_prove_the_key(
    till: Tills, missing: bytes
) -> None:
    one = till(answering(missing, success([])))
    assert one.gateway.check_key() == Account()
    assert one.asked() == [("GET", "/v1/json/me"), ("GET", "/v1/json/gateways?include=coupons")]


def test_a_wrong_key_is_told(till: Tills) -> None:
    wrong = http(b'{"success": false, "error_code": 1032}', "401 Unauthorized")
    one = till(answering(NOT_FOUND, wrong))
    with pytest.raises(Rejected) as caught:
        one.gateway.check_key()
    assert caught.value.api_code == 1032
    with pytest.raises(Rejected):
        one.gateway.check_key()
    assert len(one.server.requests) == 3  # a refusal that is clear asks no second question


class TestWhereKeysMayGo:
    def test_the_hosts_are_multisafepays(self) -> None:
        assert BASE_URLS == {
            Environment.TEST: "https://testapi.multisafepay.com/v1/json",
            Environment.LIVE: "https://api.multisafepay.com/v1/json",
        }

    @pytest.mark.parametrize("environment", [Environment.TEST, Environment.LIVE])
    def test_a_sandbox_address_goes_with_the_sandbox_only(self, environment: Environment) -> None:
        with pytest.raises(ValueError, match="sandbox only"):
            MultiSafepay(environment, KEY, Settings(), "http://127.0.0.1:9/v1/json")

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "127.0.0.1:9",
            "https://api.multisafepay.com/v1/json",
            "http://example.com/v1/json",
            "http://8.8.8.8/v1/json",
            "http://127.0.0.1.example.com/",
            "http://user:word@127.0.0.1/",
            "http://127.0.0.1@example.com/",
            "http://127.0.0.1/?x=y",
            "ftp://127.0.0.1/",
            "http://[::1/",
        ],
    )
    def test_a_sandbox_is_on_this_machine_or_its_network(self, url: str) -> None:
        with pytest.raises(ValueError):  # noqa: PT011 - which part is wrong is not told apart
            MultiSafepay(Environment.SANDBOX, KEY, Settings(), url)

    @pytest.mark.parametrize(
        "url",
        [
            "http://127.0.0.1:5000/v1/json",
            "http://localhost:5000/v1/json",
            "http://[::1]:5000/v1/json",
            "http://192.168.1.20:5000/v1/json",
            "http://10.0.0.7:5000/v1/json",
        ],
    )
    def test_a_sandbox_may_be_near(self, url: str) -> None:
        MultiSafepay(Environment.SANDBOX, KEY, Settings(), url).close()

    def test_multisafepay_itself_needs_no_address(self) -> None:
        MultiSafepay(Environment.LIVE, KEY, Settings()).close()


def test_the_room_imports_no_window_and_nothing_before_it_is_used() -> None:
    script = (
        "import sys, pos_app.multisafepay;"
        "assert not {'requests', 'msgspec', 'urllib3'} & set(sys.modules);"
        "import pos_app.multisafepay.client;"
        "assert not {'PySide6', 'sqlalchemy', 'flask', 'keyring'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
