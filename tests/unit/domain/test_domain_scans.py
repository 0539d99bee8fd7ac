"""A scanner's code is never taken for typing, and what is typed is never lost or late."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.scans import GAP, NOTHING, SCAN_MIN, SILENCE, Burst, Heard

ORDER = "till1-260302-0001-x7k2mq9v4tz0c"
EAN = "8710400280507"
LINK = "https://testpayv2.multisafepay.com/connect/13yQ2LpMtNRkyBWf/?lang=nl_NL&a=b@c"
CODES = (ORDER, ORDER.upper(), EAN, LINK, "123456", "ABC-12", "12,34.5")
ENTER = "\n"


class Told(NamedTuple):
    """What was decided, and when."""

    heard: Heard
    at: float


class Listener:
    """A burst with a clock: what waits is decided when its patience ends, as a timer would."""

    def __init__(self) -> None:
        self.burst = Burst()
        self.now = 10.0
        self.told: list[Told] = []
        self.enters = 0
        """Enters that were not the scanner's."""

    def press(self, key: str, after: float) -> None:
        self.pass_time(after)
        if key == ENTER:
            self.tell(self.burst.ended(self.now))
            self.enters += not self.burst.scanning
        else:
            self.tell(self.burst.typed(key, self.now))

    def pass_time(self, seconds: float) -> None:
        patience = self.burst.patience
        if patience is not None and seconds >= patience:
            self.now += patience
            self.tell(self.burst.fell_silent())
            seconds -= patience
        self.now += seconds

    def tell(self, heard: Heard) -> None:
        if heard != NOTHING:
            self.told.append(Told(heard, self.now))

    def scan(self, code: str, gap: float, end: str = ENTER) -> None:
        self.press(code[0], 1.0)
        for key in code[1:] + end:
            self.press(key, gap)

    @property
    def typed(self) -> str:
        return "".join(told.heard.typed for told in self.told)

    @property
    def scanned(self) -> list[str]:
        return [told.heard.scanned for told in self.told if told.heard.scanned]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("gap", [0.0, 0.001, 0.012, 0.045])
def test_a_code_and_its_enter_are_the_scanners(code: str, gap: float) -> None:
    heard = Listener()
    heard.scan(code, gap)
    assert (heard.scanned, heard.typed, heard.enters) == ([code], "", 0)


@pytest.mark.parametrize("code", CODES)
def test_a_scanner_that_sends_no_enter(code: str) -> None:
    heard = Listener()
    heard.scan(code, 0.01, end="")
    ended = heard.now
    assert heard.told == []
    heard.pass_time(1)
    ((decided, at),) = heard.told
    assert decided == Heard(scanned=code)
    assert at == pytest.approx(ended + SILENCE)


def test_the_rest_of_an_interrupted_code_is_no_amount() -> None:
    heard = Listener()
    heard.scan(EAN[:7], 0.01, end="")
    heard.press("9", 0.25)  # the scanner stalled
    heard.press(ENTER, 0.25)
    assert (heard.scanned, heard.typed) == ([EAN[:7] + "9"], "")
    # What comes right behind an end is the scanner's as well, and dropped if it is no whole code.
    heard.press(ENTER, 0.005)
    for key in "125":
        heard.press(key, 0.1)
    heard.pass_time(1)
    assert (len(heard.scanned), heard.typed, heard.enters) == (1, "", 0)


def test_codes_one_behind_the_other() -> None:
    heard = Listener()
    for code in (ORDER, EAN):
        for key in code + ENTER:
            heard.press(key, 0.01)
    assert (heard.scanned, heard.typed, heard.enters) == ([ORDER, EAN], "", 0)


def test_other_keys_inside_a_code_are_noise() -> None:
    heard = Listener()
    heard.scan(EAN, 0.01, end="")
    assert heard.burst.interrupted(heard.now + 0.01) == NOTHING
    assert heard.burst.scanning
    heard.press("7", 0.02)
    heard.press(ENTER, 0.01)
    assert heard.scanned == [EAN + "7"]


def test_another_key_comes_after_what_was_typed_before_it() -> None:
    burst = Burst()
    burst.typed("5", 1.0)
    assert burst.interrupted(1.01) == Heard(typed="5")
    assert (burst.scanning, burst.patience) == (False, None)
    burst.typed("6", 2.0)
    assert burst.interrupted(3.0) == Heard(typed="6")
    assert burst.interrupted(4.0) == NOTHING


def test_silence_is_seen_in_the_keys_own_times() -> None:
    # No timer fired: the program was busy.
    burst = Burst()
    for place, key in enumerate(EAN):
        assert burst.typed(key, place / 100) == NOTHING
    assert burst.typed("5", 1.0) == Heard(scanned=EAN)
    assert burst.ended(1.1) == Heard(typed="5")
    assert not burst.scanning


def test_five_fast_keys_and_enter_are_a_clerks() -> None:
    heard = Listener()
    heard.scan("v1250", 0.0)
    assert (heard.typed, heard.scanned, heard.enters) == ("v1250", [], 1)
    assert SCAN_MIN == 6


KEYS = st.text(alphabet="0123456789,.abyzABYZ-", min_size=1, max_size=30)
CODE = st.text(alphabet=st.characters(min_codepoint=33), min_size=SCAN_MIN, max_size=60)
SCANNERS_GAP = st.floats(0, GAP, exclude_max=True, allow_subnormal=False).map(lambda gap: gap * 0.9)


@given(KEYS, st.lists(st.floats(0.08, 2), min_size=30, max_size=30))
def test_typed_keys_are_neither_lost_nor_late(keys: str, gaps: list[float]) -> None:
    heard = Listener()
    pressed = []
    for key, gap in zip(keys, gaps, strict=False):
        heard.press(key, gap)
        pressed.append(heard.now)
    heard.press(ENTER, 0.08)
    assert (heard.typed, heard.scanned, heard.enters) == (keys, [], 1)
    delays = [told.at - at for told, at in zip(heard.told, pressed, strict=True)]
    assert max(delays) < 0.05


@given(KEYS, CODE, st.lists(SCANNERS_GAP, min_size=60, max_size=60), st.booleans(), KEYS)
def test_no_part_of_a_code_is_ever_typed(
    before: str, code: str, gaps: list[float], enter: bool, after: str
) -> None:
    heard = Listener()
    for key in before:
        heard.press(key, 0.08)
    for key, gap in zip(code, [0.08, *gaps], strict=False):
        heard.press(key, gap)
        assert heard.typed == before[: len(heard.typed)]
    if enter:
        heard.press(ENTER, gaps[-1])
    heard.pass_time(0.5)
    for key in after:
        heard.press(key, 0.08)
    heard.pass_time(0.5)
    assert (heard.typed, heard.scanned, heard.enters) == (before + after, [code], 0)


@given(st.lists(st.tuples(st.sampled_from("01,ab-" + ENTER), st.floats(0, 0.5)), max_size=40))
def test_whatever_the_rhythm_each_key_is_decided_once(
    presses: list[tuple[str, float]],
) -> None:
    heard = Listener()
    for key, gap in presses:
        heard.press(key, gap)
    heard.pass_time(1)
    assert heard.burst.patience is None
    pressed = "".join(key for key, _ in presses if key != ENTER)
    told = [told.heard.typed + told.heard.scanned for told in heard.told]
    # In their order; only rests of scans are dropped.
    rest = iter(pressed)
    assert all(key in rest for key in "".join(told))
    if not heard.scanned:
        assert heard.typed == pressed
    assert all(earlier.at <= later.at for earlier, later in pairwise(heard.told))
