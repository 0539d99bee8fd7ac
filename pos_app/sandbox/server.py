"""The running sandbox: in a thread for tests, as a process of its own for everyone else."""

from __future__ import annotations

import socket
import threading
from pathlib import Path
from types import TracebackType

from pos_app.sandbox.app import MAX_BODY_BYTES, Site, make_app
from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.keys import PREFIX
from pos_app.sandbox.ledger import Ledger
from pos_app.sandbox.serving import Server, bind
from pos_app.sandbox.stage import Stage
from pos_app.sandbox.store import Store
from pos_app.sandbox.times import Clock, utc_now
from pos_app.sandbox.webhooks import Notifier
from pos_app.sandbox.wire import USUAL_PACE, WirePace

DEFAULT_API_KEY = "sandbox-key"
LOOPBACK = "127.0.0.1"
_ANY_ADDRESS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - compared with, never bound unasked
# Documentation address (RFC 5737): nothing is sent there, the system only picks a route.
_SOMEWHERE_ELSE = ("192.0.2.1", 9)


def lan_address() -> str:
    """This machine's address on its network; 127.0.0.1 when it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_SOMEWHERE_ELSE)
            address: str = probe.getsockname()[0]
        except OSError:
            return LOOPBACK
    return LOOPBACK if address == "0.0.0.0" else address  # noqa: S104


class Sandbox:
    """A MultiSafepay on this machine, as a context manager.

    It listens as soon as it is constructed and answers once `start` ran. `port` 0 takes the port
    that `store` remembers, or any free one; without a store everything ends with the object.
    Raises OSError when the port is taken, StoreError when the store cannot be used.
    """

    def __init__(
        self,
        *,
        host: str = LOOPBACK,
        port: int = 0,
        api_key: str = DEFAULT_API_KEY,
        store: Path | None = None,
        public_host: str | None = None,
        clock: Clock = utc_now,
        pace: WirePace = USUAL_PACE,
    ) -> None:
        self.api_key = api_key
        self._stage = Stage()
        self._store = Store(store)
        try:
            listener = self._listen(host, port)
        except BaseException:
            self._store.close()
            raise
        try:
            self._set_up(listener, host, public_host, clock, pace)
        except BaseException:
            listener.close()
            self._store.close()
            raise

    def _set_up(
        self,
        listener: socket.socket,
        host: str,
        public_host: str | None,
        clock: Clock,
        pace: WirePace,
    ) -> None:
        self.port: int = listener.getsockname()[1]
        self._store.port = self.port
        announced = public_host or (lan_address() if host in _ANY_ADDRESS else host)
        self.origin = f"http://{f'[{announced}]' if ':' in announced else announced}:{self.port}"
        self._notifier = Notifier(self.api_key, self.origin, clock)
        self.book = OrderBook(self._store, clock, self._notifier.order_changed)
        site = Site(
            origin=self.origin,
            api_key=self.api_key,
            hosts=frozenset({announced.lower(), host.lower(), LOOPBACK, "localhost"}),
            any_address=host in _ANY_ADDRESS,
        )
        app = make_app(self.book, site, self._stage)
        self._server = Server(listener, app, MAX_BODY_BYTES, pace)
        self._thread = threading.Thread(
            target=self._server.serve_forever, name="sandbox", daemon=True
        )

    @property
    def base_url(self) -> str:
        """Where the JSON API is, without a slash at the end."""
        return self.origin + PREFIX

    @property
    def ledger(self) -> Ledger:
        """What was really charged and given back."""
        return self.book.ledger

    def start(self) -> None:
        """Begin to answer, in a thread of its own."""
        self._thread.start()

    def play(
        self, name: str, *, order_id: str = "", at: str = "", times: int | None = None
    ) -> None:
        """Put a scenario in force, see `scenarios`: for the orders made from now on, or for one.

        `at` is the call that a fault hits: create (the default), get, cancel or page. `times` is
        how many calls it hits, or how many new orders get a story; None = until cleared. Raises
        ValueError.
        """
        self._stage.play(name, order_id=order_id, at=at, times=times)

    def clear_scenarios(self) -> None:
        """End every scenario, for every order; money that was taken stays taken."""
        self._stage.clear()

    def wait_for_webhooks(self) -> None:
        """Return once every webhook that is due was sent, or failed; for tests."""
        self._notifier.wait()

    def close(self) -> None:
        """Stop answering, end every connection, give port and store free."""
        # First the webhooks, while this sandbox can still be the shop that they go to.
        self._notifier.close()
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        with self.book:
            self._store.close()

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _listen(self, host: str, port: int) -> socket.socket:
        former = self._store.port
        if port == 0 and former is not None:
            try:
                return bind(host, former)
            except OSError:
                pass
        return bind(host, port)
