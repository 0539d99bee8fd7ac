"""Whatever a host answers, or fails to, comes out as one of our own errors, with its cause."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from client_support import KEY, Peer, Script, answering, assert_discreet, http, serving

from pos_app.domain.errors import BadReply, Cause, PosError, Unreachable
from pos_app.multisafepay.connections import BODY_LIMIT
from pos_app.multisafepay.transport import Transport


def failure_of(script: Script, method: str = "GET") -> PosError:
    """What one request to such a server raises; the server must have seen it once at most."""
    body = None if method == "GET" else {"amount": 1250}
    with serving(script) as server:
        transport = Transport(server.url, KEY)
        try:
            with pytest.raises(PosError) as caught:
                transport.exchange(method, "/orders", body=body)
        finally:
            transport.close()
        assert len(server.requests) <= 1
    assert_discreet(caught.value)
    return caught.value


def sending(content: bytes) -> Script:
    """Answer one request with exactly these bytes, then close."""

    def script(peer: Peer) -> None:
        if peer.request() is not None:
            peer.send(content)

    return script


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH"])
def test_a_server_out_of_order_is_unreachable(method: str) -> None:
    error = failure_of(sending(http(b'{"success": false, "error_code": 1000}', "503 No")), method)
    assert isinstance(error, Unreachable)
    assert error.cause is Cause.SERVER
    assert error.facts == {"http": 503}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308, 304, 300])
def test_a_redirect_is_told_and_never_followed(status: int) -> None:
    with serving(answering(http(b"{}"))) as elsewhere:
        target = f"Location: {elsewhere.url}\r\n"
        error = failure_of(sending(http(b"", f"{status} Moved", target)), "POST")
        assert elsewhere.connections == 0
    assert isinstance(error, Unreachable)
    assert error.cause is Cause.REDIRECT
    assert error.facts == {"http": status}


def test_a_redirects_endless_body_is_not_read() -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n")
        peer.drip(b"x" * 1000)

    assert failure_of(script).cause is Cause.REDIRECT


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        ("0", 0),
        ("86400", 600),
        ("999999999", 600),
        ("9" * 30, None),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
        ("\xb2", None),
        ("Sun, 01 Mar 2020 12:00:00 GMT", 0),
        ("Sun, 01 Mar 2020 12:00:00 -0000", 0),
        ("Fri, 01 Mar 9999 12:00:00 GMT", 600),
        ("Fri, 99 Foo 9999", None),
    ],
)
def test_a_busy_host_says_how_long_to_wait(header: str, seconds: int | None) -> None:
    answer = http(b"", "429 Too Many Requests", f"Retry-After: {header}\r\n")
    error = failure_of(sending(answer))
    assert isinstance(error, Unreachable)
    assert error.cause is Cause.BUSY
    assert error.facts.get("retry_after") == seconds
    assert error.facts["http"] == 429


def test_a_busy_host_may_name_a_moment() -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=120), usegmt=True)
    error = failure_of(sending(http(b"", "429 Busy", f"Retry-After: {moment}\r\n")))
    assert 60 < int(error.facts["retry_after"]) <= 120


def test_a_busy_host_may_say_nothing() -> None:
    assert failure_of(sending(http(b"", "429 Busy"))).facts == {"http": 429}


def test_a_closed_port_is_the_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    transport = Transport(f"http://127.0.0.1:{port}", KEY)
    with pytest.raises(Unreachable) as caught:
        transport.exchange("GET", "/orders/1")
    transport.close()
    assert caught.value.cause is Cause.NETWORK
    assert_discreet(caught.value)


def test_a_name_that_does_not_exist_is_the_name() -> None:
    transport = Transport("https://nonexistent.invalid/v1/json", KEY, read=2.0)
    with pytest.raises(Unreachable) as caught:
        transport.exchange("GET", "/orders/1")
    transport.close()
    assert caught.value.cause is Cause.NAME
    assert_discreet(caught.value, "nonexistent")


def _closed(peer: Peer) -> None:
    peer.request()


def _reset(peer: Peer) -> None:
    peer.request()
    peer.reset()


def _reset_unread(peer: Peer) -> None:
    peer.reset()


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("script", [_closed, _reset, _reset_unread])
def test_a_connection_that_ends_early_is_the_network(
    script: Callable[[Peer], None], method: str
) -> None:
    error = failure_of(script, method)
    assert isinstance(error, Unreachable)
    assert error.cause is Cause.NETWORK


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    "content",
    [
        http(b'{"success": true}', length=400),
        http(b"", length=5),
        CHUNKED + b'11\r\n{"success": true}\r\n',
        CHUNKED + b'50\r\n{"success": true}',
        CHUNKED,
        b"HTTP/1.1 200 OK\r\nContent-Le",
    ],
)
def test_a_truncated_answer_is_never_taken_for_whole(content: bytes) -> None:
    error = failure_of(sending(content))
    assert error.cause in (Cause.NETWORK, Cause.GARBLED)


def test_a_body_cut_short_of_its_length_is_an_error_even_where_it_reads_well() -> None:
    assert failure_of(sending(http(b'{"success": true}', length=18))).cause is Cause.NETWORK


LONG = b'{"success": true, "data": "' + b"x" * BODY_LIMIT + b'"}'


@pytest.mark.parametrize(
    "content",
    [
        http(LONG),
        http(LONG, "404 Not Found"),
        b"HTTP/1.1 200 OK\r\n\r\n" + LONG,
        CHUNKED + b"%x\r\n" % len(LONG) + LONG + b"\r\n0\r\n\r\n",
        CHUNKED + b"".join(b"4;%s\r\nxxxx\r\n" % (b"e" * 4000) for _ in range(90)),
        CHUNKED + b"-1\r\n" + b"x" * (2 * BODY_LIMIT),
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X: %s\r\n" % (b"y" * 60_000) for _ in range(9)),
    ],
)
def test_an_answer_longer_than_any_real_one_is_not_read_on(content: bytes) -> None:
    error = failure_of(sending(content))
    assert isinstance(error, BadReply)
    assert error.cause is Cause.TOO_LONG


def test_an_answer_of_the_longest_length_is_read() -> None:
    body = b'{"data": "%s"}'
    body = body % (b"x" * (BODY_LIMIT - len(body) + 2))
    assert len(body) == BODY_LIMIT
    with serving(answering(http(body))) as server:
        transport = Transport(server.url, KEY)
        assert transport.exchange("GET", "/orders/1").http_status == 200
        transport.close()


@pytest.mark.parametrize(
    "content",
    [
        b"hello\r\n\r\n",
        b"\x00\xff\xfe\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n{}",
        b"HTTP/1.1 99 OK\r\n\r\n{}",
        b"HTTP/9.9 200 OK\r\n\r\n{}",
        b"HTTP/1.1 200 " + b"x" * 70_000 + b"\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        http(b"<html>welcome to this network</html>"),
        http(b"<html>no such page</html>", "404 Not Found"),
        http(b""),
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\n\r\n",
        http(b"[]"),
        http(b'{"success": true} {}'),
        http(b'\xef\xbb\xbf{"success": true}'),
        http(b'{"success": true, "success": false}'),
        http(b'{"success": true, "data": NaN}'),
        http(b'{"data": "\xff"}'),
        http(b'{"success": true}', headers="Content-Encoding: gzip\r\n"),
        http(b'{"success": true}', headers="Content-Encoding: identity, br\r\n"),
        CHUNKED + b"-5\r\nabcde\r\n0\r\n\r\n",
    ],
)
def test_what_can_not_be_read_is_a_bad_reply(content: bytes) -> None:
    error = failure_of(sending(content))
    assert isinstance(error, BadReply)
    assert error.cause is Cause.GARBLED


def test_a_bad_reply_tells_its_status_and_nothing_of_its_text() -> None:
    error = failure_of(sending(http(b"<p>secret</p>", "404 Not Found")))
    assert error.facts == {"http": 404}
    assert_discreet(error, "secret")


@pytest.mark.parametrize(
    "content",
    [
        http(b'{"success": true}'),
        CHUNKED + b'8\r\n{"succes\r\n9;x=y\r\ns": true}\r\n0\r\nTrailer: x\r\n\r\n',
        b'HTTP/1.0 200 OK\r\n\r\n{"success": true}',
        b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"success": true}',
        b"HTTP/1.1 100 Continue\r\n\r\n" + http(b'{"success": true}'),
        http(b'{"success": true}', headers="Content-Encoding: identity\r\n"),
    ],
)
def test_every_way_of_framing_an_answer_is_read(content: bytes) -> None:
    with serving(sending(content)) as server:
        transport = Transport(server.url, KEY)
        assert transport.exchange("GET", "/orders/1").document == {"success": True}
        transport.close()
