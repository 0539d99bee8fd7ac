"""The customer's screen in the program: the clerk's order, in the customer's words, at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from conftest import NoteFigure
from counter import Counter, link_on, open_counter, read_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_app import settings_store
from pos_app.checkout.follow_payment import refresh_payment
from pos_app.domain.payments import Payment, PaymentState
from pos_app.domain.settings import Settings
from pos_app.ui.tour_phone import Phone

SHOP = Settings(shop_name="De Ezel", favourites=("BOEKENBON", "VVVGIFTCRD", "WIJNCADEAU"))
FULL_CARD, SMALL_CARD, CODE = "111115", "111112", "1234"
CONTROL = Qt.KeyboardModifier.ControlModifier
MULTISAFEPAY_KNOWS = {
    "opened": PaymentState.OPENED,
    "part paid": PaymentState.PART_PAID,
    "paid": PaymentState.PAID,
}


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A counter whose customer display is open, on the only screen there is."""
    with open_counter(qtbot, tmp_path, SHOP) as opened:
        opened.hit(Qt.Key.Key_F11)
        opened.until(opened.display.isVisible)
        opened.window.activateWindow()
        yield opened


def told(counter: Counter) -> str:
    """All that the customer reads."""
    return read_on(counter.display)


def word_of(window: QWidget) -> str:
    """The word by which clerk and customer know that they mean the same order."""
    label = window.findChild(QLabel, "match_mark")
    return label.text() if label is not None and label.isVisible() else ""


def test_clerk_and_customer_have_the_same_order(counter: Counter) -> None:
    assert "Welkom" in told(counter)
    assert link_on(counter.display) == ""
    link = counter.sell("b1250")
    counter.until(lambda: link_on(counter.display) != "")
    assert [link_on(counter.display)] == [link] == counter.journaled("payment_url")
    assert word_of(counter.display) == word_of(counter.window) != ""
    for said in ("De Ezel", "12,50", "Boekenbon", "Scan de code met uw telefoon", "TEST"):
        assert said in told(counter)
    assert counter.order_shown() not in told(counter)


def test_from_part_paid_to_the_next_customer(counter: Counter) -> None:
    phone = Phone()
    phone.open(counter.sell("v1250"))
    counter.wait_for("Opened")
    phone.pay_by_card("VVVGIFTCRD", SMALL_CARD, CODE)
    counter.wait_for("PART PAID")
    assert "Deels betaald" in told(counter)
    assert "7,50" in told(counter)
    assert "dank u wel" not in told(counter)
    phone.pay_rest("IDEAL")
    counter.wait_for("PAID")
    assert "dank u wel" in told(counter)
    assert link_on(counter.display) == ""
    # The clerk goes on; the customer is thanked to the end.
    counter.confirm()
    assert "dank u wel" in told(counter)
    counter.until(lambda: "Welkom" in told(counter))
    assert "12,50" not in told(counter)


def test_another_language_for_one_order_only(counter: Counter) -> None:
    counter.sell("b1250")
    counter.choose("Customer speaks", "Français")
    assert "Scannez le code" in told(counter)
    assert counter.says("state_word") == "Waiting for the customer"
    counter.hit(Qt.Key.Key_N, CONTROL)
    counter.sell("v500")
    counter.until(lambda: "Scan de code met uw telefoon" in told(counter))


def test_the_next_customer_clears_it(counter: Counter) -> None:
    counter.sell("b1250")
    counter.hit(Qt.Key.Key_N, CONTROL)
    counter.until(lambda: "Welkom" in told(counter))
    assert link_on(counter.display) == ""
    assert "12,50" not in told(counter)


@pytest.mark.parametrize(
    ("case", "word", "reads"),
    [
        ("Another amount is reported", "DON'T KNOW", "Een ogenblik geduld"),
        ("MultiSafepay is out of order", "NOT PAID – no QR code", "Welkom"),
        ("A web page answers instead", "NOT PAID – no QR code", "Welkom"),
        ("The payment is declined", "NOT PAID – declined", "Niet betaald"),
    ],
)
def test_what_is_the_clerks_is_never_on_it(
    counter: Counter, case: str, word: str, reads: str
) -> None:
    counter.practise(case)
    counter.hit("b1250")
    counter.hit(Qt.Key.Key_Return)
    counter.wait_for(word)
    counter.until(lambda: reads in told(counter))
    for clerks in ("KNOW", "MultiSafepay", "Enter", "supervisor", counter.order_shown()):
        assert clerks not in told(counter)
    assert counter.says("state_advice") not in told(counter)


def test_an_older_order_is_nobodys(counter: Counter) -> None:
    counter.practise("The customer pays at once")
    counter.hit("b1250")
    counter.hit(Qt.Key.Key_Return)
    counter.wait_for("PAID")
    old = counter.order_shown()
    counter.confirm()
    counter.until(lambda: "Welkom" in told(counter))
    counter.scan(old)
    counter.wait_for("PAID")
    assert "Welkom" in told(counter)
    assert "12,50" not in told(counter)


# -- how soon -------------------------------------------------------------------------------


def test_both_screens_show_it_after_the_same_poll(
    counter: Counter, figure: NoteFigure, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads = {"opened": "Scan de code", "part paid": "Deels betaald", "paid": "dank u wel"}
    words = {"opened": "Opened", "part paid": "PART PAID", "paid": "PAID"}
    polled: dict[PaymentState, float] = {}
    shown: dict[PaymentState, tuple[str, str]] = {}

    def timed_refresh(*args: Any, **options: Any) -> Payment:
        payment = refresh_payment(*args, **options)
        polled.setdefault(payment.state, perf_counter())
        return payment

    def on_changed(payment: Payment) -> None:
        shown.setdefault(payment.state, (counter.says("state_word"), told(counter)))

    monkeypatch.setattr("pos_app.ui.viewmodels.orders.refresh_payment", timed_refresh)
    counter.program.checkout.orders.payment_changed.connect(on_changed)
    phone, link = Phone(), counter.sell("v1250")
    acts: dict[str, Callable[[], None]] = {
        "opened": lambda: phone.open(link),
        "part paid": lambda: phone.pay_by_card("VVVGIFTCRD", SMALL_CARD, CODE),
        "paid": lambda: phone.pay_rest("IDEAL"),
    }
    slowest = 0.0
    for what, act in acts.items():
        state = MULTISAFEPAY_KNOWS[what]
        act()
        counter.until(partial(shown.__contains__, state))
        # What has to be painted is painted in this turn, not when the machine finds time.
        counter.window.repaint()
        counter.display.repaint()
        slowest = max(slowest, (perf_counter() - polled[state]) * 1000)
        word, customers = shown[state]
        assert word.startswith(words[what])
        assert reads[what] in customers
    row = "server's change on both screens"
    figure(row, f"poll + {slowest:.0f} ms", "poll + 100 ms")


# -- which screen ---------------------------------------------------------------------------


def test_f11_and_back(counter: Counter) -> None:
    assert counter.display.geometry() == counter.window.screen().geometry()
    counter.display.activateWindow()
    counter.until(counter.display.isActiveWindow)
    counter.hit(Qt.Key.Key_Escape, window=counter.display)
    counter.until(lambda: not counter.display.isVisible())
    counter.until(counter.window.isActiveWindow)
    counter.hit("b995")
    counter.hit(Qt.Key.Key_Return)
    counter.until(lambda: counter.says("panel_amount") == "€\xa09,95")


_TWO_SCREENS = {
    "screens": [
        {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1} | screen
        for screen in (
            {"name": "DP-1", "x": 0, "y": 0, "width": 1366, "height": 768},
            {"name": "HDMI-1", "x": 1366, "y": 0, "width": 1024, "height": 600},
        )
    ]
}
_A_DAY = """
import json, sys
from pathlib import Path
import counter as counters
from pos_app import settings_store

class Waiting:
    def waitUntil(self, holds, timeout):
        from PySide6.QtCore import QEventLoop, QTimer
        loop, look = QEventLoop(), QTimer()
        look.timeout.connect(lambda: holds() and loop.quit())
        look.start(10)
        QTimer.singleShot(timeout, lambda: loop.exit(1))
        assert loop.exec() == 0, "waited in vain"

folder, file = Path(sys.argv[1]), Path(sys.argv[2])
seen = []
for start in range(2):
    settings = settings_store.load(file).settings
    with counters.open_counter(Waiting(), folder, settings, settings_file=file) as counter:
        display = counter.display
        if start == 0:
            seen.append(display.isVisible())
            counter.choose("Customer's screen", "HDMI-1")
        link = counter.sell("b1250")
        place = display.geometry()
        seen.append([display.isVisible(), place.x(), place.width(), place.height()])
        seen.append(counters.link_on(display) == link)
        counter.window.leave()
print(json.dumps(seen))
"""


def test_the_customers_screen_is_chosen_once(tmp_path: Path) -> None:
    config, file = tmp_path / "screens.json", tmp_path / "settings.json"
    config.write_text(json.dumps(_TWO_SCREENS), encoding="utf-8")
    settings_store.save(file, Settings())
    paths = os.pathsep.join((str(Path(__file__).parent), str(Path(__file__).parents[1])))
    done = subprocess.run(
        [sys.executable, "-c", _A_DAY, str(tmp_path), str(file)],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    on_it = [[True, 1366, 1024, 600], True]
    assert json.loads(done.stdout) == [False, *on_it, *on_it]
    assert settings_store.load(file).settings.customer_screen == "HDMI-1"
