"""Help beside the counter: the doctor, the log and the support bundle, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from pos_app.ui.widgets.bundle_page import BundlePage
from pos_app.ui.widgets.doctor_page import DoctorPage
from pos_app.ui.widgets.log_page import LogPage

_SIZE, _LEAST = QSize(900, 620), QSize(640, 420)
_EDGE = 40
"""Pixels of a small screen that are left around it, title bar included."""


class HelpWindow(QDialog):
    """Nothing waits for it: the counter sells on beside it. Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setModal(False)
        self.doctor, self.log, self.bundle = DoctorPage(), LogPage(), BundlePage()
        self._pages = QTabWidget()
        self._pages.setObjectName("help_pages")
        self._pages.setDocumentMode(True)
        self._pages.setUsesScrollButtons(False)
        for page in (self.doctor, self.log, self.bundle):
            self._pages.addTab(page, "")
        self._pages.currentChanged.connect(self._on_page)
        self._close = QPushButton()
        self._close.setObjectName("help_close")
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        self.setMinimumSize(_LEAST)
        room = parent.screen().availableSize() - QSize(_EDGE, 2 * _EDGE)
        self.resize(_SIZE.boundedTo(room).expandedTo(_LEAST))
        self._say()

    def open_at_doctor(self) -> None:
        """Show the window, or bring it forward, with a new look by the doctor."""
        self._pages.setCurrentWidget(self.doctor)
        self.show()
        self.activateWindow()
        self.doctor.check()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Help and problems"))
        names = (self.tr("&Doctor"), self.tr("&Log"), self.tr("&Support bundle"))
        for number, name in enumerate(names):
            self._pages.setTabText(number, name)
        self._pages.tabBar().setAccessibleName(self.windowTitle())
        self._close.setText(self.tr("&Close"))

    @Slot(int)
    def _on_page(self, _number: int) -> None:
        if self._pages.currentWidget() is self.log:
            self.log.refresh()
