"""Codes, states, money and times in words: the one place where the program finds its sentences.

An error says: what happened, was money taken, what to do now, and a reference.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from pos_app.domain.brands import brand_of
from pos_app.domain.errors import Cause, NotConfigured, PosError, Rejected
from pos_app.domain.orders import Fault, Field, FieldError
from pos_app.domain.settings import Environment
from pos_app.ui.locale_words import DECIMAL_SIGN as DECIMAL_SIGN
from pos_app.ui.locale_words import clock_time as clock_time
from pos_app.ui.locale_words import day as day
from pos_app.ui.locale_words import money as money
from pos_app.ui.locale_words import spoken_amount as spoken_amount
from pos_app.ui.refusal_words import refusal as refusal

translate = QCoreApplication.translate


class Wording:
    """The context of these sentences, for those that count something.

    lupdate takes a text in Python for a plural only in a call of `tr`, and the name before it for
    the context.
    """

    @staticmethod
    def tr(text: str, note: str, n: int) -> str:
        """`text` in the form that `n` asks for, which its "%n" stands for; `note` stays empty."""
        return translate("Wording", text, note, n)


def brand_name(gateway: str) -> str:
    """A gateway's brand, or the bare ID of one that we do not know."""
    brand = brand_of(gateway)
    return gateway if brand is None else brand.name


def time_left(seconds: float) -> str:
    """How long a link can still be opened: "12:05"."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def checked(moment: datetime | None, now: datetime) -> str:
    """When the last good answer came (UTC, or None before the first), as seen at `now`."""
    if moment is None:
        return translate("Wording", "Not checked yet")
    if now - moment < timedelta(hours=1):
        return age((now - moment).total_seconds())
    if moment.astimezone().date() == now.astimezone().date():
        return translate("Wording", "Checked at {time}").format(time=clock_time(moment))
    return translate("Wording", "Checked on {day} at {time}").format(
        day=day(moment.astimezone().date()), time=clock_time(moment)
    )


def age(seconds: float) -> str:
    """How long ago the last good answer came; a clock that was set back can't tell."""
    if seconds < -1:
        return translate("Wording", "Last check unknown: the clock was set back")
    if seconds < 2:
        return translate("Wording", "Checked just now")
    if seconds < 120:
        return translate("Wording", "Checked {seconds} s ago").format(seconds=int(seconds))
    return Wording.tr("Checked %n minutes ago", "", int(seconds // 60))


def environment_band(environment: Environment, *, lan: bool = False) -> str:
    """What every screen says while no real money can move; "" at the live till.

    `lan` says that the sandbox is open to the shop's network.
    """
    match environment:
        case Environment.SANDBOX if lan:
            return translate(
                "Wording", "TEST – practice open to every phone on this network, no real money"
            )
        case Environment.SANDBOX:
            return translate("Wording", "TEST – practice on this computer, no real money")
        case Environment.TEST:
            return translate("Wording", "TEST – MultiSafepay's test environment, no real money")
        case Environment.LIVE:
            return ""


def cause(failed: Cause) -> str:
    """Which link of the chain failed, in one sentence."""
    match failed:
        case Cause.NETWORK:
            return translate("Wording", "MultiSafepay could not be reached: check the network.")
        case Cause.NAME:
            return translate(
                "Wording", "MultiSafepay's address could not be looked up: check the network."
            )
        case Cause.PROXY:
            return translate(
                "Wording",
                "The shop's proxy did not lead to MultiSafepay: check the network and the proxy "
                "in the settings.",
            )
        case Cause.TLS:
            return translate(
                "Wording", "The connection to MultiSafepay is not safe, so it was cut."
            )
        case Cause.TIMEOUT:
            return translate("Wording", "MultiSafepay did not answer in time.")
        case Cause.SERVER:
            return translate("Wording", "MultiSafepay is out of order at the moment.")
        case Cause.BUSY:
            return translate("Wording", "MultiSafepay asks this till to slow down.")
        case Cause.REDIRECT | Cause.GARBLED | Cause.TOO_LONG | Cause.MISMATCH:
            return translate("Wording", "MultiSafepay's answer could not be read.")
        case Cause.UNRECOGNISED:
            return translate(
                "Wording", "MultiSafepay's answer has a word that this program does not know."
            )
        case Cause.TAKEN_BACK:
            return translate(
                "Wording", "MultiSafepay said that this order was paid, and now that it was not."
            )
        case Cause.REFUSED:
            return translate("Wording", "MultiSafepay refused the request.")
        case Cause.LINK:
            return translate("Wording", "MultiSafepay's answer held no link that is safe to show.")
        case Cause.NO_KEY:
            return translate(
                "Wording",
                "No API key is stored for MultiSafepay: practise with “pos-app --demo”, "
                "or store a key with “pos-app key set”.",
            )
        case Cause.NO_AUTHORITY:
            return translate(
                "Wording",
                "The file of certificate authorities in the settings can't be used: it must be "
                "there, and a PEM file.",
            )
        case Cause.NO_KEYRING:
            return translate(
                "Wording",
                "This computer has no keyring that keeps secrets safe: set one up and store a key "
                "with “pos-app key set”, or practise with “pos-app --demo”.",
            )
        case Cause.BAD_KEY:
            return translate("Wording", "That is not an API key: paste it once more.")
        case Cause.DISK:
            return translate(
                "Wording",
                "The journal on this computer's disk can't be written, so selling is stopped.",
            )
        case Cause.LOCKED:
            return translate(
                "Wording", "Another program holds this till's journal, so selling is stopped."
            )
        case Cause.RUNNING:
            return translate("Wording", "Gift Card Counter is already open on this computer.")
        case Cause.DAMAGED:
            return translate(
                "Wording",
                "The journal's file is damaged. It was left as it is, and selling is stopped.",
            )
        case Cause.NEWER:
            return translate(
                "Wording",
                "The journal was written by a newer version of this program: update it.",
            )
        case Cause.SETTINGS_NEWER:
            return translate(
                "Wording",
                "The settings were written by a newer version of this program: update it. "
                "They were left as they are.",
            )
        case Cause.BARRED:
            return translate(
                "Wording",
                "This sale has an order that was paid or may still be: look at that one first.",
            )
        case Cause.HELD_BACK:
            return translate(
                "Wording",
                "The customer's card showed nothing: wait an hour before the next QR code, "
                "or let a supervisor lift that.",
            )
        case Cause.WRONG_KEY:
            return translate(
                "Wording",
                "MultiSafepay no longer takes this till's API key: "
                "a manager stores the right one with “pos-app key set”.",
            )
        case Cause.DUPLICATE:
            return translate("Wording", "This order was sent before: look for it in the list.")
        case Cause.NO_SANDBOX:
            return translate("Wording", "The practice MultiSafepay could not be started.")
        case Cause.BUG:
            return translate("Wording", "The program made a mistake; the till goes on.")


def outage(failed: Cause) -> str:
    """What the window says while a link of the chain is down, and what that means at the till."""
    if failed is Cause.WRONG_KEY:
        meaning = translate("Wording", "No new sales until then. Open orders stay open.")
    else:
        meaning = translate(
            "Wording",
            "QR codes on screen stay valid. Do not charge again: "
            "what was paid shows when the line is back.",
        )
    return f"{cause(failed)} {meaning}"


def error(failure: PosError) -> str:
    """A failure that belongs to no payment, for the notice bar."""
    if isinstance(failure, Rejected):
        return refusal(failure.api_code)
    if failure.cause is Cause.NO_KEYRING and failure.facts.get("locked"):
        return translate("Wording", "This computer's keyring is locked: unlock it and start again.")
    if failure.facts.get("copy"):
        return _no_copy(failure)
    if failure.facts.get("purge"):
        return translate(
            "Wording",
            "Customers' details that are older than allowed could not be taken out of the file "
            "{file}, beside the journal. Selling goes on: call the supervisor, who may delete it.",
        ).format(file=failure.facts.get("file", ""))
    if isinstance(failure, NotConfigured) and failure.cause is Cause.DISK:
        return translate(
            "Wording", "The settings file on this computer's disk can't be read or written."
        )
    reference = failure.facts.get("reference") or failure.facts.get("file")
    if not reference:
        return cause(failure.cause)
    named = translate("Wording", "Reference {order}.").format(order=reference)
    return f"{cause(failure.cause)} {named}"


def _no_copy(failure: PosError) -> str:
    """The daily copy failed: selling goes on, yet the supervisor must know what is damaged."""
    said = translate(
        "Wording",
        "Today's copy of the journal could not be made. Selling goes on: call the supervisor.",
    )
    where = failure.facts.get("key") or failure.facts.get("order_id") or failure.facts.get("file")
    return f"{said} " + translate("Wording", "Reference {order}.").format(order=where)


def restored(complete: bool, found: int) -> str:
    """After a restore: what comparing the journal with MultiSafepay's list has shown so far."""
    if not complete:
        return translate(
            "Wording",
            "The journal is restored. MultiSafepay could not yet be asked for the orders that "
            "were made after the copy: that is done again every hour.",
        )
    if found:
        return translate(
            "Wording",
            "The journal is restored. Orders made after the copy were found at MultiSafepay: "
            "{count}. Look at each of them in the list.",
        ).format(count=found)
    return translate(
        "Wording", "The journal is restored. MultiSafepay knows of no order made after the copy."
    )


def not_sent(failure: PosError) -> str:
    """A failure that came before anything was sent, for the notice bar."""
    said = translate("Wording", "Nothing was sent and nobody was charged.")
    return f"{error(failure)} {said}"


def field_error(wrong: FieldError) -> str:
    """What to say beside a field."""
    match wrong.field, wrong.fault:
        case Field.BRAND, _:
            return translate("Wording", "Choose the brand of the gift card.")
        case Field.AMOUNT, Fault.MISSING:
            return translate("Wording", "Type the amount.")
        case Field.AMOUNT, Fault.ZERO:
            return translate("Wording", "The amount must be more than zero.")
        case Field.AMOUNT, _ if wrong.limit == 0:
            return translate("Wording", "Type whole units only, at most five digits.")
        case Field.AMOUNT, _:
            return Wording.tr("Type %n digits after the comma.", "", wrong.limit)
        case Field.DESCRIPTION, Fault.MISSING:
            return translate("Wording", "Say what is being paid for.")
        case Field.EMAIL, Fault.MALFORMED:
            return translate("Wording", "Not an e-mail.")
        case Field.PHONE, Fault.MALFORMED:
            return translate("Wording", "Not a phone number.")
        case _, Fault.TOO_LONG:
            return Wording.tr("At most %n characters.", "", wrong.limit)
        case _, Fault.TOO_SHORT:
            return Wording.tr("At least %n characters.", "", wrong.limit)
        case _, Fault.MARKUP:
            return translate("Wording", "Leave out the signs < and >.")
        case _, Fault.UNPRINTABLE:
            return translate("Wording", "Leave out control characters.")
        case _:
            return translate("Wording", "Choose one from the list.")
