"""A TCP proxy between a till and its sandbox that breaks an exchange where a test says."""

from __future__ import annotations

import asyncio
import socket
import struct
from enum import Enum, StrEnum
from typing import NamedTuple

from loopback_proxy import LoopbackProxy

LATE_SECONDS = 0.9
"""Longer than the deadlines of the tills that meet a silent fault."""
_DRIP_SECONDS = 0.1


class Timing(StrEnum):
    """Where an exchange breaks."""

    BEFORE = "before"
    """The request does not reach the server (unless the fault is that it comes late)."""
    AFTER = "after"
    """The server has done what it was asked; the first byte of its answer is not sent."""
    MIDDLE = "middle"
    """Half of the true answer's body is sent."""


class Act(Enum):
    """What the proxy does then."""

    CLOSE = "close"
    RESET = "reset"
    STALL = "stall"
    """Say nothing more, keep the connection."""
    HALF_CLOSE = "half_close"
    """End its own side only, keep the other."""
    DRIP = "drip"
    """Send what is left byte by byte, past any deadline."""
    LATE = "late"
    """Go on as if nothing was, but past the deadline."""
    SAY = "say"
    """Send other bytes than the true ones, then close."""


class Fault(NamedTuple):
    """One way to break an exchange; `content` goes with SAY."""

    act: Act
    timing: Timing
    content: bytes = b""


class FaultProxy(LoopbackProxy):
    """Forwards whole requests and answers, except while `fault` is set."""

    def __init__(self, server_port: int) -> None:
        super().__init__(server_port)
        self.fault: Fault | None = None
        self.received: list[str] = []
        """The methods of all requests that came, in order."""

    async def exchange(
        self, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        fault = self.fault
        self.received.append(request.split(b" ", 1)[0].decode("ascii"))
        if fault is not None:
            await self._break(fault, request, reader, writer)
            return False
        writer.write(await self.forwarded(request))
        await writer.drain()
        return True

    async def _break(
        self,
        fault: Fault,
        request: bytes,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        left = b"" if fault.timing is Timing.BEFORE else await self.forwarded(request)
        if fault.timing is Timing.MIDDLE:
            body = left.index(b"\r\n\r\n") + 4
            cut = (body + len(left)) // 2
            writer.write(left[:cut])
            await writer.drain()
            left = left[cut:]
        match fault.act:
            case Act.CLOSE:
                pass
            case Act.RESET:
                wire: socket.socket = writer.get_extra_info("socket")
                wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                writer.transport.abort()
            case Act.STALL:
                await reader.read()
            case Act.HALF_CLOSE:
                writer.write_eof()
                await reader.read()
            case Act.DRIP:
                for byte in left or b"HTTP/1.1 200 OK\r\nX-Drip: " + b"x" * 500:
                    if reader.at_eof():
                        break
                    writer.write(bytes([byte]))
                    await asyncio.sleep(_DRIP_SECONDS)
            case Act.LATE:
                await asyncio.sleep(LATE_SECONDS)
                writer.write(left or await self.forwarded(request))
                await writer.drain()
            case Act.SAY:
                writer.write(fault.content)
                await writer.drain()
