"""MultiSafepay as a till's gateway: create, get, cancel, list, brands, key check."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from datetime import datetime
from urllib.parse import quote, urlsplit

from pos_app.checkout.ports import ListedTransaction
from pos_app.domain.errors import WRONG_KEY, BadReply, Cause, PosError, Rejected
from pos_app.domain.offers import ListedBrand
from pos_app.domain.orders import OrderRequest
from pos_app.domain.payments import OrderAnswer
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay import brands, listing, wire
from pos_app.multisafepay.answers import Answer
from pos_app.multisafepay.icons import MEDIA, Icons
from pos_app.multisafepay.replies import Probe
from pos_app.multisafepay.transport import Transport
from pos_app.multisafepay.wire import Account, GiftCard

__all__ = ["BASE_URLS", "Account", "GiftCard", "MultiSafepay"]

BASE_URLS = {
    Environment.TEST: "https://testapi.multisafepay.com/v1/json",
    Environment.LIVE: "https://api.multisafepay.com/v1/json",
}
"""Where keys may go (MultiSafepay's environments page). Another host needs a release."""

_NOT_FOUND = 404


class MultiSafepay:
    """One account in one environment, over HTTP; implements `checkout.ports.Gateway`.

    Thread-safe. Every call but `close` raises Unreachable, BadReply, Rejected or NotConfigured
    and ends within its deadline (25 seconds unless told otherwise). Use it as a context
    manager, or call `close`.
    """

    def __init__(
        self,
        environment: Environment,
        api_key: str | Callable[[], str],
        settings: Settings,
        sandbox_base_url: str = "",
        *,
        connect: float = 5.0,
        read: float = 10.0,
        total: float = 25.0,
        installation: str = "",
    ) -> None:
        """`sandbox_base_url` is what our own sandbox announced, and goes with SANDBOX only.

        `installation` marks this till's orders (as their `var1`), so that those of another till
        with the same counter name are never taken for its own; "" marks none.

        Raises ValueError for one beside another environment, a missing one, and one that does
        not name an address of this machine or its own network. Seconds as in `Transport`.
        The settings' proxy and authority are for TEST and LIVE.
        """
        media, proxy, authority = MEDIA, settings.proxy, settings.certificate_authority or None
        if environment is Environment.SANDBOX:
            base_url = _near(sandbox_base_url)
            media, proxy, authority = (_origin(base_url),), "", None
        elif sandbox_base_url:
            raise ValueError("a sandbox address goes with the sandbox only")
        else:
            base_url = BASE_URLS[environment]
        self._settings = settings
        self._installation = installation
        self._transport = Transport(
            base_url,
            api_key,
            connect=connect,
            read=read,
            total=total,
            ca_bundle=authority,
            proxy=proxy,
        )
        self._icons = Icons(media, ca_bundle=authority, proxy=proxy)

    @property
    def asked(self) -> int:
        """How many requests went to the API so far but new orders; pictures come from elsewhere."""
        return self._transport.asked

    def take_settings(self, settings: Settings) -> None:
        """Send orders as these say, from the next one on."""
        self._settings = settings

    def create(self, request: OrderRequest) -> str:
        """POST the order, exactly once. Returns its `payment_url` as received, unjudged.

        BadReply has cause LINK where the order was accepted but no link came with it.
        """
        body = wire.order_body(request, self._settings, self._installation)
        answer = self._transport.exchange("POST", "/orders", body=body, order_id=request.order_id)
        return wire.payment_url(answer, request.order_id)

    def get(self, order_id: str, *, insist: bool = False) -> OrderAnswer:
        """What became of an order; Rejected(1006) means that it is not known.

        While MultiSafepay is known to be down, or to refuse the key, this fails at once with
        the error that was met then, unless it is told to `insist`. The other calls go through,
        and end that, once one works.
        """
        answer = self._transport.exchange(
            "GET", _order_path(order_id), poll=not insist, order_id=order_id
        )
        return wire.order_answer(answer, order_id)

    def cancel(self, order_id: str, *, exclude_order: bool = True) -> None:
        """Ask for an order to be cancelled. Only a later `get` tells whether it was."""
        body = wire.cancel_body(exclude_order=exclude_order)
        wire.payload(
            self._transport.exchange("PATCH", _order_path(order_id), body=body, order_id=order_id)
        )

    def transactions(
        self, prefix: str, since: datetime, until: datetime | None = None
    ) -> list[ListedTransaction]:
        """What is listed of this till's orders whose number begins with `prefix`, newest first.

        Of a list longer than `listing.MOST_PAGES` pages only the newest is read. Nobody waits
        for it: while MultiSafepay is known to be down this fails at once, as `get` does.
        """
        query = listing.query(since, until)
        found: list[ListedTransaction] = []
        for _ in range(listing.MOST_PAGES):
            page = listing.page(self._listed(query), prefix, self._installation)
            found += page.rows
            if page.after is None:
                break
            if page.after == query.get("after"):
                raise BadReply(Cause.GARBLED)  # it leads to itself
            query["after"] = page.after
        return found

    def gift_cards(self) -> tuple[GiftCard, ...]:
        """The gift cards this account may sell: without the `include`, only one is listed."""
        return wire.gift_cards(self._gateways())

    def brands(self) -> tuple[ListedBrand, ...]:
        """The gift cards this account may sell, as the till's brands, with their icons.

        Nobody waits for it, as for `transactions`. Where the list of payment methods, which
        alone knows the icons, can't be had, there are none.
        """
        cards = wire.gift_cards(self._gateways(poll=True))
        query = {"include_coupons": "1"}
        try:
            methods = self._transport.exchange("GET", "/payment-methods", query=query, poll=True)
            icons = brands.icon_urls(methods)
        except PosError:
            icons = {}
        return brands.listed(cards, icons)

    def icon(self, icon_url: str) -> bytes | None:
        """A brand's picture, a small PNG; None where there is none. Raises Unreachable alone.

        Only MultiSafepay's media hosts are asked (the sandbox itself in its environment), and
        they get no key.
        """
        return self._icons.fetch(icon_url)

    def check_key(self) -> Account:
        """Whose key it is; Rejected(1032) where it is wrong for this environment.

        GET /me is used by MultiSafepay's own SDKs but not in its published index: where it is
        not found, the list of gateways proves the key, and nothing is known of the account.
        """
        try:
            return wire.account(self._transport.exchange("GET", "/me"))
        except (BadReply, Rejected) as failure:
            if _http_status(failure) != _NOT_FOUND:
                raise
        wire.gift_cards(self._gateways())
        return Account()

    def probe(self) -> Probe:
        """Whether MultiSafepay answers at all, and its clock; no key is sent. Raises Unreachable
        or BadReply."""
        return self._transport.probe("/me")

    def close(self) -> None:
        """Close all connections. Calls under way end at once with Unreachable."""
        self._transport.close()
        self._icons.close()

    def __enter__(self) -> MultiSafepay:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _listed(self, query: dict[str, str]) -> Answer:
        answer = self._transport.exchange("GET", "/transactions", query=query, poll=True)
        if wire.refuses_key(answer):
            # A key that may sell may still not list. A call that works shows that it is good,
            # so that no order is left unasked; one that doesn't says what is wrong with it.
            self.check_key()
            raise Rejected(WRONG_KEY, answer.http_status)
        return answer

    def _gateways(self, *, poll: bool = False) -> Answer:
        query = {"include": "coupons"}
        return self._transport.exchange("GET", "/gateways", query=query, poll=poll)


def _order_path(order_id: str) -> str:
    # A number may hold a slash, which would name another resource.
    return "/orders/" + quote(order_id, safe="")


def _http_status(failure: PosError) -> str | int | None:
    return failure.facts.get("http")


def _near(base_url: str) -> str:
    """A sandbox's address: a plain URL whose host is a number of this machine or network."""
    parts = urlsplit(base_url)
    try:
        near = ipaddress.ip_address(parts.hostname or "").is_private
    except ValueError:
        near = parts.hostname == "localhost"
    plain = not (parts.username or parts.password or parts.query or parts.fragment)
    if not (near and plain and parts.scheme in ("http", "https")):
        raise ValueError("not an address of this machine or its network")
    return base_url


def _origin(base_url: str) -> str:
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}"
