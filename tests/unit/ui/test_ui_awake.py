"""The display stays on while a code is shown: asked of a real message bus, and given back."""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import psutil
import pytest
from conftest import NoteFigure
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS, child

from pos_app.logbook import EVENTS
from pos_app.ui.awake import Awake

_SCREEN_SAVER = "org.freedesktop.ScreenSaver"

needs_bus = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="needs Linux with dbus-daemon",
)


class Desktop:
    """A desktop's screen saver on the session's bus: notes what it is asked."""

    def __init__(self, address: str, *, answers: bool = True) -> None:
        from jeepney.io.blocking import (  # type: ignore[import-untyped]
            open_dbus_connection,
        )

        self.asked: list[str] = []
        self._answers = answers
        self._connection = open_dbus_connection(address)
        self._own_name()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Leave the bus, as a desktop does that ends."""
        self._connection.sock.shutdown(2)
        self._thread.join()
        self._connection.close()

    def _own_name(self) -> None:
        from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]

        self._connection.send_and_get_reply(message_bus.RequestName(_SCREEN_SAVER))

    def _serve(self) -> None:
        from jeepney import (  # type: ignore[import-untyped]
            HeaderFields,
            MessageType,
            new_error,
            new_method_return,
        )

        while True:
            try:
                call = self._connection.receive()
                if call.header.message_type is not MessageType.method_call:
                    continue
                member = call.header.fields[HeaderFields.member]
                self.asked.append(member)
                if not self._answers:
                    continue
                match member:
                    case "Inhibit":
                        self._connection.send(new_method_return(call, "u", (7,)))
                    case "UnInhibit" if call.body == (7,):
                        self._connection.send(new_method_return(call))
                    case _:
                        self._connection.send(new_error(call, "org.example.Refused"))
            except (OSError, EOFError):
                return  # whoever asked is gone, perhaps before the answer


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a session bus of this test's own."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.kill()


@pytest.fixture
def desktop(bus: str) -> Iterator[Desktop]:
    served = Desktop(bus)
    yield served
    served.close()


@pytest.fixture
def awake(qtbot: QtBot) -> Iterator[Awake]:
    kept = Awake(calm_ms=0)
    yield kept
    kept.close()


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What is told from now on."""
    caplog.set_level(logging.INFO, "pos_app")
    return caplog


def wait_for(qtbot: QtBot, desktop: Desktop, *asked: str) -> None:
    qtbot.waitUntil(lambda: desktop.asked == list(asked), timeout=LONG_MS)


@needs_bus
def test_the_display_stays_on_while_wanted(
    qtbot: QtBot, awake: Awake, desktop: Desktop, log: pytest.LogCaptureFixture
) -> None:
    awake.hold(True)
    awake.hold(True)
    wait_for(qtbot, desktop, "Inhibit")
    awake.hold(False)
    wait_for(qtbot, desktop, "Inhibit", "UnInhibit")
    awake.hold(True)
    wait_for(qtbot, desktop, "Inhibit", "UnInhibit", "Inhibit")
    assert noted(log) == []
    assert "wakepy" not in sys.modules


@needs_bus
def test_wanted_again_before_it_was_given_back(
    qtbot: QtBot, awake: Awake, desktop: Desktop
) -> None:
    awake.hold(True)
    wait_for(qtbot, desktop, "Inhibit")
    awake.hold(False)
    awake.hold(True)
    wait_for(qtbot, desktop, "Inhibit", "UnInhibit", "Inhibit")


@needs_bus
def test_a_quick_sale_asks_for_nothing(qtbot: QtBot, desktop: Desktop) -> None:
    hasty, patient = Awake(), Awake(calm_ms=0)
    hasty.hold(True)
    hasty.hold(False)
    patient.hold(True)
    wait_for(qtbot, desktop, "Inhibit")
    for each in (hasty, patient):
        each.close()
    wait_for(qtbot, desktop, "Inhibit", "UnInhibit")


@needs_bus
def test_it_is_given_back_at_the_end(qtbot: QtBot, awake: Awake, desktop: Desktop) -> None:
    awake.hold(True)
    wait_for(qtbot, desktop, "Inhibit")
    awake.close()
    wait_for(qtbot, desktop, "Inhibit", "UnInhibit")


_KILLED = """
import os, signal
from PySide6.QtCore import QCoreApplication
from pos_app.ui.awake import Awake
app = QCoreApplication([])
awake = Awake(calm_ms=0)
awake.hold(True)
app.exec()
"""


@needs_bus
def test_it_is_given_back_by_a_till_that_was_killed(qtbot: QtBot, desktop: Desktop) -> None:
    with subprocess.Popen([sys.executable, "-c", _KILLED]) as till:
        wait_for(qtbot, desktop, "Inhibit")
        till.kill()
    wait_for(qtbot, desktop, "Inhibit", "UnInhibit")


@needs_bus
def test_a_desktop_that_does_not_answer_holds_nothing_up(
    qtbot: QtBot, awake: Awake, bus: str, figure: NoteFigure
) -> None:
    silent = Desktop(bus, answers=False)
    awake.hold(True)
    qtbot.waitUntil(lambda: bool(silent.asked), timeout=LONG_MS)
    begun = time.perf_counter()
    awake.close()
    closing = time.perf_counter() - begun
    silent.close()
    figure("closing beside a desktop that hangs", f"{closing:.2f} s", "under 1.5 s")
    assert closing < 1.5


@needs_bus
def test_a_desktop_that_refuses_is_noted_once(
    qtbot: QtBot, awake: Awake, bus: str, log: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        with qtbot.waitSignal(child(awake, QProcess, "").finished, timeout=LONG_MS):
            awake.hold(True)
        awake.hold(False)
    awake.close()
    assert noted(log) == ["not_awake"]
    assert "not_awake" in EVENTS


def test_nothing_is_started_before_a_code_is_shown(awake: Awake) -> None:
    awake.hold(False)
    assert psutil.Process().children() == []


def noted(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the till's log was told."""
    return [record.msg for record in caplog.records if record.name == "pos_app"]
