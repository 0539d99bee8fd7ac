"""The amount field, key by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_support import keys, press

from pos_app.ui.widgets.amount_edit import AmountEdit

CONTROL = Qt.KeyboardModifier.ControlModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Field:
    """The field and every text it told of."""

    def __init__(self, qtbot: QtBot, currency: str, *, euros_first: bool = False) -> None:
        self.edit = AmountEdit(currency, euros_first)
        self.told: list[str] = []
        self.edit.amount_edited.connect(self.told.append)
        qtbot.addWidget(self.edit)

    @property
    def text(self) -> str:
        return self.edit.text()


@pytest.fixture
def euros(qtbot: QtBot) -> Field:
    return Field(qtbot, "EUR")


def test_cents_first(euros: Field) -> None:
    assert (euros.text, euros.edit.placeholderText()) == ("", "0,00")
    shown = []
    for key in "1250":
        keys(euros.edit, key)
        shown.append(euros.text)
    assert shown == ["0,01", "0,12", "1,25", "12,50"]
    assert euros.told == shown


@pytest.mark.parametrize("sign", [",", "."])
def test_a_comma_or_dot_turns_to_decimals(euros: Field, sign: str) -> None:
    keys(euros.edit, f"12{sign}")
    assert euros.text == "12,"
    keys(euros.edit, "5")
    assert euros.text == "12,5"
    keys(euros.edit, "09")  # the third decimal is no decimal
    assert euros.text == "12,50"
    keys(euros.edit, ",")
    assert euros.text == "12,50"


def test_euros_first(qtbot: QtBot) -> None:
    euros = Field(qtbot, "EUR", euros_first=True)
    assert (euros.text, euros.edit.placeholderText()) == ("", "0,00")
    shown = []
    for key in "12,50":
        keys(euros.edit, key)
        shown.append(euros.text)
    assert shown == ["1,00", "12,00", "12,", "12,5", "12,50"]
    press(euros.edit, Qt.Key.Key_Escape)
    keys(euros.edit, "5")
    assert euros.text == "5,00"
    euros.edit.set_currency("KWD")
    keys(euros.edit, "5")
    assert euros.text == "5,000"
    QApplication.clipboard().setText("12,500")
    press(euros.edit, Qt.Key.Key_V, CONTROL)
    assert euros.text == "12,500"
    euros.edit.clear_amount()
    keys(euros.edit, "7")
    assert (euros.text, euros.told[-1]) == ("7,000", "7,000")


def test_a_shop_changes_its_mind(euros: Field) -> None:
    keys(euros.edit, "12")
    euros.edit.set_euros_first(False)
    assert euros.text == "0,12"
    euros.edit.set_euros_first(True)
    assert (euros.text, euros.told[-1]) == ("", "")
    keys(euros.edit, "12")
    assert euros.text == "12,00"


def test_keys_that_were_pressed_elsewhere(euros: Field) -> None:
    for key in "1250":
        euros.edit.type_key(key)
    assert euros.text == "12,50"
    euros.edit.erase()
    assert (euros.text, euros.told[-1]) == ("1,25", "1,25")
    euros.edit.type_key("x")
    assert len(euros.told) == 5


@pytest.mark.parametrize("text", [",", ".", "\u066b", "'", ""])
@pytest.mark.parametrize("sign", [Qt.Key.Key_Period, Qt.Key.Key_Comma])
def test_the_number_pads_sign_whatever_its_letter(euros: Field, sign: Qt.Key, text: str) -> None:
    keys(euros.edit, "12")
    QTest.sendKeyEvent(QTest.KeyAction.Click, euros.edit, sign, text, KEYPAD)
    keys(euros.edit, "50")
    assert euros.text == "12,50"


@pytest.mark.parametrize("modifier", [CONTROL, Qt.KeyboardModifier.AltModifier])
def test_a_digit_in_a_command_is_no_amount(euros: Field, modifier: Qt.KeyboardModifier) -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, euros.edit, Qt.Key.Key_5, "5", modifier)
    assert (euros.text, euros.told) == ("", [])


@pytest.mark.parametrize("sign", [Qt.Key.Key_Period, Qt.Key.Key_Comma])
def test_the_number_pad(euros: Field, sign: Qt.Key) -> None:
    for key in (Qt.Key.Key_7, sign, Qt.Key.Key_5, Qt.Key.Key_0):
        press(euros.edit, key, KEYPAD)
    assert euros.text == "7,50"


def test_backspace_takes_the_last_key_back(euros: Field) -> None:
    keys(euros.edit, "1250")
    shown = []
    for _ in range(5):
        press(euros.edit, Qt.Key.Key_Backspace)
        shown.append(euros.text)
    assert shown == ["1,25", "0,12", "0,01", "", ""]
    keys(euros.edit, "3.4")
    press(euros.edit, Qt.Key.Key_Backspace)
    press(euros.edit, Qt.Key.Key_Backspace)
    assert euros.text == "0,03"  # the decimal sign is gone too: cents first again


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Delete])
def test_one_key_clears(euros: Field, key: Qt.Key) -> None:
    keys(euros.edit, "12.5")
    press(euros.edit, key)
    assert (euros.text, euros.told[-1]) == ("", "")
    keys(euros.edit, "1250")
    assert euros.text == "12,50"


@pytest.mark.parametrize("typed", ["abc", "-5", "+5", "1e3", " 5 ", "5€", "\u06655"])
def test_other_keys_are_not_taken(euros: Field, typed: str) -> None:
    for key in typed:
        QTest.sendKeyEvent(QTest.KeyAction.Click, euros.edit, Qt.Key.Key_A, key, NO_MODIFIER)
    digits = "".join(key for key in typed if key in "0123456789")
    assert euros.text.replace(",", "").lstrip("0") == digits


def test_no_more_than_five_digits_before_the_comma(euros: Field) -> None:
    keys(euros.edit, "99999999")
    assert euros.text == "99999,99"
    euros.edit.clear_amount()
    keys(euros.edit, "0000012")
    assert euros.text == "0,12"


def test_the_cursor_stays_at_the_end(euros: Field) -> None:
    keys(euros.edit, "12")
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Left):
        press(euros.edit, key)
    press(euros.edit, Qt.Key.Key_A, CONTROL)
    QTest.mouseClick(euros.edit, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(euros.edit, Qt.MouseButton.LeftButton)
    keys(euros.edit, "50")
    assert euros.text == "12,50"
    assert euros.edit.selectedText() == ""


@pytest.mark.parametrize(
    ("pasted", "shown"),
    [
        ("12,50", "12,50"),
        ("12.50", "12,50"),
        ("12", "12,00"),
        (" 7,05\n", "7,05"),
        ("0,01", "0,01"),
        ("99999,99", "99999,99"),
    ],
)
def test_paste_what_reads_in_one_way(euros: Field, pasted: str, shown: str) -> None:
    keys(euros.edit, "3")
    QApplication.clipboard().setText(pasted)
    press(euros.edit, Qt.Key.Key_V, CONTROL)
    assert (euros.text, euros.told[-1]) == (shown, shown)


@pytest.mark.parametrize(
    "pasted",
    ["1.000", "1,000", "12,5", "1.000,00", "1e3", "-5", "€ 5", "", "05", "100000", "١٢", "1 000"],
)
def test_what_could_be_read_in_two_ways_is_not_pasted(euros: Field, pasted: str) -> None:
    keys(euros.edit, "1250")
    QApplication.clipboard().setText(pasted)
    press(euros.edit, Qt.Key.Key_V, CONTROL)
    assert (euros.text, len(euros.told)) == ("12,50", 4)


def test_copy(euros: Field) -> None:
    keys(euros.edit, "1250")
    press(euros.edit, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "12,50"


def test_an_on_screen_keyboard(euros: Field) -> None:
    event = QInputMethodEvent()
    event.setCommitString("12x.50")
    QApplication.sendEvent(euros.edit, event)
    assert euros.text == "12,50"


def test_a_currency_without_decimals(qtbot: QtBot) -> None:
    yen = Field(qtbot, "JPY")
    keys(yen.edit, "12,5.0")
    assert (yen.text, yen.edit.placeholderText()) == ("1250", "0")
    QApplication.clipboard().setText("12,50")
    press(yen.edit, Qt.Key.Key_V, CONTROL)
    assert yen.text == "1250"
    QApplication.clipboard().setText("300")
    press(yen.edit, Qt.Key.Key_V, CONTROL)
    assert yen.text == "300"


def test_a_currency_with_three_decimals(qtbot: QtBot) -> None:
    dinars = Field(qtbot, "KWD")
    keys(dinars.edit, "1250")
    assert (dinars.text, dinars.edit.placeholderText()) == ("1,250", "0,000")
    press(dinars.edit, Qt.Key.Key_Escape)
    keys(dinars.edit, "12.5000")
    assert dinars.text == "12,500"


def test_another_currency_keeps_only_what_means_the_same(euros: Field) -> None:
    keys(euros.edit, "1250")
    euros.edit.set_currency("USD")
    assert euros.text == "12,50"
    euros.edit.set_currency("JPY")
    assert (euros.text, euros.told[-1], euros.edit.placeholderText()) == ("", "", "0")
