"""Makes the till's three sounds: `python make_sounds.py [FOLDER]`, by hand, whenever one changes.

Each is 16-bit mono at 22.05 kHz and begins and ends in silence, so that no loudspeaker clicks.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from pathlib import Path

RATE = 22_050
PEAK = 0.6
"""Of full scale: small loudspeakers distort above."""
_RISE, _FALL = 0.008, 0.03
"""Seconds in which a beep comes and goes."""

Beep = tuple[float, float, float]
"""Hertz, seconds of sound, seconds of silence after it."""
SOUNDS: dict[str, tuple[Beep, ...]] = {
    # Rising, as good news does: A5, D6.
    "paid": ((880.0, 0.11, 0.05), (1174.7, 0.16, 0.02)),
    # Three alike: somebody must look.
    "attention": ((698.5, 0.12, 0.07), (698.5, 0.12, 0.07), (698.5, 0.12, 0.02)),
    # One, long and low: E4, which a till's small loudspeaker can still sound.
    "failed": ((329.6, 0.65, 0.02),),
}


def samples(beeps: tuple[Beep, ...]) -> array[int]:
    """The sound as signed 16-bit samples."""
    sound = array("h")
    for hertz, seconds, silence in beeps:
        count = round(seconds * RATE)
        for number in range(count):
            at = number / RATE
            # The octave makes it heard through a shop's noise.
            tone = (3 * math.sin(2 * math.pi * hertz * at) + math.sin(4 * math.pi * hertz * at)) / 4
            loud = min(_eased(at / _RISE), _eased((seconds - at) / _FALL))
            sound.append(round(32_767 * PEAK * loud * tone))
        sound.extend([0] * round(silence * RATE))
    return sound


def _eased(part: float) -> float:
    """From 0 to 1 without a corner."""
    return 1.0 if part >= 1.0 else (1.0 - math.cos(math.pi * max(0.0, part))) / 2


def make(folder: Path) -> None:
    """Write every sound into `folder`."""
    for name, beeps in SOUNDS.items():
        sound = samples(beeps)
        if sys.byteorder == "big":
            sound.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(sound.tobytes())


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent)
