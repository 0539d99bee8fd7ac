"""One counter while it is open: builds, wires and closes window, workers and what is around."""

from __future__ import annotations

import gc
import logging
import os
import sys
from contextlib import suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QObject,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from pos_app.domain.errors import Cause, JournalFailed, NotConfigured, PosError
from pos_app.domain.settings import Settings
from pos_app.passages import Passages
from pos_app.ui import languages, theme, wording
from pos_app.ui.main_window import MainWindow
from pos_app.ui.tasks import Lane, Tasks
from pos_app.ui.viewmodels.checkout import Checkout

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher

    from pos_app.books import Books
    from pos_app.checkout.open_till import OpenedTill
    from pos_app.checkout.ports import JournalCopy
    from pos_app.checkout.reconcile import Reconciled
    from pos_app.domain.payments import Payment, PaymentState
    from pos_app.help_desk import HelpDesk
    from pos_app.launch import Launch
    from pos_app.ui.bugs import Bugs
    from pos_app.ui.guarding import Guarding
    from pos_app.ui.kiosk import Kiosk
    from pos_app.ui.surroundings import Surroundings
    from pos_app.ui.sweeper import Sweeper
    from pos_app.ui.widgets.practice_menu import Scene

_log = logging.getLogger("pos_app")
_HOUSE_AFTER, _HOUSE_EVERY = 120_000, 3_600_000
"""Milliseconds after the start, and from then on, at which the journal is copied, purged and
compared with MultiSafepay's list."""


class Program(QObject):
    """One run of the program: window, till, workers, and the way they end."""

    def __init__(self, launch: Launch) -> None:
        super().__init__()
        app = QApplication.instance()
        assert app is not None  # noqa: S101 - `make_application` came first
        languages.install(app, launch.settings.language)
        self.tasks = Tasks()
        budget = launch.settings.request_seconds if launch.budget is None else launch.budget
        self.checkout = Checkout(self.tasks, budget=budget)
        self.checkout.clerks.set_names(launch.settings.clerks)
        self.window = MainWindow(self.checkout, launch.settings, launch.environment, lan=launch.lan)
        theme.set_theme(launch.settings.theme)
        theme.dress()
        self._launch = launch
        self.passages = Passages(launch, self.window, self.tasks)
        self._house = QTimer(self)
        self._house.timeout.connect(self._on_house)
        self._watcher: QFileSystemWatcher | None = None
        self._states: dict[str, PaymentState] = {}
        self._sweeper: Sweeper | None = None
        self.surroundings: Surroundings | None = None
        self.kiosk: Kiosk | None = None
        self._mistakes: Bugs | None = None
        self.checkout.not_sent.connect(self._on_failure)
        self.tasks.failure_unhandled.connect(self._on_failure)
        self.tasks.failure_unhandled.connect(self.window.show_failure)
        self.tasks.bug_found.connect(self._on_bug)
        self.passages.failed.connect(self._on_failure)
        self.passages.key_found.connect(self._on_key_found)
        self.passages.set_up_asked.connect(self._on_set_up_asked)
        self.window.practice_chosen.connect(self._on_practice)
        self.window.restore_asked.connect(self._on_restore)
        # Queued: the form is on the screen before anything heavy begins.
        self.window.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def next_launch(self) -> Launch | None:
        """What to go on with once the window is closed; None ends the program."""
        return self.passages.next_launch

    def show(self) -> None:
        """Open the window, in a kiosk over the whole screen."""
        if not self._launch.kiosk:
            self.window.show()
            return
        from pos_app.ui.kiosk import Kiosk

        self.kiosk = Kiosk(self.window, self.guarding.guard)
        self.kiosk.enter()

    def close(self) -> None:
        """Stop asking, end what is under way, then close the journal. Bounded by the deadlines."""
        self._house.stop()
        if self._sweeper is not None:
            self._sweeper.stop()
        if self.surroundings is not None:
            self.surroundings.close()
            self.taking.close()
        if self._watcher is not None:
            self._watcher.fileChanged.disconnect(self._on_called)
            self._watcher = None
        self.checkout.orders.close()
        if "help_desk" in self.__dict__:
            self.help_desk.close()
        self.books.interrupt()
        self.passages.close()
        self.tasks.close()
        self.books.interrupt()
        self.books.close()

    def report_bug(self, error: BaseException) -> None:
        """Our own mistake: a reference for the screen, type and place for the log, no values."""
        from pos_app.logbook import kind_of, note_bug, places_of

        reference = note_bug(error)
        # First, and by what is there already: what follows may fail too.
        self.window.show_failure(PosError(Cause.BUG, reference=reference))
        from pos_app.ui.bugs import Bug, Bugs

        if self._mistakes is None:
            self._mistakes = Bugs(self.window, self.tasks, may_save=not self._launch.kiosk)
        self._mistakes.tell(Bug(reference, kind_of(error), places_of(error.__traceback__)))

    @Slot()
    def _on_painted(self) -> None:
        # One turn later: keys that were typed while the window opened come first.
        QTimer.singleShot(0, self._open_books)

    @cached_property
    def books(self) -> Books:
        """What stands behind the window, from the first paint on."""
        from pos_app.books import Books

        return Books(self._launch)

    @cached_property
    def guarding(self) -> Guarding:
        """Who holds back what a supervisor alone may do, from the first paint on."""
        from pos_app.settings_store.folders import SUPERVISOR_FILE
        from pos_app.settings_store.supervisor import Supervisor
        from pos_app.ui.guarding import Guarding

        file = self._launch.settings_file
        keeper = None if file is None else Supervisor(file.with_name(SUPERVISOR_FILE))
        return Guarding(self.window, self.tasks, keeper)

    @Slot()
    def _open_books(self) -> None:
        # The heavy libraries leave much behind while they load, and no widget is garbage yet.
        gc.enable()
        QApplication.setWindowIcon(theme.icon("app"))
        # Before anything can fail: it says why.
        QShortcut(QKeySequence(Qt.Key.Key_F1), self.window).activated.connect(self._on_help)
        self.checkout.orders.payment_changed.connect(self._on_payment_changed)
        self.tasks.run(self.books.open, self._on_opened, self._on_not_opened)
        assert self.guarding is not None  # noqa: S101 - built here, behind what takes longest

    def _on_opened(self, opened: OpenedTill) -> None:
        self._hear_other_starts()
        self._sweep()
        self.window.show_opened(opened)
        self._furnish(opened)
        self._say_what_was_left_out()
        self._house.start(_HOUSE_AFTER)

    def _say_what_was_left_out(self) -> None:
        """Settings that could not be used are never just gone."""
        if self._launch.left_out:
            from pos_app.ui import news_words

            notice, launch = self.window.notice, self._launch
            said = news_words.settings_left_out(launch.left_out, launch.kept_aside)
            notice.say(f"{notice.text} {said}" if notice.text else said)

    def _sweep(self) -> None:
        """From here on widgets come and go, so garbage is this thread's business alone."""
        from pos_app.ui.sweeper import Sweeper

        # All that is loaded by now stays for good: later searches for garbage pass it over.
        gc.freeze()
        if self._sweeper is None:
            self._sweeper = Sweeper(self)
        self._sweeper.start()

    def _furnish(self, opened: OpenedTill) -> None:
        """Build what is around the form, now that it can sell."""
        from pos_app.ui.surroundings import Surroundings
        from pos_app.ui.taking import Taking
        from pos_app.ui.viewmodels.brands import Brands

        launch, till = self._launch, opened.till
        self.brands = Brands(self.tasks, launch.folder / f"brands-{till.environment}")
        self.brands.refresh_failed.connect(self._on_brands_not_heard)
        around = Surroundings(self.window, self.checkout, self.tasks, till, launch.settings)
        around.remember([*opened.today, *opened.watched, *opened.to_hand_over])
        around.settings_chosen.connect(self._on_settings)
        around.brands_asked.connect(self.brands.refresh)
        around.help_asked.connect(self._on_help)
        around.settings_asked.connect(self._on_settings_asked)
        around.set_up_asked.connect(self._on_set_up_asked)
        self.passages.stayed.connect(around.choose)
        self.taking = Taking(
            self.window, self.brands, launch.settings, till.environment, opened.recent
        )
        around.settings_chosen.connect(self.taking.show_settings)
        around.settings_chosen.connect(self._on_clerks)
        self.guarding.furnish(around)
        self.surroundings = around
        self.brands.open(till)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        self.books.take_settings(settings)
        if self._launch.budget is None:
            self.checkout.set_budget(settings.request_seconds)
        self.passages.keep(settings)

    @cached_property
    def help_desk(self) -> HelpDesk:
        """Doctor, log and support bundle, from the first time that somebody asks."""
        from pos_app.help_desk import HelpDesk

        in_force = self.passages.settings_in_force
        guard = self.guarding.guard
        return HelpDesk(self.window, self.tasks, self._launch, self.books, in_force, guard)

    @Slot()
    def _on_settings_asked(self) -> None:
        assert self.surroundings is not None  # noqa: S101 - it asked
        self.guarding.ask_for_settings(self.surroundings.show_settings)

    @Slot()
    def _on_set_up_asked(self) -> None:
        self.guarding.ask_for_settings(self.passages.set_up_again)

    @Slot(object)
    def _on_clerks(self, settings: Settings) -> None:
        if settings.clerks != self.checkout.clerks.names:
            self.checkout.clerks.set_names(settings.clerks)

    @Slot()
    def _on_help(self) -> None:
        self.help_desk.show()

    @Slot()
    def _on_house(self) -> None:
        # First when the first customers are served, then hourly: the day may change.
        self._house.setInterval(_HOUSE_EVERY)
        self.tasks.run(self.books.keep_house, _nothing_more, lane=Lane.HOUSE)
        # Without the network there is nothing to say: it is done again in an hour.
        self.tasks.run(self.books.reconcile, self._on_reconciled, self._on_failure, Lane.HOUSE)

    def _on_reconciled(self, reconciled: Reconciled) -> None:
        for payment in reconciled.payments:
            self.checkout.orders.watch(payment)

    @Slot(object)
    def _on_practice(self, scene: Scene) -> None:
        self.tasks.run(partial(self.books.play, scene), _nothing_more)

    @Slot(object)
    def _on_payment_changed(self, payment: Payment) -> None:
        from pos_app.domain.answers import is_security_event

        # Every check says what it found; the log is told what is new.
        if self._states.get(payment.order_id) is not payment.state:
            self._states[payment.order_id] = payment.state
            facts = {"order_id": payment.order_id, "state": payment.state, "cause": payment.cause}
            _log.info("payment", extra=facts)
            if is_security_event(payment):
                _log.warning("security", extra=facts | {"error_code": payment.api_code})

    @Slot(object)
    def _on_failure(self, failure: PosError) -> None:
        _log.warning("failed", extra={"cause": failure.cause})

    @Slot(object)
    def _on_brands_not_heard(self, failure: PosError) -> None:
        """Nobody waits for them; but what the settings lack would fail the first sale too."""
        self._on_failure(failure)
        if isinstance(failure, NotConfigured):
            said, notice = wording.error(failure), self.window.notice
            notice.say(f"{said} {notice.text}" if notice.text else said)

    @Slot(object)
    def _on_bug(self, error: BaseException) -> None:
        self.report_bug(error)

    def _hear_other_starts(self) -> None:
        """Come forward when the program is started once more for this till."""
        from PySide6.QtCore import QFileSystemWatcher

        call = self.books.call
        call.touch()
        self._watcher = QFileSystemWatcher([str(call)], self)
        self._watcher.fileChanged.connect(self._on_called)

    @Slot()
    def _on_called(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _on_not_opened(self, failure: PosError) -> None:
        _log.warning("not_opened", extra={"cause": failure.cause})
        self._sweep()
        print(wording.error(failure), file=sys.stderr)
        if failure.cause is Cause.RUNNING:
            # The first window is asked to come forward, and this one leaves.
            with suppress(OSError):
                self.books.call.write_text(str(os.getpid()), encoding="ascii")
            if self.kiosk is not None:
                self.kiosk.let_go()
            self.window.leave()
            return
        self.checkout.refuse(failure)
        self.window.show_keyless(None)
        if failure.cause in (Cause.NO_KEY, Cause.NO_KEYRING, Cause.BAD_KEY):
            self.passages.ask_for_key(failure)
            return
        self.window.show_failure(failure)
        self._say_what_was_left_out()
        if isinstance(failure, JournalFailed) and failure.cause in (Cause.DAMAGED, Cause.NEWER):
            self.window.faces.show_refused(failure)
            if failure.cause is Cause.DAMAGED:
                self.tasks.run(
                    self.books.newest_good_copy,
                    self.window.faces.offer_restore,
                    self.window.show_not_restored,
                )

    @Slot(object)
    def _on_key_found(self, key: str | None) -> None:
        opening = partial(self.books.open_with, key)
        self.tasks.run(opening, self._on_opened_after_all, self._on_not_opened)

    def _on_opened_after_all(self, opened: OpenedTill) -> None:
        self.window.show_keyless(None)
        self._on_opened(opened)

    @Slot(object)
    def _on_restore(self, copy: JournalCopy) -> None:
        self.tasks.run(
            partial(self.books.restore, copy.path), self._on_restored, self._on_not_restored
        )

    def _on_restored(self, opened: OpenedTill) -> None:
        self.window.notice.clear()
        self.window.faces.show_payment(None)
        self._on_opened(opened)
        self.tasks.run(
            partial(self.books.reconcile, at_once=True),
            self._on_caught_up,
            self._on_not_caught_up,
            Lane.HOUSE,
        )

    def _on_not_restored(self, failure: PosError) -> None:
        _log.warning("not_opened", extra={"cause": failure.cause})
        self.checkout.refuse(failure)
        self.window.show_not_restored(failure)

    def _on_caught_up(self, reconciled: Reconciled) -> None:
        self._on_reconciled(reconciled)
        self.window.show_restored(reconciled.complete, len(reconciled.payments))

    def _on_not_caught_up(self, failure: PosError) -> None:
        self._on_failure(failure)
        self.window.show_restored(False, 0)


def _nothing_more(_done: object) -> None:
    """For work whose end nobody waits for."""
