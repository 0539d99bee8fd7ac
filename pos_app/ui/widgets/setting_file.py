"""A setting that names a file: typed, or found with the system's own dialog."""

from __future__ import annotations

from PySide6.QtCore import QDir, QEvent, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton

from pos_app.ui.widgets.setting_line import SettingLine


class SettingFile(SettingLine):
    """The path, and the button that stands beside it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.browse = QPushButton()
        self.browse.setObjectName(f"setting_{name}_browse")
        self.browse.clicked.connect(self._on_browse)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.browse.setText(self.tr("Browse…"))
        self.browse.setAccessibleName(self.tr("Browse for the file"))

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self.window(), self.browse.accessibleName())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(QDir.homePath())
        dialog.fileSelected.connect(self._on_selected)
        dialog.open()

    @Slot(str)
    def _on_selected(self, path: str) -> None:
        self.setText(QDir.toNativeSeparators(path))
        self.value_edited.emit(self.text())
