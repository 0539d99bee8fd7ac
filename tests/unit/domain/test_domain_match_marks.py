"""Two customers in one queue never have the same mark, nor one that looks or sounds alike."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.match_marks import WORDS, MatchColour, match_mark
from pos_app.domain.orders import new_order_id

MONDAY = datetime(2026, 3, 2, 12)
A_DAY = 186


def marks(counter: str, day: datetime = MONDAY, first: int = 1) -> list[tuple[str, MatchColour]]:
    numbers = [new_order_id(counter, day, first + step) for step in range(A_DAY)]
    return [match_mark(number) for number in numbers]


def test_the_words_are_short_and_told_apart() -> None:
    assert (len(set(WORDS)), len(MatchColour)) == (31, 6)
    for word in WORDS:
        assert word.isascii()
        assert word.isalpha()
        assert word.isupper()
        assert len(word) <= 6
    # Heard across a counter: no two begin alike.
    assert len({word[:3] for word in WORDS}) == len(WORDS)


@pytest.mark.parametrize("counter", ["till1", "kassa", "a", "b2b7"])
@pytest.mark.parametrize("first", [1, 9_900, 123_456_700])
def test_186_orders_in_a_row_all_differ_and_neighbours_in_both(counter: str, first: int) -> None:
    row = marks(counter, first=first)
    assert len(set(row)) == A_DAY
    for (word, colour), (next_word, next_colour) in pairwise(row):
        assert word != next_word
        assert colour != next_colour


@pytest.mark.parametrize("name", ["till", "kassa", "counter", "balie", "k"])
def test_every_counter_of_a_shop_begins_elsewhere(name: str) -> None:
    begins = [match_mark(new_order_id(f"{name}{till}", MONDAY, 1)) for till in range(1, 21)]
    assert len(set(begins)) == len(begins)


def test_another_name_begins_elsewhere() -> None:
    names = ("till", "kassa", "balie", "desk", "shop", "bar")
    assert len({match_mark(new_order_id(name, MONDAY, 1)) for name in names}) == len(names)


def test_yesterdays_picture_does_not_fit_today() -> None:
    today = [match_mark(new_order_id("till1", MONDAY, n)) for n in range(1, 21)]
    earlier = MONDAY - timedelta(days=1)
    yesterday = [match_mark(new_order_id("till1", earlier, n)) for n in range(1, 21)]
    assert not set(today) & set(yesterday)


@given(st.text(max_size=60))
def test_any_number_has_a_mark(order_id: str) -> None:
    mark = match_mark(order_id)
    assert mark.word in WORDS
    assert mark == match_mark(order_id)


@pytest.mark.parametrize(
    "order_id",
    ["till1-260302-0001-xaaaa", "invoice 12", "till1-26ab02-0001-xaaaa", "1-2-3-4", ""],
)
def test_a_mark_is_the_same_at_the_next_start(order_id: str) -> None:
    program = "import sys; from pos_app.domain.match_marks import match_mark as m\n"
    program += "print(*m(sys.argv[1]))"
    said = subprocess.run(
        [sys.executable, "-c", program, order_id],
        env={"PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "{} {}".format(*match_mark(order_id))


def test_the_random_part_is_no_part_of_the_mark() -> None:
    assert match_mark("till1-260302-0001-xaaaa") == match_mark("till1-260302-0001-xbbbb")
