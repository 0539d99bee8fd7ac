"""The newest lines of the log, to be read and searched."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.errors import PosError
from pos_app.domain.log_lines import LogLine
from pos_app.ui import log_words
from pos_app.ui.widgets.doctor_page import page_button
from pos_app.ui.widgets.plain_label import plain_label

_COLUMNS = 3
_LOOKED_AT = 50
"""Rows that say how wide a column must be."""
_ROW = 34
_DISPLAY, _TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)


class LogPage(QWidget):
    """A table, the newest line on top. Asks for the lines; others read the files."""

    lines_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("log_page")
        self._lines = LogModel()
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._lines)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._search = QLineEdit()
        self._search.setObjectName("log_search")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._found.setFilterFixedString)
        self._search.textChanged.connect(self._say)
        self._again = page_button("log_again")
        self._again.clicked.connect(self.refresh)
        self._count = plain_label("log_count", "caption")
        self._failed = False
        self._table = QTableView()
        self._table.setObjectName("log_lines")
        self._table.setModel(self._found)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setAlternatingRowColors(True)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(_ROW)
        head = self._table.horizontalHeader()
        head.setResizeContentsPrecision(_LOOKED_AT)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        line = QHBoxLayout()
        line.addWidget(self._search, 1)
        line.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 4)
        column.addLayout(line)
        column.addWidget(self._count)
        column.addWidget(self._table, 1)
        self._say()

    @Slot()
    def refresh(self) -> None:
        """Read the log once more."""
        self.lines_asked.emit()

    def show_lines(self, lines: list[LogLine]) -> None:
        """What is in the log, the newest line first."""
        self._failed = False
        self._lines.set_lines(lines)
        self._say()

    def show_failure(self, _failure: PosError) -> None:
        """The log can't be read."""
        self._failed = True
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._lines.say_anew()
            self._say()
        super().changeEvent(event)

    @Slot()
    def _say(self) -> None:
        self._search.setPlaceholderText(self.tr("Order number, word or code"))
        self._search.setAccessibleName(self.tr("Search in the log"))
        self._again.setText(self.tr("&Refresh"))
        self._table.setAccessibleName(self.tr("Lines of the log"))
        if self._failed:
            self._count.setText(self.tr("The log can't be read."))
        else:
            self._count.setText(self.tr("%n lines, the newest on top", "", self._found.rowCount()))


class LogModel(QAbstractTableModel):
    """Time, event and facts of each line, in words."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[LogLine] = []
        self._said: dict[int, tuple[str, str, str]] = {}
        """Rows in words, once they were asked for: a search asks for all of them."""

    def set_lines(self, lines: list[LogLine]) -> None:
        self.beginResetModel()
        self._lines, self._said = lines, {}
        self.endResetModel()

    def say_anew(self) -> None:
        """The language is another one."""
        self.set_lines(self._lines)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _COLUMNS - 1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _TIP) or (role == _TIP and index.column() < _COLUMNS - 1):
            return None
        row = index.row()
        if row not in self._said:
            line = self._lines[row]
            self._said[row] = log_words.moment(line), log_words.event(line), log_words.facts(line)
        return self._said[row][index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Time"), self.tr("What happened"), self.tr("Details"))[section]
