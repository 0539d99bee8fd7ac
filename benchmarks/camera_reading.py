"""What zxing and OpenCV read of one window on one screen, and of the same code as a mere bitmap."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import qrcode
import zxingcpp

from benchmarks.camera_model import Glass, Grey, photograph
from benchmarks.camera_windows import LINK, Screen

FRAMES = 30
"""Of each picture: the same thirty ways to hold the phone before all of them."""
_SEED = 20260302
_DARK, _WHITE = 30, 255
_QUIET_ZONE = 4
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


class Sitting(NamedTuple):
    """One window on one screen, as it was pictured in every theme."""

    window: str
    screen: Screen
    middle: tuple[float, float]
    """Of the code, in the picture's pixels."""
    module_pixels: int
    pictures: tuple[Path, ...]
    """One a theme."""

    @property
    def code_mm(self) -> float:
        """How wide the code is on that screen, without its quiet zone."""
        return len(modules(0)) * self.module_pixels / self.screen.dots_per_mm


class Read(NamedTuple):
    """Percent of the frames."""

    zxing: float
    opencv: float


class Judged(NamedTuple):
    """What was read of a sitting."""

    sitting: Sitting
    ours: Sequence[Read]
    """One a theme."""
    ideal: Read
    """The code alone on a white screen."""
    narrow: Read
    """The code with a border of one module on a dark screen."""


def judge(sitting: Sitting) -> Judged:
    """Photograph all pictures of a sitting and read the frames. Runs in a process of its own."""
    cv2.setNumThreads(1)
    ours = [_grey(path) for path in sitting.pictures]
    return Judged(
        sitting,
        [_read(sitting, picture) for picture in ours],
        _read(sitting, _bitmap(sitting, _QUIET_ZONE, _WHITE)),
        _read(sitting, _bitmap(sitting, 1, _DARK)),
    )


def modules(border: int) -> Grey:
    """The code as the `qrcode` library makes it, a pixel a module."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=border)
    code.add_data(LINK, optimize=0)
    code.make()
    return np.where(np.array(code.get_matrix()), 0, _WHITE).astype(np.uint8)


def _grey(path: Path) -> Grey:
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    assert picture is not None, path
    return picture.astype(np.uint8)


def _bitmap(sitting: Sitting, border: int, surface: int) -> Grey:
    """The same code at the same place on the same screen, with nothing else on it."""
    code = modules(border).repeat(sitting.module_pixels, 0).repeat(sitting.module_pixels, 1)
    side = len(code)
    left, top = (round(middle - side / 2) for middle in sitting.middle)
    picture: Grey = np.full((sitting.screen.height, sitting.screen.width), surface, np.uint8)
    picture[top : top + side, left : left + side] = code
    return picture


def _read(sitting: Sitting, picture: Grey) -> Read:
    width = len(modules(_QUIET_ZONE)) * sitting.module_pixels
    glass = Glass(picture, sitting.screen.dots_per_mm, sitting.middle, width)
    detector = cv2.QRCodeDetector()
    zxing = opencv = 0
    for number in range(FRAMES):
        frame = photograph(glass, (_SEED, number))
        zxing += any(code.text == LINK for code in zxingcpp.read_barcodes(frame, formats=_QR))
        opencv += detector.detectAndDecode(frame)[0] == LINK
    return Read(100 * zxing / FRAMES, 100 * opencv / FRAMES)
