"""The payment page in a real Chromium, at the size of a phone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sandbox_support import EMPTY_CARD, FULL_CARD, SMALL_CARD, Shop, open_shop
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from pos_app.sandbox.words import LANGUAGES, WORDS

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
CHROMEDRIVER = shutil.which("chromedriver")
WAIT = 10
LONG_DESCRIPTION = (
    "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamte" + " x" * 60
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None or CHROMEDRIVER is None, reason="Chromium or its driver is not installed"
    ),
]


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM or ""
    profile: Path = tmp_path_factory.mktemp("chromium")
    for argument in (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        f"--user-data-dir={profile}",
    ):
        options.add_argument(argument)
    options.add_experimental_option(
        "mobileEmulation", {"deviceMetrics": {"width": 360, "height": 740, "pixelRatio": 2.0}}
    )
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(CHROMEDRIVER))
    yield driver
    driver.quit()


class Phone:
    """A customer's phone that scanned the code of one shop's orders."""

    def __init__(self, driver: webdriver.Chrome, shop: Shop) -> None:
        self.driver = driver
        self.shop = shop

    def scan(self, order_id: str, language: str = "en") -> None:
        url = self.shop.urls[order_id].partition("?")[0]
        self.driver.get(f"{url}?lang={language}")

    @property
    def state(self) -> str:
        return str(self.find("body").get_attribute("data-state"))

    def find(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def text(self, selector: str = "body") -> str:
        return self.find(selector).text

    def has(self, selector: str) -> bool:
        return bool(self.driver.find_elements(By.CSS_SELECTOR, selector))

    def until(self, reached: Callable[[], bool]) -> None:
        """Wait for a page that follows a tap; the old one may vanish while it is looked at."""
        WebDriverWait(
            self.driver, WAIT, poll_frequency=0.02, ignored_exceptions=[WebDriverException]
        ).until(lambda _: reached())

    def until_state(self, state: str) -> None:
        self.until(lambda: self.state == state)

    def tap(self, selector: str) -> None:
        self.find(selector).click()

    def pay_by_card(self, number: str, code: str = "1234") -> None:
        field = self.find("#card-number")
        field.clear()
        field.send_keys(number)
        self.find("#card-code").send_keys(code)
        self.tap("#pay-card")

    def run(self, script: str) -> Any:
        return self.driver.execute_script(script)


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def phone(driver: webdriver.Chrome, shop: Shop) -> Iterator[Phone]:
    yield Phone(driver, shop)
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def status(shop: Shop, order_id: str) -> str:
    return str(shop.get(order_id)["status"])


def test_paid_by_card(phone: Phone, shop: Shop) -> None:
    order_id = shop.create(amount=1250, description="Books & maps")
    phone.scan(order_id)
    assert phone.state == "open"
    assert (phone.text("#amount"), phone.text("#description")) == ("€12.50", "Books & maps")
    assert "Practice: no real money" in phone.text()
    phone.pay_by_card(FULL_CARD)
    phone.until_state("paid")
    assert phone.text("#outcome") == "Paid"
    assert status(shop, order_id) == "completed"
    assert shop.sandbox.ledger.charged(order_id) == 1250
    # Going back or reloading pays nothing again.
    phone.driver.back()
    phone.driver.refresh()
    phone.until_state("paid")
    assert shop.sandbox.ledger.charged(order_id) == 1250


def test_what_was_typed_wrong_is_said_at_its_field(phone: Phone, shop: Shop) -> None:
    phone.scan(shop.create())
    phone.pay_by_card("123456")
    phone.until(lambda: phone.text("#card-number-error").endswith("Invalid card number"))
    number = phone.find("#card-number")
    assert number.get_attribute("aria-describedby") == "card-number-error"
    assert number.get_attribute("value") == "123456"
    assert phone.find("#card-code").get_attribute("value") == ""
    assert phone.run("return document.activeElement.id") == "card-number"
    phone.pay_by_card(FULL_CARD, code="12")
    phone.until(lambda: phone.text("#card-code-error").endswith("4 digits"))
    phone.pay_by_card(EMPTY_CARD)
    phone.until(lambda: phone.text("#card-number-error").endswith("This card is empty"))
    phone.pay_by_card(FULL_CARD)
    phone.until_state("paid")


def test_part_by_card_and_the_rest_by_ideal(phone: Phone, shop: Shop) -> None:
    order_id = shop.create(amount=8000)
    phone.scan(order_id)
    assert "Up to €50.00" in phone.text("#cap-note")
    phone.pay_by_card(FULL_CARD)
    phone.until_state("part-paid")
    assert phone.text("#due") == "€30.00"
    assert phone.text("#pay-rest") == "Pay €30.00"
    phone.tap("#method-IDEAL")
    phone.tap("#pay-rest")
    phone.until_state("paid")
    assert "iDEAL" in phone.text()
    assert [entry["type"] for entry in shop.get(order_id)["payment_methods"]] == [
        "COUPON",
        "IDEAL",
    ]


def test_two_cards(phone: Phone, shop: Shop) -> None:
    order_id = shop.create(amount=1250)
    phone.scan(order_id)
    phone.pay_by_card(SMALL_CARD)
    phone.until_state("part-paid")
    phone.tap("#another-card summary")
    phone.pay_by_card(FULL_CARD)
    phone.until_state("paid")
    assert shop.sandbox.ledger.charged(order_id) == 1250


def test_declined_and_tried_again(phone: Phone, shop: Shop) -> None:
    order_id = shop.create()
    phone.scan(order_id)
    phone.tap("#other-way summary")
    phone.tap("#decline")
    phone.until_state("declined")
    assert status(shop, order_id) == "declined"
    phone.tap("#try-again")
    phone.until_state("open")
    phone.tap("#other-way summary")
    phone.tap("#method-MISTERCASH")
    phone.tap("#pay-rest")
    phone.until_state("paid")
    assert shop.get(order_id)["payment_details"]["type"] == "MISTERCASH"


def test_cancelling_asks_first(phone: Phone, shop: Shop) -> None:
    order_id = shop.create(
        payment_options={"cancel_url": f"{shop.sandbox.origin}/merchant/cancelled"}
    )
    phone.scan(order_id)
    phone.tap("#cancel")
    phone.until(lambda: phone.has("#confirm-cancel"))
    phone.tap("#language-nl")
    phone.until(lambda: phone.text("#confirm-cancel") == "Ja, annuleren")
    phone.tap("#keep-paying")
    phone.until(lambda: phone.has("#pay-card"))
    assert status(shop, order_id) == "initialized"
    phone.tap("#cancel")
    phone.until(lambda: phone.has("#confirm-cancel"))
    phone.tap("#confirm-cancel")
    phone.until_state("cancelled")
    assert status(shop, order_id) == "void"
    phone.tap("#back-to-shop")
    phone.until_state("stopped")
    assert phone.text("#reference") == order_id


def test_the_language_can_be_changed_without_a_new_opening(phone: Phone, shop: Shop) -> None:
    order_id = shop.create()
    phone.scan(order_id)
    for language in LANGUAGES:
        phone.tap(f"#language-{language}")
        phone.until(lambda: phone.find("html").get_attribute("lang") == language)  # noqa: B023
        assert WORDS[language]["practice"] in phone.text()
        assert phone.text("#pay-card") == WORDS[language]["pay_card"]
    assert shop.inside(order_id)["opens"] == 1


def every_page(phone: Phone, shop: Shop, language: str) -> Iterator[str]:
    """Show one page after another, in all states, with awkward amounts and texts."""
    options = {
        "redirect_url": f"{shop.sandbox.origin}/merchant/thanks",
        "cancel_url": f"{shop.sandbox.origin}/merchant/cancelled",
    }

    def order(**changes: Any) -> str:
        return shop.create(
            **{
                "amount": 999_999_99,
                "description": LONG_DESCRIPTION[:200],
                "payment_options": options,
                **changes,
            }
        )

    first = order()
    phone.scan(first, language)
    yield "open"
    phone.pay_by_card("999")
    phone.until(lambda: phone.has("#card-number-error"))
    yield "wrong number"
    phone.pay_by_card(SMALL_CARD)
    phone.until_state("part-paid")
    yield "part-paid"
    phone.tap("#cancel")
    phone.until(lambda: phone.has("#confirm-cancel"))
    yield "cancel?"
    phone.tap("#confirm-cancel")
    phone.until_state("cancelled")
    yield "cancelled"
    declined = order(gateway="")
    phone.scan(declined, language)
    yield "any card"
    phone.tap("#decline")
    phone.until_state("declined")
    yield "declined"
    phone.tap("#try-again")
    phone.until_state("open")
    phone.tap("#pay-rest")
    phone.until_state("paid")
    yield "paid"
    phone.scan(order(gateway="IDEAL", currency="EUR"), language)
    yield "no gift card"
    used_up = order()
    for _ in range(20):
        shop.open(used_up)
    phone.scan(used_up, language)
    phone.until_state("used-up")
    yield "used-up"
    late = order(seconds_active=60)
    shop.open(late)
    shop.card(late, SMALL_CARD)
    shop.pass_time(seconds=60)
    phone.scan(late, language)
    phone.until_state("expired")
    yield "expired"
    for path in ("/connect/nothing/", "/merchant/thanks", "/merchant/cancelled"):
        reference = "x" * 50
        phone.driver.get(f"{shop.sandbox.origin}{path}?lang={language}&transactionid={reference}")
        yield path


# An amount broken over two lines would be misread.
FIT = """
const amount = document.querySelector('#amount');
return [document.documentElement.scrollWidth,
  amount === null || amount.offsetHeight < 2 * parseFloat(getComputedStyle(amount).lineHeight),
  [...document.querySelectorAll('a, button, select, input:not([type=hidden]), summary')]
  .map(each => each.matches('[type=radio]') ? each.closest('label') : each)
  .filter(each => each.getClientRects().length && each.getBoundingClientRect().height < 48)
  .map(each => each.outerHTML)]
"""
SMALL_TEXT = """
return [...document.querySelectorAll('body *')]
  .filter(each => each.getClientRects().length)
  .filter(each => !each.matches('svg, svg *, .unseen, [type=radio]'))
  .filter(each => parseFloat(getComputedStyle(each).fontSize) < 16)
  .map(each => each.outerHTML)
"""
UNLABELLED = """
return [...document.querySelectorAll('select, input:not([type=hidden])')]
  .filter(each => !each.labels.length || !each.labels[0].textContent.trim())
  .map(each => each.outerHTML)
"""


def in_all_languages(phone: Phone, page: str) -> Iterator[str]:
    """The page on the screen in one language after another, with all that is folded open."""
    address = phone.driver.current_url
    # The answer to a wrong number is no page that can be asked for again.
    languages = ["de"] if page == "wrong number" else [*LANGUAGES, "de"]
    for language in languages:
        if len(languages) > 1:
            own_step = "" if "step=" in address else "&step=language"
            phone.driver.get(address.replace("lang=de", f"lang={language}{own_step}"))
        assert phone.find("html").get_attribute("lang") == language
        phone.run("document.querySelectorAll('details').forEach(each => each.open = true)")
        yield language


def test_every_page_fits_a_phone(phone: Phone, shop: Shop) -> None:
    seen = []
    for page in every_page(phone, shop, "de"):
        seen.append(page)
        for language in in_all_languages(phone, page):
            for width in (360, 320):
                phone.driver.execute_cdp_cmd(
                    "Emulation.setDeviceMetricsOverride",
                    {"width": width, "height": 740, "deviceScaleFactor": 2, "mobile": True},
                )
                wide, one_line, too_small = phone.run(FIT)
                assert wide == width, f"{page} in {language} is {wide} wide on {width}"
                assert one_line, f"{page} in {language} breaks the amount"
                assert too_small == [], f"{page} in {language}"
        assert phone.run(SMALL_TEXT) == [], page
        assert phone.run(UNLABELLED) == [], page
    assert len(seen) == 14


CONTRAST = """
const luminance = color => {
  const [r, g, b] = color.match(/[\\d.]+/g).map(Number)
    .map(each => (each /= 255) <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const background = element => {
  for (; element; element = element.parentElement) {
    const color = getComputedStyle(element).backgroundColor;
    if (!/, 0\\)$/.test(color)) return color;
  }
  return 'rgb(255, 255, 255)';
};
return [...document.querySelectorAll('body *')]
  .filter(each => each.getClientRects().length && !each.matches('svg, svg *, .unseen, option'))
  .filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
  .map(each => {
    const pair = [getComputedStyle(each).color, background(each)].map(luminance).sort();
    return [(Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05), each.outerHTML];
  })
  .filter(([ratio]) => ratio < 4.5)
"""


def test_every_text_can_be_read_by_day_and_by_night(phone: Phone, shop: Shop) -> None:
    backgrounds = set()
    for page in every_page(phone, shop, "en"):
        for scheme in ("light", "dark"):
            phone.driver.execute_cdp_cmd(
                "Emulation.setEmulatedMedia",
                {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
            )
            background = phone.run("return getComputedStyle(document.body).backgroundColor")
            backgrounds.add((scheme, background))
            assert phone.run(CONTRAST) == [], f"{page}, {scheme}"
    assert backgrounds == {("light", "rgb(244, 242, 238)"), ("dark", "rgb(20, 22, 26)")}
