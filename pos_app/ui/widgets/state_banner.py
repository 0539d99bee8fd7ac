"""The verdict across the top of the panel: icon, word and colour, readable from a metre."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_app.ui import theme
from pos_app.ui.payment_words import Headline, Tone

_ICON = QSize(44, 44)


class StateMark(QLabel):
    """The state's icon, large, where the code was: the outcome is seen from across the counter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("state_mark")
        self.setFixedSize(200, 200)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown: Headline | None = None

    def show_headline(self, headline: Headline) -> None:
        """Take the headline's icon and colour."""
        if headline == self._shown:
            return
        self._shown = headline
        picture = theme.icon(f"state-{headline.icon}")
        self.setPixmap(picture.pixmap(QSize(130, 130), self.devicePixelRatioF()))
        self.setAccessibleName(headline.word)
        retone(self, headline.tone)


class StateBanner(QFrame):
    """Shows one `Headline`. The tone becomes a style property; the sentence never relies on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("state_banner")
        self._shown: Headline | None = None
        self._icon = QLabel()
        self._icon.setFixedSize(_ICON)
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
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._word)
        words.addWidget(self._advice)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(14)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        sure = QVBoxLayout()
        sure.setSpacing(2)
        for label in (self._verdict, self._goods):
            sure.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        line.addLayout(sure)

    def show_headline(self, headline: Headline) -> None:
        """Replace what is shown; the same headline again costs nothing."""
        if headline == self._shown:
            return
        self._shown = headline
        self._word.setText(headline.word)
        self._advice.setText(headline.advice)
        self._verdict.setText(headline.verdict)
        self._goods.setText(headline.goods)
        self._icon.setPixmap(
            theme.icon(f"state-{headline.icon}").pixmap(_ICON, self.devicePixelRatioF())
        )
        self.setAccessibleName(
            f"{headline.verdict}. {headline.word}. {headline.advice} {headline.goods}"
        )
        retone(self, headline.tone)


def retone(widget: QWidget, tone: Tone) -> None:
    """Give a widget another tone of the style sheet; the same again costs nothing."""
    if widget.property("tone") != tone.value:
        widget.setProperty("tone", tone.value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
