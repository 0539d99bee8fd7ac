"""What the program knows stays in its process, from its first line on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

KEY = "canary-0123456789abcdef"

_STARTED = """
import os, ssl, sys
from pos_app import cli
assert cli.main(["--demo", "--environment", "test"]) == 2
if sys.platform != "win32":
    import resource
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
assert "SSLKEYLOGFILE" not in os.environ
print(ssl.create_default_context().keylog_filename)
"""
_BROKEN = """
import sys, threading
from pos_app import cli

def broken(options):
    key = sys.stdin.readline()
    raise ValueError("could not keep " + key)

cli._store_key = broken
cli.main(["key", "set"])
"""
_WARNED = """
import logging, sys
from pos_app import cli

def talkative(options):
    key = sys.stdin.readline()
    logging.getLogger("keyring").error("could not keep %s", key, exc_info=ValueError(key))
    logging.getLogger("keyring").error("too few words: %s %s", key)
    return 0

cli._store_key = talkative
cli.main(["key", "set"])
"""


def run(script: str, tmp_path: Path, ends_with: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"SSLKEYLOGFILE": str(tmp_path / "secrets")},
        cwd=tmp_path,
        input=KEY + "\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == ends_with, done.stderr
    assert list(tmp_path.iterdir()) == []
    return done


def test_neither_core_files_nor_tls_secrets_are_written(tmp_path: Path) -> None:
    assert run(_STARTED, tmp_path).stdout == "None\n"


def test_a_bug_at_the_start_is_told_without_its_words(tmp_path: Path) -> None:
    done = run(_BROKEN, tmp_path, ends_with=1)
    assert done.stdout == ""
    assert KEY not in done.stderr
    first, *places = done.stderr.removeprefix("A bug ended pos-app: ").split()
    assert first == "ValueError"
    modules = [place.split(":")[0] for place in places]
    assert set(modules) == {"__main__", "pos_app.cli"}
    assert modules[-1] == "__main__"


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_librarys_words_are_not_for_the_terminal(tmp_path: Path, stream: str) -> None:
    assert getattr(run(_WARNED, tmp_path), stream) == ""
