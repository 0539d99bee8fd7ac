"""A name that is not found, a host that takes no connection, and closing in the middle."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any, NamedTuple

import pytest
from client_support import (
    HANG_SECONDS,
    KEY,
    Peer,
    Server,
    answering,
    ended_by_close,
    failing,
    http,
    serving,
)

from pos_app.domain.errors import Cause
from pos_app.multisafepay.flights import Flight
from pos_app.multisafepay.transport import Transport


class Resolver(NamedTuple):
    """A name service that hangs until it is released; no real one can be made to."""

    released: threading.Event
    asked: threading.Event
    names: list[str]


@pytest.fixture
def resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Resolver]:
    hanging = Resolver(threading.Event(), threading.Event(), [])
    real = socket.getaddrinfo

    def getaddrinfo(
        host: str, port: int, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0
    ) -> Any:
        if flags & socket.AI_NUMERICHOST or not host.endswith(".test"):
            return real(host, port, family, type, proto, flags)
        hanging.names.append(host)
        hanging.asked.set()
        hanging.released.wait(HANG_SECONDS)
        # The first address is of this machine too, but nobody listens there.
        return [
            *real("127.0.0.2", port, family, type, proto, flags),
            *real("127.0.0.1", port, family, type, proto, flags),
        ]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield hanging
    hanging.released.set()
    for thread in threading.enumerate():
        if thread.name == "http-lookup":
            thread.join(HANG_SECONDS)


def test_a_name_service_that_hangs_is_walked_away_from(resolver: Resolver) -> None:
    transport = Transport("http://hanging.test/v1/json", KEY, read=0.2)
    assert failing(transport) is Cause.NAME
    assert failing(transport) is Cause.NAME
    transport.close()
    assert resolver.names == ["hanging.test"]  # the second request joined the first one's lookup


def test_a_slow_name_ends_at_the_deadline(resolver: Resolver) -> None:
    transport = Transport("http://slow.test/v1/json", KEY, read=60, total=0.2)
    # Both ends fall together: which one is noticed first does not matter.
    assert failing(transport) in (Cause.TIMEOUT, Cause.NAME)
    transport.close()


def test_a_name_found_in_time_is_used(resolver: Resolver) -> None:
    resolver.released.set()
    with serving(answering(http(b"{}"))) as server:
        transport = Transport(f"http://found.test:{server.port}", KEY)
        assert transport.exchange("GET", "/orders/1").http_status == 200
        transport.close()
        assert server.requests[0].headers["host"] == f"found.test:{server.port}"


def test_closing_ends_what_is_under_way() -> None:
    under_way = threading.Event()

    def script(peer: Peer) -> None:
        peer.request()
        under_way.set()
        peer.stall()

    with serving(script) as server:
        assert ended_by_close(Transport(server.url, KEY, read=60), under_way) is Cause.NETWORK


def test_closing_ends_a_handshake() -> None:
    under_way = threading.Event()

    def script(peer: Peer) -> None:
        under_way.set()
        peer.stall()

    with serving(script) as server:
        url = server.url.replace("http:", "https:")
        transport = Transport(url, KEY, connect=60, read=60, total=60)
        assert ended_by_close(transport, under_way) is Cause.NETWORK


@pytest.fixture
def full_port() -> Iterator[int]:
    """A port that takes no more connections: those who try get no answer at all."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        port: int = listener.getsockname()[1]
        for _ in range(8):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))
        yield port


linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems answer with a refusal"
)


@linux_only
@pytest.mark.parametrize(("connect", "total"), [(0.2, 60), (60, 0.2)])
def test_a_host_that_does_not_take_the_connection_ends(
    full_port: int, connect: float, total: float
) -> None:
    transport = Transport(f"http://127.0.0.1:{full_port}", KEY, connect=connect, total=total)
    assert failing(transport) is Cause.TIMEOUT
    transport.close()


@linux_only
def test_closing_ends_a_connection_that_is_not_taken(
    full_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    under_way = threading.Event()
    hold = Flight.hold

    def noticed(flight: Flight, wire: socket.socket) -> None:
        hold(flight, wire)
        under_way.set()

    monkeypatch.setattr(Flight, "hold", noticed)
    transport = Transport(f"http://127.0.0.1:{full_port}", KEY, connect=60, total=60)
    assert ended_by_close(transport, under_way) is Cause.NETWORK


def test_closing_ends_a_lookup(resolver: Resolver) -> None:
    transport = Transport("http://closing.test", KEY, read=60, total=60)
    assert ended_by_close(transport, resolver.asked) is Cause.NETWORK


def test_nothing_is_sent_after_closing(server: Server) -> None:
    transport = Transport(server.url, KEY)
    transport.exchange("GET", "/orders/1")
    transport.close()
    transport.close()
    assert failing(transport, "POST") is Cause.NETWORK
    assert len(server.requests) == 1


def test_closing_leaves_no_thread(server: Server) -> None:
    before = {thread for thread in threading.enumerate() if thread.name == "http-watchdog"}
    transport = Transport(server.url, KEY)
    transport.exchange("GET", "/orders/1")
    transport.close()
    after = {thread for thread in threading.enumerate() if thread.name == "http-watchdog"}
    assert after <= before


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(answering(http(b"{}"))) as running:
        yield running
