"""What a test and its tills tell each other: one JSON object a line over a socket."""

from __future__ import annotations

import json
import socket
from typing import Any, NamedTuple


class Life(NamedTuple):
    """How a till is started. `pace` is 1 at a counter."""

    counter: str
    journal: str
    base_url: str
    """Where its requests go."""
    origin: str
    """Where its links may lead."""
    api_key: str
    sale_id: str
    pace: float
    point: str = ""
    """Where it ends; "" for one that takes up what the one before it left."""
    cancels: bool = False
    """Whether the clerk gives up an order that is still open after the restart."""
    forgets: bool = False
    """A till that is broken on purpose: it does not recover its payments."""


class Channel:
    """One end of the line between a test and one till. Close it."""

    def __init__(self, wire: socket.socket) -> None:
        self._wire = wire
        self._read = b""

    def say(self, **message: Any) -> None:
        self._wire.sendall(json.dumps(message).encode() + b"\n")

    def hear(self) -> dict[str, Any]:
        """The next message. Raises EOFError once nobody is left to say one, and TimeoutError."""
        while b"\n" not in self._read:
            piece = self._wire.recv(65536)
            if not piece:
                raise EOFError
            self._read += piece
        line, _, self._read = self._read.partition(b"\n")
        message: dict[str, Any] = json.loads(line)
        return message

    def close(self) -> None:
        self._wire.close()
