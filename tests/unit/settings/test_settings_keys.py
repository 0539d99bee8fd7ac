"""Which keyrings are trusted with the API key, and what becomes of one that fails."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import chainer
from keyring.core import load_keyring
from keyring.errors import KeyringLocked, PasswordSetError

from pos_app.domain.errors import Cause, NotConfigured
from pos_app.domain.settings import Environment
from pos_app.settings_store import read_key, store_key
from pos_app.settings_store.api_keys import sound_key

KEY = "canary-0123456789abcdef"


class Memory(KeyringBackend):
    """Keeps secrets for a test's length; stands where a system's own keyring would."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.error is not None:
            raise self.error
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.error is not None:
            raise self.error
        self.kept[service, username] = password


class System(Memory):
    """Passes for the desktop's keyring."""

    __module__ = "keyring.backends.SecretService"


class Chain(chainer.ChainerBackend):
    """A chain of given members, in their order."""

    backends: ClassVar[list[KeyringBackend]] = []

    def __init__(self, *members: KeyringBackend) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        vars(self)["backends"] = list(members)


# A keyring registers itself by being defined: these must not be found by anybody else.
for ours in (Memory, System, Chain):
    KeyringBackend._classes.discard(ours)


FAIL = load_keyring("keyring.backends.fail.Keyring")
NULL = load_keyring("keyring.backends.null.Keyring")


@pytest.fixture
def system() -> Iterator[System]:
    before = keyring.core._keyring_backend
    ring = System()
    keyring.set_keyring(ring)
    yield ring
    keyring.core._keyring_backend = before


def refusal(environment: Environment = Environment.TEST, key: str = KEY) -> NotConfigured:
    with pytest.raises(NotConfigured) as caught:
        store_key(environment, key)
    assert caught.value.__cause__ is None
    assert KEY not in str(caught.value.facts)
    return caught.value


def test_each_environment_has_a_key_of_its_own(system: System) -> None:
    assert read_key(Environment.TEST) is None
    store_key(Environment.TEST, KEY)
    store_key(Environment.LIVE, "another-key")
    store_key(Environment.LIVE, "  newer-key\n")
    assert read_key(Environment.TEST) == KEY
    assert read_key(Environment.LIVE) == "newer-key"
    assert system.kept == {("pos-app", "test"): KEY, ("pos-app", "live"): "newer-key"}


def test_the_sandbox_never_asks_the_keyring(system: System) -> None:
    system.error = AssertionError("asked")
    assert read_key(Environment.SANDBOX) is None
    with pytest.raises(ValueError, match="sandbox"):
        store_key(Environment.SANDBOX, KEY)


@pytest.mark.parametrize(
    "key",
    ["", "    ", "abcd", "a" * 201, "key with space", "key\nX-Evil: 1", "ключик", "k\x00eys1"],
)
def test_what_can_not_be_a_key_is_neither_kept_nor_used(system: System, key: str) -> None:
    assert refusal(key=key).cause is Cause.BAD_KEY
    assert system.kept == {}
    system.kept["pos-app", "test"] = key
    with pytest.raises(NotConfigured) as caught:
        read_key(Environment.TEST)
    assert caught.value.cause is Cause.BAD_KEY


@given(st.text())
def test_a_key_fits_into_a_header(text: str) -> None:
    try:
        key = sound_key(text)
    except NotConfigured:
        return
    assert 5 <= len(key) <= 200
    assert key.isascii()
    assert key.isprintable()
    assert " " not in key


@pytest.mark.parametrize("key", ["abcde", "a" * 200, "!~#%&"])
def test_the_edges_of_a_key_are_inside(key: str) -> None:
    assert sound_key(key) == key


@pytest.mark.parametrize(
    "untrusted",
    [FAIL, NULL, Memory(), Chain(), Chain(NULL, Memory())],
    ids=["fail", "null", "somebody's", "empty chain", "chain of bad ones"],
)
def test_only_the_systems_own_keyrings_are_trusted(
    system: System, untrusted: KeyringBackend
) -> None:
    keyring.set_keyring(untrusted)
    assert refusal().cause is Cause.NO_KEYRING
    with pytest.raises(NotConfigured) as caught:
        read_key(Environment.TEST)
    assert caught.value.cause is Cause.NO_KEYRING


def test_of_a_chain_only_the_trusted_member_is_used(system: System) -> None:
    plaintext = Memory()
    keyring.set_keyring(Chain(plaintext, system))
    store_key(Environment.TEST, KEY)
    assert plaintext.kept == {}
    assert read_key(Environment.TEST) == KEY


@pytest.mark.parametrize(
    ("error", "locked"),
    [
        (KeyringLocked("no"), 1),
        (PasswordSetError(KEY), 0),
        (ConnectionRefusedError(), 0),
        (EOFError(), 0),
        (TimeoutError(), 1),
    ],
    ids=repr,
)
def test_a_keyring_that_fails_is_said_without_its_words(
    system: System, error: Exception, locked: int
) -> None:
    system.error = error
    said = refusal()
    assert said.cause is Cause.NO_KEYRING
    assert said.facts == {"locked": locked}


def test_the_desktops_own_errors_are_known(system: System) -> None:
    exceptions = pytest.importorskip("secretstorage.exceptions")
    for name in ("LockedException", "PromptDismissedException"):
        system.error = getattr(exceptions, name)("no")
        assert refusal().facts == {"locked": 1}
    system.error = exceptions.SecretServiceNotAvailableException("gone")
    assert refusal().facts == {"locked": 0}


def test_an_error_nobody_foresaw_stays_one(system: System) -> None:
    system.error = ZeroDivisionError()
    with pytest.raises(ZeroDivisionError):
        read_key(Environment.TEST)


def test_a_keyring_that_waits_for_a_person_is_not_waited_for_for_ever(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered = threading.Event()

    def prompt(self: System, service: str, username: str) -> str:
        answered.wait(60)
        return KEY

    monkeypatch.setattr(System, "get_password", prompt)
    try:
        with pytest.raises(NotConfigured) as caught:
            read_key(Environment.TEST, seconds=0.05)
    finally:
        answered.set()
    assert caught.value.facts == {"locked": 1}


_ASK = """
from pos_app.domain.errors import NotConfigured
from pos_app.domain.settings import Environment
from pos_app.settings_store import store_key
try:
    store_key(Environment.TEST, "canary-0123456789abcdef")
except NotConfigured as error:
    print(error.cause.value)
"""


@pytest.mark.parametrize(
    "backend",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyrings.alt.file.PlaintextKeyring",
        "keyring.nowhere",
        "nonsense",
        "..",
    ],
)
def test_a_backend_named_in_the_environment_is_judged_too(tmp_path: Path, backend: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ASK],
        env={"HOME": str(tmp_path), "PYTHON_KEYRING_BACKEND": backend},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "no_keyring\n"
    assert list(tmp_path.iterdir()) == []
