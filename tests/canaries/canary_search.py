"""Looks for a text in files, in every spelling that a program might have left it in."""

from __future__ import annotations

import base64
import html
import json
import os
import quopri
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, quote_plus

SHORTEST = 7
"""Bytes. A shorter pattern would be found by accident."""


class Hit(NamedTuple):
    """Something that should not be there: which canary, in which spelling, in which file."""

    canary: str
    spelling: bytes
    where: str


def spellings(text: str) -> set[bytes]:
    """All byte patterns that give `text` away."""
    found: set[bytes] = set()
    for written in _written(text):
        for plain in _encoded(written):
            found.add(plain)
            found.update((plain.hex().encode(), plain.hex().upper().encode()))
            found.update(_base64(plain))
        as_bytes = written.encode()
        found.add(quopri.encodestring(as_bytes).rstrip(b"\n"))
        found.add(quopri.encodestring(as_bytes, quotetabs=True, header=True).rstrip(b"\n"))
        for quoted in (quote(written, safe=""), quote(written), quote_plus(written)):
            found.add(quoted.encode())
            found.add(re.sub("%..", lambda code: code[0].lower(), quoted).encode())
        found.add("".join(f"%{byte:02X}" for byte in as_bytes).encode())
    return {pattern for pattern in found if len(pattern) >= SHORTEST}


def _written(text: str) -> set[str]:
    """The text as JSON, Python, HTML and a Mac would write it; a number's digits alone."""
    forms = {text, text.lower(), text.upper(), unicodedata.normalize("NFD", text)}
    for form in list(forms):
        forms.add(json.dumps(form)[1:-1])
        forms.add(ascii(form)[1:-1])
        forms.add(html.escape(form))
        forms.add(form.encode("ascii", "xmlcharrefreplace").decode())
    digits = re.sub(r"\D", "", text)
    if len(digits) >= 10 and re.fullmatch(r"[+\d ]+", text):
        forms.update((digits, digits[2:], digits[-10:], digits[:10]))
        forms.add(" ".join(re.findall(".{1,4}", digits)))
    return forms


def _encoded(text: str) -> Iterator[bytes]:
    for codec in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
        try:
            yield text.encode(codec)
        except UnicodeEncodeError:
            continue


def _base64(plain: bytes) -> Iterator[bytes]:
    """What of it stands in base64, at each of the three places where it may begin."""
    for before, skipped in ((0, 0), (1, 2), (2, 3)):
        whole = base64.b64encode(bytes(before) + plain).decode()
        # The last letter before padding holds bits of what follows.
        certain = whole[skipped : -whole.count("=") - 1] if "=" in whole else whole[skipped:]
        yield certain.encode()
        yield certain.translate(str.maketrans("+/", "-_")).encode()


class Search:
    """Searches contents for all canaries at once."""

    def __init__(self, canaries: Mapping[str, str]) -> None:
        """`canaries`: the texts to look for by what they are, e.g. {"key": "..."}."""
        self.patterns = {name: sorted(spellings(text)) for name, text in canaries.items()}

    def content(self, content: bytes, where: str) -> list[Hit]:
        """What is found in `content`."""
        return [
            Hit(name, pattern, where)
            for name, patterns in self.patterns.items()
            for pattern in patterns
            if pattern in content
        ]

    def files(self, folder: Path, without: Iterable[Path] = ()) -> list[Hit]:
        """What is found in the names and contents of all files below `folder`."""
        hits: list[Hit] = []
        left_out = set(without)
        for path in sorted(folder.rglob("*")):
            name = str(path.relative_to(folder))
            hits += self.content(os.fsencode(name), f"name of {name}")
            if path.is_file() and path not in left_out:
                hits += self.content(path.read_bytes(), name)
        return hits


def named(hits: Iterable[Hit]) -> set[tuple[str, str]]:
    """Which canary is in which file, however often and in whatever spelling."""
    return {(hit.canary, hit.where) for hit in hits}
