"""The API key in a real keyring: GNOME's, on a message bus and in a home of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

KEY = "canary-9f8e7d6c5b4a3210"

pytestmark = [
    pytest.mark.keyring,
    pytest.mark.skipif(
        not all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon"))),
        reason="needs dbus-run-session and gnome-keyring-daemon",
    ),
]

_ROUND_TRIP = """
import sys
import keyring
from pos_app.domain.settings import Environment
from pos_app.settings_store import read_key, store_key
key = sys.stdin.readline().strip()
assert read_key(Environment.TEST, 30) is None
store_key(Environment.TEST, "older-" + key, 30)
store_key(Environment.TEST, key, 30)
assert read_key(Environment.TEST, 30) == key
assert read_key(Environment.LIVE, 30) is None
print(type(keyring.get_keyring()).__module__, "kept it")
"""
_READ_AGAIN = """
import sys
from pos_app.domain.settings import Environment
from pos_app.settings_store import read_key
print("same" if read_key(Environment.TEST, 30) == sys.stdin.readline().strip() else "other")
"""
_LOCKED = """
from pos_app.domain.errors import NotConfigured
from pos_app.domain.settings import Environment
from pos_app.settings_store import read_key
try:
    print(read_key(Environment.TEST, 5))
except NotConfigured as error:
    print(error.cause.value, error.facts["locked"])
"""
# The daemon reads the password of the keyring from its input, the program the key from its own.
_UNLOCKED = (
    "printf login-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 "
    '&& exec "$0" -c "$1"'
)
_NOT_UNLOCKED = (
    'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1 && exec "$0" -c "$1"'
)


@pytest.fixture
def home() -> Iterator[Path]:
    # Not below pytest's folder: a socket's path may have no more than some 100 letters.
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "run").mkdir(mode=0o700)
        yield Path(name)


def in_session(home: Path, shell: str, script: str) -> str:
    """What `script` prints with a keyring daemon of its own, which ends with it."""
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", shell, sys.executable, script],
        env={
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "XDG_RUNTIME_DIR": str(home / "run"),
            "LC_ALL": "C.UTF-8",
        },
        input=KEY + "\n",
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_key_goes_in_and_comes_out_and_lies_nowhere_else(home: Path) -> None:
    kept = in_session(home, _UNLOCKED, _ROUND_TRIP)
    assert kept.startswith("keyring.backends.")
    assert kept.endswith("kept it")
    assert in_session(home, _UNLOCKED, _READ_AGAIN) == "same"
    files = [part for part in home.rglob("*") if part.is_file()]
    assert any("keyrings" in part.parts for part in files)
    for part in files:
        content = part.read_bytes()
        assert KEY.encode() not in content
        assert KEY.encode("utf-16-le") not in content


def test_a_keyring_nobody_unlocks_ends_the_wait(home: Path) -> None:
    in_session(home, _UNLOCKED, _ROUND_TRIP)
    assert in_session(home, _NOT_UNLOCKED, _LOCKED) == "no_keyring 1"
