"""What a clerk reads out: true for this brand, in this environment, with the right amounts."""

from __future__ import annotations

import re
from itertools import product

import pytest

from pos_app.domain.brands import BRANDS, Brand, brand_of
from pos_app.domain.money import Money
from pos_app.domain.offers import Standing
from pos_app.domain.settings import Environment
from pos_app.ui.brand_words import hints, split_plan, standing_reason

SENTENCES = re.compile(r"[A-Z][^{}]+[.]")
TEST_CARDS = "111115 holds €\xa0100,00, 111112 holds €\xa05,00, 111110 is empty."


def brand(gateway: str) -> Brand:
    found = brand_of(gateway)
    assert found is not None
    return found


def euros(minor: int) -> Money:
    return Money(minor, "EUR")


@pytest.mark.parametrize(("one", "environment"), [*product(BRANDS, Environment)])
def test_every_brand_has_hints_in_whole_sentences(one: Brand, environment: Environment) -> None:
    said = hints(one, environment)
    assert len(said) >= 3
    assert len(set(said)) == len(said)
    assert all(SENTENCES.fullmatch(sentence) for sentence in said)
    assert "cannot be refunded to the card" in said[0]
    assert "on the back" in said[1]
    assert "scratch" in said[2]


def test_where_the_number_stands_is_not_known_brand_by_brand() -> None:
    for one in BRANDS:
        assert all("usually" in sentence for sentence in hints(one, Environment.LIVE)[1:3])


def test_an_empty_vvv_card_may_be_a_mistake_and_only_a_vvv_card() -> None:
    warned = [one.gateway for one in BRANDS if "one hour" in " ".join(hints(one, Environment.LIVE))]
    assert warned == ["VVVGIFTCRD"]
    assert "shows €\xa00,00: this may be wrong" in " ".join(
        hints(brand("VVVGIFTCRD"), Environment.LIVE)
    )


def test_test_cards_are_named_where_they_work() -> None:
    def named(gateway: str, environment: Environment) -> bool:
        return TEST_CARDS in " ".join(hints(brand(gateway), environment))

    for one in BRANDS:
        assert named(one.gateway, Environment.SANDBOX)
        assert not named(one.gateway, Environment.LIVE)
        assert named(one.gateway, Environment.TEST) == one.testable


@pytest.mark.parametrize("environment", [Environment.SANDBOX, Environment.TEST])
def test_a_brand_that_can_not_be_tried_names_those_that_can(environment: Environment) -> None:
    said = hints(brand("BOEKENBON"), environment)[-1]
    assert "takes no card of this brand" in said
    assert "Nationale bioscoopbon, VVV Cadeaukaart, Wijncadeau" in said
    assert "takes no card" not in " ".join(hints(brand("WIJNCADEAU"), environment))


def test_at_the_live_till_nobody_hears_of_tests() -> None:
    assert not [one for one in BRANDS if "test" in " ".join(hints(one, Environment.LIVE)).lower()]


def test_a_split_is_said_before_the_code() -> None:
    assert split_plan(brand("VVVGIFTCRD"), euros(7495)) == (
        "This card pays at most €\xa050,00 at once. "
        "€\xa024,95 is left for another method on the same page."
    )


@pytest.mark.parametrize(
    ("gateway", "amount"),
    [
        ("VVVGIFTCRD", euros(5000)),
        ("VVVGIFTCRD", euros(1)),
        ("WEBSHOPGFT", euros(99_999)),
        ("VVVGIFTCRD", Money(9000, "USD")),
    ],
)
def test_where_one_card_may_pay_all_nothing_is_said(gateway: str, amount: Money) -> None:
    assert split_plan(brand(gateway), amount) == ""


def test_a_brand_that_is_offered_needs_no_word() -> None:
    silent = [one for one in BRANDS if standing_reason(Standing.OFFERED, one) == ""]
    assert [one for one in BRANDS if one.retired] == [one for one in BRANDS if one not in silent]


@pytest.mark.parametrize(
    ("standing", "gateway", "word"),
    [
        (Standing.NOT_ON_ACCOUNT, "BOEKENBON", "not switched on for this account"),
        (Standing.NOT_ON_ACCOUNT, "FIETSENBON", "not switched on for this account"),
        (Standing.UNKNOWN, "BOEKENBON", "not known yet"),
        (Standing.UNKNOWN, "FIETSENBON", "being withdrawn"),
        (Standing.OFFERED, "FIETSENBON", "being withdrawn"),
    ],
)
def test_a_mark_says_why(standing: Standing, gateway: str, word: str) -> None:
    said = standing_reason(standing, brand(gateway))
    assert SENTENCES.fullmatch(said)
    assert brand(gateway).name in said
    assert word in said
