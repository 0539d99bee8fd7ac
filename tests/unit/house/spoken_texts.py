"""The texts a person may read, as the source and as the translators' files hold them."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pos_app.ui.theme import resources

PACKAGE = Path(__file__).resolve().parents[3] / "pos_app"
TRANSLATIONS = resources() / "translations"
MARKERS = {"translate", "QT_TRANSLATE_NOOP"}
"""What is given a context and a text; `tr` has its context from where it stands."""
PLACEHOLDER = re.compile(r"\{\w*\}|%n|\n")
MNEMONIC = re.compile(r"&(\w)")


class Text(NamedTuple):
    """One text as lupdate knows it."""

    context: str
    source: str
    counted: bool
    """Whether it has a form for one and another for many."""


class Message(NamedTuple):
    """One text and what a translator made of it."""

    text: Text
    said: tuple[str, ...]
    """One form, or one for each number of this language."""
    finished: bool


def marked(tree: ast.AST, context: str = "") -> Iterator[Text]:
    """Every text that the program itself will look up, read from its source."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield from _marked_by(node, context)
        yield from marked(node, node.name if isinstance(node, ast.ClassDef) else context)


def _marked_by(call: ast.Call, context: str) -> Iterator[Text]:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    literals = [str(arg.value) for arg in call.args if isinstance(arg, ast.Constant)]
    if name == "tr" and isinstance(function, ast.Attribute) and literals:
        owner = function.value.id if isinstance(function.value, ast.Name) else ""
        yield Text(context if owner == "self" else owner, literals[0], len(call.args) > 2)
    elif name in MARKERS and len(literals) > 1:
        yield Text(literals[0], literals[1], len(call.args) > 3)


def extracted(folder: Path) -> set[Text]:
    """Every text that lupdate finds, with the options of `make translations`."""
    found = folder / "pos_app_nl.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options = ("-silent", "-extensions", "py", "-locations", "none")
    subprocess.run([lupdate, *options, PACKAGE, "-ts", found], check=True, timeout=60)
    return {message.text for message in messages(found)}


def messages(ts: Path) -> list[Message]:
    """What a .ts file holds."""
    # It is a file of our own.
    root = ElementTree.parse(ts).getroot()  # noqa: S314
    return [
        _message(context.findtext("name", ""), entry)
        for context in root.iter("context")
        for entry in context.iter("message")
    ]


def _message(context: str, entry: ElementTree.Element) -> Message:
    counted = entry.get("numerus") == "yes"
    translation = entry.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") if counted else [translation]
    said = tuple(form.text or "" for form in forms)
    text = Text(context, entry.findtext("source", ""), counted)
    return Message(text, said, translation.get("type") is None and all(said))


def faults(source: str, said: str) -> list[str]:
    """What a translation lost on its way, whatever its language."""
    found = []
    if Counter(PLACEHOLDER.findall(source)) != Counter(PLACEHOLDER.findall(said)):
        found.append("placeholders")
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(said)):
        found.append("mnemonic")
    if source[-1:] in ".…?!" and source[-1:] != said[-1:]:
        found.append("end of sentence")
    if said.strip() != said:
        found.append("blanks")
    return found


def collisions(said: list[str]) -> set[str]:
    """Letters that more than one of these texts asks for."""
    letters = Counter(letter.lower() for text in said for letter in MNEMONIC.findall(text))
    return {letter for letter, times in letters.items() if times > 1}
