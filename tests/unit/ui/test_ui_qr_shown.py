"""What the view tells of its code: how large it is, and when it could not be drawn."""

from __future__ import annotations

import pytest
from conftest import LINK
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from qr_damages import DAMAGES, Damage
from ui_support import grey_rows, picture, scanned

from pos_app.ui.qr_matrix import Matrix, qr_matrix
from pos_app.ui.qr_size import SizeJudgement, largest_module, needed_mm, screen_density
from pos_app.ui.widgets import qr_view
from pos_app.ui.widgets.qr_view import QrView

OTHER = LINK.replace("13yQ", "99zZ")
MODULES = len(qr_matrix(LINK))


class Heard:
    """A view and all that it said."""

    def __init__(self, view: QrView) -> None:
        self.view = view
        self.judged: list[SizeJudgement] = []
        self.damaged = 0
        view.size_judged.connect(self.judged.append)
        view.damaged.connect(self._on_damaged)

    def paint(self) -> None:
        """Paint the view, and let it say what it has to."""
        self.view.grab()
        QCoreApplication.sendPostedEvents(self.view)

    def _on_damaged(self) -> None:
        self.damaged += 1


@pytest.fixture
def heard(qtbot: QtBot) -> Heard:
    view = QrView()
    qtbot.addWidget(view)
    # 49 modules of 8 pixels.
    view.resize(400, 400)
    return Heard(view)


def damage_all(monkeypatch: pytest.MonkeyPatch, damage: Damage) -> None:
    """From now on every picture is damaged after it was drawn."""
    drawn = qr_view.code_picture

    def damaged(matrix: Matrix, scale: int) -> QImage:
        return damage(drawn(matrix, scale))

    monkeypatch.setattr(qr_view, "code_picture", damaged)


def shades(view: QrView) -> int:
    return len({grey for row in grey_rows(picture(view)) for grey in row})


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_code_is_never_drawn(
    heard: Heard, monkeypatch: pytest.MonkeyPatch, damage: Damage
) -> None:
    damage_all(monkeypatch, damage)
    heard.view.show_link(LINK, qr_matrix(LINK))
    heard.paint()
    assert shades(heard.view) == 1
    assert heard.damaged == 1
    heard.paint()
    heard.view.resize(600, 600)
    heard.paint()
    assert shades(heard.view) == 1
    assert heard.damaged == 1
    assert heard.judged == []


def test_the_code_of_another_order_is_never_drawn(heard: Heard) -> None:
    heard.view.show_link(LINK, qr_matrix(OTHER))
    heard.paint()
    assert shades(heard.view) == 1
    assert heard.damaged == 1


def test_the_next_code_is_drawn_again(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        damage_all(broken, DAMAGES["one module"])
        heard.view.show_link(LINK, qr_matrix(LINK))
        heard.paint()
    heard.view.show_link(OTHER, qr_matrix(OTHER))
    heard.paint()
    assert scanned(heard.view) == [OTHER]
    assert heard.damaged == 1


def test_damage_that_was_not_told_yet_is_not_told_of_the_next_code(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        damage_all(broken, DAMAGES["inverted"])
        heard.view.show_link(LINK, qr_matrix(LINK))
        heard.view.grab()
    heard.view.show_link(OTHER, qr_matrix(OTHER))
    heard.paint()
    assert heard.damaged == 0
    assert scanned(heard.view) == [OTHER]


def test_another_size_is_checked_again(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    heard.view.show_link(LINK, qr_matrix(LINK))
    heard.paint()
    assert scanned(heard.view) == [LINK]
    damage_all(monkeypatch, DAMAGES["one module"])
    heard.paint()
    assert heard.damaged == 0  # the picture that was checked is painted again
    heard.view.resize(500, 500)
    heard.paint()
    assert heard.damaged == 1
    assert shades(heard.view) == 1


def test_a_code_is_judged_once_and_again_when_its_size_changes(heard: Heard) -> None:
    heard.view.show_link(LINK, qr_matrix(LINK))
    heard.paint()
    heard.paint()
    (first,) = heard.judged
    dots = screen_density(heard.view.screen()).dots_per_mm
    assert first.shown_mm == pytest.approx(8 * MODULES / dots)
    assert first.needed_mm == needed_mm(MODULES)
    assert first.small
    heard.view.resize(410, 410)
    heard.paint()
    assert heard.judged == [first]  # still 8 pixels a module
    heard.view.resize(600, 600)
    heard.paint()
    assert not heard.judged[-1].small
    assert heard.judged[-1].distance_cm > first.distance_cm


def test_each_new_code_is_judged(heard: Heard) -> None:
    for link in (LINK, OTHER):
        heard.view.show_link(link, qr_matrix(link))
        heard.paint()
    first, second = heard.judged
    assert first == second


def test_an_empty_card_says_nothing(heard: Heard) -> None:
    heard.view.show_link(LINK, qr_matrix(LINK))
    heard.view.clear()
    heard.paint()
    assert heard.judged == []
    assert heard.damaged == 0


def test_no_room_for_a_code_is_no_damage(heard: Heard) -> None:
    heard.view.setMinimumSize(1, 1)
    heard.view.resize(30, 30)
    heard.view.show_link(LINK, qr_matrix(LINK))
    heard.paint()
    assert heard.damaged == 0
    (judged,) = heard.judged
    assert judged.small
    assert judged.distance_cm == 0
    heard.view.resize(400, 400)
    heard.paint()
    assert scanned(heard.view) == [LINK]


def test_no_larger_than_a_phone_has_use_for(heard: Heard) -> None:
    heard.view.resize(1900, 1900)
    heard.view.show_link(LINK, qr_matrix(LINK))
    heard.paint()
    dots = screen_density(heard.view.screen()).dots_per_mm
    assert heard.view.module_pixels == largest_module(dots)
    assert 1 <= heard.judged[-1].shown_mm / needed_mm(MODULES) <= 1.6
    assert scanned(heard.view) == [LINK]


def test_for_somebody_farther_away_it_fills_its_room(qtbot: QtBot) -> None:
    view = QrView(distance_cm=150)
    qtbot.addWidget(view)
    view.resize(1080, 1080)
    view.show_link(LINK, qr_matrix(LINK))
    assert view.module_pixels == 1080 // (MODULES + 8)
    assert scanned(view) == [LINK]
