"""The key goes into one header of our own requests, and nowhere else."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from client_support import KEY, Server, answering, assert_discreet, http, serving

from pos_app import __version__
from pos_app.domain.errors import Cause, NotConfigured, Unreachable
from pos_app.multisafepay.transport import Transport


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(answering(http(b"{}", headers="Set-Cookie: session=1; Path=/\r\n"))) as running:
        yield running


def test_a_request_carries_what_the_api_asks_for_and_no_more(server: Server) -> None:
    transport = Transport(server.url, KEY)
    transport.exchange("POST", "/orders", body={"description": "caf\xe9 \u20ac"})
    transport.exchange("GET", "/gateways", query={"include": "coupons"})
    transport.close()
    post, get = server.requests
    common = {
        "host": f"127.0.0.1:{server.port}",
        "accept": "application/json",
        "accept-encoding": "identity",
        "user-agent": f"pos-app/{__version__}",
        "api_key": KEY,
    }
    length = str(len(post.body))
    assert post.headers == common | {"content-type": "application/json", "content-length": length}
    assert post.target == "/v1/json/orders"
    assert json.loads(post.body) == {"description": "caf\xe9 \u20ac"}
    assert get.headers == common  # no cookie either
    assert get.target == "/v1/json/gateways?include=coupons"


def test_the_key_is_asked_for_at_each_request(server: Server) -> None:
    keys = iter(["first-key", "second-key"])
    transport = Transport(server.url, lambda: next(keys))
    transport.exchange("GET", "/me")
    transport.exchange("GET", "/me")
    transport.close()
    assert [request.headers["api_key"] for request in server.requests] == [
        "first-key",
        "second-key",
    ]


def test_spaces_around_a_pasted_key_do_not_matter(server: Server) -> None:
    transport = Transport(server.url, f" \t{KEY}\r\n")
    transport.exchange("GET", "/me")
    transport.close()
    assert server.requests[0].headers["api_key"] == KEY


@pytest.mark.parametrize(
    "key", ["", "   ", "a\nb", "a\r\nHost: b", "a\0b", "cl\xe9", "\u20ac", "a b", "\x7f", "k" * 501]
)
def test_without_a_usable_key_nothing_is_sent(server: Server, key: str) -> None:
    transport = Transport(server.url, key)
    with pytest.raises(NotConfigured) as caught:
        transport.exchange("POST", "/orders", body={})
    transport.close()
    assert caught.value.cause is Cause.NO_KEY
    assert caught.value.facts == {}
    assert_discreet(caught.value)
    assert server.connections == 0


def test_a_key_that_can_not_be_fetched_is_not_taken_for_the_network(server: Server) -> None:
    def locked() -> str:
        raise OSError("keyring is locked")

    transport = Transport(server.url, locked)
    with pytest.raises(OSError, match="locked"):
        transport.exchange("GET", "/me")
    transport.close()


def test_the_environment_sends_the_key_nowhere_else(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login clerk password hunter2\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with serving(answering(http(b"{}"))) as proxy:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
            monkeypatch.setenv(name.upper(), proxy.url)
        transport = Transport(server.url, KEY)
        transport.exchange("GET", "/me")
        transport.close()
        assert proxy.connections == 0
    assert "authorization" not in server.requests[0].headers
    told = str(server.requests[0])
    assert "hunter2" not in told
    assert base64.b64encode(b"clerk:hunter2").decode() not in told


def test_the_log_is_told_codes_and_times_and_the_order_alone(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    transport = Transport(server.url, KEY)
    transport.exchange("GET", "/orders/till1-1", order_id="till1-1")
    transport.exchange("GET", "/gateways", query={"include": "coupons"})
    transport.close()
    with pytest.raises(Unreachable):
        transport.exchange("GET", "/orders/till1-1", order_id="till1-1")
    assert {record.name for record in caplog.records} == {"pos_app"}
    assert {record.getMessage() for record in caplog.records} == {"exchange"}
    told = [record.__dict__ for record in caplog.records]
    assert [each["order_id"] for each in told] == ["till1-1", "", "till1-1"]
    assert [each["http"] for each in told] == [200, 200, None]
    assert told[2]["cause"] is Cause.NETWORK
    assert all(each["exc_info"] is None and each["ms"] >= 0 for each in told)
    for secret in (KEY, "api_key", "127.0.0.1", "/orders", "include"):
        assert secret not in str(told)


def test_a_check_that_was_held_back_is_no_exchange(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with serving(answering(http(b"{}", "429 Busy", "Retry-After: 60\r\n"))) as busy:
        transport = Transport(busy.url, KEY)
        for _ in range(3):
            with pytest.raises(Unreachable):
                transport.exchange("GET", "/me", poll=True)
        transport.close()
        assert len(busy.requests) == 1
    assert [record.__dict__["http"] for record in caplog.records] == [429]
