"""Amounts, days and times as the chosen language writes and says them.

Babel and num2words stay off the way to the first paint: they are imported when first needed.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from pos_app.domain.money import Money, decimals_of
from pos_app.ui import languages

if TYPE_CHECKING:
    from babel.numbers import NumberPattern

DECIMAL_SIGN = ","
"""What an amount field shows before the cents: each of _LOCALES writes a comma."""
_LOCALES = {"en": "en_NL", "nl": "nl_NL", "de": "de_DE", "fr": "fr_FR"}
"""CLDR's locales. English is that of the Netherlands: its sentences are English, its amounts
those of the country's cards and price tags, "€ 12,50"; with "€12.50" and "€1,250.00" a
till that changes its language would also swap what a comma and a dot mean."""


def money(amount: Money, language: str = "") -> str:
    """An amount as a person writes it: "€ 12,50", or "12,50 €" in German and French.

    `language` is the customer's where it is not the clerk's.
    """
    from decimal import Decimal

    locale = _locale(language)
    pattern = _pattern(locale, decimals_of(amount.currency))
    value = Decimal(amount.plain())
    said: str = pattern.apply(value, locale, currency=amount.currency, currency_digits=False)
    return said


@cache
def _pattern(locale: str, decimals: int) -> NumberPattern:
    """How a currency is written, with the decimals that are charged, not those that are usual.

    Of some currencies Babel's data leaves the minor units out: a till that asks for 12,50 HUF
    would show 12.
    """
    from copy import copy

    from babel import Locale

    pattern: NumberPattern = copy(Locale.parse(locale).currency_formats["standard"])
    pattern.frac_prec = (decimals, decimals)
    return pattern


def spoken_amount(amount: Money, language: str = "") -> str:
    """An amount as a clerk reads it back: "twaalf euro vijftig", "twaalf euro nul vijf".

    Only euros are spelled out: other currencies' names have genders that numbers bow to in German
    and French, and no library knows them. Theirs are written with digits, as `money` does.
    """
    if amount.currency != "EUR":
        return money(amount, language)
    from babel.numbers import get_currency_name

    whole, cents = divmod(amount.minor, 100)
    words = [_number(whole, language), get_currency_name("EUR", whole, _locale(language))]
    if words[0].endswith("eins"):
        words[0] = words[0].removesuffix("s")  # German, before its noun: "ein Euro"
    if 0 < cents < 10:
        # The zero is said: "twelve euros five" might be heard as fifty.
        words.append(_number(0, language))
    if cents:
        words.append(_number(cents, language))
    return " ".join(words)


def clock_time(moment: datetime) -> str:
    """Hours and minutes of a UTC time on this till's clock; all our languages count to 24."""
    return f"{moment.astimezone():%H:%M}"


def day(when: date, language: str = "") -> str:
    """A day of this year: "2 March", "2 maart", "2. März", "2 mars"."""
    from babel.dates import format_skeleton

    return format_skeleton("MMMMd", when, locale=_locale(language))


def currency(code: str) -> str:
    """A currency by its code and its name: "EUR – euro"."""
    from babel.numbers import get_currency_name

    return f"{code} – {get_currency_name(code, locale=_locale(''))}"


def page_language(code: str) -> str:
    """A language of the payment page as those who speak it call it: "Nederlands (België)"."""
    from babel import Locale

    own = Locale.parse(code).get_display_name(code) or code
    return own[0].upper() + own[1:]


def countries(language: str = "") -> dict[str, str]:
    """The countries of the world by their codes, in the order of their names."""
    from babel import Locale

    names = Locale.parse(_locale(language)).territories.items()
    known = {str(code): str(name) for code, name in names if _is_country(str(code))}
    return dict(sorted(known.items(), key=_by_name))


def _by_name(country: tuple[str, str]) -> str:
    from unicodedata import normalize

    return normalize("NFKD", country[1]).casefold()


def _is_country(code: str) -> bool:
    """Two letters, and not one of CLDR's groups and pseudo countries."""
    return (
        len(code) == 2
        and code.isalpha()
        and code not in ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA")
        and code not in ("IC", "TA")
    )


def _locale(language: str) -> str:
    return _LOCALES[language or languages.current()]


def _number(number: int, language: str) -> str:
    from num2words import num2words  # type: ignore[import-untyped]  # it has no stubs

    spoken = language or languages.current()
    words = str(num2words(number, lang=spoken))
    if spoken == "nl":
        # Dutch spelling sets the thousands apart, num2words does not.
        words = words.replace("duizend", "duizend ").rstrip()
    return words
