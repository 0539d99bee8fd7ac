"""Customers with a phone each: they open a payment page and do on it what customers do."""

from __future__ import annotations

import random
import re
import time
from enum import Enum

import requests

_SECONDS = 20
_THINKS = 0.4
"""Seconds a customer thinks at most before each step; the till asks meanwhile."""
_DUE = re.compile(r'name="due" value="(\d+)"')
_BRAND = re.compile(r'name="brand" value="([A-Z0-9]+)"')
_STATE = re.compile(r'<body data-state="([a-z-]+)"')
_FULL_CARD, _SMALL_CARD = "111115", "111112"
"""The small one holds less than any order of the soak asks for."""


class Step(Enum):
    """A button on the page: the form it sends, with what is typed into it."""

    CARD = ("card", {"card_number": _FULL_CARD, "card_code": "1234"})
    SMALL_CARD = ("card", {"card_number": _SMALL_CARD, "card_code": "1234"})
    REST = ("pay", {"method": "IDEAL"})
    DECLINED = ("decline", {"method": "IDEAL"})
    RETRY = ("retry", dict[str, str]())
    CANCEL = ("cancel", dict[str, str]())

    def __init__(self, action: str, fields: dict[str, str]) -> None:
        self.action = action
        self.fields = fields


class Fate(Enum):
    """What becomes of an order: how many of a hundred, and what the customer taps."""

    PAY_BY_CARD = (50, [Step.CARD])
    PAY_THE_REST = (12, [Step.SMALL_CARD, Step.REST])
    PAY_WITHOUT_CARD = (10, [Step.REST])
    TRY_AGAIN = (5, [Step.DECLINED, Step.RETRY, Step.CARD])
    BE_DECLINED = (5, [Step.DECLINED])
    CANCEL = (6, [Step.CANCEL])
    PAY_PART_AND_CANCEL = (2, [Step.SMALL_CARD, Step.CANCEL])
    PAY_PART_AND_GO = (3, [Step.SMALL_CARD])
    OPEN_AND_GO = (3, list[Step]())
    NEVER_OPEN = (2, None)
    CLERK_CANCELS = (2, None)

    def __init__(self, weight: int, steps: list[Step] | None) -> None:
        self.weight = weight
        self.steps = steps


def fates(count: int, seed: int) -> list[Fate]:
    """What a day's customers do, in the order they come; each fate is among the first."""
    drawn = random.Random(seed).choices(list(Fate), [fate.weight for fate in Fate], k=count)
    return [*Fate, *drawn][:count]


class Phone:
    """One customer at a time, over one kept connection."""

    def __init__(self) -> None:
        self._session = requests.Session()
        self._session.trust_env = False

    def follow(self, link: str, fate: Fate) -> str:
        """Do it; what the page says at last ("paid", "declined", …), "" where nobody looked."""
        if fate.steps is None:
            return ""
        page = self._read(self._session.get(link, timeout=_SECONDS))
        for step in fate.steps:
            time.sleep(random.uniform(0, _THINKS))
            page = self._tap(link, page, step)
        state = _STATE.search(page)
        assert state is not None
        return state[1]

    def close(self) -> None:
        self._session.close()

    def _tap(self, link: str, page: str, step: Step) -> str:
        due, brand = _DUE.search(page), _BRAND.search(page)
        if due is None:
            return page  # the link has ended meanwhile, and the page says so
        form = {"due": due[1], "brand": brand[1] if brand else "", **step.fields}
        url = link.partition("?")[0] + step.action
        return self._read(self._session.post(url, form, timeout=_SECONDS))

    def _read(self, answer: requests.Response) -> str:
        answer.raise_for_status()
        return answer.text
