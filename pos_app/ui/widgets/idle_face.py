"""What stands on the right between two customers: the till can sell, and how."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

translate = QCoreApplication.translate


def say_ready(face: QFrame) -> None:
    """Fill an empty frame with three steps; the first paint did not wait for them."""
    title = QLabel(translate("IdleFace", "Ready for the next customer"))
    title.setObjectName("idle_title")
    steps = QLabel(
        translate(
            "IdleFace",
            "1.  Choose the brand of the gift card\n"
            "2.  Type the amount: 1 2 5 0 is 12,50\n"
            "3.  Press Enter: the customer scans the QR code",
        )
    )
    steps.setObjectName("idle_steps")
    column = QVBoxLayout(face)
    column.addStretch(2)
    for label in (title, steps):
        label.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(3)
    column.setSpacing(18)
