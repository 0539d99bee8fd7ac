"""The help window of a whole program: doctor, log and support bundle, by keys alone."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import START_MS
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from room_support import Stretched, faults, laid_out
from shiboken6 import delete
from ui_support import LONG_MS, child, keys, press, said

from pos_app.app import make_application
from pos_app.domain.errors import Cause
from pos_app.domain.findings import Check, Fact, Finding, Level, Trouble
from pos_app.domain.log_lines import LogLine
from pos_app.domain.settings import LANGUAGES, Environment, Settings
from pos_app.launch import Launch
from pos_app.program import Program
from pos_app.ui import doctor_words, languages, theme
from pos_app.ui.doctor_advice import advice
from pos_app.ui.surroundings import Surroundings
from pos_app.ui.widgets.help_window import HelpWindow

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SIZES = [(640, 480), (900, 520), (1366, 700)]


@pytest.fixture
def opened(program: Program, qtbot: QtBot) -> HelpWindow:
    """The window after F1, when the doctor has looked."""
    press(program.window, Qt.Key.Key_F1)
    window = program.help_desk.window
    assert window is not None
    qtbot.waitUntil(lambda: "lines to look at" in said(window, "doctor_summary"), timeout=LONG_MS)
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG_MS)
    return window


def rows_of(window: QWidget) -> dict[str, QFrame]:
    """The doctor's rows by what was looked at."""
    return {
        row.objectName().removeprefix("finding_"): row
        for row in window.findChildren(QFrame)
        if row.property("finding")
    }


def test_f1_shows_what_the_doctor_found(program: Program, opened: HelpWindow, qtbot: QtBot) -> None:
    rows = rows_of(opened)
    assert set(rows) == {str(check) for check in Check}
    assert said(rows["journal"], "finding_level") == "Good"
    assert said(rows["key"], "finding_said") == "MultiSafepay takes the key"
    assert said(rows["qt"], "finding_level") == "Warning"
    assert rows["qt"].accessibleName().endswith(said(rows["qt"], "finding_advice"))
    assert rows["qt"].y() < rows["journal"].y()  # what needs somebody stands first
    press(child(opened, QPushButton, "doctor_copy"), Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert "[good key -]" in copied
    assert child(opened, QPushButton, "doctor_copy").text() == "Copied"
    # A sandbox that is gone is seen at the next look; the window is no hindrance to selling.
    practice = program.books._practice
    assert practice is not None
    practice._process.kill()
    press(opened, Qt.Key.Key_F5)
    assert "Looking" in said(opened, "doctor_summary")
    qtbot.waitUntil(lambda: "problem" in said(opened, "doctor_summary"), timeout=LONG_MS)
    rows = rows_of(opened)
    levels = {name: said(row, "finding_level") for name, row in rows.items()}
    assert [name for name, level in levels.items() if level == "Problem"] == ["network"]
    assert levels["clock"] == levels["key"] == "Not checked"
    assert program.window.isEnabled()
    press(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_the_log_is_read_and_searched(opened: HelpWindow, qtbot: QtBot) -> None:
    child(opened, QTabWidget, "help_pages").setCurrentIndex(1)
    lines = child(opened, QTableView, "log_lines").model()
    qtbot.waitUntil(lambda: "Till opened" in column(lines, 1), timeout=LONG_MS)
    everything = lines.rowCount()
    assert everything > 1
    keys(child(opened, QLineEdit, "log_search"), "till opened")
    assert column(lines, 1) == ["Till opened"]
    assert column(lines, 2)[0].endswith(" ms")
    assert said(opened, "log_count").startswith("1 ")
    child(opened, QLineEdit, "log_search").clear()
    assert lines.rowCount() == everything


def column(model: QAbstractItemModel, number: int) -> list[str]:
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_the_bundle_is_read_before_it_is_saved(
    opened: HelpWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    child(opened, QTabWidget, "help_pages").setCurrentIndex(2)
    save = child(opened, QPushButton, "bundle_save")
    assert not save.isEnabled()
    press(child(opened, QPushButton, "bundle_make"), Qt.Key.Key_Space)
    qtbot.waitUntil(save.isEnabled, timeout=LONG_MS)
    names = child(opened, QListWidget, "bundle_files")
    shown = {}
    for row in range(names.count()):
        names.setCurrentRow(row)
        shown[names.item(row).text()] = child(opened, QPlainTextEdit, "bundle_text").toPlainText()
    assert '"shop_name": "(empty)"' in shown["settings.json"]
    assert '"event": "opened"' in shown["log.jsonl"]
    save.click()
    dialog = opened.bundle.dialog
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith(".zip")
    path = tmp_path / "for support.zip"
    dialog.selectFile(str(path))
    dialog.accept()
    qtbot.waitUntil(
        lambda: said(opened, "bundle_news") == "Saved as for support.zip", timeout=LONG_MS
    )
    with zipfile.ZipFile(path) as bundle:
        assert {name: bundle.read(name).decode() for name in bundle.namelist()} == shown
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_view_menu_opens_it_too(program: Program) -> None:
    around = program.surroundings
    assert isinstance(around, Surroundings)
    menu = around.menu.menu()
    menu.aboutToShow.emit()
    entry = next(action for action in menu.actions() if "(F1)" in action.text())
    assert isinstance(entry, QAction)
    entry.trigger()
    assert program.help_desk.window is not None
    assert program.help_desk.window.isVisible()


def test_f1_helps_where_the_till_could_not_be_opened(qtbot: QtBot, tmp_path: Path) -> None:
    """And the window goes with the program's."""
    make_application()
    (tmp_path / "journal-sandbox.sqlite3").write_bytes(b"no journal at all" * 500)
    launch = Launch(Environment.SANDBOX, Settings(sound_volume=0), tmp_path)
    with Program(launch) as program:
        program.window.show()
        qtbot.waitUntil(lambda: "damaged" in program.window.notice.text, timeout=START_MS)
        press(program.window, Qt.Key.Key_F1)
        window = program.help_desk.window
        assert window is not None
        qtbot.waitUntil(lambda: "problem" in said(window, "doctor_summary"), timeout=LONG_MS)
        rows = rows_of(window)
        levels = {name: said(row, "finding_level") for name, row in rows.items()}
        assert [name for name, level in levels.items() if level == "Problem"] == ["journal"]
        assert "newest good copy" in said(rows["journal"], "finding_advice")
        program.window.close()
    assert not window.isVisible()
    delete(program.window)


# -- its room in every language --------------------------------------------------------------

EVERYTHING = (
    Finding(Check.PROGRAM, Level.BAD, Trouble.CRASHES),
    Finding(Check.QT, Level.WARN, Trouble.IN_MEMORY),
    Finding(Check.DISPLAYS, Level.WARN, Trouble.SMALL_SCREEN, {"names": "DP-1 800x480, 120 dpi"}),
    Finding(Check.PRINTERS, Level.WARN, Trouble.OTHER_PRINTER, {"count": 2}),
    Finding(Check.SETTINGS, Level.WARN, Trouble.UNKNOWN_SETTINGS, {"names": "counter, currency"}),
    Finding(Check.DISK, Level.BAD, Trouble.FULL, {"free_mb": 3}),
    Finding(Check.JOURNAL, Level.BAD, Cause.DAMAGED, {"missing": 1}),
    Finding(Check.COPIES, Level.WARN, Trouble.OLD, {"day": "2026-03-01"}),
    Finding(Check.KEYRING, Level.BAD, Cause.NO_KEYRING),
    Finding(Check.NAME, Level.GOOD, None, {"host": "testapi.multisafepay.com"}),
    Finding(Check.NETWORK, Level.BAD, Cause.TLS),
    Finding(Check.CLOCK, Level.BAD, Trouble.AHEAD, {"seconds": 1234}),
    Finding(Check.KEY, Level.BAD, Cause.WRONG_KEY),
)


@pytest.fixture(params=LANGUAGES)
def stretched(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """A language in four tenths longer words."""
    languages.install(qapp, request.param)
    longer = Stretched(request.param)
    qapp.installTranslator(longer)
    yield
    qapp.removeTranslator(longer)
    languages.install(qapp, "en")


@pytest.fixture
def alone(qtbot: QtBot) -> Iterator[Callable[[], HelpWindow]]:
    """Makes the window over an empty one."""
    make_application()
    theme.dress()
    parent = QWidget()

    def make() -> HelpWindow:
        window = HelpWindow(parent)
        window.doctor.show_findings(EVERYTHING)
        window.log.show_lines([LogLine(NOON, "exchange", {"http": 200, "ms": 12})] * 40)
        window.bundle.show_preview({"doctor.txt": "Everything\n" * 80, "settings.json": "{}\n"})
        window.show()
        return window

    yield make
    delete(parent)


def test_every_page_has_room(stretched: None, alone: Callable[[], HelpWindow]) -> None:
    window = alone()
    pages = child(window, QTabWidget, "help_pages")
    found = []
    for number in range(pages.count()):
        pages.setCurrentIndex(number)
        for width, height in SIZES:
            found += [f"{number} {width}: {fault}" for fault in faults(window, width, height)]
            assert pages.tabBar().sizeHint().height() >= 44
    assert found == []


def test_a_language_and_a_theme_change_everything(
    qapp: QApplication, alone: Callable[[], HelpWindow]
) -> None:
    theme.set_theme("light")
    window = alone()
    laid_out(window, 900, 520)
    before = window.grab().toImage()
    theme.set_theme("dark")
    laid_out(window, 900, 520)
    assert window.grab().toImage() != before
    theme.set_theme("")
    longer = Stretched("en")
    qapp.installTranslator(longer)
    laid_out(window, 900, 520)
    seen = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    short = [label.text() for label in seen if " v" not in label.text()]
    qapp.removeTranslator(longer)
    assert short == ["testapi.multisafepay.com"]
    assert len(seen) > 3 * len(Check)


def test_whatever_is_found_has_words() -> None:
    """Each kind of trouble on each line says something, and what is bad says what to do."""
    facts: dict[str, Fact] = {
        "names": "a",
        "free_mb": 1,
        "seconds": 2,
        "host": "h",
        "day": "2026-03-01",
    }
    facts |= {"count": 1, "orders": 1, "kb": 1, "name": "n", "ms": 1, "platform": "xcb"}
    facts |= {"pos-app": "1", "python": "3", "PySide6-Essentials": "6", "system": "s"}
    for check in Check:
        for matter in (*Trouble, *Cause):
            finding = Finding(check, Level.BAD, matter, facts)
            assert doctor_words.said(finding)
            assert advice(finding).endswith(".")
            assert doctor_words.said(finding._replace(level=Level.SKIPPED))
        good = Finding(check, Level.GOOD, None, facts)
        assert doctor_words.said(good)
        assert advice(good) == ""
