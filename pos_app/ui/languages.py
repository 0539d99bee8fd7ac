"""The languages the program speaks, and how a text finds its translation.

The clerk's window speaks one language, installed for the whole application; the customer's screen
may speak another at the same time, so it asks a `Tongue` of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QTranslator


class Tongue:
    """One language, apart from what the application speaks."""

    def __init__(self, language: str) -> None:
        """`language` is one of `domain.settings.LANGUAGES`."""
        self.language = language
        self._translator = QTranslator()

    def say(self, context: str, text: str, n: int = -1) -> str:
        """`text` in this language; itself where there is no translation. `n` chooses the plural."""
        return self._translator.translate(context, text, "", n) or text
