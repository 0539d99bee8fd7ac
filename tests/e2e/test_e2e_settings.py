"""What the clerk chooses is in force at once and at the next start; which brands can be sold."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from counter import Counter, open_counter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pos_app import settings_store
from pos_app.domain.errors import Cause, Unreachable
from pos_app.domain.settings import Settings
from pos_app.multisafepay.client import MultiSafepay
from pos_app.ui import brand_marks, theme
from pos_app.ui.widgets.brand_tile import MARK, BrandTile

ENTER = Qt.Key.Key_Return


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path, file: Path) -> Iterator[Counter]:
    """A counter that remembers what is chosen. It ends in the look and language it began in."""
    with open_counter(qtbot, tmp_path, settings_file=file) as opened:
        yield opened
    theme.set_theme("")


def kept(file: Path) -> Settings:
    """What the next start will read."""
    return settings_store.load(file).settings


def amount(counter: Counter) -> str:
    return counter.find(QLineEdit, "amount").text()


def tiles(counter: Counter) -> dict[str, BrandTile]:
    """The tiles as they are now, by gateway: each news of the account builds them anew."""
    shown = counter.window.findChildren(BrandTile)
    return {one.face.gateway: one for one in shown if one.isVisible()}


def tile(counter: Counter, gateway: str) -> BrandTile:
    counter.until(lambda: gateway in tiles(counter))
    return tiles(counter)[gateway]


# -- choices --------------------------------------------------------------------------------


def test_choices_are_in_force_at_once_and_kept(
    qtbot: QtBot, tmp_path: Path, file: Path, counter: Counter
) -> None:
    primary = counter.find(QPushButton, "primary")
    ground = theme.colour("surface")
    counter.choose("Look", "Dark")
    assert theme.look().name == "dark"
    assert theme.colour("surface") != ground
    assert counter.window.palette().window().color() == theme.colour("surface")
    counter.choose("Type euros first")
    counter.hit("12")
    counter.until(lambda: amount(counter).startswith("12"))
    assert "0,12" not in amount(counter)
    counter.choose("On-screen keypad")
    counter.until(counter.find(QWidget, "keypad").isVisible)
    counter.hit("w")
    counter.until(lambda: counter.window.form.brand.gateway != "")
    chosen = counter.window.form.brand.gateway
    counter.choose("Make")
    counter.until(lambda: next(iter(tiles(counter))) == chosen)
    counter.choose("Sound", "Loud")
    counter.choose("Sound", "Off")
    counter.choose("Language", "Nederlands")
    counter.until(lambda: primary.text() == "QR-code tonen")
    expected = Settings(
        theme="dark",
        euros_first=True,
        keypad=True,
        favourites=(chosen,),
        sound_volume=0,
        language="nl",
    )
    counter.until(lambda: kept(file) == expected)
    counter.window.close()


def test_choices_are_there_at_the_next_start(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    settings_store.save(
        file,
        Settings(
            theme="contrast",
            euros_first=True,
            keypad=True,
            favourites=("FIETSENBON",),
            sound_volume=0,
            language="de",
        ),
    )
    with open_counter(qtbot, tmp_path, kept(file), settings_file=file) as counter:
        assert theme.look().name == "contrast"
        assert counter.find(QPushButton, "primary").text() == "QR-Code anzeigen"
        counter.until(counter.find(QWidget, "keypad").isVisible)
        assert tile(counter, "FIETSENBON").face.letter == "f"
        counter.hit("f9")
        counter.hit(ENTER)
        counter.until(lambda: counter.says("panel_amount") == "9,00\xa0€")
    theme.set_theme("")


def test_the_last_of_many_quick_choices_is_kept(
    counter: Counter, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk may be slow just for the first."""
    slow, save = threading.Event(), settings_store.save
    saved: list[Settings] = []

    def slow_at_first(path: Path, settings: Settings) -> Path | None:
        if not saved:
            saved.append(settings)
            assert slow.wait(20)
        saved.append(settings)
        return save(path, settings)

    monkeypatch.setattr(settings_store, "save", slow_at_first)
    counter.choose("On-screen keypad")
    counter.until(lambda: bool(saved))
    counter.choose("Sound", "Soft")
    counter.choose("Sound", "Loud")
    counter.choose("Sound", "Off")
    counter.choose("Sound", "Soft")
    slow.set()
    counter.until(lambda: file.exists() and kept(file).sound_volume == 30)
    counter.until(lambda: saved[-1].sound_volume == 30)
    assert kept(file) == Settings(keypad=True, sound_volume=30)


def test_a_choice_that_cannot_be_kept_is_told_and_sells_on(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "no-folder").write_text("in the way", encoding="ascii")
    lost = tmp_path / "no-folder" / "settings.json"
    with open_counter(qtbot, tmp_path, settings_file=lost) as counter:
        counter.choose("On-screen keypad")
        counter.until(lambda: counter.says("notice_text") != "")
        assert "could not be saved" in counter.says("notice_text")
        assert "selling goes on" in counter.says("notice_text")
        counter.until(counter.find(QWidget, "keypad").isVisible)
        counter.sell("b1250")
        assert counter.journaled("state") == ["waiting"]


# -- a file that could not be used -----------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"counter": "Till", "keypad": 1}', "can't be used: counter, keypad."),
        ("not json", "could not be read"),
    ],
    ids=["values", "file"],
)
def test_settings_that_can_not_be_used_are_explained_and_kept(
    qtbot: QtBot, tmp_path: Path, file: Path, content: str, words: str
) -> None:
    def kept_aside() -> list[Path]:
        return list(tmp_path.glob("settings.2*.json"))

    file.write_text(content, encoding="ascii")
    found = settings_store.load(file)
    aside = found.kept_aside.name if found.kept_aside else ""
    launching: dict[str, Any] = {"left_out": found.faults, "kept_aside": aside}
    with open_counter(qtbot, tmp_path, found.settings, settings_file=file, **launching) as counter:

        def says(*parts: str) -> bool:
            return all(part in counter.says("notice_text") for part in parts)

        counter.until(lambda: says(words, "in force"))
        if aside:
            assert says(f"is kept as {aside}.")
        else:
            assert says("The file is as it was")
            assert (file.read_text("ascii"), kept_aside()) == (content, [])
            counter.choose("On-screen keypad")
            counter.until(lambda: bool(kept_aside()) and says("is kept as", kept_aside()[0].name))
        assert [path.read_text("ascii") for path in kept_aside()] == [content]
        counter.sell("b1250")


def test_checks_are_as_far_apart_as_the_settings_say(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []
    get = MultiSafepay.get

    def noted(client: MultiSafepay, order_id: str, *, insist: bool = False) -> Any:
        asked.append(time.monotonic())
        return get(client, order_id, insist=insist)

    monkeypatch.setattr(MultiSafepay, "get", noted)
    shop = Settings(request_seconds=2)
    with open_counter(qtbot, tmp_path, shop, budget=None) as counter:
        counter.sell("b1250")
        counter.until(lambda: len(asked) >= 2)
    # At this pace a check is due ten times a second. A timer of Qt's may be a little early.
    assert asked[1] - asked[0] > 1.8


# -- brands ---------------------------------------------------------------------------------


class Account:
    """Which brands MultiSafepay lists for the account, as long as it can be asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.without: set[str] = set()
        self.offline = False
        self.asked = 0
        brands, icon = MultiSafepay.brands, MultiSafepay.icon

        def listed(client: MultiSafepay) -> Any:
            self.asked += 1
            self._answer()
            return tuple(one for one in brands(client) if one.gateway not in self.without)

        def pictured(client: MultiSafepay, icon_url: str) -> Any:
            self._answer()
            return icon(client, icon_url)

        monkeypatch.setattr(MultiSafepay, "brands", listed)
        monkeypatch.setattr(MultiSafepay, "icon", pictured)

    def _answer(self) -> None:
        if self.offline:
            raise Unreachable(Cause.NETWORK)


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> Account:
    return Account(monkeypatch)


SHOP = Settings(favourites=("BOEKENBON", "VVVGIFTCRD"))


def listed_as_sellable(counter: Counter, gateway: str) -> bool:
    """Whether the list of all brands lets it be chosen."""
    box = counter.find(QComboBox, "brand")
    place = box.findData(gateway)
    assert place >= 0
    return bool(box.model().flags(box.model().index(place, 0)) & Qt.ItemFlag.ItemIsEnabled)


def test_a_brand_that_the_account_lacks_is_grey_until_it_is_there(
    qtbot: QtBot, tmp_path: Path, account: Account
) -> None:
    account.without = {"BOEKENBON"}
    with open_counter(qtbot, tmp_path, SHOP) as counter:
        counter.until(lambda: not tiles(counter)["BOEKENBON"].isEnabled())
        reason = tile(counter, "BOEKENBON").face.reason
        assert reason
        assert reason in tile(counter, "BOEKENBON").toolTip()
        box = counter.find(QComboBox, "brand")
        place = box.findData("BOEKENBON")
        assert not listed_as_sellable(counter, "BOEKENBON")
        assert reason in str(box.itemData(place, Qt.ItemDataRole.ToolTipRole))
        counter.hit("b")
        counter.hit("1")
        counter.until(lambda: amount(counter) == "0,01")
        assert counter.window.form.brand.gateway == ""
        counter.hit("v")
        counter.until(lambda: counter.window.form.brand.gateway == "VVVGIFTCRD")
        account.without = set()
        counter.choose("Ask which brands we have")
        counter.until(lambda: tiles(counter)["BOEKENBON"].isEnabled())
        assert listed_as_sellable(counter, "BOEKENBON")
        counter.hit("b")
        counter.until(lambda: counter.window.form.brand.gateway == "BOEKENBON")


def test_the_accounts_icons_are_on_the_tiles_and_survive_without_a_line(
    qtbot: QtBot, tmp_path: Path, account: Account
) -> None:
    def has_icon(counter: Counter) -> bool:
        icon = counter.program.brands.icon("VVVGIFTCRD")
        shown = tile(counter, "VVVGIFTCRD").face.pixmap
        if icon is None or shown is None:
            return False
        ratio = counter.window.devicePixelRatioF()
        wanted = brand_marks.brand_pixmap("VVVGIFTCRD", MARK, ratio, icon)
        own = brand_marks.brand_pixmap("VVVGIFTCRD", MARK, ratio, None)
        assert wanted.toImage() != own.toImage()
        return shown.toImage() == wanted.toImage()

    account.without = {"BOEKENBON"}
    with open_counter(qtbot, tmp_path, SHOP) as counter:
        counter.until(lambda: has_icon(counter))
    account.offline, account.asked = True, 0
    with open_counter(qtbot, tmp_path, SHOP) as counter:
        counter.until(lambda: has_icon(counter))
        counter.until(lambda: account.asked == 1)
        assert not tile(counter, "BOEKENBON").isEnabled()
        counter.sell("v1250")
