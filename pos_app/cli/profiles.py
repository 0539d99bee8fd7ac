"""What every command begins with: whose till it is, and what its settings file holds."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from pos_app.domain.errors import PosError

if TYPE_CHECKING:
    from pos_app.settings_store import Loaded, Profile

FAILED = 1
UNUSABLE = 2


def loaded_for(options: argparse.Namespace, *, rename: bool = False) -> tuple[Profile, Loaded]:
    """The profile, and what its settings file holds; what of it can't be used is said.

    Raises NotConfigured.
    """
    from pos_app import settings_store

    profile = options.profile or settings_store.profile()
    read = settings_store.load if rename else settings_store.look
    found = read(profile.settings_file)
    if found.faults:
        from pos_app.ui import news_words

        aside = found.kept_aside.name if found.kept_aside else ""
        print(news_words.settings_left_out(found.faults, aside), file=sys.stderr)
    return profile, found


def said(failure: PosError, code: int) -> int:
    """Tell a failure; the exit code it leads to."""
    from pos_app.ui import wording

    print(wording.error(failure), file=sys.stderr)
    return code
