"""The bar at the bottom: the one action that Enter does, always in the same place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from pos_app.ui import theme
from pos_app.ui.viewmodels.face import Action


class ActionBar(QFrame):
    """Left what else can be done, right the primary button."""

    confirmed = Signal()
    """The primary button was pressed."""
    next_asked = Signal()
    """The next customer, whatever becomes of this one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("action_bar")
        self._action, self._at_once = Action.SEND, True
        self._hint = QLabel()
        self._hint.setObjectName("keys_hint")
        self._hint.setProperty("role", "hint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self.next = QPushButton()
        self.next.setObjectName("new_order")
        self.next.setProperty("role", "secondary")
        self.next.setAutoDefault(False)
        self.primary = QPushButton()
        self.primary.setObjectName("primary")
        self.primary.setProperty("role", "primary")
        self.primary.setAutoDefault(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(12)
        line.addWidget(self._hint, 1)
        line.addWidget(self.next)
        line.addWidget(self.primary)
        self._line = line
        self.primary.clicked.connect(self.confirmed)
        self.next.clicked.connect(self.next_asked)
        self._say()
        theme.look().changed.connect(self._draw_icon)

    def add_first(self, widget: QWidget) -> None:
        """Left of all else: who is at the counter."""
        self._line.insertWidget(0, widget)

    @Slot()
    def _draw_icon(self) -> None:
        self.next.setIcon(theme.icon("next"))

    def show_action(self, action: Action, *, at_once: bool) -> None:
        """Say what Enter does now; not `at_once`: it does nothing for a moment."""
        self._action, self._at_once = action, at_once
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        words, hint = self._words()[self._action]
        self.primary.setText(words)
        self.primary.setEnabled(self._at_once and self._action is not Action.WAIT)
        self._hint.setText(hint)
        leaving = self._action in (Action.CHECK, Action.TRY_AGAIN)
        if leaving and self.next.icon().isNull():
            self._draw_icon()
        self.next.setVisible(leaving)
        again = self._action is Action.TRY_AGAIN
        self.next.setText(self.tr("&Back to the order") if again else self.tr("&Next customer"))
        self.next.setToolTip(self.tr("Ctrl+N: this order stays in the list and is followed"))

    def _words(self) -> dict[Action, tuple[str, str]]:
        stays = self.tr("Stays here until you press Enter.")
        return {
            Action.SEND: (
                self.tr("Show QR code"),
                self.tr("Letter: brand · digits: amount · Enter: QR code"),
            ),
            Action.WAIT: (self.tr("One moment…"), ""),
            Action.CHECK: (
                self.tr("Check now"),
                self.tr("Enter asks MultiSafepay now. The order is checked automatically."),
            ),
            Action.HAND_OVER: (self.tr("Goods handed over"), stays),
            Action.TRY_AGAIN: (self.tr("Try again"), stays),
            Action.NEXT: (self.tr("Next customer"), stays),
        }
