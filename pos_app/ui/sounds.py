"""What the clerk hears without looking: paid, look here, not paid."""

from __future__ import annotations

import logging
import sys
from enum import StrEnum
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QProcess, Slot

from pos_app.domain.payments import PAID_ONCE, Payment, PaymentState

_log = logging.getLogger("pos_app")
_CLOSING_MS = 500
_SILENT_SECONDS = 60.0


class Sound(StrEnum):
    """A sound, by the name of its file."""

    PAID = "paid"
    """Two short beeps, rising."""
    ATTENTION = "attention"
    """Three alike: the money is not all there, not certain, or came when nobody waited for it."""
    FAILED = "failed"
    """One, long and low."""


_SOUND_OF_STATE = {
    PaymentState.PAID: Sound.PAID,
    PaymentState.PART_PAID: Sound.ATTENTION,
    PaymentState.HELD: Sound.ATTENTION,
    PaymentState.REVIEW: Sound.ATTENTION,
    PaymentState.UNANSWERED: Sound.FAILED,
    PaymentState.REJECTED: Sound.FAILED,
    PaymentState.DECLINED: Sound.FAILED,
    PaymentState.EXPIRED: Sound.FAILED,
    PaymentState.CANCELLED: Sound.FAILED,
}


def sound_of(before: Payment | None, payment: Payment) -> Sound | None:
    """What a change of a payment sounds like; None for what the clerk need not hear.

    `before` is None for one that is seen for the first time, e.g. at the start: its news is old.
    One that this till has just sent was SENDING before. What the clerk cancels makes no sound.
    """
    if before is None:
        return None
    if payment.paid_twice and not before.paid_twice:
        return Sound.ATTENTION
    if payment.state is before.state:
        return None
    if payment.state is PaymentState.PAID:
        if before.state in PAID_ONCE:
            return None  # a charge-back that was taken back
        return Sound.ATTENTION if payment.late else Sound.PAID
    if payment.state is PaymentState.UNANSWERED and payment.found:
        return Sound.ATTENTION  # nobody knows, so it is not said to have failed
    sound = _SOUND_OF_STATE.get(payment.state)
    return None if sound is Sound.FAILED and before.cancelling else sound


class Sounds(QObject):
    """Plays one sound at a time, each in a process of its own (see `sound_player`).

    Where nothing can be heard there is silence, noted once in the log, and no further try for a
    minute: a till without a device would start a process for each customer, to no purpose.
    """

    def __init__(self, folder: Path, volume: int) -> None:
        """`folder` holds a WAV file per Sound, `volume` is percent; 0 plays and opens nothing."""
        super().__init__()
        self._folder = folder
        self._volume = volume
        self._waiting: Sound | None = None
        self._noted = False
        self._silent_until = 0.0
        self._player = QProcess(self)
        self._player.setProgram(sys.executable)
        self._player.setStandardOutputFile(QProcess.nullDevice())
        self._player.setStandardErrorFile(QProcess.nullDevice())
        self._player.finished.connect(self._on_finished)
        self._player.errorOccurred.connect(self._on_error)

    @property
    def playing(self) -> bool:
        """Whether a sound is under way."""
        return self._player.state() is not QProcess.ProcessState.NotRunning

    def play(self, sound: Sound) -> None:
        """Play it now, or after the one under way, in place of any other that waits."""
        if self._volume == 0 or monotonic() < self._silent_until:
            return
        if self.playing:
            self._waiting = sound
            return
        file = self._folder / f"{sound}.wav"
        command = ["-m", "pos_app.ui.sound_player", str(file), str(self._volume)]
        self._player.setArguments(command)
        self._player.start()

    @Slot(int)
    def set_volume(self, percent: int) -> None:
        """For the sounds from the next one on; 0 ends what is playing."""
        self._volume = percent
        if percent == 0:
            self._waiting = None
            self._player.kill()

    def close(self) -> None:
        """Play no more; what is playing ends at once."""
        self.set_volume(0)
        self._player.waitForFinished(_CLOSING_MS)

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._volume == 0:
            return  # it was ended from here
        if code != 0 or status is not QProcess.ExitStatus.NormalExit:
            self._note_silence()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.play(waiting)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._waiting = None
            self._note_silence()

    def _note_silence(self) -> None:
        self._silent_until = monotonic() + _SILENT_SECONDS
        if not self._noted:
            self._noted = True
            _log.info("no_sound")
