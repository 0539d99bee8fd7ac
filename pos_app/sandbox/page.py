"""The payment page a customer's phone shows: forms, redirects, no JavaScript."""

from __future__ import annotations

import secrets
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from flask import Blueprint, Response, abort, make_response, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from pos_app.sandbox import payments
from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.cards import PRACTICE_CARDS
from pos_app.sandbox.methods import Method, method_of
from pos_app.sandbox.money import money_text
from pos_app.sandbox.orders import MAX_OPENS, Order
from pos_app.sandbox.payments import CardProblem
from pos_app.sandbox.words import LANGUAGES, WORDS, language_of

# A GET that the page itself leads to carries one of these and is no opening of the link. It is a
# mark in the address, not a cookie, because a phone may refuse cookies; whoever copies such an
# address gains a view that was not counted, never a payment that was not made.
_OWN_STEPS = frozenset({"next", "cancel", "language"})
_FINAL_ICONS = frozenset({"paid", "declined", "cancelled", "expired", "used-up", "unknown"})
_PROBLEM_WORDS = {
    CardProblem.BAD_NUMBER: ("card-number", "bad_number"),
    CardProblem.BAD_CODE: ("card-code", "bad_code"),
    CardProblem.EMPTY: ("card-number", "empty"),
    CardProblem.CAP_REACHED: ("card-number", "cap_reached"),
    CardProblem.NO_BRAND: ("card-brand", "no_brand"),
}


def render(template: str, language: str, status: int = 200, **values: Any) -> Response:
    """A page of the sandbox with the headers that keep it to itself."""
    nonce = secrets.token_urlsafe(12)
    response = make_response(
        render_template(
            template,
            lang=language,
            languages=LANGUAGES,
            words=WORDS[language],
            nonce=nonce,
            **values,
        ),
        status,
    )
    # Browsers too old for nonces fall back to 'unsafe-inline'; all others ignore it beside one.
    response.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src 'nonce-{nonce}' 'unsafe-inline'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    )
    # Not no-referrer: that would make a browser send `Origin: null` with our own forms.
    response.headers["Referrer-Policy"] = "same-origin"
    return response


def refuse_cross_site() -> None:
    """Abort with 403 when a form post comes from another site's page."""
    if request.method != "POST":
        return
    fetch_site = request.headers.get("Sec-Fetch-Site")
    if fetch_site is not None and fetch_site not in ("same-origin", "none"):
        abort(403)
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc.lower() != request.host.lower():
        abort(403)


def _is_prefetch() -> bool:
    """Whether a browser only peeks: it fetches a page that nobody looks at yet."""
    hints = (request.headers.get(name, "") for name in ("Sec-Purpose", "Purpose", "X-Moz"))
    return any(word in hint.lower() for hint in hints for word in ("prefetch", "preview"))


def return_url(address: object, order_id: str, language: str) -> str | None:
    """Where the customer goes back to: the shop's URL with `transactionid=<order_id>` appended.

    The sandbox's own pages learn the language too. None unless it is an http(s) URL: nothing
    else may become a link.
    """
    if not isinstance(address, str):
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    query = [*parse_qsl(parts.query, keep_blank_values=True), ("transactionid", order_id)]
    if parts.netloc == request.host and parts.path.startswith("/merchant/"):
        query.append(("lang", language))
    return urlunsplit(parts._replace(query=urlencode(query)))


def payment_page(book: OrderBook) -> Blueprint:
    """The pages under `/connect/<session_id>/`."""
    page = Blueprint("page", __name__, url_prefix="/connect/<session_id>")
    page.before_request(refuse_cross_site)

    def language(order: Order | None = None) -> str:
        return language_of(request.args.get("lang"), order.locale if order else None)

    def unknown() -> Response:
        return render("final.html", language(), 404, state="unknown", icons=_FINAL_ICONS)

    @page.get("/")
    def _show(session_id: str) -> AnyResponse:
        with book:
            order = book.by_session(session_id)
            if order is None:
                return unknown()
            if _is_prefetch():
                return Response(status=204)
            step = request.args.get("step")
            is_opening = request.method != "HEAD" and (
                step not in _OWN_STEPS or order.attempt is None
            )
            if is_opening and not payments.open_link(book, order):
                return _page(order, language(order), state="used-up")
            asks_to_cancel = step == "cancel" and order.is_payable
            return _page(order, language(order), asks_to_cancel=asks_to_cancel)

    @page.post("/<action>")
    def _act(session_id: str, action: str) -> AnyResponse:
        with book:
            order = book.by_session(session_id)
            if order is None:
                return unknown()
            onward = redirect(f"/connect/{session_id}/?lang={language(order)}&step=next", code=303)
            # Nothing happens twice: a second tap, or a page left open, finds another amount due.
            if not order.is_payable or request.form.get("due") != str(order.due):
                return onward
            problem = _do(book, order, action)
            if problem is None:
                return onward
            return _page(order, language(order), 422, problem=problem)

    return page


def _do(book: OrderBook, order: Order, action: str) -> tuple[str, str] | None:
    """Carry out what a form asked for; returns the field at fault and the key of its words."""
    form = request.form
    if action == "card":
        number = "".join(form.get("card_number", "").split()).replace("-", "")
        code = form.get("card_code", "").strip()
        problem = payments.charge_card(book, order, form.get("brand", ""), number, code)
        return None if problem is None else _PROBLEM_WORDS[problem]
    if action in ("pay", "decline"):
        act = payments.pay_rest if action == "pay" else payments.decline
        return None if act(book, order, form.get("method", "")) else ("method", "no_method")
    if action == "retry":
        payments.try_again(book, order)
    elif action == "cancel":
        payments.cancel(book, order)
    else:
        abort(404)
    return None


def _page(
    order: Order,
    language: str,
    status: int = 200,
    *,
    state: str | None = None,
    problem: tuple[str, str] | None = None,
    asks_to_cancel: bool = False,
) -> Response:
    state = state or order.page_state
    money = partial(money_text, currency=order.currency, language=language)
    cards = [card for card in payments.offered_cards(order) if _has_room(order, card)]
    caps = [card.cap_minor for card in cards if card.cap_minor is not None]
    is_final = state in _FINAL_ICONS
    back = order.payment_option("redirect_url" if state == "paid" else "cancel_url")
    base = f"/connect/{order.session_id}/"
    return render(
        "cancel.html" if asks_to_cancel else "final.html" if is_final else "pay.html",
        language,
        status,
        state=state,
        icons=_FINAL_ICONS,
        base=base,
        description=order.description,
        order_id=order.order_id,
        amount=money(order.amount),
        paid=money(order.paid) if order.charges else None,
        due=money(order.due),
        due_minor=order.due,
        paid_percent=order.paid * 100 // order.amount,
        charges=[(_name(charge.method), money(charge.amount)) for charge in order.charges],
        cards=cards,
        cap=money(min(caps)) if caps and max(order.due, order.amount) > min(caps) else None,
        cap_text=money(min(caps, default=0)),
        methods=payments.offered_methods(order),
        chosen_brand=request.form.get("brand") or order.gateway,
        chosen_method=request.form.get("method"),
        typed_number=request.form.get("card_number", ""),
        problem=problem,
        practice_cards=[
            (card.number, money(card.balance_minor) if card.balance_minor else None)
            for card in PRACTICE_CARDS
        ],
        back_url=return_url(back, order.order_id, language) if is_final else None,
        max_opens=MAX_OPENS,
        asks_to_cancel=asks_to_cancel,
    )


def _has_room(order: Order, card: Method) -> bool:
    room = payments.cap_left(order, card)
    return room is None or room > 0


def _name(gateway: str) -> str:
    method = method_of(gateway)
    return gateway if method is None else method.name
