"""What a person without a terminal sees where the program can't even begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from pos_app.domain.errors import PosError
from pos_app.ui import wording


class RefusalWindow(QWidget):
    """One sentence and a button; Enter and Esc close it."""

    def __init__(self, failure: PosError) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._failure = failure
        self._title, self._why, self._close = QLabel(), QLabel(), QPushButton()
        for label, name, role in (
            (self._title, "refusal_title", "title"),
            (self._why, "refusal_why", "fact"),
        ):
            label.setObjectName(name)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._close.setObjectName("primary")
        self._close.setProperty("role", "primary")
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addStretch(3)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self._say()
        self.resize(640, 360)
        self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Gift Card Counter"))
        self._title.setText(self.tr("The program can't start"))
        self._why.setText(wording.error(self._failure))
        self._close.setText(self.tr("Close"))
