"""The API over HTTP: one request with the key, one strictly read answer, or one of our errors."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Mapping
from functools import partial
from threading import Lock
from time import monotonic
from typing import Any, Protocol, runtime_checkable
from urllib.parse import urlencode

from pos_app.domain.errors import Cause, NotConfigured, PosError
from pos_app.multisafepay.answers import Answer
from pos_app.multisafepay.breaker import Breaker, Purpose
from pos_app.multisafepay.hosts import Host
from pos_app.multisafepay.replies import Probe, judged, probed
from pos_app.multisafepay.wire import refuses_key

_LISTS = ("/transactions", "/payment-methods")
"""A key that may sell may still not list, so a refusal there must not stop the sales."""
_KEY = re.compile(r"[\x21-\x7e]{1,500}", re.ASCII)

_log = logging.getLogger("pos_app")


@runtime_checkable
class KeySource(Protocol):
    """Where the key comes from, if it may be replaced while the program runs. Thread-safe."""

    def __call__(self) -> str:
        """The key. Raises NotConfigured where there is none."""
        ...

    def instead_of(self, refused: str) -> str:
        """The key to go on with now that `refused` is refused: the same where none replaced it."""
        ...


class Transport:
    """Requests to one host. Thread-safe; kept-alive connections are shared by all threads.

    Every request is sent at most once: nothing is retried and no redirect is followed.
    """

    def __init__(
        self,
        base_url: str,
        api_key: str | Callable[[], str],
        *,
        connect: float = 5.0,
        read: float = 10.0,
        total: float = 25.0,
        ca_bundle: str | None = None,
        proxy: str = "",
        breaker: Breaker | None = None,
    ) -> None:
        """`api_key`: the key, or what is asked for it at each request; a `KeySource` is asked
        for another once the key was refused.

        `connect`, `read`, `total` (seconds), `ca_bundle` and `proxy` are as in `Host`.
        `breaker`: the host's, if not one of its own.
        """
        self._api_key = api_key
        self._host = Host(
            base_url, connect=connect, read=read, total=total, ca_bundle=ca_bundle, proxy=proxy
        )
        self._breaker = breaker or Breaker()
        self.asked = 0
        """How many requests were sent so far that began no sale."""
        self._counting = Lock()

    def exchange(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | None = None,
        poll: bool = False,
        order_id: str = "",
    ) -> Answer:
        """Send one request, once, and read its answer. `path` is percent-encoded already.

        `order_id` is the order that it is about, for the log.

        A `poll` is one that nobody waits for and that comes again. Where the host is known to
        be down, busy or refusing the key, it fails at once with what was learnt then, and
        nothing is sent. A POST begins a sale, and is held back by a busy host and a refused
        key; anything else by a busy host only.

        Raises NotConfigured (no usable key or authority: nothing was sent), Unreachable (no
        usable answer; whether the request arrived is unknown) with `http` where a status came
        and `retry_after` in seconds where a busy host named them, BadReply (an answer that can't
        be read) and, for what a refused key holds back, Rejected(1032). No error carries the
        key, a URL or anything that was received.
        """
        key = self._usable_key()
        target = path + (f"?{urlencode(query)}" if query else "")
        with self._breaker.attempt(key, _purpose(method, poll)) as attempt:
            with self._counting:
                self.asked += method != "POST"
            answer = self._noted(partial(self._answer, method, target, body, key), order_id)
            if refuses_key(answer):
                attempt.leaves_key_open = path in _LISTS
                attempt.refused_with = None if path in _LISTS else answer.http_status
        return answer

    def probe(self, path: str) -> Probe:
        """Ask without a key whether the host answers at all, and what time it says it is.

        Raises Unreachable (no answer) and BadReply (one that is no HTTP). No answer is judged.
        """
        return probed(self._host.ask("GET", path, {"Accept": "application/json"}))

    def close(self) -> None:
        """Close every connection. Requests under way end at once with Unreachable(NETWORK)."""
        self._host.close()

    def _noted(self, ask: Callable[[], Answer], order_id: str) -> Answer:
        """The answer, and one line for the log: codes and times, nothing that was said."""
        started = monotonic()
        facts: dict[str, Any] = {"order_id": order_id}
        try:
            answer = ask()
            facts |= {"http": answer.http_status, "error_code": answer.document.get("error_code")}
            return answer
        except PosError as failure:
            facts |= {"http": failure.facts.get("http"), "cause": failure.cause}
            raise
        finally:
            facts["ms"] = round((monotonic() - started) * 1000)
            _log.info("exchange", extra=facts)

    def _answer(self, method: str, target: str, body: Mapping[str, Any] | None, key: str) -> Answer:
        headers = {"Accept": "application/json", "api_key": key}
        content = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            content = json.dumps(body).encode("ascii")
        return judged(self._host.ask(method, target, headers, content))

    def _usable_key(self) -> str:
        source = self._api_key
        key = _sound(source if isinstance(source, str) else source())
        if isinstance(source, KeySource) and self._breaker.refuses(key):
            key = _sound(source.instead_of(key))
        return key


def _purpose(method: str, poll: bool) -> Purpose:
    if poll:
        return Purpose.POLL
    return Purpose.SALE if method == "POST" else Purpose.INSISTED


def _sound(key: str) -> str:
    key = key.strip()
    if not _KEY.fullmatch(key):
        raise NotConfigured(Cause.NO_KEY)
    return key
