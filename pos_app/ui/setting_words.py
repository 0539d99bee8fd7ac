"""Every setting in words: what it is called, what it does, its choices and its values.

A text that is put together here is looked up whole, in the language of this moment.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from pos_app.domain.setting_rules import RULES, Group, Kind
from pos_app.ui import locale_words, wording
from pos_app.ui.customer_words import LANGUAGE_NAMES
from pos_app.ui.setting_faults import PROXY_EXAMPLE

translate = QCoreApplication.translate

FROM_THE_NEXT_START = frozenset({"counter", "proxy", "certificate_authority"})
"""What the till is opened with. All else is in force as soon as it is saved."""


class Words(NamedTuple):
    """A setting's name for people, and one line that says what it does."""

    label: str
    help: str


def words(name: str) -> Words:
    """A setting of `RULES` in words. KeyError: it has none, which a test forbids."""
    return all_words()[name]


def names() -> tuple[str, ...]:
    """Every setting, in the order in which they are read."""
    return tuple(all_words())


def all_words() -> dict[str, Words]:
    """Every setting in words, in the order in which they are read."""
    return _shop() | _connection() | _orders() | _customer() | _counter() | _paper()


def group_title(group: Group) -> str:
    """What stands above the settings of a group."""
    match group:
        case Group.SHOP:
            return translate("Settings", "Shop")
        case Group.CONNECTION:
            return translate("Settings", "Connection")
        case Group.ORDERS:
            return translate("Settings", "Orders")
        case Group.CUSTOMER:
            return translate("Settings", "Customer")
        case Group.COUNTER:
            return translate("Settings", "This counter")
        case Group.PAPER:
            return translate("Settings", "Paper")


def choice(name: str, value: str) -> str:
    """One of a setting's choices in words; what has no words of its own stands as it is."""
    match name:
        case "environment":
            return _environments().get(value, value)
        case "language":
            return LANGUAGE_NAMES.get(value) or translate("Settings", "As this computer")
        case "theme":
            return _themes().get(value, value)
        case "currency":
            return locale_words.currency(value)
        case "locale":
            return locale_words.page_language(value)
        case "country":
            return locale_words.countries().get(value, value)
        case "customer_screen":
            return value or translate("Settings", "None")
        case "printer":
            return value or translate("Settings", "Ask each time")
        case _:
            return value


def value_in_words(name: str, value: Any) -> str:
    """A setting's value as it is read, for "Default: …"."""
    match RULES[name].kind:
        case Kind.SWITCH:
            return translate("Settings", "on") if value else translate("Settings", "off")
        case Kind.BRANDS:
            named = ", ".join(wording.brand_name(gateway) for gateway in value)
            return named or translate("Settings", "the last ones sold")
        case Kind.NAMES:
            return ", ".join(value) or translate("Settings", "empty")
        case Kind.CHOICE:
            return choice(name, str(value))
        case _ if name == "country":
            return choice(name, value)
        case _:
            return str(value) or translate("Settings", "empty")


def _shop() -> dict[str, Words]:
    return {
        "shop_name": Words(
            translate("Settings", "Shop name"),
            translate("Settings", "Greets on the customer's screen and heads what is printed."),
        ),
        "shop_address": Words(
            translate("Settings", "Shop address"),
            translate("Settings", "Stands under the shop's name on paper."),
        ),
        "counter": Words(
            translate("Settings", "Counter name"),
            translate(
                "Settings",
                "Begins every order number. Give each counter of the shop another one.",
            ),
        ),
        "clerks": Words(
            translate("Settings", "Clerks"),
            translate("Settings", "Who works at this counter, one name a line."),
        ),
    }


def _connection() -> dict[str, Words]:
    return {
        "environment": Words(
            translate("Settings", "Environment"),
            translate("Settings", "Where orders go. Real money moves in live only."),
        ),
        "request_seconds": Words(
            translate("Settings", "Seconds between two checks"),
            translate(
                "Settings",
                "How often MultiSafepay is asked at most. Take more where counters share a key.",
            ),
        ),
        "proxy": Words(
            translate("Settings", "Proxy"),
            translate("Settings", "What all requests go through, such as {example}.").format(
                example=PROXY_EXAMPLE
            ),
        ),
        "certificate_authority": Words(
            translate("Settings", "Certificate authorities"),
            translate(
                "Settings",
                "A PEM file that is trusted instead of the usual ones, for a proxy of your own.",
            ),
        ),
    }


def _orders() -> dict[str, Words]:
    return {
        "currency": Words(
            translate("Settings", "Currency"),
            translate("Settings", "What a new order begins with."),
        ),
        "description": Words(
            translate("Settings", "Description of an order"),
            translate(
                "Settings", "What the customer reads on the payment page. Empty: our usual words."
            ),
        ),
        "seconds_active": Words(
            translate("Settings", "Lifetime of a link, in seconds"),
            translate("Settings", "How long a code can be paid; 900 is a quarter of an hour."),
        ),
        "notification_url": Words(
            translate("Settings", "Address for notifications"),
            translate("Settings", "Where MultiSafepay tells a web shop of payments."),
        ),
        "redirect_url": Words(
            translate("Settings", "Page after paying"),
            translate("Settings", "Empty: MultiSafepay shows its own."),
        ),
        "cancel_url": Words(
            translate("Settings", "Page after cancelling"),
            translate("Settings", "Where a customer arrives who leaves the payment page."),
        ),
        "close_window": Words(
            translate("Settings", "Close the page after paying"),
            translate("Settings", "The payment page closes itself on the customer's phone."),
        ),
    }


def _customer() -> dict[str, Words]:
    return {
        "locale": Words(
            translate("Settings", "Language of the payment page"),
            translate("Settings", "The customer's screen speaks it too, where it can."),
        ),
        "country": Words(
            translate("Settings", "Customer's country"),
            translate("Settings", "Decides which ways to pay MultiSafepay offers."),
        ),
        "customer_screen": Words(
            translate("Settings", "Customer's screen"),
            translate("Settings", "The screen that shows the code to the customer."),
        ),
        "keep_customer_days": Words(
            translate("Settings", "Days that customers' details are kept"),
            translate("Settings", "Names, e-mail and phone are erased from this computer then."),
        ),
        "ip_address": Words(
            translate("Settings", "Shop's public address"),
            translate("Settings", "An IP address that is sent with orders; may stay empty."),
        ),
    }


def _counter() -> dict[str, Words]:
    return {
        "language": Words(
            translate("Settings", "Language"),
            translate("Settings", "What this program speaks to the clerk."),
        ),
        "theme": Words(
            translate("Settings", "Look"),
            translate("Settings", "The colours of the clerk's window."),
        ),
        "favourites": Words(
            translate("Settings", "Favourite brands"),
            translate("Settings", "Have a tile and a key each, in this order."),
        ),
        "euros_first": Words(
            translate("Settings", "Type euros first, not cents"),
            translate("Settings", "On: 12 means 12 euros. Off: 12 means 12 cents."),
        ),
        "keypad": Words(
            translate("Settings", "Keys for fingers"),
            translate("Settings", "Digits to touch beside the amount."),
        ),
        "sound_volume": Words(
            translate("Settings", "Volume of the sounds"),
            translate("Settings", "Percent; 0 is silent."),
        ),
    }


def _paper() -> dict[str, Words]:
    return {
        "printer": Words(
            translate("Settings", "Printer"),
            translate("Settings", "Prints codes without asking which printer."),
        ),
        "receipt_text": Words(
            translate("Settings", "Closing words"),
            translate("Settings", "Stand at the end of what is printed."),
        ),
    }


def _environments() -> dict[str, str]:
    return {
        "sandbox": translate("Settings", "Practice on this computer"),
        "test": translate("Settings", "Test at MultiSafepay, no real money"),
        "live": translate("Settings", "Live, real money"),
    }


def _themes() -> dict[str, str]:
    return {
        "": translate("Settings", "As this computer"),
        "light": translate("Settings", "Light"),
        "dark": translate("Settings", "Dark"),
        "contrast": translate("Settings", "High contrast"),
    }
