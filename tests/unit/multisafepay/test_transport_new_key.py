"""A key that is stored while the till runs is used from the next request on."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator

import pytest
from client_support import KEY, Peer, Server, http, serving, success

from pos_app.domain.errors import Cause, NotConfigured, PosError, Rejected
from pos_app.domain.settings import Environment
from pos_app.multisafepay.transport import KeySource, Transport
from pos_app.settings_store.api_keys import ApiKey

NEW_KEY = "canary-new-key-9876543210"
WRONG_KEY = http(b'{"success": false, "error_code": 1032}', "401 Unauthorized")


class Keyring:
    """Stands where the system's keyring would: what it holds or how it fails is set."""

    def __init__(self, key: str | None = KEY) -> None:
        self.time = 1000.0
        self.key = key
        self.failure: NotConfigured | None = None
        self.unlocked = threading.Event()
        self.unlocked.set()
        self.looks = 0

    def read(self, environment: Environment, _seconds: float) -> str | None:
        assert environment is Environment.TEST
        self.looks += 1
        assert self.unlocked.wait(10)
        if self.failure is not None:
            raise self.failure
        return self.key

    def key_at_start(self, patience: float = 10.0) -> ApiKey:
        return ApiKey(Environment.TEST, self.key, self.read, lambda: self.time, patience)


class Account:
    """The server's side: which key it takes."""

    def __init__(self) -> None:
        self.key = KEY

    def __call__(self, peer: Peer) -> None:
        while (request := peer.request()) is not None:
            known = request.headers["api_key"] == self.key
            peer.send(success({"account_id": 1}) if known else WRONG_KEY)


@pytest.fixture
def account() -> Account:
    return Account()


@pytest.fixture
def server(account: Account) -> Iterator[Server]:
    with serving(account) as running:
        yield running


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def transport(server: Server, keyring: Keyring) -> Iterator[Transport]:
    running = Transport(server.url, keyring.key_at_start())
    yield running
    running.close()


def outcome(transport: Transport, method: str = "GET", *, poll: bool = False) -> int | PosError:
    """The HTTP status that came, or the error."""
    body = None if method == "GET" else {"amount": 1}
    try:
        return transport.exchange(method, "/orders", body=body, poll=poll).http_status
    except PosError as error:
        return error


@pytest.mark.parametrize(
    ("method", "poll"),
    [("GET", True), ("GET", False), ("POST", False)],
    ids=["poll", "F5", "sale"],
)
def test_the_next_request_of_any_kind_takes_the_new_key(
    transport: Transport,
    server: Server,
    account: Account,
    keyring: Keyring,
    method: str,
    poll: bool,
) -> None:
    assert outcome(transport) == 200
    account.key = NEW_KEY
    assert outcome(transport, poll=True) == 401
    assert isinstance(outcome(transport, "POST"), Rejected)
    keyring.key = NEW_KEY
    keyring.time += 5.0
    assert outcome(transport, method, poll=poll) == 200
    assert server.requests[-1].headers["api_key"] == NEW_KEY
    assert outcome(transport, "POST") == outcome(transport, poll=True) == 200


def test_a_key_that_works_is_not_looked_for(transport: Transport, keyring: Keyring) -> None:
    for _ in range(5):
        assert outcome(transport) == 200
        keyring.time += 60.0
    assert keyring.looks == 0


def test_a_refused_key_is_looked_for_every_five_seconds_at_most(
    transport: Transport, account: Account, keyring: Keyring
) -> None:
    account.key = NEW_KEY
    assert outcome(transport) == 401
    for _ in range(20):
        outcome(transport, poll=True)
        outcome(transport, "POST")
        keyring.time += 1.0
    assert keyring.looks == 4


def test_a_key_that_works_again_is_not_looked_for_any_more(
    transport: Transport, account: Account, keyring: Keyring
) -> None:
    account.key = NEW_KEY
    outcome(transport)
    account.key = KEY
    assert outcome(transport) == 200
    looks = keyring.looks
    keyring.time += 60.0
    assert outcome(transport) == 200
    assert keyring.looks == looks


def test_a_new_key_that_is_refused_too_is_looked_for_in_its_turn(
    transport: Transport, account: Account, keyring: Keyring
) -> None:
    account.key = NEW_KEY
    outcome(transport)
    keyring.key = "canary-mistyped-key"
    assert outcome(transport, "POST") == 401
    assert isinstance(outcome(transport, "POST"), Rejected)
    keyring.key = NEW_KEY
    keyring.time += 5.0
    assert outcome(transport, "POST") == 200


@pytest.mark.parametrize(
    "failure",
    [
        None,
        NotConfigured(Cause.NO_KEYRING, locked=0),
        NotConfigured(Cause.NO_KEYRING, locked=1),
        NotConfigured(Cause.BAD_KEY),
    ],
    ids=["empty", "broken", "locked", "nonsense"],
)
def test_a_keyring_that_fails_leaves_the_old_key(
    transport: Transport,
    account: Account,
    keyring: Keyring,
    failure: NotConfigured | None,
) -> None:
    account.key = NEW_KEY
    outcome(transport)
    keyring.key, keyring.failure = None, failure
    for _ in range(3):
        assert outcome(transport) == 401
        assert isinstance(outcome(transport, poll=True), Rejected)
        keyring.time += 60.0
    account.key = KEY
    assert outcome(transport) == 200
    account.key, keyring.key, keyring.failure = NEW_KEY, NEW_KEY, None
    assert outcome(transport) == 401
    keyring.time += 60.0
    assert outcome(transport) == 200


def test_a_keyring_found_locked_asks_a_person_once_a_minute_at_most(keyring: Keyring) -> None:
    key = keyring.key_at_start()
    keyring.failure = NotConfigured(Cause.NO_KEYRING, locked=1)
    for _ in range(120):
        assert key.instead_of(KEY) == KEY
        keyring.time += 1.0
    assert keyring.looks == 2


def test_a_keyring_that_waits_for_a_person_holds_nothing_up_and_is_heard_later(
    server: Server, account: Account, keyring: Keyring
) -> None:
    transport = Transport(server.url, keyring.key_at_start(patience=0.01))
    account.key = keyring.key = NEW_KEY
    keyring.unlocked.clear()
    assert outcome(transport) == 401
    for _ in range(5):
        assert isinstance(outcome(transport, "POST"), Rejected)
        keyring.time += 60.0
    assert keyring.looks == 1  # one dialogue on the screen, not five
    looking = [each for each in threading.enumerate() if each.name == "api-key"]
    keyring.unlocked.set()
    for each in looking:
        each.join(10)
    assert outcome(transport, "POST") == 200
    assert keyring.looks == 1
    transport.close()


def test_many_requests_at_once_look_once_and_all_get_the_new_key(keyring: Keyring) -> None:
    key = keyring.key_at_start()
    keyring.key = NEW_KEY
    keyring.unlocked.clear()
    got: list[str] = []
    asking = [
        threading.Thread(target=lambda: got.append(key.instead_of(KEY)), daemon=True)
        for _ in range(8)
    ]
    for each in asking:
        each.start()
    keyring.unlocked.set()
    for each in asking:
        each.join(10)
    assert got == [NEW_KEY] * 8
    keyring.time += 60.0
    assert key.instead_of(KEY) == NEW_KEY  # a straggler, refused with the old one
    assert keyring.looks == 1


def test_without_a_key_nothing_is_sent_until_one_is_stored(server: Server) -> None:
    keyring = Keyring(key=None)
    transport = Transport(server.url, keyring.key_at_start())
    missing = outcome(transport, "POST")
    assert isinstance(missing, NotConfigured)
    assert missing.cause is Cause.NO_KEY
    keyring.failure = NotConfigured(Cause.NO_KEYRING, locked=1)
    keyring.time += 5.0
    missing = outcome(transport, "POST")
    assert isinstance(missing, NotConfigured)
    assert (missing.cause, missing.facts) == (Cause.NO_KEYRING, {"locked": 1})
    assert server.connections == 0
    keyring.key, keyring.failure = KEY, None
    keyring.time += 60.0
    assert outcome(transport, "POST") == 200
    transport.close()


def test_it_shows_its_key_to_nobody_and_transport_keeps_none(
    transport: Transport, account: Account, keyring: Keyring, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    source: KeySource = keyring.key_at_start()
    account.key = keyring.key = NEW_KEY
    for _ in range(3):
        outcome(transport)
        outcome(transport, poll=True)
    gc.collect()
    for key in (KEY, NEW_KEY):
        assert key not in f"{source!r} {source}"
        assert key not in repr(vars(transport))
        assert key not in repr(vars(transport._breaker))
        assert key not in str([record.__dict__ for record in caplog.records])


_STORED_MEANWHILE = """
import subprocess, sys
from pos_app.domain.settings import Environment
from pos_app.settings_store import read_key, store_key
from pos_app.settings_store.api_keys import ApiKey
store_key(Environment.TEST, "older-key", 30)
key = ApiKey(Environment.TEST, read_key(Environment.TEST, 30), patience=30)
assert key.instead_of("older-key") == "older-key"
manager = [sys.executable, "-m", "pos_app", "key", "set", "--environment", "test"]
subprocess.run(manager, input="newer-key\\n", text=True, check=True, capture_output=True)
key = ApiKey(Environment.TEST, key(), patience=30)
print(key(), key.instead_of("older-key"), key())
"""


@pytest.mark.keyring
@pytest.mark.skipif(
    not all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon"))),
    reason="needs dbus-run-session and gnome-keyring-daemon",
)
def test_what_a_manager_stores_in_a_real_keyring_is_found() -> None:
    unlocked = (
        "printf login-password | gnome-keyring-daemon --unlock --components=secrets"
        ' >/dev/null 2>&1 && exec "$0" -c "$1"'
    )
    # Not below pytest's folder: a socket's path may have no more than some 100 letters.
    with tempfile.TemporaryDirectory() as home:
        os.mkdir(f"{home}/run", 0o700)
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", unlocked, sys.executable, _STORED_MEANWHILE],
            env={
                "HOME": home,
                "PATH": os.environ["PATH"],
                "XDG_RUNTIME_DIR": f"{home}/run",
                "LC_ALL": "C.UTF-8",
                "QT_QPA_PLATFORM": "offscreen",
            },
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
    assert done.stdout == "older-key newer-key newer-key\n", done.stderr
