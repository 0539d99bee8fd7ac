"""What the clerk reads where the journal can't be used, and the way back to a copy of it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pos_app.checkout.ports import JournalCopy
from pos_app.domain.errors import Cause, PosError
from pos_app.ui import wording
from pos_app.ui.widgets.field_row import FieldScroll
from pos_app.ui.widgets.plain_label import plain_label


class RestoreCard(QFrame):
    """Explains, names the newest good copy, and restores it at the second press.

    Nothing is ever replaced unasked, and never by an empty journal.
    """

    restore_asked = Signal(object)
    """The JournalCopy that was offered."""

    def __init__(self, failure: PosError) -> None:
        """`failure` is why the journal could not be opened: DAMAGED or NEWER."""
        super().__init__()
        self.setObjectName("card")
        self._copy: JournalCopy | None = None
        self._sure = False
        """Whether restoring was asked for once."""
        self._failure = failure
        self._looked = False
        """Whether the copies were looked at."""
        self._title = plain_label("restore_title")
        self._what = plain_label("restore_what")
        self._money = plain_label("restore_money")
        self._found = plain_label("restore_found")
        self._means = plain_label("restore_means")
        self._button = QPushButton()
        self._button.setObjectName("restore")
        self._button.setAutoDefault(False)
        self._button.hide()
        self._button.clicked.connect(self._on_pressed)
        self._explain(failure)
        self._lay_out()

    def offer(self, copy: JournalCopy | None) -> None:
        """Say which copy is the newest good one; None: there is none."""
        self._copy, self._looked = copy, True
        if copy is None:
            self._found.setText(
                self.tr(
                    "There is no good copy of it. Call whoever looks after this computer, "
                    "and leave its files where they are."
                )
            )
            return
        holds = self.tr("The newest good copy is of {time}. It holds %n orders.", "", copy.orders)
        said = holds.format(time=_made(copy))
        if copy.last_order_at is not None:
            last = self.tr("The last of them was made on {time}.")
            said = f"{said} {last.format(time=_moment(copy.last_order_at))}"
        self._found.setText(said)
        self._means.setText(
            self.tr(
                "Restoring puts this copy in the journal's place; a damaged file stays beside it "
                "under a name with today's date. Orders made after the copy are then looked for "
                "at MultiSafepay: what was paid is found, what is still open is cancelled."
            )
        )
        self.offer_again()

    def offer_again(self) -> None:
        """Have the button as it was before it was pressed."""
        self._sure = False
        if self._copy is not None:
            text = self.tr("&Restore the copy of {time}")
            self._button.setText(text.format(time=_made(self._copy)))
            self._button.setEnabled(True)
            self._button.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._explain(self._failure)
            if self._looked:
                self.offer(self._copy)
        super().changeEvent(event)

    def _explain(self, failure: PosError) -> None:
        file = str(failure.facts.get("file", ""))
        if failure.cause is Cause.NEWER:
            self._title.setText(self.tr("The journal is newer than this program"))
            what = self.tr(
                "The journal {file} was written by a newer version of this program. It is left as "
                "it is, and selling is stopped. Update the program, then start it again."
            )
        elif failure.facts.get("missing"):
            self._title.setText(self.tr("The journal is missing"))
            what = self.tr(
                "The journal {file} is gone, although this till has been used before. Selling is "
                "stopped, so that no order is forgotten."
            )
        else:
            self._title.setText(self.tr("The journal is damaged"))
            what = self.tr(
                "The journal {file} can't be read as a whole. It is kept as it is, and selling is "
                "stopped."
            )
        self._what.setText(what.format(file=file))
        self._money.setText(
            self.tr("No money is lost: MultiSafepay keeps every order that was sent.")
        )
        if failure.cause is not Cause.NEWER:
            self._found.setText(self.tr("Looking for the newest good copy…"))

    def _lay_out(self) -> None:
        # Long sentences scroll on a low screen.
        inside = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        scroll = FieldScroll(inside)
        scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        whole.addWidget(scroll)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self._title, self._what, self._money, self._found, self._means):
            column.addWidget(label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)

    @Slot()
    def _on_pressed(self) -> None:
        # It decides which orders the till knows of, so it takes a second press.
        if not self._sure:
            self._sure = True
            self._button.setText(self.tr("Press again to restore"))
            return
        self._button.setEnabled(False)
        self._button.setText(self.tr("Restoring…"))
        self.restore_asked.emit(self._copy)


def _made(copy: JournalCopy) -> str:
    """When a copy was made, as exactly as is known."""
    return wording.day(copy.day) if copy.made_at is None else _moment(copy.made_at)


def _moment(moment: datetime) -> str:
    """Day and time on this till's clock: "21 November 18:00"."""
    return f"{wording.day(moment.astimezone().date())} {wording.clock_time(moment)}"
