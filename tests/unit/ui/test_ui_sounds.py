"""What the clerk hears: which news has which sound, the files, and what reaches a sound device.

The device is ALSA's own, set up to write into a file what it would have played.
"""

from __future__ import annotations

import ctypes.util
import logging
import os
import runpy
import sys
import time
import wave
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import NoteFigure, a_payment
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS

from pos_app.domain.payments import PaymentState
from pos_app.logbook import EVENTS
from pos_app.ui import theme
from pos_app.ui.sounds import Sound, Sounds, sound_of

FOLDER = theme.resources() / "sounds"
S = PaymentState

needs_alsa = pytest.mark.skipif(
    not sys.platform.startswith("linux") or ctypes.util.find_library("asound") is None,
    reason="needs Linux with ALSA's library",
)


class Change(NamedTuple):
    before: PaymentState | None
    after: PaymentState
    sound: Sound | None


CHANGES = [
    Change(S.WAITING, S.PAID, Sound.PAID),
    Change(S.OPENED, S.PAID, Sound.PAID),
    Change(S.PART_PAID, S.PAID, Sound.PAID),
    Change(S.HELD, S.PAID, Sound.PAID),
    Change(S.PAID, S.PAID, None),
    Change(S.CHARGED_BACK, S.PAID, None),
    Change(None, S.PAID, None),
    Change(None, S.REVIEW, None),
    Change(None, S.EXPIRED, None),
    Change(S.OPENED, S.PART_PAID, Sound.ATTENTION),
    Change(S.PART_PAID, S.PART_PAID, None),
    Change(S.WAITING, S.HELD, Sound.ATTENTION),
    Change(S.WAITING, S.REVIEW, Sound.ATTENTION),
    Change(S.SENDING, S.REVIEW, Sound.ATTENTION),
    Change(S.SENDING, S.REJECTED, Sound.FAILED),
    Change(S.SENDING, S.UNANSWERED, Sound.FAILED),
    Change(S.OPENED, S.DECLINED, Sound.FAILED),
    Change(S.WAITING, S.EXPIRED, Sound.FAILED),
    Change(S.OPENED, S.CANCELLED, Sound.FAILED),
    Change(S.SENDING, S.WAITING, None),
    Change(S.WAITING, S.OPENED, None),
    Change(S.DECLINED, S.OPENED, None),
    Change(S.UNANSWERED, S.NOT_SENT, None),
    Change(S.PAID, S.REFUNDED, None),
    Change(S.PAID, S.PARTLY_REFUNDED, None),
]


@pytest.mark.parametrize(("before", "after", "sound"), CHANGES)
def test_which_news_has_which_sound(
    before: PaymentState | None, after: PaymentState, sound: Sound | None
) -> None:
    former = None if before is None else a_payment(before)
    assert sound_of(former, a_payment(after)) is sound


def test_an_order_that_may_exist_is_not_said_to_have_failed() -> None:
    found = a_payment(S.UNANSWERED, description="")
    assert found.found
    assert sound_of(a_payment(S.SENDING), found) is Sound.ATTENTION


def test_money_that_nobody_waited_for_is_no_good_news() -> None:
    assert sound_of(a_payment(S.EXPIRED), a_payment(S.PAID, late=True)) is Sound.ATTENTION
    paid, twice = a_payment(S.PAID), a_payment(S.PAID, paid_twice=True)
    assert sound_of(paid, twice) is Sound.ATTENTION
    assert sound_of(a_payment(S.OPENED), twice) is Sound.ATTENTION
    assert sound_of(twice, twice) is None


@pytest.mark.parametrize("end", [S.CANCELLED, S.EXPIRED, S.DECLINED])
def test_what_the_clerk_cancels_ends_in_silence(end: PaymentState) -> None:
    asked = a_payment(S.WAITING, cancel_asked_at=a_payment().created_at)
    assert sound_of(asked, a_payment(end)) is None
    assert sound_of(asked, a_payment(S.PAID)) is Sound.PAID
    assert sound_of(asked, a_payment(S.PART_PAID)) is Sound.ATTENTION


# -- the files ------------------------------------------------------------------------------


def frames(sound: Sound) -> array[int]:
    """A sound's samples, on this machine."""
    with wave.open(str(FOLDER / f"{sound}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
        samples = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_is_short_and_does_not_click(sound: Sound) -> None:
    samples = frames(sound)
    assert 0.1 < len(samples) / 22_050 < 1.0
    assert max(map(abs, samples[:3])) < 33  # 60 dB below full scale
    assert set(samples[-200:]) == {0}
    assert 8_000 < max(map(abs, samples)) < 24_000


def test_the_sounds_are_told_apart_by_length_and_beeps() -> None:
    lengths = [len(frames(sound)) for sound in Sound]
    assert len(set(lengths)) == len(lengths)
    assert [beeps(sound) for sound in (Sound.PAID, Sound.ATTENTION, Sound.FAILED)] == [2, 3, 1]


def beeps(sound: Sound) -> int:
    """How many stretches of sound there are, with at least 20 ms of silence between them."""
    silent, count = 1_000, 0
    for sample in frames(sound):
        count += silent >= 441 and sample != 0
        silent = silent + 1 if sample == 0 else 0
    return count


def test_the_files_are_what_the_script_makes(tmp_path: Path) -> None:
    runpy.run_path(str(FOLDER / "make_sounds.py"))["make"](tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in FOLDER.glob("*.wav")}
    assert set(made) == {f"{sound}.wav" for sound in Sound}


# -- what is heard ---------------------------------------------------------------------------


class Loudspeaker:
    """ALSA's default device, writing into a new file of `folder` each time it is opened."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        configuration = folder / "asound.conf"
        configuration.write_text(
            'pcm.!default { type file slave.pcm "nothing" format "raw" truncate 0'
            f' file "{folder}/heard.raw" }}\npcm.nothing {{ type null }}\n',
            encoding="utf-8",
        )
        monkeypatch.setenv("ALSA_CONFIG_PATH", str(configuration))

    def heard(self) -> list[bytes]:
        """What each opening has played, in order."""
        files = sorted(self._folder.glob("heard.raw*"), key=lambda path: path.stat().st_mtime_ns)
        return [path.read_bytes() for path in files]


@pytest.fixture
def only_alsa(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other sound system answers."""
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent")


@pytest.fixture
def loudspeaker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, only_alsa: None) -> Loudspeaker:
    return Loudspeaker(tmp_path, monkeypatch)


MakeSounds = Callable[[int], Sounds]


@pytest.fixture
def make_sounds(qtbot: QtBot) -> Iterator[MakeSounds]:
    made: list[Sounds] = []

    def make(volume: int) -> Sounds:
        made.append(Sounds(FOLDER, volume))
        return made[-1]

    yield make
    for sounds in made:
        sounds.close()


def wait_for_silence(qtbot: QtBot, sounds: Sounds) -> None:
    qtbot.waitUntil(lambda: not sounds.playing, timeout=LONG_MS)


@needs_alsa
def test_the_device_gets_the_sound_and_the_till_keeps_nothing_of_it(
    qtbot: QtBot, make_sounds: MakeSounds, loudspeaker: Loudspeaker, figure: NoteFigure
) -> None:
    sounds = make_sounds(100)
    begun = time.perf_counter()
    sounds.play(Sound.PAID)
    took = (time.perf_counter() - begun) * 1000
    wait_for_silence(qtbot, sounds)
    [heard] = loudspeaker.heard()
    assert frames(Sound.PAID).tobytes() in heard
    assert "miniaudio" not in sys.modules
    figure("a sound holds the window up for", f"{took:.1f} ms", "under 100 ms")
    assert took < 100


@needs_alsa
def test_half_the_volume_is_half_as_loud(
    qtbot: QtBot, make_sounds: MakeSounds, loudspeaker: Loudspeaker
) -> None:
    sounds = make_sounds(100)
    sounds.set_volume(50)
    sounds.play(Sound.FAILED)
    wait_for_silence(qtbot, sounds)
    [heard] = loudspeaker.heard()
    assert array("h", (sample // 2 for sample in frames(Sound.FAILED))).tobytes() in heard


@needs_alsa
def test_a_newer_sound_takes_the_place_of_one_that_waits(
    qtbot: QtBot, make_sounds: MakeSounds, loudspeaker: Loudspeaker
) -> None:
    sounds = make_sounds(100)
    for sound in (Sound.PAID, Sound.ATTENTION, Sound.FAILED):
        sounds.play(sound)
    qtbot.waitUntil(lambda: len(loudspeaker.heard()) == 2, timeout=LONG_MS)
    wait_for_silence(qtbot, sounds)
    first, second = loudspeaker.heard()
    assert frames(Sound.PAID).tobytes() in first
    assert frames(Sound.FAILED).tobytes() in second


@needs_alsa
def test_volume_nought_opens_nothing(make_sounds: MakeSounds, loudspeaker: Loudspeaker) -> None:
    sounds = make_sounds(0)
    sounds.play(Sound.PAID)
    assert not sounds.playing
    assert loudspeaker.heard() == []


@needs_alsa
@pytest.mark.usefixtures("only_alsa")
def test_without_a_device_there_is_silence_noted_once(
    qtbot: QtBot,
    make_sounds: MakeSounds,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "none.conf"))
    caplog.set_level(logging.INFO, "pos_app")
    sounds = make_sounds(100)
    for _ in range(2):
        sounds.play(Sound.PAID)
        wait_for_silence(qtbot, sounds)
    assert [record.msg for record in caplog.records] == ["no_sound"]
    assert "no_sound" in EVENTS


@needs_alsa
@pytest.mark.usefixtures("only_alsa")
@pytest.mark.parametrize("end", ["close", "set_volume"])
def test_a_device_that_hangs_holds_nothing_up(
    qtbot: QtBot,
    make_sounds: MakeSounds,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    end: str,
) -> None:
    hanging = tmp_path / "hanging.conf"
    os.mkfifo(hanging)  # nobody writes into it, so that reading it never ends
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(hanging))
    caplog.set_level(logging.INFO, "pos_app")
    sounds = make_sounds(100)
    sounds.play(Sound.PAID)
    sounds.play(Sound.FAILED)
    begun = time.perf_counter()
    if end == "close":
        sounds.close()
        assert not sounds.playing
    else:
        sounds.set_volume(0)
        wait_for_silence(qtbot, sounds)
    assert time.perf_counter() - begun < 1.0
    assert caplog.records == []
