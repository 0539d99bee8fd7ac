"""A sandbox with a store knows its orders again, as a real MultiSafepay would."""

from __future__ import annotations

import socket
import sqlite3
from pathlib import Path

import pytest
from sandbox_support import SMALL_CARD, open_shop

from pos_app.sandbox import Sandbox
from pos_app.sandbox.store import StoreError


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "sandbox.db"


def test_everything_is_known_again(store: Path) -> None:
    with open_shop(store) as shop:
        refunded = shop.paid_by_both(8000)
        shop.api("POST", f"/orders/{refunded}/refunds", {"currency": "EUR"})
        waiting = shop.create(description="Œuvre")
        part_paid = shop.create()
        shop.open(part_paid)
        shop.card(part_paid, SMALL_CARD)
        known = [shop.get(order_id) for order_id in (refunded, waiting, part_paid)]
        inside = [shop.inside(order_id) for order_id in (refunded, waiting, part_paid)]
        entries = shop.sandbox.ledger.entries()
        rows = shop.api("GET", "/transactions").json()["data"]
        urls = shop.urls
    with open_shop(store) as shop:
        assert [shop.get(order_id) for order_id in (refunded, waiting, part_paid)] == known
        assert [shop.inside(order_id) for order_id in (refunded, waiting, part_paid)] == inside
        assert shop.sandbox.ledger.entries() == entries
        assert shop.api("GET", "/transactions").json()["data"] == rows
        assert shop.get(str(known[0]["transaction_id"])) == known[0]
        # The old link still works, at the old port.
        assert shop.http.get(urls[waiting], timeout=10).status_code == 200
        shop.urls = urls
        shop.act(part_paid, "pay", method="IDEAL")
        assert shop.get(part_paid)["status"] == "completed"
        assert [entry.amount for entry in shop.sandbox.ledger.entries(part_paid)] == [500, 750]


def test_without_a_store_all_is_forgotten() -> None:
    with open_shop() as shop:
        order_id = shop.create()
    with open_shop() as shop:
        assert shop.api("GET", f"/orders/{order_id}").status_code == 404


def test_a_former_port_that_is_taken_is_no_obstacle(store: Path) -> None:
    with Sandbox(store=store) as sandbox:
        former = sandbox.port
    with socket.create_server(("127.0.0.1", former)), Sandbox(store=store) as sandbox:
        assert sandbox.port != former


def test_a_named_port_beats_the_former_one(store: Path) -> None:
    with Sandbox(store=store) as sandbox:
        former = sandbox.port
    with socket.create_server(("127.0.0.1", 0)) as probe:
        wished = probe.getsockname()[1]
    with Sandbox(store=store, port=wished) as sandbox:
        assert sandbox.port == wished != former


def test_two_sandboxes_cannot_share_a_store(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pos_app.sandbox.store._LOCK_WAIT_SECONDS", 0.05)
    with Sandbox(store=store), pytest.raises(StoreError, match="locked"):
        Sandbox(store=store)


@pytest.mark.parametrize("content", [b"not a database at all" * 50, b"x"])
def test_a_file_that_is_no_store(store: Path, content: bytes) -> None:
    store.parent.mkdir()
    store.write_bytes(content)
    with pytest.raises(StoreError, match="not a database"):
        Sandbox(store=store)
    assert store.read_bytes() == content


def test_another_programs_database_is_left_alone(store: Path) -> None:
    store.parent.mkdir()
    connection = sqlite3.connect(store)
    connection.execute("CREATE TABLE orders (order_id TEXT)")
    connection.commit()
    connection.close()
    content = store.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        Sandbox(store=store)
    assert store.read_bytes() == content


def test_a_store_of_another_version(store: Path) -> None:
    with open_shop(store) as shop:
        shop.create()
    connection = sqlite3.connect(store)
    connection.execute("UPDATE orders SET document = json_remove(document, '$.charges')")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match="another version"):
        Sandbox(store=store)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError):
        Sandbox(store=tmp_path / "file" / "sandbox.db")
    with pytest.raises(StoreError):
        Sandbox(store=tmp_path)


def test_a_port_that_is_taken_gives_the_store_free(store: Path) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        pytest.raises(OSError, match="in use"),
    ):
        Sandbox(store=store, port=taken.getsockname()[1])
    with Sandbox(store=store):
        pass


def test_the_money_and_the_order_are_written_together(store: Path) -> None:
    with open_shop(store) as shop:
        order_id = shop.paid_by_card()
    connection = sqlite3.connect(store)
    try:
        (orders,) = connection.execute("SELECT count(*) FROM orders").fetchone()
        (documents,) = connection.execute("SELECT group_concat(document) FROM ledger").fetchone()
    finally:
        connection.close()
    assert orders == 1
    assert order_id in documents
