"""The journal is damaged, gone or too new: what the clerk reads, and the way back to selling."""

from __future__ import annotations

import sqlite3
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import NOBODY, a_payment, a_request
from counter import PATIENCE, Counter, open_counter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pos_app.app import make_application
from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.ports import SystemClock
from pos_app.checkout.till import Till
from pos_app.domain.orders import new_order_id
from pos_app.domain.payments import PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.copies import make_daily_copy
from pos_app.journal.store import open_journal
from pos_app.launch import Launch
from pos_app.multisafepay.client import MultiSafepay
from pos_app.program import Program
from pos_app.sandbox import Sandbox

JOURNAL = "journal-sandbox.sqlite3"
GARBAGE = b"no journal at all" * 1000

INSTALLATION = "0123456789abcdef"


@dataclass
class Sold:
    """What a day left behind: one order that the copy holds, two that it does not."""

    folder: Path
    kept: str
    paid: str
    opened: str

    @property
    def journal(self) -> Path:
        return self.folder / JOURNAL


@contextmanager
def refused_counter(qtbot: QtBot, folder: Path) -> Iterator[Counter]:
    """The whole program over a journal that it can't use."""
    from shiboken6 import delete

    make_application()
    launch = Launch(Environment.SANDBOX, Settings(), folder, pace=0.05, budget=0.01)
    with Program(launch) as program:
        program.window.show()
        counter = Counter(program, qtbot, folder)
        qtbot.waitUntil(lambda: counter.says("restore_title") != "", timeout=3 * PATIENCE)
        yield counter
        program.window.leave()
    delete(program.window)


def visit(link: str, card: str = "") -> None:
    """The customer opens the page, and pays with a card if they have one."""
    with urllib.request.urlopen(link, timeout=10) as page:  # noqa: S310 - our own sandbox
        assert page.status == 200
    if card:
        form = {"due": 1250, "brand": "FIETSENBON", "card_number": card, "card_code": "1234"}
        content = urllib.parse.urlencode(form).encode()
        with urllib.request.urlopen(link.split("?")[0] + "card", content, timeout=10) as page:  # noqa: S310
            assert page.status == 200


@pytest.fixture
def sold(tmp_path: Path) -> Sold:
    """Three orders made just now, the copy after the first; the shop is closed again."""
    (tmp_path / "installation").write_text(INSTALLATION, "ascii")
    with (
        Sandbox(store=tmp_path / "sandbox.sqlite3") as sandbox,
        open_journal(tmp_path / JOURNAL) as journal,
        MultiSafepay(
            Environment.SANDBOX,
            sandbox.api_key,
            Settings(),
            sandbox.base_url,
            installation=INSTALLATION,
        ) as gateway,
    ):
        till = Till(
            Environment.SANDBOX, Settings(), gateway, journal, sandbox_origin=sandbox.origin
        )

        def sell(sequence: int, brand: str) -> tuple[str, str]:
            number = new_order_id("till1", till.clock.now().astimezone(), sequence)
            request = a_request(sequence, order_id=number, gateway=brand)
            payment = create_payment(request, till)
            assert payment.payment_url is not None
            return number, payment.payment_url

        kept, _ = sell(1, "BOEKENBON")
        assert make_daily_copy(journal, journal.copies, till.clock) is not None
        paid, link = sell(2, "FIETSENBON")
        visit(link, "111115")
        opened, link = sell(3, "WIJNCADEAU")
        visit(link)
    return Sold(tmp_path, kept, paid, opened)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A journal with one order, and its copy of today."""
    path = tmp_path / JOURNAL
    with open_journal(path) as journal:
        journal.record(a_payment(PaymentState.PAID, environment=Environment.SANDBOX), NOBODY)
        assert make_daily_copy(journal, journal.copies, SystemClock()) is not None
    return path


def kept_files(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"{JOURNAL}.damaged-*"))


def states(counter: Counter) -> dict[object, object]:
    return dict(zip(counter.journaled("order_id"), counter.journaled("state"), strict=True))


def damage_header(journal: Path) -> None:
    journal.write_bytes(GARBAGE)


def damage_row(journal: Path) -> None:
    """The file opens; one of its rows is not what was written."""
    connection = sqlite3.connect(journal)
    with connection:
        connection.execute("UPDATE orders SET amount_minor = amount_minor + 1")
    connection.close()


@pytest.mark.parametrize("damage", [damage_header, damage_row, Path.unlink])
def test_a_lost_journal_is_restored_and_caught_up_with(
    qtbot: QtBot, sold: Sold, damage: Callable[[Path], None]
) -> None:
    damage(sold.journal)
    with refused_counter(qtbot, sold.folder) as counter:
        counter.until(lambda: counter.says("restore_means") != "")
        gone = damage is Path.unlink
        assert counter.says("restore_title").endswith("missing" if gone else "damaged")
        assert "It holds 1 order." in counter.says("restore_found")
        assert "selling is stopped" in counter.says("notice_text")
        counter.press(Qt.Key.Key_Return)
        assert "Nothing was sent" in counter.says("notice_text")

        counter.click("restore")
        assert counter.find(QPushButton, "restore").text() == "Press again to restore"
        assert kept_files(sold.folder) == []
        counter.click("restore")
        counter.until(lambda: counter.says("order_id").startswith("till1-"))
        assert counter.says("restore_title") == ""
        assert bool(kept_files(sold.folder)) is not gone

        # What the copy did not hold is found at MultiSafepay, and was never called unpaid.
        counter.until(lambda: "were found at MultiSafepay: 2." in counter.says("notice_text"))
        assert sorted(counter.rows()) == [
            ("Boekenbon", "Waiting"),
            ("Fietsenbon", "PAID"),
            ("Wijncadeau", "Cancelled"),
        ]
        assert "PAID LATE" in counter.says("alarm_text").upper()
        assert states(counter) == {
            sold.kept: "waiting",
            sold.paid: "paid",
            sold.opened: "cancelled",
        }
        if damage is damage_header:
            assert kept_files(sold.folder)[0].read_bytes() == GARBAGE

        # And the till sells, first what was typed while it could not.
        counter.type_order("boe", "1250")
        counter.press(Qt.Key.Key_Return)
        counter.wait_for("Waiting for the customer")
        counter.until(lambda: counter.link_on_screen() != "")
        assert counter.says("panel_amount") == "€\xa012,50"
    with open_counter(qtbot, sold.folder) as counter:
        assert len(counter.journaled("order_id")) == 4


def test_without_a_good_copy_somebody_is_called(qtbot: QtBot, tmp_path: Path) -> None:
    copies = tmp_path / "copies" / "journal-sandbox"
    copies.mkdir(parents=True)
    (copies / "2026-11-21.sqlite3").write_bytes(GARBAGE)
    (tmp_path / JOURNAL).write_bytes(GARBAGE)
    with refused_counter(qtbot, tmp_path) as counter:
        counter.until(lambda: "There is no good copy" in counter.says("restore_found"))
        assert not counter.find(QPushButton, "restore").isVisible()
    assert (tmp_path / JOURNAL).read_bytes() == GARBAGE


def test_a_newer_journal_asks_for_an_update(qtbot: QtBot, copied: Path) -> None:
    connection = sqlite3.connect(copied)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = copied.read_bytes()
    with refused_counter(qtbot, copied.parent) as counter:
        assert "newer" in counter.says("restore_title")
        assert "Update the program" in counter.says("restore_what")
        assert not counter.find(QPushButton, "restore").isVisible()
    assert copied.read_bytes() == before


def test_a_copy_that_went_bad_meanwhile_changes_nothing(qtbot: QtBot, copied: Path) -> None:
    copied.write_bytes(GARBAGE)
    (copy,) = (copied.parent / "copies").rglob("*.sqlite3")
    with refused_counter(qtbot, copied.parent) as counter:
        counter.until(lambda: counter.says("restore_means") != "")
        copy.write_bytes(GARBAGE)
        counter.click("restore")
        counter.click("restore")
        counter.until(lambda: counter.find(QPushButton, "restore").isEnabled())
        assert "damaged" in counter.says("notice_text")
        assert "Restore the copy" in counter.find(QPushButton, "restore").text()
    assert copied.read_bytes() == GARBAGE
    assert kept_files(copied.parent) == []


def test_the_hourly_run_finds_what_a_torn_log_lost(
    qtbot: QtBot, sold: Sold, monkeypatch: pytest.MonkeyPatch
) -> None:
    (copy,) = (sold.folder / "copies").rglob("*.sqlite3")
    sold.journal.write_bytes(copy.read_bytes())
    # Links of a second are over by then: what may still be paid elsewhere is not looked at.
    monkeypatch.setattr("pos_app.program._HOUSE_AFTER", 2_000)
    with open_counter(qtbot, sold.folder, Settings(seconds_active=1)) as counter:
        assert counter.rows() == [("Boekenbon", "Waiting")]
        counter.until(lambda: len(counter.rows()) == 3)
        assert states(counter)[sold.paid] == "paid"
        assert states(counter)[sold.opened] == "cancelled"
        assert "PAID LATE" in counter.says("alarm_text").upper()
        assert counter.says("notice_text") == ""
