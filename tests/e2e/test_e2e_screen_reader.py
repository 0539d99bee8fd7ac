"""A sale as a screen reader has it: over AT-SPI, from the program on a real X server."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import pytest

from pos_app.domain.settings import Settings
from pos_app.settings_store import profile, save

jeepney = pytest.importorskip("jeepney", reason="D-Bus is Linux's")
open_dbus_connection = pytest.importorskip("jeepney.io.blocking").open_dbus_connection

SECONDS = 60
CHECK_BOX, FRAME, BUTTON = 7, 23, 43
"""Roles, by their numbers in atspi-constants.h."""
SENSITIVE, SHOWING = 1 << 24, 1 << 25
"""States of the same file, as bits."""
ASSERTIVE = 2
"""What is said at once, as ATSPI_LIVE_ASSERTIVE says it."""
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
EVENTS = jeepney.MatchRule(
    type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement"
)
Got = TypeVar("Got")

pytestmark = [
    pytest.mark.xserver,
    pytest.mark.skipif(
        not all(map(shutil.which, ("Xvfb", "dbus-daemon"))), reason="needs Xvfb and dbus-daemon"
    ),
    pytest.mark.skipif(
        not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists(),
        reason="needs at-spi2-core",
    ),
]


class Thing(NamedTuple):
    """One object of the tree: its program's name on the bus, and its path there."""

    program: str
    path: str


class Reader:
    """A screen reader: looks through the tree, presses, and hears what is announced."""

    def __init__(self, bus: str) -> None:
        """`bus` is the address of the session's bus, which knows the one of accessibility."""
        with closing(open_dbus_connection(bus)) as session:
            where = jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = session.send_and_get_reply(
                jeepney.new_method_call(where, "GetAddress"), timeout=SECONDS
            )
        self._bus = open_dbus_connection(reply.body[0])
        # Heard also while something else is asked for.
        self._heard: deque[Any] = deque()
        self._bus.filter(EVENTS, queue=self._heard)
        self._bus.send_and_get_reply(jeepney.message_bus.AddMatch(EVENTS), timeout=SECONDS)
        # Programs announce nothing that nobody asked for.
        registry = jeepney.DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        asked = jeepney.new_method_call(registry, "RegisterEvent", "s", ("object:announcement",))
        self._bus.send_and_get_reply(asked, timeout=SECONDS)

    def close(self) -> None:
        self._bus.close()

    def find(self, name: str, role: int) -> Thing:
        """The first thing of that name and role that is showing and can be used."""

        def look() -> Thing | None:
            return next((thing for thing in self._all() if self._is(thing, name, role)), None)

        return until(look)

    def press(self, name: str, role: int = BUTTON) -> None:
        """Do the first thing that it offers."""
        thing = self.find(name, role)
        assert self._ask(thing, ACTION, "DoAction", "i", 0) is True

    def says(self, beginning: str) -> tuple[str, int]:
        """Wait for an announcement that begins so; its words, and how urgent it is."""
        ends = time.monotonic() + SECONDS
        while True:
            message = self._bus.recv_until_filtered(self._heard, timeout=ends - time.monotonic())
            urgency, (_, words) = message.body[1], message.body[3]
            if words.startswith(beginning):
                return words.replace("\xa0", " "), urgency

    def _all(self) -> Iterator[Thing]:
        for program in self._children(Thing(REGISTRY, ROOT)):
            yield from self._below(program)

    def _below(self, thing: Thing) -> Iterator[Thing]:
        yield thing
        for child in self._children(thing):
            yield from self._below(child)

    def _children(self, thing: Thing) -> list[Thing]:
        found = self._ask(thing, ACCESSIBLE, "GetChildren")
        # A thing that has gone meanwhile answers with why.
        return [Thing(*child) for child in found] if isinstance(found, list) else []

    def _is(self, thing: Thing, name: str, role: int) -> bool:
        if self._ask(thing, ACCESSIBLE, "GetRole") != role:
            return False
        state = self._ask(thing, ACCESSIBLE, "GetState")[0]
        named = self._ask(thing, "org.freedesktop.DBus.Properties", "Get", "ss", ACCESSIBLE, "Name")
        return bool(state & SHOWING and state & SENSITIVE and named == ("s", name))

    def _ask(
        self, thing: Thing, interface: str, method: str, signature: str = "", *body: object
    ) -> Any:
        address = jeepney.DBusAddress(thing.path, thing.program, interface)
        asked = jeepney.new_method_call(address, method, signature or None, body)
        reply = self._bus.send_and_get_reply(asked, timeout=SECONDS)
        return reply.body[0]


def until(look: Callable[[], Got | None]) -> Got:
    """Look until there is something."""
    ends = time.monotonic() + SECONDS
    while (found := look()) is None:
        assert time.monotonic() < ends
    return found


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """A screen reader on a desktop of its own, on which the program starts to practise."""
    with ExitStack() as stack:
        # Not below pytest's folder: a socket's path may have no more than some 100 letters.
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for name in ("WAYLAND_DISPLAY", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            monkeypatch.delenv(name, raising=False)
        for name, folder in (
            ("HOME", "."),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_RUNTIME_DIR", "run"),
        ):
            (home / folder).mkdir(mode=0o700, exist_ok=True)
            monkeypatch.setenv(name, str(home / folder))
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        monkeypatch.setenv("DISPLAY", f":{_first_line(stack, screen)}")
        bus = _first_line(stack, ["dbus-daemon", "--session", "--print-address", "--nofork"])
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        listening = stack.enter_context(closing(Reader(bus)))
        save(profile().settings_file, Settings(keypad=True))
        _start(stack, [sys.executable, "-m", "pos_app", "--demo"])
        yield listening


def _start(stack: ExitStack, command: list[str]) -> subprocess.Popen[str]:
    process = stack.enter_context(
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=os.environ
        )
    )
    stack.callback(process.terminate)
    return process


def _first_line(stack: ExitStack, command: list[str]) -> str:
    """Start a server; what it says when it is ready."""
    said = _start(stack, command).stdout
    assert said is not None
    return said.readline().strip()


def _pay() -> None:
    """Pay the one order on its page, as the customer's phone would."""
    with closing(sqlite3.connect(profile().data / "journal-sandbox.sqlite3")) as journal:
        ((link,),) = journal.execute("SELECT payment_url FROM orders")
    assert link.startswith("http://127.0.0.1:")
    card = {"brand": "VVVGIFTCRD", "card_number": "111115", "card_code": "1234", "due": "1250"}
    form = urllib.parse.urlencode(card).encode()
    page = urllib.parse.urljoin(link, "card")
    urllib.request.urlopen(page, form, timeout=SECONDS).close()  # noqa: S310


def test_a_screen_reader_finds_its_way_and_hears_that_it_is_paid(reader: Reader) -> None:
    assert reader.find("Gift Card Counter", FRAME)
    reader.press("VVV Cadeaukaart", CHECK_BOX)
    for digit in "1250":
        reader.press(digit)
    reader.press("Show QR code")
    said, urgency = reader.says("NOT PAID")
    assert said.startswith("NOT PAID. Waiting for the customer.")
    assert urgency == ASSERTIVE
    assert reader.find("Check now", BUTTON)
    _pay()
    said, urgency = reader.says("PAID")
    assert said.startswith("PAID. € 12,50 is paid")
    assert urgency == ASSERTIVE
    assert reader.find("Goods handed over", BUTTON)
