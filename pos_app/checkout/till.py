"""What one till has at hand: its gateway, journal, clock and where its orders go."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from pos_app.checkout.ports import Clock, Gateway, Journal, SystemClock
from pos_app.checkout.schedule import Jitter
from pos_app.domain.links import is_payment_link
from pos_app.domain.settings import Environment, Settings


@dataclass
class Till:
    """The outside as the use cases see it. Made once, by the composition root.

    `settings` is replaced as a whole when the shop chooses others; nothing else ever changes.
    `sandbox_origin` is scheme, host and port of our own sandbox, "" outside sandbox mode.
    `pace` scales every gap between checks; 1.0 at a counter, small in tests.
    """

    environment: Environment
    settings: Settings
    gateway: Gateway
    journal: Journal
    clock: Clock = field(default_factory=SystemClock)
    sandbox_origin: str = ""
    jitter: Jitter = random.uniform
    pace: float = 1.0

    def may_show(self, link: str) -> bool:
        """Whether a link may be shown to a customer of this till."""
        return is_payment_link(link, self.environment, self.sandbox_origin)
