"""Circles of references with Qt objects in them end where Qt objects must: on the GUI thread."""

from __future__ import annotations

import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS

from pos_app.ui.sweeper import Sweeper


class Circle(QObject):
    """What a closed window leaves behind: it is held by what it holds, and its timer runs."""

    def __init__(self, ended_in: list[int]) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.start(60_000)
        self.itself = [self]
        weakref.finalize(self, lambda: ended_in.append(threading.get_ident()))


def litter() -> None:
    """Work that allocates enough for several automatic collections, the oldest objects' too."""
    for _ in range(60):
        kept: list[list[int]] = [[] for _ in range(20_000)]
        kept.clear()


@pytest.mark.parametrize("rounds", [3])
def test_no_worker_destroys_what_is_qts(qtbot: QtBot, rounds: int) -> None:
    sweeper = Sweeper(look_ms=20)
    sweeper.start()
    ended_in: list[int] = []
    for _ in range(rounds):
        Circle(ended_in)
        worker = threading.Thread(target=litter)
        worker.start()
        worker.join()
    qtbot.waitUntil(lambda: len(ended_in) == rounds, timeout=LONG_MS)
    sweeper.stop()
    assert ended_in == [threading.get_ident()] * rounds
