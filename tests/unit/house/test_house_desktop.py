"""The entry for a Linux desktop: well formed, with an icon, and it starts this program."""

from __future__ import annotations

import configparser
import re
import shlex
import shutil
import subprocess

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from pos_app.cli.arguments import parser
from pos_app.domain.settings import LANGUAGES
from pos_app.ui.theme import resources

FOLDER = resources() / "desktop"
ENTRY = FOLDER / "pos-app.desktop"
MAIN = "Desktop Entry"
KEYS = re.compile(r"[A-Za-z0-9-]+(\[[a-z]{2}\])?")


@pytest.fixture(scope="module")
def entry() -> configparser.ConfigParser:
    read = configparser.ConfigParser(
        delimiters=("=",), comment_prefixes=("#",), interpolation=None, strict=True
    )
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read_string(ENTRY.read_text("utf-8"))
    return read


def test_it_says_what_the_specification_asks_for(entry: configparser.ConfigParser) -> None:
    main = entry[MAIN]
    assert entry.sections()[0] == MAIN
    assert (main["Type"], main["Terminal"]) == ("Application", "false")
    assert {"Name", "Exec", "Icon", "Comment"} <= set(main)
    assert main["Categories"] == "Office;Finance;"
    actions = main["Actions"].removesuffix(";").split(";")
    assert entry.sections()[1:] == [f"Desktop Action {action}" for action in actions]
    for section in entry.values():
        for key, value in section.items():
            assert KEYS.fullmatch(key), key
            assert value == value.strip() != ""


def test_it_starts_this_program_by_its_command(entry: configparser.ConfigParser) -> None:
    project = (resources().parent / "pyproject.toml").read_text("utf-8")
    assert '[project.scripts]\npos-app = "pos_app.cli:main"' in project
    for section in entry.sections():
        command, *arguments = shlex.split(entry[section]["Exec"])
        assert command == "pos-app"
        parser(arguments).parse_args(arguments)  # ends the test where there is no such option


def test_it_speaks_every_language_of_the_program(entry: configparser.ConfigParser) -> None:
    for section in entry.sections():
        for key in ("Name", "GenericName", "Comment"):
            if key in entry[section]:
                spoken = {f"{key}[{language}]" for language in LANGUAGES if language != "en"}
                assert spoken <= set(entry[section])


def test_its_icon_is_there_and_can_be_drawn(entry: configparser.ConfigParser) -> None:
    icon = entry[MAIN]["Icon"]
    assert QSvgRenderer(str(FOLDER / f"{icon}.svg")).isValid()
    assert (FOLDER / f"{icon}.svg").read_bytes() == (resources() / "icons" / "app.svg").read_bytes()
    picture = QImage(str(FOLDER / f"{icon}.png"))
    assert (picture.width(), picture.height()) == (256, 256)


def test_the_desktops_own_tool_takes_it() -> None:
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        pytest.skip("no desktop-file-utils on this machine")
    said = subprocess.run([tool, str(ENTRY)], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")
