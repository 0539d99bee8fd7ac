"""The sandbox's WSGI application: who may ask, and JSON answers when something is wrong."""

from __future__ import annotations

from ipaddress import ip_address
from typing import NamedTuple

from flask import Flask, Response, jsonify, request
from werkzeug.exceptions import HTTPException

from pos_app.sandbox.api import orders_api
from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.direction import disturb, scenarios_api
from pos_app.sandbox.errors import NOT_FOUND, Refusal
from pos_app.sandbox.icons import media
from pos_app.sandbox.keys import PREFIX
from pos_app.sandbox.listings import listings_api
from pos_app.sandbox.merchant import NotificationSink, merchant_pages
from pos_app.sandbox.oracle import oracle_api
from pos_app.sandbox.page import payment_page
from pos_app.sandbox.stage import Stage
from pos_app.sandbox.transactions import transactions_api

MAX_BODY_BYTES = 256 * 1024


class Site(NamedTuple):
    """Where the sandbox is and to whom it answers.

    `hosts` are the names a Host header may have; `any_address` lets IP addresses through as
    well, for a sandbox that listens on all of a machine's addresses.
    """

    origin: str
    api_key: str
    hosts: frozenset[str]
    any_address: bool = False

    def answers_to(self, host_header: str) -> bool:
        """Whether a request was meant for us.

        A web page that points its own name at this machine (DNS rebinding) is told no; the port
        does not matter, since no page can choose the host that goes with it.
        """
        host = _host_of(host_header)
        if host in self.hosts:
            return True
        if not self.any_address:
            return False
        try:
            ip_address(host)
        except ValueError:
            return False
        return True


def _host_of(host_header: str) -> str:
    host = host_header.strip().lower()
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]


def make_app(book: OrderBook, site: Site, stage: Stage) -> Flask:
    """Wire the rooms of the sandbox into one application."""
    app = Flask("pos_app.sandbox", static_folder=None)
    sink = NotificationSink(book.clock)
    app.config["API_KEY"] = site.api_key
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY_BYTES
    app.register_blueprint(orders_api(book, site.origin, stage))
    app.register_blueprint(listings_api(site.origin))
    app.register_blueprint(media())
    app.register_blueprint(transactions_api(book, site.origin))
    app.register_blueprint(payment_page(book))
    app.register_blueprint(merchant_pages(sink))
    app.register_blueprint(oracle_api(book, sink))
    app.register_blueprint(scenarios_api(stage))

    @app.before_request
    def _check_host() -> tuple[Response, int] | None:
        if site.answers_to(request.headers.get("Host", "")):
            return None
        return jsonify({"message": "Forbidden"}), 403

    @app.before_request
    def _disturb() -> Response | None:
        return disturb(stage, book)

    @app.after_request
    def _harden(response: Response) -> Response:
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    @app.errorhandler(Refusal)
    def _refuse(refusal: Refusal) -> tuple[Response, int]:
        return jsonify(refusal.body()), refusal.status

    @app.errorhandler(HTTPException)
    def _fail(error: HTTPException) -> tuple[Response, int]:
        if request.path.startswith(PREFIX):
            info = {"success": False, "data": {}, "error_code": NOT_FOUND, "error_info": error.name}
            return jsonify(info), error.code or 500
        return jsonify({"message": error.name}), error.code or 500

    return app
