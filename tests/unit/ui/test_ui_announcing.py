"""What those who hear the screen are told unasked, and how urgently."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from clerk_support import DOUBTFUL, PAID, Clerk, clerk_at
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pos_app.domain.errors import Cause


class Listener:
    """Hears what is said at a counter."""

    def __init__(self, clerk: Clerk) -> None:
        self.said: list[str] = []
        """What waited for its turn."""
        self.at_once: list[str] = []
        """What cut off whatever was being said."""
        clerk.window.announcer.announced.connect(self._on_announced)

    def _on_announced(self, text: str, at_once: bool) -> None:
        (self.at_once if at_once else self.said).append(text.replace("\xa0", " "))


@pytest.fixture
def clerk(qtbot: QtBot, tmp_path: Path) -> Iterator[Clerk]:
    with clerk_at(qtbot, tmp_path) as at_counter:
        yield at_counter


def test_each_new_verdict_is_said_at_once(clerk: Clerk) -> None:
    heard = Listener(clerk)
    clerk.order("v1250")
    assert heard.at_once[-1] == (
        "NOT PAID. Waiting for the customer. Not paid yet. Let the customer scan the QR code."
    )
    clerk.next()
    clerk.order("v7000", PAID, "PAID")
    assert heard.at_once[-1].startswith("PAID. € 70,00 is paid")
    clerk.next()
    clerk.order("b1500", DOUBTFUL, "DON'T KNOW")
    clerk.until(lambda: len(heard.at_once) >= 4)
    assert any(
        said.startswith("DON'T KNOW. MultiSafepay reports another amount") for said in heard.at_once
    )
    # The panel is rendered every second: what is not new is not said again.
    panel = clerk.window.panel
    assert panel is not None
    assert panel.payment is not None
    before = len(heard.at_once)
    panel.show_payment(panel.payment)
    assert len(heard.at_once) == before


def test_news_waits_for_its_turn_and_takes_no_keys(clerk: Clerk) -> None:
    heard = Listener(clerk)
    clerk.order("v1250")
    order_id = clerk.says("panel_reference")
    clerk.next()
    clerk.type("b7")
    clerk.until(lambda: clerk.window.form.draft().amount == "0,07")
    before = clerk.focused
    clerk.window._checkout.orders.cancel(order_id)
    clerk.until(lambda: any("is now: Cancelled." in said for said in heard.said))
    assert clerk.focused is before
    assert heard.at_once == heard.at_once[:1]


def test_what_keeps_an_order_from_being_sent_is_said(clerk: Clerk) -> None:
    heard = Listener(clerk)
    clerk.press(Qt.Key.Key_Return)
    clerk.until(lambda: heard.said)
    assert heard.said == ["Choose the brand of the gift card. Type the amount."]
    assert clerk.focused.objectName() == "brand"


def test_a_bar_is_said_when_it_appears_and_not_again(clerk: Clerk) -> None:
    heard = Listener(clerk)
    bars = clerk.window.bars
    assert bars.outage is not None
    bars.show_outage(Cause.NETWORK)
    bars.show_outage(Cause.NETWORK)
    bars.notice.say("The printer is out of paper.")
    assert heard.said == [bars.outage.text.replace("\xa0", " "), "The printer is out of paper."]
    bars.show_outage(None)
    bars.show_outage(Cause.NETWORK)
    assert len(heard.said) == 3
