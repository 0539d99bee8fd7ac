"""What the API answers when it refuses."""

from __future__ import annotations

from typing import Any

NOT_FOUND = 1000
BAD_AMOUNT = 1001
BAD_CURRENCY = 1002
BAD_ORDER_ID = 1006
BAD_IP_ADDRESS = 1007
BAD_DESCRIPTION = 1008
BAD_VARIABLES = 1010
UNSPECIFIED = 1014
DATA_MISSING = 1016
BAD_COUNTRY = 1018
BAD_GATEWAY = 1023
CART_MIXED_CURRENCIES = 1025
CART_OTHER_CURRENCY = 1026
CART_OTHER_SUM = 1027
CART_TAX_RATE = 1028
CART_ITEM_TAX = 1029
CART_ITEM_CURRENCY = 1030
CART_ITEM_PRICE = 1031
BAD_API_KEY = 1032
REFUND_IMPOSSIBLE = 1034

_INFO = {
    NOT_FOUND: "Not found",
    BAD_AMOUNT: "Invalid amount",
    BAD_CURRENCY: "Invalid currency",
    BAD_ORDER_ID: "Invalid transaction ID",
    BAD_IP_ADDRESS: "Invalid IP address",
    BAD_DESCRIPTION: "Invalid description",
    BAD_VARIABLES: "Invalid variable",
    UNSPECIFIED: "Unspecified error",
    DATA_MISSING: "Data missing",
    BAD_COUNTRY: "Invalid country code",
    BAD_GATEWAY: "Gateway not enabled",
    CART_MIXED_CURRENCIES: "Items in the cart have different currencies",
    CART_OTHER_CURRENCY: "The cart's currency differs from the order's",
    CART_OTHER_SUM: "The cart's total differs from the order's amount",
    CART_TAX_RATE: "Invalid tax rate",
    CART_ITEM_TAX: "Invalid tax on an item",
    CART_ITEM_CURRENCY: "Invalid currency of an item",
    CART_ITEM_PRICE: "Invalid price of an item",
    BAD_API_KEY: "Invalid API key",
    REFUND_IMPOSSIBLE: "Refund not possible",
}


class Refusal(Exception):
    """An answer with `success: false`.

    `code` is MultiSafepay's error code, `status` the HTTP status. `POST /orders` and refunds
    refuse with 404 and a code (the OpenAPI pages show 404 with 1019), so 404 is the default.
    """

    def __init__(self, code: int, info: str | None = None, *, status: int = 404) -> None:
        self.code = code
        self.info = info or _INFO[code]
        self.status = status
        super().__init__(f"{code} {self.info}")

    def body(self) -> dict[str, Any]:
        """The documented envelope of a failure."""
        return {
            "success": False,
            "data": {},
            "error_code": self.code,
            "error_info": self.info,
        }
