"""Amsterdam's clock and amounts in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pos_app.sandbox.money import decimals, major_text, money_text
from pos_app.sandbox.times import (
    amsterdam,
    api_time,
    from_amsterdam,
    next_midnight,
    utc_now,
)

moments = st.datetimes(
    min_value=datetime(2000, 1, 1), max_value=datetime(2037, 12, 31), timezones=st.just(UTC)
)


@given(moments)
@example(datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC))
@example(datetime(2026, 3, 29, 1, 0, 0, tzinfo=UTC))
@example(datetime(2026, 10, 25, 0, 59, 59, tzinfo=UTC))
@example(datetime(2026, 10, 25, 1, 0, 0, tzinfo=UTC))
def test_the_rule_agrees_with_the_zone_database(moment: datetime) -> None:
    try:
        zone = ZoneInfo("Europe/Amsterdam")
    except ZoneInfoNotFoundError:
        pytest.skip("this system has no zone database")
    assert amsterdam(moment) == moment.astimezone(zone).replace(tzinfo=None)


@given(moments)
def test_there_and_back(moment: datetime) -> None:
    back = from_amsterdam(amsterdam(moment))
    # In the hour that occurs twice, the first of the two is meant.
    assert back in (moment, moment - timedelta(hours=1))
    assert amsterdam(back) == amsterdam(moment)


def test_the_hour_that_does_not_exist() -> None:
    assert from_amsterdam(datetime(2026, 3, 29, 2, 30)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_api_times() -> None:
    assert api_time(datetime(2026, 7, 1, 22, 5, 9, 999, tzinfo=UTC)) == "2026-07-02T00:05:09"
    assert api_time(None) is None
    assert utc_now().tzinfo is UTC


@given(moments)
def test_midnight_is_next(moment: datetime) -> None:
    midnight = next_midnight(moment)
    assert timedelta(0) < midnight - moment <= timedelta(hours=25)
    assert amsterdam(midnight).strftime("%H:%M:%S") == "00:00:00"


@pytest.mark.parametrize(
    ("minor", "currency", "language", "text"),
    [
        (5, "EUR", "nl", "€\u00a00,05"),
        (123456789, "EUR", "nl", "€\u00a01.234.567,89"),
        (1250, "EUR", "en", "€12.50"),
        (1250, "GBP", "en", "£12.50"),
        (1250, "SEK", "en", "SEK\u00a012.50"),
        (1250, "SEK", "nl", "SEK\u00a012,50"),
        (1250, "SEK", "de", "12,50\u00a0SEK"),
        (1250, "JPY", "fr", "1\u202f250\u00a0JPY"),
        (1250, "KWD", "en", "KWD\u00a01.250"),
    ],
)
def test_amounts_in_words(minor: int, currency: str, language: str, text: str) -> None:
    assert money_text(minor, currency, language) == text


def test_amounts_of_carts() -> None:
    assert major_text(1250, "EUR") == "12.50"
    assert major_text(-5, "EUR") == "-0.05"
    assert major_text(1250, "JPY") == "1250"
    assert (decimals("EUR"), decimals("JPY"), decimals("BHD")) == (2, 0, 3)
