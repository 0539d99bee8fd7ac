"""What a clerk reads out about a brand: where its number stands, what it can pay, what can't be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.brands import BRANDS, Brand, over_cap
from pos_app.domain.money import Money
from pos_app.domain.offers import Standing
from pos_app.domain.settings import Environment
from pos_app.ui.wording import money

translate = QCoreApplication.translate

_VVV = "VVVGIFTCRD"
_FULL_CARD, _SMALL_CARD, _EMPTY_CARD = "111115", "111112", "111110"
"""MultiSafepay's test cards (its testing page), which our sandbox takes too."""
_FULL, _SMALL, _NOTHING = Money(100_00, "EUR"), Money(5_00, "EUR"), Money(0, "EUR")


def hints(brand: Brand, environment: Environment) -> list[str]:
    """What to know about a brand at the counter, a sentence each: what must be said before the
    customer pays, then the most asked, then how to try it.

    No source says brand by brand where a card's number stands, so it is said of cards in general.
    """
    said = [
        translate("Brands", "What was paid by gift card alone cannot be refunded to the card."),
        translate("Brands", "The card number is usually on the back of the card."),
        translate(
            "Brands", "The security code is usually beside it, often under a layer to scratch off."
        ),
    ]
    if brand.gateway == _VVV:
        said.append(
            translate(
                "Brands",
                "A VVV card that shows {nothing}: this may be wrong. Wait one hour, do not try "
                "again before.",
            ).format(nothing=money(_NOTHING))
        )
    return said + _practice(brand, environment)


def _practice(brand: Brand, environment: Environment) -> list[str]:
    """How to try a brand where no real money moves."""
    cards = translate(
        "Brands",
        "Test cards: {full_card} holds {full}, {small_card} holds {small}, {empty_card} is empty. "
        "Any four digits are right as security code.",
    ).format(
        full_card=_FULL_CARD,
        full=money(_FULL),
        small_card=_SMALL_CARD,
        small=money(_SMALL),
        empty_card=_EMPTY_CARD,
    )
    if brand.testable:
        elsewhere = translate("Brands", "MultiSafepay's test environment takes this brand too.")
    else:
        elsewhere = translate(
            "Brands",
            "MultiSafepay's test environment takes no card of this brand, but of: {brands}.",
        ).format(brands=", ".join(one.name for one in BRANDS if one.testable))
    match environment:
        case Environment.LIVE:
            return []
        case Environment.SANDBOX:
            return [cards, elsewhere]
        case Environment.TEST:
            return [cards] if brand.testable else [elsewhere]


def split_plan(brand: Brand, amount: Money) -> str:
    """What one card can't pay of an amount, said before the customer scans; "" if it may pay all.

    Caps are known in euros only.
    """
    split = over_cap(brand, amount.minor) if amount.currency == "EUR" else None
    if split is None:
        return ""
    return translate(
        "Brands",
        "This card pays at most {card} at once. {rest} is left for another method on the same "
        "page.",
    ).format(card=money(Money(split.card, "EUR")), rest=money(Money(split.rest, "EUR")))


def no_refund() -> str:
    """What cannot be done afterwards, said before the sale, and what can."""
    return translate(
        "Brands", "No refund to the card later: shop credit, or cash by the supervisor."
    )


def standing_reason(standing: Standing, brand: Brand) -> str:
    """Why a brand is marked, and what to do; "" for one that needs no word."""
    match standing:
        case Standing.NOT_ON_ACCOUNT:
            return translate(
                "Brands",
                "{brand} is not switched on for this account: choose another brand, or ask the "
                "supervisor.",
            ).format(brand=brand.name)
        case _ if brand.retired:
            return translate(
                "Brands",
                "{brand} is being withdrawn at MultiSafepay: the card may be refused.",
            ).format(brand=brand.name)
        case Standing.UNKNOWN:
            return translate(
                "Brands",
                "Whether {brand} is switched on is not known yet. It can be tried: if not, "
                "MultiSafepay refuses the order and nobody is charged.",
            ).format(brand=brand.name)
        case Standing.OFFERED:
            return ""
