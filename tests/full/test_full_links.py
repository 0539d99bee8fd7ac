"""Hostile links by the million: none is drawn that any reader would take elsewhere."""

from __future__ import annotations

import random
import runpy
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from conftest import NoteFigure
from PySide6.QtCore import QUrl

from pos_app.domain.links import is_payment_link
from pos_app.domain.settings import Environment

HOST = "testpayv2.multisafepay.com"
GOOD = f"https://{HOST}/connect/13yQ2LpMtNRkyBWfFGZJ7eZ8hYqQ4vW1xkD/?lang=nl_NL"
HOSTILE_LISTS = Path(__file__).parents[1] / "unit" / "domain" / "test_domain_links.py"
PIECES = [
    *"\\/@:#?%&=.-_~ \t\r\n\x00[]{}<>\"'`^|;,!$*()+",
    *"\u200b\u202e\u2024\uff0e\u3002\u0430\ud800é漢",
    "//",
    "\\\\",
    "@evil.example",
    ".evil.example",
    "evil.example/",
    ":8443",
    ":443",
    "user:pass@",
    "javascript:",
    "data:text/html,",
    "http://",
    "HTTPS://",
    "%2e",
    "%00",
    "%0d%0a",
    "xn--",
    "[::1]",
    "..",
    "/../",
    "?url=",
    "#",
    "payv2.multisafepay.com",
    "multisafepay.com.evil.example",
]


def mutant(chance: random.Random) -> str:
    """The good link with one to three cuts, doublings or insertions."""
    link = GOOD
    for _ in range(chance.randint(1, 3)):
        begin = chance.randrange(len(link) + 1)
        end = min(len(link), begin + chance.choice((0, 0, 0, 1, 1, 5)))
        piece = chance.choice(PIECES) if chance.random() < 0.8 else link[begin:end] * 2
        link = link[:begin] + piece + link[end:]
    return link


def leads_elsewhere(link: str) -> bool:
    """Whether any of three readers sees another scheme, host, port or user in it."""
    if not link.isascii() or not link.isprintable():
        return True
    for text in (link, link.replace("\\", "/")):
        try:
            parts = urlsplit(text)
            read = (parts.scheme, parts.netloc, parts.hostname, parts.port)
        except ValueError:
            return True
        if read != ("https", HOST, HOST, None):
            return True
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    return not url.isValid() or (url.scheme(), url.authority()) != ("https", HOST)


def drawn(count: int, seed: int) -> list[str]:
    """Those of `count` mutants that would be drawn."""
    chance = random.Random(seed)
    mutants = (mutant(chance) for _ in range(count))
    return [link for link in mutants if is_payment_link(link, Environment.TEST)]


def test_the_readers_agree_on_the_good_one() -> None:
    assert is_payment_link(GOOD, Environment.TEST)
    assert not leads_elsewhere(GOOD)
    assert leads_elsewhere(GOOD.replace("https://", "https://evil.example\\@"))


def test_no_mutant_leads_elsewhere() -> None:
    links = drawn(20_000, seed=1)
    assert links  # harmless changes of path and query are drawn: the judges below have work
    assert [link for link in links if leads_elsewhere(link)] == []


def hostile_links() -> list[str]:
    """The hand-made ones of the unit tests: 32 ends for a good origin, and other origins."""
    lists: dict[str, list[str]] = runpy.run_path(str(HOSTILE_LISTS))
    return [f"https://{HOST}{tail}" for tail in lists["BAD_TAILS"]] + lists["BAD_WHOLES"]


@pytest.mark.full
def test_no_mutant_of_a_million_leads_elsewhere(figure: NoteFigure) -> None:
    hostile = hostile_links()
    links = drawn(1_000_000, seed=2)
    caught = [link for link in hostile if is_payment_link(link, Environment.TEST)]
    caught += [link for link in links if leads_elsewhere(link)]
    figure("hostile links: 32 and 1,000,000 mutants", f"{len(caught)} drawn", "0 drawn")
    assert len(hostile) >= 32
    assert links
    assert caught == []
