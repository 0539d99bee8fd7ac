"""The payment page without a browser: what counts as an opening, what it shows and refuses."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from sandbox_support import FULL_CARD, SMALL_CARD, Shop, open_shop

from pos_app.domain.brands import BRANDS
from pos_app.sandbox.words import LANGUAGES, WORDS, language_of


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


def opens(shop: Shop, order_id: str) -> int:
    return int(shop.inside(order_id)["opens"])


def test_each_genuine_opening_counts(shop: Shop) -> None:
    order_id = shop.create()
    for expected in (1, 2, 3):
        shop.open(order_id)
        assert opens(shop, order_id) == expected


def test_a_look_ahead_is_no_opening(shop: Shop) -> None:
    order_id = shop.create()
    for headers in ({"Sec-Purpose": "prefetch;prerender"}, {"Purpose": "prefetch"}):
        assert shop.open(order_id, **headers).status_code == 204
    head = shop.http.head(shop.urls[order_id], timeout=10)
    assert (head.status_code, head.content) == (200, b"")
    assert opens(shop, order_id) == 0
    assert "order_id" not in shop.get(order_id)


def test_steps_within_the_page_are_no_openings(shop: Shop) -> None:
    order_id = shop.create()
    shop.open(order_id)
    onward = shop.card(order_id, SMALL_CARD)
    assert onward.status_code == 303
    page = shop.http.get(f"{shop.sandbox.origin}{onward.headers['Location']}", timeout=10)
    assert 'data-state="part-paid"' in page.text
    for step in ("language", "cancel", "next"):
        shop.http.get(f"{shop.urls[order_id]}&step={step}", timeout=10)
    shop.card(order_id, "999999")
    assert opens(shop, order_id) == 1
    shop.http.get(f"{shop.urls[order_id]}&step=other", timeout=10)
    assert opens(shop, order_id) == 2


def test_a_step_cannot_skip_the_first_opening(shop: Shop) -> None:
    order_id = shop.create()
    shop.http.get(f"{shop.urls[order_id]}&step=next", timeout=10)
    assert opens(shop, order_id) == 1
    assert shop.get(order_id)["order_id"] == order_id


def test_the_link_works_twenty_times(shop: Shop) -> None:
    order_id = shop.create()
    for _ in range(20):
        assert 'data-state="open"' in shop.open(order_id).text
    page = shop.open(order_id)
    assert 'data-state="used-up"' in page.text
    assert "Opened too often" in page.text
    assert 'id="pay-card"' not in page.text
    assert opens(shop, order_id) == 20
    assert shop.get(order_id)["status"] == "initialized"


def test_a_paid_page_can_be_looked_at_for_ever(shop: Shop) -> None:
    order_id = shop.paid_by_card()
    for _ in range(22):
        assert 'data-state="paid"' in shop.open(order_id).text
    assert opens(shop, order_id) == 1


@pytest.mark.parametrize(
    ("lang", "language", "amount"),
    [
        ("nl", "nl", "€\u00a01.250,00"),
        ("nl_NL", "nl", "€\u00a01.250,00"),
        ("en_US", "en", "€1,250.00"),
        ("de-DE", "de", "1.250,00\u00a0€"),
        ("fr_BE", "fr", "1\u202f250,00\u00a0€"),
        ("sv_SE", "en", "€1,250.00"),
    ],
)
def test_the_page_speaks_four_languages(shop: Shop, lang: str, language: str, amount: str) -> None:
    order_id = shop.create(amount=125_000)
    url = shop.urls[order_id].partition("?")[0]
    page = shop.http.get(url, params={"lang": lang}, timeout=10).text
    assert f'<html lang="{language}">' in page
    assert f' id="amount">{amount}</p>' in page
    assert WORDS[language]["practice"] in page


def test_without_a_wish_the_customers_locale_decides(shop: Shop) -> None:
    order_id = shop.create(customer={"locale": "de_AT"})
    page = shop.http.get(shop.urls[order_id].partition("?")[0], timeout=10).text
    assert '<html lang="de">' in page
    assert language_of(None, "") == "en"


def test_every_language_has_the_same_words_and_placeholders() -> None:
    placeholders = {
        language: {key: set(re.findall(r"{\w+}", text)) for key, text in words.items()}
        for language, words in WORDS.items()
    }
    assert set(placeholders) == set(LANGUAGES)
    for language in LANGUAGES:
        assert placeholders[language] == placeholders["en"]
        assert all(text.strip() for text in WORDS[language].values())


def test_what_the_shop_writes_is_escaped(shop: Shop) -> None:
    hostile = "<script>alert(1)</script>\"'{{7*7}}"
    order_id = shop.create(
        description=hostile,
        payment_options={"redirect_url": "javascript:alert(1)", "cancel_url": 'http://x/"><i>'},
    )
    page = shop.open(order_id).text
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "{{7*7}}" in page
    page = shop.card(order_id, '"><script>').text
    assert "<script" not in page
    shop.act(order_id, "cancel")
    assert "<i>" not in shop.open(order_id).text


def test_no_link_leads_anywhere_but_http(shop: Shop) -> None:
    for address in ("javascript:alert(1)", "data:text/html,x", "//evil", "http://[", 5):
        order_id = shop.paid_by_card(payment_options={"redirect_url": address})
        assert 'id="back-to-shop"' not in shop.open(order_id).text


def test_the_way_back_carries_the_order(shop: Shop) -> None:
    options = {
        "redirect_url": "https://shop.example/done?type=web",
        "cancel_url": f"{shop.sandbox.origin}/merchant/cancelled",
    }
    paid = shop.paid_by_card(order_id="A/1", payment_options=options)
    page = shop.open(paid).text
    assert 'href="https://shop.example/done?type=web&amp;transactionid=A%2F1"' in page
    stopped = shop.create(payment_options=options)
    shop.open(stopped)
    shop.act(stopped, "cancel")
    back = f"{shop.sandbox.origin}/merchant/cancelled?transactionid={stopped}&amp;lang=en"
    assert f'href="{back}"' in shop.open(stopped).text


def test_cards_are_offered_as_the_order_says(shop: Shop) -> None:
    one = shop.open(shop.create()).text
    assert 'value="VVVGIFTCRD"' in one
    assert "VVV Cadeaukaart" in one
    assert 'id="card-brand"' not in one
    every = shop.open(shop.create(gateway="")).text
    for brand in BRANDS:
        assert f'<option value="{brand.gateway}"' in every


def test_the_cap_is_announced_when_it_matters(shop: Shop) -> None:
    assert "Up to €50.00" in shop.open(shop.create(amount=5001)).text
    assert 'id="cap-note"' not in shop.open(shop.create(amount=5000)).text
    assert 'id="cap-note"' not in shop.open(shop.create(amount=9000, gateway="WEBSHOPGFT")).text


def test_the_practice_cards_are_on_the_page(shop: Shop) -> None:
    page = shop.open(shop.create()).text
    for text in ("111115", "€100.00", "111112", "€5.00", "111110", "empty"):
        assert text in page


def test_cancelling_is_confirmed(shop: Shop) -> None:
    order_id = shop.create()
    shop.open(order_id)
    page = shop.http.get(f"{shop.urls[order_id]}&step=cancel", timeout=10).text
    assert 'id="confirm-cancel"' in page
    assert "Nothing has been paid yet" in page
    assert shop.get(order_id)["status"] == "initialized"
    shop.card(order_id, SMALL_CARD)
    page = shop.http.get(f"{shop.urls[order_id]}&step=cancel", timeout=10).text
    assert "already paid €5.00" in page


@pytest.mark.parametrize("end", ["cancel", "expire"])
def test_a_charged_card_is_never_kept_quiet(shop: Shop, end: str) -> None:
    order_id = shop.create()
    shop.open(order_id)
    shop.card(order_id, SMALL_CARD)
    if end == "cancel":
        shop.act(order_id, "cancel")
    else:
        shop.pass_time(hours=1)
    page = shop.open(order_id).text
    assert "Your gift card has paid €5.00" in page
    assert 'id="pay-card"' not in page


def test_the_pages_keep_to_themselves(shop: Shop) -> None:
    answer = shop.open(shop.create())
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    nonce = re.search(r"'nonce-([\w-]+)'", policy)
    assert nonce is not None
    assert f'<style nonce="{nonce[1]}">' in answer.text
    assert " style=" not in answer.text
    # It works without JavaScript, because it has none.
    assert not re.search(r"<script|\son\w+=|javascript:", answer.text)
    assert not re.search(r"(src|href)=\"(https?:)?//", answer.text)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
    ],
)
def test_other_sites_cannot_pay(shop: Shop, headers: dict[str, str]) -> None:
    order_id = shop.create()
    shop.open(order_id)
    url = shop.urls[order_id].replace("/?", "/pay?")
    form = {"due": "1250", "method": "IDEAL"}
    answer = shop.http.post(url, data=form, headers=headers, timeout=10)
    assert answer.status_code == 403
    assert shop.sandbox.ledger.charged(order_id) == 0
    own = {"Sec-Fetch-Site": "same-origin", "Origin": shop.sandbox.origin}
    assert shop.http.post(url, data=form, headers=own, timeout=10).status_code == 200
    assert shop.sandbox.ledger.charged(order_id) == 1250


def test_an_unknown_link_says_so(shop: Shop) -> None:
    for path, method in (("/connect/nothing/", "GET"), ("/connect/nothing/pay", "POST")):
        page = shop.http.request(method, shop.sandbox.origin + path + "?lang=de", timeout=10)
        assert page.status_code == 404
        assert "Unbekannter Link" in page.text
        assert 'data-state="unknown"' in page.text


def test_an_unknown_form_does_nothing(shop: Shop) -> None:
    order_id = shop.create()
    shop.open(order_id)
    assert shop.act(order_id, "gift").status_code == 404
    assert shop.get(order_id)["status"] == "initialized"


def test_paying_without_having_opened_still_makes_a_transaction(shop: Shop) -> None:
    order_id = shop.create()
    shop.card(order_id, FULL_CARD)
    assert shop.get(order_id)["status"] == "completed"


@pytest.mark.parametrize(("page", "words"), [("thanks", "Merci"), ("cancelled", "Paiement arrêté")])
def test_the_shops_own_pages(shop: Shop, page: str, words: str) -> None:
    url = f"{shop.sandbox.origin}/merchant/{page}"
    answer = shop.http.get(url, params={"lang": "fr_FR", "transactionid": "<A1>"}, timeout=10)
    assert words in answer.text
    assert "&lt;A1&gt;" in answer.text
    assert '<html lang="fr">' in answer.text
    by_browser = shop.http.get(url, headers={"Accept-Language": "nl-NL,nl;q=0.9"}, timeout=10)
    assert '<html lang="nl">' in by_browser.text
