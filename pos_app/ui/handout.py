"""The link for a customer whose phone can't scan the screen: on paper, or in a mail of the shop's.

Whoever calls says by `may_show` which links may leave the till; any other is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDir, QObject, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintDevice, QPainter, QPainterPath
from PySide6.QtWidgets import QDialog, QWidget

from pos_app.domain.match_marks import match_mark
from pos_app.domain.payments import Payment
from pos_app.domain.settings import Environment, Settings
from pos_app.ui import customer_words
from pos_app.ui.languages import Tongue
from pos_app.ui.qr_matrix import QUIET_ZONE, Matrix, qr_matrix
from pos_app.ui.tasks import Tasks
from pos_app.ui.wording import brand_name, clock_time, money

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

CODE_MM = 42.0
"""Width of the code without its quiet zone, to be read from 25 cm: a tenth of the distance for 25
modules, more in proportion for the 41 of a payment link. Narrow rolls get as much as fits."""
_MM_PER_INCH = 25.4
_WIDEST_TEXT_MM = 140.0
_SMALLEST_POINTS = 6
_CONTEXT = "Handout"

MayShow = Callable[[str], bool]


class Handout(NamedTuple):
    """What stands on one page, each part in words; "" is left out."""

    link: str
    amount: str
    brand: str
    shop_name: str
    shop_address: str
    mark: str
    """The short word that tells this customer from the next, as it is on the screens, and the
    name of its colour: most paper is black and white."""
    order: str
    until: str
    band: str
    """What says that no real money moves."""
    closing: str
    """The shop's own words at the end."""
    scan: str
    no_receipt: str
    address: str


def handout_of(
    payment: Payment, link: str, shop: Settings, may_show: MayShow, tongue: Tongue
) -> Handout:
    """The page for a payment that is waiting, in the customer's language.

    Raises ValueError for a link not to be shown.
    """
    order = _in(tongue, QT_TRANSLATE_NOOP("Handout", "Order {order}"))
    until = _in(tongue, QT_TRANSLATE_NOOP("Handout", "Can be paid until {time}."))
    scan = QT_TRANSLATE_NOOP("Handout", "Scan this code with your phone to pay.")
    no_receipt = QT_TRANSLATE_NOOP("Handout", "Not a receipt: nothing is paid yet.")
    return Handout(
        link=_allowed(link, may_show),
        amount=money(payment.amount, tongue.language),
        brand=brand_name(payment.gateway),
        shop_name=shop.shop_name,
        shop_address=shop.shop_address,
        mark=customer_words.mark_on_paper(match_mark(payment.order_id), tongue),
        order=order.format(order=payment.order_id),
        until=until.format(time=clock_time(payment.expires_at)),
        band=_band(payment, tongue),
        closing=shop.receipt_text,
        scan=_in(tongue, scan),
        no_receipt=_in(tongue, no_receipt),
        address=_in(tongue, QT_TRANSLATE_NOOP("Handout", "Or type this address:")),
    )


def mail_link(
    payment: Payment, link: str, shop_name: str, may_show: MayShow, tongue: Tongue
) -> QUrl:
    """A mail to be opened in the shop's own mail program: subject and text, but no recipient.

    In the customer's language. Raises ValueError for a link not to be shown.
    """
    amount = money(payment.amount, tongue.language)
    if shop_name:
        named = _in(tongue, QT_TRANSLATE_NOOP("Handout", "Payment of {amount} to {shop}"))
        subject = named.format(amount=amount, shop=shop_name)
    else:
        unnamed = _in(tongue, QT_TRANSLATE_NOOP("Handout", "Payment of {amount}"))
        subject = unnamed.format(amount=amount)
    ask = QT_TRANSLATE_NOOP("Handout", "Open this link on your phone or computer to pay {amount}:")
    until_then = QT_TRANSLATE_NOOP("Handout", "Nothing is paid until the payment page says so.")
    lines = (
        _band(payment, tongue),
        _in(tongue, ask).format(amount=amount),
        _allowed(link, may_show),
        _in(tongue, until_then),
    )
    # Lines end as RFC 6068 wants them.
    body = "\r\n\r\n".join(line for line in lines if line)
    url = f"mailto:?subject={_encoded(subject)}&body={_encoded(body)}"
    return QUrl(url, QUrl.ParsingMode.StrictMode)


def paint_handout(handout: Handout, device: QPaintDevice) -> bool:
    """Paint the page at the top of a printer, a PDF or a picture; false where it can't begin.

    May run on a worker thread. The code has whole device pixels, black on white, in one piece.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    page = _Page(painter, device)
    if handout.band:
        page.band(handout.band)
    page.line(handout.shop_name, 13)
    page.line(handout.shop_address, 9)
    page.line(handout.amount, 28, bold=True)
    page.line(handout.brand, 14)
    page.line(handout.scan, 11)
    page.code(qr_matrix(handout.link))
    page.line(handout.mark, 18, bold=True)
    page.line(handout.until, 11)
    page.line(handout.no_receipt, 11, bold=True)
    page.line(handout.order, 9)
    page.line(handout.address, 9)
    page.line(handout.link, 9, anywhere=True)
    page.line(handout.closing, 9)
    return painter.end()


class Printing(QObject):
    """One page on its way to paper: asks which printer, without blocking, and prints in a worker.

    The shop's own printer is not asked for, as long as it is there.
    Lives as long as the window that asks.
    """

    ended = Signal(bool)
    """Whether the page went to the printer. Not told where the clerk chose none."""

    def __init__(
        self, handout: Handout, tasks: Tasks, parent: QWidget, printer_name: str = ""
    ) -> None:
        """`printer_name` is the shop's own printer, "" to ask."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        super().__init__(parent)
        self._handout = handout
        self._tasks = tasks
        self.printer: QPrinter = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(handout.order)
        self._asks = not printer_name or printer_name not in printers()
        if not self._asks:
            self.printer.setPrinterName(printer_name)
        if self.printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
            # No printer here: Qt's dialog would offer a file without a name.
            self.printer.setOutputFileName(QDir.home().filePath(f"{handout.order}.pdf"))
        self.dialog = QPrintDialog(self.printer, parent)
        offered = QPrintDialog.PrintDialogOption
        self.dialog.setOptions(offered.PrintToFile | offered.PrintShowPageSize)
        self.dialog.accepted.connect(self._on_accepted)
        self.dialog.rejected.connect(self._leave)

    def open(self) -> None:
        """Ask for the printer, or print at once where the shop has chosen one."""
        if not self._asks:
            self._on_accepted()
            return
        # PySide knows QPrintDialog's own `open` only, which wants a slot by name.
        QDialog.open(self.dialog)

    @Slot()
    def _on_accepted(self) -> None:
        self._tasks.run(partial(paint_handout, self._handout, self.printer), self._on_painted)

    def _on_painted(self, painted: bool) -> None:
        self.ended.emit(painted)
        self._leave()

    @Slot()
    def _leave(self) -> None:
        self.dialog.deleteLater()
        self.deleteLater()


def printers() -> list[str]:
    """The printers of this computer by their names. May wait for the system: not in a hurry."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return list(QPrinterInfo.availablePrinterNames())


def print_code(
    payment: Payment,
    link: str,
    shop: Settings,
    may_show: MayShow,
    tongue: Tongue,
    tasks: Tasks,
    parent: QWidget,
) -> Printing:
    """Print a payment's code as the shop has chosen. Raises ValueError as `handout_of` does."""
    page = handout_of(payment, link, shop, may_show, tongue)
    printing = Printing(page, tasks, parent, shop.printer)
    printing.open()
    return printing


class _Page:
    """Fills a page from its top: centred lines of text, and the code."""

    def __init__(self, painter: QPainter, device: QPaintDevice) -> None:
        self._painter, self._device = painter, device
        self._dots_per_mm = device.logicalDpiX() / _MM_PER_INCH
        self._width = float(device.width())
        self._room = min(self._width / self._dots_per_mm - 2, _WIDEST_TEXT_MM) * self._dots_per_mm
        self._y = 0.0
        painter.setPen(Qt.GlobalColor.black)

    def line(self, text: str, points: int, *, bold: bool = False, anywhere: bool = False) -> None:
        """A text, on as many lines as it needs; `anywhere` lets them end inside a word."""
        if text:
            room, flags = self._set(points, text, bold=bold, anywhere=anywhere)
            drawn = self._painter.drawText(room, flags, text)
            self._y = drawn.bottom() + self._dots_per_mm

    def band(self, text: str) -> None:
        """A text in white on a bar from edge to edge."""
        air = 1.5 * self._dots_per_mm
        room, flags = self._set(12, text, bold=True)
        height = self._painter.boundingRect(room, flags, text).height()
        bar = QRectF(0.0, self._y, self._width, height + 2 * air)
        self._painter.fillRect(bar, Qt.GlobalColor.black)
        self._painter.setPen(Qt.GlobalColor.white)
        self._painter.drawText(room.translated(0.0, air), flags, text)
        self._painter.setPen(Qt.GlobalColor.black)
        self._y = bar.bottom() + self._dots_per_mm

    def code(self, matrix: Matrix) -> None:
        """The code with its quiet zone, each module the same whole number of dots."""
        modules = len(matrix)
        dots = int(CODE_MM * self._dots_per_mm) // modules
        dots = max(1, min(dots, int(self._width) // (modules + 2 * QUIET_ZONE)))
        side = dots * (modules + 2 * QUIET_ZONE)
        left = int((self._width - side) / 2) + dots * QUIET_ZONE
        top = int(self._y) + dots * QUIET_ZONE
        # One shape: between many, what draws a PDF leaves hair lines.
        path = QPainterPath()
        for y, row in enumerate(matrix):
            for x, black in enumerate(row):
                if black:
                    path.addRect(left + x * dots, top + y * dots, dots, dots)
        path.setFillRule(Qt.FillRule.WindingFill)
        self._painter.fillPath(path, QColor(Qt.GlobalColor.black))
        self._y = float(top + dots * (modules + QUIET_ZONE))

    def _set(
        self, points: int, text: str, *, bold: bool = False, anywhere: bool = False
    ) -> tuple[QRectF, int]:
        """Choose the type for a text: where it may stand, and how its lines end.

        A word wider than the page is set smaller.
        """
        font = QFont()
        font.setBold(bold)
        for size in range(points, _SMALLEST_POINTS - 1, -1):
            font.setPointSize(size)
            metrics = QFontMetricsF(font, self._device)
            if anywhere or max(map(metrics.horizontalAdvance, text.split())) <= self._room:
                break
        self._painter.setFont(font)
        left = (self._width - self._room) / 2
        wrap = Qt.TextFlag.TextWrapAnywhere if anywhere else Qt.TextFlag.TextWordWrap
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(wrap)
        return QRectF(left, self._y, self._room, self._device.height() - self._y), flags


def _band(payment: Payment, tongue: Tongue) -> str:
    live = payment.environment is Environment.LIVE
    return "" if live else customer_words.test_band(tongue)


def _in(tongue: Tongue, text: object) -> str:
    """A marked text in the customer's language."""
    return tongue.say(_CONTEXT, str(text))


def _allowed(link: str, may_show: MayShow) -> str:
    if not may_show(link):
        raise ValueError("this link may not be shown")
    return link


def _encoded(text: str) -> str:
    return bytes(QUrl.toPercentEncoding(text).data()).decode("ascii")
