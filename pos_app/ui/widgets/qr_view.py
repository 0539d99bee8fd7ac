"""Draws a QR code so that phones read it: whole pixels, quiet zone, black on white, checked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.qr_check import text_of
from pos_app.ui.qr_matrix import QUIET_ZONE, Matrix
from pos_app.ui.qr_size import (
    COUNTER_CM,
    SizeJudgement,
    judgement,
    largest_module,
    screen_density,
)

_BLACK, _WHITE = 0, 255
_FEWEST = 4
"""Device pixels a module should have at least (DENSO's advice), however coarse the screen."""


class QrView(QWidget):
    """A white card with one QR code, as large as a phone at `distance_cm` has use for.

    Each module is the same whole number of device pixels, at any scaling of the screen. What is
    drawn was read before: a picture that does not say exactly its link is never shown.
    """

    size_judged = Signal(object)
    """A SizeJudgement: of each new code, and whenever it changes."""

    damaged = Signal()
    """This code could not be drawn as it must be; the card is empty until there is another."""

    _painted = Signal()

    def __init__(self, parent: QWidget | None = None, *, distance_cm: float = COUNTER_CM) -> None:
        """`distance_cm` is how far the phone may be; a larger one lets the code grow with it."""
        super().__init__(parent)
        self._distance_cm = distance_cm
        self._link = ""
        self._matrix: Matrix = ()
        self._drawn: tuple[int, float] | None = None
        self._picture = QImage()
        self._damaged = self._damage_told = False
        self._judged: SizeJudgement | None = None
        self._judged_told: SizeJudgement | None = None
        # Queued: whoever hears it may hide this view, which is still being painted.
        self._painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
        self.setMinimumSize(QSize(160, 160))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_link(self, link: str, matrix: Matrix) -> None:
        """Draw the modules of `link`, as `qr_matrix` made them."""
        self._link, self._matrix = link, matrix
        self._drawn = None
        self._picture = QImage()
        self._damaged = self._damage_told = False
        self._judged = self._judged_told = None
        self.update()

    def clear(self) -> None:
        """Show an empty card."""
        self.show_link("", ())

    @property
    def module_pixels(self) -> int:
        """Device pixels per module at the present size; 0 with nothing to draw."""
        if not self._matrix:
            return 0
        room = min(self.width(), self.height()) * self.devicePixelRatioF()
        density = screen_density(self.screen())
        useful = max(_FEWEST, largest_module(density.dots_per_mm, self._distance_cm))
        return min(int(room) // (len(self._matrix) + 2 * QUIET_ZONE), useful)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._matrix or self._damaged:
            return
        scale, ratio = self.module_pixels, self.devicePixelRatioF()
        self._judge(scale)
        if self._drawn != (scale, ratio):
            self._draw(scale, ratio)
        if self._picture.isNull():
            return
        size = self._picture.width() / ratio
        corner = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        # At fractional scaling a widget may begin between two pixels: snap to whole ones.
        to_device = painter.deviceTransform()
        device = to_device.map(corner)
        back, _ = to_device.inverted()
        painter.drawImage(back.map(QPointF(round(device.x()), round(device.y()))), self._picture)

    def _judge(self, scale: int) -> None:
        density = screen_density(self.screen())
        self._judged = judgement(len(self._matrix), scale, density, self._distance_cm)
        if self._judged != self._judged_told:
            self._painted.emit()

    def _draw(self, scale: int, ratio: float) -> None:
        """Make the picture that goes to the screen; one that does not read right is thrown away."""
        self._drawn = scale, ratio
        self._picture = QImage()
        if scale == 0:
            return
        picture = code_picture(self._matrix, scale)
        text = text_of(picture, self._matrix)
        if text is not None and text == self._link:
            picture.setDevicePixelRatio(ratio)
            self._picture = picture
        else:
            self._damaged = True
            self._painted.emit()

    @Slot()
    def _on_painted(self) -> None:
        if self._damaged:
            if not self._damage_told:
                self._damage_told = True
                self.damaged.emit()
        elif self._judged is not None and self._judged != self._judged_told:
            self._judged_told = self._judged
            self.size_judged.emit(self._judged)


def code_picture(matrix: Matrix, scale: int) -> QImage:
    """The code with its quiet zone, each module `scale` pixels."""
    side = len(matrix) + 2 * QUIET_ZONE
    blank = bytes((_WHITE,)) * side
    margin = bytes((_WHITE,)) * QUIET_ZONE
    rows = [margin + bytes(_BLACK if black else _WHITE for black in row) + margin for row in matrix]
    pixels = b"".join([blank] * QUIET_ZONE + rows + [blank] * QUIET_ZONE)
    # Converted while small: a large picture would be, in threads that must wake up first.
    small = QImage(pixels, side, side, side, QImage.Format.Format_Grayscale8)
    return small.convertToFormat(QImage.Format.Format_RGB32).scaled(side * scale, side * scale)
