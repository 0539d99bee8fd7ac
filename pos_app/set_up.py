"""One run of the guided set-up: its window, its workers, and what comes after it."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from pos_app.domain.errors import Cause, PosError
from pos_app.domain.settings import Settings
from pos_app.key_desk import KeyDesk
from pos_app.ui import languages, theme, wording
from pos_app.ui.tasks import Tasks
from pos_app.ui.viewmodels.setting_up import SettingUp
from pos_app.ui.widgets.setup_window import SetUpWindow

if TYPE_CHECKING:
    from pos_app.launch import Launch


class SetUp(QObject):
    """Comes before a counter at the first start, and again when it is asked for.

    Until its end nothing is written, so that leaving it changes nothing.
    """

    def __init__(self, launch: Launch) -> None:
        super().__init__()
        app = QApplication.instance()
        assert app is not None  # noqa: S101 - `make_application` came first
        self._app, self._launch = app, launch
        languages.install(app, launch.settings.language)
        theme.set_theme(launch.settings.theme)
        self.tasks = Tasks()
        self._desk = KeyDesk(launch)
        self.setting_up = SettingUp(
            self.tasks, self._desk, self._save, launch.settings, again=launch.set_up_again
        )
        self.window = SetUpWindow(self.setting_up)
        theme.dress()
        self.next_launch: Launch | None = None
        """What to go on with once the window is closed; None ends the program."""
        if launch.set_up_again:
            self.next_launch = replace(launch, set_up=False, set_up_again=False)
        self.window.language_chosen.connect(self._on_language)
        self.setting_up.finished.connect(self._on_finished)
        self.tasks.bug_found.connect(self.report_bug)

    def __enter__(self) -> SetUp:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def show(self) -> None:
        """Open the window."""
        self.window.show()

    def close(self) -> None:
        """Let no check go on that nobody waits for."""
        self._desk.interrupt()
        self.tasks.close()

    @Slot(object)
    def report_bug(self, error: BaseException) -> None:
        """Our own mistake: a reference for the screen, type and place for the log, no values."""
        from pos_app.logbook import note_bug

        self.window.show_failure(PosError(Cause.BUG, reference=note_bug(error)))

    def _save(self, settings: Settings) -> None:
        """On a worker."""
        from pos_app import settings_store

        if self._launch.settings_file is not None:
            settings_store.save(self._launch.settings_file, settings)

    @Slot(str)
    def _on_language(self, language: str) -> None:
        languages.install(self._app, language)

    @Slot(object, object)
    def _on_finished(self, settings: Settings, key: str | None) -> None:
        self.next_launch = self._launch.entering(settings, key)
        self.window.close()


class Refusal(QObject):
    """A window that says why the program can't start, for whoever sees no terminal."""

    def __init__(self, failure: PosError) -> None:
        super().__init__()
        from pos_app.ui.widgets.refusal_window import RefusalWindow

        app = QApplication.instance()
        assert app is not None  # noqa: S101 - `make_application` came first
        languages.install(app, "")
        print(wording.error(failure), file=sys.stderr)
        self.window = RefusalWindow(failure)
        theme.dress()
