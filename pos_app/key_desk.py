"""Where a typed API key is checked and kept, for the set-up and the key's card. Free of Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from pos_app.domain.errors import Cause, NotConfigured, Unreachable
from pos_app.domain.settings import Environment

if TYPE_CHECKING:
    from pos_app.checkout.check_key import Checked
    from pos_app.launch import Launch
    from pos_app.multisafepay.client import MultiSafepay

_Answer = TypeVar("_Answer")
_LOOK = 0.1
"""Seconds between two looks whether anybody still waits."""


class KeyDesk:
    """Blocks on the network and on the keyring: call it on a worker."""

    def __init__(self, launch: Launch) -> None:
        self._launch = launch
        self._host: MultiSafepay | None = None
        self._over = False

    def interrupt(self) -> None:
        """Let a check under way end at once: nobody waits for it any more."""
        self._over = True
        if self._host is not None:
            self._host.close()

    def check(self, key: str, environment: Environment) -> Checked:
        """Prove a key for TEST or LIVE; "" is the one that is in use or stored already.

        Nothing is changed. Raises PosError: NO_KEY for "" where there is none, BAD_KEY for what
        can't be a key, else what `check_key` raises.
        """
        from pos_app.checkout.check_key import Checked, check_key
        from pos_app.settings_store.api_keys import sound_key

        typed = sound_key(key) if key.strip() else None
        stored, lack = self._stored(environment)
        in_use = self._launch.key if environment is self._launch.environment else None
        known = typed or in_use or stored
        if known is None:
            raise lack or NotConfigured(Cause.NO_KEY)
        return Checked(known, check_key(known, environment, self._connect), lack)

    def keep(self, environment: Environment, key: str) -> None:
        """Store a key in the keyring. Raises NotConfigured where none keeps it safe."""
        from pos_app import settings_store

        service = self._launch.keyring_service
        self._unless_over(partial(settings_store.store_key, environment, key, service=service))

    def _stored(self, environment: Environment) -> tuple[str | None, NotConfigured | None]:
        """The key in the keyring, and what is wrong with the keyring."""
        from pos_app import settings_store

        service = self._launch.keyring_service
        try:
            key = self._unless_over(partial(settings_store.read_key, environment, service=service))
        except NotConfigured as failure:
            return None, failure if failure.cause is Cause.NO_KEYRING else None
        return key, None

    def _unless_over(self, asked: Callable[[], _Answer]) -> _Answer:
        """The keyring's answer. It may wait for a person to unlock it, and the next window must
        not wait for that: it is left behind once nobody waits."""
        answer: Future[_Answer] = Future()

        def ask() -> None:
            try:
                answer.set_result(asked())
            except NotConfigured as failure:
                answer.set_exception(failure)
            finally:
                answer.cancel()  # a bug, which threads report; nothing where there is an answer

        Thread(target=ask, name="key-desk", daemon=True).start()
        while not self._over:
            with suppress(TimeoutError):
                return answer.result(_LOOK)
        raise NotConfigured(Cause.NO_KEYRING, locked=1)

    def _connect(self, environment: Environment, key: str) -> MultiSafepay:
        from pos_app.multisafepay.client import MultiSafepay

        if self._over:
            raise Unreachable(Cause.NETWORK)
        self._host = MultiSafepay(environment, key, self._launch.settings)
        return self._host
