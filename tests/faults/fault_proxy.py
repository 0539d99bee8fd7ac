"""A TCP proxy between a till and its sandbox that breaks an exchange where a test says."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
import threading
from contextlib import suppress
from enum import Enum, StrEnum
from types import TracebackType
from typing import NamedTuple

LATE_SECONDS = 0.9
"""Longer than the deadlines of the tills that meet a silent fault."""
_DRIP_SECONDS = 0.1
_PATIENCE = 10.0
_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)\r\n", re.IGNORECASE)


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


class FaultProxy:
    """Forwards whole requests and answers, except while `fault` is set. A context manager."""

    def __init__(self, server_port: int) -> None:
        self.fault: Fault | None = None
        self.received: list[str] = []
        """The methods of all requests that came, in order."""
        self.port = 0
        self._server_port = server_port
        self._connections = 0
        self._tasks: set[asyncio.Task[None] | None] = set()
        self._idle = threading.Condition()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=asyncio.run, args=(self._run(),), name="proxy")

    def settle(self) -> None:
        """Return once every connection has ended, and with it all that came late."""
        with self._idle:
            assert self._idle.wait_for(lambda: self._connections == 0, _PATIENCE)

    def __enter__(self) -> FaultProxy:
        self._thread.start()
        assert self._ready.wait(_PATIENCE)
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(_PATIENCE)
        assert not self._thread.is_alive()

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # asyncio itself lets go of a connection's task when its other side goes.
        task = asyncio.current_task()
        self._tasks.add(task)
        with self._idle:
            self._connections += 1
        try:
            with suppress(ConnectionError):
                await self._exchanges(reader, writer)
        finally:
            writer.close()
            # Its end is sent in the loop's next rounds. Waiting for the writer's own word could
            # be for ever where the other side went first.
            for _ in range(3):
                await asyncio.sleep(0)
            self._tasks.discard(task)
            with self._idle:
                self._connections -= 1
                self._idle.notify_all()

    async def _exchanges(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while request := await _message(reader):
            fault = self.fault
            self.received.append(request.split(b" ", 1)[0].decode("ascii"))
            if fault is not None:
                await self._break(fault, request, reader, writer)
                return
            writer.write(await self._forwarded(request))
            await writer.drain()

    async def _break(
        self,
        fault: Fault,
        request: bytes,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        left = b"" if fault.timing is Timing.BEFORE else await self._forwarded(request)
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
                writer.write(left or await self._forwarded(request))
                await writer.drain()
            case Act.SAY:
                writer.write(fault.content)
                await writer.drain()

    async def _forwarded(self, request: bytes) -> bytes:
        """Let the server do what it is asked; its whole answer."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._server_port)
        try:
            writer.write(request)
            return await _message(reader)
        finally:
            writer.close()
            await writer.wait_closed()


async def _message(reader: asyncio.StreamReader) -> bytes:
    """One whole request or answer; nothing where the other side has ended."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(head)
        return head + await reader.readexactly(int(length[1]) if length else 0)
    except asyncio.IncompleteReadError:
        return b""
