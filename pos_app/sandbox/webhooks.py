"""Webhooks: tells a shop on this machine that one of its orders changed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import queue
import threading
from ipaddress import ip_address
from typing import Any, NamedTuple
from urllib.parse import SplitResult, urlencode, urlsplit

from pos_app.sandbox.orders import Order
from pos_app.sandbox.shapes import order_view
from pos_app.sandbox.times import Clock

_TIMEOUT_SECONDS = 3.0


class _Call(NamedTuple):
    url: SplitResult
    method: str
    target: str
    body: bytes
    headers: dict[str, str]


class Notifier:
    """Calls `notification_url` from a thread of its own, in the order of the changes.

    Only loopback addresses and the sandbox's own (`origin`) are ever contacted: an order can
    carry any address, and practice must not reach a real shop. A call that fails is not sent
    again (MultiSafepay would, three times, 15 minutes apart).
    """

    def __init__(self, api_key: str, origin: str, clock: Clock) -> None:
        self._key = api_key.strip().encode()
        self._own = urlsplit(origin).netloc
        self._clock = clock
        self._calls: queue.Queue[_Call | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._closed = False

    def order_changed(self, order: Order) -> None:
        """Queue the order as it is now; the caller holds the order book."""
        url = self._reachable(order.payment_option("notification_url"))
        if url is None or self._closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._deliver, name="webhooks", daemon=True)
            self._thread.start()
        method = "GET" if order.payment_option("notification_method") == "GET" else "POST"
        timestamp = int(self._clock().timestamp())
        query = {"transactionid": order.order_id, "timestamp": timestamp}
        if order.attempt is None:
            query["payload_type"] = "pretransaction"
        body = b"" if method == "GET" else _as_sent(order_view(order, self._clock))
        target = f"{url.path or '/'}?{url.query + '&' if url.query else ''}{urlencode(query)}"
        headers = {"Content-Type": "application/json", "Auth": self._signature(timestamp, body)}
        self._calls.put(_Call(url, method, target, body, headers if body else {}))

    def wait(self) -> None:
        """Return once every queued call was tried."""
        self._calls.join()

    def close(self) -> None:
        """Deliver what is queued, as far as a few seconds allow, then end."""
        self._closed = True
        if self._thread is not None:
            self._calls.put(None)
            self._thread.join(2 * _TIMEOUT_SECONDS)

    def _reachable(self, address: object) -> SplitResult | None:
        if not isinstance(address, str):
            return None
        try:
            url = urlsplit(address)
            host, _port = url.hostname or "", url.port
        except ValueError:
            return None
        if url.scheme != "http" or not address.isascii() or not address.isprintable():
            return None
        if url.netloc == self._own or host == "localhost":
            return url
        try:
            return url if ip_address(host).is_loopback else None
        except ValueError:
            return None

    def _signature(self, timestamp: int, body: bytes) -> str:
        """base64(`timestamp:hex`), the HMAC-SHA512 of `timestamp:body` with the API key."""
        signed = f"{timestamp}:".encode() + body
        digest = hmac.new(self._key, signed, hashlib.sha512).hexdigest()
        return base64.b64encode(f"{timestamp}:{digest}".encode()).decode()

    def _deliver(self) -> None:
        while (call := self._calls.get()) is not None:
            connection = http.client.HTTPConnection(call.url.netloc, timeout=_TIMEOUT_SECONDS)
            try:
                connection.request(call.method, call.target, call.body or None, call.headers)
                connection.getresponse().read()
            except (OSError, http.client.HTTPException, ValueError):
                # A shop that is not there misses the call; it has to ask for the order anyway.
                continue
            finally:
                connection.close()
                self._calls.task_done()
        self._calls.task_done()


def _as_sent(view: dict[str, Any]) -> bytes:
    """Compact and unescaped: the form that clients which serialise anew before they compare get."""
    return json.dumps(view, separators=(",", ":"), ensure_ascii=False).encode()
