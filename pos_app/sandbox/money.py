"""Amounts in words a customer reads; the sandbox has no Babel, and four languages suffice."""

from __future__ import annotations

_CURRENCY_CODES = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN "
    "BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL "
    "GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF "
    "KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
    "MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD "
    "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH "
    "UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW"
)
CURRENCIES = frozenset(_CURRENCY_CODES.split())
"""ISO 4217 codes of money in circulation."""

_WITHOUT_MINOR_UNIT = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_WITH_THOUSANDTHS = "BHD IQD JOD KWD LYD OMR TND"
_NO_MINOR_UNIT = frozenset(_WITHOUT_MINOR_UNIT.split())
_THOUSANDTHS = frozenset(_WITH_THOUSANDTHS.split())
_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$"}
_NO_BREAK_SPACE = "\u00a0"
_NARROW_SPACE = "\u202f"
# Language: decimal sign, sign between thousands, pattern.
_STYLES = {
    "nl": (",", ".", "{symbol}\u00a0{number}"),
    "en": (".", ",", "{symbol}{number}"),
    "de": (",", ".", "{number}\u00a0{symbol}"),
    "fr": (",", _NARROW_SPACE, "{number}\u00a0{symbol}"),
}


def decimals(currency: str) -> int:
    """How many decimals a currency's minor unit has (ISO 4217)."""
    if currency in _NO_MINOR_UNIT:
        return 0
    return 3 if currency in _THOUSANDTHS else 2


def _split(minor: int, currency: str) -> tuple[int, str]:
    """Whole units and the digits behind the point, of an amount that is not negative."""
    digits = decimals(currency)
    whole, rest = divmod(minor, 10**digits)
    return whole, f"{rest:0{digits}d}" if digits else ""


def major_text(minor: int, currency: str) -> str:
    """`1250` EUR as `12.50`, the way the API writes totals of carts; may be negative."""
    whole, rest = _split(abs(minor), currency)
    sign = "-" if minor < 0 else ""
    return f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"


def money_text(minor: int, currency: str, language: str) -> str:
    """`1250` EUR as `€ 12,50` (nl), `€12.50` (en), `12,50 €` (de, fr)."""
    point, comma, pattern = _STYLES[language]
    whole, rest = _split(minor, currency)
    number = f"{whole:,}".replace(",", comma) + (point + rest if rest else "")
    symbol = _SYMBOLS.get(currency)
    if symbol is None:
        symbol = currency + _NO_BREAK_SPACE if pattern.startswith("{symbol}{") else currency
    return pattern.format(symbol=symbol, number=number)
