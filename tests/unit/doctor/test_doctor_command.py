"""`pos-app doctor` as a shell starts it: its lines, its exit code, its bundle."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

from pos_app.domain.findings import Check

NO_SCREEN = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def doctor(folder: Path, *arguments: str, screen: bool = False) -> subprocess.CompletedProcess[str]:
    """The program with folders and a keyring of its own, on its sandbox."""
    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME")
    chosen = {name: str(folder) for name in names}
    chosen["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    return subprocess.run(
        [sys.executable, "-m", "pos_app", "doctor", *arguments],
        env=os.environ | chosen | ({"QT_QPA_PLATFORM": "offscreen"} if screen else NO_SCREEN),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_without_a_screen_every_check_has_its_line_and_the_bundle_is_private(
    tmp_path: Path,
) -> None:
    bundle = tmp_path / "help.zip"
    ended = doctor(tmp_path, "--environment", "sandbox", "--bundle", str(bundle))
    assert ended.stderr == ""
    assert ended.returncode == 0
    band, *lines, summary, saved = ended.stdout.splitlines()
    assert band.startswith("TEST –")
    assert len(lines) == len(Check)
    assert "Not checked: Screens – There is no screen to look at." in lines
    assert "Good: API key – MultiSafepay takes the key." in lines
    keyring = next(line for line in lines if "Keyring" in line)
    assert keyring.startswith("Warning: ")
    assert "GNOME Keyring" in keyring
    assert summary.startswith("No problems. 1 ")
    assert "help.zip" in saved
    with zipfile.ZipFile(bundle) as texts:
        told = {name: texts.read(name).decode() for name in texts.namelist()}
    assert set(told) == {"doctor.txt", "settings.json", "orders.csv", "log.jsonl"}
    assert all(line in told["doctor.txt"] for line in lines)
    assert str(tmp_path) not in "".join(told.values())
    if os.name != "nt":
        assert stat.S_IMODE(bundle.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["help.zip"]


def test_what_is_bad_is_the_exit_code(tmp_path: Path) -> None:
    folder = tmp_path / "pos-app"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"version": 99}), "utf-8")
    ended = doctor(tmp_path, "--bundle", str(tmp_path / "nowhere" / "help.zip"), screen=True)
    assert ended.returncode == 1
    assert "Problem: Settings – Written by a newer version of this program. Update" in ended.stdout
    assert "Warning: Window system" in ended.stdout
    assert "could not be written" in ended.stderr
