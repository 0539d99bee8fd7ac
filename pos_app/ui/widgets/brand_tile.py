"""One favourite brand: its mark, its name, its key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent, QPixmap

_HEIGHT, _WIDTH, _LEAST = 56, 132, 124
MARK, _KEY, _GAP = 32, 18, 8
"""Pixels: the sides of the mark and of the key on its corner, and the space around both."""
_SMALL = 12
"""Pixels of type: the key, and a name that has no room for its usual size."""
_SEAM = re.compile(
    "(?<=[a-z])(?=andwell|bon$|cadeau|cheque|fit$|giftcard|heids|kaart|speelgoed|tuinbon|wellness|winkel)"
)
"""Where the long words of brands are put together: there they may go on in the next line."""
_SOFT_HYPHEN = "\u00ad"
_CHOSEN, _BARRED = "✓", "✕"
"""In the key's place, so that neither is told by colour alone."""
_WRAPPED = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value


class TileFace(NamedTuple):
    """What a tile shows."""

    gateway: str
    name: str
    letter: str
    """Its key, "" for none."""
    enabled: bool = True
    reason: str = ""
    """Why it can't be chosen, or what else to know of it."""
    pixmap: QPixmap | None = None
    """The brand's own mark; None draws the first letters of its name."""


class BrandTile(QPushButton):
    """Checked while its brand is chosen: a tick stands in its key's place; on a barred one a cross.

    It takes no focus: the amount keeps the keys, and a tile's own key works from anywhere.
    """

    def __init__(self, face: TileFace) -> None:
        super().__init__()
        self.face = face
        self.setObjectName(f"tile_{face.gateway}")
        self.setProperty("role", "tile")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEnabled(face.enabled)
        self._say()

    def nextCheckState(self) -> None:
        """A press asks for the brand; whoever chooses it says so with `setChecked`."""

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, _HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        face = self.face
        self.setAccessibleName(face.name)
        key = self.tr("Key {letter}").format(letter=face.letter.upper()) if face.letter else ""
        self.setAccessibleDescription(face.reason or key)
        self.setToolTip("\n".join(filter(None, (face.name, face.reason or key))))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(option.palette.buttonText().color())
        painter.setOpacity(1.0 if self.isEnabled() else 0.55)
        room = self.rect().adjusted(_GAP, 0, -_GAP, 0)
        mark = QRect(room.left(), room.center().y() - MARK // 2, MARK, MARK)
        self._draw_mark(painter, mark)
        painter.setOpacity(1.0)
        key = self._sign()
        if key:
            self._draw_key(painter, mark, key)
        room = self._name_room()
        _set_size(painter, self._fitting(room), bold=False)
        # A long name goes on below: Fashioncheque and Fashiongiftcard begin alike.
        painter.drawText(room, _WRAPPED, self._wrapping())

    def name_fits(self) -> bool:
        """Whether all of the name is read, no word of it cut where it has no seam."""
        room = self._name_room()
        return room.contains(self._needed(room, self._fitting(room)))

    def _name_room(self) -> QRect:
        left = _GAP + MARK + _KEY // 2 + _GAP // 2
        return self.rect().adjusted(left, 2, -_GAP // 2, -2)

    def _wrapping(self) -> str:
        return _SEAM.sub(_SOFT_HYPHEN, self.face.name)

    def _needed(self, room: QRect, pixels: int) -> QRect:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setBold(False)
        return QFontMetrics(font).boundingRect(room, _WRAPPED, self._wrapping())

    def _fitting(self, room: QRect) -> int:
        """The size at which the name has room, its own one if it can be."""
        usual = max(_SMALL, QFontInfo(self.font()).pixelSize())
        sizes = range(usual, _SMALL, -1)
        return next((size for size in sizes if room.contains(self._needed(room, size))), _SMALL)

    def _sign(self) -> str:
        if not self.isEnabled():
            return _BARRED
        return _CHOSEN if self.isChecked() else self.face.letter.upper()

    def _draw_mark(self, painter: QPainter, mark: QRect) -> None:
        if self.face.pixmap is not None:
            painter.drawPixmap(mark, self.face.pixmap)
            return
        _set_size(painter, _KEY - 4, bold=True)
        painter.drawRoundedRect(mark.adjusted(0, 0, -1, -1), 6, 6)
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, self.face.name[:2])

    def _draw_key(self, painter: QPainter, mark: QRect, sign: str) -> None:
        """On the mark's corner, as on a key cap: the name needs the room beside it."""
        key = QRect(0, 0, _KEY, _KEY)
        key.moveCenter(mark.bottomRight())
        _set_size(painter, _SMALL, bold=True)
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(key.adjusted(0, 0, -1, -1), 4, 4)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, sign)


def _set_size(painter: QPainter, pixels: int, *, bold: bool) -> None:
    font = painter.font()
    font.setPixelSize(pixels)
    font.setBold(bold)
    painter.setFont(font)
