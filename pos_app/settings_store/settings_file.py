"""The settings file: read with suspicion, written whole or not at all."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from pos_app.domain.errors import Cause, NotConfigured
from pos_app.domain.setting_rules import RULES, faults_of
from pos_app.domain.settings import Environment, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VERSION = 1
"""Of the file. A newer one is another program's: nothing of it is touched."""
_VERSION = "version"
_FILE_MAX = 65_536
_WHOLE_FILE = "file"
_KEY_NAME = r"[A-Za-z0-9_.-]{1,40}"


class Loaded(NamedTuple):
    """What `load` found. `settings` are always usable."""

    settings: Settings
    found: bool = True
    """Whether there was a file: without one the program was never set up."""
    kept_aside: Path | None = None
    """Where a file went that could not be read at all."""
    faults: tuple[str, ...] = ()
    """Fields that were wrong and have their default now, names that are no setting ("?" where
    the name itself is odd), or "file" where nothing could be read."""


def load(path: Path) -> Loaded:
    """The settings in a file; the defaults where there is none.

    One wrong value never costs the others. A file that is no settings at all is renamed, never
    deleted. Raises NotConfigured: DISK where the file is there but can't be read or renamed,
    SETTINGS_NEWER where a later version of this program wrote it; it stays as it is.
    """
    with _translated(path):
        content = _content(path)
        if content is None:
            return Loaded(Settings(), found=False)
        read = _judged(content)
        if _WHOLE_FILE not in read.faults:
            return read
        aside = _free_name(path)
        path.rename(aside)
        return read._replace(kept_aside=aside)


def look(path: Path) -> Loaded:
    """As `load`, but nothing is renamed: for whoever only wants to know."""
    with _translated(path):
        content = _content(path)
    return Loaded(Settings(), found=False) if content is None else _judged(content)


def save(path: Path, settings: Settings) -> Path | None:
    """Put `settings` into the file, whole or not at all, readable by this user alone.

    A file that holds what `load` could not use is kept aside first; its path is returned.
    Raises ValueError for settings that `faults_of` names, NotConfigured as `load` does, or DISK
    where the file can't be written: it is then as it was.
    """
    wrong = faults_of(settings)
    if wrong:
        raise ValueError(f"not saved: {', '.join(wrong)}")
    import json

    values = {_VERSION: VERSION, **asdict(settings)}
    text = json.dumps(values, indent=2, sort_keys=True, ensure_ascii=False)
    aside = None
    with _translated(path):
        path.parent.mkdir(0o700, parents=True, exist_ok=True)
        before = _content(path)
        if before is not None and _judged(before).faults:
            aside = _free_name(path)
            _write_whole(aside, before)
        _write_whole(path, text.encode() + b"\n")
    return aside


def _judged(content: bytes) -> Loaded:
    import json

    try:
        if len(content) > _FILE_MAX:
            raise ValueError("longer than any settings file")
        values = json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_without_doubles,
            parse_constant=_refuse_constant,
        )
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        return Loaded(Settings(), faults=(_WHOLE_FILE,))
    version = values.pop(_VERSION, VERSION)
    if type(version) is int and version > VERSION:
        raise NotConfigured(Cause.SETTINGS_NEWER)
    good = {name: value for name, value in values.items() if name in RULES}
    wrong = [name for name, value in good.items() if not RULES[name].fits(value)]
    for name in wrong:
        del good[name]
    if "environment" in good:
        good["environment"] = Environment(good["environment"])
    for name, value in good.items():
        if isinstance(value, list):
            good[name] = tuple(value)
    unknown = {
        name if re.fullmatch(_KEY_NAME, name, re.ASCII) else "?"
        for name in values
        if name not in RULES
    }
    return Loaded(replace(Settings(), **good), faults=(*wrong, *sorted(unknown)))


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) != len(pairs):
        raise ValueError
    return dict(pairs)


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotConfigured(Cause.DISK, file=path.name, errno=error.errno or 0) from error


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _free_name(path: Path) -> Path:
    from datetime import UTC, datetime

    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}"
    return path.with_name(f"{path.stem}.{stamp}{path.suffix}")


def _write_whole(path: Path, content: bytes) -> None:
    """Temporary file beside it, forced to the disk, then one rename: old or new, never half."""
    import tempfile

    descriptor, temporary = tempfile.mkstemp(".new", path.name + ".", path.parent)  # mode 0600
    try:
        with open(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
    if os.name != "nt":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
