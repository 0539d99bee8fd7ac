"""The command line: arguments, sub-commands, exit codes.

0 done or closed, 1 failed for a reason that is said, 2 can't start this way.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from pos_app import __version__
from pos_app.domain.errors import PosError
from pos_app.domain.settings import Environment, Settings

if TYPE_CHECKING:
    from pos_app.settings_store import Profile

FAILED = 1
UNUSABLE = 2
_LAN_WARNING = (
    "Warning: the practice payment page is open to every device on this network. "
    "Nothing real can be paid there; close the program to close it."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program as its command line says. Returns the exit code."""
    # What is loaded now stays: looking for garbage in it would only make the window wait. From
    # the first paint on it is looked for on the GUI thread alone (see `ui.sweeper`).
    gc.disable()
    try:
        return _run(_parser().parse_args(arguments))
    finally:
        gc.enable()


def _run(options: argparse.Namespace) -> int:
    _keep_secrets_in()
    if options.command == "key":
        return _store_key(options)
    if options.command == "tour":
        return _tour(options)
    if options.lan and not options.demo:
        print("--lan shows the sandbox to phones, so it goes with --demo.", file=sys.stderr)
        return UNUSABLE
    if options.demo and options.environment:
        print("--demo is the sandbox: leave out --environment.", file=sys.stderr)
        return UNUSABLE
    return _open(options)


def _keep_secrets_in() -> None:
    """What this process knows leaves it neither in a core file nor in anybody's last words.

    And whatever it writes is for this machine's user alone, whichever library writes it.
    """
    os.umask(0o077)
    import logging  # Qt's binding loads it for every window anyway

    # Whoever makes a TLS context the usual way would write its session's secrets there.
    os.environ.pop("SSLKEYLOGFILE", None)
    sys.excepthook = _say_where
    # Where nobody listens yet, a library's words are not for the terminal: they quote values.
    logging.lastResort = None
    logging.raiseExceptions = False
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _say_where(
    kind: type[BaseException], _error: BaseException, trace: TracebackType | None
) -> None:
    """A bug's type and places; its message, which Python would print, may quote a key."""
    if issubclass(kind, Exception):
        from pos_app.logbook import places_of

        print(f"A bug ended pos-app: {kind.__name__} {' '.join(places_of(trace))}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app",
        description="Gift Card Counter: takes gift-card payments at a shop's counter.",
        epilog="Exit codes: 0 done, 1 failed, 2 can't start this way.",
    )
    parser.add_argument("--version", action="version", version=f"pos-app {__version__}")
    parser.add_argument("--demo", action="store_true", help="practise on the built-in sandbox")
    parser.add_argument(
        "--lan",
        action="store_true",
        help="with --demo: let phones on this network open the practice payment page",
    )
    parser.add_argument(
        "--environment",
        choices=("test", "live"),
        help="which MultiSafepay to use; remembered, at first test",
    )
    parser.add_argument(
        "--kiosk",
        action="store_true",
        help="fill the screen; leaving it (Ctrl+Shift+Q) asks for the supervisor PIN",
    )
    commands = parser.add_subparsers(dest="command")
    tour = commands.add_parser("tour", help="draw a whole practice sale into numbered pictures")
    tour.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    key = commands.add_parser("key", help="the API key in this system's keyring")
    verbs = key.add_subparsers(dest="verb", required=True)
    setting = verbs.add_parser("set", help="store the key read from standard input")
    setting.add_argument(
        "--environment",
        dest="key_environment",
        choices=("test", "live"),
        help="which key it is; the remembered environment if left out",
    )
    return parser


def _open(options: argparse.Namespace) -> int:
    from pos_app.ui import display

    missing = display.missing()
    if missing is not None:
        print(display.sentence(missing), file=sys.stderr)
        return UNUSABLE
    from pos_app import app, settings_store
    from pos_app.books import Launch

    profile = settings_store.profile()
    settings = _settings(profile, options.environment)
    if options.lan:
        print(_LAN_WARNING, file=sys.stderr)
    environment = Environment.SANDBOX if options.demo else settings.environment
    launch = Launch(
        environment,
        settings,
        profile.data,
        lan=options.lan,
        settings_file=profile.settings_file,
        log_folder=profile.log,
        keyring_service=profile.keyring_service,
        kiosk=options.kiosk,
    )
    return app.run(launch)


def _settings(profile: Profile, environment: str | None) -> Settings:
    """The shop's settings; an environment given on the command line is remembered."""
    from pos_app import settings_store

    path = profile.settings_file
    loaded = settings_store.load(path)
    if loaded.faults:
        wrong = ", ".join(loaded.faults)
        print(f"Settings that could not be used were left out: {wrong}.", file=sys.stderr)
    if environment is None or environment == loaded.settings.environment:
        return loaded.settings
    settings = replace(loaded.settings, environment=Environment(environment))
    settings_store.save(path, settings)
    return settings


def _store_key(options: argparse.Namespace) -> int:
    from pos_app import settings_store
    from pos_app.ui import wording

    name = options.key_environment or options.environment
    profile = settings_store.profile()
    environment = Environment(name) if name else _settings(profile, None).environment
    if sys.stdin.isatty():
        import getpass

        key = getpass.getpass(f"MultiSafepay API key ({environment.value}): ")
    else:
        key = sys.stdin.readline()
    try:
        settings_store.store_key(environment, key, service=profile.keyring_service)
    except PosError as failure:
        print(wording.error(failure), file=sys.stderr)
        return FAILED
    print(f"The key for {environment.value} is in this system's keyring.")
    return 0


def _tour(options: argparse.Namespace) -> int:
    import os

    from pos_app.ui import display

    if display.missing() is display.Missing.SCREEN:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if display.missing() is not None:
        print(display.sentence(display.Missing.LIBRARIES), file=sys.stderr)
        return UNUSABLE
    from pos_app import app

    return app.tour(options.folder)
