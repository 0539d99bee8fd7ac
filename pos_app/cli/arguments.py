"""What the command line may say, and its help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app import __version__
from pos_app.domain.settings import Environment

if TYPE_CHECKING:
    from pos_app.settings_store import Profile

_EPILOG = """\
for whoever installs tills:
  pos-app key set --environment live < key    never as an argument: other users would see it
  pos-app settings export till.json           all settings, without secrets
  pos-app settings import till.json           the same on the next till, every value judged
  pos-app --profile bar --environment test    a second till of this user, apart from the first
  pos-app doctor                              what is wrong on this computer, and what to do

exit codes:
  0  done, or the window was closed
  1  failed, for a reason that is said
  2  can't start this way: wrong arguments, no screen, settings of a newer version
"""


def parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """Of the program's arguments and commands, for these: without a word, or a call for help, no
    command can be meant, and the window waits for nothing that only commands need."""
    whole = argparse.ArgumentParser(
        prog="pos-app",
        description="Gift Card Counter: takes gift-card payments at a shop's counter. "
        "Without a command its window opens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"pos-app {__version__}")
    whole.set_defaults(command=None)
    _add_profile(whole, None)
    whole.add_argument(
        "--environment",
        choices=[environment.value for environment in Environment],
        help="sell to the built-in sandbox, MultiSafepay's test or its live environment; "
        "remembered, at first sandbox",
    )
    whole.add_argument(
        "--demo",
        action="store_true",
        help="practise on the built-in sandbox, this time only",
    )
    whole.add_argument(
        "--lan",
        action="store_true",
        help="in the sandbox: let phones on this network open the practice payment page",
    )
    whole.add_argument(
        "--kiosk",
        action="store_true",
        help="fill the screen; leaving it (Ctrl+Shift+Q) asks for the supervisor PIN",
    )
    if any(not word.startswith("--") or word == "--help" for word in arguments):
        _add_commands(whole)
    return whole


def _add_commands(whole: argparse.ArgumentParser) -> None:
    commands = whole.add_subparsers(dest="command", metavar="COMMAND")
    tour = commands.add_parser("tour", help="draw a whole practice sale into numbered pictures")
    tour.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    _add_key(commands.add_parser("key", help="the API key in this system's keyring"))
    _add_settings(commands.add_parser("settings", help="all settings in one JSON file, no secrets"))
    _add_doctor(commands.add_parser("doctor", help="what is wrong on this computer, what to do"))


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Look at everything a till needs and say of each whether it is good. "
        "The exit code is 1 where anything is bad."
    )
    _add_profile(parser)
    parser.add_argument(
        "--environment",
        dest="doctor_environment",
        choices=[environment.value for environment in Environment],
        help="which till to look at; the remembered environment if left out",
    )
    parser.add_argument(
        "--bundle",
        type=Path,
        metavar="FILE.zip",
        help="also write what whoever helps needs; nothing secret or personal is in it",
    )


def _add_key(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    setting = verbs.add_parser(
        "set",
        help="store the key read from standard input",
        description="Store an API key in this system's keyring. It is asked for, or read from "
        "standard input; it is never an argument, which other users of this computer could see.",
    )
    _add_profile(setting)
    setting.add_argument(
        "--environment",
        dest="key_environment",
        choices=("test", "live"),
        help="which key it is; the remembered environment if left out, test in the sandbox",
    )


def _add_settings(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    exporting = verbs.add_parser(
        "export",
        help="write all settings, as JSON",
        description="Write all settings as JSON. API keys and PINs are no settings: none is "
        "written.",
    )
    _add_profile(exporting)
    exporting.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="- or none: standard output"
    )
    importing = verbs.add_parser(
        "import",
        help="take settings from such a file",
        description="Take settings from a file that `settings export` wrote. What it leaves out "
        "stays as it is, so a file may hold what all tills of a shop share. Each wrong value is "
        "named, and then nothing is changed. The window must be closed.",
    )
    _add_profile(importing)
    importing.add_argument("file", metavar="FILE", help="- reads standard input")


def _add_profile(parser: argparse.ArgumentParser, unless: object = argparse.SUPPRESS) -> None:
    # Before or after a command: what is left out after it does not undo what stood before.
    parser.add_argument(
        "--profile",
        type=_profile,
        default=unless,
        metavar="NAME",
        help="a till of its own: its settings, journals, log and API keys; a-z, 0-9 and -",
    )


def _profile(name: str) -> Profile:
    from pos_app import settings_store

    try:
        return settings_store.profile(name)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(str(wrong)) from None
