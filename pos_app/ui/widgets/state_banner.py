"""The verdict across the top of the panel: icon, word and colour, readable from a metre."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_app.ui import theme
from pos_app.ui.colours import SIZES
from pos_app.ui.payment_words import Headline, Tone

_ICON, _GAP, _SLACK = 44, 16, 8
_RESULT_SIZES = (("largest", "word"), ("large", "figure"), ("", "title"), ("small", "lead"))
_SIZES = _RESULT_SIZES[2:]
"""How large a word may be written, the largest first: style property, and size in SIZES."""


class StateBanner(QFrame):
    """Shows one `Headline`. The tone becomes a style property; the sentence never relies on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("state_banner")
        self._shown: Headline | None = None
        self._result = False
        self._icon = QLabel()
        self._icon.setFixedSize(_ICON, _ICON)
        self._word = QLabel()
        self._word.setObjectName("state_word")
        self._advice = QLabel()
        self._advice.setObjectName("state_advice")
        self._verdict = QLabel()
        self._verdict.setObjectName("state_verdict")
        self._goods = QLabel()
        self._goods.setObjectName("state_goods")
        for label in (self._verdict, self._goods):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._word, self._advice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        sure = QVBoxLayout()
        sure.setSpacing(0)
        for label in (self._verdict, self._goods):
            sure.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        above = QHBoxLayout()
        above.setSpacing(_GAP)
        above.addWidget(self._word, 1)
        above.addLayout(sure)
        # The advice has the whole width: it is the longest.
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(above)
        words.addWidget(self._advice)
        line = QHBoxLayout(self)
        line.setContentsMargins(_GAP, 8, _GAP, 8)
        line.setSpacing(_GAP)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        theme.look().changed.connect(self._on_look_changed)

    def show_headline(self, headline: Headline, *, result: bool = False) -> bool:
        """Replace what is shown, and whether that is new; the same again costs nothing.

        A `result` is written larger.
        """
        if (headline, result) == (self._shown, self._result):
            return False
        self._shown, self._result = headline, result
        self._word.setText(headline.word)
        self._advice.setText(headline.advice)
        self._verdict.setText(headline.verdict)
        self._goods.setText(headline.goods)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(theme.pixmap(f"state-{headline.icon}", _ICON, ratio, "on-tone"))
        self.setAccessibleName(
            f"{headline.verdict}. {headline.word}. {headline.advice} {headline.goods}"
        )
        self._fit()
        retone(self, headline.tone)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Write the word as large as it stands in one line; a long one takes two.

        Over a code these are small ones: the code needs the room more.
        """
        beside = max(self._verdict.sizeHint().width(), self._goods.sizeHint().width())
        room = self.width() - _ICON - beside - 4 * _GAP - _SLACK
        fitting = "" if self._result else _SIZES[-1][0]
        font = QFont(self.font())
        font.setWeight(QFont.Weight.ExtraBold)
        for name, size in _RESULT_SIZES if self._result else _SIZES:
            font.setPixelSize(int(SIZES[size].removesuffix("px")))
            if QFontMetrics(font).horizontalAdvance(self._word.text()) <= room:
                fitting = name
                break
        if self._word.property("result") != fitting:
            self._word.setProperty("result", fitting)
            self._word.style().unpolish(self._word)
            self._word.style().polish(self._word)

    @Slot()
    def _on_look_changed(self) -> None:
        if (shown := self._shown) is not None:
            self._shown = None
            self.show_headline(shown, result=self._result)


def retone(widget: QWidget, tone: Tone) -> None:
    """Give a widget and its labels another tone of the style sheet."""
    widget.setProperty("tone", tone.value)
    # The labels inside take the tone's ink, and Qt does not look at them by itself.
    for styled in (widget, *widget.findChildren(QLabel)):
        styled.style().unpolish(styled)
        styled.style().polish(styled)
