"""A phone's camera in front of a screen: pictures of the glass become frames as a scanner has them.

A ranking, not a phone: no glare, moiré, rolling shutter or focus that hunts, all of which do the
same to every code on one screen. The figures, each drawn anew for every frame:

| what         | range             | why                                                           |
|--------------|-------------------|---------------------------------------------------------------|
| distance     | 25 to 60 cm       | from near to across a counter; never so near that the code,   |
|              |                   | tilted and off the middle, would be cut off                   |
| tilt         | 0 to 30 degrees   | in any direction: customers stand, screens lean back          |
| roll         | -20 to 20 degrees | nobody holds a phone straight                                 |
| aim          | 8 % of the frame  | the code's middle is somewhere near the frame's               |
| blur         | 0.3 to 1.0 px     | Gaussian sigma: focus and the lens at a scanner's resolution  |
| shake        | 0 to 2 px         | length of a straight movement while the shutter is open       |
| light        | 30 to 100 %       | white of the screen in the frame: dimmed screens, dark shops  |
| black level  | 4 to 16 %         | of that white: a shop's light on the glass, and flare         |
| read noise   | 2 to 6 grey steps | a small sensor in a shop's light                              |
| photon noise | 1.0 grey steps    | at full white, growing with the root of the light             |

Frames are grey, 960 by 720 pixels with 1130 pixels of focal length: the 46 degrees across that
a phone's main camera sees, at the resolution that scanners work at. A sensor's pixel takes the
light of its whole area, so frames are made at twice the size and averaged down.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
"""Rows of pixels, 0 black to 255 white."""

WIDTH, HEIGHT = 960, 720
_FOCAL = 1130.0
_OVERSAMPLING = 2
_DISTANCE_MM = 250.0, 600.0
_TILT, _ROLL = np.radians(30.0), np.radians(20.0)
_AIM = 0.08
_FITS = 1.5
"""Times a code's own width that the frame has room for at the least distance."""
_BLUR = 0.3, 1.0
_SHAKE = 2.0
_LIGHT = 0.3, 1.0
_BLACK = 0.04, 0.16
_READ_NOISE = 2.0, 6.0
_PHOTON_NOISE = 1.0
_ROOM = 60
"""Grey of what stands around the screen."""


class Glass(NamedTuple):
    """What a screen shows, and where on it the code's middle is."""

    picture: Grey
    dots_per_mm: float
    middle: tuple[float, float]
    """In the picture's pixels."""
    code_pixels: int
    """How wide the code is in the picture, quiet zone and all."""


def photograph(glass: Glass, seed: tuple[int, ...]) -> Grey:
    """One frame. The same seed holds the phone the same way, whatever is on the screen."""
    chance = np.random.default_rng(seed)
    shape = WIDTH * _OVERSAMPLING, HEIGHT * _OVERSAMPLING
    seen = cv2.warpPerspective(
        glass.picture,
        _view(glass, chance),
        shape,
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(_ROOM,),
    )
    frame = cv2.resize(seen, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(frame, (0, 0), chance.uniform(*_BLUR)).astype(np.uint8)
    return _exposed(_shaken(soft, chance), chance)


def _view(glass: Glass, chance: Generator) -> NDArray[np.float64]:
    """From the picture's pixels to the frame's, doubled: a pinhole before a plane."""
    nearest, farthest = _DISTANCE_MM
    nearest = max(nearest, _FITS * _FOCAL * glass.code_pixels / glass.dots_per_mm / HEIGHT)
    distance = chance.uniform(nearest, max(nearest, farthest))
    tilt, towards = chance.uniform(0, _TILT), chance.uniform(0, 2 * np.pi)
    roll = chance.uniform(-_ROLL, _ROLL)
    aim_x, aim_y = chance.uniform(-_AIM, _AIM, 2)
    axis = np.array([np.cos(towards), np.sin(towards), 0.0]) * tilt
    turned = cv2.Rodrigues(np.array([0.0, 0.0, roll]))[0] @ cv2.Rodrigues(axis)[0]
    # The code's middle is the plane's origin, in millimetres.
    millimetres = np.diag([1 / glass.dots_per_mm, 1 / glass.dots_per_mm, 1.0])
    x, y = glass.middle
    from_middle = np.array([[1.0, 0.0, -x], [0.0, 1.0, -y], [0.0, 0.0, 1.0]])
    plane = np.column_stack([turned[:, 0], turned[:, 1], [0.0, 0.0, distance]])
    focal, twice = _FOCAL * _OVERSAMPLING, _OVERSAMPLING
    lens = np.array(
        [
            [focal, 0.0, WIDTH * twice * (0.5 + aim_x)],
            [0.0, focal, HEIGHT * twice * (0.5 + aim_y)],
            [0.0, 0.0, 1.0],
        ]
    )
    return np.asarray(lens @ plane @ millimetres @ from_middle, dtype=np.float64)


def _shaken(frame: Grey, chance: Generator) -> Grey:
    length, direction = chance.uniform(0, _SHAKE), chance.uniform(0, np.pi)
    kernel = np.zeros((5, 5), dtype=np.float32)
    for along in np.linspace(-length / 2, length / 2, 9):
        x, y = 2 + along * np.cos(direction), 2 + along * np.sin(direction)
        left, top = int(x), int(y)
        for dx, dy in ((0, 0), (0, 1), (1, 0), (1, 1)):
            share = (1 - abs(x - left - dx)) * (1 - abs(y - top - dy))
            kernel[min(top + dy, 4), min(left + dx, 4)] += share
    return np.asarray(cv2.filter2D(frame, -1, kernel / kernel.sum()), dtype=np.uint8)


def _exposed(frame: Grey, chance: Generator) -> Grey:
    light = 255 * chance.uniform(*_LIGHT)
    black = chance.uniform(*_BLACK)
    seen = light * (black + (1 - black) * frame.astype(np.float32) / 255)
    noise = np.sqrt(chance.uniform(*_READ_NOISE) ** 2 + _PHOTON_NOISE**2 * seen / 255)
    seen += noise * chance.standard_normal(frame.shape, dtype=np.float32)
    return np.clip(seen, 0, 255).astype(np.uint8)
