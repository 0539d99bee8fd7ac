"""`python -m pos_app.sandbox`: its first lines, its end, its complaints."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests
from sandbox_support import KEY, order_body

from pos_app.sandbox.server import lan_address

COMMAND = [sys.executable, "-m", "pos_app.sandbox"]
REPOSITORY = Path(__file__).parents[3]
WAIT = 20


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def first_lines(process: subprocess.Popen[str]) -> tuple[str, str]:
    assert process.stdout is not None
    return process.stdout.readline(), process.stdout.readline()


def rest(process: subprocess.Popen[str]) -> tuple[str, str]:
    """What else was printed, on stdout and stderr, once the process ended."""
    output, complaints = process.communicate(timeout=WAIT)
    return output, complaints


def test_the_first_lines_tell_where_and_with_which_key() -> None:
    with running() as process:
        where, key = first_lines(process)
        assert key == "api_key=sandbox-key\n"
        name, _, base_url = where.strip().partition("=")
        assert name == "base_url"
        assert base_url.startswith("http://127.0.0.1:")
        assert base_url.endswith("/v1/json")
        answer = requests.get(f"{base_url}/me", headers=KEY, timeout=WAIT)
        assert answer.status_code == 200
        assert "Werkzeug" not in answer.headers.get("Server", "")
        assert requests.get(f"{base_url}/nothing", headers=KEY, timeout=WAIT).status_code == 404
        process.send_signal(signal.SIGTERM)
        assert rest(process) == ("", "")
        assert process.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl+C to a console, not to a process")
def test_ctrl_c_ends_it_without_a_word() -> None:
    with running() as process:
        first_lines(process)
        process.send_signal(signal.SIGINT)
        assert rest(process) == ("", "")
        assert process.returncode == 0


def test_port_and_key_can_be_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with running("--port", str(port), "--api-key", "another-key") as process:
        assert first_lines(process) == (
            f"base_url=http://127.0.0.1:{port}/v1/json\n",
            "api_key=another-key\n",
        )
        url = f"http://127.0.0.1:{port}/v1/json/me"
        assert requests.get(url, headers=KEY, timeout=WAIT).status_code == 401


def test_it_ends_with_its_parent() -> None:
    with running("--with-parent") as process:
        first_lines(process)
        assert process.poll() is None
        assert process.stdin is not None
        process.stdin.close()
        process.stdin = None
        assert rest(process) == ("", "")
        assert process.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is a POSIX signal")
def test_it_ends_when_its_parent_is_killed() -> None:
    code = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-m', 'pos_app.sandbox', '--with-parent'],"
        " stdin=subprocess.PIPE)\n"
        "time.sleep(600)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=REPOSITORY
    ) as parent:
        assert parent.stdout is not None
        base_url = parent.stdout.readline().strip().partition("=")[2]
        assert requests.get(f"{base_url}/me", headers=KEY, timeout=WAIT).status_code == 200
        parent.kill()
        # The sandbox holds the other end of this pipe: it reads empty once both are gone.
        assert parent.stdout.read() == "api_key=sandbox-key\n"
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{base_url}/me", headers=KEY, timeout=WAIT)


def test_without_with_parent_it_stays() -> None:
    with running() as process:
        base_url = first_lines(process)[0].strip().partition("=")[2]
        assert process.stdin is not None
        process.stdin.close()
        process.stdin = None
        assert requests.get(f"{base_url}/me", headers=KEY, timeout=WAIT).status_code == 200
        assert process.poll() is None


def test_a_store_survives_being_killed(tmp_path: Path) -> None:
    store = ("--store", str(tmp_path / "sandbox.db"))
    with running(*store) as process:
        line = first_lines(process)[0]
        base_url = line.strip().partition("=")[2]
        answer = requests.post(
            f"{base_url}/orders", json=order_body(order_id="A1"), headers=KEY, timeout=WAIT
        )
        assert answer.status_code == 200
        process.kill()
    with running(*store) as process:
        assert first_lines(process)[0] == line
        answer = requests.get(f"{base_url}/orders/A1", headers=KEY, timeout=WAIT)
        assert answer.json()["data"]["status"] == "initialized"


def refused(*arguments: str) -> str:
    done = subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        timeout=WAIT,
        cwd=REPOSITORY,
        check=False,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        complaint = refused("--port", port)
    assert complaint.count("\n") == 1
    assert f"port {port}" in complaint


def test_an_address_that_is_not_ours() -> None:
    assert refused("--host", "192.0.2.250").count("\n") == 1
    assert refused("--host", "no such host").count("\n") == 1


def test_a_store_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("these are notes, no database" * 40)
    complaint = refused("--store", str(tmp_path / "notes.txt"))
    assert complaint.count("\n") == 1
    assert "notes.txt" in complaint


@pytest.mark.parametrize(
    "arguments",
    [
        ("--port", "70000"),
        ("--port", "x"),
        ("--api-key", "abc"),
        ("--api-key", "with space"),
        ("--api-key", "sleutel\u00e9"),
        ("--nonsense",),
    ],
)
def test_arguments_that_make_no_sense(arguments: tuple[str, ...]) -> None:
    assert arguments[0] in refused(*arguments)


def test_for_phones_it_announces_an_address_they_can_reach() -> None:
    with running("--host", "0.0.0.0") as process:  # noqa: S104
        base_url = first_lines(process)[0].strip().partition("=")[2]
        assert base_url.startswith(f"http://{lan_address()}:")
        answer = requests.get(f"{base_url}/me", headers=KEY, timeout=WAIT)
        assert answer.status_code == 200
    with running("--host", "0.0.0.0", "--public-host", "till.local") as process:  # noqa: S104
        base_url = first_lines(process)[0].strip().partition("=")[2]
        assert base_url.startswith("http://till.local:")
        port = base_url.partition("till.local:")[2].partition("/")[0]
        url = f"http://127.0.0.1:{port}/v1/json/me"
        for host, status in (("till.local", 200), ("evil.example", 403)):
            answer = requests.get(url, headers={**KEY, "Host": host}, timeout=WAIT)
            assert answer.status_code == status
