"""The shop's choices, typed. `settings_store` reads and writes them; nothing secret is in here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Environment(StrEnum):
    """Where orders go. Everything but LIVE carries a TEST band: no real money moves there."""

    SANDBOX = "sandbox"
    """The MultiSafepay on this machine that ships with the program."""
    TEST = "test"
    LIVE = "live"


REQUEST_BUDGET = 1.0
"""Seconds between two checks, whatever the number of open orders."""

LOCALES: tuple[str, ...] = (
    "nl_NL",
    "nl_BE",
    "en_US",
    "de_DE",
    "de_AT",
    "fr_FR",
    "fr_BE",
    "it_IT",
    "es_ES",
    "pl_PL",
    "cs_CZ",
    "sv_SE",
    "fi_FI",
    "zh_CN",
)
"""Languages of MultiSafepay's payment page (`customer.locale`), the shop's neighbours first."""


LANGUAGES: tuple[str, ...] = ("en", "nl", "de", "fr")
"""What the program speaks, to the clerk and, on the customer's screen, to the customer."""
THEMES: tuple[str, ...] = ("light", "dark", "contrast")
FAVOURITES_MAX = 8
"""Brands that have a key of their own in the window."""


@dataclass(frozen=True)
class Settings:
    """One shop's choices; every field has a default that sells.

    What each may hold, and the group it stands in, is in `domain.setting_rules`. Empty URLs are
    left out of the order, and MultiSafepay then shows its own result page.
    """

    environment: Environment = Environment.SANDBOX
    counter: str = "till1"
    """This till's short name, the first part of every order number: a-z, 0-9, at most 8."""
    shop_name: str = ""
    shop_address: str = ""
    """What stands under the shop's name on paper, a line each."""
    receipt_text: str = ""
    """What stands at the end of a paper, a line each."""
    clerks: tuple[str, ...] = ()
    """Who may stand at this counter; empty: nobody is asked."""
    currency: str = "EUR"
    locale: str = "nl_NL"
    country: str = "NL"
    description: str = ""
    """Pre-filled description of an order; empty means the program's own words."""
    seconds_active: int = 900
    """How long a link can be paid, in seconds (1 to 31 536 000, MultiSafepay's limits)."""
    notification_url: str = ""
    redirect_url: str = ""
    cancel_url: str = ""
    close_window: bool = False
    """Whether the page closes its window by itself after paying."""
    ip_address: str = ""
    """The shop's own public address. A till can't know the phone's, so it is empty by default."""
    keep_customer_days: int = 30
    """Days after which customers' e-mail, names and phone leave the journal and its copies."""
    language: str = ""
    """One of LANGUAGES for the clerk's window; "" follows the system."""
    theme: str = ""
    """One of THEMES; "" follows the system."""
    favourites: tuple[str, ...] = ()
    """Gateways of the brands that come first, at most FAVOURITES_MAX; the recent ones follow."""
    euros_first: bool = False
    """Whether typed digits are whole euros until a comma; else they fill from the cents."""
    keypad: bool = False
    """Whether the window shows keys for fingers."""
    sound_volume: int = 70
    """Percent; 0 is silent."""
    customer_screen: str = ""
    """The name of the screen that faces the customer; "" for none."""
    printer: str = ""
    """The name of the printer for codes and receipts; "" asks each time."""
    request_seconds: int = 1
    """Seconds between two checks of this till; more where several counters share a key."""
    proxy: str = ""
    """`http://host:port` that every request goes through; never taken from the environment."""
    certificate_authority: str = ""
    """A PEM file of the authorities to trust instead of the usual ones, for a shop's own proxy."""
