"""How one sitting of the program is started: for whom, with what, and where its files lie."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from pos_app.domain.settings import Environment, Settings


@dataclass(frozen=True)
class Launch:
    """How the program was started. `pace` and `budget` are 1 at a counter, small in tests."""

    environment: Environment
    settings: Settings
    folder: Path
    """Where the journal, the lock and the sandbox's orders lie."""
    lan: bool = False
    pace: float = 1.0
    budget: float | None = None
    """Seconds between two checks; None: as the settings say."""
    settings_file: Path | None = None
    """Where the clerk's choices are kept; None forgets them with the window."""
    log_folder: Path | None = None
    """Where the log is written; None: in `log/` of `folder`."""
    kiosk: bool = False
    """Whether the window fills the screen and is left by a supervisor alone."""
    keyring_service: str = "pos-app"
    """What this profile's keys are kept under."""
    left_out: tuple[str, ...] = ()
    """What could not be used of the settings file, as `settings_store.Loaded.faults` has it."""
    kept_aside: str = ""
    """The name that the settings file as it was has now; "" where it is still in its place."""
    key: str | None = field(default=None, repr=False)
    """An API key that was typed for this run alone, where no keyring keeps one safe."""
    set_up: bool = False
    """Whether the guided set-up comes first."""
    set_up_again: bool = False
    """Whether it was asked for at a counter: leaving it goes back there."""

    def told(self, settings: Settings) -> Launch:
        """The same with other settings, once it was said what the file's were lacking."""
        return replace(self, settings=settings, left_out=(), kept_aside="")

    def entering(self, settings: Settings, key: str | None = None) -> Launch:
        """The launch that goes on from here with other settings, in their environment."""
        return replace(
            self.told(settings),
            environment=settings.environment,
            key=key,
            lan=self.lan and settings.environment is self.environment,
            set_up=False,
            set_up_again=False,
        )
