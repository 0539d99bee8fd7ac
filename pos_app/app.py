"""The composition root: the one place that builds, wires, runs and closes things."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import threading
import time
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from pos_app.checkout.ports import SystemClock
from pos_app.domain.errors import Cause, JournalFailed, NotConfigured, PosError
from pos_app.domain.money import Money
from pos_app.domain.settings import Environment, Settings
from pos_app.ui import theme, wording
from pos_app.ui.main_window import MainWindow
from pos_app.ui.tasks import Lane, Tasks
from pos_app.ui.viewmodels.checkout import Checkout, OpenedTill, open_books
from pos_app.ui.viewmodels.poller import BUDGET_SECONDS

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher

    from pos_app.checkout.reconcile import Reconciled
    from pos_app.checkout.till import Till
    from pos_app.domain.payments import Payment, PaymentState
    from pos_app.journal.store import OrderJournal
    from pos_app.multisafepay.client import MultiSafepay
    from pos_app.sandbox.child import SandboxProcess
    from pos_app.settings_store.api_keys import ApiKey
    from pos_app.ui.widgets.practice_menu import Scene
    from pos_app.ui.widgets.restore_card import GoodCopy

_log = logging.getLogger("pos_app")
_HOUSE_AFTER, _HOUSE_EVERY = 120_000, 3_600_000
"""Milliseconds after the start, and from then on, at which the journal is copied, purged and
compared with MultiSafepay's list."""


@dataclass(frozen=True)
class Launch:
    """How the program was started. `pace` and `budget` are 1 at a counter, small in tests."""

    environment: Environment
    settings: Settings
    folder: Path
    """Where the journal, the lock and the sandbox's orders lie."""
    lan: bool = False
    pace: float = 1.0
    budget: float = BUDGET_SECONDS


class Books:
    """What stands behind the window: lock, sandbox, journal, connections. Opened on a worker."""

    def __init__(self, launch: Launch) -> None:
        self._launch = launch
        self._closing = ExitStack()
        self._gateway: MultiSafepay | None = None
        self._journal: OrderJournal | None = None
        self._practice: SandboxProcess | None = None
        self._till: Till | None = None
        self._announced = "", ""
        """The sandbox's base URL and API key; it says them once."""
        self._opened_at = SystemClock().now()
        self._reach: datetime | None = None
        """From when on orders may be missing, until a whole look at the list has been taken."""
        self.practised: Scene | None = None
        """The scene of the trainer's menu that is in force."""

    def open(self) -> OpenedTill:
        """Lock this till, open its journal, take up what was left, and be ready to sell.

        The network is not waited for. Raises PosError.
        """
        started = time.monotonic()
        self._lock()
        self._keep_log()
        if self._launch.environment is Environment.SANDBOX:
            self._practice = self._sandbox()
        opened = self._open_till()
        _log.info("opened", extra={"ms": round((time.monotonic() - started) * 1000)})
        return opened

    def newest_good_copy(self) -> GoodCopy | None:
        """The copy that the journal can be restored from, checked now; None if there is none.

        Raises JournalFailed.
        """
        from pos_app.journal.copies import newest_good_copy

        copy = newest_good_copy(self._copies)
        return None if copy is None else _facts_of(copy)

    def restore(self, copy: Path) -> OpenedTill:
        """Put a good copy in the journal's place and open it. The damaged file stays beside it.

        Raises PosError: where the copy was not good, nothing has changed.
        """
        from pos_app.journal import copies

        # The journal may have been opened before a row of it could not be read.
        self.interrupt()
        if self._journal is not None:
            self._journal.close()
        copies.restore(self._path, copy)
        return self._open_till()

    def _open_till(self) -> OpenedTill:
        launch = self._launch
        # The heavy libraries load here, while the sandbox starts beside us.
        from pos_app.checkout.till import Till
        from pos_app.journal.store import open_journal
        from pos_app.multisafepay.client import MultiSafepay

        self._refuse_to_begin_anew()
        journal = open_journal(self._path)
        self._closing.callback(journal.close)
        self._journal = journal
        _warm_up()
        settings, base_url = launch.settings, ""
        key: str | ApiKey
        if self._practice is None:
            key = _key_of(launch.environment)
        else:
            if not any(self._announced):
                self._announced = self._practice.announced()
            base_url, key = self._announced
            settings = _for_sandbox(settings, base_url)
        self._gateway = MultiSafepay(launch.environment, key, settings, base_url)
        self._till = Till(
            launch.environment,
            settings,
            self._gateway,
            journal,
            sandbox_origin=_origin(base_url),
            pace=launch.pace,
        )
        self._opened_at, self._reach = self._till.clock.now(), None
        return open_books(self._till)

    def _refuse_to_begin_anew(self) -> None:
        """A journal that is gone while its copies are there was lost: a new one would hide that."""
        if self._path.exists():
            return
        from pos_app.journal.copies import copies_of

        if copies_of(self._copies):
            raise JournalFailed(Cause.DAMAGED, file=self._path.name, missing=1)

    @property
    def _path(self) -> Path:
        return self._launch.folder / f"journal-{self._launch.environment}.sqlite3"

    @property
    def _copies(self) -> Path:
        """As `OrderJournal.copies` says; here also of a journal that can't be opened."""
        return self._path.parent / "copies" / self._path.stem

    @property
    def call(self) -> Path:
        """The file that a second start writes to, so that the first window comes forward."""
        return self._launch.folder / f"till-{self._launch.environment}.call"

    def interrupt(self) -> None:
        """Let requests under way end at once; each is journaled as unanswered."""
        if self._gateway is not None:
            self._gateway.close()

    def close(self) -> None:
        """Close all that was opened, the journal before the log, the log before the lock."""
        _log.info("closed")
        self._closing.close()

    def _lock(self) -> None:
        import filelock

        folder = self._launch.folder
        lock = filelock.FileLock(folder / f"till-{self._launch.environment}.lock")
        try:
            folder.mkdir(0o700, parents=True, exist_ok=True)
            lock.acquire(timeout=0)
        except filelock.Timeout:
            raise PosError(Cause.RUNNING) from None
        except OSError:
            raise JournalFailed(Cause.DISK) from None
        self._closing.callback(lock.release)

    def _keep_log(self) -> None:
        # Of one environment, as the lock is: two programs may not turn over the same file.
        from pos_app.logbook import open_logbook

        log = self._launch.folder / "log" / f"till-{self._launch.environment}.log"
        self._closing.callback(open_logbook(log).close)

    def _sandbox(self) -> SandboxProcess:
        from pos_app.sandbox.child import SandboxProcess

        sandbox = SandboxProcess(self._launch.folder / "sandbox.sqlite3", lan=self._launch.lan)
        self._closing.callback(sandbox.close)
        return sandbox

    def keep_house(self) -> None:
        """A verified copy of the journal once a day; customers' data older than allowed goes.

        Raises JournalFailed.
        """
        from pos_app.journal.copies import make_daily_copy

        if self._journal is None:
            return
        clock = SystemClock()
        make_daily_copy(self._journal, self._journal.copies, clock)
        days = self._launch.settings.keep_customer_days
        self._journal.purge_customers(clock.now() - timedelta(days=days))

    def reconcile(self, *, at_once: bool = False) -> Reconciled:
        """Find what the journal lost in MultiSafepay's list: all it may have lost, then two days.

        Raises PosError. `at_once` looks at transactions of this moment too. Otherwise only at
        those whose link has ended since: should another till have been given this counter's
        name, an order that its customer is paying right now must not be cancelled.
        """
        from pos_app.checkout.reconcile import ALWAYS_AGAIN, Reconciled, reach_of, reconcile

        till = self._till
        if till is None:
            return Reconciled((), complete=False)
        now = till.clock.now()
        if self._reach is None:
            self._reach = reach_of(till, self._opened_at)
        link_lives = timedelta(seconds=till.settings.seconds_active * till.pace)
        since = min(self._reach, now - ALWAYS_AGAIN)
        reconciled = reconcile(till, since, None if at_once else now - link_lives)
        if reconciled.complete:
            self._reach = now - ALWAYS_AGAIN
        return reconciled

    def play(self, scene: Scene) -> None:
        """Let the sandbox play a scene of the trainer's menu. Raises PosError."""
        if self._practice is not None:
            self._practice.play(scene.name, scene.call)
            self.practised = scene


class Program(QObject):
    """One run of the program: window, till, workers, and the way they end."""

    def __init__(self, launch: Launch) -> None:
        super().__init__()
        self.tasks = Tasks()
        self.checkout = Checkout(self.tasks, budget=launch.budget)
        self.window = MainWindow(self.checkout, launch.settings, launch.environment, lan=launch.lan)
        theme.dress()
        self.books = Books(launch)
        self._house = QTimer(self)
        self._house.timeout.connect(self._on_house)
        self._watcher: QFileSystemWatcher | None = None
        self._states: dict[str, PaymentState] = {}
        self.checkout.orders.payment_changed.connect(self._on_payment_changed)
        self.checkout.not_sent.connect(self._on_failure)
        self.tasks.failure_unhandled.connect(self._on_failure)
        self.tasks.failure_unhandled.connect(self.window.show_failure)
        self.tasks.bug_found.connect(self._on_bug)
        self.window.practice_chosen.connect(self._on_practice)
        self.window.restore_asked.connect(self._on_restore)
        # Queued: the form is on the screen before anything heavy begins.
        self.window.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop asking, end what is under way, then close the journal. Bounded by the deadlines."""
        self._house.stop()
        if self._watcher is not None:
            self._watcher.fileChanged.disconnect(self._on_called)
            self._watcher = None
        self.checkout.orders.close()
        self.books.interrupt()
        self.tasks.close()
        self.books.interrupt()
        self.books.close()

    def report_bug(self, error: BaseException) -> None:
        """Our own mistake: a reference for the screen, type and place for the log, no values."""
        from pos_app.logbook import note_bug

        self.window.show_failure(PosError(Cause.BUG, reference=note_bug(error)))

    @Slot()
    def _on_painted(self) -> None:
        gc.enable()
        # One turn later: keys that were typed while the window opened come first.
        QTimer.singleShot(0, self._open_books)

    @Slot()
    def _open_books(self) -> None:
        self.tasks.run(self.books.open, self._on_opened, self._on_not_opened)

    def _on_opened(self, opened: OpenedTill) -> None:
        self._hear_other_starts()
        # All that is loaded by now stays for good: later searches for garbage pass it over.
        gc.freeze()
        self.window.show_opened(opened)
        self._house.start(_HOUSE_AFTER)

    @Slot()
    def _on_house(self) -> None:
        # First when the first customers are served, then hourly: the day may change.
        self._house.setInterval(_HOUSE_EVERY)
        self.tasks.run(self.books.keep_house, _nothing_more, lane=Lane.POLLER)
        # Without the network there is nothing to say: it is done again in an hour.
        self.tasks.run(self.books.reconcile, self._on_reconciled, self._on_failure, Lane.POLLER)

    def _on_reconciled(self, reconciled: Reconciled) -> None:
        for payment in reconciled.payments:
            self.checkout.orders.watch(payment)

    @Slot(object)
    def _on_practice(self, scene: Scene) -> None:
        self.tasks.run(partial(self.books.play, scene), _nothing_more)

    @Slot(object)
    def _on_payment_changed(self, payment: Payment) -> None:
        # Every check says what it found; the log is told what is new.
        if self._states.get(payment.order_id) is not payment.state:
            self._states[payment.order_id] = payment.state
            facts = {"order_id": payment.order_id, "state": payment.state, "cause": payment.cause}
            _log.info("payment", extra=facts)

    @Slot(object)
    def _on_failure(self, failure: PosError) -> None:
        _log.warning("failed", extra={"cause": failure.cause})

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
        print(wording.error(failure), file=sys.stderr)
        if failure.cause is Cause.RUNNING:
            # The first window is asked to come forward, and this one leaves.
            with suppress(OSError):
                self.books.call.write_text(str(os.getpid()), encoding="ascii")
            self.window.leave()
            return
        self.checkout.refuse(failure)
        self.window.show_failure(failure)
        if isinstance(failure, JournalFailed) and failure.cause in (Cause.DAMAGED, Cause.NEWER):
            self.window.show_refused(failure)
            if failure.cause is Cause.DAMAGED:
                self.tasks.run(
                    self.books.newest_good_copy,
                    self.window.offer_restore,
                    self.window.show_not_restored,
                )

    @Slot(object)
    def _on_restore(self, copy: GoodCopy) -> None:
        self.tasks.run(
            partial(self.books.restore, copy.path), self._on_restored, self._on_not_restored
        )

    def _on_restored(self, opened: OpenedTill) -> None:
        self.window.notice.clear()
        self._on_opened(opened)
        self.tasks.run(
            partial(self.books.reconcile, at_once=True),
            self._on_caught_up,
            self._on_not_caught_up,
            Lane.POLLER,
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


def run(launch: Launch) -> int:
    """Open the window and serve until it is closed. Returns the exit code."""
    app = make_application()
    # Ctrl+C in a terminal ends the program as any kill would: the journal is made for that.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with Program(launch) as program:
        _hear_every_bug(program)
        program.window.show()
        return app.exec()


def _hear_every_bug(program: Program) -> None:
    """What nobody caught, in whatever thread, gets a reference; Python would print its values."""

    def here(error: BaseException) -> None:
        with suppress(RuntimeError):  # the window is gone already
            program.report_bug(error)

    def elsewhere(error: BaseException | None) -> None:
        if isinstance(error, Exception):
            with suppress(RuntimeError):
                program.tasks.bug_found.emit(error)

    sys.excepthook = lambda _kind, error, _trace: here(error)
    threading.excepthook = lambda ended: elsewhere(ended.exc_value)
    sys.unraisablehook = lambda ended: elsewhere(ended.exc_value)
    logging.captureWarnings(True)


def tour(folder: Path) -> int:
    """Draw a practice sale into numbered pictures in `folder`. Returns the exit code."""
    import tempfile

    qInstallMessageHandler(_say_unless_offscreen)
    app = make_application()
    with tempfile.TemporaryDirectory(prefix="pos-app-tour-") as data:
        launch = Launch(Environment.SANDBOX, Settings(), Path(data), pace=0.2, budget=0.1)
        with Program(launch) as program:
            from pos_app.ui.tour import Tour

            guide = Tour(program.window, program.tasks, folder)
            guide.finished.connect(app.exit)
            _hear_every_bug(program)
            program.window.show()
            guide.start()
            return app.exec()


def _say_unless_offscreen(_kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    """Qt's messages, without the one that drawing into memory always brings."""
    if text and "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def make_application() -> QApplication:
    """The one QApplication, named and styled."""
    # By its own argument: QApplication.setStyle would load all of QStyle to return the old one.
    app = QApplication.instance() or QApplication(["pos-app", "-style", "Fusion"])
    assert isinstance(app, QApplication)  # noqa: S101 - no other kind is made here
    app.setApplicationName("pos-app")
    app.setApplicationDisplayName("Gift Card Counter")
    theme.apply(app)
    return app


_LINK_LENGTH = 86
"""Characters of MultiSafepay's links; codes of one size share their tables."""


def _nothing_more(_done: None) -> None:
    """For work whose end nobody waits for."""


def _warm_up() -> None:
    """Load what the first sale needs, so that the first customer waits for nothing."""
    from pos_app.ui.qr_matrix import qr_matrix

    wording.money(Money(0, "EUR"))
    qr_matrix("x" * _LINK_LENGTH)


def _facts_of(copy: Path) -> GoodCopy:
    """What the clerk is told of a copy before it is restored. Raises JournalFailed."""
    from pos_app.journal import files
    from pos_app.journal.faults import translated
    from pos_app.ui.widgets.restore_card import GoodCopy

    with translated(copy.name), closing(files.connect(copy, mode="ro")) as connection:
        held = connection.execute("SELECT count(*), max(created_at) FROM orders").fetchone()
        made = datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    # Erasing a customer rewrites a copy: only its day is sure, by its name.
    on_its_day = f"{made:%Y-%m-%d}" == copy.stem
    return GoodCopy(
        copy,
        date.fromisoformat(copy.stem),
        made if on_its_day else None,
        held[0],
        None if held[1] is None else datetime.fromisoformat(held[1]),
    )


def _key_of(environment: Environment) -> ApiKey:
    from pos_app import settings_store
    from pos_app.settings_store.api_keys import ApiKey

    key = settings_store.read_key(environment)
    if key is None:
        raise NotConfigured(Cause.NO_KEY)
    return ApiKey(environment, key)


def _for_sandbox(settings: Settings, base_url: str) -> Settings:
    """The sandbox plays the shop's web site too: its pages end the customer's visit."""
    shop = f"{_origin(base_url)}/merchant"
    return replace(
        settings,
        notification_url=f"{shop}/notification",
        redirect_url=f"{shop}/thanks",
        cancel_url=f"{shop}/cancelled",
    )


def _origin(base_url: str) -> str:
    return base_url.removesuffix("/v1/json")
