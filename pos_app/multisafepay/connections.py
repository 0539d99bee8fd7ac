"""urllib3's connections with two things added: a watchdog can end them, and bytes are counted."""

from __future__ import annotations

import http.client
import io
import socket
import threading
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import NewConnectionError

from pos_app.domain.errors import Cause
from pos_app.multisafepay.flights import Flight

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

BODY_LIMIT = 256 * 1024
"""Bytes of an answer's body. MultiSafepay's longest documented one has some 4,000."""
_WIRE_LIMIT = BODY_LIMIT + 64 * 1024
"""Bytes of a whole answer as it comes in: head, chunk marks and what no parser would count."""


class _Air(threading.local):
    """The request that this thread is making: urllib3 hands nothing of ours to a connection."""

    flight: Flight


air = _Air()


class _Metered(io.RawIOBase):
    """A socket's bytes, up to a limit that holds whatever the parser above makes of them."""

    def __init__(self, source: io.RawIOBase) -> None:
        self._source = source
        self._left = _WIRE_LIMIT

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        count = cast("int | None", self._source.readinto(buffer))
        self._left -= count or 0
        if self._left < 0:
            air.flight.cause = Cause.TOO_LONG
            raise OSError("too long")
        return count

    def close(self) -> None:
        self._source.close()
        super().close()


class _Response(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.fp = io.BufferedReader(_Metered(self.fp.detach()))


class _Connection(HTTPConnection):
    """A connection whose socket the watchdog can shut down.

    It keeps a second handle on the TCP socket: that works during the TLS handshake too, when
    the first one belongs to nobody that could be asked for it.
    """

    response_class = _Response
    _wire: socket.socket | None = None
    _used_at = 0.0

    @property
    def is_connected(self) -> bool:
        rested = monotonic() - self._used_at
        return rested <= air.flight.rest and super().is_connected

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:
        self._used_at = monotonic()
        if self._wire is not None:
            air.flight.hold(self._wire)
        super().request(method, url, *args, **kwargs)

    def close(self) -> None:
        wire, self._wire = self._wire, None
        super().close()
        flight: Flight | None = getattr(air, "flight", None)
        if wire is not None and (flight is None or not flight.keeps(wire)):
            wire.close()

    def _new_conn(self) -> socket.socket:
        flight = air.flight
        try:
            # A connection through a proxy has the proxy's address until its tunnel stands.
            sock = flight.connect(
                self._dns_host,
                self.port,
                cast("float", self.timeout),
                to_proxy=self.proxy is not None,
            )
        except OSError as error:
            raise NewConnectionError(self, "no connection") from error
        self._wire = sock.dup()
        flight.hold(self._wire)
        return sock


class _TlsConnection(_Connection, HTTPSConnection):
    def _tunnel(self) -> None:
        """Ask the proxy for a way to the host. Nothing but the host's name is told to it."""
        try:
            super()._tunnel()
        except TimeoutError:
            raise
        except (OSError, http.client.HTTPException):
            air.flight.cause = air.flight.cause or Cause.PROXY
            raise


class Pool(HTTPConnectionPool):
    """Plain connections: to a sandbox on this machine or in this network."""

    ConnectionCls = _Connection


class TlsPool(HTTPSConnectionPool):
    """Encrypted connections, verified by the context that the pool is made with."""

    ConnectionCls = _TlsConnection
