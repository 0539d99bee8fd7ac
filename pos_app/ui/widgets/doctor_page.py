"""What the doctor found, a row for each check: how it is, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.errors import PosError
from pos_app.domain.findings import Finding, Level
from pos_app.ui import doctor_names, doctor_words, theme, wording
from pos_app.ui.doctor_advice import advice
from pos_app.ui.widgets.plain_label import plain_label

_WORST_FIRST = (Level.BAD, Level.WARN, Level.SKIPPED, Level.GOOD)
_ICON, _NAME_WIDTH = 24, 164


class DoctorPage(QWidget):
    """Rows of findings, the worst on top. Asks for them; others look."""

    check_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("doctor_page")
        self._findings: tuple[Finding, ...] = ()
        self._failure: PosError | None = None
        self._looking = self._is_copied = False
        self._summary = plain_label("doctor_summary", "brand")
        self._again = page_button("doctor_again")
        self._again.clicked.connect(self.check)
        self._copy = page_button("doctor_copy")
        self._copy.clicked.connect(self._on_copy)
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(self._again)
        head.addWidget(self._copy)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("findings")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 4)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        QShortcut(QKeySequence.StandardKey.Refresh, self).activated.connect(self.check)
        theme.look().changed.connect(self._show)
        self._say()

    @Slot()
    def check(self) -> None:
        """Look once more, unless somebody is looking."""
        if self._looking:
            return
        self._looking, self._failure = True, None
        self._say()
        self._scroll.setFocus()
        self.check_asked.emit()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """What was found now."""
        self._findings, self._looking, self._is_copied = findings, False, False
        self._say()
        self._show()

    def show_failure(self, failure: PosError) -> None:
        """The look itself failed: a mistake of ours."""
        self._looking, self._failure = False, failure
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show()
        super().changeEvent(event)

    def _say(self) -> None:
        self._again.setText(self.tr("Check &again"))
        self._again.setEnabled(not self._looking)
        self._copy.setText(self.tr("Copied") if self._is_copied else self.tr("C&opy"))
        self._copy.setEnabled(bool(self._findings) and not self._looking)
        self._scroll.setAccessibleName(self.tr("What was found"))
        if self._looking:
            self._summary.setText(self.tr("Looking at this computer…"))
        elif self._failure is not None:
            self._summary.setText(wording.error(self._failure))
        elif self._findings:
            self._summary.setText(doctor_words.summary(self._findings))

    @Slot()
    def _show(self) -> None:
        rows = QWidget()
        rows.setObjectName("finding_rows")
        column = QVBoxLayout(rows)
        column.setContentsMargins(6, 6, 8, 6)
        column.setSpacing(8)
        for level in _WORST_FIRST:
            for finding in self._findings:
                if finding.level is level:
                    column.addWidget(_Row(finding))
        column.addStretch()
        at = self._scroll.verticalScrollBar().value()
        self._scroll.setWidget(rows)
        self._scroll.verticalScrollBar().setValue(at)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(doctor_words.report(self._findings))
        self._is_copied = True
        self._say()


class _Row(QFrame):
    """One finding: icon and words, so that no colour has to be seen."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.setObjectName(f"finding_{finding.check}")
        self.setProperty("finding", str(finding.level))
        self.setAccessibleName(doctor_words.line(finding))
        icon, ink = doctor_names.SIGNS[finding.level]
        sign = QLabel()
        sign.setPixmap(theme.pixmap(icon, _ICON, self.devicePixelRatioF(), ink))
        sign.setFixedSize(_ICON, _ICON)
        name = plain_label("finding_name", "check")
        name.setText(doctor_names.check_name(finding.check))
        name.setFixedWidth(_NAME_WIDTH)
        level = plain_label("finding_level", finding.level)
        level.setText(doctor_names.level_word(finding.level))
        said = plain_label("finding_said", "found")
        said.setText(doctor_words.said(finding))
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(name, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(level, 0, 3, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(2, 1)
        do = advice(finding)
        if do:
            told = plain_label("finding_advice", "advice")
            told.setText(do)
            grid.addWidget(told, 1, 2, 1, 2)


def page_button(name: str) -> QPushButton:
    """A button of the help window that Enter presses only where it has the focus."""
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
