"""Where this user's files belong on this system."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PROGRAM = "pos-app"


def config_folder() -> Path:
    """Where this user's settings belong on this system. Not made here."""
    import platformdirs

    return platformdirs.user_config_path(_PROGRAM, appauthor=False)


def data_folder() -> Path:
    """Where this user's journals belong on this system. Not made here."""
    import platformdirs

    return platformdirs.user_data_path(_PROGRAM, appauthor=False)


def settings_path() -> Path:
    """The settings file: one for all environments."""
    return config_folder() / "settings.json"
