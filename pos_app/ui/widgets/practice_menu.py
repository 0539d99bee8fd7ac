"""The trainer's menu: what happens to the next practice order."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class Scene(NamedTuple):
    """One of the sandbox's scenarios: its name there, and the call that a fault hits.

    `call` is "" for what happens to the order itself; name and call are "" for a usual day.
    """

    name: str
    call: str


USUAL = Scene("", "")


class PracticeMenu(QToolButton):
    """Offers the sandbox's scenarios; exactly one is in force."""

    chosen = Signal(object)
    """A Scene."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._group = QActionGroup(self)
        for _words, scene in self._scenes():
            action = menu.addAction("")
            action.setCheckable(True)
            action.setData(scene)
            action.setChecked(scene == USUAL)
            self._group.addAction(action)
            if scene == USUAL:
                menu.addSeparator()
        self._group.triggered.connect(self._on_triggered)
        self.setMenu(menu)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        for action, (words, _scene) in zip(self._group.actions(), self._scenes(), strict=True):
            action.setText(words)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self._group.checkedAction()
        usual = Scene(*chosen.data()) == USUAL
        self.setText(self.tr("Practise a situation") if usual else chosen.text())

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self._show_chosen()
        self.chosen.emit(action.data())

    def _scenes(self) -> list[tuple[str, Scene]]:
        return [
            (self.tr("A usual day: the phone decides"), USUAL),
            (self.tr("The customer pays at once"), Scene("pay", "")),
            (self.tr("The customer pays 5 euros and stops"), Scene("part", "")),
            (self.tr("The payment is declined"), Scene("decline", "")),
            (self.tr("Expired, and paid after all"), Scene("late", "")),
            (self.tr("Cancelled, and paid after all"), Scene("late_cancelled", "")),
            (self.tr("Paid, and later reported as unpaid"), Scene("backwards", "")),
            (self.tr("Another amount is reported"), Scene("mismatch", "")),
            (self.tr("Another currency is reported"), Scene("mismatch_currency", "")),
            (self.tr("The answer to the order is lost"), Scene("lost_answer", "create")),
            (self.tr("The order number counts as used"), Scene("id_used", "create")),
            (self.tr("MultiSafepay asks to slow down"), Scene("busy", "create")),
            (self.tr("MultiSafepay is out of order"), Scene("server_error", "create")),
            (self.tr("MultiSafepay does not answer"), Scene("stall", "create")),
            (self.tr("The answer comes byte by byte"), Scene("drip", "create")),
            (self.tr("The answer is cut off"), Scene("truncate", "create")),
            (self.tr("A web page answers instead"), Scene("garbage", "create")),
            (self.tr("Checks fail while the customer pays"), Scene("server_error", "get")),
        ]
