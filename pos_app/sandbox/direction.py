"""Scenarios over HTTP (`/sandbox/scenario…`), and the faults they put in the way of requests."""

from __future__ import annotations

import json
from ipaddress import ip_address
from typing import Any

from flask import Blueprint, Response, abort, jsonify, request

from pos_app.sandbox.book import OrderBook
from pos_app.sandbox.errors import Refusal
from pos_app.sandbox.keys import has_key, require_key
from pos_app.sandbox.page import refuse_cross_site
from pos_app.sandbox.scenarios import SCENARIOS, Call, Fault
from pos_app.sandbox.serving import OWN_ADDRESS
from pos_app.sandbox.stage import Stage
from pos_app.sandbox.validation import is_integer, read_object
from pos_app.sandbox.wire import WIRE_FAULT

_CALLS: dict[str, Call] = {
    "orders._create": "create",
    "orders._get": "get",
    "orders._update": "cancel",
    "orders._cancel": "cancel",
    "page._show": "page",
    "page._act": "page",
}
_CANCELLED = "cancelled"
_FIELDS = frozenset({"name", "order_id", "call", "times"})


def scenarios_api(stage: Stage) -> Blueprint:
    """Choosing scenarios, as a trainer's menu does. Answered to this machine only."""
    api = Blueprint("scenarios", __name__, url_prefix="/sandbox")
    api.before_request(_refuse_other_machines)
    api.before_request(refuse_cross_site)
    api.before_request(require_key)

    @api.get("/scenarios")
    def _list() -> Response:
        return jsonify(
            [
                {
                    "name": scenario.name,
                    "description": scenario.summary,
                    "calls": list(scenario.calls) if isinstance(scenario, Fault) else [],
                }
                for scenario in SCENARIOS.values()
            ]
        )

    @api.get("/scenario")
    def _in_force() -> Response:
        return jsonify(stage.in_force())

    @api.post("/scenario")
    def _play() -> Response | tuple[Response, int]:
        try:
            return jsonify(stage.play(**_choice(read_object(request.get_data()))))
        except ValueError as error:
            return jsonify({"message": str(error)}), 400
        except Refusal as refusal:
            return jsonify({"message": refusal.info}), 400

    @api.delete("/scenario")
    def _clear() -> Response:
        stage.clear()
        return jsonify([])

    return api


def disturb(stage: Stage, book: OrderBook) -> Response | None:
    """Let the current request run into the fault that waits for it, if one does.

    Returns the answer that replaces the API's. A fault of the wire is named to the server, which
    carries it out. API calls without the key meet no faults, only their refusal.
    """
    call = _CALLS.get(request.endpoint or "")
    if call is None or (request.endpoint == "orders._update" and _sent("status") != _CANCELLED):
        return None
    if call != "page" and not has_key():
        return None
    fault = stage.fault(call, _order_id(call, book))
    if fault is None:
        return None
    if fault.error_code is not None:
        raise Refusal(fault.error_code)
    if fault.answer is not None:
        return Response(
            fault.answer.body,
            fault.answer.status,
            fault.answer.headers,
            content_type=fault.answer.content_type,
        )
    request.environ[WIRE_FAULT] = fault.wire
    return Response() if fault.wire == "stall" else None


def _choice(sent: dict[str, Any]) -> dict[str, Any]:
    """The arguments of `Stage.play`. Raises ValueError."""
    if unknown := sent.keys() - _FIELDS:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    texts = {name: sent.get(name, "") for name in ("name", "order_id", "call")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise ValueError("name, order_id and call are texts")
    times = sent.get("times")
    if times is not None and not is_integer(times):
        raise ValueError("times is no whole number")
    return {
        "name": texts["name"],
        "order_id": texts["order_id"],
        "at": texts["call"],
        "times": times,
    }


def _refuse_other_machines() -> None:
    """Phones reach a sandbox on a network too, and their owners know its key from its pages.

    A till on this machine may call by the address that phones use; both ends are the same then.
    """
    remote = request.remote_addr or ""
    if remote == request.environ.get(OWN_ADDRESS):
        return
    address = ip_address(remote.partition("%")[0])
    mapped = getattr(address, "ipv4_mapped", None)
    if not (mapped or address).is_loopback:
        abort(403)


def _order_id(call: Call, book: OrderBook) -> str:
    """The order that the current request is about, by the id it was made with."""
    values = request.view_args or {}
    if call == "create":
        sent = _sent("order_id")
        return str(sent) if isinstance(sent, str) or is_integer(sent) else ""
    if call == "page":
        order = book.by_session(values["session_id"])
        return "" if order is None else order.order_id
    try:
        return book.find(values["order_id"]).order_id
    except Refusal:
        return str(values["order_id"])


def _sent(name: str) -> object:
    """One field of the body; None when there is no such thing."""
    try:
        body = json.loads(request.get_data())
    except (ValueError, RecursionError):
        return None
    return body.get(name) if isinstance(body, dict) else None
