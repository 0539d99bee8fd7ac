"""The key is revoked at the sandbox that ships, and a new one stored, while a till runs."""

from __future__ import annotations

import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import keyring as system_keyrings
import pytest
from conftest import SetClock, a_request, middle
from keyring.backend import KeyringBackend

from pos_app.books import Books
from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.follow_payment import cancel_payment, refresh_payment
from pos_app.checkout.till import Till
from pos_app.domain.errors import ORDER_UNKNOWN, WRONG_KEY, Cause, Rejected
from pos_app.domain.payments import Payment, PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import OrderJournal
from pos_app.launch import Launch
from pos_app.multisafepay.client import BASE_URLS, MultiSafepay
from pos_app.sandbox import Sandbox
from pos_app.settings_store import store_key
from pos_app.settings_store.api_keys import ApiKey

OLD, NEW = "canary-old-key", "canary-new-key"
WAITING, REJECTED, PAID = PaymentState.WAITING, PaymentState.REJECTED, PaymentState.PAID


class Provider:
    """MultiSafepay with one account, whose key can be replaced; its orders stay."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._running = ExitStack()
        self.sandbox = self.accept(OLD)

    def accept(self, key: str) -> Sandbox:
        """Take this key and no other."""
        self._running.close()
        self.sandbox = self._running.enter_context(Sandbox(api_key=key, store=self._store))
        return self.sandbox

    def close(self) -> None:
        self._running.close()


class Keyring:
    """Stands where the system's keyring would; its time is not the test's."""

    def __init__(self) -> None:
        self.key = OLD
        self.time = 0.0

    def read(self, _environment: Environment, _seconds: float) -> str:
        return self.key

    def store(self, key: str) -> None:
        """What `pos-app key set` does; seconds pass until the clerk is back."""
        self.key = key
        self.time += 5.0


@pytest.fixture
def provider(tmp_path: Path) -> Iterator[Provider]:
    running = Provider(tmp_path / "sandbox.sqlite3")
    yield running
    running.close()


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def till(
    provider: Provider, keyring: Keyring, journal: OrderJournal, clock: SetClock
) -> Iterator[Till]:
    sandbox = provider.sandbox
    key = ApiKey(Environment.TEST, OLD, keyring.read, lambda: keyring.time, 10.0)
    with MultiSafepay(Environment.SANDBOX, key, Settings(), sandbox.base_url) as gateway:
        yield Till(
            Environment.SANDBOX,
            Settings(),
            gateway,
            journal,
            clock,
            sandbox_origin=sandbox.origin,
            jitter=middle,
        )


def pay(payment: Payment) -> None:
    """What the customer does on their phone."""
    link = payment.payment_url
    assert link is not None
    with urllib.request.urlopen(link, timeout=10):  # noqa: S310 - our own sandbox
        pass
    form = {"due": 1250, "brand": "VVVGIFTCRD", "card_number": "111115", "card_code": "1234"}
    content = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(link.split("?")[0] + "card", content, timeout=10):  # noqa: S310
        pass


def assert_refused_here(payment: Payment) -> None:
    assert (payment.state, payment.api_code) == (REJECTED, WRONG_KEY)
    assert payment.payment_url is None


def test_open_orders_outlast_a_revoked_key_and_a_new_one_heals_all(
    till: Till, provider: Provider, keyring: Keyring, journal: OrderJournal
) -> None:
    open_order = create_payment(a_request(1), till)
    unwanted = create_payment(a_request(2), till)
    assert (open_order.state, unwanted.state) == (WAITING, WAITING)

    provider.accept(NEW)
    pay(open_order)
    for insist in (False, False, True):
        held = refresh_payment(open_order.order_id, till, insist=insist)
        assert (held.state, held.api_code) == (WAITING, WRONG_KEY)
        assert held.next_check_at is not None
    assert_refused_here(create_payment(a_request(3), till))
    assert cancel_payment(unwanted.order_id, till).state is WAITING
    assert [each.order_id for each in journal.unsettled()] == [
        open_order.order_id,
        unwanted.order_id,
    ]

    keyring.store(NEW)
    assert refresh_payment(open_order.order_id, till).state is PAID
    assert refresh_payment(unwanted.order_id, till).state is PaymentState.CANCELLED
    assert create_payment(a_request(4), till).state is WAITING


def test_a_sale_is_the_first_to_use_the_new_key(
    till: Till, provider: Provider, keyring: Keyring
) -> None:
    provider.accept(NEW)
    assert_refused_here(create_payment(a_request(1), till))
    assert_refused_here(create_payment(a_request(2), till))
    keyring.store(NEW)
    assert create_payment(a_request(3), till).state is WAITING


def test_a_sale_refused_here_never_reached_the_server(till: Till, provider: Provider) -> None:
    open_order = create_payment(a_request(1), till)
    provider.accept(NEW)
    refresh_payment(open_order.order_id, till)
    # The account takes the key again: were the sale sent, its order would be there.
    provider.accept(OLD)
    refused = create_payment(a_request(2), till)
    assert_refused_here(refused)
    assert refresh_payment(open_order.order_id, till, insist=True).api_code is None
    with pytest.raises(Rejected) as unknown:
        till.gateway.get(refused.order_id)
    assert unknown.value.api_code == ORDER_UNKNOWN
    assert create_payment(a_request(3), till).state is WAITING


class DesktopKeyring(KeyringBackend):
    """Passes for the desktop's keyring; forgets everything with the test."""

    __module__ = "keyring.backends.SecretService"
    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password


# A keyring registers itself by being defined: this one must not be found by anybody else.
KeyringBackend._classes.discard(DesktopKeyring)


@pytest.fixture
def desktop_keyring() -> Iterator[None]:
    before = system_keyrings.core._keyring_backend
    system_keyrings.set_keyring(DesktopKeyring())
    yield
    system_keyrings.core._keyring_backend = before


def test_the_program_takes_up_a_new_key_without_a_new_start(
    provider: Provider, desktop_keyring: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(BASE_URLS, Environment.TEST, provider.sandbox.base_url)
    bar = "pos-app:bar"  # a profile's keys are its own
    store_key(Environment.TEST, "another-profiles-key")
    store_key(Environment.TEST, OLD, service=bar)
    books = Books(Launch(Environment.TEST, Settings(), tmp_path / "till", keyring_service=bar))
    try:
        till = books.open().till
        provider.accept(NEW)
        assert_refused_here(create_payment(a_request(1), till))
        store_key(Environment.TEST, NEW, service=bar)
        made = create_payment(a_request(2), till)
        # The sandbox took it. Its link is none of MultiSafepay's, so this till does not show it.
        assert (made.state, made.cause) == (PaymentState.REVIEW, Cause.LINK)
        assert till.gateway.get(made.order_id).status == "cancelled"
    finally:
        books.interrupt()
        books.close()
