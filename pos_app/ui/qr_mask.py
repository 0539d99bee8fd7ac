"""Which of a QR code's eight masks reads best, by the penalty rules of ISO/IEC 18004, 7.8.3.

The `qrcode` library judges module by module, which is most of the time it takes. Here a whole
code is one integer, bit `row * side + column`, and a rule is a few shifts of it: the same
penalties, so the same mask.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from qrcode import QRCode

_RUN, _BLOCK, _FINDER_LIKE, _UNBALANCED = 3, 3, 40, 10
"""Points for five modules of one colour in line, for 2 by 2, for a false finder, for each 5 %."""


def finished(code: QRCode[Any]) -> int:
    """All modules of a code that holds its data, under the mask that reads best.

    That is the mask with the fewest penalty points, the first of several.
    """
    code.makeImpl(True, 0)
    plain, side = _bits(code), code.modules_count
    masks = _masks(code.version)
    return plain ^ min(masks, key=lambda mask: penalty(plain ^ mask.judged, side)).finished


def penalty(bits: int, side: int) -> int:
    """Points against a code of `side` by `side` modules."""
    across, down = 1, side
    # Modules that are like their neighbour on the right, and below.
    alike = {step: ~(bits ^ (bits >> step)) & _within(side, 2, step) for step in (across, down)}
    points = 0
    for step, same in alike.items():
        five = same & same >> step & same >> 2 * step & same >> 3 * step
        runs = five & ~(five << step)
        points += five.bit_count() + (_RUN - 1) * runs.bit_count()
        points += _FINDER_LIKE * _finder_like(bits, side, step)
    blocks = alike[across] & alike[down] & alike[across] >> down
    points += _BLOCK * blocks.bit_count()
    modules = side * side
    return points + _UNBALANCED * (abs(100 * bits.bit_count() - 50 * modules) // (5 * modules))


def _finder_like(bits: int, side: int, step: int) -> int:
    """How often 1011101 stands beside four light modules, in lines along `step`."""
    dark = [bits >> place * step for place in range(7)]
    core = dark[0] & ~dark[1] & dark[2] & dark[3] & dark[4] & ~dark[5] & dark[6]
    light = ~(dark[0] | dark[1] | dark[2] | dark[3])
    whole = _within(side, 11, step)
    before, after = light & core >> 4 * step & whole, core & light >> 7 * step & whole
    return before.bit_count() + after.bit_count()


@cache
def _within(side: int, length: int, step: int) -> int:
    """The modules at which a line of `length` may begin so that it ends inside the code."""
    if step != 1:
        return (1 << side * (side - length + 1)) - 1
    line = (1 << side - length + 1) - 1
    return sum(line << row * side for row in range(side))


class _Mask(NamedTuple):
    """What a mask changes in a code that has mask 0 and is only judged as yet."""

    judged: int
    finished: int
    """The same with what a finished code says of its mask and version."""


@cache
def _masks(version: int) -> list[_Mask]:
    """Made once a version, from a code whose data does not matter."""
    import qrcode

    code = qrcode.QRCode(version, qrcode.ERROR_CORRECT_M)
    code.add_data("", optimize=0)

    def modules(mask: int, *, judged: bool) -> int:
        code.makeImpl(judged, mask)
        return _bits(code)

    plain = modules(0, judged=True)
    return [
        _Mask(plain ^ modules(mask, judged=True), plain ^ modules(mask, judged=False))
        for mask in range(8)
    ]


def _bits(code: QRCode[Any]) -> int:
    modules = [module for row in reversed(code.modules) for module in reversed(row)]
    return int("".join("1" if module else "0" for module in modules), 2)
