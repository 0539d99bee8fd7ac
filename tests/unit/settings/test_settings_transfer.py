"""Settings go from one till to the next: all of them, no secret, and nothing wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import filelock
import pytest
from test_settings_file import CHOSEN

from pos_app import cli
from pos_app.domain.settings import Settings
from pos_app.settings_store import load, profile, save

KEY = "canary-0123456789abcdef"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's program keeps its settings."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return profile().settings_file


def test_all_settings_come_to_another_profile(file: Path, tmp_path: Path) -> None:
    save(file, CHOSEN)
    carried = tmp_path / "till.json"
    carried.write_text("older", encoding="ascii")
    assert cli.main(["settings", "export", str(carried)]) == 0
    assert cli.main(["--profile", "bar", "settings", "import", str(carried)]) == 0
    bar = profile("bar").settings_file
    assert load(bar) == load(file)
    assert load(bar).settings == CHOSEN
    assert bar.read_bytes() == carried.read_bytes() == file.read_bytes()
    if os.name != "nt":
        assert carried.stat().st_mode & 0o077 == 0


def test_they_go_through_a_pipe(file: Path, tmp_path: Path) -> None:
    save(file, CHOSEN)
    program = [sys.executable, "-m", "pos_app"]
    exported = subprocess.run([*program, "settings", "export"], capture_output=True, check=True)
    assert json.loads(exported.stdout) == json.loads(file.read_bytes())
    imported = subprocess.run(
        [*program, "settings", "import", "-", "--profile", "bar"],
        input=exported.stdout,
        capture_output=True,
        check=True,
    )
    assert imported.stdout == b"The settings are in force from the next start.\n"
    assert (exported.stderr, imported.stderr) == (b"", b"")
    assert load(profile("bar").settings_file).settings == CHOSEN


def test_a_till_that_was_never_set_up_exports_the_defaults(
    file: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert cli.main(["settings", "export", "-"]) == 0
    told = json.loads(capfdbinary.readouterr().out)
    assert told.pop("version") == 1
    assert told == json.loads(json.dumps(asdict(Settings())))
    assert not file.exists()


def brought(tmp_path: Path, content: str) -> str:
    path = tmp_path / "brought.json"
    path.write_text(content, encoding="utf-8")
    return str(path)


def test_what_the_file_leaves_out_stays(file: Path, tmp_path: Path) -> None:
    save(file, CHOSEN)
    shared = brought(tmp_path, '{"counter": "k7", "proxy": ""}')
    assert cli.main(["settings", "import", shared]) == 0
    loaded = load(file).settings
    assert (loaded.counter, loaded.proxy, loaded.clerks) == ("k7", "", CHOSEN.clerks)


def test_each_wrong_value_is_named_and_then_nothing_is_written(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {
        "counter": "Till 1",
        "theme": "blue",
        "country": "BE",
        "request_seconds": 61,
        "keypad": 1,
        "clerks": ["Sam", "Sam"],
        "api_key": KEY,
    }
    assert cli.main(["settings", "import", brought(tmp_path, json.dumps(wrong))]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "Wrong in that file, so nothing was changed:",
        "  counter: not such a text, or longer than 8 characters",
        '  theme: one of "", light, dark, contrast',
        "  request_seconds: a whole number from 1 to 60",
        "  keypad: true or false",
        "  clerks: a list of at most 30, none of them twice",
        "  api_key: no setting of this version",
    ]
    assert not file.exists()


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("", "no settings file"),
        ("PNG", "no settings file"),
        ("[]", "no settings file"),
        ('{"counter": "a", "counter": "b"}', "no settings file"),
        ('{"shop_name": "' + "x" * 70_000 + '"}', "no settings file"),
        ('{"version": 2}', "newer version"),
        ('{"version": "one"}', "version"),
    ],
)
def test_what_is_no_settings_file_of_this_version_is_said(
    file: Path, tmp_path: Path, content: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    save(file, CHOSEN)
    before = file.read_bytes()
    assert cli.main(["settings", "import", brought(tmp_path, content)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert word in told.err
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]


def test_files_that_are_not_there_are_said(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = str(tmp_path / "no folder" / "till.json")
    assert cli.main(["settings", "import", nowhere]) == 1
    assert cli.main(["settings", "export", nowhere]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        f"{nowhere} can't be read: No such file or directory.\n"
        f"{nowhere} can't be written: No such file or directory.\n"
    )


def test_a_broken_file_of_this_till_is_kept_when_another_takes_its_place(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.parent.mkdir(parents=True)
    file.write_text("not json", encoding="ascii")
    assert cli.main(["settings", "export", str(tmp_path / "out.json")]) == 0
    assert file.read_text("ascii") == "not json"  # who only looks moves nothing
    assert cli.main(["settings", "import", brought(tmp_path, '{"counter": "k7"}')]) == 0
    (aside,) = (path for path in file.parent.iterdir() if path != file)
    assert aside.read_text("ascii") == "not json"
    assert aside.name in capsys.readouterr().err
    assert load(file).settings == Settings(counter="k7")


@pytest.mark.parametrize("environment", ["sandbox", "live"])
def test_under_an_open_window_nothing_is_imported(
    file: Path, tmp_path: Path, environment: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = profile().data
    folder.mkdir(parents=True, exist_ok=True)
    shared = brought(tmp_path, '{"counter": "k7"}')
    with filelock.FileLock(folder / f"till-{environment}.lock"):
        assert cli.main(["settings", "import", shared]) == 1
        assert "close it" in capsys.readouterr().err
        assert not file.exists()
        assert cli.main(["--profile", "bar", "settings", "import", shared]) == 0
    assert cli.main(["settings", "import", shared]) == 0
    assert load(file).settings.counter == "k7"
