"""The child's side of a measurement: one line of text for each thing the parent waits for.

Imports nothing: it is loaded before the clock of a cold start stops.
"""

from __future__ import annotations


def report(label: str, *values: object) -> None:
    """Tell the parent; it waits for the label."""
    print(label, *values, flush=True)
