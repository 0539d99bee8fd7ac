"""Which colours of `ui/colours.py` may meet. Style sheets and painters combine nothing else.

Apart from the colours, because a till never asks: the tests compute every pair in every theme.
4.5:1 for text, 7:1 in the contrast theme, 3:1 for icons, borders and focus rings (WCAG 2.2,
1.4.3, 1.4.6, 1.4.11).
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from pos_app.ui.colours import TONES


class Kind(Enum):
    """What a front colour does on its ground."""

    TEXT = "text"
    SIGN = "sign"
    """An icon, a control's border, a focus ring."""
    EDGE = "edge"
    """Decoration: nobody needs to see it."""


class Pair(NamedTuple):
    """Two colours that may meet."""

    front: str
    ground: str
    kind: Kind


_DARK_MARKS = "match-blue match-purple match-brown"
_LIGHT_MARKS = "match-orange match-yellow match-teal"
_PANES = "surface card stripe"
_CONTROLS = "button hover pressed"
_INKS = " ".join(f"{tone}-ink" for tone in TONES)

_MEETINGS: tuple[tuple[Kind, str, str], ...] = (
    (Kind.TEXT, f"text muted wrong {_INKS}", f"{_PANES} chosen"),
    (Kind.TEXT, "text", _CONTROLS),
    (Kind.TEXT, "wrong bad-ink", "button hover"),
    (Kind.TEXT, "disabled", f"{_PANES} button"),
    (Kind.TEXT, "on-accent", "accent accent-hover"),
    (Kind.TEXT, "on-tone", " ".join(TONES)),
    (Kind.TEXT, "on-band", "band band-hover"),
    (Kind.TEXT, "ink", f"paper {_LIGHT_MARKS}"),
    (Kind.TEXT, "paper", _DARK_MARKS),
    (Kind.SIGN, "line", f"{_PANES} {_CONTROLS}"),
    (Kind.SIGN, "focus", f"{_PANES} {_CONTROLS} chosen"),
    (Kind.SIGN, "info-ink wrong", f"{_PANES} {_CONTROLS} chosen"),
    (Kind.SIGN, "bad-ink part-ink", "card surface"),
    (Kind.SIGN, "accent-line", _PANES),
    (Kind.SIGN, "focus-on-accent", f"accent accent-hover {_PANES}"),
    (Kind.SIGN, "on-tone", " ".join(TONES)),
    (Kind.SIGN, "on-band", "band band-hover"),
    (Kind.EDGE, "rule", f"{_PANES} button"),
    (Kind.EDGE, "band band-hover", "band"),
    (Kind.EDGE, "accent-line", "accent accent-hover"),
)
PAIRS: tuple[Pair, ...] = tuple(
    Pair(front, ground, kind)
    for kind, fronts, grounds in _MEETINGS
    for front in fronts.split()
    for ground in grounds.split()
)
