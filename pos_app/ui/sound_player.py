"""Plays one sound and ends: `python -m pos_app.ui.sound_player FILE PERCENT`.

A process of its own, since a sound is short and what it needs is not small: the player's library
with the system's sound library is 5 MiB that the till would keep for good (17 MiB where numpy is
installed, which the library then loads). A loudspeaker that hangs takes nothing else with it, and
what the sound system prints is nobody's business. Any error ends it with another code than 0.

Miniaudio (MIT) plays: one wheel without further libraries for Linux, Windows and macOS, kept up
since 2019, and it finds by itself which sound system runs. Qt's own player is in the part of
PySide6 that this program does without.
"""

from __future__ import annotations

import os
import sys
import threading
import wave
from array import array
from pathlib import Path

import miniaudio  # type: ignore[import-untyped]

MOST_SECONDS = 5.0
"""After this a device that hangs is given up, and with it the process."""
_BUFFER_MS = 50
_TAIL_SECONDS = 0.3
"""Silence after the sound: some systems drop what is in their buffers when a device stops."""


def play(path: Path, percent: int) -> None:
    """Play a 16-bit mono WAV file at `percent` of its loudness, and wait until it was heard.

    Raises OSError and wave.Error for the file, miniaudio.MiniaudioError where no device takes it.
    """
    with wave.open(str(path)) as file:
        rate = file.getframerate()
        sound = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        sound.byteswap()
    for place, sample in enumerate(sound):
        sound[place] = sample * percent // 100
    sound.extend([0] * round(_TAIL_SECONDS * rate))
    # Without the one that only pretends to play.
    real = miniaudio.get_enabled_backends() - {miniaudio.Backend.NULL, miniaudio.Backend.CUSTOM}
    heard = threading.Event()
    with miniaudio.PlaybackDevice(
        nchannels=1,
        sample_rate=rate,
        buffersize_msec=_BUFFER_MS,
        backends=[backend for backend in miniaudio.Backend if backend in real],
        app_name="Gift Card Counter",
    ) as device:
        stream = miniaudio.stream_with_callbacks(
            miniaudio.stream_raw_pcm_memory(sound, 1, 2), end_callback=heard.set
        )
        next(stream)
        device.start(stream)
        heard.wait()


def main() -> None:
    """Play what the command line names."""
    # Opening a device can't be interrupted, and its parent may have gone meanwhile.
    too_long = threading.Timer(MOST_SECONDS, os._exit, (1,))
    too_long.daemon = True
    too_long.start()
    path, percent = sys.argv[1:]
    play(Path(path), int(percent))


if __name__ == "__main__":
    main()
