"""From this machine to MultiSafepay, link by link: name, connection, clock, key.

Each look has its deadline. What can't be looked at since an earlier link is broken says so.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pos_app.doctor.case import Case
from pos_app.domain.errors import WRONG_KEY, Cause, NotConfigured, PosError, Rejected, Unreachable
from pos_app.domain.findings import Check, Fact, Finding, Level, Trouble
from pos_app.domain.settings import Environment

if TYPE_CHECKING:
    from pos_app.multisafepay.client import MultiSafepay

NAME_SECONDS, CONNECT_SECONDS, TOTAL_SECONDS, KEYRING_SECONDS = 5.0, 4.0, 8.0, 20.0
_CLOCK_WARN, _CLOCK_BAD = 30, 300
"""Seconds. Links end by the host's clock; certificates are judged by this one."""
_AFTER_NAME = (Check.NETWORK, Check.CLOCK, Check.KEY)

Told = Callable[["MultiSafepay"], None]


def chain(case: Case, opened: Told, done: Told) -> list[Finding]:
    """Every link. From `opened` to `done` somebody else may close the client that is used."""
    from pos_app.multisafepay.client import BASE_URLS, MultiSafepay
    from pos_app.multisafepay.flights import can_look_up

    practising = case.environment is Environment.SANDBOX
    if practising and not case.sandbox_url:
        gone = Finding(Check.NETWORK, Level.BAD, Cause.NO_SANDBOX)
        return [_unasked(Check.NAME), gone, _unasked(Check.CLOCK), _unasked(Check.KEY)]
    base_url = case.sandbox_url if practising else BASE_URLS[case.environment]
    # Through a proxy it is the proxy that looks the host up.
    proxy = "" if practising else case.settings.proxy
    host = urlsplit(proxy or base_url).hostname or ""
    # A proxy is the shop's own, and so is its name.
    facts: dict[str, Fact] = {"host": "proxy" if proxy else host}
    if not can_look_up(host, NAME_SECONDS):
        missing = Finding(Check.NAME, Level.BAD, Cause.NAME, facts)
        return [missing, *map(_unasked, _AFTER_NAME)]
    known = Finding(Check.NAME, Level.GOOD, None, facts)
    lack, key = _key(case)
    client = MultiSafepay(
        case.environment,
        key,
        case.settings,
        case.sandbox_url if practising else "",
        connect=CONNECT_SECONDS,
        read=TOTAL_SECONDS,
        total=TOTAL_SECONDS,
    )
    with ExitStack() as closing:
        closing.callback(client.close)
        opened(client)
        closing.callback(done, client)
        reached, clock = _reached(client)
        if reached.level is Level.BAD:
            return [known, reached, clock, lack or _unasked(Check.KEY)]
        return [known, reached, clock, lack or _accepted(client)]


def _reached(client: MultiSafepay) -> tuple[Finding, Finding]:
    asked_at = datetime.now(UTC)
    try:
        probe = client.probe()
    except PosError as failure:
        return Finding(Check.NETWORK, Level.BAD, failure.cause), _unasked(Check.CLOCK)
    answered_at = datetime.now(UTC)
    took: dict[str, Fact] = {"ms": round((answered_at - asked_at).total_seconds() * 1000)}
    clock = _clock(asked_at + (answered_at - asked_at) / 2, probe.date)
    facts = took | {"http": probe.http}
    if 300 <= probe.http < 400:
        return Finding(Check.NETWORK, Level.BAD, Cause.REDIRECT, facts), clock
    if probe.http >= 500:
        return Finding(Check.NETWORK, Level.BAD, Cause.SERVER, facts), clock
    if probe.http == 429:
        return Finding(Check.NETWORK, Level.WARN, Cause.BUSY, facts), clock
    return Finding(Check.NETWORK, Level.GOOD, None, took), clock


def _clock(ours: datetime, theirs: datetime | None) -> Finding:
    if theirs is None:
        return Finding(Check.CLOCK, Level.SKIPPED, Trouble.NO_DATE)
    ahead = round((ours - theirs).total_seconds())
    off: dict[str, Fact] = {"seconds": abs(ahead)}
    if abs(ahead) <= _CLOCK_WARN:
        return Finding(Check.CLOCK, Level.GOOD, None, off)
    level = Level.BAD if abs(ahead) > _CLOCK_BAD else Level.WARN
    return Finding(Check.CLOCK, level, Trouble.AHEAD if ahead > 0 else Trouble.BEHIND, off)


def _key(case: Case) -> tuple[Finding | None, str]:
    """The key, or why there is none."""
    from pos_app import settings_store

    if case.key is not None:
        return None, case.key
    try:
        key = settings_store.read_key(
            case.environment, KEYRING_SECONDS, service=case.keyring_service
        )
    except NotConfigured as failure:
        if failure.cause is Cause.NO_KEYRING and not failure.facts.get("locked"):
            return Finding(Check.KEY, Level.SKIPPED, failure.cause), ""
        return Finding(Check.KEY, Level.BAD, failure.cause, failure.facts), ""
    if key is None:
        return Finding(Check.KEY, Level.BAD, Cause.NO_KEY), ""
    return None, key


def _accepted(client: MultiSafepay) -> Finding:
    try:
        client.check_key()
    except Rejected as failure:
        if failure.api_code == WRONG_KEY or failure.http in (401, 403):
            return Finding(Check.KEY, Level.BAD, Cause.WRONG_KEY)
        return Finding(Check.KEY, Level.WARN, Cause.REFUSED, failure.facts)
    except Unreachable as failure:
        return Finding(Check.KEY, Level.WARN, failure.cause)
    except PosError as failure:
        # What was pasted into the keyring by another program can't even be sent.
        bad = failure.cause is Cause.NO_KEY
        return Finding(Check.KEY, Level.BAD if bad else Level.WARN, failure.cause)
    return Finding(Check.KEY, Level.GOOD)


def _unasked(check: Check) -> Finding:
    return Finding(check, Level.SKIPPED, Trouble.NO_NETWORK)
