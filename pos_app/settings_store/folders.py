"""Where a profile's files belong on this system."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_PROGRAM = "pos-app"
_PROFILES = "profiles"
SUPERVISOR_FILE = "supervisor.json"
"""Beside the settings, never in them."""
_NAME = r"[a-z0-9][a-z0-9-]{0,19}"


class Profile(NamedTuple):
    """One till of this user: its settings, journals, log and keys, apart from every other's."""

    name: str
    """ "" for the one that needs no name."""
    config: Path
    """The folder of its settings. No folder is made here."""
    data: Path
    """The folder of its journals."""
    log: Path
    """The folder of its log."""

    @property
    def settings_file(self) -> Path:
        """One for all environments."""
        return self.config / "settings.json"

    @property
    def supervisor_file(self) -> Path:
        """The supervisor's PIN, hashed; it is no setting and leaves this computer never."""
        return self.config / SUPERVISOR_FILE

    @property
    def keyring_service(self) -> str:
        """What its API keys are kept under in the system's keyring."""
        return f"{_PROGRAM}:{self.name}" if self.name else _PROGRAM


def profile(name: str = "") -> Profile:
    """The folders of a profile on this system. Raises ValueError for a name that can't be one."""
    import platformdirs

    if name and re.fullmatch(_NAME, name, re.ASCII) is None:
        raise ValueError("a profile's name is of a-z, 0-9 and -, at most 20 characters")
    under = (_PROFILES, name) if name else ()
    return Profile(
        name,
        platformdirs.user_config_path(_PROGRAM, appauthor=False).joinpath(*under),
        platformdirs.user_data_path(_PROGRAM, appauthor=False).joinpath(*under),
        platformdirs.user_log_path(_PROGRAM, appauthor=False).joinpath(*under),
    )
