"""The settings as they are being edited: what was typed, what is wrong, what differs."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from pos_app.domain.setting_rules import RULES, Kind
from pos_app.domain.settings import Environment, Settings

DEFAULTS = Settings()
NAMES: tuple[str, ...] = tuple(field.name for field in fields(Settings))
"""Every setting, in the order of `Settings`: the one in which they are read."""
_WHOLE = r"[0-9]{1,9}"


class SettingsDraft(QObject):
    """What a person has changed, on top of the settings in force, and nothing else.

    So a choice that is made elsewhere meanwhile is neither lost nor undone: it shows through
    wherever this person has not typed over it, and stays when what was typed is put in force.
    """

    changed = Signal(str)
    """The name of a setting that has another value now, or is wrong in another way."""

    def __init__(self, in_force: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._in_force = in_force
        self._edits: dict[str, Any] = {}

    def value(self, name: str) -> Any:
        """What was typed for a setting, else what is in force."""
        return self._edits.get(name, getattr(self._in_force, name))

    def edit(self, name: str, value: Any) -> None:
        """Take what was typed: a value as `Settings` has it, or a text to be read as one."""
        value = typed(name, value)
        if value == self.value(name):
            return
        if value == getattr(self._in_force, name):
            self._edits.pop(name, None)
        else:
            self._edits[name] = value
        self.changed.emit(name)

    def set_back(self, name: str) -> None:
        """Give a setting its default."""
        self.edit(name, getattr(DEFAULTS, name))

    def is_default(self, name: str) -> bool:
        """Whether there is nothing to set back."""
        return bool(self.value(name) == getattr(DEFAULTS, name))

    def is_wrong(self, name: str) -> bool:
        """Whether what was typed breaks the setting's rule."""
        return name in self._edits and not RULES[name].fits(self._edits[name])

    def wrong(self) -> list[str]:
        """The settings that can't be put in force."""
        return [name for name in NAMES if self.is_wrong(name)]

    def edited(self) -> list[str]:
        """The settings that would change."""
        return [name for name in NAMES if name in self._edits]

    def result(self) -> Settings:
        """What is in force with what was typed. Raises ValueError while anything is wrong."""
        if self.wrong():
            raise ValueError(f"wrong: {', '.join(self.wrong())}")
        edits = dict(self._edits)
        if "environment" in edits:
            edits["environment"] = Environment(edits["environment"])
        return replace(self._in_force, **edits)

    @Slot(object)
    def follow(self, in_force: Settings) -> None:
        """Other settings are in force: what was typed stays, all else shows the new ones."""
        before, self._in_force = self._in_force, in_force
        for name in NAMES:
            now = getattr(in_force, name)
            if now == getattr(before, name):
                continue
            if name in self._edits and self._edits[name] == now:
                del self._edits[name]  # both want the same: nothing is left to save
            self.changed.emit(name)


def typed(name: str, value: Any) -> Any:
    """A text as a person types it, read as a value of the setting; as it is where it is none.

    What stands around it was pasted along, and is not meant.
    """
    if not isinstance(value, str) or isinstance(value, Environment):
        return value
    match RULES[name].kind:
        case Kind.NUMBER:
            text = value.strip()
            return int(text) if re.fullmatch(_WHOLE, text, re.ASCII) else text
        case Kind.NAMES | Kind.BRANDS:
            lines = (line.strip() for line in value.splitlines())
            return tuple(line for line in lines if line)
        case Kind.TEXT:
            return "\n".join(line.rstrip() for line in value.strip("\n").split("\n")).rstrip("\n")
        case _:
            return value.strip()
