"""The whole program, as its command line starts it, with somebody at the window who is told what
to do on standard input, one JSON object a line, and answers on standard output.

Secrets come in there only: never as an argument, never in the environment.
"""

from __future__ import annotations

import gc
import json
import logging
import os
import resource
import sys
import threading
import warnings
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from pos_app import cli


def say(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def main() -> int:
    """First the program's arguments and what stands in for the internet, then commands."""
    first = json.loads(_line())
    if "base_url" in first:
        from pos_app import settings_store
        from pos_app.domain.settings import Environment
        from pos_app.multisafepay import client, hosts

        client.BASE_URLS[Environment.TEST] = first["base_url"]
        setattr(hosts, "DEFAULT_CA_BUNDLE_PATH", first["bundle"])  # noqa: B010
        if "key" in first:  # no keyring on this machine

            def read_key(*_: object, service: str) -> str:
                return str(first["key"])

            setattr(settings_store, "read_key", read_key)  # noqa: B010
    # A system that keeps the core files of its programs, as a developer's may.
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    opened = cli._open

    def attended(options: Any) -> int:
        from pos_app import app

        setattr(app, "Program", _attended_program())  # noqa: B010 - a class is no variable to mypy
        return opened(options)

    setattr(cli, "_open", attended)  # noqa: B010
    return cli.main(first["arguments"])


def _line() -> bytes:
    """The next line, and not a byte more: the rest is read once the window is open."""
    line = b""
    while not line.endswith(b"\n"):
        got = os.read(0, 1)
        if not got:
            raise SystemExit(0)
        line += got
    return line


def _attended_program() -> type:
    from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Slot
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget

    from pos_app.checkout.ports import SystemClock
    from pos_app.launch import Launch
    from pos_app.program import Program
    from pos_app.ui.tasks import Lane

    class BrokenWidget(QWidget):
        """Its painting fails, as an override of Qt's may."""

        words = ""

        def paintEvent(self, event: QPaintEvent) -> None:
            self.hide()
            raise ValueError(self.words)

    class BrokenEnd:
        def __init__(self, words: str) -> None:
            self.words = words

        def __del__(self) -> None:
            raise ValueError(self.words)

    class AttendedProgram(Program):
        def __init__(self, launch: Launch) -> None:
            super().__init__(replace(launch, pace=0.05, budget=0.01))
            self._ready = False
            self._reported = 0
            self.checkout.order_id_changed.connect(self._on_ready)
            self.checkout.orders.payment_changed.connect(self._on_payment)
            self._input = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
            self._input.activated.connect(self._on_command)
            self._broken = BrokenWidget()
            self._commands: dict[str, Callable[..., None]] = {
                "sale": self._sell,
                "bugs": self._bugs,
                "house": self._house_keeping,
                "erase": self._erase,
                "purge": self._purge,
                "seen": self._seen,
                "abort": self._abort,
                "leave": self.window.leave,
            }

        @Slot(str)
        def _on_ready(self, _order_id: str) -> None:
            if not self._ready:
                self._ready = True
                say(ready=os.getpid())

        @Slot(object)
        def _on_payment(self, payment: Any) -> None:
            say(order_id=payment.order_id, state=payment.state, link=payment.payment_url)

        @Slot()
        def _on_command(self) -> None:
            command = json.loads(_line())
            self._commands[command.pop("do")](**command)

        def _sell(self, brand: str, digits: str, **customer: str) -> None:
            if self.checkout._stage.value == "shown":
                self.checkout.new_order()
            fold = self._find(QToolButton, "fold")
            if not self._find_all(QLineEdit, "email"):
                fold.click()
            for name, text in customer.items():
                self._find(QLineEdit, name).setText(text)
            for name, typed in (("brand", brand), ("amount", digits)):
                QTest.keyClicks(self._find(QWidget, name), typed)
            QTest.keyClick(self._find(QWidget, "amount"), Qt.Key.Key_Return)

        def _bugs(self, words: str) -> None:
            """Every way there is for a mistake of ours to quote what it should not."""
            logging.getLogger("urllib3.connectionpool").critical("sent %s", words)
            logging.getLogger("keyring").warning(words, exc_info=ValueError(words))
            logging.getLogger("pos_app").error("bug %s", words)
            logging.getLogger(words).error("payment")
            warnings.warn(words, stacklevel=1)
            del [BrokenEnd(words)][0]
            gc.collect()
            ended = threading.Thread(target=self._fail, args=(words,))
            ended.start()
            ended.join()
            self.tasks.run(lambda: self._fail(words), lambda _: None, lane=Lane.POLLER)
            self.tasks.run(lambda: words, self._fail)
            self._broken.words = words
            self._broken.show()
            QTimer.singleShot(0, lambda: self._fail(words))

        def report_bug(self, error: BaseException) -> None:
            super().report_bug(error)
            self._reported += 1
            say(bugs=self._reported)

        def _fail(self, words: str) -> None:
            raise ValueError(words)

        def _house_keeping(self) -> None:
            self.books.keep_house()
            say(done="house")

        def _erase(self, order_id: str) -> None:
            assert self.books._journal is not None
            self.books._journal.erase_customer(order_id)
            say(done="erase")

        def _purge(self) -> None:
            assert self.books._journal is not None
            tomorrow = SystemClock().now() + timedelta(days=1)
            self.books._journal.purge_customers(tomorrow)
            say(done="purge")

        def _seen(self, text: str) -> None:
            """Whether a text is anywhere in the window, tool tips included."""
            said: list[str] = []
            for widget in QApplication.allWidgets():
                said += [widget.toolTip(), widget.accessibleName(), widget.windowTitle()]
                said.append(widget.accessibleDescription())
                if isinstance(widget, QLabel | QLineEdit | QToolButton):
                    said.append(widget.text())
            model = self.window.payments
            for row in range(model.rowCount()):
                said += [
                    str(model.index(row, column).data()) for column in range(model.columnCount())
                ]
            say(seen=any(text in each for each in said), read=len(said))

        def _abort(self) -> None:
            os.abort()

        def _find(self, kind: type[Any], name: str) -> Any:
            (found,) = self._find_all(kind, name)
            return found

        def _find_all(self, kind: type[Any], name: str) -> list[Any]:
            found: list[QObject] = self.window.findChildren(kind, name)
            return list(found)

    return AttendedProgram


if __name__ == "__main__":
    sys.exit(main())
