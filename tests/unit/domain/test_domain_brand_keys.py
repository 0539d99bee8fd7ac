"""One letter chooses a brand: a tile's key, or the first letters of a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.brand_keys import REFINES, BrandSearch, letters_of, tile_letters
from pos_app.domain.brands import BRANDS, brand_of
from pos_app.domain.settings import FAVOURITES_MAX

GATEWAYS = [brand.gateway for brand in BRANDS]
INITIALS = {brand.name[0].lower() for brand in BRANDS}
SOME = st.lists(st.sampled_from(GATEWAYS), unique=True, max_size=FAVOURITES_MAX)


def name_of(gateway: str) -> str:
    brand = brand_of(gateway)
    assert brand is not None
    return letters_of(brand.name)


def test_a_brand_has_its_initial() -> None:
    assert tile_letters(["VVVGIFTCRD", "BOEKENBON", "FASHIONCHQ"]) == {
        "VVVGIFTCRD": "v",
        "BOEKENBON": "b",
        "FASHIONCHQ": "f",
    }


def test_who_comes_later_has_a_letter_that_no_brand_begins_with() -> None:
    letters = tile_letters(["BOEKENBON", "BEAUTYWELL", "FASHIONGFT", "FASHIONCHQ"])
    assert letters == {
        "BOEKENBON": "b",
        "BEAUTYWELL": "e",
        "FASHIONGFT": "f",
        "FASHIONCHQ": "a",
    }
    assert list(letters) == ["BOEKENBON", "BEAUTYWELL", "FASHIONGFT", "FASHIONCHQ"]


def test_an_initial_is_not_taken_by_another_brands_second_letter() -> None:
    letters = tile_letters(["BABYCAD", "BEAUTYWELL", "YOURGIFT"])
    assert letters["YOURGIFT"] == "y"


def test_no_brand_of_ours_has_no_letter() -> None:
    assert tile_letters(["NOT_OURS", "GOOD4FUN", "GOOD4FUN"]) == {"GOOD4FUN": "g"}
    # More brands than the window has tiles: still nobody shares one.
    for gateways in (GATEWAYS, GATEWAYS[::-1]):
        letters = tile_letters(gateways)
        assert len(set(letters.values())) == len(letters) == len(BRANDS)


@given(SOME)
def test_every_tile_has_a_letter_of_its_own_name(gateways: list[str]) -> None:
    letters = tile_letters(gateways)
    assert list(letters) == gateways
    assert len(set(letters.values())) == len(gateways)
    assert all(letter in name_of(gateway) for gateway, letter in letters.items())


class Clerk:
    """Types letters, in a rhythm, and sees what is chosen."""

    def __init__(self, *tiles: str) -> None:
        self.search = BrandSearch()
        self.search.tiles = tile_letters(tiles)
        self.chosen = ""
        self.now = 100.0

    def type(self, letters: str, gap: float = 0.2) -> str:
        for letter in letters:
            self.now += gap
            self.chosen = self.search.typed(letter, self.now, self.chosen) or self.chosen
        return self.chosen

    def pause(self) -> None:
        self.now += REFINES


@pytest.mark.parametrize(
    ("typed", "gateway"),
    [
        ("b", "BABYCAD"),
        ("bo", "BOEKENBON"),
        ("boek", "BOEKENBON"),
        ("B", "BABYCAD"),
        ("vvv", "VVVGIFTCRD"),
        ("vu", "VRGIFTCARD"),
        ("vuurr", "VRGIFTCARD"),
        ("goodf", "GOOD4FUN"),
        ("fashiong", "FASHIONGFT"),
        ("nationalet", "NATNLETUIN"),
        ("q", ""),
        ("é", ""),
        ("y", "YOURGIFT"),
    ],
)
def test_first_letters_find_a_name(typed: str, gateway: str) -> None:
    assert Clerk().type(typed) == gateway


@pytest.mark.parametrize("gateway", GATEWAYS)
def test_every_brand_is_found_by_its_name(gateway: str) -> None:
    assert Clerk("BOEKENBON", "VVVGIFTCRD", "FIETSENBON").type(name_of(gateway)) == gateway


def test_a_letter_again_goes_on_to_the_next() -> None:
    clerk = Clerk()
    seen = [clerk.type("b") for _ in range(5)]
    assert seen == ["BABYCAD", "BEAUTYWELL", "BLOEMENCAD", "BOEKENBON", "BABYCAD"]
    clerk.pause()
    assert clerk.type("b") == "BEAUTYWELL"


def test_a_brand_that_fits_what_is_spelled_stays() -> None:
    clerk = Clerk()
    assert clerk.type("ff") == "FASHIONGFT"
    assert clerk.type("a") == "FASHIONGFT"
    assert clerk.type("s") == "FASHIONGFT"


def test_after_a_pause_a_letter_begins_anew() -> None:
    clerk = Clerk()
    clerk.type("b")
    clerk.pause()
    assert clerk.type("g") == "GOOD4FUN"
    clerk.type("b")
    clerk.search.forget()
    assert clerk.type("o") == "BABYCAD"  # no brand begins with o, and nothing refines


def test_letters_that_spell_nothing_begin_anew() -> None:
    assert Clerk().type("by") == "YOURGIFT"


def test_a_tiles_key_is_its_own() -> None:
    clerk = Clerk("BOEKENBON", "BABYCAD", "FASHIONGFT")
    assert clerk.search.tiles == {"BOEKENBON": "b", "BABYCAD": "a", "FASHIONGFT": "f"}
    for letter, gateway in (("b", "BOEKENBON"), ("a", "BABYCAD"), ("f", "FASHIONGFT")):
        clerk.pause()
        assert clerk.type(letter) == gateway
    clerk.pause()
    assert clerk.type("f") == "FASHIONGFT"
    # At once again: the next that begins with it, and round.
    assert clerk.type("f") == "FIETSENBON"
    assert clerk.type("ff") == "FASHIONGFT"


def test_letters_after_a_tiles_key_spell_on() -> None:
    clerk = Clerk("BOEKENBON", "BEAUTYWELL", "VVVGIFTCRD")
    assert clerk.type("ba") == "BABYCAD"
    clerk.pause()
    assert clerk.type("be", 0.3) == "BEAUTYWELL"
    clerk.pause()
    assert clerk.type("vvv") == "VVVGIFTCRD"
    # Two tiles in one breath, no name: the second one.
    clerk.pause()
    assert clerk.type("vb") == "BOEKENBON"


def test_a_barred_brand_is_not_chosen_nor_another_in_its_place() -> None:
    clerk = Clerk("BOEKENBON")
    clerk.search.barred = {"BOEKENBON", "YOURGIFT"}
    assert clerk.type("bb") == ""
    clerk.pause()
    assert clerk.type("y") == ""
    clerk.pause()
    assert clerk.type("bl") == "BLOEMENCAD"
    clerk.pause()
    assert clerk.type("bo") == "BLOEMENCAD"  # nothing changed


@given(SOME, st.sets(st.sampled_from(GATEWAYS)), st.text("abcdefgnopsvwyz", max_size=12))
def test_whatever_is_typed_chooses_no_barred_brand(
    tiles: list[str], barred: set[str], typed: str
) -> None:
    clerk = Clerk(*tiles)
    clerk.search.barred = barred
    for letter in typed:
        assert clerk.type(letter) not in barred
