"""Figures, and the one table they are printed in."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from statistics import median
from typing import NamedTuple


class Side(NamedTuple):
    """What was measured on one side, in `unit`."""

    values: Sequence[float]
    unit: str

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.values)

    def __str__(self) -> str:
        return (
            f"{self.middle:.1f} {self.unit} [{min(self.values):.1f} to {max(self.values):.1f}]"
            if len(self.values) > 1
            else f"{self.middle:.1f} {self.unit}"
        )


class Figure(NamedTuple):
    """One line: ours beside its peer, or beside a limit where the peer has one value only."""

    name: str
    ours: Side
    beside: Side
    what: str
    """What `beside` is."""
    at_most: float = inf
    """The ratio to stay within; 1.0 where `beside` is the limit itself."""
    notes: Sequence[str] = ()
    at_least: float = 0.0
    """The ratio to reach, where more is better."""

    @property
    def ratio(self) -> float:
        """Ours over the peer's."""
        return self.ours.middle / self.beside.middle

    @property
    def kept(self) -> bool:
        """Whether the figure is within what it is to reach."""
        return self.at_least <= self.ratio <= self.at_most

    @property
    def to_reach(self) -> str:
        """The bound in words."""
        if self.at_most == inf:
            return f"at least {self.at_least:.2f}"
        return f"at most {self.at_most:.2f}"


_HEAD = ("figure", "ours", "beside", "", "ratio", "to reach", "")


def text(figures: Sequence[Figure]) -> str:
    """The table, notes under their line."""
    rows = [
        (
            figure.name,
            str(figure.ours),
            str(figure.beside),
            figure.what,
            f"{figure.ratio:.2f}",
            figure.to_reach,
            "ok" if figure.kept else "MISSED",
        )
        for figure in figures
    ]
    widths = [max(map(len, column)) for column in zip(_HEAD, *rows, strict=True)]
    lines = [_line(_HEAD, widths), _line(tuple("-" * width for width in widths), widths)]
    for figure, row in zip(figures, rows, strict=True):
        lines.append(_line(row, widths))
        lines += [f"    {note}" for note in figure.notes]
    return "\n".join(lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(map(str.ljust, cells, widths)).rstrip()
