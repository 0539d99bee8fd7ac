"""What a customer takes along: a page whose code reads as the link, a mail that says the same."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from conftest import LINK, NoteFigure, a_payment
from PIL import Image
from PySide6.QtCore import QMarginsF, QSizeF, Qt, QUrl, QUrlQuery
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from ui_support import LONG_MS, child, grey_rows

from pos_app.domain.match_marks import MatchColour, match_mark
from pos_app.domain.settings import Environment, Settings
from pos_app.ui import handout as handout_room
from pos_app.ui.handout import (
    Handout,
    Printing,
    handout_of,
    mail_link,
    paint_handout,
    print_code,
)
from pos_app.ui.languages import Tongue
from pos_app.ui.tasks import Tasks

pytestmark = pytest.mark.usefixtures("qapp")  # type needs the application it is set in

RECEIPT_DPI = 203
"""Of most receipt printers: 8 dots a millimetre."""
BLACK, WHITE = 0, 255
SHOP = Settings(
    shop_name="Boekhandel De Vries",
    shop_address="Grote Markt 1\n9711 LV Groningen",
    receipt_text="Ruilen binnen 14 dagen",
)


def allowed(link: str) -> bool:
    return link == LINK


def a_handout(environment: Environment = Environment.TEST) -> Handout:
    payment = a_payment(environment=environment)
    return handout_of(payment, LINK, SHOP, allowed, Tongue("en"))


def painted(handout: Handout, width_mm: float, height_mm: float = 200.0) -> QImage:
    """The page as such a printer would burn it."""
    dots = RECEIPT_DPI / 25.4
    image = QImage(int(width_mm * dots), int(height_mm * dots), QImage.Format.Format_Grayscale8)
    image.setDotsPerMeterX(round(dots * 1000))
    image.setDotsPerMeterY(round(dots * 1000))
    image.fill(Qt.GlobalColor.white)
    assert paint_handout(handout, image)
    return image


def photo(image: QImage) -> Image.Image:
    return Image.frombytes("L", (image.width(), image.height()), b"".join(grey_rows(image)))


def scan(image: QImage) -> zxingcpp.Barcode:
    [code] = zxingcpp.read_barcodes(photo(image))
    assert code.format == zxingcpp.BarcodeFormat.QRCode
    return code


# -- the page -------------------------------------------------------------------------------


@pytest.mark.parametrize(("paper", "width_mm"), [("58 mm", 48), ("80 mm", 72), ("A4", 190)])
def test_the_code_on_paper_is_the_link(paper: str, width_mm: float, figure: NoteFigure) -> None:
    code = scan(painted(a_handout(), width_mm))
    assert code.text == LINK
    corners = code.position
    wide = (corners.top_right.x - corners.top_left.x + 1) / RECEIPT_DPI * 25.4
    figure(f"code on {paper} paper at 203 dpi", f"{wide:.1f} mm wide", "at least 35 mm")
    assert wide >= 35


def test_its_modules_are_whole_dots_with_a_quiet_zone() -> None:
    image = painted(a_handout(), 72)
    rows = grey_rows(image)
    corners = scan(image).position
    left, right = corners.top_left.x, corners.top_right.x
    top, bottom = corners.top_left.y, corners.bottom_left.y
    dots, rest = divmod(right - left + 1, 41)
    assert rest <= 1  # the reader's corner may be a dot off
    quiet = 4 * dots - 2
    assert {grey for row in rows[top + 2 : bottom - 1] for grey in row[left + 2 : right - 1]} == {
        BLACK,
        WHITE,
    }
    for row in rows[top - quiet : bottom + quiet]:
        assert set(row[left - quiet : left - 2]) == {WHITE}
        assert set(row[right + 3 : right + quiet]) == {WHITE}
    for row in (*rows[top - quiet : top - 2], *rows[bottom + 3 : bottom + quiet]):
        assert set(row[left : right + 1]) == {WHITE}


def band_rows(image: QImage) -> int:
    """How many rows from the top are black at both edges."""
    count = 0
    for row in grey_rows(image):
        if not row[0] == row[-1] == BLACK:
            break
        count += 1
    return count


@pytest.mark.parametrize("environment", [Environment.TEST, Environment.SANDBOX])
def test_a_test_page_says_so_from_edge_to_edge(environment: Environment) -> None:
    handout = a_handout(environment)
    assert handout.band.startswith("TEST")
    assert band_rows(painted(handout, 72)) > 8 * RECEIPT_DPI / 25.4


def test_a_live_page_has_no_band() -> None:
    handout = a_handout(Environment.LIVE)
    assert handout.band == ""
    assert band_rows(painted(handout, 72)) == 0


def test_what_the_page_says() -> None:
    handout = a_handout()
    assert handout.amount == "€\xa012,50"
    assert handout.brand == "VVV Cadeaukaart"
    assert handout.order == "Order till1-260302-0001-xaaaaaaaaaaaaa"
    assert handout.until.startswith("Can be paid until ")
    assert (handout.mark, handout.shop_name) == ("GOLF · blue", "Boekhandel De Vries")


@pytest.mark.parametrize("width_mm", [48, 72, 190])
def test_nothing_runs_off_the_page(width_mm: float) -> None:
    names = {"shop_name": "Verenigde Boekhandels " * 4, "amount": "€ 1.234.567,00"}
    image = painted(a_handout(Environment.LIVE)._replace(**names), width_mm)
    rows = grey_rows(image)
    assert {row[0] for row in rows} == {row[-1] for row in rows} == {WHITE}
    assert set(rows[-1]) == {WHITE}
    assert scan(image).text == LINK


def test_parts_without_words_are_left_out() -> None:
    handout = a_handout(Environment.LIVE)
    full, bare = (painted(each, 72) for each in (handout, handout._replace(shop_name="", mark="")))
    assert ink_ends(bare) < ink_ends(full)


def ink_ends(image: QImage) -> int:
    return max(y for y, row in enumerate(grey_rows(image)) if min(row) < 128)


def test_a_pdf_gets_one_page_with_the_texts_set_as_type(tmp_path: Path) -> None:
    path = tmp_path / "handout.pdf"
    writer = QPdfWriter(str(path))
    roll = QPageSize(QSizeF(80, 200), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(roll, QPageLayout.Orientation.Portrait, QMarginsF(4, 4, 4, 4)))
    assert paint_handout(a_handout(), writer)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    assert b"/Font" in content


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_page_that_can_not_begin(tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "no such folder" / "handout.pdf"))
    assert not paint_handout(a_handout(), writer)


# -- the printer ----------------------------------------------------------------------------


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    with Tasks() as running:
        yield running


@pytest.fixture
def counter(qtbot: QtBot) -> QWidget:
    """A window at a counter without a printer, so that nothing is printed for real."""
    if sys.platform in ("win32", "darwin") or QPrinterInfo.availablePrinterNames():
        pytest.skip("needs Qt's own dialog and no printer")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_clerk_is_asked_and_the_page_printed(
    qtbot: QtBot, tasks: Tasks, counter: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"
    printing = Printing(a_handout(), tasks, counter)
    printing.open()
    assert printing.dialog.isVisible()
    # Where no printer is, a file named after the order is offered.
    file = child(printing.dialog, QLineEdit, "filename")
    assert Path(file.text()) == Path.home() / "Order till1-260302-0001-xaaaaaaaaaaaaa.pdf"
    file.setText(str(path))
    with qtbot.waitSignal(printing.ended, timeout=LONG_MS) as ended:
        printing.dialog.accept()
    assert ended.args == [True]
    assert path.read_bytes().startswith(b"%PDF")


def test_the_shops_own_printer_is_not_asked_for(
    qtbot: QtBot, tmp_path: Path, tasks: Tasks, counter: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handout_room, "printers", lambda: ["Bon"])
    path = tmp_path / "page.pdf"
    printing = Printing(a_handout(), tasks, counter, "Bon")
    printing.printer.setOutputFileName(str(path))
    with qtbot.waitSignal(printing.ended, timeout=LONG_MS) as ended:
        printing.open()
        assert not printing.dialog.isVisible()
    assert ended.args == [True]
    assert path.read_bytes().startswith(b"%PDF")


def test_a_printer_that_is_gone_is_asked_for(qtbot: QtBot, tasks: Tasks, counter: QWidget) -> None:
    printing = Printing(a_handout(), tasks, counter, "Gone")
    printing.open()
    assert printing.dialog.isVisible()
    with qtbot.waitSignal(printing.destroyed, timeout=LONG_MS):
        printing.dialog.reject()


def test_a_clerk_who_changes_their_mind(qtbot: QtBot, tasks: Tasks, counter: QWidget) -> None:
    printing = print_code(a_payment(), LINK, SHOP, allowed, Tongue("en"), tasks, counter)
    with qtbot.waitSignals([printing.destroyed, printing.dialog.destroyed], timeout=LONG_MS):
        printing.dialog.reject()


_FRESH = """
import sys
import pos_app.ui.handout
print([name for name in sys.modules if "PrintSupport" in name])
"""


def test_printing_costs_nothing_before_it_is_asked_for() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FRESH], capture_output=True, text=True, timeout=100, check=True
    )
    assert done.stdout.strip() == "[]"


# -- the mail -------------------------------------------------------------------------------


def told(url: QUrl, part: str) -> str:
    return QUrlQuery(url).queryItemValue(part, QUrl.ComponentFormattingOption.FullyDecoded)


@pytest.mark.parametrize(
    "shop", ["Boekhandel De Vries", "De Vries & Zn. +31 100% ?subject=x", "Café Ü", ""]
)
def test_a_mail_says_what_to_pay_and_where(shop: str) -> None:
    live = a_payment(environment=Environment.LIVE)
    url = mail_link(live, LINK, shop, allowed, Tongue("en"))
    assert url.isValid()
    assert (url.scheme(), url.path()) == ("mailto", "")
    assert told(url, "subject").startswith("Payment of €\xa012,50")
    assert told(url, "subject").endswith(shop)
    lines = told(url, "body").split("\r\n\r\n")
    assert lines[0] == "Open this link on your phone or computer to pay €\xa012,50:"
    assert lines[1] == LINK
    sent = bytes(url.toEncoded().data())
    assert sent.isascii()
    assert not set(sent) & set(b' +\r\n"<>')
    assert sent.count(b"&") == 1


def test_a_test_mail_says_so_first() -> None:
    url = mail_link(a_payment(), LINK, "", allowed, Tongue("en"))
    assert told(url, "body").startswith("TEST – no real money\r\n\r\n")


def test_page_and_mail_speak_the_customers_language_not_the_clerks() -> None:
    tongue = Tongue("de")
    page = handout_of(a_payment(), LINK, SHOP, allowed, tongue)
    assert page.amount == "12,50\xa0€"
    assert page.scan == "Scannen Sie diesen Code mit Ihrem Telefon, um zu zahlen."
    assert page.order.startswith("Bestellung till1-")
    mark = match_mark(a_payment().order_id)
    assert (page.mark, mark.colour) == (f"{mark.word} · blau", MatchColour.BLUE)
    mail = mail_link(a_payment(), LINK, "Boekhandel De Vries", allowed, tongue)
    assert told(mail, "subject") == "Zahlung von 12,50\xa0€ an Boekhandel De Vries"


def test_a_link_that_may_not_be_shown_leaves_the_till_in_no_way() -> None:
    other = LINK.replace("testpayv2", "elsewhere")
    with pytest.raises(ValueError, match="may not be shown"):
        mail_link(a_payment(), other, "", allowed, Tongue("en"))
    with pytest.raises(ValueError, match="may not be shown"):
        handout_of(a_payment(), other, Settings(), allowed, Tongue("en"))
