"""Take, Show, Result: the counter's keys, brands that change, an empty card, goods handed over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from conftest import NoteFigure
from counter import Counter, open_counter
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.settings import Settings
from pos_app.ui.tour_phone import Phone
from pos_app.ui.viewmodels.face import Face
from pos_app.ui.widgets.brand_tile import BrandTile

FAVOURITES = Settings(favourites=("BOEKENBON", "VVVGIFTCRD", "WIJNCADEAU"))
FULL_CARD, CODE = "111115", "1234"
CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path, FAVOURITES) as opened:
        yield opened


def amount(counter: Counter) -> str:
    return counter.find(QLineEdit, "amount").text()


def brand(counter: Counter) -> str:
    return counter.window.form.brand.gateway


def page_state(link: str) -> str:
    """What the payment page says to a customer who opens it."""
    with urlopen(link, timeout=20) as page:  # noqa: S310 - our own sandbox
        found = re.search(r'data-state="([a-z-]+)"', page.read().decode("utf-8"))
    assert found is not None
    return found[1]


def pay(link: str, gateway: str = "BOEKENBON") -> None:
    """The customer pays all of it with a full gift card."""
    phone = Phone()
    phone.open(link)
    phone.pay_by_card(gateway, FULL_CARD, CODE)


# -- keys -----------------------------------------------------------------------------------


def test_six_keys_from_idle_to_a_code(counter: Counter, figure: NoteFigure) -> None:
    pressed = counter.hit("b") + counter.hit("1250") + counter.hit(ENTER)
    counter.until(lambda: counter.link_on_screen() != "")
    row = "keys from idle to QR, favourite brand and four digits"
    figure(row, str(pressed), "at most 6")
    assert pressed <= 6
    assert counter.journaled("payment_url") == [counter.link_on_screen()]
    assert counter.journaled("gateway") == ["BOEKENBON"]
    assert counter.journaled("amount_minor") == [1250]


@pytest.mark.parametrize("place", ["payments", "view_menu", "currency", "brand", "primary", "fold"])
def test_keys_work_wherever_the_focus_is(counter: Counter, place: str) -> None:
    counter.find(QWidget, place).setFocus()
    counter.hit("v")
    counter.find(QWidget, place).setFocus()
    counter.hit("995")
    if place == "payments":  # Enter opens a row there
        counter.hit(Qt.Key.Key_Tab)
    counter.hit(ENTER)
    counter.until(lambda: counter.link_on_screen() != "")
    assert counter.says("panel_brand") == "VVV Cadeaukaart"
    assert counter.says("panel_amount") == "€\xa09,95"


def tiles(counter: Counter) -> list[str]:
    """The brands that have a tile, in their order."""
    shown = counter.window.findChildren(BrandTile)
    return [tile.face.gateway for tile in shown if tile.isVisible()]


def test_a_brand_that_was_sold_has_a_tile_from_the_next_sale_on(counter: Counter) -> None:
    first = [*FAVOURITES.favourites, "FASHIONCHQ", "NATNLBIOSC"]
    assert tiles(counter) == first
    counter.type_order("good", "1250")
    assert tiles(counter) == first  # never while somebody types
    counter.hit(ENTER)
    counter.until(lambda: counter.link_on_screen() != "")
    counter.hit(Qt.Key.Key_N, CONTROL)
    counter.until(lambda: len(tiles(counter)) == len(first) + 1)
    assert tiles(counter) == [*FAVOURITES.favourites, "GOOD4FUN", *first[3:]]
    counter.hit("g")
    counter.until(lambda: brand(counter) == "GOOD4FUN")


def test_what_can_not_be_refunded_is_said_before_the_sale(counter: Counter) -> None:
    field = counter.find(QLineEdit, "amount")
    place = field.mapTo(counter.window, QPoint())
    counter.hit("b")
    counter.until(lambda: "No refund to the card later: shop credit" in counter.says("advice"))
    assert field.mapTo(counter.window, QPoint()) == place
    counter.hit("1250")
    assert field.mapTo(counter.window, QPoint()) == place


def test_what_is_typed_can_be_taken_back(counter: Counter) -> None:
    counter.hit("b12509")
    counter.hit(Qt.Key.Key_Backspace)
    assert amount(counter) == "12,50"
    counter.hit(Qt.Key.Key_Escape)
    counter.until(lambda: amount(counter) == "")
    assert brand(counter) == "BOEKENBON"
    counter.hit("12,50")
    counter.hit(ENTER)
    counter.until(lambda: counter.says("panel_amount") == "€\xa012,50")


def test_a_scanned_order_comes_to_the_panel_and_never_into_the_amount(counter: Counter) -> None:
    counter.sell("b1250")
    first = counter.order_shown()
    counter.hit(Qt.Key.Key_N, CONTROL)
    counter.hit("v7")
    counter.scan(first)
    counter.until(lambda: counter.order_shown() == first)
    assert len(counter.journaled("order_id")) == 1
    counter.hit(Qt.Key.Key_N, CONTROL)
    counter.until(lambda: counter.window.faces.face is Face.TAKE)
    assert amount(counter) in ("", "0,07")
    assert counter.find(QComboBox, "currency").currentText() == "EUR"


def test_an_unknown_code_is_told(counter: Counter) -> None:
    counter.hit("b1")
    counter.scan("8710400280507")
    counter.until(lambda: "8710400280507" in counter.says("notice_text"))
    assert counter.window.faces.face is Face.TAKE
    assert amount(counter) == "0,01"
    assert brand(counter) == "BOEKENBON"
    assert counter.journaled("order_id") == []


# -- another brand, an empty card -----------------------------------------------------------


def test_another_brand_ends_the_old_page_first(counter: Counter) -> None:
    old = counter.sell("b1250")
    first = counter.order_shown()
    menu = counter.find(QPushButton, "swap_brand").menu()
    offered = [entry for entry in menu.actions() if entry.isVisible()]
    assert "BOEKENBON" not in [entry.data() for entry in offered]
    chosen: QAction = next(entry for entry in offered if entry.data() == "FIETSENBON")
    live_at_once: list[int] = []

    def has_another_link() -> bool:
        states = counter.journaled("state")
        live_at_once.append(sum(state in ("waiting", "opened", "sending") for state in states))
        return counter.link_on_screen() not in ("", old)

    chosen.trigger()
    counter.until(has_another_link)
    assert max(live_at_once) == 1
    assert counter.order_shown() != first
    assert counter.says("panel_brand") == "Fietsenbon"
    assert counter.says("panel_amount") == "€\xa012,50"
    assert page_state(old) == "cancelled"
    assert counter.journaled("state")[0] == "cancelled"
    assert counter.journaled("gateway") == ["BOEKENBON", "FIETSENBON"]
    assert counter.journaled("attempt") == [1, 2]
    assert len(set(counter.journaled("sale_id"))) == 1
    pay(counter.link_on_screen(), "FIETSENBON")
    counter.wait_for("PAID")


def test_an_empty_card_holds_its_sale_for_an_hour(qtbot: QtBot, tmp_path: Path) -> None:
    with open_counter(qtbot, tmp_path, FAVOURITES) as counter:
        counter.sell("v1250")
        held = counter.order_shown()
        counter.click("hold_back")
        counter.until(lambda: "No new code for this sale" in counter.says("panel_left"))
        counter.program.checkout.renew(held)
        counter.program.checkout.renew(held, "FIETSENBON")
        for _ in range(2):
            counter.click("cancel")
        counter.wait_for("NOT PAID – cancelled")
        counter.program.checkout.renew(held)
        assert not counter.find(QWidget, "renew").isVisible()
        assert not counter.find(QWidget, "swap_brand").isVisible()
        # Other sales go on.
        counter.confirm()
        link = counter.sell("b500")
        assert counter.journaled("state") == ["cancelled", "waiting"]
        pay(link)
        counter.wait_for("PAID")
    with open_counter(qtbot, tmp_path, FAVOURITES) as counter:
        counter.scan(held)
        counter.until(lambda: counter.order_shown() == held)
        assert "No new code for this sale" in counter.says("panel_left")
        assert not counter.find(QWidget, "renew").isVisible()
        counter.click("release")
        assert not counter.find(QWidget, "renew").isVisible()
        counter.click("release")
        counter.until(counter.find(QWidget, "renew").isVisible)
        counter.click("renew")
        counter.until(lambda: counter.link_on_screen() != "")
        assert counter.journaled("attempt") == [1, 1, 2]
        assert counter.journaled("gateway") == ["VVVGIFTCRD", "BOEKENBON", "VVVGIFTCRD"]


# -- the goods, and orders behind -----------------------------------------------------------


def test_goods_are_handed_over_by_name(counter: Counter) -> None:
    pay(counter.sell("b1250"))
    counter.wait_for("PAID")
    counter.find(QLineEdit, "handover_clerk").setText("Anna")
    counter.confirm()
    counter.until(lambda: counter.journaled("acknowledged_by") == ["Anna"])
    assert counter.journaled("acknowledged_at") != [None]
    assert counter.window.faces.face is Face.TAKE
    counter.scan(str(counter.journaled("order_id")[0]))
    counter.until(lambda: counter.says("handover_done").endswith("by Anna"))
    assert "Goods handed over at" in counter.says("handover_done")


def test_goods_that_nobody_handed_over_are_there_after_a_restart(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_counter(qtbot, tmp_path, FAVOURITES) as counter:
        pay(counter.sell("b1250"))
        counter.wait_for("PAID")
    with open_counter(qtbot, tmp_path, FAVOURITES) as counter:
        assert counter.rows() == [("Boekenbon", "PAID")]
        counter.find(QListView, "payments").setFocus()
        counter.hit(Qt.Key.Key_Down)
        counter.hit(ENTER)
        counter.wait_for("PAID")
        counter.confirm()
        counter.until(lambda: counter.journaled("acknowledged_at") != [None])


def test_enter_in_the_first_moment_of_a_result_does_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    # At a counter's own pace: the moment is long enough for keys that were meant for the code.
    with open_counter(qtbot, tmp_path, FAVOURITES, pace=0.5) as counter:
        counter.practise("The customer pays at once")
        counter.hit("b1250")
        counter.hit(ENTER)
        pressed: list[bool] = []

        def on_face(face: Face) -> None:
            if face is Face.RESULT:
                counter.hit(ENTER)
                pressed.append(True)

        counter.window.faces.face_changed.connect(on_face)
        counter.wait_for("PAID")
        counter.hit(ENTER)
        assert pressed
        assert counter.window.faces.face is Face.RESULT
        assert counter.journaled("acknowledged_at") == [None]
        counter.until(counter.find(QPushButton, "primary").isEnabled)
        counter.hit(ENTER)
        counter.until(lambda: counter.journaled("acknowledged_at") != [None])


def test_an_order_behind_is_told_beside_the_typing(counter: Counter) -> None:
    link = counter.sell("b1250")
    counter.hit(Qt.Key.Key_N, CONTROL)
    counter.until(lambda: counter.window.faces.face is Face.TAKE)
    counter.hit("v99")
    counter.until(lambda: amount(counter) == "0,99")
    focus = counter.focused()
    pay(link)
    counter.until(lambda: counter.says("news_text") != "")
    assert "Boekenbon" in counter.says("news_text")
    assert counter.focused() is focus
    assert (brand(counter), amount(counter)) == ("VVVGIFTCRD", "0,99")
    counter.hit("5")
    counter.until(lambda: amount(counter) == "9,95")
    counter.find(QWidget, "news").findChildren(QToolButton)[0].click()
    counter.wait_for("PAID")
    assert counter.says("news_text") == ""
    counter.confirm()
    counter.until(lambda: counter.window.faces.face is Face.TAKE)
    assert (brand(counter), amount(counter)) == ("VVVGIFTCRD", "9,95")
