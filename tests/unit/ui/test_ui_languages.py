"""One language for the clerk, another for the customer, and figures as each writes them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from time import perf_counter

import pytest
from conftest import NoteFigure, a_payment
from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Money
from pos_app.domain.orders import Fault, Field, FieldError
from pos_app.domain.payments import PaymentState
from pos_app.domain.settings import LANGUAGES
from pos_app.domain.verdicts import Verdict
from pos_app.ui import languages, payment_words, wording
from pos_app.ui.languages import Tongue

SWITCH_MS = 50
"""A language is changed between two frames that a person could tell apart."""


@pytest.fixture
def app(qapp: QCoreApplication) -> Iterator[QCoreApplication]:
    """The application, speaking English again afterwards."""
    yield qapp
    languages.install(qapp, "en")


class Greeting(QLabel):
    """Says its text anew when the language changes, as every widget of the window does."""

    said_anew = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.changes = 0
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.changes += 1
            self._say()
            self.said_anew.emit()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setText(payment_words.verdict_word(Verdict.PAID))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("PAID", "NOT PAID", "DON'T KNOW")),
        ("nl", ("BETAALD", "NIET BETAALD", "ONZEKER")),
        ("de", ("BEZAHLT", "NICHT BEZAHLT", "UNKLAR")),
        ("fr", ("PAYÉ", "NON PAYÉ", "INCERTAIN")),
    ],
)
def test_the_verdict_in_every_language(
    app: QCoreApplication, language: str, words: tuple[str, ...]
) -> None:
    assert languages.install(app, language) == language
    assert languages.current() == language
    known = (Verdict.PAID, Verdict.NOT_PAID, Verdict.DONT_KNOW)
    assert tuple(map(payment_words.verdict_word, known)) == words


def test_a_sentence_with_its_amount(app: QCoreApplication) -> None:
    paid = a_payment(PaymentState.PAID)
    said = {}
    for language in LANGUAGES:
        languages.install(app, language)
        said[language] = payment_words.headline(paid, Verdict.PAID).advice.replace("\xa0", " ")
    assert said == {
        "en": "€ 12,50 is paid. Hand over the goods.",
        "nl": "€ 12,50 is betaald. Geef de artikelen mee.",
        "de": "12,50 € sind bezahlt. Händigen Sie die Ware aus.",
        "fr": "12,50 € payés. Remettez les articles.",
    }


def test_every_widget_hears_once_of_a_change(app: QCoreApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    greeting = Greeting(QWidget(window))
    window.show()
    assert greeting.text() == "PAID"
    for changes, (language, word) in enumerate([("nl", "BETAALD"), ("fr", "PAYÉ")], 1):
        with qtbot.waitSignal(greeting.said_anew):
            languages.install(app, language)
        assert greeting.text() == word
        assert greeting.changes == changes


def test_qts_own_menus_change_along(app: QCoreApplication, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    said = []
    for language in LANGUAGES:
        languages.install(app, language)
        menu = field.createStandardContextMenu()
        said.append(menu.actions()[0].text().partition("\t")[0])
    assert said == ["&Undo", "&Ongedaan maken", "&Rückgängig", "&Annuler"]


def test_a_tongue_beside_the_language_installed(app: QCoreApplication) -> None:
    languages.install(app, "nl")
    customer = Tongue("de")
    assert customer.say("Wording", "PAID") == "BEZAHLT"
    assert payment_words.verdict_word(Verdict.PAID) == "BETAALD"
    languages.install(app, "fr")
    assert customer.say("Wording", "PAID") == "BEZAHLT"
    assert Tongue("en").say("Wording", "PAID") == "PAID"
    assert customer.say("Wording", "no such text") == "no such text"
    assert wording.money(Money(1250, "EUR"), customer.language) == "12,50\xa0€"


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "At most 1 character.", "At most 25 characters."),
        ("nl", "Hoogstens 1 teken.", "Hoogstens 25 tekens."),
        ("de", "Höchstens 1 Zeichen.", "Höchstens 25 Zeichen."),
        ("fr", "1 caractère au plus.", "25 caractères au plus."),
    ],
)
def test_one_and_many(app: QCoreApplication, language: str, one: str, many: str) -> None:
    languages.install(app, language)
    said = [wording.field_error(FieldError(Field.EMAIL, Fault.TOO_LONG, n)) for n in (1, 25)]
    assert said == [one, many]
    tongue = Tongue(language)
    assert [tongue.say("Wording", "At most %n characters.", n) for n in (1, 25)] == [one, many]


@pytest.mark.parametrize(
    ("language", "small", "large", "negative"),
    [
        ("en", "€ 0,05", "€ 12.345,60", "€ -3,00"),
        ("nl", "€ 0,05", "€ 12.345,60", "€ -3,00"),
        ("de", "0,05 €", "12.345,60 €", "-3,00 €"),
        ("fr", "0,05 €", "12 345,60 €", "-3,00 €"),
    ],
)
def test_money(app: QCoreApplication, language: str, small: str, large: str, negative: str) -> None:
    languages.install(app, language)
    written = [wording.money(Money(minor, "EUR")) for minor in (5, 1_234_560, -300)]
    plain = [text.replace("\xa0", " ").replace("\u202f", " ") for text in written]
    assert plain == [small, large, negative]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_amount_field_shows_what_the_language_writes(language: str) -> None:
    assert f"0{wording.DECIMAL_SIGN}05" in wording.money(Money(5, "EUR"), language)


@pytest.mark.parametrize(
    ("minor", "spoken"),
    [
        (
            1250,
            "twelve euros fifty / twaalf euro vijftig / zwölf Euro fünfzig / douze euros cinquante",
        ),
        (
            1205,
            "twelve euros zero five / twaalf euro nul vijf / zwölf Euro null fünf / "
            "douze euros zéro cinq",
        ),
        (100, "one euro / één euro / ein Euro / un euro"),
        (
            2101,
            "twenty-one euros zero one / eenentwintig euro nul één / "
            "einundzwanzig Euro null eins / vingt et un euros zéro un",
        ),
        (
            125_000,
            "one thousand, two hundred and fifty euros / duizend tweehonderdvijftig euro / "
            "eintausendzweihundertfünfzig Euro / mille deux cent cinquante euros",
        ),
        (20, "zero euros twenty / nul euro twintig / null Euro zwanzig / zéro euro vingt"),
    ],
)
def test_an_amount_read_back(minor: int, spoken: str) -> None:
    amount = Money(minor, "EUR")
    said = [wording.spoken_amount(amount, language) for language in ("en", "nl", "de", "fr")]
    assert said == spoken.split(" / ")


def test_the_clerks_language_is_read_back_unasked(app: QCoreApplication) -> None:
    languages.install(app, "nl")
    assert wording.spoken_amount(Money(1250, "EUR")) == "twaalf euro vijftig"
    # Only euros have words.
    assert wording.spoken_amount(Money(1250, "USD")) == "US$\xa012,50"


def test_days(app: QCoreApplication) -> None:
    days = [wording.day(date(2026, 3, 2), language) for language in ("en", "nl", "de", "fr")]
    assert days == ["2 March", "2 maart", "2. März", "2 mars"]
    languages.install(app, "de")
    long_ago = datetime(2026, 3, 2, 12, tzinfo=UTC)
    time = wording.clock_time(long_ago)
    now = datetime(2026, 3, 9, 12, tzinfo=UTC)
    assert wording.checked(long_ago, now) == f"Geprüft am 2. März um {time}"


@pytest.mark.parametrize(
    ("system", "language"),
    [
        ({"LC_ALL": "nl_BE.UTF-8"}, "nl"),
        ({"LC_ALL": "de_AT.UTF-8"}, "de"),
        ({"LC_ALL": "pl_PL.UTF-8"}, "en"),
        ({"LC_ALL": "pl_PL.UTF-8", "LANGUAGE": "pl_PL:fr_FR"}, "fr"),
        ({"LC_ALL": "C"}, "en"),
    ],
)
def test_unasked_it_speaks_as_the_computer_does(system: dict[str, str], language: str) -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from pos_app.ui import languages\n"
        "print(languages.install(QCoreApplication(), ''))"
    )
    clean = {key: value for key, value in os.environ.items() if key not in ("LANG", "LANGUAGE")}
    said = subprocess.run(
        [sys.executable, "-c", program],
        env=clean | system,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert said.stdout.strip() == language


def test_a_language_costs_the_start_nothing_to_speak_of(
    app: QCoreApplication, figure: NoteFigure
) -> None:
    taken = []
    for language in LANGUAGES * 5:
        began = perf_counter()
        languages.install(app, language)
        taken.append(1000 * (perf_counter() - began))
    median = sorted(taken)[len(taken) // 2]
    figure("install a language (median)", f"{median:.2f} ms", f"{SWITCH_MS} ms")
    assert median < SWITCH_MS


def test_babel_waits_until_an_amount_is_written() -> None:
    program = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from pos_app.ui import languages, wording\n"
        "languages.install(QCoreApplication(), 'nl')\n"
        "print({'babel', 'num2words'} & set(sys.modules))"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert said.stdout.strip() == "set()"
