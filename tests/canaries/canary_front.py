"""The sandbox as MultiSafepay's test environment: over TLS, with links of its payment host."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlencode

import trustme

from pos_app.sandbox import Sandbox

PAYMENT_HOST = "https://testpayv2.multisafepay.com"
_SECONDS = 20.0


class Front(ThreadingHTTPServer):
    """Hands every request to the sandbox and notes the key that came with it."""

    daemon_threads = True

    def __init__(self, sandbox: Sandbox, certificate: trustme.LeafCert) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.sandbox = sandbox
        self.keys: list[str] = []
        self.answers: list[bytes] = []

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.server_address[1]}/v1/json"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Front

    def _hand_over(self) -> None:
        sandbox = self.server.sandbox
        self.server.keys.append(self.headers.get("api_key", ""))
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        headers = {
            name: value
            for name, value in self.headers.items()
            if name.lower() not in ("host", "content-length")
        }
        connection = HTTPConnection("127.0.0.1", sandbox.port, timeout=_SECONDS)
        try:
            connection.request(self.command, self.path, body or None, headers)
            answer = connection.getresponse()
            content = answer.read().replace(sandbox.origin.encode(), PAYMENT_HOST.encode())
        finally:
            connection.close()
        self.server.answers.append(content)
        self.send_response(answer.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PATCH = _hand_over

    def log_message(self, format: str, *args: object) -> None:
        """A test's output is its own."""


@contextmanager
def environment_over_tls(sandbox: Sandbox, bundle: Path) -> Iterator[Front]:
    """`sandbox` behind TLS; the authority to trust is written to `bundle`."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(bundle))
    front = Front(sandbox, authority.issue_cert("127.0.0.1"))
    thread = threading.Thread(target=front.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield front
    finally:
        front.shutdown()
        front.server_close()
        thread.join(_SECONDS)


def pay_by_card(origin: str, link: str, brand: str, due: int, card: str) -> None:
    """The customer opens the link and gives a card's number, as the page's form sends it."""
    path = "/connect/" + link.split("/connect/", 1)[1]
    host = origin.removeprefix("http://")
    form = {"brand": brand, "card_number": card, "card_code": "1234", "due": str(due)}
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    connection = HTTPConnection(host, timeout=_SECONDS)
    try:
        connection.request("GET", path)
        opened = connection.getresponse()
        opened.read()
        assert opened.status == 200
        page = path.split("?")[0].rstrip("/")
        connection.request("POST", f"{page}/card", urlencode(form), headers)
        paid = connection.getresponse()
        paid.read()
        assert paid.status == 303
    finally:
        connection.close()
