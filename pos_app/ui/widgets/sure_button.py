"""A button that wants to be pressed twice."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot

from pos_app.ui.widgets.wrapped_button import WrappedButton

_PATIENCE = 5_000
"""Milliseconds until a first press is forgotten: keeping things as they are is the default."""


class SureButton(WrappedButton):
    """The first press asks, on the button itself; the second one within five seconds is meant."""

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = self._question = ""
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_PATIENCE)
        self._forget.timeout.connect(self.calm)
        self.clicked.connect(self._on_clicked)

    def say(self, words: str, question: str) -> None:
        """What stands on it, and what it asks after the first press."""
        self._words, self._question = words, question
        self.calm()

    @Slot()
    def calm(self) -> None:
        """Forget a first press."""
        self._forget.stop()
        self._show(sure=False)

    @Slot()
    def _on_clicked(self) -> None:
        if self._forget.isActive():
            self.calm()
            self.confirmed.emit()
        else:
            self._forget.start()
            self._show(sure=True)

    def _show(self, *, sure: bool) -> None:
        self.setText(self._question if sure else self._words)
        if self.property("sure") is sure:
            return
        self.setProperty("sure", sure)
        self.style().unpolish(self)
        self.style().polish(self)
