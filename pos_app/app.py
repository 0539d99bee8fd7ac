"""The composition root: starts and ends the program, one sitting after the other."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import threading
import weakref
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from pos_app.domain.errors import PosError
from pos_app.domain.settings import Environment
from pos_app.program import Program
from pos_app.ui import theme

if TYPE_CHECKING:
    from pos_app.launch import Launch
    from pos_app.set_up import SetUp


def run(launch: Launch) -> int:
    """Open windows, one after the other, until one is closed for good. Returns the exit code."""
    app = make_application()
    # Ctrl+C in a terminal ends the program as any kill would: the journal is made for that.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    code, coming = 0, launch
    while True:
        # Journal and lock of one sitting are closed before the next begins.
        with _sitting(coming) as sitting:
            # Weakly: what hears of bugs must not keep a window that is over.
            _hear_every_bug(weakref.proxy(sitting))
            sitting.show()
            code = app.exec()
        if sitting.next_launch is None:
            return code
        coming = sitting.next_launch
        _clear_away(sitting)


def _sitting(launch: Launch) -> Program | SetUp:
    if not launch.set_up:
        return Program(launch)
    from pos_app.set_up import SetUp

    return SetUp(launch)


def _clear_away(sitting: Program | SetUp) -> None:
    """Nothing of a closed window is left for a worker to collect (see `ui.sweeper`)."""
    from shiboken6 import delete

    delete(sitting.window)
    gc.unfreeze()
    gc.collect()


def refuse(failure: PosError) -> None:
    """Say in a window and in the terminal why nothing can begin."""
    app = make_application()
    from pos_app.set_up import Refusal

    refusal = Refusal(failure)
    refusal.window.show()
    app.exec()


def _hear_every_bug(program: Program | SetUp) -> None:
    """What nobody caught, in whatever thread, gets a reference; Python would print its values."""

    def here(error: BaseException) -> None:
        # Whatever fails here, Python would print with the values of both; the window may be gone.
        with suppress(Exception):
            program.report_bug(error)

    def elsewhere(error: BaseException | None) -> None:
        if isinstance(error, Exception):
            with suppress(RuntimeError, ReferenceError):
                program.tasks.bug_found.emit(error)

    sys.excepthook = lambda _kind, error, _trace: here(error)
    threading.excepthook = lambda ended: elsewhere(ended.exc_value)
    sys.unraisablehook = lambda ended: elsewhere(ended.exc_value)
    logging.captureWarnings(True)


def tour(folder: Path) -> int:
    """Draw practice sales into numbered pictures in `folder`. Returns the exit code."""
    import tempfile

    from pos_app.ui import tour_album

    qInstallMessageHandler(_say_unless_offscreen)
    with tempfile.TemporaryDirectory(prefix="pos-app-tour-") as data:
        if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
            os.environ["QT_QPA_PLATFORM"] = tour_album.two_screens(Path(data))
        app = make_application()
        from pos_app.launch import Launch
        from pos_app.ui.tour import SETTINGS, Tour

        launch = Launch(Environment.SANDBOX, SETTINGS, Path(data), pace=0.2, budget=0.1)
        with Program(launch) as program:
            guide = Tour(program.window, lambda: program.surroundings, program.tasks, folder)
            guide.finished.connect(app.exit)
            _hear_every_bug(program)
            program.window.show()
            guide.start()
            return app.exec()


def _say_unless_offscreen(_kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    """Qt's messages, without the one that drawing into memory always brings."""
    if text and "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def make_application() -> QApplication:
    """The one QApplication, named and styled."""
    # By its own argument: QApplication.setStyle would load all of QStyle to return the old one.
    app = QApplication.instance() or QApplication(["pos-app", "-style", "Fusion"])
    assert isinstance(app, QApplication)  # noqa: S101 - no other kind is made here
    app.setApplicationName("pos-app")
    app.setApplicationDisplayName("Gift Card Counter")
    # How desktops find the icon and the entry of `resources/desktop`.
    app.setDesktopFileName("pos-app")
    theme.apply(app)
    return app
