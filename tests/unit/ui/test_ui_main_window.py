"""The whole window over a till whose MultiSafepay says what the test wrote down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from conftest import LINK, ScriptedGateway, SetClock, a_request, an_answer
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from ui_support import LONG_MS, child, click, keys, press, said, scanned

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import refresh_payment
from pos_app.checkout.open_till import open_till
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, PosError, Rejected, Unreachable
from pos_app.domain.match_marks import match_mark
from pos_app.domain.payments import OrderAnswer, PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import OrderJournal
from pos_app.program import Program
from pos_app.ui.main_window import MainWindow
from pos_app.ui.tasks import Tasks
from pos_app.ui.viewmodels.checkout import Checkout
from pos_app.ui.viewmodels.face import Face

CONTROL = Qt.KeyboardModifier.ControlModifier


class Screen:
    """The window as a clerk has it before them."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, environment: Environment) -> None:
        self.qtbot = qtbot
        self.checkout = Checkout(tasks, budget=0.01)
        self.window = MainWindow(self.checkout, Settings(), environment)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow, timeout=LONG_MS)

    def field(self, name: str) -> QWidget:
        return child(self.window, QWidget, name)

    def says(self, name: str) -> str:
        return said(self.window, name).replace("\xa0", " ")

    def until_says(self, name: str, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.says(name), timeout=LONG_MS)

    @property
    def face(self) -> Face:
        return self.window.faces.face

    @property
    def primary(self) -> QPushButton:
        return child(self.window, QPushButton, "primary")

    def confirm(self) -> None:
        """Enter, as soon as it means something."""
        self.qtbot.waitUntil(self.primary.isEnabled, timeout=LONG_MS)
        self.window.confirm()

    def take(self, brand: str, digits: str) -> None:
        """Brand, amount, Enter, by keys alone."""
        keys(focused(), brand)
        press(focused(), Qt.Key.Key_Tab)
        keys(focused(), digits)
        press(focused(), Qt.Key.Key_Return)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    with Tasks() as running:
        yield running


@pytest.fixture
def closed(qtbot: QtBot, tasks: Tasks, qapp: QApplication) -> Iterator[Screen]:
    """The window before its till has opened."""
    pause = qapp.keyboardInputInterval()
    qapp.setKeyboardInputInterval(10_000)
    made = Screen(qtbot, tasks, Environment.TEST)
    yield made
    qapp.setKeyboardInputInterval(pause)
    made.window.close()
    tasks.close()
    delete(made.window)


@pytest.fixture
def screen(closed: Screen, till: Till) -> Screen:
    """The window, ready to sell."""
    closed.window.show_opened(open_till(replace(till, pace=0.02)))
    return closed


@pytest.mark.parametrize(
    ("environment", "band"),
    [
        (Environment.SANDBOX, "TEST – practice on this computer, no real money"),
        (Environment.TEST, "TEST – MultiSafepay's test environment, no real money"),
        (Environment.LIVE, None),
    ],
)
def test_the_test_band(
    qtbot: QtBot, tasks: Tasks, environment: Environment, band: str | None
) -> None:
    window = Screen(qtbot, tasks, environment).window
    found = window.findChild(QLabel, "test_band")
    assert (found.text() if found else None) == band
    if found is not None:
        assert found.isVisible()
        assert found.width() == window.width()
    window.close()
    delete(window)


def test_a_whole_sale_without_a_mouse(
    screen: Screen, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    assert (screen.face, screen.primary.text()) == (Face.TAKE, "Show QR code")
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    assert (screen.face, screen.primary.text()) == (Face.SHOW, "Check now")
    (row,) = journal.unsettled()
    assert scanned(screen.window) == [row.payment_url] == [LINK]
    assert screen.says("panel_amount") == "€ 12,50"
    assert screen.says("panel_brand") == "Boekenbon"
    gateway.on_get(an_answer(row, "completed"))
    screen.until_says("state_word", "PAID")
    assert scanned(screen.window) == []
    assert journal.get(row.order_id).state is PaymentState.PAID
    assert (screen.face, screen.primary.text()) == (Face.RESULT, "Goods handed over")
    keys(child(screen.window, QLineEdit, "handover_clerk"), "Anna")
    screen.confirm()
    assert screen.face is Face.TAKE
    screen.qtbot.waitUntil(lambda: journal.get(row.order_id).handover is not None, timeout=LONG_MS)
    handover = journal.get(row.order_id).handover
    assert handover is not None
    assert handover.clerk == "Anna"
    assert screen.window.form.draft().amount == ""
    assert screen.window.payments.rowCount() == 1


def test_a_result_that_has_just_appeared_takes_no_enter(
    closed: Screen, till: Till, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    # At a shop's pace: whoever presses Enter at that moment meant "check now".
    closed.window.show_opened(open_till(till))
    closed.take("boek", "1250")
    closed.until_says("state_word", "Waiting for the customer")
    (row,) = journal.unsettled()
    gateway.on_get(an_answer(row, "completed"))
    closed.window.confirm()
    closed.until_says("state_word", "PAID")
    assert not closed.primary.isEnabled()
    closed.window.confirm()
    assert (closed.face, closed.says("state_word")) == (Face.RESULT, "PAID")
    closed.confirm()
    assert closed.face is Face.TAKE
    assert gateway.verbs().count("create") == 1


def test_paid_goods_that_nobody_handed_over_are_in_the_list_after_a_restart(
    screen: Screen, gateway: ScriptedGateway, journal: OrderJournal, till: Till
) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    (row,) = journal.unsettled()
    gateway.on_get(an_answer(row, "completed"))
    screen.until_says("state_word", "PAID")
    assert [paid.order_id for paid in open_till(till).to_hand_over] == [row.order_id]
    screen.confirm()
    screen.qtbot.waitUntil(lambda: not open_till(till).to_hand_over, timeout=LONG_MS)


def test_an_order_behind_is_told_without_stealing_the_focus(
    screen: Screen, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    (row,) = journal.unsettled()
    press(screen.window, Qt.Key.Key_N, CONTROL)
    keys(screen.field("amount"), "70")
    gateway.on_get(an_answer(row, "completed"))
    screen.until_says("news_text", "Boekenbon € 12,50 is now: PAID.")
    assert match_mark(row.order_id).word in screen.says("news_text")
    assert screen.face is Face.TAKE
    assert screen.window.form.draft().amount == "0,70"
    child(child(screen.window, QWidget, "news"), QToolButton, "").click()
    screen.until_says("state_word", "PAID")
    assert screen.says("news_text") == ""
    # What was typed meanwhile is still there.
    screen.confirm()
    assert screen.window.form.draft().amount == "0,70"


def test_a_scanned_number_opens_its_order(
    screen: Screen, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    (row,) = journal.unsettled()
    press(screen.window, Qt.Key.Key_N, CONTROL)
    screen.checkout.orders.open_scanned(row.order_id)
    screen.until_says("panel_reference", row.order_id)
    screen.checkout.orders.open_scanned("8712345678906")
    screen.until_says("notice_text", "No order of this till has the number 8712345678906.")


def test_enter_on_a_row_opens_it_and_sends_nothing(
    screen: Screen, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    (row,) = journal.unsettled()
    press(screen.window, Qt.Key.Key_N, CONTROL)
    # The next customer's order is complete: Enter anywhere else would send it.
    keys(focused(), "vvv")
    press(focused(), Qt.Key.Key_Tab)
    keys(focused(), "700")
    draft = screen.window.form.draft()
    screen.field("payments").setFocus()
    press(focused(), Qt.Key.Key_Down)
    press(focused(), Qt.Key.Key_Return)
    screen.until_says("panel_reference", row.order_id)
    assert screen.face is Face.SHOW
    press(screen.window, Qt.Key.Key_N, CONTROL)
    assert (screen.face, screen.window.form.draft()) == (Face.TAKE, draft)
    assert (draft.gateway, draft.amount) == ("VVVGIFTCRD", "7,00")
    assert gateway.verbs().count("create") == 1


def test_a_second_enter_does_not_take_the_code_away(
    screen: Screen, gateway: ScriptedGateway
) -> None:
    screen.take("boek", "1250")
    press(QApplication.focusWidget() or screen.window, Qt.Key.Key_Return)
    screen.until_says("state_word", "Waiting for the customer")
    press(focused(), Qt.Key.Key_Return)
    assert screen.says("state_word") == "Waiting for the customer"
    assert scanned(screen.window) == [LINK]
    assert gateway.verbs().count("create") == 1


def test_the_tab_order(screen: Screen) -> None:
    names = []
    screen.field("brand").setFocus()
    for _ in range(7):
        names.append(focused().objectName())
        press(focused(), Qt.Key.Key_Tab)
    assert names == ["brand", "amount", "currency", "fold", "copy_order_id", "payments", "primary"]


def test_f5_asks_at_once(screen: Screen, gateway: ScriptedGateway) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    gateway.on_get(Unreachable(Cause.NETWORK))
    panel = screen.window.panel
    assert panel is not None

    def failing() -> bool:
        payment = panel.payment
        return payment is not None and payment.failed_checks >= 1

    screen.qtbot.waitUntil(failing, timeout=LONG_MS)
    payment = panel.payment
    assert payment is not None
    gateway.on_get(an_answer(payment, "initialized"))
    press(screen.window, Qt.Key.Key_F5)
    screen.until_says("state_word", "Opened by the customer")


def test_ctrl_n_begins_the_next_sale(screen: Screen) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    press(screen.window, Qt.Key.Key_N, CONTROL)
    assert screen.face is Face.TAKE
    assert screen.window.form.draft().gateway == ""
    assert focused() is screen.field("brand")
    assert scanned(screen.window) == []


def test_keys_before_the_till_is_open(closed: Screen, till: Till) -> None:
    press(closed.window, Qt.Key.Key_F5)
    press(closed.window, Qt.Key.Key_N, CONTROL)
    closed.take("boek", "1250")
    assert (closed.primary.text(), closed.primary.isEnabled()) == ("One moment…", False)
    closed.window.show_opened(open_till(till))
    closed.until_says("state_word", "Waiting for the customer")


def test_a_wrong_form_is_named_beside_its_fields(screen: Screen) -> None:
    press(focused(), Qt.Key.Key_Return)
    assert screen.says("brand_message") == "Choose the brand of the gift card."
    assert screen.says("amount_message") == "Type the amount."
    assert screen.window.payments.rowCount() == 0


def test_after_a_lost_answer_enter_tries_again(
    screen: Screen, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    gateway.on_create(Unreachable(Cause.NAME), LINK)
    screen.take("boek", "1250")
    screen.until_says("state_word", "NOT PAID – no QR code was made")
    advice = screen.says("state_advice")
    assert "could not be looked up" in advice
    assert "Nobody was charged. Press Enter to try again." in advice
    assert screen.window.form.draft().amount == "12,50"
    assert screen.primary.text() == "Try again"
    screen.confirm()
    screen.until_says("state_word", "Waiting for the customer")
    first, second = gateway.requests
    assert (first.attempt, second.attempt) == (1, 2)
    assert screen.window.payments.rowCount() == 2


def test_after_a_lost_answer_the_clerk_may_go_back_to_the_form(
    screen: Screen, gateway: ScriptedGateway
) -> None:
    gateway.on_create(Unreachable(Cause.NAME), LINK)
    screen.take("boek", "1250")
    screen.until_says("state_word", "NOT PAID – no QR code was made")
    click(child(screen.window, QPushButton, "new_order"))
    assert screen.face is Face.TAKE
    assert screen.window.form.draft().amount == "12,50"
    assert gateway.verbs().count("create") == 1


def test_a_journal_that_fails_stops_the_sale_in_words(
    screen: Screen, journal: OrderJournal
) -> None:
    journal.close()
    screen.take("boek", "1250")
    screen.until_says("notice_text", "selling is stopped")
    assert "Nothing was sent and nobody was charged." in screen.says("notice_text")
    assert screen.window.form.draft().amount == "12,50"


def test_a_notice_stays_until_it_is_closed(screen: Screen) -> None:
    assert screen.says("notice_text") == ""
    screen.window.show_failure(PosError(Cause.BUG, reference="a1b2c3d4"))
    assert "Reference a1b2c3d4." in screen.says("notice_text")
    bar = child(screen.window, QWidget, "notice")
    assert "a1b2c3d4" in bar.accessibleName()
    (close,) = bar.findChildren(QToolButton)
    close.click()
    assert (screen.says("notice_text"), screen.window.notice.text) == ("", "")


def test_an_older_order_is_one_click_away(screen: Screen, gateway: ScriptedGateway) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    press(screen.window, Qt.Key.Key_N, CONTROL)
    gateway.on_create(LINK.replace("13yQ", "99zZ"))
    screen.take("vvv", "700")
    screen.until_says("panel_amount", "€ 7,00")
    shown = screen.window.list
    place = shown.visualRect(shown.model().index(1, 0)).center()
    click(shown.viewport(), place)
    screen.until_says("panel_amount", "€ 12,50")
    assert scanned(screen.window) == [LINK]
    assert [index.row() for index in shown.selectedIndexes()] == [1]


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (960, 540)])
def test_it_fits_the_smallest_screens(screen: Screen, width: int, height: int) -> None:
    hint = screen.window.minimumSizeHint()
    assert (hint.width() <= width, hint.height() <= height) == (True, True)
    screen.window.resize(width, height)
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    assert scanned(screen.window) == [LINK]
    for name in ("primary", "new_order"):
        button = child(screen.window, QPushButton, name)
        corner = button.mapTo(screen.window, button.rect().bottomRight())
        assert (corner.x() < width, corner.y() < height) == (True, True), name


def test_no_label_takes_its_text_for_markup(screen: Screen) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    child(screen.window, QToolButton, "fold").click()
    worded = [label for label in screen.window.findChildren(QLabel) if label.text()]
    assert len(worded) > 10
    rich = [label.text() for label in worded if label.textFormat() != Qt.TextFormat.PlainText]
    assert rich == []


def test_what_people_touch_has_a_name_for_screen_readers(screen: Screen) -> None:
    child(screen.window, QToolButton, "fold").click()
    names = ("brand", "amount", "currency", "description", "locale", "country", "first_name")
    for name in (*names, "last_name", "email", "phone", "payments", "copy_order_id"):
        assert screen.field(name).accessibleName(), name


def test_a_closed_window_asks_no_more(screen: Screen, gateway: ScriptedGateway) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    screen.window.leave()
    assert not screen.window.isVisible()
    assert "cancel" not in gateway.verbs()  # the order stays as it is


# -- the program ----------------------------------------------------------------------------


def test_the_program_sells_on_its_own_sandbox(
    program: Program, window: MainWindow, qtbot: QtBot
) -> None:
    assert said(window, "test_band").startswith("TEST – practice")
    keys(child(window, QComboBox, "brand"), "vvv")
    keys(child(window, QWidget, "amount"), "1250")
    press(child(window, QWidget, "amount"), Qt.Key.Key_Return)
    panel = window.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.payment is not None, timeout=LONG_MS)
    payment = panel.payment
    assert payment is not None
    assert payment.state is PaymentState.WAITING
    assert scanned(window) == [payment.payment_url]
    assert said(window, "panel_host") == "127.0.0.1"


def test_a_bug_is_told_with_a_reference_and_the_till_goes_on(
    program: Program, window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        raise ValueError("canary-0123456789abcdef")
    except ValueError as bug:
        program.report_bug(bug)
    said_now = said(window, "notice_text")
    assert said_now.startswith("The program made a mistake; the till goes on. Reference ")
    reference = said_now.removesuffix(".").rpartition(" ")[2]
    (record,) = (each for each in caplog.records if each.getMessage() == "bug")
    assert record.__dict__["reference"] == reference
    assert record.__dict__["type"] == "ValueError"
    assert len(record.__dict__["places"]) == 1
    assert "canary" not in str(record.__dict__)


@pytest.mark.parametrize(
    ("status", "changes", "verdict", "goods"),
    [
        ("initialized", {}, "NOT PAID", "Keep the goods"),
        ("uncleared", {}, "NOT PAID", "Keep the goods"),
        ("declined", {}, "NOT PAID", "Keep the goods"),
        ("completed", {}, "PAID", "Goods: hand over"),
        ("completed", {"amount": 1249}, "DON'T KNOW", "Keep the goods"),
        ("completed", {"financial_status": "uncleared"}, "DON'T KNOW", "Keep the goods"),
    ],
)
def test_the_verdict_is_one_of_three_and_says_what_to_do_with_the_goods(
    screen: Screen,
    gateway: ScriptedGateway,
    journal: OrderJournal,
    status: str,
    changes: dict[str, object],
    verdict: str,
    goods: str,
) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    assert screen.says("state_verdict") == "NOT PAID"
    assert screen.says("state_goods") == "Keep the goods"
    (row,) = journal.unsettled()
    gateway.on_get(an_answer(row, status, **changes))
    screen.qtbot.waitUntil(
        lambda: screen.says("state_word") != "Waiting for the customer", timeout=LONG_MS
    )
    assert (screen.says("state_verdict"), screen.says("state_goods")) == (verdict, goods)


def test_a_payment_after_the_end_is_an_alarm(
    screen: Screen, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    (row,) = journal.unsettled()
    gateway.on_get(an_answer(row, "expired"))
    screen.until_says("state_word", "NOT PAID – expired")
    assert screen.says("alarm_text") == ""
    gateway.on_get(an_answer(row, "completed"))
    press(screen.window, Qt.Key.Key_F5)
    screen.until_says("alarm_text", "PAID LATE: Boekenbon € 12,50.")
    assert row.order_id in screen.says("alarm_text")
    assert screen.says("state_verdict") == "PAID"


def test_closing_over_open_orders_warns_once(screen: Screen, journal: OrderJournal) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    assert not screen.window.close()
    assert screen.window.isVisible()
    assert screen.says("notice_text").startswith("Still open: Boekenbon € 12,50.")
    assert screen.window.close()
    assert not screen.window.isVisible()
    # Nothing was cancelled: the next start takes it up again.
    (row,) = journal.unsettled()
    assert (row.state, row.cancel_asked_at) == (PaymentState.WAITING, None)


def test_closing_with_nothing_open_asks_nothing(screen: Screen) -> None:
    assert screen.window.close()


def test_an_outage_is_said_above_all_and_the_code_stays(
    screen: Screen, gateway: ScriptedGateway
) -> None:
    gateway.on_get(Unreachable(Cause.NAME))
    screen.take("boek", "1250")
    screen.until_says("outage_text", "MultiSafepay's address could not be looked up")
    assert "Do not charge again" in screen.says("outage_text")
    assert scanned(screen.window) == [LINK]
    gateway.on_get(OrderAnswer("initialized"))
    press(screen.window, Qt.Key.Key_F5)
    screen.qtbot.waitUntil(lambda: screen.says("outage_text") == "", timeout=LONG_MS)


def test_a_wrong_key_is_said_above_all(screen: Screen, gateway: ScriptedGateway) -> None:
    gateway.on_create(Rejected(1032, 401))
    screen.take("boek", "1250")
    screen.until_says("outage_text", "MultiSafepay no longer takes this till's API key")
    assert "Open orders stay open." in screen.says("outage_text")


def test_the_alarm_leads_to_its_order_and_ends_when_it_is_settled(
    screen: Screen, gateway: ScriptedGateway, journal: OrderJournal
) -> None:
    screen.take("boek", "1250")
    screen.until_says("state_word", "Waiting for the customer")
    (row,) = journal.unsettled()
    gateway.on_get(an_answer(row, "expired"))
    screen.until_says("state_word", "NOT PAID – expired")
    gateway.on_get(an_answer(row, "completed"))
    press(screen.window, Qt.Key.Key_F5)
    screen.until_says("alarm_text", "PAID LATE")
    press(screen.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert screen.face is Face.TAKE
    bar = child(screen.window, QWidget, "alarm")
    child(bar, QToolButton, "").click()
    screen.until_says("state_word", "PAID LATE")
    click(child(screen.window, QPushButton, "settle"))
    keys(child(screen.window, QLineEdit, "settle_note"), "Handed over")
    keys(child(screen.window, QLineEdit, "settle_clerk"), "Anna")
    press(focused(), Qt.Key.Key_Return)
    screen.qtbot.waitUntil(lambda: screen.says("alarm_text") == "", timeout=LONG_MS)
    settlement = journal.get(row.order_id).settlement
    assert settlement is not None
    assert settlement.note == "Handed over"
    screen.until_says("state_word", "PAID")


def test_an_old_matter_is_alarmed_at_the_next_start(
    closed: Screen, till: Till, gateway: ScriptedGateway, clock: SetClock
) -> None:
    payment = create_payment(a_request(gateway="BOEKENBON"), till)
    for status in ("cancelled", "completed"):
        gateway.on_get(an_answer(payment, status))
        refresh_payment(payment.order_id, till)
    clock.pass_time(days=2)
    closed.window.show_opened(open_till(replace(till, pace=0.02)))
    assert (
        closed.says("alarm_text").replace("\xa0", " ").startswith("PAID LATE: Boekenbon € 12,50.")
    )
    assert closed.window.payments.rowCount() == 1
