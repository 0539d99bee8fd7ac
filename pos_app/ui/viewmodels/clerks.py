"""Who stands at the counter: chosen once a run, asked for before the first sale."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot


class Clerks(QObject):
    """The names that the shop has set, and the one that is chosen; forgotten with the program."""

    changed = Signal(str)
    """Who is at the counter from now on; "" for nobody."""
    names_changed = Signal()
    asked = Signal()
    """A sale is about to be sent and nobody is chosen: offer the names, then say `answered`."""

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        """Empty: nobody is ever asked."""
        self.current = ""
        self._was_asked = False
        self._then: Callable[[], object] | None = None

    def set_names(self, names: Sequence[str]) -> None:
        """Ask for one of these. Who is not among them does not stand at the counter any more."""
        self.names = tuple(names)
        self.names_changed.emit()
        if self.current not in self.names:
            self.choose("")

    @Slot(str)
    def choose(self, name: str) -> None:
        """Have this clerk at the counter; "" for nobody, who is asked for again."""
        self._was_asked = False
        if name != self.current:
            self.current = name
            self.changed.emit(name)

    def begin_sale(self) -> None:
        """A new sale asks again."""
        self._was_asked = False

    def must_ask(self) -> bool:
        """Whether this sale has to ask who takes it."""
        return bool(self.names) and not self.current and not self._was_asked

    def ask(self, then: Callable[[], object]) -> None:
        """Ask, and do `then` whatever the answer: a sale is asked for a name once, never held."""
        self._was_asked = True
        self._then = then
        self.asked.emit()

    @Slot()
    def answered(self) -> None:
        """A name was chosen, or none."""
        then, self._then = self._then, None
        if then is not None:
            then()
