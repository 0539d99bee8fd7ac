"""The sandbox's clock and the way MultiSafepay writes time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""Tells the time as an aware UTC datetime; tests pass their own to let links expire at once."""

_SECONDS_FORMAT = "%Y-%m-%dT%H:%M:%S"


def utc_now() -> datetime:
    """The system's time, aware, in UTC."""
    return datetime.now(UTC)


def _last_sunday(year: int, month: int) -> datetime:
    """01:00 UTC on the last Sunday of a month of 31 days."""
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def amsterdam(moment: datetime) -> datetime:
    """The wall clock of Amsterdam at `moment`, naive.

    The rule of Directive 2000/84/EC is computed here (UTC+1; UTC+2 from the last Sunday of March
    to the last Sunday of October, both at 01:00 UTC), since Windows has no zone database.
    """
    utc = moment.astimezone(UTC)
    summer = _last_sunday(utc.year, 3) <= utc < _last_sunday(utc.year, 10)
    return (utc + timedelta(hours=2 if summer else 1)).replace(tzinfo=None)


def from_amsterdam(wall: datetime) -> datetime:
    """The UTC moment of a naive Amsterdam time; the hour that occurs twice is read as summer."""
    for hours in (2, 1):
        moment = (wall - timedelta(hours=hours)).replace(tzinfo=UTC)
        if amsterdam(moment) == wall:
            return moment
    # The hour that spring skips: no clock shows it, so read on as if winter lasted.
    return (wall - timedelta(hours=1)).replace(tzinfo=UTC)


def api_time(moment: datetime | None) -> str | None:
    """`moment` as the API writes it: naive ISO, whole seconds, Amsterdam wall clock."""
    return None if moment is None else amsterdam(moment).strftime(_SECONDS_FORMAT)


def next_midnight(moment: datetime) -> datetime:
    """The first Amsterdam midnight after `moment`: reserved refunds are completed then."""
    tomorrow = amsterdam(moment).date() + timedelta(days=1)
    return from_amsterdam(datetime(tomorrow.year, tomorrow.month, tomorrow.day))
