"""Why MultiSafepay refused an order, in words; its error codes stand in its documentation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def refusal(api_code: int) -> str:
    """Why MultiSafepay refused an order, by its error code, and what to do."""
    return " ".join(
        (
            _refusal(api_code),
            translate("Wording", "Nobody was charged. MultiSafepay error {code}.").format(
                code=api_code
            ),
        )
    )


def _refusal(api_code: int) -> str:
    match api_code:
        case 1001:
            return translate("Wording", "MultiSafepay refused the amount: type another one.")
        case 1002:
            return translate("Wording", "This account can't take that currency: choose EUR.")
        case 1008:
            return translate("Wording", "MultiSafepay refused the description: shorten it.")
        case 1019 | 1020:
            return translate(
                "Wording", "MultiSafepay has blocked this account: call the supervisor."
            )
        case 1023:
            return translate("Wording", "This brand is not switched on: choose another one.")
        case 1024:
            return translate("Wording", "MultiSafepay declined the order: pay another way.")
        case 1032:
            return translate(
                "Wording",
                "The API key is wrong or belongs to another environment: "
                "a manager stores the right one with “pos-app key set”.",
            )
        case _:
            return translate("Wording", "MultiSafepay refused the order: call the supervisor.")
