"""When our own code fails: told with a reference and nothing else, and the till goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from counter import Counter, open_counter
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pos_app.app import _hear_every_bug
from pos_app.ui.widgets.bug_window import BugWindow

CANARY = "canary-4929-anna@example.com"
NO_SCREEN = "This plugin does not support (raise|grabbing)"
pytestmark = pytest.mark.qt_log_ignore(NO_SCREEN)


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    """A program that hears of every mistake, as it does when it is started for real."""
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    with open_counter(qtbot, tmp_path) as at_counter:
        _hear_every_bug(at_counter.program)
        yield at_counter
    logging.captureWarnings(False)


class Faulty(QObject):
    """Fails whenever it is asked."""

    @Slot()
    def fail(self) -> None:
        raise KeyError(CANARY)


def fail_elsewhere() -> None:
    raise ZeroDivisionError(CANARY)


def windows(counter: Counter) -> list[BugWindow]:
    return [found for found in counter.window.findChildren(BugWindow) if found.isVisible()]


def told(counter: Counter, name: str) -> str:
    (window,) = windows(counter)
    found = window.findChild(QWidget, name)
    assert isinstance(found, QLabel | QPlainTextEdit)
    return found.text() if isinstance(found, QLabel) else found.toPlainText()


def press(counter: Counter, name: str) -> None:
    (window,) = windows(counter)
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def on_all_screens() -> str:
    """Every text of every widget there is."""
    said = []
    for widget in QApplication.allWidgets():
        said += [widget.windowTitle(), widget.toolTip(), widget.accessibleName()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
    return "\n".join(said)


def test_mistakes_in_a_slot_a_worker_and_a_thread_and_then_a_sale(
    counter: Counter, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    faulty = Faulty()
    counter.window.form.edited.connect(faulty.fail)
    counter.hit("v")  # a real slot fails in the middle of an order that is being typed
    counter.until(lambda: len(windows(counter)) == 1)
    counter.window.form.edited.disconnect(faulty.fail)
    assert "The till goes on" in told(counter, "bug_title")
    report = told(counter, "bug_report")
    reference = told(counter, "bug_reference").removeprefix("Reference ").rstrip(".")
    assert f"reference: {reference}" in report
    assert "type: KeyError" in report
    assert f"{__name__}:" in report
    assert "python: 3." in report
    counter.program.tasks.run(fail_elsewhere, print)
    counter.until(lambda: "ZeroDivisionError" in told(counter, "bug_report"))
    thread = threading.Thread(target=fail_elsewhere)
    thread.start()
    thread.join()
    counter.until(lambda: "3 mistakes since the start." in told(counter, "bug_reference"))
    # What was typed is there still, and is sold while the window stands open.
    counter.window.activateWindow()
    counter.hit("1250")
    counter.hit(Qt.Key.Key_Return)
    counter.until(lambda: counter.link_on_screen() != "")
    assert counter.journaled("amount_minor") == [1250]
    assert len(windows(counter)) == 1
    log = tmp_path / "log" / "till-sandbox.log"
    counter.until(lambda: log.read_text("ascii").count('"event": "bug"') == 3)
    assert reference in log.read_text("ascii")
    assert CANARY not in on_all_screens()
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or CANARY.encode() not in file.read_bytes(), file
    assert CANARY not in "".join(capfd.readouterr())


def test_the_report_is_copied_and_saved(counter: Counter, tmp_path: Path) -> None:
    counter.program.report_bug(KeyError(CANARY))
    counter.until(lambda: len(windows(counter)) == 1)
    report = told(counter, "bug_report")
    press(counter, "bug_copy")
    assert QApplication.clipboard().text() == report
    assert told(counter, "bug_done") == "Copied"
    press(counter, "bug_save")
    chooser = counter.window.findChild(QFileDialog, "bug_file")
    assert chooser is not None
    assert chooser.isVisible()
    target = tmp_path / "report.txt"
    chooser.fileSelected.emit(str(target))
    chooser.close()
    counter.until(lambda: told(counter, "bug_done") == "Saved")
    assert target.read_text("utf-8") == report
    (window,) = windows(counter)
    window.save_to(str(tmp_path / "no" / "such" / "folder.txt"))
    counter.until(lambda: told(counter, "bug_done") == "Could not be saved there")


def test_a_mistake_that_comes_again_and_again_opens_no_second_window(counter: Counter) -> None:
    faulty = Faulty()
    counter.window.form.edited.connect(faulty.fail)
    counter.hit("v")
    counter.until(lambda: len(windows(counter)) == 1)
    press(counter, "bug_close")
    counter.hit("12")
    counter.until(lambda: counter.window.notice.text.startswith("The program made a mistake"))
    assert windows(counter) == []
    counter.window.form.edited.disconnect(faulty.fail)
    counter.program.report_bug(ValueError(CANARY))
    counter.until(lambda: len(windows(counter)) == 1)


@pytest.mark.parametrize("step", ["__init__", "show_bug"])
def test_a_window_that_fails_itself_leaves_the_notice(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """As a damaged installation would: the window's own code raises."""
    broken = compile("def fail(*_, **__):\n    raise MemoryError", "bug_window", "exec")
    room: dict[str, object] = {"__name__": BugWindow.__module__}
    exec(broken, room)  # noqa: S102 - its frames must look like those of the window's own module
    monkeypatch.setattr(BugWindow, step, room["fail"])
    counter.program.report_bug(KeyError(CANARY))
    reference = counter.window.notice.text
    counter.until(lambda: counter.window.notice.text != reference)
    assert counter.window.notice.text.startswith("The program made a mistake; the till goes on.")
    assert windows(counter) == []
    counter.hit("v1250")
    counter.hit(Qt.Key.Key_Return)
    counter.until(lambda: counter.link_on_screen() != "")
