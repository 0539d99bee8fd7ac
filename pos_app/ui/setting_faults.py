"""What is wrong with what was typed into a setting, in words made from the setting's rule."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from pos_app.domain.setting_rules import CLERK_NAME_MAX, PAPER_LINES_MAX, RULES, Kind

translate = QCoreApplication.translate

PROXY_EXAMPLE = "http://proxy.example:3128"


def fault(name: str, value: Any) -> str:
    """What is wrong with a value that breaks its setting's rule."""
    rule = RULES[name]
    match rule.kind:
        case Kind.NUMBER:
            return translate("Settings", "A whole number from {least} to {most}").format(
                least=rule.least, most=rule.most
            )
        case Kind.TEXT:
            said = translate("Settings", "At most {lines} lines of {most} characters, no < or >")
            return said.format(lines=PAPER_LINES_MAX, most=rule.most)
        case Kind.NAMES:
            said = translate("Settings", "At most {most} names of {long} characters, none twice")
            return said.format(most=rule.most, long=CLERK_NAME_MAX)
        case Kind.BRANDS:
            said = translate("Settings", "At most {most} brands, none twice")
            return said.format(most=rule.most)
        case Kind.SWITCH:
            return translate("Settings", "Either on or off")
        case Kind.CHOICE if rule.choices:
            return translate("Settings", "Choose one of the list")
    return _line_fault(name, str(value), rule.most)


def _line_fault(name: str, value: str, most: int) -> str:
    if len(value) > most:
        return translate("Settings", "At most {most} characters").format(most=most)
    match name:
        case "counter":
            return translate("Settings", "A small letter, then small letters and digits")
        case "country":
            return translate("Settings", "Two capital letters, for example NL")
        case "notification_url" | "redirect_url" | "cancel_url":
            return translate("Settings", "An address such as https://shop.example/paid")
        case "ip_address":
            return translate("Settings", "A public IP address; one of this network is none")
        case "proxy":
            said = translate("Settings", "Such as {example}, without a password")
            return said.format(example=PROXY_EXAMPLE)
        case _:
            return translate("Settings", "No < or > and no line ends")
