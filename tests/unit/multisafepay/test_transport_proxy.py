"""A shop's own proxy and authority: in force where the settings name them, and told nothing."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from time import monotonic

import pytest
import trustme
from client_support import (
    HANG_SECONDS,
    KEY,
    Peer,
    Script,
    Server,
    answering,
    assert_discreet,
    ended_by_close,
    failing,
    http,
    order,
    serving,
    success,
)
from loopback_proxy import LoopbackProxy
from test_icons import PATH, PNG

from pos_app.domain.errors import BadReply, Cause, NotConfigured, Unreachable
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay import client
from pos_app.multisafepay.client import MultiSafepay
from pos_app.multisafepay.icons import Icons
from pos_app.multisafepay.transport import Transport

NAME = "api.shop.example"
"""Nobody but the proxy knows where that is."""


class ConnectProxy(LoopbackProxy):
    """Leads every tunnel to one server, and notes all that passes it."""

    def __init__(self, server_port: int) -> None:
        super().__init__(server_port)
        self.asked: list[bytes] = []
        self.passed = bytearray()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def exchange(
        self, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        self.asked.append(request)
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", self._server_port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        try:
            await asyncio.gather(
                self._pass_on(reader, inner_writer), self._pass_on(inner_reader, writer)
            )
        finally:
            inner_writer.close()
        return False

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while received := await reader.read(65536):
                self.passed += received
                writer.write(received)
            writer.close()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def bundle(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


@contextmanager
def tunnelled(
    authority: trustme.CA, name: str = NAME, script: Script | None = None
) -> Iterator[tuple[Server, ConnectProxy]]:
    """A server that proves this name, and a proxy before it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    script = script or answering(http(b'{"success": true}'))
    with serving(script, context) as server, ConnectProxy(server.port) as proxy:
        yield server, proxy


def test_every_request_goes_through_the_tunnel_and_the_proxy_learns_a_name_alone(
    authority: trustme.CA, bundle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")  # where nobody listens
    monkeypatch.setenv("NO_PROXY", "*")
    with tunnelled(authority) as (server, proxy):
        transport = Transport(f"https://{NAME}/v1", KEY, ca_bundle=bundle, proxy=proxy.address)
        for _ in range(3):
            assert transport.exchange("GET", "/orders/1").document == {"success": True}
        transport.exchange("POST", "/orders", body={"amount": 1250})
        transport.close()
        (asked,) = proxy.asked
        assert asked.startswith(f"CONNECT {NAME}:443 HTTP/1.".encode())
        _, *headers, end, rest = asked.split(b"\r\n")
        assert (end, rest) == (b"", b"")
        assert [line.lower() for line in headers] in ([], [f"host: {NAME}:443".encode()])
        seen = asked + proxy.passed
        assert len(seen) > 1000
        for secret in (KEY.encode(), b"api_key", b"/orders", b"1250", b"success"):
            assert secret not in seen
        assert [request.headers["api_key"] for request in server.requests] == [KEY] * 4
        assert {request.headers["host"] for request in server.requests} == {NAME}


def test_a_tunnel_that_has_ended_is_asked_for_anew(authority: trustme.CA, bundle: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(http(b"{}"))

    with tunnelled(authority, script=script) as (server, proxy):
        transport = Transport(f"https://{NAME}", KEY, ca_bundle=bundle, proxy=proxy.address)
        for _ in range(2):
            assert transport.exchange("GET", "/orders/1").http_status == 200
            proxy.settle()
        transport.close()
        assert len(proxy.asked) == len(server.requests) == 2


@pytest.mark.parametrize("trusted", [True, False])
def test_within_the_tunnel_the_host_must_still_prove_its_name(
    authority: trustme.CA, bundle: str, trusted: bool
) -> None:
    proved = "127.0.0.1" if trusted else NAME  # the proxy's own name proves nothing
    with tunnelled(authority if trusted else trustme.CA(), proved) as (server, proxy):
        transport = Transport(f"https://{NAME}", KEY, ca_bundle=bundle, proxy=proxy.address)
        assert failing(transport, "POST") is Cause.TLS
        transport.close()
        assert len(proxy.asked) == 1
        assert server.requests == []
        assert KEY.encode() not in proxy.passed


def test_without_encryption_nothing_goes_through_a_proxy() -> None:
    with pytest.raises(ValueError, match="not encrypted"):
        Transport("http://127.0.0.1:1/v1", KEY, proxy="http://127.0.0.1:2")


# -- proxies that don't lead on ---------------------------------------------------------------


@contextmanager
def odd_proxy(script: Script) -> Iterator[str]:
    """A proxy that does this with whoever asks it; nobody ever tells it the key."""
    received = bytearray()

    def noted(peer: Peer) -> None:
        while b"\r\n\r\n" not in received:
            received.extend(peer.sock.recv(65536))
        script(peer)

    with serving(noted) as proxy:
        yield f"http://127.0.0.1:{proxy.port}"
    assert received.startswith(b"CONNECT ")
    assert KEY.encode() not in received


def saying(answer: bytes) -> Script:
    return lambda peer: peer.send(answer)


@pytest.mark.parametrize(
    ("script", "cause"),
    [
        (saying(http(b"", "407 Proxy Authentication Required")), Cause.PROXY),
        (saying(http(b"<html>blocked</html>", "403 Forbidden")), Cause.PROXY),
        (saying(http(b"", "302 Found", "Location: https://portal.example/\r\n")), Cause.PROXY),
        (saying(http(b"", "502 Bad Gateway")), Cause.PROXY),
        (saying(b"no http at all\r\n\r\n"), Cause.PROXY),
        (saying(b""), Cause.PROXY),
        (Peer.reset, Cause.PROXY),
    ],
    ids=["407", "403", "302", "502", "garbage", "closes", "resets"],
)
def test_a_proxy_that_leads_nowhere_is_named(script: Script, cause: Cause) -> None:
    with odd_proxy(script) as address:
        transport = Transport(f"https://{NAME}", KEY, proxy=address)
        assert failing(transport, "POST") is cause
        transport.close()


def test_a_proxy_that_answers_itself_is_not_believed() -> None:
    with odd_proxy(saying(b"HTTP/1.1 200 OK\r\n\r\n" + http(b"{}"))) as address:
        transport = Transport(f"https://{NAME}", KEY, proxy=address)
        # It is gone before the handshake is over, or in the middle of it.
        assert failing(transport, "POST") in (Cause.TLS, Cause.NETWORK)
        transport.close()


def test_a_proxy_that_is_not_there_is_named() -> None:
    with serving(answering(b"")) as gone:
        port = gone.port
    for address in (f"http://127.0.0.1:{port}", f"http://nobody.invalid:{port}"):
        transport = Transport(f"https://{NAME}", KEY, proxy=address)
        assert failing(transport) is Cause.PROXY
        transport.close()


def test_a_proxy_that_never_stops_talking_is_cut() -> None:
    def script(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 200 OK\r\n")
        while True:
            peer.send(b"X: " + b"y" * 60_000 + b"\r\n")

    with odd_proxy(script) as address:
        transport = Transport(f"https://{NAME}", KEY, proxy=address)
        with pytest.raises(BadReply) as caught:
            transport.exchange("GET", "/me")
        transport.close()
    assert caught.value.cause is Cause.TOO_LONG


def _silent(peer: Peer) -> None:
    peer.stall()


def _dripping(peer: Peer) -> None:
    peer.send(b"HTTP/1.1 200 OK\r\n")
    peer.drip(b"X")


def _silent_tunnel(peer: Peer) -> None:
    peer.send(b"HTTP/1.1 200 OK\r\n\r\n")
    peer.stall()


@pytest.mark.parametrize("script", [_silent, _dripping, _silent_tunnel])
def test_a_proxy_that_hangs_ends_at_the_deadline(script: Script) -> None:
    # The socket's own time-outs are far beyond the test: only the watchdog can end this.
    with odd_proxy(script) as address:
        transport = Transport(f"https://{NAME}", KEY, connect=60, read=60, total=0.2, proxy=address)
        assert failing(transport, "POST") is Cause.TIMEOUT
        transport.close()


def test_silence_of_a_proxy_ends_before_the_deadline() -> None:
    with odd_proxy(_silent) as address:
        transport = Transport(f"https://{NAME}", KEY, connect=0.2, total=60, proxy=address)
        assert failing(transport) is Cause.TIMEOUT
        transport.close()


def test_a_drip_through_the_tunnel_ends_at_the_deadline(authority: trustme.CA, bundle: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(http(b"", length=9999))
        peer.drip(b" ")

    with tunnelled(authority, script=script) as (_, proxy):
        transport = Transport(
            f"https://{NAME}", KEY, read=60, total=0.5, ca_bundle=bundle, proxy=proxy.address
        )
        assert failing(transport) is Cause.TIMEOUT
        transport.close()


def test_closing_ends_the_wait_for_a_tunnel() -> None:
    under_way = threading.Event()

    def script(peer: Peer) -> None:
        under_way.set()
        peer.stall()

    with odd_proxy(script) as address:
        transport = Transport(f"https://{NAME}", KEY, connect=60, total=60, proxy=address)
        assert ended_by_close(transport, under_way) is Cause.NETWORK


# -- from the settings on ---------------------------------------------------------------------


def test_the_settings_are_in_force_for_orders_and_pictures(
    authority: trustme.CA, bundle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def script(peer: Peer) -> None:
        link = {"order_id": order().order_id, "payment_url": "https://pay.example/"}
        while (request := peer.request()) is not None:
            peer.send(http(PNG) if request.target == PATH else success(link))

    monkeypatch.setitem(client.BASE_URLS, Environment.TEST, f"https://{NAME}/v1/json")
    monkeypatch.setattr(client, "MEDIA", (f"https://{NAME}",))
    with tunnelled(authority, script=script) as (server, proxy):
        shop = Settings(proxy=proxy.address, certificate_authority=bundle)
        with MultiSafepay(Environment.TEST, KEY, shop) as gateway:
            assert gateway.create(order()) == "https://pay.example/"
            assert gateway.icon(f"https://{NAME}{PATH}") == PNG
        assert len(proxy.asked) == 2
        assert [request.method for request in server.requests] == ["POST", "GET"]
        with MultiSafepay(Environment.TEST, KEY, Settings(proxy=proxy.address)) as gateway:
            with pytest.raises(Unreachable) as caught:  # the usual authorities know it not
                gateway.create(order())
            assert caught.value.cause is Cause.TLS
        assert len(server.requests) == 2


def test_the_sandbox_is_asked_without_them() -> None:
    shop = Settings(proxy="http://127.0.0.1:9", certificate_authority="/nowhere/ca.pem")
    with (
        serving(answering(success([]))) as server,
        MultiSafepay(Environment.SANDBOX, KEY, shop, server.url) as gateway,
    ):
        assert gateway.gift_cards() == ()


def _folder(path: Path) -> None:
    path.mkdir()


def _forbidden(path: Path) -> None:
    path.write_text("", "ascii")
    path.chmod(0)


def _private_key(path: Path) -> None:
    path.write_bytes(trustme.CA().private_key_pem.bytes())


@pytest.mark.parametrize(
    "made",
    [
        lambda path: None,
        _folder,
        _forbidden,
        _private_key,
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"\xff\0garbage"),
        lambda path: path.write_text("-----BEGIN CERTIFICATE-----\nMIIB\n", "ascii"),
    ],
    ids=["missing", "folder", "forbidden", "key", "empty", "garbage", "cut"],
)
def test_an_authority_that_can_not_be_used_is_said_and_nothing_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Callable[[Path], object]
) -> None:
    path = tmp_path / "private-folder" / "shop.pem"
    path.parent.mkdir()
    made(path)
    with serving(answering(http(b"{}"))) as server:
        monkeypatch.setitem(
            client.BASE_URLS, Environment.LIVE, server.url.replace("http:", "https:")
        )
        shop = Settings(certificate_authority=str(path))
        with MultiSafepay(Environment.LIVE, KEY, shop) as gateway:
            for ask in (partial(gateway.create, order()), gateway.brands, gateway.check_key):
                with pytest.raises(NotConfigured) as caught:
                    ask()
                assert caught.value.cause is Cause.NO_AUTHORITY
                assert caught.value.facts == {"file": "shop.pem"}
                assert_discreet(caught.value, "private-folder")
        assert server.connections == 0


def test_an_authority_that_comes_later_is_used_without_a_new_start(
    authority: trustme.CA, bundle: str, tmp_path: Path
) -> None:
    late = tmp_path / "late.pem"
    with tunnelled(authority) as (server, proxy):
        transport = Transport(f"https://{NAME}", KEY, ca_bundle=str(late), proxy=proxy.address)
        with pytest.raises(NotConfigured):
            transport.exchange("GET", "/me")
        assert proxy.asked == []
        late.write_bytes(Path(bundle).read_bytes())
        assert transport.exchange("GET", "/me").document == {"success": True}
        transport.close()
        assert len(server.requests) == 1


def test_a_picture_does_without_an_authority_that_has_gone(tmp_path: Path) -> None:
    icons = Icons((f"https://{NAME}",), ca_bundle=str(tmp_path / "gone.pem"))
    started = monotonic()
    with pytest.raises(Unreachable) as caught:
        icons.fetch(f"https://{NAME}{PATH}")
    icons.close()
    assert caught.value.cause is Cause.TLS
    assert monotonic() - started < HANG_SECONDS
