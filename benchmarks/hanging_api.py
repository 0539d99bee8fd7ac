"""An API that takes orders at once and then leaves every check without an answer.

Stands in for a host that hangs: connections are accepted, requests are read, nothing comes back.
Written on sockets alone, in a process of its own, so that it costs the till nothing.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
import time

from benchmarks.reporting import report

_hung_until = 0.0
"""Checks that come before this monotonic time, in seconds, are held until then."""


def main() -> None:
    """Reports "open <origin>". Each line of standard input is a number of seconds to hang for."""
    global _hung_until
    listener = socket.create_server(("127.0.0.1", 0))
    origin = f"http://127.0.0.1:{listener.getsockname()[1]}"
    threading.Thread(target=_accept, args=(listener, origin), daemon=True).start()
    report("open", origin)
    for seconds in sys.stdin:
        _hung_until = time.monotonic() + float(seconds)
        report("hanging")


def _accept(listener: socket.socket, origin: str) -> None:
    while True:
        wire, _ = listener.accept()
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_serve, args=(wire, origin), daemon=True).start()


def _serve(wire: socket.socket, origin: str) -> None:
    with wire, wire.makefile("rb") as received:
        while request := received.readline().decode():
            method, path, _ = request.split()
            length = 0
            while header := received.readline().strip().lower():
                if header.startswith(b"content-length:"):
                    length = int(header.split(b":")[1])
            body = received.read(length)
            if method == "GET":
                time.sleep(max(0.0, _hung_until - time.monotonic()))
            answer = json.dumps(_answer(path, body, origin)).encode()
            head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            try:
                wire.sendall(f"{head}{len(answer)}\r\n\r\n".encode() + answer)
            except OSError:
                return  # the till has given up on this one


def _answer(path: str, body: bytes, origin: str) -> dict[str, object]:
    """An accepted order, or a checked one that nobody has opened yet."""
    if not body:
        return {"success": True, "data": {"order_id": path.rpartition("/")[2], **_UNOPENED}}
    order_id = json.loads(body)["order_id"]
    link = f"{origin}/connect/{order_id}/?lang=nl_NL"
    return {"success": True, "data": {"order_id": order_id, "payment_url": link}}


_UNOPENED = {
    "status": "initialized",
    "financial_status": "initialized",
    "amount": 1250,
    "currency": "EUR",
    "payment_details": {"type": "VVVGIFTCRD"},
    "payment_methods": [],
}
