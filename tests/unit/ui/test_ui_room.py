"""What must be seen in a window that is low or small: verdict, alarm, and what is read out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import a_payment
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from room_support import Counter, laid_out
from shiboken6 import delete
from ui_support import child

from pos_app.app import make_application
from pos_app.checkout.till import Till
from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.payments import GiftCardPart, PaymentState
from pos_app.domain.settings import LANGUAGES, Environment
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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), [(960, 540), (1024, 600), (1366, 768)])
def test_an_alarm_is_read_whatever_else_is_said(
    counter: Counter, qapp: QApplication, language: str, width: int, height: int
) -> None:
    languages.install(qapp, language)
    bars = counter.window.bars
    bars.show_outage(Cause.NETWORK)
    counter.checkout.orders.payment_changed.emit(a_payment(S.REVIEW, cause=Cause.MISMATCH))
    bars.show_behind(a_payment(S.PAID))
    counter.window.show_failure(JournalFailed(Cause.DISK))
    counter.show(a_payment(S.WAITING, order_id="till1-260302-0002-xbbbbbbbbbbbbb"))
    laid_out(counter.window, width, height)
    alarm, said = (
        child(counter.window, QWidget, "alarm"),
        child(counter.window, QLabel, "alarm_text"),
    )
    for seen in (said, *alarm.findChildren(QToolButton)):
        assert seen.visibleRegion().boundingRect() == seen.rect(), seen
    assert said.text()[:40].split("\n")[0] == alarm.accessibleName()[:40]
    # All of it is heard, and is read where the mouse rests; the other bars are scrolled to.
    assert alarm.accessibleName() == (said.toolTip() or said.text().replace("\n", " "))
    scroll = child(counter.window, QScrollArea, "bar_scroll")
    news = child(counter.window, QWidget, "news")
    scroll.ensureWidgetVisible(news.findChildren(QToolButton)[0])
    assert not news.visibleRegion().isEmpty()
    assert not child(counter.window, QWidget, "qr").visibleRegion().isEmpty()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_pressed_and_read_out_beside_a_code_needs_no_scrolling(
    counter: Counter, qapp: QApplication, language: str
) -> None:
    languages.install(qapp, language)
    counter.show(a_payment(S.WAITING, environment=Environment.LIVE))
    laid_out(counter.window, 1024, 600)
    panel = child(counter.window, QWidget, "payment_panel")
    buttons = [one for one in panel.findChildren(QAbstractButton) if one.isVisible()]
    assert len(buttons) == 7
    for seen in (*buttons, child(panel, QLabel, "panel_help")):
        assert seen.visibleRegion().boundingRect() == seen.rect(), seen
    # On a larger screen all that is known of the brand is there too.
    laid_out(counter.window, 1366, 768)
    hints = child(panel, QLabel, "panel_hints")
    assert hints.visibleRegion().boundingRect() == hints.rect()
