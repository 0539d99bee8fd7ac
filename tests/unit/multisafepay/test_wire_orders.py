"""Our orders as MultiSafepay wants them, and what it says to everything but a GET of one."""

from __future__ import annotations

from typing import Any

import pytest
from client_support import ORDER_ID, order

from pos_app.domain.errors import BadReply, Cause, PosError, Rejected
from pos_app.domain.money import Money
from pos_app.domain.orders import Customer
from pos_app.domain.settings import Settings
from pos_app.multisafepay import wire
from pos_app.multisafepay.answers import Answer
from pos_app.multisafepay.wire import Account, GiftCard

LINK = "https://testpayv2.multisafepay.com/connect/1a2b3c/?lang=nl_NL"
ABSENT = object()


def succeeded(data: Any, http: int = 200) -> Answer:
    return Answer(http, {"success": True, "data": data})


class TestOrderBody:
    def test_a_plain_order(self) -> None:
        assert wire.order_body(order(), Settings()) == {
            "type": "redirect",
            "order_id": ORDER_ID,
            "gateway": "VVVGIFTCRD",
            "currency": "EUR",
            "amount": 1250,
            "description": "Gift card order",
            "manual": False,
            "payment_options": {
                "close_window": False,
                "settings": {"coupons": {"allow": ["VVVGIFTCRD"]}},
            },
            "customer": {"locale": "nl_NL", "country": "NL"},
            "seconds_active": 900,
            "second_chance": {"send_email": False, "send_mail": False},
        }

    def test_everything_a_shop_may_set(self) -> None:
        settings = Settings(
            seconds_active=60,
            notification_url="https://shop.example/notify",
            redirect_url="https://shop.example/thanks",
            cancel_url="https://shop.example/cancelled",
            close_window=True,
            ip_address="203.0.113.7",
        )
        body = wire.order_body(order(), settings)
        assert body["seconds_active"] == 60
        assert body["payment_options"] == {
            "notification_url": "https://shop.example/notify",
            "notification_method": "POST",
            "redirect_url": "https://shop.example/thanks",
            "cancel_url": "https://shop.example/cancelled",
            "close_window": True,
            "settings": {"coupons": {"allow": ["VVVGIFTCRD"]}},
        }
        assert body["customer"]["ip_address"] == "203.0.113.7"

    def test_a_customer_is_sent_as_far_as_the_shop_asked(self) -> None:
        anna = Customer("fr_BE", "BE", "anna@example.com", "Anna", "Jansen", "+32 2 555 0100")
        assert wire.order_body(order(customer=anna), Settings())["customer"] == {
            "locale": "fr_BE",
            "country": "BE",
            "email": "anna@example.com",
            "first_name": "Anna",
            "last_name": "Jansen",
            "phone": "+32 2 555 0100",
        }

    def test_amounts_stay_minor_units_of_their_currency(self) -> None:
        body = wire.order_body(order(amount=Money(1, "JPY")), Settings())
        assert (body["amount"], body["currency"]) == (1, "JPY")


class TestEnvelope:
    @pytest.mark.parametrize(
        ("http", "document", "code"),
        [
            (404, {"success": False, "data": {}, "error_code": 1006, "error_info": "x"}, 1006),
            (200, {"success": False, "data": [], "error_code": 1001}, 1001),
            (401, {"success": False, "error_code": 1032}, 1032),
            (410, {"success": False, "error_code": 1000}, 1000),
            (403, {"message": "Forbidden"}, 1032),
            (401, {"message": "Unauthorized"}, 1032),
            (403, {"success": False}, 1032),
            (403, {"success": False, "error_code": 1020}, 1020),
        ],
    )
    def test_a_refusal(self, http: int, document: dict[str, Any], code: int) -> None:
        with pytest.raises(Rejected) as caught:
            wire.payload(Answer(http, document))
        assert (caught.value.api_code, caught.value.http) == (code, http)
        assert caught.value.facts == {"api_code": code, "http": http}

    @pytest.mark.parametrize(
        ("http", "document"),
        [
            (200, {}),
            (200, {"success": "true", "data": {"status": "completed"}}),
            (200, {"success": 1, "data": {"status": "completed"}}),
            (200, {"success": None, "data": {"status": "completed"}}),
            (200, {"data": {"status": "completed"}}),
            (404, {"success": True, "data": {"status": "completed"}}),
            (103, {"success": True, "data": {"status": "completed"}}),
            (404, {"message": "Not found"}),
            (404, {"success": False}),
            (404, {"success": False, "error_code": None}),
            (404, {"error_code": 1006}),
            (404, {"success": "false", "error_code": 1006}),
            (404, {"success": False, "error_code": "1006"}),
            (404, {"success": False, "error_code": 1006.0}),
            (404, {"success": False, "error_code": True}),
            (404, {"success": False, "error_code": -1006}),
            (404, {"success": False, "error_code": 2**63 - 1}),
            (403, {"error_code": 1006}),
            (422, {"success": False, "message": "x", "errors": []}),
        ],
    )
    def test_neither_a_success_nor_a_refusal(self, http: int, document: dict[str, Any]) -> None:
        with pytest.raises(BadReply) as caught:
            wire.payload(Answer(http, document))
        assert caught.value.facts == {"http": http}


class TestPaymentUrl:
    def test_the_link_as_received(self) -> None:
        answer = succeeded({"order_id": ORDER_ID, "payment_url": LINK, "session_id": "1a2b3c"})
        assert wire.payment_url(answer, ORDER_ID) == LINK

    def test_a_number_of_digits_may_come_back_as_a_number(self) -> None:
        assert wire.payment_url(succeeded({"order_id": 42, "payment_url": LINK}), "42") == LINK

    @pytest.mark.parametrize(
        "data",
        [
            {"payment_url": LINK},
            {"order_id": None, "payment_url": LINK},
            {"order_id": True, "payment_url": LINK},
            {"order_id": 1.0, "payment_url": LINK},
            {"order_id": ORDER_ID + "1", "payment_url": LINK},
            {"order_id": ORDER_ID.upper(), "payment_url": LINK},
            [],
            {},
            None,
            LINK,
        ],
    )
    def test_an_answer_about_something_else(self, data: Any) -> None:
        with pytest.raises(BadReply) as caught:
            wire.payment_url(succeeded(data), ORDER_ID)
        assert caught.value.cause is Cause.GARBLED

    @pytest.mark.parametrize("link", [ABSENT, None, 7, [LINK], {"url": LINK}])
    def test_an_order_without_a_link(self, link: Any) -> None:
        data: dict[str, Any] = {"order_id": ORDER_ID}
        if link is not ABSENT:
            data["payment_url"] = link
        with pytest.raises(BadReply) as caught:
            wire.payment_url(succeeded(data), ORDER_ID)
        assert caught.value.cause is Cause.LINK


class TestListings:
    def test_the_gift_cards_among_the_gateways(self) -> None:
        entries = [
            {"id": "IDEAL", "description": "iDEAL"},
            {"id": "VVVGIFTCRD", "description": "VVV Cadeaukaart", "type": "coupon"},
            {"id": "BOEKENBON", "description": None, "type": "coupon"},
            {"id": "not a code", "type": "coupon"},
            {"id": "VISA", "type": None},
            None,
        ]
        assert wire.gift_cards(succeeded(entries)) == (
            GiftCard("VVVGIFTCRD", "VVV Cadeaukaart"),
            GiftCard("BOEKENBON", "BOEKENBON"),
        )

    @pytest.mark.parametrize(
        "data", [None, {}, "x", [{"type": "coupon"}], [{"type": "coupon", "id": 7}]]
    )
    def test_a_list_that_is_none_is_bad(self, data: Any) -> None:
        with pytest.raises(BadReply):
            wire.gift_cards(succeeded(data))

    @pytest.mark.parametrize(
        ("data", "account"),
        [
            ({"account_id": 1, "role": "m", "site_id": 2}, Account("1", "m", "2")),
            ({"account_id": "1", "role": None, "site_id": "2"}, Account("1", "", "2")),
            ({}, Account()),
        ],
    )
    def test_whose_key_it_is(self, data: Any, account: Account) -> None:
        assert wire.account(succeeded(data)) == account

    @pytest.mark.parametrize("data", [None, [], {"account_id": True}, {"role": 7}])
    def test_an_account_that_can_not_be_read_is_bad(self, data: Any) -> None:
        with pytest.raises(PosError) as caught:
            wire.account(succeeded(data))
        assert isinstance(caught.value, BadReply)


@pytest.mark.parametrize("exclude_order", [True, False])
def test_what_cancels(exclude_order: bool) -> None:
    body = wire.cancel_body(exclude_order=exclude_order)
    assert body == {"status": "cancelled", "exclude_order": exclude_order}
