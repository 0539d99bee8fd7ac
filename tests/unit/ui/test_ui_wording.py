"""Every code has its sentence, and money is written as people write it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest
import time_machine
from conftest import a_payment

from pos_app.domain.brands import BRANDS
from pos_app.domain.errors import Cause, JournalFailed, NotConfigured, PosError, Rejected
from pos_app.domain.money import CURRENCIES, Money
from pos_app.domain.orders import Fault, Field, FieldError
from pos_app.domain.payments import GiftCardPart, PaymentState
from pos_app.domain.settings import Environment
from pos_app.domain.verdicts import Verdict
from pos_app.ui import payment_words, theme, wording

S = PaymentState
SENTENCE = re.compile(r"[A-Z][^{}]+[.]$")
CARD = (GiftCardPart("VVVGIFTCRD", 500),)


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_has_a_sentence(cause: Cause) -> None:
    assert SENTENCE.fullmatch(wording.cause(cause))
    assert SENTENCE.fullmatch(wording.error(PosError(cause)))
    not_sent = wording.not_sent(PosError(cause))
    assert SENTENCE.fullmatch(not_sent)
    assert "nobody was charged" in not_sent
    assert cause.value not in ("no_key", "bad_key") or "key" in wording.cause(cause)


def test_causes_are_told_apart() -> None:
    garbled = {Cause.REDIRECT, Cause.GARBLED, Cause.TOO_LONG, Cause.MISMATCH}
    rest = [wording.cause(cause) for cause in Cause if cause not in garbled]
    assert len(rest) == len(set(rest))


@pytest.mark.parametrize("code", [*range(1000, 1041), 0, 9999])
def test_every_api_code_has_a_sentence(code: int) -> None:
    text = wording.refusal(code)
    assert SENTENCE.fullmatch(text)
    assert str(code) in text
    assert "Nobody was charged." in text
    assert wording.error(Rejected(code, 400)) == text


@pytest.mark.parametrize(
    ("code", "word"),
    [(1001, "amount"), (1002, "currency"), (1008, "description"), (1023, "brand"), (1032, "key")],
)
def test_known_codes_name_what_to_change(code: int, word: str) -> None:
    assert word in wording.refusal(code)


@pytest.mark.parametrize("field", Field)
@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("limit", [0, 2, 200])
def test_every_fault_of_every_field_has_a_sentence(field: Field, fault: Fault, limit: int) -> None:
    assert SENTENCE.fullmatch(wording.field_error(FieldError(field, fault, limit)))


def test_limits_are_named() -> None:
    assert "200" in wording.field_error(FieldError(Field.DESCRIPTION, Fault.TOO_LONG, 200))
    assert "2 digits" in wording.field_error(FieldError(Field.AMOUNT, Fault.AMBIGUOUS, 2))
    assert "whole" in wording.field_error(FieldError(Field.AMOUNT, Fault.AMBIGUOUS, 0))


@pytest.mark.parametrize("state", S)
@pytest.mark.parametrize("known", Verdict)
def test_every_state_has_its_words(state: S, known: Verdict) -> None:
    for cause, cards in product([None, *Cause], ((), CARD)):
        payment = a_payment(state, cause=cause, gift_cards=cards)
        headline = payment_words.headline(payment, known)
        assert headline.word
        assert SENTENCE.search(headline.advice)
        assert "{" not in headline.word + headline.advice
        assert (theme.resources() / "icons" / f"state-{headline.icon}.svg").is_file()
        assert payment_words.state_word(payment)
        if known is Verdict.DONT_KNOW:
            assert headline.word == "DON'T KNOW"
            assert payment.order_id in headline.advice


@pytest.mark.parametrize("state", S)
def test_hand_over_is_said_of_paid_alone(state: S) -> None:
    headline = payment_words.headline(a_payment(state), Verdict.NOT_PAID)
    assert ("Hand over the goods." in headline.advice) == (state is S.PAID)
    assert (headline.tone is payment_words.Tone.GOOD) == (state is S.PAID)
    assert (headline.icon == "tick") <= (state in (S.PAID, S.REFUNDED, S.PARTLY_REFUNDED))


@pytest.mark.parametrize("state", [S.CANCELLED, S.EXPIRED, S.DECLINED])
def test_no_money_was_taken_is_not_said_after_a_charge(state: S) -> None:
    untouched = payment_words.headline(a_payment(state), Verdict.NOT_PAID)
    assert "No money was taken." in untouched.advice
    charged = payment_words.headline(a_payment(state, gift_cards=CARD), Verdict.NOT_PAID)
    assert "No money was taken" not in charged.advice
    assert "€\xa05,00" in charged.advice
    assert charged.tone is payment_words.Tone.PART


def test_part_paid_says_what_is_due() -> None:
    headline = payment_words.headline(a_payment(S.PART_PAID, gift_cards=CARD), Verdict.NOT_PAID)
    assert "€\xa07,50 still due" in headline.word
    assert "€\xa05,00" in headline.advice


def test_a_lost_answer_says_that_nobody_was_charged_and_why() -> None:
    for cause in (Cause.NETWORK, Cause.TIMEOUT, Cause.TLS, Cause.NAME):
        payment = a_payment(S.UNANSWERED, payment_url=None, cause=cause)
        advice = payment_words.headline(payment, Verdict.NOT_PAID).advice
        assert wording.cause(cause) in advice
        assert "Nobody was charged. Press Enter to try again." in advice


def test_a_refusal_is_explained_by_its_code() -> None:
    payment = a_payment(S.REJECTED, payment_url=None, cause=Cause.REFUSED, api_code=1023)
    assert payment_words.headline(payment, Verdict.NOT_PAID).advice == wording.refusal(1023)


def test_cancelling_is_not_cancelled() -> None:
    payment = a_payment(S.OPENED)
    asked = replace(payment, cancel_asked_at=payment.created_at)
    assert payment_words.state_word(asked) == "Cancelling…"
    headline = payment_words.headline(asked, Verdict.NOT_PAID)
    assert headline.word == "Cancelling…"
    assert "do not charge again" in headline.advice


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Money(1250, "EUR"), "€ 12,50"),
        (Money(1, "EUR"), "€ 0,01"),
        (Money(9_999_999, "EUR"), "€ 99.999,99"),
        (Money(500, "JPY"), "JP¥ 500"),
        (Money(1250, "KWD"), "KWD 1,250"),
        (Money(1250, "USD"), "US$ 12,50"),
        (Money(1250, "GBP"), "£ 12,50"),
    ],
)
def test_money(amount: Money, text: str) -> None:
    assert wording.money(amount).replace("\xa0", " ") == text


@pytest.mark.parametrize("currency", CURRENCIES)
def test_no_currency_is_rounded(currency: str) -> None:
    digits = "".join(c for c in wording.money(Money(123_456, currency)) if c.isdigit())
    assert digits == "123456"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(725.9, "12:05"), (60, "1:00"), (59.99, "0:59"), (0, "0:00"), (-5, "0:00"), (3600, "60:00")],
)
def test_time_left(seconds: float, text: str) -> None:
    assert wording.time_left(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-3, "Last check unknown: the clock was set back"),
        (-1, "Checked just now"),
        (1.9, "Checked just now"),
        (2, "Checked 2 s ago"),
        (119.9, "Checked 119 s ago"),
        (120, "Checked 2 minutes ago"),
        (7200, "Checked 120 minutes ago"),
    ],
)
def test_age(seconds: float, text: str) -> None:
    assert wording.age(seconds) == text


@time_machine.travel(datetime(2026, 7, 1, tzinfo=UTC), tick=False)
def test_clock_time_is_the_tills_own() -> None:
    moment = datetime(2026, 7, 1, 11, 5, tzinfo=UTC)
    assert wording.clock_time(moment) == moment.astimezone().strftime("%H:%M")


def test_brands() -> None:
    assert [wording.brand_name(brand.gateway) for brand in BRANDS] == [b.name for b in BRANDS]
    assert wording.brand_name("NEWCARD") == "NEWCARD"


def test_the_band_says_test_wherever_no_real_money_moves() -> None:
    assert wording.environment_band(Environment.SANDBOX).startswith("TEST")
    assert wording.environment_band(Environment.TEST).startswith("TEST")
    assert wording.environment_band(Environment.LIVE) == ""


def test_failures_name_their_reference() -> None:
    assert "Reference a1b2." in wording.error(PosError(Cause.BUG, reference="a1b2"))
    damaged = wording.error(JournalFailed(Cause.DAMAGED, file="journal-live.sqlite3"))
    assert "Reference journal-live.sqlite3." in damaged
    assert "Reference" not in wording.error(PosError(Cause.RUNNING))


def test_a_locked_keyring_is_not_a_missing_one() -> None:
    locked = wording.error(NotConfigured(Cause.NO_KEYRING, locked=1))
    missing = wording.error(NotConfigured(Cause.NO_KEYRING, locked=0))
    assert "locked" in locked
    assert locked != missing
    assert "unlock" in wording.not_sent(NotConfigured(Cause.NO_KEYRING, locked=1))


def test_a_copy_that_can_not_be_made_does_not_stop_the_sale() -> None:
    failure = JournalFailed(Cause.DAMAGED, file="j.sqlite3", table="orders", key="o-1", copy=1)
    said = wording.error(failure)
    assert "Selling goes on" in said
    assert said.endswith("Reference o-1.")
