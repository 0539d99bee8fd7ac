"""The languages the program speaks, and how a text finds its translation.

The clerk's window speaks one language, installed for the whole application; the customer's screen
may speak another at the same time, so it asks a `Tongue` of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from pos_app.domain.settings import LANGUAGES
from pos_app.ui.theme import resources

translate = QCoreApplication.translate

_installed: list[QTranslator] = []
"""What `install` installed last. Asking the application for its children takes 12 ms."""


def install(app: QCoreApplication, language: str) -> str:
    """Have the whole application speak `language`; returns the one it speaks from now on.

    "" is the system's language if it is one of ours, else English. Every widget gets one
    LanguageChange event, in the event loop. Qt's own texts (dialogs, menus of fields, names of
    keys) change along.
    """
    chosen = language or _of_the_system()
    former = _installed.copy()
    qt, own = QTranslator(app), QTranslator(app)
    qt.load(f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    own.load(_file(chosen))
    # The one installed last is asked first. No translator is loaded anew in its place: a worker
    # thread may be reading it.
    app.installTranslator(qt)
    app.installTranslator(own)
    _installed[:] = qt, own
    for translator in former:
        app.removeTranslator(translator)
        translator.deleteLater()
    return current()


def current() -> str:
    """The language the application speaks, one of `domain.settings.LANGUAGES`.

    Said by the installed translation itself, so the two can't differ.
    """
    #: The code of the language that this file translates into: nl, de or fr.
    return translate("Languages", "en")


class Tongue:
    """One language, apart from what the application speaks."""

    def __init__(self, language: str) -> None:
        """`language` is one of `domain.settings.LANGUAGES`."""
        self.language = language
        self._translator = QTranslator()
        self._translator.load(_file(language))

    def say(self, context: str, text: str, n: int = -1) -> str:
        """`text` in this language; itself where there is no translation. `n` chooses the plural."""
        said = self._translator.translate(context, text, "", n) or text
        return said if n < 0 else said.replace("%n", str(n))


def _file(language: str) -> str:
    return str(resources() / "translations" / f"pos_app_{language}.qm")


def _of_the_system() -> str:
    """The first of the languages a person chose for this computer that the program speaks."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), "en")
