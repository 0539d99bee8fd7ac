"""`/sandbox/…`: what really happened, for tests and trainers. No part of MultiSafepay's API."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, jsonify, request

from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.errors import Refusal
from pos_app.sandbox.keys import require_key
from pos_app.sandbox.merchant import NotificationSink
from pos_app.sandbox.orders import MAX_OPENS, Order


def oracle_api(book: OrderBook, sink: NotificationSink) -> Blueprint:
    """The ledger, the inside of each order, and the webhooks that the sandbox sent itself."""
    oracle = Blueprint("oracle", __name__, url_prefix="/sandbox")
    oracle.before_request(require_key)

    @oracle.get("/ledger")
    def _ledger() -> Response:
        entries = book.ledger.entries(request.args.get("order_id"))
        return jsonify([entry.as_document() for entry in entries])

    @oracle.get("/orders")
    def _orders() -> Response:
        with book:
            return jsonify([_inside(book, order) for order in book.orders()])

    @oracle.get("/orders/<path:order_id>")
    def _order(order_id: str) -> Response | tuple[Response, int]:
        with book:
            try:
                return jsonify(_inside(book, book.find(order_id)))
            except Refusal:
                return jsonify({"message": "Not found"}), 404

    @oracle.get("/notifications")
    def _notifications() -> Response:
        return jsonify(sink.calls())

    return oracle


def _inside(book: OrderBook, order: Order) -> dict[str, Any]:
    attempt = order.attempt
    return {
        "order_id": order.order_id,
        "transaction_ids": [each.transaction_id for each in order.attempts],
        "status": order.status,
        "financial_status": None if attempt is None else attempt.financial_status,
        "page_state": order.page_state,
        "link_state": order.link_state,
        "ended_by": order.ended_by,
        "opens": order.opens,
        "opens_left": max(MAX_OPENS - order.opens, 0),
        "session_id": order.session_id,
        "payment_path": f"/connect/{order.session_id}/",
        "amount": order.amount,
        "currency": order.currency,
        "due": order.due,
        "charged": book.ledger.charged(order.order_id),
        "refunded": book.ledger.refunded(order.order_id),
        "created": order.created.isoformat(),
        "expires": order.expires.isoformat(),
        "request": order.request,
    }
