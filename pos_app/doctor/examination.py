"""One look at everything, in a fixed order; another thread may end it."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.doctor import machine, network
from pos_app.domain.findings import Check, Finding, Level, Trouble

if TYPE_CHECKING:
    from pos_app.doctor.case import Case
    from pos_app.multisafepay.client import MultiSafepay


class Doctor:
    """Examines again and again until it is closed. Blocks: call it on workers, even on several."""

    def __init__(self) -> None:
        self._closed = threading.Event()
        self._lock = threading.Lock()
        self._clients: list[MultiSafepay] = []

    def examine(self, case: Case) -> tuple[Finding, ...]:
        """Every check's finding, one each, in the order of `Check`.

        Nothing is changed but a file that is written and gone again to see whether it can be.
        Ends within the deadlines of its network and keyring, or at once after `close`.
        """
        case = replace(case, stopped=self._closed.is_set)
        room = machine.disk(case)
        found = [*case.seen, machine.program(case), machine.settings(case), room]
        found += machine.journal(case, room)
        found.append(machine.keyring(case))
        if not self._closed.is_set():
            found += network.chain(case, self._opened, self._done)
        by_check = {finding.check: finding for finding in found}
        missing = {
            check: Finding(check, Level.SKIPPED, Trouble.ENDED)
            if self._closed.is_set()
            else Finding(check, Level.SKIPPED, Trouble.NO_WINDOW)
            for check in Check
        }
        return tuple((missing | by_check).values())

    def close(self) -> None:
        """End what is under way, and let nothing begin."""
        self._closed.set()
        with self._lock:
            for client in self._clients:
                client.close()

    def _opened(self, client: MultiSafepay) -> None:
        with self._lock:
            self._clients.append(client)
            if self._closed.is_set():
                client.close()

    def _done(self, client: MultiSafepay) -> None:
        with self._lock:
            self._clients.remove(client)
