"""A TCP proxy between the tills and their sandbox that kills a till where it is told."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import threading
from collections import Counter
from contextlib import suppress
from types import TracebackType
from typing import NamedTuple

from kill_points import AT_THE_SERVER, Fate, Point

_PATIENCE = 10.0
_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)\r\n", re.IGNORECASE)
_ORDER = re.compile(rb'/orders/([a-z0-9-]+) |"order_id": "([a-z0-9-]+)"')
_METHODS = {
    Point.POST_SENT: "POST",
    Point.SERVER_DONE: "POST",
    Point.HALF_ANSWER: "POST",
    Point.POLL_SENT: "GET",
    Point.CANCEL_SENT: "PATCH",
}


class Trap(NamedTuple):
    """What waits for a till's next request of the point's method."""

    point: Point
    pid: int
    fate: Fate


class KillingProxy:
    """Forwards whole requests and answers until a trap closes. A context manager."""

    def __init__(self, server_port: int) -> None:
        self.port = 0
        self.posted: Counter[str] = Counter()
        """How often a till sent an order, by its number, whether it was let through or not."""
        self.killed: set[int] = set()
        self._server_port = server_port
        self._traps: dict[str, Trap] = {}
        self._held: dict[str, bytes] = {}
        self._tasks: set[asyncio.Task[None] | None] = set()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=asyncio.run, args=(self._run(),), name="proxy")

    def set_trap(self, counter: str, trap: Trap) -> None:
        """Let a till, known by its counter's name, run into its point, if that is on the line."""
        if trap.point in _METHODS:
            self._traps[counter] = trap

    def __enter__(self) -> KillingProxy:
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
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=100)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # asyncio itself lets go of a connection's task when the connection ends, and it ends with
        # the till: what is still to be forwarded then would be lost to Python's collector.
        task = asyncio.current_task()
        self._tasks.add(task)
        try:
            with suppress(ConnectionError):
                await self._exchanges(reader, writer)
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _exchanges(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while request := await _message(reader):
            method, order_id = _read(request)
            self.posted[order_id] += method == "POST"
            counter = order_id.partition("-")[0]
            trap = self._traps.get(counter)
            if trap is not None and method == _METHODS[trap.point]:
                del self._traps[counter]
                await self._close(trap, request, order_id, reader, writer)
                return
            writer.write(await self._forwarded(request))
            await writer.drain()
            if method == "GET" and order_id in self._held:
                await self._forwarded(self._held.pop(order_id))

    async def _close(
        self,
        trap: Trap,
        request: bytes,
        order_id: str,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        if trap.point is Point.HALF_ANSWER:
            answer = await self._forwarded(request)
            writer.write(answer[: len(answer) // 2])
            await reader.read()  # the till ends by its own hand once it has read that
            return
        if trap.point in (Point.SERVER_DONE, Point.CANCEL_SENT):
            await self._forwarded(request)
        assert trap.point in AT_THE_SERVER
        if trap.fate is Fate.LATE:
            self._held[order_id] = request
        self.killed.add(trap.pid)
        os.kill(trap.pid, signal.SIGKILL)
        if trap.point is Point.POST_SENT and trap.fate is Fate.ARRIVES:
            await self._forwarded(request)

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


def _read(request: bytes) -> tuple[str, str]:
    """The method of a request and the order that it is about."""
    found = _ORDER.search(request)
    assert found is not None
    return request.split(b" ", 1)[0].decode("ascii"), (found[1] or found[2]).decode("ascii")
