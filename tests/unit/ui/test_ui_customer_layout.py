"""The customer's screen from 800x480 to 3840x2160, lying and upright, in longer words too."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import pytest
from conftest import LINK, NoteFigure, SetClock, a_payment
from customer_support import SIZES, LongTongue, a_display, clipped, letters, texts
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from ui_support import child, scanned

from pos_app.domain.brands import BRANDS
from pos_app.domain.money import Money
from pos_app.domain.payments import GiftCardPart, PaymentState
from pos_app.domain.settings import LANGUAGES
from pos_app.ui import customer_display
from pos_app.ui.customer_display import CustomerDisplay
from pos_app.ui.widgets.customer_text import CustomerText
from pos_app.ui.widgets.qr_view import QrView

S = PaymentState
ENDS = (S.WAITING, S.PART_PAID, S.HELD, S.PAID, S.EXPIRED, S.REFUNDED)
PARTS = (GiftCardPart("VVVGIFTCRD", 500),)


def sold(display: CustomerDisplay, state: PaymentState, cents: int = 1250) -> None:
    """Show an order of that many cents up to a state."""
    payment = a_payment(amount=Money(cents, "EUR"))
    display.show_payment(payment)
    parts = PARTS if state is S.PART_PAID else ()
    display.show_payment(replace(payment, state=state, gift_cards=parts))


def place_of(widget: QWidget, display: CustomerDisplay) -> QRect:
    """Where a widget lies on the display."""
    return widget.rect().translated(widget.mapTo(display, QPoint()))


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_phone_reads_the_link_at_every_size(
    qtbot: QtBot, clock: SetClock, figure: NoteFigure, width: int, height: int
) -> None:
    display = a_display(clock.now)
    qtbot.addWidget(display)
    display.resize(width, height)
    sold(display, S.WAITING)
    read = scanned(display)
    code = child(display, QrView, "customer_qr")
    named = f"customer's code at {width}x{height}"
    figure(named, f"{code.module_pixels} px a module", "the link, at least 4 px")
    assert read == [LINK]
    assert code.module_pixels >= 4


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_amount_and_steps_are_large(qtbot: QtBot, clock: SetClock, width: int, height: int) -> None:
    display = a_display(clock.now)
    qtbot.addWidget(display)
    display.resize(width, height)
    for language, cents in product(LANGUAGES, (1250, 25000, 125000)):
        sold(display, S.WAITING, cents)
        display.set_language(language)
        assert letters(display, "customer_amount") >= 72, (language, cents)
        assert letters(display, "customer_step") >= 24, language
    for key in display.findChildren(QRadioButton):
        assert min(key.width(), key.height()) >= 44


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_is_cut_off_in_longer_words(
    qtbot: QtBot, clock: SetClock, monkeypatch: pytest.MonkeyPatch, width: int, height: int
) -> None:
    monkeypatch.setattr(customer_display, "Tongue", LongTongue)
    name = "Boek- en kantoorboekhandel De Oude Lindeboom"
    display = a_display(clock.now, shop_name=name)
    qtbot.addWidget(display)
    display.resize(width, height)
    for language, state in product(LANGUAGES, ENDS):
        sold(display, state, 9_999_999)
        display.set_language(language)
        shown = texts(display)
        assert len(shown) >= 3
        assert [text.text() for text in shown if clipped(text)] == [], (language, state)
        body = [text for text in shown if text.objectName() != "customer_shop"]
        small = [text.text() for text in body if text.fitting_font().pixelSize() < 16]
        assert small == [], (language, state)
        for text in shown:
            assert display.rect().contains(place_of(text, display)), text.text()
        display.show_payment(None)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_lies_on_anything_else(
    qtbot: QtBot, clock: SetClock, width: int, height: int
) -> None:
    display = a_display(clock.now)
    qtbot.addWidget(display)
    display.resize(width, height)
    kinds = (CustomerText, QRadioButton, QrView)
    for state in ENDS:
        sold(display, state)
        seen = [widget for widget in display.findChildren(QWidget) if isinstance(widget, kinds)]
        places = [place_of(widget, display) for widget in seen if widget.isVisibleTo(display)]
        assert not [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])]


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.gateway)
def test_every_brand_has_room(qtbot: QtBot, clock: SetClock, brand: object) -> None:
    display = a_display(clock.now)
    qtbot.addWidget(display)
    display.show_payment(a_payment(gateway=getattr(brand, "gateway", "")))
    display.grab()
    assert letters(display, "customer_brand") >= 20


_SCALED = """
import json, sys
sys.path[:0] = json.loads(sys.argv[1])
from PySide6.QtWidgets import QApplication
app = QApplication([])
from conftest import SetClock, a_payment
from customer_support import a_display
from ui_support import scanned
display = a_display(SetClock().now)
read = []
for width, height in ((960, 540), (1280, 720), (540, 960)):
    display.resize(width, height)
    display.show_payment(a_payment())
    read += scanned(display)
print(json.dumps([display.devicePixelRatioF(), read]))
"""


@pytest.mark.parametrize("scale", ["1.25", "1.5", "1.75", "2"])
def test_a_phone_reads_the_link_at_every_scaling(scale: str) -> None:
    here = Path(__file__).resolve().parent
    folders = [str(here), str(here.parent.parent), str(here.parent.parent.parent)]
    done = subprocess.run(
        [sys.executable, "-c", _SCALED, json.dumps(folders)],
        env=os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert json.loads(done.stdout) == [float(scale), [LINK] * 3]
