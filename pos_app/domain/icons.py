"""Which pictures may be drawn as a brand's icon; judged before anything decodes them."""

from __future__ import annotations

ICON_BYTES_MAX = 256 * 1024
ICON_SIDE_MAX = 1024
"""Pixels. MultiSafepay's largest icons have a fraction of it."""
# The PNG specification: the signature, then as first chunk IHDR, 13 bytes long.
_BEGINNING = b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4, "big") + b"IHDR"


def is_icon(content: bytes) -> bool:
    """Whether this is a PNG that says of itself that it is small enough to be decoded."""
    if not content.startswith(_BEGINNING) or len(content) > ICON_BYTES_MAX:
        return False
    size = content[len(_BEGINNING) :]
    width, height = int.from_bytes(size[:4], "big"), int.from_bytes(size[4:8], "big")
    return 1 <= width <= ICON_SIDE_MAX and 1 <= height <= ICON_SIDE_MAX
