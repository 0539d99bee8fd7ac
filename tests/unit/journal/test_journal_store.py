"""What is recorded can be read back, exactly, by every thread and after every start."""

from __future__ import annotations

import dataclasses
import re
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from journal_support import (
    ANNA,
    NOBODY,
    NOON,
    FixedClock,
    answer_of,
    every_field_set,
    other_program,
    sending,
)
from sqlalchemy.exc import IntegrityError

from pos_app.checkout.ports import Journal
from pos_app.domain.errors import Cause, JournalFailed
from pos_app.domain.money import Money
from pos_app.domain.payments import (
    GiftCardPart,
    Handover,
    Payment,
    PaymentState,
    Settlement,
)
from pos_app.domain.settings import Environment
from pos_app.journal.store import OrderJournal, open_journal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "shop" / "journal.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[OrderJournal]:
    with open_journal(path, FixedClock()) as journal:
        yield journal


def waiting(payment: Payment) -> Payment:
    return replace(
        payment,
        state=PaymentState.WAITING,
        payment_url="https://testpayv2.multisafepay.com/connect/a/",
        next_check_at=NOON,
    )


def test_it_is_the_journal_that_the_checkout_asks_for(journal: OrderJournal) -> None:
    promised: Journal = journal
    assert promised.unsettled() == []


@pytest.mark.parametrize("payment", [sending(), every_field_set()], ids=["new", "full"])
def test_every_field_survives_a_new_start(path: Path, payment: Payment) -> None:
    with open_journal(path) as journal:
        journal.record(payment, NOBODY)
    with open_journal(path) as journal:
        assert journal.get(payment.order_id) == payment


def test_the_full_payment_leaves_no_field_at_its_default() -> None:
    full = every_field_set()
    told_by_others = {"paid_twice", "recorded"}  # the sale's other rows, and the disk
    for field in dataclasses.fields(Payment):
        if field.default is not dataclasses.MISSING and field.name not in told_by_others:
            assert getattr(full, field.name) != field.default, field.name


def test_a_change_reaches_every_field(journal: OrderJournal) -> None:
    full = every_field_set()
    start = sending(full.order_id, attempt=2, environment=full.environment, amount=full.amount)
    journal.record(start, NOBODY)
    assert journal.change(full.order_id, lambda _: full, "answered") == full
    assert journal.get(full.order_id) == full


def test_times_are_utc_text_that_sorts_by_itself(path: Path, journal: OrderJournal) -> None:
    amsterdam = timezone(timedelta(hours=1))
    local = datetime(2026, 3, 1, 14, 0, 0, tzinfo=amsterdam)
    journal.record(sending(created_at=local), NOBODY)
    assert answer_of(path, "SELECT created_at, changed_at FROM orders") == [
        ("2026-03-01T13:00:00.000000Z", "2026-03-01T12:00:00.000000Z")
    ]
    read_back = journal.get(sending().order_id).created_at
    assert read_back == local
    assert read_back.tzinfo is UTC


def test_a_time_without_a_zone_is_a_bug_not_a_row(journal: OrderJournal) -> None:
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(ValueError, match="naive"):
        journal.record(sending(created_at=naive), NOBODY)
    with pytest.raises(ValueError, match="naive"):
        journal.between(naive, NOON)
    assert journal.count_of("") == 0


def test_an_unknown_order_is_a_key_error(journal: OrderJournal) -> None:
    for ask in (journal.get, journal.customer_of):
        with pytest.raises(KeyError, match="nowhere"):
            ask("nowhere")
    with pytest.raises(KeyError, match="nowhere"):
        journal.change("nowhere", waiting, "answered")
    assert journal.events_of("nowhere") == []


@pytest.mark.parametrize(
    "second",
    [
        sending(),
        sending(environment=Environment.LIVE, sale_id="another"),
        sending("till1-other", sale_id=sending().sale_id),
    ],
    ids=["same order", "same number elsewhere", "same attempt of one sale"],
)
def test_a_second_order_under_the_same_name_is_a_duplicate(
    journal: OrderJournal, second: Payment
) -> None:
    journal.record(sending(), NOBODY)
    with pytest.raises(JournalFailed) as caught:
        journal.record(second, ANNA)
    assert caught.value.cause is Cause.DUPLICATE
    assert caught.value.facts["file"] == "journal.sqlite3"
    assert journal.get(sending().order_id) == sending()
    assert journal.customer_of(sending().order_id) == NOBODY
    assert len(journal.events_of(sending().order_id)) == 1
    assert journal.count_of("") == 1


def test_the_next_attempt_of_a_sale_is_no_duplicate(journal: OrderJournal) -> None:
    journal.record(sending(), NOBODY)
    journal.record(sending("till1-second", sale_id=sending().sale_id, attempt=2), NOBODY)
    assert journal.count_of("till1-") == 2


def test_a_change_is_told_with_its_states_and_codes(journal: OrderJournal) -> None:
    order_id = sending().order_id
    journal.record(sending(), NOBODY)
    journal.change(order_id, waiting, "answered")
    journal.change(
        order_id,
        lambda payment: replace(
            payment,
            state=PaymentState.PART_PAID,
            gift_cards=(GiftCardPart("VVVGIFTCRD", 500), GiftCardPart("", 50)),
            second_method="IDEAL",
            cause=Cause.REFUSED,
            api_code=1034,
        ),
        "checked",
    )
    assert [tuple(event) for event in journal.events_of(order_id)] == [
        (NOON + timedelta(hours=1), "recorded", None, PaymentState.SENDING, {}),
        (
            NOON + timedelta(hours=1),
            "answered",
            PaymentState.SENDING,
            PaymentState.WAITING,
            {},
        ),
        (
            NOON + timedelta(hours=1),
            "checked",
            PaymentState.WAITING,
            PaymentState.PART_PAID,
            {"cause": "refused", "api_code": 1034, "gift_part": 550, "second_method": "IDEAL"},
        ),
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"state": PaymentState.UNANSWERED},
        {"gift_cards": (GiftCardPart("", 1),)},
        {"second_method": "VISA"},
        {"cancel_asked_at": NOON},
        {"cause": Cause.NAME},
        {"api_code": 1001},
        {"payment_url": "https://testpayv2.multisafepay.com/connect/b/"},
        {"handover": Handover(NOON, "")},
        {"held_back_until": NOON},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_what_a_person_would_ask_about_becomes_an_event(
    journal: OrderJournal, changes: dict[str, object]
) -> None:
    journal.record(sending(), NOBODY)
    journal.change(sending().order_id, lambda p: replace(p, **changes), "told")  # type: ignore[arg-type]
    assert [event.event for event in journal.events_of(sending().order_id)] == ["recorded", "told"]


def test_a_poll_that_says_nothing_new_moves_times_without_an_event(journal: OrderJournal) -> None:
    journal.record(sending(), NOBODY)
    polled = journal.change(
        sending().order_id,
        lambda p: replace(p, checked_at=NOON, next_check_at=NOON, failed_checks=1),
        "checked",
    )
    assert journal.get(sending().order_id) == polled
    assert [event.event for event in journal.events_of(sending().order_id)] == ["recorded"]


def test_an_equal_payment_is_not_written(path: Path, journal: OrderJournal) -> None:
    journal.record(sending(), NOBODY)
    with other_program(path) as watcher:
        version = watcher.execute("PRAGMA data_version").fetchone()
        assert journal.change(sending().order_id, replace, "checked") == sending()
        assert watcher.execute("PRAGMA data_version").fetchone() == version
        journal.change(sending().order_id, waiting, "answered")
        assert watcher.execute("PRAGMA data_version").fetchone() != version


@pytest.mark.parametrize(
    "changes",
    [
        {"order_id": "another"},
        {"sale_id": "another"},
        {"attempt": 2},
        {"environment": Environment.LIVE},
        {"amount": Money(1250, "USD")},
        {"amount": Money(1251, "EUR")},
    ],
    ids=str,
)
def test_what_an_order_is_never_changes(journal: OrderJournal, changes: dict[str, object]) -> None:
    journal.record(sending(), NOBODY)
    with pytest.raises(ValueError, match=next(iter(changes))):
        journal.change(
            sending().order_id,
            lambda p: replace(waiting(p), **changes),  # type: ignore[arg-type]
            "wrong",
        )
    assert journal.get(sending().order_id) == sending()


@pytest.mark.parametrize("error", [RuntimeError, OSError, KeyboardInterrupt])
def test_an_error_of_the_step_passes_and_leaves_the_row(
    journal: OrderJournal, error: type[BaseException]
) -> None:
    def broken(_: Payment) -> Payment:
        raise error("of the step")

    journal.record(sending(), NOBODY)
    with pytest.raises(error, match="of the step"):
        journal.change(sending().order_id, broken, "never")
    assert journal.get(sending().order_id) == sending()
    assert journal.change(sending().order_id, waiting, "answered").state is PaymentState.WAITING


def test_what_start_up_loads_is_oldest_first_and_nothing_settled(journal: OrderJournal) -> None:
    for order_id, minutes, changes in (
        ("d", 3, {"state": PaymentState.PAID}),
        ("c", 2, {"state": PaymentState.WAITING, "next_check_at": NOON + timedelta(days=1)}),
        ("b", 1, {}),
        ("a", 2, {"state": PaymentState.EXPIRED, "next_check_at": NOON}),
        ("e", 0, {"state": PaymentState.WAITING}),
    ):
        created = NOON + timedelta(minutes=minutes)
        journal.record(sending(order_id, created_at=created, **changes), NOBODY)
    assert [payment.order_id for payment in journal.unsettled()] == ["b", "a", "c"]


def test_paid_and_not_handed_over_is_oldest_first_and_nothing_else(journal: OrderJournal) -> None:
    settlement = Settlement("Paid back", NOON, "Ann")
    for order_id, minutes, changes in (
        ("b", 2, {"state": PaymentState.PAID}),
        ("a", 1, {"state": PaymentState.PAID, "late": True}),
        ("c", 2, {"state": PaymentState.PAID}),
        ("handed over", 0, {"state": PaymentState.PAID, "handover": Handover(NOON, "")}),
        ("settled", 0, {"state": PaymentState.PAID, "settlement": settlement}),
        ("refunded", 0, {"state": PaymentState.REFUNDED}),
        ("open", 0, {"state": PaymentState.WAITING}),
    ):
        created = NOON + timedelta(minutes=minutes)
        journal.record(sending(order_id, created_at=created, **changes), NOBODY)
    assert [payment.order_id for payment in journal.to_hand_over()] == ["a", "b", "c"]


def test_the_last_brands_are_those_of_any_day_newest_first(journal: OrderJournal) -> None:
    assert journal.last_brands() == []
    for day, gateway in ((3, "VVVGIFTCRD"), (1, "BOEKENBON"), (2, "BOEKENBON")):
        created = NOON - timedelta(days=day)
        journal.record(sending(f"d{day}", created_at=created, gateway=gateway), NOBODY)
    assert journal.last_brands() == ["BOEKENBON", "BOEKENBON", "VVVGIFTCRD"]


def test_a_span_holds_its_start_and_not_its_end_newest_first(journal: OrderJournal) -> None:
    for minutes in (0, 1, 2, 3):
        created = NOON + timedelta(minutes=minutes)
        journal.record(sending(f"m{minutes}", created_at=created), NOBODY)
    journal.record(sending("m1b", created_at=NOON + timedelta(minutes=1)), NOBODY)
    span = journal.between(NOON + timedelta(minutes=1), NOON + timedelta(minutes=3))
    assert [payment.order_id for payment in span] == ["m2", "m1b", "m1"]
    assert journal.between(NOON, NOON) == []


def test_counting_takes_the_prefix_by_the_letter(journal: OrderJournal) -> None:
    for order_id in ("a_1", "a_2", "ab1", "A_3", "a", "a-1", "b"):
        journal.record(sending(order_id), NOBODY)
    wanted = {"a_": 2, "a": 5, "A": 1, "a%": 0, "": 7, "a_1": 1, "a_11": 0, "z": 0, "_": 0}
    assert {prefix: journal.count_of(prefix) for prefix in wanted} == wanted


def test_who_bought_is_kept_apart_from_what_was_bought(path: Path, journal: OrderJournal) -> None:
    journal.record(sending("with"), ANNA)
    journal.record(sending("without"), NOBODY)
    journal.change("with", waiting, "answered")
    assert journal.customer_of("with") == ANNA
    assert journal.customer_of("without") == NOBODY
    assert answer_of(path, "SELECT order_id FROM customers") == [("with",)]
    elsewhere = str(answer_of(path, "SELECT * FROM orders"))
    elsewhere += str(answer_of(path, "SELECT * FROM events"))
    for personal in (ANNA.email, ANNA.first_name, ANNA.last_name, ANNA.phone):
        assert personal not in elsewhere


def test_an_event_can_not_tell_of_an_order_that_is_not_there(journal: OrderJournal) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        journal._tell(None, sending("nowhere"), "recorded")


def test_threads_never_overwrite_each_other(journal: OrderJournal) -> None:
    journal.record(sending(), NOBODY)
    workers, rounds = 6, 40
    together = threading.Barrier(workers)

    def one_more(payment: Payment) -> Payment:
        return replace(payment, failed_checks=payment.failed_checks + 1)

    def work(worker: int) -> None:
        together.wait()
        for number in range(rounds):
            journal.record(sending(f"w{worker}-{number}"), NOBODY)
            journal.change(sending().order_id, one_more, "checked")
            assert journal.get(f"w{worker}-{number}").state is PaymentState.SENDING

    with ThreadPoolExecutor(workers) as pool:
        for done in [pool.submit(work, worker) for worker in range(workers)]:
            done.result()
    assert journal.get(sending().order_id).failed_checks == workers * rounds
    assert journal.count_of("w") == workers * rounds
    assert journal.count_of("") == workers * rounds + 1


def test_two_journals_on_one_file_never_overwrite_each_other(path: Path) -> None:
    def one_more(payment: Payment) -> Payment:
        return replace(payment, failed_checks=payment.failed_checks + 1)

    with open_journal(path) as first, open_journal(path) as second:
        first.record(sending(), NOBODY)
        with ThreadPoolExecutor(2) as pool:
            for done in [
                pool.submit(journal.change, sending().order_id, one_more, "checked")
                for _ in range(40)
                for journal in (first, second)
            ]:
                done.result()
        assert first.get(sending().order_id) == second.get(sending().order_id)
        assert first.get(sending().order_id).failed_checks == 80


def test_a_closed_journal_says_so_and_closes_twice(path: Path) -> None:
    journal = open_journal(path)
    journal.record(sending(), NOBODY)
    journal.close()
    journal.close()
    late_calls = (
        lambda: journal.get(sending().order_id),
        lambda: journal.change(sending().order_id, waiting, "late"),
        lambda: journal.record(sending("late"), NOBODY),
    )
    for call in late_calls:
        with pytest.raises(JournalFailed) as caught:
            call()
        assert caught.value.cause is Cause.DISK
        assert caught.value.facts["closed"] == 1


def test_a_step_that_writes_by_itself_fails_aloud(journal: OrderJournal) -> None:
    journal.record(sending(), NOBODY)

    def impure(payment: Payment) -> Payment:
        journal.change(payment.order_id, waiting, "inner")
        return payment

    with pytest.raises(Exception, match=re.compile("within a transaction")):
        journal.change(sending().order_id, impure, "outer")
    assert journal.get(sending().order_id) == sending()
