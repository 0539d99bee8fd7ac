"""A TCP proxy before a server of this machine; what it does to an exchange is a subclass's."""

from __future__ import annotations

import asyncio
import re
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self

_PATIENCE = 10.0
_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)\r\n", re.IGNORECASE)


class LoopbackProxy:
    """Takes whole requests on a port of its own, in a thread of its own. A context manager."""

    def __init__(self, server_port: int) -> None:
        self.port = 0
        self._server_port = server_port
        # asyncio itself lets go of a connection's task when its other side goes, and what is
        # still to be forwarded then would be lost to Python's collector.
        self._tasks: set[asyncio.Task[None] | None] = set()
        self._idle = threading.Condition()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=asyncio.run, args=(self._run(),), name="proxy")

    def settle(self) -> None:
        """Return once every connection has ended, and with it all that came late."""
        with self._idle:
            assert self._idle.wait_for(lambda: not self._tasks, _PATIENCE)

    def __enter__(self) -> Self:
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

    async def exchange(
        self, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Answer one request in any way; False ends the connection."""
        raise NotImplementedError

    async def forwarded(self, request: bytes) -> bytes:
        """Let the server do what it is asked; its whole answer."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._server_port)
        try:
            writer.write(request)
            return await _message(reader)
        finally:
            writer.close()
            await writer.wait_closed()

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=100)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        with self._idle:
            self._tasks.add(task)
        try:
            with suppress(ConnectionError):
                while request := await _message(reader):
                    if not await self.exchange(request, reader, writer):
                        break
        finally:
            writer.close()
            # Its end is sent in the loop's next rounds. Waiting for the writer's own word could
            # be for ever where the other side went first.
            for _ in range(3):
                await asyncio.sleep(0)
            with self._idle:
                self._tasks.discard(task)
                self._idle.notify_all()


async def _message(reader: asyncio.StreamReader) -> bytes:
    """One whole request or answer; nothing where the other side has ended."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(head)
        return head + await reader.readexactly(int(length[1]) if length else 0)
    except asyncio.IncompleteReadError:
        return b""
