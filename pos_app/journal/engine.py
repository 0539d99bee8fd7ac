"""SQLite as SQLAlchemy has it: the one place that makes an engine."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from pos_app.journal import files


def engine_connection(path: Path, busy_seconds: float) -> Connection:
    """One SQLite connection as SQLAlchemy has it.

    The journal's own lock sees to it that one thread uses it at a time.
    """
    connect = partial(files.connect, path, busy_seconds)
    return create_engine("sqlite://", creator=connect, poolclass=NullPool).connect()
