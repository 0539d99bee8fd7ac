"""What can be seen on this machine without asking anybody else: versions, files, disk, keyring."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import ssl
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from pos_app import __version__
from pos_app.doctor.case import Case
from pos_app.domain.errors import Cause, JournalFailed, NotConfigured
from pos_app.domain.findings import Check, Fact, Finding, Level, Trouble
from pos_app.domain.setting_rules import RULES
from pos_app.domain.settings import Environment

LIBRARIES = ("PySide6-Essentials", "requests", "urllib3", "SQLAlchemy", "keyring", "Flask", "Babel")
_CRASHING_QT, _SAFE_PYTHON = "6.12.0", (3, 12)
_LEAST_ROOM, _LITTLE_ROOM = 20_000_000, 500_000_000
"""Bytes. A day's copy of a busy till's journal has some 10 million."""
_TRIED = 65_536
"""Bytes that are written to see whether they can be."""
_COPY_LATE = timedelta(days=2)


def program(case: Case) -> Finding:
    """Versions, and whether two of them are known not to go together."""
    facts: dict[str, Fact] = {
        "utc": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "environment": case.environment,
        "pos-app": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "sqlite": sqlite3.sqlite_version,
        "openssl": ssl.OPENSSL_VERSION,
    }
    for name in LIBRARIES:
        try:
            facts[name] = version(name)
        except PackageNotFoundError:
            facts[name] = "?"
    if facts["PySide6-Essentials"] == _CRASHING_QT and sys.version_info < _SAFE_PYTHON:
        return Finding(Check.PROGRAM, Level.BAD, Trouble.CRASHES, facts)
    return Finding(Check.PROGRAM, Level.GOOD, None, facts)


def settings(case: Case) -> Finding:
    """Whether the settings file can be used, without touching it."""
    from pos_app import settings_store

    if case.settings_file is None:
        return Finding(Check.SETTINGS, Level.GOOD, Trouble.NOT_YET)
    try:
        loaded = settings_store.look(case.settings_file)
    except NotConfigured as failure:
        return Finding(Check.SETTINGS, Level.BAD, failure.cause)
    if not loaded.found:
        return Finding(Check.SETTINGS, Level.GOOD, Trouble.NOT_YET)
    if loaded.faults == ("file",):
        return Finding(Check.SETTINGS, Level.BAD, Trouble.NO_SETTINGS)
    if loaded.faults:
        # What is no setting may be anything, as may what somebody wrote into the file.
        known = sorted({name if name in RULES else "?" for name in loaded.faults})
        named: dict[str, Fact] = {"names": ", ".join(known)}
        return Finding(Check.SETTINGS, Level.WARN, Trouble.UNKNOWN_SETTINGS, named)
    return Finding(Check.SETTINGS, Level.GOOD)


def disk(case: Case) -> Finding:
    """Whether there is room where journal, log and settings lie, tried by writing some."""
    folders = [case.folder, case.log_folder]
    if case.settings_file is not None:
        folders.append(case.settings_file.parent)
    rooms = []
    for folder in folders:
        try:
            there = next(one for one in (folder, *folder.parents) if one.is_dir())
            free = shutil.disk_usage(there).free
        except OSError:
            return Finding(Check.DISK, Level.BAD, Trouble.UNWRITABLE)
        facts: dict[str, Fact] = {"free_mb": free // 1_000_000}
        if free < _LEAST_ROOM:
            return Finding(Check.DISK, Level.BAD, Trouble.FULL, facts)
        if not _takes(there):
            return Finding(Check.DISK, Level.BAD, Trouble.UNWRITABLE, facts)
        rooms.append(free)
    facts = {"free_mb": min(rooms) // 1_000_000}
    if min(rooms) < _LITTLE_ROOM:
        return Finding(Check.DISK, Level.WARN, Trouble.LOW, facts)
    return Finding(Check.DISK, Level.GOOD, None, facts)


def _takes(folder: Path) -> bool:
    """Whether a file can be written there. It is gone again."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(_TRIED))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        return False
    return True


def journal(case: Case, room: Finding) -> tuple[Finding, Finding]:
    """The journal, row by row, and its daily copies. `room` is what `disk` found."""
    from pos_app.journal.health import Stopped, health

    try:
        found = health(case.journal, case.stopped)
    except Stopped:
        return _both(Level.SKIPPED, Trouble.ENDED)
    except JournalFailed as failure:
        if failure.cause is Cause.DISK and room.level is Level.BAD:
            return _both(Level.SKIPPED, Trouble.NO_DISK)
        facts = {name: value for name, value in failure.facts.items() if name in _TOLD}
        return (
            Finding(Check.JOURNAL, Level.BAD, failure.cause, facts),
            Finding(Check.COPIES, Level.SKIPPED, failure.cause),
        )
    if found is None:
        return _both(Level.GOOD, Trouble.NOT_YET)
    looked = Finding(
        Check.JOURNAL,
        Level.GOOD,
        None,
        {"orders": found.orders, "kb": -(-found.size // 1000)},
    )
    if found.newest_order is None or (
        found.newest_copy is None and datetime.now(UTC) - found.newest_order < _COPY_LATE
    ):
        return looked, Finding(Check.COPIES, Level.GOOD, Trouble.NOT_YET)
    if found.newest_copy is None:
        return looked, Finding(Check.COPIES, Level.WARN, Trouble.OLD)
    late = found.newest_order.date() - found.newest_copy > _COPY_LATE
    day: dict[str, Fact] = {"day": found.newest_copy.isoformat()}
    if late:
        return looked, Finding(Check.COPIES, Level.WARN, Trouble.OLD, day)
    return looked, Finding(Check.COPIES, Level.GOOD, None, day)


_TOLD = frozenset({"missing", "empty", "foreign", "version", "rows", "errno", "sqlite"})
"""Facts of a JournalFailed that name nothing: a damaged row's key may be anything."""


def _both(level: Level, matter: Trouble) -> tuple[Finding, Finding]:
    return Finding(Check.JOURNAL, level, matter), Finding(Check.COPIES, level, matter)


def keyring(case: Case) -> Finding:
    """Whether this system has a keyring that keeps secrets encrypted."""
    from pos_app import settings_store

    try:
        name = settings_store.keyring_in_use()
    except NotConfigured as failure:
        practising = case.environment is Environment.SANDBOX
        level = Level.WARN if practising else Level.BAD
        return Finding(Check.KEYRING, level, failure.cause)
    return Finding(Check.KEYRING, Level.GOOD, None, {"name": name})
