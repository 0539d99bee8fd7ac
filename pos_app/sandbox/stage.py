"""Which scenarios are in force, for which orders, and how often still."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.orders import Order
from pos_app.sandbox.scenarios import (
    CALLS,
    CUSTOMER_NEEDS,
    SCENARIOS,
    Call,
    Fault,
    Story,
)
from pos_app.sandbox.shapes import order_view


@dataclass(slots=True)
class _OpenStory:
    """A story for orders to come; `left` of them, None = all."""

    story: Story
    left: int | None


@dataclass(slots=True)
class _Part:
    """The story of one order and how far it has come; `asked` counts the GETs since it acted."""

    story: Story
    has_acted: bool = False
    asked: int = 0


@dataclass(slots=True)
class _Trap:
    """A fault that waits for a call; `orders` are those made since it was chosen."""

    fault: Fault
    left: int | None
    orders: set[str] = field(default_factory=set)


class Stage:
    """The scenarios in force; nothing is, at first. They end with the sandbox, store or not.

    May be called from any thread. Where the order book is locked too, it is locked first.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._story: _OpenStory | None = None
        self._parts: dict[str, _Part] = {}
        self._traps: dict[tuple[str, Call], _Trap] = {}

    def play(
        self, name: str, *, order_id: str = "", at: str = "", times: int | None = None
    ) -> dict[str, Any]:
        """Put a scenario in force, for the orders made from now on or for one order.

        `at` is the call that a fault hits ("" = create); `times` the number of calls it hits, or
        of orders that get a story (None = until cleared). A fault takes the place of an earlier
        one for the same call, a story that of the earlier story; orders already in a story stay
        in it. One order's own scenario beats one for all. Returns the entry as `in_force` shows
        it. Raises ValueError, with words for a programmer.
        """
        scenario = SCENARIOS.get(name)
        if scenario is None:
            raise ValueError(f"no scenario is called {name!r}")
        if times is not None and times < 1:
            raise ValueError("times is less than 1")
        with self._lock:
            if isinstance(scenario, Fault):
                call = _call(scenario, at or "create")
                self._traps[order_id, call] = _Trap(scenario, times)
                return _entry(scenario, order_id, call, times)
            if at:
                raise ValueError(f"{name} is no fault of a call")
            if order_id:
                if times not in (None, 1):
                    raise ValueError("one order has one story")
                self._parts[order_id] = _Part(scenario)
            else:
                self._story = _OpenStory(scenario, times)
            return _entry(scenario, order_id, "", times)

    def clear(self) -> None:
        """End every scenario, for every order. Money that was taken stays taken."""
        with self._lock:
            self._story = None
            self._parts.clear()
            self._traps.clear()

    def in_force(self) -> list[dict[str, Any]]:
        """What was chosen and still applies: `name`, `order_id`, `call`, `times` (still left).

        Orders that got their story by being made are left out.
        """
        with self._lock:
            entries = [
                _entry(trap.fault, order_id, call, trap.left)
                for (order_id, call), trap in self._traps.items()
            ]
            if self._story is not None:
                entries.append(_entry(self._story.story, "", "", self._story.left))
            return entries

    def order_made(self, order: Order) -> None:
        """Give a new order the scenarios that wait for one; the caller holds the book."""
        with self._lock:
            for (order_id, _), trap in self._traps.items():
                if not order_id:
                    trap.orders.add(order.order_id)
            if self._story is None or order.order_id in self._parts:
                return
            self._parts[order.order_id] = _Part(self._story.story)
            if self._story.left is not None:
                self._story.left -= 1
                if not self._story.left:
                    self._story = None

    def fault(self, call: Call, order_id: str) -> Fault | None:
        """The fault that hits this call now; being asked counts as one time."""
        with self._lock:
            for key in ((order_id, call), ("", call)):
                trap = self._traps.get(key)
                if trap is None:
                    continue
                if not key[0] and call != "create" and order_id not in trap.orders:
                    continue
                if trap.left is not None:
                    trap.left -= 1
                    if not trap.left:
                        del self._traps[key]
                return trap.fault
            return None

    def view(self, book: OrderBook, order: Order) -> dict[str, Any]:
        """The `data` of a GET, after what happened to the order until now.

        The caller holds the book.
        """
        with self._lock:
            part = self._parts.get(order.order_id)
            if part is None or book.clock() < order.created + CUSTOMER_NEEDS:
                return order_view(order, book.clock)
            if part.has_acted:
                part.story.then(book, order)
            else:
                part.has_acted = True
                part.story.act(book, order)
            view = part.story.tell(order_view(order, book.clock), part.asked)
            part.asked += 1
            return view


def _call(fault: Fault, at: str) -> Call:
    for call in CALLS:
        if call == at and call in fault.calls:
            return call
    raise ValueError(f"{fault.name} cannot happen to {at!r}")


def _entry(scenario: Fault | Story, order_id: str, call: str, times: int | None) -> dict[str, Any]:
    return {"name": scenario.name, "order_id": order_id, "call": call, "times": times}
