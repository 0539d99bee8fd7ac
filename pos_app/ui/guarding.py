"""The supervisor's PIN at the window: the card that asks for it, and what is held back by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pos_app.ui import pin_words
from pos_app.ui.viewmodels.checkout import Stage
from pos_app.ui.viewmodels.guard import Guard, PinKeeper, Purpose, Then

if TYPE_CHECKING:
    from pos_app.domain.errors import PosError
    from pos_app.ui.main_window import MainWindow
    from pos_app.ui.surroundings import Surroundings
    from pos_app.ui.tasks import Tasks
    from pos_app.ui.widgets.pin_card import PinCard


class Guarding(QObject):
    """Connects the guard with the window. The card is built when somebody is asked."""

    def __init__(self, window: MainWindow, tasks: Tasks, keeper: PinKeeper | None) -> None:
        super().__init__()
        self._window = window
        self._card: PinCard | None = None
        self._was_set: bool | None = None
        self.guard = Guard(tasks, keeper)
        self.guard.asked.connect(self._on_asked)
        self.guard.choosing.connect(self._on_choosing)
        self.guard.pin_changed.connect(self._on_pin_changed)
        self.guard.not_kept.connect(self._on_not_kept)
        window.guard = self.guard
        window.stage_changed.connect(self._on_stage)

    def furnish(self, around: Surroundings) -> None:
        """Offer the PIN in the menu of looks, sounds and screens."""
        if self.guard.can_keep:
            around.menu.offer_pin()
            around.menu.pin_asked.connect(self._on_pin_asked)

    def ask_for_settings(self, then: Then) -> None:
        """Do what changes settings, once whoever asks may."""
        self.guard.ask(Purpose.SETTINGS, then)

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        # A sale goes first: its code must not stand behind the card.
        if stage is Stage.SENDING and self._card is not None and self._card.isVisible():
            self.guard.leave()

    @Slot()
    def _on_pin_asked(self) -> None:
        self.guard.change_pin()

    @Slot(object)
    def _on_asked(self, purpose: Purpose) -> None:
        # It may have been asked for in another window.
        if not self._window.isActiveWindow():
            self._window.raise_()
            self._window.activateWindow()
        self._shown_card().ask(purpose)

    @Slot(bool)
    def _on_choosing(self, removable: bool) -> None:
        self._shown_card().choose(removable)

    def _shown_card(self) -> PinCard:
        if self._card is None:
            from pos_app.ui.widgets.pin_card import PinCard

            guard = self.guard
            self._card = PinCard(self._window.pane)
            self._card.given.connect(guard.give)
            self._card.chosen.connect(guard.choose)
            self._card.removed.connect(guard.remove)
            self._card.left.connect(guard.leave)
            self._card.said.connect(self._window.announcer.tell)
            guard.answered.connect(self._card.show_answer)
            guard.ended.connect(self._card.end)
        return self._card

    @Slot(bool)
    def _on_pin_changed(self, is_set: bool) -> None:
        # What the start finds is no news.
        if self._was_set is not None and (is_set or self._was_set):
            self._window.notice.say(pin_words.changed(is_set))
        self._was_set = is_set

    @Slot(object)
    def _on_not_kept(self, _failure: PosError) -> None:
        self._window.notice.say(pin_words.not_kept())
