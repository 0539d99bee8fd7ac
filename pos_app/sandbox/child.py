"""The sandbox as a child process of the till: started with it, ended with it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlsplit

from pos_app.domain.errors import Cause, PosError

START_SECONDS = 20.0
"""How long a start may take on a slow machine before it counts as failed."""
_END_SECONDS = 5.0


class SandboxProcess:
    """A running `python -m pos_app.sandbox`. It ends with `close`, or when this program does."""

    def __init__(self, store: Path, *, lan: bool = False) -> None:
        """Start it, without waiting. `lan` opens it to the shop's network on purpose."""
        command = [sys.executable, "-m", "pos_app.sandbox", "--with-parent", "--store", str(store)]
        if lan:
            command += ["--host", "0.0.0.0"]  # noqa: S104 - asked for on the command line
        self._base_url = self._api_key = ""
        self._process = subprocess.Popen(  # noqa: S603 - our own module, no shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def announced(self) -> tuple[str, str]:
        """Wait for its base URL and API key. Raises PosError(NO_SANDBOX) if it does not start."""
        too_late = threading.Timer(START_SECONDS, self._process.kill)
        too_late.daemon = True
        too_late.start()
        try:
            self._base_url = self._line("base_url=")
            self._api_key = self._line("api_key=")
            return self._base_url, self._api_key
        finally:
            too_late.cancel()

    def play(self, name: str, call: str) -> None:
        """Let the next orders run into a scenario, or with name "" none; see `scenarios`.

        `call` is what a fault hits ("create" once, "get" until cleared). Raises
        PosError(NO_SANDBOX).
        """
        self._ask("DELETE", None)
        if name:
            once = {"times": 1} if call == "create" else {}
            self._ask("POST", {"name": name} | ({"call": call} if call else {}) | once)

    def close(self) -> None:
        """End it and wait until it has."""
        process = self._process
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    def _ask(self, method: str, body: dict[str, str | int] | None) -> None:
        origin = urlsplit(self._base_url)
        # Only this machine may direct it, so it is asked here even where phones may see it.
        connection = HTTPConnection("127.0.0.1", origin.port, timeout=_END_SECONDS)
        headers = {"api_key": self._api_key, "Content-Type": "application/json"}
        try:
            connection.request(
                method, "/sandbox/scenario", None if body is None else json.dumps(body), headers
            )
            answered = connection.getresponse()
            answered.read()
        except (OSError, HTTPException):
            raise PosError(Cause.NO_SANDBOX) from None
        finally:
            connection.close()
        if answered.status != HTTPStatus.OK:
            raise PosError(Cause.NO_SANDBOX)

    def _line(self, label: str) -> str:
        assert self._process.stdout is not None  # noqa: S101 - it was opened as a pipe
        line = self._process.stdout.readline().rstrip("\n")
        if not line.startswith(label):
            raise PosError(Cause.NO_SANDBOX)
        return line.removeprefix(label)
