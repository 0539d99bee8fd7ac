"""Each fault caused for real: its own line is bad, and no other one is."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import repeat
from pathlib import Path
from time import monotonic

import keyring
import keyring.core
import pytest
import time_machine
from conftest import NOBODY, NoteFigure, a_payment
from keyring.backend import KeyringBackend

from pos_app.checkout.ports import SystemClock
from pos_app.doctor.case import Case
from pos_app.doctor.examination import Doctor
from pos_app.domain.errors import Cause
from pos_app.domain.findings import Check, Finding, Level, Trouble
from pos_app.domain.orders import new_order_id
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.copies import make_daily_copy
from pos_app.journal.store import OrderJournal, open_journal
from pos_app.multisafepay.client import BASE_URLS
from pos_app.sandbox import Sandbox
from pos_app.sandbox.child import SandboxProcess
from pos_app.settings_store import save

TILL = Environment.TEST
WINDOWS = {Check.QT, Check.DISPLAYS, Check.PRINTERS}
"""What only a window can tell: nobody told it here."""
AFTER_NETWORK = {Check.CLOCK, Check.KEY}


class Ring(KeyringBackend):
    """Passes for the desktop's keyring, and holds one key."""

    __module__ = "keyring.backends.SecretService"
    priority = 5

    def __init__(self, key: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.key = key

    def get_password(self, service: str, username: str) -> str | None:
        return self.key

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("the doctor writes nothing")


KeyringBackend._classes.discard(Ring)


@pytest.fixture
def case(tmp_path: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Case:
    """A healthy till of the test environment, whose MultiSafepay is a sandbox."""
    monkeypatch.setitem(BASE_URLS, TILL, sandbox.base_url)
    monkeypatch.setattr(keyring.core, "_keyring_backend", Ring(sandbox.api_key))
    folder, settings_file = tmp_path / "data", tmp_path / "config" / "settings.json"
    save(settings_file, Settings(environment=TILL))
    case = Case(
        TILL, Settings(environment=TILL), folder, tmp_path / "log", settings_file, "pos-app"
    )
    fill(case)
    return case


def fill(case: Case) -> None:
    """An order of this day, and the day's copy."""
    with open_journal(case.journal) as journal:
        add(journal, 1)
        make_daily_copy(journal, journal.copies, SystemClock())


def add(journal: OrderJournal, sequence: int) -> None:
    now = datetime.now(UTC)
    payment = a_payment(
        order_id=new_order_id("till1", now, sequence),
        sale_id=f"sale-{sequence}",
        created_at=now,
        changed_at=now,
        expires_at=now + timedelta(minutes=15),
    )
    journal.record(payment, NOBODY)


def levels(findings: tuple[Finding, ...]) -> dict[Level, set[Check]]:
    assert [finding.check for finding in findings] == list(Check)
    found: dict[Level, set[Check]] = {level: set() for level in Level}
    for finding in findings:
        found[finding.level].add(finding.check)
    return found


def matter(findings: tuple[Finding, ...], check: Check) -> object:
    return next(finding.matter for finding in findings if finding.check is check)


def expect(
    findings: tuple[Finding, ...],
    bad: set[Check],
    skipped: frozenset[Check] | set[Check] = frozenset(),
) -> None:
    found = levels(findings)
    assert found[Level.BAD] == bad
    assert found[Level.SKIPPED] == WINDOWS | skipped
    assert found[Level.WARN] == set()


def test_a_healthy_till(case: Case) -> None:
    expect(Doctor().examine(case), set())


def test_an_unplugged_network(case: Case, sandbox: Sandbox, figure: NoteFigure) -> None:
    sandbox.close()
    began = monotonic()
    found = Doctor().examine(case)
    took = monotonic() - began
    figure("doctor, unplugged network", f"{took:.1f} s, 1 line bad", "10 s, 1 line bad")
    expect(found, {Check.NETWORK}, AFTER_NETWORK)
    assert matter(found, Check.NETWORK) is Cause.NETWORK
    assert took < 10


def test_a_name_that_can_not_be_looked_up(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    # Longer than any name's part may be: it is refused before a server is asked.
    monkeypatch.setitem(BASE_URLS, TILL, f"https://{'x' * 64}.invalid/v1/json")
    expect(Doctor().examine(case), {Check.NAME}, {Check.NETWORK, *AFTER_NETWORK})


def test_a_wrong_key(case: Case) -> None:
    ring = keyring.get_keyring()
    assert isinstance(ring, Ring)
    ring.key = "another-key-0123456789"
    found = Doctor().examine(case)
    expect(found, {Check.KEY})
    assert matter(found, Check.KEY) is Cause.WRONG_KEY


@pytest.mark.parametrize("minutes", [10, -10])
def test_a_wrong_clock(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    sandbox = SandboxProcess(tmp_path / "sandbox.sqlite3")  # its own process has the right time
    try:
        url, key = sandbox.announced()
        monkeypatch.setitem(BASE_URLS, TILL, url)
        case = replace(case, key=key)
        with time_machine.travel(datetime.now(UTC) + timedelta(minutes=minutes)):
            found = Doctor().examine(case)
        expect(found, {Check.CLOCK})
        assert matter(found, Check.CLOCK) is (Trouble.AHEAD if minutes > 0 else Trouble.BEHIND)
        with time_machine.travel(datetime.now(UTC) + timedelta(minutes=minutes / 10)):
            assert levels(Doctor().examine(case))[Level.WARN] == {Check.CLOCK}
    finally:
        sandbox.close()


@contextmanager
def full(folder: Path) -> Iterator[None]:
    """A disk without a free byte in the place of `folder`: one in memory where that is allowed.

    Elsewhere the system refuses every byte that would make a file longer.
    """
    folder.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    may_mount = sys.platform == "linux" and shutil.which("mount") is not None
    if may_mount and subprocess.run(command, capture_output=True, check=False).returncode == 0:
        try:
            yield
        finally:
            subprocess.run(["umount", str(folder)], check=True)
        return
    pytest.importorskip("resource")
    yield


@contextmanager
def not_a_byte_more(folder: Path) -> Iterator[None]:
    if folder.is_mount():
        with (
            pytest.raises(OSError, match="No space left"),
            (folder / "ballast").open("wb", buffering=0) as ballast,
        ):
            ballast.writelines(repeat(bytes(4096)))
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("running", [True, False], ids=["a till runs", "no till runs"])
def test_a_full_disk(case: Case, tmp_path: Path, running: bool) -> None:
    case = replace(case, folder=tmp_path / "disk")
    with full(case.folder):
        fill(case)
        with open_journal(case.journal) as journal:
            if not running:
                journal.close()
            with not_a_byte_more(case.folder):
                found = Doctor().examine(case)
    expect(found, {Check.DISK})


def test_a_missing_keyring(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    expect(Doctor().examine(case), {Check.KEYRING}, {Check.KEY})
    # Practising needs none.
    practising = levels(Doctor().examine(replace(case, environment=Environment.SANDBOX)))
    assert Check.KEYRING in practising[Level.WARN]


def test_no_key(case: Case) -> None:
    ring = keyring.get_keyring()
    assert isinstance(ring, Ring)
    ring.key = ""
    expect(Doctor().examine(case), {Check.KEY})


def test_a_damaged_journal(case: Case) -> None:
    content = bytearray(case.journal.read_bytes())
    at = content.index(b"VVVGIFTCRD")
    content[at] ^= 1
    case.journal.write_bytes(content)
    found = Doctor().examine(case)
    expect(found, {Check.JOURNAL}, {Check.COPIES})
    assert matter(found, Check.JOURNAL) is Cause.DAMAGED


@pytest.mark.parametrize(
    ("content", "level", "what"),
    [
        ({"version": 99}, Level.BAD, Cause.SETTINGS_NEWER),
        ("no settings", Level.BAD, Trouble.NO_SETTINGS),
        ({"canary_0123456789": 1}, Level.WARN, Trouble.UNKNOWN_SETTINGS),
    ],
)
def test_wrong_settings_stay_as_they_are(
    case: Case, content: object, level: Level, what: object
) -> None:
    assert case.settings_file is not None
    written = json.dumps(content).encode()
    case.settings_file.write_bytes(written)
    found = Doctor().examine(case)
    assert levels(found)[level] == {Check.SETTINGS}
    assert matter(found, Check.SETTINGS) is what
    assert "canary" not in repr(found)
    assert [path.read_bytes() for path in case.settings_file.parent.iterdir()] == [written]


def test_nothing_is_changed_and_nothing_made(case: Case, tmp_path: Path) -> None:
    def everything() -> dict[str, bytes]:
        files = (path for path in tmp_path.rglob("*") if path.is_file())
        return {str(path): path.read_bytes() for path in files}

    before = everything()
    Doctor().examine(case)
    assert everything() == before


def test_a_till_sells_while_its_journal_is_read(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the middle of the doctor's look orders are written, at once, and none of them waits."""
    monkeypatch.setattr("pos_app.journal.health._STEPS", 50)
    sold = 1
    with open_journal(case.journal, busy_seconds=0) as journal:

        def sell() -> bool:
            nonlocal sold
            if sold < 20:
                sold += 1
                add(journal, sold)
            return False

        doctor = Doctor()
        monkeypatch.setattr(doctor._closed, "is_set", sell)
        expect(doctor.examine(case), set())
        assert sold == 20
        assert len(journal.between(datetime.now(UTC) - timedelta(days=1), datetime.now(UTC))) == 20


def test_a_closed_doctor_ends_at_once(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pos_app.journal.health._STEPS", 1)
    doctor = Doctor()
    doctor.close()
    found = levels(doctor.examine(case))
    assert {Check.JOURNAL, Check.NETWORK, Check.KEY} <= found[Level.SKIPPED]
    assert found[Level.BAD] == set()


def test_a_server_that_says_nothing_is_left_when_the_window_closes(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        monkeypatch.setitem(BASE_URLS, TILL, f"http://127.0.0.1:{port}/v1/json")
        doctor, found = Doctor(), []
        look = threading.Thread(target=lambda: found.append(doctor.examine(case)))
        look.start()
        with silent.accept()[0] as peer:
            peer.recv(1)
            doctor.close()
            look.join(3)
        assert not look.is_alive()
    assert Check.NETWORK in levels(found[0])[Level.BAD]


def test_no_file_of_the_look_is_left(case: Case) -> None:
    Doctor().examine(case)
    assert {entry.name for entry in os.scandir(case.folder)} == {"journal-test.sqlite3", "copies"}
