"""The key goes to a host that proves its name to us, encrypted, or nowhere."""

from __future__ import annotations

import ssl
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme
from client_support import KEY, Peer, Server, answering, assert_discreet, http, serving

from pos_app.domain.errors import Cause, Unreachable
from pos_app.multisafepay.transport import Transport


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def bundle(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


def server_side(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@contextmanager
def tls_server(context: ssl.SSLContext) -> Iterator[Server]:
    with serving(answering(http(b'{"success": true}')), context) as server:
        yield server


def assert_not_trusted(server: Server, bundle: str | None) -> None:
    transport = Transport(server.url, KEY, ca_bundle=bundle)
    with pytest.raises(Unreachable) as caught:
        transport.exchange("POST", "/orders", body={"amount": 1250})
    transport.close()
    assert caught.value.cause is Cause.TLS
    assert_discreet(caught.value)
    assert server.requests == []


def test_a_trusted_host_is_talked_to_over_one_connection(
    authority: trustme.CA, bundle: str
) -> None:
    with tls_server(server_side(authority.issue_cert("127.0.0.1"))) as server:
        transport = Transport(server.url, KEY, ca_bundle=bundle)
        for _ in range(3):
            assert transport.exchange("GET", "/me").document == {"success": True}
        transport.close()
        assert server.connections == 1
        assert server.requests[0].headers["api_key"] == KEY


def test_another_hosts_certificate_is_refused(authority: trustme.CA, bundle: str) -> None:
    with tls_server(server_side(authority.issue_cert("api.multisafepay.com"))) as server:
        assert_not_trusted(server, bundle)


def test_an_expired_certificate_is_refused(authority: trustme.CA, bundle: str) -> None:
    expired = authority.issue_cert("127.0.0.1", not_after=datetime(2020, 1, 1, tzinfo=UTC))
    with tls_server(server_side(expired)) as server:
        assert_not_trusted(server, bundle)


def test_an_unknown_authority_is_refused(bundle: str) -> None:
    with tls_server(server_side(trustme.CA().issue_cert("127.0.0.1"))) as server:
        assert_not_trusted(server, bundle)


def test_the_environment_adds_no_authority(
    authority: trustme.CA, bundle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, bundle)
    with tls_server(server_side(authority.issue_cert("127.0.0.1"))) as server:
        assert_not_trusted(server, None)


def test_tls_older_than_1_2_is_refused(authority: trustme.CA, bundle: str) -> None:
    context = server_side(authority.issue_cert("127.0.0.1"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # old is the point
        context.set_ciphers("DEFAULT:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    with tls_server(context) as server:
        assert_not_trusted(server, bundle)


def test_a_host_that_does_not_encrypt_is_refused() -> None:
    received = bytearray()

    def script(peer: Peer) -> None:
        received.extend(peer.sock.recv(65536))
        peer.send(http(b"{}", "400 Bad Request"))

    with serving(script) as server:
        server.url = server.url.replace("http:", "https:")
        assert_not_trusted(server, None)
    assert KEY.encode() not in received


def test_the_sessions_secrets_are_written_nowhere(
    authority: trustme.CA, bundle: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = tmp_path / "secrets"
    context = server_side(authority.issue_cert("127.0.0.1"))
    monkeypatch.setenv("SSLKEYLOGFILE", str(secrets))
    with tls_server(context) as server:
        transport = Transport(server.url, KEY, ca_bundle=bundle)
        transport.exchange("GET", "/me")
        transport.close()
    assert not secrets.exists()
