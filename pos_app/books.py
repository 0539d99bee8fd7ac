"""What stands behind the window: lock, log, sandbox, journal, connections. Free of Qt's widgets."""

from __future__ import annotations

import linecache
import logging
import os
import re
import time
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.domain.errors import Cause, JournalFailed, NotConfigured, PosError
from pos_app.domain.settings import Environment, Settings
from pos_app.launch import Launch

if TYPE_CHECKING:
    from pos_app.checkout.open_till import OpenedTill
    from pos_app.checkout.ports import JournalCopy
    from pos_app.checkout.reconcile import Reconciled
    from pos_app.checkout.till import Till
    from pos_app.journal.store import OrderJournal
    from pos_app.multisafepay.client import MultiSafepay
    from pos_app.sandbox.child import SandboxProcess
    from pos_app.settings_store.api_keys import ApiKey
    from pos_app.ui.widgets.practice_menu import Scene

_log = logging.getLogger("pos_app")


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
        self._opened_at = datetime.now(UTC)
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
        # Qt's binding reads the source of each module that is loaded, and Python keeps it all.
        linecache.clearcache()
        _log.info("opened", extra={"ms": round((time.monotonic() - started) * 1000)})
        return opened

    def take_settings(self, settings: Settings) -> None:
        """Let what was chosen hold from the next order on, and for how long customers are kept.

        The counter's name is the one that this run began with: open orders go by it.
        """
        self._launch = replace(self._launch, settings=settings)
        if self._till is None or self._gateway is None:
            return
        settings = replace(settings, counter=self._till.settings.counter)
        if self._practice is not None:
            settings = _for_sandbox(settings, self._announced[0])
        self._gateway.take_settings(settings)
        self._till.settings = settings

    def newest_good_copy(self) -> JournalCopy | None:
        """The copy that the journal can be restored from, checked now; None if there is none.

        Raises JournalFailed.
        """
        from pos_app.journal.copies import newest_good_copy, told_of
        from pos_app.journal.files import copies_folder

        copy = newest_good_copy(copies_folder(self._path))
        return None if copy is None else told_of(copy)

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

    def open_with(self, key: str | None) -> OpenedTill:
        """Open after all: with a key for this run alone, or the one that is stored by now.

        Raises PosError.
        """
        self._launch = replace(self._launch, key=key)
        if self._journal is not None:
            self._journal.close()
        return self._open_till()

    def _open_till(self) -> OpenedTill:
        launch = self._launch
        # The heavy libraries load here, while the sandbox starts beside us.
        from pos_app.checkout.open_till import open_till
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
            key = launch.key or _key_of(launch)
        else:
            if not any(self._announced):
                self._announced = self._practice.announced()
            base_url, key = self._announced
            settings = _for_sandbox(settings, base_url)
        installation = _installation(launch.folder / "installation")
        self._gateway = MultiSafepay(
            launch.environment, key, settings, base_url, installation=installation
        )
        self._till = Till(
            launch.environment,
            settings,
            self._gateway,
            journal,
            sandbox_origin=_origin(base_url),
            pace=launch.pace,
        )
        self._opened_at, self._reach = self._till.clock.now(), None
        return open_till(self._till)

    def _refuse_to_begin_anew(self) -> None:
        """A journal that is gone while its copies are there was lost: a new one would hide that."""
        if self._path.exists():
            return
        from pos_app.journal.copies import copies_of
        from pos_app.journal.files import copies_folder

        if copies_of(copies_folder(self._path)):
            raise JournalFailed(Cause.DAMAGED, file=self._path.name, missing=1)

    @property
    def _path(self) -> Path:
        return self._launch.folder / f"journal-{self._launch.environment}.sqlite3"

    @property
    def call(self) -> Path:
        """The file that a second start writes to, so that the first window comes forward."""
        return self._launch.folder / f"till-{self._launch.environment}.call"

    @property
    def announced(self) -> tuple[str, str]:
        """The sandbox's base URL and API key; both "" where none runs."""
        return self._announced

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

        folder = self._launch.log_folder or self._launch.folder / "log"
        log = folder / f"till-{self._launch.environment}.log"
        self._closing.callback(open_logbook(log).close)

    def _sandbox(self) -> SandboxProcess:
        from pos_app.sandbox.child import SandboxProcess

        sandbox = SandboxProcess(self._launch.folder / "sandbox.sqlite3", lan=self._launch.lan)
        self._closing.callback(sandbox.close)
        return sandbox

    def keep_house(self) -> None:
        """Customers' data older than allowed goes; a verified copy of the journal once a day.

        Raises JournalFailed. Where one can't be done the other is: a damaged file beside the
        journal that can't be rewritten keeps no copy from being made.
        """
        from pos_app.checkout.ports import SystemClock
        from pos_app.journal.copies import make_daily_copy

        if self._journal is None:
            return
        clock = SystemClock()
        days = self._launch.settings.keep_customer_days
        not_purged: JournalFailed | None = None
        try:
            self._journal.purge_customers(clock.now() - timedelta(days=days))
        except JournalFailed as failure:
            not_purged = failure
        try:
            make_daily_copy(self._journal, self._journal.copies, clock)
        except JournalFailed as failure:
            raise JournalFailed(failure.cause, **failure.facts, copy=1) from None
        if not_purged is not None:
            raise JournalFailed(not_purged.cause, **not_purged.facts, purge=1)

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


def is_open(folder: Path) -> bool:
    """Whether a window serves one of the tills whose journals are in this folder."""
    import filelock

    for environment in Environment:
        path = folder / f"till-{environment}.lock"
        try:
            if path.exists():
                filelock.FileLock(path).acquire(timeout=0).lock.release()
        except (filelock.Timeout, OSError):
            return True
    return False


_LINK_LENGTH = 86
"""Characters of MultiSafepay's links; codes of one size share their tables."""


def _warm_up() -> None:
    """Load what the first sale needs, so that the first customer waits for nothing."""
    from pos_app.domain.money import Money
    from pos_app.ui import wording
    from pos_app.ui.qr_check import text_of
    from pos_app.ui.qr_matrix import qr_matrix
    from pos_app.ui.widgets.qr_view import code_picture

    wording.money(Money(0, "EUR"))
    matrix = qr_matrix("x" * _LINK_LENGTH)
    text_of(code_picture(matrix, 1), matrix)


def _installation(path: Path) -> str:
    """What tells this till's orders from those of another one with the same counter name.

    Made at the first start and kept beside the journal. Raises JournalFailed.
    """
    try:
        if path.exists() and re.fullmatch("[0-9a-f]{16}", known := path.read_text("ascii")):
            return known
        # Whole or not at all: with another mark this till's orders would be strangers to it.
        new = path.with_suffix(".new")
        new.write_text(made := os.urandom(8).hex(), "ascii")
        new.replace(path)
    except (OSError, UnicodeDecodeError):
        raise JournalFailed(Cause.DISK, file=path.name) from None
    return made


def _key_of(launch: Launch) -> ApiKey:
    from pos_app import settings_store
    from pos_app.settings_store.api_keys import ApiKey

    read = partial(settings_store.read_key, service=launch.keyring_service)
    key = read(launch.environment)
    if key is None:
        raise NotConfigured(Cause.NO_KEY)
    return ApiKey(launch.environment, key, read)


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
