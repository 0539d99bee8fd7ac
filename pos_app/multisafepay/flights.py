"""Deadlines that nothing outlasts: one request's time in the air, and the watchdog over all.

A socket's own time-out starts anew with every byte, so a server that sends one byte a second
holds a reader for hours. Only shutting the socket down from another thread ends that.
"""

from __future__ import annotations

import math
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from time import monotonic
from typing import NamedTuple

from pos_app.domain.errors import Cause, Unreachable


class Address(NamedTuple):
    """One way to reach a host, as `socket.getaddrinfo` tells it."""

    family: int
    target: tuple[str | int, ...] | tuple[int, bytes]


class Flight:
    """One request on its way: its deadline, its socket and, once it failed here, why.

    Belongs to one thread; only `cut` may be called from another.
    """

    def __init__(self, total: float, *, lookup: float, rest: float) -> None:
        """`total` and `lookup`: seconds the whole request and finding its host may take.

        `rest`: seconds that a kept-alive connection may have been idle to be used again.
        """
        self.deadline = monotonic() + total
        self.rest = rest
        self.cause: Cause | None = None
        self._lookup = lookup
        self._found: SimpleQueue[list[Address] | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._wire: socket.socket | None = None
        self._orphaned = False

    def hold(self, wire: socket.socket) -> None:
        """Name the socket to shut down at the deadline."""
        with self._lock:
            self._wire = wire
            if self.cause is not None:
                _shut(wire)

    def keeps(self, wire: socket.socket) -> bool:
        """Take over a socket that its connection is done with, if it is this request's.

        A connection that ends with its answer is closed before the answer's body is read.
        """
        with self._lock:
            self._orphaned = self._wire is wire
            return self._orphaned

    def cut(self, cause: Cause) -> None:
        """End the request now, wherever it is: waiting for a name, connecting or reading."""
        with self._lock:
            if self.cause is None:
                self.cause = cause
            if self._wire is not None:
                _shut(self._wire)
        self._found.put(None)

    def end(self) -> None:
        """Let go of the socket. Nothing is shut down after this."""
        with self._lock:
            wire, self._wire = self._wire, None
            if wire is not None and self._orphaned:
                wire.close()

    def connect(
        self, host: str, port: int, seconds: float, *, to_proxy: bool = False
    ) -> socket.socket:
        """A TCP connection to `host`; `seconds` for each of its addresses.

        Raises OSError, with `cause` set where it is known: PROXY where that can't be reached.
        """
        timed_out = False
        for address in self._addresses(host, port, Cause.PROXY if to_proxy else Cause.NAME):
            try:
                return self._dial(address, max(0.001, min(seconds, self.deadline - monotonic())))
            except OSError as error:
                timed_out = isinstance(error, TimeoutError)
            if self.cause is not None:
                break
        unreached = Cause.PROXY if to_proxy else Cause.NETWORK
        self.cause = self.cause or (Cause.TIMEOUT if timed_out else unreached)
        raise OSError("no connection")

    def _dial(self, address: Address, seconds: float) -> socket.socket:
        wire = socket.socket(address.family, socket.SOCK_STREAM)
        try:
            self.hold(wire)
            wire.settimeout(seconds)
            wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            wire.connect(address.target)
        except OSError:
            self.end()
            wire.close()
            raise
        return wire

    def _addresses(self, host: str, port: int, unknown: Cause) -> list[Address]:
        with suppress(OSError, UnicodeError):  # an address; a name is refused here, at no cost
            return _getaddrinfo(host, port, socket.AI_NUMERICHOST)
        _look_up(host, port, self._found)
        try:
            found = self._found.get(timeout=self._lookup)
        except Empty:
            found = None
        if not found:
            self.cause = self.cause or unknown
            raise OSError("name not found")
        return found


def can_look_up(host: str, seconds: float) -> bool:
    """Whether a host's name leads to an address, as far as is known in `seconds`."""
    found: SimpleQueue[list[Address] | None] = SimpleQueue()
    _look_up(host, 0, found)
    try:
        return bool(found.get(timeout=seconds))
    except Empty:
        return False


class Watchdog:
    """Cuts every flight that is still in the air at its deadline.

    One thread for all of them, started with the first: a timer for each request would start
    a thread for each.
    """

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._flights: set[Flight] = set()
        self._thread: threading.Thread | None = None
        self._wakes_at = math.inf
        self._closed = False

    @contextmanager
    def watching(self, flight: Flight) -> Iterator[None]:
        """Watch a flight during the block. Raises Unreachable(NETWORK) after `close`."""
        with self._change:
            if self._closed:
                raise Unreachable(Cause.NETWORK)
            self._flights.add(flight)
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._watch, name="http-watchdog", daemon=True
                )
                self._thread.start()
            if flight.deadline < self._wakes_at:
                self._wakes_at = flight.deadline
                self._change.notify()
        try:
            yield
        finally:
            with self._change:
                self._flights.discard(flight)
            flight.end()

    def close(self) -> None:
        """Cut every flight now and let none start again."""
        with self._change:
            self._closed = True
            for flight in self._flights:
                flight.cut(Cause.NETWORK)
            self._change.notify()
        if self._thread is not None:
            self._thread.join()

    def _watch(self) -> None:
        with self._change:
            while not self._closed:
                now = monotonic()
                for flight in [late for late in self._flights if late.deadline <= now]:
                    self._flights.discard(flight)
                    flight.cut(Cause.TIMEOUT)
                self._wakes_at = min((one.deadline for one in self._flights), default=math.inf)
                # A flight that lands leaves the alarm set: one idle wake-up, not one for each.
                self._change.wait(None if math.isinf(self._wakes_at) else self._wakes_at - now)


_running: dict[tuple[str, int], list[SimpleQueue[list[Address] | None]]] = {}
_running_lock = threading.Lock()


def _look_up(host: str, port: int, answer: SimpleQueue[list[Address] | None]) -> None:
    """Look a name up in a thread of its own: a lookup can't be interrupted, only walked away from.

    Those who ask for the same name meanwhile share one lookup, so that a resolver that hangs
    holds one thread, not one for every check.
    """
    with _running_lock:
        waiting = _running.get((host, port))
        if waiting is not None:
            waiting.append(answer)
            return
        _running[host, port] = [answer]

    def resolve() -> None:
        found: list[Address] = []
        with suppress(OSError, UnicodeError):  # nothing found, or no name at all
            found = _getaddrinfo(host, port, 0)
        with _running_lock:
            waiting = _running.pop((host, port))
        for queue in waiting:
            queue.put(found)

    threading.Thread(target=resolve, name="http-lookup", daemon=True).start()


def _getaddrinfo(host: str, port: int, flags: int) -> list[Address]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)
    return [Address(family, target) for family, _, _, _, target in found]


def _shut(wire: socket.socket) -> None:
    with suppress(OSError):  # it may not be connected yet, or not any more
        wire.shutdown(socket.SHUT_RDWR)
