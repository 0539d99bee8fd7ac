"""The list of transactions, page by page: strict with our own rows, deaf to everybody else's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from client_support import (
    KEY,
    ORDER_ID,
    PATIENT,
    Peer,
    Script,
    Server,
    assert_discreet,
    http,
    serving,
)
from hypothesis import given
from hypothesis import strategies as st

from pos_app.checkout.ports import ListedTransaction
from pos_app.domain.errors import BadReply, Cause, Rejected, Unreachable
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay import listing
from pos_app.multisafepay.answers import Answer
from pos_app.multisafepay.client import MultiSafepay

SINCE = datetime(2026, 3, 1, 12, tzinfo=UTC)
FORBIDDEN = http(b'{"message":"Forbidden"}', "403 Forbidden")


def a_row(order_id: object = ORDER_ID, **changes: Any) -> dict[str, Any]:
    """A row as MultiSafepay documents it."""
    values: dict[str, Any] = {
        "amount": 1250,
        "completed": "2026-03-01T13:05:09",
        "costs": [],
        "created": "2026-03-01T13:05:02",
        "currency": "EUR",
        "customer": {"email": "an@example.nl", "iban": "NL00BANK0123456789"},
        "debit_credit": "C",
        "financial_status": "completed",
        "invoice_id": None,
        "net": 1250,
        "order_id": order_id,
        "payment_method": "VVVGIFTCRD",
        "site_id": 1,
        "status": "completed",
        "transaction_id": 1234567890123456,
        "type": "coupon",
        "var1": None,
    }
    return values | changes


def a_page(rows: object, after: object = None, **pager: Any) -> bytes:
    cursor = {"after": after, "before": None}
    document = {"success": True, "data": rows, "pager": {"cursor": cursor, "limit": 100} | pager}
    return http(json.dumps(document).encode())


LISTED = ListedTransaction(ORDER_ID, "completed", 1250, "EUR", "VVVGIFTCRD")


@contextmanager
def client_of(script: Script) -> Iterator[tuple[MultiSafepay, Server]]:
    with (
        serving(script) as server,
        MultiSafepay(
            Environment.SANDBOX, KEY, Settings(), server.url, connect=2, read=2, total=4
        ) as client,
    ):
        yield client, server


def by_path(**answers: bytes) -> Script:
    """Answers by the last part of the path; `transactions` may be asked again and again."""

    def script(peer: Peer) -> None:
        while (request := peer.request()) is not None:
            peer.send(answers[urlsplit(request.target).path.rpartition("/")[2]])

    return script


def paged(pages: dict[str, bytes]) -> Script:
    """Answers by the cursor that is asked with; "" is the first page."""

    def script(peer: Peer) -> None:
        while (request := peer.request()) is not None:
            (cursor,) = parse_qs(urlsplit(request.target).query).get("after", [""])
            peer.send(pages[cursor])

    return script


def queries(server: Server) -> list[dict[str, list[str]]]:
    return [parse_qs(urlsplit(request.target).query) for request in server.requests]


def test_it_reads_page_after_page_until_one_is_empty() -> None:
    other = a_row("till1-260301-0002-xabcdefghjkmnp", status="initialized", payment_method=None)
    pages = {"": a_page([a_row()], "a/b+c="), "a/b+c=": a_page([other], "d"), "d": a_page([])}
    with client_of(paged(pages)) as (client, server):
        found = client.transactions("till1-", SINCE)
    assert found == [
        LISTED,
        ListedTransaction(other["order_id"], "initialized", 1250, "EUR", ""),
    ]
    first = {"created_from": ["1772366400"], "limit": ["100"]}
    assert queries(server) == [first, first | {"after": ["a/b+c="]}, first | {"after": ["d"]}]
    assert {request.method for request in server.requests} == {"GET"}


def test_a_period_has_an_end_where_one_is_given() -> None:
    with client_of(paged({"": a_page([])})) as (client, server):
        assert client.transactions("till1-", SINCE, SINCE + timedelta(hours=1)) == []
    assert queries(server)[0]["created_until"] == ["1772370000"]


@pytest.mark.parametrize(
    "document",
    [
        {"success": True, "data": []},
        {"success": True, "data": [], "pager": None},
        {"success": True, "data": [], "pager": []},
        {"success": True, "data": [], "pager": {"cursor": []}},
        {"success": True, "data": [], "pager": {"cursor": {"after": "x"}}},
    ],
)
def test_an_empty_page_is_the_end_whatever_its_pager(document: dict[str, Any]) -> None:
    with client_of(paged({"": http(json.dumps(document).encode())})) as (client, server):
        assert client.transactions("till1-", SINCE) == []
        assert len(server.requests) == 1


@pytest.mark.parametrize("after", [None, ""])
def test_without_a_cursor_there_is_no_next_page(after: str | None) -> None:
    with client_of(paged({"": a_page([a_row()], after)})) as (client, _):
        assert client.transactions("till1-", SINCE) == [LISTED]


def test_a_list_without_end_is_left_after_its_newest_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MOST_PAGES", 3)
    pages = {str(number): a_page([a_row()], str(number + 1)) for number in range(1, 9)}
    with client_of(paged(pages | {"": a_page([a_row()], "1")})) as (client, server):
        assert client.transactions("till1-", SINCE) == [LISTED] * 3
        assert len(server.requests) == 3


@pytest.mark.parametrize(
    "row",
    [
        a_row(17),
        a_row(None),
        a_row("till2-260301-0001-xabcdefghjkmnp", amount="12.50", status=None),
        a_row("webshop", amount=True),
        a_row(debit_credit="D", type="refund"),
        {},
        None,
        "row",
    ],
)
def test_rows_of_others_and_what_was_given_back_are_left_out(row: object) -> None:
    with client_of(paged({"": a_page([row, a_row()], None)})) as (client, _):
        assert client.transactions("till1-", SINCE) == [LISTED]


@pytest.mark.parametrize(
    ("method", "kept"),
    [("IDEAL", "IDEAL"), (None, ""), (7, ""), ("Coupon::x", ""), ("CARD1234567890", "")],
)
def test_a_method_is_a_code_or_nothing(method: object, kept: str) -> None:
    with client_of(paged({"": a_page([a_row(payment_method=method)])})) as (client, _):
        (found,) = client.transactions("till1-", SINCE)
    assert found.method == kept


@pytest.mark.parametrize(
    "answer",
    [
        a_page({}),
        a_page("rows"),
        a_page(None),
        a_page([a_row(amount="1250")]),
        a_page([a_row(amount=12.5)]),
        a_page([a_row(amount=True)]),
        a_page([a_row(amount=None)]),
        a_page([a_row(amount=10**13)]),
        a_page([a_row(status=None)]),
        a_page([a_row(status="x" * 101)]),
        a_page([a_row(currency=978)]),
        a_page([a_row()], 7),
        a_page([a_row()], "x" * 1001),
        a_page([a_row()], cursor="next"),
        http(b'{"success": "true", "data": []}'),
        http(b"<html></html>"),
        http(b'{"success": false, "message": "Unprocessable Entity"}', "422 Unprocessable Entity"),
    ],
)
def test_what_is_not_the_list_is_refused(answer: bytes) -> None:
    with (
        client_of(paged({"": answer})) as (client, _),
        pytest.raises(BadReply) as caught,
    ):
        client.transactions("till1-", SINCE)
    assert caught.value.cause is Cause.GARBLED
    assert_discreet(caught.value)


def test_a_page_that_leads_to_itself_is_refused() -> None:
    page = a_page([a_row()], "same")
    with client_of(paged({"": page, "same": page})) as (client, server):
        with pytest.raises(BadReply):
            client.transactions("till1-", SINCE)
        assert len(server.requests) == 2


def test_a_key_that_may_sell_but_not_list_goes_on_selling() -> None:
    me = http(b'{"success": true, "data": {"site_id": 1}}')
    order = http(b'{"success": true, "data": {"status": "initialized"}}')
    answers = {"transactions": FORBIDDEN, "me": me, ORDER_ID: order}
    with client_of(by_path(**answers)) as (client, _):
        with pytest.raises(Rejected):
            client.transactions("till1-", SINCE)
        # Open orders are asked for as before: the key is not taken for a wrong one.
        assert client.get(ORDER_ID).status == "initialized"


def test_a_key_that_is_refused_everywhere_is_a_wrong_one() -> None:
    answers = dict.fromkeys(("transactions", "me", ORDER_ID), FORBIDDEN)
    with client_of(by_path(**answers)) as (client, server):
        for call in (lambda: client.transactions("till1-", SINCE), lambda: client.get(ORDER_ID)):
            with pytest.raises(Rejected) as caught:
                call()
            assert caught.value.api_code == 1032
        asked = [urlsplit(request.target).path.rpartition("/")[2] for request in server.requests]
    assert asked == ["transactions", "me"]


def test_nobody_waits_for_it_while_the_line_is_known_to_be_down() -> None:
    def silent(peer: Peer) -> None:
        peer.request()
        peer.reset()

    with client_of(silent) as (client, server):
        for _ in range(10):
            with pytest.raises(Unreachable):
                client.get(ORDER_ID)
        asked = len(server.requests)
        with pytest.raises(Unreachable):
            client.transactions("till1-", SINCE)
        assert len(server.requests) == asked


ODD: st.SearchStrategy[Any] = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=9), st.just([])
)
FIELDS = ("status", "amount", "currency", "payment_method", "debit_credit")
ROW = st.builds(
    lambda odd, order_id: a_row(order_id) | odd,
    st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS, ODD)),
    st.just(ORDER_ID) | ODD,
)
ROWS = st.lists(ROW | ODD, max_size=4)
PAGERS = ODD | st.fixed_dictionaries({"cursor": ODD | st.fixed_dictionaries({"after": ODD})})


@PATIENT
@given(st.integers(100, 599), ROWS | ODD, PAGERS, st.booleans() | ODD)
def test_any_page_is_read_or_refused(status: int, rows: Any, pager: Any, success: Any) -> None:
    answer = Answer(status, {"success": success, "data": rows, "pager": pager})
    try:
        page = listing.page(answer, "till1-")
    except (BadReply, Rejected) as refusal:
        assert_discreet(refusal)
        return
    assert success is True
    for row in page.rows:
        assert row.order_id.startswith("till1-")
        assert type(row.amount) is int
    assert page.after is None or page.after
