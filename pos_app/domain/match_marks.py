"""A word and a colour by which clerk and customer know that they mean the same order."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple
from zlib import crc32


class MatchColour(StrEnum):
    """Colours that most colour-blind eyes tell apart, by lightness where not by hue.

    Neither green nor red is among them: those say whether an order was paid. Each stands beside
    one that looks quite different, because neighbours here are neighbours in the queue.
    """

    BLUE = "blue"
    YELLOW = "yellow"
    PURPLE = "purple"
    BROWN = "brown"
    TEAL = "teal"
    ORANGE = "orange"


class MatchMark(NamedTuple):
    """What stands on the clerk's screen, the customer's and the receipt of one order."""

    word: str
    colour: MatchColour


WORDS = (
    *("KIWI", "TAXI", "PANDA", "ROBOT", "MANGO", "PIANO", "SUSHI", "GOLF", "KOALA", "RADIO"),
    *("VILLA", "TURBO", "JUDO", "PIZZA", "ATLAS", "NINJA", "SAUNA", "TRIO", "LASSO", "PUMA"),
    *("GONG", "YOGA", "DISCO", "TENNIS", "JAGUAR", "SOFA", "DELTA", "BANJO", "RUGBY", "TRAM"),
    "SAFARI",
)
"""Spelt and understood alike in English, Dutch, German and French, and none sounds like another."""
_COLOURS = tuple(MatchColour)
_NUMBER = re.compile(
    r"(?P<shop>.*?)(?P<till>[0-9]{0,9})-(?P<day>[0-9]{6})-(?P<sequence>[0-9]{4,9})-[^-]+"
)
"""A number of `orders.new_order_id`; counters are numbered as a rule: till1, till2."""
_NEXT_TILL, _NEXT_DAY = 67, 41
"""Steps far enough that tills side by side seldom show the same mark at one time, and that a
picture of yesterday's third order does not fit today's. No common divisor with 186."""


def match_mark(order_id: str) -> MatchMark:
    """The mark of an order, the same for ever and on every machine.

    Word and colour both change with each number of a till's sequence, and their counts have no
    common divisor: it takes 186 orders of a day until a mark comes again. Another counter of the
    shop begins elsewhere.
    """
    place = _place(order_id)
    return MatchMark(WORDS[place % len(WORDS)], _COLOURS[place % len(_COLOURS)])


def _place(order_id: str) -> int:
    """Where an order stands in the row of marks."""
    number = _NUMBER.fullmatch(order_id)
    if number is None:
        return _stable(order_id)
    till = int(number["till"] or 0) * _NEXT_TILL
    day = int(number["day"]) * _NEXT_DAY
    return _stable(number["shop"]) + till + day + int(number["sequence"])


def _stable(text: str) -> int:
    # `hash` differs from one start of the program to the next.
    return crc32(text.encode())
