"""A MultiSafepay on this machine, for training and tests: JSON API, payment page, ledger.

May import `pos_app.domain`, Flask, Werkzeug and the standard library, and no other room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pos_app.sandbox.server import Sandbox

__all__ = ["Sandbox"]


def __getattr__(name: str) -> Any:
    """Load `Sandbox` on first use: Flask takes a quarter of a second that a till need not spend."""
    if name == "Sandbox":
        from pos_app.sandbox.server import Sandbox

        return Sandbox
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
