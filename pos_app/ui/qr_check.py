"""Whether a QR code is what it should be: its picture is read as a phone reads it."""

from __future__ import annotations

import sys

from PySide6.QtGui import QImage

from pos_app.ui.qr_matrix import QUIET_ZONE, Matrix

_BYTES = 4
_BLACK, _WHITE = (shade.to_bytes(_BYTES, sys.byteorder) for shade in (0xFF000000, 0xFFFFFFFF))
"""Pixels of QImage.Format.Format_RGB32."""


def text_of(picture: QImage, matrix: Matrix) -> str | None:
    """What a phone reads in a picture; None unless it is these modules, quiet zone and all.

    A reader alone mends up to 15 % of damage, which a phone in poor light would have to mend on
    top of its own; comparing pixels alone would trust the modules. Takes some 0.4 ms at 8 pixels
    a module; the first call loads the reader, so warm it up on a worker thread.
    """
    import zxingcpp

    if not _holds(picture, matrix):
        return None
    code = zxingcpp.read_barcode(
        picture,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
        binarizer=zxingcpp.Binarizer.FixedThreshold,
        is_pure=True,
    )
    # What can't be read may come back as a code that is not valid, with no text.
    return code.bytes.decode(errors="replace") if code is not None and code.valid else None


def _holds(picture: QImage, matrix: Matrix) -> bool:
    """Whether every pixel is the black or white of its module."""
    side = len(matrix) + 2 * QUIET_ZONE
    width = picture.width()
    scale, rest = divmod(width, side)
    if picture.isNull() or rest or picture.height() != width:
        return False
    if picture.format() is not QImage.Format.Format_RGB32:
        return False
    dark, light = _BLACK * scale, _WHITE * scale
    margin = light * QUIET_ZONE
    quiet = [light * side] * QUIET_ZONE
    lines = [
        margin + b"".join([dark if black else light for black in row]) + margin for row in matrix
    ]
    # Row by row: a second picture of this size would cost more than all of the comparing.
    pixels, band = picture.constBits(), _BYTES * width * scale
    return all(
        bytes(pixels[number * band : (number + 1) * band]) == line * scale
        for number, line in enumerate([*quiet, *lines, *quiet])
    )
