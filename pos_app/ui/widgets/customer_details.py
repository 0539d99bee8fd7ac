"""The customer's details: filled from the shop's defaults, unfolded only where they are needed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from pos_app.domain.orders import Customer, Field
from pos_app.domain.settings import LOCALES, Settings
from pos_app.ui import locale_words
from pos_app.ui.widgets.choice_box import ChoiceBox
from pos_app.ui.widgets.field_row import FieldRow


class CustomerDetails(QWidget):
    """Language of the payment page, country, e-mail, names, phone. Empty fields are not sent."""

    edited = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._locale = ChoiceBox()
        self._country = ChoiceBox()
        self._email = _line()
        self._first_name = _line()
        self._last_name = _line()
        self._phone = _line()
        self._fill_lists()
        self.rows = {
            Field.LOCALE: FieldRow("locale", self._locale),
            Field.COUNTRY: FieldRow("country", self._country),
            Field.FIRST_NAME: FieldRow("first_name", self._first_name),
            Field.LAST_NAME: FieldRow("last_name", self._last_name),
            Field.EMAIL: FieldRow("email", self._email),
            Field.PHONE: FieldRow("phone", self._phone),
        }
        self._say()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for place, row in enumerate(self.rows.values()):
            grid.addWidget(row, place // 2, place % 2)
        self.reset()
        for box in (self._locale, self._country):
            # The longest country must not widen the form.
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(8)
            box.activated.connect(self.edited)
        for line in (self._email, self._first_name, self._last_name, self._phone):
            line.textEdited.connect(self.edited)

    def reset(self) -> None:
        """Back to the shop's defaults, nobody's name left."""
        self._locale.setCurrentIndex(self._locale.findData(self._settings.locale))
        self._country.setCurrentIndex(self._country.findData(self._settings.country))
        for line in (self._email, self._first_name, self._last_name, self._phone):
            line.clear()
        for row in self.rows.values():
            row.show_message("")

    def show_settings(self, settings: Settings) -> None:
        """Take other defaults; what was chosen instead of the former ones stays."""
        before, self._settings = self._settings, settings
        for box, former, now in (
            (self._locale, before.locale, settings.locale),
            (self._country, before.country, settings.country),
        ):
            if box.currentData() == former:
                box.setCurrentIndex(box.findData(now))

    def customer(self) -> Customer:
        """What the fields say now."""
        return Customer(
            locale=self._locale.currentData(),
            country=self._country.currentData(),
            email=self._email.text(),
            first_name=self._first_name.text(),
            last_name=self._last_name.text(),
            phone=self._phone.text(),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        for field, caption in (
            (Field.LOCALE, self.tr("Payment page language")),
            (Field.COUNTRY, self.tr("Country")),
            (Field.FIRST_NAME, self.tr("First name")),
            (Field.LAST_NAME, self.tr("Last name")),
            (Field.EMAIL, self.tr("E-mail")),
            (Field.PHONE, self.tr("Phone")),
        ):
            self.rows[field].set_caption(caption)
            self.rows[field].show_message("")

    def _fill_lists(self) -> None:
        for code in LOCALES:
            self._locale.addItem(locale_words.page_language(code), code)
        for code, name in locale_words.countries("en").items():
            self._country.addItem(name, code)


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    return line
