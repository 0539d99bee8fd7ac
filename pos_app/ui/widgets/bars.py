"""What must be said above everything: money needs a person, a notice, the line is down, news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.ui import wording
from pos_app.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from pos_app.domain.errors import Cause
    from pos_app.domain.payments import Payment
    from pos_app.ui.viewmodels.matters import OpenMatter


class Bars(QWidget):
    """The notice bar from the start; the others once there are orders to speak of."""

    order_asked = Signal(str)
    """The number of the order that a bar speaks of: somebody wants to see it."""

    def __init__(self) -> None:
        super().__init__()
        self.notice = NoticeBar("notice")
        self.notice.pressed.connect(self.notice.clear)
        self.outage: NoticeBar | None = None
        self._alarming = self._behind = ""
        """The orders that the alarm and the news speak of."""
        self._down: Cause | None = None
        self._matters: list[OpenMatter] = []
        self._changed: Payment | None = None
        self._folded = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.notice)
        self._say()

    def furnish(self) -> None:
        """Build the bars that speak of orders."""
        self.outage, self.alarm = NoticeBar("outage"), NoticeBar("alarm")
        self.news = NoticeBar("news")
        self._column.insertWidget(0, self.alarm)
        for bar in (self.outage, self.news):
            self._column.addWidget(bar)
        # Tab comes to them as they stand.
        self.alarm.lower()
        self.alarm.pressed.connect(self._on_alarm_pressed)
        self.news.pressed.connect(self._on_news_pressed)
        self._say()
        self.fold(self._folded)

    @Slot(object)
    def show_outage(self, down: Cause | None) -> None:
        """Which link of the chain is down; None: none is."""
        self._down = down
        if self.outage is not None:
            self.outage.say("" if down is None else wording.outage(down))

    @Slot(object)
    def show_matters(self, matters: list[OpenMatter]) -> None:
        """What only a person can settle, the newest first."""
        from pos_app.ui import matter_words

        self._matters = matters
        if not matters:
            self.alarm.say("")
            return
        newest, why = matters[0]
        self._alarming = newest.order_id
        self.alarm.say(matter_words.alarm(newest, why, len(matters) - 1))

    @Slot(object)
    def show_behind(self, payment: Payment) -> None:
        """Tell of an order that changed while another one is before the clerk."""
        from pos_app.ui import news_words

        self._changed = payment
        self._behind = payment.order_id
        self.news.say(news_words.news(payment))

    def fold(self, folded: bool) -> None:
        """On a low window each bar is no higher than its button."""
        self._folded = folded
        for bar in self._all():
            bar.fold(folded)

    @property
    def folded(self) -> bool:
        """Whether the bars are as low as they can be."""
        return self._folded

    @property
    def first_height(self) -> int:
        """Pixels of height that the uppermost bar takes, 0 where nothing is said."""
        first = next((bar for bar in self._all() if not bar.isHidden()), None)
        if first is None:
            return 0
        return max(first.heightForWidth(self.width()), first.minimumSizeHint().height())

    def forget(self, order_id: str) -> None:
        """The order is before the clerk: it is no news any more."""
        if self.outage is not None and order_id == self._behind:
            self._behind, self._changed = "", None
            self.news.say("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _all(self) -> list[NoticeBar]:
        """From the uppermost one down."""
        if self.outage is None:
            return [self.notice]
        return [self.alarm, self.notice, self.outage, self.news]

    def _say(self) -> None:
        self.notice.offer(self.tr("Close"))
        if self.outage is not None:
            self.alarm.offer(self.tr("&Show it"))
            self.news.offer(self.tr("Sho&w it"))
            self.show_outage(self._down)
            self.show_matters(self._matters)
            if self._changed is not None:
                self.show_behind(self._changed)

    @Slot()
    def _on_alarm_pressed(self) -> None:
        self.order_asked.emit(self._alarming)

    @Slot()
    def _on_news_pressed(self) -> None:
        self.order_asked.emit(self._behind)
