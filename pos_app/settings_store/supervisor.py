"""The supervisor's PIN: a salted hash in a file of its own, and how often a wrong one was given.

The file never leaves this computer: neither an export of the settings nor a report holds it. Who
owns the user's account may delete it; that is the way back from a PIN that nobody knows.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

from pos_app.domain.errors import Cause, NotConfigured
from pos_app.domain.pins import Answer, Checked, is_pin, wait_after, wait_left
from pos_app.settings_store.settings_file import write_whole

_VERSION = 1
_FILE_MAX = 4096
_WRONG_MOST = 10**6
_BUSY_SECONDS = 10.0
"""How long another window of this till may be at the file."""


class _Kept(NamedTuple):
    """What the file holds. `wrong_at` is when the last wrong PIN was given, seconds since 1970."""

    hash: str
    wrong: int = 0
    wrong_at: float = 0.0


class _Unreadable(Exception):
    """The file is there, but it is not what this program wrote."""


class Supervisor:
    """One profile's PIN. All of it blocks, on the disk or on the hash: for a worker. Thread-safe.

    A wrong PIN is counted before it is looked at, so that ending the program meanwhile gains
    nobody a try. Waits are told by a clock that nobody sets; after a new start only the system's
    own is there, see `domain.pins.wait_left`.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`path` is `Profile.supervisor_file`. `now` and `monotonic` (seconds) are for tests."""
        self._path = path
        self._now, self._monotonic = now, monotonic
        self._lock = Lock()
        self._seen: tuple[_Kept, float] | None = None
        """What the file said last, and when the wait after it ends by our own clock."""

    def is_set(self) -> bool:
        """Whether something is guarded: also where the file can't be read."""
        try:
            return self._read() is not None
        except (_Unreadable, OSError):
            return True

    def wait(self) -> Checked:
        """How things stand before a PIN is given: RIGHT never, WRONG where one may be given."""
        try:
            with self._alone():
                kept = self._read()
                if kept is None:
                    return Checked(Answer.UNSET)
                left = self._left(kept)
                return Checked(Answer.WAIT if left else Answer.WRONG, left)
        except (_Unreadable, OSError, NotConfigured):
            return Checked(Answer.UNREADABLE)

    def check(self, pin: str) -> Checked:
        """Whether this is the PIN. Never raises for a damaged file or a full disk: see Answer."""
        try:
            with self._alone():
                return self._checked(pin)
        except (_Unreadable, OSError, NotConfigured):
            return Checked(Answer.UNREADABLE)

    def set_pin(self, pin: str) -> None:
        """Have this PIN from now on, in place of another one, which the caller has asked for.

        Raises ValueError for what is no PIN, NotConfigured(DISK) where it can't be kept: the
        former one is then still in force.
        """
        if not is_pin(pin):
            raise ValueError("a PIN has 4 to 12 digits")
        with self._translated(), self._alone():
            try:
                self._read()
            except _Unreadable:
                # Fails closed: a damaged file is for a person to remove, not to be overwritten.
                raise NotConfigured(Cause.DISK, file=self._path.name) from None
            self._write(_Kept(_hasher().hash(pin)))

    def remove(self) -> None:
        """Guard nothing any more. Raises NotConfigured(DISK)."""
        with self._translated(), self._alone():
            self._path.unlink(missing_ok=True)

    def _checked(self, pin: str) -> Checked:
        kept = self._read()
        if kept is None:
            return Checked(Answer.UNSET)
        left = self._left(kept)
        if left:
            return Checked(Answer.WAIT, left)
        counted = kept._replace(wrong=min(kept.wrong + 1, _WRONG_MOST), wrong_at=self._now())
        self._write(counted)
        if is_pin(pin) and _fits(kept.hash, pin):
            self._write(_Kept(kept.hash))
            return Checked(Answer.RIGHT)
        return Checked(Answer.WRONG, self._left(counted))

    def _left(self, kept: _Kept) -> float:
        if self._seen is None or self._seen[0] != kept:
            # Another window, or a run before this one, has counted it.
            left = wait_left(wait_after(kept.wrong), self._now() - kept.wrong_at)
            self._seen = kept, self._monotonic() + left
        return max(0.0, self._seen[1] - self._monotonic())

    def _read(self) -> _Kept | None:
        try:
            content = self._path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
        try:
            if len(content) > _FILE_MAX:
                raise ValueError
            return _kept_of(json.loads(content))
        except (ValueError, TypeError, KeyError, RecursionError):
            raise _Unreadable from None

    def _write(self, kept: _Kept) -> None:
        self._path.parent.mkdir(0o700, parents=True, exist_ok=True)
        text = json.dumps({"version": _VERSION, **kept._asdict()}, indent=2)
        write_whole(self._path, text.encode("ascii") + b"\n")
        self._seen = kept, self._monotonic() + wait_after(kept.wrong)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """No other thread, and no other window of this till, counts at the same time."""
        import filelock

        self._path.parent.mkdir(0o700, parents=True, exist_ok=True)
        lock = filelock.FileLock(self._path.with_name(f"{self._path.name}.lock"))
        with self._lock:
            try:
                with lock.acquire(timeout=_BUSY_SECONDS):
                    yield
            except filelock.Timeout:
                raise NotConfigured(Cause.DISK, file=self._path.name) from None

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise NotConfigured(Cause.DISK, file=self._path.name, errno=error.errno or 0) from error


def _kept_of(values: Any) -> _Kept:
    """The file's content, strictly. Raises ValueError, TypeError or KeyError."""
    kept = _Kept(values["hash"], values["wrong"], values["wrong_at"])
    whole = (
        set(values) == {"version", *_Kept._fields}
        and values["version"] == _VERSION
        and type(kept.hash) is str
        and kept.hash.startswith("$argon2id$")
        and type(kept.wrong) is int
        and 0 <= kept.wrong <= _WRONG_MOST
        and type(kept.wrong_at) in (int, float)
        and math.isfinite(kept.wrong_at)
    )
    if not whole:
        raise ValueError
    return kept


def _hasher() -> Any:
    from argon2 import PasswordHasher  # loads a C library: for a worker

    return PasswordHasher()


def _fits(kept_hash: str, pin: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

    try:
        return bool(_hasher().verify(kept_hash, pin))
    except VerifyMismatchError:
        return False
    except (InvalidHashError, VerificationError):
        raise _Unreadable from None
