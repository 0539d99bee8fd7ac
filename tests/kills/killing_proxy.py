"""A TCP proxy between the tills and their sandbox that kills a till where it is told."""

from __future__ import annotations

import asyncio
import os
import re
import signal
from collections import Counter
from typing import NamedTuple

from kill_points import AT_THE_SERVER, Fate, Point
from loopback_proxy import LoopbackProxy

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


class KillingProxy(LoopbackProxy):
    """Forwards whole requests and answers until a trap closes."""

    def __init__(self, server_port: int) -> None:
        super().__init__(server_port)
        self.posted: Counter[str] = Counter()
        """How often a till sent an order, by its number, whether it was let through or not."""
        self.killed: set[int] = set()
        self._traps: dict[str, Trap] = {}
        self._held: dict[str, bytes] = {}

    def set_trap(self, counter: str, trap: Trap) -> None:
        """Let a till, known by its counter's name, run into its point, if that is on the line."""
        if trap.point in _METHODS:
            self._traps[counter] = trap

    async def exchange(
        self, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        method, order_id = _read(request)
        self.posted[order_id] += method == "POST"
        counter = order_id.partition("-")[0]
        trap = self._traps.get(counter)
        if trap is not None and method == _METHODS[trap.point]:
            del self._traps[counter]
            await self._close(trap, request, order_id, reader, writer)
            return False
        writer.write(await self.forwarded(request))
        await writer.drain()
        if method == "GET" and order_id in self._held:
            await self.forwarded(self._held.pop(order_id))
        return True

    async def _close(
        self,
        trap: Trap,
        request: bytes,
        order_id: str,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        if trap.point is Point.HALF_ANSWER:
            answer = await self.forwarded(request)
            writer.write(answer[: len(answer) // 2])
            await reader.read()  # the till ends by its own hand once it has read that
            return
        if trap.point in (Point.SERVER_DONE, Point.CANCEL_SENT):
            await self.forwarded(request)
        assert trap.point in AT_THE_SERVER
        if trap.fate is Fate.LATE:
            self._held[order_id] = request
        self.killed.add(trap.pid)
        os.kill(trap.pid, signal.SIGKILL)
        if trap.point is Point.POST_SENT and trap.fate is Fate.ARRIVES:
            await self.forwarded(request)


def _read(request: bytes) -> tuple[str, str]:
    """The method of a request and the order that it is about."""
    found = _ORDER.search(request)
    assert found is not None
    return request.split(b" ", 1)[0].decode("ascii"), (found[1] or found[2]).decode("ascii")
