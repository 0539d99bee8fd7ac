"""Somebody who uses the program while it runs as `pos_app.app.run` runs it, window after window."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pos_app.app import make_application
from pos_app.ui.main_window import MainWindow
from pos_app.ui.widgets.setup_window import SetUpWindow

Walk = Generator[Callable[[], bool], None, None]
"""Yields what it waits for."""
Kind = TypeVar("Kind", bound=QWidget)
_LOOK_MS = 10
_PATIENCE = 40.0
"""Seconds for one step on a busy machine."""


class Walker(QObject):
    """Goes on with its walk as soon as what it waits for holds."""

    def __init__(self, walk: Walk) -> None:
        super().__init__()
        self._walk = walk
        self._holds: Callable[[], bool] = lambda: True
        self._since = monotonic()
        self.failure: BaseException | None = None
        self.ended = False
        self.screens: list[str] = []
        """What stood before the person, in order."""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_look)

    def through(self, program: Callable[[], int]) -> int:
        """Run the program to its end, walking. Returns its exit code."""
        make_application()
        self._timer.start()
        code = program()
        self._timer.stop()
        if self.failure is not None:
            raise self.failure
        if not self.ended:  # it closed by what was done last
            assert next(self._walk, None) is None, "the program ended before the walk did"
        return code

    @Slot()
    def _on_look(self) -> None:
        self._note_screen()
        try:
            if self._holds():
                self._since = monotonic()
                self._holds = next(self._walk)
            elif monotonic() - self._since > _PATIENCE:
                raise AssertionError(f"waited in vain; on screen:\n{_on_screen()}")
        except StopIteration:
            self.ended = True
            self._leave()
        except BaseException as failure:
            self.failure = failure
            self._leave()

    def _note_screen(self) -> None:
        shown = [window for window in _windows() if isinstance(window, MainWindow | SetUpWindow)]
        for window in shown:
            seen = type(window).__name__
            if isinstance(window, MainWindow):
                seen = window.faces.face.name
            else:
                pages = (window.welcome, window.connect_page, window.shop)
                seen = next(type(page).__name__ for page in pages if page.isVisible())
            if self.screens[-1:] != [seen]:
                self.screens.append(seen)

    def _leave(self) -> None:
        self._timer.stop()
        windows = list(_windows())
        for window in windows:
            if isinstance(window, MainWindow):
                window.leave()
            else:
                window.close()
        if not windows:
            QApplication.exit()  # not else: the last window's own end is on its way


def shown(kind: type[Kind]) -> Kind:
    """The one window of that kind; AssertionError where there is none."""
    (window,) = (one for one in _windows() if isinstance(one, kind))
    return window


def there(kind: type[QWidget]) -> Callable[[], bool]:
    """Whether a window of that kind is on the screen."""
    return lambda: any(isinstance(one, kind) for one in _windows())


def sells() -> bool:
    """Whether the counter is open."""
    return there(MainWindow)() and "-000" in shown(MainWindow).form.draft().order_id


def says(name: str) -> str:
    """The text of a visible label, whichever window it is on; "" where there is none."""
    for window in _windows():
        label = window.findChild(QLabel, name)
        if label is not None and label.isVisible():
            return label.text().replace("\xa0", " ")
    return ""


def press(*keys: Qt.Key | str) -> None:
    """Press keys, or type texts, where the keys go."""
    for key in keys:
        window = next(_windows())
        within: QWidget | None = window.focusWidget()
        widget = window if within is None else within
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


def _windows() -> Iterator[QWidget]:
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window.objectName() != "customer_display":
            yield window


def _on_screen() -> str:
    labels = (label for window in _windows() for label in window.findChildren(QLabel))
    return "\n".join(label.text() for label in labels if label.isVisible() and label.text())


class SystemKeyring(KeyringBackend):
    """Passes for the desktop's keyring, for a test's length."""

    __module__ = "keyring.backends.SecretService"
    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.stored: list[tuple[str, str]] = []

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.stored.append((service, username))
        self.kept[service, username] = password


# A keyring registers itself by being defined: this one must not be found by anybody else.
KeyringBackend._classes.discard(SystemKeyring)


@contextmanager
def using(ring: KeyringBackend | None) -> Iterator[None]:
    """This keyring is the machine's; None: it has none that is safe."""
    before = keyring.core._keyring_backend
    keyring.set_keyring(NoKeyring() if ring is None else ring)  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        keyring.core._keyring_backend = before


def seen_by_others() -> bytes:
    """What this process and its children show to the machine: arguments and environment."""
    import psutil

    mine = psutil.Process()
    parts: list[str] = []
    for process in (mine, *mine.children(recursive=True)):
        parts += process.cmdline()
        parts += [f"{name}={value}" for name, value in process.environ().items()]
    return "\n".join([*parts, *map(str, os.environ.values())]).encode()


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}
