"""An order that is sent meets every limit of the API; what is wrong is said field by field."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import Money
from pos_app.domain.orders import (
    ORDER_ID_MAX,
    Customer,
    Fault,
    Field,
    FieldError,
    OrderDraft,
    OrderRequest,
    check,
    new_order_id,
    new_sale_id,
    validate,
)

GOOD = OrderDraft(
    sale_id="sale",
    attempt=2,
    order_id="till1-260301-0001-xabc",
    gateway="VVVGIFTCRD",
    amount="12,50",
    currency="EUR",
    description="Gift card",
    customer=Customer("nl_NL", "NL"),
)
CUSTOMER_FIELDS = {
    Field.LOCALE,
    Field.COUNTRY,
    Field.EMAIL,
    Field.FIRST_NAME,
    Field.LAST_NAME,
    Field.PHONE,
}


def draft_with(field: Field, value: str) -> OrderDraft:
    changes: dict[str, Any] = {field.value: value}
    if field is Field.BRAND:
        return GOOD._replace(gateway=value)
    if field in CUSTOMER_FIELDS:
        return GOOD._replace(customer=GOOD.customer._replace(**changes))
    return GOOD._replace(**changes)


def test_a_good_draft_becomes_the_order() -> None:
    assert validate(GOOD) == OrderRequest(
        sale_id="sale",
        attempt=2,
        order_id="till1-260301-0001-xabc",
        gateway="VVVGIFTCRD",
        amount=Money(1250, "EUR"),
        description="Gift card",
        customer=Customer("nl_NL", "NL"),
    )


def test_what_surrounds_a_text_is_left_out() -> None:
    customer = Customer("nl_NL", "NL", " a@b.nl ", " Anna ", "\tJansen", " +31 20 555 ")
    order = validate(GOOD._replace(description="  Gift card\n", customer=customer))
    assert isinstance(order, OrderRequest)
    assert order.description == "Gift card"
    assert order.customer == Customer("nl_NL", "NL", "a@b.nl", "Anna", "Jansen", "+31 20 555")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (Field.BRAND, "YOURGIFT"),
        (Field.AMOUNT, "0,01"),
        (Field.AMOUNT, "99999,99"),
        (Field.DESCRIPTION, "x"),
        (Field.DESCRIPTION, "x" * 200),
        (Field.DESCRIPTION, " " + "x" * 200 + " "),
        (Field.DESCRIPTION, "Boekenbon «été» 本 & 100% \u00a0"),
        (Field.ORDER_ID, "a"),
        (Field.ORDER_ID, "aZ09/_-" + "x" * 43),
        (Field.LOCALE, "zh_CN"),
        (Field.COUNTRY, "BE"),
        (Field.EMAIL, ""),
        (Field.EMAIL, "a@b.nl"),
        (Field.EMAIL, "anna.jansen+shop@mail.example.co.uk"),
        (Field.EMAIL, "x" * 59 + "@b.nl"),
        (Field.FIRST_NAME, ""),
        (Field.FIRST_NAME, "Al"),
        (Field.FIRST_NAME, "x" * 25),
        (Field.LAST_NAME, "O'Neill-本"),
        (Field.PHONE, ""),
        (Field.PHONE, "112"),
        (Field.PHONE, "+31 (0)20 555.01-00"),
        (Field.PHONE, "1" * 25),
    ],
)
def test_the_edge_of_a_limit_is_inside(field: Field, value: str) -> None:
    draft = draft_with(field, value)
    assert check(draft, field) is None
    assert isinstance(validate(draft), OrderRequest)


@pytest.mark.parametrize(
    ("field", "value", "fault", "limit"),
    [
        (Field.BRAND, "", Fault.MISSING, 0),
        (Field.BRAND, "IDEAL", Fault.UNKNOWN, 0),
        (Field.AMOUNT, "", Fault.MISSING, 0),
        (Field.AMOUNT, "1.000", Fault.AMBIGUOUS, 2),
        (Field.AMOUNT, " 12,50", Fault.AMBIGUOUS, 2),
        (Field.AMOUNT, "100000", Fault.AMBIGUOUS, 2),
        (Field.AMOUNT, "0", Fault.ZERO, 0),
        (Field.AMOUNT, "0,00", Fault.ZERO, 0),
        (Field.CURRENCY, "", Fault.MISSING, 0),
        (Field.CURRENCY, "XXX", Fault.UNKNOWN, 0),
        (Field.DESCRIPTION, "", Fault.MISSING, 0),
        (Field.DESCRIPTION, " \n\t", Fault.MISSING, 0),
        (Field.DESCRIPTION, "x" * 201, Fault.TOO_LONG, 200),
        (Field.DESCRIPTION, "a < b", Fault.MARKUP, 0),
        (Field.DESCRIPTION, "a > b", Fault.MARKUP, 0),
        (Field.DESCRIPTION, "a\nb", Fault.UNPRINTABLE, 0),
        (Field.DESCRIPTION, "a\x00b", Fault.UNPRINTABLE, 0),
        (Field.DESCRIPTION, "a\u2028b", Fault.UNPRINTABLE, 0),
        (Field.DESCRIPTION, "a\x9fb", Fault.UNPRINTABLE, 0),
        (Field.DESCRIPTION, "a\ud800b", Fault.UNPRINTABLE, 0),
        (Field.ORDER_ID, "", Fault.MISSING, 0),
        (Field.LOCALE, "", Fault.MISSING, 0),
        (Field.LOCALE, "en_GB", Fault.UNKNOWN, 0),
        (Field.COUNTRY, "", Fault.MISSING, 0),
        (Field.COUNTRY, "nl", Fault.UNKNOWN, 0),
        (Field.COUNTRY, "NLD", Fault.UNKNOWN, 0),
        (Field.COUNTRY, "NL\n", Fault.UNKNOWN, 0),
        (Field.COUNTRY, "ÑL", Fault.UNKNOWN, 0),
        (Field.EMAIL, "x" * 60 + "@b.nl", Fault.TOO_LONG, 64),
        (Field.EMAIL, "a", Fault.MALFORMED, 0),
        (Field.EMAIL, "@b.nl", Fault.MALFORMED, 0),
        (Field.EMAIL, "a@b", Fault.MALFORMED, 0),
        (Field.EMAIL, "a@b@c.nl", Fault.MALFORMED, 0),
        (Field.EMAIL, "a b@c.nl", Fault.MALFORMED, 0),
        (Field.EMAIL, "a@b..nl", Fault.MALFORMED, 0),
        (Field.EMAIL, "a@b.n", Fault.MALFORMED, 0),
        (Field.EMAIL, "<a@b.nl>", Fault.MALFORMED, 0),
        (Field.EMAIL, "a@b.nl,c@d.nl", Fault.MALFORMED, 0),
        (Field.FIRST_NAME, "A", Fault.TOO_SHORT, 2),
        (Field.FIRST_NAME, "x" * 26, Fault.TOO_LONG, 25),
        (Field.LAST_NAME, "A", Fault.TOO_SHORT, 2),
        (Field.LAST_NAME, "x" * 26, Fault.TOO_LONG, 25),
        (Field.LAST_NAME, "<b>", Fault.MARKUP, 0),
        (Field.LAST_NAME, "a\x07b", Fault.UNPRINTABLE, 0),
        (Field.PHONE, "12", Fault.MALFORMED, 0),
        (Field.PHONE, "1" * 26, Fault.TOO_LONG, 25),
        (Field.PHONE, "call me", Fault.MALFORMED, 0),
        (Field.PHONE, "٣٣٣٣", Fault.MALFORMED, 0),
        (Field.PHONE, "0031+20", Fault.MALFORMED, 0),
    ],
)
def test_what_is_outside_is_said_beside_its_field(
    field: Field, value: str, fault: Fault, limit: int
) -> None:
    draft = draft_with(field, value)
    assert check(draft, field) == FieldError(field, fault, limit)
    assert validate(draft) == [FieldError(field, fault, limit)]


@pytest.mark.parametrize("order_id", ["x" * 51, "a b", "a.b", "é1", "a\n", "a%2f", "a#b"])
def test_an_order_number_that_the_api_would_not_take_is_refused(order_id: str) -> None:
    errors = validate(draft_with(Field.ORDER_ID, order_id))
    assert isinstance(errors, list)
    assert [error.field for error in errors] == [Field.ORDER_ID]


def test_everything_wrong_is_said_at_once_in_the_forms_order() -> None:
    nothing = OrderDraft("", 1, "", "", "", "", "", Customer("", "", "x", "x", "x", "x"))
    errors = validate(nothing)
    assert isinstance(errors, list)
    assert [error.field for error in errors] == list(Field)


def test_an_amount_is_not_blamed_for_its_currency() -> None:
    draft = GOOD._replace(currency="XXX", amount="1.2.3")
    assert check(draft, Field.AMOUNT) is None
    assert validate(draft) == [FieldError(Field.CURRENCY, Fault.UNKNOWN)]


def test_an_amount_is_read_with_the_currencys_decimals() -> None:
    for currency, amount, minor in (("JPY", "1250", 1250), ("KWD", "1,250", 1250)):
        order = validate(GOOD._replace(currency=currency, amount=amount))
        assert isinstance(order, OrderRequest)
        assert order.amount == Money(minor, currency)
    assert check(GOOD._replace(currency="JPY", amount="12,50"), Field.AMOUNT) == FieldError(
        Field.AMOUNT, Fault.AMBIGUOUS, 0
    )


@given(
    st.from_regex(r"\A[a-z][a-z0-9]{0,7}\Z"),
    st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31)),
    st.integers(0, 99_999_999),
)
def test_an_order_number_is_one_the_api_takes_and_people_can_read(
    counter: str, now: datetime, sequence: int
) -> None:
    order_id = new_order_id(counter, now, sequence)
    assert len(order_id) <= ORDER_ID_MAX
    assert check(GOOD._replace(order_id=order_id), Field.ORDER_ID) is None
    parts = order_id.split("-")
    assert parts[:3] == [counter, f"{now.year % 100:02d}{now.month:02d}{now.day:02d}", parts[2]]
    assert int(parts[2]) == sequence
    assert re.fullmatch(r"x[0-9a-hjkmnp-tv-z]{13}", parts[3])


def test_order_numbers_of_one_moment_differ() -> None:
    now = datetime(2026, 3, 1)
    made = [new_order_id("till1", now, 1) for _ in range(20_000)]
    assert len(set(made)) == len(made)
    # 64 bits: every place but the first takes all 32 letters, the first the 16 of 4 bits.
    tails = [order_id.rsplit("-x", 1)[1] for order_id in made]
    assert [len({tail[place] for tail in tails}) for place in range(13)] == [16] + [32] * 12


def test_sales_are_told_apart() -> None:
    made = {new_sale_id() for _ in range(1000)}
    assert len(made) == 1000
    assert all(re.fullmatch(r"[0-9a-f]{16}", sale_id) for sale_id in made)


@given(
    st.sampled_from([field for field in Field if field is not Field.AMOUNT]),
    st.text(max_size=300),
)
def test_no_text_ever_raises(field: Field, value: str) -> None:
    result = validate(draft_with(field, value))
    assert isinstance(result, OrderRequest) or [error.field for error in result] == [field]
