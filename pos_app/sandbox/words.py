"""What the payment page says, in the four languages it speaks (`texts/<language>.json`)."""

from __future__ import annotations

import json
from pathlib import Path

LANGUAGES = {"nl": "Nederlands", "en": "English", "de": "Deutsch", "fr": "Français"}
"""Language code and the language's own name, in the order of the switch."""

DEFAULT_LANGUAGE = "en"

_TEXTS = Path(__file__).with_name("texts")


def _read(language: str) -> dict[str, str]:
    texts: dict[str, str] = json.loads((_TEXTS / f"{language}.json").read_text("utf-8"))
    return texts


WORDS = {language: _read(language) for language in LANGUAGES}
"""Language code -> key -> text, with `{placeholders}` for amounts, brands and counts."""


def language_of(*wishes: str | None) -> str:
    """The first wish that is one of our languages (`nl`, `nl_NL`, `fr-BE`), else English."""
    for wish in wishes:
        code = (wish or "").replace("-", "_").partition("_")[0].lower()
        if code in WORDS:
            return code
    return DEFAULT_LANGUAGE
