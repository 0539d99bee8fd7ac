"""What can happen to the picture of a code of 41 modules, 8 pixels each, before it is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

SCALE = 8
Damage = Callable[[QImage], QImage]


def block(x: int, y: int, size: int) -> Damage:
    """Turn the colour of a square of pixels."""

    def turned(picture: QImage) -> QImage:
        damaged = picture.copy()
        was_black = damaged.pixelColor(x, y) == QColor("black")
        with QPainter(damaged) as painter:
            painter.fillRect(x, y, size, size, QColor("white" if was_black else "black"))
        return damaged

    return turned


def inverted(picture: QImage) -> QImage:
    damaged = picture.copy()
    damaged.invertPixels()
    return damaged


def resized(by: int, how: Qt.TransformationMode) -> Damage:
    def scaled(picture: QImage) -> QImage:
        side = picture.width() + by
        return picture.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, how)

    return scaled


def scaled_there_and_back(picture: QImage) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return resized(37, smooth)(resized(-37, smooth)(picture))


def without_quiet_zone(picture: QImage) -> QImage:
    cut, side = 4 * SCALE, 41 * SCALE
    return picture.copy(cut, cut, side, side)


def with_dark_margin(picture: QImage) -> QImage:
    damaged = picture.copy()
    with QPainter(damaged) as painter:
        painter.fillRect(0, 0, 3 * SCALE, damaged.height(), QColor(30, 30, 30))
    return damaged


def turned_round(picture: QImage) -> QImage:
    return picture.transformed(QTransform().rotate(90))


def mirrored(picture: QImage) -> QImage:
    return picture.flipped(Qt.Orientation.Horizontal)


def greyed(picture: QImage) -> QImage:
    damaged = picture.copy()
    with QPainter(damaged) as painter:
        painter.fillRect(damaged.rect(), QColor(128, 128, 128, 60))
    return damaged


def one_column_short(picture: QImage) -> QImage:
    return picture.copy(0, 0, picture.width() - 1, picture.height())


def nothing(picture: QImage) -> QImage:
    return QImage()


DAMAGES: dict[str, Damage] = {
    "one module": block((4 + 20) * SCALE, (4 + 20) * SCALE, SCALE),
    "one pixel": block((4 + 20) * SCALE + 3, (4 + 20) * SCALE + 3, 1),
    "a blot in the margin": block(2 * SCALE, 2 * SCALE, SCALE),
    "inverted": inverted,
    "a pixel too wide": resized(1, Qt.TransformationMode.FastTransformation),
    "a module too narrow": resized(-SCALE, Qt.TransformationMode.SmoothTransformation),
    "another whole size": resized(-49, Qt.TransformationMode.SmoothTransformation),
    "scaled there and back": scaled_there_and_back,
    "no quiet zone": without_quiet_zone,
    "dark margin": with_dark_margin,
    "turned round": turned_round,
    "mirrored": mirrored,
    "greyed": greyed,
    "one column short": one_column_short,
    "nothing": nothing,
}
