"""The shop's choices survive, whatever the file went through; nothing wrong gets in."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.errors import Cause, NotConfigured
from pos_app.domain.setting_rules import faults_of
from pos_app.domain.settings import Environment, Settings
from pos_app.settings_store import Loaded, load, look, profile, save
from pos_app.settings_store.settings_file import VERSION, WHOLE_FILE, judged

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows keeps no POSIX modes")

CHOSEN = Settings(
    environment=Environment.LIVE,
    counter="k2",
    shop_name="Boekhandel «De Ezel» 本",
    shop_address="Markt 1\n1234 AB Dorp",
    receipt_text="Tot ziens!",
    clerks=("Sam", "Noor"),
    currency="KWD",
    locale="fr_BE",
    country="BE",
    description="Carte cadeau",
    seconds_active=60,
    notification_url="https://shop.example.com/hook/",
    redirect_url="https://shop.example.com/thanks",
    cancel_url="https://shop.example.com",
    close_window=True,
    ip_address="8.8.8.8",
    keep_customer_days=7,
    language="nl",
    theme="contrast",
    favourites=("VVVGIFTCRD", "BOEKENBON"),
    euros_first=True,
    keypad=True,
    sound_volume=5,
    customer_screen="Philips 24'' (HDMI-1)",
    printer="Star TSP143",
    request_seconds=3,
    proxy="http://proxy.shop.example:3128",
    certificate_authority="/etc/ssl/shop.pem",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def write(path: Path, content: bytes | dict[str, object]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())


def test_no_file_means_the_defaults_and_makes_none(path: Path) -> None:
    assert load(path) == (Settings(), False, None, ())
    assert not path.parent.exists()


@pytest.mark.parametrize("settings", [Settings(), CHOSEN], ids=["defaults", "chosen"])
def test_what_was_saved_is_loaded(path: Path, settings: Settings) -> None:
    assert save(path, settings) is None
    assert load(path) == (settings, True, None, ())
    assert [part.name for part in path.parent.iterdir()] == [path.name]


def test_every_field_of_the_chosen_settings_differs_from_its_default() -> None:
    chosen, default = asdict(CHOSEN), asdict(Settings())
    assert not [name for name in default if chosen[name] == default[name]]


def test_the_file_is_one_a_person_can_read(path: Path) -> None:
    save(path, CHOSEN)
    text = path.read_text(encoding="utf-8")
    assert '\n  "shop_name": "Boekhandel «De Ezel» 本"' in text
    assert list(json.loads(text)) == sorted(["version", *asdict(CHOSEN)])


@posix_only
def test_only_its_owner_can_read_it(path: Path) -> None:
    wide_open = os.umask(0)
    try:
        save(path, CHOSEN)
    finally:
        os.umask(wide_open)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"not json",
        b"[1, 2]",
        b'"text"',
        b"null",
        b'{"counter": "a", "counter": "b"}',
        b'{"seconds_active": NaN}',
        b'{"counter": ' + b"[" * 60_000 + b"]" * 5_000,
        b'{"seconds_active": ' + b"9" * 5_000 + b"}",
        b'{"shop_name": "' + b"x" * 70_000 + b'"}',
        b'{"counter": "a"',
    ],
    ids=range(12),
)
def test_a_file_that_is_no_settings_is_kept_aside(path: Path, content: bytes) -> None:
    write(path, content)
    found = load(path)
    assert found.settings == Settings()
    assert found.faults == ("file",)
    assert found.kept_aside is not None
    assert found.kept_aside.read_bytes() == content
    assert found.kept_aside.name.startswith("settings.20")
    assert found.found
    assert not path.exists()
    assert load(path) == (Settings(), False, None, ())


def test_two_broken_files_are_both_kept(path: Path) -> None:
    for content in (b"one", b"two"):
        write(path, content)
        assert load(path).kept_aside is not None
    assert sorted(part.read_bytes() for part in path.parent.iterdir()) == [b"one", b"two"]


def test_saving_over_a_broken_file_keeps_it_whole(path: Path) -> None:
    content = b"x" * 200_000
    write(path, content)
    aside = save(path, CHOSEN)
    assert aside is not None
    assert aside.read_bytes() == content
    assert load(path).settings == CHOSEN


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("environment", "production"),
        ("environment", "Sandbox"),
        ("environment", 1),
        ("environment", ["test"]),
        ("counter", ""),
        ("counter", "2nd"),
        ("counter", "Till"),
        ("counter", "a" * 9),
        ("counter", "till-1"),
        ("counter", "kassé"),
        ("counter", "till1\n"),
        ("counter", 7),
        ("shop_name", "a<b"),
        ("shop_name", "x" * 61),
        ("shop_name", "a\nb"),
        ("shop_name", None),
        ("currency", "XXX"),
        ("currency", "eur"),
        ("currency", ["EUR"]),
        ("locale", "en_GB"),
        ("locale", {}),
        ("country", "NLD"),
        ("country", "nl"),
        ("country", "N1"),
        ("country", "NL\n"),
        ("description", "x" * 201),
        ("description", "<b>gift</b>"),
        ("description", "gift\u2028card"),
        ("description", "gift\x00"),
        ("description", "\ud800"),
        ("seconds_active", 0),
        ("seconds_active", -1),
        ("seconds_active", 31_536_001),
        ("seconds_active", True),
        ("seconds_active", 900.0),
        ("seconds_active", "900"),
        ("keep_customer_days", -1),
        ("keep_customer_days", 3651),
        ("keep_customer_days", "30"),
        ("notification_url", "http://shop.example.com/"),
        ("notification_url", "HTTPS://shop.example.com/"),
        ("notification_url", "https://shop.example.com:8443/"),
        ("notification_url", "https://user@shop.example.com/"),
        ("notification_url", "https://user:word@shop.example.com/"),
        ("notification_url", "https://localhost/"),
        ("notification_url", "https://192.168.1.1/"),
        ("notification_url", "https://shop.example.com/?type=1"),
        ("notification_url", "https://shop.example.com/#here"),
        ("notification_url", "https://shop.example.com/a b"),
        ("notification_url", "https://shop.example.com\\@evil.com/"),
        ("notification_url", "https://shöp.example.com/"),
        ("notification_url", "https://shop.example.com/%20"),
        ("notification_url", "https://shop.example.com/\n"),
        ("notification_url", "https://shop.example.com/" + "a" * 126),
        ("redirect_url", "javascript:alert(1)"),
        ("cancel_url", "//shop.example.com/"),
        ("cancel_url", False),
        ("close_window", 1),
        ("close_window", "true"),
        ("ip_address", "192.168.1.1"),
        ("ip_address", "127.0.0.1"),
        ("ip_address", "224.0.0.1"),
        ("ip_address", "8.8.8"),
        ("ip_address", "8.8.8.8\n"),
        ("ip_address", "008.8.8.8"),
        ("ip_address", "::1"),
        ("ip_address", "fe80::1%eth0"),
        ("ip_address", "2a00:1450::1%1"),
        ("ip_address", "::ffff:8.8.8.8"),
        ("ip_address", 134744072),
        ("language", "es"),
        ("language", "NL"),
        ("language", None),
        ("theme", "blue"),
        ("theme", True),
        ("favourites", "VVVGIFTCRD"),
        ("favourites", ["vvv"]),
        ("favourites", [5]),
        ("favourites", ["VVVGIFTCRD", "VVVGIFTCRD"]),
        ("favourites", [f"BRAND{n}" for n in range(9)]),
        ("favourites", {"VVVGIFTCRD": 1}),
        ("euros_first", 1),
        ("keypad", "yes"),
        ("sound_volume", -1),
        ("sound_volume", 101),
        ("sound_volume", 50.0),
        ("sound_volume", True),
        ("customer_screen", "x" * 121),
        ("customer_screen", "HDMI\n1"),
        ("printer", "x" * 121),
        ("printer", ["Star"]),
        ("shop_address", "1\n2\n3\n4\n5\n6\n7"),
        ("shop_address", "x" * 61),
        ("shop_address", "Markt\t1"),
        ("receipt_text", "a\r\nb"),
        ("receipt_text", "<b>"),
        ("receipt_text", ["Tot ziens"]),
        ("clerks", "Sam"),
        ("clerks", ["Sam", "Sam"]),
        ("clerks", ["Sam "]),
        ("clerks", [""]),
        ("clerks", ["x" * 31]),
        ("clerks", [f"clerk {n}" for n in range(31)]),
        ("clerks", [None]),
        ("request_seconds", 0),
        ("request_seconds", 61),
        ("request_seconds", True),
        ("request_seconds", 1.5),
        ("proxy", "proxy.shop.example:3128"),
        ("proxy", "https://proxy.shop.example:3128"),
        ("proxy", "http://proxy.shop.example"),
        ("proxy", "http://proxy.shop.example:3128/"),
        ("proxy", "http://proxy.shop.example:0"),
        ("proxy", "http://proxy.shop.example:65536"),
        ("proxy", "http://clerk:word@proxy.shop.example:3128"),
        ("proxy", "http://clerk@proxy.shop.example:3128"),
        ("proxy", "http://pr\u00f6xy.example:3128"),
        ("proxy", "http://proxy.shop.example:3128\n"),
        ("proxy", "http://-:1"),
        ("proxy", 3128),
        ("certificate_authority", "x" * 501),
        ("certificate_authority", "/etc/ssl/\x00.pem"),
        ("certificate_authority", False),
    ],
)
def test_one_wrong_value_is_named_and_costs_no_other(path: Path, name: str, value: object) -> None:
    write(path, asdict(CHOSEN) | {name: value})
    found = load(path)
    assert found.faults == (name,)
    assert found.kept_aside is None
    assert found.settings == replace(CHOSEN, **{name: getattr(Settings(), name)})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("counter", "a"),
        ("counter", "a1234567"),
        ("shop_name", "x" * 60),
        ("description", "x" * 200),
        ("description", ""),
        ("seconds_active", 1),
        ("seconds_active", 31_536_000),
        ("keep_customer_days", 0),
        ("keep_customer_days", 3650),
        ("notification_url", ""),
        ("notification_url", "https://shop.example.com/" + "a" * 125),
        ("redirect_url", "https://xn--shp-sna.example.co/a_b-c.d:e/"),
        ("ip_address", "2a00:1450:400e::1"),
        ("environment", "live"),
        ("environment", "sandbox"),
        ("shop_address", "1\n2\n3\n4\n5\n" + "x" * 60),
        ("receipt_text", ""),
        ("clerks", ()),
        ("request_seconds", 1),
        ("request_seconds", 60),
        ("proxy", "http://10.0.0.1:65535"),
        ("proxy", "http://p:1"),
        ("certificate_authority", "C:\\shop\\ca.pem"),
        ("language", ""),
        ("theme", ""),
        ("sound_volume", 0),
        ("sound_volume", 100),
        ("customer_screen", "x" * 120),
    ],
)
def test_the_edge_of_a_rule_is_inside(path: Path, name: str, value: object) -> None:
    write(path, {name: value})
    found = load(path)
    assert found.faults == ()
    assert getattr(found.settings, name) == value


def test_what_is_no_setting_is_named_and_kept_aside_before_saving(path: Path) -> None:
    write(path, {"counter": "k9", "colour": "dark", "odd\nname": 1, "country": "nowhere"})
    content = path.read_bytes()
    found = load(path)
    assert found == Loaded(Settings(counter="k9"), faults=("country", "?", "colour"))
    assert path.read_bytes() == content
    aside = save(path, found.settings)
    assert aside is not None
    assert aside.read_bytes() == content
    assert load(path) == (Settings(counter="k9"), True, None, ())
    assert save(path, found.settings) is None


@pytest.mark.parametrize("name", ["api_key", "api_key_live", "key", "password"])
def test_a_secret_is_no_setting(path: Path, name: str) -> None:
    write(path, {name: "canary-4f1c2d"})
    found = load(path)
    assert found.faults == (name,)
    assert "canary" not in repr(found)
    save(path, found.settings)
    assert "canary" not in path.read_text()


@pytest.mark.parametrize(
    "settings",
    [Settings(clerks=("",)), Settings(counter="Ünfit"), Settings(country="")],
    ids=["clerks", "counter", "country"],
)
def test_wrong_settings_are_not_saved(path: Path, settings: Settings) -> None:
    (name,) = faults_of(settings)
    with pytest.raises(ValueError, match=name):
        save(path, settings)
    assert not path.parent.exists()


@pytest.mark.parametrize("version", [VERSION + 1, 10**30])
def test_a_newer_versions_file_is_left_as_it_is(path: Path, version: int) -> None:
    content = json.dumps({"version": version, "counter": "k2", "beam": "me up"}).encode()
    write(path, content)
    for call in (load, look, partial(save, settings=CHOSEN), lambda _: judged(content)):
        with pytest.raises(NotConfigured) as caught:
            call(path)
        assert caught.value.cause is Cause.SETTINGS_NEWER
        assert path.read_bytes() == content
        assert [part.name for part in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("version", [0, -1, True, "2", 1.5, None, [2]])
def test_what_is_no_version_is_named_and_costs_nothing(path: Path, version: object) -> None:
    write(path, {"version": version, "counter": "k2"})
    assert load(path) == Loaded(Settings(counter="k2"), faults=("version",))


def test_a_file_without_a_version_is_the_first_versions(path: Path) -> None:
    write(path, {"counter": "k2"})
    assert load(path) == Loaded(Settings(counter="k2"))


def test_who_only_looks_leaves_a_broken_file_in_its_place(path: Path) -> None:
    write(path, b"not json")
    assert look(path) == Loaded(Settings(), faults=(WHOLE_FILE,))
    assert path.read_bytes() == b"not json"


def test_a_name_that_is_no_setting_never_passes_for_a_broken_file(path: Path) -> None:
    write(path, {WHOLE_FILE: 1, "counter": "k2"})
    assert load(path) == Loaded(Settings(counter="k2"), faults=("?",))
    assert path.exists()


def test_what_a_file_leaves_out_stays_as_it_was() -> None:
    found = judged(b'{"version": 1, "counter": "k3", "clerks": []}', CHOSEN)
    assert found == Loaded(replace(CHOSEN, counter="k3", clerks=()))


def test_a_file_from_an_editor_that_adds_a_mark_is_read(path: Path) -> None:
    write(path, b"\xef\xbb\xbf" + b'{"counter": "k3"}')
    assert load(path) == (Settings(counter="k3"), True, None, ())


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_content_ever_raises(content: bytes) -> None:
    assert faults_of(judged(content).settings) == ()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(sorted(asdict(CHOSEN))) | st.text(max_size=9), _JSON))
def test_no_value_gets_past_the_rules(values: dict[str, object]) -> None:
    read = judged(json.dumps(values).encode())
    assert faults_of(read.settings) == ()


def test_a_file_that_can_not_be_read_or_written_is_said(path: Path) -> None:
    path.mkdir(parents=True)
    for call in (lambda: load(path), lambda: save(path, CHOSEN)):
        with pytest.raises(NotConfigured) as caught:
            call()
        assert caught.value.cause is Cause.DISK
        assert caught.value.facts["file"] == "settings.json"
    assert [part.name for part in path.parent.iterdir()] == ["settings.json"]


def test_a_rename_that_fails_leaves_nothing_behind(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(path, CHOSEN)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        with pytest.raises(NotConfigured) as caught:
            save(path, Settings())
    assert caught.value.facts == {"file": "settings.json", "errno": 28}
    assert load(path).settings == CHOSEN
    assert [part.name for part in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform != "linux", reason="XDG folders are Linux's")
def test_folders_follow_the_systems_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    unnamed, bar = profile(), profile("bar-2")
    assert unnamed.config == tmp_path / "c" / "pos-app"
    assert unnamed.settings_file == tmp_path / "c" / "pos-app" / "settings.json"
    assert unnamed.data == tmp_path / "d" / "pos-app"
    assert unnamed.log == tmp_path / "s" / "pos-app" / "log"
    assert unnamed.keyring_service == "pos-app"
    assert bar.settings_file == unnamed.config / "profiles" / "bar-2" / "settings.json"
    assert bar.data == unnamed.data / "profiles" / "bar-2"
    assert bar.log == unnamed.log / "profiles" / "bar-2"
    assert bar.keyring_service == "pos-app:bar-2"
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert profile().config == tmp_path / ".config" / "pos-app"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", [".", "..", "a/b", "-a", "Bar", "b" * 21, "b\n", "b\u00e9", " "])
def test_a_profiles_name_names_no_other_folder(name: str) -> None:
    with pytest.raises(ValueError, match="at most 20"):
        profile(name)


def test_reading_settings_imports_nothing_heavy(path: Path) -> None:
    save(path, CHOSEN)
    script = (
        "import sys, pathlib; from pos_app.settings_store import load;"
        "load(pathlib.Path(sys.argv[1]));"
        "print(*[m for m in ('keyring', 'msgspec', 'platformdirs', 'sqlalchemy', 'requests',"
        " 'PySide6', 'tempfile') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""
