"""The command line: arguments, sub-commands, exit codes.

0 done or closed, 1 failed for a reason that is said, 2 can't start this way. What it says is
English, as a command line's own words are.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING

from pos_app.cli.arguments import parser
from pos_app.cli.profiles import FAILED, UNUSABLE, loaded_for, said
from pos_app.domain.errors import NotConfigured, PosError
from pos_app.domain.settings import Environment

if TYPE_CHECKING:
    from pos_app.settings_store import Loaded, Profile

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
        said_to_do = sys.argv[1:] if arguments is None else arguments
        return _run(parser(said_to_do).parse_args(said_to_do))
    finally:
        gc.enable()


def _run(options: argparse.Namespace) -> int:
    _keep_secrets_in()
    try:
        match options.command:
            case "tour":
                return _tour(options)
            case "key":
                return _store_key(options)
            case "settings":
                return _transfer(options)
            case "doctor":
                return _doctor(options)
            case _:
                return _open(options)
    except NotConfigured as failure:
        # The settings can't be read, or are a newer version's: nothing may go on without them.
        return said(failure, UNUSABLE)


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


def _open(options: argparse.Namespace) -> int:
    if options.demo and options.environment:
        print("--demo is the sandbox: leave out --environment.", file=sys.stderr)
        return UNUSABLE
    from pos_app.ui import display

    missing = display.missing()
    if missing is not None:
        print(display.sentence(missing), file=sys.stderr)
        return UNUSABLE
    from pos_app import app
    from pos_app.launch import Launch

    try:
        profile, loaded = loaded_for(options, rename=True)
    except NotConfigured as failure:
        # Started from a menu, nobody sees what is told to a terminal.
        app.refuse(failure)
        return UNUSABLE
    environment = Environment(options.environment or loaded.settings.environment)
    if options.demo:
        environment = Environment.SANDBOX
    if options.lan and environment is not Environment.SANDBOX:
        print(
            "--lan shows the sandbox to phones, so it goes with --demo or --environment sandbox.",
            file=sys.stderr,
        )
        return UNUSABLE
    if options.lan:
        print(_LAN_WARNING, file=sys.stderr)
    if options.environment:
        loaded = _remembered(profile, loaded, environment)
    launch = Launch(
        environment,
        loaded.settings,
        profile.data,
        lan=options.lan,
        settings_file=profile.settings_file,
        log_folder=profile.log,
        keyring_service=profile.keyring_service,
        left_out=loaded.faults,
        kept_aside=loaded.kept_aside.name if loaded.kept_aside else "",
        set_up=not (loaded.found or options.demo or options.environment),
        kiosk=options.kiosk,
    )
    return app.run(launch)


def _remembered(profile: Profile, loaded: Loaded, environment: Environment) -> Loaded:
    """The settings with the environment that the command line chose, for the next start too."""
    from pos_app import settings_store

    if environment == loaded.settings.environment:
        return loaded
    loaded = loaded._replace(settings=replace(loaded.settings, environment=environment))
    try:
        aside = settings_store.save(profile.settings_file, loaded.settings)
    except NotConfigured as failure:
        said(failure, FAILED)  # it holds this time
        return loaded
    return loaded._replace(kept_aside=aside or loaded.kept_aside)


def _store_key(options: argparse.Namespace) -> int:
    from pos_app import settings_store

    profile, loaded = loaded_for(options)
    name = options.key_environment or options.environment or loaded.settings.environment
    environment = Environment(name)
    if environment is Environment.SANDBOX:
        if options.environment:
            print("The sandbox needs no key: say --environment test or live.", file=sys.stderr)
            return UNUSABLE
        environment = Environment.TEST
    if sys.stdin.isatty():
        import getpass

        key = getpass.getpass(f"MultiSafepay API key ({environment.value}): ")
    else:
        key = sys.stdin.readline()
    try:
        settings_store.store_key(environment, key, service=profile.keyring_service)
    except PosError as failure:
        return said(failure, FAILED)
    print(f"The key for {environment.value} is in this system's keyring.")
    return 0


def _transfer(options: argparse.Namespace) -> int:
    from pos_app.cli.transfer import transfer

    return transfer(options)


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


def _doctor(options: argparse.Namespace) -> int:
    from pos_app.ui import display

    if display.missing() is display.Missing.LIBRARIES:
        print(display.sentence(display.Missing.LIBRARIES), file=sys.stderr)
        return UNUSABLE
    from pos_app import help_desk, settings_store

    name = options.doctor_environment or ("sandbox" if options.demo else options.environment)
    environment = Environment(name) if name else None
    profile = options.profile or settings_store.profile()
    return help_desk.command(profile, environment, options.bundle)
