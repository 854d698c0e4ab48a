"""Leaves out what nobody sees and no XML document may hold: control characters from a paste."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from presseditor.rendering.sanitize import UNPRINTED

T = TypeVar("T")


def cleaned(value: T) -> T:
    """Return a value like it in which no text has a character that cannot be printed."""
    found: Any = value
    if isinstance(value, str):
        found = UNPRINTED.sub("", value)
    elif isinstance(value, tuple):
        found = tuple(cleaned(one) for one in value)
    elif isinstance(value, dict):
        found = {key: cleaned(one) for key, one in value.items()}
    elif is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: getattr(value, one.name) for one in fields(value) if one.init}
        changed = {name: cleaned(one) for name, one in parts.items()}
        found = replace(value, **changed) if changed != parts else value
    return found  # type: ignore[no-any-return]
