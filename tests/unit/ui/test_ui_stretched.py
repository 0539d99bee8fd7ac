"""Each face of the window in each language, and in longer words yet, has room for all it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import NOON, a_payment
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot
from room_support import Counter, Stretched, faults, laid_out, too_wide
from shiboken6 import delete
from ui_support import child

from pos_app.app import make_application
from pos_app.checkout.ports import JournalCopy
from pos_app.checkout.till import Till
from pos_app.domain.brands import BRANDS
from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.match_marks import match_mark
from pos_app.domain.matters import settled
from pos_app.domain.orders import Fault, Field, FieldError
from pos_app.domain.payments import GiftCardPart, Handover, PaymentState
from pos_app.domain.settings import LANGUAGES
from pos_app.ui import languages, theme
from pos_app.ui.tasks import Tasks
from pos_app.ui.widgets.keypad import Keypad

S = PaymentState
ORDER = a_payment().order_id
SIZES = [(960, 540), (1180, 720), (1920, 1080)]
WITH_BARS = [(1024, 600), (1180, 720), (1920, 1080)]
CARD = (GiftCardPart("VVVGIFTCRD", 500),)
PAYMENTS = [
    *(a_payment(state, next_check_at=NOON) for state in S if state is not S.PART_PAID),
    a_payment(S.PART_PAID, gift_cards=CARD),
    a_payment(S.PAID, gift_cards=CARD, handover=Handover(NOON, "Clara van den Broek")),
    a_payment(S.WAITING, cancel_asked_at=NOON),
    a_payment(S.CANCELLED, gift_cards=CARD),
    a_payment(S.REJECTED, api_code=1032, payment_url=None),
    a_payment(S.UNANSWERED, cause=Cause.TIMEOUT, payment_url=None),
    a_payment(S.WAITING, expires_at=NOON + timedelta(seconds=70)),
]


@pytest.fixture
def counter(qtbot: QtBot, till: Till, tmp_path: Path) -> Iterator[Callable[[], Counter]]:
    app = make_application()
    theme.dress()
    made: list[Counter] = []
    with Tasks() as tasks:

        def make() -> Counter:
            made.append(Counter(replace(till, pace=0.02), tasks, tmp_path))
            return made[-1]

        yield make
        for one in made:
            one.window.leave()
        tasks.close()
        for one in made:
            delete(one.window)
    languages.install(app, "en")


@pytest.fixture(params=["as translated", "stretched"])
def speak(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Callable[[str], None]]:
    """Has the program speak a language, or that language in longer words."""
    stretched: list[Stretched] = []

    def install(language: str) -> None:
        languages.install(qapp, language)
        if request.param == "stretched":
            stretched.append(Stretched(language))
            qapp.installTranslator(stretched[-1])

    yield install
    for translator in stretched:
        qapp.removeTranslator(translator)
    languages.install(qapp, "en")


def shown_at(counter: Counter, sizes: list[tuple[int, int]], face: str) -> list[str]:
    return [
        f"{face} {width}x{height}: {fault}"
        for width, height in sizes
        for fault in faults(counter.window, width, height)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_taking_an_order(
    counter: Callable[[], Counter], speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    till = counter()
    found = shown_at(till, SIZES, "empty")
    till.window.form.brand.choose("VVVGIFTCRD")
    for key in "12345":
        till.window.form.amount.type_key(key)
    found += shown_at(till, SIZES, "typed")
    child(till.window, QToolButton, "fold").click()
    found += shown_at(till, SIZES, "unfolded")
    till.window.form.show_errors([FieldError(field, Fault.TOO_LONG, 200) for field in Field])
    found += shown_at(till, SIZES, "wrong")
    till.window.form.reset()
    till.window.faces.take.show_keypad(Keypad())
    found += shown_at(till, [(1024, 600), *SIZES], "keypad")
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_of_an_order(
    counter: Callable[[], Counter], speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    till = counter()
    found = []
    for number, payment in enumerate(PAYMENTS):
        till.show(replace(payment, order_id=f"till1-260302-{number:04}-xaaaaaaaaaaaaa"))
        found += shown_at(till, SIZES[:2], payment.state)
    till.show(settled(a_payment(S.REVIEW), "The rest was paid in cash", "Clara", NOON))
    found += shown_at(till, SIZES, "settled")
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_unfolds_and_what_asks_back(
    counter: Callable[[], Counter], speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    till = counter()
    till.show(a_payment(S.PART_PAID, gift_cards=CARD))
    child(till.window, QPushButton, "cancel").click()
    found = shown_at(till, SIZES, "sure?")
    child(till.window, QPushButton, "settle").click()
    found += shown_at(till, SIZES, "settling")
    till.menu.menu().aboutToShow.emit()
    for menu in (till.menu.menu(), till.practice.menu()):
        found += too_wide(menu, 960)
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_bars_at_once(
    counter: Callable[[], Counter], speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    till = counter()
    bars = till.window.bars
    bars.show_outage(Cause.NETWORK)
    till.checkout.orders.payment_changed.emit(a_payment(S.REVIEW, cause=Cause.MISMATCH))
    bars.show_behind(a_payment(S.PAID))
    till.window.show_failure(JournalFailed(Cause.DISK))
    found = shown_at(till, WITH_BARS, "taking")
    till.show(a_payment(S.WAITING, order_id="till1-260302-0002-xbbbbbbbbbbbbb"))
    found += shown_at(till, WITH_BARS, "showing")
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_journal_to_restore(
    counter: Callable[[], Counter], speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    till = counter()
    faces = till.window.faces
    faces.show_refused(JournalFailed(Cause.DAMAGED, file="journal.sqlite3"))
    found = shown_at(till, SIZES, "looking")
    faces.offer_restore(JournalCopy(Path("copy"), NOON.date(), NOON, 1234, NOON))
    found += shown_at(till, SIZES, "found")
    faces.offer_restore(None)
    found += shown_at(till, SIZES, "none")
    assert found == []


def test_what_counts_as_cut_off(counter: Callable[[], Counter]) -> None:
    till = counter()
    assert shown_at(till, [(960, 540)], "") == []
    child(till.window, QPushButton, "primary").setMaximumWidth(60)
    child(till.window, QLabel, "test_band").setMaximumHeight(4)
    found = " ".join(shown_at(till, [(960, 540)], ""))
    assert "primary “Show QR code” is cut off" in found
    assert "test_band" in found


@pytest.mark.parametrize("face", ["take", "show", "result"])
def test_a_language_changes_everything_at_once(
    qapp: QApplication, qtbot: QtBot, counter: Callable[[], Counter], face: str
) -> None:
    """As if the program had been started in it: no text of the former language is left."""
    till = counter()
    payment = {
        "take": None,
        "show": a_payment(S.PART_PAID, gift_cards=CARD),
        "result": a_payment(S.PAID),
    }[face]
    till.checkout.orders.payment_changed.emit(a_payment(S.REVIEW, cause=Cause.MISMATCH))
    till.window.bars.show_outage(Cause.NETWORK)
    till.window.bars.show_behind(a_payment(S.DECLINED))
    till.window.form.brand.choose("VVVGIFTCRD")
    for key in "7500":
        till.window.form.amount.type_key(key)
    till.show(payment)
    laid_out(till.window, 1180, 720)
    before = till.texts()
    rows = till.window.list.model()
    spoken = heard(rows)
    languages.install(qapp, "fr")
    qtbot.waitUntil(lambda: till.window.windowTitle() == "Caisse cartes cadeaux")
    laid_out(till.window, 1180, 720)
    left = before & till.texts()
    assert sorted(text for text in left if not _is_no_word(text)) == []
    assert len(spoken) >= 1
    assert not set(spoken) & set(heard(rows))
    menus = (till.menu.menu(), till.practice.menu())
    till.menu.menu().aboutToShow.emit()
    entries = {entry.text() for menu in menus for entry in menu.actions()} - {""}
    assert {"Langue", "Le client paie aussitôt"} <= entries


def heard(rows: QAbstractItemModel) -> list[str]:
    """The rows of the list as they are read out."""
    spoken = int(Qt.ItemDataRole.AccessibleTextRole)
    return [rows.index(row, 0).data(spoken) for row in range(rows.rowCount())]


@pytest.mark.parametrize("chosen", ["dark", "contrast"])
@pytest.mark.parametrize("state", [S.WAITING, S.PART_PAID, S.PAID, S.REVIEW])
def test_a_theme_repaints_everything(
    counter: Callable[[], Counter], chosen: str, state: PaymentState
) -> None:
    """As if the program had been started in it."""
    theme.set_theme("light")
    pictures = []
    for worn_first in ("light", chosen):
        theme.set_theme(worn_first)
        till = counter()
        till.window.form.brand.choose("VVVGIFTCRD")
        till.show(a_payment(state, gift_cards=CARD))
        laid_out(till.window, 1180, 720)
        theme.set_theme(chosen)
        laid_out(till.window, 1180, 720)
        pictures.append(till.window.grab().toImage())
        till.window.leave()
    theme.set_theme("")
    assert pictures[0] == pictures[1]


def _is_no_word(text: str) -> bool:
    """Names of brands and orders, signs and numbers: the same in every language."""
    names = {brand.name for brand in BRANDS} | {"EUR", "E-mail", match_mark(ORDER).word}
    if text in names or len(text) == 1 or text.startswith("till1-"):
        return True
    return text.replace(",", "").isdigit() or text == "testpayv2.multisafepay.com"
