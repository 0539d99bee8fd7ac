"""Who is at the counter, on a button; a press, F2 or the first sale chooses another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu, QToolButton

from pos_app.ui import theme
from pos_app.ui.viewmodels.clerks import Clerks

_WIDEST = 150
"""Pixels of a name; a longer one ends in dots and has all of it in the tool tip."""


class ClerkButton(QToolButton):
    """Hidden where the shop has set no names."""

    answered = Signal()
    """The choice was closed, whether or not anybody was chosen."""

    def __init__(self, clerks: Clerks) -> None:
        super().__init__()
        self.setObjectName("clerk")
        self.setProperty("role", "quiet")
        self._clerks = clerks
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_opening)
        self._menu.aboutToHide.connect(self._on_closing)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)
        # One turn later: what was chosen is told after the menu has closed.
        self._closed = QTimer(self)
        self._closed.setSingleShot(True)
        self._closed.timeout.connect(self.answered)
        clerks.changed.connect(self._say)
        clerks.names_changed.connect(self._say)
        theme.look().changed.connect(self._draw_icon)
        self._draw_icon()
        self._say()

    @Slot()
    def open(self) -> None:
        """Offer the names, without waiting for one."""
        if not self._clerks.names:
            self.answered.emit()
            return
        # An order may be waiting since before there were books: its layout shows it a turn later.
        self.show()
        self._on_opening()
        # Above: it stands at the window's lower edge.
        above = self._menu.sizeHint().height()
        self._menu.popup(self.mapToGlobal(QPoint(0, -above)))
        first = self._menu.actions()[0]
        self._menu.setActiveAction(first)

    @Slot()
    def _draw_icon(self) -> None:
        self.setIcon(theme.icon("clerk"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    @Slot()
    def _say(self) -> None:
        name = self._clerks.current
        shown = name or self.tr("Who is here?")
        metrics = QFontMetrics(self.font())
        self.setText(_escaped(metrics.elidedText(shown, Qt.TextElideMode.ElideRight, _WIDEST)))
        if name:
            self.setToolTip(self.tr("{clerk} is at the counter (F2)").format(clerk=name))
        else:
            self.setToolTip(self.tr("Say who is at the counter (F2)"))
        self.setAccessibleName(self.toolTip())
        self._menu.setAccessibleName(self.tr("Who is at the counter"))
        # Without a place in the window it would be a window of its own.
        if self.parentWidget() is not None or not self._clerks.names:
            self.setVisible(bool(self._clerks.names))

    @Slot()
    def _on_opening(self) -> None:
        self._menu.clear()
        for name in self._clerks.names:
            entry = self._menu.addAction(_escaped(name))
            entry.setCheckable(True)
            entry.setChecked(name == self._clerks.current)
            entry.setData(name)
        if self._clerks.current:
            self._menu.addSeparator()
            self._menu.addAction(self.tr("Nobody")).setData("")

    @Slot()
    def _on_closing(self) -> None:
        self._closed.start(0)

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        self._clerks.choose(str(entry.data()))


def _escaped(name: str) -> str:
    """A name as a button shows it: its "&" is no mnemonic."""
    return name.replace("&", "&&")
