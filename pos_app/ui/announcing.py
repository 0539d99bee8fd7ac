"""Says what has changed to those who hear the screen. The focus stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from pos_app.ui.viewmodels.face import Face

if TYPE_CHECKING:
    from pos_app.domain.orders import FieldError
    from pos_app.ui.payment_words import Headline
    from pos_app.ui.widgets.bars import Bars
    from pos_app.ui.widgets.faces import Faces
    from pos_app.ui.widgets.payment_panel import PaymentPanel

_Politeness = QAccessible.AnnouncementPoliteness


class Announcer(QObject):
    """Hears the bars, the form's refusals and the verdict; the one place that speaks of them.

    A verdict and the alarm cut off what is being said, anything else waits for its turn.
    """

    announced = Signal(str, bool)
    """What was said, and whether it cut off what was being said."""

    def __init__(self, faces: Faces, bars: Bars) -> None:
        super().__init__(faces)
        self._faces, self._bars = faces, bars
        self._told = ("", "", "")
        """Order, verdict and word that were said last."""
        bars.notice.said.connect(self._say)
        faces.face_changed.connect(self._on_face)

    def furnish(self, panel: PaymentPanel) -> None:
        """Follow the panel and the bars that speak of orders, now that there are any."""
        panel.headline_shown.connect(self._on_headline)
        if self._bars.outage is not None:
            self._bars.outage.said.connect(self._say)
            self._bars.news.said.connect(self._say)
            self._bars.alarm.said.connect(self._say_at_once)

    @Slot(object)
    def show_errors(self, errors: list[FieldError]) -> None:
        """Say which fields keep the order from being sent."""
        from pos_app.ui import wording

        self._say(" ".join(wording.field_error(error) for error in errors))

    @Slot(str)
    def tell(self, text: str) -> None:
        """Say what stands on a card over the window."""
        self._say(text)

    @Slot(str, object)
    def _on_headline(self, order_id: str, headline: Headline) -> None:
        # The panel renders every second, and behind the form too: only what is new is said.
        told = order_id, headline.verdict, headline.word
        if self._faces.face is Face.TAKE or told == self._told:
            return
        self._told = told
        parts = [headline.word, headline.advice]
        if not headline.word.startswith(headline.verdict):
            parts.insert(0, headline.verdict)
        self._say_at_once(". ".join(part.rstrip(".") for part in parts if part) + ".")

    @Slot(object)
    def _on_face(self, face: Face) -> None:
        if face is Face.TAKE:
            self._told = ("", "", "")  # whoever comes back to an order hears it again

    @Slot(str)
    def _say(self, text: str) -> None:
        self._announce(text, _Politeness.Polite)

    @Slot(str)
    def _say_at_once(self, text: str) -> None:
        self._announce(text, _Politeness.Assertive)

    def _announce(self, text: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._faces, text)
            event.setPoliteness(politeness)
            QAccessible.updateAccessibility(event)
        self.announced.emit(text, politeness is _Politeness.Assertive)


def announce(teller: QObject, text: str) -> None:
    """Say a sentence once what is being said has ended; `teller` is what speaks it."""
    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(teller, text)
        event.setPoliteness(_Politeness.Polite)
        QAccessible.updateAccessibility(event)
