"""A question without a key: whether the host answers, and what time it says it is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from client_support import KEY, answering, serving

from pos_app.domain.errors import BadReply, Unreachable
from pos_app.multisafepay.flights import can_look_up
from pos_app.multisafepay.transport import Transport

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def reply(status: str, *lines: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "Content-Length: 0", "", ""]).encode()


@pytest.mark.parametrize(
    ("answer", "http", "date"),
    [
        (reply("401 No", "Date: Mon, 02 Mar 2026 12:00:00 GMT"), 401, NOON),
        (reply("200 OK", "date: Mon, 02 Mar 2026 13:00:00 +0100"), 200, NOON),
        (reply("503 Down", "Date: yesterday"), 503, None),
        (reply("302 Found", "Location: https://elsewhere.example/"), 302, None),
    ],
)
def test_any_answer_tells_the_time_and_the_key_stays_here(
    answer: bytes, http: int, date: datetime | None
) -> None:
    with serving(answering(answer)) as server:
        transport = Transport(server.url, KEY, connect=2.0, read=2.0, total=2.0)
        assert transport.probe("/me") == (http, date)
        transport.close()
    (request,) = server.requests
    assert (request.method, request.target) == ("GET", "/v1/json/me")
    assert "api_key" not in request.headers
    assert KEY not in repr(server.requests)


@pytest.mark.parametrize(
    ("answer", "error"), [(b"no HTTP at all\r\n\r\n", BadReply), (b"", Unreachable)]
)
def test_no_answer(answer: bytes, error: type[Exception]) -> None:
    with serving(answering(answer)) as server:
        transport = Transport(server.url, KEY, connect=2.0, read=2.0, total=2.0)
        with pytest.raises(error):
            transport.probe("/me")
        transport.close()


def test_what_can_be_looked_up() -> None:
    assert can_look_up("127.0.0.1", 2.0)
    assert not can_look_up("x" * 64 + ".invalid", 2.0)
