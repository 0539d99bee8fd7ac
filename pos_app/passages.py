"""The ways on from a counter: choices that are kept, another environment, the set-up, a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.settings import Environment, Settings
from pos_app.ui.tasks import Lane

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.errors import PosError
    from pos_app.key_wait import KeyWait
    from pos_app.launch import Launch
    from pos_app.ui.main_window import MainWindow
    from pos_app.ui.tasks import Tasks


class Passages(QObject):
    """Closes its counter once something else is to follow, and knows what that is."""

    stayed = Signal(object)
    """Settings with the environment that stays: orders are open, and that was said."""
    key_found = Signal(object)
    """This counter can be opened: the key that no keyring keeps, or None."""
    set_up_asked = Signal()
    """The key's card asks for the set-up, which a supervisor may have to allow."""
    failed = Signal(object)
    """A PosError, for the log; the window says it already."""

    def __init__(self, launch: Launch, window: MainWindow, tasks: Tasks) -> None:
        super().__init__()
        self._launch, self._window, self._tasks = launch, window, tasks
        self._settings = launch.settings
        self._keys: KeyWait | None = None
        self.next_launch: Launch | None = None
        """What follows once the window is closed; None ends the program."""

    def close(self) -> None:
        """Let no check of a key go on that nobody waits for."""
        if self._keys is not None:
            self._keys.close()

    def settings_in_force(self) -> Settings:
        """As the clerk has them by now."""
        return self._settings

    @Slot(object)
    def keep(self, settings: Settings) -> None:
        """Save what was chosen; another environment is entered once it is saved.

        Warns first where orders are open: chosen once more, it is meant.
        """
        if settings.environment == self._settings.environment:
            self._settings = settings
            self._save(settings, self._on_kept, self._on_not_kept)
        elif self._window.warns_of_open_orders():
            self.stayed.emit(replace(settings, environment=self._settings.environment))
        else:
            self._enter(self._launch.entering(settings))

    @Slot()
    def set_up_again(self) -> None:
        """Close this counter and go through the set-up. Warns first where orders are open."""
        if not self._window.warns_of_open_orders():
            again = self._launch.told(self._settings)
            self._leave_for(replace(again, set_up=True, set_up_again=True))

    @Slot()
    def practise(self) -> None:
        """Go on in the sandbox for this run; the next start is as it would have been."""
        practice = self._launch.told(self._settings)
        self._leave_for(replace(practice, environment=Environment.SANDBOX, key=None))

    def ask_for_key(self, failure: PosError) -> None:
        """Have the key's card in place of the form; `failure` is why there is none."""
        from pos_app.key_wait import KeyWait

        self._keys = keys = KeyWait(self._launch, self._tasks, failure)
        keys.card.practise_asked.connect(self.practise)
        keys.card.set_up_asked.connect(self.set_up_asked)
        keys.found.connect(self._on_key_found)
        self._window.show_keyless(keys.card)
        keys.card.take_keys()

    @Slot(object, object)
    def _on_key_found(self, environment: Environment, key: str | None) -> None:
        if environment is self._launch.environment:
            self._launch = replace(self._launch, key=key)
            self.key_found.emit(key)
        else:
            self._enter(self._launch.entering(self._in(environment), key))

    def _enter(self, launch: Launch) -> None:
        """Save the settings of another environment, then go on in it."""
        self._save(launch.settings, partial(self._on_saved, launch), self._on_not_entered)

    def _on_saved(self, launch: Launch, _aside: Path | None) -> None:
        self._settings = launch.settings
        if launch.environment is not self._launch.environment:
            self._leave_for(launch)

    def _leave_for(self, launch: Launch) -> None:
        self.next_launch = launch
        self._window.leave()

    def _in(self, environment: Environment) -> Settings:
        return replace(self._settings, environment=environment)

    def _save(
        self,
        settings: Settings,
        done: Callable[[Path | None], None],
        failed: Callable[[PosError], None],
    ) -> None:
        from pos_app import settings_store

        if self._launch.settings_file is None:
            done(None)
        else:
            save = partial(settings_store.save, self._launch.settings_file, settings)
            self._tasks.run(save, done, failed, Lane.KEEPER)

    def _on_kept(self, aside: Path | None) -> None:
        if aside is not None:
            from pos_app.ui import news_words

            self._window.notice.say(news_words.settings_kept_aside(aside.name))

    def _on_not_kept(self, failure: PosError) -> None:
        from pos_app.ui import news_words

        self.failed.emit(failure)
        self._window.notice.say(news_words.choice_not_kept())

    def _on_not_entered(self, failure: PosError) -> None:
        from pos_app.ui import news_words

        self.failed.emit(failure)
        self._window.notice.say(news_words.environment_not_kept())
