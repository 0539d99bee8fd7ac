"""The program itself under the clock: `pos-app --demo`, started as its command line starts it.

Nothing of it is imported before its own command line does, or the clock would measure another
order of things than a shop's.
"""

from __future__ import annotations

import sys
from argparse import Namespace


def main() -> None:
    """What `pos-app --demo` does, watched. The argument "stay" keeps it open for sales."""
    # Pillow comes with the tests and the SDK's peer; `qrcode` would load it, a shop's has none.
    sys.modules["PIL"] = None  # type: ignore[assignment]
    from pos_app import cli

    opened = cli._open

    def watched(options: Namespace) -> int:
        from benchmarks.watched_till import WatchedProgram
        from pos_app import app

        setattr(app, "Program", WatchedProgram)  # noqa: B010 - a class is no variable to mypy
        return opened(options)

    cli._open = watched
    sys.exit(cli.main(["--demo"]))
