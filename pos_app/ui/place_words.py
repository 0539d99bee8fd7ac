"""Countries, and the payment page's languages, as lists to choose from."""

from __future__ import annotations

import unicodedata

from pos_app.domain.settings import LOCALES


def page_languages() -> list[tuple[str, str]]:
    """Names and codes of `domain.settings.LOCALES`, each as those who speak it write it."""
    from babel import Locale

    named = []
    for code in LOCALES:
        own_name = Locale.parse(code).get_display_name(code) or code
        named.append((own_name[0].upper() + own_name[1:], code))
    return named


def countries(language: str) -> list[tuple[str, str]]:
    """Names in a language, and codes of two letters, in the order of the names."""
    from babel import Locale

    names = {str(code): str(name) for code, name in Locale(language).territories.items()}
    named = [(name, code) for code, name in names.items() if _is_country(code)]
    return sorted(named, key=lambda one: unicodedata.normalize("NFD", one[0]))


def _is_country(code: str) -> bool:
    """Two letters, and not one of CLDR's groups and pseudo countries."""
    return (
        len(code) == 2
        and code.isalpha()
        and code not in ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA")
        and code not in ("IC", "TA")
    )
