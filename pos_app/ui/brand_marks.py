"""How a brand looks: the account's own picture of it, or our letters on a colour of its own.

The letters and colours are ours and imitate no logo. A colour never stands alone: the letters,
and beside every mark the brand's name, say the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter, QPixmap

_LOOKS = {
    "BABYCAD": ("Ba", "#1f2792"),
    "BEAUTYWELL": ("Be", "#ae097f"),
    "BLOEMENCAD": ("Bl", "#d82f5b"),
    "BOEKENBON": ("Bo", "#594f2d"),
    "DEGROTESPL": ("Sp", "#253570"),
    "FASHIONCHQ": ("Fc", "#087c01"),
    "FASHIONGFT": ("Fg", "#9852c1"),
    "FIETSENBON": ("Fi", "#a06621"),
    "GOOD4FUN": ("Go", "#2c72da"),
    "GEZONDHEID": ("Ge", "#028472"),
    "NATNLBIOSC": ("NB", "#a0615a"),
    "NATNLETUIN": ("NT", "#07480c"),
    "PARFUMCADE": ("Pa", "#610f69"),
    "SPORTENFIT": ("SF", "#1070a3"),
    "VRGIFTCARD": ("VR", "#b63c0d"),
    "VVVGIFTCRD": ("V", "#8c5b8b"),
    "WEBSHOPGFT": ("We", "#767706"),
    "WIJNCADEAU": ("Wi", "#6b142a"),
    "YOURGIFT": ("Y", "#0e4236"),
}
"""Letters and colour by gateway. The colours were searched for: white on each is readable
(WCAG 1.4.3), each differs from every other, and most from those that stand near it."""
_UNKNOWN_COLOUR = "#4d5156"
_PAPER, _EDGE = "#ffffff", "#c3c8cf"
_CORNER, _LETTERS, _MARGIN = 0.2, 0.44, 0.1
"""Parts of the side: the corners' radius, the letters' height, the white around an icon."""


def monogram(gateway: str) -> str:
    """One or two letters for a brand; of one that is not ours the first two of its gateway."""
    known = _LOOKS.get(gateway)
    return gateway[:2] if known is None else known[0]


def colour(gateway: str) -> str:
    """A brand's colour as "#rrggbb", for white letters; grey for one that is not ours."""
    known = _LOOKS.get(gateway)
    return _UNKNOWN_COLOUR if known is None else known[1]


def brand_pixmap(gateway: str, side: int, ratio: float, icon: QImage | None) -> QPixmap:
    """A brand's mark, `side` logical pixels wide and high, for a screen of that pixel ratio.

    The icon on white where there is one, else the letters. Drawn once and kept by Qt's own cache.
    """
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QPainter, QPixmap, QPixmapCache

    picture = 0 if icon is None else icon.cacheKey()
    key = f"brand/{gateway}/{side}/{ratio}/{picture}"
    mark = QPixmap()
    if QPixmapCache.find(key, mark):
        return mark
    pixels = round(side * ratio)
    mark = QPixmap(pixels, pixels)
    mark.setDevicePixelRatio(ratio)
    mark.fill(Qt.GlobalColor.transparent)
    painter = QPainter(mark)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    square = QRectF(0, 0, side, side)
    if icon is None:
        _draw_letters(painter, square, gateway)
    else:
        _draw_icon(painter, square, icon, ratio)
    painter.end()
    QPixmapCache.insert(key, mark)
    return mark


def _draw_letters(painter: QPainter, square: QRectF, gateway: str) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QFont

    side = square.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour(gateway)))
    painter.drawRoundedRect(square, side * _CORNER, side * _CORNER)
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(side * _LETTERS)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(_PAPER))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, monogram(gateway))


def _draw_icon(painter: QPainter, square: QRectF, icon: QImage, ratio: float) -> None:
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor

    side = square.width()
    painter.setPen(QColor(_EDGE))
    painter.setBrush(QColor(_PAPER))
    edge = square.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(edge, side * _CORNER, side * _CORNER)
    room = side * (1 - 2 * _MARGIN)
    most = max(1, round(room * ratio))
    # Scaled to the screen's own pixels: a painter would only smooth from one to the next.
    scaled = icon.scaled(
        most,
        most,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    place = QRectF(0, 0, scaled.width() / ratio, scaled.height() / ratio)
    place.moveCenter(square.center())
    painter.drawImage(place, scaled)
