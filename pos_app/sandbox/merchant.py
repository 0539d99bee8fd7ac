"""The shop's side, played along: where the customer comes back to, where webhooks may go."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any

from flask import Blueprint, Response, request

from pos_app.sandbox.page import render
from pos_app.sandbox.times import Clock
from pos_app.sandbox.words import language_of

_KEPT = 100


class NotificationSink:
    """The last webhook calls that came in, for tests to read."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._calls: deque[dict[str, Any]] = deque(maxlen=_KEPT)

    def add(self, call: dict[str, Any]) -> None:
        """Remember one call; the oldest of 100 is forgotten."""
        with self._lock:
            self._calls.append({**call, "at": self._clock().isoformat()})

    def calls(self) -> list[dict[str, Any]]:
        """What came in, oldest first."""
        with self._lock:
            return list(self._calls)


def merchant_pages(sink: NotificationSink) -> Blueprint:
    """`redirect_url`, `cancel_url` and `notification_url` for a till that has no website."""
    pages = Blueprint("merchant", __name__, url_prefix="/merchant")

    def back(state: str) -> Response:
        reference = request.args.get("transactionid") or request.args.get("transaction_id")
        language = language_of(request.args.get("lang"), request.accept_languages.best)
        return render("merchant.html", language, state=state, reference=reference)

    @pages.get("/thanks")
    def _thanks() -> Response:
        return back("thanks")

    @pages.get("/cancelled")
    def _cancelled() -> Response:
        return back("stopped")

    @pages.route("/notification", methods=["GET", "POST"])
    def _notification() -> Response:
        sink.add(
            {
                "method": request.method,
                "transactionid": request.args.get("transactionid"),
                "timestamp": request.args.get("timestamp"),
                "auth": request.headers.get("Auth"),
                "body": request.get_data(as_text=True),
            }
        )
        return Response("OK", mimetype="text/plain")

    return pages
