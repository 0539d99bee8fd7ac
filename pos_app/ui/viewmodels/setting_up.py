"""What is chosen in the guided set-up. Nothing is kept before its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pos_app.domain.errors import Cause, NotConfigured, PosError
from pos_app.domain.settings import Environment, Settings
from pos_app.ui.viewmodels.key_check import KeyCheck, KeyDesk

if TYPE_CHECKING:
    from pos_app.ui.tasks import Tasks


class Way(Enum):
    """What the shop wants to begin with."""

    PRACTISE = "practise"
    CONNECT = "connect"


class SettingUp(QObject):
    """The choices so far; `finish` keeps them, all on a worker."""

    changed = Signal()
    """It is keeping, or could not."""
    finished = Signal(object, object)
    """The Settings that were kept, and the key that no keyring keeps, or None."""

    def __init__(
        self,
        tasks: Tasks,
        desk: KeyDesk,
        save: Callable[[Settings], object],
        settings: Settings,
        *,
        again: bool,
    ) -> None:
        """`settings` are in force; `again`: the till was set up before. `save` raises PosError."""
        super().__init__()
        self._tasks, self._desk, self._save = tasks, desk, save
        self.settings, self.again = settings, again
        practised = settings.environment is Environment.SANDBOX
        self.way = Way.PRACTISE if practised else Way.CONNECT
        meant = Environment.TEST if practised else settings.environment
        self.check = KeyCheck(tasks, desk, meant)
        self.keeping = False
        self.failure: PosError | None = None
        """Why the end could not be reached: a NotConfigured(NO_KEYRING), or another PosError."""

    def choose(self, **changes: Any) -> None:
        """Another value for some of the settings."""
        self.settings = replace(self.settings, **changes)

    def finish(self) -> None:
        """Store the key, then the settings.

        Where the keyring fails, that is said first, and the next `finish` goes on without it.
        """
        if self.keeping:
            return
        connects = self.way is Way.CONNECT
        environment = self.check.environment if connects else Environment.SANDBOX
        settings = replace(self.settings, environment=environment)
        key = self.check.key if connects else ""
        to_store = key if self.check.lack is None else ""
        self.keeping, self.failure = True, None
        self.changed.emit()
        self._tasks.run(
            partial(self._keep, settings, to_store),
            partial(self._on_kept, settings, None if to_store else key or None),
            self._on_failed,
        )

    def _keep(self, settings: Settings, key: str) -> None:
        """On a worker."""
        if key:
            self._desk.keep(settings.environment, key)
        self._save(settings)

    def _on_kept(self, settings: Settings, key: str | None, _done: None) -> None:
        self.finished.emit(settings, key)

    def _on_failed(self, failure: PosError) -> None:
        self.keeping, self.failure = False, failure
        if isinstance(failure, NotConfigured) and failure.cause is Cause.NO_KEYRING:
            self.check.lack = failure
        self.changed.emit()
