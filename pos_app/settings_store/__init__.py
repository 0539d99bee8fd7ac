"""Where the shop's choices are kept: settings in a file, API keys in the system's keyring.

Imports only `domain`; keyring, platformdirs and tempfile come in late: this runs before a window.
"""

from __future__ import annotations

from pos_app.settings_store.api_keys import KEYRING_SECONDS, keyring_in_use, read_key, store_key
from pos_app.settings_store.folders import Profile, profile
from pos_app.settings_store.settings_file import (
    WHOLE_FILE,
    Loaded,
    content_of,
    judged,
    load,
    look,
    save,
    write_whole,
)

__all__ = [
    "KEYRING_SECONDS",
    "WHOLE_FILE",
    "Loaded",
    "Profile",
    "content_of",
    "judged",
    "keyring_in_use",
    "load",
    "look",
    "profile",
    "read_key",
    "save",
    "store_key",
    "write_whole",
]
