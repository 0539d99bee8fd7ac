"""What can go wrong, as codes with facts. The words for people live in `ui/wording.py`."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum


class Cause(StrEnum):
    """Which link of the chain failed. One value, one sentence on the screen."""

    NETWORK = "network"
    """This computer could not reach the host: refused, unreachable, reset."""
    NAME = "name"
    """The host's name could not be looked up."""
    PROXY = "proxy"
    """The proxy that the settings name could not be reached, or led nowhere."""
    TLS = "tls"
    """The certificate or the encrypted connection was not trusted."""
    TIMEOUT = "timeout"
    """Connected, but no whole answer within the deadline."""
    SERVER = "server"
    """The host answered that it is out of order (HTTP 5xx)."""
    BUSY = "busy"
    """The host asked us to slow down (HTTP 429)."""
    REDIRECT = "redirect"
    """The host pointed elsewhere; nothing is sent there."""
    GARBLED = "garbled"
    """The answer could not be read, or does not belong to what was asked."""
    TOO_LONG = "too_long"
    """The answer was longer than any real one."""
    REFUSED = "refused"
    """The host understood and said no, with an error code."""
    MISMATCH = "mismatch"
    """The order found under our number has another amount or currency than we asked for."""
    UNRECOGNISED = "unrecognised"
    """The answer was read, and its status is a word that this version does not know."""
    TAKEN_BACK = "taken_back"
    """The order was paid, and now MultiSafepay says that it was not."""
    LINK = "link"
    """The answer carried no link that may be shown to a customer."""
    NO_KEY = "no_key"
    """No API key is stored for this environment."""
    WRONG_KEY = "wrong_key"
    """MultiSafepay refuses the stored key."""
    NO_AUTHORITY = "no_authority"
    """The file of authorities that the settings name is missing, unreadable or no PEM file."""
    NO_KEYRING = "no_keyring"
    """This machine has no keyring that keeps secrets encrypted."""
    BAD_KEY = "bad_key"
    """What was given can't be an API key."""
    DISK = "disk"
    """The journal could not be read or written."""
    LOCKED = "locked"
    """Another program holds the journal."""
    DAMAGED = "damaged"
    """The journal's file is not what it should be."""
    NEWER = "newer"
    """The journal was written by a newer version of this program."""
    SETTINGS_NEWER = "settings_newer"
    """The settings were written by a newer version of this program."""
    RUNNING = "running"
    """Another window of this program already serves this till."""
    NO_SANDBOX = "no_sandbox"
    """The MultiSafepay on this machine did not start."""
    BUG = "bug"
    """Our own mistake."""
    DUPLICATE = "duplicate"
    """The journal already has this order: it was sent before."""
    BARRED = "barred"
    """Another order of the same sale may still be paid, or was."""
    HELD_BACK = "held_back"
    """A card of this sale showed no money: its customer waits before the next attempt."""


class PosError(Exception):
    """Anything the program foresees. `facts` are plain values, never texts from outside."""

    def __init__(self, cause: Cause, **facts: str | int) -> None:
        super().__init__(cause.value)
        self.cause = cause
        self.facts = facts


class Unreachable(PosError):
    """No usable answer came. Whether the request arrived is unknown; it is never repeated."""


class BadReply(PosError):
    """An answer came that can't be trusted. It changes nothing."""


class JournalFailed(PosError):
    """The journal could not record or read. Nothing may be sent that is not recorded."""


class SaleBarred(PosError):
    """A second link for one sale was asked for, and another of its orders forbids that.

    BARRED while that order can still take money, or took some; HELD_BACK while it is held back,
    with the fact `until` (UTC, ISO 8601).
    """

    def __init__(self, order_id: str, until: datetime | None = None) -> None:
        if until is None:
            super().__init__(Cause.BARRED, reference=order_id)
        else:
            super().__init__(Cause.HELD_BACK, reference=order_id, until=until.isoformat())


class NotConfigured(PosError):
    """A setting or the key that the request needs is missing. Nothing was sent."""


class Rejected(PosError):
    """MultiSafepay understood and refused; the vendor's own words are never kept.

    `api_code` is a number of its published error reference (1001 amount, 1006 unknown order on
    GET or id used before on POST, 1032 wrong key, ...), `http` the status it came with.
    """

    def __init__(self, api_code: int, http: int) -> None:
        super().__init__(Cause.REFUSED, api_code=api_code, http=http)
        self.api_code = api_code
        self.http = http


ORDER_UNKNOWN = 1006
"""On GET: no such order. On POST: the id was used before."""
WRONG_KEY = 1032
"""Wrong API key, or the key of another environment."""
