"""The customer's screen: what is read at each stage, whose outcome it is, and for how long."""

from __future__ import annotations

from dataclasses import fields, replace
from time import monotonic

import customer_support
import pytest
from conftest import LINK, SetClock, a_payment
from customer_support import NamedTongue, a_display, letters, read, texts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS, click, scanned

from pos_app.domain.errors import Cause
from pos_app.domain.match_marks import match_mark
from pos_app.domain.money import Money
from pos_app.domain.payments import OPEN, GiftCardPart, Payment, PaymentState
from pos_app.domain.settings import LANGUAGES, Environment
from pos_app.ui import customer_display
from pos_app.ui.customer_display import CustomerDisplay
from pos_app.ui.qr_matrix import qr_matrix
from pos_app.ui.widgets import customer_payment

S = PaymentState
HALF_PAID = (GiftCardPart("VVVGIFTCRD", 500),)
FINAL = tuple(state for state in S if state not in OPEN)
STEPS = (
    "Scan the code with your phone",
    "Enter the number on your card",
    "Wait until this screen says “Paid”",
)


@pytest.fixture
def display(qtbot: QtBot, clock: SetClock) -> CustomerDisplay:
    shown = a_display(clock.now)
    qtbot.addWidget(shown)
    return shown


def sell(display: CustomerDisplay, *states: PaymentState, **changes: object) -> Payment:
    """Show one order from state to state; the last is returned."""
    payment = a_payment(states[0])
    for state in states:
        payment = replace(payment, state=state, **changes)  # type: ignore[arg-type]
        display.show_payment(payment)
    return payment


def key(display: CustomerDisplay, name: str) -> QRadioButton:
    """The language key with that accessible name."""
    keys = display.findChildren(QRadioButton)
    return next(found for found in keys if found.accessibleName() == name)


def test_between_two_customers_it_greets(display: CustomerDisplay) -> None:
    assert customer_support.SHOP in read(display)
    assert "Welcome" in read(display)
    assert "€" not in read(display)
    assert scanned(display) == []


def test_a_shop_without_a_name_greets_all_the_same(qtbot: QtBot, clock: SetClock) -> None:
    nameless = a_display(clock.now, shop_name="")
    qtbot.addWidget(nameless)
    assert read(nameless).splitlines()[1:] == [
        "Welcome",
        "Pay with your gift card: come to the counter",
    ]


def test_the_shop_may_change_its_name_and_language(display: CustomerDisplay) -> None:
    display.set_shop("De Wit", "nl")
    assert read(display).splitlines()[-3:-1] == ["De Wit", "Welkom"]
    sell(display, S.SENDING, S.WAITING)
    display.set_shop("De Vries", "fr")
    # Not in the middle of a sentence to this customer; the next one hears it.
    assert display.language == "nl"
    assert "De Vries" in read(display)
    display.show_payment(None)
    assert display.language == "fr"


def test_an_order_to_pay(display: CustomerDisplay) -> None:
    payment = sell(display, S.SENDING, S.WAITING)
    said = read(display)
    mark = match_mark(payment.order_id)
    for expected in ("To pay", "€\xa012,50", "VVV Cadeaukaart", mark.word, *STEPS):
        assert expected in said
    assert scanned(display) == [LINK]
    chip = next(text for text in texts(display) if text.text() == mark.word)
    assert chip.property("match") == mark.colour.value
    assert chip.accessibleName() == f"Your word: {mark.word}"


@pytest.mark.parametrize(
    ("states", "changes", "words", "code"),
    [
        ((S.SENDING,), {"payment_url": None}, ["One moment", "Your code is being made."], False),
        ((S.WAITING,), {}, STEPS, True),
        ((S.WAITING, S.OPENED), {}, STEPS, True),
        (
            (S.OPENED, S.PART_PAID),
            {"gift_cards": HALF_PAID},
            ["Part paid", "Still to pay", "€\xa07,50", "€\xa05,00 of €\xa012,50 is paid"],
            True,
        ),
        ((S.OPENED, S.HELD), {}, ["One moment please", "The cashier is checking."], False),
        ((S.OPENED, S.PAID), {}, ["Paid", "€\xa012,50 – thank you!"], False),
        ((S.WAITING, S.CANCELLED), {}, ["Not paid", "Please ask at the counter."], False),
        ((S.WAITING, S.EXPIRED), {}, ["Not paid", "Please ask at the counter."], False),
        ((S.OPENED, S.DECLINED), {}, ["Not paid", "Please ask at the counter."], False),
        ((S.SENDING, S.REJECTED), {}, ["Not paid", "Please ask at the counter."], False),
        ((S.SENDING, S.UNANSWERED), {}, ["Not paid", "Please ask at the counter."], False),
        ((S.SENDING, S.NOT_SENT), {}, ["Not paid", "Please ask at the counter."], False),
        ((S.OPENED, S.REVIEW), {}, ["One moment please", "The cashier is checking."], False),
        ((S.OPENED, S.REFUNDED), {}, ["Welcome"], False),
        ((S.OPENED, S.PARTLY_REFUNDED), {}, ["Welcome"], False),
        ((S.OPENED, S.CHARGED_BACK), {}, ["Welcome"], False),
    ],
)
def test_what_is_read_at_each_state(
    display: CustomerDisplay,
    states: tuple[PaymentState, ...],
    changes: dict[str, object],
    words: list[str],
    code: bool,
) -> None:
    sell(display, *states, **changes)
    lines = read(display).splitlines()
    for expected in words:
        assert any(expected in line for line in lines), (expected, lines)
    assert scanned(display) == ([LINK] if code else [])
    assert ("Paid" in lines) is (states[-1] is S.PAID)


def test_the_step_that_the_customer_is_at_is_marked(display: CustomerDisplay) -> None:
    sell(display, S.WAITING)
    before = display.grab().toImage()
    sell(display, S.WAITING, S.OPENED)
    assert display.grab().toImage() != before


@pytest.mark.parametrize("cause", [Cause.NETWORK, Cause.GARBLED])
def test_nobody_can_say(display: CustomerDisplay, clock: SetClock, cause: Cause) -> None:
    payment = sell(display, S.WAITING)
    clock.pass_time(seconds=40)
    display.show_payment(replace(payment, cause=cause, failed_checks=3))
    assert "One moment please\nThe cashier is checking." in read(display)
    assert "MultiSafepay" not in read(display)
    assert scanned(display) == [LINK]  # the link lives, and an outage must not end the sale


def test_time_alone_makes_it_uncertain(
    qtbot: QtBot, display: CustomerDisplay, clock: SetClock
) -> None:
    sell(display, S.WAITING)
    clock.pass_time(seconds=40)
    qtbot.waitUntil(lambda: "The cashier is checking." in read(display), timeout=LONG_MS)


def test_a_cancel_under_way_takes_the_code_away(display: CustomerDisplay, clock: SetClock) -> None:
    payment = sell(display, S.WAITING)
    display.show_payment(replace(payment, cancel_asked_at=clock.now()))
    assert "One moment please" in read(display)
    assert scanned(display) == []


def test_the_code_goes_when_its_link_ends(display: CustomerDisplay, clock: SetClock) -> None:
    payment = sell(display, S.WAITING)
    clock.pass_time(minutes=16)
    display.show_payment(replace(payment, checked_at=clock.now()))
    assert "This code has ended" in read(display)
    assert scanned(display) == []


def test_a_clock_that_is_set_back_does_not_bring_the_code_back(
    monkeypatch: pytest.MonkeyPatch, display: CustomerDisplay
) -> None:
    payment = sell(display, S.WAITING)
    real = monotonic()
    monkeypatch.setattr(customer_display, "monotonic", lambda: real + 16 * 60)
    display.show_payment(payment)
    assert scanned(display) == []


def test_a_part_payment_whose_link_has_ended_stays(
    display: CustomerDisplay, clock: SetClock
) -> None:
    payment = sell(display, S.PART_PAID, gift_cards=HALF_PAID)
    clock.pass_time(minutes=16)
    display.show_payment(replace(payment, checked_at=clock.now()))
    said = "Paid: €\xa05,00. Still to pay: €\xa07,50. Please ask at the counter."
    assert said in read(display)
    assert scanned(display) == []


def test_a_link_that_may_not_be_shown_is_not(qtbot: QtBot, clock: SetClock) -> None:
    asked: list[str] = []

    def never(link: str) -> bool:
        asked.append(link)
        return False

    display = a_display(clock.now, may_show=never)
    qtbot.addWidget(display)
    sell(display, S.WAITING)
    assert asked == [LINK]
    assert scanned(display) == []
    assert "Please ask at the counter." in read(display)


def test_a_damaged_code_is_never_shown(
    qtbot: QtBot, display: CustomerDisplay, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = qr_matrix(LINK.replace("13yQ", "99zZ"))
    monkeypatch.setattr(customer_payment, "qr_matrix", lambda _link: other)
    payment = sell(display, S.WAITING)
    qtbot.waitUntil(lambda: "No code can be shown" in read(display), timeout=LONG_MS)
    display.show_payment(payment)
    assert "No code can be shown\nPlease ask at the counter." in read(display)
    assert scanned(display) == []
    monkeypatch.undo()
    display.show_payment(a_payment(order_id="till1-260302-0002-xaaaaaaaaaaaaa", sale_id="next"))
    display.show_payment(replace(payment, state=S.WAITING, payment_url=LINK + "x"))
    assert scanned(display) == [LINK + "x"]


@pytest.mark.parametrize("state", FINAL)
def test_no_code_survives_an_end(display: CustomerDisplay, state: PaymentState) -> None:
    sell(display, S.WAITING)
    assert scanned(display) == [LINK]
    sell(display, state)
    assert scanned(display) == []


def test_who_hears_the_screen_learns_the_same(display: CustomerDisplay) -> None:
    def heard() -> set[str]:
        seen = [w for w in display.findChildren(QWidget) if w.isVisibleTo(display)]
        return {widget.accessibleName() for widget in seen}

    sell(display, S.WAITING)
    steps = {f"{number}. {text}" for number, text in enumerate(STEPS, 1)}
    assert steps | {"QR code of the payment page", "Deutsch"} <= heard()
    sell(display, S.WAITING, S.PAID)
    assert "Paid. €\xa012,50 – thank you!" in heard()


# -- whose outcome, and for how long ----------------------------------------------------------


def test_thanks_then_the_next_customer(qtbot: QtBot, clock: SetClock) -> None:
    # Longer than the display's own tick, which must not begin the thanks anew.
    display = a_display(clock.now, thanks_seconds=1.2)
    qtbot.addWidget(display)
    paid = sell(display, S.WAITING, S.PAID)
    assert "thank you!" in read(display)
    qtbot.waitUntil(lambda: "Welcome" in read(display), timeout=LONG_MS)
    display.show_payment(paid)  # asked for once more, handed over, journaled late ...
    assert "Welcome" in read(display)
    assert "12,50" not in read(display)


def test_thanks_are_six_seconds() -> None:
    assert customer_display.THANKS_SECONDS == 6


def test_thanks_are_said_to_their_end(display: CustomerDisplay) -> None:
    sell(display, S.WAITING, S.PAID)
    display.show_payment(None)
    assert "thank you!" in read(display)
    display.show_payment(a_payment(S.EXPIRED, order_id="till1-260301-0007-xaaaaaaaaaaaaa"))
    assert "thank you!" in read(display)
    following = a_payment(order_id="till1-260302-0002-xaaaaaaaaaaaaa", amount=Money(999, "EUR"))
    display.show_payment(following)
    assert "thank you!" not in read(display)
    assert "9,99" in read(display)


def test_the_next_sale_is_not_ended_by_the_last_ones_thanks(qtbot: QtBot, clock: SetClock) -> None:
    display = a_display(clock.now, thanks_seconds=0.05)
    qtbot.addWidget(display)
    sell(display, S.WAITING, S.PAID)
    following = a_payment(order_id="till1-260302-0002-xaaaaaaaaaaaaa", sale_id="next")
    display.show_payment(following)
    clock.pass_time(seconds=40)
    # The display's own second has passed, and so have the thanks.
    qtbot.waitUntil(lambda: "The cashier is checking." in read(display), timeout=LONG_MS)
    assert scanned(display) == [LINK]


@pytest.mark.parametrize("state", FINAL)
def test_an_old_order_that_the_clerk_looks_at_is_nobodys(
    display: CustomerDisplay, state: PaymentState
) -> None:
    display.show_payment(a_payment(state))
    assert "Welcome" in read(display)
    assert "12,50" not in read(display)


def test_a_clerk_who_looks_elsewhere_clears_the_screen(display: CustomerDisplay) -> None:
    sell(display, S.WAITING)
    display.show_payment(None)
    assert "Welcome" in read(display)
    assert scanned(display) == []
    sell(display, S.WAITING)
    display.show_payment(a_payment(S.PAID, order_id="till1-260301-0007-xaaaaaaaaaaaaa"))
    assert "Welcome" in read(display)
    assert scanned(display) == []


def test_paid_after_all(display: CustomerDisplay) -> None:
    sell(display, S.WAITING, S.EXPIRED)
    assert "Not paid" in read(display)
    sell(display, S.EXPIRED, S.PAID)
    assert "thank you!" in read(display)


# -- what a customer never sees ---------------------------------------------------------------


@pytest.mark.parametrize("state", list(S))
def test_nothing_of_the_clerks_or_of_a_person(
    display: CustomerDisplay, state: PaymentState
) -> None:
    payment = replace(
        a_payment(S.WAITING),
        description="For Jansen, j@example.org",
        cause=Cause.TIMEOUT,
        api_code=1006,
        second_method="IDEAL",
    )
    display.show_payment(payment)
    display.show_payment(replace(payment, state=state))
    everything = [display.windowTitle(), display.accessibleName(), display.toolTip()]
    for widget in display.findChildren(QWidget):
        everything += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        everything += [widget.text()] if isinstance(widget, QLabel) else []
    seen = "\n".join(everything)
    for secret in ("Jansen", "example.org", payment.order_id, "1006", "answer", "Check"):
        assert secret not in seen
    assert {field.name for field in fields(Payment)}.isdisjoint({"customer", "email", "phone"})


@pytest.mark.parametrize("environment", list(Environment))
def test_practice_says_so_on_every_face(
    qtbot: QtBot, clock: SetClock, environment: Environment
) -> None:
    display = a_display(clock.now, environment=environment)
    qtbot.addWidget(display)
    for states in ((S.OPENED, S.REFUNDED), (S.WAITING,), (S.WAITING, S.PAID)):
        sell(display, *states)
        assert ("TEST" in read(display)) is (environment is not Environment.LIVE)


# -- languages --------------------------------------------------------------------------------


@pytest.fixture
def named(
    qtbot: QtBot, clock: SetClock, monkeypatch: pytest.MonkeyPatch, display: CustomerDisplay
) -> CustomerDisplay:
    """A Dutch shop's display whose texts say in which language they are."""
    monkeypatch.setattr(customer_display, "Tongue", NamedTongue)
    shown = a_display(clock.now, language="nl")
    qtbot.addWidget(shown)
    return shown


def spoken(display: CustomerDisplay) -> set[str]:
    """The languages of all that is read."""
    return {line[1:3] for line in read(display).splitlines() if line.startswith("[")}


@pytest.mark.parametrize(
    ("name", "code"),
    [("English", "en"), ("Nederlands", "nl"), ("Deutsch", "de"), ("Français", "fr")],
)
def test_one_press_changes_the_language(named: CustomerDisplay, name: str, code: str) -> None:
    sell(named, S.WAITING)
    assert spoken(named) == {"nl"}
    click(key(named, name))
    assert spoken(named) == {code} == {named.language}
    assert key(named, name).isChecked()
    assert scanned(named) == [LINK]
    sell(named, S.WAITING, S.EXPIRED)
    assert spoken(named) == {code}


def test_the_switch_lasts_for_its_sale(named: CustomerDisplay) -> None:
    payment = sell(named, S.WAITING)
    named.set_language("fr")
    named.show_payment(replace(payment, state=S.EXPIRED))
    named.show_payment(replace(payment, order_id="till1-260302-0002-xaaaaaaaaaaaaa", attempt=2))
    assert spoken(named) == {"fr"}  # another attempt, the same customer
    named.show_payment(a_payment(order_id="till1-260302-0003-xaaaaaaaaaaaaa", sale_id="next"))
    assert spoken(named) == {"nl"}


def test_only_languages_that_are_spoken(named: CustomerDisplay) -> None:
    sell(named, S.WAITING)
    named.set_language("xx")
    assert spoken(named) == {"nl"}


def test_amounts_follow_the_language(display: CustomerDisplay) -> None:
    sell(display, S.WAITING)
    display.set_language("de")
    assert "12,50\xa0€" in read(display)


def test_idle_speaks_the_shops_language_again(named: CustomerDisplay) -> None:
    sell(named, S.WAITING)
    named.set_language("de")
    named.show_payment(None)
    assert spoken(named) == {"nl"}


def test_the_keys_are_for_fingers_and_for_the_keyboard(display: CustomerDisplay) -> None:
    sell(display, S.WAITING)
    keys = display.findChildren(QRadioButton)
    assert len(keys) == len(LANGUAGES)
    for found in keys:
        assert min(found.width(), found.height()) >= 44
        assert found.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert letters(display, "customer_step") >= 24


def test_a_good_answer_brings_the_steps_back(display: CustomerDisplay, clock: SetClock) -> None:
    payment = sell(display, S.WAITING)
    clock.pass_time(seconds=40)
    display.show_payment(payment)
    assert "The cashier is checking." in read(display)
    display.show_payment(replace(payment, checked_at=clock.now()))
    assert STEPS[0] in read(display)
