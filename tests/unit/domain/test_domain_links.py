"""Only a link that every parser reads in the same way is drawn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.links import MAX_LINK, is_payment_link
from pos_app.domain.settings import Environment

TEST = "https://testpayv2.multisafepay.com"
LIVE = "https://payv2.multisafepay.com"
OURS = "http://127.0.0.1:40123"
PATH = "/connect/84oXfVHUOWnLgTt9KQLYCEYzFpQXl4H2eWz/"

GOOD = [
    PATH,
    PATH + "?lang=nl_NL",
    PATH[:-1],
    PATH[:-1] + "?lang=nl_NL",
    PATH + "?lang=nl_NL&methods=all",
    PATH + "?lang=",
    "/pay/order_1.2~3-4",
]
BAD_TAILS = [
    "",
    "/",
    "?lang=nl_NL",
    "//evil.com" + PATH,
    PATH + "\n",
    PATH + "\r\n",
    PATH + "\t",
    PATH + " ",
    PATH + "\x00",
    PATH + "#fragment",
    PATH + "?lang=nl_NL#x",
    PATH + "?next=https://evil.com",
    PATH + "?a=b?c=d",
    PATH + "?lang",
    PATH + "?",
    PATH + "?lang=nl_NL&",
    PATH + "\\@evil.com",
    "/connect/%0d%0aSet-Cookie/",
    "/connect/ä/",
    "/connect/\u202egpj/",
    "/connect/a;b/",
    "/connect//abc/",
    "/connect/<script>/",
    "/connect/\uff41/",
    "." + PATH,
    ".evil.com" + PATH,
    ":443" + PATH,
    ":8443" + PATH,
    "@evil.com" + PATH,
    ":secret@evil.com" + PATH,
    "\\@evil.com" + PATH,
    "%2eevil.com" + PATH,
]
BAD_WHOLES = [
    "",
    "javascript:alert(1)",
    "data:text/html,hello",
    "file:///etc/hosts",
    "tel:+31201234567",
    "intent://pay#Intent;end",
    "//payv2.multisafepay.com" + PATH,
    "payv2.multisafepay.com" + PATH,
    "http://payv2.multisafepay.com" + PATH,
    "HTTPS://payv2.multisafepay.com" + PATH,
    "Https://payv2.multisafepay.com" + PATH,
    "https:/payv2.multisafepay.com" + PATH,
    "https:\\\\payv2.multisafepay.com" + PATH,
    "https:///payv2.multisafepay.com" + PATH,
    " https://payv2.multisafepay.com" + PATH,
    "\ufeffhttps://payv2.multisafepay.com" + PATH,
    "https://PAYV2.multisafepay.com" + PATH,
    "https://payv2.multisafepay.com." + PATH,
    "https://payv2-multisafepay.com" + PATH,
    "https://payv2xmultisafepay.com" + PATH,
    "https://payv2.multisafepay.co" + PATH,
    "https://payv2.multlsafepay.com" + PATH,
    "https://payv2.multisafepаy.com" + PATH,  # noqa: RUF001 - a Cyrillic letter, on purpose
    "https://payv2.multisafepay。com" + PATH,
    "https://xn--payv2-multisafepay.com" + PATH,
    "https://evil.com" + PATH,
    "https://evil.com/https://payv2.multisafepay.com" + PATH,
    "https://evil.com?https://payv2.multisafepay.com" + PATH,
    "https://evil.com#https://payv2.multisafepay.com" + PATH,
    "https://evil.com\\@payv2.multisafepay.com" + PATH,
    "https://evil.com@payv2.multisafepay.com" + PATH,
    "https://payv2.multisafepay.com@evil.com" + PATH,
    "https://api.multisafepay.com" + PATH,
    "https://multisafepay.com" + PATH,
    "https://[::1]" + PATH,
    "https://127.0.0.1" + PATH,
    OURS + PATH,
]


@pytest.mark.parametrize("tail", GOOD)
def test_links_as_multisafepay_makes_them_are_drawn(tail: str) -> None:
    assert is_payment_link(TEST + tail, Environment.TEST)
    assert is_payment_link(LIVE + tail, Environment.LIVE)
    assert is_payment_link(OURS + tail, Environment.SANDBOX, OURS)


@pytest.mark.parametrize("tail", BAD_TAILS, ids=ascii)
def test_a_good_origin_saves_no_bad_rest(tail: str) -> None:
    assert not is_payment_link(TEST + tail, Environment.TEST)
    assert not is_payment_link(LIVE + tail, Environment.LIVE)
    assert not is_payment_link(OURS + tail, Environment.SANDBOX, OURS)


@pytest.mark.parametrize("link", BAD_WHOLES, ids=ascii)
def test_another_origin_is_never_drawn(link: str) -> None:
    assert not is_payment_link(link, Environment.TEST)
    assert not is_payment_link(link, Environment.LIVE)
    assert not is_payment_link(link, Environment.SANDBOX, "http://127.0.0.1:40124")


def test_each_environment_has_its_own_host() -> None:
    assert not is_payment_link(LIVE + PATH, Environment.TEST)
    assert not is_payment_link(TEST + PATH, Environment.LIVE)
    assert not is_payment_link(TEST + PATH, Environment.SANDBOX, OURS)
    assert not is_payment_link(LIVE + PATH, Environment.SANDBOX, OURS)


def test_the_sandboxs_origin_counts_in_the_sandbox_alone_and_to_the_letter() -> None:
    assert not is_payment_link(OURS + PATH, Environment.TEST, OURS)
    assert not is_payment_link(OURS + PATH, Environment.LIVE, OURS)
    assert not is_payment_link(OURS + PATH, Environment.SANDBOX)
    assert not is_payment_link(PATH, Environment.SANDBOX)
    for other in ("http://127.0.0.1:40124", "http://127.0.0.1", "http://localhost:40123"):
        assert not is_payment_link(other + PATH, Environment.SANDBOX, OURS)
    assert not is_payment_link("http://127x0x0x1:40123" + PATH, Environment.SANDBOX, OURS)


def test_a_link_too_long_for_a_phone_is_not_drawn() -> None:
    longest = (LIVE + "/").ljust(MAX_LINK, "a")
    assert is_payment_link(longest, Environment.LIVE)
    assert not is_payment_link(longest + "a", Environment.LIVE)


@given(st.integers(0, len(LIVE) - 1), st.characters())
def test_no_letter_of_the_origin_can_be_another(place: int, letter: str) -> None:
    link = LIVE[:place] + letter + LIVE[place + 1 :] + PATH
    assert is_payment_link(link, Environment.LIVE) is (letter == LIVE[place])


@given(st.text(max_size=30))
def test_whatever_follows_the_link_stays_plain(rest: str) -> None:
    link = LIVE + PATH + rest
    if is_payment_link(link, Environment.LIVE):
        assert link.isascii()
        assert set(rest) <= set(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._~-/?&="
        )
