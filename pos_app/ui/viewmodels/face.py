"""Which of the window's three faces is on, and what Enter does there: the one place for both."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from pos_app.ui.viewmodels.checkout import Checkout, Stage

if TYPE_CHECKING:
    from pos_app.domain.payments import Payment


class Face(Enum):
    """Take an order, show its code, tell what became of it."""

    TAKE = "take"
    SHOW = "show"
    RESULT = "result"


class Action(Enum):
    """What Enter and the primary button do."""

    SEND = "send"
    """Make the order that is typed."""
    WAIT = "wait"
    """Nothing: the order is under way."""
    CHECK = "check"
    """Ask MultiSafepay now."""
    HAND_OVER = "hand_over"
    """The goods go to the customer; then the next one."""
    TRY_AGAIN = "try_again"
    """Send the form once more: its link never came."""
    NEXT = "next"
    """Turn to the next customer."""


def face_of(payment: Payment | None) -> Face:
    """The face for the order on the panel; None: there is none."""
    if payment is None:
        return Face.TAKE
    from pos_app.domain.payments import OPEN

    return Face.SHOW if payment.state in OPEN else Face.RESULT


def action_of(face: Face, payment: Payment | None, stage: Stage, checkout: Checkout) -> Action:
    """What is to be done next with the order on the panel, or with the form at `stage`."""
    if face is Face.TAKE or payment is None:
        return Action.WAIT if stage is Stage.SENDING else Action.SEND
    if face is Face.SHOW:
        return Action.CHECK
    from pos_app.domain.matters import awaits_handover

    if awaits_handover(payment):
        return Action.HAND_OVER
    return Action.TRY_AGAIN if checkout.may_try_again(payment) else Action.NEXT
