"""Our own mistakes on the screen: one window for all of them, and none for its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

import PySide6
from PySide6.QtCore import QObject, QSysInfo, QTimer, Slot, qVersion
from PySide6.QtGui import QGuiApplication

from pos_app import __version__
from pos_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow
    from pos_app.ui.widgets.bug_window import BugWindow

_OURS = ("pos_app.ui.bugs:", "pos_app.ui.widgets.bug_window:")
"""Where a mistake in telling of mistakes happens. The notice alone tells of those."""
_KINDS_MOST = 50


class Bug(NamedTuple):
    """One mistake: what the log says of it, and no more."""

    reference: str
    kind: str
    places: Sequence[str]


class Bugs(QObject):
    """Opens the window a turn after a mistake, so that a second one in it harms nothing.

    The same mistake brings a window that was closed back only once: one that a timer makes every
    second is counted.
    """

    def __init__(self, window: MainWindow, tasks: Tasks, *, may_save: bool) -> None:
        super().__init__(window)
        self._window, self._tasks, self._may_save = window, tasks, may_save
        self._shown: BugWindow | None = None
        self._kinds: set[tuple[str, str]] = set()
        self._count = 0
        self._newest: Bug | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._on_turn)

    def tell(self, bug: Bug) -> None:
        """Tell of a mistake, once the notice has."""
        self._count += 1
        if any(place.startswith(_OURS) for place in bug.places):
            return
        kind = bug.kind, bug.places[-1] if bug.places else ""
        known = kind in self._kinds or len(self._kinds) >= _KINDS_MOST
        self._kinds.add(kind)
        is_open = self._shown is not None and self._shown.isVisible()
        if is_open or not known:
            self._newest = bug
            self._turn.start(0)

    @Slot()
    def _on_turn(self) -> None:
        assert self._newest is not None  # noqa: S101 - a mistake started the turn
        if self._shown is None:
            from pos_app.ui.widgets.bug_window import BugWindow

            self._shown = BugWindow(self._tasks, self._window, may_save=self._may_save)
        report = report_of(self._newest, datetime.now(UTC))
        self._shown.show_bug(self._newest.reference, report, self._count)


def report_of(bug: Bug, now: datetime) -> str:
    """What helps whoever mends it: kind, places, versions, platform. No values, no translation."""
    python = ".".join(map(str, sys.version_info[:3]))
    facts = {
        "program": f"pos-app {__version__}",
        "reference": bug.reference,
        "utc": f"{now:%Y-%m-%dT%H:%M:%SZ}",
        "type": bug.kind,
        "python": python,
        "qt": f"{qVersion()}, PySide6 {PySide6.__version__}, {QGuiApplication.platformName()}",
        "system": f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
    }
    lines = [f"{name}: {value}" for name, value in facts.items()]
    return "\n".join([*lines, "places:", *(f"  {place}" for place in bug.places), ""])
