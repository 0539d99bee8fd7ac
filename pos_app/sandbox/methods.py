"""The payment methods this sandbox's shop has enabled."""

from __future__ import annotations

from typing import NamedTuple

from pos_app.domain.brands import BRANDS

_BENELUX = ("NL", "BE")


class Method(NamedTuple):
    """One payment method.

    `countries` and `currencies` are where it may be used (empty = everywhere, in anything);
    `cap_minor` is what all open-loop cards together may pay of one order, None = no cap;
    `group` names the cards that `group_cards` folds into one.
    """

    gateway: str
    name: str
    is_coupon: bool = False
    countries: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ("EUR",)
    cap_minor: int | None = None
    group: str | None = None


_CARD_CURRENCIES = ("EUR", "GBP", "USD")

OTHER_METHODS = (
    Method("IDEAL", "iDEAL", countries=("NL",)),
    Method("MISTERCASH", "Bancontact"),
    Method("VISA", "Visa", currencies=_CARD_CURRENCIES, group="CREDITCARD"),
    Method("MASTERCARD", "Mastercard", currencies=_CARD_CURRENCIES, group="CREDITCARD"),
    Method("MAESTRO", "Maestro", currencies=_CARD_CURRENCIES, group="CREDITCARD"),
    Method("AMEX", "American Express", currencies=_CARD_CURRENCIES, group="CREDITCARD"),
    Method("PAYPAL", "PayPal", currencies=_CARD_CURRENCIES),
    Method("BANKTRANS", "Bank transfer"),
    Method("DIRECTBANK", "Sofort"),
    Method("BELFIUS", "Belfius", countries=("BE",)),
    Method("CBC", "CBC", countries=("BE",)),
    Method("KBC", "KBC", countries=("BE",)),
    Method("EPS", "EPS", countries=("AT",)),
    Method("TRUSTLY", "Trustly"),
    Method("DIRDEB", "SEPA Direct Debit"),
    Method("APPLEPAY", "Apple Pay", currencies=_CARD_CURRENCIES),
    Method("GOOGLEPAY", "Google Pay", currencies=_CARD_CURRENCIES),
)

GIFT_CARDS = tuple(
    Method(brand.gateway, brand.name, True, _BENELUX, cap_minor=brand.cap_minor) for brand in BRANDS
)

# Codes that MultiSafepay's pages name but this shop does not offer: an order may carry them, as
# with a real shop that has them switched on, but the lists leave them out.
_ACCEPTED_ONLY = tuple(
    Method(code, name, True, _BENELUX)
    for code, name in (
        ("AMSGIFT", "Amsterdam Giftcard"),
        ("BEAUTYCAD", "Beauty Cadeau"),
        ("BIERCHEQUE", "Biercheque"),
        ("BOEKENVOOR", "Boekenvoordeel"),
        ("DORDTPAS", "Dordtpas"),
        ("EDENCO", "Edenred EcoCheque"),
        ("EDENCOM", "Edenred Compliments"),
        ("EDENECO", "Edenred EcoCheque"),
        ("EDENRES", "Edenred Ticket Restaurant"),
        ("EDENSPORTS", "Edenred Sport & Culture"),
        ("GELREPAS", "Gelrepas"),
        ("HORSESGIFT", "Horses & Gifts"),
        ("HUISTUIN", "Huis & Tuin Cadeau"),
        ("KIDSCADEAU", "Kids Cadeau"),
        ("KLUSCADEAU", "Klus Cadeau"),
        ("MONIECO", "Monizze Eco"),
        ("MONIGIFT", "Monizze Gift"),
        ("MONIMEAL", "Monizze Meal"),
        ("NATENCRD", "Nationale Entertainment Card"),
        ("OHMYGOOD", "Ohmygood"),
        ("ROTGIFT", "Rotterdam Giftcard"),
        ("SODESPORTS", "Sodexo Sport & Culture"),
        ("SPORTSGIFT", "Sports Gift"),
        ("UPAS", "U-pas"),
        ("VVVBON", "VVV Bon"),
    )
) + tuple(
    Method(code, name, currencies=())
    for code, name in (
        ("ALIPAY", "Alipay"),
        ("ALIPAYPLUS", "Alipay+"),
        ("AMAZONBTN", "Amazon Pay"),
        ("AFTERPAY", "Riverty"),
        ("BIZUM", "Bizum"),
        ("BNPL_INSTM", "Pay in instalments"),
        ("BNPL_MF", "Betaalplan"),
        ("CREDITCARD", "Credit card"),
        ("DBRTP", "Request to Pay"),
        ("DOTPAY", "Dotpay"),
        ("EINVOICE", "E-Invoicing"),
        ("GIROPAY", "Giropay"),
        ("IDEALQR", "iDEAL QR"),
        ("IN3", "in3"),
        ("IN3B2B", "in3 B2B"),
        ("INGHOME", "ING Home'Pay"),
        ("KLARNA", "Klarna"),
        ("MBWAY", "MB WAY"),
        ("MULTIBANCO", "Multibanco"),
        ("MYBANK", "MyBank"),
        ("PAYAFTER", "Pay After Delivery"),
        ("POSTEPAY", "Postepay"),
        ("PSAFECARD", "Paysafecard"),
        ("SANTANDER", "Betaal per Maand"),
        ("WALLET", "Wallet"),
        ("WECHAT", "WeChat Pay"),
        ("WERO", "Wero"),
        ("ZINIA", "Zinia"),
    )
)

ENABLED = OTHER_METHODS + GIFT_CARDS

_BY_GATEWAY = {method.gateway: method for method in ENABLED + _ACCEPTED_ONLY}
_ENABLED_BY_GATEWAY = {method.gateway: method for method in ENABLED}


def method_of(gateway: str) -> Method | None:
    """The method behind a gateway ID, offered by this shop or only accepted in orders."""
    return _BY_GATEWAY.get(gateway)


def enabled_method(gateway: str) -> Method | None:
    """The method behind a gateway ID that this shop offers."""
    return _ENABLED_BY_GATEWAY.get(gateway)


def is_coupon(gateway: str) -> bool:
    """Whether a gateway ID is a gift card's."""
    method = _BY_GATEWAY.get(gateway)
    return method is not None and method.is_coupon
