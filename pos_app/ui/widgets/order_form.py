"""What the clerk fills in to take one payment."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.money import CURRENCIES
from pos_app.domain.orders import Customer, Field, FieldError, OrderDraft, check
from pos_app.domain.settings import Settings
from pos_app.ui import wording
from pos_app.ui.viewmodels.checkout import Stage
from pos_app.ui.widgets.amount_edit import AmountEdit
from pos_app.ui.widgets.brand_box import BrandBox
from pos_app.ui.widgets.choice_box import ChoiceBox
from pos_app.ui.widgets.field_row import FieldRow, FieldScroll

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from pos_app.ui.widgets.customer_details import CustomerDetails

_NOT_WHILE_TYPING = (Field.BRAND, Field.ORDER_ID)


class OrderForm(QWidget):
    """Brand, amount, currency; description and the customer's details are folded away.

    Says `submitted(OrderDraft)` on Enter or the button; whether it is sent is not its business.
    """

    submitted = Signal(object)
    edited = Signal()
    """Brand, amount or currency: what the clerk is told before the code may change."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._details: CustomerDetails | None = None
        self._usual = ""
        """The description that a new order begins with."""
        self._brand = BrandBox()
        self._amount = AmountEdit(settings.currency, settings.euros_first)
        self._currency = ChoiceBox()
        self._currency.setObjectName("currency")
        self._currency.addItems(CURRENCIES)
        self._currency.setCurrentText(settings.currency)
        self._description = QLineEdit()
        self._order_id = QLabel("…")
        self._rows = {
            Field.BRAND: FieldRow("brand", self._brand),
            Field.AMOUNT: FieldRow("amount", self._amount, self._currency),
            Field.DESCRIPTION: FieldRow("description", self._description),
        }
        self._advice = QLabel()
        self._fold = QToolButton()
        self._caption = QLabel()
        self._copy = QToolButton()
        self._lay_out()
        self._connect()
        self._say()
        self.show_stage(Stage.TYPING)
        self.reset()

    def reset(self) -> None:
        """An empty form with the shop's defaults, ready for the next customer."""
        self._brand.choose("")
        self._currency.setCurrentText(self._settings.currency)
        self._amount.clear_amount()
        self._description.setText(self._usual)
        if self._details is not None:
            self._details.reset()
            self._fold.setChecked(False)
        for row in self._all_rows().values():
            row.show_message("")
        self._brand.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Every field lets Enter through to here, so it works wherever the focus is.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.submit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def submit(self) -> None:
        """Hand over what is typed."""
        self.submitted.emit(self.draft())

    @property
    def amount(self) -> AmountEdit:
        """The field that takes digits wherever the keys go."""
        return self._amount

    @property
    def brand(self) -> BrandBox:
        """The field that takes letters wherever the keys go."""
        return self._brand

    def show_settings(self, settings: Settings) -> None:
        """Take other defaults. What was typed instead of the former ones stays for this order."""
        before, self._settings = self._settings, settings
        self._amount.set_euros_first(settings.euros_first)
        if self._currency.currentText() == before.currency and not self._amount.text():
            self._currency.setCurrentText(settings.currency)
        self._say_usual()
        if self._details is not None:
            self._details.show_settings(settings)

    def advise(self, text: str) -> None:
        """What the clerk should know of this brand and amount before the code; "" for nothing."""
        self._advice.setText(text)
        self._advice.setVisible(bool(text))

    def draft(self) -> OrderDraft:
        """What the fields say now; the sale fills in its own number."""
        return OrderDraft(
            sale_id="",
            attempt=1,
            order_id=self._order_id.text(),
            gateway=self._brand.gateway,
            amount=self._amount.text(),
            currency=self._currency.currentText(),
            description=self._description.text(),
            customer=self._customer(),
        )

    @Slot(str)
    def show_order_id(self, order_id: str) -> None:
        """The number the next order will have."""
        self._order_id.setText(order_id)
        self._order_id.setToolTip(order_id)

    @Slot(object)
    def show_errors(self, errors: list[FieldError]) -> None:
        """Name every wrong field beside it and put the cursor into the first."""
        rows = self._all_rows()
        wrong = {error.field: error for error in errors}
        if wrong.keys() - {Field.BRAND, Field.AMOUNT, Field.ORDER_ID}:
            self._fold.setChecked(True)
            rows = self._all_rows()
        for field, row in rows.items():
            row.show_message(wording.field_error(wrong[field]) if field in wrong else "")
        first = next((field for field in rows if field in wrong), None)
        if first is not None:
            rows[first].editor.setFocus()

    @Slot(object)
    def show_stage(self, stage: Stage) -> None:
        """Open the fields for typing, or hold them while their order is sent or shown."""
        typing = stage is Stage.TYPING
        for row in self._all_rows().values():
            row.setEnabled(typing)
        self._fold.setEnabled(typing)
        if typing:
            # A field that was held has lost the keys: a second try needs Enter to arrive.
            self._amount.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._currency.setAccessibleName(self.tr("Currency"))
        # On Linux a list is called by what is chosen in it.
        self._currency.setAccessibleDescription(self._currency.accessibleName())
        self._rows[Field.BRAND].set_caption(self.tr("&Brand"))
        self._rows[Field.AMOUNT].set_caption(self.tr("&Amount"))
        self._rows[Field.DESCRIPTION].set_caption(self.tr("&Description"))
        self._caption.setText(self.tr("Order"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy the order number"))
        self._fold.setText(self.tr("Details"))
        self._say_usual()
        for row in self._rows.values():
            row.show_message("")

    def _say_usual(self) -> None:
        untouched = self._description.text() == self._usual
        self._usual = self._settings.description or self.tr("Gift card payment in the shop")
        if untouched:
            self._description.setText(self._usual)

    def _lay_out(self) -> None:
        self._order_id.setObjectName("order_id")
        self._order_id.setProperty("role", "hint")
        self._order_id.setTextFormat(Qt.TextFormat.PlainText)
        self._order_id.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._order_id.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._amount.setProperty("role", "amount")
        self._copy.setObjectName("copy_order_id")
        self._copy.clicked.connect(self._on_copy)
        number = QHBoxLayout()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        number.addWidget(self._caption)
        number.addWidget(self._order_id, 1)
        number.addWidget(self._copy)
        self._advice.setObjectName("advice")
        self._advice.setProperty("role", "fact")
        self._advice.setTextFormat(Qt.TextFormat.PlainText)
        self._advice.setWordWrap(True)
        self._advice.hide()
        for quiet in (self._fold, self._copy):
            quiet.setProperty("role", "quiet")
        self._fold.setObjectName("fold")
        self._fold.setCheckable(True)
        self._fold.setArrowType(Qt.ArrowType.RightArrow)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fields = QWidget()
        self._column = QVBoxLayout(fields)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._rows[Field.BRAND])
        self._column.addWidget(self._rows[Field.AMOUNT])
        self._column.addWidget(self._advice)
        self._column.addWidget(self._fold)
        self._column.addWidget(self._rows[Field.DESCRIPTION])
        self._rows[Field.DESCRIPTION].hide()
        self._column.addLayout(number)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch()
        scroll = FieldScroll(fields)
        scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        whole.addWidget(scroll)

    def _connect(self) -> None:
        self._brand.currentIndexChanged.connect(self._on_brand)
        self._currency.currentTextChanged.connect(self._on_currency)
        self._amount.amount_edited.connect(self._on_edited)
        self._description.textEdited.connect(self._on_edited)
        self._fold.toggled.connect(self._on_fold)

    def _all_rows(self) -> dict[Field, FieldRow]:
        return self._rows | (self._details.rows if self._details is not None else {})

    def _customer(self) -> Customer:
        if self._details is not None:
            return self._details.customer()
        return Customer(self._settings.locale, self._settings.country)

    @Slot()
    def _on_copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self._order_id.text())

    @Slot()
    def _on_brand(self) -> None:
        self._brand.setAccessibleDescription(self._brand.gateway)
        self._rows[Field.BRAND].show_message("")
        self.edited.emit()

    @Slot(str)
    def _on_currency(self, currency: str) -> None:
        self._amount.set_currency(currency)
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        """Check every limit while it is typed; what is merely still missing is not yet wrong."""
        draft = self.draft()
        for field, row in self._all_rows().items():
            if field in _NOT_WHILE_TYPING:
                continue
            if field is Field.AMOUNT and not draft.amount:
                row.show_message("")
                continue
            wrong = check(draft, field)
            row.show_message("" if wrong is None else wording.field_error(wrong))
        self.edited.emit()

    @Slot(bool)
    def _on_fold(self, unfolded: bool) -> None:
        if self._details is None:
            from pos_app.ui.widgets.customer_details import CustomerDetails

            self._details = CustomerDetails(self._settings)
            self._details.setObjectName("details")
            self._details.edited.connect(self._on_edited)
            self._column.insertWidget(self._column.indexOf(self._fold) + 2, self._details)
            rows = [self._rows[Field.DESCRIPTION], *self._details.rows.values()]
            for before, after in pairwise(rows):
                self.setTabOrder(before.editor, after.editor)
        for folded in (self._rows[Field.DESCRIPTION], self._details):
            folded.setVisible(unfolded)
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self._fold.setArrowType(arrow)
