"""The buttons of one order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.brands import BRANDS
from pos_app.ui import theme
from pos_app.ui.viewmodels.acts import ASKED_TWICE, Act
from pos_app.ui.widgets.sure_button import SureButton
from pos_app.ui.widgets.wrapped_button import WrappedButton

_ICONS = {
    Act.CHECK: "refresh",
    Act.RENEW: "code",
    Act.SWAP: "swap-brand",
    Act.COPY: "copy",
    Act.MAIL: "mail",
    Act.PRINT: "print",
    Act.BROWSE: "phone",
    Act.HOLD: "card-empty",
    Act.RELEASE: "lock",
    Act.SETTLE: "settle",
    Act.ERASE: "erase",
    Act.CANCEL: "cancel",
}

_HANDOUTS = (Act.COPY, Act.MAIL, Act.PRINT)
"""Ways of giving the customer the link, side by side."""
_GAP = 4


class OrderActions(QWidget):
    """One button an `Act`; only those that the order allows are seen."""

    asked = Signal(object)
    """The Act, for the order that is shown. What needs a second press got it."""
    swap_asked = Signal(str)
    """The gateway of the brand that is to take the order's place."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[Act, QPushButton | QToolButton] = {}
        self._room = 0
        self._rows: list[list[QPushButton | QToolButton]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        handouts = QHBoxLayout()
        handouts.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(self._grid)
        column.addLayout(handouts)
        for act in Act:
            button = self._made(act)
            button.setParent(self)  # from the start: they come into the grid when they are offered
            button.setObjectName(act.value)
            button.setProperty("role", "secondary")
            button.hide()
            self._buttons[act] = button
            if act in _HANDOUTS:
                handouts.addWidget(button)
        self._say()
        self._draw_icons()
        theme.look().changed.connect(self._draw_icons)

    @Slot()
    def _draw_icons(self) -> None:
        for act, button in self._buttons.items():
            button.setIcon(theme.icon(_ICONS[act]))

    def show_acts(self, acts: frozenset[Act], gateway: str) -> None:
        """Offer these; `gateway` is the order's brand, which is not offered in its own place."""
        for act, button in self._buttons.items():
            button.setVisible(act in acts)
        self.arrange()
        if Act.SWAP in acts:
            for entry in self._brands.actions():
                entry.setVisible(entry.data() != gateway)

    def set_room(self, width: int) -> None:
        """The pixels of width that there are in any case, with a scroll bar beside or without."""
        self._room = width
        self.arrange()

    def arrange(self) -> None:
        """Two buttons side by side, wherever both have room for their words."""
        half = (self._room - _GAP) // 2
        rows: list[list[QPushButton | QToolButton]] = []
        for button in self._in_grid():
            fits = button.sizeHint().width() <= half
            if fits and rows and len(rows[-1]) == 1 and rows[-1][0].sizeHint().width() <= half:
                rows[-1].append(button)
            else:
                rows.append([button])
        if rows == self._rows:
            return
        self._rows = rows
        for number, row in enumerate(rows):
            for place, button in enumerate(row):
                self._grid.addWidget(button, number, place, 1, 2 // len(row))

    def _in_grid(self) -> list[QPushButton | QToolButton]:
        """The buttons that are offered now, but for the ways of giving the link."""
        return [
            button
            for act, button in self._buttons.items()
            if act not in _HANDOUTS and not button.isHidden()
        ]

    def calm(self) -> None:
        """Forget what was pressed once: another order is shown."""
        for button in self._buttons.values():
            if isinstance(button, SureButton):
                button.calm()
        self.show_erasing(False)

    def show_erasing(self, under_way: bool, done: bool = False) -> None:
        """Say how far erasing the customer's details has come."""
        button = self._buttons[Act.ERASE]
        button.setEnabled(not under_way and not done)
        assert isinstance(button, SureButton)  # noqa: S101 - it is asked twice
        words = self._words()[Act.ERASE]
        if under_way:
            words = self.tr("Erasing…")
        elif done:
            words = self.tr("Details erased")
        button.say(words, self._questions()[Act.ERASE])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _made(self, act: Act) -> QPushButton | QToolButton:
        if act in ASKED_TWICE:
            sure = SureButton()
            sure.setAutoDefault(False)
            sure.confirmed.connect(self._on_confirmed)
            return sure
        if act in _HANDOUTS:
            handout = QToolButton()
            handout.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            handout.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            handout.clicked.connect(self._on_confirmed)
            return handout
        button = _MenuButton() if act is Act.SWAP else WrappedButton()
        button.setAutoDefault(False)
        if act is Act.SWAP:
            self._brands = QMenu(button)
            for brand in BRANDS:
                self._brands.addAction(brand.name).setData(brand.gateway)
            self._brands.triggered.connect(self._on_brand)
            button.setMenu(self._brands)
        else:
            button.clicked.connect(self._on_confirmed)
        return button

    def _say(self) -> None:
        questions = self._questions()
        for act, words in self._words().items():
            button = self._buttons[act]
            if isinstance(button, SureButton):
                button.say(words, questions[act])
            else:
                button.setText(words)
        self.arrange()
        self._buttons[Act.BROWSE].setToolTip(
            self.tr("Opens the practice payment page on this computer (sandbox only)")
        )
        self._buttons[Act.COPY].setToolTip(self.tr("Copy the link"))
        self._buttons[Act.MAIL].setToolTip(self.tr("Send the link by e-mail"))
        self._buttons[Act.PRINT].setToolTip(self.tr("Print the code"))
        self._buttons[Act.ERASE].setToolTip(self.tr("The customer's e-mail, names and phone"))
        self._buttons[Act.HOLD].setToolTip(
            self.tr("The customer's card shows a balance of zero although there is money on it")
        )

    def _words(self) -> dict[Act, str]:
        return {
            Act.CHECK: self.tr("Check now (F5)"),
            Act.RENEW: self.tr("New &QR code"),
            Act.SWAP: self.tr("Other &brand"),
            Act.COPY: self.tr("Copy"),
            Act.MAIL: self.tr("E-mail"),
            Act.PRINT: self.tr("Paper"),
            Act.BROWSE: self.tr("Pay as the c&ustomer"),
            Act.HOLD: self.tr("Card shows n&othing"),
            Act.RELEASE: self.tr("Supervisor: release"),
            Act.SETTLE: self.tr("Se&ttle it by hand"),
            Act.ERASE: self.tr("Erase details"),
            Act.CANCEL: self.tr("&Cancel order"),
        }

    def _questions(self) -> dict[Act, str]:
        again = self.tr("Press again to erase")
        return {
            Act.ERASE: again,
            Act.CANCEL: self.tr("Press again to cancel"),
            Act.RELEASE: self.tr("Press again to release"),
        }

    @Slot()
    def _on_confirmed(self) -> None:
        name = self.sender().objectName()
        self.asked.emit(Act(name))

    @Slot(QAction)
    def _on_brand(self, entry: QAction) -> None:
        self.swap_asked.emit(entry.data())


class _MenuButton(WrappedButton):
    """Its words begin where those of the other buttons do: Qt's style moves those with a menu."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
