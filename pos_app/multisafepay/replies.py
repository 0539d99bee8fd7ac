"""What came back, judged by HTTP alone: an answer that can be read, or why it is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import ceil
from typing import NamedTuple

from pos_app.domain.errors import BadReply, Cause, Unreachable
from pos_app.multisafepay.answers import Answer, decode
from pos_app.multisafepay.breaker import BUSY_LIMIT


class Reply(NamedTuple):
    """An answer as it came, read to its end."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Probe(NamedTuple):
    """What a host answered to somebody without a key."""

    http: int
    date: datetime | None
    """What time the host says it is (UTC, whole seconds); None where it did not say."""


def probed(reply: Reply) -> Probe:
    """Of an answer no more than that it came, and when it was sent."""
    try:
        date = parsedate_to_datetime(reply.headers.get("Date", ""))
    except (ValueError, OverflowError):
        return Probe(reply.status, None)
    return Probe(reply.status, date.replace(tzinfo=date.tzinfo or UTC).astimezone(UTC))


def judged(reply: Reply) -> Answer:
    """What HTTP alone says about an answer. Raises Unreachable, or BadReply for unreadable JSON."""
    status = reply.status
    if status == 429:
        seconds = _retry_after(reply.headers.get("Retry-After", ""))
        busy = {} if seconds is None else {"retry_after": seconds}
        raise Unreachable(Cause.BUSY, http=status, **busy)
    if 300 <= status < 400:
        raise Unreachable(Cause.REDIRECT, http=status)
    if status >= 500:
        raise Unreachable(Cause.SERVER, http=status)
    document = None
    if reply.headers.get("Content-Encoding", "identity").strip().lower() == "identity":
        with suppress(ValueError):  # its text quotes the answer: none of it may hang on ours
            document = decode(reply.body)
    if document is None:
        raise BadReply(Cause.GARBLED, http=status)
    return Answer(status, document)


def _retry_after(value: str) -> int | None:
    """Whole seconds of a Retry-After header (a number or an HTTP date), None if unreadable."""
    if re.fullmatch(r"[0-9]{1,9}", value, re.ASCII):
        return min(int(value), BUSY_LIMIT)
    try:
        moment = parsedate_to_datetime(value)
        seconds = ceil(
            (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
        )
    except (ValueError, OverflowError):
        return None
    return max(0, min(seconds, BUSY_LIMIT))
