"""Which settings a person means by what they type into the search field."""

from __future__ import annotations

from unicodedata import combining, normalize

from pos_app.domain.setting_rules import RULES
from pos_app.ui import setting_words


def found(query: str) -> list[str]:
    """The settings that hold each word of the query: in the label, the help, the group's title,
    the choices, or the name that stands in the file. Without a word, all of them.

    Case and accents make no difference.
    """
    wanted = _plain(query).split()
    return [name for name in setting_words.names() if all(word in _text(name) for word in wanted)]


def _text(name: str) -> str:
    rule = RULES[name]
    choices = (setting_words.choice(name, value) for value in rule.choices)
    words = setting_words.words(name)
    title = setting_words.group_title(rule.group)
    return _plain(" ".join((*words, title, *choices, name, name.replace("_", " "))))


def _plain(text: str) -> str:
    letters = normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not combining(letter))
