"""A link as the black and white modules of a QR code."""

from __future__ import annotations

from functools import lru_cache

from pos_app.ui.qr_mask import finished

QUIET_ZONE = 4
"""Modules of white that ISO/IEC 18004 asks for on every side."""

Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=256)
def qr_matrix(link: str) -> Matrix:
    """The modules of exactly `link`, row by row, true is black, without the quiet zone.

    Error correction M (15 %): at one printed size it was read from farther away than Q or H.
    Takes some 3 ms of pure Python: call it on a worker thread; a second call is free.
    """
    import qrcode

    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    code.add_data(link, optimize=0)
    modules, side = finished(code), code.modules_count
    # The first module is the lowest bit.
    bits = [bit == "1" for bit in reversed(f"{modules:0{side * side}b}")]
    return tuple(tuple(bits[row * side : (row + 1) * side]) for row in range(side))
