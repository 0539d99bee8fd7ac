"""What a clerk sees when our own code fails: that the till goes on, and a report to pass on."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.errors import Cause, PosError
from pos_app.ui.tasks import Tasks
from pos_app.ui.widgets.plain_label import plain_label


class BugWindow(QDialog):
    """One window for all mistakes of a run, beside the clerk's; selling goes on while it is open.

    It takes no keys by itself: whoever is typing an order types on.
    """

    def __init__(self, tasks: Tasks, parent: QWidget, *, may_save: bool) -> None:
        """`may_save`: whether a file may be chosen; not where the window fills a kiosk."""
        super().__init__(parent)
        self.setObjectName("bug_window")
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._tasks = tasks
        self._reference, self._count = "", 0
        self._title, self._what, self._do, self._known, self._done = (
            plain_label(name, role)
            for name, role in (
                ("bug_title", "brand"),
                ("bug_what", "fact"),
                ("bug_do", "fact"),
                ("bug_reference", "hint"),
                ("bug_done", "hint"),
            )
        )
        flags = Qt.TextInteractionFlag
        self._known.setTextInteractionFlags(flags.TextSelectableByMouse)
        self._report = QPlainTextEdit()
        self._report.setObjectName("bug_report")
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._copy, self._save, self._close = QPushButton(), QPushButton(), QPushButton()
        self._copy.setObjectName("bug_copy")
        self._save.setObjectName("bug_save")
        self._close.setObjectName("bug_close")
        self._save.setVisible(may_save)
        self._lay_out()
        self._copy.clicked.connect(self._on_copy)
        self._save.clicked.connect(self._on_save)
        self._close.clicked.connect(self.close)
        self._say()
        self.resize(600, 520)

    def show_bug(self, reference: str, report: str, count: int) -> None:
        """Tell of the newest mistake, and how many there were in this run."""
        self._reference, self._count = reference, count
        self._report.setPlainText(report)
        self._done.setText("")
        self._say()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Gift Card Counter made a mistake"))
        self._title.setText(self.tr("The program made a mistake. The till goes on."))
        self._what.setText(
            self.tr(
                "No money is taken by a mistake: every order is recorded before it is sent, and "
                "followed until MultiSafepay has said how it ends."
            )
        )
        self._do.setText(
            self.tr(
                "Look at the verdict of your last order before the goods go, sell on, and pass "
                "this report to whoever looks after the program. Nothing about customers is in it."
            )
        )
        known = self.tr("Reference {reference}.").format(reference=self._reference)
        if self._count > 1:
            known += " " + self.tr("%n mistakes since the start.", "", self._count)
        self._known.setText(known)
        self._report.setAccessibleName(self.tr("Report"))
        self._copy.setText(self.tr("&Copy"))
        self._save.setText(self.tr("&Save…"))
        self._close.setText(self.tr("C&lose"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for part in (self._title, self._what, self._do, self._known):
            column.addWidget(part)
        column.addWidget(self._report, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._done, 1)
        for button in (self._copy, self._save, self._close):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column.addLayout(buttons)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._done.setText(self.tr("Copied"))

    @Slot()
    def _on_save(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chooser = QFileDialog(self)
        chooser.setObjectName("bug_file")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(f"gift-card-counter-{self._reference}.txt")
        chooser.fileSelected.connect(self.save_to)
        chooser.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the report into a file, in a worker."""
        work = partial(_write, Path(path), self._report.toPlainText())
        self._tasks.run(work, self._on_saved, self._on_not_saved)

    def _on_saved(self, _done: object) -> None:
        self._done.setText(self.tr("Saved"))

    def _on_not_saved(self, _failure: PosError) -> None:
        self._done.setText(self.tr("Could not be saved there"))


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError:
        raise PosError(Cause.DISK, file=path.name) from None
