"""The parent's side of a measurement: programs under the clock, each a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from threading import Timer
from types import TracebackType

ROOT = Path(__file__).resolve().parent.parent
_PATIENCE = 60.0
"""Seconds until a child that says nothing counts as broken."""


class Child:
    """`benchmarks.<module>.main()` in a fresh interpreter, its profile in `folder`.

    A context manager: the child ends with the block, the way a person would end it.
    """

    def __init__(self, module: str, folder: Path, *arguments: str) -> None:
        """Start it. The clock begins right before."""
        environment = os.environ | {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "XDG_DATA_HOME": str(folder / "share"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "",
        }
        self._module = module
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - kept
        start = f"from benchmarks.{module} import main; main()"
        self.started_ns = time.monotonic_ns()
        self._process = subprocess.Popen(
            [sys.executable, "-c", start, *arguments],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    def say(self, command: str) -> None:
        """Tell the child what to do next."""
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def heard(self, label: str) -> list[str]:
        """The values of the child's next report under `label`. Raises RuntimeError if none comes.

        Reports with another label are passed over.
        """
        assert self._process.stdout is not None
        too_late = Timer(_PATIENCE, self._process.kill)
        too_late.daemon = True
        too_late.start()
        try:
            for line in self._process.stdout:
                words = line.split()
                if words and words[0] == label:
                    return words[1:]
        finally:
            too_late.cancel()
        self._process.wait()
        self._errors.seek(0)
        raise RuntimeError(f"{self._module} never said {label}:\n{self._errors.read()}")

    def __enter__(self) -> Child:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # The end of its standard input tells it to close its window and go.
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._errors.close()
