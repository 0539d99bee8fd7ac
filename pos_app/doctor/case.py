"""What the doctor looks at: one till of this machine, in one environment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pos_app.domain.findings import Finding
from pos_app.domain.settings import Environment, Settings


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Case:
    """One examination. Nothing that is named here is changed by it."""

    environment: Environment
    settings: Settings
    folder: Path
    """Where the journal lies."""
    log_folder: Path
    settings_file: Path | None
    keyring_service: str
    sandbox_url: str = ""
    """The base URL of the sandbox that runs, "" where none does."""
    key: str | None = field(default=None, repr=False)
    """The key to check; None: the one in the keyring."""
    seen: tuple[Finding, ...] = ()
    """What is known already: of windows, screens and printers."""
    stopped: Callable[[], bool] = _never
    """Whether nobody waits for it any more."""

    @property
    def journal(self) -> Path:
        return self.folder / f"journal-{self.environment}.sqlite3"

    @property
    def log(self) -> Path:
        return self.log_folder / f"till-{self.environment}.log"
