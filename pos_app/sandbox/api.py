"""The MultiSafepay JSON API under `/v1/json`: orders and refunds."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, jsonify, request

from pos_app.sandbox import errors
from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.errors import Refusal
from pos_app.sandbox.keys import PREFIX, require_key, success
from pos_app.sandbox.refunds import refund, void_refund
from pos_app.sandbox.shapes import order_view
from pos_app.sandbox.stage import Stage
from pos_app.sandbox.validation import read_object, read_order

_DEFAULT_LOCALE = "en_US"
_LOCALES = "cs_CZ de_AT de_DE en_US fi_FI fr_BE fr_FR it_IT nl_BE nl_NL pl_PL es_ES sv_SE zh_CN"
LOCALES = frozenset(_LOCALES.split())
"""The locales that MultiSafepay knows; any other falls back to en_US."""
# Only these can be cancelled by POST …/cancel; POS terminals are no part of this sandbox.
_CANCELLABLE_BY_POST = frozenset({"MISTERCASH"})


def orders_api(book: OrderBook, origin: str, stage: Stage) -> Blueprint:
    """The order calls; `origin` is where the payment pages are, `stage` what is scripted."""
    api = Blueprint("orders", __name__, url_prefix=PREFIX)

    api.before_request(require_key)

    @api.post("/orders")
    def _create() -> Response:
        new = read_order(request.get_data())
        with book:
            order = book.create(new)
            stage.order_made(order)
        locale = order.locale if order.locale in LOCALES else _DEFAULT_LOCALE
        return success(
            {
                "order_id": order.request["order_id"],
                "payment_url": f"{origin}/connect/{order.session_id}/?lang={locale}",
                "session_id": order.session_id,
            }
        )

    @api.get("/orders/<path:order_id>")
    def _get(order_id: str) -> Response:
        with book:
            return success(stage.view(book, book.find(order_id)))

    @api.patch("/orders/<path:order_id>")
    def _update(order_id: str) -> Response:
        changes = read_object(request.get_data())
        with book:
            order = book.find(order_id)
            status = changes.get("status")
            if status == "cancelled":
                # exclude_order makes no difference today: order and session both end. In 2021,
                # true ended unstarted sessions only; clients are told to send true, then false.
                if type(changes.get("exclude_order", True)) not in (bool, int):
                    raise Refusal(errors.UNSPECIFIED, "Invalid exclude_order")
                book.cancel(order)
            elif status == "shipped":
                book.ship(order)
            elif status is not None:
                raise Refusal(errors.DATA_MISSING, "Unknown status")
        return success({})

    @api.post("/orders/<path:order_id>/cancel")
    def _cancel(order_id: str) -> tuple[Response, int] | Response:
        with book:
            order = book.find(order_id)
            if order.gateway not in _CANCELLABLE_BY_POST:
                return jsonify({"message": "Forbidden"}), 403
            book.cancel(order)
            return success(order_view(order, book.clock))

    @api.post("/orders/<path:order_id>/refunds")
    def _refund(order_id: str) -> Response:
        asked = read_object(request.get_data())
        with book:
            order = book.find(order_id)
            given = refund(book, order, asked)
            return success(
                {
                    "order_id": order.order_id,
                    "refund_id": given.refund_id,
                    "transaction_id": given.refund_id,
                }
            )

    @api.patch("/orders/<path:order_id>/refunds/<refund_id>")
    def _void_refund(order_id: str, refund_id: str) -> Response:
        changes: dict[str, Any] = read_object(request.get_data())
        if changes.get("status") not in ("void", "cancelled"):
            raise Refusal(errors.DATA_MISSING, "Unknown status")
        with book:
            void_refund(book, book.find(order_id), refund_id)
        return success({})

    return api
