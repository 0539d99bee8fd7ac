"""When not to ask: a host that is down, that is busy, or that refuses our key is left alone.

A sale is never refused because checks failed, but no new one begins while our key is refused:
its order would only be refused too. What somebody insists on is held back by a busy host only.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from math import ceil
from time import monotonic

from pos_app.domain.errors import WRONG_KEY, BadReply, Cause, Rejected, Unreachable

OPENS_AFTER = 3
"""Failures in a row. Two checks may be under way when a line drops once; three are no accident."""
BUSY_LIMIT = 600
"""Seconds a busy host may make us wait, before jitter."""
KEY_TRIAL_EVERY = 60.0
"""Seconds after which a refused key is tried once more: a refusal may have been a mistake."""
_BACK_OFF_LIMIT = 60.0
_SHORTEST = 1.0


class Purpose(Enum):
    """Why a request is made, and so what holds it back besides a busy host."""

    POLL = auto()
    """A check that nobody waits for and that comes again: failures, and a refused key."""
    SALE = auto()
    """A new order: a refused key."""
    INSISTED = auto()
    """Somebody waits for just this answer, or an order is to be cancelled: nothing."""


@dataclass(eq=False)
class Attempt:
    """One request that was let through. Whoever makes it notes here what became of its key."""

    key: int
    refused_with: int | None = None
    """The HTTP status of an answer that refused the key."""
    leaves_key_open: bool = False
    """The answer says nothing of the key: neither that it is refused nor that it is good."""


class Breaker:
    """One host's circuit breaker. Thread-safe; it never waits, it refuses.

    `Unreachable` counts, whatever its cause, except BUSY. Any other answer shows that the host
    can be reached: it closes the circuit, even where it says no or can't be read.
    """

    def __init__(
        self,
        now: Callable[[], float] = monotonic,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        """`now`: seconds that only grow. `uniform(low, high)`: the jitter."""
        self._now = now
        self._uniform = uniform
        self._lock = threading.Lock()
        self._failures = 0
        self._failure: Unreachable | None = None
        self._open_until: float | None = None
        self._opened = 0
        self._trial: Attempt | None = None
        self._busy_until = 0.0
        self._busy = 0
        self._refused: Attempt | None = None
        self._key_trial_at = 0.0

    def refuses(self, key: str) -> bool:
        """Whether the host refused this key, and has not taken it since."""
        with self._lock:
            return self._refused is not None and self._refused.key == hash(key)

    @contextmanager
    def attempt(self, key: str, purpose: Purpose) -> Iterator[Attempt]:
        """Let one request through and learn from how the block ends.

        Raises, before the block, Unreachable(BUSY) with the seconds left as `retry_after`; for
        polls and sales Rejected(1032) while the key is the refused one, but for one of them a
        minute; for polls the last Unreachable while the circuit is open.
        """
        # Keys are only compared: what is kept of one opens nothing.
        attempt = Attempt(hash(key))
        with self._lock:
            self._admit(attempt, purpose)
        try:
            yield attempt
        except Unreachable as failure:
            with self._lock:
                self._failed(attempt, failure)
            raise
        except BadReply:
            with self._lock:
                self._reached()
            raise
        else:
            with self._lock:
                self._answered(attempt)
        finally:
            with self._lock:
                if self._trial is attempt:
                    self._trial = None

    def _admit(self, attempt: Attempt, purpose: Purpose) -> None:
        now = self._now()
        if now < self._busy_until:
            raise Unreachable(Cause.BUSY, http=429, retry_after=ceil(self._busy_until - now))
        if self._refused is not None and self._refused.key != attempt.key:
            self._refused = None
        if purpose is Purpose.INSISTED:
            return
        if self._refused is not None and now < self._key_trial_at:
            raise Rejected(WRONG_KEY, self._refused.refused_with or 401)
        if purpose is Purpose.POLL and self._open_until is not None and self._failure is not None:
            if now < self._open_until or self._trial is not None:
                # A new error each time: one that is raised twice collects two tracebacks.
                raise Unreachable(self._failure.cause, **self._failure.facts)
            self._trial = attempt
        # Where the key is refused this one tries it, and the others wait for the next minute.
        self._key_trial_at = now + KEY_TRIAL_EVERY

    def _failed(self, attempt: Attempt, failure: Unreachable) -> None:
        if failure.cause is Cause.BUSY:
            self._reached()
            self._rest(failure)
            return
        self._failure = failure
        self._failures += 1
        # What was under way when it opened, and what the clerk tried since, prolong nothing.
        closed = self._open_until is None
        if self._failures >= OPENS_AFTER if closed else attempt is self._trial:
            self._open_until = self._now() + self._back_off(self._opened)
            self._opened += 1

    def _answered(self, attempt: Attempt) -> None:
        self._reached()
        self._busy = 0
        if attempt.refused_with is not None:
            self._refused = attempt
            self._key_trial_at = self._now() + KEY_TRIAL_EVERY
        elif attempt.leaves_key_open:
            return
        elif self._refused is not None and self._refused.key == attempt.key:
            self._refused = None

    def _reached(self) -> None:
        self._failures = self._opened = 0
        self._failure = self._open_until = self._trial = None

    def _rest(self, failure: Unreachable) -> None:
        named = failure.facts.get("retry_after")
        if named is None:
            wait = self._back_off(self._busy)
        else:
            wait = min(float(named), BUSY_LIMIT)
            # Tills that were told the same second don't all come back in it.
            wait += self._uniform(0.0, max(_SHORTEST, wait / 10))
        self._busy += 1
        # Others under way may be told less: what was told first still holds.
        self._busy_until = max(self._busy_until, self._now() + wait)

    def _back_off(self, before: int) -> float:
        """Full jitter: U(0, min(60, 2·2ᵏ)) seconds and never less than one."""
        longest = min(_BACK_OFF_LIMIT, 2.0 * 2.0 ** min(before, 10))
        return max(_SHORTEST, self._uniform(0.0, longest))
