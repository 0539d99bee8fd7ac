"""A customer's phone: opens a sandbox link and pays it, from a process that is not measured."""

from __future__ import annotations

import re
from urllib.parse import urlencode
from urllib.request import urlopen


def pay(link: str) -> None:
    """Pay all that is due behind a payment link of the sandbox."""
    with urlopen(link, timeout=10) as page:  # noqa: S310 - our own sandbox's link
        due = re.search(r'name="due" value="(\d+)"', page.read().decode())
    assert due is not None
    form = urlencode({"due": due[1], "method": "IDEAL"}).encode()
    with urlopen(link.split("?")[0] + "pay", form, timeout=10):  # noqa: S310 - as above
        pass
