"""One line of the till's log, as a person may read it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple


class LogLine(NamedTuple):
    """What was told, and when. `facts` are those that the logbook allows, and no others."""

    moment: datetime
    """UTC."""
    event: str
    facts: Mapping[str, object]
