"""Whatever comes back, only our own errors come out, and never a payment that was not made."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from client_support import (
    KEY,
    ORDER_ID,
    PATIENT,
    Peer,
    Server,
    assert_discreet,
    http,
    order,
    serving,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.domain.answers import paid_by_rule
from pos_app.domain.errors import PosError
from pos_app.domain.payments import new_payment
from pos_app.domain.settings import Environment
from pos_app.multisafepay import wire
from pos_app.multisafepay.answers import Answer, decode
from pos_app.multisafepay.transport import Transport

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAYMENT = new_payment(order(), Environment.TEST, NOON, NOON)

PAID: dict[str, Any] = {
    "success": True,
    "data": {
        "amount": 1250,
        "currency": "EUR",
        "order_id": ORDER_ID,
        "status": "completed",
        "financial_status": "completed",
        "payment_details": {"type": "Coupon::Intersolve"},
        "payment_methods": [
            {"type": "COUPON", "status": "completed", "amount": 1250, "coupon_brand": "BOEKENBON"}
        ],
    },
}
NAMES = sorted({"success", "data", "error_code", "message", *PAID["data"], "type", "coupon_brand"})


def objects(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """JSON objects whose names are those that are read."""
    return st.dictionaries(st.sampled_from(NAMES), values, max_size=6)


# Everything the paid rule looks at, in the words it looks for and in words like them.
WORDS = st.sampled_from(
    ["completed", "Completed", "initialized", "void", "EUR", "USD", "COUPON", ORDER_ID, "", "1250"]
)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.sampled_from([0, 1, 1250, -1250, 2**63 - 1, 1006, 1032])
    | st.sampled_from([1250.0, 0.5])
    | WORDS
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | objects(inner),
    max_leaves=8,
)
STATUSES = st.sampled_from([200, 201, 400, 401, 403, 404, 410, 422])


def is_paid(answer: Answer) -> bool:
    """The paid rule, written a second time from the raw JSON: exact types, exact values."""
    document, data = answer.document, answer.document.get("data")
    return (
        answer.http_status == 200
        and document.get("success") is True
        and isinstance(data, dict)
        and data.get("status") == "completed"
        and data.get("financial_status") in ("completed", "initialized", None)
        and data.get("order_id") == ORDER_ID
        and type(data.get("amount")) is int
        and data["amount"] == 1250
        and data.get("currency") == "EUR"
    )


def judge(answer: Answer) -> None:
    """Read an answer in every way there is; only paid orders may satisfy the paid rule."""
    for reader in (wire.payload, wire.gift_cards, wire.account):
        try:
            reader(answer)
        except PosError as error:
            assert_discreet(error)
    try:
        wire.payment_url(answer, ORDER_ID)
    except PosError as error:
        assert_discreet(error)
    try:
        said = wire.order_answer(answer, ORDER_ID)
    except PosError as error:
        assert_discreet(error)
        return
    assert not paid_by_rule(PAYMENT, said) or is_paid(answer)


@PATIENT
@given(STATUSES, objects(VALUES))
def test_any_object_is_read_or_refused(status: int, document: dict[str, Any]) -> None:
    judge(Answer(status, document))


@PATIENT
@given(STATUSES, st.lists(st.tuples(st.sampled_from(NAMES), VALUES), min_size=1, max_size=3))
def test_a_paid_order_changed_anywhere_is_paid_only_by_the_rule(
    status: int, changes: list[tuple[str, Any]]
) -> None:
    document = json.loads(json.dumps(PAID))
    for name, value in changes:
        target = document if name in document else document.get("data")
        if isinstance(target, dict):
            target[name] = value
    judge(Answer(status, document))


@PATIENT
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=4))
def test_a_paid_order_with_bytes_changed_is_paid_only_by_the_rule(
    changes: list[tuple[int, int]],
) -> None:
    body = bytearray(json.dumps(PAID).encode())
    for place, byte in changes:
        body[place % len(body)] = byte
    try:
        document = decode(bytes(body))
    except ValueError:
        return
    judge(Answer(200, document))


def test_a_paid_order_is_paid() -> None:
    answer = Answer(200, PAID)
    assert is_paid(answer)
    assert paid_by_rule(PAYMENT, wire.order_answer(answer, ORDER_ID))


class Echo:
    """A server that answers with exactly the bytes it was last given, then closes."""

    def __init__(self) -> None:
        self.content = b""
        self.server: Server | None = None

    def __call__(self, peer: Peer) -> None:
        if peer.request() is not None:
            peer.send(self.content)


@pytest.fixture(scope="module")
def echo() -> Iterator[tuple[Echo, Transport]]:
    script = Echo()
    with serving(script) as server:
        transport = Transport(server.url, KEY)
        yield script, transport
        transport.close()


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
VALID = http(json.dumps(PAID).encode(), headers="Retry-After: 5\r\nX-Any: thing\r\n")
PIECES = st.sampled_from(
    [
        b"HTTP/1.1 ",
        b"200 OK",
        b"302 Found",
        b"429 Busy",
        b"500 No",
        b"\r\n",
        b"\n",
        b"Content-Length: ",
        b"Transfer-Encoding: chunked",
        b"Content-Encoding: gzip",
        b"Connection: close",
        b"Location: //evil\\@x:99999/",
        b"Retry-After: ",
        b"Set-Cookie: a=b; Domain=.example; Max-Age=x",
        b"-1",
        b"5",
        b"ffffffff",
        b"{}",
        b"\x00",
        b"\xff",
        b": ",
        b" ",
    ]
)
ANSWERS = (
    st.binary(max_size=200)
    | st.lists(PIECES, max_size=30).map(b"".join)
    | st.lists(PIECES, max_size=12).map(lambda pieces: b"HTTP/1.1 200 OK\r\n" + b"".join(pieces))
    | st.lists(PIECES, max_size=12).map(lambda pieces: CHUNKED + b"".join(pieces))
    | st.text(st.characters(max_codepoint=255), max_size=40).map(
        lambda text: http(b"", "429 Busy", f"Retry-After: {text}\r\n")
    )
    | st.lists(
        st.tuples(st.integers(0, len(VALID) - 1), st.integers(0, 255)), min_size=1, max_size=5
    ).map(lambda changes: _changed(VALID, changes))
    | st.integers(0, len(VALID)).map(lambda end: VALID[:end])
)


def _changed(content: bytes, changes: list[tuple[int, int]]) -> bytes:
    changed = bytearray(content)
    for place, byte in changes:
        changed[place] = byte
    return bytes(changed)


@settings(PATIENT, max_examples=300)
@given(content=ANSWERS)
def test_any_bytes_from_a_host_are_read_or_refused(
    echo: tuple[Echo, Transport], content: bytes
) -> None:
    script, transport = echo
    script.content = content
    try:
        answer = transport.exchange("GET", "/orders/1")
    except PosError as error:
        assert_discreet(error, "evil")
        return
    judge(answer)
