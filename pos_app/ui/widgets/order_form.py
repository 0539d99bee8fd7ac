"""The left side of the window: what the clerk fills in to take one payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
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
from pos_app.ui.widgets.field_row import FieldRow, FieldScroll

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from pos_app.ui.widgets.customer_details import CustomerDetails

_NOT_WHILE_TYPING = (Field.BRAND, Field.ORDER_ID)


class OrderForm(QWidget):
    """Brand, amount, currency, description, order number and the folded customer details.

    Says `submitted(OrderDraft)` on Enter or the button; whether it is sent is not its business.
    """

    submitted = Signal(object)
    new_order_asked = Signal()
    unfolded = Signal(bool)
    """Whether the customer's details take their room."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._details: CustomerDetails | None = None
        self._brand = BrandBox()
        self._amount = AmountEdit(settings.currency)
        self._currency = QComboBox()
        self._currency.setObjectName("currency")
        self._currency.setAccessibleName(self.tr("Currency"))
        self._currency.addItems(CURRENCIES)
        self._currency.setCurrentText(settings.currency)
        self._description = QLineEdit()
        self._order_id = QLabel("…")
        self._rows = {
            Field.BRAND: FieldRow(self.tr("&Brand"), "brand", self._brand),
            Field.AMOUNT: FieldRow(self.tr("&Amount"), "amount", self._amount, self._currency),
            Field.DESCRIPTION: FieldRow(self.tr("&Description"), "description", self._description),
        }
        self._fold = QToolButton()
        self._pay = QPushButton()
        self._new = QPushButton(self.tr("&New order"))
        self._lay_out()
        self._connect()
        self.show_stage(Stage.TYPING)
        self.reset()

    def reset(self) -> None:
        """An empty form with the shop's defaults, ready for the next customer."""
        self._brand.choose("")
        self._currency.setCurrentText(self._settings.currency)
        self._amount.set_currency(self._settings.currency)
        self._amount.clear_amount()
        self._description.setText(
            self._settings.description or self.tr("Gift card payment in the shop")
        )
        if self._details is not None:
            self._details.reset()
            self._fold.setChecked(False)
        for row in self._all_rows().values():
            row.show_message("")
        self._brand.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Every field lets Enter through to here, so it works wherever the focus is.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._on_submit()
        else:
            super().keyPressEvent(event)

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

    @Slot(object)
    def show_errors(self, errors: list[FieldError]) -> None:
        """Name every wrong field beside it and put the cursor into the first."""
        rows = self._all_rows()
        wrong = {error.field: error for error in errors}
        if any(field not in rows for field in wrong):
            rows = self._unfolded()
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
        self._pay.setEnabled(typing)
        self._pay.setText(
            self.tr("One moment…") if stage is Stage.SENDING else self.tr("Show QR code")
        )
        self._new.setEnabled(stage is Stage.SHOWN)
        if stage is Stage.SHOWN:
            self._new.setFocus()
        elif typing:
            # A field that was held has lost the keys: a second try needs Enter to arrive.
            self._amount.setFocus()

    def _lay_out(self) -> None:
        self._order_id.setObjectName("order_id")
        self._order_id.setProperty("role", "hint")
        self._order_id.setTextFormat(Qt.TextFormat.PlainText)
        self._order_id.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._order_id.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._amount.setProperty("role", "amount")
        copy = QToolButton()
        copy.setObjectName("copy_order_id")
        copy.setText(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy the order number"))
        copy.clicked.connect(self._on_copy)
        copy.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        number = QHBoxLayout()
        caption = QLabel(self.tr("Order"))
        caption.setTextFormat(Qt.TextFormat.PlainText)
        number.addWidget(caption)
        number.addWidget(self._order_id, 1)
        number.addWidget(copy)
        self._fold.setObjectName("fold")
        self._fold.setText(self.tr("Customer details"))
        self._fold.setCheckable(True)
        self._fold.setArrowType(Qt.ArrowType.RightArrow)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._pay.setObjectName("pay")
        self._pay.setProperty("role", "primary")
        self._pay.setAutoDefault(False)
        self._new.setObjectName("new_order")
        self._new.setToolTip(self.tr("Ctrl+N"))
        buttons = QHBoxLayout()
        buttons.addWidget(self._pay, 2)
        buttons.addWidget(self._new, 1)
        fields = QWidget()
        self._column = QVBoxLayout(fields)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(6)
        for row in self._rows.values():
            self._column.addWidget(row)
        self._column.addLayout(number)
        self._column.addWidget(self._fold)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(FieldScroll(fields), 1)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        self._brand.currentIndexChanged.connect(self._on_brand)
        self._currency.currentTextChanged.connect(self._on_currency)
        self._amount.amount_edited.connect(self._on_edited)
        self._description.textEdited.connect(self._on_edited)
        self._pay.clicked.connect(self._on_submit)
        self._new.clicked.connect(self.new_order_asked)
        self._fold.toggled.connect(self._on_fold)

    def _all_rows(self) -> dict[Field, FieldRow]:
        return self._rows | (self._details.rows if self._details is not None else {})

    def _unfolded(self) -> dict[Field, FieldRow]:
        self._fold.setChecked(True)
        return self._all_rows()

    def _customer(self) -> Customer:
        if self._details is not None:
            return self._details.customer()
        return Customer(self._settings.locale, self._settings.country)

    @Slot()
    def _on_submit(self) -> None:
        self.submitted.emit(self.draft())

    @Slot()
    def _on_copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self._order_id.text())

    @Slot()
    def _on_brand(self) -> None:
        self._brand.setAccessibleDescription(self._brand.gateway)
        self._rows[Field.BRAND].show_message("")

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

    @Slot(bool)
    def _on_fold(self, unfolded: bool) -> None:
        if self._details is None:
            from pos_app.ui.widgets.customer_details import CustomerDetails

            self._details = CustomerDetails(self._settings)
            self._details.setObjectName("details")
            self._details.edited.connect(self._on_edited)
            self._column.insertWidget(self._column.indexOf(self._fold) + 1, self._details)
        self._details.setVisible(unfolded)
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self._fold.setArrowType(arrow)
        self.unfolded.emit(unfolded)
