"""Connections are kept and shared between threads; nothing is ever sent twice over them."""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from client_support import HANG_SECONDS, KEY, Peer, answering, http, serving

from pos_app.domain.errors import Cause, PosError, Unreachable
from pos_app.multisafepay import hosts as hosts_module
from pos_app.multisafepay.connections import Pool
from pos_app.multisafepay.transport import Transport

OK = http(b"{}")


def test_a_connection_is_used_again() -> None:
    with serving(answering(OK)) as server:
        transport = Transport(server.url, KEY)
        for method, body in [("GET", None), ("POST", {"a": 1}), ("PATCH", {"a": 1})] * 3:
            transport.exchange(method, "/orders", body=body)
        transport.close()
        assert len(server.requests) == 9
        assert server.connections == 1


def test_a_connection_is_used_again_after_a_refusal() -> None:
    with serving(answering(http(b'{"success": false}', "404 Not Found"))) as server:
        transport = Transport(server.url, KEY)
        for _ in range(3):
            assert transport.exchange("GET", "/orders/1").http_status == 404
        transport.close()
        assert server.connections == 1


def test_threads_share_a_transport_and_each_gets_its_own_answer() -> None:
    def script(peer: Peer) -> None:
        while (request := peer.request()) is not None:
            peer.send(http(json.dumps({"target": request.target}).encode()))

    with serving(script) as server:
        transport = Transport(server.url, KEY)

        def own_answer(number: int) -> bool:
            path = f"/orders/{number}"
            return transport.exchange("GET", path).document == {"target": f"/v1/json{path}"}

        with ThreadPoolExecutor(8) as pool:
            assert all(pool.map(own_answer, range(400)))
        transport.close()
        assert len(server.requests) == 400
        assert server.connections <= 8


def test_a_connection_closed_while_idle_is_noticed_before_it_is_used() -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(OK)

    with serving(script) as server:
        transport = Transport(server.url, KEY)
        for _ in range(20):
            transport.exchange("GET", "/orders/1")
            # The end of the connection is on its way already, but need not be here yet.
            for one in server.threads():
                one.join()
            transport.exchange("POST", "/orders", body={"a": 1})
            for one in server.threads():
                one.join()
        transport.close()
        assert len(server.requests) == server.connections == 40


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH"])
def test_a_request_lost_with_its_connection_is_not_sent_again(method: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(OK)
        peer.request()  # and closes without an answer, as a host that restarts does

    with serving(script) as server:
        transport = Transport(server.url, KEY)
        transport.exchange("GET", "/orders/1")
        with pytest.raises(Unreachable) as caught:
            transport.exchange(method, "/orders", body=None if method == "GET" else {"a": 1})
        assert caught.value.cause is Cause.NETWORK
        transport.close()
        assert len(server.requests) == 2
        assert server.connections == 1


def test_an_order_does_not_go_over_a_connection_that_rested(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hosts_module, "_REST_WRITING", 0.0)
    with serving(answering(OK)) as server:
        transport = Transport(server.url, KEY)
        transport.exchange("GET", "/orders/1")
        transport.exchange("GET", "/orders/1")
        assert server.connections == 1
        transport.exchange("POST", "/orders", body={"a": 1})
        assert server.connections == 2
        transport.close()


def test_an_unread_answer_never_answers_the_next_request() -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(OK + http(b'{"success": true, "data": "of nobody"}'))
        while peer.request() is not None:
            peer.send(OK)

    with serving(script) as server:
        transport = Transport(server.url, KEY)
        for _ in range(3):
            assert transport.exchange("GET", "/orders/1").document == {}
        transport.close()


def test_closing_ends_idle_connections_at_once() -> None:
    ended = threading.Event()

    def script(peer: Peer) -> None:
        while peer.request() is not None:
            peer.send(OK)
        ended.set()

    with serving(script) as server:
        transport = Transport(server.url, KEY)
        transport.exchange("GET", "/orders/1")
        # Held here, as a traceback may hold it: nothing may depend on its being collected.
        pools = [one for one in gc.get_objects() if isinstance(one, Pool)]
        transport.close()
        assert ended.wait(HANG_SECONDS / 2)
        assert pools


@pytest.mark.skipif(sys.platform != "linux", reason="counts the files in /proc")
def test_no_fault_leaves_a_socket_behind() -> None:
    def script(peer: Peer) -> None:
        request = peer.request()
        if request is None:
            return
        fault = request.target.rsplit("/", 1)[1]
        if fault == "truncated":
            peer.send(http(b"{}", length=9))
        elif fault == "reset":
            peer.reset()
        elif fault == "redirect":
            peer.send(http(b"x" * 9, "302 Found", "Location: /x\r\n"))
        elif fault == "until-close":
            peer.send(b"HTTP/1.0 200 OK\r\n\r\n{}")
        elif fault == "garbage":
            peer.send(b"\x00")
        elif fault == "stall":
            peer.send(b"HTTP/1.0 200 OK\r\n\r\n{}")
            peer.stall()

    with serving(script) as server:
        transport = Transport(server.url, KEY, total=0.2)
        faults = ["truncated", "reset", "redirect", "until-close", "garbage", "closed", "stall"]
        before = _open_sockets()
        for fault in faults * 3:
            with suppress(PosError):
                transport.exchange("GET", f"/{fault}")
        server.closing.set()
        for one in server.threads():
            one.join()
        after = _open_sockets()
        transport.close()
    assert after <= before


def _open_sockets() -> int:
    links = (Path("/proc/self/fd") / name for name in os.listdir("/proc/self/fd"))
    return sum(1 for link in links if os.path.lexists(link) and "socket:" in os.readlink(link))
