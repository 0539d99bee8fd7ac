"""No server, however slow, holds a request longer than its deadline."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest
from client_support import (
    KEY,
    Peer,
    Script,
    answering,
    failing,
    http,
    serving,
)

from pos_app.domain.errors import Cause
from pos_app.multisafepay.transport import Transport

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def dripping(head: bytes, unit: bytes) -> Script:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head)
        peer.drip(unit)

    return script


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    ("head", "unit"),
    [
        (b"", b"H"),
        (b"HTTP/1.1 200 OK\r\n", b"X"),
        (b"HTTP/1.1 200 OK\r\nX: ", b"y"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", b" "),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\nConnection: close\r\n\r\n", b" "),
        (b"HTTP/1.1 200 OK\r\n\r\n", b" "),
        (b'HTTP/1.0 200 OK\r\n\r\n{"success": true}', b" "),
        (CHUNKED, b"1\r\n \r\n"),
        (CHUNKED, b"1"),
        (CHUNKED + b"0\r\n", b"X: y\r\n"),
    ],
)
def test_a_drip_does_not_outlast_the_deadline(head: bytes, unit: bytes, method: str) -> None:
    # The socket's own time-outs are far beyond the test: only the watchdog can end this.
    with serving(dripping(head, unit)) as server:
        transport = Transport(server.url, KEY, connect=60, read=60, total=0.2)
        assert failing(transport, method) is Cause.TIMEOUT
        transport.close()


def test_a_drip_on_a_kept_connection_does_not_outlast_the_deadline() -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(http(b"{}"))
        peer.request()
        peer.drip(b"H")

    with serving(script) as server:
        transport = Transport(server.url, KEY, connect=60, read=60, total=0.2)
        transport.exchange("GET", "/orders/1")
        assert failing(transport) is Cause.TIMEOUT
        transport.close()
        assert server.connections == 1


def _silent(peer: Peer) -> None:
    peer.request()
    peer.stall()


def test_silence_ends_at_the_read_time_out() -> None:
    with serving(_silent) as server:
        transport = Transport(server.url, KEY, read=0.2, total=60)
        assert failing(transport, "POST") is Cause.TIMEOUT
        transport.close()


def test_silence_within_the_body_ends_at_the_read_time_out() -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(http(b'{"succ', length=17))
        peer.stall()

    with serving(script) as server:
        transport = Transport(server.url, KEY, read=0.2, total=60)
        assert failing(transport) is Cause.TIMEOUT
        transport.close()


def test_silence_ends_at_the_deadline() -> None:
    with serving(_silent) as server:
        transport = Transport(server.url, KEY, read=60, total=0.2)
        assert failing(transport) is Cause.TIMEOUT
        transport.close()


@pytest.mark.parametrize(("read", "total"), [(60, 0.3), (0.2, 60)])
def test_a_handshake_that_never_goes_on_ends(read: float, total: float) -> None:
    with serving(lambda peer: peer.stall()) as server:
        url = server.url.replace("http:", "https:")
        transport = Transport(url, KEY, connect=read, read=read, total=total)
        assert failing(transport) is Cause.TIMEOUT
        transport.close()


def test_a_dripping_handshake_ends_at_the_deadline() -> None:
    # The head of a TLS record that announces 16 KB of handshake, which then come one by one.
    def script(peer: Peer) -> None:
        peer.send(b"\x16\x03\x03\x40\x00")
        peer.drip(b"\x02")

    with serving(script) as server:
        url = server.url.replace("http:", "https:")
        transport = Transport(url, KEY, connect=60, read=60, total=0.2)
        assert failing(transport) is Cause.TIMEOUT
        transport.close()


def test_each_of_many_requests_has_its_own_deadline() -> None:
    with serving(_silent) as server:
        transport = Transport(server.url, KEY, read=60, total=0.2)
        with ThreadPoolExecutor(8) as pool:
            causes = list(pool.map(lambda _: failing(transport), range(24)))
        transport.close()
    assert set(causes) == {Cause.TIMEOUT}


def test_a_deadline_does_not_touch_the_next_request() -> None:
    with serving(answering(http(b"{}"))) as server:
        transport = Transport(server.url, KEY, total=0.2)
        ends = monotonic() + 0.7
        while monotonic() < ends:
            assert transport.exchange("GET", "/orders/1").http_status == 200
        transport.close()
        assert server.connections == 1
