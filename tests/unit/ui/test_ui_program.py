"""The program as a whole: how it opens, what it says when it can't, and how it ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
import psutil
import pytest
from keyring.backends.fail import Keyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from ui_support import LONG_MS, child, keys, press, said

from pos_app import settings_store
from pos_app.app import make_application
from pos_app.domain.payments import PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import open_journal
from pos_app.launch import Launch
from pos_app.program import Program
from pos_app.ui.main_window import MainWindow
from pos_app.ui.widgets.key_card import KeyCard


@contextmanager
def started(
    folder: Path,
    environment: Environment = Environment.SANDBOX,
    settings: Settings | None = None,
    left_out: tuple[str, ...] = (),
) -> Iterator[Program]:
    """A program on its way to be open."""
    make_application()
    shop = settings or Settings()
    launch = Launch(environment, shop, folder, pace=0.05, budget=0.01, left_out=left_out)
    with Program(launch) as program:
        program.window.show()
        yield program
        program.window.close()
    delete(program.window)


def ready(window: MainWindow) -> bool:
    return window.form.draft().order_id.startswith("till1-")


def sell(window: MainWindow) -> None:
    keys(child(window, QComboBox, "brand"), "vvv")
    keys(child(window, QWidget, "amount"), "1250")
    press(child(window, QWidget, "amount"), Qt.Key.Key_Return)


# Said when the first window comes forward: drawing into memory knows no order of windows.
@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_second_start_brings_the_first_window_forward(
    program: Program, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    program.window.showMinimized()
    with started(tmp_path) as second:
        qtbot.waitUntil(lambda: not second.window.isVisible(), timeout=LONG_MS)
        qtbot.waitUntil(lambda: not program.window.isMinimized(), timeout=LONG_MS)
    assert capsys.readouterr().err == "Gift Card Counter is already open on this computer.\n"
    # The first till goes on as if nothing had been.
    assert program.window.notice.text == ""
    sell(program.window)
    panel = program.window.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.payment is not None, timeout=LONG_MS)


def test_the_journal_is_copied_and_old_customers_go(program: Program, tmp_path: Path) -> None:
    sell(program.window)
    program.books.keep_house()
    copies = list((tmp_path / "copies").rglob("*.sqlite3"))
    assert len(copies) == 1
    program.books.keep_house()  # one copy a day
    assert list((tmp_path / "copies").rglob("*.sqlite3")) == copies


def test_a_customers_data_leaves_after_its_time(tmp_path: Path, qtbot: QtBot) -> None:
    def customers() -> list[str]:
        found = sqlite3.connect(tmp_path / "journal-sandbox.sqlite3")
        emails = [email for (email,) in found.execute("SELECT email FROM customers")]
        found.close()
        return emails

    with started(tmp_path, settings=Settings(keep_customer_days=0)) as program:
        window = program.window
        qtbot.waitUntil(lambda: ready(window), timeout=LONG_MS)
        child(window, QToolButton, "fold").click()
        keys(child(window, QWidget, "email"), "an@example.nl")
        sell(window)
        panel = window.panel
        assert panel is not None
        qtbot.waitUntil(lambda: panel.payment is not None, timeout=LONG_MS)
        assert customers() == ["an@example.nl"]
        program.books.keep_house()
        assert customers() == []


def test_without_a_safe_keyring_it_says_so(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
    try:
        with started(tmp_path, Environment.TEST) as program:
            window = program.window
            qtbot.waitUntil(
                lambda: isinstance(window.faces.currentWidget(), KeyCard), timeout=LONG_MS
            )
            why = said(window, "key_why")
    finally:
        keyring.set_keyring(before)
    assert why.startswith("This computer has no keyring that keeps secrets encrypted.")
    told = capsys.readouterr().err
    assert told.startswith("This computer has no keyring that keeps secrets safe")
    assert "--demo" in told


def test_a_damaged_journal_is_left_alone_and_selling_is_stopped(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = tmp_path / "journal-sandbox.sqlite3"
    damaged.write_bytes(b"no journal at all" * 1000)
    with started(tmp_path) as program:
        qtbot.waitUntil(lambda: bool(program.window.notice.text), timeout=LONG_MS)
        assert "selling is stopped" in said(program.window, "notice_text")
        sell(program.window)
        assert "selling is stopped" in said(program.window, "notice_text")
    assert damaged.read_bytes() == b"no journal at all" * 1000
    assert "selling is stopped" in capsys.readouterr().err


def test_nothing_of_the_program_outlives_it(tmp_path: Path, qtbot: QtBot) -> None:
    before = {process.pid for process in psutil.Process().children(recursive=True)}
    with started(tmp_path) as program:
        qtbot.waitUntil(lambda: ready(program.window), timeout=LONG_MS)
        during = {process.pid for process in psutil.Process().children(recursive=True)}
        assert len(during - before) == 1
        sell(program.window)
    after = {process.pid for process in psutil.Process().children(recursive=True)}
    assert not (during - before) & after
    # Closed in the middle of a sale: the order is in the journal, and none is half there.
    with open_journal(tmp_path / "journal-sandbox.sqlite3") as journal:
        states = {payment.state for payment in journal.unsettled()}
    assert states <= {PaymentState.WAITING, PaymentState.UNANSWERED, PaymentState.SENDING}


def test_the_next_start_takes_up_what_was_open(tmp_path: Path, qtbot: QtBot) -> None:
    with started(tmp_path) as program:
        qtbot.waitUntil(lambda: ready(program.window), timeout=LONG_MS)
        sell(program.window)
        panel = program.window.panel
        assert panel is not None
        qtbot.waitUntil(lambda: panel.payment is not None, timeout=LONG_MS)
        sold = panel.order_id
    with started(tmp_path) as program:
        qtbot.waitUntil(lambda: ready(program.window), timeout=LONG_MS)
        assert program.window.payments.row_of(sold) == 0
        assert "-0002-" in program.window.form.draft().order_id


def test_it_may_be_closed_before_it_is_open(tmp_path: Path) -> None:
    with started(tmp_path) as program:
        assert not ready(program.window)
    assert not psutil.Process().children()


def test_an_authority_that_is_not_there_is_said_before_the_first_sale(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_store, "read_key", lambda *_, service: "a-key-0123456789")
    shop = Settings(certificate_authority=str(tmp_path / "nowhere" / "shop.pem"))
    words = "certificate authorities in the settings can't be used"
    with started(tmp_path, Environment.TEST, shop, left_out=("counter",)) as program:
        window = program.window
        qtbot.waitUntil(lambda: words in window.notice.text, timeout=LONG_MS)
        assert "shop.pem" in window.notice.text
        assert "Settings that can't be used: counter." in window.notice.text
        sell(window)
        panel = window.panel
        assert panel is not None
        qtbot.waitUntil(
            lambda: panel.payment is not None and panel.payment.state is PaymentState.REJECTED,
            timeout=LONG_MS,
        )
        labels = panel.findChildren(QLabel)
        shown = " ".join(label.text() for label in labels if label.isVisibleTo(panel))
        assert words in shown
        assert "Nobody was charged." in shown
        # The way to the settings is open.
        assert child(window, QToolButton, "view_menu").isEnabled()
