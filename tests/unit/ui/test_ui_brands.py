"""Which brands the account has: asked at opening, kept through failures and restarts."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import ScriptedGateway
from PIL import Image
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS

from pos_app.checkout.till import Till
from pos_app.domain.brands import BRANDS
from pos_app.domain.errors import Cause, PosError, Rejected, Unreachable
from pos_app.domain.offers import ListedBrand, Standing
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay.client import MultiSafepay
from pos_app.sandbox import Sandbox
from pos_app.ui.tasks import Done, Failed, Lane, Result, Tasks
from pos_app.ui.viewmodels.brands import Brands

MEDIA = "https://media.multisafepay.com/img/coupons"
VVV = ListedBrand("VVVGIFTCRD", "VVV Cadeaukaart", f"{MEDIA}/VVVGIFTCRD.png")
BOEK = ListedBrand("BOEKENBON", "Boekenbon", f"{MEDIA}/BOEKENBON.png")
EDENRED = ListedBrand("EDENCOM", "Edenred", f"{MEDIA}/EDENCOM.png")
DOWN = Unreachable(Cause.NETWORK)


def png(name: str = "#ff0000", side: int = 8) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (side, side), name).save(content, "PNG")
    return content.getvalue()


def shown(image: QImage | None) -> str:
    """The colour of a picture's middle; "" where there is no picture."""
    return "" if image is None else image.pixelColor(image.rect().center()).name()


class OnePlaceTasks(Tasks):
    """Sees to it that brands never take the clerk's threads; counts what has failed."""

    def __init__(self) -> None:
        super().__init__()
        self.failed = 0

    def run(
        self,
        work: Callable[[], Result],
        done: Done[Result],
        failed: Failed | None = None,
        lane: Lane = Lane.CLERK,
    ) -> None:
        assert lane is Lane.POLLER

        def told(failure: PosError) -> None:
            assert failed is not None
            failed(failure)
            self.failed += 1

        super().run(work, done, told, lane)


class Counter:
    """The brands of one start of the program, and what they told the window."""

    def __init__(self, tasks: Tasks, folder: Path, till: Till, qtbot: QtBot) -> None:
        self.brands = Brands(tasks, folder)
        self.till = till
        self.changes = 0
        self.failures: list[PosError] = []
        self._qtbot = qtbot
        self.brands.changed.connect(self._on_changed)
        self.brands.refresh_failed.connect(self.failures.append)

    def _on_changed(self) -> None:
        self.changes += 1

    def open(self) -> Counter:
        self.brands.open(self.till)
        return self

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=LONG_MS)

    def until_standing(self, gateway: str, standing: Standing) -> None:
        self.until(lambda: self.brands.standing(gateway) is standing)

    def until_icon(self, gateway: str, colour: str) -> None:
        self.until(lambda: shown(self.brands.icon(gateway)) == colour)

    def until_failed(self) -> None:
        self.until(lambda: bool(self.failures))


Open = Callable[[], Counter]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "brands-test"


@pytest.fixture
def tasks() -> Iterator[OnePlaceTasks]:
    running = OnePlaceTasks()
    with running:
        yield running


@pytest.fixture
def counter(tasks: OnePlaceTasks, folder: Path, till: Till, qtbot: QtBot) -> Open:
    """Starts the program, as often as it is called, over one folder."""
    return lambda: Counter(tasks, folder, till, qtbot).open()


def test_before_anything_is_known_every_brand_sells(
    tasks: OnePlaceTasks, folder: Path, till: Till, qtbot: QtBot, gateway: ScriptedGateway
) -> None:
    one = Counter(tasks, folder, till, qtbot)
    one.brands.refresh()
    assert {one.brands.standing(each.gateway) for each in BRANDS} == {Standing.UNKNOWN}
    assert one.brands.standing("EDENCOM") is Standing.UNKNOWN
    assert one.brands.icon("VVVGIFTCRD") is None
    tasks.close()
    assert gateway.calls == []


def test_at_opening_the_account_is_asked(counter: Open, gateway: ScriptedGateway) -> None:
    gateway.on_brands([VVV, EDENRED])
    gateway.on_icon(png())
    one = counter()
    one.until(lambda: one.changes == 2)
    assert shown(one.brands.icon("VVVGIFTCRD")) == "#ff0000"
    assert one.brands.standing("VVVGIFTCRD") is Standing.OFFERED
    assert one.brands.standing("BOEKENBON") is Standing.NOT_ON_ACCOUNT
    assert one.failures == []
    # A brand that is not ours needs no picture.
    assert gateway.verbs() == ["brands", "icon"]


def test_a_failure_keeps_what_was_known(counter: Open, gateway: ScriptedGateway) -> None:
    gateway.on_brands([VVV], DOWN)
    gateway.on_icon(png())
    one = counter()
    one.until_icon("VVVGIFTCRD", "#ff0000")
    one.brands.refresh()
    one.until_failed()
    assert one.failures == [DOWN]
    assert one.brands.standing("VVVGIFTCRD") is Standing.OFFERED
    assert one.brands.standing("BOEKENBON") is Standing.NOT_ON_ACCOUNT
    assert shown(one.brands.icon("VVVGIFTCRD")) == "#ff0000"


@pytest.mark.parametrize("failure", [DOWN, Rejected(1032, 401)])
def test_a_till_that_could_not_ask_sells_everything(
    counter: Open, gateway: ScriptedGateway, failure: PosError
) -> None:
    gateway.on_brands(failure, [VVV])
    one = counter()
    one.until_failed()
    assert {one.brands.standing(each.gateway) for each in BRANDS} == {Standing.UNKNOWN}
    one.brands.refresh()
    one.until_standing("VVVGIFTCRD", Standing.OFFERED)


def test_a_refresh_under_way_is_not_begun_twice(counter: Open, gateway: ScriptedGateway) -> None:
    gateway.on_brands([BOEK._replace(icon_url="")])
    one = counter()
    one.until_standing("BOEKENBON", Standing.OFFERED)
    one.brands.refresh()
    one.brands.refresh()
    one.until(lambda: one.changes == 2)
    assert gateway.verbs() == ["brands", "brands"]


def test_a_brand_that_was_switched_on_is_offered(counter: Open, gateway: ScriptedGateway) -> None:
    gateway.on_brands([VVV], [VVV, BOEK])
    one = counter()
    one.until_standing("BOEKENBON", Standing.NOT_ON_ACCOUNT)
    one.brands.refresh()
    one.until_standing("BOEKENBON", Standing.OFFERED)


def test_pictures_that_are_known_are_not_fetched_again(
    counter: Open, gateway: ScriptedGateway
) -> None:
    gateway.on_brands([VVV], [VVV, BOEK])
    gateway.on_icon(png("#ff0000"), png("#0000ff"))
    one = counter()
    one.until_icon("VVVGIFTCRD", "#ff0000")
    one.brands.refresh()
    one.until_icon("BOEKENBON", "#0000ff")
    assert [call.order_id for call in gateway.calls if call.verb == "icon"] == [
        VVV.icon_url,
        BOEK.icon_url,
    ]


def test_many_pictures_are_told_at_once(counter: Open, gateway: ScriptedGateway) -> None:
    listed = [ListedBrand(one.gateway, one.name, f"{MEDIA}/{one.gateway}.png") for one in BRANDS]
    gateway.on_brands(listed)
    gateway.on_icon(png())
    one = counter()
    one.until(lambda: one.changes == 2)
    assert {shown(one.brands.icon(each.gateway)) for each in BRANDS} == {"#ff0000"}


def test_what_came_before_their_host_went_down_is_shown(
    counter: Open, gateway: ScriptedGateway
) -> None:
    gateway.on_brands([VVV, BOEK])
    gateway.on_icon(png(), DOWN)
    one = counter()
    one.until(lambda: one.changes == 2)
    assert shown(one.brands.icon("VVVGIFTCRD")) == "#ff0000"
    assert one.brands.icon("BOEKENBON") is None
    assert one.failures == []


def test_a_picture_at_a_new_address_takes_the_place_of_the_old(
    counter: Open, gateway: ScriptedGateway, folder: Path
) -> None:
    gateway.on_brands([VVV], [VVV._replace(icon_url=f"{MEDIA}/new.png")])
    gateway.on_icon(png("#ff0000"), png("#0000ff"))
    one = counter()
    one.until_icon("VVVGIFTCRD", "#ff0000")
    one.brands.refresh()
    one.until_icon("VVVGIFTCRD", "#0000ff")
    assert len(list(folder.glob("*.png"))) == 1


def test_a_list_without_icons_costs_none(counter: Open, gateway: ScriptedGateway) -> None:
    gateway.on_brands([VVV], [VVV._replace(icon_url="")])
    gateway.on_icon(png())
    one = counter()
    one.until(lambda: one.changes == 2)
    before = one.changes
    one.brands.refresh()
    one.until(lambda: one.changes > before)
    assert shown(one.brands.icon("VVVGIFTCRD")) == "#ff0000"
    again = counter()
    again.until_icon("VVVGIFTCRD", "#ff0000")


@pytest.mark.parametrize("content", [None, b"", png()[:60], png(side=1025), b"GIF89a"])
def test_a_picture_that_can_not_be_drawn_is_none(
    counter: Open, gateway: ScriptedGateway, content: bytes | None, folder: Path
) -> None:
    gateway.on_brands([VVV, BOEK])
    gateway.on_icon(content, png("#0000ff"))
    one = counter()
    one.until_icon("BOEKENBON", "#0000ff")
    assert one.brands.icon("VVVGIFTCRD") is None
    assert one.brands.standing("VVVGIFTCRD") is Standing.OFFERED
    assert len(list(folder.glob("*.png"))) == 1


def test_where_pictures_can_not_be_had_they_are_left_until_the_next_time(
    counter: Open, gateway: ScriptedGateway, tasks: OnePlaceTasks
) -> None:
    gateway.on_brands([VVV, BOEK])
    gateway.on_icon(DOWN, png())
    one = counter()
    one.until(lambda: tasks.failed == 1)
    one.brands.refresh()
    one.until_icon("BOEKENBON", "#ff0000")
    assert one.failures == []
    assert gateway.verbs() == ["brands", "icon", "brands", "icon", "icon"]


class TestAcrossStarts:
    @pytest.fixture
    def kept(self, counter: Open, gateway: ScriptedGateway, folder: Path) -> Path:
        """The folder that a former run left; MultiSafepay is down from then on."""
        gateway.on_brands([VVV, BOEK], DOWN)
        gateway.on_icon(png("#ff0000"), png("#0000ff"))
        former = counter()
        former.until_icon("BOEKENBON", "#0000ff")
        gateway.calls.clear()
        return folder

    def test_what_was_known_is_known_without_a_network(self, kept: Path, counter: Open) -> None:
        one = counter()
        one.until_failed()
        assert one.brands.standing("VVVGIFTCRD") is Standing.OFFERED
        assert one.brands.standing("FIETSENBON") is Standing.NOT_ON_ACCOUNT
        assert shown(one.brands.icon("VVVGIFTCRD")) == "#ff0000"
        assert shown(one.brands.icon("BOEKENBON")) == "#0000ff"

    def test_pictures_are_not_fetched_again(
        self, kept: Path, counter: Open, gateway: ScriptedGateway
    ) -> None:
        gateway.on_brands([VVV, BOEK])
        one = counter()
        one.until(lambda: one.changes == 2)
        assert gateway.verbs() == ["brands"]

    def test_the_files_are_this_users_alone(self, kept: Path) -> None:
        files = list(kept.iterdir())
        assert len(files) == 3
        if os.name != "nt":
            assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
            assert stat.S_IMODE(kept.stat().st_mode) == 0o700

    @pytest.mark.parametrize(
        "damage",
        [
            b"",
            b"\xff\xfe",
            b"{",
            b"{}",
            b"[1]",
            b"[[]]",
            b'[{"gateway": "VVVGIFTCRD"}]',
            b'[{"gateway": "VVVGIFTCRD", "name": 7, "icon_url": ""}]',
            b'[{"gateway": "../../etc", "name": "x", "icon_url": ""}]',
            b'[{"gateway": "VVVGIFTCRD", "name": "x\\u202e", "icon_url": ""}]',
            b'[{"gateway": "VVVGIFTCRD", "name": "x", "icon_url": "", "more": ""}]',
            b"[" * 100_000,
            b" " * 300_000 + b"[]",
        ],
    )
    def test_a_damaged_list_counts_as_none(self, kept: Path, counter: Open, damage: bytes) -> None:
        (kept / "brands.json").write_bytes(damage)
        one = counter()
        one.until_failed()
        assert one.brands.standing("VVVGIFTCRD") is Standing.UNKNOWN
        assert one.brands.standing("FIETSENBON") is Standing.UNKNOWN

    @pytest.mark.parametrize("damage", [b"", b"x", png()[:40], png(side=1025), b"\0" * 300_000])
    def test_a_damaged_picture_is_fetched_again(
        self, kept: Path, counter: Open, gateway: ScriptedGateway, damage: bytes
    ) -> None:
        for picture in kept.glob("*.png"):
            picture.write_bytes(damage)
        gateway.on_brands([VVV, BOEK])
        gateway.on_icon(png("#ff0000"), png("#0000ff"))
        one = counter()
        one.until_icon("BOEKENBON", "#0000ff")
        assert gateway.verbs() == ["brands", "icon", "icon"]

    def test_what_an_interrupted_write_left_is_cleared_away(
        self, kept: Path, counter: Open, gateway: ScriptedGateway
    ) -> None:
        (kept / "torn.new").write_bytes(b"{")
        (kept / "not-ours.txt").write_bytes(b"stays")
        gateway.on_brands([VVV])
        one = counter()
        one.until_standing("BOEKENBON", Standing.NOT_ON_ACCOUNT)
        names = {path.suffix for path in kept.iterdir()}
        assert names == {".json", ".png", ".txt"}
        assert len(list(kept.glob("*.png"))) == 1


def test_a_folder_that_can_not_be_written_costs_nothing_but_the_next_start(
    counter: Open, gateway: ScriptedGateway, folder: Path
) -> None:
    folder.write_bytes(b"a file in its place")
    gateway.on_brands([VVV])
    gateway.on_icon(png())
    one = counter()
    one.until_icon("VVVGIFTCRD", "#ff0000")
    assert one.failures == []
    assert folder.read_bytes() == b"a file in its place"


def test_against_the_sandbox_every_brand_has_a_picture_of_its_own(
    sandbox: Sandbox, tasks: OnePlaceTasks, till: Till, folder: Path, qtbot: QtBot
) -> None:
    with MultiSafepay(Environment.SANDBOX, sandbox.api_key, Settings(), sandbox.base_url) as client:
        one = Counter(tasks, folder, replace(till, gateway=client), qtbot).open()
        gateways = [each.gateway for each in BRANDS]
        one.until(lambda: all(one.brands.icon(gateway) is not None for gateway in gateways))
        assert {one.brands.standing(gateway) for gateway in gateways} == {Standing.OFFERED}
        grounds = [one.brands.icon(gateway) for gateway in gateways]
        edges = {image.pixelColor(image.width() // 2, 4).name() for image in grounds if image}
        assert len(edges) > 15
        assert QColor("#ffffff").name() not in edges
