"""A key's check against two real sandboxes that stand for the test and the live environment."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pos_app.checkout.check_key import Connect, KeyHost, check_key
from pos_app.domain.brands import BRANDS
from pos_app.domain.errors import Cause, PosError
from pos_app.domain.settings import Environment, Settings
from pos_app.multisafepay.client import MultiSafepay
from pos_app.sandbox import Sandbox

TEST, LIVE = Environment.TEST, Environment.LIVE
KEYS = {TEST: "key-of-the-test-account", LIVE: "key-of-the-live-account"}


class Hosts:
    """Both environments, and which of them were asked."""

    def __init__(self) -> None:
        self.sandboxes = {one: Sandbox(api_key=key) for one, key in KEYS.items()}
        self.asked: list[Environment] = []
        self._urls: dict[Environment, str] = {}
        for one, sandbox in self.sandboxes.items():
            sandbox.start()
            self._urls[one] = sandbox.base_url

    def connect(self, environment: Environment, key: str) -> KeyHost:
        self.asked.append(environment)
        url = self._urls[environment]
        return MultiSafepay(Environment.SANDBOX, key, Settings(), url, connect=2, total=5)

    def unplug(self, environment: Environment) -> None:
        self.sandboxes.pop(environment).close()


@pytest.fixture
def hosts() -> Iterator[Hosts]:
    both = Hosts()
    yield both
    for one in list(both.sandboxes):
        both.unplug(one)


@pytest.mark.parametrize("meant", [TEST, LIVE])
def test_a_right_key_is_proved_where_it_is_meant_for_and_nowhere_else(
    hosts: Hosts, meant: Environment
) -> None:
    verdict = check_key(KEYS[meant], meant, hosts.connect)
    assert verdict.belongs_to is meant
    assert verdict.brands is not None
    assert {one.gateway for one in verdict.brands} == {brand.gateway for brand in BRANDS}
    assert hosts.asked == [meant]


@pytest.mark.parametrize(("meant", "belongs"), [(TEST, LIVE), (LIVE, TEST)])
def test_a_key_of_the_other_environment_is_recognised(
    hosts: Hosts, meant: Environment, belongs: Environment
) -> None:
    verdict = check_key(KEYS[belongs], meant, hosts.connect)
    assert verdict.belongs_to is belongs
    assert verdict.brands
    assert hosts.asked == [meant, belongs]


def test_a_key_of_nobody_is_refused_in_both(hosts: Hosts) -> None:
    verdict = check_key("nobodys-key", TEST, hosts.connect)
    assert verdict == (None, None, None)
    assert hosts.asked == [TEST, LIVE]


def test_without_a_line_nothing_is_said_of_the_key(hosts: Hosts) -> None:
    hosts.unplug(TEST)
    with pytest.raises(PosError) as caught:
        check_key(KEYS[TEST], TEST, hosts.connect)
    assert caught.value.cause is Cause.NETWORK
    assert hosts.asked == [TEST]  # what can't be told here is no reason to show it elsewhere


def test_what_the_other_environment_can_not_tell_is_told(hosts: Hosts) -> None:
    hosts.unplug(LIVE)
    verdict = check_key(KEYS[LIVE], TEST, hosts.connect)
    assert verdict.belongs_to is None
    assert verdict.not_asked is not None
    assert verdict.not_asked.cause is Cause.NETWORK


def test_the_sandbox_is_never_given_a_key(hosts: Hosts) -> None:
    connect: Connect = hosts.connect
    with pytest.raises(ValueError, match="sandbox"):
        check_key(KEYS[LIVE], Environment.SANDBOX, connect)
    assert hosts.asked == []
