"""The till's order numbers: one after the other, from 1 each local day, never used twice."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from conftest import SetClock, a_request

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.order_numbers import OrderNumbers
from pos_app.checkout.till import Till
from pos_app.domain.errors import JournalFailed
from pos_app.domain.settings import Settings
from pos_app.journal.store import OrderJournal


@pytest.fixture
def in_amsterdam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The shop's clock: an hour ahead of UTC in winter."""
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def sequence_of(order_id: str) -> int:
    return int(order_id.split("-")[2])


def test_one_after_the_other(till: Till) -> None:
    numbers = OrderNumbers(till)
    minted = [numbers.mint() for _ in range(3)]
    assert [sequence_of(number) for number in minted] == [1, 2, 3]
    for number in minted:
        assert re.fullmatch(r"till1-260302-000[123]-x[0-9a-hjkmnp-tv-z]{13}", number)


def test_a_new_run_goes_on_where_the_last_one_ended(till: Till) -> None:
    numbers = OrderNumbers(till)
    for sequence in range(1, 4):
        create_payment(a_request(sequence, order_id=numbers.mint()), till)
    assert sequence_of(OrderNumbers(till).mint()) == 4


def test_another_counter_counts_for_itself(till: Till) -> None:
    create_payment(a_request(order_id=OrderNumbers(till).mint()), till)
    other = replace(till, settings=Settings(counter="till"))
    assert OrderNumbers(other).mint().startswith("till-260302-0001-")


@pytest.mark.usefixtures("in_amsterdam")
def test_a_new_day_begins_at_local_midnight(till: Till, clock: SetClock) -> None:
    clock.time = datetime(2026, 3, 2, 22, 59, 59, tzinfo=UTC)
    numbers = OrderNumbers(till)
    assert numbers.mint().startswith("till1-260302-0001-")
    assert numbers.mint().startswith("till1-260302-0002-")
    clock.pass_time(seconds=1)
    assert numbers.mint().startswith("till1-260303-0001-")
    assert numbers.mint().startswith("till1-260303-0002-")


@pytest.mark.usefixtures("in_amsterdam")
def test_a_run_that_begins_after_midnight_counts_from_one(till: Till, clock: SetClock) -> None:
    clock.time = datetime(2026, 3, 2, 22, 59, tzinfo=UTC)
    create_payment(a_request(order_id=OrderNumbers(till).mint()), till)
    clock.pass_time(minutes=1)
    assert OrderNumbers(till).mint().startswith("till1-260303-0001-")


def test_minting_needs_no_disk(till: Till, journal: OrderJournal) -> None:
    numbers = OrderNumbers(till)
    journal.close()
    assert sequence_of(numbers.mint()) == 1
    with pytest.raises(JournalFailed):
        OrderNumbers(till)
