"""Whole documents that hypothesis makes up, from bytes to state: nothing but our errors, and PAID
only where the document says so.

A third of them are any JSON at all, the others nearly what MultiSafepay answers: a documented
answer with fields changed, taken away, put elsewhere, said twice, or in an odd encoding.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from copy import deepcopy
from datetime import timedelta
from typing import Any, NamedTuple

import pytest
from conftest import LINK, NOON, NoteFigure, a_payment
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pos_app.domain.answers import after_answer, paid_by_rule
from pos_app.domain.errors import WRONG_KEY, BadReply, Cause, PosError, Rejected
from pos_app.domain.payments import (
    LEGAL_MOVES,
    PAID_ONCE,
    OrderAnswer,
    Payment,
    PaymentState,
)
from pos_app.domain.verdicts import Verdict, verdict
from pos_app.multisafepay import wire
from pos_app.multisafepay.answers import Answer, decode

SMALL, FULL = 500, 20_000
PAYMENTS = [
    *map(a_payment, PaymentState),
    a_payment(PaymentState.REVIEW, cause=Cause.MISMATCH),
]
"""One in every state, and one whose amount once differed."""
ORDER_ID, MINOR = PAYMENTS[0].order_id, PAYMENTS[0].amount.minor
LATER = NOON + timedelta(minutes=1)
CARD_NUMBER = "6035711234567890123"
CARD_RUN = re.compile(r"[0-9]{12}")

COUPON: dict[str, Any] = {
    "amount": MINOR,
    "coupon_brand": "VVVGIFTCRD",
    "currency": "EUR",
    "description": f"Coupon Intersolve/{CARD_NUMBER}",
    "status": "completed",
    "type": "COUPON",
}
REST: dict[str, Any] = {
    "amount": 750,
    "currency": "EUR",
    "description": "Gift card",
    "external_transaction_id": "5051789012345678",
    "payment_description": "iDEAL",
    "status": "completed",
    "type": "IDEAL",
}
REFUND: dict[str, Any] = {
    "amount": 250,
    "costs": [],
    "created": "2026-03-02T13:20:00",
    "currency": "EUR",
    "description": "Back",
    "modified": "2026-03-02T13:20:00",
    "order_id": ORDER_ID,
    "reference_transaction_id": 5051789012345678,
    "refund_order_id": None,
    "status": "completed",
    "transaction_id": 5051789012345679,
    "type": "refund",
}
ORDER: dict[str, Any] = {
    "amount": MINOR,
    "amount_refunded": 0,
    "completed": "2026-03-02T13:05:09",
    "costs": [{"amount": 0.29, "description": "0.29 EUR", "transaction_id": 1, "type": "SYSTEM"}],
    "created": "2026-03-02T13:00:09",
    "currency": "EUR",
    "custom_info": {"custom_1": None, "custom_2": None, "custom_3": None},
    "customer": {"country": "NL", "email": None, "locale": "nl_NL", "phone1": None},
    "description": "Gift card",
    "fastcheckout": "NO",
    "financial_status": "completed",
    "items": None,
    "modified": "2026-03-02T13:05:09",
    "order_id": ORDER_ID,
    "payment_details": {
        "account_id": None,
        "coupon_brand": "VVVGIFTCRD",
        "external_transaction_id": None,
        "type": "Coupon::Intersolve",
    },
    "payment_methods": [COUPON],
    "reason": "",
    "reason_code": None,
    "related_transactions": None,
    "status": "completed",
    "transaction_id": 5051789012345678,
    "var1": None,
}
UNOPENED: dict[str, Any] = {
    "costs": [],
    "created": "2026-03-02T13:00:09",
    "custom_info": {"custom_1": None, "custom_2": None, "custom_3": None},
    "fastcheckout": "NO",
    "financial_status": None,
    "modified": "2026-03-02T13:00:09",
    "payment_details": {},
    "payment_methods": None,
    "status": "initialized",
}
MIXED = ORDER | {
    "payment_details": {"type": "IDEAL", "external_transaction_id": "5051789012345678"},
    "payment_methods": [COUPON | {"amount": 500}, REST],
}
PART_PAID = ORDER | {
    "status": "initialized",
    "financial_status": "initialized",
    "payment_methods": [COUPON | {"amount": 500}],
}
REFUNDED = MIXED | {
    "status": "partial_refunded",
    "amount_refunded": 250,
    "related_transactions": [REFUND, REFUND | {"type": "chargeback", "amount": MINOR}],
}
CREATED = {"order_id": ORDER_ID, "payment_url": LINK, "session_id": "13yQ2LpMtNRkyBWfFGZJ7eZ8hYq"}
GATEWAYS = [
    {"id": "VVVGIFTCRD", "description": "VVV Cadeaukaart", "type": "coupon"},
    {"id": "IDEAL", "description": "iDEAL"},
]
ACCOUNT = {"account_id": 10012345, "role": "Merchant", "site_id": 54321}
STATUSES = [
    "initialized",
    "completed",
    "uncleared",
    "reserved",
    "shipped",
    "declined",
    "cancelled",
    "void",
    "expired",
    "refunded",
    "partial_refunded",
    "chargeback",
    "chargedback",
]
ORDERS: list[dict[str, Any]] = [
    {"success": True, "data": data} for data in (ORDER, MIXED, PART_PAID, UNOPENED, REFUNDED)
]
ANSWERS: list[dict[str, Any]] = [
    *ORDERS,
    *({"success": True, "data": data} for data in (CREATED, GATEWAYS, ACCOUNT)),
    {"success": False, "data": {}, "error_code": 1006, "error_info": "Invalid transaction ID"},
    {"success": False, "data": [], "error_code": 1032, "error_info": CARD_NUMBER},
    {"message": "Forbidden"},
]
PLAIN = [ORDER, MIXED, PART_PAID]

WORDS = [
    *STATUSES,
    *("Completed", "COMPLETED", " completed", "completed\u200b", "c\u043empleted", "", "null"),
    *("EUR", "USD", "eur", "\u20acUR", "COUPON", "coupon", "Coupon::Intersolve", "IDEAL"),
    *(ORDER_ID, ORDER_ID.upper(), ORDER_ID + " ", "till1-260302-0002-xaaaaaaaaaaaaa"),
    *("1250", "1250.0", "\u0661\u0662\u0665\u0660", "12,50", "true", "0", CARD_NUMBER),
    *(LINK, "javascript:alert(1)", "\x00", "\u202egnp.exe", "\ud800"),
    *("\U0001f381", "a" * 101, "9" * 5000),
]
NUMBERS = [
    *(0, 1, -1, 499, 500, 1249, MINOR, MINOR + 1, -MINOR, 10**12, 10**12 + 1, -(10**12)),
    *(
        2**31,
        2**53 + 1,
        2**63 - 1,
        2**63,
        -(2**63) - 1,
        10**40,
        10**4000,
        1006,
        1032,
        int(CARD_NUMBER),
    ),
    *(1250.0, 12.5, 0.1, -0.0, 1e300, float("nan"), float("inf")),
]
NAMES = sorted({*ORDER, *COUPON, *CREATED, *GATEWAYS[0], *ACCOUNT, "success", "data", "error_code"})
SCALARS = st.none() | st.booleans() | st.sampled_from(WORDS) | st.sampled_from(NUMBERS)
VALUES = st.recursive(
    SCALARS | st.text(max_size=6) | st.integers(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4)
    ),
    max_leaves=5,
)
ANYTHING = st.recursive(
    SCALARS | st.text(max_size=8) | st.integers() | st.floats(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), inner, max_size=5)
    ),
    max_leaves=8,
)


def _retyped(value: Any) -> Any:
    """The same in another type, as loose writers of JSON do it."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return bool(value) if value in (0, 1) else str(value)
    if value is None:
        return []
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() else [value]
    return json.dumps(value)


def _nested(value: Any, levels: int) -> Any:
    for _ in range(levels):
        value = [value]
    return value


class Edit(NamedTuple):
    """One change to a document: what is done, where (a number that picks a place), with what."""

    kind: str
    place: int
    value: Any


KINDS = ["replace", "replace", "remove", "retype", "add", "rename", "nest", "double"]
PLACES = st.integers(0, 10_000)
EDITS = st.builds(Edit, st.sampled_from(KINDS), PLACES, VALUES)
DECIDING = ["status", "financial_status", "amount", "currency", "order_id", "success", "type"]
DETAILS = ["coupon_brand", "type", "amount", "status", "currency"]
CARD_TEXTS = [
    *(CARD_NUMBER, f"X{CARD_NUMBER}", f"Coupon Intersolve/{CARD_NUMBER}"),
    *("6035 7112 3456 7890 123", "A12345_67890_12345", int(CARD_NUMBER)),
]
NEAR_MISSES = (
    st.sampled_from(CARD_TEXTS)
    | st.sampled_from(WORDS)
    | st.sampled_from(NUMBERS)
    | st.sampled_from([None, True, []])
)
DECIDING_EDITS = st.one_of(
    st.builds(Edit, st.just("state"), PLACES, st.sampled_from(STATUSES)),
    st.builds(Edit, st.just("decide"), PLACES, NEAR_MISSES),
    st.builds(Edit, st.just("detail"), PLACES, NEAR_MISSES),
)


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every field and entry of a document: what holds it, and its name or number there."""
    found: list[tuple[Any, Any]] = []
    names = value if isinstance(value, dict) else range(len(value))
    for name in names:
        found.append((value, name))
        if isinstance(value[name], (dict, list)):
            found += places(value[name])
    return found


def _decide(document: dict[str, Any], kind: str, place: int, value: Any) -> None:
    """Change what an order's state is read from, as far as the document still has an order."""
    order = document.get("data")
    if not isinstance(order, dict):
        return
    entries = order.get("payment_methods")
    if kind == "state":
        order[DECIDING[place % 4 == 0]] = value
    elif kind == "decide":
        name = DECIDING[place % len(DECIDING)]
        (document if name == "success" else order)[name] = value
    elif isinstance(entries, list) and entries and isinstance(entries[0], dict):
        entries[place % len(entries)] = entries[0] | {DETAILS[place % len(DETAILS)]: value}
    else:
        order["payment_details"] = {DETAILS[place % 2]: value}


def edited(document: dict[str, Any], edits: list[Edit]) -> dict[str, Any]:
    document = deepcopy(document)
    for kind, place, value in edits:
        choice = places(document)
        if not choice:
            break
        holder, name = choice[place % len(choice)]
        match kind:
            case "replace":
                holder[name] = value
            case "state" | "decide" | "detail":
                _decide(document, kind, place, value)
            case "remove":
                del holder[name]
            case "retype":
                holder[name] = _retyped(holder[name])
            case "nest":
                holder[name] = _nested(holder[name], place % 40)
            case "double" if isinstance(holder, list):
                holder.append(deepcopy(holder[name]))
            case "rename" if isinstance(holder, dict):
                holder[NAMES[place % len(NAMES)]] = holder.pop(name)
            case _ if isinstance(holder, dict):
                holder[NAMES[place % len(NAMES)]] = value
            case _:
                holder.append(value)
    return document


ENCODINGS = ["utf-8"] * 35 + ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1"]
TAILS = [b""] * 35 + [b"\r\n ", b"\x00", b"{}", b"\xff", b","]
ONCE = st.none()
TWICE = st.tuples(st.sampled_from([0, 1, 1, 1, 2, 3, 4]), st.sampled_from(DECIDING), SCALARS)
RARELY_TWICE = st.integers(0, 4).flatmap(lambda lot: TWICE if lot == 0 else ONCE)


def written(
    document: Any,
    twice: tuple[int, str, Any] | None,
    escaped: bool,
    encoding: str,
    tail: bytes,
) -> bytes:
    """The document's bytes; `twice` puts a name before others, where it may stand already."""
    text = json.dumps(document, ensure_ascii=escaped)
    if twice is not None:
        number, name, value = twice
        pieces = text.split("{", number + 1)
        if len(pieces) > number + 1 and not pieces[-1].startswith("}"):
            pieces[-1] = f'"{name}": {json.dumps(value)}, {pieces[-1]}'
            text = "{".join(pieces)
    errors = "replace" if encoding == "latin-1" else "surrogatepass"
    return text.encode(encoding, errors) + tail


NEARLY = st.builds(edited, st.sampled_from(ANSWERS), st.lists(EDITS, min_size=1, max_size=3))
CHANGED = st.builds(
    edited, st.sampled_from(ORDERS), st.lists(DECIDING_EDITS, min_size=1, max_size=2)
)
ANY_OBJECT = st.dictionaries(st.sampled_from(NAMES), ANYTHING, max_size=5)


def bodies(documents: st.SearchStrategy[Any]) -> st.SearchStrategy[bytes]:
    return st.builds(
        written,
        documents,
        RARELY_TWICE,
        st.booleans(),
        st.sampled_from(ENCODINGS),
        st.sampled_from(TAILS),
    )


HTTP = st.sampled_from([200] * 40 + [201, 400, 401, 403, 404, 410, 422])


class Twice(ValueError):
    """A name stands twice: nobody can say what the document says."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise Twice
    return dict(pairs)


def raw(body: bytes) -> Any:
    """What the standard reader makes of the bytes; None where it can't, or a name is twice."""
    try:
        return json.loads(body, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return None


PAID_WITH = ("completed", "initialized", None)


def says_paid(http: int, document: Any) -> bool:
    """The paid rule once more, from the raw JSON: exact types, exact values."""
    if not isinstance(document, dict) or http != 200 or document.get("success") is not True:
        return False
    data = document.get("data")
    return (
        isinstance(data, dict)
        and data.get("status") == "completed"
        and ("financial_status" not in data or data["financial_status"] in PAID_WITH)
        and type(data.get("amount")) is int
        and (data["amount"], data.get("currency"), data.get("order_id")) == (1250, "EUR", ORDER_ID)
    )


class Tally:
    """What became of the documents so far."""

    def __init__(self) -> None:
        self.documents = 0
        self.decoded = 0
        self.orders = 0
        self.paid = 0
        self.links = 0
        self.brands = 0
        self.accounts = 0
        self.uncaught = 0
        self.wrongly_paid = 0

    def read(self, http: int, body: bytes) -> None:
        """One document through every reader."""
        self.documents += 1
        document = raw(body)
        try:
            answer = Answer(http, decode(body))
        except ValueError:
            return
        except Exception:
            self.uncaught += 1
            raise
        self.decoded += 1
        assert answer.document == document
        self._read_other_answers(answer)
        said = self._taken(answer, lambda: wire.order_answer(answer, ORDER_ID))
        if said is not None:
            self.orders += 1
            self._judge(said, says_paid(http, document))

    def _taken(self, answer: Answer, reader: Callable[[], Any]) -> Any:
        """What a reader made of it; None where it was refused with one of our own errors."""
        try:
            return reader()
        except PosError as error:
            told = error
        except Exception:
            self.uncaught += 1
            raise
        assert isinstance(told, BadReply | Rejected)
        assert told.__cause__ is None
        assert told.__context__ is None
        assert not CARD_RUN.search(repr(told.facts))
        if isinstance(told, Rejected):
            refused = answer.document.get("success") is False
            code = answer.document.get("error_code")
            assert told.api_code == (code if refused and code is not None else WRONG_KEY)
        return None

    def _read_other_answers(self, answer: Answer) -> None:
        data = answer.document.get("data")
        link = self._taken(answer, lambda: wire.payment_url(answer, ORDER_ID))
        if link is not None:
            self.links += 1
            assert isinstance(data, dict)
            assert (data["payment_url"], str(data["order_id"])) == (link, ORDER_ID)
        brands = self._taken(answer, lambda: wire.gift_cards(answer))
        if brands is not None:
            self.brands += 1
            for brand in brands:
                assert re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,31}", brand.id)
                assert len(brand.name) <= 100
        account = self._taken(answer, lambda: wire.account(answer))
        if account is not None:
            self.accounts += 1
            assert all(len(text) <= 100 for text in account)

    def _judge(self, said: OrderAnswer, is_paid: bool) -> None:
        """The order as read, against payments in every state."""
        self.paid += is_paid
        kept = [said.second_method, *(part.gateway for part in said.gift_cards)]
        assert not CARD_RUN.search(" ".join(kept))
        assert said.order_id in (None, ORDER_ID)
        assert all(0 <= part.minor <= 10**12 for part in said.gift_cards)
        for payment in PAYMENTS:
            after = after_answer(payment, said, LATER)
            became_paid = after.state in PAID_ONCE and payment.state not in PAID_ONCE
            by_rule = paid_by_rule(payment, said)
            if (by_rule or became_paid) and not is_paid:
                self.wrongly_paid += 1
            assert not (by_rule or became_paid) or is_paid
            assert by_rule == is_paid
            assert after.state in LEGAL_MOVES[payment.state] | {payment.state}
            if payment.state in PAID_ONCE:
                assert after.state in PAID_ONCE
            elif is_paid and payment.cause is not Cause.MISMATCH:
                # Money that is there is seen, wherever the table has the move.
                assert after.state in (PaymentState.PAID, payment.state)
                assert became_paid == (PaymentState.PAID in LEGAL_MOVES[payment.state])
            self._look(payment, after)

    def _look(self, payment: Payment, after: Payment) -> None:
        """What the journal and the screen would get."""
        assert after.state in PAID_ONCE or verdict(after, 0.0) is not Verdict.PAID
        if payment.cause is Cause.MISMATCH:
            assert after.state is PaymentState.REVIEW
        # Of texts only these two come from the answer.
        assert not CARD_RUN.search(f"{[part.gateway for part in after.gift_cards]}")
        assert not CARD_RUN.search(after.second_method)
        assert [getattr(after, name) for name in OURS] == [getattr(payment, name) for name in OURS]


OURS = [
    *("order_id", "sale_id", "attempt", "environment", "gateway", "amount", "description"),
    *("created_at", "expires_at", "payment_url"),
]
"""What no answer may change."""


def read_many(count: int, tally: Tally) -> None:
    """A third each: any JSON, answers changed anywhere, and orders changed where it counts."""
    for documents in (ANYTHING | ANY_OBJECT, NEARLY, CHANGED):
        _read_many(count // 3 + 1, bodies(documents), tally)


def _read_many(count: int, kind: st.SearchStrategy[bytes], tally: Tally) -> None:
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(HTTP, kind)
    def read(http: int, body: bytes) -> None:
        tally.read(http, body)

    read()


def hold(tally: Tally, count: int) -> None:
    assert tally.documents >= count
    assert (tally.uncaught, tally.wrongly_paid) == (0, 0)
    # Enough orders were met for that to mean something.
    assert tally.documents > tally.decoded > tally.orders > tally.paid > 0


def test_the_documented_answers_are_read() -> None:
    tally = Tally()
    for answer in ANSWERS:
        tally.read(200, json.dumps(answer).encode())
    assert (tally.decoded, tally.orders, tally.paid) == (len(ANSWERS), 5, 2)
    assert (tally.links, tally.brands) == (1, 1)


@pytest.mark.parametrize("order", PLAIN, ids=["card", "mixed", "part"])
def test_no_card_number_of_a_documented_answer_gets_any_further(order: dict[str, Any]) -> None:
    body = json.dumps({"success": True, "data": order}).encode()
    assert CARD_NUMBER.encode() in body
    said = wire.order_answer(Answer(200, decode(body)), ORDER_ID)
    assert said.gift_cards
    assert not CARD_RUN.search(repr(said))
    for payment in PAYMENTS:
        assert not CARD_RUN.search(repr(after_answer(payment, said, LATER)))


def test_made_up_documents_are_read_or_refused() -> None:
    tally = Tally()
    read_many(SMALL, tally)
    hold(tally, SMALL)


@pytest.mark.full
def test_twenty_thousand_made_up_documents(figure: NoteFigure) -> None:
    tally = Tally()
    try:
        read_many(FULL, tally)
    finally:
        figure(
            "fuzzed answers: 20,000 documents",
            f"{tally.uncaught} uncaught, {tally.wrongly_paid} PAID outside the paid rule",
            "0, 0",
        )
    hold(tally, FULL)
    assert min(tally.links, tally.brands, tally.accounts) > 0
