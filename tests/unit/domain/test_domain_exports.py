"""No cell of a table may be worked out where it was only to be read."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.exports import csv_safe


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=HYPERLINK(A1)", "'=HYPERLINK(A1)"),
        ("+31 6 12345678", "'+31 6 12345678"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("=", "'="),
        ("", ""),
        ("Gift card = 10", "Gift card = 10"),
        ("till1-260302-0001", "till1-260302-0001"),
        ("'=1", "'=1"),
    ],
)
def test_only_what_would_be_worked_out_is_marked(text: str, safe: str) -> None:
    assert csv_safe(text) == safe


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_no_cell_begins_with_a_formula_and_no_letter_is_lost(text: str) -> None:
    line = io.StringIO(newline="")
    csv.writer(line).writerow([csv_safe(text), "end"])
    ((cell, end),) = csv.reader(io.StringIO(line.getvalue(), newline=""))
    assert end == "end"
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cell in (text, f"'{text}")
