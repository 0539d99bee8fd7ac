"""What a GET of an order says, as we understand it."""

from __future__ import annotations

from typing import Any

import pytest
from client_support import ORDER_ID

from pos_app.domain.errors import BadReply, Cause
from pos_app.domain.payments import GiftCardPart, OrderAnswer
from pos_app.multisafepay import wire
from pos_app.multisafepay.answers import Answer

ABSENT = object()


def succeeded(data: Any, http: int = 200) -> Answer:
    return Answer(http, {"success": True, "data": data})


def started(**changes: Any) -> Answer:
    """A GET answer of an order paid in full, changed field by field; ABSENT takes one out."""
    data = {
        "order_id": ORDER_ID,
        "amount": 1250,
        "currency": "EUR",
        "status": "completed",
        "financial_status": "completed",
        "customer": {"email": "x@example.com"},
        "payment_details": {"type": "Coupon::Intersolve", "coupon_brand": "VVVGIFTCRD"},
        "payment_methods": [coupon()],
    } | changes
    return succeeded({name: value for name, value in data.items() if value is not ABSENT})


def coupon(**changes: Any) -> dict[str, Any]:
    return {
        "amount": 1250,
        "coupon_brand": "VVVGIFTCRD",
        "currency": "EUR",
        "description": "Coupon Intersolve/6064360012345678901",
        "status": "completed",
        "type": "COUPON",
    } | changes


def read(answer: Answer) -> OrderAnswer:
    return wire.order_answer(answer, ORDER_ID)


def assert_bad(answer: Answer, cause: Cause = Cause.GARBLED) -> None:
    with pytest.raises(BadReply) as caught:
        read(answer)
    assert caught.value.cause is cause
    assert caught.value.__context__ is None


class TestOrderAnswer:
    def test_paid_by_gift_card(self) -> None:
        assert read(started()) == OrderAnswer(
            status="completed",
            financial_status="completed",
            order_id=ORDER_ID,
            amount=1250,
            currency="EUR",
            gift_cards=(GiftCardPart("VVVGIFTCRD", 1250),),
        )

    def test_a_link_never_opened(self) -> None:
        data: dict[str, Any] = {
            "costs": [],
            "created": "2026-03-01T14:05:09",
            "custom_info": {"custom_1": None},
            "fastcheckout": "NO",
            "financial_status": None,
            "payment_details": {},
            "payment_methods": None,
            "status": "initialized",
        }
        assert read(succeeded(data)) == OrderAnswer(status="initialized")

    def test_gift_card_and_another_method(self) -> None:
        methods = [
            coupon(amount=500),
            coupon(amount=250, coupon_brand="BOEKENBON"),
            {"amount": 500.5, "type": "IDEAL", "status": "completed", "currency": "EUR"},
        ]
        answer = read(started(payment_details={"type": "IDEAL"}, payment_methods=methods))
        expected = (GiftCardPart("VVVGIFTCRD", 500), GiftCardPart("BOEKENBON", 250))
        assert answer.gift_cards == expected
        assert answer.second_method == "IDEAL"

    def test_the_second_method_where_only_the_list_names_it(self) -> None:
        methods = [coupon(amount=500), {"type": "VISA", "amount": 1250}]
        assert read(started(payment_methods=methods)).second_method == "VISA"

    @pytest.mark.parametrize(
        "name", ["Coupon::Intersolve", "COUPON", "coupon", "", None, 7, "a b", "a" * 40, "\u0130D"]
    )
    def test_what_is_no_second_method(self, name: Any) -> None:
        assert read(started(payment_details={"type": name})).second_method == ""

    @pytest.mark.parametrize("details", [ABSENT, None, {}, [], ["IDEAL"]])
    def test_details_may_be_missing(self, details: Any) -> None:
        assert read(started(payment_details=details)).second_method == ""

    @pytest.mark.parametrize(
        "entry",
        [
            coupon(status="initialized"),
            coupon(status="declined"),
            coupon(status=None),
            coupon(status=True),
            coupon(type="VISA"),
            coupon(type=None),
            coupon(status="void", amount="x"),
            {},
        ],
    )
    def test_what_is_no_charge_of_a_gift_card(self, entry: dict[str, Any]) -> None:
        assert read(started(payment_methods=[entry])).gift_cards == ()

    def test_a_charge_in_another_currency_is_not_passed_over(self) -> None:
        with pytest.raises(BadReply) as caught:
            read(started(payment_methods=[coupon(currency="USD")]))
        assert caught.value.cause is Cause.GARBLED

    @pytest.mark.parametrize("http", [201, 202, 206, 299])
    def test_only_a_plain_yes_counts(self, http: int) -> None:
        with pytest.raises(BadReply) as caught:
            read(Answer(http, started().document))
        assert caught.value.cause is Cause.GARBLED

    def test_a_charge_in_an_order_that_names_no_currency_is_seen(self) -> None:
        answer = read(started(currency=ABSENT, status="initialized"))
        assert answer.gift_cards == (GiftCardPart("VVVGIFTCRD", 1250),)

    def test_a_charge_that_names_no_currency_is_in_the_orders(self) -> None:
        assert read(started(payment_methods=[coupon(currency=None)])).gift_cards

    @pytest.mark.parametrize(
        "brand",
        [None, "", 7, "6064360012345678901", "x6064360012345678901", "a b", "x" * 40, "caf\xe9"],
    )
    def test_a_brand_that_is_no_code_is_unknown(self, brand: Any) -> None:
        answer = read(started(payment_methods=[coupon(coupon_brand=brand)]))
        assert answer.gift_cards == (GiftCardPart("", 1250),)

    def test_the_card_number_stays_out(self) -> None:
        assert "6064360012345678901" not in repr(read(started()))

    @pytest.mark.parametrize("amount", [True, 12.5, 1250.0, "1250", None, -1, 10**15, [1250]])
    def test_a_charge_without_a_proper_amount_makes_the_answer_bad(self, amount: Any) -> None:
        assert_bad(started(payment_methods=[coupon(amount=amount)]))

    @pytest.mark.parametrize("methods", ["", {}, "COUPON", [None], ["COUPON"], [[]], 7])
    def test_a_list_of_methods_that_is_none_makes_the_answer_bad(self, methods: Any) -> None:
        assert_bad(started(payment_methods=methods))

    @pytest.mark.parametrize("amount", [True, 1250.0, "1250", [1250], {}, 10**13, -(10**13)])
    def test_an_improper_amount_makes_the_answer_bad(self, amount: Any) -> None:
        assert_bad(started(amount=amount))

    @pytest.mark.parametrize("amount", [0, -1250, 1249])
    def test_another_amount_is_told_as_it_is(self, amount: int) -> None:
        assert read(started(amount=amount)).amount == amount

    @pytest.mark.parametrize("status", [ABSENT, None, True, 1, ["completed"], "x" * 101])
    def test_without_a_status_the_answer_is_bad(self, status: Any) -> None:
        assert_bad(started(status=status))

    @pytest.mark.parametrize("status", ["Completed", "completed ", "", "Canceled", "new\u200b"])
    def test_a_status_is_kept_letter_by_letter(self, status: str) -> None:
        answer = read(started(status=status, financial_status=status))
        assert (answer.status, answer.financial_status) == (status, status)

    @pytest.mark.parametrize("value", [True, 1, [], {}, "x" * 101])
    @pytest.mark.parametrize("field", ["financial_status", "currency"])
    def test_a_text_of_another_type_makes_the_answer_bad(self, field: str, value: Any) -> None:
        assert_bad(started(**{field: value}))

    @pytest.mark.parametrize("number", [ORDER_ID + " ", ORDER_ID.upper(), "", 1, True, 1.5, []])
    def test_another_orders_answer_is_bad(self, number: Any) -> None:
        assert_bad(started(order_id=number))

    def test_a_number_of_digits_may_come_back_as_a_number(self) -> None:
        assert wire.order_answer(started(order_id=42), "42").order_id == "42"
        with pytest.raises(BadReply):
            wire.order_answer(started(order_id=42), "042")

    @pytest.mark.parametrize("data", [None, [], "x", 7, {}])
    def test_an_answer_without_an_order_is_bad(self, data: Any) -> None:
        assert_bad(succeeded(data))
