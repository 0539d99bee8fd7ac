"""What is said of an API key: whose it is, why it can't be used, where it will be kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.errors import Cause, PosError
from pos_app.domain.settings import Environment
from pos_app.ui import wording
from pos_app.ui.viewmodels.key_check import KeyCheck, KeyState

translate = QCoreApplication.translate


def where_to_find() -> str:
    """One line for who has no key at hand."""
    return translate(
        "Key", "You find it in your MultiSafepay dashboard, under Websites: open your shop there."
    )


def environment_name(environment: Environment) -> str:
    """An environment, as a choice."""
    match environment:
        case Environment.SANDBOX:
            return translate("Key", "Practice")
        case Environment.TEST:
            return translate("Key", "Test – no real money")
        case Environment.LIVE:
            return translate("Key", "Live – real money")


def verdict(check: KeyCheck) -> str:
    """What came of the check so far; "" before it."""
    match check.state:
        case KeyState.TYPED:
            return ""
        case KeyState.CHECKING:
            return translate("Key", "Asking MultiSafepay…")
        case KeyState.RIGHT:
            return _right(check.environment)
        case KeyState.ELSEWHERE:
            return _elsewhere(check.environment)
        case KeyState.REFUSED:
            return _refused(check)
        case KeyState.UNTOLD:
            return _untold(check.failure)


def keeping(lack: PosError | None) -> str:
    """Where a key that is right will be; `lack` is why the keyring can't keep it."""
    if lack is None:
        return translate("Key", "This computer's keyring keeps it, and no file does.")
    return f"{why_not_kept(lack)} " + translate(
        "Key", "The key is used until the program is closed, and asked for at each start."
    )


def why_not_kept(lack: PosError) -> str:
    """Why a key is not in the keyring."""
    if lack.facts.get("locked"):
        return translate("Key", "This computer's keyring is locked.")
    return translate("Key", "This computer has no keyring that keeps secrets encrypted.")


def switch(check: KeyCheck) -> str:
    """The button that uses a key where it belongs."""
    if check.environment is Environment.TEST:
        return translate("Key", "&Use it live")
    return translate("Key", "Use it for t&esting")


def _right(environment: Environment) -> str:
    if environment is Environment.LIVE:
        return translate("Key", "The key is right. It is a live key: customers pay real money.")
    return translate("Key", "The key is right. It is a test key: no real money moves.")


def _elsewhere(meant: Environment) -> str:
    if meant is Environment.TEST:
        return translate(
            "Key",
            "This is a live key: the test environment refuses it, the live one takes it. "
            "With it customers pay real money.",
        )
    return translate(
        "Key",
        "This is a test key: the live environment refuses it, the test one takes it. "
        "With it no real money moves.",
    )


def _refused(check: KeyCheck) -> str:
    not_asked = None if check.verdict is None else check.verdict.not_asked
    if not_asked is None:
        return translate(
            "Key", "MultiSafepay refuses this key, for test and for live: copy it once more."
        )
    if check.environment is Environment.TEST:
        said = translate(
            "Key", "The test environment refuses this key, and the live one could not be asked."
        )
    else:
        said = translate(
            "Key", "The live environment refuses this key, and the test one could not be asked."
        )
    return f"{said} {wording.cause(not_asked.cause)}"


def _untold(failure: PosError | None) -> str:
    if failure is None:
        return ""
    match failure.cause:
        case Cause.NO_KEY:
            return translate("Key", "Paste the key first.")
        case Cause.NO_KEYRING:
            return f"{why_not_kept(failure)} " + translate("Key", "Paste the key.")
        case Cause.BAD_KEY:
            return wording.cause(Cause.BAD_KEY)
        case _:
            said = translate("Key", "The key could not be checked, and nothing was stored.")
            return f"{said} {wording.error(failure)}"
