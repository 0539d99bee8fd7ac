"""MultiSafepay's own Python SDK, which knows nothing of this project, as the sandbox's client."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
import requests

from pos_app.domain.brands import BRANDS
from pos_app.sandbox import Sandbox

pytest.importorskip("multisafepay", reason="the official SDK is not installed")

_REQUESTS = "api.paths.orders.order_id"


def sdk_class(module: str, name: str) -> Any:
    """One of the SDK's classes; it has no types, so neither have they."""
    return getattr(import_module(f"multisafepay.{module}"), name)


Sdk = sdk_class("sdk", "Sdk")
OrderRequest = sdk_class("api.paths.orders.request", "OrderRequest")
RefundOrderRequest = sdk_class(f"{_REQUESTS}.refund.request.refund_request", "RefundOrderRequest")
UpdateOrderRequest = sdk_class(f"{_REQUESTS}.update.request.update_request", "UpdateOrderRequest")
Webhook = sdk_class("util.webhook", "Webhook")
Amount = sdk_class("value_object.amount", "Amount")
Currency = sdk_class("value_object.currency", "Currency")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def connect(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Any]]:
    """Makes an SDK that talks to the sandbox with a given key."""
    monkeypatch.setenv("MSP_SDK_BUILD_PROFILE", "dev")
    monkeypatch.setenv("MSP_SDK_ALLOW_CUSTOM_BASE_URL", "1")
    opened: list[Any] = []

    def with_key(api_key: str) -> Any:
        base_url = sandbox.base_url.removesuffix("/json")
        opened.append(Sdk(api_key=api_key, is_production=False, base_url=base_url))
        return opened[-1]

    yield with_key
    for sdk in opened:
        sdk.client.transport.close()


@pytest.fixture
def sdk(connect: Callable[[str], Any], sandbox: Sandbox) -> Any:
    return connect(sandbox.api_key)


@pytest.fixture
def phone() -> Iterator[requests.Session]:
    """The customer's phone."""
    with requests.Session() as session:
        session.trust_env = False
        yield session


def create(sdk: Any, order_id: str, **changes: Any) -> Any:
    """The order that the SDK reads from the answer."""
    request = OrderRequest(
        **{
            "type": "redirect",
            "order_id": order_id,
            "gateway": "VVVGIFTCRD",
            "currency": "EUR",
            "amount": 8000,
            "description": "Books",
            **changes,
        }
    )
    return sdk.get_order_manager().create(request).get_data()


def act(phone: requests.Session, order: Any, action: str, due: int, **form: str) -> None:
    url = order.payment_url.partition("?")[0]
    answer = phone.post(url + action, data={"due": str(due), **form}, timeout=10)
    assert answer.status_code == 200


def by_card(phone: requests.Session, order: Any, due: int, number: str = "111115") -> None:
    phone.get(order.payment_url, timeout=10)
    act(phone, order, "card", due, brand="VVVGIFTCRD", card_number=number, card_code="1234")


def fetch(sdk: Any, order_id: str) -> Any:
    return sdk.get_order_manager().get(order_id).get_data()


def test_an_order_from_beginning_to_end(sdk: Any, phone: requests.Session) -> None:
    order = create(sdk, "A-1", customer={"locale": "nl_NL", "first_name": "Anne"})
    assert order.order_id == "A-1"
    assert order.payment_url.endswith("/?lang=nl_NL")
    assert len(order.session_id) == 35
    waiting = fetch(sdk, "A-1")
    assert (waiting.order_id, waiting.status) == (None, "initialized")
    by_card(phone, order, 8000)
    part_paid = fetch(sdk, "A-1")
    assert (part_paid.order_id, part_paid.status) == ("A-1", "initialized")
    assert [entry.type for entry in part_paid.payment_methods] == ["COUPON"]
    act(phone, order, "pay", 3000, method="IDEAL")
    paid = fetch(sdk, "A-1")
    assert (paid.status, paid.financial_status, paid.amount) == ("completed", "completed", 8000)
    assert paid.payment_details.type == "IDEAL"
    assert [(entry.type, entry.amount) for entry in paid.payment_methods] == [
        ("COUPON", 5000),
        ("IDEAL", 3000),
    ]
    assert paid.payment_methods[0].coupon_brand == "VVVGIFTCRD"
    assert paid.customer.first_name == "Anne"
    assert paid.customer.locale == "nl_NL"
    assert fetch(sdk, str(paid.transaction_id)).order_id == "A-1"


def test_paid_by_card_alone(sdk: Any, phone: requests.Session) -> None:
    order = create(sdk, "A-2", amount=1250)
    by_card(phone, order, 1250)
    paid = fetch(sdk, "A-2")
    assert paid.status == "completed"
    assert paid.payment_details.type == "Coupon::Intersolve"
    assert paid.payment_details.coupon_brand == "VVVGIFTCRD"


def test_an_order_of_another_kind_with_a_cart(sdk: Any) -> None:
    cart = {"items": [{"name": "Lamp", "unit_price": 10, "quantity": 2, "merchant_item_id": "L"}]}
    order = create(sdk, "A-3", gateway="IDEAL", amount=2000, shopping_cart=cart)
    requests.get(order.payment_url, timeout=10)
    fetched = fetch(sdk, "A-3")
    assert fetched.shopping_cart.items[0].name == "Lamp"
    assert fetched.order_total == 20


def test_refund(sdk: Any, phone: requests.Session) -> None:
    order = create(sdk, "A-4", gateway="IDEAL")
    phone.get(order.payment_url, timeout=10)
    act(phone, order, "pay", 8000, method="IDEAL")
    request = (
        RefundOrderRequest().add_amount(Amount(amount=2500)).add_currency(Currency(currency="EUR"))
    )
    given = sdk.get_order_manager().refund("A-4", request).get_data()
    assert given.refund_id
    assert given.transaction_id
    refunded = fetch(sdk, "A-4")
    assert (refunded.status, refunded.amount_refunded) == ("partial_refunded", 2500)
    (related,) = refunded.related_transactions
    assert (related.type, related.amount) == ("refund", 2500)


def test_cancel(sdk: Any) -> None:
    create(sdk, "A-5")
    update = UpdateOrderRequest(status="cancelled", exclude_order=True)
    answer = sdk.get_order_manager().update("A-5", update)
    assert answer.get_body_success() is True
    assert fetch(sdk, "A-5").status == "cancelled"


def test_cancel_by_post_is_for_bancontact(sdk: Any) -> None:
    create(sdk, "A-6", gateway="MISTERCASH")
    cancelled = sdk.get_order_manager().cancel_transaction("A-6").get_data()
    assert (cancelled.status, cancelled.financial_status) == ("cancelled", None)
    create(sdk, "A-7")
    with pytest.raises(requests.HTTPError, match="403"):
        sdk.get_order_manager().cancel_transaction("A-7")


def test_gateways(sdk: Any) -> None:
    manager = sdk.get_gateway_manager()
    everything = manager.get_gateways(include_coupons=True).get_data()
    cards = {each.id for each in everything if each.type == "coupon"}
    assert cards == {brand.gateway for brand in BRANDS}
    few = manager.get_gateways(include_coupons=False).get_data()
    assert len([each for each in few if each.type == "coupon"]) == 1
    assert manager.get_by_code("BOEKENBON").get_data().description == "Boekenbon"


def test_payment_methods(sdk: Any) -> None:
    manager = sdk.get_payment_method_manager()
    methods = manager.get_payment_methods(include_coupons=True).get_data()
    assert len([each for each in methods if each.type == "coupon"]) == len(BRANDS)
    (card,) = (each for each in methods if each.id == "VVVGIFTCRD")
    assert card.allowed_amount.max is None
    assert card.icon_urls.vector.endswith("/VVVGIFTCRD.svg")
    assert manager.get_by_gateway_code("IDEAL").get_data().name == "iDEAL"


def test_transactions_page_by_page(sdk: Any, phone: requests.Session) -> None:
    for number in range(3):
        by_card(phone, create(sdk, f"T-{number}", amount=100), 100)
    manager = sdk.get_transaction_manager()
    seen: list[str] = []
    options: dict[str, Any] = {"limit": 2, "type": "coupon"}
    for expected in (2, 1, 0):
        listing = manager.get_transactions(options).get_data()
        rows = list(listing)
        assert len(rows) == expected
        seen += [row.order_id for row in rows]
        options["after"] = listing.get_pager().cursor.after
    assert options["after"] is None
    assert sorted(seen) == ["T-0", "T-1", "T-2"]


def test_me_and_categories(sdk: Any) -> None:
    me = sdk.get_me_manager().get().get_data()
    assert me.account_id
    assert me.site_id
    categories = sdk.get_category_manager().get_categories().get_data()
    assert all(each.code and each.description for each in categories)


def test_refusals_are_http_errors(sdk: Any, connect: Callable[[str], Any]) -> None:
    with pytest.raises(requests.HTTPError) as unknown:
        fetch(sdk, "nobody")
    assert unknown.value.response.status_code == 404
    assert unknown.value.response.json()["error_code"] == 1006
    with pytest.raises(requests.HTTPError) as wrong_key:
        fetch(connect("wrong-key"), "nobody")
    assert wrong_key.value.response.status_code == 401
    assert wrong_key.value.response.json()["error_code"] == 1032


def test_its_webhook_check_accepts_ours(
    sandbox: Sandbox, phone: requests.Session, sdk: Any
) -> None:
    order = create(
        sdk,
        "A-8",
        description="Œuvre",
        payment_options={"notification_url": f"{sandbox.origin}/merchant/notification"},
    )
    phone.get(order.payment_url, timeout=10)
    sandbox.wait_for_webhooks()
    (call,) = phone.get(
        f"{sandbox.origin}/sandbox/notifications", headers={"api_key": sandbox.api_key}, timeout=10
    ).json()
    assert json.loads(call["body"])["description"] == "Œuvre"
    assert Webhook.validate(call["body"], call["auth"], sandbox.api_key)
    forged = base64.b64encode(base64.b64decode(call["auth"]) + b"0").decode()
    assert not Webhook.validate(call["body"], forged, sandbox.api_key)
