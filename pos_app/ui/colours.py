"""The look in names: colours of the three themes and sizes.

The style sheets write `@name` for everything in here and nothing else; painters ask
`theme.colour(name)`. Which of them may meet stands in `ui/colour_pairs.py`.
"""

from __future__ import annotations

_THEMES = ("light", "dark", "contrast")
_COLOURS = {
    # Grounds.
    "surface": ("#eef1f6", "#10151c", "#000000"),
    "card": ("#ffffff", "#1a212b", "#000000"),
    "stripe": ("#f6f8fb", "#1f2732", "#141414"),
    "button": ("#f6f8fb", "#252e3a", "#000000"),
    "hover": ("#e4e9f1", "#303b49", "#262626"),
    "pressed": ("#d6deea", "#394656", "#333333"),
    "chosen": ("#dce9fc", "#1d3555", "#00264d"),
    # Lines: around controls, and the quiet edges that nobody needs to see.
    "line": ("#707b8a", "#8f9bac", "#ffffff"),
    "rule": ("#d5dce6", "#303b49", "#8a8a8a"),
    # Text.
    "text": ("#16202c", "#eef2f7", "#ffffff"),
    "muted": ("#4a5667", "#b4bfcd", "#e0e0e0"),
    "disabled": ("#5f6b7a", "#97a3b2", "#a8a8a8"),
    "wrong": ("#b3261e", "#ff9d94", "#ffb0a8"),
    # The one thing to press, and where the keys are.
    "accent": ("#1f6ed4", "#2a74d6", "#0a4cc7"),
    "accent-hover": ("#1b63c0", "#2469c4", "#0a42ad"),
    "accent-line": ("#1f6ed4", "#2a74d6", "#ffffff"),
    "on-accent": ("#ffffff", "#ffffff", "#ffffff"),
    "focus": ("#1559b3", "#8ec2ff", "#ffe600"),
    "focus-on-accent": ("#0b1420", "#ffffff", "#ffe600"),
    # A state's tone: a ground of its own under `on-tone`, and as ink on other grounds.
    "neutral": ("#455668", "#455668", "#d5dbe1"),
    "info": ("#1b5fc0", "#1b5fc0", "#8ccaff"),
    "good": ("#1b7a34", "#1b7a34", "#63e88c"),
    "part": ("#955300", "#955300", "#ffc14d"),
    "bad": ("#b71c1c", "#b71c1c", "#ffa39a"),
    "unknown": ("#5e35b1", "#5e35b1", "#d6bcff"),
    "on-tone": ("#ffffff", "#ffffff", "#000000"),
    "neutral-ink": ("#475766", "#b7c3d0", "#d5dbe1"),
    "info-ink": ("#1559b3", "#8ec2ff", "#8ccaff"),
    "good-ink": ("#146c2c", "#6fdd8b", "#63e88c"),
    "part-ink": ("#855000", "#ffc15a", "#ffc14d"),
    "bad-ink": ("#b3261e", "#ff9d94", "#ffa39a"),
    "unknown-ink": ("#5b34b0", "#cdb4ff", "#d6bcff"),
    # No real money moves: the band across the window.
    "band": ("#ffb300", "#ffb300", "#ffb300"),
    "band-hover": ("#ffca4d", "#ffca4d", "#ffca4d"),
    "on-band": ("#1a1200", "#1a1200", "#1a1200"),
    # A QR code scans dark on light only, in every theme.
    "paper": ("#ffffff", "#ffffff", "#ffffff"),
    "ink": ("#000000", "#000000", "#000000"),
    # Match marks: the same on every screen, three dark and three light, so that they differ for
    # colour-blind eyes too.
    "match-blue": ("#0a2a6e", "#0a2a6e", "#0a2a6e"),
    "match-orange": ("#f58a0c", "#f58a0c", "#f58a0c"),
    "match-yellow": ("#fff07d", "#fff07d", "#fff07d"),
    "match-purple": ("#8514cc", "#8514cc", "#8514cc"),
    "match-teal": ("#1fe3e0", "#1fe3e0", "#1fe3e0"),
    "match-brown": ("#6b2f08", "#6b2f08", "#6b2f08"),
}

SIZES = {
    # Space between and inside things, pixels.
    "gap1": "4px",
    "gap2": "8px",
    "gap3": "12px",
    "gap4": "16px",
    "gap5": "24px",
    # Type.
    "caption": "12px",
    "small": "14px",
    "body": "16px",
    "lead": "20px",
    "title": "28px",
    "figure": "40px",
    "word": "64px",
    # Corners, and the ring around what has the keys.
    "corner": "6px",
    "round": "10px",
    "ring": "3px",
    # Heights inside 3 px of border and padding: 44 px to touch, 56 px for what is pressed often.
    # And the amount, which both customer and clerk read.
    "target": "38px",
    "key": "50px",
    "display": "78px",
}


TONES = ("neutral", "info", "good", "part", "bad", "unknown")


def colours(theme: str) -> dict[str, str]:
    """Every colour of a theme by name, as #rrggbb.

    `theme` is one of `domain.settings.THEMES`; ValueError for any other.
    """
    place = _THEMES.index(theme)
    return {name: values[place] for name, values in _COLOURS.items()}
