"""What the doctor found, in words: what was looked at, how it is, what is the matter."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from pos_app.domain.errors import Cause
from pos_app.domain.findings import Check, Finding, Level, Trouble, worst
from pos_app.domain.settings import Environment
from pos_app.ui.doctor_advice import advice
from pos_app.ui.doctor_names import check_name, level_word
from pos_app.ui.locale_words import day
from pos_app.ui.wording import environment_band

translate = QCoreApplication.translate


class Doctor:
    """The context of these sentences, for those that count something."""

    @staticmethod
    def tr(text: str, note: str, n: int) -> str:
        """`text` in the form that `n` asks for; `note` stays empty."""
        return translate("Doctor", text, note, n)


def said(finding: Finding) -> str:
    """What was found: what is the matter, or how it is where nothing is."""
    if finding.level is Level.SKIPPED:
        return _skipped(finding)
    return _fine(finding) if finding.matter is None else _matter(finding)


def summary(findings: tuple[Finding, ...]) -> str:
    """All lines in one sentence."""
    bad = sum(finding.level is Level.BAD for finding in findings)
    warned = sum(finding.level is Level.WARN for finding in findings)
    match worst(findings):
        case Level.BAD:
            return Doctor.tr("%n problems: do what stands beside each.", "", bad)
        case Level.WARN:
            return Doctor.tr("No problems. %n lines to look at.", "", warned)
        case _:
            return translate("Doctor", "Everything that was checked is in order.")


def line(finding: Finding) -> str:
    """One finding on one line, with what to do."""
    told = translate("Doctor", "{level}: {check} – {said}.").format(
        level=level_word(finding.level), check=check_name(finding.check), said=said(finding)
    )
    do = advice(finding)
    return f"{told} {do}" if do else told


def band(findings: tuple[Finding, ...]) -> str:
    """What says that the till that was looked at moves no real money; "" for the live one."""
    for finding in findings:
        if finding.check is Check.PROGRAM:
            return environment_band(Environment(str(finding.facts["environment"])))
    return ""


def report(findings: tuple[Finding, ...]) -> str:
    """Every line, with the codes and plain values that whoever helps looks for.

    One that is not about the live till says so first.
    """
    lines = [band(findings), summary(findings)] if band(findings) else [summary(findings)]
    for finding in findings:
        matter = finding.matter or "-"
        facts = " ".join(f"{name}={value}" for name, value in finding.facts.items())
        lines += ["", line(finding), f"    [{finding.level} {finding.check} {matter}] {facts}"]
    return "\n".join(lines) + "\n"


def bundle_saved(name: str, files: list[str]) -> str:
    """The support bundle is in a file."""
    return translate(
        "Doctor", "The support bundle is in {name}: {files}. Read it before you send it."
    ).format(name=name, files=", ".join(files))


def bundle_not_saved() -> str:
    return translate("Doctor", "The support bundle could not be written there.")


def _fine(finding: Finding) -> str:
    facts = finding.facts
    match finding.check:
        case Check.PROGRAM:
            return translate(
                "Doctor", "Version {version}, Python {python}, Qt {qt}, {system}"
            ).format(
                version=facts["pos-app"],
                python=facts["python"],
                qt=facts["PySide6-Essentials"],
                system=facts["system"],
            )
        case Check.QT:
            return translate("Doctor", "Drawn by “{platform}”").format(platform=facts["platform"])
        case Check.DISPLAYS:
            return str(facts["names"])
        case Check.PRINTERS:
            return Doctor.tr("%n printers", "", int(facts["count"]))
        case Check.SETTINGS:
            return translate("Doctor", "The settings file is sound")
        case Check.DISK:
            return _free(finding)
        case Check.JOURNAL:
            orders = Doctor.tr("%n orders, each of them sound", "", int(facts["orders"]))
            return f"{orders} ({facts['kb']} kB)"
        case Check.COPIES:
            return translate("Doctor", "Of {day}").format(day=_day(finding))
        case Check.KEYRING:
            return translate("Doctor", "Keeps keys encrypted ({name})").format(name=facts["name"])
        case Check.NAME:
            return str(facts["host"])
        case Check.NETWORK:
            return translate("Doctor", "MultiSafepay answered in {ms} ms").format(ms=facts["ms"])
        case Check.CLOCK:
            return Doctor.tr("%n seconds beside MultiSafepay's clock", "", int(facts["seconds"]))
        case Check.KEY:
            return translate("Doctor", "MultiSafepay takes the key")


def _matter(finding: Finding) -> str:
    match finding.check, finding.matter:
        case Check.PROGRAM, _:
            return translate("Doctor", "This version of Qt crashes on this version of Python")
        case Check.QT, _:
            return translate("Doctor", "Windows are drawn, but no screen shows them")
        case Check.DISPLAYS, Trouble.SMALL_SCREEN:
            return translate("Doctor", "No screen is large enough: {names}").format(
                names=finding.facts["names"]
            )
        case Check.DISPLAYS, _:
            return translate("Doctor", "The customer's screen is not connected")
        case Check.PRINTERS, Trouble.NO_PRINTER:
            return translate("Doctor", "This computer has no printer")
        case Check.PRINTERS, _:
            return translate("Doctor", "The chosen printer is not there")
        case Check.DISK, Trouble.FULL:
            return translate("Doctor", "The disk is full: {left}").format(left=_free(finding))
        case Check.DISK, Trouble.UNWRITABLE:
            return translate("Doctor", "Nothing can be written on the disk")
        case Check.DISK, _:
            return translate("Doctor", "The disk is nearly full: {left}").format(
                left=_free(finding)
            )
        case Check.SETTINGS, _:
            return _settings(finding)
        case ((Check.JOURNAL | Check.COPIES), _):
            return _journal(finding)
        case Check.KEYRING, _:
            return translate("Doctor", "No keyring that keeps secrets encrypted")
        case Check.CLOCK, Trouble.AHEAD:
            return Doctor.tr(
                "This computer's clock is %n seconds fast", "", int(finding.facts["seconds"])
            )
        case Check.CLOCK, _:
            return Doctor.tr(
                "This computer's clock is %n seconds slow", "", int(finding.facts["seconds"])
            )
        case Check.KEY, _:
            return _key(finding)
        case _:
            return _network(finding)


def _settings(finding: Finding) -> str:
    match finding.matter:
        case Trouble.NOT_YET:
            return translate("Doctor", "None saved yet: the usual ones hold")
        case Trouble.UNKNOWN_SETTINGS:
            return translate("Doctor", "Some are wrong or unknown and do not hold: {names}").format(
                names=finding.facts["names"]
            )
        case Cause.SETTINGS_NEWER:
            return translate("Doctor", "Written by a newer version of this program")
        case Trouble.NO_SETTINGS:
            return translate("Doctor", "The settings file is damaged: the usual ones hold")
        case _:
            return translate("Doctor", "The settings file can't be read")


def _journal(finding: Finding) -> str:
    match finding.matter:
        case Trouble.NOT_YET:
            return translate("Doctor", "None yet")
        case Trouble.OLD if "day" in finding.facts:
            return translate("Doctor", "The newest is of {day}, older than the orders").format(
                day=_day(finding)
            )
        case Trouble.OLD:
            return translate("Doctor", "There is none, although there are orders")
        case Cause.DAMAGED if "missing" in finding.facts:
            return translate("Doctor", "The journal is gone, only its copies are there")
        case Cause.DAMAGED:
            return translate("Doctor", "The journal's file is damaged")
        case Cause.NEWER:
            return translate("Doctor", "Written by a newer version of this program")
        case Cause.LOCKED:
            return translate("Doctor", "Another program holds the journal")
        case _:
            return translate("Doctor", "The journal can't be read")


def _key(finding: Finding) -> str:
    match finding.matter:
        case Cause.WRONG_KEY:
            return translate("Doctor", "MultiSafepay refuses this key")
        case Cause.NO_KEY:
            return translate("Doctor", "No key is stored")
        case Cause.NO_KEYRING:
            return translate("Doctor", "The keyring is locked")
        case Cause.BAD_KEY:
            return translate("Doctor", "What is stored is no API key")
        case _:
            return translate("Doctor", "MultiSafepay did not say whether it takes the key")


def _network(finding: Finding) -> str:
    match finding.matter:
        case Cause.NAME:
            return translate("Doctor", "{host} can't be looked up").format(
                host=finding.facts.get("host", "")
            )
        case Cause.TLS:
            return translate("Doctor", "The connection is not safe, so it was cut")
        case Cause.TIMEOUT:
            return translate("Doctor", "MultiSafepay did not answer in time")
        case Cause.NO_SANDBOX:
            return translate("Doctor", "The practice MultiSafepay does not run")
        case Cause.SERVER:
            return translate("Doctor", "MultiSafepay is out of order")
        case Cause.BUSY:
            return translate("Doctor", "MultiSafepay asks this till to slow down")
        case Cause.REDIRECT | Cause.GARBLED | Cause.TOO_LONG:
            return translate("Doctor", "Something else answered in MultiSafepay's place")
        case _:
            return translate("Doctor", "MultiSafepay can't be reached")


def _skipped(finding: Finding) -> str:
    match finding.matter:
        case Trouble.NO_NETWORK:
            return translate("Doctor", "Needs the connection")
        case Trouble.NO_WINDOW:
            return translate("Doctor", "There is no screen to look at")
        case Trouble.NO_DISK:
            return translate("Doctor", "Needs a disk that can be written")
        case Trouble.NO_DATE:
            return translate("Doctor", "MultiSafepay did not tell the time")
        case Cause.NO_KEYRING:
            return translate("Doctor", "Needs a keyring")
        case Trouble.ENDED:
            return translate("Doctor", "The program was closed")
        case _:
            return translate("Doctor", "Needs the journal")


def _free(finding: Finding) -> str:
    free = int(finding.facts["free_mb"])
    if free < 10_000:
        return translate("Doctor", "{megabytes} MB free").format(megabytes=free)
    return translate("Doctor", "{gigabytes} GB free").format(gigabytes=free // 1000)


def _day(finding: Finding) -> str:
    return day(date.fromisoformat(str(finding.facts["day"])))
