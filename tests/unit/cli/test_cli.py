"""The command line: what it refuses, what it says, and that the key is never among it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pos_app import __version__, cli

KEY = "canary-0123456789abcdef"
NO_KEYRING = "keyring.backends.fail.Keyring"
WORSE_KEYRING = "keyring.backends.null.Keyring"


def run(
    *arguments: str, tmp_path: Path, typed: str = "", keyring: str = NO_KEYRING
) -> subprocess.CompletedProcess[str]:
    """The program as a shell starts it, with folders of its own."""
    folders = {name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME")}
    chosen = {"PYTHON_KEYRING_BACKEND": keyring, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-m", "pos_app", *arguments],
        env=os.environ | folders | chosen,
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"pos-app {__version__}\n"


def test_help_names_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(
        word in told for word in ("--demo", "--environment", "--lan", "tour", "key", "Exit codes")
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["--bogus"],
        ["bogus"],
        ["--environment", "sandbox"],
        ["--environment"],
        ["key"],
        ["key", "get"],
        ["key", "set", KEY],
        ["key", "set", "--environment", "sandbox"],
        ["tour"],
        ["tour", "one", "two"],
    ],
    ids=" ".join,
)
def test_wrong_arguments(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("usage: pos-app")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--lan"], "--demo"),
        (["--lan", "--environment", "live"], "--demo"),
        (["--demo", "--environment", "test"], "--environment"),
        (["--demo", "--lan", "--environment", "live"], "--environment"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_arguments_that_do_not_go_together(
    arguments: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert word in told.err
    assert told.err.count("\n") == 1


@pytest.mark.parametrize("keyring", [NO_KEYRING, WORSE_KEYRING])
@pytest.mark.parametrize("chosen", [[], ["--environment", "live"]])
def test_a_key_is_not_kept_where_it_would_not_be_safe(
    tmp_path: Path, keyring: str, chosen: list[str]
) -> None:
    ended = run("key", "set", *chosen, tmp_path=tmp_path, typed=KEY + "\n", keyring=keyring)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr == (
        "This computer has no keyring that keeps secrets safe: set one up and store a key "
        "with “pos-app key set”, or practise with “pos-app --demo”.\n"
    )
    assert KEY.encode() not in everything_in(tmp_path)


@pytest.mark.parametrize("typed", ["", "\n", "abc\n", "two words of text\n", f"{KEY}\x07\n"])
def test_what_is_no_key_is_refused(tmp_path: Path, typed: str) -> None:
    ended = run("key", "set", tmp_path=tmp_path, typed=typed)
    assert ended.returncode == 1
    assert ended.stderr == "That is not an API key: paste it once more.\n"
    assert not typed.strip() or typed.strip() not in ended.stdout + ended.stderr


def test_settings_that_can_not_be_used_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "pos-app"
    folder.mkdir()
    (folder / "settings.json").write_text('{"counter": 5, "currency": "EUR"}', encoding="utf-8")
    ended = run("key", "set", tmp_path=tmp_path, typed=KEY + "\n")
    first, second = ended.stderr.splitlines()
    assert "counter" in first
    assert "keyring" in second
    assert KEY not in ended.stderr


def test_a_till_without_a_key_says_so_and_stays_open(tmp_path: Path) -> None:
    folders = {name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME")}
    chosen = {"PYTHON_KEYRING_BACKEND": NO_KEYRING, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "pos_app", "--environment", "live"]
    with subprocess.Popen(
        command, env=os.environ | folders | chosen, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stderr is not None
        try:
            said = ""
            while "keyring" not in said:
                said = program.stderr.readline()
                assert said, "the program ended without a word"
            assert program.poll() is None
        finally:
            program.kill()
    settings = (tmp_path / "pos-app" / "settings.json").read_text(encoding="utf-8")
    assert '"live"' in settings  # remembered for the next start
