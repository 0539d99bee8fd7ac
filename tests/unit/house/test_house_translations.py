"""Whatever the program says, it says in each of its languages."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest
from conftest import NoteFigure
from PySide6.QtCore import QTranslator
from spoken_texts import (
    PACKAGE,
    TRANSLATIONS,
    Text,
    collisions,
    extracted,
    faults,
    marked,
    messages,
)

from pos_app.domain.settings import LANGUAGES

TRANSLATED = tuple(language for language in LANGUAGES if language != "en")
VERDICTS = ("PAID", "NOT PAID", "DON'T KNOW")


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> set[Text]:
    return extracted(tmp_path_factory.mktemp("extracted"))


def ts(language: str) -> Path:
    return TRANSLATIONS / f"pos_app_{language}.ts"


def test_lupdate_finds_what_the_program_looks_up(texts: set[Text]) -> None:
    # It reads Python roughly: a context or a plural that it took for another shows here.
    in_source = {
        text
        for path in PACKAGE.rglob("*.py")
        for text in marked(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert texts == in_source


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(language: str, texts: set[Text]) -> None:
    held = messages(ts(language))
    assert {message.text for message in held} == texts, "run `make translations`"
    assert [message.text for message in held if not message.finished] == []


def test_how_much_is_translated(texts: set[Text], figure: NoteFigure) -> None:
    done = sum(
        message.finished and message.text in texts
        for language in TRANSLATED
        for message in messages(ts(language))
    )
    share = 100 * done / (len(texts) * len(TRANSLATED))
    figure("strings translated", f"{share:.1f} % of {len(texts)} x {len(TRANSLATED)}", "100 %")
    assert share == 100


def test_english_has_a_form_for_one_and_another_for_many(texts: set[Text]) -> None:
    held = messages(ts("en"))
    assert {message.text for message in held} == {text for text in texts if text.counted}
    assert all(message.finished and message.said[1] == message.text.source for message in held)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_lost_on_the_way(language: str) -> None:
    wrong = [
        (found, said)
        for message in messages(ts(language))
        for said in message.said
        if (found := faults(message.text.source, said))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("source", "said", "fault"),
    [
        ("Reference {order}.", "Referentie {bestelling}.", "placeholders"),
        ("%n orders", "bestellingen", "placeholders"),
        ("one\ntwo", "een twee", "placeholders"),
        ("&Brand", "Merk", "mnemonic"),
        ("Brand", "&Merk", "mnemonic"),
        ("&Brand", "&Me&rk", "mnemonic"),
        ("Type the amount.", "Typ het bedrag", "end of sentence"),
        ("Brand", "Merk ", "blanks"),
    ],
)
def test_what_counts_as_lost(source: str, said: str, fault: str) -> None:
    assert faults(source, said) == [fault]


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_key_opens_two_things_in_one_place(language: str) -> None:
    places = defaultdict(list)
    for message in messages(ts(language)):
        places[message.text.context].append(message)
    wrong = {
        place: letters
        for place, held in places.items()
        if not collisions([message.text.source for message in held])
        and (letters := collisions([message.said[0] for message in held]))
    }
    assert wrong == {}
    assert collisions(["&Merk", "A&mount", "&Naam"]) == {"m"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_the_translators_wrote(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(ts(language).with_suffix(".qm")))
    for (context, source, counted), said, _finished in messages(ts(language)):
        # One and many; a text that does not count is asked for without a number.
        read = [compiled.translate(context, source, "", n) for n in ((1, 2) if counted else (-1,))]
        assert read == list(said), "run `make translations`"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_hurried_eye_tells_the_verdicts_apart(language: str) -> None:
    said = {
        message.text.source: message.said[0]
        for message in messages(ts(language))
        if message.text.context == "Wording"
    }
    paid, not_paid, dont_know = (said[word] for word in VERDICTS)
    # The "not" is a word of its own and comes first; the doubt shares no word with either.
    assert not_paid.endswith(f" {paid}")
    assert {paid, not_paid, dont_know} == {word.upper() for word in (paid, not_paid, dont_know)}
    assert not set(dont_know.split()) & set(not_paid.split())
    assert dont_know[0] != not_paid[0]
    for source, translated in said.items():
        if source.startswith("NOT PAID"):
            assert translated.startswith(not_paid)
        if source.startswith("PART PAID"):
            assert not translated.startswith(paid)


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_customer_is_told_to_wait_for_the_word_that_comes(language: str) -> None:
    said = {
        message.text.source: message.said[0]
        for message in messages(ts(language))
        if message.text.context == "Customer"
    }
    steps = [translated for source, translated in said.items() if "“Paid”" in source]
    assert steps
    assert all(said["Paid"] in step for step in steps)
