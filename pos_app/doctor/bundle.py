"""The support bundle: a few texts that can be read whole before they leave this machine.

Nothing is copied: each text is made of what an allow-list lets through. So what somebody wrote
into a file of ours by hand, or a damaged row, goes no further either.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from pos_app.doctor.case import Case
from pos_app.domain.errors import Cause, JournalFailed, NotConfigured
from pos_app.domain.payments import PaymentState
from pos_app.domain.setting_rules import RULES, Kind
from pos_app.domain.settings import Environment, Settings

DOCTOR, LOG, SETTINGS, ORDERS = "doctor.txt", "log.jsonl", "settings.json", "orders.csv"
MOST_LINES, MOST_ORDERS = 5_000, 2_000
_SHOWN_LINES = frozenset({"counter", "country"})
"""Lines of the settings that name neither a shop nor a person nor a machine."""
_SHOWN_KINDS = frozenset({Kind.SWITCH, Kind.NUMBER, Kind.BRANDS})


def contents(case: Case, report: str) -> dict[str, str]:
    """The bundle's texts by their file names. `report` is the doctor's, in words.

    Blocks for the disk. Ends early, with what it has, once `case.stopped`.
    """
    return {
        DOCTOR: report,
        SETTINGS: _settings(case),
        ORDERS: _orders(case),
        LOG: _log(case.log),
    }


def write(path: Path, texts: Mapping[str, str]) -> None:
    """Put the texts into one zip at `path`, whole or not at all, for this user alone.

    Raises NotConfigured(DISK).
    """
    try:
        descriptor, temporary = tempfile.mkstemp(".new", path.name + ".", path.parent)  # mode 0600
        try:
            with open(descriptor, "wb") as file:
                with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
                    for name, text in texts.items():
                        bundle.writestr(name, text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise
    except OSError as error:
        raise NotConfigured(Cause.DISK, errno=error.errno or 0) from None


def _settings(case: Case) -> str:
    """Every setting: those that a person typed only as how long they are."""
    from pos_app import settings_store

    settings: Settings | None = case.settings
    faults: tuple[str, ...] = ()
    if case.settings_file is not None:
        try:
            loaded = settings_store.look(case.settings_file)
            settings, faults = loaded.settings, loaded.faults
        except NotConfigured as failure:
            settings, faults = None, (failure.cause,)
    told = {} if settings is None else asdict(settings)
    shown = {name: _shown(name, value) for name, value in told.items()}
    whole = {
        "environment in use": case.environment,
        "left out": [one if one in RULES else "(a name that is no setting)" for one in faults],
        "settings": shown,
    }
    return json.dumps(whole, indent=2) + "\n"


def _shown(name: str, value: object) -> object:
    rule = RULES.get(name)
    known = rule is not None and (
        rule.kind in _SHOWN_KINDS or (rule.kind is Kind.CHOICE and rule.choices)
    )
    if known or name in _SHOWN_LINES:
        return value
    if isinstance(value, str | tuple):
        unit = "characters" if isinstance(value, str) else "entries"
        return f"(masked, {len(value)} {unit})" if value else "(empty)"
    return "(masked)"


def _orders(case: Case) -> str:
    """The newest orders: number, state, amount, times and codes, a line each."""
    from pos_app.journal.health import ORDER_COLUMNS, Stopped, order_rows

    head = ",".join(ORDER_COLUMNS)
    try:
        count, rows = order_rows(case.journal, MOST_ORDERS, case.stopped)
    except (JournalFailed, Stopped) as failure:
        cause = failure.cause if isinstance(failure, JournalFailed) else "ended"
        return f"# not read: {cause}\n{head}\n"
    shapes = [_SHAPES[name] for name in ORDER_COLUMNS]
    lines = [
        ",".join(_kept(fits, value) for fits, value in zip(shapes, row, strict=True))
        for row in rows
    ]
    test = [] if case.environment is Environment.LIVE else ["# TEST: no real money"]
    return "\n".join([*test, f"# the newest {len(rows)} of {count} orders", head, *lines]) + "\n"


def _log(path: Path) -> str:
    """The newest lines of the log, oldest first, each read and written anew."""
    from pos_app.logbook import log_text

    try:
        return log_text(path, MOST_LINES)
    except OSError:
        return "# not read\n"


def _kept(fits: Callable[[object], bool], value: object) -> str:
    if value is None:
        return ""
    return str(value) if fits(value) else "?"


def _text(shape: str) -> Callable[[object], bool]:
    pattern = re.compile(shape, re.ASCII)
    return lambda value: type(value) is str and pattern.fullmatch(value) is not None


def _is_whole(value: object) -> bool:
    return type(value) is int and 0 <= value <= 10**12


def _one_of(values: frozenset[str]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and value in values


_is_time = _text(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(?:Z|\+00:00)")
_SHAPES: dict[str, Callable[[object], bool]] = {
    # As `domain.orders.new_order_id` makes them.
    "order_id": _text(r"[a-z0-9]{1,8}-[0-9]{6}-[0-9]{4,9}-x[0-9a-hjkmnp-tv-z]{13}"),
    "state": _one_of(frozenset(PaymentState)),
    "amount_minor": _is_whole,
    "currency": _text(r"[A-Z]{3}"),
    "created_at": _is_time,
    "changed_at": _is_time,
    "checked_at": _is_time,
    "cause": _one_of(frozenset(Cause)),
    "api_code": _is_whole,
}
"""What each column may hold: a damaged row, or one that somebody else wrote, holds anything."""
