"""Whether everything on a window has the room it needs: nothing cut off, nothing on top of else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from ui_support import child

from pos_app.checkout.open_till import open_till
from pos_app.checkout.till import Till
from pos_app.domain.payments import Payment
from pos_app.domain.settings import Environment, Settings
from pos_app.ui.main_window import MainWindow
from pos_app.ui.taking import Taking
from pos_app.ui.tasks import Tasks
from pos_app.ui.theme import resources
from pos_app.ui.viewmodels.brands import Brands
from pos_app.ui.viewmodels.checkout import Checkout
from pos_app.ui.widgets.brand_tile import BrandTile
from pos_app.ui.widgets.pane import Pane
from pos_app.ui.widgets.practice_menu import PracticeMenu
from pos_app.ui.widgets.qr_view import QrView
from pos_app.ui.widgets.state_mark import StateMark
from pos_app.ui.widgets.view_menu import ViewMenu

_LEAVES = (
    QLabel,
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QAbstractItemView,
    QrView,
    StateMark,
)
_TOUCH = 44
"""Pixels of height in which a button has room for its words, whatever it would like."""
_WRAPPED = Qt.TextFlag.TextWordWrap.value


LONG_NAMES = ("NATNLBIOSC", "VVVGIFTCRD", "FASHIONCHQ", "FASHIONGFT", "WEBSHOPGFT", "DEGROTESPL")
SETTINGS = Settings(favourites=LONG_NAMES)


class Counter:
    """The window with all that comes after its first paint."""

    def __init__(self, till: Till, tasks: Tasks, folder: Path) -> None:
        self.checkout = Checkout(tasks, budget=0.01)
        self.window = MainWindow(self.checkout, SETTINGS, Environment.TEST)
        self.window.show()
        self.window.show_opened(open_till(till))
        self.menu = ViewMenu(SETTINGS, lambda: ["HDMI-1"])
        self.window.furnish(self.menu)
        self.practice = PracticeMenu()
        child(self.window, Pane, "pane").add_to_band(self.practice)
        brands = Brands(tasks, folder)
        self.taking = Taking(self.window, brands, SETTINGS, Environment.TEST, ())

    def show(self, payment: Payment | None) -> None:
        self.checkout.orders.payment_focused.emit(payment)

    def texts(self) -> set[str]:
        """All that can be read or heard now."""
        said = {self.window.windowTitle()}
        for widget in self.window.findChildren(QWidget):
            if widget.isVisible():
                said |= {widget.toolTip(), widget.accessibleName()}
                if isinstance(widget, QLabel | QAbstractButton):
                    said.add(widget.text())
        return said - {""}


class Stretched(QTranslator):
    """A language of the program in four tenths more letters, as another one might need."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._own = QTranslator()
        self._own.load(str(resources() / "translations" / f"pos_app_{language}.qm"))

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        said = self._own.translate(context, sourceText, disambiguation or "", n) or sourceText
        if context == "Languages" or context.startswith("Q"):
            return said
        more = -(-len(said) * 4 // 10)
        return said + (" verlängert" * more)[:more]


def laid_out(window: QWidget, width: int, height: int) -> None:
    """Give a window a size and let all its layouts follow."""
    window.resize(width, height)
    for _pass in range(3):
        QApplication.sendPostedEvents()
        window.grab()


def faults(window: QWidget, width: int, height: int) -> list[str]:
    """All that has too little room in a window of that size."""
    laid_out(window, width, height)
    found = []
    if (window.width(), window.height()) != (width, height):
        found.append(f"the window is {window.width()}x{window.height()}")
    leaves = [leaf for leaf in _leaves(window) if _seen(leaf, window)]
    for leaf in leaves:
        if not _scrolls(leaf) and leaf.visibleRegion().boundingRect() != leaf.rect():
            found.append(f"{_name(leaf)} is not all on the window")
        if _is_cut(leaf):
            found.append(
                f"{_name(leaf)} is cut off at {leaf.width()}x{leaf.height()}, {_hint(leaf)}"
            )
    for one, other in combinations(leaves, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        if _place(one, window).intersects(_place(other, window)):
            found.append(f"{_name(one)} lies on {_name(other)}")
    return found


def too_wide(menu: QMenu, width: int) -> list[str]:
    """Menus that a window of that width can't show whole."""
    menus = [menu, *menu.findChildren(QMenu)]
    return [entry.title() for entry in menus if entry.sizeHint().width() > width]


def _leaves(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        inside_of_another = isinstance(widget.parentWidget(), QComboBox | QLineEdit)
        if isinstance(widget, _LEAVES) and widget.isVisible() and not inside_of_another:
            yield widget


def _seen(leaf: QWidget, window: QWidget) -> bool:
    said = leaf.text() != "" if isinstance(leaf, QLabel) else True
    return leaf.window() is window and said and not leaf.visibleRegion().isEmpty()


def _place(leaf: QWidget, window: QWidget) -> QRect:
    return leaf.visibleRegion().boundingRect().translated(leaf.mapTo(window, QPoint()))


def _name(leaf: QWidget) -> str:
    said = leaf.text() if isinstance(leaf, QLabel | QAbstractButton) else ""
    return f"{leaf.objectName() or type(leaf).__name__} “{said[:16]}”"


def _scrolls(leaf: QWidget) -> bool:
    """Whether what can't be seen of it is scrolled to: only ever up and down."""
    above = leaf.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            shown = leaf.visibleRegion().boundingRect()
            return shown.width() == leaf.width()
        above = above.parentWidget()
    return False


def _is_cut(leaf: QWidget) -> bool:
    match leaf:
        case BrandTile():
            return not leaf.name_fits()
        case QLabel():
            return _label_is_cut(leaf)
        case QAbstractButton():
            needed = leaf.sizeHint()
            high = min(needed.height(), _TOUCH)
            return needed.width() > leaf.width() or high > leaf.height()
        case QComboBox():
            option = QStyleOptionComboBox()
            leaf.initStyleOption(option)
            field = leaf.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                leaf,
            )
            shown = leaf.currentText() or leaf.placeholderText()
            return leaf.fontMetrics().horizontalAdvance(shown) > field.width()
        case QLineEdit() if not leaf.text():
            room = leaf.contentsRect().width() - 2 * _FIELD_EDGE
            return leaf.fontMetrics().horizontalAdvance(leaf.placeholderText()) > room
        case _:
            return False


_FIELD_EDGE = 12
"""Border, padding and the cursor's room of a field, pixels."""


def _label_is_cut(label: QLabel) -> bool:
    if not label.pixmap().isNull():
        return False
    if label.toolTip() == label.text():
        return False  # cut on purpose: all of it is in its tool tip
    if not label.wordWrap():
        needed = label.sizeHint()
        return needed.width() > label.width() or needed.height() > label.height()
    room = label.contentsRect()
    ink = label.fontMetrics().boundingRect(room, _WRAPPED, label.text().replace("&", ""))
    return ink.width() > room.width() or label.heightForWidth(label.width()) > label.height()


def _hint(leaf: QWidget) -> str:
    return f"{leaf.sizeHint().width()}x{leaf.sizeHint().height()}"
