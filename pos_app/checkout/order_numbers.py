"""Hands out the till's order numbers, one after the other."""

from __future__ import annotations

from datetime import datetime

from pos_app.checkout.till import Till
from pos_app.domain.orders import new_order_id


class OrderNumbers:
    """The next numbers of one till. Its sequence starts again at 1 each local day."""

    def __init__(self, till: Till) -> None:
        """Counts today's orders in the journal. Raises JournalFailed."""
        self._till = till
        today = self._now().date()
        prefix = f"{till.settings.counter}-{today:%y%m%d}-"
        self._last = {today: till.journal.count_of(prefix)}
        """By day: a clock that is set back over midnight goes on where that day was."""

    def mint(self) -> str:
        """A number that was never used. Touches no disk: safe on the GUI thread."""
        now = self._now()
        sequence = self._last[now.date()] = self._last.get(now.date(), 0) + 1
        return new_order_id(self._till.settings.counter, now, sequence)

    def _now(self) -> datetime:
        return self._till.clock.now().astimezone()
