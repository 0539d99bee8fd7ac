"""Text on its way into files that other programs open."""

from __future__ import annotations

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_safe(text: str) -> str:
    """The text as a spreadsheet shows it, whatever it begins with: never worked out as a formula.

    For texts only: an amount below zero stays a number and is not put through this.
    """
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
