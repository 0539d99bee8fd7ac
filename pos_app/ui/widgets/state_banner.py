"""The verdict across the top of the panel: icon, word and colour, readable from a metre."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_app.ui import theme
from pos_app.ui.wording import Headline

_ICON = QSize(44, 44)


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
        for label in (self._word, self._advice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._word)
        words.addWidget(self._advice)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(14)
        line.addWidget(self._icon)
        line.addLayout(words, 1)

    def show_headline(self, headline: Headline) -> None:
        """Replace what is shown; the same headline again costs nothing."""
        if headline == self._shown:
            return
        self._shown = headline
        self._word.setText(headline.word)
        self._advice.setText(headline.advice)
        self._icon.setPixmap(
            theme.icon(f"state-{headline.icon}").pixmap(_ICON, self.devicePixelRatioF())
        )
        self.setAccessibleName(f"{headline.word}. {headline.advice}")
        if self.property("tone") != headline.tone.value:
            self.setProperty("tone", headline.tone.value)
            for widget in (self, self._word, self._advice):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
