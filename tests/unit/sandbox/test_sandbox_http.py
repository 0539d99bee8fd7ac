"""Who may ask, and how the server behaves as a server."""

from __future__ import annotations

import base64
import http.client
import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st
from sandbox_support import KEY, Shop, open_shop, order_body

from pos_app.sandbox import Sandbox
from pos_app.sandbox.app import Site

MAX_BODY = 256 * 1024


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def wire(shop: Shop) -> Iterator[http.client.HTTPConnection]:
    """A bare connection, which adds nothing to what a test sends."""
    connection = http.client.HTTPConnection("127.0.0.1", shop.sandbox.port, timeout=10)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ({"api_key": "sandbox-key"}, {}),
        ({"API_KEY": "sandbox-key"}, {}),
        ({"Authorization": "Bearer sandbox-key"}, {}),
        ({}, {"api_key": "sandbox-key"}),
        ({}, {"api_key": "sandbox-key", "locale": "nl_NL"}),
    ],
)
def test_the_key_may_come_in_three_ways(
    shop: Shop, headers: dict[str, str], query: dict[str, str]
) -> None:
    for path in ("/me", "/transactions", "/gateways"):
        assert shop.api("GET", path, headers=headers, params=query).status_code == 200
    answer = shop.api("POST", "/orders", order_body(), headers=headers, params=query)
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"api_key": "wrong"},
        {"api_key": ""},
        {"api_key": "sandbox-key2"},
        {"Authorization": "Basic " + base64.b64encode(b"sandbox-key:").decode()},
        {"Authorization": "Bearer"},
        {"api_key": "sl\u00e9"},
    ],
)
def test_without_the_key_nothing_is_told(shop: Shop, headers: dict[str, str]) -> None:
    order_id = shop.create()
    before = shop.inside(order_id)
    for method, path in (
        ("GET", "/me"),
        ("GET", "/gateways"),
        ("GET", "/payment-methods/IDEAL"),
        ("GET", "/categories"),
        ("GET", f"/orders/{order_id}"),
        ("PATCH", f"/orders/{order_id}"),
        ("POST", "/orders"),
        ("POST", f"/orders/{order_id}/refunds"),
    ):
        answer = shop.api(method, path, {"status": "cancelled"}, headers=headers)
        assert answer.status_code == 401
        assert answer.json() == {
            "success": False,
            "data": {},
            "error_code": 1032,
            "error_info": "Invalid API key",
        }
    assert shop.inside(order_id) == before


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "", "127.0.0.1.evil.example"])
def test_another_hosts_name_is_refused(
    shop: Shop, wire: http.client.HTTPConnection, host: str
) -> None:
    for path in ("/v1/json/me", "/merchant/thanks", "/sandbox/ledger"):
        wire.request("GET", path, headers={**KEY, "Host": host})
        answer = wire.getresponse()
        assert (answer.status, json.loads(answer.read())) == (403, {"message": "Forbidden"})


@pytest.mark.parametrize("host", ["127.0.0.1:1", "localhost", "LOCALHOST:99"])
def test_our_own_names_are_answered(wire: http.client.HTTPConnection, host: str) -> None:
    wire.request("GET", "/v1/json/me", headers={**KEY, "Host": host})
    answer = wire.getresponse()
    answer.read()
    assert answer.status == 200


def test_on_all_addresses_any_address_is_answered_but_no_name() -> None:
    site = Site("http://till.local:1", "k", frozenset({"till.local", "127.0.0.1"}), True)
    assert site.answers_to("192.168.1.20:8000")
    assert site.answers_to("[fd00::2]:8000")
    assert site.answers_to("Till.Local")
    assert not site.answers_to("evil.example")
    assert not site.answers_to("192.168.1.20.evil.example")
    assert not site._replace(any_address=False).answers_to("192.168.1.20")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/json/nothing", 404),
        ("DELETE", "/v1/json/orders", 405),
        ("PUT", "/v1/json/me", 405),
    ],
)
def test_unknown_calls_get_an_envelope(shop: Shop, method: str, path: str, status: int) -> None:
    answer = shop.http.request(method, shop.sandbox.origin + path, headers=KEY, timeout=10)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/json"
    assert (answer.json()["success"], answer.json()["error_code"]) == (False, 1000)


def test_unknown_pages_get_a_message(shop: Shop) -> None:
    answer = shop.http.get(shop.sandbox.origin + "/nothing", timeout=10)
    assert (answer.status_code, answer.json()) == (404, {"message": "Not Found"})


def test_a_connection_is_kept_and_used_again(shop: Shop, wire: http.client.HTTPConnection) -> None:
    wire.connect()
    first = wire.sock
    for _ in range(3):
        wire.request("POST", "/v1/json/orders", json.dumps(order_body()), KEY)
        answer = wire.getresponse()
        answer.read()
        assert (answer.status, answer.version, answer.getheader("Connection")) == (200, 11, None)
        wire.request("GET", "/v1/json/orders/nobody", headers=KEY)
        answer = wire.getresponse()
        answer.read()
        assert answer.status == 404
    assert wire.sock is first


def test_who_wants_the_connection_closed_gets_it(wire: http.client.HTTPConnection) -> None:
    wire.request("GET", "/v1/json/me", headers={**KEY, "Connection": "close"})
    answer = wire.getresponse()
    answer.read()
    assert answer.getheader("Connection") == "close"
    assert wire.sock is None


def test_a_body_may_come_in_chunks(shop: Shop) -> None:
    text = json.dumps(order_body()).encode()
    pieces = (text[at : at + 7] for at in range(0, len(text), 7))
    url = shop.sandbox.base_url + "/orders"
    assert shop.http.post(url, data=pieces, headers=KEY, timeout=10).status_code == 200
    assert shop.api("GET", "/me").status_code == 200


def test_a_body_has_a_limit(shop: Shop) -> None:
    url = shop.sandbox.base_url + "/orders"
    body = json.dumps(order_body())
    fits = body + " " * (MAX_BODY - len(body))
    assert shop.http.post(url, data=fits, headers=KEY, timeout=10).status_code == 200
    assert shop.http.post(url, data=fits + " ", headers=KEY, timeout=10).status_code == 413
    pieces = (b"x" * 1000 for _ in range(1000))
    try:
        answer = shop.http.post(url, data=pieces, headers=KEY, timeout=10)
    except requests.ConnectionError:
        # Cut while still sending, which is as good a refusal.
        return
    assert answer.status_code == 413


def raw(shop: Shop, request: bytes) -> bytes:
    """What comes back on a connection of its own until it is closed."""
    with socket.create_connection(("127.0.0.1", shop.sandbox.port), timeout=10) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
        return answer


def test_what_is_no_http_does_not_stop_the_server(shop: Shop) -> None:
    head = b"POST /v1/json/orders HTTP/1.1\r\nHost: 127.0.0.1\r\napi_key: sandbox-key\r\n"
    for request, status in (
        (b"\x16\x03\x01 hello\r\n\r\n", b"400"),
        (head + b"Content-Length: -1\r\n\r\n", b"400"),
        (head + b"Content-Length: x\r\n\r\n", b"400"),
        (head + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", b"400"),
        (head + b"Transfer-Encoding: chunked\r\n\r\n-5\r\n", b"413"),
        (head + b"Content-Length: 99\r\n\r\n{", b""),
        (b"GET http://evil.example/v1/json/me HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", b"403"),
    ):
        answer = raw(shop, request)
        assert status in answer.split(b"\r\n")[0]
    assert shop.api("GET", "/me").status_code == 200


def test_the_expectant_client_is_told_to_go_on(shop: Shop) -> None:
    body = json.dumps(order_body()).encode()
    head = (
        "POST /v1/json/orders HTTP/1.1\r\nHost: 127.0.0.1\r\napi_key: sandbox-key\r\n"
        f"Content-Length: {len(body)}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", shop.sandbox.port), timeout=10) as connection:
        connection.sendall(head.encode())
        assert connection.recv(1000).startswith(b"HTTP/1.1 100 Continue")
        connection.sendall(body)
        assert connection.recv(1000).startswith(b"HTTP/1.1 200 ")


def test_two_sandboxes_do_not_share_a_port() -> None:
    with Sandbox() as first, pytest.raises(OSError, match="in use"):
        Sandbox(port=first.port)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
field = st.sampled_from(
    [
        *order_body(),
        "days_active",
        "var1",
        "custom_info",
        "customer",
        "payment_options",
        "shopping_cart",
        "checkout_options",
        "items",
    ]
)


@settings(max_examples=100, deadline=None)
@given(changes=st.dictionaries(field, json_values, max_size=3))
def test_no_order_however_odd_breaks_the_sandbox(shop: Shop, changes: dict[str, Any]) -> None:
    body = json.dumps({**order_body(gateway=None), **changes}).encode()
    answer = shop.http.post(shop.sandbox.base_url + "/orders", data=body, headers=KEY, timeout=10)
    assert answer.status_code in (200, 404)
    if answer.status_code == 200:
        data = answer.json()["data"]
        path = shop.inside(str(data["order_id"]))["payment_path"]
        assert shop.http.get(shop.sandbox.origin + path, timeout=10).status_code == 200
        assert shop.api("GET", "/transactions", params={"limit": "1"}).status_code == 200


_NAMES = (
    "locale country ip_address phone email settings coupons allow items unit_price quantity "
    "currency tax_tables default rate alternate rules name redirect_url notification_url"
)
nested = st.dictionaries(st.sampled_from(_NAMES.split()), json_values, max_size=3)
odd_items = st.lists(
    st.fixed_dictionaries({"unit_price": json_values, "quantity": json_values}), max_size=2
)


@settings(max_examples=100, deadline=None)
@given(
    customer=nested,
    payment_options=nested,
    shopping_cart=nested | st.fixed_dictionaries({"items": odd_items}),
    checkout_options=nested | st.fixed_dictionaries({"tax_tables": nested}),
)
def test_no_odd_part_of_an_order_breaks_the_sandbox(shop: Shop, **parts: Any) -> None:
    body = order_body(gateway=None, **parts)
    answer = shop.api("POST", "/orders", body)
    assert answer.status_code in (200, 404)
    if answer.status_code == 200:
        page = shop.http.get(answer.json()["data"]["payment_url"], timeout=10)
        assert page.status_code == 200
        assert shop.get(body["order_id"])["status"] == "initialized"
        assert shop.api("GET", "/transactions", params={"limit": "1"}).status_code == 200
