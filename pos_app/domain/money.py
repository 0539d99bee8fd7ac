"""Money as whole minor units, and the one grammar in which an amount may be typed."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_DECIMALS: dict[str, int] = {
    "EUR": 2,
    "AED": 2,
    "AUD": 2,
    "BGN": 2,
    "BHD": 3,
    "BRL": 2,
    "CAD": 2,
    "CHF": 2,
    "CLP": 0,
    "CNY": 2,
    "CZK": 2,
    "DKK": 2,
    "GBP": 2,
    "HKD": 2,
    "HUF": 2,
    "ILS": 2,
    "INR": 2,
    "ISK": 0,
    "JPY": 0,
    "KRW": 0,
    "KWD": 3,
    "MXN": 2,
    "MYR": 2,
    "NOK": 2,
    "NZD": 2,
    "PHP": 2,
    "PLN": 2,
    "RON": 2,
    "SEK": 2,
    "SGD": 2,
    "THB": 2,
    "TND": 3,
    "TRY": 2,
    "TWD": 2,
    "USD": 2,
    "ZAR": 2,
}

CURRENCIES: tuple[str, ...] = tuple(_DECIMALS)
"""What the currency box offers, EUR first.

MultiSafepay publishes no list: an account that lacks one of these answers with error 1002.
"""

MAX_MAJOR_DIGITS = 5
"""Digits before the decimal sign. 99 999,99 is far above any gift card and catches a slip."""


class Money(NamedTuple):
    """A whole number of minor units (cents for EUR) of an ISO 4217 currency. Never a float."""

    minor: int
    currency: str

    def plain(self) -> str:
        """Digits with a decimal point and no sign or grouping: "12.50". Not for people."""
        return major_text(self.minor, decimals_of(self.currency), ".")


def decimals_of(currency: str) -> int:
    """Decimals of a currency's minor unit, as ISO 4217 gives them.

    Raises KeyError for a currency the program does not know.
    """
    return _DECIMALS[currency]


def major_text(minor: int, decimals: int, decimal_sign: str) -> str:
    """`minor` units written in major ones with exactly `decimals` digits: 1250, 2 -> "12,50"."""
    if decimals == 0:
        return str(minor)
    sign, digits = ("-", str(-minor)) if minor < 0 else ("", str(minor))
    digits = digits.rjust(decimals + 1, "0")
    return f"{sign}{digits[:-decimals]}{decimal_sign}{digits[-decimals:]}"


def parse_amount(text: str, decimals: int) -> int | None:
    """Minor units of a typed amount, or None where the text could be read in two ways.

    The whole grammar: up to five digits without a leading zero, then nothing or one comma or
    dot with exactly `decimals` digits. No grouping, sign, exponent, space or foreign digit, so
    "1.000", "12,5" and "1e3" are refused instead of guessed.
    """
    match = _grammar(decimals).fullmatch(text)
    if match is None:
        return None
    whole, fraction = match.group("whole"), match.group("fraction") or ""
    return int(whole + fraction.ljust(decimals, "0"))


@cache
def _grammar(decimals: int) -> re.Pattern[str]:
    fraction = rf"(?:[.,](?P<fraction>[0-9]{{{decimals}}}))?" if decimals else "(?P<fraction>)"
    whole = rf"(?P<whole>0|[1-9][0-9]{{0,{MAX_MAJOR_DIGITS - 1}}})"
    return re.compile(whole + fraction, re.ASCII)


class AmountEntry(NamedTuple):
    """What has been typed so far into an amount field: one key at a time, nothing guessed.

    Digits fill from the cents (1, 2, 5, 0 is 12,50), so a forgotten "00" charges too little, not
    a hundred times too much. A typed comma or dot turns this one entry to decimals: the digits
    before it become whole units. A shop may ask for whole units from the first digit
    (`euros_first`: 1, 2 is 12,00); the cents stand beside them from the start, so that nobody
    has to know which way the field fills to read what it says.
    """

    digits: str = ""
    """Digits typed before any decimal sign, no leading zeros."""
    fraction: str | None = None
    """Digits typed after the decimal sign; None while none was typed."""
    euros_first: bool = False
    """Whether `digits` are whole units without a decimal sign too."""

    def typed(self, key: str, decimals: int) -> AmountEntry:
        """The entry after one more key: a digit, or a comma or dot. Other keys change nothing."""
        if key in (",", "."):
            if self.fraction is not None or decimals == 0 or len(self.digits) > MAX_MAJOR_DIGITS:
                return self
            return self._replace(fraction="")
        if len(key) != 1 or key not in "0123456789":
            return self
        if self.fraction is not None:
            if len(self.fraction) >= decimals:
                return self
            return self._replace(fraction=self.fraction + key)
        digits = (self.digits + key).lstrip("0")
        room = MAX_MAJOR_DIGITS + (0 if self.euros_first else decimals)
        return self if len(digits) > room else self._replace(digits=digits)

    def erased(self) -> AmountEntry:
        """The entry without its last key."""
        if self.fraction is None:
            return self._replace(digits=self.digits[:-1])
        return self._replace(fraction=self.fraction[:-1] if self.fraction else None)

    def cleared(self) -> AmountEntry:
        """Nothing typed, filled in the same way."""
        return AmountEntry(euros_first=self.euros_first)

    def text(self, decimals: int, decimal_sign: str = ",") -> str:
        """What the field shows; "" while nothing is typed."""
        if self.fraction is not None:
            return f"{self.digits or '0'}{decimal_sign}{self.fraction}"
        if not self.digits:
            return ""
        minor = int(self.digits) * (10**decimals if self.euros_first else 1)
        return major_text(minor, decimals, decimal_sign)
