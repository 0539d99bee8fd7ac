"""An HTTP/1.1 server for a WSGI application, with keep-alive.

Werkzeug's own closes each connection, waits 10 ms after every answer for stray bytes, and drops
headers with an underscore, of which `api_key` is one; so this room has its own.
"""

from __future__ import annotations

import contextlib
import io
import os
import selectors
import socket
import socketserver
import sys
import threading
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes, urlsplit

from pos_app.sandbox.wire import WIRE_FAULT, WirePace, send_badly

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

OWN_ADDRESS = "sandbox.own_address"
"""The key of the WSGI environment for the address of ours that the client connected to."""
_IDLE_SECONDS = 60.0
"""A connection that says nothing for so long is closed."""
_DRAIN_BYTES = 8 * 1024 * 1024
"""So much of an oversized body is read and thrown away, so that its sender sees the answer."""
_CLOSE_SECONDS = 2.0
_QUEUE_LENGTH = 128


class _BadBody(Exception):
    """A body that cannot be read; `status` is the HTTP status that says so."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def bind(host: str, port: int) -> socket.socket:
    """A bound TCP socket; port 0 takes any that is free. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if os.name != "nt":
            # Restart at once on the old port. On Windows this would let two servers share one.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except (OSError, OverflowError):
        listener.close()
        raise
    return listener


class Server(socketserver.BaseServer):
    """Serves an application on a bound socket, each connection in a thread of its own."""

    def __init__(
        self,
        listener: socket.socket,
        app: WSGIApplication,
        max_body: int,
        pace: WirePace,
    ) -> None:
        super().__init__(listener.getsockname(), _Handler)
        self.host, self.port = listener.getsockname()[:2]
        self.app = app
        self.max_body = max_body
        self.pace = pace
        self._listener = listener
        self._connections: dict[socket.socket, threading.Thread] = {}
        self._connections_lock = threading.Lock()
        self._stop, self._stopped = socket.socketpair()
        listener.listen(_QUEUE_LENGTH)

    def serve_forever(self, poll_interval: float = 0) -> None:
        """Serve until `shutdown`; sleeps, instead of polling, until something comes in."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            selector.register(self._stopped, selectors.EVENT_READ)
            while True:
                ready = {key.fileobj for key, _ in selector.select()}
                if self._stopped in ready:
                    return
                try:
                    connection, address = self._listener.accept()
                except OSError:
                    # Gone again before we came to it.
                    continue
                self.process_request(connection, address)

    def shutdown(self) -> None:
        """Let `serve_forever` return."""
        self._stop.send(b"x")

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve one connection to its end, in a thread that ends with the process."""
        thread = threading.Thread(
            target=self._serve_connection, args=(request, client_address), daemon=True
        )
        with self._connections_lock:
            self._connections[request] = thread
        thread.start()

    def _serve_connection(self, request: Any, client_address: Any) -> None:
        try:
            self.finish_request(request, client_address)
        except (OSError, ValueError):
            pass  # the client went away or spoke no HTTP; anything else is a bug and shows itself
        finally:
            with self._connections_lock:
                self._connections.pop(request, None)
            self.shutdown_request(request)

    def shutdown_request(self, request: Any) -> None:
        """End a connection, whatever state its other side is in."""
        with contextlib.suppress(OSError):
            request.shutdown(socket.SHUT_WR)
        request.close()

    def server_close(self) -> None:
        """Close the listening socket and every connection; waits briefly for their threads."""
        for own in (self._listener, self._stop, self._stopped):
            own.close()
        with self._connections_lock:
            open_now = dict(self._connections)
        for connection in open_now:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in open_now.values():
            thread.join(_CLOSE_SECONDS)


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    # One packet per answer, sent at once: without this a kept connection waits for delayed ACKs.
    disable_nagle_algorithm = True
    wbufsize = -1
    timeout = _IDLE_SECONDS

    def version_string(self) -> str:
        return "sandbox"

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet: stdout and stderr belong to whoever started the sandbox."""

    def handle_expect_100(self) -> bool:
        going_on = super().handle_expect_100()
        self.wfile.flush()
        return going_on

    def _serve(self) -> None:
        try:
            body = self._read_body()
        except _BadBody as bad:
            self.close_connection = True
            self._answer(f"{bad.status} Refused", [("Content-Type", "application/json")], b"{}")
            return
        status = ""
        headers: list[tuple[str, str]] = []

        def start_response(
            new_status: str, new_headers: list[tuple[str, str]], exc_info: Any = None
        ) -> Any:
            nonlocal status, headers
            status, headers = new_status, new_headers

        environ = self._environ(body)
        answer = self.server.app(environ, start_response)
        try:
            content = b"".join(answer)
        finally:
            _close(answer)
        if (fault := environ.get(WIRE_FAULT)) is not None:
            whole = self._as_bytes(status, headers, content)
            self.close_connection = True
            send_badly(self.connection, fault, whole, len(content), self.server.pace)
            return
        self._answer(status, headers, content)

    do_GET = do_HEAD = do_POST = do_PATCH = do_PUT = do_DELETE = do_OPTIONS = _serve

    def _answer(self, status: str, headers: list[tuple[str, str]], content: bytes) -> None:
        code, _, reason = status.partition(" ")
        self.send_response(int(code), reason)
        names = {name.lower() for name, _ in headers}
        for name, value in headers:
            self.send_header(name, value)
        if "content-length" not in names and code not in ("204", "304"):
            self.send_header("Content-Length", str(len(content)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _as_bytes(self, status: str, headers: list[tuple[str, str]], content: bytes) -> bytes:
        wire, whole = self.wfile, io.BytesIO()
        self.wfile = whole
        try:
            self._answer(status, headers, content)
        finally:
            self.wfile = wire
        return whole.getvalue()

    def _read_body(self) -> bytes:
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return self._read_chunks()
        text = self.headers.get("Content-Length", "0")
        if not (text.isascii() and text.isdecimal()):
            raise _BadBody(400)
        length = int(text)
        if length > self.server.max_body:
            self._drain(min(length, _DRAIN_BYTES))
            raise _BadBody(413)
        body = self.rfile.read(length)
        if len(body) < length:
            raise ConnectionError("the client went away")
        return body

    def _read_chunks(self) -> bytes:
        body = bytearray()
        while True:
            try:
                size = int(self.rfile.readline(64).split(b";")[0], 16)
            except ValueError:
                raise _BadBody(400) from None
            if size < 0 or len(body) + size > self.server.max_body:
                raise _BadBody(413)
            body += self.rfile.read(size)
            if size:
                self.rfile.readline(3)
                continue
            # Trailers, if any, end with an empty line.
            while self.rfile.readline(1024).strip():
                pass
            return bytes(body)

    def _drain(self, length: int) -> None:
        while length > 0:
            piece = self.rfile.read(min(length, 64 * 1024))
            if not piece:
                return
            length -= len(piece)

    def _environ(self, body: bytes) -> dict[str, Any]:
        url = urlsplit(self.path)
        environ: dict[str, Any] = {
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            "REQUEST_METHOD": self.command,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote_to_bytes(url.path).decode("latin-1"),
            "QUERY_STRING": url.query,
            "REMOTE_ADDR": self.client_address[0],
            OWN_ADDRESS: self.connection.getsockname()[0],
            "SERVER_NAME": self.server.host,
            "SERVER_PORT": str(self.server.port),
            "SERVER_PROTOCOL": self.request_version,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
        }
        for name, value in self.headers.items():
            key = "HTTP_" + name.upper().replace("-", "_")
            if key not in ("HTTP_CONTENT_TYPE", "HTTP_CONTENT_LENGTH", "HTTP_TRANSFER_ENCODING"):
                environ[key] = f"{environ[key]},{value}" if key in environ else value
        if url.netloc:
            environ["HTTP_HOST"] = url.netloc
        return environ


def _close(answer: Iterable[bytes]) -> None:
    close = getattr(answer, "close", None)
    if close is not None:
        close()
