"""A button whose words take a second line where the first is too short for them."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

_BETWEEN = 4
"""Pixels that Qt leaves between a button's icon and its words."""


class WrappedButton(QPushButton):
    """Asks for no more width than its words need on two lines. `text` is theirs in one piece."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._width_of(self.text()) > self.width():
            option.text = self._on_two_lines()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._on_two_lines()
        return self._size_of(option)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _on_two_lines(self) -> str:
        """The words, broken where the longer half is shortest."""
        words = self.text().split(" ")
        heads = list(accumulate(words, "{} {}".format))
        broken = [self.text()]
        for place, head in enumerate(heads[:-1], start=1):
            broken.append(f"{head}\n{' '.join(words[place:])}")
        return min(broken, key=self._ink)

    def _width_of(self, text: str) -> int:
        option = QStyleOptionButton()
        super().initStyleOption(option)
        option.text = text
        return self._size_of(option).width()

    def _ink(self, text: str) -> int:
        return self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), text).width()

    def _size_of(self, option: QStyleOptionButton) -> QSize:
        words = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), option.text)
        icon = QSize(0, 0) if option.icon.isNull() else option.iconSize
        wide = words.width() + (icon.width() + _BETWEEN if icon.width() else 0)
        inside = QSize(wide, max(words.height(), icon.height()))
        kind = QStyle.ContentsType.CT_PushButton
        return self.style().sizeFromContents(kind, option, inside, self)
