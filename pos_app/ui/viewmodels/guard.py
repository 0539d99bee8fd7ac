"""What only a supervisor may do: asked for by its purpose, done once the PIN was right."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pos_app.domain.errors import PosError
from pos_app.domain.pins import Answer, Checked
from pos_app.ui.tasks import Lane, Tasks

TRUSTED_SECONDS = 120.0
"""For so long after a right PIN nobody is asked again."""

Then = Callable[[], object]


class Purpose(StrEnum):
    """What the PIN is asked for. The words live in `ui/pin_words.py`."""

    SETTINGS = "settings"
    PIN = "pin"
    """Setting, changing or removing the PIN itself."""
    ERASE = "erase"
    RELEASE = "release"
    EXPORT = "export"
    REPORT = "report"
    """A report for whoever helps: it leaves this computer."""
    REFUND = "refund"
    LEAVE = "leave"
    """Leaving the full screen, or ending the program that fills it."""


class PinKeeper(Protocol):
    """Keeps the PIN; every call blocks. `settings_store.supervisor.Supervisor` is one."""

    def is_set(self) -> bool: ...

    def wait(self) -> Checked: ...

    def check(self, pin: str) -> Checked: ...

    def set_pin(self, pin: str) -> None: ...

    def remove(self) -> None: ...


class Guard(QObject):
    """Holds one thing back at a time until its PIN was given. Lives on the GUI thread."""

    asked = Signal(object)
    """A Purpose: somebody has to give the PIN, by `give`, or to `leave` it."""
    answered = Signal(object)
    """The Checked of what was given, or how long must be waited before anything is."""
    choosing = Signal(bool)
    """A new PIN may be chosen, by `choose`; whether there is one that can be removed."""
    ended = Signal()
    """Nothing is asked any more."""
    pin_changed = Signal(bool)
    """Whether there is a PIN from now on."""
    not_kept = Signal(object)
    """A PosError: the PIN is what it was."""

    def __init__(
        self,
        tasks: Tasks,
        keeper: PinKeeper | None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`keeper` None: a program that forgets its settings guards nothing."""
        super().__init__()
        self._tasks, self._keeper, self._monotonic = tasks, keeper, monotonic
        self._trusted_until = 0.0
        self._is_set: bool | None = False if keeper is None else None
        """None until the file was looked at."""
        self._waiting: tuple[Purpose, Then] | None = None
        self._may_choose = False
        if keeper is not None:
            tasks.run(keeper.is_set, self._on_looked, self._on_failed, Lane.KEEPER)

    @property
    def can_keep(self) -> bool:
        """Whether a PIN can be set at all."""
        return self._keeper is not None

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN; also while that is not known yet."""
        return self._is_set is not False

    def ask(self, purpose: Purpose, then: Then) -> None:
        """Do `then`: at once where nobody has to be asked, else when the PIN was right.

        What was asked for before and not answered is dropped. The PIN itself is never changed on
        the strength of one that was given a while ago.
        """
        self._waiting, self._may_choose = None, False
        if self._is_set is False or (purpose is not Purpose.PIN and self._trusted()):
            self.ended.emit()
            then()
            return
        self._waiting = purpose, then
        if self._is_set:
            self._ask()

    def give(self, pin: str) -> None:
        """Have a PIN looked at, in a worker."""
        if self._keeper is not None and self._waiting is not None:
            work = partial(self._keeper.check, pin)
            self._tasks.run(work, partial(self._on_checked, self._waiting), self._on_failed)

    def leave(self) -> None:
        """Nobody gives the PIN: what it was asked for is not done."""
        self._waiting, self._may_choose = None, False
        self.ended.emit()

    def forget(self) -> None:
        """The supervisor has left: the next time is asked for again."""
        self._trusted_until = 0.0

    def change_pin(self) -> None:
        """Ask for the PIN there is, then for a new one."""
        if self._keeper is not None:
            self.ask(Purpose.PIN, self._on_may_choose)

    def choose(self, pin: str) -> None:
        """Have this PIN from now on. Only after `choosing`."""
        if self._keeper is not None and self._may_choose:
            self._may_choose = False
            work = partial(self._keeper.set_pin, pin)
            self._tasks.run(work, self._on_chosen, self._on_not_kept, Lane.KEEPER)

    def remove(self) -> None:
        """Have no PIN any more. Only after `choosing`."""
        if self._keeper is not None and self._may_choose:
            self._may_choose = False
            self._tasks.run(self._keeper.remove, self._on_removed, self._on_not_kept, Lane.KEEPER)

    def _trusted(self) -> bool:
        return self._monotonic() < self._trusted_until

    def _ask(self) -> None:
        assert self._waiting is not None  # noqa: S101 - whoever asks has just said so
        assert self._keeper is not None  # noqa: S101 - without one nothing is ever asked
        self.asked.emit(self._waiting[0])
        # A wait may be left of what somebody tried before, and the file may be gone since.
        work = self._keeper.wait
        self._tasks.run(work, partial(self._on_told, self._waiting), self._on_failed)

    def _on_looked(self, is_set: bool) -> None:
        self._is_set = is_set
        self.pin_changed.emit(is_set)
        if self._waiting is not None:
            self.ask(*self._waiting)

    def _on_told(self, asked: tuple[Purpose, Then], said: Checked) -> None:
        if said.answer is Answer.UNSET:
            self._on_checked(asked, said)
        elif asked is self._waiting and said.answer is not Answer.WRONG:
            self.answered.emit(said)

    def _on_checked(self, asked: tuple[Purpose, Then], said: Checked) -> None:
        if asked is not self._waiting:
            return  # left, or something else is asked for by now
        if said.answer is Answer.UNSET:
            self._is_set = False
            self.pin_changed.emit(False)
        elif said.answer is Answer.RIGHT:
            self._trusted_until = self._monotonic() + TRUSTED_SECONDS
        else:
            self.answered.emit(said)
            return
        self._waiting = None
        self.ended.emit()
        asked[1]()

    def _on_failed(self, _failure: PosError) -> None:
        # Our own mistake, told by its reference. What is guarded stays guarded.
        self._is_set = True
        if self._waiting is not None:
            self.answered.emit(Checked(Answer.UNREADABLE))

    def _on_may_choose(self) -> None:
        self._may_choose = True
        self.choosing.emit(self.is_set)

    def _on_chosen(self, _done: object) -> None:
        self._set(True)

    def _on_removed(self, _done: object) -> None:
        self._set(False)

    def _set(self, is_set: bool) -> None:
        self._is_set = is_set
        # Whoever chose it need not type it once more for what comes next.
        self._trusted_until = self._monotonic() + TRUSTED_SECONDS
        self.ended.emit()
        self.pin_changed.emit(is_set)

    def _on_not_kept(self, failure: PosError) -> None:
        self.ended.emit()
        self.not_kept.emit(failure)
