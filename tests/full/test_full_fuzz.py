"""Answers mutated by the million: only our own errors come out, PAID only where it says so."""

from __future__ import annotations

import json
import random
from typing import Any, NamedTuple

import pytest
from conftest import NoteFigure, a_payment

from pos_app.domain.answers import paid_by_rule
from pos_app.domain.errors import PosError
from pos_app.multisafepay import wire
from pos_app.multisafepay.answers import Answer, decode

PAYMENT = a_payment()
DATA: dict[str, Any] = {
    "order_id": PAYMENT.order_id,
    "transaction_id": 5051789012345678,
    "amount": PAYMENT.amount.minor,
    "amount_refunded": 0,
    "currency": PAYMENT.amount.currency,
    "status": "completed",
    "financial_status": "completed",
    "created": "2026-03-02T13:00:09",
    "payment_details": {"type": "Coupon::Intersolve", "coupon_brand": "VVVGIFTCRD"},
    "payment_methods": [
        {
            "amount": 1250,
            "coupon_brand": "VVVGIFTCRD",
            "currency": "EUR",
            "description": "Coupon Intersolve/111115",
            "status": "completed",
            "type": "COUPON",
        }
    ],
    "costs": [],
    "customer": {"locale": "nl_NL", "phone1": ""},
    "related_transactions": None,
}
EXAMPLES = [
    json.dumps({"success": True, "data": DATA}).encode(),
    json.dumps({"success": True, "data": DATA | {"status": "initialized"}}).encode(),
    json.dumps({"success": True, "data": {"status": "initialized", "costs": []}}).encode(),
    json.dumps({"success": False, "data": {}, "error_code": 1006, "error_info": "x"}).encode(),
    b'{"message":"Forbidden"}',
]
PIECES = [
    *(bytes((value,)) for value in range(256)),
    b"true",
    b"null",
    b"NaN",
    b"1e999",
    b"-0",
    b'"success":true,',
    b'"status":"completed",',
    b'"amount":1250,',
    b"9" * 40,
    b"[" * 60,
    b"\\ud800",
    b"\xff\xfe",
    b"\x00",
]


def mutant(chance: random.Random) -> bytes:
    """A documented answer with one to three cuts, doublings or insertions."""
    body = chance.choice(EXAMPLES)
    for _ in range(chance.randint(1, 3)):
        begin = chance.randrange(len(body) + 1)
        end = min(len(body), begin + chance.choice((0, 1, 1, 4, 30)))
        body = body[:begin] + chance.choice(PIECES) + body[end:]
    return body


def is_paid(document: dict[str, Any]) -> bool:
    """The paid rule once more, from the raw JSON: exact types, exact values."""
    data = document.get("data")
    return (
        document.get("success") is True
        and isinstance(data, dict)
        and data.get("status") == "completed"
        and data.get("financial_status") in ("completed", "initialized", None)
        and data.get("order_id") == PAYMENT.order_id
        and type(data.get("amount")) is int
        and data["amount"] == PAYMENT.amount.minor
        and data.get("currency") == PAYMENT.amount.currency
    )


class Outcome(NamedTuple):
    """How many mutants were read as orders and as paid, and those that should not have been."""

    orders: int
    paid: int
    uncaught: list[bytes]
    wrongly_paid: list[bytes]


def fuzz(count: int, seed: int) -> Outcome:
    chance = random.Random(seed)
    orders = paid = 0
    uncaught, wrongly_paid = [], []
    for _ in range(count):
        body = mutant(chance)
        try:
            document = decode(body)
        except ValueError:
            continue
        except Exception:
            uncaught.append(body)
            continue
        try:
            said = wire.order_answer(Answer(200, document), PAYMENT.order_id)
        except PosError:
            continue
        except Exception:
            uncaught.append(body)
            continue
        orders += 1
        if paid_by_rule(PAYMENT, said):
            paid += 1
            if not is_paid(document):
                wrongly_paid.append(body)
    return Outcome(orders, paid, uncaught, wrongly_paid)


def hold(outcome: Outcome) -> None:
    assert outcome.uncaught == []
    assert outcome.wrongly_paid == []
    assert outcome.orders > outcome.paid > 0  # some mutants still say paid, and rightly


def test_mutated_answers_are_read_or_refused() -> None:
    hold(fuzz(20_000, seed=1))


@pytest.mark.full
def test_a_million_mutated_answers(figure: NoteFigure) -> None:
    outcome = fuzz(1_000_000, seed=2)
    figure(
        "fuzzed answers: 1,000,000 byte strings",
        f"{len(outcome.uncaught)} uncaught, {len(outcome.wrongly_paid)} PAID outside the paid rule",
        "0, 0",
    )
    hold(outcome)
