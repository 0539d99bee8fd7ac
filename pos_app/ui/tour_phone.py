"""The tour's customer: a phone that opens the sandbox's payment page, pays, and is pictured."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import urlencode, urljoin
from urllib.request import ProxyHandler, Request, build_opener

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

WIDTH, HEIGHT = 360, 740
"""CSS pixels of a small phone."""
_SCALE = 2
_SECONDS = 30
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FRAME = """<!doctype html><meta charset="utf-8"><style>body{{margin:0;overflow:hidden}}
iframe{{width:{width}px;height:{height}px;border:0}}</style><iframe src="page.html"></iframe>"""


class Phone:
    """Does what a customer does, by the page's own forms. Called on worker threads, one at a time.

    Raises OSError where the page does not answer.
    """

    def __init__(self) -> None:
        self.browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
        """A Chromium that can draw the page; None where there is none."""
        self._opener = build_opener(ProxyHandler({}))
        self._address = ""
        self._page = ""

    def open(self, link: str) -> None:
        """Scan the code: open its link."""
        self._take(link)

    def pay_by_card(self, gateway: str, number: str, code: str) -> None:
        """Type a gift card's number and code and pay with it."""
        self._post("card", brand=gateway, card_number=number, card_code=code)

    def pay_rest(self, method: str) -> None:
        """Pay what is still due with a second, simulated method."""
        self._post("pay", method=method)

    def picture(self, path: Path) -> None:
        """Draw the page as it was served last, on a screen of a phone's size."""
        if self.browser is None:
            return
        with tempfile.TemporaryDirectory(
            prefix="pos-app-tour-", ignore_cleanup_errors=True
        ) as name:
            folder = Path(name)
            (folder / "page.html").write_text(self._page, encoding="utf-8")
            # A browser window is never narrower than 500 pixels; a frame inside it is.
            (folder / "frame.html").write_text(
                _FRAME.format(width=WIDTH, height=HEIGHT), encoding="utf-8"
            )
            command = [
                self.browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--hide-scrollbars",
                f"--force-device-scale-factor={_SCALE}",
                f"--user-data-dir={folder / 'profile'}",
                f"--window-size=600,{HEIGHT + 200}",
                f"--screenshot={folder / 'whole.png'}",
                (folder / "frame.html").as_uri(),
            ]
            subprocess.run(  # noqa: S603 - a browser found on this machine, no shell
                command, check=True, capture_output=True, timeout=_SECONDS
            )
            whole = QImage(str(folder / "whole.png"))
            whole.copy(QRect(0, 0, WIDTH * _SCALE, HEIGHT * _SCALE)).save(str(path))
        print(path)

    def _post(self, action: str, **fields: str) -> None:
        due = re.search(r'name="due" value="(\d+)"', self._page)
        fields["due"] = due.group(1) if due else ""
        base = self._address.partition("?")[0]
        query = self._address.partition("?")[2].partition("&")[0]
        self._take(urljoin(base, f"{action}?{query}"), urlencode(fields).encode())

    def _take(self, address: str, form: bytes | None = None) -> None:
        if not address.startswith("http://"):
            raise OSError("only the sandbox's pages are opened")
        with self._opener.open(Request(address, form), timeout=_SECONDS) as answer:  # noqa: S310
            self._address = answer.geturl()
            self._page = answer.read().decode("utf-8")
