"""The API key of a request, and what is answered with it or without."""

from __future__ import annotations

import hmac

from flask import Response, current_app, jsonify, request

from pos_app.sandbox import errors

PREFIX = "/v1/json"


def sent_key() -> str:
    """The key of the current request, by any of the three documented ways; "" without one."""
    authorization = request.headers.get("Authorization", "")
    bearer = authorization[7:].strip() if authorization[:7].lower() == "bearer " else ""
    return request.headers.get("api_key") or bearer or request.args.get("api_key", "")


def has_key() -> bool:
    """Whether the current request carries this sandbox's key."""
    expected: str = current_app.config["API_KEY"]
    return hmac.compare_digest(sent_key().encode(), expected.encode())


def require_key() -> None:
    """Raise Refusal 1032 with HTTP 401 unless the request carries the key.

    That answer is documented for /gateways only; the sandbox gives it everywhere else too, but
    for /transactions, which documents its own.
    """
    if not has_key():
        raise errors.Refusal(errors.BAD_API_KEY, status=401)


def success(data: object, **more: object) -> Response:
    """The documented envelope of a success; `more` goes beside `data`."""
    return jsonify({"success": True, "data": data, **more})
