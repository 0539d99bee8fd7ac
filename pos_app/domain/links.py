"""Which links may be drawn as a QR code: the one allow-list."""

from __future__ import annotations

import re

from pos_app.domain.settings import Environment

_ORIGINS = {
    Environment.TEST: "https://testpayv2.multisafepay.com",
    Environment.LIVE: "https://payv2.multisafepay.com",
}
"""MultiSafepay's payment-page hosts (its environments page). Another host needs a release."""

_TAIL = (
    r"(?:/[A-Za-z0-9._~-]+)+/?"
    r"(?:\?[A-Za-z0-9._~-]+=[A-Za-z0-9._~-]*(?:&[A-Za-z0-9._~-]+=[A-Za-z0-9._~-]*)*)?"
)
MAX_LINK = 300
"""Characters. MultiSafepay's links have 86; a longer one makes a QR that phones misread."""


def is_payment_link(link: str, environment: Environment, sandbox_origin: str = "") -> bool:
    """Whether `link`, letter by letter, is a payment page we may send a customer to.

    The whole string is matched against plain ASCII, so there is no port, user, escape, control
    character or look-alike letter for two parsers to disagree about. In the sandbox exactly the
    origin that our own sandbox announced (scheme, host, port) takes the place of the hosts.
    """
    origin = sandbox_origin if environment is Environment.SANDBOX else _ORIGINS[environment]
    if not origin or len(link) > MAX_LINK:
        return False
    return re.fullmatch(re.escape(origin) + _TAIL, link, re.ASCII) is not None
