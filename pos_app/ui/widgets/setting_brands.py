"""A setting that is some of the brands, in an order."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from pos_app.domain.brands import BRANDS
from pos_app.ui import wording
from pos_app.ui.widgets.choice_box import ChoiceBox


class AddBox(ChoiceBox):
    """A list to add from: an arrow opens it, rather than add what it passes."""

    def showPopup(self) -> None:
        super().showPopup()
        self.view().setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space):
            self.showPopup()
        elif not event.text() or event.text() < " ":
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Whoever scrolls past it adds nothing.
        event.ignore()


class SettingBrands(QWidget):
    """The chosen ones, to be moved and removed, and a list of the others to add from.

    In the list of the chosen, Delete removes, and Ctrl with an arrow moves.
    """

    value_edited = Signal(object)
    """A tuple of gateways."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._add = AddBox()
        self._add.setObjectName(f"setting_{name}_add")
        self._add.setMinimumContentsLength(12)
        self._list = QListWidget()
        self._list.setObjectName(f"setting_{name}_list")
        self._list.setProperty("rows", "touched")
        self._list.setMinimumHeight(3 * 46)
        self._buttons = {part: QPushButton() for part in ("up", "down", "remove")}
        for part, button in self._buttons.items():
            button.setObjectName(f"setting_{name}_{part}")
        self.setFocusProxy(self._add)
        self._lay_out()
        self._connect()
        self._say()

    def show_value(self, value: Any) -> None:
        """Show these gateways."""
        if tuple(value) == self._chosen():
            return
        row = self._list.currentRow()
        self._list.clear()
        for gateway in value:
            item = QListWidgetItem(wording.brand_name(gateway))
            item.setData(Qt.ItemDataRole.UserRole, gateway)
            self._list.addItem(item)
        self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._add.setPlaceholderText(self.tr("Add a brand…"))
        self._add.setAccessibleName(self.tr("Add a favourite brand"))
        self._add.setAccessibleDescription(self._add.accessibleName())
        self._list.setAccessibleName(self.tr("Favourite brands, in their order"))
        for part, text in (
            ("up", self.tr("Up")),
            ("down", self.tr("Down")),
            ("remove", self.tr("Remove")),
        ):
            self._buttons[part].setText(text)
        self._fill()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(self._add, 0, 0)
        grid.addWidget(self._list, 1, 0, 3, 1)
        for row, button in enumerate(self._buttons.values(), 1):
            grid.addWidget(button, row, 1)
        grid.setColumnStretch(0, 1)

    def _connect(self) -> None:
        self._add.activated.connect(self._on_add)
        self._list.currentRowChanged.connect(self._on_row)
        for button, slot, keys in (
            (self._buttons["up"], self._on_up, "Ctrl+Up"),
            (self._buttons["down"], self._on_down, "Ctrl+Down"),
            (self._buttons["remove"], self._on_remove, "Del"),
        ):
            button.clicked.connect(slot)
            shortcut = QShortcut(QKeySequence(keys), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def _chosen(self) -> tuple[str, ...]:
        rows = range(self._list.count())
        return tuple(str(self._list.item(row).data(Qt.ItemDataRole.UserRole)) for row in rows)

    def _fill(self) -> None:
        """Offer what is not chosen yet."""
        chosen = self._chosen()
        self._add.clear()
        for brand in BRANDS:
            if brand.gateway not in chosen:
                self._add.addItem(brand.name, brand.gateway)
        self._add.setCurrentIndex(-1)
        self._on_row()

    @Slot(int)
    def _on_add(self, row: int) -> None:
        self._choose((*self._chosen(), self._add.itemData(row)))
        self._list.setCurrentRow(self._list.count() - 1)

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    @Slot()
    def _on_remove(self) -> None:
        chosen, row = list(self._chosen()), self._list.currentRow()
        if chosen and row >= 0:
            del chosen[row]
            self._choose(tuple(chosen))

    @Slot()
    def _on_row(self) -> None:
        row, last = self._list.currentRow(), self._list.count() - 1
        self._buttons["up"].setEnabled(row > 0)
        self._buttons["down"].setEnabled(0 <= row < last)
        self._buttons["remove"].setEnabled(row >= 0)

    def _move(self, step: int) -> None:
        chosen, row = list(self._chosen()), self._list.currentRow()
        if row >= 0 and 0 <= row + step < len(chosen):
            chosen.insert(row + step, chosen.pop(row))
            self._choose(tuple(chosen))
            self._list.setCurrentRow(row + step)

    def _choose(self, gateways: tuple[str, ...]) -> None:
        self.show_value(gateways)
        self.value_edited.emit(gateways)
