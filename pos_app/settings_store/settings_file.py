"""The settings file: read with suspicion, written whole or not at all."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from pos_app.domain.errors import Cause, NotConfigured
from pos_app.domain.money import CURRENCIES
from pos_app.domain.settings import (
    FAVOURITES_MAX,
    LANGUAGES,
    LOCALES,
    THEMES,
    Environment,
    Settings,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SHOP_NAME_MAX = 60
"""Characters; what fits on a receipt's line and in the window's title."""
SCREEN_NAME_MAX = 120
URL_MAX = 150
SECONDS_ACTIVE_MAX = 31_536_000
KEEP_DAYS_MAX = 3650

_FILE_MAX = 65_536
_WHOLE_FILE = "file"
# Plain texts: compiling them at import would cost the first window a few milliseconds.
_COUNTER = r"[a-z][a-z0-9]{0,7}"
_COUNTRY = r"[A-Z]{2}"
# No port, user, query or escape; a name that ends in letters, so no number of a machine.
_URL = r"https://(?:[A-Za-z0-9-]+\.)+[A-Za-z][A-Za-z0-9-]+(?:/[A-Za-z0-9_.:/-]*)?"
_GATEWAY = r"[A-Z0-9]{1,20}"
_KEY_NAME = r"[A-Za-z0-9_.-]{1,40}"


class Loaded(NamedTuple):
    """What `load` found. `settings` are always usable."""

    settings: Settings
    kept_aside: Path | None = None
    """Where a file went that could not be read at all."""
    faults: tuple[str, ...] = ()
    """Fields that were wrong and have their default now, names that are no setting ("?" where
    the name itself is odd), or "file" where nothing could be read."""


def faults_of(settings: Settings) -> tuple[str, ...]:
    """The fields whose value breaks its rule, in the order of `Settings`."""
    return tuple(name for name, rule in _RULES.items() if not rule(getattr(settings, name)))


def load(path: Path) -> Loaded:
    """The settings in a file; the defaults where there is none.

    One wrong value never costs the others. A file that is no settings at all is renamed, never
    deleted. Raises NotConfigured(DISK) where the file is there but can't be read or renamed.
    """
    with _translated(path):
        content = _content(path)
        if content is None:
            return Loaded(Settings())
        read = _judged(content)
        if _WHOLE_FILE not in read.faults:
            return read
        aside = _free_name(path)
        path.rename(aside)
        return read._replace(kept_aside=aside)


def save(path: Path, settings: Settings) -> Path | None:
    """Put `settings` into the file, whole or not at all, readable by this user alone.

    A file that holds what `load` could not use is kept aside first; its path is returned.
    Raises ValueError for settings that `faults_of` names, NotConfigured(DISK) where the file
    can't be written: it is then as it was.
    """
    wrong = faults_of(settings)
    if wrong:
        raise ValueError(f"not saved: {', '.join(wrong)}")
    import json

    text = json.dumps(asdict(settings), indent=2, sort_keys=True, ensure_ascii=False)
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
    good = {name: value for name, value in values.items() if name in _RULES}
    wrong = [name for name, value in good.items() if not _RULES[name](value)]
    for name in wrong:
        del good[name]
    if "environment" in good:
        good["environment"] = Environment(good["environment"])
    if "favourites" in good:
        good["favourites"] = tuple(good["favourites"])
    unknown = {name if _matches(_KEY_NAME, name) else "?" for name in values if name not in _RULES}
    return Loaded(replace(Settings(), **good), faults=(*wrong, *sorted(unknown)))


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) != len(pairs):
        raise ValueError
    return dict(pairs)


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _is_environment(value: object) -> bool:
    # The sandbox is asked for at each start: a till must not wake up in it.
    return type(value) in (str, Environment) and value in (Environment.TEST, Environment.LIVE)


def _is_url(value: object) -> bool:
    return value == "" or (_matches(_URL, value) and len(str(value)) <= URL_MAX)


def _is_line(value: object, limit: int) -> bool:
    import unicodedata

    return (
        type(value) is str
        and len(value) <= limit
        and not any(
            character in "<>" or unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
            for character in value
        )
    )


def _is_description(value: object) -> bool:
    from pos_app.domain.orders import DESCRIPTION_MAX

    return _is_line(value, DESCRIPTION_MAX)


def _is_public_address(value: object) -> bool:
    import ipaddress

    if value == "" or type(value) is not str:
        return value == ""
    try:
        address = ipaddress.ip_address(value)
    except ValueError:
        return False
    # A mapped or scoped address is a private one in another coat.
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "scope_id", None)
    return inner is None and address.is_global and not address.is_multicast


def _are_favourites(value: object) -> bool:
    # A list as the file has it, a tuple as `Settings` has it. A brand that is no longer sold may
    # stay: the window passes it over.
    return (
        isinstance(value, list | tuple)
        and len(set(map(str, value))) == len(value) <= FAVOURITES_MAX
        and all(_matches(_GATEWAY, gateway) for gateway in value)
    )


def _matches(shape: str, value: object) -> bool:
    return type(value) is str and re.fullmatch(shape, value, re.ASCII) is not None


_RULES: dict[str, Callable[[Any], bool]] = {
    "environment": _is_environment,
    "counter": lambda value: _matches(_COUNTER, value),
    "shop_name": lambda value: _is_line(value, SHOP_NAME_MAX),
    "currency": lambda value: type(value) is str and value in CURRENCIES,
    "locale": lambda value: type(value) is str and value in LOCALES,
    "country": lambda value: _matches(_COUNTRY, value),
    "description": _is_description,
    "seconds_active": lambda value: type(value) is int and 1 <= value <= SECONDS_ACTIVE_MAX,
    "keep_customer_days": lambda value: type(value) is int and 0 <= value <= KEEP_DAYS_MAX,
    "notification_url": _is_url,
    "redirect_url": _is_url,
    "cancel_url": _is_url,
    "close_window": lambda value: type(value) is bool,
    "ip_address": _is_public_address,
    "language": lambda value: type(value) is str and value in ("", *LANGUAGES),
    "theme": lambda value: type(value) is str and value in ("", *THEMES),
    "favourites": _are_favourites,
    "euros_first": lambda value: type(value) is bool,
    "keypad": lambda value: type(value) is bool,
    "sound_volume": lambda value: type(value) is int and 0 <= value <= 100,
    "customer_screen": lambda value: _is_line(value, SCREEN_NAME_MAX),
}
"""What a field may hold. A field without a rule is refused at import, so none goes unjudged."""
if set(_RULES) != {field.name for field in fields(Settings)}:
    raise TypeError("every setting needs its rule")


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
