"""What must be seen in a window that is low or small: verdict, alarm, and what is read out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import a_payment
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from room_support import Counter, laid_out
from shiboken6 import delete
from ui_support import child

from pos_app.app import make_application
from pos_app.checkout.till import Till
from pos_app.domain.payments import GiftCardPart, PaymentState
from pos_app.ui import languages, theme
from pos_app.ui.tasks import Tasks

S = PaymentState
CARD = (GiftCardPart("VVVGIFTCRD", 500),)


@pytest.fixture
def counter(qtbot: QtBot, till: Till, tmp_path: Path) -> Iterator[Counter]:
    app = make_application()
    theme.dress()
    with Tasks() as tasks:
        made = Counter(replace(till, pace=0.02), tasks, tmp_path)
        yield made
        made.window.leave()
        tasks.close()
        delete(made.window)
    languages.install(app, "en")


@pytest.mark.parametrize("state", [S.PART_PAID, S.PAID])
def test_a_verdict_that_grows_is_never_painted_cut_off(counter: Counter, state: S) -> None:
    counter.show(a_payment(S.WAITING))
    laid_out(counter.window, 1024, 600)
    banner = child(counter.window, QWidget, "state_banner")
    word = child(counter.window, QLabel, "state_word")
    before = banner.height()
    counter.show(a_payment(state, gift_cards=CARD))
    # Before any event is handled: the next thing that happens may be a frame.
    assert banner.height() >= banner.heightForWidth(banner.width()) > before
    assert word.height() >= word.heightForWidth(word.width())
