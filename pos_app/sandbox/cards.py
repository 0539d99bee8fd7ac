"""The gift cards that can be spent in the sandbox.

They are MultiSafepay's own test cards: magic numbers, not cards with a purse. Each order finds
them with their full stated balance, so that a lesson can be repeated; within one order what was
taken is gone.
"""

from __future__ import annotations

from typing import NamedTuple

CODE_LENGTH = 4
"""Any four digits are right as security code."""


class PracticeCard(NamedTuple):
    """A card number and what it holds at the start of each order, in euro cents."""

    number: str
    balance_minor: int


PRACTICE_CARDS = (
    PracticeCard("111115", 100_00),
    PracticeCard("111112", 5_00),
    PracticeCard("111110", 0),
)

_BALANCES = {card.number: card.balance_minor for card in PRACTICE_CARDS}


def balance_of(number: str) -> int | None:
    """Euro cents on the card when an order begins; None when no such card exists."""
    return _BALANCES.get(number)


def is_security_code(code: str) -> bool:
    """Whether `code` is four ASCII digits."""
    return len(code) == CODE_LENGTH and code.isascii() and code.isdecimal()
