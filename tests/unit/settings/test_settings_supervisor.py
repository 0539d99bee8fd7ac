"""The supervisor's PIN: a real hash in a real file, and waits that nobody gets around."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pos_app.domain.errors import Cause, NotConfigured
from pos_app.domain.pins import Answer, Checked, is_pin, wait_after, wait_left
from pos_app.settings_store.supervisor import Supervisor

PIN, OTHER = "73918", "73919"
DAY = 86_400.0


class Clocks:
    """The system's clock, which people set, and one that only goes on. Seconds."""

    def __init__(self) -> None:
        self.wall, self.since_start = 1_770_000_000.0, 50.0

    def now(self) -> float:
        return self.wall

    def monotonic(self) -> float:
        return self.since_start

    def pass_time(self, seconds: float) -> None:
        self.wall += seconds
        self.since_start += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "supervisor.json"


@pytest.fixture
def start(path: Path, clocks: Clocks) -> Callable[[], Supervisor]:
    """A new start of the program over the same file."""

    def started() -> Supervisor:
        clocks.since_start = 1.0  # it knows nothing of the run before
        return Supervisor(path, clocks.now, clocks.monotonic)

    return started


@pytest.fixture
def supervisor(start: Callable[[], Supervisor]) -> Supervisor:
    made = start()
    made.set_pin(PIN)
    return made


def fail(supervisor: Supervisor, times: int) -> Checked:
    """Give a wrong PIN so often, each as soon as it is looked at; the last answer."""
    said = Checked(Answer.UNSET)
    for _ in range(times):
        said = supervisor.check(OTHER)
    return said


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        *((text, True) for text in ("0000", "123456789012", PIN)),
        *((text, False) for text in ("", "123", "1234567890123", "12a4", "12 4", "١٢٣٤", "1234\n")),
    ],
)
def test_a_pin_has_4_to_12_digits(text: str, may_be: bool, start: Callable[[], Supervisor]) -> None:
    assert is_pin(text) is may_be
    if not may_be:
        with pytest.raises(ValueError, match="digits"):
            start().set_pin(text)
        assert not start().is_set()


def test_without_a_pin_nothing_is_guarded(path: Path, start: Callable[[], Supervisor]) -> None:
    assert not start().is_set()
    assert start().check(PIN) == start().wait() == Checked(Answer.UNSET)
    assert not path.exists()


def test_the_file_holds_a_salted_hash_and_no_pin(supervisor: Supervisor, path: Path) -> None:
    first = path.read_text("ascii")
    supervisor.set_pin(PIN)
    assert json.loads(first)["hash"].startswith("$argon2id$")
    assert json.loads(first)["hash"] != json.loads(path.read_text("ascii"))["hash"]
    assert PIN not in first
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600
    assert {part.name for part in path.parent.iterdir()} <= {path.name, f"{path.name}.lock"}


def test_only_the_right_one_is_right_also_after_a_new_start(
    supervisor: Supervisor, start: Callable[[], Supervisor]
) -> None:
    assert supervisor.check(OTHER) == Checked(Answer.WRONG)
    assert supervisor.check("") == Checked(Answer.WRONG)
    assert start().check(PIN) == Checked(Answer.RIGHT)
    # The count begins anew.
    assert fail(start(), 2) == Checked(Answer.WRONG)


def test_removed_it_guards_nothing(supervisor: Supervisor, start: Callable[[], Supervisor]) -> None:
    supervisor.remove()
    assert not supervisor.is_set()
    assert start().check(PIN).answer is Answer.UNSET
    supervisor.remove()


def test_waits_grow_up_to_a_quarter_of_an_hour() -> None:
    waits = [wait_after(wrong) for wrong in range(12)]
    assert waits == [0, 0, 0, 5, 15, 60, 300, 600, 900, 900, 900, 900]
    assert wait_after(10**6) == 900


def test_while_it_waits_even_the_right_pin_is_not_looked_at(
    supervisor: Supervisor, clocks: Clocks
) -> None:
    assert fail(supervisor, 3) == Checked(Answer.WRONG, 5.0)
    clocks.pass_time(4.5)
    assert supervisor.check(PIN) == Checked(Answer.WAIT, 0.5)
    assert supervisor.wait() == Checked(Answer.WAIT, 0.5)
    clocks.pass_time(0.5)
    assert supervisor.check(OTHER) == Checked(Answer.WRONG, 15.0)
    clocks.pass_time(15.0)
    assert supervisor.check(PIN) == Checked(Answer.RIGHT)
    assert supervisor.wait() == Checked(Answer.WRONG)


def test_a_new_start_does_not_end_a_wait(
    supervisor: Supervisor, clocks: Clocks, start: Callable[[], Supervisor]
) -> None:
    fail(supervisor, 3)
    clocks.pass_time(2.0)
    again = start()
    assert again.check(PIN) == Checked(Answer.WAIT, 3.0)
    clocks.pass_time(3.0)
    assert again.check(OTHER) == Checked(Answer.WRONG, 15.0)


@pytest.mark.parametrize("moved", [-DAY, DAY, -1.0, 3.0])
def test_a_clock_that_is_set_meanwhile_changes_no_wait(
    supervisor: Supervisor, clocks: Clocks, moved: float
) -> None:
    fail(supervisor, 3)
    clocks.wall += moved
    assert supervisor.check(PIN) == Checked(Answer.WAIT, 5.0)
    clocks.pass_time(5.0)
    assert supervisor.check(PIN) == Checked(Answer.RIGHT)


def test_a_clock_set_back_between_two_runs_makes_a_wait_whole_and_no_longer(
    supervisor: Supervisor, clocks: Clocks, start: Callable[[], Supervisor]
) -> None:
    fail(supervisor, 3)
    clocks.pass_time(4.0)
    clocks.wall -= 365 * DAY
    again = start()
    assert again.check(PIN) == Checked(Answer.WAIT, 5.0)
    clocks.pass_time(5.0)
    assert again.check(PIN) == Checked(Answer.RIGHT)
    assert wait_left(5.0, -0.001) == 5.0


def test_another_window_counts_too(supervisor: Supervisor, start: Callable[[], Supervisor]) -> None:
    other = start()
    fail(supervisor, 2)
    assert fail(other, 1) == Checked(Answer.WRONG, 5.0)
    assert supervisor.check(PIN).answer is Answer.WAIT


def test_tries_at_the_same_time_are_all_counted(supervisor: Supervisor) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = [said.answer for said in pool.map(supervisor.check, [OTHER] * 8)]
    assert sorted(answers) == [Answer.WAIT] * 5 + [Answer.WRONG] * 3


def test_a_try_counts_though_the_program_is_killed_while_it_is_looked_at(
    supervisor: Supervisor, path: Path
) -> None:
    child = (
        "import os, sys; from pathlib import Path; import pos_app.settings_store.supervisor as s\n"
        "s._fits = lambda kept, pin: os._exit(9)\n"
        "s.Supervisor(Path(sys.argv[1])).check('73918')"
    )
    killed = subprocess.run([sys.executable, "-c", child, str(path)], check=False)
    assert killed.returncode == 9
    assert json.loads(path.read_text("ascii"))["wrong"] == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b'{"hash": "", "version": 1, "wrong": 0, "wrong_at": 0}',
        b'{"hash": "$argon2id$", "version": 1, "wrong": -1, "wrong_at": 0}',
        b'{"hash": "$argon2id$", "version": 1, "wrong": 0, "wrong_at": NaN}',
        b'{"hash": "$argon2id$", "version": 2, "wrong": 0, "wrong_at": 0}',
        b'{"hash": "$argon2id$v=19$x", "version": 1, "wrong": 0, "wrong_at": 0}',
        b'{"hash": "$argon2id$", "wrong": 0}',
        b"[" * 4000,
        b" " * 5000,
    ],
)
def test_a_damaged_file_keeps_everything_guarded(
    path: Path, start: Callable[[], Supervisor], content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert start().is_set()
    for pin in (PIN, ""):
        # A hash that only looks like one is found out by the first PIN that is one.
        assert start().check(pin).answer in (Answer.UNREADABLE, Answer.WRONG)
    assert start().check(PIN) == Checked(Answer.UNREADABLE)
    # The way back: whoever owns the account removes the file.
    path.unlink()
    assert not start().is_set()


def test_a_damaged_file_is_not_overwritten(path: Path, start: Callable[[], Supervisor]) -> None:
    path.parent.mkdir()
    path.write_bytes(b"{")
    with pytest.raises(NotConfigured) as caught:
        start().set_pin(PIN)
    assert (caught.value.cause, caught.value.facts["file"]) == (Cause.DISK, path.name)
    assert path.read_bytes() == b"{"


@pytest.mark.skipif(os.name == "nt", reason="folders can't be closed this way")
def test_a_count_that_can_not_be_kept_keeps_everything_guarded(
    supervisor: Supervisor, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as disk:
        disk.setattr("pos_app.settings_store.settings_file.os.fsync", full)
        assert supervisor.check(PIN) == Checked(Answer.UNREADABLE)
        with pytest.raises(NotConfigured):
            supervisor.set_pin(OTHER)
    assert supervisor.check(PIN) == Checked(Answer.RIGHT)


def test_hashing_is_loaded_only_for_a_pin() -> None:
    program = (
        "import sys, pos_app.settings_store.supervisor as s\n"
        "print({'argon2', 'filelock'} & set(sys.modules))"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert said.stdout.strip() == "set()"
