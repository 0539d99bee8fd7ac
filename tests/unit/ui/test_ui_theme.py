"""The three themes at work: palette, style sheet, icons, and changing them while the till runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pos_app.app import make_application
from pos_app.domain.settings import THEMES
from pos_app.ui import theme
from pos_app.ui.colours import TONES, colours

ICONS = sorted(path.stem for path in (theme.resources() / "icons").glob("*.svg"))
TOUCH, PRESSED_OFTEN = 44, 56


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in its style sheet; it follows the system again afterwards."""
    app = make_application()
    theme.dress()
    yield app
    theme.set_theme("")


def tells(scheme: Qt.ColorScheme, *, high: bool = False, dark: bool = False) -> str:
    return theme.worn("", scheme, high, dark)


def test_without_a_choice_the_system_is_followed() -> None:
    assert tells(Qt.ColorScheme.Light) == "light"
    assert tells(Qt.ColorScheme.Light, dark=True) == "light"
    assert tells(Qt.ColorScheme.Dark) == "dark"
    assert tells(Qt.ColorScheme.Unknown) == "light"
    assert tells(Qt.ColorScheme.Unknown, dark=True) == "dark"
    assert tells(Qt.ColorScheme.Dark, high=True) == "contrast"


@pytest.mark.parametrize("chosen", THEMES)
def test_a_choice_wins_over_the_system(chosen: str) -> None:
    for scheme in Qt.ColorScheme:
        assert theme.worn(chosen, scheme, True, True) == chosen


def painted(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name()


@pytest.mark.parametrize("chosen", THEMES)
def test_a_window_that_is_open_changes_at_once(
    dressed: QApplication, qtbot: QtBot, chosen: str
) -> None:
    # From another one, whatever the system has.
    theme.set_theme("dark" if chosen == "light" else "light")
    card = QFrame()
    card.setObjectName("card")
    card.resize(80, 80)
    caption = QLabel("x")
    caption.setProperty("role", "caption")
    qtbot.addWidget(card)
    qtbot.addWidget(caption)
    card.show()
    caption.show()
    values = colours(chosen)
    assert painted(card, 40, 40) != values["card"]
    with qtbot.waitSignal(theme.look().changed):
        theme.set_theme(chosen)
    assert painted(card, 40, 40) == values["card"]
    assert caption.palette().color(QPalette.ColorRole.WindowText).name() == values["muted"]
    assert dressed.palette().color(QPalette.ColorRole.Window).name() == values["surface"]
    assert theme.colour("good-ink") == QColor(values["good-ink"])


def test_the_same_choice_again_dresses_nothing(dressed: QApplication, qtbot: QtBot) -> None:
    theme.set_theme("dark")
    with qtbot.assertNotEmitted(theme.look().changed):
        theme.set_theme("dark")


@pytest.mark.parametrize("chosen", THEMES)
def test_every_token_of_the_sheets_has_a_value(dressed: QApplication, chosen: str) -> None:
    theme.set_theme(chosen)
    for path in theme.resources().glob("*.qss"):
        assert "@" not in theme.sheet(path.stem).replace("@keyframes", "")


def test_an_unknown_name_is_refused(dressed: QApplication) -> None:
    with pytest.raises(KeyError):
        theme.colour("pink")
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def in_line(*widgets: QWidget) -> QWidget:
    """Widgets beside each other in a window."""
    window = QWidget()
    line = QHBoxLayout(window)
    for widget in widgets:
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    return window


def of_role(widget: QWidget, role: str) -> QWidget:
    widget.setProperty("role", role)
    return widget


CONTROLS: dict[str, tuple[Callable[[], QWidget], int]] = {
    "line": (QLineEdit, TOUCH),
    "amount": (lambda: of_role(QLineEdit(), "amount"), PRESSED_OFTEN),
    "box": (QComboBox, TOUCH),
    "button": (lambda: QPushButton("Copy"), TOUCH),
    "secondary": (lambda: of_role(QPushButton("Copy"), "secondary"), TOUCH),
    "quiet": (lambda: of_role(QPushButton("Copy"), "quiet"), TOUCH),
    "tool": (lambda: of_role(QToolButton(), "quiet"), TOUCH),
    "check": (lambda: QCheckBox("Keypad"), TOUCH),
    "primary": (lambda: of_role(QPushButton("Pay"), "primary"), PRESSED_OFTEN),
    "tile": (lambda: of_role(QPushButton("VVV"), "tile"), PRESSED_OFTEN),
    "key": (lambda: of_role(QPushButton("7"), "key"), PRESSED_OFTEN),
}


@pytest.mark.parametrize("kind", CONTROLS)
def test_what_fingers_press_is_large_enough(dressed: QApplication, qtbot: QtBot, kind: str) -> None:
    make, least = CONTROLS[kind]
    widget = make()
    window = in_line(widget)
    qtbot.addWidget(window)
    window.show()
    assert widget.height() >= least
    assert widget.minimumSizeHint().height() >= least


@pytest.mark.parametrize("chosen", THEMES)
@pytest.mark.parametrize("kind", sorted(set(CONTROLS) - {"tool", "check"}))
def test_the_keys_place_is_seen_and_moves_nothing(
    dressed: QApplication, qtbot: QtBot, kind: str, chosen: str
) -> None:
    theme.set_theme(chosen)
    widget, other = CONTROLS[kind][0](), QLineEdit()
    window = in_line(widget, other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before, place = widget.grab().toImage(), widget.geometry()
    hint = widget.sizeHint()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    assert (widget.sizeHint(), widget.geometry()) == (hint, place)
    ring = colours(chosen)["focus-on-accent" if kind == "primary" else "focus"]
    after = widget.grab().toImage()
    middle = widget.width() // 2
    assert {after.pixelColor(middle, y).name() for y in range(3)} == {ring}
    assert before.pixelColor(middle, 1).name() != ring


def ink(picture: QImage) -> set[str]:
    """Colours of all pixels that are fully painted."""
    colours_seen = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )
    return {colour.name() for colour in colours_seen if colour.alpha() == 255}


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something_in_every_theme(dressed: QApplication, name: str) -> None:
    for chosen in THEMES:
        theme.set_theme(chosen)
        seen = ink(theme.icon(name).pixmap(QSize(24, 24), 1.0).toImage())
        assert seen
        if name not in ("app", "fold-down", "menu-on-band", "checked"):
            wanted = "on-tone" if name.startswith("state-") else "text"
            assert seen == {colours(chosen)[wanted]}


def test_a_picture_is_sharp_on_a_fine_screen_and_in_the_ink_that_was_asked(
    dressed: QApplication,
) -> None:
    theme.set_theme("light")
    picture = theme.pixmap("state-tick", 96, 2.0, "good-ink")
    assert (picture.width(), picture.devicePixelRatio()) == (192, 2.0)
    assert ink(picture.toImage()) == {colours("light")["good-ink"]}


def test_a_button_that_is_off_has_a_fainter_icon(dressed: QApplication) -> None:
    from PySide6.QtGui import QIcon

    theme.set_theme("light")
    faint: QPixmap = theme.icon("refresh").pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled)
    assert ink(faint.toImage()) == {colours("light")["disabled"]}


@pytest.mark.parametrize("chosen", THEMES)
@pytest.mark.parametrize("tone", TONES)
def test_a_tone_is_a_ground_under_its_words(
    dressed: QApplication, qtbot: QtBot, tone: str, chosen: str
) -> None:
    theme.set_theme(chosen)
    word = QLabel("PAID")
    word.setObjectName("state_word")
    word.setProperty("result", "largest")
    face = QFrame()
    face.setObjectName("verdict")
    face.setProperty("tone", tone)
    QHBoxLayout(face).addWidget(word)
    qtbot.addWidget(face)
    face.resize(300, 120)
    face.show()
    assert painted(face, 150, 4) == colours(chosen)[tone]
    assert word.palette().color(QPalette.ColorRole.WindowText).name() == colours(chosen)["on-tone"]
    assert word.font().pixelSize() == 64


@pytest.mark.parametrize("chosen", THEMES)
def test_what_is_only_hinted_at_is_read_in_every_theme(
    dressed: QApplication, qtbot: QtBot, chosen: str
) -> None:
    theme.set_theme(chosen)
    line = QLineEdit()
    line.setPlaceholderText("your name")
    qtbot.addWidget(line)
    line.show()
    hint = line.palette().color(QPalette.ColorRole.PlaceholderText)
    assert hint.name() == colours(chosen)["muted"]
    assert hint.alpha() == 255


def test_stillness_is_only_kept_where_the_system_asks_for_it(dressed: QApplication) -> None:
    assert theme.reduced_motion() is False


def test_a_window_may_wear_a_sheet_of_its_own(dressed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.set_theme("light")
    theme.dress_window(window, "app")
    assert colours("light")["surface"] in window.styleSheet()
    theme.set_theme("contrast")
    theme.dress_window(window, "app")
    assert colours("contrast")["accent"] in window.styleSheet()
