"""One API key on its way: typed, checked at MultiSafepay, right or not. Changes nothing."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.errors import Cause
from pos_app.domain.settings import Environment

if TYPE_CHECKING:
    from pos_app.checkout.check_key import Checked, KeyVerdict
    from pos_app.domain.errors import PosError
    from pos_app.ui.tasks import Tasks


class KeyDesk(Protocol):
    """Where keys are checked and kept; both block and raise PosError."""

    def check(self, key: str, environment: Environment) -> Checked:
        """Prove a key for TEST or LIVE; "" is the one that is known already."""
        ...

    def keep(self, environment: Environment, key: str) -> None:
        """Store a key where it is safe."""
        ...


class KeyState(Enum):
    """How far a key is."""

    TYPED = "typed"
    CHECKING = "checking"
    RIGHT = "right"
    ELSEWHERE = "elsewhere"
    """It is taken, but in the other environment."""
    REFUSED = "refused"
    UNTOLD = "untold"
    """It could not be checked; `failure` says why."""


class KeyCheck(QObject):
    """Lives on the GUI thread, asks on a worker. An answer about a former key is dropped."""

    changed = Signal()
    """Another state, or another environment."""

    def __init__(self, tasks: Tasks, desk: KeyDesk, environment: Environment) -> None:
        """`environment` is what the key is meant for, TEST or LIVE."""
        super().__init__()
        self._tasks, self._desk = tasks, desk
        self.environment = environment
        self.state = KeyState.TYPED
        self.key = ""
        """What MultiSafepay took; "" until then."""
        self.verdict: KeyVerdict | None = None
        self.lack: PosError | None = None
        """Why this machine's keyring can't keep the key; None where it can."""
        self.failure: PosError | None = None
        self._question = 0

    @property
    def may_work_later(self) -> bool:
        """It was not the key's fault: the same may be tried again."""
        told = (Cause.NO_KEY, Cause.BAD_KEY)
        return self.failure is not None and self.failure.cause not in told

    @Slot()
    def forget(self) -> None:
        """The key was edited: what was heard is about another one."""
        self._question += 1
        self.key, self.verdict, self.failure = "", None, None
        self._become(KeyState.TYPED)

    def mean(self, environment: Environment) -> None:
        """The key is meant for another environment."""
        if environment is not self.environment:
            self.environment = environment
            self.forget()

    def check(self, key: str) -> None:
        """Ask MultiSafepay. Nothing where that is under way."""
        if self.state is KeyState.CHECKING:
            return
        self.forget()
        self._become(KeyState.CHECKING)
        question = self._question
        self._tasks.run(
            partial(self._desk.check, key, self.environment),
            partial(self._on_checked, question),
            partial(self._on_failed, question),
        )

    @Slot()
    def switch(self) -> None:
        """Use the key in the environment that it belongs to."""
        if self.state is KeyState.ELSEWHERE and self.verdict is not None:
            assert self.verdict.belongs_to is not None  # noqa: S101 - that is what ELSEWHERE says
            self.environment = self.verdict.belongs_to
            self._become(KeyState.RIGHT)

    def _on_checked(self, question: int, checked: Checked) -> None:
        if question != self._question:
            return
        self.verdict, self.lack = checked.verdict, checked.lack
        belongs_to = checked.verdict.belongs_to
        if belongs_to is None:
            self._become(KeyState.REFUSED)
            return
        self.key = checked.key
        right = belongs_to is self.environment
        self._become(KeyState.RIGHT if right else KeyState.ELSEWHERE)

    def _on_failed(self, question: int, failure: PosError) -> None:
        if question == self._question:
            self.failure = failure
            self._become(KeyState.UNTOLD)

    def _become(self, state: KeyState) -> None:
        self.state = state
        self.changed.emit()
