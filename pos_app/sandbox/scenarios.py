"""The scripted scenarios, one by one: what goes wrong, or what the customer does unasked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Literal, NamedTuple, get_args

from pos_app.sandbox import errors, payments
from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.cards import PRACTICE_CARDS
from pos_app.sandbox.orders import CANCELLED, COMPLETED, EXPIRED, INITIALIZED, Order
from pos_app.sandbox.wire import WireFault

Call = Literal["create", "get", "cancel", "page"]
"""What a fault can hit: `POST /orders`, `GET /orders/…`, a cancel, the payment page."""
CALLS: tuple[Call, ...] = get_args(Call)

CUSTOMER_NEEDS = timedelta(milliseconds=300)
"""A scripted customer acts so long after the order was made, by the sandbox's clock."""

_FULL_CARD, _SMALL_CARD = PRACTICE_CARDS[0].number, PRACTICE_CARDS[1].number
_SECURITY_CODE = "1234"
_MISMATCH_MINOR = 1_00
_GOING_BACK = (INITIALIZED, EXPIRED, CANCELLED)

View = dict[str, Any]
Act = Callable[[OrderBook, Order], None]
Tell = Callable[[View, int], View]


class CannedAnswer(NamedTuple):
    """What is answered in place of the API, which never sees the request."""

    status: int
    body: str
    content_type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()


class Fault(NamedTuple):
    """A call that goes wrong.

    With an `answer` or an `error_code`, or as a stall, the request is not carried out. Any other
    `wire` fault first carries it out, and then spoils its answer.
    """

    name: str
    summary: str
    calls: tuple[Call, ...] = CALLS
    answer: CannedAnswer | None = None
    error_code: int | None = None
    wire: WireFault | None = None


def _as_it_is(view: View, _asked: int) -> View:
    return view


def _nothing(_book: OrderBook, _order: Order) -> None:
    pass


class Story(NamedTuple):
    """What happens to an order by itself, judged whenever it is asked for.

    `act` happens at the first GET after CUSTOMER_NEEDS, `then` at every later one. `tell` may
    change what a GET says; it is given how many GETs said something since `act`.
    """

    name: str
    summary: str
    act: Act
    then: Act = _nothing
    tell: Tell = _as_it_is


Scenario = Fault | Story


def _pay(book: OrderBook, order: Order) -> None:
    """By gift card as far as cap and balance allow, the rest by another method."""
    if order.is_payable and payments.open_link(book, order):
        _settle(book, order)


def _settle(book: OrderBook, order: Order) -> None:
    _pay_by_card(book, order, _FULL_CARD)
    if order.due:
        payments.pay_rest(book, order, payments.offered_methods(order)[0].gateway)


def _pay_by_card(book: OrderBook, order: Order, number: str) -> None:
    brands = [card.gateway for card in payments.offered_cards(order)]
    if brands:
        brand = order.gateway if order.gateway in brands else brands[0]
        payments.charge_card(book, order, brand, number, _SECURITY_CODE)


def _pay_part(book: OrderBook, order: Order) -> None:
    if order.is_payable and payments.open_link(book, order):
        _pay_by_card(book, order, _SMALL_CARD)


def _be_declined(book: OrderBook, order: Order) -> None:
    if order.is_payable and payments.open_link(book, order):
        payments.decline(book, order, payments.offered_methods(order)[0].gateway)


def _run_out(book: OrderBook, order: Order) -> None:
    """The link ends early; an order that the merchant cancelled before stays cancelled."""
    if order.is_payable:
        payments.open_link(book, order)
        order.ended_by = "expiry"
        if order.attempt is not None:
            order.attempt.status = order.attempt.financial_status = EXPIRED
        book.record(order)


def _give_up(book: OrderBook, order: Order) -> None:
    if order.is_payable:
        payments.open_link(book, order)
        payments.cancel(book, order)


def _pay_after_all(book: OrderBook, order: Order) -> None:
    """Pay from a page left open: the order re-opens under a new transaction."""
    if not order.is_paid:
        order.ended_by = None
        _settle(book, order)


def _go_back(view: View, asked: int) -> View:
    """Completed once, then initialized, then expired, then cancelled for good."""
    if asked == 0 or view["status"] != COMPLETED:
        return view
    status = _GOING_BACK[min(asked, len(_GOING_BACK)) - 1]
    return {**view, "status": status, "financial_status": status, "completed": None}


def _other_amount(view: View, _asked: int) -> View:
    return {**view, "amount": view["amount"] + _MISMATCH_MINOR} if "amount" in view else view


def _other_currency(view: View, _asked: int) -> View:
    if "currency" not in view:
        return view
    return {**view, "currency": "EUR" if view["currency"] != "EUR" else "USD"}


_ALL: tuple[Scenario, ...] = (
    Story("pay", "The customer pays it all, by gift card as far as that goes", _pay),
    Story("part", "The customer pays 5.00 by gift card and leaves the rest", _pay_part),
    Story("late", "The link expires, and then the order is paid", _run_out, _pay_after_all),
    Story(
        "late_cancelled", "The customer cancels, and then pays after all", _give_up, _pay_after_all
    ),
    Story("decline", "The customer's payment is declined", _be_declined),
    Fault("lost_answer", "Done as asked, but the answer never arrives", wire="lost"),
    Fault(
        "id_used",
        "The order number counts as used (error 1006)",
        ("create",),
        error_code=errors.BAD_ORDER_ID,
    ),
    Fault(
        "busy",
        "Too many requests (HTTP 429), come back in 3 seconds",
        answer=CannedAnswer(
            429, '{"message": "Too Many Requests"}', "application/json", (("Retry-After", "3"),)
        ),
    ),
    Fault(
        "server_error",
        "MultiSafepay has a fault (HTTP 500)",
        answer=CannedAnswer(500, "<html><body><h1>Internal Server Error</h1></body></html>"),
    ),
    Fault("stall", "No answer for a minute", wire="stall"),
    Fault("drip", "The answer comes byte by byte", wire="drip"),
    Fault("truncate", "The connection ends in the middle of the answer", wire="truncate"),
    Fault(
        "garbage",
        "Something else answers, with a web page",
        answer=CannedAnswer(200, "<!DOCTYPE html><html><body>Welcome to our Wi-Fi</body></html>"),
    ),
    Story(
        "backwards",
        "Paid, and later reported as open, expired and cancelled",
        _pay,
        tell=_go_back,
    ),
    Story("mismatch", "Paid, but reported with 1.00 more than asked", _pay, tell=_other_amount),
    Story(
        "mismatch_currency", "Paid, but reported in another currency", _pay, tell=_other_currency
    ),
)

SCENARIOS: dict[str, Scenario] = {scenario.name: scenario for scenario in _ALL}
"""Every scenario by its name, in the order of a menu."""
