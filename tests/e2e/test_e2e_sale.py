"""A clerk, a customer and the sandbox: the real window, the real page, real HTTP between them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psutil
import pytest
from counter import Counter, open_counter
from customers_phone import CustomersPhone, phone_browser
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from selenium.webdriver.chrome.webdriver import WebDriver

from pos_app.domain.settings import Settings
from pos_app.sandbox import Sandbox


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebDriver]:
    with phone_browser(tmp_path_factory.mktemp("chromium")) as opened:
        yield opened


@pytest.fixture
def phone(driver: WebDriver) -> CustomersPhone:
    return CustomersPhone(driver)


@pytest.mark.browser
def test_a_whole_sale_from_keys_to_paid(counter: Counter, phone: CustomersPhone) -> None:
    link = counter.take_order("boe", "1250")
    assert counter.says("panel_amount") == "€\xa012,50"
    assert counter.says("panel_brand") == "Boekenbon"
    assert counter.journaled("payment_url") == [link]
    assert counter.says("state_word") == "Waiting for the customer"

    phone.open(link)
    counter.wait_for("Opened")
    phone.pay_by_card("111115")
    phone.wait_for("paid")

    counter.wait_for("PAID")
    assert "€\xa012,50 is paid" in counter.says("state_advice")
    assert counter.link_on_screen() == ""
    assert counter.journaled("state") == ["paid"]
    assert counter.rows() == [("Boekenbon", "PAID")]


@pytest.mark.browser
def test_part_of_the_amount_is_never_shown_as_paid(counter: Counter, phone: CustomersPhone) -> None:
    link = counter.take_order("vvv", "1250")
    phone.open(link)
    phone.pay_by_card("111112")
    counter.wait_for("PART PAID – €\xa07,50 still due")
    assert "Do not hand over the goods" in counter.says("state_advice")
    assert counter.link_on_screen() == link
    phone.tap("pay-rest")
    counter.wait_for("PAID")
    assert counter.journaled("second_method") == ["IDEAL"]


@pytest.mark.browser
def test_a_declined_customer_may_try_again_on_the_same_page(
    counter: Counter, phone: CustomersPhone
) -> None:
    link = counter.take_order("fiets", "500")
    phone.open(link)
    phone.tap("other-way")
    phone.tap("decline")
    counter.wait_for("NOT PAID – declined")
    assert counter.link_on_screen() == ""
    phone.tap("try-again")
    counter.wait_for("Opened")
    phone.pay_by_card("111112")
    counter.wait_for("PAID")


@pytest.mark.browser
def test_a_customer_cancels_on_the_phone(counter: Counter, phone: CustomersPhone) -> None:
    link = counter.take_order("wijn", "500")
    phone.open(link)
    phone.tap("cancel")
    phone.tap("confirm-cancel")
    counter.wait_for("NOT PAID – cancelled")
    assert "No money was taken" in counter.says("state_advice")


@pytest.mark.browser
def test_a_clerk_cancels_and_the_page_is_closed(counter: Counter, phone: CustomersPhone) -> None:
    link = counter.take_order("wijn", "500")
    for _ in range(2):  # the first press asks
        counter.click("cancel")
    counter.wait_for("NOT PAID – cancelled")
    assert counter.link_on_screen() == ""
    phone.open(link)
    phone.wait_for("cancelled")


@pytest.mark.browser
def test_a_link_ends_after_its_time(qtbot: QtBot, tmp_path: Path, phone: CustomersPhone) -> None:
    with open_counter(qtbot, tmp_path, Settings(seconds_active=8)) as counter:
        link = counter.take_order("good", "500")
        phone.open(link)
        counter.wait_for("Opened")
        counter.wait_for("NOT PAID – expired")
        assert counter.link_on_screen() == ""
        assert counter.journaled("state") == ["expired"]
        phone.open(link)
        phone.wait_for("expired")


def test_a_link_that_nobody_opened_ends_too(qtbot: QtBot, tmp_path: Path) -> None:
    with open_counter(qtbot, tmp_path, Settings(seconds_active=2)) as counter:
        counter.take_order("good", "500")
        # MultiSafepay reports a session that was never started as cancelled, not as expired.
        counter.wait_for("NOT PAID – cancelled")
        assert counter.link_on_screen() == ""


@pytest.mark.browser
def test_a_card_charged_before_the_end_is_never_called_no_money(
    qtbot: QtBot, tmp_path: Path, phone: CustomersPhone
) -> None:
    with open_counter(qtbot, tmp_path, Settings(seconds_active=8)) as counter:
        phone.open(counter.take_order("good", "1250"))
        phone.pay_by_card("111112")
        counter.wait_for("PART PAID")
        counter.wait_for("NOT PAID – expired")
        assert "Good4fun paid €\xa05,00 already" in counter.says("state_advice")
        assert counter.says("alarm_text").startswith("PART PAID: Good4fun €\xa012,50.")
        assert "€\xa07,50 is missing" in counter.says("alarm_text")
        assert "No money was taken" not in counter.says("state_advice")


@pytest.mark.browser
def test_several_customers_at_once(counter: Counter, phone: CustomersPhone) -> None:
    first = counter.take_order("boe", "1000")
    counter.click("new_order")
    second = counter.take_order("fiets", "2000")
    assert counter.rows() == [("Fietsenbon", "Waiting"), ("Boekenbon", "Waiting")]
    phone.open(first)
    phone.pay_by_card("111115")
    counter.until(lambda: ("Boekenbon", "PAID") in counter.rows())
    assert counter.says("state_word") == "Waiting for the customer"
    phone.open(second)
    phone.pay_by_card("111115")
    counter.wait_for("PAID")


@pytest.mark.browser
def test_an_order_outlives_the_program(qtbot: QtBot, tmp_path: Path, phone: CustomersPhone) -> None:
    with open_counter(qtbot, tmp_path) as counter:
        link = counter.take_order("boe", "1250")
    with open_counter(qtbot, tmp_path) as counter:
        assert counter.rows() == [("Boekenbon", "Waiting")]
        phone.open(link)
        phone.pay_by_card("111115")
        counter.until(lambda: counter.rows() == [("Boekenbon", "PAID")])
        assert counter.journaled("state") == ["paid"]


def test_enter_pressed_twice_makes_one_order(counter: Counter) -> None:
    counter.type_order("boe", "1250")
    for _ in range(5):
        counter.press(Qt.Key.Key_Return)
    counter.wait_for("Waiting")
    counter.press(Qt.Key.Key_Return)
    counter.until(lambda: counter.link_on_screen() != "")
    assert len(counter.journaled("order_id")) == 1


def test_a_dead_multisafepay_costs_a_sentence_and_nothing_else(counter: Counter) -> None:
    _kill_the_sandbox()
    counter.type_order("boe", "1250")
    counter.press(Qt.Key.Key_Return)
    counter.wait_for("NOT PAID – no QR code was made")
    assert "could not be reached" in counter.says("state_advice")
    assert "Nobody was charged" in counter.says("state_advice")
    assert counter.find(QPushButton, "primary").text() == "Try again"
    assert counter.journaled("state") == ["unanswered"]
    counter.until(counter.find(QPushButton, "primary").isEnabled)
    counter.press(Qt.Key.Key_Return)
    counter.until(lambda: len(counter.journaled("order_id")) == 2)
    assert counter.journaled("attempt") == [1, 2]


def test_a_garbage_answer_costs_a_sentence(counter: Counter) -> None:
    port = _kill_the_sandbox()
    with _garbage_on(port):
        counter.type_order("boe", "1250")
        counter.press(Qt.Key.Key_Return)
        counter.wait_for("NOT PAID – no QR code was made")
    assert "could not be read" in counter.says("state_advice")
    assert "Nobody was charged" in counter.says("state_advice")
    assert counter.link_on_screen() == ""
    assert counter.journaled("state") == ["unanswered"]


def test_a_wrong_key_costs_a_sentence(counter: Counter) -> None:
    port = _kill_the_sandbox()
    with Sandbox(port=port, api_key="another-key"):
        counter.type_order("boe", "1250")
        counter.press(Qt.Key.Key_Return)
        counter.wait_for("NOT PAID – order refused")
    assert "The API key is wrong" in counter.says("state_advice")
    assert "Nobody was charged" in counter.says("state_advice")
    counter.confirm()
    assert counter.window.form.draft().amount == "12,50"
    assert counter.journaled("state") == ["rejected"]


def test_the_link_is_copied(counter: Counter) -> None:
    link = counter.take_order("boe", "1250")
    counter.click("copy_link")
    assert QApplication.clipboard().text() == link
    assert counter.says("panel_copied") == "Link copied"


def _kill_the_sandbox() -> int:
    """End it as a crash would; returns the port that is free now."""
    children = psutil.Process().children()
    (sandbox,) = (child for child in children if "pos_app.sandbox" in child.cmdline())
    (port,) = {
        link.laddr.port for link in sandbox.net_connections() if link.status == psutil.CONN_LISTEN
    }
    sandbox.kill()
    sandbox.wait()
    return int(port)


@contextmanager
def _garbage_on(port: int) -> Iterator[None]:
    """Something that listens where MultiSafepay should, and answers with a web page."""

    class Page(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html>Welcome to the shop's WLAN</html>")

        def do_GET(self) -> None:
            self.do_POST()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", port), Page) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield
        server.shutdown()
        thread.join()


@pytest.mark.browser
def test_a_new_code_ends_the_old_page_and_is_paid(counter: Counter, phone: CustomersPhone) -> None:
    old = counter.take_order("boe", "1250")
    phone.open(old)
    counter.wait_for("Opened")
    counter.click("renew")
    counter.until(lambda: counter.link_on_screen() not in ("", old))
    assert counter.journaled("state")[0] == "cancelled"
    phone.open(old)
    phone.wait_for("cancelled")
    phone.open(counter.link_on_screen())
    phone.pay_by_card("111115")
    counter.wait_for("PAID")
    assert counter.journaled("state") == ["cancelled", "paid"]
    assert counter.journaled("attempt") == [1, 2]
    assert len(set(counter.journaled("sale_id"))) == 1
    assert counter.says("alarm_text") == ""


@pytest.mark.browser
def test_the_rest_is_paid_in_cash_and_the_order_stays_watched(
    counter: Counter, phone: CustomersPhone
) -> None:
    phone.open(counter.take_order("vvv", "1250"))
    phone.pay_by_card("111112")
    counter.wait_for("PART PAID")
    assert "VVV Cadeaukaart paid €\xa05,00." in counter.says("state_advice")
    counter.click("settle")
    counter.find(QLineEdit, "settle_note").setText("Rest in cash")
    counter.find(QLineEdit, "settle_clerk").setText("Anna")
    counter.click("settle_save")
    counter.until(lambda: "by Anna: Rest in cash." in counter.says("state_advice"))
    assert counter.says("state_verdict") == "NOT PAID"
    assert counter.says("state_goods") == "Goods: as settled"
    assert counter.journaled("clerk") == ["Anna"]
    # Paid on the phone all the same: that is told, and nothing of it is lost.
    phone.tap("pay-rest")
    counter.wait_for("PAID LATE")
    assert counter.says("alarm_text").startswith("PAID LATE: VVV Cadeaukaart")
    assert counter.journaled("state") == ["paid"]
    assert counter.journaled("late") == [1]
