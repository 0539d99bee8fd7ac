"""What came back over HTTP, read so strictly that two readers can't disagree about it."""

from __future__ import annotations

import json
import math
from typing import Any, NamedTuple, NoReturn, cast

MAX_DEPTH = 32
"""Levels of nesting; MultiSafepay's documented answers have at most six."""
_INT_CHARACTERS = 20
_INT_MIN, _INT_MAX = -(2**63), 2**63 - 1
_FLOAT_CHARACTERS = 64


class Answer(NamedTuple):
    """One answer of the API: its HTTP status and its JSON object, not yet judged."""

    http_status: int
    document: dict[str, Any]


def decode(body: bytes) -> dict[str, Any]:
    """The JSON object in `body`. Raises ValueError for whatever is not exactly one.

    Beyond what `json` refuses: invalid UTF-8, a name twice in one object (readers differ on
    which counts), NaN and infinities, whole numbers beyond 64 bits, lone surrogates (they can
    be held but never stored or sent), and nesting deeper than `MAX_DEPTH`.
    """
    try:
        document = json.loads(
            body.decode("utf-8"),
            object_pairs_hook=_object,
            parse_int=_int,
            parse_float=_float,
            parse_constant=_refuse,
        )
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(document, dict):
        raise ValueError("not an object")
    _inspect(document)
    return cast("dict[str, Any]", document)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    if len(unique) != len(pairs):
        raise ValueError("a name stands twice")
    return unique


def _int(digits: str) -> int:
    # Checked before it is converted: a number of 5,000 digits is refused, not worked out.
    if len(digits) > _INT_CHARACTERS or not _INT_MIN <= (value := int(digits)) <= _INT_MAX:
        raise ValueError("whole number out of range")
    return value


def _float(digits: str) -> float:
    if len(digits) > _FLOAT_CHARACTERS or not math.isfinite(value := float(digits)):
        raise ValueError("number out of range")
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError("not a number of JSON")


def _inspect(document: object) -> None:
    """Depth and lone surrogates, level by level: no recursion that the answer could exhaust."""
    level = [document]
    for _ in range(MAX_DEPTH + 1):
        below: list[object] = []
        for value in level:
            if isinstance(value, str):
                if not value.isascii():
                    value.encode()  # UnicodeEncodeError, a ValueError, names a lone surrogate
            elif isinstance(value, dict):
                below.extend(value)
                below.extend(value.values())
            elif isinstance(value, list):
                below.extend(value)
        if not below:
            return
        level = below
    raise ValueError("nested too deeply")
