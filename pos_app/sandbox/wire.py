"""Answers that go wrong on the wire: never sent, sent byte by byte, or cut off."""

from __future__ import annotations

import socket
import time
from typing import Literal, NamedTuple

WireFault = Literal["lost", "stall", "drip", "truncate"]

WIRE_FAULT = "sandbox.wire_fault"
"""The key of the WSGI environment under which the application names a WireFault to the server."""


class WirePace(NamedTuple):
    """How slow slow is, in seconds; tests pass their own."""

    stall: float = 60.0
    drip: float = 0.2


USUAL_PACE = WirePace()


def send_badly(
    connection: socket.socket, fault: WireFault, answer: bytes, body_length: int, pace: WirePace
) -> None:
    """Send as much of `answer` as the fault lets through; the caller then closes.

    `answer` is head and body, `body_length` how much of it is body. Returns early when the client
    leaves or the server shuts the connection down. Raises OSError as sockets do.
    """
    if fault == "stall":
        _is_gone_within(connection, pace.stall)
    elif fault == "drip":
        for position in range(len(answer)):
            connection.sendall(answer[position : position + 1])
            if _is_gone_within(connection, pace.drip):
                return
    elif fault == "truncate":
        connection.sendall(answer[: len(answer) - (body_length + 1) // 2])


def _is_gone_within(connection: socket.socket, seconds: float) -> bool:
    """Wait, and tell whether the other side (or our own server's end) closed meanwhile.

    What a client still says is thrown away: nothing after a fault is answered.
    """
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        connection.settimeout(left)
        try:
            if not connection.recv(4096):
                return True
        except TimeoutError:
            break
    return False
