"""Help for whoever sells, and for whoever helps them: the doctor, the log and the support bundle.

Wires what the doctor finds to the window and to the command line, which show it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from pos_app.doctor.case import Case
from pos_app.doctor.examination import Doctor
from pos_app.domain.errors import Cause, NotConfigured, PosError
from pos_app.domain.findings import Finding, Level, worst
from pos_app.domain.settings import Environment, Settings
from pos_app.ui import display, doctor_words, languages, surveyed
from pos_app.ui.tasks import Lane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pos_app.books import Books
    from pos_app.domain.log_lines import LogLine
    from pos_app.launch import Launch
    from pos_app.settings_store import Profile
    from pos_app.ui.tasks import Tasks
    from pos_app.ui.viewmodels.guard import Guard
    from pos_app.ui.widgets.help_window import HelpWindow

SHOWN_LINES = 1_000
"""Lines of the log that the window shows at most."""


class HelpDesk(QObject):
    """Opens the help window of a running program and does what is asked for in it."""

    def __init__(
        self,
        window: QWidget,
        tasks: Tasks,
        launch: Launch,
        books: Books,
        settings: Callable[[], Settings],
        guard: Guard,
    ) -> None:
        """`settings` are those in force, asked for at each look; `guard` lets a bundle leave."""
        super().__init__(window)
        self._parent, self._tasks, self._launch, self._books = window, tasks, launch, books
        self._settings, self._guard = settings, guard
        self._doctor = Doctor()
        self.window: HelpWindow | None = None

    def close(self) -> None:
        """End what is under way."""
        self._doctor.close()
        if self.window is not None:
            self.window.close()

    @Slot()
    def show(self) -> None:
        """Open the window, or bring it forward, and let the doctor look."""
        if self.window is None:
            from pos_app.ui.widgets.help_window import HelpWindow

            self.window = HelpWindow(self._parent)
            self.window.doctor.check_asked.connect(self._on_check)
            self.window.log.lines_asked.connect(self._on_lines)
            self.window.bundle.preview_asked.connect(self._on_preview)
            self.window.bundle.save_asked.connect(self._on_save)
        self.window.open_at_doctor()

    @Slot()
    def _on_check(self) -> None:
        assert self.window is not None  # noqa: S101 - it asked
        page = self.window.doctor
        self._tasks.run(
            partial(_examined, self._doctor, self._case()),
            page.show_findings,
            page.show_failure,
            Lane.DOCTOR,
        )

    @Slot()
    def _on_lines(self) -> None:
        assert self.window is not None  # noqa: S101 - it asked
        page = self.window.log
        self._tasks.run(
            partial(_lines, self._case().log), page.show_lines, page.show_failure, Lane.DOCTOR
        )

    @Slot()
    def _on_preview(self) -> None:
        assert self.window is not None  # noqa: S101 - it asked
        page = self.window.bundle

        def made(doctor: Doctor, case: Case) -> dict[str, str]:
            return bundled(case, _examined(doctor, case))

        self._tasks.run(
            partial(made, self._doctor, self._case()),
            page.show_preview,
            page.show_failure,
            Lane.DOCTOR,
        )

    @Slot(object, object)
    def _on_save(self, path: Path, texts: dict[str, str]) -> None:
        from pos_app.ui.viewmodels.guard import Purpose

        self._guard.ask(Purpose.REPORT, partial(self._save, path, texts))

    def _save(self, path: Path, texts: dict[str, str]) -> None:
        from pos_app.doctor import bundle

        assert self.window is not None  # noqa: S101 - it asked
        page = self.window.bundle
        self._tasks.run(
            partial(bundle.write, path, texts),
            page.show_saved,
            page.show_not_saved,
            Lane.DOCTOR,
        )

    def _case(self) -> Case:
        launch, settings = self._launch, self._settings()
        url, key = self._books.announced
        return Case(
            launch.environment,
            settings,
            launch.folder,
            launch.log_folder or launch.folder / "log",
            launch.settings_file,
            launch.keyring_service,
            url,
            key or launch.key,
            seen=surveyed.surveyed(settings),
        )


def bundled(case: Case, findings: tuple[Finding, ...]) -> dict[str, str]:
    """The support bundle's texts by their file names."""
    from pos_app.doctor import bundle

    return bundle.contents(case, doctor_words.report(findings))


def command(profile: Profile, environment: Environment | None, bundle_path: Path | None) -> int:
    """Examine this machine and say what was found, a line each. Returns the exit code."""
    from pos_app import settings_store

    try:
        settings = settings_store.look(profile.settings_file).settings
    except NotConfigured:
        settings = Settings()
    environment = environment or settings.environment
    app = _application()
    with ExitStack() as closing:
        case = Case(
            environment,
            settings,
            profile.data,
            profile.log,
            profile.settings_file,
            profile.keyring_service,
        )
        case = _practising(case, closing)
        findings = Doctor().examine(replace(case, seen=_seen(app, settings)))
        if doctor_words.band(findings):
            print(doctor_words.band(findings))
        for finding in findings:
            print(doctor_words.line(finding))
        print(doctor_words.summary(findings))
        if bundle_path is not None and not _saved(case, findings, bundle_path):
            return 1
    return 1 if worst(findings) is Level.BAD else 0


def _saved(case: Case, findings: tuple[Finding, ...], path: Path) -> bool:
    from pos_app.doctor import bundle

    texts = bundled(case, findings)
    try:
        bundle.write(path, texts)
    except PosError:
        print(doctor_words.bundle_not_saved(), file=sys.stderr)
        return False
    print(doctor_words.bundle_saved(path.name, list(texts)))
    return True


def _practising(case: Case, closing: ExitStack) -> Case:
    """With a sandbox of its own, where one is to be asked and the till has none that runs."""
    if case.environment is not Environment.SANDBOX or case.sandbox_url:
        return case
    import tempfile

    from pos_app.sandbox.child import SandboxProcess

    try:
        folder = closing.enter_context(tempfile.TemporaryDirectory(prefix="pos-app-doctor-"))
        sandbox = SandboxProcess(Path(folder) / "sandbox.sqlite3")
        closing.callback(sandbox.close)
        url, key = sandbox.announced()
    except (PosError, OSError):
        return case
    return replace(case, sandbox_url=url, key=key)


def _application() -> QCoreApplication:
    """What knows the screens, where there are any, and the forms of what is counted."""
    if (running := QCoreApplication.instance()) is not None:
        return running
    from PySide6.QtGui import QGuiApplication

    made = QGuiApplication if display.missing() is None else QCoreApplication
    app = made(["pos-app"])
    # As whatever a terminal is told.
    languages.install(app, "en")
    return app


def _seen(app: QCoreApplication, settings: Settings) -> tuple[Finding, ...]:
    """What Qt can tell where there is a screen; nothing where there is none."""
    from PySide6.QtGui import QGuiApplication

    if not isinstance(app, QGuiApplication):
        return ()
    return (*surveyed.surveyed(settings), surveyed.printers(settings))


def _examined(doctor: Doctor, case: Case) -> tuple[Finding, ...]:
    seen = (*case.seen, surveyed.printers(case.settings))
    with ExitStack() as closing:
        # Of a till that could not be opened, the sandbox has not told where it is.
        return doctor.examine(replace(_practising(case, closing), seen=seen))


def _lines(path: Path) -> list[LogLine]:
    from pos_app.logbook import read_log

    try:
        return read_log(path, SHOWN_LINES)
    except OSError:
        raise PosError(Cause.DISK) from None
