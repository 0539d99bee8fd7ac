"""Where no keyring is safe, a key that is typed lives in the program's memory and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from canary_search import Search, named
from PySide6.QtCore import Qt
from walker import Walk, Walker, contents, press, says, seen_by_others, sells, there, using

from pos_app import app
from pos_app.domain.settings import Environment, Settings
from pos_app.launch import Launch
from pos_app.multisafepay import client
from pos_app.sandbox import Sandbox
from pos_app.ui.main_window import MainWindow
from pos_app.ui.widgets.setup_window import SetUpWindow

KEY = "canary-5d1f0c7be9a24f68"
ENTER = Qt.Key.Key_Return


def by_the_set_up() -> Walk:
    yield there(SetUpWindow)
    press(Qt.Key.Key_Right, ENTER, KEY, ENTER)
    yield lambda: says("key_verdict").startswith("The key is right")
    assert "no keyring that keeps secrets encrypted" in says("key_keeping")
    assert "asked for at each start" in says("key_keeping")
    press(ENTER)
    yield lambda: says("shop_title") != ""
    press(ENTER)


def by_the_card() -> Walk:
    yield lambda: "no keyring that keeps secrets encrypted" in says("key_why")
    press(KEY, ENTER)


@pytest.mark.parametrize("way", [by_the_set_up, by_the_card])
def test_a_key_of_this_run_is_in_no_file(
    way: Callable[[], Walk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = Search({"key": KEY})
    file = tmp_path / "config" / "settings.json"
    launch = Launch(
        Environment.TEST,
        Settings(sound_volume=0),
        tmp_path / "data",
        settings_file=file,
        set_up=way is by_the_set_up,
    )

    def walk() -> Walk:
        yield from way()
        yield lambda: there(MainWindow)() and sells()
        assert search.content(seen_by_others(), "arguments and environment") == []
        assert search.files(tmp_path) == []

    with Sandbox(api_key=KEY) as sandbox, using(None):
        monkeypatch.setitem(client.BASE_URLS, Environment.TEST, sandbox.base_url)
        Walker(walk()).through(lambda: app.run(launch))
    assert named(search.files(tmp_path)) == set()
    assert "data/journal-test.sqlite3" in contents(tmp_path)
    assert KEY not in repr(launch)
