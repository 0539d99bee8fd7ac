"""One host over HTTP: one request sent once, its whole reply read in time, or one of our errors.

The only module that knows requests and urllib3's errors. It drives requests' adapter and leaves
its Session out, whose work is what a till must not have: cookies, proxies and ~/.netrc from the
environment, and redirects (even told not to follow one, it reads the redirect's whole body).
"""

from __future__ import annotations

import http.client
import logging
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, cast

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH

from pos_app import __version__
from pos_app.domain.errors import BadReply, Cause, NotConfigured, PosError, Unreachable
from pos_app.multisafepay.connections import BODY_LIMIT, Pool, TlsPool, air
from pos_app.multisafepay.flights import Flight, Watchdog
from pos_app.multisafepay.replies import Reply

_REST_READING, _REST_WRITING = 20.0, 2.0
"""Seconds a connection may have been idle to carry another GET, or anything else.

A host may drop an idle connection at the very moment it is used again; what was sent is then
lost and never sent twice. Checks go on by themselves, but the clerk's order would fail, so it
only uses a connection that has just worked.
"""

# What urllib3 logs names paths, and so order numbers.
logging.getLogger("urllib3").setLevel(logging.CRITICAL)


class Host:
    """One host. Thread-safe; kept-alive connections are shared by all threads.

    Every request is sent at most once: nothing is retried and no redirect is followed.
    """

    def __init__(
        self,
        base_url: str,
        *,
        connect: float = 5.0,
        read: float = 10.0,
        total: float = 25.0,
        ca_bundle: str | None = None,
        proxy: str = "",
    ) -> None:
        """In seconds, `connect` is for each address of the host, `read` for each silence of the
        host (and for finding its name), `total` for everything. `ca_bundle`: a PEM file of the
        authorities to trust instead of those that come with requests. `proxy`: what every
        connection goes through, as `http://host:port`, for a host that is spoken to over TLS
        (ValueError else): within the tunnel, which shows the proxy no more than its name.
        """
        self._base_url = base_url.rstrip("/")
        self._connect, self._read, self._total = min(connect, total), min(read, total), total
        self._encrypted = base_url.startswith("https:")
        self._ca_bundle, self._proxy = ca_bundle, proxy
        if proxy and not self._encrypted:
            raise ValueError("what is not encrypted goes through no proxy")
        self._watchdog = Watchdog()
        self._adapter: _Adapter | None = None
        self._making = threading.Lock()
        with suppress(NotConfigured):  # each request says it, and looks again
            self._made()

    def ask(
        self, method: str, target: str, headers: Mapping[str, str], content: bytes | None = None
    ) -> Reply:
        """Send one request and read its reply, of at most `BODY_LIMIT` bytes, to the end.

        `target`, percent-encoded, begins with a slash and goes after the base URL. Raises
        Unreachable (no whole reply; whether the request arrived is unknown), BadReply (one that
        is no HTTP, or too long) and, with nothing sent, NotConfigured(NO_AUTHORITY) as long as
        `ca_bundle` can't be used: its disk may not be there yet. No error carries the headers,
        the URL or what was received.
        """
        request = requests.PreparedRequest()
        request.prepare(
            method=method,
            url=self._base_url + target,
            headers={
                "Accept-Encoding": "identity",
                "User-Agent": f"pos-app/{__version__}",
                **headers,
            },
            data=content,
        )
        rest = _REST_READING if method == "GET" else _REST_WRITING
        flight = Flight(self._total, lookup=self._read, rest=rest)
        failure: PosError | None = None
        with self._watchdog.watching(flight):
            air.flight = flight
            try:
                reply = self._fetch(request)
            except (
                requests.RequestException,
                urllib3.exceptions.HTTPError,
                http.client.HTTPException,
                OSError,
                ValueError,
            ) as error:
                failure = _failure(error)
            finally:
                del air.flight
        if flight.cause is Cause.TOO_LONG:
            failure = BadReply(Cause.TOO_LONG)
        elif flight.cause is not None:
            failure = Unreachable(flight.cause)
        if failure is not None:
            # Raised here, where no foreign error is being handled: one would hang on ours as
            # its context, and requests' errors hold the request with its key.
            raise failure
        return reply

    def close(self) -> None:
        """Close every connection. Requests under way end at once with Unreachable(NETWORK)."""
        self._watchdog.close()
        if self._adapter is not None:
            self._adapter.close()

    def _fetch(self, request: requests.PreparedRequest) -> Reply:
        adapter = self._adapter or self._made()
        response = adapter.send(request, stream=True, timeout=(self._connect, self._read))
        try:
            return _received(response)
        finally:
            response.close()  # gives back a connection that was read to its end, ends any other

    def _made(self) -> _Adapter:
        """The connections, made once their authorities can be read. Raises NotConfigured."""
        with self._making:
            if self._adapter is None:
                tls = _tls_context(self._ca_bundle) if self._encrypted else None
                self._adapter = _Adapter(tls, self._proxy)
            return self._adapter


def _received(response: requests.Response) -> Reply:
    """Read an answer to its end; the body only where it will be looked at."""
    status, headers = response.status_code, cast("Mapping[str, str]", response.headers)
    body = bytearray()
    if status < 300 or (400 <= status < 500 and status != 429):
        # Read until nothing comes: only then is a body that ended too early noticed.
        while chunk := response.raw.read(64 * 1024, decode_content=False):
            body += chunk
            if len(body) > BODY_LIMIT:
                air.flight.cause = Cause.TOO_LONG
                break
    return Reply(status, headers, bytes(body))


def _failure(error: Exception) -> PosError:
    """Which link of the chain a library's error speaks of."""
    chain = list(_chain(error))
    if any(isinstance(one, (TimeoutError, urllib3.exceptions.TimeoutError)) for one in chain):
        return Unreachable(Cause.TIMEOUT)
    if any(isinstance(one, _ENDED_EARLY) for one in chain):
        return Unreachable(Cause.NETWORK)
    if any(isinstance(one, (ssl.SSLError, urllib3.exceptions.SSLError)) for one in chain):
        return Unreachable(Cause.TLS)
    if any(isinstance(one, _UNREADABLE) for one in chain):
        return BadReply(Cause.GARBLED)
    return Unreachable(Cause.NETWORK)


_ENDED_EARLY = (
    ConnectionError,
    http.client.RemoteDisconnected,
    http.client.IncompleteRead,
    ssl.SSLEOFError,
    ssl.SSLZeroReturnError,
)
_UNREADABLE = (http.client.HTTPException, urllib3.exceptions.InvalidHeader, ValueError)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _tls_context(ca_bundle: str | None) -> ssl.SSLContext:
    # Not ssl.create_default_context(): that one writes the session's secrets to the file which
    # SSLKEYLOGFILE names. This protocol verifies the certificate and the host's name.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if not ca_bundle:
        context.load_verify_locations(DEFAULT_CA_BUNDLE_PATH)
    elif not _trusts(context, Path(ca_bundle)):
        # Raised here, where the library's error, which quotes the path, does not hang on ours.
        raise NotConfigured(Cause.NO_AUTHORITY, file=Path(ca_bundle).name)
    return context


def _trusts(context: ssl.SSLContext, bundle: Path) -> bool:
    """Whether the authorities of a file are now trusted: a regular one, as a pipe might hang."""
    try:
        if not bundle.is_file():
            return False
        context.load_verify_locations(bundle)
    except (OSError, ValueError):  # ssl.SSLError is an OSError
        return False
    return context.cert_store_stats()["x509"] > 0


class _Adapter(HTTPAdapter):
    """requests' adapter over our connections and our TLS settings; it retries nothing."""

    def __init__(self, tls: ssl.SSLContext | None, proxy: str) -> None:
        self._tls, self._proxy = tls, proxy
        super().__init__(pool_connections=1, pool_maxsize=8, max_retries=0)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any
    ) -> None:
        # The one manager there is: requests' own choice of a proxy is never asked.
        make = partial(urllib3.ProxyManager, self._proxy) if self._proxy else urllib3.PoolManager
        self.poolmanager = make(
            connections, maxsize=maxsize, block=block, ssl_context=self._tls, **pool_kwargs
        )
        self.poolmanager.pool_classes_by_scheme = {"http": Pool, "https": TlsPool}

    def close(self) -> None:
        """Close idle connections now, and those in use once they are given back.

        Left to itself urllib3 only forgets its pools, and each connection stays open until
        Python's collector happens to find it.
        """
        pools = self.poolmanager.pools
        for key in pools.keys():  # noqa: SIM118 - this mapping refuses to be iterated
            if (pool := pools.get(key)) is not None:
                pool.close()
        super().close()

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Nothing to add: the context trusts its own authorities and no others."""
