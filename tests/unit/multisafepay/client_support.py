"""Real servers on loopback that misbehave in any way a test asks for, and orders to send."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from time import monotonic
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, settings

from pos_app.domain.errors import Cause, PosError, Unreachable
from pos_app.domain.money import Money
from pos_app.domain.orders import Customer, OrderRequest
from pos_app.multisafepay.transport import Transport

KEY = "canary-key-0123456789"
ORDER_ID = "till1-260301-0001-xabcdefghjkmnp"
HANG_SECONDS = 8.0
"""An outcome later than this is a hang; the deadlines in these tests are well below a second."""

PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""For properties: how fast this machine is today is not what they test."""


class Request(NamedTuple):
    """One request as it came over the wire; header names in small letters."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Peer:
    """The server's side of one connection."""

    def __init__(self, server: Server, sock: socket.socket) -> None:
        self.server = server
        self.sock = sock
        self._file = sock.makefile("rb")

    def request(self) -> Request | None:
        """The next whole request; None once the client has closed."""
        head: list[str] = []
        while (line := self._file.readline().decode("latin-1").rstrip("\r\n")) or not head:
            if not line:
                return None
            head.append(line)
        method, target, _ = head[0].split(" ")
        pairs = (line.split(":", 1) for line in head[1:])
        headers = {name.lower(): value.strip() for name, value in pairs}
        body = self._file.read(int(headers.get("content-length", "0")))
        request = Request(method, target, headers, body)
        with self.server.lock:
            self.server.requests.append(request)
        return request

    def send(self, content: bytes) -> None:
        """Send all of it."""
        self.sock.sendall(content)

    def drip(self, unit: bytes) -> None:
        """Send a little again and again, until the client goes away or the test ends."""
        while not self.server.closing.wait(0.02):
            self.sock.sendall(unit)

    def stall(self) -> None:
        """Say nothing until the test ends."""
        self.server.closing.wait(HANG_SECONDS * 2)

    def reset(self) -> None:
        """End the connection with a reset instead of an orderly close."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def close(self) -> None:
        self._file.close()
        self.sock.close()


Script = Callable[[Peer], None]


class Server:
    """Runs `script` for every connection, each in a thread of its own."""

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        self.script = script
        self.lock = threading.Lock()
        self.requests: list[Request] = []
        self.connections = 0
        self.closing = threading.Event()
        self.faults: list[Exception] = []
        self._tls = tls
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self.port}/v1/json"
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def close(self) -> None:
        self.closing.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._acceptor.join(HANG_SECONDS)
        for thread in self._threads:
            thread.join(HANG_SECONDS)

    def threads(self) -> list[threading.Thread]:
        """The threads of all connections so far."""
        return list(self._threads)

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        sock.settimeout(HANG_SECONDS)
        try:
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
            peer = Peer(self, sock)
            try:
                self.script(peer)
            finally:
                peer.close()
        except OSError:
            pass  # the client went away, as it may
        except Exception as fault:
            self.faults.append(fault)
        finally:
            sock.close()


@contextmanager
def serving(script: Script, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A server for the block; a bug in its script fails the test."""
    server = Server(script, tls)
    try:
        yield server
    finally:
        server.close()
    assert server.faults == []


def http(
    content: bytes, status: str = "200 OK", headers: str = "", length: int | None = None
) -> bytes:
    """An HTTP/1.1 answer; `length` overrides the true Content-Length, `headers` end in CRLF."""
    size = len(content) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Length: {size}\r\n{headers}\r\n"
    return head.encode("latin-1") + content


def success(data: Any) -> bytes:
    """An answer with the envelope of a success."""
    return http(json.dumps({"success": True, "data": data}).encode())


def answering(*answers: bytes) -> Script:
    """A script that answers the requests of a connection, the last answer again and again."""

    def script(peer: Peer) -> None:
        left = list(answers)
        while peer.request() is not None:
            peer.send(left.pop(0) if len(left) > 1 else left[0])

    return script


def order(**changes: Any) -> OrderRequest:
    """An order that may be sent."""
    values: dict[str, Any] = {
        "sale_id": "sale",
        "attempt": 1,
        "order_id": ORDER_ID,
        "gateway": "VVVGIFTCRD",
        "amount": Money(1250, "EUR"),
        "description": "Gift card order",
        "customer": Customer("nl_NL", "NL"),
    }
    return OrderRequest(**(values | changes))


def assert_discreet(error: PosError, *secrets: str) -> None:
    """Nothing foreign hangs on an error: no cause, no context, no text from outside."""
    assert error.__cause__ is None
    assert error.__context__ is None
    told = f"{error!r} {error} {error.args!r} {error.facts!r}"
    for secret in (KEY, "127.0.0.1", "http:", "https:", ORDER_ID, *secrets):
        assert secret not in told


def failing(transport: Transport, method: str = "GET") -> Cause:
    """The cause with which a request fails, soon enough not to be a hang."""
    started = monotonic()
    with pytest.raises(Unreachable) as caught:
        transport.exchange(method, "/orders/1", body=None if method == "GET" else {"amount": 1})
    assert monotonic() - started < HANG_SECONDS
    assert_discreet(caught.value)
    return caught.value.cause


def ended_by_close(transport: Transport, under_way: threading.Event) -> Cause:
    """Close while a request is under way; the cause with which that one ends."""
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(failing, transport)
        assert under_way.wait(HANG_SECONDS)
        transport.close()
        return future.result(HANG_SECONDS)
