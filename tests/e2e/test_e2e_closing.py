"""What is heard of a sale, and that nothing of the program outlives it."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest
from counter import open_counter
from PySide6.QtCore import QProcess, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.settings import Settings
from pos_app.ui.sounds import Sound

ENTER = Qt.Key.Key_Return


# -- sounds ---------------------------------------------------------------------------------


@pytest.fixture
def no_loudspeaker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "none.conf"))


@pytest.mark.usefixtures("no_loudspeaker")
@pytest.mark.parametrize(("volume", "heard"), [(0, []), (70, ["paid.wav"])])
def test_a_paid_order_is_heard_once(
    qtbot: QtBot, tmp_path: Path, volume: int, heard: list[str]
) -> None:
    settings = Settings(sound_volume=volume)
    with open_counter(qtbot, tmp_path, settings, aloud=True) as counter:
        played: list[str] = []
        (player,) = counter.around.sounds.findChildren(QProcess)
        player.started.connect(lambda: played.append(Path(player.arguments()[2]).name))
        counter.practise("The customer pays at once")
        counter.hit("b1250")
        counter.hit(ENTER)
        counter.wait_for("PAID")
        counter.until(lambda: player.state() is QProcess.ProcessState.NotRunning)
        counter.confirm()
        counter.until(lambda: not counter.around.sounds.playing)
        assert played == heard


# -- the end --------------------------------------------------------------------------------


def test_twenty_days_leave_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    """Each day opens the program, sells, shows the customer's screen, and closes it."""
    myself = psutil.Process()
    children, threads = myself.children(recursive=True), threading.active_count()
    for day in range(20):
        folder = tmp_path / str(day)
        with open_counter(qtbot, folder) as counter:
            counter.hit(Qt.Key.Key_F11)
            counter.until(counter.display.isVisible)
            counter.sell("b1250")
            counter.window.leave()
        assert not [one for one in counter.program.findChildren(QTimer) if one.isActive()]
        counter.until(lambda: myself.children(recursive=True) == children)
        counter.until(lambda: threading.active_count() == threads)
        assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == []
    counter.until(lambda: not _displays())


@pytest.mark.usefixtures("no_loudspeaker")
def test_sound_and_awake_display_end_with_the_program(qtbot: QtBot, tmp_path: Path) -> None:
    before = psutil.Process().children(recursive=True)
    with open_counter(qtbot, tmp_path, aloud=True) as counter:
        (calm,) = counter.around.awake.findChildren(QTimer)
        calm.setInterval(0)
        (keeper,) = counter.around.awake.findChildren(QProcess)
        (player,) = counter.around.sounds.findChildren(QProcess)
        begun: list[str] = []
        keeper.started.connect(lambda: begun.append("awake"))
        player.started.connect(lambda: begun.append("sound"))
        counter.sell("b1250")
        counter.until(lambda: begun == ["awake"])
        counter.around.sounds.play(Sound.PAID)
        counter.until(lambda: begun == ["awake", "sound"])
        counter.window.leave()
    assert psutil.Process().children(recursive=True) == before


_ONE_DAY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from pos_app.app import run
from pos_app.program import Program
from pos_app.launch import Launch
from pos_app.domain.settings import Environment, Settings
opened = Program._furnish
def furnished(program, till):
    opened(program, till)
    program.surroundings.show_full_screen()
    QTimer.singleShot(0, program.window.leave)
Program._furnish = furnished
sys.exit(run(Launch(Environment.SANDBOX, Settings(), Path(sys.argv[1]))))
"""


def test_the_process_ends_as_it_should(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", _ONE_DAY, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, said) == (0, [])


def _displays() -> list[QWidget]:
    """Customers' screens of days that are over."""
    return [one for one in QApplication.topLevelWidgets() if one.objectName() == "customer_display"]
