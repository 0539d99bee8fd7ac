"""One payment on the screen: its word, its advice, and a code only while it may be paid."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from time import monotonic

import pytest
from conftest import LINK, NOON, SetClock, a_payment
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS, child, click, keys, press, said, scanned

from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause
from pos_app.domain.match_marks import match_mark
from pos_app.domain.matters import settled
from pos_app.domain.payments import PAYABLE, GiftCardPart, Handover, Payment, PaymentState
from pos_app.domain.settings import Environment
from pos_app.ui.qr_size import SizeJudgement
from pos_app.ui.viewmodels.acts import Act
from pos_app.ui.widgets import payment_panel
from pos_app.ui.widgets.payment_panel import PaymentPanel
from pos_app.ui.widgets.sure_button import SureButton

S = PaymentState
CARD = (GiftCardPart("VVVGIFTCRD", 500),)
BUTTONS = ("copy_link", "mail_link", "print_code", "browse", "check_now", "cancel")
HOSTILE = (
    "javascript:alert(1)",
    "http://testpayv2.multisafepay.com/connect/abc/",
    "https://evil.example/connect/abc/",
    "https://evil.example\\@testpayv2.multisafepay.com/connect/abc/",
    "https://payv2.multisafepay.com/connect/abc/",
    LINK + "#<b>",
)


@pytest.fixture
def panel(qtbot: QtBot, till: Till, clock: SetClock) -> PaymentPanel:
    shown = PaymentPanel(till.may_show, clock.now)
    qtbot.addWidget(shown)
    shown.resize(780, 560)
    shown.show()
    return shown


def buttons(panel: PaymentPanel) -> set[str]:
    return {name for name in BUTTONS if child(panel, QAbstractButton, name).isVisibleTo(panel)}


def code_shown(panel: PaymentPanel) -> bool:
    return child(panel, QWidget, "qr_card").isVisibleTo(panel)


@pytest.mark.parametrize(
    ("state", "word", "advice"),
    [
        (S.SENDING, "Sending", "The order is on its way to MultiSafepay."),
        (S.UNANSWERED, "NOT PAID – no QR code was made", "Press Enter to try again."),
        (S.NOT_SENT, "NOT PAID – no QR code was made", "Nobody was charged."),
        (S.REJECTED, "NOT PAID – order refused", "Nobody was charged."),
        (S.WAITING, "Waiting for the customer", "Let the customer scan the QR code."),
        (S.OPENED, "Opened by the customer", "Not paid yet."),
        (S.PART_PAID, "PART PAID – € 7,50 still due", "Do not hand over the goods yet."),
        (S.HELD, "NOT PAID yet – on hold", "Hold the goods for now."),
        (S.PAID, "PAID", "€ 12,50 is paid. Hand over the goods."),
        (S.CANCELLED, "NOT PAID – cancelled", "Start a new order to try again."),
        (S.EXPIRED, "NOT PAID – expired", "No money was taken."),
        (S.DECLINED, "NOT PAID – declined", "The customer may try again on the same page"),
        (S.REVIEW, "DON'T KNOW", "Do not hand over the goods: call the supervisor."),
        (S.PARTLY_REFUNDED, "Partly refunded", "The money went back after it was paid."),
        (S.REFUNDED, "Refunded", "The money went back after it was paid."),
        (S.CHARGED_BACK, "Charged back", "The money went back after it was paid."),
    ],
)
def test_the_word_and_advice_of_every_state(
    panel: PaymentPanel, state: S, word: str, advice: str
) -> None:
    cards = CARD if state is S.PART_PAID else ()
    panel.show_payment(a_payment(state, gift_cards=cards))
    assert said(panel, "state_word").replace("\xa0", " ") == word
    assert advice in said(panel, "state_advice").replace("\xa0", " ")
    assert said(panel, "panel_amount") == "€\xa012,50"
    assert said(panel, "panel_brand") == "VVV Cadeaukaart"
    assert said(panel, "panel_reference") == a_payment().order_id
    assert panel.payment == a_payment(state, gift_cards=cards)


@pytest.mark.parametrize("state", S)
def test_the_code_is_drawn_only_while_it_can_be_paid(panel: PaymentPanel, state: S) -> None:
    panel.show_payment(a_payment(state))
    assert scanned(panel) == ([LINK] if state in PAYABLE else [])
    assert code_shown(panel) == (state in PAYABLE)
    # Where there is no code, its place shows the outcome.
    assert child(panel, QWidget, "state_mark").isVisibleTo(panel) == (state not in PAYABLE)
    host = "testpayv2.multisafepay.com" if state in PAYABLE else ""
    assert said(panel, "panel_host") == host


def test_without_a_link_there_is_no_code(panel: PaymentPanel) -> None:
    panel.show_payment(a_payment(S.REVIEW, payment_url=None, cause=Cause.LINK))
    assert scanned(panel) == []
    assert "not safe" in said(panel, "state_advice")


@pytest.mark.parametrize("link", HOSTILE)
def test_a_link_that_is_not_allowed_is_never_drawn(panel: PaymentPanel, link: str) -> None:
    QApplication.clipboard().setText("before")
    panel.show_payment(a_payment(payment_url=link))
    assert scanned(panel) == []
    assert not code_shown(panel)
    assert said(panel, "panel_left") == "This link can't be shown any more"
    assert said(panel, "panel_host") == ""
    assert not buttons(panel) & {"copy_link", "browse"}
    child(panel, QAbstractButton, "copy_link").click()
    assert QApplication.clipboard().text() == "before"


def test_the_code_goes_when_the_link_ends(
    panel: PaymentPanel, clock: SetClock, qtbot: QtBot
) -> None:
    panel.show_payment(a_payment(checked_at=NOON))
    ends = f"{a_payment().expires_at.astimezone():%H:%M}"
    assert said(panel, "panel_left") == f"Link valid until {ends}"
    clock.pass_time(minutes=13)
    panel.show_payment(a_payment(checked_at=clock.now()))
    assert said(panel, "panel_left") == "Link valid for 2:00"
    clock.pass_time(minutes=1, seconds=59)
    panel.show_payment(a_payment(checked_at=clock.now()))
    assert said(panel, "panel_left") == "Link valid for 0:01"
    assert scanned(panel) == [LINK]
    clock.pass_time(seconds=1)
    # Nobody tells the panel: its own clock does.
    qtbot.waitUntil(lambda: not code_shown(panel), timeout=LONG_MS)
    assert scanned(panel) == []
    assert said(panel, "panel_left") == "The link has ended"
    assert "copy_link" not in buttons(panel)


def test_the_code_goes_at_once_when_it_was_paid(panel: PaymentPanel) -> None:
    panel.show_payment(a_payment())
    panel.show_payment(a_payment(S.PAID))
    assert scanned(panel) == []
    assert said(panel, "state_word") == "PAID"
    assert buttons(panel) == set()


def test_the_code_goes_while_a_cancel_is_under_way(panel: PaymentPanel) -> None:
    panel.show_payment(a_payment(S.OPENED, cancel_asked_at=NOON, next_check_at=NOON))
    assert scanned(panel) == []
    assert said(panel, "state_word") == "Cancelling…"
    assert said(panel, "panel_left") == "Cancel asked 0 s ago"
    assert buttons(panel) == set()


def test_after_half_a_minute_without_an_answer_nobody_knows(
    panel: PaymentPanel, clock: SetClock, qtbot: QtBot
) -> None:
    panel.show_payment(a_payment(checked_at=NOON, cause=Cause.TIMEOUT, failed_checks=1))
    assert said(panel, "state_word") == "Waiting for the customer"
    assert said(panel, "panel_age") == "Checked just now"
    clock.pass_time(seconds=30.1)
    qtbot.waitUntil(lambda: said(panel, "state_word") == "DON'T KNOW", timeout=LONG_MS)
    assert said(panel, "panel_age") == "Checked 30 s ago"
    advice = said(panel, "state_advice")
    assert "MultiSafepay did not answer in time." in advice
    assert "Do not charge again" in advice
    assert a_payment().order_id in advice
    panel.show_payment(a_payment(checked_at=clock.now()))
    assert said(panel, "state_word") == "Waiting for the customer"


def test_paid_is_paid_however_old(panel: PaymentPanel, clock: SetClock) -> None:
    clock.pass_time(days=3)
    panel.show_payment(a_payment(S.PAID, checked_at=NOON))
    assert said(panel, "state_word") == "PAID"
    assert said(panel, "panel_age").startswith("Checked on 2 March at ")


def test_an_answer_that_could_not_be_read_is_doubt_at_once(panel: PaymentPanel) -> None:
    panel.show_payment(a_payment(checked_at=NOON, cause=Cause.GARBLED, failed_checks=1))
    assert said(panel, "state_word") == "DON'T KNOW"


# -- what the clerk can do ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("payment", "offered"),
    [
        (a_payment(next_check_at=NOON), {"copy_link", "mail_link", "print_code", "cancel"}),
        (
            a_payment(environment=Environment.SANDBOX, next_check_at=NOON),
            {"copy_link", "mail_link", "print_code", "browse", "cancel"},
        ),
        (a_payment(S.SENDING, payment_url=None), set()),
        (a_payment(S.HELD, next_check_at=NOON), {"cancel"}),
        (a_payment(S.DECLINED, next_check_at=NOON), {"check_now", "cancel"}),
        (a_payment(S.CANCELLED, next_check_at=NOON), {"check_now"}),
        (a_payment(S.UNANSWERED, payment_url=None, next_check_at=NOON), {"check_now"}),
        (a_payment(S.REJECTED, payment_url=None), set()),
        (a_payment(S.PAID), set()),
        (a_payment(S.REFUNDED), set()),
    ],
    ids=lambda value: value.state.value if isinstance(value, Payment) else "",
)
def test_what_is_offered(panel: PaymentPanel, payment: Payment, offered: set[str]) -> None:
    panel.show_payment(payment)
    assert buttons(panel) == offered


def test_the_link_is_copied(panel: PaymentPanel) -> None:
    panel.show_payment(a_payment())
    child(panel, QAbstractButton, "copy_link").click()
    assert QApplication.clipboard().text() == LINK
    assert said(panel, "panel_copied") == "Link copied"
    panel.show_payment(a_payment(checked_at=NOON))
    assert said(panel, "panel_copied") == "Link copied"
    panel.show_payment(a_payment(order_id="till1-260302-0002-xb"))
    assert said(panel, "panel_copied") == ""


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("check_now", S.CANCELLED),
        ("renew", S.WAITING),
        ("hold_back", S.WAITING),
        ("mail_link", S.WAITING),
        ("print_code", S.OPENED),
    ],
)
def test_what_is_asked_for_names_its_order(
    panel: PaymentPanel, qtbot: QtBot, name: str, state: S
) -> None:
    panel.show_payment(a_payment(state, next_check_at=NOON))
    with qtbot.waitSignal(panel.asked, timeout=LONG_MS) as told:
        click(child(panel, QAbstractButton, name))
    assert told.args == [Act(name), a_payment().order_id]


def test_cancelling_takes_two_presses_and_keeps_waiting_by_default(
    panel: PaymentPanel, qtbot: QtBot
) -> None:
    told = Asked(panel)
    panel.show_payment(a_payment())
    cancel = child(panel, SureButton, "cancel")
    click(cancel)
    assert (told.all, cancel.text()) == ([], "Press again to cancel")
    # Another order is looked at meanwhile: the press was not meant for that one.
    panel.show_payment(a_payment(order_id="till1-260302-0002-xb"))
    assert cancel.text() == "&Cancel order"
    click(cancel)
    click(cancel)
    assert told.all == [("cancel", "till1-260302-0002-xb")]
    panel.show_payment(a_payment(S.PAID))
    assert not offers(panel, "cancel")


def test_another_brand_is_chosen_for_the_same_sale(panel: PaymentPanel, qtbot: QtBot) -> None:
    panel.show_payment(a_payment(gateway="VVVGIFTCRD"))
    menu = child(panel, QPushButton, "swap_brand").menu()
    offered = [entry.text() for entry in menu.actions() if entry.isVisible()]
    assert "Boekenbon" in offered
    assert "VVV Cadeaukaart" not in offered
    (boekenbon,) = (entry for entry in menu.actions() if entry.text() == "Boekenbon")
    with qtbot.waitSignal(panel.swap_asked, timeout=LONG_MS) as told:
        boekenbon.trigger()
    assert told.args == [a_payment().order_id, "BOEKENBON"]


def test_a_card_that_shows_nothing_keeps_the_sale_for_an_hour(
    panel: PaymentPanel, clock: SetClock
) -> None:
    told = Asked(panel)
    until = clock.now() + timedelta(hours=1)
    panel.show_payment(a_payment(S.CANCELLED, held_back_until=until))
    assert said(panel, "panel_left").startswith(
        f"No new code for this sale until {until.astimezone():%H:%M}"
    )
    assert not offers(panel, "renew")
    release = child(panel, SureButton, "release")
    click(release)
    click(release)
    assert told.all == [("release", a_payment().order_id)]
    clock.pass_time(hours=1, seconds=1)
    panel.show_payment(a_payment(S.CANCELLED, held_back_until=until))
    assert offers(panel, "renew")
    assert not offers(panel, "release")


def test_goods_that_may_go_are_handed_over_by_somebody(panel: PaymentPanel) -> None:
    told = Asked(panel)
    panel.show_payment(a_payment(S.PAID))
    keys(child(panel, QLineEdit, "handover_clerk"), "Anna")
    panel.hand_over()
    assert told.all == [("handed_over", a_payment().order_id, "Anna")]
    done = a_payment(S.PAID, handover=Handover(NOON, "Anna"))
    panel.show_payment(done)
    at_noon = f"{NOON.astimezone():%H:%M}"
    assert said(panel, "handover_done") == f"Goods handed over at {at_noon} by Anna"
    # Nothing asks for the goods a second time.
    assert said(panel, "state_goods") == "Goods: handed over"
    assert "Hand over" not in said(panel, "state_advice")
    panel.hand_over()
    assert len(told.all) == 1
    panel.show_payment(a_payment(S.DECLINED))
    assert not child(panel, QWidget, "handover").isVisibleTo(panel)


@pytest.mark.parametrize("state", sorted(S))
def test_both_screens_carry_the_same_word(panel: PaymentPanel, state: S) -> None:
    panel.show_payment(a_payment(state))
    assert said(panel, "match_mark") == match_mark(a_payment().order_id).word


class Browser(QObject):
    """Takes links in place of the desktop's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def test_in_practice_the_clerk_may_play_the_customer(
    qtbot: QtBot, till: Till, clock: SetClock
) -> None:
    origin = "http://127.0.0.1:4711"
    practice = replace(till, environment=Environment.SANDBOX, sandbox_origin=origin)
    panel = PaymentPanel(practice.may_show, clock.now)
    qtbot.addWidget(panel)
    browser = Browser()
    # The stub asks for bytes, which the library itself refuses.
    QDesktopServices.setUrlHandler("http", browser, "open")  # type: ignore[arg-type]
    try:
        child(panel, QPushButton, "browse").click()
        link = f"{origin}/connect/13yQ2LpMtNRkyBWfFGZJ7eZ8hYqQ4vW1xkD/?lang=nl_NL"
        panel.show_payment(a_payment(environment=Environment.SANDBOX, payment_url=link))
        child(panel, QPushButton, "browse").click()
    finally:
        QDesktopServices.unsetUrlHandler("http")
    assert browser.opened == [link]
    assert said(panel, "panel_host") == "127.0.0.1"


def test_an_empty_panel(panel: PaymentPanel) -> None:
    assert (panel.order_id, panel.payment) == ("", None)
    assert not code_shown(panel)


# -- texts from outside ---------------------------------------------------------------------


def test_hostile_texts_are_shown_as_they_are(panel: PaymentPanel) -> None:
    order = "<img src='file:///etc/passwd'><h1>PAID</h1>"
    panel.show_payment(a_payment(S.REVIEW, order_id=order, gateway="<b>PAID</b>"))
    assert said(panel, "panel_reference") == order
    assert said(panel, "panel_brand") == "<b>PAID</b>"
    assert order in said(panel, "state_advice")
    worded = [label for label in panel.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in worded} == {Qt.TextFormat.PlainText}


def test_the_panel_follows_the_order_it_is_given(panel: PaymentPanel) -> None:
    panel.show_payment(a_payment())
    other = replace(
        a_payment(S.OPENED),
        order_id="till1-260302-0002-xb",
        payment_url=LINK.replace("13yQ", "99zZ"),
        expires_at=NOON + timedelta(minutes=5),
    )
    panel.show_payment(other)
    assert panel.order_id == "till1-260302-0002-xb"
    assert scanned(panel) == [other.payment_url]
    ends = f"{other.expires_at.astimezone():%H:%M}"
    assert said(panel, "panel_left") == f"Link valid until {ends}"


# -- what a person does ---------------------------------------------------------------------


class Asked(QObject):
    """What the panel asked for, in order."""

    def __init__(self, panel: PaymentPanel) -> None:
        super().__init__()
        self.all: list[tuple[str, ...]] = []
        panel.settled.connect(self._on_settled)
        panel.asked.connect(self._on_asked)
        panel.handed_over.connect(self._on_handed_over)

    @Slot(str, str, str)
    def _on_settled(self, *told: str) -> None:
        self.all.append(("settled", *told))

    @Slot(object, str)
    def _on_asked(self, act: Act, order_id: str) -> None:
        self.all.append((act.value, order_id))

    @Slot(str, str)
    def _on_handed_over(self, *told: str) -> None:
        self.all.append(("handed_over", *told))


def offers(panel: PaymentPanel, name: str) -> bool:
    return child(panel, QAbstractButton, name).isVisibleTo(panel)


def test_a_part_payment_is_settled_by_words_and_a_name(panel: PaymentPanel) -> None:
    told = Asked(panel)
    panel.show_payment(a_payment(S.PART_PAID, gift_cards=CARD))
    click(child(panel, QPushButton, "settle"))
    save = child(panel, QPushButton, "settle_save")
    assert save.isVisibleTo(panel)
    keys(child(panel, QLineEdit, "settle_note"), "Rest in cash")
    assert not save.isEnabled()
    press(child(panel, QLineEdit, "settle_note"), Qt.Key.Key_Return)
    assert told.all == []
    keys(child(panel, QLineEdit, "settle_clerk"), "Anna")
    press(child(panel, QLineEdit, "settle_clerk"), Qt.Key.Key_Return)
    assert told.all == [("settled", a_payment().order_id, "Rest in cash", "Anna")]
    assert not save.isVisibleTo(panel)


def test_what_was_settled_is_told_and_not_asked_for_again(
    panel: PaymentPanel, clock: SetClock
) -> None:
    done = settled(a_payment(S.PART_PAID, gift_cards=CARD), "Rest in cash", "Anna", clock.now())
    panel.show_payment(done)
    said_now = said(panel, "state_advice")
    assert " by Anna: Rest in cash." in said_now
    assert said(panel, "state_verdict") == "NOT PAID"
    assert said(panel, "state_goods") == "Goods: as settled"
    assert not offers(panel, "settle")


@pytest.mark.parametrize(
    ("changes", "word", "goods"),
    [
        ({"late": True}, "PAID LATE", "Goods: hand over"),
        ({"paid_twice": True, "late": True}, "PAID TWICE", "Goods: hand over once"),
    ],
)
def test_paid_but_not_as_it_should_be(
    panel: PaymentPanel, changes: dict[str, bool], word: str, goods: str
) -> None:
    panel.show_payment(a_payment(S.PAID, **changes))
    assert said(panel, "state_word") == word
    assert said(panel, "state_verdict") == "PAID"
    assert said(panel, "state_goods") == goods
    assert a_payment().order_id in said(panel, "state_advice")
    assert offers(panel, "settle")


def test_paid_and_not_recorded_is_paid_with_a_reference(panel: PaymentPanel) -> None:
    panel.show_payment(a_payment(S.PAID, recorded=False))
    assert said(panel, "state_word") == "PAID"
    assert "could not record it yet" in said(panel, "state_advice")
    assert a_payment().order_id in said(panel, "state_advice")


def test_it_says_which_brand_and_which_method_paid(panel: PaymentPanel) -> None:
    cards = (GiftCardPart("FASHIONCHQ", 500), GiftCardPart("", 250))
    panel.show_payment(a_payment(S.PART_PAID, gift_cards=cards))
    advice = said(panel, "state_advice").replace("\xa0", " ")
    assert advice.startswith("Fashioncheque, A gift card paid € 7,50.")
    panel.show_payment(a_payment(S.PAID, gift_cards=cards, second_method="IDEAL"))
    advice = said(panel, "state_advice").replace("\xa0", " ")
    assert "Fashioncheque € 5,00, A gift card € 2,50, IDEAL € 5,00." in advice


def test_a_new_code_is_asked_for_by_its_button(panel: PaymentPanel) -> None:
    told = Asked(panel)
    panel.show_payment(a_payment())
    click(child(panel, QPushButton, "renew"))
    assert told.all == [("renew", a_payment().order_id)]
    panel.show_payment(a_payment(cancel_asked_at=NOON))
    assert not offers(panel, "renew")


def test_erasing_takes_two_presses(panel: PaymentPanel) -> None:
    told = Asked(panel)
    panel.show_payment(a_payment())
    assert not offers(panel, "erase")
    panel.show_payment(a_payment(S.PAID))
    erase = child(panel, QPushButton, "erase")
    click(erase)
    assert told.all == []
    assert erase.text() == "Press again to erase"
    click(erase)
    assert told.all == [("erase", a_payment().order_id)]
    # A supervisor may be asked for first, and may say no.
    assert erase.isEnabled()
    assert erase.text() == "Erase details"
    panel.show_erasing(a_payment().order_id)
    assert erase.text() == "Erasing…"
    assert not erase.isEnabled()
    panel.show_erased(a_payment().order_id)
    assert erase.text() == "Details erased"
    # The next order is another customer's.
    panel.show_payment(a_payment(S.PAID, order_id="till1-260302-0002-xaaaaaaaaaaaaa"))
    assert erase.isEnabled()
    assert erase.text() == "Erase details"


def test_an_answer_from_the_future_vouches_for_nothing(
    panel: PaymentPanel, clock: SetClock
) -> None:
    checked = clock.now()
    clock.pass_time(hours=-1)
    panel.show_payment(a_payment(S.OPENED, checked_at=checked))
    assert said(panel, "state_verdict") == "DON'T KNOW"
    assert said(panel, "panel_age") == "Last check unknown: the clock was set back"


def test_a_link_that_has_ended_stays_ended_when_the_clock_is_set_back(
    panel: PaymentPanel, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.show_payment(a_payment())
    assert code_shown(panel)
    begun = monotonic()
    monkeypatch.setattr(payment_panel, "monotonic", lambda: begun + 901)
    clock.pass_time(hours=-1)
    panel.show_payment(a_payment(checked_at=clock.now()))
    assert not code_shown(panel)


def test_an_order_that_was_found_again_is_not_called_unpaid(panel: PaymentPanel) -> None:
    panel.show_payment(a_payment(S.UNANSWERED, payment_url=None, description=""))
    assert said(panel, "state_verdict") == "DON'T KNOW"
    assert "The journal had lost this order." in said(panel, "state_advice")
    assert "Nobody was charged" not in said(panel, "state_advice")


@pytest.mark.parametrize("state", sorted(S))
def test_the_age_of_the_last_check_is_always_there(
    panel: PaymentPanel, clock: SetClock, qtbot: QtBot, state: S
) -> None:
    panel.show_payment(a_payment(state))
    assert said(panel, "panel_age") == "Not checked yet"
    panel.show_payment(a_payment(state, checked_at=NOON))
    assert said(panel, "panel_age") == "Checked just now"
    clock.pass_time(seconds=40)
    qtbot.waitUntil(lambda: said(panel, "panel_age") == "Checked 40 s ago", timeout=LONG_MS)
    clock.pass_time(hours=2)
    panel.show_payment(a_payment(state, checked_at=NOON))
    at_noon = f"{NOON.astimezone():%H:%M}"
    assert said(panel, "panel_age") == f"Checked at {at_noon}"


def test_the_clerk_is_told_what_is_wrong_on_the_customers_screen(panel: PaymentPanel) -> None:
    panel.show_payment(a_payment(S.WAITING))
    panel.show_customers_size(SizeJudgement(60.0, 98.4, 36.6, guessed=False))
    told = "The customer's screen shows a small code: phones read it to about 36 cm."
    assert told in said(panel, "panel_warning")
    panel.show_customers_damage()
    assert "could not draw the code" in said(panel, "panel_warning")
    assert told not in said(panel, "panel_warning")
    panel.show_customers_size(None)
    assert "customer's screen" not in said(panel, "panel_warning")
