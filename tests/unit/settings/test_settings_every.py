"""Every setting has a default that sells, a place, and a wrong value that is named wherever it
comes from.
"""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

import pytest
from conftest import NoteFigure

from pos_app import cli
from pos_app.domain.setting_rules import RULES, Group, Kind, faults_of
from pos_app.domain.settings import Settings
from pos_app.settings_store import Loaded, load, profile, save

WRONG: dict[str, object] = {
    "environment": "production",
    "counter": "till 1",
    "shop_name": "<b>Shop</b>",
    "shop_address": "1\n2\n3\n4\n5\n6\n7",
    "receipt_text": 7,
    "clerks": ["Sam", "Sam"],
    "currency": "Euro",
    "locale": "en_GB",
    "country": "Netherlands",
    "description": "x" * 201,
    "seconds_active": 0,
    "notification_url": "http://shop.example.com/hook",
    "redirect_url": "https://shop.example.com:8443/",
    "cancel_url": "javascript:alert(1)",
    "close_window": "yes",
    "ip_address": "192.168.1.1",
    "keep_customer_days": -1,
    "language": "es",
    "theme": "blue",
    "favourites": ["vvv"],
    "euros_first": 1,
    "keypad": None,
    "sound_volume": 101,
    "customer_screen": "HDMI\n1",
    "printer": "x" * 121,
    "request_seconds": 0,
    "proxy": "http://clerk:word@proxy.example:3128",
    "certificate_authority": "/etc/ssl/\x00.pem",
}
"""One for each setting, as its file would have it."""
NAMES = [field.name for field in fields(Settings)]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's program keeps its settings."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return profile().settings_file


def as_settings(value: object) -> Any:
    return tuple(value) if isinstance(value, list) else value


def test_every_setting_is_in_the_table(figure: NoteFigure) -> None:
    what = "settings with a default, a rule and a wrong value that is named"
    figure(what, str(len(set(WRONG) & set(RULES))), f"all {len(NAMES)}")
    assert sorted(WRONG) == sorted(NAMES) == sorted(RULES)


@pytest.mark.parametrize("name", NAMES)
def test_a_setting_has_a_default_that_fits_and_a_place(name: str) -> None:
    rule, default = RULES[name], getattr(Settings(), name)
    assert rule.fits(default)
    assert rule.fits(json.loads(json.dumps(default)))
    assert rule.group in Group
    assert rule.kind in Kind
    if rule.kind is Kind.NUMBER:
        assert rule.least <= default <= rule.most
        assert not rule.fits(rule.least - 1)
        assert not rule.fits(rule.most + 1)
    if rule.choices:
        assert default in rule.choices
        assert all(map(rule.fits, rule.choices))
    if rule.kind in (Kind.LINE, Kind.TEXT, Kind.FILE):
        assert rule.most > 0
        assert not rule.fits("x" * (rule.most + 1))
    for foreign in (None, 1.5, {}, b"", [None], object()):
        assert not rule.fits(foreign)


@pytest.mark.parametrize("name", NAMES)
def test_a_wrong_value_is_named_by_whoever_meets_it(
    name: str, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = WRONG[name]
    # Kept by the program itself.
    settings = replace(Settings(), **{name: as_settings(wrong)})
    assert faults_of(settings) == (name,)
    with pytest.raises(ValueError, match=f"not saved: {name}$"):
        save(file, settings)
    assert not file.exists()
    # Brought from another till.
    assert save(file, Settings(counter="k5", shop_name="Shop")) is None
    before = file.read_bytes()
    brought = file.with_name("brought.json")
    brought.write_text(json.dumps({"country": "BE", name: wrong}), encoding="ascii")
    assert cli.main(["settings", "import", str(brought)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    first, line = told.err.splitlines()
    assert first == "Wrong in that file, so nothing was changed:"
    assert line.startswith(f"  {name}: ")
    assert file.read_bytes() == before
    # Read at a start.
    file.write_text(json.dumps({**asdict(Settings()), name: wrong}), encoding="ascii")
    assert load(file) == Loaded(Settings(), faults=(name,))
