"""Check an API key before a till relies on it: whose it is, and of which environment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from typing import NamedTuple, Protocol

from pos_app.domain.errors import WRONG_KEY, PosError, Rejected
from pos_app.domain.offers import ListedBrand
from pos_app.domain.settings import Environment


class KeyHost(Protocol):
    """MultiSafepay, as far as a key is proved there. Raises as `ports.Gateway` does."""

    def check_key(self) -> object:
        """Nothing of note where the key is taken; Rejected(1032) where it is refused."""
        ...

    def brands(self) -> Sequence[ListedBrand]:
        """The gift cards that the key's account may sell."""
        ...

    def close(self) -> None:
        """End its connections."""
        ...


Connect = Callable[[Environment, str], KeyHost]
"""Makes the host of an environment for a key; it is closed after use."""


class KeyVerdict(NamedTuple):
    """Where a key is taken."""

    belongs_to: Environment | None
    """TEST or LIVE; None where it is refused."""
    brands: tuple[ListedBrand, ...] | None = None
    """The gift cards of its account; None where they could not be asked for."""
    not_asked: PosError | None = None
    """It is refused where it was meant for, and this is why the other environment can't tell."""


class Checked(NamedTuple):
    """A key that was looked at, and what came of it."""

    key: str
    verdict: KeyVerdict
    lack: PosError | None = None
    """Why this machine's keyring can't keep it."""


def check_key(key: str, environment: Environment, connect: Connect) -> KeyVerdict:
    """Prove `key` where it is meant for, and only if it is refused there, at the other host.

    Raises PosError where the first host can't tell, and ValueError for the sandbox, which no
    key of MultiSafepay may ever reach.
    """
    if environment is Environment.SANDBOX:
        raise ValueError("the sandbox is given no key")
    verdict = _asked(key, environment, connect)
    if verdict.belongs_to is not None:
        return verdict
    other = Environment.LIVE if environment is Environment.TEST else Environment.TEST
    try:
        return _asked(key, other, connect)
    except PosError as failure:
        return KeyVerdict(None, not_asked=failure)


def _asked(key: str, environment: Environment, connect: Connect) -> KeyVerdict:
    with closing(connect(environment, key)) as host:
        try:
            host.check_key()
        except Rejected as refusal:
            if refusal.api_code != WRONG_KEY:
                raise
            return KeyVerdict(None)
        try:
            return KeyVerdict(environment, tuple(host.brands()))
        except PosError:
            return KeyVerdict(environment)
