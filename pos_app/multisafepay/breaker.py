"""When not to ask: a host that is down, that is busy, or that refuses our key is left alone.

What a clerk does (create, cancel, a look at the account) is held back by a busy host only: a
sale is never refused because checks failed.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from time import monotonic

from pos_app.domain.errors import WRONG_KEY, BadReply, Cause, Rejected, Unreachable

OPENS_AFTER = 3
"""Failures in a row. Two checks may be under way when a line drops once; three are no accident."""
BUSY_LIMIT = 600
"""Seconds a busy host may make us wait, before jitter."""
_BACK_OFF_LIMIT = 60.0
_SHORTEST = 1.0


@dataclass(eq=False)
class Attempt:
    """One request that was let through. Whoever makes it notes here if its key was refused."""

    key: int
    refused_with: int | None = None
    """The HTTP status of an answer that refused the key."""


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

    @contextmanager
    def attempt(self, key: str, *, poll: bool) -> Iterator[Attempt]:
        """Let one request through and learn from how the block ends.

        `poll`: a check that nobody waits for and that comes again. Raises, before the block,
        Unreachable(BUSY) with the seconds left as `retry_after`; for polls also what opened
        the circuit: the last Unreachable, or Rejected(1032) while the key is the refused one.
        """
        # Keys are only compared: what is kept of one opens nothing.
        attempt = Attempt(hash(key))
        with self._lock:
            self._admit(attempt, poll)
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

    def _admit(self, attempt: Attempt, poll: bool) -> None:
        now = self._now()
        if now < self._busy_until:
            raise Unreachable(Cause.BUSY, http=429, retry_after=ceil(self._busy_until - now))
        refused = self._refused
        if refused is not None and refused.key != attempt.key:
            self._refused = refused = None
        if not poll:
            return
        if refused is not None:
            raise Rejected(WRONG_KEY, refused.refused_with or 401)
        if self._open_until is None or self._failure is None:
            return
        if now < self._open_until or self._trial is not None:
            # A new error each time: one that is raised twice collects two tracebacks.
            raise Unreachable(self._failure.cause, **self._failure.facts)
        self._trial = attempt

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
