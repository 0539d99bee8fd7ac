"""Only what two readers can't disagree about is taken for an answer."""

from __future__ import annotations

import json
from typing import Any

import pytest
from client_support import PATIENT
from hypothesis import given
from hypothesis import strategies as st

from pos_app.multisafepay.answers import MAX_DEPTH, decode

SAFE_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | SAFE_TEXT,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(SAFE_TEXT, inner, max_size=5),
    max_leaves=10,
)


@PATIENT
@given(st.dictionaries(SAFE_TEXT, JSON, max_size=5), st.booleans())
def test_every_proper_object_is_read_as_it_is(document: dict[str, Any], ascii_only: bool) -> None:
    assert decode(json.dumps(document, ensure_ascii=ascii_only).encode()) == document


@PATIENT
@given(st.binary())
def test_no_bytes_raise_anything_but_value_error(body: bytes) -> None:
    try:
        document = decode(body)
    except ValueError:
        return
    assert isinstance(document, dict)


def nested(depth: int) -> bytes:
    """A number within an object and lists, `depth` levels of them in all."""
    return b'{"a": ' + b"[" * (depth - 1) + b"1" + b"]" * (depth - 1) + b"}"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"true",
        b"[]",
        b'"text"',
        b"{",
        b'{"a": 1,}',
        b"{'a': 1}",
        b'{"a": 1} x',
        b'\xef\xbb\xbf{"a": 1}',
        '{"a": 1}'.encode("utf-16"),
        b'{"a": "\xff"}',
        b'{"a": "\xed\xa0\x80"}',
        b'{"a": "\\ud800"}',
        b'{"\\udfff": 1}',
        b'{"a": ["\\ude00\\ud83d"]}',
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b'{"a": -Infinity}',
        b'{"a": 1e999}',
        b'{"a": -1e999}',
        b'{"a": 1, "a": 1}',
        b'{"a": {"b": 1, "c": 2, "b": 3}}',
        b'{"a": 1, "\\u0061": 2}',
        b'{"a": 9223372036854775808}',
        b'{"a": -9223372036854775809}',
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"a": 0.' + b"9" * 5000 + b"}",
        b'{"a": 01}',
        b'{"a": "\n"}',
        nested(MAX_DEPTH + 1),
        nested(100_000),
        b'{"a":' * 100_000,
        b"[" * 200_000,
    ],
)
def test_what_readers_could_disagree_about_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever its text, none of it is shown
        decode(body)


@pytest.mark.parametrize(
    ("body", "document"),
    [
        (b"{}", {}),
        (b' \n{"a": 9223372036854775807} ', {"a": 2**63 - 1}),
        (b'{"a": "\\ud83d\\ude00"}', {"a": "\U0001f600"}),
        (b'{"a": {"b": 1}, "b": 1}', {"a": {"b": 1}, "b": 1}),
    ],
)
def test_what_is_merely_unusual_is_read(body: bytes, document: dict[str, Any]) -> None:
    assert decode(body) == document


def test_the_deepest_nesting_that_is_read() -> None:
    assert "a" in decode(nested(MAX_DEPTH))
