"""Settings out of a till and into the next one; API keys and PINs are none of them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from pos_app.cli.profiles import FAILED, loaded_for, said
from pos_app.domain.errors import NotConfigured
from pos_app.domain.setting_rules import RULES, Kind

_MORE_THAN_SETTINGS = 1_000_000
"""Bytes."""


def transfer(options: argparse.Namespace) -> int:
    """Export or import, as asked. Raises NotConfigured where this till's own file can't be read."""
    return _export(options) if options.verb == "export" else _import(options)


def _export(options: argparse.Namespace) -> int:
    from pos_app import settings_store

    _, loaded = loaded_for(options)
    content = settings_store.content_of(loaded.settings)
    if options.file == "-":
        sys.stdout.buffer.write(content)
        return 0
    try:
        settings_store.write_whole(Path(options.file), content)
    except OSError as error:
        print(f"{options.file} can't be written: {error.strerror}.", file=sys.stderr)
        return FAILED
    return 0


def _import(options: argparse.Namespace) -> int:
    from pos_app import books, settings_store

    profile, loaded = loaded_for(options)
    try:
        content = _content(options.file)
    except OSError as error:
        print(f"{options.file} can't be read: {error.strerror}.", file=sys.stderr)
        return FAILED
    try:
        read = settings_store.judged(content, loaded.settings)
    except NotConfigured as failure:
        return said(failure, FAILED)
    if settings_store.WHOLE_FILE in read.faults:
        print("That is no settings file, so nothing was changed.", file=sys.stderr)
        return FAILED
    if read.faults:
        lines = "\n".join(f"  {name}: {_allowed(name)}" for name in read.faults)
        print(f"Wrong in that file, so nothing was changed:\n{lines}", file=sys.stderr)
        return FAILED
    if books.is_open(profile.data):
        print("Gift Card Counter is open: close it, or it would undo this.", file=sys.stderr)
        return FAILED
    aside = settings_store.save(profile.settings_file, read.settings)
    if aside is not None:
        print(f"The settings file as it was is kept as {aside.name}.", file=sys.stderr)
    print("The settings are in force from the next start.")
    return 0


def _content(file: str) -> bytes:
    """A file's beginning, more than any settings have. Raises OSError."""
    if file == "-":
        return sys.stdin.buffer.read(_MORE_THAN_SETTINGS)
    with open(file, "rb") as opened:
        return opened.read(_MORE_THAN_SETTINGS)


def _allowed(name: str) -> str:
    """What a setting may be, for whoever edits such a file."""
    rule = RULES.get(name)
    if rule is None:
        return "no setting of this version"
    if rule.choices:
        return "one of " + ", ".join(choice or '""' for choice in rule.choices)
    match rule.kind:
        case Kind.NUMBER:
            return f"a whole number from {rule.least} to {rule.most}"
        case Kind.SWITCH:
            return "true or false"
        case Kind.BRANDS | Kind.NAMES:
            return f"a list of at most {rule.most}, none of them twice"
        case _:
            return f"not such a text, or longer than {rule.most} characters"
