"""A dropdown whose rows a finger hits."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate


class ChoiceBox(QComboBox):
    """Its rows are as high as the style sheet wants them; Qt's own delegate would not ask it."""

    def showPopup(self) -> None:
        # Not before it is looked at: the list would make the first window wait.
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()
