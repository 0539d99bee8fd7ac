"""The set-up's third page: the shop, this counter, and what the account may sell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_app.domain.brands import brand_of
from pos_app.domain.offers import ListedBrand
from pos_app.domain.setting_rules import PAPER_LINES_MAX, RULES, SHOP_NAME_MAX
from pos_app.domain.settings import LOCALES
from pos_app.ui import locale_words
from pos_app.ui.viewmodels.setting_up import SettingUp
from pos_app.ui.widgets.choice_box import ChoiceBox
from pos_app.ui.widgets.field_row import FieldRow, FieldScroll

_TEXT_HEIGHT = 78
"""Pixels: three lines."""
_TYPED = ("shop_name", "counter", "shop_address", "receipt_text")
Editor = QLineEdit | QPlainTextEdit | QComboBox


class SetUpShop(QWidget):
    """Fields with defaults; each is judged by `domain.setting_rules` while it is typed."""

    def __init__(self, setting_up: SettingUp) -> None:
        super().__init__()
        self._setting_up = setting_up
        self._title = QLabel()
        self._title.setObjectName("shop_title")
        self._title.setProperty("role", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._editors: dict[str, Editor] = {
            "shop_name": QLineEdit(),
            "counter": QLineEdit(),
            "shop_address": _text(),
            "receipt_text": _text(),
            "country": ChoiceBox(),
            "locale": ChoiceBox(),
        }
        self.rows = {name: FieldRow(name, editor) for name, editor in self._editors.items()}
        self._cards_title, self._cards = QLabel(), QLabel()
        self._cards_title.setProperty("role", "brand")
        self._cards.setProperty("role", "hint")
        self._cards_title.setObjectName("cards_title")
        self._cards.setObjectName("cards")
        for label in (self._cards_title, self._cards):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._fill()
        self._lay_out()
        setting_up.check.changed.connect(self._show_cards)
        self._say()

    def take_keys(self) -> None:
        """The page is in front."""
        self._editors["shop_name"].setFocus()

    def accept(self) -> bool:
        """Hand on what the fields say, or name what is wrong and put the cursor there."""
        values = {name: self._value(name) for name in self._editors}
        wrong = [name for name, value in values.items() if not RULES[name].fits(value)]
        for name in wrong:
            self._judge(name)
        if wrong:
            self._editors[wrong[0]].setFocus()
            return False
        self._setting_up.choose(**values)
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Your shop"))
        captions = {
            "shop_name": self.tr("Shop &name"),
            "counter": self.tr("This c&ounter's short name"),
            "shop_address": self.tr("&Address, as on the receipt"),
            "receipt_text": self.tr("Last lines of the &receipt"),
            "country": self.tr("Countr&y"),
            "locale": self.tr("&Payment page in"),
        }
        for name, caption in captions.items():
            self.rows[name].set_caption(caption)
        self._on_edited()
        box = self._editors["country"]
        assert isinstance(box, QComboBox)  # noqa: S101 - that is what it was made as
        chosen = box.currentData() or self._setting_up.settings.country
        box.clear()
        for code, named in locale_words.countries().items():
            box.addItem(named, code)
        box.setCurrentIndex(box.findData(chosen))
        self._cards_title.setText(self.tr("Gift cards of this account"))
        self._show_cards()

    @Slot()
    def _show_cards(self) -> None:
        verdict = self._setting_up.check.verdict
        brands = None if verdict is None else verdict.brands
        if brands is None:
            self._cards.setText(self.tr("They could not be asked for. The counter asks again."))
        elif brands:
            self._cards.setText("  ·  ".join(sorted(map(_name, brands), key=str.casefold)))
        else:
            self._cards.setText(
                self.tr("None yet: ask MultiSafepay to switch on those that you sell.")
            )

    def _fill(self) -> None:
        settings = self._setting_up.settings
        for name, editor in self._editors.items():
            value = str(getattr(settings, name))
            match editor:
                case QLineEdit():
                    editor.setText(value)
                    editor.textEdited.connect(self._on_edited)
                case QPlainTextEdit():
                    editor.setPlainText(value)
                    editor.textChanged.connect(self._on_edited)
                case QComboBox():
                    # The longest name must not widen the page.
                    editor.setSizeAdjustPolicy(
                        QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                    )
                    editor.setMinimumContentsLength(8)
        box = self._editors["locale"]
        assert isinstance(box, QComboBox)  # noqa: S101 - that is what it was made as
        for code in LOCALES:
            named = locale_words.page_language(code)
            box.addItem(named, code)
        box.setCurrentIndex(box.findData(settings.locale))

    def _value(self, name: str) -> Any:
        match self._editors[name]:
            case QLineEdit() as line:
                return line.text().strip()
            case QPlainTextEdit() as text:
                return "\n".join(one.strip() for one in text.toPlainText().strip().split("\n"))
            case QComboBox() as box:
                return box.currentData()

    @Slot()
    def _on_edited(self) -> None:
        for name in _TYPED:
            self._judge(name)

    def _judge(self, name: str) -> None:
        fits = RULES[name].fits(self._value(name))
        self.rows[name].show_message("" if fits else self._wrong(name))

    def _wrong(self, name: str) -> str:
        match name:
            case "counter":
                return self.tr("Only a–z and 0–9, at most 8.")
            case "shop_name":
                return self.tr("At most %n characters, no < or >.", "", SHOP_NAME_MAX)
            case _:
                return self.tr("At most %n short lines, no < or >.", "", PAPER_LINES_MAX)

    def _lay_out(self) -> None:
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, row in enumerate(self.rows.values()):
            grid.addWidget(row, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._cards_title, 3, 0, 1, 2)
        grid.addWidget(self._cards, 4, 0, 1, 2)
        grid.setRowStretch(5, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        scroll = FieldScroll(fields)
        scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column.addWidget(scroll, 1)


def _text() -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setTabChangesFocus(True)
    text.setFixedHeight(_TEXT_HEIGHT)
    return text


def _name(listed: ListedBrand) -> str:
    known = brand_of(listed.gateway)
    return listed.name if known is None else known.name
