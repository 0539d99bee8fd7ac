"""A till that waits for its API key: the card, the check, and where the key goes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import NotConfigured, PosError
from pos_app.key_desk import KeyDesk
from pos_app.ui.viewmodels.key_check import KeyCheck, KeyState
from pos_app.ui.widgets.key_card import KeyCard

if TYPE_CHECKING:
    from pos_app.domain.settings import Environment
    from pos_app.launch import Launch
    from pos_app.ui.tasks import Tasks


class KeyWait(QObject):
    """Asks until a key is right, stores it where it is safe, and hands it on."""

    found = Signal(object, object)
    """The Environment that the key belongs to, and the key itself where no keyring keeps it."""

    def __init__(self, launch: Launch, tasks: Tasks, failure: PosError) -> None:
        """`failure` is why the till could not open."""
        super().__init__()
        self._tasks = tasks
        self._desk = KeyDesk(launch)
        self.check = KeyCheck(tasks, self._desk, launch.environment)
        self.card = KeyCard(failure, self.check)
        self.check.changed.connect(self._on_changed)

    def close(self) -> None:
        """Let no check go on that nobody waits for."""
        self._desk.interrupt()

    @Slot()
    def _on_changed(self) -> None:
        check = self.check
        if check.state is not KeyState.RIGHT:
            return
        if check.lack is not None:
            self.found.emit(check.environment, check.key)
            return
        self._tasks.run(
            partial(self._keep, check.environment, check.key),
            partial(self._on_kept, check.environment),
        )

    def _keep(self, environment: Environment, key: str) -> str | None:
        """On a worker: the key, where the keyring does not keep it."""
        try:
            self._desk.keep(environment, key)
        except NotConfigured:
            return key
        return None

    def _on_kept(self, environment: Environment, key: str | None) -> None:
        self.found.emit(environment, key)
