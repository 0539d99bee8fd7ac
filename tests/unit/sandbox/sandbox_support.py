"""A shop for tests: a sandbox with a clock that can be set, and a client that speaks real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import requests

from pos_app.sandbox import Sandbox

START = datetime(2026, 3, 2, 13, 5, 9, tzinfo=UTC)
KEY = {"api_key": "sandbox-key"}
FULL_CARD = "111115"
SMALL_CARD = "111112"
EMPTY_CARD = "111110"
_numbers = count(1)


class Shop:
    """One sandbox and its only customer. `now` is the sandbox's clock."""

    def __init__(self, sandbox: Sandbox, session: requests.Session) -> None:
        self.sandbox = sandbox
        self.http = session
        self.now = START
        self.urls: dict[str, str] = {}

    def pass_time(self, **duration: float) -> None:
        """Let the sandbox's clock go on."""
        self.now += timedelta(**duration)

    def api(self, method: str, path: str, body: object = None, **options: Any) -> requests.Response:
        """Call the JSON API with the key in its header."""
        options.setdefault("headers", KEY)
        return self.http.request(
            method, self.sandbox.base_url + path, json=body, timeout=10, **options
        )

    def create(self, **changes: Any) -> str:
        """Make an order that is right but for `changes`; returns its order_id."""
        body = order_body(**changes)
        answer = self.api("POST", "/orders", body)
        assert answer.status_code == 200, answer.text
        order_id = str(body["order_id"])
        self.urls[order_id] = answer.json()["data"]["payment_url"]
        return order_id

    def get(self, order_id: str) -> dict[str, Any]:
        """The `data` of a GET."""
        answer = self.api("GET", f"/orders/{order_id}")
        assert answer.status_code == 200, answer.text
        return dict(answer.json()["data"])

    def inside(self, order_id: str) -> dict[str, Any]:
        """What the sandbox itself knows of the order."""
        answer = self.http.get(
            f"{self.sandbox.origin}/sandbox/orders/{order_id}", headers=KEY, timeout=10
        )
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def open(self, order_id: str, **headers: str) -> requests.Response:
        """Scan the QR code: one opening of the link."""
        return self.http.get(self.urls[order_id], headers=headers, timeout=10)

    def act(self, order_id: str, action: str, **form: str) -> requests.Response:
        """Send one of the page's forms as the phone would, with the amount due it shows."""
        inside = self.inside(order_id)
        form.setdefault("due", str(inside["due"]))
        return self.http.post(
            f"{self.sandbox.origin}{inside['payment_path']}{action}",
            data=form,
            allow_redirects=False,
            timeout=10,
        )

    def card(
        self, order_id: str, number: str, code: str = "1234", brand: str = "VVVGIFTCRD"
    ) -> requests.Response:
        """Pay with a gift card."""
        return self.act(order_id, "card", card_number=number, card_code=code, brand=brand)

    def paid_by_card(self, **changes: Any) -> str:
        """An order that one gift card paid in full."""
        order_id = self.create(**changes)
        self.open(order_id)
        self.card(order_id, FULL_CARD)
        return order_id

    def paid_by_both(self, amount: int = 8000) -> str:
        """An order of which a gift card paid 50 EUR and iDEAL the rest."""
        order_id = self.create(amount=amount)
        self.open(order_id)
        self.card(order_id, FULL_CARD)
        self.act(order_id, "pay", method="IDEAL")
        return order_id

    def paid_by_ideal(self, amount: int = 8000) -> str:
        """An order without gift cards."""
        order_id = self.create(amount=amount, gateway="IDEAL")
        self.open(order_id)
        self.act(order_id, "pay", method="IDEAL")
        return order_id


def order_body(**changes: Any) -> dict[str, Any]:
    """A correct order of 12,50 EUR for a VVV card; a change to None leaves the field out."""
    body = {
        "type": "redirect",
        "order_id": f"counter-260302-{next(_numbers)}",
        "gateway": "VVVGIFTCRD",
        "currency": "EUR",
        "amount": 1250,
        "description": "Books",
        "seconds_active": 900,
        **changes,
    }
    return {name: value for name, value in body.items() if value is not None}


@contextmanager
def open_shop(store: Path | None = None, **options: Any) -> Iterator[Shop]:
    """Run a sandbox for as long as the block lasts."""
    shop: list[Shop] = []
    with (
        requests.Session() as session,
        Sandbox(clock=lambda: shop[0].now if shop else START, store=store, **options) as sandbox,
    ):
        session.trust_env = False
        shop.append(Shop(sandbox, session))
        yield shop[0]
