"""API keys: in the system's own keyring, and nowhere else."""

from __future__ import annotations

import re
import sys
from threading import Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from pos_app.domain.errors import Cause, NotConfigured
from pos_app.domain.settings import Environment

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

SERVICE = "pos-app"
"""What keys are kept under; a profile with a name has its own (see `folders.Profile`)."""
KEYRING_SECONDS = 120.0
"""How long a person has to unlock a keyring that asks for a password."""

_AGAIN, _AGAIN_LOCKED = 5.0, 60.0
"""Seconds between two looks for another key, and after one that found the keyring locked."""
_PATIENCE = 2.0
"""Seconds that a request waits for such a look; on a desktop's bus it takes milliseconds."""
_UNANSWERED = 3600.0
"""Seconds after which a look is given up: what asks a person to unlock must not pile up."""

_KEY = r"[!-~]{5,200}"
_ENCRYPTING = frozenset(
    f"keyring.backends.{name}"
    for name in ("SecretService", "Windows", "kwallet", "libsecret", "macOS")
)
"""The systems' own keyrings. A list of good ones, since anybody can write another bad one."""
_LOCKED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})
_FOREIGN_ERRORS = (
    ("keyring.errors", "KeyringError"),
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("dbus", "DBusException"),
    ("gi.repository.GLib", "Error"),
    ("pywintypes", "error"),
    ("win32ctypes.pywin32.pywintypes", "error"),
    ("keyring.backends.macOS.api", "Error"),
)
"""What keyring lets through from the systems' libraries, each raised only where it is loaded."""


def store_key(
    environment: Environment, key: str, seconds: float = KEYRING_SECONDS, service: str = SERVICE
) -> None:
    """Keep the API key of TEST or LIVE in the system's keyring, in place of an older one.

    Blocks while the keyring asks a person to unlock it, at most `seconds`. Raises NotConfigured:
    BAD_KEY for what can't be a key, NO_KEYRING (with `locked=1` where it was not unlocked).
    """
    if environment is Environment.SANDBOX:
        raise ValueError("the sandbox has no key to keep")
    sound = sound_key(key)
    _asked(lambda ring: ring.set_password(service, environment.value, sound), seconds)


def read_key(
    environment: Environment, seconds: float = KEYRING_SECONDS, service: str = SERVICE
) -> str | None:
    """The API key of an environment; None if none is stored, and always for the sandbox.

    Blocks and raises as `store_key` does.
    """
    if environment is Environment.SANDBOX:
        return None
    key = _asked(lambda ring: ring.get_password(service, environment.value), seconds)
    return None if key is None else sound_key(key)


def keyring_in_use() -> str:
    """Which keyring keeps the keys: the name of keyring's module for it.

    It is not asked to unlock. Raises NotConfigured(NO_KEYRING).
    """
    return type(_keyring()).__module__.rpartition(".")[2]


class ApiKey:
    """An environment's API key: kept in memory while it works, looked for anew once refused.

    So a key stored by `pos-app key set` is used without a new start. Thread-safe.
    """

    def __init__(
        self,
        environment: Environment,
        key: str | None,
        read: Callable[[Environment, float], str | None] = read_key,
        now: Callable[[], float] = monotonic,
        patience: float = _PATIENCE,
    ) -> None:
        """`key`: what the keyring held at the start. `read`, `now`, `patience` are for tests."""
        self._environment = environment
        self._key = key
        self._read = read
        self._now = now
        self._patience = patience
        self._lock = Lock()
        self._look: Thread | None = None
        self._looked_at = self._look_again_at = 0.0
        self._lack = NotConfigured(Cause.NO_KEY)

    def __call__(self) -> str:
        """The key. Raises NotConfigured while none was ever found."""
        if self._key is None:
            self._look_for_another()
        key = self._key
        if key is None:
            raise NotConfigured(self._lack.cause, **self._lack.facts)
        return key

    def instead_of(self, refused: str) -> str:
        """The key to go on with where `refused` is refused.

        The same where the keyring holds no other, can't be read, or is not unlocked in time;
        it may still be found later.
        """
        if self._key == refused:
            self._look_for_another()
        return self._key or refused

    def _look_for_another(self) -> None:
        """Ask the keyring, beside the request: it may want a person, who takes their time."""
        with self._lock:
            now = self._now()
            under_way = self._look is not None and self._look.is_alive()
            if not under_way and now >= self._look_again_at:
                self._looked_at, self._look_again_at = now, now + _AGAIN
                self._look = Thread(target=self._take_from_keyring, name="api-key", daemon=True)
                self._look.start()
            look, wait = self._look, self._looked_at + self._patience - now
        if look is not None:
            look.join(max(0.0, wait))

    def _take_from_keyring(self) -> None:
        try:
            key = self._read(self._environment, _UNANSWERED)
        except NotConfigured as failure:
            self._lack = failure
            if failure.facts.get("locked"):
                with self._lock:
                    self._look_again_at = self._now() + _AGAIN_LOCKED
            return
        if key is not None:
            self._key = key


def sound_key(key: str) -> str:
    """A key as it is kept and sent. Raises NotConfigured(BAD_KEY) for what can't be one."""
    key = key.strip()
    if re.fullmatch(_KEY, key) is None:
        raise NotConfigured(Cause.BAD_KEY)
    return key


_Answer = TypeVar("_Answer")


def _asked(question: Callable[[KeyringBackend], _Answer], seconds: float) -> _Answer:
    """The keyring's answer, waited for no longer than `seconds`.

    A keyring that waits for a person can't be interrupted, so it is asked in a thread of its
    own, which is left behind when the time is over.
    """
    from concurrent.futures import Future

    answer: Future[_Answer] = Future()

    def ask() -> None:
        try:
            answer.set_result(question(_keyring()))
        except BaseException as error:  # handed to the caller, whole
            answer.set_exception(error)

    Thread(target=ask, name="keyring", daemon=True).start()
    try:
        return answer.result(seconds)
    except TimeoutError:
        raise NotConfigured(Cause.NO_KEYRING, locked=1) from None
    except _foreign_errors() as error:
        # Nothing of the library's own error goes on: its text and frames may hold the key.
        locked = type(error).__name__ in _LOCKED
        raise NotConfigured(Cause.NO_KEYRING, locked=int(locked)) from None


def _keyring() -> KeyringBackend:
    """The system's keyring; NotConfigured(NO_KEYRING) where only worse ones are to be had.

    What keyring finds at its first use stays for this process: a keyring that is started later
    is seen after a new start.
    """
    from configparser import Error as ConfigError

    import keyring
    from keyring.backends.chainer import ChainerBackend

    try:
        ring = keyring.get_keyring()
        # Of several keyrings the first good one is taken: a chain would fall back on the others.
        members = ring.backends if isinstance(ring, ChainerBackend) else [ring]
    except (ImportError, AttributeError, ValueError, RuntimeError, OSError, ConfigError):
        # A backend named in the environment or in keyring's own file that can't be loaded.
        raise NotConfigured(Cause.NO_KEYRING) from None
    for member in members:
        if type(member).__module__ in _ENCRYPTING:
            return member
    raise NotConfigured(Cause.NO_KEYRING)


def _foreign_errors() -> tuple[type[BaseException], ...]:
    loaded = ((sys.modules.get(module), name) for module, name in _FOREIGN_ERRORS)
    known = tuple(getattr(module, name) for module, name in loaded if hasattr(module, name))
    # A broken or closed connection to the bus.
    return (*known, OSError, EOFError)
