"""Keys, card numbers and customers' data, marked and looked for wherever the program writes.

A whole till is run as its command line starts it: a key out of a real keyring (GNOME's, where
there is one), TLS to MultiSafepay's test environment (the sandbox behind a certificate), a sale
to a customer with a name, a card that pays it, mistakes of ours that quote all of it, a daily
copy, an erasure, and at last a crash. Then every file below the till's home, temporary and
working folders is searched, and what it said, and what its processes show to others.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import queue
import quopri
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote

import canary_till
import psutil
import pytest
from canary_front import PAYMENT_HOST, environment_over_tls, pay_by_card
from canary_search import Hit, Search, named
from conftest import NoteFigure

from pos_app.sandbox import Sandbox, cards

KEY = "canary+9f8e7d/6c5b4a=3210&Kanarie"
CARD = "6064365900417203958"
CUSTOMER = {
    "email": "anna.kanarie-7431@voorbeeldwinkel.example",
    "first_name": "Zo\xeblla-Kan\xe4rie",
    "last_name": "van den Vogel\u0161tr\xf6m",
    "phone": "+31 6 84 17 39 52",
}
BRAND, DIGITS, GATEWAY, DUE = "boe", "1250", "BOEKENBON", 1250
SECONDS = 60.0
"""For one step on a busy machine; a wait ends with what it waits for."""
_HAS_KEYRING = all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon")))
# The daemon reads its keyring's password from its input, `key set` and the till what they need
# from theirs.
_IN_A_SESSION = (
    "printf login-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 "
    '&& "$0" -m pos_app key set --environment test && exec "$0" "$1"'
)
SEARCH = Search({"key": KEY, "card": CARD} | CUSTOMER)


class Till:
    """A till in a process and in folders of its own."""

    def __init__(self, root: Path, **first: object) -> None:
        self.root = root
        for name in ("home", "run", "tmp", "work"):
            (root / name).mkdir(mode=0o700)
        self.data = root / "home" / ".local" / "share" / "pos-app"
        self.log = root / "home" / ".local" / "state" / "pos-app" / "log"
        self.settings = root / "home" / ".config" / "pos-app" / "settings.json"
        self.settings.parent.mkdir(parents=True)
        self.settings.write_text('{"environment": "live"}', "ascii")
        command = [sys.executable, str(Path(canary_till.__file__))]
        keyring = "base_url" in first and _HAS_KEYRING
        if keyring:
            command = ["dbus-run-session", "--", "sh", "-c", _IN_A_SESSION, *command]
        elif "base_url" in first:
            first["key"] = KEY
        self._heard: queue.Queue[str] = queue.Queue()
        self._said = (root / "stdout").open("wb")
        self._errors = (root / "stderr").open("wb")
        self.process = subprocess.Popen(
            command,
            cwd=root / "work",
            env={
                "HOME": str(root / "home"),
                "XDG_RUNTIME_DIR": str(root / "run"),
                "TMPDIR": str(root / "tmp"),
                "SSLKEYLOGFILE": str(root / "tls-secrets"),
                "PATH": os.environ["PATH"],
                "LC_ALL": "C.UTF-8",
                "QT_QPA_PLATFORM": "offscreen",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()
        if keyring:
            self._write(KEY)
            self._until(lambda line: line.endswith("keyring."))
        self.tell(**first)
        self.pid: int = self.heard(ready=None)["ready"]

    def tell(self, **command: object) -> None:
        self._write(json.dumps(command))

    def heard(self, **wanted: object) -> dict[str, Any]:
        """The next answer with these facts (None: with any value of that name)."""

        def fits(line: str) -> bool:
            if not line.startswith("{"):
                return False
            facts = json.loads(line)
            return all(
                name in facts and value in (None, facts[name]) for name, value in wanted.items()
            )

        answer: dict[str, Any] = json.loads(self._until(fits))
        return answer

    def processes(self) -> list[psutil.Process]:
        started = psutil.Process(self.process.pid)
        return [started, *started.children(recursive=True)]

    def shown_to_others(self) -> list[Hit]:
        """What any program of this user can read of the till's processes."""
        hits: list[Hit] = []
        for process in self.processes():
            for part in ("cmdline", "environ"):
                path = Path(f"/proc/{process.pid}/{part}")
                if path.exists():
                    hits += SEARCH.content(path.read_bytes(), f"{part} of {process.name()}")
        return hits

    def close(self) -> None:
        assert self.process.stdin is not None
        running = self.processes() if self.process.poll() is None else []
        for process in running:
            process.kill()
        self.process.wait(SECONDS)
        self._reader.join(SECONDS)
        self.process.stdin.close()
        assert self.process.stdout is not None
        self.process.stdout.close()
        self._said.close()
        self._errors.close()

    def __enter__(self) -> Till:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _write(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def _until(self, fits: Callable[[str], bool]) -> str:
        deadline = time.monotonic() + SECONDS
        while True:
            try:
                line = self._heard.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                pytest.fail((self.root / "stderr").read_text("utf-8"))
            if fits(line):
                return line

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._said.write(line)
            self._said.flush()
            self._heard.put(line.decode().strip())


@contextmanager
def folder() -> Iterator[Path]:
    """Not below pytest's: a socket's path may have no more than some 100 letters."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def tables_with(path: Path) -> set[tuple[str, str]]:
    """Which canary stands in which table of a journal."""
    found: set[tuple[str, str]] = set()
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as journal:
        names = [name for (name,) in journal.execute("SELECT name FROM sqlite_master")]
        for (name,) in journal.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
            rows = journal.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
            content = "\0".join(str(cell) for row in rows for cell in row).encode()
            found |= named(SEARCH.content(content, name))
        assert "customers" in names
    return found


def sell(till: Till, state: str) -> dict[str, Any]:
    """A sale to the customer; the payment once it is in `state`."""
    till.tell(do="sale", brand=BRAND, digits=DIGITS, **CUSTOMER)
    return till.heard(order_id=None, state=state)


def log_lines(till: Till) -> list[dict[str, Any]]:
    (log,) = till.log.iterdir()
    return [json.loads(line) for line in log.read_text("ascii").splitlines()]


def found_astray(till: Till) -> set[tuple[str, str]]:
    """After the day's copy: what is found in other files than the journal and its copy.

    In those two the search must find what was kept, and in the one table alone.
    """
    journal = till.data / "journal-test.sqlite3"
    for copy in (till.data / "copies").rglob("*.sqlite3"):
        copy.unlink()  # as if it were another day's
    till.tell(do="house")
    till.heard(done="house")
    found = named(SEARCH.files(till.root))
    (copy,) = (till.data / "copies").rglob("*.sqlite3")
    allowed = {str(path.relative_to(till.root)) for path in (journal, copy)}
    allowed.add(f"{journal.relative_to(till.root)}-wal")
    for path in (journal, copy):
        assert tables_with(path) == {(name, "customers") for name in CUSTOMER}
    in_copy = {name for name, where in found if where == str(copy.relative_to(till.root))}
    assert in_copy == set(CUSTOMER)
    return {hit for hit in found if hit[0] not in CUSTOMER or hit[1] not in allowed}


def test_canaries_of_a_till(monkeypatch: pytest.MonkeyPatch, figure: NoteFigure) -> None:
    monkeypatch.setitem(cards._BALANCES, CARD, 100_00)
    with ExitStack() as stack:
        root = stack.enter_context(folder())
        bundle = stack.enter_context(folder()) / "ca.pem"
        sandbox = stack.enter_context(Sandbox(api_key=KEY))
        front = stack.enter_context(environment_over_tls(sandbox, bundle))
        first = {"base_url": front.url, "bundle": str(bundle)}
        till = stack.enter_context(Till(root, arguments=["--environment", "test"], **first))

        paid = sell(till, "waiting")
        assert paid["link"].startswith(PAYMENT_HOST)
        pay_by_card(sandbox.origin, paid["link"], GATEWAY, DUE, CARD)
        till.heard(order_id=paid["order_id"], state="paid")
        sandbox.play("server_error", times=1)
        failed = sell(till, "unanswered")
        till.tell(do="bugs", words=" ".join((KEY, CARD, *CUSTOMER.values())))
        till.heard(bugs=6)
        till.tell(do="seen", text=CARD)
        seen = till.heard(seen=None)
        astray = found_astray(till)
        for order_id in (paid["order_id"], failed["order_id"]):
            till.tell(do="erase", order_id=order_id)
            till.heard(done="erase")
        after_erasing = SEARCH.files(root)

        sell(till, "waiting")
        astray |= found_astray(till)
        till.tell(do="purge")
        till.heard(done="purge")
        after_purging = SEARCH.files(root)

        shown = till.shown_to_others()
        limits = Path(f"/proc/{till.pid}/limits").read_text("ascii").splitlines()
        (core,) = (line.split()[4:6] for line in limits if line.startswith("Max core file size"))
        till.tell(do="abort")
        till.process.wait(SECONDS)
        after_crash = SEARCH.files(root)
        said = (root / "stderr").read_text("utf-8")

        after = [*after_erasing, *after_purging, *after_crash]
        ever = astray | named(after) | named(shown)
        count = {name: sum(hit[0] == name for hit in ever) for name in ("key", "card")}
        personal = len(astray) - sum(hit[0] in count for hit in astray)
        figure(
            "canaries in every file written",
            f"key {count['key']}, card {count['card']}, personal data {personal} outside its "
            f"table, {len(after)} after erase",
            "0",
        )
        # The key was used and the card's number came: there was something to leak.
        assert len(front.keys) >= 4
        assert set(front.keys) == {KEY}
        assert any(CARD.encode() in answer for answer in front.answers)
        assert seen["seen"] is False
        assert seen["read"] > 50
        assert astray == set()
        assert after_erasing == []
        assert after_purging == []
        assert after_crash == []
        assert shown == []
        assert "Traceback" not in said
        assert core == ["0", "0"]
        assert list((root / "work").iterdir()) == []
        assert not (root / "tls-secrets").exists()
        assert '"test"' in till.settings.read_text("ascii")  # it was written anew
        assert_log_tells(log_lines(till), paid["order_id"])


def assert_log_tells(noted: list[dict[str, Any]], order_id: str) -> None:
    """The log of a till with a sale and six mistakes, without a word of any of them."""
    events = [line["event"] for line in noted]
    assert events[0] == "opened"
    states = [
        line["state"] for line in noted if line.get("order_id") == order_id and "state" in line
    ]
    assert states[0] == "waiting"
    assert states[-1] == "paid"
    assert {line.get("http") for line in noted if line["event"] == "exchange"} >= {200, 500}
    bugs = [line for line in noted if line["event"] == "bug"]
    assert len(bugs) == 6
    assert {line["type"] for line in bugs} == {"ValueError"}
    unlisted = [line.get("logger") for line in noted if line["event"] == "unlisted"]
    assert unlisted == ["urllib3.connectionpool", "keyring", "pos_app", None, "py.warnings"]


def test_a_practice_till_keeps_a_customer_in_its_journal_alone() -> None:
    """The sandbox, which plays MultiSafepay, is told who the customer is and writes it nowhere."""
    with folder() as root, Till(root, arguments=["--demo"]) as till:
        played = [till.data / f"sandbox.sqlite3{side}" for side in ("", "-wal")]
        order = sell(till, "waiting")
        origin = order["link"].split("/connect/")[0]
        pay_by_card(origin, order["link"], GATEWAY, DUE, "111115")
        till.heard(order_id=order["order_id"], state="paid")
        till.tell(do="house")
        till.heard(done="house")
        assert {name for name, _ in named(SEARCH.files(root))} == set(CUSTOMER)
        assert all(path.exists() for path in played)
        assert not {file for _, file in named(SEARCH.files(root))} & {p.name for p in played}
        till.tell(do="erase", order_id=order["order_id"])
        till.heard(done="erase")
        assert SEARCH.files(root) == []
        assert till.shown_to_others() == []
        # The sandbox's process was started without the name of a file for TLS secrets.
        (sandbox,) = (one for one in till.processes() if "pos_app.sandbox" in one.cmdline())
        assert "SSLKEYLOGFILE" not in sandbox.environ()
        till.tell(do="leave")
        till.tell(do="leave")
        till.process.wait(SECONDS)
        assert SEARCH.files(root) == []
        assert log_lines(till)[-1]["event"] == "closed"
        kept = [path for path in till.data.rglob("*") if path.is_file()]
        assert len(kept) >= 5
        assert [path.name for path in kept if path.stat().st_mode & 0o077] == []


@pytest.mark.parametrize("name", ["key", "card", *CUSTOMER])
def test_the_search_finds_what_is_hidden(name: str) -> None:
    text = ({"key": KEY, "card": CARD} | CUSTOMER)[name]
    plain = text.encode()
    hidden = [
        plain,
        json.dumps({"a": text}).encode(),
        repr([text]).encode(),
        ascii([text]).encode(),
        text.encode("utf-16"),
        text.encode("utf-16-be"),
        quote(text, safe="").encode(),
        binascii.hexlify(plain),
        plain.hex().upper().encode(),
        quopri.encodestring(plain),
        text.upper().encode(),
    ]
    for before in range(4):
        for after in range(4):
            wrapped = b"\xf3" * before + plain + b"\xf7" * after
            hidden += [base64.b64encode(wrapped), base64.urlsafe_b64encode(wrapped)]
    for content in hidden:
        assert named(SEARCH.content(b"before " + content + b" after", "x")) >= {(name, "x")}
    for content in (b"", plain[:6], bytes(reversed(plain)), os.urandom(100_000)):
        assert SEARCH.content(content, "x") == []
