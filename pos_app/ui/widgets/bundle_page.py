"""The support bundle: made on request, read whole before it is saved."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, QEvent, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.errors import PosError
from pos_app.ui import wording
from pos_app.ui.widgets.doctor_page import page_button
from pos_app.ui.widgets.plain_label import plain_label

_NAMES_WIDTH = 150
_NAME = "pos-app-support-{day}.zip"


class BundlePage(QWidget):
    """The names of the bundle's files on the left, the text of one of them on the right."""

    preview_asked = Signal()
    save_asked = Signal(object, object)
    """The Path to write and the texts by their file names, as they were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bundle_page")
        self._texts: dict[str, str] = {}
        self._making = False
        self._saved_as = ""
        self._failure: PosError | None = None
        self.dialog: QFileDialog | None = None
        """What asks where to save, while it does."""
        self._what = plain_label("bundle_what", "found")
        self._make = page_button("bundle_make")
        self._make.clicked.connect(self._on_make)
        self._save = page_button("bundle_save")
        self._save.clicked.connect(self._on_save)
        self._news = plain_label("bundle_news", "fact")
        self._names = QListWidget()
        self._names.setObjectName("bundle_files")
        self._names.setFixedWidth(_NAMES_WIDTH)
        self._names.currentTextChanged.connect(self._on_name)
        self._text = QPlainTextEdit()
        self._text.setObjectName("bundle_text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        line = QHBoxLayout()
        line.addWidget(self._make)
        line.addWidget(self._save)
        line.addWidget(self._news, 1)
        inside = QHBoxLayout()
        inside.addWidget(self._names)
        inside.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 4)
        column.addWidget(self._what)
        column.addLayout(line)
        column.addLayout(inside, 1)
        self._say()

    def show_preview(self, texts: dict[str, str]) -> None:
        """What would be saved, by file names."""
        self._texts, self._making = texts, False
        self._names.clear()
        self._names.addItems(list(texts))
        self._names.setCurrentRow(0)
        self._say()
        self._names.setFocus()

    def show_failure(self, failure: PosError) -> None:
        """The bundle could not be made: a mistake of ours."""
        self._making, self._failure = False, failure
        self._say()

    def show_saved(self, _nothing: None) -> None:
        """It is in its file."""
        self._failure = None
        self._say()

    def show_not_saved(self, failure: PosError) -> None:
        """It could not be written there."""
        self._failure = failure
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._what.setText(
            self.tr(
                "What whoever helps you needs, in one file: what the doctor found, the log, the "
                "settings, the states of the orders. No key, no customer, no name of the shop or "
                "of a clerk is in it. Read it here first; nothing is sent by this program."
            )
        )
        self._make.setText(self.tr("&Make the bundle"))
        self._make.setEnabled(not self._making)
        self._save.setText(self.tr("Save &as…"))
        self._save.setEnabled(bool(self._texts) and not self._making)
        self._names.setAccessibleName(self.tr("Files of the bundle"))
        self._text.setAccessibleName(self.tr("Text of the file"))
        if self._making:
            self._news.setText(self.tr("Making it…"))
        elif self._failure is not None:
            self._news.setText(
                self.tr("It could not be saved there: choose another folder.")
                if self._saved_as
                else wording.error(self._failure)
            )
        elif self._saved_as:
            self._news.setText(self.tr("Saved as {name}").format(name=self._saved_as))
        else:
            self._news.setText("")

    @Slot()
    def _on_make(self) -> None:
        self._making, self._failure, self._saved_as = True, None, ""
        self._say()
        self.preview_asked.emit()

    @Slot(str)
    def _on_name(self, name: str) -> None:
        self._text.setPlainText(self._texts.get(name, ""))

    @Slot()
    def _on_save(self) -> None:
        if self.dialog is None:
            self.dialog = QFileDialog(self)
            self.dialog.setObjectName("bundle_dialog")
            self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self.dialog.setDefaultSuffix("zip")
            self.dialog.setDirectory(QDir.home())
            self.dialog.fileSelected.connect(self._on_file)
        self.dialog.selectFile(_NAME.format(day=date.today().isoformat()))
        self.dialog.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        path = Path(name)
        self._saved_as = path.name
        self.save_asked.emit(path, dict(self._texts))
