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
    texts = {name: _text(name, said) for name, said in setting_words.all_words().items()}
    return [name for name, text in texts.items() if all(word in text for word in wanted)]


def _text(name: str, said: setting_words.Words) -> str:
    rule = RULES[name]
    # The names of all currencies and languages would take longer than a key may.
    choices = rule.choices
    if name not in ("currency", "locale"):
        choices = tuple(setting_words.choice(name, value) for value in choices)
    title = setting_words.group_title(rule.group)
    return _plain(" ".join((*said, title, *choices, name, name.replace("_", " "))))


def _plain(text: str) -> str:
    letters = normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not combining(letter))
