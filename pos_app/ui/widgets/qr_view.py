"""Draws a QR code so that phones read it: whole pixels, quiet zone, black on white."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.qr_matrix import QUIET_ZONE, Matrix

_BLACK, _WHITE = 0, 255


class QrView(QWidget):
    """A white card with one QR code, as large as it fits, in every theme.

    Each module is the same whole number of device pixels, at any scaling of the screen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: QImage | None = None
        self._drawn: tuple[int, float] | None = None
        self._picture = QImage()
        self.setMinimumSize(QSize(220, 220))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_matrix(self, matrix: Matrix | None) -> None:
        """Draw these modules, or an empty card for None."""
        self._modules = None if matrix is None else _modules_image(matrix)
        self._drawn = None
        self.update()

    @property
    def module_pixels(self) -> int:
        """Device pixels per module at the present size; 0 with nothing to draw."""
        if self._modules is None:
            return 0
        side = min(self.width(), self.height()) * self.devicePixelRatioF()
        return int(side) // self._modules.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = self.module_pixels
        if self._modules is None or scale == 0:
            return
        ratio = self.devicePixelRatioF()
        if self._drawn != (scale, ratio):
            side = self._modules.width() * scale
            # Converted while small: a large picture would be, in threads that must wake up first.
            small = self._modules.convertToFormat(QImage.Format.Format_RGB32)
            self._picture = small.scaled(side, side)
            self._picture.setDevicePixelRatio(ratio)
            self._drawn = (scale, ratio)
        size = self._picture.width() / ratio
        corner = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        # At fractional scaling a widget may begin between two pixels: snap to whole ones.
        to_device = painter.deviceTransform()
        device = to_device.map(corner)
        back, _ = to_device.inverted()
        painter.drawImage(back.map(QPointF(round(device.x()), round(device.y()))), self._picture)


def _modules_image(matrix: Matrix) -> QImage:
    """One pixel a module, the quiet zone included."""
    side = len(matrix) + 2 * QUIET_ZONE
    blank = bytes((_WHITE,)) * side
    margin = bytes((_WHITE,)) * QUIET_ZONE
    rows = [margin + bytes(_BLACK if black else _WHITE for black in row) + margin for row in matrix]
    pixels = b"".join([blank] * QUIET_ZONE + rows + [blank] * QUIET_ZONE)
    # The copy owns its pixels; the bytes above end with this call.
    return QImage(pixels, side, side, side, QImage.Format.Format_Grayscale8).copy()
