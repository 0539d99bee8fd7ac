"""Every fault of the line, at every endpoint and moment, between the client and the sandbox.

Whatever breaks, the client ends in time with one of our own errors, never with a success that
was none, and what it sends is sent once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from itertools import count, product
from time import monotonic
from typing import NamedTuple

import pytest
from conftest import NoteFigure
from fault_proxy import Act, Fault, FaultProxy, Timing

from pos_app.domain.errors import (
    ORDER_UNKNOWN,
    WRONG_KEY,
    BadReply,
    Cause,
    PosError,
    Rejected,
    Unreachable,
)
from pos_app.domain.money import Money
from pos_app.domain.orders import Customer, OrderRequest, new_order_id
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay.client import MultiSafepay
from pos_app.sandbox import Sandbox
from pos_app.sandbox.book import NewOrder
from pos_app.sandbox.orders import Order

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SILENT_DEADLINE = 0.6
"""Seconds, where the fault is that nothing comes."""
DEADLINE = 5.0
"""Seconds, where an answer of some kind comes: how busy this machine is, is not what is tested."""
GRACE = 1.0


class Endpoint(StrEnum):
    CREATE = "create"
    GET = "get"
    CANCEL = "cancel"
    ACCOUNT = "account"
    """Whose key it is, and the gift cards it may sell."""


Outcome = tuple[type[PosError], Cause]
NETWORK: Outcome = (Unreachable, Cause.NETWORK)
TIMEOUT: Outcome = (Unreachable, Cause.TIMEOUT)
SERVER: Outcome = (Unreachable, Cause.SERVER)
BUSY: Outcome = (Unreachable, Cause.BUSY)
REDIRECT: Outcome = (Unreachable, Cause.REDIRECT)
KEY_REFUSED: Outcome = (Rejected, Cause.REFUSED)
GARBLED: Outcome = (BadReply, Cause.GARBLED)
TOO_LONG: Outcome = (BadReply, Cause.TOO_LONG)

# What a reader that is not strict would take for an order that was made, and paid.
PAID = (
    '{"success": true, "data": {"order_id": "ORDER", "payment_url": "https://x.test/",'
    ' "status": "completed", "financial_status": "completed", "amount": 1250, "currency": "EUR"'
)


class Kind(NamedTuple):
    """One of the faults, and how it must end; `status` and `body` go with SAY."""

    act: Act
    outcome: Outcome
    status: str = "200 OK"
    body: str = ""
    headers: str = ""


def say(outcome: Outcome, status: str = "200 OK", body: str = "", headers: str = "") -> Kind:
    return Kind(Act.SAY, outcome, status, body, headers)


KINDS = {
    "closed": Kind(Act.CLOSE, NETWORK),
    "reset": Kind(Act.RESET, NETWORK),
    "half_closed": Kind(Act.HALF_CLOSE, NETWORK),
    "stalled": Kind(Act.STALL, TIMEOUT),
    "dripping": Kind(Act.DRIP, TIMEOUT),
    "late": Kind(Act.LATE, TIMEOUT),
    "server_error": say(SERVER, "500 Internal Server Error", PAID + "}}"),
    "bad_gateway": say(SERVER, "502 Bad Gateway", "<html>bad gateway</html>"),
    "busy_until": say(BUSY, "429 Too Many Requests", headers="Retry-After: 60\r\n"),
    "busy": say(BUSY, "429 Too Many Requests", PAID + "}}"),
    "redirect": say(REDIRECT, "302 Found", headers="Location: http://127.0.0.1:9/\r\n"),
    "wrong_key": say(KEY_REFUSED, "401 Unauthorized", '{"success": false, "error_code": 1032}'),
    "forbidden": say(KEY_REFUSED, "403 Forbidden", '{"message": "Forbidden"}'),
    "not_http": say(GARBLED, status="", body="\x15\x03\x03\x00\x02\x02("),
    "page": say(GARBLED, body="<html>log in to this network</html>"),
    "cut_short": say(GARBLED, body=PAID),
    "success_text": say(GARBLED, body=PAID.replace("true", '"true"') + "}}"),
    "twice": say(GARBLED, body=PAID + ', "status": "completed"}}'),
    "not_a_number": say(GARBLED, body=PAID + ', "x": NaN}}'),
    "surrogate": say(GARBLED, body=PAID + ', "x": "\\ud800"}}'),
    "deep": say(GARBLED, body=PAID + ', "x": ' + "[" * 10**5 + "]" * 10**5 + "}}"),
    "digits": say(GARBLED, body=PAID + ', "x": ' + "9" * 5000 + "}}"),
    "too_long": say(TOO_LONG, body=PAID + "}}" + " " * 300_000),
    "stranger": say(
        GARBLED, body='{"success": true, "data": {"order_id": "another", "account_id": {}}}'
    ),
}
SILENT = {Act.STALL, Act.DRIP, Act.LATE}


class Case(NamedTuple):
    endpoint: Endpoint
    kind: str
    timing: Timing

    def __str__(self) -> str:
        return "-".join(self)


EVERY_CASE = [Case(*parts) for parts in product(Endpoint, KINDS, Timing)]


def _sample() -> list[Case]:
    """A tenth: each fault once, endpoints and moments in turn, and five more.

    Those five are false answers that got the middle in their turn, where any would be garbage.
    """
    endpoints, timings, kinds = list(Endpoint), list(Timing), list(KINDS)
    in_turn = [
        Case(endpoints[number % 4], kind, timings[number % 3]) for number, kind in enumerate(kinds)
    ]
    whole = [
        Case(endpoints[number % 4], kind, Timing.AFTER) for number, kind in enumerate(kinds[11::3])
    ]
    return in_turn + whole


SAMPLE = _sample()


class Line:
    """A sandbox, the proxy before it, and what reached the sandbox."""

    def __init__(self, sandbox: Sandbox, proxy: FaultProxy) -> None:
        self.sandbox = sandbox
        self.proxy = proxy
        self.made: Counter[str] = Counter()
        """How often the sandbox was asked to make an order, by its number."""
        self._numbers = count(1)
        self._create = sandbox.book.create

    def create(self, new: NewOrder) -> Order:
        self.made[new.order_id] += 1
        return self._create(new)

    def client(self, port: int, total: float) -> MultiSafepay:
        return MultiSafepay(
            Environment.SANDBOX,
            self.sandbox.api_key,
            Settings(),
            self.sandbox.base_url.replace(str(self.sandbox.port), str(port)),
            connect=total,
            read=total * 0.9,
            total=total,
        )

    def request(self) -> OrderRequest:
        return OrderRequest(
            sale_id="sale",
            attempt=1,
            order_id=new_order_id("till1", NOON, next(self._numbers)),
            gateway="VVVGIFTCRD",
            amount=Money(1250, "EUR"),
            description="Gift card order",
            customer=Customer("nl_NL", "NL"),
        )


class Tally:
    """How many cases were tried and held, and the longest time a call ran past its deadline."""

    def __init__(self) -> None:
        self.tried = 0
        self.held = 0
        self.late = -DEADLINE
        """Seconds; negative while every call ended before its deadline."""
        self.note: NoteFigure | None = None

    def ended(self, late: float) -> None:
        self.late = max(self.late, late)


@pytest.fixture(scope="module")
def every_fault() -> Iterator[Tally]:
    """All cases in one line of the figures, whether they held or not."""
    tally = Tally()
    yield tally
    if tally.note is not None:
        tally.note(
            "fault proxy: 288 cases",
            f"{tally.held} of {tally.tried} held, {max(tally.late, 0.0):.2f} s past a deadline",
            "all, at most 1 s",
        )


@pytest.fixture(scope="module")
def line() -> Iterator[Line]:
    with (
        Sandbox() as sandbox,
        FaultProxy(sandbox.port) as proxy,
        pytest.MonkeyPatch.context() as patch,
    ):
        line = Line(sandbox, proxy)
        patch.setattr(sandbox.book, "create", line.create)
        yield line


@pytest.fixture(scope="module")
def truth(line: Line) -> Iterator[MultiSafepay]:
    """A till on a line that never fails: what it sees is what is."""
    with line.client(line.sandbox.port, DEADLINE) as client:
        yield client


def content(kind: Kind, order_id: str) -> bytes:
    body = kind.body.replace("ORDER", order_id).encode("latin-1")
    if not kind.status:
        return body
    head = f"HTTP/1.1 {kind.status}\r\nContent-Length: {len(body)}\r\n{kind.headers}\r\n"
    return head.encode("ascii") + body


def calls_of(
    endpoint: Endpoint, request: OrderRequest
) -> list[tuple[str, Callable[[MultiSafepay], object]]]:
    """What the client is asked to do, with the method that this must send once."""
    match endpoint:
        case Endpoint.CREATE:
            return [("POST", lambda client: client.create(request))]
        case Endpoint.GET:
            return [("GET", lambda client: client.get(request.order_id))]
        case Endpoint.CANCEL:
            return [("PATCH", lambda client: client.cancel(request.order_id))]
        case Endpoint.ACCOUNT:
            return [
                ("GET", lambda client: client.check_key()),
                ("GET", lambda client: client.gift_cards()),
            ]


def outcomes(case: Case) -> set[Outcome]:
    """How a case may end; nothing at all: as a success that claims nothing."""
    kind = KINDS[case.kind]
    if case.timing is Timing.MIDDLE and kind.act is Act.SAY:
        # Half of the true answer and then something else: too short, or no JSON.
        return {NETWORK, GARBLED}
    if case.kind == "stranger" and case.endpoint is Endpoint.CANCEL:
        # A cancel confirms nothing; only a later GET tells.
        return set()
    return {kind.outcome}


def hold(case: Case, line: Line, truth: MultiSafepay, tally: Tally) -> None:
    """One case, and all that must be true after it."""
    tally.tried += 1
    kind = KINDS[case.kind]
    request = line.request()
    if case.endpoint is not Endpoint.CREATE:
        truth.create(request)
    total = SILENT_DEADLINE if kind.act in SILENT else DEADLINE
    for method, call in calls_of(case.endpoint, request):
        line.proxy.received.clear()
        with line.client(line.proxy.port, total) as client:
            line.proxy.fault = Fault(kind.act, case.timing, content(kind, request.order_id))
            started = monotonic()
            ended = ending(client, call)
            late = monotonic() - started - total
            tally.ended(late)
            assert late < GRACE
            line.proxy.fault = None
            assert line.proxy.received == [method]
            expected = outcomes(case)
            if expected:
                assert ended is not None
                assert (type(ended), ended.cause) in expected
            else:
                assert ended is None
            if kind.act not in SILENT:
                # A connection that ends just as it is used again is another fault than this one.
                line.proxy.settle()
                the_next_check_is_right(client, case, ended, line, request)
        line.proxy.settle()
    assert line.made[request.order_id] == (1 if is_made(case) else 0)
    assert status_of(truth, request.order_id) == true_status(case)
    tally.held += 1


def ending(client: MultiSafepay, call: Callable[[MultiSafepay], object]) -> PosError | None:
    ended: PosError | None = None
    try:
        call(client)
    except PosError as error:
        ended = error
    if ended is not None:
        # Nothing of the request or the answer hangs on it.
        assert ended.__cause__ is None
        assert ended.__context__ is None
    return ended


def the_next_check_is_right(
    client: MultiSafepay, case: Case, ended: PosError | None, line: Line, request: OrderRequest
) -> None:
    """The same client over the mended line: nothing of the broken answer is left in it.

    A busy host and a refused key are not asked again.
    """
    before = len(line.proxy.received)
    again = ending(client, lambda till: till.get(request.order_id))
    left_alone = ended is not None and (type(ended), ended.cause) in (BUSY, KEY_REFUSED)
    if left_alone:
        assert ended is not None
        assert again is not None
        assert (type(again), again.cause) == (type(ended), ended.cause)
    elif not is_made(case):
        assert isinstance(again, Rejected)
        assert again.api_code == ORDER_UNKNOWN
    else:
        assert again is None
    assert len(line.proxy.received) - before == (0 if left_alone else 1)
    if isinstance(ended, Rejected):
        assert ended.api_code == WRONG_KEY


def reaches_the_server(case: Case) -> bool:
    return case.timing is not Timing.BEFORE or KINDS[case.kind].act is Act.LATE


def is_made(case: Case) -> bool:
    """Whether the order exists in the end."""
    return case.endpoint is not Endpoint.CREATE or reaches_the_server(case)


def true_status(case: Case) -> str:
    if not is_made(case):
        return ""
    cancelled = case.endpoint is Endpoint.CANCEL and reaches_the_server(case)
    return "cancelled" if cancelled else "initialized"


def status_of(truth: MultiSafepay, order_id: str) -> str:
    try:
        return truth.get(order_id).status
    except Rejected as refusal:
        return "" if refusal.api_code == ORDER_UNKNOWN else str(refusal.api_code)


def test_the_plan_has_its_size() -> None:
    assert len(EVERY_CASE) == len(set(EVERY_CASE)) == 4 * 24 * 3
    assert len(SAMPLE) == len(set(SAMPLE)) == 29
    assert {case.kind for case in SAMPLE} == set(KINDS)
    assert {(case.endpoint, case.timing) for case in SAMPLE} == set(product(Endpoint, Timing))


def test_without_a_fault_all_is_well(line: Line, truth: MultiSafepay) -> None:
    request = line.request()
    with line.client(line.proxy.port, DEADLINE) as client:
        assert client.create(request)
        assert client.get(request.order_id).status == "initialized"
        client.cancel(request.order_id)
        client.check_key()
        assert client.gift_cards()
    line.proxy.settle()
    assert line.made[request.order_id] == 1
    assert truth.get(request.order_id).status == "cancelled"


@pytest.mark.parametrize("case", SAMPLE, ids=str)
def test_a_sample_of_faults(case: Case, line: Line, truth: MultiSafepay) -> None:
    hold(case, line, truth, Tally())


@pytest.mark.full
@pytest.mark.parametrize("case", EVERY_CASE, ids=str)
def test_every_fault(
    case: Case, line: Line, truth: MultiSafepay, every_fault: Tally, figure: NoteFigure
) -> None:
    every_fault.note = figure
    hold(case, line, truth, every_fault)
