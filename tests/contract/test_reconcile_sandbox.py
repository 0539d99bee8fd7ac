"""A journal that lost its end, the sandbox that knows better, and what the till makes of both."""

from __future__ import annotations

import shutil
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from conftest import a_request, middle

from pos_app.checkout.create_payment import create_payment
from pos_app.checkout.ports import SystemClock
from pos_app.checkout.reconcile import reach_of, reconcile
from pos_app.checkout.till import Till
from pos_app.domain.matters import Matter, matter
from pos_app.domain.orders import new_order_id
from pos_app.domain.payments import Payment, PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.copies import make_daily_copy, newest_good_copy, restore
from pos_app.journal.store import open_journal
from pos_app.multisafepay import listing
from pos_app.multisafepay.client import MultiSafepay
from pos_app.sandbox import Sandbox

S = PaymentState


@dataclass
class Shop:
    """A till on the sandbox whose journal may be put back to an earlier moment."""

    sandbox: Sandbox
    path: Path
    counter: str = "till1"
    installation: str = "0123456789abcdef"

    @contextmanager
    def open(self) -> Iterator[Till]:
        settings = Settings(counter=self.counter)
        with (
            open_journal(self.path) as journal,
            MultiSafepay(
                Environment.SANDBOX,
                self.sandbox.api_key,
                settings,
                self.sandbox.base_url,
                installation=self.installation,
            ) as gateway,
        ):
            yield Till(
                Environment.SANDBOX,
                settings,
                gateway,
                journal,
                sandbox_origin=self.sandbox.origin,
                jitter=middle,
            )

    def make_copy(self) -> Path:
        """Today's copy of the journal; the folder that it is in."""
        with open_journal(self.path) as journal:
            assert make_daily_copy(journal, journal.copies, SystemClock()) is not None
            return journal.copies

    def sell(self, till: Till, sequence: int) -> Payment:
        """An order of 12,50 EUR, made now."""
        number = new_order_id(self.counter, datetime.now(UTC).astimezone(), sequence)
        request = a_request(sequence, order_id=number, sale_id=number)
        payment = create_payment(request, till)
        assert payment.state is S.WAITING
        return payment


@pytest.fixture
def shop(sandbox: Sandbox, tmp_path: Path) -> Shop:
    return Shop(sandbox, tmp_path / "journal-sandbox.sqlite3")


def open_page(payment: Payment) -> None:
    """The customer scans the code."""
    assert payment.payment_url is not None
    with urllib.request.urlopen(payment.payment_url, timeout=10) as page:  # noqa: S310
        assert page.status == 200


def pay(payment: Payment, card: str = "111115") -> None:
    """The customer pays on the page: 111115 holds 100 EUR, 111112 holds 5."""
    open_page(payment)
    assert payment.payment_url is not None
    form = {"due": 1250, "brand": "VVVGIFTCRD", "card_number": card, "card_code": "1234"}
    base = payment.payment_url.split("?")[0]
    content = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(base + "card", content, timeout=10) as page:  # noqa: S310
        assert page.status == 200


def yesterday(till: Till) -> datetime:
    return till.clock.now() - timedelta(days=1)


def said_by(sandbox: Sandbox, order_id: str) -> str:
    with sandbox.book as book:
        return book.find(order_id).status


def test_a_journal_put_back_to_its_copy_is_healed(shop: Shop) -> None:
    with shop.open() as till:
        kept = shop.sell(till, 1)
    copies = shop.make_copy()
    with shop.open() as till:
        paid, part_paid, opened, unopened = (shop.sell(till, number) for number in range(2, 6))
        pay(paid)
        pay(part_paid, "111112")
        open_page(opened)

    shop.path.write_bytes(b"no journal at all" * 1000)
    copy = newest_good_copy(copies)
    assert copy is not None
    assert restore(shop.path, copy) is not None

    with shop.open() as till:
        found, complete = reconcile(till, reach_of(till, till.clock.now()))
        assert complete
        states = {payment.order_id: payment.state for payment in found}
        assert states == {
            paid.order_id: S.PAID,
            part_paid.order_id: S.CANCELLED,
            opened.order_id: S.CANCELLED,
        }
        now = till.clock.now()
        assert matter(till.journal.get(paid.order_id), now) is Matter.PAID_LATE
        assert matter(till.journal.get(part_paid.order_id), now) is Matter.PART_PAID
        assert till.journal.get(part_paid.order_id).gift_part == 500
        assert matter(till.journal.get(opened.order_id), now) is None
        assert said_by(shop.sandbox, opened.order_id) == "cancelled"
        # What the journal never lost is as it was, and can still be paid.
        assert till.journal.get(kept.order_id).state is S.WAITING
        assert said_by(shop.sandbox, kept.order_id) == "initialized"
        assert {payment.amount for payment in found} == {paid.amount}
        # Nobody opened it, so it is no transaction: no list names it.
        with pytest.raises(KeyError):
            till.journal.get(unopened.order_id)


@pytest.mark.parametrize(("pays", "state"), [(False, S.CANCELLED), (True, S.PAID)])
def test_a_link_that_is_opened_later_is_found_by_a_later_run(
    shop: Shop, pays: bool, state: PaymentState
) -> None:
    with shop.open() as till:
        shop.sell(till, 1)
    before = shop.path.with_name("before")
    shutil.copyfile(shop.path, before)
    with shop.open() as till:
        lost = shop.sell(till, 2)
    # As a torn log leaves it: whole, and a sale shorter.
    shutil.copyfile(before, shop.path)

    with shop.open() as till:
        assert reconcile(till, yesterday(till)) == ([], True)
        pay(lost) if pays else open_page(lost)
        (found,) = reconcile(till, yesterday(till)).payments
        assert (found.order_id, found.state) == (lost.order_id, state)
        assert found.late is pays
        assert shop.sandbox.ledger.charged(lost.order_id) == (1250 if pays else 0)
        assert reconcile(till, yesterday(till)) == ([], True)


def test_what_is_being_paid_right_now_may_be_left_for_a_later_run(shop: Shop) -> None:
    with shop.open() as till:
        lost = shop.sell(till, 1)
    shop.path.unlink()
    open_page(lost)
    with shop.open() as till:
        now = till.clock.now()
        assert reconcile(till, yesterday(till), now - timedelta(minutes=15)) == ([], True)
        assert said_by(shop.sandbox, lost.order_id) == "initialized"
        (found,) = reconcile(till, yesterday(till), now + timedelta(minutes=15)).payments
        assert found.order_id == lost.order_id


def test_the_other_tills_of_the_account_are_left_alone(
    shop: Shop, sandbox: Sandbox, tmp_path: Path
) -> None:
    other = Shop(sandbox, tmp_path / "other.sqlite3", counter="till2")
    with other.open() as till:
        theirs = other.sell(till, 1)
    open_page(theirs)
    with shop.open() as till:
        assert reconcile(till, yesterday(till)) == ([], True)
    assert said_by(sandbox, theirs.order_id) == "initialized"


def test_an_order_paid_after_it_was_closed_here_is_asked_for(shop: Shop) -> None:
    with shop.open() as till:
        payment = shop.sell(till, 1)
        tomorrow = till.clock.now() + timedelta(days=1)
        till.journal.change(
            payment.order_id,
            lambda row: replace(row, state=S.EXPIRED, next_check_at=tomorrow),
            "checked",
        )
        pay(payment)
        (found,) = reconcile(till, yesterday(till)).payments
        assert found.next_check_at is not None
        assert found.next_check_at <= till.clock.now()


def test_a_list_of_many_pages_is_read_to_its_end(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "PAGE_ROWS", 2)
    with shop.open() as till:
        sold = [shop.sell(till, number) for number in range(1, 6)]
        for payment in sold:
            open_page(payment)
        listed = till.gateway.transactions("till1-", yesterday(till))
        assert [row.order_id for row in listed] == [one.order_id for one in reversed(sold)]
        assert {row.status for row in listed} == {"initialized"}
        assert till.gateway.transactions("till1-", till.clock.now() + timedelta(days=1)) == []


def test_another_till_of_the_same_name_is_left_alone(shop: Shop, tmp_path: Path) -> None:
    other = Shop(shop.sandbox, tmp_path / "other.sqlite3", installation="fedcba9876543210")
    with shop.open() as till, other.open() as second:
        payment = shop.sell(till, 1)
        open_page(payment)
        assert reconcile(second, yesterday(second)) == ([], True)
        pay(payment)
        assert reconcile(second, yesterday(second)) == ([], True)
    assert said_by(shop.sandbox, payment.order_id) == "completed"
