"""The form as a clerk fills it in: messages beside fields, Enter, folding, the next customer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS, child, keys, press, said

from pos_app.domain.orders import (
    Customer,
    Fault,
    Field,
    FieldError,
    OrderDraft,
    OrderRequest,
    validate,
)
from pos_app.domain.settings import Settings
from pos_app.ui.viewmodels.checkout import Stage
from pos_app.ui.widgets.order_form import OrderForm

DETAILS = ("locale", "country", "first_name", "last_name", "email", "phone")
LINES = ("description", "first_name", "last_name", "email", "phone")


class Clerk:
    """One form on the screen and what was submitted."""

    def __init__(self, qtbot: QtBot, settings: Settings | None = None) -> None:
        self.form = OrderForm(settings or Settings())
        self.sent: list[OrderDraft] = []
        self.form.submitted.connect(self.sent.append)
        qtbot.addWidget(self.form)
        self.form.show()
        self.form.activateWindow()
        qtbot.waitUntil(self.form.isActiveWindow, timeout=LONG_MS)

    def field(self, name: str) -> QWidget:
        return child(self.form, QWidget, name)

    def line(self, name: str) -> QLineEdit:
        return child(self.form, QLineEdit, name)

    def type(self, name: str, text: str) -> None:
        """Replace a field's text, key by key where that is quick enough."""
        line = self.line(name)
        line.selectAll()
        press(line, Qt.Key.Key_Backspace)
        keys(line, text)

    def message(self, name: str) -> str:
        return said(self.form, f"{name}_message")

    def unfold(self) -> None:
        child(self.form, QToolButton, "fold").click()

    def fill_in(self) -> None:
        child(self.form, QComboBox, "brand").setFocus()
        keys(self.field("brand"), "boek")
        keys(self.field("amount"), "1250")


@pytest.fixture
def clerk(qtbot: QtBot) -> Clerk:
    return Clerk(qtbot)


def test_an_empty_form_with_the_shops_defaults(clerk: Clerk) -> None:
    draft = clerk.form.draft()
    assert (draft.gateway, draft.amount, draft.currency) == ("", "", "EUR")
    assert draft.description == "Gift card payment in the shop"
    assert draft.customer == Customer("nl_NL", "NL")
    assert QApplication.focusWidget() is clerk.field("brand")
    assert not any(label.text() for label in messages(clerk))


def messages(clerk: Clerk) -> list[QLabel]:
    return [
        label
        for label in clerk.form.findChildren(QLabel)
        if label.objectName().endswith("_message")
    ]


def test_the_shops_own_choices(qtbot: QtBot) -> None:
    shop = Settings(currency="JPY", description="Books", locale="fr_BE", country="BE")
    clerk = Clerk(qtbot, shop)
    keys(clerk.field("amount"), "500")
    draft = clerk.form.draft()
    assert (draft.amount, draft.currency, draft.description) == ("500", "JPY", "Books")
    assert draft.customer == Customer("fr_BE", "BE")
    clerk.unfold()
    assert clerk.form.draft().customer == Customer("fr_BE", "BE")


def test_other_defaults_leave_what_was_typed(clerk: Clerk) -> None:
    other = Settings(currency="GBP", description="Cadeaubon", locale="fr_BE", country="BE")
    clerk.form.show_settings(other)
    clerk.unfold()
    draft = clerk.form.draft()
    assert (draft.currency, draft.description) == ("GBP", "Cadeaubon")
    assert draft.customer == Customer("fr_BE", "BE")
    clerk.fill_in()
    clerk.type("description", "For Ann")
    country = child(clerk.form, QComboBox, "country")
    country.setCurrentIndex(country.findData("DE"))
    clerk.form.show_settings(Settings())
    draft = clerk.form.draft()
    assert (draft.amount, draft.currency, draft.description) == ("12,50", "GBP", "For Ann")
    assert draft.customer == Customer("nl_NL", "DE")
    clerk.form.reset()
    draft = clerk.form.draft()
    assert (draft.currency, draft.description) == ("EUR", "Gift card payment in the shop")
    assert draft.customer == Customer("nl_NL", "NL")


def test_an_order_is_typed_with_few_keys(clerk: Clerk) -> None:
    clerk.form.show_order_id("till1-260302-0001-xaaaaaaaaaaaaa")
    keys(clerk.field("brand"), "vvv")
    press(clerk.field("brand"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is clerk.field("amount")
    keys(clerk.field("amount"), "1250")
    press(clerk.field("amount"), Qt.Key.Key_Return)
    (draft,) = clerk.sent
    request = validate(draft._replace(sale_id="sale"))
    assert isinstance(request, OrderRequest)
    assert (request.gateway, request.amount.minor) == ("VVVGIFTCRD", 1250)


# -- messages while typing ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "typed", "message"),
    [
        ("amount", "12.5", "Type 2 digits after the comma."),
        ("amount", "12.", "Type 2 digits after the comma."),
        ("amount", "12.50", ""),
        ("amount", "1250", ""),
        ("amount", "0.00", "The amount must be more than zero."),
        ("description", "", "Say what is being paid for."),
        ("description", "x", ""),
        ("description", "x" * 200, ""),
        ("description", "x" * 201, "At most 200 characters."),
        ("description", "<b>", "Leave out the signs < and >."),
        ("first_name", "A", "At least 2 characters."),
        ("first_name", "A" * 25, ""),
        ("first_name", "A" * 26, "At most 25 characters."),
        ("last_name", "Jansen", ""),
        ("last_name", "J", "At least 2 characters."),
        ("last_name", "J<n", "Leave out the signs < and >."),
        ("email", "anna", "Not an e-mail."),
        ("email", "anna@example.com", ""),
        ("email", "a" * 53 + "@example.com", "At most 64 characters."),
        ("phone", "12", "Not a phone number."),
        ("phone", "+32 2 555 0100", ""),
        ("phone", "+" + "1" * 25, "At most 25 characters."),
        ("phone", "call me", "Not a phone number."),
    ],
)
def test_messages_beside_fields(clerk: Clerk, name: str, typed: str, message: str) -> None:
    clerk.unfold()
    clerk.type(name, typed)
    assert clerk.message(name) == message
    assert clerk.field(name).accessibleDescription() == message
    # Whatever is wrong with one field is not said beside another.
    assert [label.text() for label in messages(clerk) if label.text()] == [message] * bool(message)
    if message:
        clerk.type(name, {"amount": "12.50", "email": "", "phone": ""}.get(name, "Anna"))
        assert clerk.message(name) == ""


def test_pasted_control_characters_are_named(clerk: Clerk) -> None:
    clerk.unfold()
    for name in ("description", "first_name"):
        line = clerk.line(name)
        line.selectAll()
        line.insert("Bell\u200b")
        line.textEdited.emit(line.text())
        assert clerk.message(name) == "Leave out control characters."


def test_what_is_still_missing_is_not_yet_wrong(clerk: Clerk) -> None:
    clerk.unfold()
    clerk.type("description", "Books")
    assert (clerk.message("brand"), clerk.message("amount")) == ("", "")
    clerk.type("amount", "1")
    press(clerk.field("amount"), Qt.Key.Key_Backspace)
    assert clerk.message("amount") == ""


def test_the_message_keeps_its_words_whole(clerk: Clerk) -> None:
    clerk.type("amount", "12.5")
    label = child(clerk.form, QLabel, "amount_message")
    assert label.toolTip() == label.text()


def test_what_is_wrong_is_named_after_submitting(clerk: Clerk) -> None:
    wrong = validate(clerk.form.draft()._replace(order_id="till1-260302-0001-xa", sale_id="sale"))
    assert isinstance(wrong, list)
    clerk.line("description").setFocus()
    clerk.form.show_errors(wrong)
    assert clerk.message("brand") == "Choose the brand of the gift card."
    assert clerk.message("amount") == "Type the amount."
    assert QApplication.focusWidget() is clerk.field("brand")
    keys(clerk.field("brand"), "v")
    assert clerk.message("brand") == ""


def test_a_wrong_detail_is_unfolded(clerk: Clerk) -> None:
    clerk.form.show_errors([FieldError(Field.EMAIL, Fault.MALFORMED)])
    assert clerk.message("email") == "Not an e-mail."
    assert QApplication.focusWidget() is clerk.field("email")
    clerk.form.show_errors([])
    assert clerk.message("email") == ""


# -- Enter ----------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("name", ["brand", "amount", "currency", "description", *DETAILS])
def test_enter_submits_once_wherever_it_is_pressed(clerk: Clerk, name: str, key: Qt.Key) -> None:
    clerk.unfold()
    clerk.fill_in()
    field = clerk.field(name)
    field.setFocus()
    press(field, key)
    (draft,) = clerk.sent
    assert (draft.gateway, draft.amount) == ("BOEKENBON", "12,50")


def test_enter_held_down_submits_once(clerk: Clerk) -> None:
    field = clerk.field("amount")
    for again in (False, True, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.NoModifier,
            "\r",
            autorep=again,
        )
        QApplication.sendEvent(field, event)
    assert len(clerk.sent) == 1


def test_letters_do_not_submit(clerk: Clerk) -> None:
    press(clerk.field("amount"), Qt.Key.Key_F7)
    press(clerk.field("amount"), Qt.Key.Key_Space)
    keys(clerk.line("description"), "abc")
    assert clerk.sent == []


# -- details --------------------------------------------------------------------------------


def test_the_details_are_folded_away_until_asked_for(clerk: Clerk) -> None:
    folded = ("description", *DETAILS)
    assert clerk.form.findChild(QLineEdit, "email") is None
    assert not clerk.field("description").isVisibleTo(clerk.form)
    clerk.unfold()
    assert all(clerk.field(name).isVisibleTo(clerk.form) for name in folded)
    clerk.type("email", "anna@example.com")
    clerk.unfold()
    assert not any(clerk.field(name).isVisibleTo(clerk.form) for name in folded)
    # Folded away is not forgotten.
    assert clerk.form.draft().customer.email == "anna@example.com"


def test_the_customers_details_are_sent(clerk: Clerk) -> None:
    clerk.unfold()
    box = child(clerk.form, QComboBox, "locale")
    box.setCurrentIndex(box.findData("fr_BE"))
    country = child(clerk.form, QComboBox, "country")
    country.setCurrentIndex(country.findData("BE"))
    clerk.type("first_name", "Anna")
    clerk.type("last_name", "Jansen")
    clerk.type("email", "anna@example.com")
    clerk.type("phone", "+32 2 555 0100")
    assert clerk.form.draft().customer == Customer(
        "fr_BE", "BE", "anna@example.com", "Anna", "Jansen", "+32 2 555 0100"
    )


def test_languages_and_countries(clerk: Clerk) -> None:
    clerk.unfold()
    languages = child(clerk.form, QComboBox, "locale")
    assert languages.count() == 14
    assert languages.currentText() == "Nederlands (Nederland)"
    countries = child(clerk.form, QComboBox, "country")
    codes = [countries.itemData(row) for row in range(countries.count())]
    assert {"NL", "BE", "DE", "FR", "LU"} <= set(codes)
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert len(codes) == len(set(codes)) >= 240
    assert countries.currentText() == "Netherlands"


def test_nothing_of_the_last_customer_is_left(clerk: Clerk) -> None:
    clerk.fill_in()
    clerk.unfold()
    for name in LINES:
        clerk.type(name, "x")
    currency = child(clerk.form, QComboBox, "currency")
    currency.setCurrentText("USD")
    clerk.form.reset()
    draft = clerk.form.draft()
    assert draft._replace(order_id="") == OrderDraft(
        "", 1, "", "", "", "EUR", "Gift card payment in the shop", Customer("nl_NL", "NL")
    )
    assert not clerk.field("email").isVisibleTo(clerk.form)
    assert not any(label.text() for label in messages(clerk))
    assert QApplication.focusWidget() is clerk.field("brand")


# -- the rest -------------------------------------------------------------------------------


def test_another_currency_has_other_decimals(clerk: Clerk) -> None:
    keys(clerk.field("amount"), "12.5")
    assert clerk.message("amount") == "Type 2 digits after the comma."
    currency = child(clerk.form, QComboBox, "currency")
    currency.setCurrentText("JPY")
    assert (clerk.form.draft().amount, clerk.message("amount")) == ("", "")
    keys(clerk.field("amount"), "1250")
    assert (clerk.form.draft().amount, clerk.form.draft().currency) == ("1250", "JPY")


def test_the_order_number_is_shown_and_copied(clerk: Clerk) -> None:
    assert said(clerk.form, "order_id") == "…"
    clerk.form.show_order_id("till1-260302-0001-xaaaaaaaaaaaaa")
    assert said(clerk.form, "order_id") == "till1-260302-0001-xaaaaaaaaaaaaa"
    child(clerk.form, QToolButton, "copy_order_id").click()
    assert QApplication.clipboard().text() == "till1-260302-0001-xaaaaaaaaaaaaa"


def test_stages(clerk: Clerk) -> None:
    typable = []
    for stage in (Stage.TYPING, Stage.SENDING, Stage.SHOWN, Stage.TYPING):
        clerk.form.show_stage(stage)
        typable.append(clerk.field("amount").isEnabled())
    assert typable == [True, False, False, True]
    assert QApplication.focusWidget() is clerk.field("amount")


def test_while_an_order_is_sent_nothing_is_typed(clerk: Clerk) -> None:
    clerk.fill_in()
    clerk.form.show_stage(Stage.SENDING)
    keys(clerk.field("amount"), "99")
    assert clerk.form.draft().amount == "12,50"
