"""`python -m pos_app.sandbox`: the sandbox as a process of its own."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType

from pos_app.sandbox.server import DEFAULT_API_KEY, LOOPBACK, Sandbox
from pos_app.sandbox.store import StoreError

EXIT_UNUSABLE = 2
_MIN_KEY_LENGTH = 5


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise ValueError(text)
    return port


def _key(text: str) -> str:
    if len(text) < _MIN_KEY_LENGTH or not (text.isascii() and text.isprintable()) or " " in text:
        raise argparse.ArgumentTypeError(
            f"at least {_MIN_KEY_LENGTH} ASCII characters without spaces"
        )
    return text


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m pos_app.sandbox",
        description="A MultiSafepay on this machine. No real money moves.",
    )
    parser.add_argument("--host", default=LOOPBACK, help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="0, the default, takes a free one")
    parser.add_argument("--public-host", metavar="NAME", help="name that phones reach it by")
    parser.add_argument("--api-key", type=_key, default=DEFAULT_API_KEY, metavar="KEY")
    parser.add_argument("--store", type=Path, metavar="FILE", help="keep orders in this file")
    parser.add_argument("--with-parent", action="store_true", help="end when standard input does")
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Serve until told to stop; the first two lines printed are the base URL and the key."""
    options = _arguments(argv)
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), on_signal)
    try:
        sandbox = Sandbox(
            host=options.host,
            port=options.port,
            api_key=options.api_key,
            store=options.store,
            public_host=options.public_host,
        )
    except StoreError as error:
        print(f"The sandbox cannot start: {error}.", file=sys.stderr)
        return EXIT_UNUSABLE
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        print(
            f"The sandbox cannot listen on {options.host}, port {options.port}: {reason}.",
            file=sys.stderr,
        )
        return EXIT_UNUSABLE
    with sandbox:
        try:
            print(
                f"base_url={sandbox.base_url}", f"api_key={sandbox.api_key}", sep="\n", flush=True
            )
        except BrokenPipeError:
            # Whoever started us is gone already; keep the interpreter from flushing into it again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            stop.set()
        if options.with_parent:
            threading.Thread(target=_watch_parent, args=(stop,), daemon=True).start()
        # A wait without a limit cannot be interrupted by Ctrl+C on Windows.
        while not stop.wait(1.0):
            pass
    return 0


def _watch_parent(stop: threading.Event) -> None:
    """Standard input ends when the process that started us does, however it ended."""
    try:
        while os.read(sys.stdin.fileno(), 4096):
            pass
    except (OSError, ValueError, AttributeError):
        pass
    stop.set()


if __name__ == "__main__":
    sys.exit(main())
