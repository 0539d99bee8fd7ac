"""Keeps the display on until its standard input ends: `python -m pos_app.ui.awake_keeper`.

A process of its own: wakepy searches the whole program for garbage whenever it lets a message bus
go, which would stop the window, and end Qt's objects, from a foreign thread. A bus that does not
answer holds up nothing else, and whatever becomes of the till, its end of the pipe closes.

Wakepy (MIT) asks each system in its own way: GNOME, KDE and their like over D-Bus, Windows by its
execution state, macOS by `caffeinate`. Any error ends it with another code than 0.
"""

from __future__ import annotations

import sys

from wakepy import keep


def main() -> None:
    """Ask for a display that stays on, wait, and give it back."""
    with keep.presenting(on_fail="error"):
        sys.stdin.buffer.read()


if __name__ == "__main__":
    main()
