"""The peer of the third figure: the official SDK makes the order, `qrcode` a PNG of its link."""

from __future__ import annotations

import io
import os
import secrets
import sys
import time

import qrcode
from multisafepay import Sdk  # type: ignore[import-untyped]
from multisafepay.api.paths.orders.request.components.payment_options import (  # type: ignore[import-untyped]
    PaymentOptions,
)
from multisafepay.api.paths.orders.request.components.second_chance import (  # type: ignore[import-untyped]
    SecondChance,
)
from multisafepay.api.paths.orders.request.order_request import OrderRequest  # type: ignore[import-untyped]
from multisafepay.api.shared.customer import Customer  # type: ignore[import-untyped]

from benchmarks.reporting import report


def _order(shop: str) -> OrderRequest:
    """The till's own order as far as the SDK has its fields (`send_mail`, `manual`: it has not)."""
    options = (
        PaymentOptions()
        .add_close_window(False)
        .add_settings({"coupons": {"allow": ["VVVGIFTCRD"]}})
        .add_notification_url(f"{shop}/notification")
        .add_notification_method("POST")
        .add_redirect_url(f"{shop}/thanks")
        .add_cancel_url(f"{shop}/cancelled")
    )
    customer = Customer()
    customer.add_locale("nl_NL").add_country("NL")
    return (
        OrderRequest()
        .add_type("redirect")
        .add_order_id(f"peer-{secrets.token_hex(12)}")
        .add_gateway("VVVGIFTCRD")
        .add_currency("EUR")
        .add_amount(1250)
        .add_description("Gift card payment in the shop")
        .add_payment_options(options)
        .add_customer(customer)
        .add_seconds_active(900)
        .add_second_chance(SecondChance(send_email=False))
    )


def main() -> None:
    """Arguments: the sandbox's origin and key. One sale for each line of standard input."""
    origin, key = sys.argv[1:]
    # An address of our own is for developers only: both switches are read when it is made.
    os.environ["MSP_SDK_BUILD_PROFILE"] = "dev"
    os.environ["MSP_SDK_ALLOW_CUSTOM_BASE_URL"] = "1"
    orders = Sdk(api_key=key, base_url=f"{origin}/v1/").get_order_manager()
    report("open")
    for _ in sys.stdin:
        began = time.perf_counter_ns()
        created = orders.create(_order(f"{origin}/merchant")).get_data()
        picture = io.BytesIO()
        qrcode.make(created.payment_url).save(picture, "PNG")
        report("drawn", (time.perf_counter_ns() - began) / 1e6, created.payment_url)
