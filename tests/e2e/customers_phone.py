"""The customer's side of the counter: a real browser at a phone's size."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

WIDTH, HEIGHT = 360, 740
SECONDS = 20


class CustomersPhone:
    """A headless Chromium that pays on the sandbox's page as a thumb would."""

    def __init__(self, driver: WebDriver) -> None:
        self.driver = driver

    def open(self, link: str) -> None:
        self.driver.get(link)

    def type(self, name: str, text: str) -> None:
        field = self._find(name)
        field.clear()
        field.send_keys(text)

    def tap(self, name: str) -> None:
        element = self._find(name)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def pay_by_card(self, number: str, code: str = "1234") -> None:
        self.type("card-number", number)
        self.type("card-code", code)
        self.tap("pay-card")

    def wait_for(self, state: str) -> None:
        """Wait until the page says: open, part-paid, paid, declined, cancelled or expired."""
        patient = WebDriverWait(
            self.driver, SECONDS, ignored_exceptions=[StaleElementReferenceException]
        )
        patient.until(lambda page: self._state(page) == state)

    def _state(self, page: WebDriver) -> str:
        return page.find_element("tag name", "body").get_attribute("data-state") or ""

    def _find(self, name: str) -> WebElement:
        return self.driver.find_element("id", name)


@contextmanager
def phone_browser(profile: Path) -> Iterator[WebDriver]:
    """A Chromium of its own; skips the test where there is none."""
    browser, tool = shutil.which("chromium"), shutil.which("chromedriver")
    if browser is None or tool is None:
        pytest.skip("no chromium with chromedriver on this machine")
    options = webdriver.ChromeOptions()
    options.binary_location = browser
    for flag in (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        f"--user-data-dir={profile}",
    ):
        options.add_argument(flag)
    options.add_experimental_option(
        "mobileEmulation",
        {"deviceMetrics": {"width": WIDTH, "height": HEIGHT, "pixelRatio": 2, "touch": True}},
    )
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(tool))
    try:
        yield driver
    finally:
        driver.quit()
