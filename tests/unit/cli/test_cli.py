"""The command line: what it refuses, what it says, and that the key is never among it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from pos_app import __version__, app, cli
from pos_app.cli.profiles import said
from pos_app.domain.errors import PosError
from pos_app.domain.settings import Environment, Settings
from pos_app.launch import Launch

KEY = "canary-0123456789abcdef"
NO_KEYRING = "keyring.backends.fail.Keyring"
WORSE_KEYRING = "keyring.backends.null.Keyring"
FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME")
NEWER = '{"version": 2, "environment": "beyond"}'
TOLD_NEWER = (
    "The settings were written by a newer version of this program: update it. "
    "They were left as they are.\n"
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a command that runs within the test finds and keeps its files."""
    for name in FOLDERS:
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


def settings_in(home: Path, content: str | None = None, profile: str = "") -> Path:
    """The settings file of a program with that home, filled."""
    path = home / "pos-app" / (f"profiles/{profile}" if profile else "") / "settings.json"
    if content is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return path


def run(
    *arguments: str, tmp_path: Path, typed: str = "", keyring: str = NO_KEYRING
) -> subprocess.CompletedProcess[str]:
    """The program as a shell starts it, with folders of its own."""
    folders = {name: str(tmp_path) for name in FOLDERS}
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


def test_help_tells_all(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    for word in ("--demo", "--environment {sandbox,test,live}", "--lan", "--profile NAME"):
        assert word in told
    for command in ("tour", "key set", "settings export", "settings import"):
        assert command in told
    codes = told.split("exit codes:\n")[1].splitlines()
    assert [line.split()[0] for line in codes] == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("command", "word"),
    [("key set", "standard input"), ("settings export", "none is"), ("settings import", "named")],
)
def test_each_command_has_help_of_its_own(
    command: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([*command.split(), "--help"])
    assert ended.value.code == 0
    assert word in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--bogus"],
        ["bogus"],
        ["--environment", "production"],
        ["--environment"],
        ["--profile"],
        ["--profile", "../other"],
        ["--profile", "Bar"],
        ["settings"],
        ["settings", "import"],
        ["settings", "export", "one", "two"],
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
        (["--lan", "--environment", "live"], "--demo"),
        (["--lan", "--environment", "test"], "--environment sandbox"),
        (["--demo", "--environment", "sandbox"], "--environment"),
        (["--environment", "sandbox", "key", "set"], "test or live"),
        (["--demo", "--environment", "test"], "--environment"),
        (["--demo", "--lan", "--environment", "live"], "--environment"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_arguments_that_do_not_go_together(
    arguments: list[str], word: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    assert list(home.iterdir()) == []
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
    path = settings_in(tmp_path, '{"counter": 5, "currency": "EUR"}')
    ended = run("key", "set", tmp_path=tmp_path, typed=KEY + "\n")
    first, second = ended.stderr.splitlines()
    assert "counter" in first
    assert "keyring" in second
    assert KEY not in ended.stderr
    assert path.read_text("utf-8") == '{"counter": 5, "currency": "EUR"}'


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--demo"],
        ["--environment", "live"],
        ["key", "set"],
        ["key", "set", "--environment", "live"],
        ["settings", "export"],
        ["settings", "import", "-"],
        ["--profile", "bar"],
    ],
    ids=" ".join,
)
def test_a_newer_versions_settings_stop_every_command(
    arguments: list[str],
    home: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(failure: PosError) -> None:
        said(failure, 2)  # its window would wait for somebody to read it

    monkeypatch.setattr("pos_app.app.refuse", refuse)
    path = settings_in(home, NEWER, "bar" if "bar" in arguments else "")
    assert cli.main(arguments) == 2
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", TOLD_NEWER)
    assert path.read_text("utf-8") == NEWER
    assert [part for part in home.rglob("*") if part.is_file()] == [path]


def test_a_settings_file_that_can_not_be_read_is_said(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings_in(home).mkdir(parents=True)
    assert cli.main(["settings", "export"]) == 2
    assert capsys.readouterr().err == (
        "The settings file on this computer's disk can't be read or written.\n"
    )


# -- which key, whose key ---------------------------------------------------------------------


class Desktop(KeyringBackend):
    """Passes for the desktop's keyring."""

    __module__ = "keyring.backends.SecretService"
    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


# A keyring registers itself by being defined: this one must not be found by anybody else.
KeyringBackend._classes.discard(Desktop)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    before = keyring.core._keyring_backend
    ring = Desktop()
    keyring.set_keyring(ring)
    yield ring
    keyring.core._keyring_backend = before


@pytest.mark.parametrize(
    ("remembered", "arguments", "kept_for"),
    [
        (None, "key set", ("pos-app", "test")),
        ("sandbox", "key set", ("pos-app", "test")),
        ("test", "key set", ("pos-app", "test")),
        ("live", "key set", ("pos-app", "live")),
        ("live", "key set --environment test", ("pos-app", "test")),
        ("live", "--environment test key set", ("pos-app", "test")),
        ("sandbox", "--environment sandbox key set --environment live", ("pos-app", "live")),
        ("live", "--profile bar key set", ("pos-app:bar", "test")),
        (None, "key set --profile bar --environment live", ("pos-app:bar", "live")),
        (None, "--profile bar key set --environment live", ("pos-app:bar", "live")),
    ],
)
def test_a_key_is_kept_for_its_environment_and_profile(
    remembered: str | None,
    arguments: str,
    kept_for: tuple[str, str],
    home: Path,
    desktop: Desktop,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if remembered:
        settings_in(home, json.dumps({"environment": remembered}))
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{KEY}\n"))
    assert cli.main(arguments.split()) == 0
    assert desktop.kept == {kept_for: KEY}
    told = capsys.readouterr()
    assert told.out == f"The key for {kept_for[1]} is in this system's keyring.\n"
    assert told.err == ""
    assert KEY.encode() not in everything_in(home)


# -- what the window is started with ----------------------------------------------------------


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Launch]:
    """What the command line hands to the window, in place of one."""
    launches: list[Launch] = []

    def run(launch: Launch) -> int:
        launches.append(launch)
        return 0

    monkeypatch.setattr(app, "run", run)
    return launches


def test_without_arguments_the_first_start_is_the_set_up_and_nothing_is_written(
    home: Path, started: list[Launch], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([]) == 0
    (launch,) = started
    assert launch == Launch(
        Environment.SANDBOX,
        Settings(),
        home / "pos-app",
        settings_file=home / "pos-app" / "settings.json",
        log_folder=home / "pos-app" / "log",
        set_up=True,
    )
    assert list(home.iterdir()) == []
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("environment", ["sandbox", "test", "live"])
def test_an_environment_is_remembered_for_its_profile(
    environment: str, home: Path, started: list[Launch]
) -> None:
    settings_in(home, '{"environment": "live", "counter": "k2"}', "bar")
    assert cli.main(["--profile", "bar", "--environment", environment]) == 0
    assert cli.main(["--profile", "bar"]) == 0
    assert cli.main(["--profile", "bar", "--demo"]) == 0
    assert cli.main(["--profile", "bar"]) == 0
    assert cli.main([]) == 0
    assert [launch.environment.value for launch in started] == [
        environment,
        environment,
        "sandbox",
        environment,
        "sandbox",
    ]
    assert {launch.settings.counter for launch in started[:4]} == {"k2"}
    bar = started[0]
    assert bar.folder == home / "pos-app" / "profiles" / "bar"
    assert bar.settings_file == bar.folder / "settings.json"
    assert bar.log_folder == home / "pos-app" / "log" / "profiles" / "bar"
    assert bar.keyring_service == "pos-app:bar"


@pytest.mark.parametrize(
    ("remembered", "arguments"),
    [("live", "--lan --demo"), ("sandbox", "--lan"), ("live", "--lan --environment sandbox")],
)
def test_lan_goes_with_every_sandbox(
    remembered: str,
    arguments: str,
    home: Path,
    started: list[Launch],
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings_in(home, json.dumps({"environment": remembered}))
    assert cli.main(arguments.split()) == 0
    (launch,) = started
    assert (launch.environment, launch.lan) == (Environment.SANDBOX, True)
    assert capsys.readouterr().err.startswith("Warning: ")


def test_lan_does_not_go_with_a_remembered_environment_of_multisafepays(
    home: Path, started: list[Launch], capsys: pytest.CaptureFixture[str]
) -> None:
    settings_in(home, '{"environment": "test"}')
    assert cli.main(["--lan"]) == 2
    assert started == []
    assert "--environment sandbox" in capsys.readouterr().err


def test_a_broken_file_is_kept_aside_and_the_window_is_told(
    home: Path, started: list[Launch], capsys: pytest.CaptureFixture[str]
) -> None:
    path = settings_in(home, "not json")
    assert cli.main(["--environment", "live"]) == 0
    (launch,) = started
    assert launch.left_out == ("file",)
    assert (path.parent / launch.kept_aside).read_text("utf-8") == "not json"
    assert launch.kept_aside in capsys.readouterr().err
    assert '"live"' in path.read_text("utf-8")


def test_a_wrong_value_is_told_to_the_window_and_kept_aside_once_it_is_written_over(
    home: Path, started: list[Launch]
) -> None:
    content = '{"counter": "Till", "shop_name": "De Ezel", "colour": "blue"}'
    path = settings_in(home, content)
    assert cli.main([]) == 0
    assert path.read_text("utf-8") == content
    assert cli.main(["--environment", "test"]) == 0
    assert cli.main([]) == 0
    first, second, third = started
    assert (first.left_out, first.kept_aside) == (("counter", "colour"), "")
    assert second.left_out == first.left_out
    assert (path.parent / second.kept_aside).read_text("utf-8") == content
    assert (third.left_out, third.settings.shop_name) == ((), "De Ezel")


def test_an_environment_that_can_not_be_remembered_holds_this_time(
    home: Path,
    started: list[Launch],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert cli.main(["--environment", "test"]) == 0
    assert started[0].environment is Environment.TEST
    assert "can't be read or written" in capsys.readouterr().err


def test_a_till_without_a_key_says_so_and_stays_open(tmp_path: Path) -> None:
    folders = {name: str(tmp_path) for name in FOLDERS}
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
