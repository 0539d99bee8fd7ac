"""Pictures come from hosts we know, without our key, small and in time, or not at all."""

from __future__ import annotations

import ssl
import struct
import threading
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest
import trustme
from client_support import HANG_SECONDS, KEY, Peer, Server, answering, http, serving, success

from pos_app.domain.errors import Cause, Unreachable
from pos_app.domain.icons import ICON_BYTES_MAX
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay.client import MultiSafepay
from pos_app.multisafepay.icons import MEDIA, Icons

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 132, 132) + b"\0" * 9
PATH = "/media/img/coupons/3x/BOEKENBON.png"
IMAGE = "Content-Type: image/png\r\n"


def origin(server: Server) -> str:
    return server.url.removesuffix("/v1/json")


def fetched(answer: bytes, path: str = PATH) -> tuple[bytes | None, Server]:
    """What comes of one answer."""
    with serving(answering(answer)) as server:
        icons = Icons((origin(server),))
        content = icons.fetch(origin(server) + path)
        icons.close()
    return content, server


def test_a_picture_is_asked_for_once_and_without_a_key() -> None:
    content, server = fetched(http(PNG, headers=IMAGE))
    assert content == PNG
    (request,) = server.requests
    assert (request.method, request.target) == ("GET", PATH)
    assert request.headers.keys() & {"api_key", "authorization", "cookie", "referer"} == set()
    assert request.headers["accept"] == "image/png"


def test_the_client_keeps_its_key_from_the_pictures_host() -> None:
    def script(peer: Peer) -> None:
        while (request := peer.request()) is not None:
            peer.send(http(PNG) if request.target == PATH else success([]))

    with serving(script) as server:
        with MultiSafepay(Environment.SANDBOX, KEY, Settings(), server.url) as client:
            assert client.gift_cards() == ()
            assert client.icon(origin(server) + PATH) == PNG
        listed, pictured = server.requests
        assert listed.headers["api_key"] == KEY
        assert KEY not in repr(pictured)


@pytest.mark.parametrize(
    "answer",
    [
        http(b"<html>not a picture</html>"),
        http(PNG, "404 Not Found"),
        http(PNG, "500 Down"),
        http(PNG, "206 Partial Content"),
        http(b"", "204 No Content"),
        http(b"", "301 Moved", f"Location: {PATH}\r\n"),
        http(b"", "302 Found", "Location: https://media.multisafepay.com/a.png\r\n"),
        http(b"", "429 Busy", "Retry-After: 1\r\n"),
        http(PNG[:20]),
        http(PNG + b"\0" * ICON_BYTES_MAX),
        http(PNG.replace(struct.pack(">I", 132), struct.pack(">I", 1025))),
        b"no http at all\r\n\r\n",
    ],
)
def test_anything_else_is_no_picture_and_is_not_asked_for_again(answer: bytes) -> None:
    content, server = fetched(answer)
    assert content is None
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "icon_url",
    [
        "",
        PATH,
        "{origin}",
        "{origin}@evil.example/a.png",
        "{origin}.evil.example/a.png",
        "http://127.0.0.1/a.png",
        "https://127.0.0.1:{port}/a.png",
        "http://user:word@127.0.0.1:{port}/a.png",
        "http://localhost:{port}/a.png",
        "{origin}/a.png?key=1",
        "{origin}/a.png#b",
        "{origin}/a%2e.png",
        "{origin}/a b.png",
        "{origin}/a.png\r\nX: y",
        " {origin}/a.png",
        "{origin}\\a.png",
        "HTTP://127.0.0.1:{port}/a.png",
        "file:///etc/passwd",
        "ftp://127.0.0.1:{port}/a.png",
        "javascript:alert(1)",
    ],
)
def test_no_other_address_is_asked(icon_url: str) -> None:
    with serving(answering(http(PNG))) as server:
        icons = Icons((origin(server),))
        asked = icon_url.format(origin=origin(server), port=server.port)
        assert icons.fetch(asked) is None
        icons.close()
        assert (server.requests, server.connections) == ([], 0)


def test_the_hosts_are_multisafepays() -> None:
    assert MEDIA == ("https://media.multisafepay.com", "https://testmedia.multisafepay.com")


@pytest.mark.parametrize("environment", [Environment.TEST, Environment.LIVE])
def test_with_multisafepay_this_machine_is_not_asked(environment: Environment) -> None:
    with serving(answering(http(PNG))) as server:
        with MultiSafepay(environment, KEY, Settings()) as client:
            assert client.icon(origin(server) + PATH) is None
        assert server.connections == 0


def test_the_sandbox_asks_itself_only() -> None:
    with serving(answering(http(PNG))) as server, serving(answering(http(PNG))) as other:
        with MultiSafepay(Environment.SANDBOX, KEY, Settings(), server.url) as client:
            assert client.icon(origin(other) + PATH) is None
            assert client.icon(f"{MEDIA[0]}/img/coupons/3x/BOEKENBON.png") is None
            assert client.icon(origin(server) + PATH) == PNG
        assert other.connections == 0


def test_a_host_that_is_not_there_is_unreachable() -> None:
    with serving(answering(http(PNG))) as server:
        gone = origin(server)
    icons = Icons((gone,))
    with pytest.raises(Unreachable) as caught:
        icons.fetch(gone + PATH)
    icons.close()
    assert caught.value.cause is Cause.NETWORK


def test_a_host_that_sends_byte_by_byte_is_cut_at_the_deadline() -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(http(PNG, length=100_000)[: -len(PNG)])
        peer.drip(b"\0")

    with serving(script) as server:
        icons = Icons((origin(server),), total=0.3)
        started = monotonic()
        with pytest.raises(Unreachable) as caught:
            icons.fetch(origin(server) + PATH)
        assert monotonic() - started < HANG_SECONDS
        icons.close()
    assert caught.value.cause is Cause.TIMEOUT


def test_close_ends_what_is_under_way_and_lets_nothing_begin() -> None:
    under_way = threading.Event()

    def script(peer: Peer) -> None:
        peer.request()
        under_way.set()
        peer.stall()

    with serving(script) as server:
        icons = Icons((origin(server),))
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(icons.fetch, origin(server) + PATH)
            assert under_way.wait(HANG_SECONDS)
            icons.close()
            with pytest.raises(Unreachable):
                future.result(HANG_SECONDS)
        with pytest.raises(Unreachable):
            icons.fetch(origin(server) + PATH)
        assert len(server.requests) == 1


def test_after_close_no_first_connection_is_made() -> None:
    with serving(answering(http(PNG))) as server:
        icons = Icons((origin(server),))
        icons.close()
        with pytest.raises(Unreachable):
            icons.fetch(origin(server) + PATH)
        assert server.connections == 0


@pytest.mark.parametrize("trusted", [True, False])
def test_a_host_must_prove_its_name(
    trusted: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    authority = trustme.CA()
    bundle = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with serving(answering(http(PNG)), context) as server:
        icons = Icons((origin(server),), ca_bundle=str(bundle) if trusted else None)
        if trusted:
            assert icons.fetch(origin(server) + PATH) == PNG
        else:
            with pytest.raises(Unreachable) as caught:
                icons.fetch(origin(server) + PATH)
            assert caught.value.cause is Cause.TLS
            assert server.requests == []
        icons.close()
