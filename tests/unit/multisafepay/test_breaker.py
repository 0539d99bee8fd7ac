"""The circuit breaker by itself: what opens it, for how long, and who is let through."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager

import pytest
from client_support import PATIENT
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    rule,
    run_state_machine_as_test,
)

from pos_app.domain.errors import WRONG_KEY, BadReply, Cause, PosError, Rejected, Unreachable
from pos_app.multisafepay.breaker import (
    BUSY_LIMIT,
    KEY_TRIAL_EVERY,
    OPENS_AFTER,
    Attempt,
    Breaker,
    Purpose,
)

Jitter = Callable[[float, float], float]
KEY, OTHER_KEY = "a-key", "another-key"
POLL, SALE, INSISTED = Purpose.POLL, Purpose.SALE, Purpose.INSISTED


def highest(_low: float, high: float) -> float:
    return high


def lowest(low: float, _high: float) -> float:
    return low


class Host:
    """A host at the end of a breaker: what it answers is set, what reaches it is counted."""

    def __init__(self, uniform: Jitter = highest) -> None:
        self.time = 1000.0
        self.reached = 0
        self.failure: PosError | None = None
        self.refusing: int | None = None
        self.breaker = Breaker(lambda: self.time, uniform)

    def ask(self, purpose: Purpose = POLL, *, key: str = KEY) -> PosError | None:
        """One request; the error with which it ended, wherever that came from."""
        try:
            with self.breaker.attempt(key, purpose) as attempt:
                self.reached += 1
                if self.failure is not None:
                    raise type(self.failure)(self.failure.cause, **self.failure.facts)
                attempt.refused_with = self.refusing
        except PosError as error:
            return error
        return None

    def is_asked(self, purpose: Purpose = POLL, *, key: str = KEY) -> bool:
        """Whether one request reached the host."""
        before = self.reached
        self.ask(purpose, key=key)
        return self.reached > before

    def go_down(self, cause: Cause = Cause.NETWORK) -> None:
        """Fail until the circuit is open."""
        self.failure = Unreachable(cause)
        for _ in range(OPENS_AFTER):
            assert self.is_asked()
        assert not self.is_asked()


def end_in(attempt: AbstractContextManager[Attempt], failure: Unreachable) -> None:
    """Let a request that was under way fail."""
    assert not attempt.__exit__(type(failure), failure, None)


COUNTING = [
    Unreachable(Cause.NETWORK),
    Unreachable(Cause.NAME),
    Unreachable(Cause.TLS),
    Unreachable(Cause.TIMEOUT),
    Unreachable(Cause.SERVER, http=503),
    Unreachable(Cause.REDIRECT, http=302),
]


@pytest.mark.parametrize("failure", COUNTING, ids=lambda failure: failure.cause)
def test_a_host_that_is_down_is_left_alone(failure: Unreachable) -> None:
    host = Host()
    host.failure = failure
    for _ in range(OPENS_AFTER):
        assert host.is_asked()
    error = host.ask()
    assert host.reached == OPENS_AFTER
    assert isinstance(error, Unreachable)
    assert (error.cause, error.facts) == (failure.cause, failure.facts)


def test_it_tells_of_the_last_failure_not_the_first() -> None:
    host = Host()
    host.go_down(Cause.NAME)
    host.failure = Unreachable(Cause.TLS)
    host.ask(SALE)
    error = host.ask()
    assert error is not None
    assert error.cause is Cause.TLS


def test_each_held_back_poll_has_an_error_of_its_own() -> None:
    host = Host()
    host.go_down()
    assert host.ask() is not host.ask()


@pytest.mark.parametrize(
    "between", [None, BadReply(Cause.GARBLED), Unreachable(Cause.BUSY, http=429, retry_after=0)]
)
def test_an_answer_in_between_starts_the_count_anew(between: PosError | None) -> None:
    host = Host(lowest)
    for _ in range(4):
        host.failure = Unreachable(Cause.TIMEOUT)
        for _ in range(OPENS_AFTER - 1):
            assert host.is_asked()
        host.failure = between
        assert host.is_asked()


def test_answers_that_can_not_be_read_open_nothing() -> None:
    host = Host()
    host.failure = BadReply(Cause.GARBLED)
    assert all(host.is_asked() for _ in range(20))


def test_the_back_off_doubles_up_to_a_minute() -> None:
    host = Host()
    host.go_down()
    for seconds in (2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0):
        host.time += seconds - 0.001
        assert not host.is_asked()
        host.time += 0.001
        assert host.is_asked()
        assert not host.is_asked()


def test_the_back_off_is_never_below_a_second() -> None:
    host = Host(lowest)
    host.go_down()
    for _ in range(5):
        host.time += 0.999
        assert not host.is_asked()
        host.time += 0.001
        assert host.is_asked()


def test_a_trial_that_works_closes_it_and_the_next_back_off_is_short_again() -> None:
    host = Host()
    host.go_down()
    host.time += 2.0
    assert host.is_asked()
    host.time += 4.0
    host.failure = None
    assert all(host.is_asked() for _ in range(5))
    host.go_down()
    host.time += 2.0
    assert host.is_asked()


def test_a_trial_with_an_unreadable_answer_closes_it_too() -> None:
    host = Host()
    host.go_down()
    host.time += 2.0
    host.failure = BadReply(Cause.GARBLED)
    assert all(host.is_asked() for _ in range(5))


@pytest.mark.parametrize("purpose", [SALE, INSISTED])
def test_a_sale_goes_through_and_its_success_closes_it(purpose: Purpose) -> None:
    host = Host()
    host.go_down()
    for _ in range(10):
        assert host.is_asked(purpose)
    assert not host.is_asked()
    host.failure = None
    assert host.is_asked(purpose)
    assert host.is_asked()


def test_what_the_clerk_tries_in_vain_does_not_put_the_trial_off() -> None:
    host = Host()
    host.go_down()
    for _ in range(20):
        host.time += 0.1
        assert host.is_asked(SALE)
    assert host.is_asked()  # two seconds are over


def test_only_one_poll_tries() -> None:
    host = Host()
    host.go_down()
    host.time += 2.0
    host.failure = None
    with host.breaker.attempt(KEY, POLL):
        assert not host.is_asked()
        host.time += 1000.0
        assert not host.is_asked()
    assert host.is_asked()


def test_a_trial_that_ends_in_a_bug_leaves_room_for_the_next() -> None:
    host = Host()
    host.go_down()
    host.time += 2.0
    with pytest.raises(ZeroDivisionError), host.breaker.attempt(KEY, POLL):
        raise ZeroDivisionError
    assert host.is_asked()


def test_a_trial_overtaken_by_a_sale_that_worked_opens_nothing() -> None:
    host = Host()
    host.go_down()
    host.time += 2.0
    late = host.breaker.attempt(KEY, POLL)
    late.__enter__()
    host.failure = None
    assert host.is_asked(SALE)
    end_in(late, Unreachable(Cause.TIMEOUT))
    assert host.is_asked()


@pytest.mark.parametrize("purpose", Purpose)
def test_a_busy_host_is_asked_nothing_at_all(purpose: Purpose) -> None:
    host = Host(lowest)
    host.failure = Unreachable(Cause.BUSY, http=429, retry_after=30)
    host.ask(SALE)
    host.failure = None
    host.time += 12.5
    error = host.ask(purpose)
    assert isinstance(error, Unreachable)
    assert error.cause is Cause.BUSY
    assert error.facts == {"http": 429, "retry_after": 18}
    host.time += 17.4
    assert not host.is_asked(purpose)
    host.time += 0.1
    assert host.is_asked(purpose)


def test_a_busy_host_keeps_us_ten_minutes_at_most() -> None:
    host = Host()
    host.failure = Unreachable(Cause.BUSY, http=429, retry_after=86_400)
    host.ask()
    host.time += BUSY_LIMIT * 1.1
    assert host.is_asked()


def test_a_busy_host_that_names_no_time_is_given_more_and_more() -> None:
    host = Host()
    host.failure = Unreachable(Cause.BUSY, http=429)
    host.ask()
    for seconds in (2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0):
        host.time += seconds - 0.001
        assert not host.is_asked(SALE)
        host.time += 0.001
        assert host.is_asked(SALE)


def test_the_longer_wait_holds() -> None:
    host = Host(lowest)
    late = host.breaker.attempt(KEY, POLL)
    late.__enter__()
    host.failure = Unreachable(Cause.BUSY, http=429, retry_after=60)
    host.ask()
    end_in(late, Unreachable(Cause.BUSY, http=429, retry_after=1))
    host.time += 59.0
    assert not host.is_asked()


@pytest.mark.parametrize("purpose", [POLL, SALE])
def test_a_refused_key_is_refused_here_until_it_is_another(purpose: Purpose) -> None:
    host = Host()
    host.refusing = 403
    assert host.ask() is None
    for _ in range(3):
        host.time += KEY_TRIAL_EVERY / 4
        error = host.ask(purpose)
        assert isinstance(error, Rejected)
        assert (error.api_code, error.http) == (WRONG_KEY, 403)
    assert host.reached == 1
    host.refusing = None
    assert host.is_asked(purpose, key=OTHER_KEY)
    assert host.is_asked(purpose, key=KEY)  # changed back: asked again


def test_the_refused_key_is_known_as_long_as_it_is_refused() -> None:
    host = Host()
    assert not host.breaker.refuses(KEY)
    host.refusing = 401
    host.ask()
    assert host.breaker.refuses(KEY)
    assert not host.breaker.refuses(OTHER_KEY)
    host.refusing = None
    host.ask(INSISTED)
    assert not host.breaker.refuses(KEY)


def test_what_somebody_insists_on_tries_a_refused_key_and_may_end_that() -> None:
    host = Host()
    host.refusing = 401
    host.ask()
    host.time += KEY_TRIAL_EVERY
    assert host.is_asked(INSISTED)
    assert not host.is_asked(SALE)
    host.refusing = None
    assert host.is_asked(INSISTED)
    assert host.is_asked(SALE)
    assert host.is_asked()


@pytest.mark.parametrize("purpose", [POLL, SALE])
def test_once_a_minute_a_refused_key_is_tried(purpose: Purpose) -> None:
    host = Host()
    host.refusing = 401
    host.ask()
    for _ in range(3):
        host.time += KEY_TRIAL_EVERY - 0.001
        assert not host.is_asked(purpose)
        host.time += 0.001
        assert host.is_asked(purpose)
        assert not any(host.is_asked(each) for each in (POLL, SALE))


@pytest.mark.parametrize("purpose", [POLL, SALE])
def test_a_refusal_that_was_a_mistake_heals_by_itself(purpose: Purpose) -> None:
    host = Host()
    host.refusing = 401
    host.ask()
    host.refusing = None
    host.time += KEY_TRIAL_EVERY
    assert host.is_asked(purpose)
    assert host.is_asked(SALE)
    assert host.is_asked()


def test_while_one_tries_a_refused_key_the_others_wait() -> None:
    host = Host()
    host.refusing = 401
    host.ask()
    host.time += KEY_TRIAL_EVERY
    with host.breaker.attempt(KEY, POLL):
        assert not host.is_asked()
        assert not host.is_asked(SALE)
    assert host.is_asked(SALE)


def test_a_trial_that_finds_nobody_says_nothing_of_the_key() -> None:
    host = Host()
    host.refusing = 401
    host.ask()
    host.time += KEY_TRIAL_EVERY
    for host.failure in (Unreachable(Cause.TIMEOUT), BadReply(Cause.GARBLED)):
        assert host.is_asked(SALE)
        assert isinstance(host.ask(SALE), Rejected)
        host.time += KEY_TRIAL_EVERY
    host.failure = host.refusing = None
    assert host.is_asked(SALE)


def test_a_poll_held_back_by_failures_uses_up_no_trial_of_the_key() -> None:
    host = Host()
    host.refusing = 401
    host.ask()
    host.time += KEY_TRIAL_EVERY
    host.failure = Unreachable(Cause.NETWORK)
    for _ in range(OPENS_AFTER):
        host.ask(INSISTED)
    assert isinstance(host.ask(), Unreachable)
    host.failure = None
    assert host.is_asked(SALE)


def test_a_late_refusal_of_the_former_key_does_not_hold_the_new_one_back() -> None:
    host = Host()
    with host.breaker.attempt(KEY, POLL) as late:
        assert host.is_asked(key=OTHER_KEY)
        late.refused_with = 401
    assert host.is_asked(key=OTHER_KEY)


def test_the_key_is_not_kept() -> None:
    host = Host()
    host.refusing = 401
    host.ask()
    assert KEY not in repr(vars(host.breaker))


@PATIENT
@given(
    jitter=st.lists(st.floats(0, 1), min_size=1, max_size=12),
    failure=st.sampled_from(COUNTING),
)
def test_every_back_off_lies_between_its_bounds(jitter: list[float], failure: Unreachable) -> None:
    parts = iter(jitter)
    host = Host(lambda low, high: low + (high - low) * next(parts))
    host.failure = failure
    for _ in range(OPENS_AFTER):
        assert host.is_asked()
    for tries, part in enumerate(jitter[1:]):
        longest = min(60.0, 2.0 * 2**tries)
        wait = max(1.0, longest * jitter[tries])
        assert 1.0 <= wait <= 60.0
        host.time += wait - 0.01
        assert not host.is_asked()
        host.time += 0.02
        assert host.is_asked(), part


@PATIENT
@given(named=st.integers(0, 10**9), jitter=st.floats(0, 1))
def test_every_wait_that_was_asked_for_is_kept_and_bounded(named: int, jitter: float) -> None:
    host = Host(lambda low, high: low + (high - low) * jitter)
    host.failure = Unreachable(Cause.BUSY, http=429, retry_after=named)
    host.ask()
    asked = min(named, BUSY_LIMIT)
    if asked:
        host.time += asked - 0.01
        error = host.ask(SALE)
        assert error is not None
        assert error.cause is Cause.BUSY
        assert 1 <= int(error.facts["retry_after"]) <= asked * 0.1 + 2
        host.time += 0.01
    host.time += max(1.0, asked / 10) + 0.01
    assert host.is_asked(SALE)


class Life(RuleBasedStateMachine):
    """Any mix of checks, sales, outages, keys and time: who is let through is always foreseen.

    Without jitter, so every back-off is a second and every wait as long as was asked for.
    """

    def __init__(self) -> None:
        super().__init__()
        self.host = Host(lowest)
        self.key = KEY
        self.refused_key = ""
        self.key_trial_at = 0.0
        self.busy_until = 0.0
        self.open_until = 0.0
        self.failed_in_a_row = 0

    @rule(seconds=st.sampled_from([0.25, 0.5, 1.0, 30.0]))
    def time_passes(self, seconds: float) -> None:
        self.host.time += seconds

    @rule(failure=st.sampled_from([*COUNTING, BadReply(Cause.GARBLED), None]))
    def the_host_changes(self, failure: PosError | None) -> None:
        self.host.failure = failure

    @rule(seconds=st.sampled_from([0, 1, 20, 3600]))
    def the_host_gets_busy(self, seconds: int) -> None:
        self.host.failure = Unreachable(Cause.BUSY, http=429, retry_after=seconds)

    @rule(status=st.sampled_from([None, 401, 403]))
    def the_host_judges_the_key(self, status: int | None) -> None:
        self.host.failure = None
        self.host.refusing = status

    @rule(key=st.sampled_from([KEY, OTHER_KEY]))
    def a_key_is_stored(self, key: str) -> None:
        self.key = key

    @rule(purpose=st.sampled_from(Purpose))
    def a_request(self, purpose: Purpose) -> None:
        now, failure = self.host.time, self.host.failure
        free = now >= self.busy_until
        if free and self.key != self.refused_key:
            self.refused_key = ""
        is_open = self.failed_in_a_row >= OPENS_AFTER
        refused = self.refused_key and purpose is not INSISTED and now < self.key_trial_at
        held = purpose is POLL and is_open and now < self.open_until
        before = self.host.reached
        error = self.host.ask(purpose, key=self.key)
        asked = self.host.reached > before
        assert asked == (free and not refused and not held)
        if not asked:
            assert isinstance(error, Rejected if free and refused else Unreachable)
            return
        if purpose is not INSISTED:
            self.key_trial_at = now + KEY_TRIAL_EVERY
        if isinstance(failure, Unreachable) and failure.cause is not Cause.BUSY:
            self.failed_in_a_row += 1
            if self.failed_in_a_row == OPENS_AFTER or (is_open and purpose is POLL):
                self.open_until = now + 1.0
            return
        self.failed_in_a_row = 0
        if isinstance(failure, Unreachable):
            self.busy_until = now + min(int(failure.facts["retry_after"]), BUSY_LIMIT)
        elif failure is None:
            self.refused_key = self.key if self.host.refusing else ""
            self.key_trial_at = now + KEY_TRIAL_EVERY


def test_no_mix_of_events_breaks_a_promise() -> None:
    run_state_machine_as_test(Life, settings=PATIENT)


def test_of_many_threads_one_tries() -> None:
    host = Host()
    host.go_down()
    host.time += 2.0
    let_through = threading.Semaphore(0)
    together = threading.Barrier(8)
    held_back = threading.Semaphore(0)

    def check(_: int) -> bool:
        together.wait(10)
        try:
            with host.breaker.attempt(KEY, POLL):
                let_through.release()
                for _other in range(7):
                    assert held_back.acquire(timeout=10)
                return True
        except Unreachable:
            held_back.release()
            return False

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(check, range(8)))
    assert sorted(outcomes) == [False] * 7 + [True]
    host.failure = None
    assert host.is_asked()
