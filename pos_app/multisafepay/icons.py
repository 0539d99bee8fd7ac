"""Pictures of brands, from hosts of MultiSafepay's pictures: without the key, small, or none."""

from __future__ import annotations

import re
import threading

from pos_app.domain.errors import BadReply, Cause, NotConfigured, Unreachable
from pos_app.domain.icons import is_icon
from pos_app.multisafepay.hosts import Host

MEDIA: tuple[str, ...] = ("https://media.multisafepay.com", "https://testmedia.multisafepay.com")
"""Where MultiSafepay's pictures are (schema of its payment methods). Another needs a release."""
_URL = re.compile(r"(?P<origin>https?://[^/?#@]+)(?P<path>/[A-Za-z0-9_./-]+)", re.ASCII)
_OK = 200
# A till can do without them, so they get less time than an order.
_CONNECT, _READ, _TOTAL = 3.0, 5.0, 8.0


class Icons:
    """Fetches icons of certain hosts. Thread-safe."""

    def __init__(
        self,
        origins: tuple[str, ...] = MEDIA,
        *,
        total: float = _TOTAL,
        ca_bundle: str | None = None,
        proxy: str = "",
    ) -> None:
        """`origins`: scheme and host of all that may be asked. `total` (seconds), `ca_bundle`
        and `proxy` are as in `Host`.
        """
        self._origins = origins
        self._total, self._ca_bundle, self._proxy = total, ca_bundle, proxy
        self._hosts: dict[str, Host] = {}
        self._lock = threading.Lock()
        self._closed = False

    def fetch(self, icon_url: str) -> bytes | None:
        """The PNG at an address; None for anything else, and for an address of another host.

        Nothing is sent there then. No redirect is followed. Raises Unreachable where the host
        gave no whole answer in time.
        """
        url = _URL.fullmatch(icon_url)
        if url is None or url["origin"] not in self._origins:
            return None
        try:
            reply = self._host(url["origin"]).ask("GET", url["path"], {"Accept": "image/png"})
        except BadReply:
            return None
        except NotConfigured:
            # Whoever asks for an order is told; a picture is no reason to stop a till.
            raise Unreachable(Cause.TLS) from None
        return reply.body if reply.status == _OK and is_icon(reply.body) else None

    def close(self) -> None:
        """Close all connections. What is under way ends at once with Unreachable."""
        with self._lock:
            self._closed = True
            hosts = list(self._hosts.values())
        for host in hosts:
            host.close()

    def _host(self, origin: str) -> Host:
        """Made when it is first asked: reading the authorities to trust takes its time."""
        with self._lock:
            if origin not in self._hosts:
                self._hosts[origin] = host = Host(
                    origin,
                    connect=_CONNECT,
                    read=_READ,
                    total=self._total,
                    ca_bundle=self._ca_bundle,
                    proxy=self._proxy,
                )
                if self._closed:
                    host.close()
            return self._hosts[origin]
